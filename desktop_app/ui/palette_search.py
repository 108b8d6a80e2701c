"""Finding what is meant by a few letters: words first, then their beginnings, then letters in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from .settings.search import fold

WHOLE, START, INSIDE, LETTERS = 100.0, 80.0, 50.0, 30.0
BESIDE = 0.6  # words beside the title count for less
_BREAKS = frozenset(" -–·.,:;/|()[]“”\"'")


@dataclass(frozen=True)
class Entry:
    """A line of the palette.

    id: kept among the recent ones, "" when it is not worth it. hint: a quiet word on the right.
    words: more that is searched. keys: as this system writes them. weight: adds to what a match is worth.
    """

    id: str
    title: str
    do: Callable[[], object]
    hint: str = ""
    icon: str = ""
    keys: str = ""
    words: str = ""
    weight: float = 0.0
    group: str = ""

    @cached_property
    def folded(self) -> str:
        """The title as it is compared, letter by letter at the same places."""
        return fold(self.title)

    @cached_property
    def beside(self) -> str:
        """The other words as they are compared."""
        return fold(f"{self.hint} {self.words}")


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that was found, how well, and which letters of its title were meant."""

    entry: Entry
    score: float
    letters: tuple[int, ...] = ()


def find(query: str, entries: Iterable[Entry], most: int = 60) -> list[Match]:
    """The best first; entries that do not have every word of the query fall out."""
    terms = fold(query).split()
    found = [match for entry in entries if (match := _match(terms, entry)) is not None]
    found.sort(key=lambda match: (-match.score, len(match.entry.title)))
    return found[:most]


def _match(terms: Sequence[str], entry: Entry) -> Match | None:
    score, letters = entry.weight, set[int]()
    for term in terms:
        worth, places = _worth(term, entry.folded)
        if not worth:
            worth = BESIDE * _worth(term, entry.beside, words_only=True)[0]
            if not worth:
                return None
        score += worth
        letters.update(places)
    return Match(entry, score - 0.1 * len(entry.title), tuple(sorted(letters)))


def _worth(term: str, text: str, *, words_only: bool = False) -> tuple[float, Iterable[int]]:
    """How well a term fits a text, 0 for not at all, and the places of its letters."""
    at, best = text.find(term), -1
    while at >= 0:
        if _begins(text, at):
            whole = at + len(term) == len(text) or text[at + len(term)] in _BREAKS
            return (WHOLE if whole else START) - min(at, 20) * 0.2, range(at, at + len(term))
        best = at if best < 0 else best
        at = text.find(term, at + 1)
    if best >= 0:
        return INSIDE - min(best, 20) * 0.2, range(best, best + len(term))
    if words_only or len(term) < 2:
        return 0.0, ()
    places = _scattered(term, text)
    starts = sum(_begins(text, place) for place in places)
    return (LETTERS * starts / len(places), places) if places and starts * 2 >= len(places) else (0.0, ())


def _begins(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in _BREAKS or not text[at].isascii()


def _scattered(term: str, text: str) -> list[int]:
    """The places of the letters in order: going on where it stands, or at the beginning of a later word."""
    places: list[int] = []
    at = 0
    for sign in term:
        if at < len(text) and places and text[at] == sign:
            place = at
        else:
            place = next((n for n in range(at, len(text)) if text[n] == sign and _begins(text, n)), -1)
        if place < 0:
            return []
        places.append(place)
        at = place + 1
    return places
