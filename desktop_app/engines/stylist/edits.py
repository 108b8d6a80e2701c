"""Carries out a plan's edits, in the order they were asked for; neighbouring tone edits in one pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

import cv2
import numpy as np

from . import geometry
from .instructions import Edit
from .tones import TONES, apply_tones

GEOMETRY = frozenset({"mirror", "flip", "rotate", "crop", "zoom"})
_BAND = 512

Report = Callable[[float], None]


def apply_geometry(image: np.ndarray, edits: Sequence[Edit]) -> np.ndarray:
    """`image` (HxWxC uint8, alpha included) mirrored, turned and cropped."""
    for edit in edits:
        if edit.op == "mirror":
            image = geometry.mirror(image)
        elif edit.op == "flip":
            image = geometry.flip(image)
        elif edit.op == "rotate":
            image = geometry.rotate(image, int(edit.value))
        elif edit.op == "crop":
            across, down = edit.value.split(":")
            image = geometry.crop_ratio(image, int(across), int(down))
        elif edit.op == "zoom":
            image = geometry.zoom(image, edit.amount)
    return image


def apply_light(
    image: np.ndarray, edits: Sequence[Edit], seed: int = 0, report: Report | None = None
) -> np.ndarray:
    """`image` (HxWx3 uint8) after the light, colour and sharpness edits. Geometry is passed over."""
    wanted = [edit for edit in edits if edit.op in TONES or edit.op in _FILTERS]
    done = 0
    for tonal, group in groupby(wanted, key=lambda edit: edit.op in TONES):
        part = list(group)
        if tonal:
            image = apply_tones(image, part, seed)
        else:
            for edit in part:
                image = _FILTERS[edit.op](image, edit.amount)
        done += len(part)
        if report is not None:
            report(done / len(wanted))
    return image


def own_colours(styled: np.ndarray, original: np.ndarray) -> np.ndarray:
    """The styled picture's light and shade in the original's colours (both HxWx3 uint8)."""
    result = np.empty_like(styled)
    for top in range(0, styled.shape[0], _BAND):
        rows = slice(top, top + _BAND)
        lab = cv2.cvtColor(original[rows], cv2.COLOR_RGB2Lab)
        lab[..., 0] = cv2.cvtColor(styled[rows], cv2.COLOR_RGB2Lab)[..., 0]
        result[rows] = cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)
    return result


def _sharpen(image: np.ndarray, amount: float) -> np.ndarray:
    """Unsharp mask on lightness, or a blur, both in proportion to the picture's size."""
    unit = max(image.shape[:2]) / 1000
    if amount < 0:
        return cv2.GaussianBlur(image, (0, 0), max(0.8, 2.2 * unit * -amount))
    sigma = max(0.8, 0.9 * unit)
    margin = int(np.ceil(3 * sigma))
    result = np.empty_like(image)
    height = image.shape[0]
    for top in range(0, height, _BAND):
        bottom = min(height, top + _BAND)
        low, high = max(0, top - margin), min(height, bottom + margin)
        grey = cv2.cvtColor(image[low:high], cv2.COLOR_RGB2GRAY).astype(np.float32)
        fine = (grey - cv2.GaussianBlur(grey, (0, 0), sigma))[top - low:bottom - low]
        fine = np.clip(fine * np.float32(0.9 * amount), -48, 48)  # no hard halos at strong edges
        result[top:bottom] = np.clip(np.rint(image[top:bottom] + fine[..., None]), 0, 255)
    return result


def _denoise(image: np.ndarray, amount: float) -> np.ndarray:
    """Smooths within areas, keeps edges."""
    return cv2.bilateralFilter(image, 7, 22 * amount, 3.0)


def _invert(image: np.ndarray, _amount: float) -> np.ndarray:
    return 255 - image


_FILTERS: dict[str, Callable[[np.ndarray, float], np.ndarray]] = {
    "sharpen": _sharpen, "denoise": _denoise, "invert": _invert,
}
