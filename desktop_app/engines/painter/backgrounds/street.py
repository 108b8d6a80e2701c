"""Streets and avenues in one-point perspective: façades with their windows inside, lamps, wet paving."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..colour import FloatArray, hexa, mix, smooth
from ..stage import Stage
from . import facade, trees


@dataclass(slots=True)
class Row:
    """What kind of street: half its width, and the least and greatest height of its houses (camera heights)."""

    half: float
    low: float
    high: float
    modern: bool


def paint(stage: Stage) -> None:
    """A street ("street") or an avenue between towers ("city")."""
    rng = stage.dice("street")
    city = stage.scene.place == "city"
    wide, rise = float(rng.uniform(0.8, 1.35)), float(rng.uniform(0.75, 1.25))
    row = Row(4.6 * wide, 7.0 * rise, 17.0 * rise, True) if city else Row(2.9 * wide, 3.4 * rise, 6.2 * rise, False)
    wet = stage.scene.weather in ("rain", "storm") or any(e in stage.scene.extras for e in ("puddles", "reflections"))
    facade.skyline(stage, rng, city)
    stage.mirror = stage.rgb.copy() if wet or stage.light.night else None
    depths = _depths(rng, row)
    for side in (-1, 1):
        for near, far in reversed(depths[side]):
            _house(stage, rng, row, side, near, far)
    _road(stage, rng, row, 1.0 if wet else 0.45 if stage.light.night else 0.0)
    leafy = not city and rng.random() < 0.55
    models = [trees.model(stage, "leafy", 260, rng) for _ in range(2)] if leafy else []
    middle = stage.plan.vanish * stage.width
    for away in (26.0, 19.0, 12.0, 7.6, 4.7):
        for side in (-1, 1):
            if leafy:
                column = middle + side * row.half * 0.76 * stage.focal / (away * 1.2)
                trees.plant(stage, models[(side + 1) // 2], column, away * 1.2, 2.6 * rise, rng)
            _lamp(stage, side * row.half * 0.72, away)
    if stage.light.night or stage.scene.time == "dusk":  # what stands here is lit by lamps and windows
        stage.light.ambient = stage.light.ambient + hexa("#ffc890") * np.float32(0.16)
        stage.light.direct = stage.light.direct + hexa("#ffc078") * np.float32(0.28)


def _depths(rng: np.random.Generator, row: Row) -> dict[int, list[tuple[float, float]]]:
    found: dict[int, list[tuple[float, float]]] = {}
    for side in (-1, 1):
        away, spans = 1.6, []
        while away < 75:
            deep = float(rng.uniform(2.2, 4.6)) * (1.9 if row.modern else 1.0)
            spans.append((away, away + deep))
            away += deep
        found[side] = spans
    return found


def _house(stage: Stage, rng: np.random.Generator, row: Row, side: int, near: float, far: float) -> None:
    """One house front along the street, and the end wall that shows above a lower neighbour."""
    tall = float(rng.uniform(row.low, row.high)) * (1.0 if not row.modern or rng.random() > 0.25 else 1.35)
    wall = facade.wall_colour(rng, row.modern)
    toward = stage.light.direction(0.5, 0.4)
    lit = max(0.0, -side * float(toward[0])) * 0.9 + 0.22
    shade = stage.light.ambient * np.float32(0.85) + stage.light.direct * np.float32(lit * 0.7)
    front, glow = facade.texture(stage, rng, far - near, tall, wall, row.modern)
    haze = float(np.clip(stage.haze_at((near + far) / 2 * 0.9), 0, 0.85))
    colour = (front * shade) * (1 - haze) + stage.light.fog * haze + glow * np.float32(1 - haze * 0.7)
    end = wall * (stage.light.ambient * np.float32(0.8) + stage.light.direct * np.float32(0.25))
    end = (end + (stage.light.fog - end) * haze).astype(np.float32)
    x = side * row.half
    for canvas, up in ((stage.rgb, 1.0), (stage.mirror, -1.0)):
        if canvas is None:
            continue
        corners = _corners(stage, x, near, far, tall, up)
        _end_wall(stage, canvas, end, x, near, tall, side)
        _warp(canvas, colour.astype(np.float32), corners, stage)
        if up < 0:
            break


def _corners(stage: Stage, x: float, near: float, far: float, tall: float, up: float) -> FloatArray:
    """The front's four corners on the canvas (or upright in the mirror): near top, far top, far foot, near foot."""
    cx, f, h = stage.plan.vanish * stage.width, stage.focal, stage.horizon
    points = []
    for away, level in ((near, tall), (far, tall), (far, 0.0), (near, 0.0)):
        row = h - f * (level - 1) / away if up > 0 else h - f * (level + 1) / away
        points.append((cx + f * x / away, row))
    return np.array(points, np.float32)


def _end_wall(
    stage: Stage, canvas: FloatArray, colour: FloatArray, x: float, near: float, tall: float, side: int
) -> None:
    cx, f, h = stage.plan.vanish * stage.width, stage.focal, stage.horizon
    edge = cx + f * x / near
    top, foot = h - f * (tall - 1) / near, h + f / near
    x0, x1 = (edge, stage.width + 1) if side > 0 else (-1.0, edge)
    c0, c1 = int(np.clip(round(x0), 0, stage.width)), int(np.clip(round(x1), 0, stage.width))
    r0, r1 = int(np.clip(round(top), 0, stage.height)), int(np.clip(round(foot), 0, stage.height))
    if canvas is stage.rgb and c1 > c0 and r1 > r0:
        canvas[r0:r1, c0:c1] = colour


def _warp(canvas: FloatArray, image: FloatArray, corners: FloatArray, stage: Stage) -> None:
    h, w = image.shape[:2]
    x0, x1 = max(0, int(corners[:, 0].min()) - 1), min(stage.width, int(corners[:, 0].max()) + 2)
    y0, y1 = max(0, int(corners[:, 1].min()) - 1), min(stage.height, int(corners[:, 1].max()) + 2)
    if x0 >= x1 or y0 >= y1:
        return
    flat = np.array([(0, 0), (w, 0), (w, h), (0, h)], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners - np.array([x0, y0], np.float32))
    size = (x1 - x0, y1 - y0)
    rgba = np.dstack([image, np.ones((h, w), np.float32)])
    out = cv2.warpPerspective(rgba, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    part = canvas[y0:y1, x0:x1]
    part *= 1 - out[..., 3:]
    part += out[..., :3]


def _road(stage: Stage, rng: np.random.Generator, row: Row, wet: float) -> None:
    top = max(0, int(stage.horizon))
    rows = slice(top, stage.height)
    a, b = stage.plane(rows)
    inside = smooth(row.half + 0.05, row.half - 0.02, np.abs(a))
    noise = stage.noise
    winter = stage.scene.weather == "snow"
    grain = noise.fbm(a * 2.2, b * 2.2, 4)
    stones = hexa("#6f6a66") if not row.modern else hexa("#57585e")
    road = stones * (1 + 0.3 * grain)[..., None]
    if not row.modern:
        seams = (
            np.maximum(np.abs(np.sin(a * 9 + np.floor(b * 3.4) * 1.6)), 0.0) ** 0.3
            * np.abs(np.sin(b * 3.4 * np.pi)) ** 0.3
        )
        road = road * (1 - 0.28 * (1 - seams) * smooth(9, 3, b))[..., None]
    walk = smooth(row.half * 0.66, row.half * 0.68, np.abs(a))
    road = mix(road, hexa("#a39c92") * (1 + 0.2 * grain)[..., None], walk * 0.8)
    curb = np.exp(-(((np.abs(a) - row.half * 0.67) / 0.06) ** 2))
    road = road * (1 - 0.35 * curb)[..., None]
    if row.modern:
        dash = smooth(0.09, 0.06, np.abs(a)) * (np.mod(b, 3.0) < 1.7) * smooth(40, 20, b)
        road = mix(road, hexa("#d8d4c4"), dash * 0.7)
    if winter:
        road = mix(road, hexa("#e4e9f1"), np.clip(0.72 + 0.4 * grain, 0, 1))
    shade = smooth(-row.half, row.half * 0.6, -a * np.sign(stage.light.direction(0.5, 0.5)[0]) + 0.3)
    colour = road * (
        stage.light.ambient + stage.light.direct * (0.75 * shade * (1 - 0.5 * stage.light.shadow * 0.5))[..., None]
    )
    haze = np.clip(stage.haze_at(b * 0.9), 0, 0.85)
    colour = mix(colour, stage.light.fog, haze)
    pools = np.clip(0.55 + 0.9 * noise.fbm(a * 0.7 + 40, b * 0.5, 3), 0.15, 1) * wet
    if wet and stage.mirror is not None:
        colour = _wet(stage, colour, rows, pools, b)
    stage.over(colour, inside * smooth(-0.5, 0.5, stage.ys[rows] - stage.horizon), rows)
    stage.ground_tint = stones * stage.light.ambient
    np.copyto(stage.depth[rows], b, where=inside > 0.5)
    if wet:
        stage.water = np.zeros_like(stage.depth)
        stage.water[rows] = inside * pools * np.float32(0.8)


def _wet(stage: Stage, colour: FloatArray, rows: slice, pools: FloatArray, away: FloatArray) -> FloatArray:
    """Light of the houses drawn down over the wet stones."""
    assert stage.mirror is not None
    wave = stage.noise.fbm(stage.xs[rows] / (14 * stage.unit), away * 2.2, 3)
    down = np.clip(2 * np.float32(stage.horizon) - stage.ys[rows] + wave * 9 * stage.unit, 0, stage.horizon - 1)
    mirrored = cv2.remap(
        stage.mirror, stage.xs[rows] + wave * 3 * stage.unit, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    mirrored = cv2.blur(mirrored, (1, int(20 * stage.unit) | 1))
    share = np.clip(pools * 0.72, 0, 0.85)
    return colour * (1 - 0.45 * share)[..., None] + mirrored * (share * 0.85)[..., None]


def _lamp(stage: Stage, across: float, away: float) -> None:
    """A street lamp; at night it lights the air and the ground below."""
    cx, f = stage.plan.vanish * stage.width, stage.focal
    x, foot = cx + f * across / away, stage.row_of(away)
    tall = 1.85 * f / away
    if not -40 < x < stage.width + 40:
        return
    thick = max(1.0, 0.05 * f / away)
    top, left = foot - tall, int(x - thick / 2)
    haze = float(stage.haze_at(away))
    iron = hexa("#26282c") * stage.light.ambient
    iron = iron + (stage.light.fog - iron) * np.float32(haze)
    stage.rgb[max(0, int(top)) : int(foot), max(0, left) : max(0, left + int(max(1, thick)))] = iron
    on = stage.light.night or stage.scene.time == "dusk" or stage.scene.weather in ("storm", "fog")
    size = 0.13 * f / away
    stage.care[max(0, int(top - size)) : int(top + size), max(0, int(x - size)) : max(0, int(x + size))] = 0.7
    warm = hexa("#ffc878")
    if on:
        stage.glow(x, top, size * 0.75, warm, 1.5)
        stage.glow(x, top, size * 4.0, warm, 0.2)
        _pool(stage, x, foot, size * 6, warm)
    else:
        stage.glow(x, top, size * 0.35, stage.light.ambient, 0.4)


def _pool(stage: Stage, x: float, y: float, size: float, colour: FloatArray) -> None:
    """Lamplight on the ground: brighter stones in a flat ellipse."""
    rows = slice(max(0, int(y - size * 0.7)), max(0, int(y + size * 0.7)))
    cols = slice(max(0, int(x - size * 2)), max(0, int(x + size * 2)))
    far = ((stage.xs[rows, cols] - x) / size) ** 2 + ((stage.ys[rows, cols] - y) / (size * 0.3)) ** 2
    amount = (np.exp(-far * 1.2) * np.float32(0.5))[..., None]
    part = stage.rgb[rows, cols]
    part += (part * np.float32(2.5) + np.float32(0.05)) * amount * colour
