"""Water: a mirror bent by ripples, with its own colour where one looks down into it, and the sun's path."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import FloatArray, hexa, mix, smooth
from ..stage import Stage


def roughness(stage: Stage) -> float:
    """How high the waves go: 0 is a mirror, 1 a storm."""
    scene = stage.scene
    base = {"lake": 0.13, "sea": 0.42}.get(scene.place, 0.2)
    base += {"storm": 0.5, "wind": 0.3, "rain": 0.15}.get(scene.weather, 0.0)
    base += 0.2 if "waves" in scene.extras else 0.0
    base -= 0.12 if scene.mood in ("calm", "dreamy") else 0.0
    return float(np.clip(base, 0.06, 1.0))


def paint(stage: Stage, free: FloatArray) -> None:
    """Water wherever nothing else lies below the horizon; free: 1 where there is water."""
    top = max(0, int(stage.horizon))
    rows = slice(top, stage.height)
    rough = roughness(stage)
    across, away = stage.plane(rows)
    swell, slope = _waves(stage, across, away, rough)
    mirrored = _mirror(stage, rows, swell, slope, away, rough)
    colour = _shade(stage, mirrored, swell, slope, away, rough)
    _foam(stage, colour, swell, slope, across, away, rough, free[rows])
    fade = np.clip(stage.haze_at(away) - 0.1, 0, 0.75)
    colour = mix(colour, stage.light.fog, fade * (0.5 if rough < 0.3 else 0.75))
    _glitter(stage, colour, slope, away, rows, rough)
    mask = free[rows] * smooth(-1.2, 0.2, stage.ys[rows] - stage.horizon)
    stage.over(colour, mask, rows)
    stage.water = np.zeros_like(stage.depth)
    stage.water[rows] = mask * (1 - 0.35 * rough)
    np.copyto(stage.depth[rows], away, where=mask > 0.5)
    stage.care[rows] = np.where(mask > 0.5, 0.2, stage.care[rows])


def _waves(stage: Stage, across: FloatArray, away: FloatArray, rough: float) -> tuple[FloatArray, FloatArray]:
    """(height, slope towards the viewer), both about -1..1, in three sizes that fade before they alias."""
    noise = stage.noise
    bend = noise.fbm(across * 0.15 + 3, away * 0.15, 2)
    long = 0.28 + 0.25 * (1 - rough)
    height = np.zeros_like(across)
    slope = np.zeros_like(across)
    pixel = away * away / np.float32(stage.focal)  # length of ground one pixel row covers
    for index, (size, weight) in enumerate(((1.7, 1.0), (0.7, 0.62), (0.26, 0.45), (0.1, 0.32))):
        keep = np.float32(weight) * smooth(1.3, 0.25, pixel / np.float32(size))
        u, v = across / np.float32(size) * long + 9 * index + bend, away / np.float32(size) + 5 * index + bend * 2
        n = noise.at(u, v)
        height += n * keep
        slope += noise.at(u, v + 0.22) * keep - n * keep
    return height / 1.5, slope * np.float32(1.1)


def _mirror(
    stage: Stage, rows: slice, swell: FloatArray, slope: FloatArray, away: FloatArray, rough: float
) -> FloatArray:
    source = stage.mirror if stage.mirror is not None else stage.rgb
    size = np.float32(stage.unit * (8 + 120 * rough)) / (1 + 0.18 * away)
    down = 2 * np.float32(stage.horizon) - stage.ys[rows] - np.abs(slope) * size + slope * size * np.float32(0.8)
    aside = stage.xs[rows] + swell * size * np.float32(0.3)
    down = np.clip(down, 0, stage.horizon - 1)
    picture = cv2.remap(source, aside, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    if rough < 0.3:
        return picture
    return cv2.blur(picture, (1, max(1, int(26 * rough * stage.unit)) | 1))


def _shade(
    stage: Stage, mirrored: FloatArray, swell: FloatArray, slope: FloatArray, away: FloatArray, rough: float
) -> FloatArray:
    light = stage.light
    sine = 1 / np.sqrt(1 + away * away)
    tilt = np.clip(sine + slope * np.float32(0.25 * rough), 0.01, 1)
    fresnel = np.clip(0.1 + 0.9 * (1 - tilt) ** 3.2, 0, 1)
    storm = stage.scene.weather in ("storm", "rain")
    deep = hexa("#12414f" if not storm else "#1c3a40") if stage.scene.place == "sea" else hexa("#1d4548")
    body = deep * (light.ambient * np.float32(0.9) + light.direct * np.float32(0.45))
    through = mix(
        body, body * np.float32(2.4) + hexa("#2f8f80") * light.direct * np.float32(0.12), np.clip(swell * rough, 0, 1)
    )
    if stage.scene.place == "lake":  # the open sky overhead shows between the ripples
        mirrored = mirrored * np.float32(0.74) + stage.light.sky[1] * np.float32(0.26)
    colour = through + (mirrored * np.float32(0.94) - through) * fresnel[..., None]
    return colour * (1 + np.float32(0.34 * rough) * np.clip(slope, -1, 1))[..., None]


def _foam(
    stage: Stage,
    colour: FloatArray,
    swell: FloatArray,
    slope: FloatArray,
    across: FloatArray,
    away: FloatArray,
    rough: float,
    free: FloatArray,
) -> None:
    """White on the crests of a rough sea, and a broken line where water meets land."""
    lace = stage.noise.fbm(across * 3.4, away * 3.0, 5, 0.62)
    white = stage.light.ambient * np.float32(0.9) + stage.light.direct * np.float32(0.5)
    if rough > 0.5:
        crest = (
            smooth(0.8, 1.3, swell + 0.3 * lace)
            * smooth(-0.25, 0.3, lace + 0.5 * slope)
            * np.float32(min(1, (rough - 0.4) * 1.5))
        )
        colour += (white - colour) * (crest * smooth(60, 8, away))[..., None]
    shore = stage.blur(1 - free, 5 * stage.unit) * free
    line = smooth(0.12, 0.34, shore + 0.14 * lace) * np.float32(
        0.6 * rough + (0.05 if stage.scene.place != "sea" else 0.25)
    )
    colour += (white - colour) * line[..., None]


def _glitter(stage: Stage, colour: FloatArray, slope: FloatArray, away: FloatArray, rows: slice, rough: float) -> None:
    """The broken path of light below sun or moon."""
    light = stage.light
    if not light.visible:
        return
    x, _y = stage.sun
    below = stage.ys[rows] - stage.horizon
    spread = np.float32(stage.unit * 14) + below * np.float32(0.16 + 0.4 * rough)
    path = np.exp(-(((stage.xs[rows] - x) / spread) ** 2))
    facets = smooth(0.12, 0.75, slope + 0.2 * stage.noise.at(stage.xs[rows] / 9, below / 3))
    low = 1.0 if stage.scene.time in ("dawn", "sunset") else 0.55
    amount = path * (0.14 + 1.3 * facets) * np.float32(low) * smooth(stage.height * 0.75, 0, below)
    colour += light.sun_colour * amount[..., None] * np.float32(0.8 if not light.moon else 0.6)
