"""Masks: any picture, read as black = change and white = keep, with every grey between."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from ... import pictures
from ...errors import BadInputError
from . import check_same_size

_BAND = 512


def read(path: Path, width: int, height: int) -> np.ndarray:
    """How far each pixel may change: height x width uint8, 255 where the mask is black, 0 where it is white.

    Colours count by their luminance. What is transparent keeps, as bare paper does; but a mask that would
    then keep everything and has holes says by them where to change, as some programs write theirs.
    BadInputError: another size than the picture, or a mask that keeps it all.
    """
    picture = pictures.load(path, name="The mask")
    check_same_size((width, height), picture.size)
    change = 255 - np.asarray(picture.convert("L"))
    if picture.mode == "RGBA":
        alpha = np.asarray(picture.getchannel("A"))
        change = cv2.multiply(change, alpha, scale=1 / 255)
        if not change.any():
            change = 255 - alpha
    if not change.any():
        raise BadInputError(
            "The mask keeps the whole picture, so nothing would change.",
            "Paint black where the picture may change. Nothing was made and no credits were spent.",
        )
    return np.ascontiguousarray(change)


def blend(before: np.ndarray, after: np.ndarray, change: np.ndarray) -> np.ndarray:
    """`after` where `change` is 255, `before` exactly where it is 0 (HxWx3 and HxW, all uint8)."""
    result = np.empty_like(before)
    for top in range(0, before.shape[0], _BAND):
        rows = slice(top, top + _BAND)
        share = change[rows, :, None].astype(np.float32) * np.float32(1 / 255)
        old = before[rows].astype(np.float32)
        result[rows] = np.rint(old + (after[rows].astype(np.float32) - old) * share)
    return result
