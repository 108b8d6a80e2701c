"""The word lists of `resources/painter`, read once and made ready for quick look-up."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.system import resource

Effects = tuple[tuple[str, str], ...]
"""What a word does, as (kind, value) pairs: (("place", "sea"), ("extra", "beach"))."""

WORD = re.compile(r"[A-Za-z0-9\u00c0-\u024f]+(?:['\u2019][A-Za-z]+)*|&")
GRAMMAR = frozenset({"stop", "def", "indef", "at", "or", "no", "noafter", "rel", "post"})
"""Kinds that carry no picture of their own."""


@dataclass(frozen=True)
class Lexicon:
    """One language: `words` maps a folded phrase to its effects. `reach` maps how a phrase starts (first word in
    English, first character otherwise) to the longest phrase that starts so, in words or characters."""

    words: dict[str, Effects]
    reach: dict[str, int]
    counters: frozenset[str]


@lru_cache(maxsize=64)
def effects(key: str) -> Effects:
    """Read "place?:sea extra:city_lights" into pairs."""
    pairs = []
    for part in key.split():
        kind, _, value = part.partition(":")
        pairs.append(("subject", part) if kind == "emoji" else (kind, value.replace("_", " ")))
    return tuple(pairs)


@lru_cache(maxsize=3)
def _load(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(resource(f"painter/{language}.toml").read_text(encoding="utf-8"))


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",")]


@lru_cache(maxsize=1)
def english() -> Lexicon:
    """English; phrases are words joined by one space, hyphens count as spaces."""
    words: dict[str, Effects] = {}
    reach: dict[str, int] = {}
    for key, text in _load("en")["words"].items():
        meaning = effects(key)
        for phrase in _phrases(text):
            parts = phrase.split() if phrase.replace(" ", "").isalpha() else WORD.findall(phrase.lower())
            words[" ".join(parts)] = meaning
            reach[parts[0]] = max(reach.get(parts[0], 1), len(parts))
    return Lexicon(words, reach, frozenset())


@lru_cache(maxsize=1)
def chinese() -> Lexicon:
    """Chinese in simplified characters; look prompts up after `simplified`."""
    return _characters("zh")


@lru_cache(maxsize=1)
def japanese() -> Lexicon:
    """Japanese as written."""
    return _characters("ja")


def _characters(language: str) -> Lexicon:
    data = _load(language)
    words: dict[str, Effects] = {}
    reach: dict[str, int] = {}
    for key, text in data["words"].items():
        meaning = effects(key)
        for phrase in _phrases(text):
            words[phrase] = meaning
            if len(phrase) > reach.get(phrase[0], 0):
                reach[phrase[0]] = len(phrase)
    return Lexicon(words, reach, frozenset(_phrases(data["counters"]["words"])))


@lru_cache(maxsize=1)
def _traditional() -> dict[int, str]:
    return {ord(pair[0]): pair[1] for pair in _load("zh")["traditional"]["pairs"].split()}


def simplified(text: str) -> str:
    """`text` with traditional characters folded; as long as `text`, so that places stay the same."""
    return text.translate(_traditional())


@lru_cache(maxsize=1)
def _plurals() -> tuple[dict[str, str], frozenset[str]]:
    data = _load("en")["plural"]
    irregular = dict(pair.split() for pair in _phrases(data["irregular"]))
    return irregular, frozenset(_phrases(data["keep"]))


def singular(word: str) -> str:
    """The singular of a lower-case English word, itself when it is none ("boats" → "boat", "glass" → "glass")."""
    irregular, keep = _plurals()
    word = word.replace("\u2019", "'").removesuffix("'s")
    if word in irregular:
        return irregular[word]
    if len(word) < 4 or word in keep or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def stems(word: str) -> tuple[str, ...]:
    """What an English -ing, -ed or -y form may come from ("raining" → "rain", "staring" → "stare", never "star")."""
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            if len(stem) > 2 and stem[-1] == stem[-2]:
                return (stem[:-1], stem)
            if re.fullmatch(r".*[^aeiou][aeiou][^aeiouwxy]", stem):
                return (stem + "e",)
            return (stem, stem + "e")
    return ()
