"""The drawing board: parts laid over one another, each with its own colour and relief."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from desktop_app.engines.painter.subjects import shapes
from desktop_app.engines.painter.subjects.colours import RGB, named, rgb
from desktop_app.engines.painter.subjects.layer import Layer
from desktop_app.engines.painter.subjects.relief import higher, inflate, resting_level
from desktop_app.engines.painter.subjects.textures import Tex, grain, pattern

MARGIN = 5.0
GRAIN = 0.06
Outline = np.ndarray | Sequence[np.ndarray]
# How shade falls into the channels: a little less into red and blue, so that hollows stay warm.
_SHADE = (0.85, 1.0, 0.85)
_SPARK = (0.125, 0.1, 0.025)


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
        self.night = "night" in pose
        self.flying = "flying" in pose
        self.width = width
        crisp = 2.0 if size <= 256 else 1.4 if size <= 420 else 1.0
        self.oversample = max(1.0, min(crisp, 670.0 / (size * max(width / 100, 1.0) ** 0.5)))
        self.unit = size * self.oversample / 100.0
        w, h = (int(np.ceil((side + 2 * MARGIN) * self.unit)) for side in (width, 100.0))
        self.rgb = np.zeros((3, h, w), np.float32)
        self.alpha = np.zeros((h, w), np.float32)
        self.relief = np.zeros((h, w), np.float32)
        self.light: np.ndarray | None = None
        self.foot = (width / 2, 100.0)
        self.turn: tuple[float, tuple[float, float]] | None = None
        # (k, x, y): what follows is drawn k times as large and moved by (x, y).
        self.scaled: tuple[float, float, float] | None = None
        self._wish = named(colour)
        self._fur = named(colour, fur=True)
        self._grain = grain(w, h, self.unit) * np.float32(GRAIN)

    def main(self, usual: RGB) -> RGB:
        """The colour of the main part: the one wished for, else the usual one."""
        return self._wish or usual

    def coat(self, usual: RGB) -> RGB:
        """The colour of an animal's coat: colour words mean what they mean on fur."""
        return self._fur or usual

    def pick(self, *usual: str) -> RGB:
        """One of the usual paints (hex), the first as often as all others together."""
        chance = [0.5 if k == 0 else 0.5 / max(1, len(usual) - 1) for k in range(len(usual))]
        return rgb(usual[int(self.rng.choice(len(usual), p=chance))])

    @property
    def wished(self) -> bool:
        """True when a colour was asked for."""
        return self._wish is not None

    # -- laying parts --

    def part(
        self,
        shape: Outline,
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
        """Lay a rounded part and return where it lies (None when it is off the board).

        `bulge` 1 = as deep as wide, `flat` > 0 caps the depth (units), `tilt` = slope of its plane (x, y):
        (0, 1) is a roof lit from above; `z` its ground level (None: riding on what is below). `fade` =
        (colour at the bottom, share), `edge` darkens its rim, `cast` what is below it. It grows seamlessly
        out of `join` over `join_by` units."""
        part = self._mask(shape, clip, soft)
        if part is None:
            return None
        m = part.mask
        distance = cv2.distanceTransform((m > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
        shared = _overlap(part, join)
        if shared is not None:  # nothing at the other's edge, so that its rim does not show through
            wide = cv2.GaussianBlur(shared, (0, 0), 0.55 * join_by * self.unit)
            shared = np.clip(2 * wide - 1, 0, 1) * shared
        if cast > 0:
            self._occlude(part, cast, join)
        hue, bump = self._surface(part, colour, tex, fade)
        if edge > 0:
            reach = max(1.5, min(float(distance.max()) * 0.45, 2.2 * self.unit))
            rim = np.maximum(1 - distance * np.float32(1 / reach), 0)
            rim *= np.sqrt(rim) if shared is None else np.sqrt(rim) * (1 - shared)
            for channel, share in enumerate(_SHADE):
                hue[channel] *= 1 - rim * np.float32(edge * share)
        below = self.relief[part.window]
        ground = z * self.unit if z is not None else resting_level(below, self.alpha[part.window], m)
        depth = inflate(m, distance) * np.float32(bulge)
        if flat > 0:
            cap = np.float32(flat * self.unit)
            depth = cap * np.tanh(depth / cap)
        if tilt != (0.0, 0.0):
            depth += _plane(m.shape, tilt)
        if bump is not None:
            depth += bump * np.minimum(distance * np.float32(1 / (1.2 * self.unit)), 1)
        depth += np.float32(ground)
        if shared is not None:
            ramp = np.minimum(distance * np.float32(1 / (join_by * self.unit)), 1)
            m = m * (1 - shared * (1 - ramp * ramp * (3 - 2 * ramp)))
            depth += shared * (higher(depth, below, 1.5 * self.unit) - depth)
        below += m * (depth - below)
        self._cover(Part(part.left, part.top, m), hue)
        return part

    def paint(
        self,
        shape: Outline,
        colour: RGB,
        *,
        clip: Part | None = None,
        soft: float = 0.0,
        opacity: float = 1.0,
        raise_by: float = 0.0,
        tex: Tex | None = None,
        inside: bool = False,
    ) -> Part | None:
        """Colour only, edges blurred by `soft` units, relief kept or raised.

        `inside` = only where something lies already."""
        part = self._mask(shape, clip, soft)
        if part is None:
            return None
        if inside:
            part = Part(part.left, part.top, part.mask * self.alpha[part.window])
        if opacity < 1:
            part = Part(part.left, part.top, part.mask * np.float32(opacity))
        hue, bump = self._surface(part, colour, tex, None)
        if raise_by or bump is not None:
            lift = np.float32(raise_by * self.unit) + (bump if bump is not None else np.float32(0))
            self.relief[part.window] += part.mask * lift
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
        if taper and len(knots) == 2:
            knots.insert(1, ((knots[0][0] + knots[1][0]) / 2, (knots[0][1] + knots[1][1]) / 2))
        last = len(knots) - 1
        swell = [0.25 + 0.75 * (1 - abs(2 * k / last - 1)) if taper else 1.0 for k in range(len(knots))]
        shape = shapes.limb([(*k, width / 2 * r) for k, r in zip(knots, swell, strict=True)], steps=6)
        self.paint(shape, colour, clip=clip, opacity=opacity, raise_by=raise_by, soft=soft)

    def eye(self, x: float, y: float, r: float, *, iris: RGB = (0.16, 0.10, 0.07), white: RGB | None = None) -> None:
        """An eye with its catch of light; `white` shows the eyeball around the iris."""
        dark = (0.06, 0.05, 0.07)
        self.paint(shapes.ellipse(x, y, r * 1.22), dark, opacity=0.75, soft=r * 0.12)
        self.part(shapes.ellipse(x, y, r), white or iris, bulge=0.5, edge=0.25, cast=0)
        if white is not None:
            self.paint(shapes.ellipse(x, y, r * 0.74), iris)
        self.paint(shapes.ellipse(x, y, r * (0.46 if white else 0.62)), dark)
        self.paint(shapes.ellipse(x - r * 0.3, y - r * 0.36, r * 0.26), (1, 1, 0.97))

    def glow(
        self, shape: np.ndarray, colour: RGB, strength: float = 1.0, *, soft: float = 0.0, halo: float = 0.0
    ) -> None:
        """Light given off: the shape itself, and a `halo` of that many units around it."""
        if self.light is None:
            self.light = np.zeros_like(self.rgb)
        for blur, share in ((soft, 1.0), (halo, 0.55)):
            if share < 1 and blur <= 0:
                continue
            part = self._mask(shape, None, blur)
            if part is not None:
                for channel in range(3):
                    self.light[channel][part.window] += part.mask * np.float32(colour[channel] * strength * share)

    def lamp(self, shape: np.ndarray, dark: RGB, lit: RGB = (1.0, 0.78, 0.36)) -> None:
        """A window: glass by day, glowing at night."""
        self.part(shape, lit if self.night else dark, bulge=0.1, flat=0.3, cast=0.15)
        if self.night:
            self.glow(shape, lit, 0.62, halo=2.6)

    # -- handing over --

    def layer(self, flip: bool = False) -> Layer:
        """Everything drawn so far, cut to its bounds, at the size asked for."""
        self._crevices()
        seen = self.alpha if self.light is None else self.alpha + self.light[0]
        left, top, w, h = cv2.boundingRect((seen > 0.01).astype(np.uint8))
        left, top, right, bottom = max(0, left - 2), max(0, top - 2), left + w + 2, top + h + 2
        window = (slice(top, bottom), slice(left, right))
        foot = ((self.foot[0] + MARGIN) * self.unit - left, (self.foot[1] + MARGIN) * self.unit - top)
        alpha, relief, rgb = self.alpha[window], self.relief[window], [c[window] for c in self.rgb]
        light = [c[window] for c in self.light] if self.light is not None else None
        k = 1 / self.oversample
        if k < 1:
            size = (max(1, round(alpha.shape[1] * k)), max(1, round(alpha.shape[0] * k)))
            rgb = [cv2.resize(c * alpha, size, interpolation=cv2.INTER_AREA) for c in rgb]
            alpha, relief = (cv2.resize(a, size, interpolation=cv2.INTER_AREA) for a in (alpha, relief))
            rgb = [c / np.maximum(alpha, 1e-4) for c in rgb]
            relief, foot = relief * np.float32(k), (foot[0] * k, foot[1] * k)
            light = [cv2.resize(c, size, interpolation=cv2.INTER_AREA) for c in light] if light else None
        alpha = np.minimum(alpha, 1)
        rgba = cv2.merge([*(np.clip(c, 0, 1) for c in rgb), alpha])
        glow = cv2.merge(light) if light else np.zeros((*alpha.shape, 3), np.float32)
        layer = Layer(rgba, relief * alpha, glow, foot)
        return layer.flipped() if flip else layer

    # -- within --

    def _mask(self, shape: Outline, clip: Part | None, soft: float) -> Part | None:
        outlines = [shape] if isinstance(shape, np.ndarray) and shape.ndim == 2 else list(shape)
        if self.scaled is not None:
            k, x, y = self.scaled
            outlines = [np.asarray(o) * k + (x, y) for o in outlines]
        if self.turn is not None:
            outlines = [shapes.turned(o, *self.turn) for o in outlines]
        pixels = [(np.asarray(o) + MARGIN) * self.unit for o in outlines]
        pad = 2 + 3.2 * soft * self.unit
        every = pixels[0] if len(pixels) == 1 else np.concatenate(pixels)
        low, high = every.min(axis=0) - pad, every.max(axis=0) + pad
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
        cover = mask.astype(np.float32) * np.float32(1 / 255)
        if soft > 0:
            cover = cv2.GaussianBlur(cover, (0, 0), max(0.3, soft * self.unit))
        if clip is not None:
            t, le = top - clip.top, left - clip.left
            cover *= clip.mask[t : t + cover.shape[0], le : le + cover.shape[1]]
        return Part(left, top, cover)

    def _surface(
        self, part: Part, colour: RGB, tex: Tex | None, fade: tuple[RGB, float] | None
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """(colours 3 x H x W, relief of the pattern or None) for a part's window."""
        h, w = part.mask.shape
        bump: np.ndarray | None = None
        change = self._grain[part.window]
        if tex is not None:
            x = ((np.arange(w, dtype=np.float32) + part.left) / np.float32(self.unit))[None, :]
            y = ((np.arange(h, dtype=np.float32) + part.top) / np.float32(self.unit))[:, None]
            offset = (float(self.rng.uniform(0, 30)), float(self.rng.uniform(0, 30)))
            value, relief = pattern(tex, x, y, offset)
            change = change + value * np.float32(tex.amount)
            if tex.bump > 0:
                bump = relief * np.float32(tex.bump * self.unit)
        spark = np.maximum(change, 0)
        hue = np.empty((3, h, w), np.float32)
        down = None if fade is None else np.linspace(0, 1, h, dtype=np.float32)[:, None] ** 1.2 * fade[1]
        for c in range(3):
            base = np.float32(colour[c])
            if fade is not None and down is not None:
                base = base + down * np.float32(fade[0][c] - colour[c])
            np.multiply(1 + change, base, out=hue[c])
            hue[c] += spark * np.float32(_SPARK[c])
        return hue, bump

    def _cover(self, part: Part, hue: np.ndarray) -> None:
        over, under = part.mask, self.alpha[part.window]
        total = over + under * (1 - over)
        share = over / np.maximum(total, 1e-5)
        for channel in range(3):
            target = self.rgb[channel][part.window]
            target += share * (hue[channel] - target)
        self.alpha[part.window] = total

    def _occlude(self, part: Part, strength: float, join: Part | None) -> None:
        """Darken what lies around and under the part's lower edge."""
        reach = max(2, round(1.6 * self.unit))
        pad = 2 * reach
        top, left = max(0, part.top - pad), max(0, part.left - pad)
        bottom = min(self.alpha.shape[0], part.top + part.mask.shape[0] + pad)
        right = min(self.alpha.shape[1], part.left + part.mask.shape[1] + pad)
        if not self.alpha[top:bottom:4, left:right:4].any():
            return
        field = np.zeros((bottom - top, right - left), np.float32)
        t, le = part.top - top, part.left - left
        field[t : t + part.mask.shape[0], le : le + part.mask.shape[1]] = part.mask
        k = max(1, int(reach / 3))
        small = cv2.resize(field, None, fx=1 / k, fy=1 / k, interpolation=cv2.INTER_AREA) if k > 1 else field
        small = cv2.GaussianBlur(small, (0, 0), max(0.6, reach / k * 0.6))
        drop = max(1, round(reach * 0.35 / k))
        small[drop:] = small[:-drop].copy()
        small[:drop] = 0
        shade = cv2.resize(small, (field.shape[1], field.shape[0])) if k > 1 else small
        shared = _overlap(Part(left, top, field), join)
        if shared is not None:
            shade = shade * (1 - shared)
        for channel, share in enumerate(_SHADE):
            self.rgb[channel, top:bottom, left:right] *= 1 - shade * np.float32(strength * share)

    def _crevices(self) -> None:
        """Ambient occlusion from the relief: low places beside high ones get a little darker."""
        k = max(1, round(self.unit / 3))
        small = cv2.resize(self.relief, None, fx=1 / k, fy=1 / k, interpolation=cv2.INTER_AREA)
        unit = self.unit / k
        hollow = cv2.GaussianBlur(small, (0, 0), 2.2 * unit) - cv2.GaussianBlur(small, (0, 0), 0.5 * unit)
        shade = np.clip(hollow / np.float32(3.0 * unit), 0, 0.5)
        shade = cv2.resize(shade, (self.alpha.shape[1], self.alpha.shape[0]), interpolation=cv2.INTER_CUBIC)
        for channel, share in enumerate(_SHADE):
            self.rgb[channel] *= 1 - shade * np.float32(0.55 * share)


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


def _plane(shape: tuple[int, ...], tilt: tuple[float, float]) -> np.ndarray:
    """A sloping plane, 0 at its lowest corner (px)."""
    across = np.arange(shape[1], dtype=np.float32) * np.float32(tilt[0])
    down = np.arange(shape[0], dtype=np.float32) * np.float32(tilt[1])
    return (across - across.min())[None, :] + (down - down.min())[:, None]
