"""The words Stylist knows, read once from `resources/stylist/` into one table of phrases."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ...system import resource
from ..neural.styles import STYLES, Style, fold

CJK = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")


@dataclass(frozen=True, slots=True)
class EditWord:
    """Asks for an edit by itself ("warmer", "black and white")."""

    op: str
    sign: int
    value: str
    title: str


@dataclass(frozen=True, slots=True)
class MeasureWord:
    """A quality that goes up or down ("contrast")."""

    op: str
    up: str
    down: str


@dataclass(frozen=True, slots=True)
class PresetWord:
    """A mood that stands for several edits: (op, amount) each."""

    title: str
    edits: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class AmountWord:
    """How much, as a factor of one ordinary step. after: stands behind its edit ("亮一点")."""

    factor: float
    after: bool = False


@dataclass(frozen=True, slots=True)
class StyleWord:
    """Names a style; `named` is False for mere talk of paint and line."""

    style: Style
    named: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """more, less, too, too-after, no, enough, separator, filler or harmless."""

    role: str


Word = EditWord | MeasureWord | PresetWord | AmountWord | StyleWord | Grammar


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """words: meaning by folded phrase. lengths: by first character, phrase lengths, longest first."""

    words: Mapping[str, Word]
    lengths: Mapping[str, tuple[int, ...]]
    tints: Mapping[str, tuple[float, float]]

    def longest(self, text: str, at: int) -> tuple[Word, int] | None:
        """The longest phrase that stands in folded `text` at `at` as whole words, and where it ends."""
        for length in self.lengths.get(text[at], ()):
            phrase = text[at:at + length]
            word = self.words.get(phrase)
            if word is not None and _ends_a_word(text, at + length):
                return word, at + length
        return None


def _ends_a_word(text: str, end: int) -> bool:
    if end >= len(text) or CJK.match(text[end - 1]):
        return True
    return not (text[end].isalnum() and not CJK.match(text[end]))


@cache
def vocabulary() -> Vocabulary:
    """The table. Where a phrase stands twice, the first of: edits, styles, grammar, harmless words."""
    data = tomllib.loads(resource("stylist/instructions.toml").read_text(encoding="utf-8"))
    words: dict[str, Word] = {}
    for phrase, word in (*_edits(data), *_style_words(), *_grammar(data)):
        words.setdefault(fold(phrase), word)
    lengths: dict[str, set[int]] = {}
    for phrase in words:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    tints = {colour["name"]: (colour["a"], colour["b"]) for colour in data["tint"]["colours"]}
    return Vocabulary(
        words, {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()}, tints
    )


def _edits(data: Mapping[str, Any]) -> Iterator[tuple[str, Word]]:
    for row in data["edit"]:
        yield from _each(row, EditWord(row["op"], row["sign"], row.get("value", ""), row["title"]))
    for row in data["measure"]:
        yield from _each(row, MeasureWord(row["op"], row["up"], row["down"]))
    for row in data["preset"]:
        yield from _each(row, PresetWord(row["title"], tuple((op, amount) for op, amount in row["edits"])))
    yield from _tints(data["tint"])


def _tints(tint: Mapping[str, Any]) -> Iterator[tuple[str, Word]]:
    for colour in tint["colours"]:
        word = EditWord("tint", 1, colour["name"], f"a {colour['name']} tint")
        for phrase in colour["alone"]:
            yield phrase, word
        for language in ("en", "zh", "ja"):
            for form in tint[language]:
                for name in colour[language]:
                    yield form.replace("{c}", name), word


def _style_words() -> Iterator[tuple[str, Word]]:
    for style in STYLES:
        own = (style.id, style.id.replace("-", " "), style.title)
        for phrase in (*own, *style.words, *style.words_zh, *style.words_ja):
            yield phrase, StyleWord(style, named=True)
        for phrase in style.looks:
            yield phrase, StyleWord(style, named=False)


def _grammar(data: Mapping[str, Any]) -> Iterator[tuple[str, Word]]:
    for role, lists in data["direction"].items():
        yield from _each(lists, Grammar(role.replace("_", "-")))
    for row in data["amount"]:
        yield from _each(row, AmountWord(row["factor"]))
        for phrase in row.get("zh_after", ()):
            yield phrase, AmountWord(row["factor"], after=True)
    yield from _each(data["separator"], Grammar("separator"))
    yield from _each(data["filler"], Grammar("filler"))
    yield from _each(data["harmless"], Grammar("harmless"))


def _each(lists: Mapping[str, Any], word: Word) -> Iterator[tuple[str, Word]]:
    for phrase in (*_both_spellings(lists["en"]), *lists["zh"], *lists["ja"]):
        yield phrase, word


def _both_spellings(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in phrases:
        yield phrase
        american = phrase.replace("colour", "color").replace("grey", "gray").replace("centre", "center")
        if american != phrase:
            yield american
