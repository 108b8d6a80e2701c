"""Running water: a river that winds through the meadow, and a fall from a wall of rock."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import hexa, mix, smooth
from ..stage import Stage
from . import water


def river(stage: Stage) -> None:
    """A winding river on the near, flat land; it mirrors the sky."""
    rng = stage.dice("river")
    rows = slice(max(0, int(stage.horizon)), stage.height)
    across, away = stage.plane(rows)
    turn = float(rng.uniform(0.7, 1.1)) * -stage.plan.lead
    noise = stage.noise.fbm(across * 0.8, away * 0.5, 3)
    centre = turn * (0.9 + 0.16 * away) + np.sin(away * 0.34 + 0.6) * turn * 0.11 * away
    wide = 0.5 + 0.05 * away
    mask = np.zeros_like(stage.depth)
    near = smooth(26, 16, away)
    mask[rows] = smooth(wide + 0.08, wide - 0.05, np.abs(across - centre) + noise * 0.16) * near
    bank = smooth(wide + 0.3, wide + 0.05, np.abs(across - centre) + noise * 0.2) * near
    stage.over(
        hexa("#6a5a40") * (stage.light.ambient + stage.light.direct * np.float32(0.4)), bank * np.float32(0.6), rows
    )
    water.paint(stage, mask)


def fall(stage: Stage) -> None:
    """A cliff on the heavy side of the picture with water falling down its middle into mist."""
    rng = stage.dice("fall")
    x = stage.width * (0.5 - 0.24 * stage.plan.lead)
    top, foot = stage.horizon - 0.36 * stage.height, stage.horizon + 0.07 * stage.height
    rows = slice(max(0, int(top - 0.06 * stage.height)), min(stage.height, int(foot) + 1))
    xs, ys = stage.xs[rows], stage.ys[rows]
    size = np.float32(stage.height)
    u, v = xs / size * 9 + float(rng.uniform(0, 20)), ys / size * 3
    rough = stage.noise.fbm(u, v, 5)
    half = stage.width * (0.17 + 0.1 * smooth(top, foot, ys)) * (1 + 0.25 * rough)
    crest = top + 0.05 * size * stage.noise.fbm(xs / size * 5 + 3, np.zeros_like(xs), 4) + 0.5 * np.abs(xs - x) * 0.5
    wall = smooth(3, -3, np.abs(xs - x) - half) * smooth(-2, 2, ys - crest)
    facets = stage.noise.ridged(u * 0.7, v * 1.1, 5)
    rock = mix(hexa("#3f3d3c"), hexa("#8c8276"), np.clip(facets * 1.3 + 0.25 * rough, 0, 1))
    moss = smooth(0.1, 0.5, rough) * 0.6
    rock = mix(rock, hexa("#4f6a38"), moss)
    side = stage.light.direction(x / stage.width, 0.4)[0]
    lit = np.clip(0.45 + 0.5 * np.sign(side) * (xs - x) / half + 0.5 * rough, 0.1, 1)
    light = stage.light
    colour = mix(
        rock * (light.ambient * np.float32(0.8) + light.direct * (0.6 * lit)[..., None]), light.fog, np.float32(0.22)
    )
    stage.over(colour, wall, rows)
    _stream(stage, rows, x, crest, foot)
    mist = np.exp(-(((stage.xs - x) / (0.17 * stage.width)) ** 2) - ((stage.ys - foot) / (0.055 * size)) ** 2)
    stage.over(_white(stage), mist * np.float32(0.8))


def _white(stage: Stage) -> np.ndarray:
    return stage.light.ambient * np.float32(0.85) + stage.light.direct * np.float32(0.42)


def _stream(stage: Stage, rows: slice, x: float, crest: np.ndarray, foot: float) -> None:
    """The falling water: white threads that spread on their way down."""
    xs, ys = stage.xs[rows], stage.ys[rows]
    down = smooth(float(crest.min()), foot, ys)
    half = stage.width * (0.028 + 0.034 * down)
    sway = stage.noise.fbm(ys / np.float32(stage.height) * 4, np.full_like(ys, 5.0), 3) * half * 0.5
    side = (xs - x - sway) / half
    threads = 0.62 + 0.6 * stage.noise.fbm(side * 3.2 + 9, ys / np.float32(stage.height) * 2.2, 4)
    body = (
        smooth(1.15, 0.55, np.abs(side)) * smooth(-3, 3, ys - crest - 4 * stage.unit) * smooth(foot + 2, foot - 2, ys)
    )
    colour = mix(stage.light.sky[1] * np.float32(0.75), _white(stage) * np.float32(1.12), np.clip(threads, 0, 1))
    stage.over(colour, cv2.GaussianBlur(body, (0, 0), 1.0) * np.float32(0.95), rows)
