"""The kinds of words a prompt is made of, and what a word takes away when it is denied."""

from __future__ import annotations

import re

from desktop_app.engines.painter.parse_scan import Item

PEOPLE = frozenset({"person", "woman", "man", "child"})
MODIFIERS = frozenset({"colour", "size", "count"})
"""Words that wait for a noun."""
SCENERY = frozenset({"time", "weather", "place", "season", "mood", "extra", "feature", "moon", "palette", "without"})
NOUNS = SCENERY | {"subject", "part", "unused", "style", "finish", "sky", "group"}
OWNERS = {
    "person": PEOPLE | {"astronaut", "robot", "snowman"},
    "boat": frozenset({"sailboat", "ship", "windmill"}),
    "house": frozenset({"house", "castle", "church", "tower", "lighthouse", "windmill"}),
}
"""Whose a dress, a sail or a roof may be."""
WITHIN = frozenset({"stop", "def", "indef"})
_MANY = {"flower": "flowers", "tree": "trees", "house": "houses", "bird": "birds", "sailboat": "boats"}
"""Subjects that also stand about as scenery."""

_VAGUE = frozenset({"1", "3", "7", "12"})
"""Numbers that "a", "some", "many" and "countless" stand for; they may describe scenery."""
_FIGURE = re.compile("[0-9]|three|seven|twelve|dozen|[三七]|十二")
_FLIGHT = re.compile("fly|flies|flew|soar|hover|float|glid|drift|飛|舞|飞|翔|掠")


def says_flight(words: str) -> bool:
    """Does "soaring over" or を飛ぶ say that somebody flies, as "over" alone does not?"""
    return _FLIGHT.search(words.lower()) is not None


def is_figure(word: str, value: str) -> bool:
    """Is this count an exact number ("two moons"), not "a", "some" or "many"?"""
    return value not in _VAGUE or _FIGURE.search(word.lower()) is not None


def absences(item: Item) -> set[str]:
    """What "no …" about this item takes away: subject names and scene values."""
    gone: set[str] = set()
    for kind, value in item.effects:
        name = kind.rstrip("?")
        if kind.endswith("?") and len(item.effects) > 1:
            continue  # no waves is not no sea
        if value == "person":
            gone.update(PEOPLE | {"people"})
        elif name == "moon":
            gone.add("moon")
        elif name == "style":
            gone.add("style")
        elif name in SCENERY or name in ("subject", "colour"):
            gone.update((value, _MANY[value]) if value in _MANY else (value,))
    return gone


def next_content(items: list[Item], at: int) -> Item | None:
    """The next item that tells something, at most three items on."""
    for item in items[at + 1 : at + 4]:
        if item.kind not in WITHIN and item.value("rel") != "none":
            return item
    return None


def is_manner(item: Item, before: Item | None) -> bool:
    """True for 风 and 風 right after a style word: "in the manner of", not wind."""
    if item.effects[0] != ("weather", "wind") or item.end - item.start != 1:
        return False
    return before is not None and before.kind in ("style", "finish") and before.end == item.start
