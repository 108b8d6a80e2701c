"""The sky: its gradient, sun or moon, and what shines in it."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import FloatArray, hexa, mix, ramp, smooth
from ..stage import Stage

_STOPS = (0.0, 0.2, 0.52, 1.0)


def paint(stage: Stage) -> None:
    """Fill the whole canvas with sky; below the horizon it is what water and wet ground mirror."""
    light, width = stage.light, stage.width
    horizon = max(stage.horizon, stage.height * 0.25)
    up = np.abs(horizon - stage.ys) / np.float32(horizon)
    aside = np.abs(stage.xs - stage.sun[0]) / np.float32(width)
    wave = stage.noise.fbm(stage.xs / width * 1.2, stage.ys / stage.height * 2.2, 2)
    warm = 0.16 if stage.scene.time in ("dawn", "sunset", "dusk") else 0.05
    stage.rgb[:] = ramp(light.sky, _STOPS, np.clip(up + (aside**1.4 - 0.2) * warm + wave * 0.02, 0, 1))
    if light.visible:
        _shine(stage, up, aside)
    elif light.sun_at[1] > -0.5:
        fall = np.exp(-((aside / 0.5) ** 2) - (up / 0.8) ** 2)
        stage.add_light(light.direct, fall * np.float32(0.16))
    if light.night:
        stage.rgb *= (1 - 0.25 * smooth(0.3, 1.3, np.hypot(aside * 1.3, up * 0.8)))[..., None]


def _shine(stage: Stage, up: FloatArray, aside: FloatArray) -> None:
    """The glow round the light, wide along the horizon when the sun is low."""
    light = stage.light
    x, y = stage.sun
    size = stage.unit
    far = np.hypot(stage.xs - x, stage.ys - y)
    low = stage.scene.time in ("dawn", "sunset")
    if low:
        band = np.exp(-((aside / 0.42) ** 2)) * np.exp(-((up / 0.2) ** 2))
        stage.add_light(light.sun_colour, band * np.float32(0.5))
    strength = 0.16 if light.moon else 0.5
    for radius, share in ((150, 0.5), (60, 0.7), (26, 0.8)):
        stage.add_light(light.sun_colour, np.exp(-far / np.float32(radius * size)) * np.float32(strength * share))


def disc(stage: Stage) -> None:
    """Sun or moon itself; painted after thin clouds, before thick ones and mountains."""
    light = stage.light
    if not light.visible:
        return
    x, y = stage.sun
    size = stage.unit
    if light.moon:
        _moon(stage, x, y, 25 * size)
        return
    radius = (20 if stage.scene.time in ("dawn", "sunset") else 15) * size
    far = np.hypot(stage.xs - x, stage.ys - y)
    core = smooth(radius + 1.2 * size, radius - 1.2 * size, far)
    white = mix(light.sun_colour, hexa("#fffbe8"), 0.6) * np.float32(1.6)
    stage.over(white, core)
    stage.care[:] = np.maximum(stage.care, core * 0.6)


def _moon(stage: Stage, x: float, y: float, radius: float) -> None:
    """A full or waxing moon with its seas."""
    rng = stage.dice("moon")
    reach = int(radius * 1.4)
    top, left = max(0, int(y) - reach), max(0, int(x) - reach)
    rows = slice(top, max(top, min(stage.height, int(y) + reach)))
    cols = slice(left, max(left, min(stage.width, int(x) + reach)))
    dx, dy = (stage.xs[rows, cols] - x) / radius, (stage.ys[rows, cols] - y) / radius
    if dx.size == 0:
        return
    far = np.hypot(dx, dy)
    soft = 1.6 / radius
    face = smooth(1 + soft, 1 - soft, far)
    words = " ".join(stage.scene.understood).lower()
    full = any(word in words for word in ("full moon", "满月", "満月", "圆月"))
    if not full and rng.random() < 0.4:
        face = face * smooth(0.93 - soft * 2, 0.93 + soft * 2, np.hypot(dx - 0.42, dy + 0.2))
    seas = stage.noise.fbm(dx * 1.3 + 40, dy * 1.3 + 7, 4)
    glow = (1.02 - 0.16 * far**2) * (1 - 0.22 * smooth(0.0, 0.5, seas))
    part = stage.rgb[rows, cols]
    colour = stage.light.sun_colour * np.float32(1.15)
    part += (colour * glow[..., None] - part) * face[..., None]
    stage.care[rows, cols] = np.maximum(stage.care[rows, cols], face * 0.8)


def rainbow(stage: Stage) -> None:
    """A bow opposite the sun, brightest low down, with the dim second one left out."""
    x = stage.width * (0.5 - 0.25 * stage.plan.lead)
    radius = stage.height * 0.62
    far = np.hypot(stage.xs - x, (stage.ys - stage.horizon - stage.height * 0.1) * 1.02)
    place = (far - radius) / np.float32(stage.height * 0.06)
    colours = [hexa(c) for c in ("#5a3fa0", "#3f6fd0", "#3fae6a", "#f0d84a", "#f08a3a", "#d83f3a")]
    band = ramp(colours, tuple(np.linspace(0, 1, 6)), np.clip(place, 0, 1))
    strength = smooth(-0.05, 0.25, place) * smooth(1.05, 0.75, place)
    strength = strength * smooth(stage.horizon + 4, stage.horizon - 30 * stage.unit, stage.ys) * np.float32(0.38)
    stage.rgb += band * strength[..., None]


def aurora(stage: Stage) -> None:
    """Curtains of green and violet light: folds of a bright line smeared upwards."""
    width, height = stage.width, stage.height
    xs = np.arange(width, dtype=np.float32) / height
    light = np.zeros((height, width), np.float32)
    for index in range(3):
        line = np.zeros((height, width), np.float32)
        base = stage.plan.horizon * (0.62 - 0.16 * index)
        fold = stage.noise.fbm(xs * 1.1 + 50 * index, np.full_like(xs, 3.3 + index), 4)
        rays = 0.35 + 0.65 * smooth(-0.6, 0.8, stage.noise.fbm(xs * 14 + 20 * index, np.zeros_like(xs), 3))
        rows = (base + fold * 0.13) * height
        across = stage.ys - rows[None, :]
        reach = height * (0.22 + 0.05 * index)
        line = np.where(across < 0, np.exp(across / reach), np.exp(-across / (0.012 * height)))
        light += line.astype(np.float32) * rays[None, :] * np.float32(0.5 - 0.12 * index)
    light = cv2.GaussianBlur(light, (0, 0), 1.2 * stage.unit)
    light *= smooth(stage.horizon, stage.horizon * 0.8, stage.ys)
    tint = ramp([hexa("#8a4fd0"), hexa("#3fd08a"), hexa("#7af0b0")], (0.0, 0.45, 1.0), np.clip(light * 1.2, 0, 1))
    stage.rgb += tint * (light * np.float32(0.75))[..., None]
