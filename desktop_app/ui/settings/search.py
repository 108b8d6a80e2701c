"""Finding settings: every word of the query must be somewhere in a row's words, in any language it has."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

SHORTEST = 2  # letters of one Latin word; one sign is enough where a sign is a word


def fold(text: str) -> str:
    """As it is compared: no capitals, no width, no accents; the same length as the text where it can be."""
    return "".join(_fold_one(sign) for sign in text)


def _fold_one(sign: str) -> str:
    plain = unicodedata.normalize("NFKD", sign).casefold()
    bare = "".join(part for part in plain if not unicodedata.combining(part))
    return bare if len(bare) == 1 else sign.casefold() if len(sign.casefold()) == 1 else sign


def terms(query: str) -> tuple[str, ...]:
    """The words of a query, folded; none while it is too short to mean something."""
    found = tuple(dict.fromkeys(fold(query).split()))
    return found if any(len(word) >= SHORTEST or not word.isascii() for word in found) else ()


def matches(wanted: Sequence[str], *texts: str) -> bool:
    """Are all words somewhere in these texts?"""
    whole = fold("\n".join(texts))
    return all(word in whole for word in wanted)


def spans(text: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words are in a text, in order, overlapping ones joined."""
    folded = fold(text)
    found: list[tuple[int, int]] = []
    for word in wanted:
        at = folded.find(word) if word else -1
        while at >= 0:
            found.append((at, at + len(word)))
            at = folded.find(word, at + 1)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
