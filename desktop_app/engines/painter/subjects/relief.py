"""The depth of parts: inflating a silhouette and joining one relief to another."""

from __future__ import annotations

import cv2
import numpy as np

_CROSS = np.array([[0, 0.25, 0], [0.25, 0, 0.25], [0, 0.25, 0]], np.float32)
_PASSES = ((4.0, 18), (2.0, 10), (1.0, 8))


def inflate(mask: np.ndarray, distance: np.ndarray) -> np.ndarray:
    """A balloon's depth over the mask (px): the root of Poisson's solution, a half circle across a tube.

    Solved coarse to fine on a small grid; `distance` is the distance to the edge and gives the crisp rim."""
    h, w = mask.shape
    widest = float(distance.max())
    if widest < 3.0 or max(h, w) < 10:
        return np.sqrt(np.maximum(distance * (2 * max(widest, 1e-3) - distance), 0))
    step = max(1.0, widest / 7.0, max(h, w) / 72.0)
    field = np.zeros((0, 0), np.float32)
    for level, passes in _PASSES:
        gw, gh = max(4, round(w / (step * level))) + 2, max(4, round(h / (step * level))) + 2
        inside = np.zeros((gh, gw), np.float32)
        inside[1:-1, 1:-1] = cv2.resize(mask, (gw - 2, gh - 2), interpolation=cv2.INTER_AREA)
        cell = (w / (gw - 2)) * (h / (gh - 2))
        field = inside * np.float32(cell) if not field.size else cv2.resize(field, (gw, gh)) * inside
        source = inside * np.float32(cell * 0.5)
        for _ in range(passes):
            field = cv2.filter2D(field, -1, _CROSS, borderType=cv2.BORDER_CONSTANT) * inside + source
    depth = enlarged(np.sqrt(field[1:-1, 1:-1]), w, h)
    near = np.minimum(distance * np.float32(1 / (step * 1.6)), 1)
    return depth * np.sqrt(near * (2 - near))


def enlarged(small: np.ndarray, w: int, h: int) -> np.ndarray:
    """Enlarge without ripples: doubling with a binomial kernel ends in a cubic spline surface."""
    shift, doubled = 0.0, small
    while doubled.shape[1] * 1.5 < w and doubled.shape[0] * 1.5 < h:
        doubled = cv2.pyrUp(doubled)
        shift = 2 * shift + 0.5
    rx, ry = doubled.shape[1] / w, doubled.shape[0] / h
    # A sample's centre moves up and left by a quarter of the old step at each doubling.
    matrix = np.array([[rx, 0, rx / 2 - 0.5 - shift], [0, ry, ry / 2 - 0.5 - shift]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(doubled, matrix, (w, h), flags=flags, borderMode=cv2.BORDER_REPLICATE)


def higher(one: np.ndarray, two: np.ndarray, soft: float) -> np.ndarray:
    """The higher of two reliefs, rounded where they meet."""
    gap = one - two
    return (one + two + np.sqrt(gap * gap + soft * soft)) / 2


def resting_level(below: np.ndarray, cover: np.ndarray, mask: np.ndarray) -> float:
    """The ground a part rides on: the mean relief under it, less of it when the part hangs over the edge."""
    shared = mask * cover
    inside = float(shared.sum())
    if inside < 1:
        return 0.0
    share = inside / float(mask.sum())
    hold = 0.75 * min(1.0, 1.5 * share) + 0.22 * max(0.0, (share - 0.9) / 0.1)
    return hold * float((below * shared).sum()) / inside
