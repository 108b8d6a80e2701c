"""What is nearest to the eye: grass and flowers along the lower edge, a branch across an upper corner."""

from __future__ import annotations

import numpy as np

from ..colour import FloatArray, hexa, mix
from ..ink import Ink
from ..stage import Stage
from . import trees
from .ground import grass_colours, is_snowy

_FLOWERS = ("#f0d84a", "#e8607a", "#f4f0e8", "#b078d8", "#f08a4a")


def grass(stage: Stage, flowers: bool, amount: float = 1.0) -> None:
    """Blades and flowers along the lower edge, out of the way of the subject: a frame with depth."""
    rng = stage.dice("front grass")
    width, height, unit = stage.width, stage.height, stage.unit
    count = int(900 * amount * width / height)
    x = rng.uniform(-0.02, 1.02, count) * width
    reach = np.abs(x / width - stage.plan.focus[0])
    clumps = 0.5 + 0.5 * stage.noise.fbm((x / width * 6).astype(np.float32), np.full(count, 8.0, np.float32), 2)
    keep = rng.random(count) < np.clip((reach * 1.9 - 0.25) * clumps * 1.7, 0, 1)
    x, reach, clumps = x[keep], reach[keep], clumps[keep]
    count = len(x)
    if not count:
        return
    rise = np.clip(reach * 1.4, 0.1, 1) * rng.uniform(0.3, 1, count) * (0.5 + 0.7 * clumps)
    y = height * (1.02 - rng.uniform(0, 0.06, count) * np.clip(reach * 2, 0.2, 1))
    order = np.argsort(y)
    x, y, rise = x[order], y[order], rise[order]
    length = (16 + 56 * rise) * unit
    lean = rng.normal(0.12 * stage.plan.lead, 0.28, count) * length
    t = np.linspace(0, 1, 5)[None, :]
    px = x[:, None] + lean[:, None] * t**2
    py = y[:, None] - length[:, None] * t
    middle, light, dark = grass_colours(stage)
    if is_snowy(stage):  # dry stems stand out of the snow
        middle, light, dark = hexa("#8f7a5c"), hexa("#c4b08c"), hexa("#5a4c3c")
    tone = rng.uniform(0, 1, count).astype(np.float32)
    albedo = mix(dark * np.float32(0.55), mix(middle, light, 0.35), tone**1.4)
    lit = stage.light.ambient * np.float32(0.7) + stage.light.direct * (0.55 * tone[:, None])
    ink = Ink(width, height)
    ink.lines(np.stack([px, py], axis=2), albedo * lit, rng.uniform(1.2, 2.8, count) * unit)
    if flowers:
        _blossoms(stage, ink, px[:, -1], py[:, -1], rise, rng)
    ink.lay(stage)


def _blossoms(stage: Stage, ink: Ink, x: FloatArray, y: FloatArray, rise: FloatArray, rng: np.random.Generator) -> None:
    chosen = np.flatnonzero((rng.random(len(x)) < 0.16) & (rise > 0.2))
    palette = np.stack([hexa(c) for c in rng.choice(_FLOWERS, 3)])
    lit = stage.light.ambient * np.float32(0.8) + stage.light.direct * np.float32(0.75)
    for index in chosen:
        colour = palette[int(rng.integers(3))]
        size = float(rng.uniform(2.0, 4.2)) * stage.unit * (0.6 + 0.6 * rise[index])
        turn = rng.uniform(0, 6.28)
        angles = turn + np.arange(5) * 1.2566
        centres = np.stack([x[index] + np.cos(angles) * size, y[index] + np.sin(angles) * size * 0.7], axis=1)
        shades = colour * lit * rng.uniform(0.75, 1.1, (5, 1)).astype(np.float32)
        ink.dabs(centres, shades, np.full((5, 2), size * 0.72))
        ink.dabs(centres.mean(axis=0)[None], (hexa("#f0c040") * lit)[None], np.full((1, 2), size * 0.5))


def branch(stage: Stage, kind: str) -> None:
    """A twig with leaves or blossoms that hangs into the picture from the upper corner beside the subject."""
    rng = stage.dice("branch")
    side = -stage.plan.lead
    start = np.array([stage.width * (0.5 + side * 0.54), stage.height * float(rng.uniform(0.0, 0.05))])
    size = min(stage.width, stage.height)
    ink = Ink(stage.width, stage.height)
    bark = hexa("#3f322a") * (stage.light.ambient * np.float32(0.7) + stage.light.direct * np.float32(0.25))
    leaves: list[tuple[float, float, float]] = []

    def grow(at: np.ndarray, angle: float, length: float, thick: float, level: int) -> None:
        points = [at]
        for step in range(7):
            angle += float(rng.normal(0, 0.13)) - 0.03 * side
            at = at + np.array([np.cos(angle), np.sin(angle)]) * length / 7
            points.append(at)
            if level > 0 and step in (1, 3, 4, 6):
                grow(
                    at,
                    angle + float(rng.choice([-1, 1])) * float(rng.uniform(0.4, 0.9)),
                    length * 0.5,
                    thick * 0.55,
                    level - 1,
                )
            if level < 2:
                leaves.extend(
                    (*(at + rng.normal(0, size * 0.014, 2)), float(rng.uniform(0, 1)))
                    for _ in range(4 + 3 * (1 - level))
                )
        ink.lines(np.array([points], np.float32), bark[None], np.array([thick]))

    grow(start, 0.12 if side < 0 else np.pi - 0.12, size * float(rng.uniform(0.34, 0.44)), size * 0.014, 2)
    _twig_leaves(stage, ink, np.array(leaves, np.float32), kind, rng)
    alpha = ink.lay(stage)
    stage.care[:] = np.maximum(stage.care, alpha * 0.55)


def _twig_leaves(stage: Stage, ink: Ink, leaves: FloatArray, kind: str, rng: np.random.Generator) -> None:
    middle, light, dark = (hexa(c) for c in trees.leaf_colours(stage))
    if kind == "blossom":
        middle, light, dark = hexa("#eeb0c4"), hexa("#fde6ec"), hexa("#c47f98")
    tone = leaves[:, 2]
    albedo = mix(mix(dark, middle, np.clip(tone * 2, 0, 1)), light, np.clip(tone * 2 - 1, 0, 1))
    colour = albedo * (stage.light.ambient * np.float32(0.85) + stage.light.direct * (0.7 * tone[:, None]))
    size = min(stage.width, stage.height) * rng.uniform(0.006, 0.0125, (len(leaves), 1))
    shape = size * (np.array([[1.0, 0.9]]) if kind == "blossom" else np.array([[1.5, 0.62]]))
    ink.dabs(leaves[:, :2], colour, shape, rng.uniform(0, 180, len(leaves)))
