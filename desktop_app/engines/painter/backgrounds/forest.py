"""A wood: pale trees far in, dark trunks near, mossy ground with a path, light falling through leaves."""

from __future__ import annotations

import numpy as np

from .. import terrain
from ..colour import FloatArray, hexa, mix, smooth
from ..ink import Ink, put
from ..stage import Stage
from . import ground, trees, weather


def paint(stage: Stage) -> None:
    """Everything behind the subjects; `frame` adds what is in front of them."""
    rng = stage.dice("forest")
    kind = _kind(stage, rng)
    _glow(stage)
    stage.heights = _floor(stage, rng)
    land = terrain.build(stage, stage.heights, 1.0, 60.0)
    terrain.paint(stage, land, _moss(stage, land, rng), haze=2.2)
    stage.ground_tint = ground.grass_colours(stage)[0] * (stage.light.ambient + stage.light.direct * np.float32(0.3))
    _deep(stage, rng, kind)
    _ferns(stage, rng)
    ground.carpet(stage, 0.8)


def _kind(stage: Stage, rng: np.random.Generator) -> str:
    if stage.scene.season == "autumn":
        return "leafy"
    if stage.scene.season == "winter" or stage.scene.weather == "snow":
        return "conifer"
    return "conifer" if rng.random() < 0.55 else "leafy"


def _air(stage: Stage) -> FloatArray:
    """The colour of the lit mist between the trees."""
    light = stage.light
    green = hexa("#8fae86") if not light.night else hexa("#2c4a66")
    return mix(light.fog, green * (light.ambient + light.direct * np.float32(0.4)), 0.35)


def _glow(stage: Stage) -> None:
    """A bright clearing far in, under a dimmer sky."""
    x = stage.width * (0.5 - 0.1 * stage.plan.lead)
    far = np.hypot((stage.xs - x) / (stage.width * 0.42), (stage.ys - stage.horizon * 0.72) / (stage.height * 0.52))
    air = _air(stage)
    stage.over(air * np.float32(0.75), np.clip(smooth(0.2, 1.3, far) * 0.75, 0, 1))
    bright = air * np.float32(1.1) + stage.light.direct * np.float32(0.14)
    stage.over(bright, np.exp(-((far / 0.62) ** 2)) * np.float32(0.72))


def _floor(stage: Stage, rng: np.random.Generator) -> terrain.HeightFunction:
    noise = stage.noise
    o = float(rng.uniform(0, 50))

    def heights(across: FloatArray, away: FloatArray) -> FloatArray:
        banks = smooth(1.2, 5, np.abs(across) / (1 + away * 0.12)) * 0.35
        return (
            noise.fbm(across / 2.4 + o, away / 3, 4) * 0.16 * smooth(1.2, 5, away) + banks * smooth(3, 9, away)
        ).astype(np.float32)

    return heights


def _moss(stage: Stage, land: terrain.Land, rng: np.random.Generator) -> FloatArray:
    noise = stage.noise
    middle, light, dark = ground.grass_colours(stage)
    a, b = land.across, land.away
    leaves = {"autumn": "#a8622f", "winter": "#cfd8e2"}.get(stage.scene.season or "", "#6a5438")
    litter = mix(hexa(leaves), hexa("#3f3324"), np.clip(0.5 + 0.8 * noise.fbm(a * 3, b * 2.4, 3), 0, 1))
    green = mix(dark, mix(middle, light, 0.2), np.clip(0.5 + 0.9 * noise.fbm(a * 1.2, b, 4), 0, 1))
    colour = mix(green, litter, smooth(-0.25, 0.35, noise.fbm(a / 2 + 9, b / 2.4, 4)))
    turn = float(rng.uniform(0.4, 0.9)) * stage.plan.lead
    centre = np.sin(b * 0.22 + 1.2) * turn * smooth(1, 8, b) * 1.3 + 0.2 * turn
    path = smooth(0.75, 0.45, np.abs(a - centre) / (0.75 + 0.03 * b) + noise.fbm(a * 2, b, 3) * 0.15)
    colour = mix(colour, hexa("#b8a582" if stage.scene.season != "winter" else "#dfe5ee"), path * 0.7)
    dapples = smooth(0.15, 0.6, noise.fbm(a * 0.8 + 33, b * 0.5, 4))
    return colour * (0.62 + 0.75 * dapples)[..., None]


def _deep(stage: Stage, rng: np.random.Generator, kind: str) -> None:
    """Rows of trees from far to near; the middle stays open."""
    models = [trees.model(stage, kind, 210, rng) for _ in range(3)]
    air = _air(stage)
    gap = 0.5 - 0.1 * stage.plan.lead
    for away, count, tall in ((34.0, 26, 11.0), (24.0, 20, 9.5), (16.0, 14, 8.5), (11.0, 9, 7.5)):
        for x in np.sort(rng.uniform(-0.05, 1.05, count)):
            if abs(x - gap) < 0.035 * 30 / away:
                continue
            fade = float(1 - np.exp(-away * 0.045 * (0.7 + 0.3 * stage.light.haze)))
            _plant(
                stage,
                models[int(rng.integers(3))],
                float(x),
                away,
                tall * float(rng.uniform(0.8, 1.25)),
                fade,
                air,
                rng,
            )
        band = np.exp(-((np.abs(stage.ys - stage.row_of(away)) / np.float32(stage.height * 0.12)) ** 2))
        stage.over(air, band * np.float32(0.16))
    for away in (7.0, 4.8):
        for _ in range(4 if away > 6 else 3):
            x = float(rng.uniform(-0.02, 1.02))
            if abs(x - gap) < 0.13 or abs(x - stage.plan.focus[0]) < 0.2:
                continue
            trunk(stage, x, away, float(rng.uniform(0.22, 0.42)), rng, float(1 - np.exp(-away * 0.06)), kind)


def _plant(
    stage: Stage,
    tree: trees.Model,
    x: float,
    away: float,
    tall: float,
    fade: float,
    air: FloatArray,
    rng: np.random.Generator,
) -> None:
    keep = stage.light.fog
    stage.light.fog = air
    try:
        pixels = tall * stage.focal / away
        foot = stage.foot_row(x * stage.width, away)
        scaled = trees.scaled(tree, pixels, rng)
        colour, alpha = scaled
        put(
            stage,
            colour * np.float32(0.72),
            alpha,
            x * stage.width - alpha.shape[1] / 2,
            foot - alpha.shape[0] + 2,
            fade=fade,
        )
    finally:
        stage.light.fog = keep


def trunk(
    stage: Stage, x: float, away: float, thick: float, rng: np.random.Generator, fade: float, kind: str = "conifer"
) -> None:
    """One tall trunk from the ground past the upper edge, round, with furrowed bark and a flared foot."""
    scale = stage.focal / away
    width = thick * scale
    foot = min(stage.foot_row(x * stage.width, away), stage.height + width * 0.3)
    top = 0
    rows = int(foot) - top
    half = int(width * 1.2)
    if rows < 4 or half < 2:
        return
    ys, xs = np.mgrid[0:rows, -half : half + 1].astype(np.float32)
    up = (rows - ys) / np.float32(scale)
    lean = (
        float(rng.normal(0, 0.02)) * (rows - ys)
        + stage.noise.fbm(ys / np.float32(scale * 1.6) + x * 50, ys * 0 + x * 9, 2) * width * 0.12
    )
    own = width * 0.5 * (1 + 0.75 * np.exp(-up / 0.22)) * (1 - 0.04 * np.clip(up, 0, 8))
    edge = stage.noise.fbm(xs / width * 2 + x * 30, ys / width * 0.6, 3) * 0.06
    side = (xs - lean) / own + edge
    alpha = smooth(1.0, 1.0 - 2.0 / max(width, 4), np.abs(side))
    furrow = stage.noise.ridged(side * 1.3 + x * 40, ys / np.float32(width * 1.5), 4)
    birch = kind == "leafy" and stage.scene.season in ("autumn", "spring")
    bark = mix(hexa("#3f342c"), hexa("#7a6654"), np.clip(furrow * 1.2, 0, 1))
    if birch:
        marks = smooth(0.35, 0.6, stage.noise.fbm(side * 0.6 + x * 20, ys / np.float32(width * 0.3), 3))
        bark = mix(hexa("#d8d2c6"), hexa("#3a3632"), marks)
    toward = stage.light.direction(x, 0.5)
    normal = np.clip(side, -1, 1)
    lambert = np.clip(normal * toward[0] + np.sqrt(np.maximum(1 - normal**2, 0)) * toward[2], 0, 1)
    moss = smooth(0.5, 0.0, up + 0.3 * furrow) * smooth(-0.2, 0.6, -normal * np.sign(toward[0])) * 0.6
    bark = mix(bark, hexa("#4f6a34"), moss)
    colour = bark * (stage.light.ambient * np.float32(0.75) + stage.light.direct * (lambert * 0.75)[..., None])
    left = x * stage.width - half
    keep = stage.light.fog
    stage.light.fog = _air(stage)
    try:
        put(stage, colour, alpha, left, top, fade=fade)
    finally:
        stage.light.fog = keep


def _ferns(stage: Stage, rng: np.random.Generator) -> None:
    """Low plants in loose groups on both sides of the path."""
    middle, light, dark = ground.grass_colours(stage)
    ink = Ink(stage.width, stage.height)
    for away in (9.0, 6.5, 4.6, 3.4):
        for _ in range(11):
            x = float(rng.uniform(-0.03, 1.03)) * stage.width
            row = stage.foot_row(x, away)
            size = stage.focal / away * float(rng.uniform(0.14, 0.3))
            count = 11
            angle = np.linspace(-1.25, 1.25, count) + rng.normal(0, 0.12, count)
            t = np.linspace(0, 1, 5)[None, :]
            px = x + np.sin(angle)[:, None] * size * t
            py = row - np.cos(angle)[:, None] * size * t + (0.55 * np.abs(np.sin(angle))[:, None]) * size * t**2.4
            tone = rng.uniform(0.1, 1, count).astype(np.float32)
            colour = mix(dark * np.float32(0.7), mix(middle, light, 0.25), tone)
            colour = colour * (stage.light.ambient * np.float32(0.8) + stage.light.direct * (0.5 * tone[:, None]))
            colour = colour + (_air(stage) - colour) * np.float32(1 - np.exp(-away * 0.05))
            ink.lines(np.stack([px, py], axis=2), colour.astype(np.float32), np.full(count, max(1.0, size * 0.07)))
    ink.lay(stage)


def frame(stage: Stage) -> None:
    """Big dark trunks at the edges and leaves along the top: the window one looks through."""
    rng = stage.dice("forest frame")
    side = -stage.plan.lead
    trunk(stage, 0.5 + side * float(rng.uniform(0.42, 0.5)), 2.5, float(rng.uniform(0.42, 0.6)), rng, 0.02)
    if rng.random() < 0.5:
        trunk(stage, 0.5 - side * 0.52, 2.9, 0.4, rng, 0.04)
    _leaf_roof(stage, rng)
    if stage.light.direct.sum() > 0.9 and stage.scene.weather in ("clear", "fog", "wind"):
        weather.shafts(stage, 0.12 if stage.light.night else 0.3)


def _leaf_roof(stage: Stage, rng: np.random.Generator) -> None:
    if stage.scene.season == "winter" or stage.scene.weather == "snow":
        return
    middle, light, dark = (hexa(c) for c in trees.leaf_colours(stage))
    count = int(2600 * stage.width / stage.height)
    x = rng.uniform(-0.02, 1.02, count)
    low = 0.05 + 0.16 * np.abs(x - (0.5 - 0.1 * stage.plan.lead)) ** 0.8
    n = stage.noise.fbm((x * 7).astype(np.float32), np.full(count, 2.0, np.float32), 3)
    y = rng.uniform(0, 1, count) ** 1.5 * np.clip(low + 0.09 * n, 0.02, 0.4)
    tone = np.clip(rng.uniform(0, 0.8, count) + 2.2 * y, 0, 1).astype(np.float32)
    colour = mix(dark * np.float32(0.55), mix(middle, light, 0.3), tone) * (
        stage.light.ambient * np.float32(0.65) + stage.light.direct * (0.45 * tone[:, None] ** 2)
    )
    size = rng.uniform(1.6, 4.6, (count, 1)) * stage.unit * np.array([[1.3, 0.75]])
    ink = Ink(stage.width, stage.height)
    order = np.argsort(tone + rng.normal(0, 0.2, count))
    centres = np.stack([x * stage.width, y * stage.height], axis=1)
    ink.dabs(centres[order], colour[order], size[order], rng.uniform(-50, 50, count))
    ink.lay(stage)
