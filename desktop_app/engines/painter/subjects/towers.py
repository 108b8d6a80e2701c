"""Tall things built of stone: lighthouse, tower, windmill; and the bridge."""

from __future__ import annotations

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import box, curve, dabs, ellipse, limb, polygon, smooth, tube, turned
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def lighthouse(s: Sheet) -> None:
    """Striped tapering tower on rocks: gallery, lantern room, domed cap, glow."""
    paint, white = s.main(rgb("b83a30")), rgb("efe8da")
    x = 26.0
    _rocks(s, x, 92, 20)
    tower = s.part(
        curve("-12.5,95! -10.2,70 -8,30! 8,30! 10.2,70 12.5,95! 0,97.5", x),
        white, tex=Tex("stone", 0.06, 0.16, 2.6), bulge=1.0, z=0,
    )  # fmt: skip
    bands = int(s.rng.integers(3, 5))
    step = 62 / (2 * bands - 1)
    for k in range(0, 2 * bands - 1, 2):
        top = 31 + k * step
        band = smooth(
            [
                (0, top - 1, 1),
                (x, top + 1),
                (52, top - 1, 1),
                (52, top + step - 1, 1),
                (x, top + step + 1),
                (0, top + step - 1, 1),
            ]
        )
        s.paint(band, paint, clip=tower, tex=Tex("stone", 0.08, 0, 2.6))
    for y in (43, 60, 76):
        _slot(s, x + s.rng.uniform(-1.5, 2.5), y)
    s.part(curve("-3.6,96! -3.6,88 0,85.4 3.6,88 3.6,96!", x), rgb("e5dcc8"), bulge=0.3, flat=1)
    s.part(
        curve("-2.5,96! -2.5,88.6 0,86.8 2.5,88.6 2.5,96!", x),
        rgb("5b3a2a"),
        bulge=0.1,
        tex=Tex("plank", 0.2, 0.1, 1.4, 90),
    )
    _gallery(s, x)
    _lantern(s, x, paint)
    _rocks(s, x, 97.5, 18, small=True)
    s.foot = (x, 98)


def _slot(s: Sheet, x: float, y: float) -> None:
    frame = curve("-1.9,3.4! -1.9,-1.6 0,-3.4 1.9,-1.6 1.9,3.4!", x, y)
    s.part(frame, rgb("d8cdb8"), bulge=0.3, flat=0.6)
    s.lamp(curve("-1.2,2.8! -1.2,-1.3 0,-2.5 1.2,-1.3 1.2,2.8!", x, y), rgb("39434f"))


def _gallery(s: Sheet, x: float) -> None:
    iron, stone = rgb("3a3f47"), rgb("d9cfbc")
    s.part(polygon([(x - 8, 31), (x - 11.5, 27), (x + 11.5, 27), (x + 8, 31)]), tone(stone, -0.2), bulge=0.8, z=3)
    s.part(curve("-13,25.6! 13,25.6! 13,27.4! 0,28.6 -13,27.4!", x), stone, bulge=0.8, z=5)
    for k in range(-6, 7):
        s.line([(x + k * 2.05, 26), (x + k * 2.05, 20.6)], iron, 0.5, taper=False)
    for y in (20.6, 23.2):
        s.line([(x - 12.6, y), (x, y + 0.5), (x + 12.6, y)], iron, 0.65, taper=False, raise_by=0.5)


def _lantern(s: Sheet, x: float, paint: RGB) -> None:
    iron, lit = rgb("33363d"), (1.0, 0.84, 0.45)
    room = box(x - 6, 12.5, x + 6, 25.6)
    s.part(room, mix(rgb("f6d98a"), rgb("8fa7b0"), 0.1 if s.night else 0.45), bulge=1.0, z=3)
    s.part(ellipse(x, 19, 2.6, 4.4), rgb("fff1c0"), bulge=0.8)
    s.glow(ellipse(x, 19, 4.6, 5.6), lit, 0.8 if s.night else 0.35, soft=1.2, halo=9 if s.night else 3)
    for k in (-6, -3, 0, 3, 6):
        s.line([(x + k, 12.5), (x + k, 25.6)], iron, 0.7 if k else 0.5, taper=False)
    for y in (12.6, 19.0, 25.4):
        s.line([(x - 6.2, y), (x + 6.2, y)], iron, 0.6, taper=False)
    s.part(
        curve("-8.4,13.2! -6.4,8.4 -1.2,4.4! 1.2,4.4! 6.4,8.4 8.4,13.2! 0,14", x),
        paint,
        bulge=0.9,
        z=4,
        tex=Tex("rib", 0.06, 0.1, 2.6, 90),
    )
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
        s.part(
            shape,
            tone(stone, s.rng.uniform(-0.25, 0.2)),
            bulge=0.8,
            tex=Tex("mottle", 0.14, 0.5, 2.5),
            fade=(rgb("4d4f4a"), 0.5),
        )


def battlements(s: Sheet, x: float, y: float, half: float, count: int, high: float, stone: RGB, tex: Tex) -> None:
    """A ring of merlons on corbels, for towers and walls."""
    s.part(
        smooth(
            [
                (x - half, y, 1),
                (x, y + 1),
                (x + half, y, 1),
                (x + half, y + high * 1.2, 1),
                (x, y + high * 1.35),
                (x - half, y + high * 1.2, 1),
            ]
        ),
        stone,
        tex=tex,
        bulge=0.8,
        cast=0.5,
    )
    step = 2 * half / count
    for k in range(count):
        left = x - half + step * (k + 0.16)
        drop = 0.8 * (1 - ((k + 0.5) / count * 2 - 1) ** 2)
        s.part(
            box(left, y - high + drop, left + step * 0.66, y + 0.6 + drop),
            stone,
            tex=tex,
            bulge=0.4,
            flat=1.2,
            cast=0.2,
        )


def tower(s: Sheet) -> None:
    """Old watch tower: rough stone, crenellated head, slits, banner, ivy, oak door."""
    stone = s.main(rgb("a39a8b"))
    x, tex = 21.0, Tex("stone", 0.17, 0.4, 3.6)
    cloth = rgb("b0352f") if not s.wished else rgb("e9ddc4")
    s.part(tube(f"{x},-1,0.45 {x},18,0.5"), rgb("4d3b2c"))
    s.part(
        curve(f"{x},-1! {x + 7},0.6 {x + 15},-1.4! {x + 13},3 {x + 15},7! {x + 7},6 {x},7.4!"),
        cloth,
        tex=Tex("rib", 0.1, 0.2, 4, 100),
        bulge=0.5,
    )
    s.part(
        curve("-15,99! -12.4,86 -11,60 -10.8,28! 10.8,28! 11,60 12.4,86 15,99! 0,101", x),
        stone,
        tex=tex,
        bulge=1.0,
        z=0,
        fade=(tone(stone, -0.25), 0.5),
    )
    s.part(curve("-11,33! -14.6,27! 0,28 14.6,27! 11,33! 0,34.6", x), tone(stone, -0.2), tex=tex, bulge=0.9, z=2)
    for k in range(-3, 4):
        s.part(box(x + k * 3.9 - 1, 28.5, x + k * 3.9 + 1, 33.4), stone, bulge=0.8, cast=0.4)
    battlements(s, x, 21, 15, 6, 5.4, stone, tex)
    for wx, wy in ((x - 1, 42), (x + 3, 58), (x - 4, 72)):
        _slot(s, wx, wy)
    s.part(
        curve("-6,100! -6,90 0,84.6 6,90 6,100!", x),
        tone(stone, 0.2),
        tex=Tex("stone", 0.15, 0.3, 2),
        bulge=0.5,
        flat=1.4,
    )
    s.part(
        curve("-4.4,100! -4.4,90.6 0,86.6 4.4,90.6 4.4,100!", x),
        rgb("5f3f28"),
        tex=Tex("plank", 0.25, 0.25, 1.9, 90),
        bulge=0.15,
    )
    for y in (91.5, 96):
        s.line([(x - 4.2, y), (x + 2, y)], rgb("2c2a2c"), 0.8, taper=False)
    _ivy(s, x)
    s.foot = (x, 99)


def _ivy(s: Sheet, x: float) -> None:
    side = 1 if s.rng.random() < 0.5 else -1
    t = s.rng.uniform(0, 1, 120) ** 1.4
    px = x + side * (12.5 - t * 6 + s.rng.normal(0, 2.2, 120) * (1 - 0.5 * t))
    leaves = dabs(px, 99 - t * 48, 1.5, 1.1, s.rng.uniform(0, 180, 120))
    for k, share in enumerate((-0.35, 0.0, 0.22)):
        s.paint(leaves[k::3], tone(rgb("5b7f3c"), share), opacity=0.95, raise_by=0.5)


def windmill(s: Sheet) -> None:
    """Dutch mill: tapering boarded body on a brick base, gallery, cap, four lattice sails."""
    body, thatch, wood = s.main(rgb("8a5c3c")), rgb("5f5047"), rgb("5b4330")
    x = 44.0
    s.part(
        curve("-17,99! -15,74! 15,74! 17,99! 0,101", x),
        rgb("a9644a"),
        tex=Tex("brick", 0.18, 0.25, 2.4),
        bulge=0.8,
        z=0,
    )
    for left, right, hue, tilt in ((-1.0, -0.42, 0.1, 0.5), (-0.42, 0.42, 0.0, 0.0), (0.42, 1.0, -0.2, -0.5)):
        face = polygon([(x + left * 14.5, 74), (x + left * 9.4, 36), (x + right * 9.4, 36), (x + right * 14.5, 74)])
        s.part(
            face,
            tone(body, hue),
            tex=Tex("plank", 0.14, 0.25, 2.4),
            bulge=0.1,
            flat=0.6,
            tilt=(tilt, 0.06),
            z=2 if tilt else 5,
            cast=0.1,
        )
    _mill_fittings(s, x, thatch, wood)
    hub = (x, 33.5)
    turn_by = float(s.rng.uniform(22, 62))
    for k in range(4):
        _mill_sail(s, hub, turn_by + 90 * k, wood)
    s.part(ellipse(*hub, 2.9), rgb("b8433a") if not s.wished else tone(body, 0.4), bulge=1.0, cast=0.5)
    s.part(ellipse(*hub, 1.2), rgb("d9b45a"), bulge=1.0)
    s.foot = (x, 99)


def _mill_fittings(s: Sheet, x: float, thatch: RGB, wood: RGB) -> None:
    """Windows, gallery, door and the turning cap."""
    for y in (50, 63):
        s.part(box(x - 2.6, y - 3.4, x + 2.6, y + 3.4), rgb("efe6d2"), bulge=0.3, flat=0.7)
        s.lamp(box(x - 1.8, y - 2.6, x + 1.8, y + 2.6), rgb("3c4a58"))
        s.line([(x, y - 2.6), (x, y + 2.6)], rgb("efe6d2"), 0.5, taper=False)
    s.part(
        curve("-20,73.4! 0,75 20,73.4! 20,75.6! 0,77.4 -20,75.6!", x),
        tone(wood, 0.1),
        tex=Tex("plank", 0.2, 0.2, 1.2),
        bulge=0.8,
        z=6,
        cast=0.5,
    )
    for k in range(-5, 6):
        s.line([(x + k * 3.9, 68.6), (x + k * 3.9, 74.4)], rgb("efe6d2"), 0.6, taper=False)
    s.line([(x - 19.6, 68.6), (x, 69.6), (x + 19.6, 68.6)], rgb("efe6d2"), 0.8, taper=False, raise_by=0.4)
    s.part(curve("-4.4,100! -4.4,88 0,84.4 4.4,88 4.4,100!", x), rgb("efe6d2"), bulge=0.4, flat=1)
    s.part(
        curve("-3.2,100! -3.2,88.6 0,85.8 3.2,88.6 3.2,100!", x),
        rgb("3f6a58"),
        tex=Tex("plank", 0.2, 0.2, 1.5, 90),
        bulge=0.1,
    )
    s.part(
        curve("-11,37.6! -10,30 -5,25 1,23.6 7,25.6 11,31 11.6,37.6! 0,39.6", x),
        thatch,
        tex=Tex("fur", 0.26, 0.5, 2.4, 70),
        bulge=0.8,
        cast=0.5,
    )


def _mill_sail(s: Sheet, hub: tuple[float, float], degrees: float, wood: RGB) -> None:
    canvas = rgb("f0e7d3")
    cloth = turned(polygon([(8, 0.8), (36, 0.8), (36, 9.6), (8, 7.6)]), degrees) + hub
    s.part(cloth, canvas, tex=Tex("mottle", 0.06, 0.1, 3), bulge=0.3, flat=1, cast=0.3)
    for t in range(8, 37, 4):
        a, b = turned(np.array([(t, -0.4), (t + 0.4, 7.6 + (t - 8) / 28 * 2)]), degrees) + hub
        s.line([tuple(a), tuple(b)], wood, 0.65, taper=False, raise_by=0.25)
    for low, high in ((4.2, 4.6), (7.7, 9.7)):
        a, b = turned(np.array([(8, low), (36, high)]), degrees) + hub
        s.line([tuple(a), tuple(b)], wood, 0.65, taper=False, raise_by=0.25)
    a, b = turned(np.array([(0, 0.0), (37.5, 0.0)]), degrees) + hub
    s.part(limb([(*a, 1.2), (*b, 0.8)]), wood, bulge=0.9, cast=0.3)


def bridge(s: Sheet) -> None:
    """Stone bridge: three arches, pointed piers, hump of a deck, parapet and lamps."""
    stone = s.main(rgb("a89b87"))
    tex = Tex("stone", 0.16, 0.35, 7)
    deck = [(0, 52), (60, 38), (130, 33), (200, 38), (260, 52)]
    arches = ((240, 186, 60), (168, 92, 50), (74, 20, 60))
    outer = smooth([(*deck[0], 1), *deck[1:4], (*deck[4], 1)], closed=False)
    lower: list[tuple[float, float]] = []
    for left, right, top in arches:
        mid, half = (left + right) / 2, (left - right) / 2
        lower.append((left, 100.0))
        lower += [(mid + half * np.cos(a), 92 - (92 - top) * np.sin(a)) for a in np.linspace(0, np.pi, 24)]
        lower.append((right, 100.0))
    face = np.vstack([outer, [(260, 100)], np.array(lower), [(0, 100)]])
    vault = np.clip(face * (1.0, 1.0) + (9.0, -2.5), None, (259, 98))
    s.part(vault, tone(stone, -0.45), tex=tex, bulge=0.1, flat=1, z=0, fade=(rgb("2d3138"), 0.4))
    s.part(face, stone, tex=tex, bulge=0.35, flat=5, z=6, fade=(tone(stone, -0.3), 0.5), cast=0.5)
    for left, right, top in arches:
        _voussoirs(s, (left + right) / 2, (left - right) / 2, 92, 92 - top, stone)
    for px in (83, 177):
        s.part(
            smooth([(px - 9, 102, 1), (px - 8, 72, 1), (px, 66, 1), (px + 8, 72, 1), (px + 9, 102, 1)]),
            tone(stone, 0.08),
            tex=tex,
            bulge=0.7,
            cast=0.45,
        )
    top = [(-2, 50), (60, 35.4), (130, 30.4), (200, 35.4), (262, 50)]
    s.part(limb([(*p, 2.6) for p in top]), tone(stone, 0.16), tex=Tex("mottle", 0.1, 0.3, 4), bulge=0.9, cast=0.5)
    s.part(limb([(x, y + 11, 1.6) for x, y in top]), tone(stone, 0.1), bulge=0.9, cast=0.4)
    for lx, ly in ((60, 34), (130, 29), (200, 34)):
        _street_lamp(s, lx, ly)
    s.foot = (130, 94)


def _voussoirs(s: Sheet, mid: float, half: float, base: float, rise: float, stone: RGB) -> None:
    count = 15
    for k in range(count):
        a, b = np.pi * (k + 0.06) / count, np.pi * (k + 0.94) / count
        quad = [
            (mid + (half + r) * np.cos(t), base - (rise + r) * np.sin(t))
            for t, r in ((a, 0), (b, 0), (b, 6.5), (a, 6.5))
        ]
        s.part(
            polygon(quad),
            tone(stone, s.rng.uniform(-0.08, 0.2)),
            tex=Tex("mottle", 0.12, 0.3, 3),
            bulge=0.4,
            flat=1.4,
            cast=0.25,
        )


def _street_lamp(s: Sheet, x: float, y: float) -> None:
    iron = rgb("2f3338")
    s.part(limb([(x, y, 1.1), (x, y - 16, 0.8)]), iron)
    s.part(
        polygon([(x - 2.4, y - 16), (x + 2.4, y - 16), (x + 3.2, y - 23), (x - 3.2, y - 23)]), rgb("f5dfa0"), bulge=0.6
    )
    s.glow(ellipse(x, y - 19.6, 2.6, 3.2), (1.0, 0.8, 0.4), 0.8 if s.night else 0.1, halo=7 if s.night else 1)
    s.part(polygon([(x - 4, y - 23), (x + 4, y - 23), (x, y - 28)]), iron, bulge=0.7)
