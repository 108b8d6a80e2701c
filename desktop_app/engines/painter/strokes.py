"""The painterly pass: a picture laid again with a few thousand bristled strokes, wide brushes first.

Every stroke takes its colour from the (blurred) target where it starts, follows the picture's edges, ends
where the colour would be wrong, and is drawn as several bristles of slightly different tone. A fourth channel
keeps how thick the paint lies; it catches a light from the upper left in the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np

from .colour import FloatArray, smooth

Tell = Callable[[float, str, np.ndarray | None], None]
"""(share of the work done, "pass 3 of 5", at a pass's end the canvas so far, uint8 H x W x 3)."""

_BRUSHES = {"fine": 0.62, "medium": 0.86, "bold": 1.5}
_POINTS = 5
_SHIFT = 4


@dataclass(frozen=True, slots=True)
class Pass:
    """One brush: its width in pixels, how wrong a place must be before it is painted, and where it may work."""

    width: float
    tolerance: float
    care: float
    bristles: int
    jitter: float


def passes(width: int, height: int, brush: str) -> list[Pass]:
    """The brushes for a picture of this size, widest first."""
    size = (width * height) ** 0.5 / 512
    scale = size**0.9 * _BRUSHES.get(brush, 1.0)
    widths = [40 * scale, 21 * scale, 11 * scale, 6 * scale, 3.4 * scale]
    while widths[-1] > 3.2 * max(1.0, size**0.4):
        widths.append(widths[-1] * 0.6)
    found = []
    for index, wide in enumerate(widths):
        fine = index / (len(widths) - 1)
        found.append(
            Pass(
                width=max(wide, 1.5),
                tolerance=(0.0, 0.024, 0.028, 0.036, 0.048)[min(index, 4)],
                care=(0, 0, 0, 0.1, 0.2, 0.45, 0.6)[min(index, 6)],
                bristles=4 if wide > 18.5 else 2 if wide > 12 else 1 if wide > 6.5 else 0,
                jitter=0.045 * (1 - 0.75 * fine),
            )
        )
    return found


def paint(
    target: FloatArray,
    care: FloatArray,
    rng: np.random.Generator,
    brush: str = "medium",
    tell: Tell | None = None,
    finest: bool = True,
) -> np.ndarray:
    """Paint the target (sRGB 0..1, H x W x 3); care (0..1, H x W) is where the brush must be fine. uint8.

    finest: False leaves out the last pass, for a picture whose surface a style will redraw anyway.
    """
    height, width = target.shape[:2]
    plan = passes(width, height, brush)[: None if finest else -1]
    care = np.maximum(care, _edges(target))
    canvas = np.empty((height, width, 4), np.uint8)
    ground = cv2.resize(cv2.resize(target, (8, 8), interpolation=cv2.INTER_AREA), (width, height))
    canvas[..., :3] = np.round(ground * 235 + 8)
    canvas[..., 3] = 128
    for number, one in enumerate(plan):
        step = partial(_tell_part, tell, number, len(plan))
        canvas = _one_pass(canvas, target, care, one, rng, step)
        if tell is not None:
            tell((number + 1) / len(plan), f"pass {number + 1} of {len(plan)}", canvas[..., :3])
    return _finish(canvas, target, care)


def _tell_part(tell: Tell | None, number: int, passes_: int, done: float) -> None:
    """Within a pass only the count of strokes is told; the picture follows when the pass is done."""
    if tell is not None:
        tell((number + done) / passes_, f"pass {number + 1} of {passes_}", None)


def _edges(target: FloatArray) -> FloatArray:
    """Hard edges ask for a fine brush wherever they are."""
    grey = cv2.GaussianBlur(cv2.cvtColor(target.astype(np.float32), cv2.COLOR_RGB2GRAY), (0, 0), 1.2)
    edge = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    return 0.6 * smooth(0.12, 0.5, cv2.dilate(edge, np.ones((3, 3), np.uint8)))


def _one_pass(
    canvas: np.ndarray,
    target: FloatArray,
    care: FloatArray,
    one: Pass,
    rng: np.random.Generator,
    step: Callable[[float], None],
) -> np.ndarray:
    sigma = max(0.4, one.width * 0.3)
    wanted = _blur(target, sigma)
    wrong = canvas[..., :3].astype(np.float32) * np.float32(1 / 255) - wanted
    side = max(1, round(one.width * 0.5))
    wrong = _largest(cv2.blur(wrong, (side, side)))  # bristle marks cancel out, missing forms do not
    starts = _starts(wrong, care, one, rng)
    if not len(starts):
        return canvas
    angle = _directions(wanted, one.width)
    lines, counts, colours = _trace(starts, wanted, angle, one, rng)
    painted = canvas.copy()
    _draw(painted, lines, counts, colours, one, rng, step)
    return cv2.addWeighted(painted, 0.86, canvas, 0.14, 0)


def _largest(difference: FloatArray) -> FloatArray:
    """The largest of the three channels' absolute values, channel by channel because that is quick."""
    red, green, blue = cv2.split(np.abs(difference))
    return cv2.max(cv2.max(red, green), blue)


def _blur(image: FloatArray, sigma: float) -> FloatArray:
    if sigma < 4:
        return cv2.GaussianBlur(image, (0, 0), sigma)
    shrink = int(sigma / 2)
    height, width = image.shape[:2]
    small = cv2.resize(image, (max(2, width // shrink), max(2, height // shrink)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / shrink)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)


def _starts(wrong: FloatArray, care: FloatArray, one: Pass, rng: np.random.Generator) -> FloatArray:
    """Where strokes begin: a jittered grid, only where the canvas is wrong and the brush may work. N x 2 (x, y)."""
    height, width = wrong.shape
    step = max(1.7, one.width * 0.6)
    columns, rows = max(1, int(width / step)), max(1, int(height / step))
    grid = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=2).reshape(-1, 2)
    points = (grid + 0.5 + rng.uniform(-0.55, 0.55, grid.shape)) * np.array([width / columns, height / rows])
    x = np.clip(points[:, 0].astype(np.int32), 0, width - 1)
    y = np.clip(points[:, 1].astype(np.int32), 0, height - 1)
    here, off = care[y, x], wrong[y, x]
    limit = one.tolerance * (1.55 - 1.1 * here)
    keep = (off > limit) & ((here >= one.care) | (off > 0.16))
    if one.tolerance == 0:
        keep[:] = True
    points = points[keep]
    return rng.permutation(points).astype(np.float32)


def _directions(wanted: FloatArray, width: float) -> FloatArray:
    """The direction along the edges for every pixel, radians; smooth places follow their surroundings."""
    grey = wanted @ np.array([0.3, 0.55, 0.15], np.float32)
    shrink = max(1, int(width / 6))
    if shrink > 1:
        grey = cv2.resize(
            grey, (max(2, grey.shape[1] // shrink), max(2, grey.shape[0] // shrink)), interpolation=cv2.INTER_AREA
        )
    gx, gy = cv2.Scharr(grey, cv2.CV_32F, 1, 0), cv2.Scharr(grey, cv2.CV_32F, 0, 1)
    near, far = max(1.0, width * 0.5 / shrink), max(4.0, width * 3 / shrink)
    products = np.stack([gx * gx, gy * gy, gx * gy], axis=2)
    tensor = _blur(products, near) + 0.12 * _blur(products, far)
    xx, yy, xy = tensor[..., 0], tensor[..., 1] + 2e-4, tensor[..., 2]
    double = np.stack([xx - yy, 2 * xy], axis=2)
    double = cv2.resize(double, (wanted.shape[1], wanted.shape[0]), interpolation=cv2.INTER_LINEAR)
    return 0.5 * np.arctan2(double[..., 1], double[..., 0]) + np.float32(np.pi / 2)


def _trace(
    starts: FloatArray, wanted: FloatArray, angle: FloatArray, one: Pass, rng: np.random.Generator
) -> tuple[FloatArray, np.ndarray, FloatArray]:
    """Follow the directions from each start: lines N x K x 2, how many points of each are good, colours N x 3."""
    height, width = angle.shape
    count = len(starts)
    x = np.clip(starts[:, 0].astype(np.int32), 0, width - 1)
    y = np.clip(starts[:, 1].astype(np.int32), 0, height - 1)
    colours = wanted[y, x]
    length = one.width * rng.uniform(1.4, 3.6, count).astype(np.float32) + 2
    pace = length / (_POINTS - 1)
    lines = np.empty((count, _POINTS, 2), np.float32)
    turn = angle[y, x]
    flip = np.where(rng.random(count) < 0.5, 0, np.pi).astype(np.float32)
    heading = np.stack([np.cos(turn + flip), np.sin(turn + flip)], axis=1)
    lines[:, 0] = starts - heading * (pace * 1.0)[:, None]
    good = np.full(count, 2)
    going = np.ones(count, bool)
    at = lines[:, 0].copy()
    for k in range(1, _POINTS):
        at = at + heading * pace[:, None]
        lines[:, k] = at
        px = np.clip(at[:, 0].astype(np.int32), 0, width - 1)
        py = np.clip(at[:, 1].astype(np.int32), 0, height - 1)
        if k > 1:
            off = np.abs(wanted[py, px] - colours).max(axis=1)
            going &= off < 0.09
            good = np.where(going, k + 1, good)
        turn = angle[py, px]
        fresh = np.stack([np.cos(turn), np.sin(turn)], axis=1)
        fresh *= np.where((fresh * heading).sum(axis=1) < 0, -1, 1)[:, None]
        heading = 0.35 * heading + 0.65 * fresh
        heading /= np.linalg.norm(heading, axis=1, keepdims=True) + 1e-6
    return lines, good, colours


def _draw(
    painted: np.ndarray,
    lines: FloatArray,
    counts: np.ndarray,
    colours: FloatArray,
    one: Pass,
    rng: np.random.Generator,
    step: Callable[[float], None],
) -> None:
    """Lay the strokes: each a broad line, then a few bristles of other tones within it."""
    fixed, paints = _hairs(lines, colours, one, rng)
    if one.bristles == 0:
        _draw_short(painted, fixed[:, 0], counts, paints[:, 0], one, step)
        return
    thick = [max(1, round(one.width * 0.92))] + [max(1, round(one.width / (one.bristles + 2)))] * one.bristles
    draw, edge = cv2.polylines, cv2.LINE_8 if one.tolerance == 0 else cv2.LINE_AA  # the first coat is painted over
    part = max(1, len(lines) // 4)
    for index, (count, tones, points) in enumerate(zip(counts.tolist(), paints.tolist(), fixed, strict=True)):
        for width, tone, line in zip(thick, tones, points, strict=True):
            draw(painted, [line[:count]], False, tone, width, edge, _SHIFT)
        if index % part == part - 1:
            step((index + 1) / len(lines))


def _draw_short(
    painted: np.ndarray,
    lines: np.ndarray,
    counts: np.ndarray,
    paints: np.ndarray,
    one: Pass,
    step: Callable[[float], None],
) -> None:
    """Fine strokes are too short to bend: straight lines, three times as quick to draw."""
    rows = np.arange(len(lines))
    starts, ends = lines[:, 0].tolist(), lines[rows, counts - 1].tolist()
    thick = max(1, round(one.width * 0.92))
    draw, edge = cv2.line, cv2.LINE_AA
    part = max(1, len(lines) // 4)
    for index, (start, end, tone) in enumerate(zip(starts, ends, paints.tolist(), strict=True)):
        draw(painted, start, end, tone, thick, edge, _SHIFT)
        if index % part == part - 1:
            step((index + 1) / len(lines))


def _hairs(
    lines: FloatArray, colours: FloatArray, one: Pass, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Points (N x hairs x K x 2, fixed point) and colours with relief (N x hairs x 4) of all lines of a pass."""
    total, hairs = len(lines), one.bristles
    tone = rng.normal(0, one.jitter, (total, 1, 1)) + rng.normal(0, one.jitter * 0.8, (total, hairs + 1, 1))
    tint = rng.normal(0, one.jitter * 0.3, (total, 1, 3))
    paints = np.clip((colours[:, None, :] * (1 + tone) + tint + tone * 0.12) * 255, 0, 255)
    relief = np.clip(128 + rng.normal(0, 34, (total, hairs + 1, 1)), 0, 255)
    offsets = np.zeros((total, hairs + 1, 1, 1), np.float32)
    if hairs:
        spread = np.linspace(-0.36, 0.36, hairs) if hairs > 1 else np.zeros(1)
        offsets[:, 1:, 0, 0] = (spread + rng.uniform(-0.1, 0.1, (total, hairs))) * one.width
    along = np.gradient(lines, axis=1)
    along /= np.linalg.norm(along, axis=2, keepdims=True) + 1e-6
    across = np.stack([-along[..., 1], along[..., 0]], axis=2)
    slip = rng.uniform(-0.4, 0.4, (total, hairs + 1, 1, 1)) * one.width
    points = lines[:, None] + across[:, None] * offsets + along[:, None] * (slip * (offsets != 0))
    fixed = np.round(points * (1 << _SHIFT)).astype(np.int32)
    return fixed, np.concatenate([paints, relief], axis=2).astype(np.int32)


def _finish(canvas: np.ndarray, target: FloatArray, care: FloatArray) -> np.ndarray:
    """Bring back what only the finest hand could paint, and let the light catch the paint."""
    picture = canvas[..., :3].astype(np.float32)
    share = smooth(0.55, 1.0, care) * np.float32(0.5)
    picture += (target * 255 - picture) * share[..., None]
    thick = cv2.GaussianBlur(canvas[..., 3].astype(np.float32), (0, 0), 0.9)
    slope = cv2.Sobel(thick, cv2.CV_32F, 1, 0) + cv2.Sobel(thick, cv2.CV_32F, 0, 1)
    shine = np.clip(slope / 255, -0.6, 0.6) * (1 - 0.55 * care)
    shine *= 1 - 0.45 * cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) / 255  # thick light paint would look like plaster
    picture *= (1 + np.float32(0.085) * shine)[..., None]
    return np.clip(picture + shine[..., None] * 2, 0, 255).astype(np.uint8)
