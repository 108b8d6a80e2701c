"""Abstract compositions: flowing fields of colour, with a few large forms set by thirds."""

from __future__ import annotations

import numpy as np

from ..colour import NAMED, FloatArray, hexa, mix, ramp, smooth
from ..stage import Stage

_HARMONIES = (
    ("#12263f", "#1f5f7f", "#e8c07a", "#e8704a", "#f4ead8"), ("#2a1a3f", "#7a3f8f", "#f08a6a", "#f4d08a", "#fbf0e0"),
    ("#0f2f2c", "#2f7f6a", "#b8d08a", "#f0c86a", "#f8f0dc"), ("#2c1a1a", "#9c2f3a", "#e8904a", "#f0d8b0", "#4a8f9c"),
    ("#1a1c24", "#3f5f9c", "#8fb0d8", "#f0a0a8", "#f8ece0"),
)


def paint(stage: Stage) -> None:
    """Colour that flows like poured paint, then forms that overlap it."""
    rng = stage.dice("abstract")
    colours = _palette(stage, rng)
    size = np.float32(1 / min(stage.width, stage.height))
    turn = float(rng.uniform(0, np.pi))
    u = (stage.xs * np.cos(turn) + stage.ys * np.sin(turn)) * size * 0.55 + rng.uniform(0, 30)
    v = (-stage.xs * np.sin(turn) + stage.ys * np.cos(turn)) * size * 0.8 + rng.uniform(0, 30)
    a, b = stage.noise.fbm(u, v, 4), stage.noise.fbm(u + 11, v + 23, 4)
    c = stage.noise.fbm(u + a * 0.8, v + b * 0.8, 4, 0.36)
    bands = 0.5 + 0.5 * np.sin((c * 1.6 + a * 0.9 + v * 0.8) * np.float32(rng.uniform(2.0, 3.2)))
    stage.rgb[:] = ramp(colours, tuple(np.linspace(0, 1, len(colours))), bands) * np.float32(0.85)
    edge = np.abs(np.gradient(c, axis=0)) + np.abs(np.gradient(c, axis=1))
    stage.rgb *= (0.8 + 0.35 * np.clip(c + 0.5, 0, 1) + 4 * edge)[..., None]
    for index in range(int(rng.integers(3, 6))):
        _form(stage, colours[int(rng.integers(len(colours)))], rng, index, c)


def _palette(stage: Stage, rng: np.random.Generator) -> list[FloatArray]:
    own = [hexa(NAMED[word]) for word in stage.scene.palette if word in NAMED]
    base = [hexa(c) for c in _HARMONIES[int(rng.integers(len(_HARMONIES)))]]
    if not own:
        return base
    mixed = [mix(colour, own[i % len(own)], 0.72) for i, colour in enumerate(base)]
    return [mixed[0] * np.float32(0.35), *mixed[1:4], mix(base[4], own[0], 0.2)]


def _form(stage: Stage, colour: FloatArray, rng: np.random.Generator, index: int, flow: FloatArray) -> None:
    """A disc, ring or bar with a soft inner gradient and a shadow."""
    thirds = (1 / 3, 2 / 3)
    cx = stage.width * (thirds[int(rng.integers(2))] + float(rng.normal(0, 0.07)))
    cy = stage.height * (thirds[int(rng.integers(2))] + float(rng.normal(0, 0.07)))
    radius = min(stage.width, stage.height) * float(rng.uniform(0.07, 0.24)) * (1.25 if index == 0 else 0.8)
    dx, dy = stage.xs - cx, stage.ys - cy
    kind = int(rng.integers(3))
    if kind == 2:
        turn = float(rng.uniform(0, np.pi))
        along, across = dx * np.cos(turn) + dy * np.sin(turn), -dx * np.sin(turn) + dy * np.cos(turn)
        far = np.maximum(np.abs(along) - radius * 2.4, np.abs(across) - radius * 0.1)
    else:
        far = np.hypot(dx, dy) + flow * radius * 0.06 - radius
        far = np.abs(far + radius * 0.14) - radius * 0.14 if kind == 1 else far
    soft = 1.2 * stage.unit
    shade = smooth(14 * stage.unit, -4 * stage.unit, far - 3 * stage.unit)
    stage.rgb *= (1 - 0.3 * shade)[..., None]
    tone = np.clip(0.85 - dy / (4 * radius), 0.5, 1.25)
    stage.over(colour * tone[..., None], smooth(soft, -soft, far))
