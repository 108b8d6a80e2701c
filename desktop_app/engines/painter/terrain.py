"""Land seen through a camera: a height field cast column by column, so that hills hide what lies behind them.

Lengths are camera heights: the eye is at 1, flat ground at 0, the sea at 0.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from .colour import FloatArray, mix, smooth
from .stage import Stage

HeightFunction = Callable[[FloatArray, FloatArray], FloatArray]
Paint = Callable[["Land"], FloatArray]


@dataclass(slots=True)
class Land:
    """The height field on its grid of slices (near to far) by columns.

    across, away, height: places of the grid's points. slope_x, slope_z: rise per length to the right and away.
    lit: direct light on the ground there, 0..1, shadows included. open: about 1, more on crests and
    less in hollows.
    """

    across: FloatArray
    away: FloatArray
    height: FloatArray
    slope_x: FloatArray
    slope_z: FloatArray
    lit: FloatArray
    open: FloatArray

    @property
    def steep(self) -> FloatArray:
        return np.hypot(self.slope_x, self.slope_z)


@dataclass(slots=True)
class Seen:
    """What the camera sees of the land: per pixel its slice (fractional), per column its skyline row."""

    index: FloatArray
    covered: FloatArray
    rows: FloatArray
    skyline: FloatArray


def build(
    stage: Stage, heights: HeightFunction, near: float, far: float, slices: int = 220, columns: int | None = None
) -> Land:
    """Sample the land between two distances and light it."""
    count = columns or min(stage.width, 640)
    split = min(max(near * 2, 18.0), far)
    steps = np.concatenate([np.geomspace(near, split, slices // 2, endpoint=False), np.linspace(split, far, slices)])
    away = steps.astype(np.float32)[:, None] * np.ones((1, count), np.float32)
    at = (np.arange(count, dtype=np.float32) + 0.5) / count * stage.width - stage.plan.vanish * stage.width
    across = at[None, :] / np.float32(stage.focal) * away
    height = cv2.GaussianBlur(heights(across, away).astype(np.float32), (0, 0), 0.9)
    dx = away * np.float32(stage.width / count / stage.focal)
    dz = np.gradient(away, axis=0)
    slope_x = np.gradient(height, axis=1) / dx
    slope_z = np.gradient(height, axis=0) / dz
    lit = _light(stage, across, height, slope_x, slope_z)
    return Land(across, away, height, slope_x, slope_z, lit, _hollows(height, away))


def _light(
    stage: Stage, across: FloatArray, height: FloatArray, slope_x: FloatArray, slope_z: FloatArray
) -> FloatArray:
    """Lambert from a sun at the side, with shadows cast along the slices."""
    toward = stage.light.direction(stage.plan.vanish, stage.plan.horizon)
    elevation = float(np.clip(toward[1] / abs(toward[0]) * 0.75, 0.22, 2.5))
    length = np.sqrt(slope_x**2 + slope_z**2 + 1)
    lambert = np.clip((-slope_x * toward[0] + toward[1] + slope_z * toward[2] * 0.4) / length, 0, 1)
    if toward[0] > 0:
        ray = height - np.float32(elevation) * across
        above = np.maximum.accumulate(ray[:, ::-1], axis=1)[:, ::-1] - ray
    else:
        ray = height + np.float32(elevation) * across
        above = np.maximum.accumulate(ray, axis=1) - ray
    reach = np.maximum(np.abs(height), 0.4) * 0.12 + 0.03
    return lambert * (1 - np.float32(stage.light.shadow) * smooth(0, 1, above / reach))


def _hollows(height: FloatArray, away: FloatArray) -> FloatArray:
    """Crests see more sky than hollows do."""
    size = np.maximum(away * 0.018, 0.02)
    fine = np.tanh((height - cv2.GaussianBlur(height, (0, 0), 3)) / size)
    wide = np.tanh((height - cv2.GaussianBlur(height, (0, 0), 12)) / (size * 3))
    return 1 + 0.2 * fine + 0.22 * wide


def cast(stage: Stage, land: Land, eye: float = 1.0) -> Seen:
    """Find for every pixel the nearest slice that covers it; an eye at -1 sees what water mirrors, upside down."""
    slices, count = land.height.shape
    h = stage.height
    rows = np.float32(stage.horizon) + np.float32(stage.focal) * (np.float32(eye) - land.height) / land.away
    if eye < 0:
        bank = (land.away < 8) & (land.height < 0.3)  # the beach one stands on lies before the water, not behind it
        rows = np.where((land.height > 0) & ~bank, rows, np.float32(4 * h))  # water itself hides nothing from below
    reach = np.minimum.accumulate(rows, axis=0)
    top = np.clip(np.ceil(reach), 0, h).astype(np.int64)
    hits = np.zeros((h + 1, count), np.int32)
    columns = np.broadcast_to(np.arange(count), top.shape)
    np.add.at(hits, (top, columns), 1)
    # a slice whose reach is at row r covers all rows >= r: the first that covers y is the count with reach > y
    index = slices - np.cumsum(hits, axis=0)[:h]
    covered = index < slices
    index = np.minimum(index, slices - 1)
    rows_at = np.arange(h, dtype=np.float32)[:, None]
    col = np.broadcast_to(np.arange(count), index.shape)
    before = np.maximum(index - 1, 0)
    y0, y1 = rows[before, col], rows[index, col]
    joined = (y0 <= reach[before, col] + 0.5) & (y0 - y1 > 1e-3)
    share = np.where(joined, np.clip((y0 - rows_at) / np.maximum(y0 - y1, 1e-3), 0, 1), 1)
    fine = (before + share).astype(np.float32)
    mask = covered.astype(np.float32)
    skyline = reach[-1]
    mask *= np.clip(rows_at + 1 - skyline[None, :], 0, 1)
    return Seen(fine, mask, rows, skyline)


def gather(stage: Stage, seen: Seen, values: FloatArray) -> FloatArray:
    """Values of the grid as the camera sees them, at the canvas's full width."""
    count = seen.index.shape[1]
    columns = np.broadcast_to(np.arange(count, dtype=np.float32)[None, :], seen.index.shape)
    picture = cv2.remap(values, columns, seen.index, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if count == stage.width:
        return picture
    return cv2.resize(picture, (stage.width, stage.height), interpolation=cv2.INTER_LINEAR)


def paint(stage: Stage, land: Land, albedo: FloatArray, *, haze: float = 1.0, water: bool = False) -> FloatArray:
    """Light the land, fade it with distance and lay it over the canvas; returns the mask it covers, H x W.

    albedo: linear colour on the grid. haze: how thick the air is. water: leave out what lies below the sea and
    paint the land's mirror picture into `stage.mirror` too.
    """
    light = stage.light
    seen = cast(stage, land)
    sky_share = (0.6 + 0.4 / np.sqrt(1 + land.steep**2))[..., None]
    colour = albedo * (light.ambient * sky_share + light.direct * land.lit[..., None]) * land.open[..., None]
    fade = stage.haze_at(land.away * np.float32(haze))
    colour = mix(colour, light.fog, np.clip(fade, 0, 0.94))
    mask = cv2.resize(seen.covered, (stage.width, stage.height), interpolation=cv2.INTER_LINEAR)
    if water:
        mask = mask * smooth(0.0, 0.012, gather(stage, seen, land.height))
        _mirror(stage, land, colour)
    stage.over(gather(stage, seen, colour), mask)
    away = gather(stage, seen, land.away)
    np.copyto(stage.depth, away, where=mask > 0.5)
    return mask


def _mirror(stage: Stage, land: Land, colour: FloatArray) -> None:
    if stage.mirror is None:
        stage.mirror = stage.rgb.copy()
    below = cast(stage, land, eye=-1.0)
    alpha = cv2.resize(below.covered, (stage.width, stage.height), interpolation=cv2.INTER_LINEAR)
    alpha = alpha * smooth(-0.004, 0.01, gather(stage, below, land.height))
    stage.mirror += (gather(stage, below, colour) - stage.mirror) * alpha[..., None]
