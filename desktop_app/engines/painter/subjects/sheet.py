"""The drawing board: parts laid over one another, each with its own colour and relief."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from desktop_app.engines.painter.subjects import shapes
from desktop_app.engines.painter.subjects.colours import RGB, mix, named, tone
from desktop_app.engines.painter.subjects.layer import Layer
from desktop_app.engines.painter.subjects.textures import Tex, noise, pattern

MARGIN = 5.0
GRAIN = 0.06


@dataclass(frozen=True, slots=True)
class Part:
    """Where something was laid: a window of the board (left, top in px) and its cover 0..1."""

    left: int
    top: int
    mask: np.ndarray

    @property
    def window(self) -> tuple[slice, slice]:
        h, w = self.mask.shape
        return slice(self.top, self.top + h), slice(self.left, self.left + w)


class Sheet:
    """A figure is drawn in units: its box is `width` x 100, y down, feet at y = 100."""

    def __init__(self, width: float, size: int, colour: str | None, rng: np.random.Generator, pose: str) -> None:
        self.rng = rng
        self.night = pose == "night"
        self.width = width
        self.oversample = 2.0 if size <= 256 else 1.4 if size <= 420 else 1.0
        self.unit = size * self.oversample / 100.0
        w, h = (int(np.ceil((side + 2 * MARGIN) * self.unit)) for side in (width, 100.0))
        self.rgb = np.zeros((h, w, 3), np.float32)
        self.alpha = np.zeros((h, w), np.float32)
        self.relief = np.zeros((h, w), np.float32)
        self.light: np.ndarray | None = None
        self.foot = (width / 2, 100.0)
        self.turn: tuple[float, tuple[float, float]] | None = None
        self._wish = named(colour)
        x, y = np.arange(w, dtype=np.float32)[None, :], np.arange(h, dtype=np.float32)[:, None]
        self._grain = noise((x + y * 0.05) / (4 * self.unit), (y + x * 0.05) / (2.2 * self.unit), 1) * GRAIN

    def main(self, usual: RGB) -> RGB:
        """The colour of the main part: the one wished for, else the usual one."""
        return self._wish or usual

    @property
    def wished(self) -> bool:
        return self._wish is not None

    # -- laying parts ------------------------------------------------------------------------------------------

    def part(
        self,
        shape: np.ndarray | Sequence[np.ndarray],
        colour: RGB,
        *,
        bulge: float = 1.0,
        flat: float = 0.0,
        z: float | None = None,
        tex: Tex | None = None,
        fade: tuple[RGB, float] | None = None,
        edge: float = 0.16,
        cast: float = 0.3,
        clip: Part | None = None,
        soft: float = 0.0,
        join: Part | None = None,
        join_by: float = 5.0,
        tilt: tuple[float, float] = (0.0, 0.0),
    ) -> Part | None:
        """Lay a rounded part. `bulge` 1 = as deep as wide; `flat` > 0 caps the depth (units); `z` its ground level
        (None: riding on what is below); `fade` = (colour at the bottom, share); `cast` = occlusion on what is below; it grows seamlessly
        out of `join` over `join_by` units; `tilt` = slope of its plane (x, y): (0, 1) is a roof lit from above."""
        part = self._mask(shape, clip, soft)
        if part is None:
            return None
        rows, cols = part.window
        distance = cv2.distanceTransform((part.mask > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
        shared = _overlap(part, join)
        if cast > 0:
            self._occlude(part, cast, shared)
        hue, bump = self._surface(part, colour, tex, fade)
        if edge > 0:
            reach = max(1.5, min(float(distance.max()) * 0.45, 2.2 * self.unit))
            rim = np.clip(1 - distance / reach, 0, 1) ** 1.5
            if shared is not None:
                rim = rim * (1 - shared)
            hue *= 1 - edge * rim[..., None] * np.array([0.8, 1.0, 0.85], np.float32)
        below, cover = self.relief[rows, cols], self.alpha[rows, cols]
        m = part.mask
        ground = z * self.unit if z is not None else self._ride(below, m * cover, m)
        depth = inflate(m, distance, self.unit) * bulge
        if flat > 0:
            cap = flat * self.unit
            depth = cap * np.tanh(depth / cap)
        if tilt != (0.0, 0.0):
            h, w = m.shape
            across, down = np.arange(w, dtype=np.float32) - w / 2, np.arange(h, dtype=np.float32) - h / 2
            depth = depth + across[None, :] * tilt[0] + down[:, None] * tilt[1]
            depth += abs(tilt[0]) * w / 2 + abs(tilt[1]) * h / 2
        if bump is not None:
            depth = depth + bump * np.clip(distance / (1.2 * self.unit), 0, 1)
        if shared is not None:
            ramp = np.clip(distance / (join_by * self.unit), 0, 1)
            m = m * (1 - shared * (1 - ramp * ramp * (3 - 2 * ramp)))
        below += m * (ground + depth - below)
        self._cover(Part(part.left, part.top, m), hue)
        return part

    def paint(
        self,
        shape: np.ndarray | Sequence[np.ndarray],
        colour: RGB,
        *,
        clip: Part | None = None,
        soft: float = 0.0,
        opacity: float = 1.0,
        raise_by: float = 0.0,
        tex: Tex | None = None,
    ) -> Part | None:
        """Colour only (a marking on what is already there), edges blurred by `soft` units, relief kept or raised."""
        part = self._mask(shape, clip, soft)
        if part is None:
            return None
        if opacity < 1:
            part = Part(part.left, part.top, part.mask * opacity)
        hue, bump = self._surface(part, colour, tex, None)
        if raise_by or bump is not None:
            rows, cols = part.window
            lift = raise_by * self.unit + (bump if bump is not None else 0.0)
            self.relief[rows, cols] += part.mask * lift
        self._cover(part, hue)
        return part

    def line(
        self,
        points: shapes.Points,
        colour: RGB,
        width: float = 0.5,
        *,
        clip: Part | None = None,
        opacity: float = 1.0,
        raise_by: float = 0.0,
        taper: bool = True,
        soft: float = 0.0,
    ) -> None:
        """A brush line through the points, thinner at its ends when `taper`."""
        knots = [tuple(p)[:2] for p in points]
        last = len(knots) - 1
        radius = [
            width / 2 * (1 if not taper else 0.25 + 0.75 * (1 - abs(2 * k / last - 1))) for k in range(len(knots))
        ]
        if taper and last == 1:
            knots.insert(1, ((knots[0][0] + knots[1][0]) / 2, (knots[0][1] + knots[1][1]) / 2))
            radius = [width / 4, width / 2, width / 6]
        shape = shapes.limb([(*k, r) for k, r in zip(knots, radius, strict=True)], steps=6)
        self.paint(shape, colour, clip=clip, opacity=opacity, raise_by=raise_by, soft=soft)

    def eye(
        self, x: float, y: float, r: float, *, iris: RGB = (0.16, 0.10, 0.07), white: RGB | None = None, look: float = 0.0
    ) -> None:
        """An eye with its catch of light; `white` shows the eyeball around the iris."""
        dark = (0.06, 0.05, 0.07)
        self.paint(shapes.ellipse(x, y, r * 1.22), dark, opacity=0.75, soft=r * 0.12)
        self.part(shapes.ellipse(x, y, r), white or iris, bulge=0.5, edge=0.25, cast=0)
        if white is not None:
            self.paint(shapes.ellipse(x + look * r, y, r * 0.74), iris)
        self.paint(shapes.ellipse(x + look * r, y, r * (0.46 if white else 0.62)), dark)
        self.paint(shapes.ellipse(x + look * r - r * 0.3, y - r * 0.36, r * 0.26), (1, 1, 0.97))

    def glow(
        self, shape: np.ndarray, colour: RGB, strength: float = 1.0, *, soft: float = 0.0, halo: float = 0.0
    ) -> None:
        """Light given off: the shape itself, and a `halo` of that many units around it."""
        if self.light is None:
            self.light = np.zeros_like(self.rgb)
        for blur, share in ((soft, 1.0), (halo, 0.55)):
            if blur == halo and halo <= 0:
                continue
            part = self._mask(shape, None, blur)
            if part is not None:
                rows, cols = part.window
                self.light[rows, cols] += part.mask[..., None] * np.asarray(colour, np.float32) * (strength * share)

    def lamp(self, shape: np.ndarray, dark: RGB, lit: RGB = (1.0, 0.78, 0.36), *, day: float = 0.0) -> None:
        """A window or lamp: glass by day, glowing at night (`day`: share that glows by day too)."""
        self.part(shape, lit if self.night else dark, bulge=0.1, flat=0.3, cast=0.15)
        strength = 0.62 if self.night else day
        if strength > 0:
            self.glow(shape, lit, strength, halo=2.6)

    def soil(self, colour: RGB = (0.3, 0.26, 0.2), amount: float = 0.4, height: float = 6.0) -> None:
        """The ground's dirt and dimness on the lowest part of the figure."""
        y = (np.arange(self.rgb.shape[0], dtype=np.float32) / self.unit - MARGIN)[:, None, None]
        share = np.clip((y - (100 - height)) / height, 0, 1) * amount
        self.rgb += share * (np.asarray(colour, np.float32) - self.rgb)

    # -- handing over ------------------------------------------------------------------------------------------

    def layer(self, flip: bool = False) -> Layer:
        """Everything drawn so far, cut to its bounds, at the size asked for."""
        self._crevices()
        rgba = np.dstack([self.rgb * self.alpha[..., None], self.alpha])
        relief = self.relief
        light = self.light if self.light is not None else np.zeros_like(self.rgb)
        foot = ((self.foot[0] + MARGIN) * self.unit, (self.foot[1] + MARGIN) * self.unit)
        seen = self.alpha if self.light is None else self.alpha + self.light[..., 0]
        left, top, w, h = cv2.boundingRect((seen > 0.01).astype(np.uint8))
        left, top, right, bottom = max(0, left - 2), max(0, top - 2), left + w + 2, top + h + 2
        rgba, relief, light = rgba[top:bottom, left:right], relief[top:bottom, left:right], light[top:bottom, left:right]
        foot = (foot[0] - left, foot[1] - top)
        k = 1 / self.oversample
        if k < 1:
            h, w = max(1, round(rgba.shape[0] * k)), max(1, round(rgba.shape[1] * k))
            rgba, relief, light = (cv2.resize(a, (w, h), interpolation=cv2.INTER_AREA) for a in (rgba, relief, light))
            relief, foot = relief * k, (foot[0] * k, foot[1] * k)
        alpha = np.clip(rgba[..., 3:], 0, 1)
        rgb = np.clip(rgba[..., :3] / np.maximum(alpha, 1e-4), 0, 1)
        straight = np.concatenate([rgb, alpha], axis=2).astype(np.float32)
        layer = Layer(straight, (relief * alpha[..., 0]).astype(np.float32), light.astype(np.float32), foot)
        return layer.flipped() if flip else layer

    # -- within ------------------------------------------------------------------------------------------------

    def _mask(self, shape: np.ndarray | Sequence[np.ndarray], clip: Part | None, soft: float) -> Part | None:
        outlines = [shape] if isinstance(shape, np.ndarray) else list(shape)
        if self.turn is not None:
            outlines = [shapes.turned(o, *self.turn) for o in outlines]
        pixels = [(np.asarray(o) + MARGIN) * self.unit for o in outlines]
        pad = 2 + 2.5 * soft * self.unit
        low = np.min([p.min(axis=0) for p in pixels], axis=0) - pad
        high = np.max([p.max(axis=0) for p in pixels], axis=0) + pad
        left, top = max(0, int(low[0])), max(0, int(low[1]))
        right, bottom = min(self.alpha.shape[1], int(high[0]) + 1), min(self.alpha.shape[0], int(high[1]) + 1)
        if clip is not None:
            left, top = max(left, clip.left), max(top, clip.top)
            right = min(right, clip.left + clip.mask.shape[1])
            bottom = min(bottom, clip.top + clip.mask.shape[0])
        if right <= left or bottom <= top:
            return None
        mask = np.zeros((bottom - top, right - left), np.uint8)
        for p in pixels:
            corners = np.round((p - (left, top)) * 16).astype(np.int32)
            cv2.fillPoly(mask, [corners], 255, cv2.LINE_AA, 4)
        cover = mask.astype(np.float32) / 255.0
        if soft > 0:
            cover = cv2.GaussianBlur(cover, (0, 0), max(0.3, soft * self.unit))
        if clip is not None:
            t, le = top - clip.top, left - clip.left
            cover *= clip.mask[t : t + cover.shape[0], le : le + cover.shape[1]]
        return Part(left, top, cover)

    def _surface(
        self, part: Part, colour: RGB, tex: Tex | None, fade: tuple[RGB, float] | None
    ) -> tuple[np.ndarray, np.ndarray | None]:
        h, w = part.mask.shape
        x = ((np.arange(w, dtype=np.float32) + part.left) / self.unit)[None, :]
        y = ((np.arange(h, dtype=np.float32) + part.top) / self.unit)[:, None]
        offset = (float(self.rng.uniform(0, 30)), float(self.rng.uniform(0, 30)))
        hue = np.empty((h, w, 3), np.float32)
        hue[:] = colour
        if fade is not None:
            down = np.linspace(0, 1, h, dtype=np.float32)[:, None, None] ** 1.2 * fade[1]
            hue += down * (np.asarray(fade[0], np.float32) - hue)
        bump: np.ndarray | None = None
        change = self._grain[part.window]
        if tex is not None:
            value, relief = pattern(tex, x, y, offset)
            change = change + value * tex.amount
            if tex.bump > 0:
                bump = relief * (tex.bump * self.unit)
        hue *= 1 + change[..., None]
        hue += (np.maximum(change, 0) * 0.25)[..., None] * np.array([0.5, 0.4, 0.1], np.float32)
        return np.clip(hue, 0, 1), bump

    def _cover(self, part: Part, hue: np.ndarray) -> None:
        rows, cols = part.window
        over, under = part.mask, self.alpha[rows, cols]
        total = over + under * (1 - over)
        share = (over / np.maximum(total, 1e-5))[..., None]
        self.rgb[rows, cols] += share * (hue - self.rgb[rows, cols])
        self.alpha[rows, cols] = total

    def _occlude(self, part: Part, strength: float, shared: np.ndarray | None) -> None:
        reach = max(2, round(1.6 * self.unit))
        top, left = max(0, part.top - reach), max(0, part.left - reach)
        bottom = min(self.alpha.shape[0], part.top + part.mask.shape[0] + 2 * reach)
        right = min(self.alpha.shape[1], part.left + part.mask.shape[1] + reach)
        if not self.alpha[top:bottom:4, left:right:4].any():
            return
        field = np.zeros((bottom - top, right - left), np.float32)
        t, le = part.top - top, part.left - left
        field[t : t + part.mask.shape[0], le : le + part.mask.shape[1]] = part.mask
        k = max(1, int(reach / 3))
        small = cv2.resize(field, None, fx=1 / k, fy=1 / k, interpolation=cv2.INTER_AREA) if k > 1 else field
        small = cv2.GaussianBlur(small, (0, 0), max(0.6, reach / k * 0.6))
        small = np.roll(small, max(1, round(reach * 0.35 / k)), axis=0)
        shade = cv2.resize(small, (field.shape[1], field.shape[0])) if k > 1 else small
        if shared is not None:
            inner = shade[t : t + shared.shape[0], le : le + shared.shape[1]]
            inner *= 1 - shared
        drop = 1 - strength * shade[..., None] * np.array([0.9, 1.0, 0.85], np.float32)
        self.rgb[top:bottom, left:right] *= drop

    def _ride(self, below: np.ndarray, shared: np.ndarray, mask: np.ndarray) -> float:
        total = float(mask.sum())
        inside = float(shared.sum())
        if inside < 1:
            return 0.0
        return 0.75 * float((below * shared).sum()) / inside * min(1.0, 1.5 * inside / total)

    def _crevices(self) -> None:
        """Ambient occlusion from the relief: low places beside high ones get a little darker."""
        k = max(1, round(self.unit / 2))
        small = self.relief[::k, ::k]
        unit = self.unit / k
        hollow = cv2.GaussianBlur(small, (0, 0), 2.2 * unit) - cv2.GaussianBlur(small, (0, 0), 0.5 * unit)
        shade = cv2.resize(np.clip(hollow / (3.0 * unit), 0, 0.5), (self.alpha.shape[1], self.alpha.shape[0]))
        self.rgb *= 1 - 0.55 * shade[..., None] * np.array([0.9, 1.0, 0.9], np.float32)


def _overlap(part: Part, other: Part | None) -> np.ndarray | None:
    """The cover of `other` inside the window of `part`."""
    if other is None:
        return None
    field = np.zeros_like(part.mask)
    top, left = max(part.top, other.top), max(part.left, other.left)
    bottom = min(part.top + part.mask.shape[0], other.top + other.mask.shape[0])
    right = min(part.left + part.mask.shape[1], other.left + other.mask.shape[1])
    if bottom > top and right > left:
        theirs = other.mask[top - other.top : bottom - other.top, left - other.left : right - other.left]
        field[top - part.top : bottom - part.top, left - part.left : right - part.left] = theirs
    return field


def inflate(mask: np.ndarray, distance: np.ndarray, unit: float) -> np.ndarray:
    """A balloon's depth over the mask: the root of Poisson's solution, a half circle across a tube; px."""
    h, w = mask.shape
    widest = float(distance.max())
    if widest < 3.0 or max(h, w) < 10:
        return np.sqrt(np.clip(distance * (2 * max(widest, 1e-3) - distance), 0, None))
    step = max(1.0, widest / 7.0, max(h, w) / 72.0)
    field: np.ndarray | None = None
    for level in (4.0, 2.0, 1.0):
        gw, gh = max(4, round(w / (step * level))) + 2, max(4, round(h / (step * level))) + 2
        inside = np.zeros((gh, gw), np.float32)
        inside[1:-1, 1:-1] = cv2.resize(mask, (gw - 2, gh - 2), interpolation=cv2.INTER_AREA)
        cell = (w / (gw - 2)) * (h / (gh - 2))
        field = inside * cell if field is None else cv2.resize(field, (gw, gh)) * inside
        for _ in range(24 if level > 2 else 12):
            field = (cv2.filter2D(field, -1, _CROSS, borderType=cv2.BORDER_CONSTANT) + cell * 0.5) * inside
    assert field is not None
    depth = cv2.resize(np.sqrt(field[1:-1, 1:-1]), (w, h), interpolation=cv2.INTER_CUBIC)
    near = np.clip(distance / (step * 1.6), 0, 1)
    return np.clip(depth, 0, None) * np.sqrt(near * (2 - near))


_CROSS = np.array([[0, 0.25, 0], [0.25, 0, 0.25], [0, 0.25, 0]], np.float32)

__all__ = ["Part", "Sheet", "mix", "tone"]
