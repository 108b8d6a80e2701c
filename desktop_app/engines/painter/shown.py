"""What the composition really paints: a word may be told as understood only if it shows in the picture.

`EXTRAS` and the functions below are the painter's own account of its work; a test paints each of them with and
without and compares. Cheap to import: no numpy.
"""

from __future__ import annotations

from collections.abc import Iterable

from .scene import PLACES, Scene

ALL = frozenset(PLACES)
OUTDOORS = ALL - {"room", "space", "abstract"}
LAND = frozenset({"field", "mountains", "forest", "lake", "sea", "desert"})
_MEADOW = frozenset({"field", "mountains", "lake"})
_STREETS = frozenset({"city", "street"})
_WATER = frozenset({"sea", "lake"})
_VIEW = OUTDOORS | {"room"}
"""Where the sky is seen, in a room through its window."""

EXTRAS: dict[str, frozenset[str]] = {
    "stars": (_VIEW | {"space"}) - {"forest"},
    "milky way": _VIEW,
    "nebula": OUTDOORS | {"space"},
    "planets": frozenset({"space"}),
    "shooting stars": OUTDOORS - {"forest", "city"},
    "aurora": _VIEW,
    "rainbow": OUTDOORS,
    "lightning": _VIEW,
    "clouds": _VIEW,
    "reflections": _WATER | _STREETS,
    "waves": _WATER,
    "fireflies": ALL,
    "fireworks": ALL,
    "lanterns": ALL,
    "city lights": OUTDOORS - {"sky"},
    "candles": frozenset({"room"}),
    "fire": LAND,
    "smoke": LAND,
    "petals": ALL,
    "falling leaves": ALL,
    "flowers": frozenset({"field", "mountains", "lake"}),
    "grass": frozenset({"field", "mountains", "lake", "forest"}),
    "snowflakes": _VIEW,
    "bubbles": ALL,
    "sparkles": ALL,
    "sun rays": ALL,
    "sun": _VIEW,
    "birds": OUTDOORS,
    "trees": LAND - {"desert", "sea"},
    "houses": _MEADOW | _STREETS | {"sea", "desert"},
    "hill": frozenset({"field", "mountains", "sea"}),
    "cliff": frozenset({"sea"}),
    "rock": LAND,
    "river": frozenset({"field", "mountains", "forest", "lake"}),
    "waterfall": frozenset({"field", "mountains", "forest", "lake"}),
    "island": _WATER,
    "branch": frozenset({"field", "mountains", "lake", "forest", "sea"}),
    "road": frozenset({"field", "mountains", "forest"}) | _STREETS,
    "fence": frozenset({"field", "mountains"}),
    "beach": _WATER,
    "ice": _WATER,
    "volcano": frozenset({"mountains", "lake"}),
    "ruins": frozenset({"field", "mountains", "desert"}),
    "mountains": frozenset({"sea", "lake", "field", "mountains"}),
    "window": frozenset({"room"}),
    "puddles": _STREETS,
    "boats": _WATER,
    "people": frozenset({"field", "mountains", "desert", "city", "street"}),
    "dust": ALL,
    "confetti": ALL,
    "glow": ALL,
    "moon": frozenset({"space"}),
}
"""Where each extra is painted. What is not named here (underwater, tornado) is told as ignored."""

INHERENT: dict[str, frozenset[str]] = {
    "stars": frozenset({"space"}),
    "clouds": frozenset({"sky"}),
    "planets": frozenset({"space"}),
    "reflections": _WATER,
    "grass": frozenset({"field", "mountains", "lake", "forest"}),
    "trees": frozenset({"forest"}),
    "houses": _STREETS,
    "mountains": frozenset({"lake", "mountains"}),
    "window": frozenset({"room"}),
    "road": frozenset({"field", "mountains", "forest"}) | _STREETS,
    "river": frozenset({"lake"}),
    "flowers": frozenset({"field"}),
}
"""What such a place shows anyway, said or not."""

_SEASONS: dict[str, frozenset[str]] = {
    "spring": _MEADOW | {"forest"},
    "summer": _MEADOW | {"forest"},
    "autumn": _MEADOW | {"forest"},
    "winter": LAND - {"desert"},
}
_EARTHY: dict[str, frozenset[str]] = {
    "green": _MEADOW | {"forest"},
    "brown": frozenset({"desert"}),
    "yellow": frozenset({"desert"}),
    "gold": frozenset({"desert"}),
    "blue": frozenset({"sea"}),
}
_BUILDINGS = frozenset({"house", "church", "castle", "tower", "lighthouse", "ship"})
_DULL = frozenset({"snow", "rain", "storm"})


def shows(scene: Scene, kind: str, value: str) -> bool:
    """Does the picture of this scene show what a word of this kind and value says?"""
    kind = kind.rstrip("?")
    judge = _JUDGES.get(kind)
    return judge(scene, value) if judge is not None else True


def word_shows(scene: Scene, effects: Iterable[tuple[str, str]]) -> bool:
    """A word shows if all the things it asks for show, or, of a mere setting, if any of it does."""
    pairs = [(kind, value) for kind, value in effects if kind.rstrip("?") in _JUDGES]
    things = [pair for pair in pairs if pair[0] in ("extra", "feature")]
    if things:
        return all(shows(scene, *pair) for pair in things)
    return not pairs or any(shows(scene, *pair) for pair in pairs)


def inherent_colour(scene: Scene, colour: str) -> bool:
    """A colour this place has by nature ("a green meadow"), which asks for no tint."""
    return scene.place in _EARTHY.get(colour, ())


def _extra(scene: Scene, value: str) -> bool:
    if scene.place not in EXTRAS.get(value, ()):
        windows = value == "window" and any(spec.name in _BUILDINGS for spec in scene.subjects)
        return windows or (value == "moon" and _moon(scene, "yes"))
    snowy = scene.weather == "snow" or scene.season == "winter"
    if value in ("grass", "flowers"):
        return not snowy
    if value == "sun":
        return scene.time in ("dawn", "sunset") or (
            scene.time != "night" and scene.time != "dusk" and scene.weather not in _DULL
        )
    if value == "stars":
        return scene.place == "space" or scene.weather not in ("storm", "rain")
    return True


def _moon(scene: Scene, value: str) -> bool:
    if scene.place == "space":
        return value == "yes" and "moon" in scene.extras
    dark = scene.time == "night" or (scene.time == "dusk" and value == "yes")
    seen = scene.weather not in ("storm", "rain") or scene.mood == "neutral"
    return scene.place in _VIEW and dark and seen


def _place(scene: Scene, value: str) -> bool:
    from_far = {"mountains": "mountains", "city": "houses", "street": "houses", "forest": "trees", "space": "stars"}
    if value == scene.place or (value == "sky" and scene.place in OUTDOORS):
        return True
    if {value, scene.place} <= _STREETS:
        return True
    return from_far.get(value) in scene.extras and _extra(scene, from_far[value])


def _time(scene: Scene, value: str) -> bool:
    if value != scene.time:
        return False
    return value == "night" or scene.place not in ("space", "abstract")


def _weather(scene: Scene, value: str) -> bool:
    if scene.place in ("space", "abstract") or (value, scene.place) == ("wind", "room"):
        return False
    return value == scene.weather or (value == "cloudy" and scene.weather in _DULL)


def _season(scene: Scene, value: str) -> bool:
    return value == scene.season and scene.place in _SEASONS[value]


def _palette(scene: Scene, value: str) -> bool:
    if (scene.place == "abstract" and value != "rainbow") or inherent_colour(scene, value):
        return True
    tints = [colour for colour in scene.palette if not inherent_colour(scene, colour) and colour != "rainbow"]
    return value == tints[0] if tints else False


_JUDGES = {
    "extra": _extra,
    "feature": _extra,
    "moon": _moon,
    "place": _place,
    "time": _time,
    "weather": _weather,
    "season": _season,
    "mood": lambda scene, value: value == scene.mood,
    "palette": _palette,
    "sky": lambda scene, _value: scene.place in OUTDOORS,
}
