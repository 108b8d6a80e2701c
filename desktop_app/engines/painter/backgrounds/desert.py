"""Dunes with one lit and one shaded flank, wind ripples near the eye, table mountains far off."""

from __future__ import annotations

import numpy as np

from .. import terrain
from ..colour import FloatArray, hexa, mix, smooth
from ..ink import Ink
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
    fine = np.sin(b * 26 + a * 5 + bend * 9) * smooth(7, 1.5, b) * smooth(-0.2, 0.4, noise.fbm(a / 2 + 7, b / 2, 3))
    ripple = ripple + 0.7 * fine + 0.5 * noise.fbm(a * 5, b * 4, 3) * smooth(9, 2, b)
    colour = mix(sand * (1 + 0.17 * ripple)[..., None], mesa, far * smooth(0.8, 1.6, land.height))
    land.lit = land.lit * (0.55 + 0.9 * smooth(0.15, 0.75, land.lit))  # low light models the sand
    terrain.paint(stage, land, colour, haze=0.8)
    _scrub(stage, rng)
    stage.ground_tint = hexa(high) * (stage.light.ambient + stage.light.direct * np.float32(0.7))


def _scrub(stage: Stage, rng: np.random.Generator) -> None:
    """Stones with their shadows and dry tufts near the eye, so that the sand has a size."""
    ink = Ink(stage.width, stage.height)
    lit = stage.light.ambient * np.float32(0.8) + stage.light.direct * np.float32(0.55)
    side = -1.0 if stage.light.sun_at[0] > 0.5 else 1.0
    spots = np.stack([rng.uniform(0, 1, 26), rng.uniform(0.12, 1, 26) ** 1.3], axis=1)
    for x, near in spots[np.argsort(spots[:, 1])]:
        at = np.array([x * stage.width, stage.horizon + (stage.height - stage.horizon) * near])
        size = (1.0 + 5.5 * near**1.5) * stage.unit * float(rng.uniform(0.6, 1.4))
        if rng.random() < 0.45:
            shadow, stone = hexa("#5a3a24") * lit * np.float32(0.5), hexa("#8a6a50") * lit
            thrown = (at + np.array([side * size, size * 0.3]))[None]
            ink.dabs(thrown, shadow[None], np.array([[size * 1.7, size * 0.5]]))
            ink.dabs(at[None], stone[None], np.array([[size, size * 0.7]]))
            top = (at - np.array([side * size * 0.2, size * 0.2]))[None]
            ink.dabs(top, (stone * np.float32(1.5))[None], np.array([[size * 0.6, size * 0.35]]))
            continue
        count = 9
        lean = rng.normal(0, 1.4, count)
        t = np.linspace(0, 1, 4)[None, :]
        px = at[0] + rng.normal(0, 0.6, (count, 1)) * size + lean[:, None] * size * 1.6 * t**1.5
        py = at[1] - rng.uniform(1.4, 4.2, (count, 1)) * size * t
        tones = hexa("#8f7a42") * lit * rng.uniform(0.5, 1.15, (count, 1)).astype(np.float32)
        ink.lines(np.stack([px, py], axis=2), tones, np.full(count, max(1.0, 0.22 * size)))
    alpha = ink.lay(stage)
    stage.care[:] = np.maximum(stage.care, alpha * np.float32(0.5))


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
