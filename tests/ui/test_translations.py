"""The Chinese and Japanese words: complete, up to date with the source, and well set."""

from __future__ import annotations

import importlib
import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
linguist: Any = importlib.import_module("linguist")
make: Any = importlib.import_module("translations")

LANGUAGES = ("zh_CN", "ja")
CJK = r"[\u3040-\u30ff\u3400-\u9fff]"
SLOTS = re.compile(r"\{\w*\}|%n|%\d|%s")
# Names, keys and letters that are the same everywhere.
SAME = re.compile(
    r"Easel|KIE AI|ImgBB|Cloudflare R2|ComfyUI|AUTOMATIC1111|AI Horde|OpenAI|R2|X|LINE|Reddit|Markdown|"
    r"HTML|BBCode|(Ctrl|Alt|Shift|Del|Enter|Esc|Space|Tab|F\d+|[A-Z↵↑↓←→+ ])+|\{\w+\} ?[×/x] ?\{\w+\}|[\W\d_]*"
)
KEYWORDS = re.compile(r"^[a-z]+( [A-Za-z\u3040-\u9fff]+)*$")  # what the settings' search also answers to
# The same English words, said differently on purpose: source → contexts that may differ.
DIFFERENT: dict[str, set[str]] = {}


def _read(language: str) -> dict[tuple[str, str], str]:
    return linguist.read(make.FOLDER / f"easel_{language}.ts")


@pytest.fixture(scope="module")
def texts() -> list[Any]:
    found, problems = make.all_texts()
    assert not problems, problems
    return found


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def words(language: str) -> dict[tuple[str, str], str]:
    """Context and source → translation."""
    return _read(language)


def test_they_are_up_to_date_with_the_source(texts: list[Any], words: dict[tuple[str, str], str]) -> None:
    wanted = {(text.context, text.source) for text in texts}
    assert not wanted - set(words), "run `make translations`"
    assert not set(words) - wanted, "run `make translations`: these are no longer in the source"


def test_none_is_left_unfinished(words: dict[tuple[str, str], str]) -> None:
    assert not [key for key, said in words.items() if not said.strip()]


def test_what_qt_reads_says_the_same(language: str, words: dict[tuple[str, str], str]) -> None:
    compiled = QTranslator()
    assert compiled.load(f"easel_{language}", str(make.FOLDER))
    differs = [
        key for key, said in words.items() if said and compiled.translate(*key, "", 2 if "%n" in key[1] else -1) != said
    ]
    assert not differs, "run `make translations`"


def test_the_templates_are_up_to_date(texts: list[Any], tmp_path: Path) -> None:
    linguist.write_templates(tmp_path / "said.json", [text for text in texts if text.context == "Said"])
    assert (tmp_path / "said.json").read_text("utf-8") == make.TEMPLATES.read_text("utf-8")


def test_nothing_is_only_copied(words: dict[tuple[str, str], str]) -> None:
    same = [key for key, said in words.items() if said == key[1]]
    assert not [key for key in same if not SAME.fullmatch(SLOTS.sub("", key[1]).strip())]


def test_the_slots_are_the_same(words: dict[tuple[str, str], str]) -> None:
    assert not [
        (key, said) for key, said in words.items()
        if said and sorted(SLOTS.findall(key[1])) != sorted(SLOTS.findall(said))
    ]


def test_spaces_lines_and_accelerators_are_the_same(words: dict[tuple[str, str], str]) -> None:
    def edges(text: str) -> tuple[str, str, int]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()):], text.count("\n")

    assert not [key for key, said in words.items() if said and edges(key[1]) != edges(said) and key[1] != ", "]
    assert not [key for key, said in words.items() if "&" in said and "&" not in key[1]]


def test_sentences_end_alike(words: dict[tuple[str, str], str]) -> None:
    def end(text: str) -> str:
        last = text.strip()[-1:]
        return {"。": ".", "？": "?", "：": ":"}.get(last, last if last in ".?:…" else "")

    abbreviated = {"Diff."}
    wrong = [(key, said) for key, said in words.items() if said and end(key[1]) != end(said)]
    assert not [key for key, _ in wrong if key[1] not in abbreviated]


def test_punctuation_is_full_width(words: dict[tuple[str, str], str]) -> None:
    narrow = re.compile(rf"{CJK}\s?[,;:?!()]|{CJK}\.(?![\w.])|[,;:?!()]\s?{CJK}|\.\.\.|“[^”]*$|！|!$")
    wrong = [(key, said) for key, said in words.items() if narrow.search(SLOTS.sub("x", said))]
    assert not wrong


def test_chinese_has_a_space_beside_latin_and_japanese_has_none() -> None:
    chinese = re.compile(rf"{CJK}[A-Za-z0-9]|[A-Za-z0-9]{CJK}")
    assert not [said for said in _read("zh_CN").values() if chinese.search(said)]
    japanese = re.compile(rf"{CJK} [A-Za-z]+ {CJK}")
    plain = [said for (_, source), said in _read("ja").items() if not KEYWORDS.match(source)]
    assert not [said for said in plain if japanese.search(said)]


def test_quotes_and_politeness_are_the_house_s() -> None:
    assert not [said for said in _read("zh_CN").values() if re.search(r"你|[「」『』]|\.\.\.|[\"']", said)]
    assert not [said for said in _read("ja").values() if re.search(r"[“”\"']", said)]


def test_the_same_words_are_said_the_same_way(words: dict[tuple[str, str], str]) -> None:
    by_source: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (context, source), said in words.items():
        by_source[source][said].add(context)
    assert not {
        source: dict(ways) for source, ways in by_source.items()
        if len(ways) > 1 and not any(ways_in <= DIFFERENT.get(source, set()) for ways_in in ways.values())
    }


def test_they_keep_to_the_glossary(language: str, words: dict[tuple[str, str], str]) -> None:
    terms = tomllib.loads((make.FOLDER / "glossary.toml").read_text("utf-8"))["term"]
    quoted = re.compile(r"`[^`]*`|--\w+ FILE|easel \w+ \w+|\w+:\S+|“\w+”")
    plain = {source: quoted.sub("", SLOTS.sub("", source)) for _, source in words if not KEYWORDS.match(source)}
    strays = []
    for term in terms:
        if term.get("strict", True):
            word = re.compile(rf"\b{term['en']}s?\b", re.IGNORECASE)
            strays += [
                (term["en"], source, said) for (_, source), said in words.items()
                if said and word.search(plain.get(source, "")) and term[language] not in said
            ]
    assert not strays
