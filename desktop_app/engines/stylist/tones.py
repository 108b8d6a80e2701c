"""Light and colour edits on CIE Lab (L 0..100), each a curve or a shift, carried out together in one pass.

An edit is first prepared with what it must know of the whole picture (its mean lightness, its black and
white points), measured on a small copy on which the edits before it were already done; then the picture is
worked on in bands of rows, so that 4096 x 4096 pixels need no more than a band's floats. What leaves the sRGB
gamut is drawn towards the grey of its own lightness, so that a warmer picture is not a brighter one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from .instructions import Edit
from .vocabulary import vocabulary

_BAND = 256
_SMALL = 256
_NEAR_GREY = 14  # Lab chroma


@dataclass(frozen=True, slots=True)
class Place:
    """Which rows of the whole picture a band holds. seed: for grain."""

    top: int
    height: int
    seed: int = 0


Step = Callable[[np.ndarray, Place], None]  # changes a band of Lab in place
Prepare = Callable[[float, str, np.ndarray], Step]  # amount, value, small Lab copy → step


def apply_tones(
    image: np.ndarray, edits: Sequence[Edit], seed: int = 0, report: Callable[[float], None] | None = None
) -> np.ndarray:
    """`image` (HxWx3 uint8) after `edits`, all of which are in TONES, in their order. Same shape."""
    height, width = image.shape[:2]
    scale = min(1.0, _SMALL / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = _to_lab(cv2.resize(image, size, interpolation=cv2.INTER_AREA))
    steps: list[Step] = []
    for edit in edits:
        step = TONES[edit.op](edit.amount, edit.value, small)
        step(small, Place(0, small.shape[0], seed))
        steps.append(step)
    result = np.empty_like(image)
    for top in range(0, height, _BAND):
        bottom = min(height, top + _BAND)
        lab = _to_lab(image[top:bottom])
        for step in steps:
            step(lab, Place(top, height, seed))
        result[top:bottom] = _to_bytes(lab)
        if report is not None:
            report(bottom / height)
    return result


def _to_lab(rgb: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(rgb.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2Lab)


def _to_bytes(lab: np.ndarray) -> np.ndarray:
    """Lab to sRGB bytes; colours out of gamut keep their lightness and lose colour."""
    np.clip(lab[..., 0], 0, 100, out=lab[..., 0])
    rgb = cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)  # clips each channel by itself: those pixels are done again
    clipped = (cv2.min(cv2.min(rgb[..., 0], rgb[..., 1]), rgb[..., 2]) <= 0) & (lab[..., 0] > 1)
    clipped |= (cv2.max(cv2.max(rgb[..., 0], rgb[..., 1]), rgb[..., 2]) >= 1) & (lab[..., 0] < 99.5)
    if clipped.any():
        rgb[clipped] = _in_gamut(lab[clipped])
    return np.rint(rgb * np.float32(255)).astype(np.uint8)


def _in_gamut(lab: np.ndarray) -> np.ndarray:
    """N x 3 Lab values as sRGB 0..1, drawn towards the grey of their lightness until they fit."""
    y = (lab[:, 0] + 16) / 116
    f = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200])
    xyz = np.where(f > 6 / 29, f * f * f, (f - 16 / 116) / 7.787)
    colours = _to_srgb(_XYZ_TO_RGB @ (xyz * _WHITE))
    grey = _to_srgb(xyz[1])
    step = colours - grey
    room = np.where(step > 0, (1 - grey) / np.maximum(step, 1e-6), grey / np.maximum(-step, 1e-6))
    return np.clip(grey + step * np.clip(room.min(axis=0), 0, 1), 0, 1).T


_XYZ_TO_RGB = np.array(
    [[3.240479, -1.537150, -0.498535], [-0.969256, 1.875991, 0.041556], [0.055648, -0.204043, 1.057311]], np.float32
)
_WHITE = np.array([[0.950456], [1.0], [1.088754]], np.float32)  # D65, as OpenCV has it


def _to_srgb(linear: np.ndarray) -> np.ndarray:
    """The sRGB curve, continued as a line below 0."""
    curve = 1.055 * np.power(np.maximum(linear, 0.0031308), np.float32(1 / 2.4)) - 0.055
    return np.where(linear <= 0.0031308, linear * 12.92, curve)


def _presence(lightness: np.ndarray) -> np.ndarray:
    """0 at black and white, 1 between: where a cast of colour can be seen."""
    return np.clip(lightness / 30, 0, 1) * np.clip((104 - lightness) / 22, 0, 1)


def _warmth(amount: float, _value: str, _small: np.ndarray) -> Step:
    def step(lab: np.ndarray, _place: Place) -> None:
        weight = _presence(lab[..., 0]) * np.float32(amount)
        lab[..., 1] += 2.5 * weight
        lab[..., 2] += 10 * weight

    return step


def _tint(amount: float, value: str, _small: np.ndarray) -> Step:
    a, b = vocabulary().tints[value]

    def step(lab: np.ndarray, _place: Place) -> None:
        weight = _presence(lab[..., 0]) * np.float32(16 * amount)
        lab[..., 1:] *= np.float32(max(0.2, 1 - 0.3 * amount))
        lab[..., 1] += a * weight
        lab[..., 2] += b * weight

    return step


def _brightness(amount: float, _value: str, _small: np.ndarray) -> Step:
    power = 2 ** (-0.45 * amount)

    def step(lab: np.ndarray, _place: Place) -> None:
        lab[..., 0] = 100 * np.power(np.maximum(lab[..., 0], 0) / 100, np.float32(power))

    return step


def _contrast(amount: float, _value: str, small: np.ndarray) -> Step:
    middle = float(np.clip(small[..., 0].mean(), 15, 85))
    if amount < 0:
        share = 1.3 ** amount

        def flatter(lab: np.ndarray, _place: Place) -> None:
            lab[..., 0] = middle + (lab[..., 0] - middle) * np.float32(share)

        return flatter
    power = 1.4 ** amount

    def steeper(lab: np.ndarray, _place: Place) -> None:
        light = np.clip(lab[..., 0], 0, 100)
        low = middle * np.power(np.minimum(light, middle) / middle, np.float32(power))
        high = (100 - middle) * (1 - np.power((100 - np.maximum(light, middle)) / (100 - middle), np.float32(power)))
        lab[..., 0] = low + high

    return steeper


def _saturation(amount: float, _value: str, _small: np.ndarray) -> Step:
    factor = np.float32(1.35 ** amount if amount > 0 else 0.6 ** -amount)

    def step(lab: np.ndarray, _place: Place) -> None:
        lab[..., 1:] *= factor

    return step


def _grey(amount: float, _value: str, _small: np.ndarray) -> Step:
    def step(lab: np.ndarray, _place: Place) -> None:
        lab[..., 1:] *= np.float32(max(0.0, 1 - amount))

    return step


def _sepia(amount: float, _value: str, _small: np.ndarray) -> Step:
    share = np.float32(min(1.0, amount))

    def step(lab: np.ndarray, _place: Place) -> None:
        weight = _presence(lab[..., 0])
        lab[..., 1] += (7 * weight - lab[..., 1]) * share
        lab[..., 2] += (22 * weight - lab[..., 2]) * share

    return step


def _shadows(amount: float, _value: str, _small: np.ndarray) -> Step:
    lift = np.float32(max(-0.85, 0.9 * amount if amount > 0 else 0.6 * amount))

    def step(lab: np.ndarray, _place: Place) -> None:
        dark = 1 - np.clip(lab[..., 0], 0, 100) / 100
        lab[..., 0] *= 1 + lift * dark * dark * dark

    return step


def _highlights(amount: float, _value: str, _small: np.ndarray) -> Step:
    lift = np.float32(max(-0.85, 0.6 * amount))

    def step(lab: np.ndarray, _place: Place) -> None:
        light = np.clip(lab[..., 0], 0, 100) / 100
        gap = (1 - light) * light**3 * 100
        lab[..., 0] += lift * gap

    return step


def _fade(amount: float, _value: str, _small: np.ndarray) -> Step:
    share = min(1.5, amount)

    def step(lab: np.ndarray, _place: Place) -> None:
        lab[..., 0] = lab[..., 0] * np.float32(1 - 0.2 * share) + np.float32(12 * share)
        lab[..., 1:] *= np.float32(1 - 0.12 * share)

    return step


def _levels(amount: float, _value: str, small: np.ndarray) -> Step:
    """Black and white points stretched; half of the cast that the near-greys have is taken out."""
    black, white = (float(value) for value in np.percentile(small[..., 0], (0.5, 99.5)))
    share = min(1.0, amount)
    black, white = black * share, 100 - (100 - white) * share
    stretch = min(3.0, 100 / max(1.0, white - black))
    near_grey = np.hypot(small[..., 1], small[..., 2]) < _NEAR_GREY
    casts = [float(small[..., channel][near_grey].mean()) * 0.5 * share if near_grey.any() else 0.0
             for channel in (1, 2)]

    def step(lab: np.ndarray, _place: Place) -> None:
        lab[..., 0] = np.clip((lab[..., 0] - np.float32(black)) * np.float32(stretch), 0, 100)
        lab[..., 1] -= np.float32(casts[0])
        lab[..., 2] -= np.float32(casts[1])

    return step


def _vignette(amount: float, _value: str, _small: np.ndarray) -> Step:
    depth = np.float32(min(0.9, 0.5 * amount))

    def step(lab: np.ndarray, place: Place) -> None:
        rows, columns = lab.shape[:2]
        down = (np.arange(place.top, place.top + rows, dtype=np.float32) + 0.5) / place.height * 2 - 1
        across = (np.arange(columns, dtype=np.float32) + 0.5) / columns * 2 - 1
        radius = np.sqrt((down * down)[:, None] + (across * across)[None, :]) / np.sqrt(np.float32(2))
        edge = np.clip((radius - 0.35) / 0.65, 0, 1)
        lab[..., 0] *= 1 - depth * edge * edge * (3 - 2 * edge)

    return step


def _grain(amount: float, _value: str, _small: np.ndarray) -> Step:
    def step(lab: np.ndarray, place: Place) -> None:
        source = np.random.default_rng((place.seed, place.top))
        noise = source.standard_normal(lab.shape[:2], dtype=np.float32)
        noise = cv2.GaussianBlur(noise, (0, 0), 0.7) * np.float32(6 * amount)
        middle = 0.4 + 0.6 * np.clip(1 - np.abs(lab[..., 0] - 50) / 50, 0, 1)
        lab[..., 0] += noise * middle

    return step


TONES: dict[str, Prepare] = {
    "warmth": _warmth, "tint": _tint, "brightness": _brightness, "contrast": _contrast,
    "saturation": _saturation, "grey": _grey, "sepia": _sepia, "shadows": _shadows,
    "highlights": _highlights, "fade": _fade, "levels": _levels, "vignette": _vignette, "grain": _grain,
}
