"""Colour arithmetic: light is added and multiplied in linear RGB, and colours are mixed in OKLab.

All arrays are float32 with the channels red, green, blue last.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

FloatArray = np.ndarray[Any, np.dtype[Any]]
"""float32 by habit; OpenCV's stubs do not say so."""

_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)
_FROM_LAB = np.linalg.inv(_TO_LAB).astype(np.float32)
_FROM_LMS = np.linalg.inv(_TO_LMS).astype(np.float32)

# Colour words of a scene (the words room writes them in English), as sRGB.
NAMED: dict[str, str] = {
    "red": "#c8352b",
    "orange": "#e58a2e",
    "yellow": "#f0c94a",
    "gold": "#dcae45",
    "green": "#4f9a52",
    "teal": "#2f8f8c",
    "turquoise": "#3fb8b0",
    "cyan": "#52c0d6",
    "blue": "#3a6fc4",
    "navy": "#22376b",
    "purple": "#7b4fae",
    "violet": "#7a56c2",
    "pink": "#e58fae",
    "magenta": "#c4479a",
    "brown": "#87603f",
    "black": "#26262b",
    "white": "#efece6",
    "grey": "#8d8f94",
    "gray": "#8d8f94",
    "silver": "#b8bcc4",
    "beige": "#d8c6a5",
    "cream": "#f0e4c8",
    "crimson": "#a81f33",
    "lavender": "#b49fdc",
    "peach": "#f2b692",
    "coral": "#ee7f66",
    "emerald": "#2f9b6b",
    "indigo": "#473a95",
    "golden": "#dcae45",
    "rose": "#df7b92",
}


def decode(srgb: FloatArray) -> FloatArray:
    """sRGB 0..1 to linear light 0..1."""
    srgb = np.asarray(srgb, np.float32)
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4).astype(np.float32)


def encode(linear: FloatArray) -> FloatArray:
    """Linear light to sRGB, clipped to 0..1."""
    clipped = np.clip(linear, 0, 1).astype(np.float32)
    return np.where(clipped <= 0.0031308, clipped * 12.92, 1.055 * clipped ** (1 / 2.4) - 0.055).astype(np.float32)


def hexa(text: str) -> FloatArray:
    """The linear colour of "#rrggbb"."""
    return decode(np.array([int(text[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32))


def to_lab(linear: FloatArray) -> FloatArray:
    """Linear RGB to OKLab (lightness 0..1, green-red, blue-yellow)."""
    return np.cbrt(np.maximum(linear, 0) @ _TO_LMS.T) @ _TO_LAB.T


def from_lab(lab: FloatArray) -> FloatArray:
    """OKLab to linear RGB; colours outside the gamut are clipped at zero."""
    return np.maximum(((lab @ _FROM_LAB.T) ** 3) @ _FROM_LMS.T, 0).astype(np.float32)


def mix(first: FloatArray, second: FloatArray, amount: Any) -> FloatArray:
    """Two linear colours mixed the way the eye would; `amount` 0..1 may be an array."""
    share = np.asarray(amount, np.float32)
    share = share[..., None] if share.ndim else share
    return from_lab(to_lab(first) * (1 - share) + to_lab(second) * share)


def ramp(colours: Sequence[FloatArray], positions: Sequence[float], at: FloatArray) -> FloatArray:
    """A smooth gradient through linear colours; `at` is any array of positions."""
    table_at = np.linspace(positions[0], positions[-1], 512)
    labs = np.stack([to_lab(np.asarray(c, np.float32)) for c in colours])
    table = np.stack([np.interp(table_at, positions, labs[:, i]) for i in range(3)], axis=1)
    span = (positions[-1] - positions[0]) / 511
    kernel = np.hanning(91)
    kernel /= kernel.sum()
    padded = np.pad(table, ((45, 45), (0, 0)), mode="edge")
    table = np.stack([np.convolve(padded[:, i], kernel, "valid") for i in range(3)], axis=1)
    index = np.clip((at - positions[0]) / span, 0, 511).astype(np.int32)
    return from_lab(table.astype(np.float32))[index]


def luminance(linear: FloatArray) -> FloatArray:
    """Brightness of a linear colour."""
    return linear @ np.array([0.2126, 0.7152, 0.0722], np.float32)


def saturate(linear: FloatArray, amount: float) -> FloatArray:
    """More (above 1) or less colourful, brightness kept."""
    grey = luminance(linear)[..., None]
    return np.maximum(grey + (linear - grey) * np.float32(amount), 0)


def tone_map(linear: FloatArray, exposure: float = 1.0) -> FloatArray:
    """Light of any strength to 0..1: straight up to 0.55, then a soft shoulder as film has."""
    value = linear * np.float32(exposure)
    knee = np.float32(0.55)
    shoulder = knee + (1 - knee) * (1 - np.exp(-np.maximum(value - knee, 0) / (1 - knee)))
    return np.where(value < knee, value, shoulder).astype(np.float32)


def smooth(low: Any, high: Any, value: Any) -> FloatArray:
    """0 below `low`, 1 above `high`, an S-curve between; works with low > high too."""
    t = np.clip((np.asarray(value, np.float32) - low) / np.float32(high - low), 0, 1)
    return t * t * (3 - 2 * t)
