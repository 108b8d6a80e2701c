"""House fronts: every window is drawn inside its wall, lit or not; and the skyline far away."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import FloatArray, hexa, smooth
from ..stage import Stage

_OLD = ("#b8866a", "#c9a878", "#9c6a54", "#d8c4a0", "#8f7468", "#b89a8c", "#a8b0a0", "#c97f5c", "#7f8c9c")
_NEW = ("#7f8894", "#9aa0a8", "#6c7078", "#a89f94", "#5f6c7c", "#8c8478", "#b4b0a8")
_LAMPS = ("#ffcf80", "#ffdf9c", "#ffb860", "#ffe8c0", "#cfe0ff")


def wall_colour(rng: np.random.Generator, modern: bool) -> FloatArray:
    """A wall's albedo."""
    names = _NEW if modern else _OLD
    return hexa(names[int(rng.integers(len(names)))]) * np.float32(rng.uniform(0.8, 1.1))


def lit_share(stage: Stage) -> float:
    """How many of a hundred windows are lit at this hour, as a share."""
    if stage.light.night:
        return 0.46
    return {"dusk": 0.5, "dawn": 0.12, "sunset": 0.2}.get(stage.scene.time, 0.05)


def texture(
    stage: Stage, rng: np.random.Generator, wide: float, tall: float, wall: FloatArray, modern: bool
) -> tuple[FloatArray, FloatArray]:
    """(albedo, own light) of a front `wide` x `tall` camera heights, about 34 pixels a camera height."""
    scale = float(np.clip(430 / tall, 26, 60))
    h, w = max(24, int(tall * scale)), max(12, int(wide * scale))
    noise = stage.noise.fbm(*_grid(w, h, 9, rng), 4)
    colour = wall * (1 + 0.18 * noise)[..., None]
    down = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    colour = colour * (1 - 0.22 * down**3)[..., None]
    glow = np.zeros((h, w, 3), np.float32)
    storey = scale * (1.15 if not modern else 0.95)
    ground_floor = storey * (1.35 if not modern else 1.6)
    columns = max(1, round(w / (storey * (0.85 if not modern else 0.62))))
    cell = w / columns
    share = lit_share(stage)
    y = storey * 0.35
    while y + storey < h - ground_floor:
        for column in range(columns):
            x0, x1 = column * cell + cell * 0.24, (column + 1) * cell - cell * 0.24
            if modern:
                x0, x1 = column * cell + cell * 0.12, (column + 1) * cell - cell * 0.12
            _window(stage, rng, colour, glow, x0, y + storey * 0.12, x1, y + storey * 0.74, share, modern)
        if not modern and rng.random() < 0.5:
            colour[int(y + storey * 0.86) : int(y + storey * 0.92)] *= 0.82
        y += storey
    _ground_floor(stage, rng, colour, glow, int(h - ground_floor * 0.92), columns, cell, share)
    cornice = max(2, int(storey * 0.2))
    colour[:cornice] *= 1.18
    colour[cornice : cornice + max(1, cornice // 3)] *= 0.6
    edge = max(1, int(scale * 0.06))
    colour[:, :edge] *= 0.72
    colour[:, -edge:] *= 0.72
    return colour.astype(np.float32), glow


def _grid(w: int, h: int, cell: float, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    return xs / cell + np.float32(rng.uniform(0, 40)), ys / cell + np.float32(rng.uniform(0, 40))


def _window(
    stage: Stage,
    rng: np.random.Generator,
    colour: FloatArray,
    glow: FloatArray,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    share: float,
    modern: bool,
) -> None:
    left, right, top, foot = int(x0), max(int(x0) + 2, int(x1)), int(y0), max(int(y0) + 2, int(y1))
    if not modern:
        colour[top - 1 : foot + 2, max(0, left - 1) : right + 1] *= 0.72
        colour[foot : foot + 2, max(0, left - 2) : right + 2] *= 1.5
    pane = hexa("#3a4656") + stage.light.sky[1] * np.float32(0.22)
    fade = np.linspace(1.25, 0.75, foot - top, dtype=np.float32)[:, None, None]
    colour[top:foot, left:right] = pane * fade * np.float32(rng.uniform(0.7, 1.15))
    if rng.random() < share:
        lamp = hexa(_LAMPS[int(rng.integers(len(_LAMPS)))]) * np.float32(rng.uniform(0.55, 1.15))
        room = np.linspace(1.15, 0.7, foot - top, dtype=np.float32)[:, None, None]
        glow[top:foot, left:right] = lamp * room * np.float32(1.0 if stage.light.night else 0.6)
        colour[top:foot, left:right] *= 0.3
    middle = (left + right) // 2
    if right - left > 5:
        colour[top:foot, middle : middle + 1] *= 0.6
        glow[top:foot, middle : middle + 1] *= 0.35
    if foot - top > 8 and not modern:
        bar = top + (foot - top) // 3
        colour[bar : bar + 1, left:right] *= 0.6
        glow[bar : bar + 1, left:right] *= 0.35


def _ground_floor(
    stage: Stage,
    rng: np.random.Generator,
    colour: FloatArray,
    glow: FloatArray,
    top: int,
    columns: int,
    cell: float,
    share: float,
) -> None:
    """Shop windows under awnings, and doors."""
    h = colour.shape[0]
    colour[top : top + 2] *= 0.6
    deep = h - top
    for column in range(0, columns):
        left, right = int(column * cell + cell * 0.12), int((column + 1) * cell - cell * 0.12)
        if right - left < 3:
            continue
        door = rng.random() < 0.3
        x0, x1 = (left + (right - left) // 4, right - (right - left) // 4) if door else (left, right)
        head, foot = top + int(deep * 0.34), h if door else h - int(deep * 0.16)
        colour[head:foot, x0:x1] = hexa("#4a3a30" if door else "#39434f")
        if not door and rng.random() < max(share * 1.5, 0.1):
            lamp = hexa(_LAMPS[int(rng.integers(4))]) * np.float32(rng.uniform(0.8, 1.25))
            glow[head:foot, x0:x1] = lamp * np.linspace(1.1, 0.6, foot - head, dtype=np.float32)[:, None, None]
        if not door:
            awning = hexa(("#b8443a", "#3f7a5c", "#c9963f", "#44608f", "#a85f7a")[int(rng.integers(5))])
            bottom = top + int(deep * 0.42)
            colour[top + int(deep * 0.2) : bottom, left:right] = awning
            stripes = np.arange(left, right)
            colour[top + int(deep * 0.2) : bottom, stripes[(stripes // 4) % 2 == 0]] = hexa("#e8dfd0")


def skyline(stage: Stage, rng: np.random.Generator, tall: bool) -> None:
    """Rows of far buildings, paler behind darker, each with its own windows; below them haze."""
    base = int(stage.horizon + stage.focal / 60)
    for layer, (fade, size) in enumerate(
        ((0.82, 1.0), (0.66, 0.8), (0.5, 0.62)) if tall else ((0.8, 0.35), (0.62, 0.3))
    ):
        x = float(rng.uniform(-20, 0))
        while x < stage.width:
            wide = float(rng.uniform(16, 46)) * stage.unit * (1.3 if tall else 1.0)
            high = float(rng.uniform(0.12, 0.5)) * stage.horizon * size * (1.3 if rng.random() < 0.15 else 1.0)
            _tower(stage, rng, x, wide, high, base, fade, layer)
            x += wide * float(rng.uniform(0.75, 1.15))
        veil = smooth(base - 0.3 * stage.height, base, stage.ys) * np.float32(0.22)
        stage.over(stage.light.fog, veil * (stage.ys < base))


def _tower(
    stage: Stage, rng: np.random.Generator, x: float, wide: float, high: float, base: int, fade: float, layer: int
) -> None:
    w, h = max(4, int(wide)), max(6, int(high))
    wall = wall_colour(rng, True)
    toward = stage.light.direction(x / stage.width, 0.4)
    split = int(w * (0.35 if toward[0] < 0 else 0.65))
    face = np.ones((h, w, 1), np.float32)
    face[:, :split] *= 1.25 if toward[0] < 0 else 0.7
    face[:, split:] *= 0.7 if toward[0] < 0 else 1.25
    colour = wall * face * (stage.light.ambient + stage.light.direct * np.float32(0.35))
    glow = np.zeros((h, w, 3), np.float32)
    _small_windows(stage, rng, colour, glow)
    alpha = np.ones((h, w), np.float32)
    style = int(rng.integers(4))
    if style == 1:
        alpha[: h // 8, : w // 4] = alpha[: h // 8, w - w // 4 :] = 0
    picture = colour + (stage.light.fog - colour) * np.float32(fade) + glow * np.float32(1.15 - fade)
    y0, x0 = base - h, int(x)
    if style == 2 and wide > 10 * stage.unit:
        cv2.line(
            stage.rgb,
            (x0 + w // 2, y0),
            (x0 + w // 2, y0 - h // 5),
            picture[0, w // 2].tolist(),
            max(1, round(stage.unit)),
        )
    r0, c0, c1 = max(0, y0), max(0, x0), min(stage.width, x0 + w)
    if c0 >= c1 or r0 >= base:
        return
    part = stage.rgb[r0:base, c0:c1]
    own = slice(r0 - y0, h), slice(c0 - x0, c1 - x0)
    part += (picture[own] - part) * alpha[own][..., None]
    stage.depth[r0:base, c0:c1] = 60 - 12 * layer


def _small_windows(stage: Stage, rng: np.random.Generator, colour: FloatArray, glow: FloatArray) -> None:
    """A grid of far windows inside the wall, some lit."""
    h, w = colour.shape[:2]
    step = max(3, round(4.5 * stage.unit))
    ys, xs = np.arange(step, h - step, step), np.arange(step // 2 + 1, w - step // 2 - 1, step)
    lit = rng.random((len(ys), len(xs))) < lit_share(stage) * 0.8
    pane = max(1, step // 2)
    for i, y in enumerate(ys):
        for j, u in enumerate(xs):
            if lit[i, j]:
                glow[y : y + pane, u : u + pane] = hexa(_LAMPS[int(rng.integers(len(_LAMPS)))]) * np.float32(0.9)
            else:
                colour[y : y + pane, u : u + pane] *= 0.72
