"""Things the painter can put into a picture: forty drawn in code, and the emoji of the system's font."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.engines.painter.subjects.catalogue import DRAWN, emoji_info
from desktop_app.engines.painter.subjects.layer import Layer, SubjectInfo, light_preview

if TYPE_CHECKING:
    import numpy as np

__all__ = ["DRAWN", "Layer", "SubjectInfo", "draw", "info", "light_preview"]

_FILES = {
    "people": ("woman", "man"),
    "walkers": ("person", "child"),
    "pets": ("cat", "rabbit"),
    "dogs": ("dog",),
    "beasts": ("fox", "bear"),
    "hoofed": ("horse", "deer"),
    "dragons": ("dragon",),
    "birds": ("owl", "swan"),
    "butterflies": ("butterfly",),
    "songbird": ("bird",),
    "sea_life": ("fish", "whale"),
    "boats": ("sailboat", "ship"),
    "houses": ("house", "church", "castle"),
    "towers": ("lighthouse", "tower", "windmill", "bridge"),
    "trees": ("tree", "pine", "palm"),
    "flowers": ("flower", "sunflower", "rose", "mushroom"),
    "machines": ("robot", "rocket", "balloon", "car"),
    "suits": ("astronaut", "snowman"),
}
_FILE_OF = {name: file for file, names in _FILES.items() for name in names}
_NEVER_FLIPPED = {"lighthouse"}

SMALLEST, LARGEST = 24, 2400


def info(name: str) -> SubjectInfo:
    """Facts about a subject; KeyError for an unknown name."""
    return emoji_info(name.removeprefix("emoji:")) if name.startswith("emoji:") else DRAWN[name]


def draw(name: str, size: int, colour: str | None, rng: np.random.Generator, pose: str = "day") -> Layer | None:
    """Draw `name` with its box `size` px high (24…2400).

    `colour` (a word or #rrggbb) tints its main part; `rng` varies details; `pose` "night" lights windows and
    lamps, and "day flying" draws what can fly on the wing (see `SubjectInfo.poses`). None only for an emoji that
    no font of this system can show; KeyError for an unknown name."""
    size = max(SMALLEST, min(LARGEST, int(size)))
    if name.startswith("emoji:"):
        from desktop_app.engines.painter.subjects.emoji_font import draw_emoji

        return draw_emoji(name.removeprefix("emoji:"), size, colour, rng)
    from desktop_app.engines.painter.subjects.sheet import Sheet

    facts = DRAWN[name]
    module = import_module(f"{__name__}.{_FILE_OF[name]}")
    aspect = facts.wings if facts.wings and "flying" in pose else facts.aspect
    sheet = Sheet(aspect * 100, size, colour, rng, pose)
    flip = bool(rng.random() < 0.5) and name not in _NEVER_FLIPPED
    getattr(module, name)(sheet)
    return sheet.layer(flip)
