"""Dunes with one lit and one shaded flank, wind ripples near the eye, table mountains far off."""

from __future__ import annotations

import numpy as np

from .. import terrain
from ..colour import FloatArray, hexa, mix, smooth
from ..stage import Stage


def paint(stage: Stage) -> None:
    """Sand to the horizon; subjects stand on a flat place among the dunes."""
    rng = stage.dice("desert")
    stage.heights = _dunes(stage, rng)
    land = terrain.build(stage, stage.heights, 1.0, 160.0, slices=260)
    noise = stage.noise
    a, b = land.across, land.away
    red = rng.random() < 0.35
    low, high = ("#c9793f", "#e8a866") if red else ("#c99a5c", "#ecc98e")
    sand = mix(hexa(low), hexa(high), np.clip(0.5 + 0.5 * noise.fbm(a / 5, b / 8, 4) + 0.1 * land.height, 0, 1))
    bend = noise.fbm(a / 1.6, b / 1.6, 3)
    wave = np.sin((b * 9 + a * 2.0 + bend * 5) * smooth(30, 4, b))
    ripple = np.sign(wave) * np.abs(wave) ** 0.6 * smooth(13, 2, b)
    far = smooth(70, 90, b)
    mesa = mix(hexa("#8c4f3a"), hexa("#b87850"), np.clip(0.5 + 0.5 * np.sin(land.height * 2.4 + bend * 2), 0, 1))
    colour = mix(sand * (1 + 0.13 * ripple)[..., None], mesa, far * smooth(0.8, 1.6, land.height))
    land.lit = land.lit * (0.55 + 0.9 * smooth(0.15, 0.75, land.lit))  # low light models the sand
    terrain.paint(stage, land, colour, haze=0.8)
    stage.ground_tint = hexa(high) * (stage.light.ambient + stage.light.direct * np.float32(0.7))


def _dunes(stage: Stage, rng: np.random.Generator) -> terrain.HeightFunction:
    noise = stage.noise
    ox, oz = rng.uniform(0, 60, 2)
    mesas = bool(rng.random() < 0.6)
    steep = float(-np.sign(stage.light.sun_at[0] - 0.5) or 1.0)

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        bend = noise.fbm(across / 26 + ox, away / 30 + oz, 2, 0.35) * 0.8
        phase = (across * 0.05 * steep + away * 0.034 + bend) % 1.0
        crest = np.where(phase < 0.66, (phase / 0.66) ** 1.6, smooth(1.04, 0.62, phase))
        crest = crest * (0.45 + 0.55 * smooth(-0.6, 0.6, noise.fbm(across / 30 + oz, away / 34 + ox, 2)))
        size = 0.75 * smooth(2.8, 8, away) + 3.2 * smooth(9, 28, away) + 3.6 * smooth(34, 80, away)
        land = crest * size + noise.fbm(across / 12, away / 12 + ox, 2) * 0.3 * smooth(3, 12, away)
        if mesas:
            table = smooth(0.2, 0.5, noise.fbm(across / 50 + oz, away / 300 + 4, 2)) * smooth(90, 110, away)
            land = land + table * (8.5 + noise.fbm(across / 9, away / 40, 3) * 0.9)
        return land.astype(np.float32)

    return heights
