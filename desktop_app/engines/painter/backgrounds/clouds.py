"""Clouds: flat sheets seen in perspective, and heaps built from balls that the sun lights from one side."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import FloatArray, mix, smooth
from ..stage import Stage


def paint(stage: Stage) -> None:
    """The clouds that suit weather, hour and mood, the thin ones first."""
    scene = stage.scene
    rng = stage.dice("clouds")
    weather = scene.weather
    warm = scene.time in ("dawn", "sunset", "dusk")
    if weather in ("storm", "rain"):
        sheet(stage, cover=0.95, scale=0.75, depth=1.0, seed=11)
        sheet(stage, cover=0.6, scale=0.42, depth=1.25, seed=23)
        if weather == "storm":
            _rain_curtain(stage, rng)
        return
    if weather in ("snow", "fog", "cloudy"):
        sheet(stage, cover=0.85 if weather != "fog" else 0.5, scale=0.8, depth=0.6, seed=11)
        if weather == "cloudy":
            heaps(stage, rng, 4)
        return
    if scene.time == "night":
        sheet(stage, cover=0.28 + 0.2 * float(rng.random()), scale=0.7, depth=0.7, seed=5)
        return
    if warm:
        streaks(stage, 0.62 + 0.2 * float(rng.random()))
        if rng.random() < 0.7 or "clouds" in scene.extras:
            sheet(stage, cover=0.42, scale=0.95, depth=0.9, seed=3)
        return
    if rng.random() < 0.6:
        streaks(stage, 0.4)
    heaps(stage, rng, 5 if "clouds" in scene.extras or scene.place == "sky" else int(rng.integers(2, 5)))


def _near_sun(stage: Stage, reach: float) -> FloatArray:
    x, y = stage.sun
    far = np.hypot((stage.xs - x) / stage.width, (stage.ys - y) / stage.height)
    return np.exp(-((far / np.float32(reach)) ** 2))


def sheet(stage: Stage, *, cover: float, scale: float, depth: float, seed: int) -> None:
    """A broken layer of cloud overhead: smaller and flatter towards the horizon, lit on the sun's side."""
    light = stage.light
    rows = slice(0, max(2, min(stage.height, int(stage.horizon) + 1)))
    height = np.float32(max(stage.horizon, 1.0))
    up = np.clip((stage.horizon - stage.ys[rows]) / height, 0, 1)
    away = 1 / (up + 0.16)
    across = (stage.xs[rows] - stage.width * 0.5) / np.float32(stage.height) * 1.5 * away
    u, v = across * scale + seed * 3.1, away * scale * 1.7 + seed
    n = stage.noise.warped(u, v, 7, 0.16, 0.58)
    side = np.float32(0.1 * np.sign(stage.sun[0] - stage.width * 0.5 + 1e-3))
    toward = stage.noise.warped(u + side, v + 0.08, 6, 0.16, 0.58)
    body = smooth(0.55 - cover * 1.1, 1.0 - cover * 0.75, n + 0.35)
    lit = np.clip(0.5 + (n - toward) * 1.5, 0, 1) * (1 - 0.45 * smooth(0.1, 0.9, n) * depth)
    near = _near_sun(stage, 0.5)[rows]
    lit = np.clip(lit * (0.65 + 0.6 * near) + 0.35 * near * (1 - body), 0, 1)
    colour = mix(light.cloud_shade, light.cloud_lit, lit)
    if light.visible:
        colour += light.sun_colour * (near**2 * (1 - body) * lit * 0.5)[..., None]
    fade = smooth(0.0, 0.16, up)
    colour = mix(light.sky[0], colour, fade * 0.85 + 0.15)
    stage.over(colour, body * (0.25 + 0.75 * fade) * np.float32(0.92), rows)


def streaks(stage: Stage, strength: float) -> None:
    """High ice clouds drawn out by the wind; at sunset they burn from below."""
    light = stage.light
    rows = slice(0, max(2, min(stage.height, int(stage.horizon) + 1)))
    up = np.clip((stage.horizon - stage.ys[rows]) / np.float32(max(stage.horizon, 1)), 0, 1)
    away = 1 / (up + 0.22)
    across = (stage.xs[rows] / np.float32(stage.height) - 0.8) * away
    tilt = np.float32(stage.dice("streaks").uniform(-0.35, 0.35))
    u, v = across * 0.55 + 9, away * 2.1 + across * tilt
    n = stage.noise.warped(u, v, 7, 0.16, 0.62)
    body = smooth(0.1, 0.85, n + 0.28) ** 1.3 * smooth(0.02, 0.2, up) * np.float32(strength)
    near = _near_sun(stage, 0.55)[rows]
    colour = mix(light.cloud_shade, light.cloud_lit, np.clip(0.35 + 0.75 * near + 0.3 * n, 0, 1))
    if light.visible:
        colour += light.sun_colour * (near**2 * 0.35)[..., None]
    stage.over(colour, body, rows)


def heaps(stage: Stage, rng: np.random.Generator, count: int) -> None:
    """Cumulus: some far rows near the horizon, and one or two great ones off the centre."""
    horizon = stage.horizon
    for _ in range(count + 3):  # the far row
        x = rng.uniform(-0.05, 1.05) * stage.width
        size = rng.uniform(0.1, 0.2) * stage.width
        heap(stage, rng, x, horizon * rng.uniform(0.78, 0.93), size, size * rng.uniform(0.22, 0.4), 0.55)
    side = -stage.plan.lead
    places = [0.5 + side * rng.uniform(0.16, 0.34), 0.5 - side * rng.uniform(0.28, 0.45)]
    for index in range(min(count, 2)):
        size = rng.uniform(0.34, 0.52) * max(stage.width, stage.height * 0.8) * (1 - 0.35 * index)
        base = horizon * rng.uniform(0.55, 0.7) * (1 - 0.3 * index)
        heap(stage, rng, places[index] * stage.width, base, size, min(size * rng.uniform(0.4, 0.62), base * 0.8), 0.12)
    for _ in range(max(0, count - 2)):
        size = rng.uniform(0.12, 0.22) * stage.width
        heap(stage, rng, rng.uniform(0, 1) * stage.width, horizon * rng.uniform(0.2, 0.5), size, size * 0.32, 0.25)


def heap(
    stage: Stage, rng: np.random.Generator, x: float, base: float, width: float, height: float, haze: float
) -> None:
    """One heap cloud standing on its flat base; lengths in pixels."""
    shrink = max(1.0, width / 260)
    w, h = int(width * 1.3 / shrink), int(height * 1.35 / shrink)
    if w < 8 or h < 6:
        return
    relief = _balls(rng, w, h)
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    cell = max(6.0, h / 7)
    ox, oy = rng.uniform(0, 50, 2)
    warp = stage.noise.fbm(xs / cell + ox, ys / cell + oy, 4)
    warp2 = stage.noise.fbm(xs / cell + oy + 9, ys / cell + ox, 4)
    relief = cv2.remap(relief, xs + warp * cell * 0.34, ys + warp2 * cell * 0.3, cv2.INTER_LINEAR)
    puffs = 1 - np.abs(stage.noise.fbm(xs / cell * 0.9 + oy, ys / cell * 0.9 + ox, 3))
    relief = cv2.GaussianBlur(relief, (0, 0), h * 0.022) + (puffs - 0.6) * np.float32(h * 0.06) * (relief > 0)
    alpha = smooth(0.0, h * 0.1, relief) * smooth(h * 0.97, h * (0.84 - 0.0), ys + warp * h * 0.06)
    relief = cv2.GaussianBlur(relief, (0, 0), max(0.8, h * 0.016))
    colour = _lit(stage, relief, ys / h, x, base)
    colour = mix(colour, stage.light.sky[0] * np.float32(0.5) + stage.light.sky[1] * np.float32(0.5), haze)
    _blend(stage, colour, alpha * np.float32(0.97), x - width * 0.65, base - height * 1.2, shrink)


def _balls(rng: np.random.Generator, w: int, h: int) -> FloatArray:
    """The relief of many balls heaped under a few towers."""
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    relief = np.zeros((h, w), np.float32)
    peaks = rng.uniform(-0.55, 0.55, 3)
    tall = rng.uniform(0.45, 1.0, 3)
    tall[0] = 1.0
    for _ in range(46):
        at = rng.uniform(-0.92, 0.92)
        top = max(float(np.max(tall * np.exp(-(((at - peaks) / 0.34) ** 2)))), 0.16) * (1 - abs(at) ** 3)
        up = rng.uniform(0, 1) ** 0.8 * top
        radius = h * rng.uniform(0.09, 0.2) * (1.15 - 0.5 * up)
        cx, cy = w * (0.5 + at * 0.4), h * 0.86 - up * h * 0.66
        square = radius**2 - (xs - cx) ** 2 - (ys - cy) ** 2
        relief = np.maximum(
            relief, np.sqrt(np.maximum(square, 0)) + np.where(square > 0, radius * rng.uniform(0, 0.5), 0)
        )
    return relief.astype(np.float32)


def _lit(stage: Stage, relief: FloatArray, down: FloatArray, x: float, y: float) -> FloatArray:
    light = stage.light
    sx, sy = np.gradient(relief, axis=1), np.gradient(relief, axis=0)
    length = np.sqrt(sx**2 + sy**2 + 0.55)
    toward = light.direction(x / stage.width, y / stage.height)
    lambert = (-sx * toward[0] + sy * toward[1] * 1.0 + 0.74 * toward[2]) / length
    shine = np.clip(lambert * 0.62 + 0.42 - 0.42 * down**1.5, 0, 1)
    return mix(light.cloud_shade, light.cloud_lit * np.float32(1.04), shine)


def _blend(stage: Stage, colour: FloatArray, alpha: FloatArray, left: float, top: float, scale: float) -> None:
    """Lay a small picture over the canvas, scaled, clipped at its edges."""
    if scale > 1.01:
        size = (int(alpha.shape[1] * scale), int(alpha.shape[0] * scale))
        colour = cv2.resize(colour, size, interpolation=cv2.INTER_LINEAR)
        alpha = cv2.resize(alpha, size, interpolation=cv2.INTER_LINEAR)
    h, w = alpha.shape
    x, y = int(left), int(top)
    x0, y0, x1, y1 = max(0, x), max(0, y), min(stage.width, x + w), min(stage.height, y + h)
    if x0 >= x1 or y0 >= y1:
        return
    part = stage.rgb[y0:y1, x0:x1]
    share = alpha[y0 - y : y1 - y, x0 - x : x1 - x, None]
    part += (colour[y0 - y : y1 - y, x0 - x : x1 - x] - part) * share


def _rain_curtain(stage: Stage, rng: np.random.Generator) -> None:
    """A far shower hanging from the cloud, slanted by the wind."""
    x = stage.width * (0.5 + 0.3 * stage.plan.lead + float(rng.uniform(-0.1, 0.1)))
    slant = 0.35 * (1 if rng.random() < 0.5 else -1)
    across = (stage.xs - x - (stage.ys - stage.horizon) * slant) / np.float32(stage.width * 0.16)
    grain = stage.noise.fbm(across * 5, stage.ys / np.float32(stage.height) * 0.6, 3)
    veil = np.exp(-(across**2)) * smooth(stage.horizon * 0.25, stage.horizon * 0.6, stage.ys)
    veil *= (stage.ys < stage.horizon) * (0.75 + 0.4 * grain)
    stage.over(stage.light.cloud_shade * np.float32(0.8), veil * np.float32(0.5))


def lightning(stage: Stage) -> None:
    """One forked bolt from the cloud to the horizon, and the flash around it."""
    rng = stage.dice("lightning")
    x = stage.width * (0.5 - 0.26 * stage.plan.lead + float(rng.uniform(-0.06, 0.06)))
    layer = np.zeros((stage.height, stage.width), np.uint8)

    def bolt(x: float, y: float, end: float, thick: float) -> None:
        points = [(x, y)]
        while y < end:
            step = stage.height * rng.uniform(0.015, 0.045)
            x += rng.normal(0, step * 0.75)
            y += step
            points.append((x, y))
            if thick > 1.4 and rng.random() < 0.22:
                bolt(x, y, y + stage.height * rng.uniform(0.06, 0.2), thick * 0.5)
        cv2.polylines(
            layer,
            [np.array(points, np.float32).round().astype(np.int32)],
            False,
            255,
            max(1, round(thick * stage.unit)),
            cv2.LINE_AA,
        )

    bolt(x, stage.horizon * 0.12, stage.horizon, 2.6)
    shape = layer.astype(np.float32) / 255
    colour = np.array([0.82, 0.86, 1.0], np.float32)
    stage.add_light(colour, stage.blur(shape, 26 * stage.unit) * np.float32(2.2))
    stage.add_light(colour, stage.blur(shape, 5 * stage.unit) * np.float32(1.2))
    stage.over(colour * np.float32(1.7), shape)
    stage.care[:] = np.maximum(stage.care, shape)


def sea_of_clouds(stage: Stage) -> None:
    """High in the air: the ground is a floor of cloud, with a few heaps rising from it."""
    rng = stage.dice("cloud floor")
    light = stage.light
    rows = slice(max(0, int(stage.horizon)), stage.height)
    if rows.start >= stage.height - 2:
        return
    across, away = stage.plane(rows, 1.6)
    n = stage.noise.warped(across / 5, away / 6, 6, 0.3)
    side = np.float32(0.15 * np.sign(stage.sun[0] - stage.width * 0.5 + 1e-3))
    lit = np.clip(0.55 + (n - stage.noise.warped(across / 5 + side, away / 6 + 0.1, 5, 0.3)) * 1.6 + 0.25 * n, 0, 1)
    colour = mix(light.cloud_shade, light.cloud_lit, lit)
    stage.rgb[rows] = mix(colour, light.sky[0], np.clip(stage.haze_at(away * 1.6), 0, 0.9))
    stage.depth[rows] = away
    for _ in range(7):
        x, size = rng.uniform(-0.05, 1.05) * stage.width, rng.uniform(0.16, 0.4) * stage.width
        heap(stage, rng, x, stage.horizon * rng.uniform(1.0, 1.05), size, size * rng.uniform(0.25, 0.45), 0.35)
