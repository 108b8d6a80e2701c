"""Colour words and the mixing a gouache box would do."""

from __future__ import annotations

import colorsys

RGB = tuple[float, float, float]

NAMED: dict[str, str] = {
    "red": "c8352b", "crimson": "b01e34", "scarlet": "d6321f", "orange": "e2812b", "yellow": "edc23a",
    "gold": "d9a531", "golden": "dba63a", "amber": "d9962a", "green": "4f9048", "emerald": "1f8a5b",
    "lime": "98c23c", "olive": "7d8240", "teal": "25837f", "turquoise": "37a9a5", "cyan": "3fb3c6",
    "blue": "3567b5", "navy": "25386f", "azure": "4a8fd0", "indigo": "443a8c", "purple": "74479c",
    "violet": "7d52b0", "lavender": "a795cf", "magenta": "b83f8c", "pink": "e08fa6", "rose": "d3657f",
    "white": "eeebe2", "ivory": "ece3cd", "cream": "ecdfc0", "black": "2e2b30", "grey": "85888d",
    "gray": "85888d", "silver": "b4bac2", "brown": "7c5233", "beige": "cdb592", "tan": "bf9564",
    "bronze": "9a6b35", "copper": "b5683d", "maroon": "742a32",
}  # fmt: skip

# What a colour word means on a coat: a red fox is rust, a golden dog is straw, a grey horse is nearly white.
FUR: dict[str, str] = {
    "red": "bb5528", "orange": "c8803c", "ginger": "c47a38", "yellow": "d3ab68", "gold": "c9974f", "golden": "c9974f",
    "brown": "77502f", "grey": "8f8a84", "gray": "8f8a84", "cream": "e0cda6", "tan": "b98d5c", "beige": "cdb592",
}  # fmt: skip

_SHADOW: RGB = (0.13, 0.09, 0.20)
_LIGHT: RGB = (1.0, 0.965, 0.86)


def rgb(text: str) -> RGB:
    """'c8352b' → three numbers 0..1."""
    return (int(text[0:2], 16) / 255, int(text[2:4], 16) / 255, int(text[4:6], 16) / 255)


def named(word: str | None, fur: bool = False) -> RGB | None:
    """The paint for a colour word ("dark blue" and "#3567b5" too), None when it is not one; `fur` = on a coat."""
    if not word:
        return None
    text = word.strip().lower().replace("-", " ")
    if len(text) == 7 and text.startswith("#") and all(c in "0123456789abcdef" for c in text[1:]):
        return rgb(text[1:])
    paints = NAMED | FUR if fur else NAMED
    found = next((paints[part] for part in reversed(text.split()) if part in paints), None)
    if found is None:
        return None
    colour = rgb(found)
    if "dark" in text.split():
        return tone(colour, -0.35)
    if text.split()[0] in ("light", "pale", "bright"):
        return tone(colour, 0.35)
    return colour


def mix(one: RGB, two: RGB, share: float) -> RGB:
    """`share` of the second colour in the first."""
    return (one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share, one[2] + (two[2] - one[2]) * share)


def tone(colour: RGB, amount: float) -> RGB:
    """Darker and cooler (amount < 0) or lighter and warmer (> 0), never plain black or white added."""
    return mix(colour, _LIGHT, amount) if amount >= 0 else mix(colour, _SHADOW, -amount)


def turn(colour: RGB, degrees: float, saturation: float = 1.0) -> RGB:
    """The colour with its hue turned and its saturation scaled."""
    hue, light, strength = colorsys.rgb_to_hls(*colour)
    return colorsys.hls_to_rgb((hue + degrees / 360.0) % 1.0, light, min(1.0, strength * saturation))
