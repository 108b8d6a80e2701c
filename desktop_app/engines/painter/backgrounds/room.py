"""A room: back wall with a window on the world, side wall, boards, a patch of light, a few things to live with."""

from __future__ import annotations

import cv2
import numpy as np

from ..colour import FloatArray, hexa, mix, smooth
from ..ink import Ink
from ..stage import Stage

_WALLS = (
    ("#c9b59a", "#a8876a"),
    ("#9fb0a8", "#8a7460"),
    ("#b8a0a4", "#8c6a54"),
    ("#a8b4c4", "#8f7a68"),
    ("#d0bc8f", "#94704f"),
)

_CLOTHS = (
    ("#8f3a34", "#d8b078", "#3a4f6a"),
    ("#3f6a6c", "#e0c8a0", "#a8583f"),
    ("#4a5a3a", "#d8c890", "#7a4a34"),
    ("#3a4470", "#c8b8a0", "#b06a4a"),
)


def paint(stage: Stage) -> None:
    """Everything behind the subjects. The sky on the canvas stays visible through the window."""
    rng = stage.dice("room")
    outside = stage.rgb.copy()
    wall_name, floor_name = _WALLS[int(rng.integers(len(_WALLS)))]
    wall, floor = hexa(wall_name), hexa(floor_name)
    line = stage.height * 0.64
    day = not stage.light.night
    lamp = hexa("#ffc27a") * np.float32(0.62 if not day else 0.12)
    soft = stage.light.ambient * np.float32(0.52 if day else 0.35)
    window = _window_box(stage)
    _wall(stage, rng, wall, line, window, soft, lamp)
    _floor(stage, rng, floor, line, window, soft, lamp)
    _window(stage, outside, window)
    if rng.random() < 0.5:
        _picture(stage, rng, window, line)
    else:
        _shelves(stage, rng)
    _rug(stage, rng, line)
    if not day or stage.scene.time == "dusk":
        _lamp(stage, line)
    stage.ground_tint = floor * soft
    stage.light.fog = wall * soft
    stage.light.haze = 0.05
    stage.light.ambient = soft * np.float32(1.25) + lamp * np.float32(0.35)
    stage.light.direct = stage.light.direct * np.float32(0.75 if day else 0.5)
    stage.light.sun_at = (window[0] + window[2] / 2, 0.2)


def _window_box(stage: Stage) -> tuple[float, float, float, float]:
    """(left, top, width, height) in shares of the picture."""
    wide = 0.32 if stage.width >= stage.height else 0.42
    centre = 0.5 - stage.plan.lead * 0.2
    return centre - wide / 2, 0.13, wide, 0.36


def _wall(
    stage: Stage,
    rng: np.random.Generator,
    wall: FloatArray,
    line: float,
    window: tuple[float, float, float, float],
    soft: FloatArray,
    lamp: FloatArray,
) -> None:
    cx, cy = (window[0] + window[2] / 2) * stage.width, (window[1] + window[3] / 2) * stage.height
    far = np.hypot((stage.xs - cx) / stage.width, (stage.ys - cy) / stage.height)
    light = 0.55 + 0.5 * smooth(0.75, 0.15, far)
    grain = stage.noise.fbm(stage.xs / (60 * stage.unit), stage.ys / (60 * stage.unit), 5)
    paper = wall * (1 + 0.09 * grain)[..., None]
    if rng.random() < 0.5:
        stripes = np.sin(stage.xs / np.float32(9 * stage.unit))
        paper = paper * (1 + 0.035 * np.sign(stripes))[..., None]
    glow = np.exp(
        -(
            (
                np.hypot(
                    (stage.xs - stage.width * (0.5 + 0.36 * stage.plan.lead)) / stage.width,
                    (stage.ys - line * 0.75) / stage.height,
                )
                / 0.34
            )
            ** 2
        )
    )
    stage.rgb[:] = paper * (soft * (0.85 + 0.7 * light)[..., None] + lamp * (0.25 + 2.2 * glow)[..., None])
    panel = smooth(line * 0.93 - 1, line * 0.93 + 1, stage.ys)
    stage.over(stage.rgb * np.float32(0.82), panel * smooth(line * 0.955, line * 0.95, stage.ys))
    stage.depth[:] = 6.0
    corner = stage.width * (0.5 + 0.46 * stage.plan.lead)
    stage.rgb *= (1 - 0.3 * smooth(-2, 2, (stage.xs - corner) * stage.plan.lead))[..., None]


def _floor(
    stage: Stage,
    rng: np.random.Generator,
    floor: FloatArray,
    line: float,
    window: tuple[float, float, float, float],
    soft: FloatArray,
    lamp: FloatArray,
) -> None:
    top = int(line)
    rows = slice(top, stage.height)
    eye = stage.height * 0.34
    below = np.maximum(stage.ys[rows] - eye, 1)
    away = np.float32(stage.height * 0.66) / below
    across = (stage.xs[rows] - stage.width * 0.5) / np.float32(stage.height) * away
    board = np.floor(across * 9)
    tone = np.sin(board * 91.7) * 0.5 + 0.5
    grain = stage.noise.fbm(across * 40 + board * 7, away * 6 + board * 3, 4)
    seam = smooth(0.06, 0.0, np.abs(across * 9 - board - 0.02))
    colour = floor * ((0.82 + 0.25 * tone + 0.16 * grain) * (1 - 0.55 * seam))[..., None]
    shade = soft * np.float32(1.15) + lamp * np.float32(0.7)
    patch = _sun_patch(stage, rows, window) * np.float32(
        0.0 if stage.scene.weather in ("storm", "rain", "fog") else 1.0
    )
    stage.rgb[rows] = colour * (shade + stage.light.direct * (patch * 1.15)[..., None])
    gloss = smooth(0.45, 0.0, (stage.ys[rows] - line) / stage.height) * np.float32(0.1)
    stage.over(
        stage.light.sky[1],
        gloss * smooth(0.3, 0.05, np.abs(stage.xs[rows] / stage.width - window[0] - window[2] / 2)),
        rows,
    )
    stage.depth[rows] = away * 3
    shadow = np.exp(-((stage.ys[rows] - line) / np.float32(stage.height * 0.03))) * np.float32(0.45)
    stage.rgb[rows] *= (1 - shadow)[..., None]
    board_rows = slice(max(0, top - int(0.035 * stage.height)), top)
    stage.rgb[board_rows] = stage.rgb[board_rows] * np.float32(0.4) + hexa("#efe6d8") * shade * np.float32(0.5)


def _sun_patch(stage: Stage, rows: slice, window: tuple[float, float, float, float]) -> FloatArray:
    """The window's shape thrown on the floor, with the bars' shadows."""
    h = stage.height - (rows.start or 0)
    pane = np.zeros((64, 64), np.float32)
    pane[3:61, 3:30] = 1
    pane[3:61, 34:61] = 1
    pane[30:34] = 0
    lean = stage.plan.lead * 0.16 * stage.width
    left, right = window[0] * stage.width, (window[0] + window[2]) * stage.width
    corners = np.array(
        [
            (left + lean * 0.4, h * 0.1),
            (right + lean * 0.4, h * 0.1),
            (right + lean * 1.7, h * 0.74),
            (left + lean * 1.3, h * 0.74),
        ],
        np.float32,
    )
    matrix = cv2.getPerspectiveTransform(np.array([(0, 0), (64, 0), (64, 64), (0, 64)], np.float32), corners)
    patch = cv2.warpPerspective(pane, matrix, (stage.width, h), flags=cv2.INTER_LINEAR)
    return cv2.GaussianBlur(patch, (0, 0), 2.2 * stage.unit)


def _window(stage: Stage, outside: FloatArray, box: tuple[float, float, float, float]) -> None:
    left, top = int(box[0] * stage.width), int(box[1] * stage.height)
    w, h = int(box[2] * stage.width), int(box[3] * stage.height)
    sky = outside[: max(2, int(stage.horizon))]
    tall = min(sky.shape[0], int(sky.shape[1] * h / max(w, 1)))
    wide = int(tall * w / max(h, 1))
    middle = int(np.clip(stage.sun[0] - wide * 0.4, 0, sky.shape[1] - wide))
    view = cv2.resize(sky[:tall, middle : middle + wide], (w, h), interpolation=cv2.INTER_AREA)
    hills = stage.noise.fbm(
        np.arange(w, dtype=np.float32)[None, :] / np.float32(w) * 3, np.zeros((1, w), np.float32), 4
    )
    edge = h * (0.78 + 0.1 * hills)
    ys = np.arange(h, dtype=np.float32)[:, None]
    green = hexa("#5f7f4c") * (stage.light.ambient + stage.light.direct * np.float32(0.4))
    view = view + (mix(green, stage.light.fog, 0.45) - view) * smooth(-1, 1, ys - edge)[..., None]
    frame = hexa("#f0e8dc") * (stage.light.ambient * np.float32(0.7))
    bar = max(2, int(0.012 * min(stage.width, stage.height)))
    stage.rgb[top - bar * 2 : top + h + bar * 3, left - bar * 2 : left + w + bar * 2] = frame
    stage.rgb[top : top + h, left : left + w] = view * np.float32(1.1)
    stage.rgb[top : top + h, left + w // 2 - bar // 2 : left + w // 2 + bar // 2 + 1] = frame * np.float32(0.8)
    stage.rgb[top + h // 2 - bar // 2 : top + h // 2 + bar // 2 + 1, left : left + w] = frame * np.float32(0.8)
    stage.rgb[top + h + bar * 3 : top + h + bar * 5, left - bar * 4 : left + w + bar * 4] = frame * np.float32(0.7)
    stage.care[top : top + h, left : left + w] = 0.5
    _curtains(stage, left, top, w, h, bar)


def _curtains(stage: Stage, left: int, top: int, w: int, h: int, bar: int) -> None:
    rng = stage.dice("curtain")
    cloth = hexa(("#b8605a", "#5a7f9c", "#8f9c6a", "#c9a05a", "#8a6a94")[int(rng.integers(5))])
    wide = int(w * 0.3)
    y0, y1 = max(0, top - bar * 5), min(stage.height, top + h + int(h * 0.3))
    for side in (-1, 1):
        x0 = left - int(wide * 0.7) if side < 0 else left + w - int(wide * 0.3)
        x0, x1 = max(0, x0), min(stage.width, x0 + wide)
        if x0 >= x1:
            continue
        xs = stage.xs[y0:y1, x0:x1]
        down = (stage.ys[y0:y1, x0:x1] - y0) / np.float32(y1 - y0)
        folds = 0.68 + 0.32 * np.sin(xs / np.float32(wide) * 24 + down * side * 1.4 + np.sin(down * 3))
        colour = (
            cloth * (stage.light.ambient * np.float32(0.62) + stage.light.direct * np.float32(0.14)) * folds[..., None]
        )
        stage.rgb[y0:y1, x0:x1] = colour
    rod = slice(max(0, y0 - bar), y0 + 1)
    stage.rgb[rod, max(0, left - wide) : left + w + wide] = hexa("#5a4030") * stage.light.ambient * np.float32(0.6)


def _picture(stage: Stage, rng: np.random.Generator, window: tuple[float, float, float, float], line: float) -> None:
    """A small framed painting on the free part of the wall."""
    x = (0.5 + 0.27 * stage.plan.lead) * stage.width
    w, h = int(0.13 * stage.width), int(0.15 * stage.height)
    left, top = int(x - w / 2), int(0.2 * stage.height)
    bar = max(2, int(0.011 * min(stage.width, stage.height)))
    shade = stage.light.ambient * np.float32(0.8) + hexa("#ffc27a") * np.float32(0.22 if stage.light.night else 0.0)
    stage.rgb[top - bar + 3 : top + h + bar + 4, left - bar + 2 : left + w + bar + 4] *= 0.62
    stage.rgb[top - bar : top + h + bar, left - bar : left + w + bar] = hexa("#8a6438") * shade
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    n = stage.noise.fbm(xs / 22 + 5, ys / 14 + 5, 4)
    colours = [
        hexa(c)
        for c in (("#3f6a8f", "#e8c98f", "#8f5a3a") if rng.random() < 0.5 else ("#5a4a7a", "#e89a7a", "#3f5a4a"))
    ]
    art = mix(
        mix(colours[0], colours[1], smooth(0.1, 0.6, ys / h + n * 0.2)),
        colours[2],
        smooth(0.6, 0.66, ys / h + n * 0.12),
    )
    stage.rgb[top : top + h, left : left + w] = art * shade


def _shelves(stage: Stage, rng: np.random.Generator) -> None:
    """Two shelves of books on the free part of the wall."""
    centre, wide = (0.5 + 0.29 * stage.plan.lead) * stage.width, 0.24 * stage.width
    left = float(np.clip(centre - wide / 2, 0.02 * stage.width, 0.98 * stage.width - wide))
    shade = stage.light.ambient * np.float32(0.75) + hexa("#ffc27a") * np.float32(0.2 if stage.light.night else 0.0)
    ink = Ink(stage.width, stage.height)
    for row in (0.26, 0.39):
        base, x = row * stage.height, left + 0.01 * stage.width
        while x < left + wide * float(rng.uniform(0.7, 0.95)):
            thick, tall = float(rng.uniform(0.009, 0.02)) * stage.width, float(rng.uniform(0.055, 0.09)) * stage.height
            cover = hexa(str(rng.choice(["#8a3b32", "#3f5f7a", "#c49a4a", "#4f6a4a", "#6a4a6c", "#d8cbb0"])))
            box = [(x, base), (x, base - tall), (x + thick, base - tall), (x + thick, base)]
            ink.shape(np.array(box), cover * shade * np.float32(rng.uniform(0.7, 1.1)))
            x += thick * 1.08
        board = [(left, base), (left + wide, base), (left + wide, base + 4 * stage.unit), (left, base + 4 * stage.unit)]
        ink.shape(np.array(board), hexa("#8a6438") * shade)
    alpha = ink.lay(stage)
    stage.care[:] = np.maximum(stage.care, alpha * np.float32(0.5))


def _rug(stage: Stage, rng: np.random.Generator, line: float) -> None:
    cx, cy = stage.plan.focus[0] * stage.width, stage.height * 0.86
    dx, dy = (stage.xs - cx) / np.float32(stage.width * 0.33), (stage.ys - cy) / np.float32(stage.height * 0.1)
    square = rng.random() < 0.5
    far = (dx**6 + dy**6) ** np.float32(1 / 6) if square else np.sqrt(dx * dx + dy * dy)
    cloth = [
        hexa(c)
        for c in _CLOTHS[int(rng.integers(len(_CLOTHS)))]
    ]
    weave = stage.noise.fbm(dx * 9, dy * 9, 4)
    colour = np.broadcast_to(cloth[0], stage.rgb.shape) * (1 + 0.22 * weave)[..., None]
    border = smooth(0.8, 0.82, far) * smooth(0.93, 0.91, far)
    if square:
        petals = smooth(0.55, 0.58, far) * smooth(0.66, 0.63, far)
    else:
        turn = np.cos(np.arctan2(dy, dx) * 12)
        petals = smooth(0.25, 0.35, turn * smooth(0.78, 0.5, far) * smooth(0.15, 0.45, far))
    colour = mix(colour.astype(np.float32), cloth[1], np.maximum(border, petals * 0.6))
    colour = mix(colour, cloth[2], smooth(0.2, 0.16, far) * 0.8)
    base = stage.rgb.mean(axis=2, keepdims=True)
    light = np.clip(base / max(float(base[int(cy) :].mean()), 1e-3), 0.5, 2.4)
    warm = hexa("#ffc27a") * np.float32(0.2 if stage.light.night else 0.04)
    lit = colour * (stage.light.ambient * np.float32(0.62) + warm) * light
    stage.over(lit, smooth(1.01, 0.98, far) * (stage.ys > line))


def _lamp(stage: Stage, line: float) -> None:
    """A standing lamp in the corner, lit."""
    x = stage.width * (0.5 + 0.4 * stage.plan.lead)
    top, foot = line * 0.62, line + 0.05 * stage.height
    stage.rgb[int(top) : int(foot), int(x - 1.5 * stage.unit) : int(x + 1.5 * stage.unit) + 1] = hexa(
        "#3a2c22"
    ) * np.float32(0.3)
    shade = np.array([(-0.045, 0.0), (-0.028, -0.09), (0.028, -0.09), (0.045, 0.0)], np.float32)
    points = (shade * stage.width + np.array([x, top], np.float32)).round().astype(np.int32)
    mask = np.zeros((stage.height, stage.width), np.uint8)
    cv2.fillPoly(mask, [points], 255, cv2.LINE_AA)
    stage.over(hexa("#ffd9a0") * np.float32(1.1), mask.astype(np.float32) / 255)
    stage.glow(x, top - 0.04 * stage.width, 34 * stage.unit, hexa("#ffb868"), 0.4)
