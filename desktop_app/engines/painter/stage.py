"""The picture under construction: pixels, depth, camera, light and the seeded dice."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np

from .colour import FloatArray, smooth
from .light import Light
from .noise import Noise
from .scene import Scene

FAR = 1e4


@dataclass(slots=True)
class Plan:
    """Where things go. All places are shares of the picture's width and height.

    horizon: the row of eye level. focus: where the first subject stands. lead: which side the weight of the
    scenery lies on (-1 left, 1 right). open_from, open_to: the columns kept free of tall scenery.
    """

    horizon: float
    focus: tuple[float, float]
    lead: int
    sun_x: float
    vanish: float = 0.5


@dataclass(slots=True)
class Stage:
    """The canvas and what everything on it shares.

    rgb: linear light, H x W x 3. depth: distance of what is seen there, in camera heights (FAR for sky).
    mirror: what water mirrors, upright, made when there is land by the water. heights: the lie of the land,
    from (across, away). water: 0..1, where and how well the picture's ground mirrors. ground_tint: light the
    ground throws back at what stands on it. care: 0..1, how finely the brush must work there. drawn, missing:
    the subjects' words that were drawn, or could not be. unit: pixels of 1/512 of the picture's smaller side.
    focal: pixels; a thing of height a at distance z is a * focal / z pixels tall.
    """

    scene: Scene
    plan: Plan
    light: Light
    seed: int
    width: int
    height: int
    rgb: FloatArray = field(init=False)
    depth: FloatArray = field(init=False)
    care: FloatArray = field(init=False)
    noise: Noise = field(init=False)
    mirror: FloatArray | None = None
    heights: Callable[[FloatArray, FloatArray], FloatArray] | None = None
    water: FloatArray | None = None
    ground_tint: FloatArray | None = None
    drawn: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    xs: FloatArray = field(init=False)
    ys: FloatArray = field(init=False)

    def __post_init__(self) -> None:
        shape = (self.height, self.width)
        self.rgb = np.zeros((*shape, 3), np.float32)
        self.depth = np.full(shape, FAR, np.float32)
        self.care = np.full(shape, 0.25, np.float32)
        self.noise = Noise(self.dice("noise"))
        self.xs = np.broadcast_to(np.arange(self.width, dtype=np.float32)[None, :], shape)
        self.ys = np.broadcast_to(np.arange(self.height, dtype=np.float32)[:, None], shape)

    def dice(self, name: str) -> np.random.Generator:
        """A generator of its own for each part, so that one part's changes do not shake the others."""
        return np.random.default_rng([self.seed & 0xFFFFFFFF, zlib.crc32(name.encode())])

    @property
    def unit(self) -> float:
        return min(self.width, self.height) / 512

    @property
    def horizon(self) -> float:
        """Row of the horizon in pixels."""
        return self.plan.horizon * self.height

    @property
    def focal(self) -> float:
        return 0.95 * max(self.width, self.height * 0.9)

    @property
    def sun(self) -> tuple[float, float]:
        """Sun or moon in pixels."""
        return self.light.sun_at[0] * self.width, self.light.sun_at[1] * self.height

    def row_of(self, distance: float) -> float:
        """The row where flat ground at this distance is seen."""
        return self.horizon + self.focal / distance

    def distance_at(self, row: float) -> float:
        """The distance of flat ground seen at this row (FAR at and above the horizon)."""
        below = row - self.horizon
        return self.focal / below if below > self.focal / FAR else FAR

    def plane(self, rows: slice, height: float = 1.0) -> tuple[FloatArray, FloatArray]:
        """(across, away) on the ground plane for every pixel of these rows below the horizon."""
        below = np.maximum(self.ys[rows] + 0.5 - self.horizon, 0.35)
        away = np.float32(self.focal * height) / below
        across = (self.xs[rows] - self.plan.vanish * self.width) * away / np.float32(self.focal)
        return across, away

    def foot_row(self, x: float, distance: float) -> float:
        """The row where a thing at column x (pixels) and this distance stands on the land."""
        if self.heights is None:
            return self.row_of(distance)
        across = (x - self.plan.vanish * self.width) * distance / self.focal
        point = np.array([[across]], np.float32), np.array([[distance]], np.float32)
        return self.horizon + self.focal * (1 - float(self.heights(*point)[0, 0])) / distance

    def haze_at(self, distance: FloatArray | float) -> FloatArray:
        """How much of a thing at this distance is lost in the air, 0..1."""
        return 1 - np.exp(-np.asarray(distance, np.float32) * np.float32(0.0085 * self.light.haze))

    def over(self, colour: FloatArray, alpha: FloatArray, rows: slice = slice(None)) -> None:
        """Lay a colour (one, or one a pixel) over these rows."""
        part = self.rgb[rows]
        part += (colour - part) * alpha[..., None]

    def add_light(self, colour: FloatArray, amount: FloatArray, rows: slice = slice(None)) -> None:
        """Add glowing light."""
        self.rgb[rows] += amount[..., None] * colour

    def glow(self, x: float, y: float, radius: float, colour: FloatArray, strength: float = 1.0) -> None:
        """A soft round glow that falls off as light in hazy air does, added within six radii."""
        reach = int(radius * 6) + 1
        top, bottom = max(0, int(y) - reach), min(self.height, int(y) + reach + 1)
        left, right = max(0, int(x) - reach), min(self.width, int(x) + reach + 1)
        if top >= bottom or left >= right:
            return
        square = (self.xs[top:bottom, left:right] - x) ** 2 + (self.ys[top:bottom, left:right] - y) ** 2
        fall = 1 / (1 + square / np.float32(radius * radius))
        fall = np.maximum(fall - 1 / 37, 0) * smooth(reach, reach * 0.6, np.sqrt(square))
        self.rgb[top:bottom, left:right] += (fall * np.float32(strength))[..., None] * colour

    def blur(self, image: FloatArray, sigma: float) -> FloatArray:
        """Gaussian blur; wide ones are made small first, which is as good and quick."""
        if sigma < 6:
            return cv2.GaussianBlur(image, (0, 0), max(sigma, 0.01))
        shrink = max(1, int(sigma / 3))
        height, width = image.shape[:2]
        small = cv2.resize(image, (max(1, width // shrink), max(1, height // shrink)), interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(small, (0, 0), sigma / shrink, borderType=cv2.BORDER_REPLICATE)
        return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
