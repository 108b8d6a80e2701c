"""Tall things built of stone: lighthouse, tower, windmill; and the bridge."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import box, ellipse, polygon, smooth
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def lighthouse(s: Sheet) -> None:
    """Striped tapering tower on rocks: gallery, lantern room, domed cap, glow."""
    paint, white = s.main(rgb("b83a30")), rgb("efe8da")
    x = 26.0
    _rocks(s, x, 92, 27)
    tower = s.part(
        smooth([(x - 12.5, 95, 1), (x - 10.2, 70), (x - 8, 30, 1), (x + 8, 30, 1), (x + 10.2, 70), (x + 12.5, 95, 1), (x, 97.5)]),
        white, tex=Tex("stone", 0.06, 0.16, 2.6), bulge=1.0, z=0,
    )  # fmt: skip
    bands = int(s.rng.integers(3, 5))
    step = 62 / (2 * bands - 1)
    for k in range(0, 2 * bands - 1, 2):
        top = 31 + k * step
        band = smooth([(0, top - 1, 1), (x, top + 1), (52, top - 1, 1), (52, top + step - 1, 1), (x, top + step + 1), (0, top + step - 1, 1)])
        s.paint(band, paint, clip=tower, tex=Tex("stone", 0.08, 0, 2.6))
    for y in (43, 60, 76):
        _slot(s, x + s.rng.uniform(-1.5, 2.5), y)
    s.part(smooth([(x - 3.6, 96, 1), (x - 3.6, 88), (x, 85.4), (x + 3.6, 88), (x + 3.6, 96, 1)]), rgb("e5dcc8"), bulge=0.3, flat=1)
    s.part(smooth([(x - 2.5, 96, 1), (x - 2.5, 88.6), (x, 86.8), (x + 2.5, 88.6), (x + 2.5, 96, 1)]), rgb("5b3a2a"), bulge=0.1, tex=Tex("plank", 0.2, 0.1, 1.4, 90))
    _gallery(s, x)
    _lantern(s, x, paint)
    _rocks(s, x, 97.5, 20, small=True)
    s.foot = (x, 98)


def _slot(s: Sheet, x: float, y: float) -> None:
    frame = smooth([(x - 1.9, y + 3.4, 1), (x - 1.9, y - 1.6), (x, y - 3.4), (x + 1.9, y - 1.6), (x + 1.9, y + 3.4, 1)])
    s.part(frame, rgb("d8cdb8"), bulge=0.3, flat=0.6)
    s.lamp(smooth([(x - 1.2, y + 2.8, 1), (x - 1.2, y - 1.3), (x, y - 2.5), (x + 1.2, y - 1.3), (x + 1.2, y + 2.8, 1)]), rgb("39434f"))


def _gallery(s: Sheet, x: float) -> None:
    iron, stone = rgb("3a3f47"), rgb("d9cfbc")
    s.part(polygon([(x - 8, 31), (x - 11.5, 27), (x + 11.5, 27), (x + 8, 31)]), tone(stone, -0.2), bulge=0.8, z=3)
    s.part(smooth([(x - 13, 25.6, 1), (x + 13, 25.6, 1), (x + 13, 27.4, 1), (x, 28.6), (x - 13, 27.4, 1)]), stone, bulge=0.8, z=5)
    for k in range(-6, 7):
        s.line([(x + k * 2.05, 26), (x + k * 2.05, 20.6)], iron, 0.5, taper=False)
    for y in (20.6, 23.2):
        s.line([(x - 12.6, y), (x, y + 0.5), (x + 12.6, y)], iron, 0.65, taper=False, raise_by=0.5)


def _lantern(s: Sheet, x: float, paint: tuple) -> None:
    iron, lit = rgb("33363d"), (1.0, 0.84, 0.45)
    room = box(x - 6, 12.5, x + 6, 25.6)
    s.part(room, mix(rgb("f6d98a"), rgb("8fa7b0"), 0.1 if s.night else 0.45), bulge=1.0, z=3)
    s.part(ellipse(x, 19, 2.6, 4.4), rgb("fff1c0"), bulge=0.8)
    s.glow(ellipse(x, 19, 4.6, 5.6), lit, 0.8 if s.night else 0.35, soft=1.2, halo=9 if s.night else 3)
    for k in (-6, -3, 0, 3, 6):
        s.line([(x + k, 12.5), (x + k, 25.6)], iron, 0.7 if k else 0.5, taper=False)
    for y in (12.6, 19.0, 25.4):
        s.line([(x - 6.2, y), (x + 6.2, y)], iron, 0.6, taper=False)
    s.part(smooth([(x - 8.4, 13.2, 1), (x - 6.4, 8.4), (x - 1.2, 4.4, 1), (x + 1.2, 4.4, 1), (x + 6.4, 8.4), (x + 8.4, 13.2, 1), (x, 14)]), paint, bulge=0.9, z=4, tex=Tex("rib", 0.06, 0.1, 2.6, 90))
    s.part(ellipse(x, 3.6, 1.6), tone(paint, -0.2))
    s.line([(x, 3), (x, -1.6)], iron, 0.6)


def _rocks(s: Sheet, x: float, y: float, reach: float, small: bool = False) -> None:
    stone = rgb("7d7770")
    for k in range(9 if small else 7):
        t = (k + 0.5) / (9 if small else 7) * 2 - 1
        cx = x + t * reach
        r = (3.4 if small else 8.5) * (1.15 - 0.5 * abs(t)) * s.rng.uniform(0.8, 1.2)
        cy = min(y + abs(t) * 3.5, 100 - r * 0.62)
        angle = s.rng.uniform(-20, 20)
        rock = ellipse(cx, cy, r * 1.25, r * 0.8, angle)[:: 5 + k % 2]
        shape = smooth([(*p, 1) if n % 2 else tuple(p) for n, p in enumerate(rock)])
        s.part(shape, tone(stone, s.rng.uniform(-0.25, 0.2)), bulge=0.8, tex=Tex("mottle", 0.14, 0.5, 2.5), fade=(rgb("4d4f4a"), 0.5))
