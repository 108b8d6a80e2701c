"""What the search index sees, and what the artist may type into the search field.

SQLite's tokenizer knows no word borders in Chinese and Japanese, so such runs go in as single
characters and as pairs ("灯塔雾" → 灯 灯塔 塔 塔雾 雾): a word of two characters is then one token.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from ..models import Mode

MAX_INDEXED = 20_000  # characters of a prompt that are indexed
MAX_QUERY = 500
_CJK = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uac00-\ud7a3\U00020000-\U0003134f"
)
_TERM = r"(?i)(-?)(rating|engine|model|style|seed|mode|is|has):(\S+)"
_COMPARE = r"(>=|<=|>|<|=)?([0-5])"


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed search. match: an FTS5 expression or "". where, values: SQL on the assets table."""

    match: str = ""
    where: tuple[str, ...] = ()
    values: tuple[object, ...] = field(default=())


_ALL = Query()


def index_text(*texts: str) -> str:
    """The shadow text of a picture's words for the index."""
    tokens: list[str] = []
    for cjk, word in _pieces()(_folded(" ".join(texts)[:MAX_INDEXED])):
        if word:
            tokens.append(word)
        for position, character in enumerate(cjk):
            tokens.append(character)
            if position + 1 < len(cjk):
                tokens.append(cjk[position : position + 2])
    return " ".join(tokens)


def parse(text: str) -> Query:
    """Words (all must occur, as words or their beginnings) and terms: `rating:>3 engine:painter is:favourite`.

    Never fails: what is no term is a word.
    """
    if not text:
        return _ALL
    text = text[:MAX_QUERY]
    where: list[str] = []
    values: list[object] = []
    rest: list[str] = []
    end = 0
    for match in re.finditer(_TERM, text):
        condition = _condition(match[2].lower(), match[3])
        if condition is None:
            continue
        rest.append(text[end : match.start()])
        end = match.end()
        sql, bound = condition
        where.append(f"NOT ({sql})" if match[1] else sql)
        values.extend(bound)
    rest.append(text[end:])
    return Query(_match(" ".join(rest)), tuple(where), tuple(values))


@functools.cache
def _pieces() -> Callable[[str], list[tuple[str, str]]]:
    """Cuts a text into (run without word borders, word). Made when first needed: it takes a while."""
    return re.compile(rf"([{_CJK}]+)|([^\W_{_CJK}]+)").findall


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _match(text: str) -> str:
    """The FTS5 expression: every token quoted, so that nothing typed is an operator."""
    tokens: list[str] = []
    for cjk, word in _pieces()(_folded(text)):
        if word:
            tokens.append(f'"{word}"*')
        elif len(cjk) == 1:
            tokens.append(f'"{cjk}"')
        tokens.extend(f'"{cjk[i : i + 2]}"' for i in range(len(cjk) - 1))
    return " ".join(dict.fromkeys(tokens))


def _condition(name: str, value: str) -> tuple[str, tuple[object, ...]] | None:
    """(SQL, its values) of one term, or None where the value makes no sense (then it is a word)."""
    if name == "rating" and (compare := re.fullmatch(_COMPARE, value)):
        return f"assets.rating {compare[1] or '='} ?", (int(compare[2]),)
    if name == "seed" and re.fullmatch(r"\d{1,18}", value):
        return "assets.seed = ?", (int(value),)
    if name in ("engine", "model", "style"):
        return f"assets.{name} = ? COLLATE NOCASE", (value,)
    if name == "mode":
        short = {"t2i": Mode.TEXT_TO_IMAGE, "text": Mode.TEXT_TO_IMAGE, "i2i": Mode.IMAGE_TO_IMAGE,
                 "image": Mode.IMAGE_TO_IMAGE}
        return "assets.mode = ?", (str(short.get(value.lower(), value.lower())),)
    if name in ("is", "has"):
        words = {
            "favourite": "assets.favourite = 1", "favorite": "assets.favourite = 1",
            "rated": "assets.rating > 0", "imported": "assets.job_id IS NULL",
            "parent": "EXISTS (SELECT 1 FROM parents WHERE child = assets.id)",
            "parents": "EXISTS (SELECT 1 FROM parents WHERE child = assets.id)",
            "children": "EXISTS (SELECT 1 FROM parents WHERE parent = assets.id)",
        }
        condition = words.get(value.lower())
        return (condition, ()) if condition else None
    return None
