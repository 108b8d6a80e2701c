"""The butterfly."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex

Bend = Callable[[np.ndarray | Sequence[Sequence[float]]], np.ndarray]
X = 61.0
_UPPER = "4,44! 8,28 22,10 40,1 55,-1 61,6 57,22 46,36 30,46 12,51"
_LOWER = "4,50! 20,50 36,54 46,63 47,76 38,84 34,91! 28,87 18,84 8,70"


def butterfly(s: Sheet) -> None:
    """Butterfly with veined wings, dark borders, pale spots: from above, or turned with the wings half raised."""
    paint = s.main(s.pick("e08a2c", "3f74c4", "d9b13a"))
    turned = bool(s.rng.random() < 0.6)
    if turned:
        s.turn = (16.0, (X, 50.0))
    for side in (1.0, -1.0):
        bend = _bend(side, turned)
        colour = tone(paint, -0.2) if turned and side > 0 else paint
        for text, heart in ((_LOWER, (24, 64)), (_UPPER, (32, 25))):
            place = (X + heart[0] * side, heart[1] + 4)
            _wing(s, curve(text, X, 4, side), colour, place, side, text is _UPPER, bend)
        if turned and side > 0:
            _body(s)
    if not turned:
        _body(s)
    s.foot = (X, 50)


def _bend(side: float, turned: bool) -> Bend:
    """How a flat wing lies in the picture: as it is, or the far one narrow and raised, the near one lowered."""

    def bend(points: np.ndarray | Sequence[Sequence[float]]) -> np.ndarray:
        flat = np.array([tuple(p)[:2] for p in points], np.float64)
        if not turned:
            return flat
        out = (flat[:, 0] - X) * side
        wide, rise = (0.5, 0.3) if side > 0 else (0.92, -0.14)
        return np.stack([X + side * out * wide, (flat[:, 1] - 50) * 0.9 + 52 - out * rise], axis=1)

    return bend


def _body(s: Sheet) -> None:
    ink = rgb("231c24")
    s.part(
        tube("0,34,2.2 0.4,44,3.6 0,54,2.8 -0.3,66,2.2 0,80,1", X),
        ink,
        tex=Tex("rib", 0.25, 0.2, 2.2),
        bulge=1,
    )
    s.part(tufted(ellipse(X, 43, 4, 6), s.rng, 1, 1.6), tone(ink, 0.15), tex=Tex("fur", 0.3, 0.3, 2, 90))
    s.part(ellipse(X, 34.5, 3.3), ink, bulge=1)
    s.paint(ellipse(X - 1.4, 33.4, 1, 1.3), tone(ink, 0.4), soft=0.3)
    for side in (-1, 1):
        s.line(knots("0.8,33 5,22 13,13 18,11", X, 0, side), ink, 0.8, taper=False)
        s.part(ellipse(X + side * 18.5, 11, 1.5, 1.1), ink)


def _wing(
    s: Sheet, shape: np.ndarray, paint: RGB, heart: tuple[float, float], side: float, top: bool, bend: Bend
) -> None:
    ink = rgb("231c24")
    wing = s.part(
        bend(shape),
        ink,
        tex=Tex("mottle", 0.1, 0.05, 3),
        bulge=0.22,
        flat=3,
        tilt=(0.18 * side, 0.08),
        cast=0.35,
    )
    inner = (shape - heart) * (0.8, 0.8) + (heart[0] - side * 1.5, heart[1])
    field = s.paint(bend(inner), paint, clip=wing, soft=0.6, tex=Tex("scale", 0.1, 0.04, 0.9, 40 * side))
    glow = (shape - heart) * 0.4 + (heart[0] - side * 9, heart[1] + (6 if top else -6))
    s.paint(bend(glow), tone(paint, 0.4), clip=field, soft=4, opacity=0.75)
    rim = (shape - heart) * 0.66 + (heart[0] - side * 2, heart[1])
    s.paint([bend(inner), bend(rim)[::-1]], tone(paint, -0.3), clip=field, soft=1.6, opacity=0.35)
    root = (X + side * 3, 46)
    for k in range(6):
        a = math.radians((-62 + k * 13) if top else (12 + k * 13))
        tip = (root[0] + side * 62 * math.cos(a), root[1] + 62 * math.sin(a))
        mid = ((root[0] + tip[0]) / 2 + side * 2, (root[1] + tip[1]) / 2 - 2)
        s.line(bend([root, mid, tip]), ink, 0.9, clip=wing, taper=False, opacity=0.85)
    edge = (shape - heart) * 0.92 + heart
    dots = [bend(ellipse(px, py, 1.25, 1.05)) for px, py in edge[:: 4 if top else 5] if abs(px - X) > 22]
    s.paint(dots, rgb("f6efe0"), clip=wing, opacity=0.9)
