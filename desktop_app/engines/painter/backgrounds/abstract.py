"""Abstract compositions: flowing fields of colour, with a few large forms set by thirds."""

from __future__ import annotations

import numpy as np

from ..colour import NAMED, FloatArray, hexa, mix, ramp, smooth
from ..stage import Stage

_HARMONIES = (
    ("#12263f", "#1f5f7f", "#e8c07a", "#e8704a", "#f4ead8"),
    ("#2a1a3f", "#7a3f8f", "#f08a6a", "#f4d08a", "#fbf0e0"),
    ("#0f2f2c", "#2f7f6a", "#b8d08a", "#f0c86a", "#f8f0dc"),
    ("#2c1a1a", "#9c2f3a", "#e8904a", "#f0d8b0", "#4a8f9c"),
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
    if rng.random() < 0.4:  # a quiet ground of broad fields instead of poured paint
        c, a = c * np.float32(0.35), a * np.float32(0.25)
    bands = 0.5 + 0.5 * np.sin((c * 1.6 + a * 0.9 + v * 0.8) * np.float32(rng.uniform(2.0, 3.2)))
    stage.rgb[:] = ramp(colours, tuple(np.linspace(0, 1, len(colours))), bands) * np.float32(0.85)
    stage.rgb *= (0.8 + 0.35 * np.clip(c + 0.5, 0, 1))[..., None]
    stage.rgb[:] = stage.blur(stage.rgb, 3 * stage.unit)
    kinds = [str(k) for k in rng.permutation(["disc", "rings", "disc", "arc", "bar", "bar", "disc", "triangle"])]
    for index, kind in enumerate(["rings", *kinds]):
        _form(stage, colours, rng, kind, 1.0 / (1 + 0.22 * index))
    stage.care[:] = 0.3


def _palette(stage: Stage, rng: np.random.Generator) -> list[FloatArray]:
    own = [hexa(NAMED[word]) for word in stage.scene.palette if word in NAMED]
    base = [hexa(c) for c in _HARMONIES[int(rng.integers(len(_HARMONIES)))]]
    if not own:
        return base
    mixed = [mix(colour, own[i % len(own)], 0.72) for i, colour in enumerate(base)]
    return [mixed[0] * np.float32(0.35), *mixed[1:4], mix(base[4], own[0], 0.2)]


def _form(stage: Stage, colours: list[FloatArray], rng: np.random.Generator, kind: str, scale: float) -> None:
    """One form with a soft inner gradient, half see-through, over its own shadow; the large ones come first."""
    thirds = (1 / 3, 2 / 3)
    spread = 0.16 if scale < 0.8 else 0.05
    cx = stage.width * (thirds[int(rng.integers(2))] + float(rng.normal(0, spread)))
    cy = stage.height * (thirds[int(rng.integers(2))] + float(rng.normal(0, spread)))
    radius = min(stage.width, stage.height) * float(rng.uniform(0.2, 0.28)) * scale
    turn = float(rng.uniform(0, np.pi))
    dx, dy = stage.xs - cx, stage.ys - cy
    along, across = dx * np.cos(turn) + dy * np.sin(turn), -dx * np.sin(turn) + dy * np.cos(turn)
    far = np.hypot(dx, dy)
    colour = np.broadcast_to(colours[int(rng.integers(len(colours)))], stage.rgb.shape)
    solid = 0.88
    if kind == "bar":
        edge = np.maximum(np.abs(along) - radius * 2.6, np.abs(across) - radius * float(rng.uniform(0.03, 0.1)))
    elif kind == "arc":
        edge = np.maximum(np.abs(far - radius) - radius * 0.1, -along)
    elif kind == "triangle":
        edge = np.maximum(np.abs(across) * 1.7 + along, -along) - radius * 0.6
    else:
        edge = far - radius
        solid = 0.8
    if kind == "rings":
        steps = np.clip((far / radius * len(colours)).astype(np.int32), 0, len(colours) - 1)
        colour = np.stack(colours)[np.roll(np.arange(len(colours)), int(rng.integers(5)))][steps]
        half = (across > 0) & (steps % 2 == 0)
        colour = np.where(half[..., None], colours[-1] * np.float32(0.8), colour)
        solid = 0.94
    soft = 1.2 * stage.unit
    shade = smooth(14 * stage.unit, -4 * stage.unit, edge - 3 * stage.unit)
    stage.rgb *= (1 - 0.26 * shade)[..., None]
    tone = np.clip(0.9 - (dy + dx * 0.4) / (3.2 * radius), 0.55, 1.3)
    stage.over(colour * tone[..., None], smooth(soft, -soft, edge) * np.float32(solid))
