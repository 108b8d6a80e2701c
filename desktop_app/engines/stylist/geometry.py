"""Mirror, turn, crop and fit: whole-pixel moves where possible. Pictures are HxWxC uint8 arrays."""

from __future__ import annotations

import math

import cv2
import numpy as np

_ZOOM_STEP = 0.8  # share of each side one step of a tighter crop keeps
_LEAST_SIDE = 32


def mirror(image: np.ndarray) -> np.ndarray:
    """Left and right exchanged."""
    return np.ascontiguousarray(image[:, ::-1])


def flip(image: np.ndarray) -> np.ndarray:
    """Top and bottom exchanged."""
    return np.ascontiguousarray(image[::-1])


def rotate(image: np.ndarray, degrees: int) -> np.ndarray:
    """Turned clockwise. Quarter turns move pixels; other angles keep the largest upright rectangle inside."""
    degrees %= 360
    if degrees % 90 == 0:
        return np.ascontiguousarray(np.rot90(image, -degrees // 90))
    height, width = image.shape[:2]
    quarter = round(degrees / 90) % 4
    if quarter:
        return rotate(rotate(image, quarter * 90), degrees - quarter * 90)
    angle = math.radians(degrees)
    inner_width, inner_height = _inner_rectangle(width, height, abs(math.remainder(angle, 2 * math.pi)))
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -degrees, 1.0)
    matrix[0, 2] += (inner_width - width) / 2
    matrix[1, 2] += (inner_height - height) / 2
    return cv2.warpAffine(
        image, matrix, (inner_width, inner_height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
    )


def _inner_rectangle(width: int, height: int, angle: float) -> tuple[int, int]:
    """The largest upright rectangle inside a width x height one turned by `angle` (0..45 degrees)."""
    sine, cosine = math.sin(angle), math.cos(angle)
    long, short = max(width, height), min(width, height)
    if short <= 2 * sine * cosine * long:
        half = short / 2
        across, down = (half / sine, half / cosine) if width >= height else (half / cosine, half / sine)
    else:
        double = cosine * cosine - sine * sine
        across = (width * cosine - height * sine) / double
        down = (height * cosine - width * sine) / double
    return max(1, int(across)), max(1, int(down))


def crop_ratio(image: np.ndarray, across: int, down: int) -> np.ndarray:
    """The middle of the picture at the ratio across:down, exactly, as large as fits."""
    height, width = image.shape[:2]
    divisor = math.gcd(across, down)
    across, down = across // divisor, down // divisor
    unit = min(width // across, height // down)
    if unit >= 1:
        return _middle(image, across * unit, down * unit)
    scale = min(width / across, height / down)
    return _middle(image, max(1, round(across * scale)), max(1, round(down * scale)))


def zoom(image: np.ndarray, amount: float) -> np.ndarray:
    """The middle of the picture: 0.8 of each side for one step."""
    height, width = image.shape[:2]
    share = _ZOOM_STEP ** max(0.0, amount)
    return _middle(
        image, min(width, max(_LEAST_SIDE, round(width * share))), min(height, max(_LEAST_SIDE, round(height * share)))
    )


def cover(image: np.ndarray, width: int, height: int) -> np.ndarray:
    """Exactly width x height: the middle at that ratio, resized. Nothing is stretched or padded."""
    have_height, have_width = image.shape[:2]
    if (have_width, have_height) == (width, height):
        return image
    scale = max(width / have_width, height / have_height)
    part_width, part_height = min(have_width, width / scale), min(have_height, height / scale)
    left, top = (have_width - part_width) / 2, (have_height - part_height) / 2
    if scale < 1:  # shrinking: average areas, over whole pixels
        x, y = round(left), round(top)
        part = image[y:y + max(1, round(part_height)), x:x + max(1, round(part_width))]
        return cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA)
    part = _middle(image, max(1, round(part_width)), max(1, round(part_height)))
    return cv2.resize(part, (width, height), interpolation=cv2.INTER_LANCZOS4)


def _middle(image: np.ndarray, width: int, height: int) -> np.ndarray:
    top, left = (image.shape[0] - height) // 2, (image.shape[1] - width) // 2
    return np.ascontiguousarray(image[top:top + height, left:left + width])
