"""Puts a styled picture and its original together: mixes without washing colours out, and brings detail back.

A net works at about one megapixel and a plain mix at half strength has a quarter of the original's gradient
energy (the mean squared gradient of lightness), so fine structure would be lost twice. How much of the
original's own fine structure has to be added for a wanted energy is the root of a quadratic, measured on the
picture at hand. Works in bands of rows, so that a 4096 x 4096 picture needs little more than its own bytes.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

_BAND = 512  # rows worked on at once
_SAMPLE_ROWS = 96  # rows of each band the energies are measured on
_MAX_SAMPLES = 10
_MAX_GAIN = 1.6  # of the fine structure; more rings
_MAX_COLOUR = 1.8  # how much a greyed colour may be lifted
_CLIP_MARGIN = 1.08  # added energy that clipping at black and white takes away again

Report = Callable[[float], None]


def even_out(styled: np.ndarray) -> np.ndarray:
    """The net's checkerboard (its upsampling leaves one of 2 and 4 pixels) taken out, its edges kept.

    Lightness by a small bilateral filter, colour by a blur too small to be seen. styled: HxWx3 uint8.
    """
    parts = cv2.cvtColor(styled, cv2.COLOR_RGB2YCrCb)
    lightness = cv2.bilateralFilter(np.ascontiguousarray(parts[..., 0]), 5, 90, 1.5)
    parts = cv2.GaussianBlur(parts, (0, 0), 1.2)
    parts[..., 0] = lightness
    return cv2.cvtColor(parts, cv2.COLOR_YCrCb2RGB)


def wanted_energy(strength: float) -> float:
    """Share of the original's gradient energy the result should have at least: 0.92 at half strength."""
    return min(1.0, 1.35 - 0.85 * strength)


def combine(
    original: np.ndarray, styled: np.ndarray, strength: float, report: Report | None = None
) -> np.ndarray:
    """`original` and its styled version (both HxWx3 uint8; the styled one may be smaller) as one picture.

    strength: 0 gives the original, 1 the styled one; a smaller styled one is enlarged, and gets back at
    any strength the structure finer than its pixels. Returns HxWx3 uint8.
    """
    height, width = original.shape[:2]
    scale = height / styled.shape[0]
    if strength >= 1 and styled.shape == original.shape:
        return styled
    if styled.shape != original.shape:
        styled = cv2.resize(styled, (width, height), interpolation=cv2.INTER_CUBIC)
    colour = _colour_lift(original, styled, strength)
    sigma = max(1.2, 0.8 * scale)
    gain = _detail_gain(original, styled, strength, sigma)
    result = np.empty_like(original)
    margin = int(np.ceil(3 * sigma))
    for top in range(0, height, _BAND):
        bottom = min(height, top + _BAND)
        low, high = max(0, top - margin), min(height, bottom + margin)
        inner = slice(top - low, bottom - low)
        fine = None
        if gain > 0.01:
            fine = _fine(cv2.cvtColor(original[low:high], cv2.COLOR_RGB2GRAY), sigma)[inner] * np.float32(gain)
        lift = _rows_of(colour, top, bottom, height, width)
        result[top:bottom] = _mix_band(original[top:bottom], styled[top:bottom], strength, lift, fine)
        if report is not None:
            report(bottom / height)
    return result


def gradient_energy(grey: np.ndarray) -> float:
    """Mean squared gradient (forward differences) of a HxW picture, in squared units per pixel."""
    across, down = _gradients(grey)
    return float((across * across).mean() + (down * down).mean())


def _mix_band(
    original: np.ndarray, styled: np.ndarray, strength: float, lift: np.ndarray | None, fine: np.ndarray | None
) -> np.ndarray:
    mixed = cv2.addWeighted(original, 1 - strength, styled, strength, 0)
    if lift is None and fine is None:
        return mixed
    grey = cv2.cvtColor(mixed, cv2.COLOR_RGB2GRAY).astype(np.float32)
    add = np.zeros_like(grey) if fine is None else fine
    if lift is None:
        return _to_bytes(mixed + add[..., None])
    add = add + grey * (1 - lift)
    return _to_bytes(mixed * lift[..., None] + add[..., None])


def _colour_lift(original: np.ndarray, styled: np.ndarray, strength: float) -> np.ndarray | None:
    """Where opposite colours would average to grey: the factor (≥ 1) that gives the mix its colourfulness.

    Measured small and smoothed, so that it lifts areas and not the grain. Returns h x w float32.
    """
    if not 0 < strength < 1:
        return None
    height, width = original.shape[:2]
    shrink = max(4.0, max(height, width) / 512)
    size = (max(1, round(width / shrink)), max(1, round(height / shrink)))
    first, second = (
        cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        for picture in (original, styled)
    )
    mixed = first + (second - first) * np.float32(strength)
    wanted = _colourfulness(first) * (1 - strength) + _colourfulness(second) * strength
    lift = (wanted + 4) / (_colourfulness(mixed) + 4)
    return cv2.GaussianBlur(np.clip(lift, 1, _MAX_COLOUR), (0, 0), 1.5)


def _colourfulness(rgb: np.ndarray) -> np.ndarray:
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    difference = rgb - grey[..., None]
    return np.sqrt((difference * difference).sum(axis=2))


def _rows_of(small: np.ndarray | None, top: int, bottom: int, height: int, width: int) -> np.ndarray | None:
    """Rows top..bottom of `small` enlarged to height x width."""
    if small is None:
        return None
    scale_y, scale_x = small.shape[0] / height, small.shape[1] / width
    matrix = np.array(
        [[scale_x, 0, scale_x / 2 - 0.5], [0, scale_y, (top + 0.5) * scale_y - 0.5]], dtype=np.float64
    )
    return cv2.warpAffine(
        small, matrix, (width, bottom - top), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )


def _detail_gain(original: np.ndarray, styled: np.ndarray, strength: float, sigma: float) -> float:
    """How much of the original's fine lightness must be added for the wanted energy; 0 when it is there."""
    height = original.shape[0]
    count = min(_MAX_SAMPLES, max(1, height // _SAMPLE_ROWS))
    energy = cross = fine_energy = own = 0.0
    for at in np.linspace(0, max(0, height - _SAMPLE_ROWS), count).astype(int):
        rows = slice(at, at + _SAMPLE_ROWS)
        first = cv2.cvtColor(original[rows], cv2.COLOR_RGB2GRAY)
        mixed = cv2.cvtColor(
            cv2.addWeighted(original[rows], 1 - strength, styled[rows], strength, 0), cv2.COLOR_RGB2GRAY
        )
        fine_x, fine_y = _gradients(_fine(first, sigma))
        mixed_x, mixed_y = _gradients(mixed)
        own += gradient_energy(first)
        energy += float((mixed_x * mixed_x).mean() + (mixed_y * mixed_y).mean())
        cross += float((mixed_x * fine_x).mean() + (mixed_y * fine_y).mean())
        fine_energy += float((fine_x * fine_x).mean() + (fine_y * fine_y).mean())
    missing = energy - own * wanted_energy(strength) * _CLIP_MARGIN
    if missing >= 0 or fine_energy <= 1e-6:
        return 0.0
    root = (-cross + np.sqrt(cross * cross - fine_energy * missing)) / fine_energy
    return float(np.clip(root, 0, _MAX_GAIN))


def _fine(grey: np.ndarray, sigma: float) -> np.ndarray:
    grey = grey.astype(np.float32)
    return grey - cv2.GaussianBlur(grey, (0, 0), sigma)


def _gradients(grey: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    grey = grey.astype(np.float32, copy=False)
    return np.diff(grey, axis=1), np.diff(grey, axis=0)


def _to_bytes(values: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)
