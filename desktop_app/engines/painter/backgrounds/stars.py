"""Stars, the Milky Way, nebulae and shooting stars."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import NAMED, FloatArray, hexa, mix, ramp, smooth
from ..stage import Stage

_TINTS = ("#ffffff", "#cfe0ff", "#fff1d0", "#ffd9c0", "#b8ccff")
_NEBULAE = (
    ("#080818", "#2a1a5c", "#7a2f8f", "#e0609a", "#ffd0b0"),
    ("#050a1c", "#123a6c", "#1f7f9c", "#6fd0c0", "#f0f0d0"),
    ("#0a0614", "#3c1440", "#9c2f4c", "#f0804c", "#ffe0a0"),
    ("#06061a", "#1c2a78", "#5a4fc0", "#c07fd8", "#ffd8e8"),
)


def sprinkle(stage: Stage, strength: float, floor: float | None = None) -> None:
    """Stars over the sky above row `floor` (the horizon): many faint, few bright with a small glow."""
    rng = stage.dice("stars")
    limit = stage.horizon if floor is None else floor
    count = int(420 * strength * (stage.width / stage.height + 0.4))
    unit = stage.unit
    xs = rng.uniform(0, stage.width, count)
    ys = rng.uniform(0, 1, count) ** 1.15 * limit
    power = rng.pareto(1.7, count) * 0.16 + 0.1
    tints = np.stack([hexa(t) for t in _TINTS])[rng.integers(len(_TINTS), size=count)]
    for x, y, bright, tint in zip(xs, ys, power, tints, strict=True):
        fade = float(np.clip((limit - y) / (limit * 0.5 + 1), 0, 1))
        bright = min(float(bright), 2.2) * fade * strength
        stage.glow(x, y, (0.55 + 0.3 * min(bright, 1.5)) * unit, tint, bright)
        if bright > 0.9:
            stage.glow(x, y, 3.2 * unit, tint, bright * 0.12)


def milky_way(stage: Stage, strength: float = 0.6) -> None:
    """A slanted band of glow with dark lanes."""
    angle = np.float32(0.9 * (1 if stage.plan.lead > 0 else -1))
    x = (stage.xs - stage.width * 0.5) / np.float32(stage.height)
    y = (stage.ys - stage.horizon * 0.5) / np.float32(stage.height)
    along = x * np.cos(angle) + y * np.sin(angle)
    across = -x * np.sin(angle) + y * np.cos(angle)
    n = stage.noise.warped(along * 2.2 + 60, across * 4 + 3, 6, 1.0)
    band = np.exp(-(((across + 0.05 * n) / 0.15) ** 2)) * (0.65 + 0.5 * n)
    lanes = smooth(0.15, 0.6, stage.noise.warped(along * 3 + 5, across * 9 + 70, 5, 1.2) + 0.25)
    band *= 1 - 0.7 * lanes * np.exp(-((across / 0.06) ** 2))
    fade = smooth(stage.horizon, stage.horizon * 0.5, stage.ys)
    glow = np.clip(band, 0, 1.4) * fade * np.float32(strength)
    tint = mix(hexa("#3a4f9c"), hexa("#d8b8d0"), np.clip(glow * 0.9, 0, 1))
    stage.rgb += tint * (glow * np.float32(0.55))[..., None]


def nebula(stage: Stage, strength: float = 1.0) -> None:
    """Clouds of lit gas: filaments along warped noise, with dark dust in front."""
    rng = stage.dice("nebula")
    palette = [hexa(c) for c in _NEBULAE[int(rng.integers(len(_NEBULAE)))]]
    own = next((hexa(NAMED[word]) for word in stage.scene.palette if word in NAMED), None)
    if own is not None:
        palette = [mix(colour, own * np.float32(0.15 + 0.4 * index), 0.7) for index, colour in enumerate(palette)]
    scale = np.float32(1.6 / max(stage.width, stage.height))
    u, v = stage.xs * scale + rng.uniform(0, 30), stage.ys * scale + rng.uniform(0, 30)
    a, b = stage.noise.fbm(u * 1.1, v * 1.1, 4), stage.noise.fbm(u * 1.1 + 20, v * 1.1 + 40, 4)
    gas = stage.noise.fbm(u * 1.3 + a * 0.9, v * 1.3 + b * 0.9, 7, 0.56)
    veins = stage.noise.ridged(u * 1.5 + b * 0.6 + 7, v * 1.5 + a * 0.6, 6, 0.55)
    cx, cy = stage.width * (0.5 + 0.2 * stage.plan.lead), stage.height * 0.42
    tilt = (stage.ys - cy) * 0.75 + (stage.xs - cx) * np.float32(0.45 * stage.plan.lead)
    along = (stage.xs - cx) * 0.75 - (stage.ys - cy) * np.float32(0.45 * stage.plan.lead)
    size = np.float32(max(stage.width, stage.height))
    band = np.exp(-((tilt / (0.24 * size)) ** 2) - (along / (0.62 * size)) ** 2)
    body = np.clip(band * (0.5 + 0.75 * gas) + 0.34 * band * veins - 0.05, 0, 1.1)
    dust = smooth(0.2, 0.75, stage.noise.warped(u * 2.1 + 90, v * 2.1, 6, 1.1) + 0.2) * band
    body = body * (1 - 0.62 * dust)
    stage.rgb += (
        ramp(palette, (0.0, 0.25, 0.5, 0.78, 1.0), body) * np.float32(strength) * np.clip(body * 1.6, 0, 1)[..., None]
    )


def shooting_stars(stage: Stage, count: int = 3) -> None:
    """Short bright trails that all come from one place of the sky."""
    rng = stage.dice("shooting")
    layer = np.zeros((stage.height, stage.width), np.uint8)
    for _ in range(count):
        x, y = rng.uniform(0.1, 0.8) * stage.width, rng.uniform(0.05, 0.55) * stage.horizon
        length = rng.uniform(50, 110) * stage.unit
        steps = 24
        for i in range(steps):
            a, b = i / steps, (i + 1) / steps
            p = (int((x + length * a) * 16), int((y + length * 0.55 * a) * 16))
            q = (int((x + length * b) * 16), int((y + length * 0.55 * b) * 16))
            cv2.line(layer, p, q, int(255 * b**2), max(1, round(1.6 * stage.unit)), cv2.LINE_AA, 4)
    stage.add_light(np.array([0.9, 0.95, 1.0], np.float32), _soft(stage, layer.astype(np.float32) / 255))


def _soft(stage: Stage, layer: FloatArray) -> FloatArray:
    return layer + stage.blur(layer, 3 * stage.unit) * np.float32(0.8)
