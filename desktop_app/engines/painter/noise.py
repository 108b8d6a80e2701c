"""Seeded noise that tiles: one band of it is made once, and all octaves are read from it."""

from __future__ import annotations

import cv2
import numpy as np

from .colour import FloatArray

_SIDE = 512
_CELL = 16.0  # pixels of one noise cell in the tile


class Noise:
    """Smooth noise of mean 0 and deviation 1 over an endless plane; one unit is one cell."""

    def __init__(self, rng: np.random.Generator) -> None:
        spectrum = np.fft.rfft2(rng.standard_normal((_SIDE, _SIDE)).astype(np.float32))
        fy = np.fft.fftfreq(_SIDE)[:, None]
        fx = np.fft.rfftfreq(_SIDE)[None, :]
        frequency = np.hypot(fy, fx) * _CELL
        band = np.exp(-((frequency - 0.62) ** 2) / 0.16)
        tile = np.fft.irfft2(spectrum * band, (_SIDE, _SIDE)).astype(np.float32)
        self._tile = (tile - tile.mean()) / tile.std()

    def at(self, u: FloatArray, v: FloatArray) -> FloatArray:
        """The noise at the points (u, v), in cells."""
        return cv2.remap(self._tile, _within(u), _within(v), cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP).reshape(
            u.shape
        )

    def fbm(self, u: FloatArray, v: FloatArray, octaves: int = 5, gain: float = 0.5) -> FloatArray:
        """Several octaves added, about -1..1."""
        total = np.zeros_like(u, dtype=np.float32)
        size, norm = 1.0, 0.0
        for octave in range(octaves):
            step = 2.03**octave
            total += np.float32(size) * self.at(u * step + 17.3 * octave, v * step + 9.1 * octave)
            norm += size * size
            size *= gain
        return total / np.float32(2.0 * norm**0.5)

    def warped(
        self, u: FloatArray, v: FloatArray, octaves: int = 5, warp: float = 1.0, gain: float = 0.5
    ) -> FloatArray:
        """Fractal noise read through a plane that is itself bent by noise: swirls, wisps."""
        du = self.fbm(u * 0.7 + 31.7, v * 0.7 + 5.2, 3)
        dv = self.fbm(u * 0.7 + 11.9, v * 0.7 + 47.3, 3)
        return self.fbm(u + warp * du, v + warp * dv, octaves, gain)

    def ridged(self, u: FloatArray, v: FloatArray, octaves: int = 6, gain: float = 0.5) -> FloatArray:
        """Sharp crests with smooth valleys, 0..1: each octave is strong only where the last was high."""
        total = np.zeros_like(u, dtype=np.float32)
        weight = np.ones_like(u, dtype=np.float32)
        size, norm = 1.0, 0.0
        for octave in range(octaves):
            step = 2.01**octave
            crest = 1 - np.abs(self.at(u * step + 13.7 * octave, v * step + 7.9 * octave)) * np.float32(0.62)
            crest = np.clip(crest, 0, 1) ** 2
            total += np.float32(size) * crest * weight
            weight = np.clip(crest * 1.4, 0, 1)
            norm += size
            size *= gain
        return total / np.float32(norm)


def _within(cells: FloatArray) -> FloatArray:
    """Cells to pixels of the tile, wrapped (several times faster than a modulo)."""
    turns = np.multiply(cells, np.float32(_CELL / _SIDE), dtype=np.float32)
    turns -= np.floor(turns)
    turns *= np.float32(_SIDE)
    return turns
