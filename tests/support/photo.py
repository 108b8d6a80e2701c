"""A picture with the statistics of a photograph (soft shapes, texture at every scale, many colours)."""

from __future__ import annotations

import cv2
import numpy as np


def photo_like(width: int, height: int, seed: int = 7) -> np.ndarray:
    """height x width x 3 uint8. The same arguments give the same pixels."""
    source = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3), np.float32)
    for octave in range(1, 9):
        cells = 2**octave
        if cells > max(width, height):
            break
        noise = source.normal(0, 1, (cells, cells, 3)).astype(np.float32)
        noise[..., :] = 0.6 * noise[..., :1] + 0.4 * noise  # mostly light and shade, some colour
        picture += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC) * (30 / octave**0.7)
    picture += np.array([128, 118, 100], np.float32)
    for _ in range(6):  # a few hard edges
        centre = (int(source.integers(width)), int(source.integers(height)))
        radius = int(source.integers(min(width, height) // 10 + 2, min(width, height) // 4 + 4))
        colour = source.uniform(30, 225, 3)
        mask = np.zeros((height, width), np.float32)
        cv2.circle(mask, centre, radius, 0.7, -1, cv2.LINE_AA)
        picture += (colour.astype(np.float32) - picture) * mask[..., None]
    return np.clip(picture, 4, 250).astype(np.uint8)
