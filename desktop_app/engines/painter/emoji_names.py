"""Names of emoji pictures in English, Chinese and Japanese, for what the painter does not draw itself.

The names come from the `emoji` package; `resources/painter/emoji.toml` says which pictures may stand in a scene
(no flags, faces, hands, signs), which the painter draws itself, and which mean the scene (a sunrise).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from desktop_app.system import resource

_NEWEST = 15.0
"""Pictures newer than this emoji version are missing from most fonts in use."""
_FACES = (range(0x1F600, 0x1F650), range(0x1F910, 0x1F930), range(0x1F970, 0x1F97B), range(0x1FAE0, 0x1FAE9))
_JOINER = "\u200d"
_PRESENTATION = "\ufe0f"
_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True)
class EmojiNames:
    """Lower-case names to the picture's characters, for each language; `typed` maps bare characters to them."""

    en: dict[str, str]
    zh: dict[str, str]
    ja: dict[str, str]
    typed: dict[str, str]


@dataclass(frozen=True)
class EmojiRules:
    """`drawn`: bare characters to the painter's own subject. `scene`: bare characters to effects as in the word
    lists. `home`: subject name ("whale", "emoji:🐙") to the place it is at home. `dropped`: names not to use."""

    drawn: dict[str, str]
    scene: dict[str, str]
    home: dict[str, str]
    wintry: frozenset[str]
    excluded: frozenset[int]
    kept: frozenset[str]
    dropped: dict[str, frozenset[str]]


def bare(emoji: str) -> str:
    """The characters without skin tone and presentation mark, so that all ways of typing a picture are equal."""
    return _TONES.sub("", emoji).replace(_PRESENTATION, "")


@lru_cache(maxsize=1)
def rules() -> EmojiRules:
    """What `emoji.toml` says; read once."""
    data = tomllib.loads(resource("painter/emoji.toml").read_text(encoding="utf-8"))
    home: dict[str, str] = {}
    for place, members in data["home"].items():
        if place != "winter":
            home.update((_subject_key(member), place) for member in members.split())
    excluded: set[int] = set()
    for part in data["exclude"]["ranges"].split():
        first, _, last = part.partition("-")
        excluded.update(range(int(first, 16), int(last or first, 16) + 1))
    return EmojiRules(
        drawn=_by_character(data["drawn"]),
        scene=_by_character(data["scene"]),
        home=home,
        wintry=frozenset(_subject_key(member) for member in data["home"]["winter"].split()),
        excluded=frozenset(excluded),
        kept=frozenset(bare(character) for character in data["exclude"]["keep"].split()),
        dropped={
            language: frozenset(name.strip() for name in names.split(","))
            for language, names in data["drop"].items()
        },
    )


def _by_character(table: dict[str, str]) -> dict[str, str]:
    return {bare(character): meaning for meaning, text in table.items() for character in text.split()}


def _subject_key(member: str) -> str:
    return member if member.isascii() else "emoji:" + bare(member)


def home_of(name: str) -> str | None:
    """The place a subject is at home ("emoji:🐙" → "sea"), None when it is at home anywhere."""
    key = "emoji:" + bare(name[6:]) if name.startswith("emoji:") else name
    return rules().home.get(key)


def is_wintry(name: str) -> bool:
    """True for what stands in snow: a snowman, a penguin, a sled."""
    key = "emoji:" + bare(name[6:]) if name.startswith("emoji:") else name
    return key in rules().wintry


@lru_cache(maxsize=1)
def names() -> EmojiNames:
    """The tables; building them reads the package's data (tens of milliseconds), so it is done once."""
    from emoji.unicode_codes import EMOJI_DATA, STATUS, load_from_json

    load_from_json("zh")
    load_from_json("ja")
    full = STATUS["fully_qualified"]
    tables = EmojiNames({}, {}, {}, {})
    for character, facts in EMOJI_DATA.items():
        if facts["status"] == full and facts["E"] <= _NEWEST and not _TONES.search(character):
            _add(tables, character, facts)
    return tables


def _add(tables: EmojiNames, character: str, facts: dict[str, Any]) -> None:
    plain = bare(character)
    english = _english(facts["en"])
    first = ord(plain[0])
    face = any(first in block for block in _FACES) and _JOINER not in plain
    if 0x1F1E6 <= first <= 0x1F1FF or first == 0x1F3F4:  # flags are no subjects
        return
    if plain not in rules().kept and first in rules().excluded:
        if face:
            tables.typed[plain] = character
            if english.endswith(" face"):
                tables.en[english] = character
        return
    if _JOINER in plain and ("woman" in english or "man" in english.split()):
        return  # the neutral one of each calling is enough
    tables.typed[plain] = character
    dropped = rules().dropped
    if len(english) > 2 and english not in dropped["en"]:
        tables.en.setdefault(english, character)
    chinese = str(facts.get("zh", "")).strip(":")
    if _is_plain_name(chinese) and chinese not in dropped["zh"]:
        tables.zh.setdefault(chinese, character)
    japanese = str(facts.get("ja", "")).strip(":").removesuffix("の顔")
    if _is_plain_name(japanese) and japanese not in dropped["ja"]:
        tables.ja.setdefault(japanese, character)


def _english(name: str) -> str:
    return re.sub(r"[_\-]+", " ", name.strip(":").replace("’", "'")).lower()


def _is_plain_name(name: str) -> bool:
    """Single characters are parts of too many other words; names with marks are descriptions."""
    return len(name) > 1 and not name.isascii() and not re.search(r"[_()\s/]", name)
