"""Open space: stars, a nebula, and the lit limb of a planet; or the ground of a moon."""

from __future__ import annotations

import numpy as np

from .. import subjects, terrain
from ..colour import FloatArray, hexa, mix, ramp, smooth
from ..stage import Stage
from . import stars

_PLANETS = (
    ("#1a3a6c", "#3f7fb0", "#e8ecf0", "#7fc0ff"),
    ("#7a3f2a", "#c98a5a", "#f0d8b0", "#ffb88a"),
    ("#2a5a5c", "#6fb0a0", "#d8f0d8", "#8af0d8"),
    ("#5a3f7a", "#a880c0", "#f0d8f0", "#d0a0ff"),
)


def paint(stage: Stage) -> None:
    """The void and what hangs in it."""
    rng = stage.dice("space")
    stage.rgb[:] = hexa("#05060f")
    stage.light.direct, stage.light.ambient = hexa("#fff2de") * np.float32(0.95), hexa("#5a6a9c") * np.float32(0.6)
    stage.light.fog, stage.light.haze = hexa("#0a0c1c"), 0.0
    stage.light.sun_at = (0.5 - 0.4 * stage.plan.lead, 0.1)
    stars.sprinkle(stage, 1.15, stage.height * 1.35)
    stars.nebula(stage, 1.0 if "nebula" in stage.scene.extras else float(rng.uniform(0.55, 0.9)))
    stars.sprinkle(stage, 0.4, stage.height * 1.5)
    if grounded(stage):
        _moon_ground(stage)
        _planet(stage, rng, 0.5 - 0.24 * stage.plan.lead, 0.2, 0.11)
        return
    if "planets" in stage.scene.extras or "nebula" not in stage.scene.extras or rng.random() < 0.5:
        if rng.random() < 0.55:
            _planet(stage, rng, 0.5 - stage.plan.lead * 0.5, 1.28, 0.62)
        else:
            _planet(stage, rng, 0.5 - stage.plan.lead * 0.3, 0.76, 0.17)
    if "planets" in stage.scene.extras:
        _planet(stage, rng, 0.5 + stage.plan.lead * 0.36, 0.16, 0.06)


def grounded(stage: Stage) -> bool:
    """Is this a picture on the ground of a moon, not of the void?"""
    scene = stage.scene
    small = any(subjects.info(s.name).height < 2 or s.feature == "moon" for s in scene.subjects)
    if scene.subjects and not small:
        return False
    return "moon" in scene.extras or any(s.feature == "moon" and s.relation != "over" for s in scene.subjects)


def _planet(stage: Stage, rng: np.random.Generator, x: float, y: float, size: float) -> None:
    """A ball with bands or continents, night side, and a thin lit atmosphere. Places are shares of the picture."""
    cx, cy = x * stage.width, y * stage.height
    radius = size * min(stage.width, stage.height)
    dx, dy = (stage.xs - cx) / np.float32(radius), (stage.ys - cy) / np.float32(radius)
    square = dx * dx + dy * dy
    dz = np.sqrt(np.maximum(1 - square, 0))
    low, middle, high, air = (hexa(c) for c in _PLANETS[int(rng.integers(len(_PLANETS)))])
    turn = rng.uniform(0, 40)
    if rng.random() < 0.4:
        wave = stage.noise.fbm(dx * 1.4 + turn, dy * 5 + turn, 5)
        kind = 0.5 + 0.5 * np.sin(dy * 9 + wave * 2.4 + turn)
    else:
        kind = np.clip(
            0.5 + 0.8 * stage.noise.warped(dx / (0.5 + 0.5 * dz) * 1.8 + turn, dy * 1.8 + turn, 7, 0.5), 0, 1
        )
    colour = ramp([low, middle, high], (0.0, 0.55, 1.0), kind)
    toward = np.array([-0.62 * np.sign(x - 0.5 + 1e-3), -0.6, 0.5], np.float32)
    day = smooth(-0.12, 0.75, dx * toward[0] + dy * toward[1] + dz * toward[2])
    soft = np.float32(1.3 / radius)
    disc = smooth(1 + soft, 1 - soft, np.sqrt(square))
    rim = (1 - dz) ** 3 * day
    stage.over(colour * (day * 0.85 + 0.012)[..., None] + air * (rim * 0.5)[..., None], disc)
    outside = np.sqrt(square) - 1
    side = smooth(-0.35, 0.8, (dx * toward[0] + dy * toward[1]) / np.sqrt(square + 1e-4))
    halo = np.exp(-np.maximum(outside, 0) / 0.035) * (outside > 0) * side
    stage.add_light(air, halo * np.float32(0.4))
    stage.care[:] = np.maximum(stage.care, disc * smooth(0.06, 0.0, np.abs(outside)) * 0.6)


def _moon_ground(stage: Stage) -> None:
    """Grey dust with craters under a black sky."""
    noise = stage.noise
    rng = stage.dice("craters")
    holes = [(rng.uniform(-14, 14), rng.uniform(3, 30), rng.uniform(0.5, 2.4)) for _ in range(26)]

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        land = noise.fbm(across / 9, away / 9, 5) * 0.5 * smooth(2, 14, away)
        land = land + np.maximum(noise.fbm(across / 22 + 5, away / 26, 5), 0) * 3.4 * smooth(20, 55, away)
        for x, z, r in holes:
            d = np.hypot(across - np.float32(x), away - np.float32(z)) / np.float32(r)
            land = land + np.float32(0.16 * r) * (np.exp(-(((d - 1) / 0.22) ** 2)) - 1.1 * np.exp(-((d / 0.75) ** 4)))
        return land.astype(np.float32)

    stage.heights = heights
    stage.light.haze = 0.25
    land = terrain.build(stage, heights, 1.0, 90.0)
    grain = noise.fbm(land.across * 2, land.away * 2, 4)
    terrain.paint(stage, land, mix(hexa("#77777c"), hexa("#b4b1aa"), np.clip(0.5 + 0.5 * grain, 0, 1)))
    stage.ground_tint = hexa("#8d8b88") * np.float32(0.6)
