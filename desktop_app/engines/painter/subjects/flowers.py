"""Flower, sunflower, rose and mushroom, each growing from the ground."""

from __future__ import annotations

import math

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone, turn
from desktop_app.engines.painter.subjects.shapes import curve, dabs, ellipse, limb, smooth, tube, tufted, turned
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

GREEN = rgb("5f8a42")


def _leaf(s: Sheet, x: float, y: float, length: float, width: float, degrees: float, colour: RGB = GREEN) -> None:
    """One leaf from its stalk at (x, y), with midrib and veins."""
    k = length
    blade = turned(
        smooth(
            [
                (0, 0, 1),
                (k * 0.25, -width * 0.75),
                (k * 0.55, -width),
                (k * 0.85, -width * 0.4),
                (k, 0, 1),
                (k * 0.8, width * 0.5),
                (k * 0.5, width),
                (k * 0.22, width * 0.7),
            ]
        ),
        degrees,
    ) + np.array((x, y))
    part = s.part(blade, colour, tex=Tex("mottle", 0.12, 0.2, 3), bulge=0.35, flat=3)
    sides = [(t, side) for t in (0.15, 0.32, 0.5, 0.66) for side in (-1, 1)]
    veins = [((t, 0), (t + 0.1, side * 0.4), (t + 0.2, side * 0.8)) for t, side in sides]
    ribs = [((0.02, 0), (0.5, 0.04), (0.97, 0)), *veins]
    for n, rib in enumerate(ribs):
        points = turned(np.array([(a * k, b * width) for a, b in rib]), degrees) + np.array((x, y))
        s.line(list(points), tone(colour, 0.35), 0.9 if n == 0 else 0.5, clip=part, opacity=0.6)


def _grass(s: Sheet, x: float, spread: float, count: int, height: float) -> None:
    for _ in range(count):
        gx = x + s.rng.normal(0, 0.5) * spread
        lean, h = s.rng.normal(0, 3.5), height * s.rng.uniform(0.4, 1.0)
        green = tone(turn(GREEN, s.rng.uniform(-12, 8)), s.rng.uniform(-0.3, 0.15))
        s.part(
            limb([(gx, 100, 0.9), (gx + lean * 0.3, 100 - h * 0.6, 0.7), (gx + lean, 100 - h, 0.2)]),
            green,
            bulge=0.6,
            cast=0.1,
        )


def _petal_ring(
    s: Sheet,
    centre: tuple[float, float],
    shape: np.ndarray,
    count: int,
    colour: RGB,
    squash: float,
    phase: float,
    dark: float,
) -> None:
    """Petals (pointing to +x) around a centre, the far ones first, seen at a slant of `squash`."""
    angles = [360 * k / count + phase + s.rng.uniform(-4, 4) for k in range(count)]
    for a in sorted(angles, key=lambda v: math.sin(math.radians(v))):
        grown = shape * s.rng.uniform(0.93, 1.06)
        petal = turned(grown, a) * (1.0, squash) + centre
        hue = tone(turn(colour, s.rng.uniform(-4, 4)), s.rng.uniform(-0.08, 0.08))
        part = s.part(petal, hue, bulge=0.4, flat=2.2, cast=0.34, edge=0.1, tex=Tex("fur", 0.1, 0.25, 2.6, a))
        reach = float(shape[:, 0].max())
        for side in (-0.25, 0.0, 0.25):
            vein = (
                turned(np.array([(reach * 0.1, 0), (reach * 0.5, side * 6), (reach * 0.85, side * 8)]), a)
                * (1.0, squash)
                + centre
            )
            s.line(list(vein), tone(colour, dark), 0.5, clip=part, opacity=0.5)
        root = turned(smooth([(0, -4), (reach * 0.4, 0), (0, 4)]), a) * (1.0, squash) + centre
        s.paint(root, tone(colour, -0.45), clip=part, soft=1.6, opacity=0.55)


def flower(s: Sheet) -> None:
    """Wild flower with broad petals around a yellow heart, a bud, feathered leaves."""
    petal = s.main(s.pick("d67aa5", "8d6cc0", "ece7dc", "d9543f"))
    _grass(s, 30, 22, 12, 16)
    s.part(tube("30,26,1.5 31,52,1.6 29,76,1.8 30,100,2"), GREEN, tex=Tex("fur", 0.12, 0.1, 2, 90))
    s.part(tube("29.5,72,1.3 40,58,1.1 46,48,1"), GREEN)
    _leaf(s, 29, 84, 22, 5.4, -150)
    _leaf(s, 30, 78, 22, 5.2, -24)
    bud = s.part(
        curve("-4,0 -4.6,-6 -1,-12! 1,-11.4 4.6,-6 4,0 0,2", 46.5, 46),
        petal,
        tex=Tex("fur", 0.15, 0.2, 2, 85),
        bulge=0.8,
    )
    s.paint(curve("-6,-2 -3,-5 0,-2 3,-5 6,-2 6,4 -6,4", 46.5, 46), GREEN, clip=bud, soft=0.4)
    shape = curve("1,0 8,-5.6 17,-9 23.6,-7.4 25.4,-3 23.8,0 25.4,3 23.6,7.4 17,9 8,5.6")
    _petal_ring(s, (29.5, 26), shape, 8, petal, 0.94, 12, -0.3)
    heart = rgb("e8b52e") if not s.wished or abs(petal[2] - 0.2) > 0.12 else rgb("7a4a22")
    _heart(s, 29.5, 26, 7, heart)
    s.foot = (30, 99.5)


def _heart(s: Sheet, x: float, y: float, r: float, colour: RGB) -> None:
    s.part(ellipse(x, y, r, r * 0.94), colour, tex=Tex("mottle", 0.2, 0.4, 1.6), bulge=0.7, cast=0.5)
    s.paint(ellipse(x + 0.6, y + 1, r * 0.55), tone(colour, -0.35), soft=1.4, opacity=0.6)
    dots = []
    for k in range(60):
        a, d = k * 2.39996, math.sqrt((k + 0.5) / 60) * r * 0.95
        dots.append(ellipse(x + math.cos(a) * d, y + math.sin(a) * d * 0.94, 0.5))
    s.paint(dots, tone(colour, 0.35), opacity=0.8, raise_by=0.35)


def sunflower(s: Sheet) -> None:
    """Sunflower: seed disc in spirals, two rows of pointed petals, heart-shaped leaves."""
    petal = s.main(rgb("eab02b"))
    x, y = 29.0, 30.5
    s.part(tube("29,34,2.2 30,60,2.3 28.6,82,2.5 29,100,2.8"), rgb("6c9146"), tex=Tex("fur", 0.14, 0.2, 2, 88))
    _leaf(s, 29.4, 72, 25, 9.5, -148, rgb("5a8440"))
    _leaf(s, 29.4, 64, 25, 9.5, -30, rgb("648f45"))
    _leaf(s, 28.8, 88, 20, 7, -12, rgb("547d3c"))
    long = curve("8,0 14,-3.7 22,-4.3 31,0! 22,4.3 14,3.7")
    _petal_ring(s, (x, y), long, 20, tone(petal, -0.14), 1.0, 0, -0.35)
    _petal_ring(s, (x, y), long * (0.9, 0.95), 17, petal, 1.0, 9, -0.3)
    s.part(
        tufted(ellipse(x, y, 13), s.rng, 1.2, 1.3, 0.2),
        rgb("5b3719"),
        tex=Tex("mottle", 0.25, 0.5, 1.4),
        bulge=0.4,
        flat=4,
        cast=0.5,
    )
    s.paint(ellipse(x, y, 6.2), rgb("7f8a3a"), soft=2.4, opacity=0.55)
    k = np.arange(190)
    a, d = k * 2.39996, np.sqrt((k + 0.5) / 190) * 12.1
    seeds = dabs(x + np.cos(a) * d, y + np.sin(a) * d, 0.62, 0.42, np.degrees(a))
    s.paint(seeds[::2], rgb("2d1a10"), opacity=0.8, raise_by=0.3)
    s.paint(seeds[1::2], rgb("b98534"), opacity=0.75, raise_by=0.4)
    s.foot = (29, 99.5)


def rose(s: Sheet) -> None:
    """Rose: a bloom of wrapped petals, sepals, thorns, toothed leaves in threes."""
    petal = s.main(rgb("b8243a"))
    stem = rgb("56783f")
    s.part(tube("30,44,1.7 31,62,1.6 29,80,1.7 30,100,2"), stem, tex=Tex("fur", 0.1, 0.1, 2, 88))
    for x, y, side in ((31.6, 60, 1), (29, 68, -1), (29.6, 84, 1), (28.4, 92, -1)):
        s.part(curve("0,-1.6! 4,-1.4! 0,1.8!", x, y, side), rgb("7a4c3c"), bulge=0.6, cast=0)
    for x, y, a in ((30, 78, -34), (29.6, 88, -152)):
        rad = math.radians(a)
        ex, ey = x + 12 * math.cos(rad), y + 12 * math.sin(rad)
        s.part(limb([(x, y, 0.8), (ex, ey, 0.6)]), stem)
        for dx, turn_by, size in ((0.55, 58, 10), (0.6, -58, 10), (1.0, 0, 14)):
            _leaf(s, x + (ex - x) * dx, y + (ey - y) * dx, size, size * 0.36, a + turn_by, rgb("4d7440"))
    for text in ("-8,40 -14,46! -6,45", "8,40 14,46! 6,45", "-3,44 0,52! 3,44"):
        s.part(curve(text, 30), stem, bulge=0.5)
    _bloom(s, petal)
    s.foot = (30, 99.5)


def _bloom(s: Sheet, petal: RGB) -> None:
    """A half-open rose: inner petals wrapped round the heart, outer ones folded back with a lit lip."""
    layers = (
        ("11,26 4,18 3,10 10,5 20,8 28,18 28,34 20,38", -0.2, True),
        ("49,26 56,18 57,10 50,5 40,8 32,18 32,34 40,38", -0.26, True),
        ("15,20 16,6 24,-1 36,-1 44,6 45,20 38,30 22,30", -0.14, True),
        ("17,20 18,9 25,3 35,3 42,9 43,20 36,28 24,28", -0.34, False),
        ("19,24 17,14 21,7 28,6 34,10 36,20 32,28 25,30", 0.0, True),
        ("41,24 43,14 39,8 33,8 28,14 27,22 30,29 36,30", -0.06, True),
        ("23,18 24,11 30,8 36,11 37,18 33,23 26,23", -0.4, False),
        ("24,20 23.6,14 28,10.6 33,13 34,19 30,24", 0.08, True),
        ("28,17 29,13.6 32.4,13.6 33.4,17 31,20", -0.45, False),
        ("29.6,18 30,15.4 32.4,16 32,19", 0.05, False),
        ("12,24 19,20 26,23 33,32 36,41 31,47 23,46 15,39 11,31", 0.02, True),
        ("48,24 41,20 34,23 27,32 25,41 29,47 37,46 45,39 49,31", 0.06, True),
        ("2,30 8,26! 14,27 23,34 29,43 28,49 20,48 10,42", -0.02, True),
        ("58,30 52,26! 46,27 37,34 31,43 32,49 40,48 50,42", -0.08, True),
        ("18,33 24,30 31,32 38,30 43,33 41,42 35,49 29,50 23,48", 0.12, True),
    )
    for text, share, rolled in layers:
        hue, shape = tone(petal, share), curve(text)
        part = s.part(
            shape,
            hue,
            tex=Tex("fur", 0.06, 0.12, 3, 90),
            bulge=0.42,
            flat=4.5,
            cast=0.5,
            edge=0.14,
            fade=(tone(hue, -0.5), 0.75),
        )
        if rolled:
            _rolled_rim(s, shape, tone(petal, share * 0.5 + 0.3), part)


def _rolled_rim(s: Sheet, shape: np.ndarray, light: RGB, part: Part | None) -> None:
    """The lit lip along the upper edge of a petal."""
    middle = shape.mean(axis=0)
    angle = np.arctan2(shape[:, 1] - middle[1], shape[:, 0] - middle[0])
    upper = shape[(angle < -0.25) & (angle > -np.pi + 0.25)]
    order = upper[np.argsort(np.arctan2(upper[:, 1] - middle[1], upper[:, 0] - middle[0]))]
    inner = order + (middle - order) * 0.07
    if len(inner) > 4:
        s.line(list(inner[:: max(1, len(inner) // 8)]), light, 2.2, clip=part, soft=0.55, opacity=0.8, raise_by=0.7)


def mushroom(s: Sheet) -> None:
    """Toadstool: spotted cap, gills beneath, skirt on the stalk, a small one beside it, grass."""
    cap = s.main(rgb("c23427"))
    cream = rgb("f1e8d3")
    _grass(s, 46, 40, 14, 14)
    _toadstool(s, 48, 100, 1.0, cap, cream)
    _toadstool(s, 84, 100, 0.36, cap, cream)
    _grass(s, 46, 46, 16, 9)
    s.foot = (48, 99)


def _toadstool(s: Sheet, x: float, y: float, k: float, cap: RGB, cream: RGB) -> None:
    def at(text: str) -> np.ndarray:
        return curve(text, x, y, 1, k)

    _stalk(s, x, y, k, cream)
    top = s.part(
        at("-45,-49 -44,-64 -34,-84 -16,-97 0,-100 16,-97 34,-84 44,-64 45,-49! 24,-55.4 0,-57.4 -24,-55.4 -45,-49!"),
        cap,
        tex=Tex("mottle", 0.08, 0.1, 5),
        bulge=0.8,
        fade=(tone(cap, -0.25), 0.5),
    )
    for dx, dy, r in (
        (-6, -84, 7.4),
        (17, -79, 5.4),
        (-26, -73, 5.8),
        (4, -66, 5.6),
        (31, -66, 4.8),
        (-13, -61.5, 3.6),
        (21, -61.5, 3.2),
        (-37, -59, 3.6),
        (40.5, -55, 2.4),
        (-9, -96, 3.4),
        (11, -93.6, 3.4),
    ):
        wart = tufted(
            ellipse(x + dx * k, y + dy * k, r * k * (1.05 - abs(dx) / 110), r * 0.86 * k), s.rng, 0.7 * k, 2.2 * k, 0.2
        )
        s.part(wart, rgb("f6f0e2"), tex=Tex("mottle", 0.06, 0.3, 1.6), bulge=0.5, cast=0.35, clip=top)


def _stalk(s: Sheet, x: float, y: float, k: float, cream: RGB) -> None:
    """Stalk with its scaly foot, gills and skirt."""

    def at(text: str) -> np.ndarray:
        return curve(text, x, y, 1, k)

    s.part(
        at("-10,-58 10,-58 10.6,-36 13,-18 16,-6 11,1 0,2 -11,1 -16,-6 -13,-18 -10.6,-36"),
        cream,
        tex=Tex("fur", 0.1, 0.3, 3, 88),
        bulge=0.85,
        fade=(tone(cream, -0.3), 0.6),
        z=0,
    )
    for yy in (-14, -9.5, -5):
        s.line(
            [(x - 15 * k, y + (yy - 1) * k), (x, y + (yy + 2) * k), (x + 15 * k, y + (yy - 1) * k)],
            tone(cream, -0.3),
            1.3 * k,
            opacity=0.5,
            raise_by=0.4,
        )
    s.part(
        at("-41,-49 -20,-56 0,-58 20,-56 41,-49 24,-41.6 0,-39.6 -24,-41.6"), tone(cream, -0.18), bulge=0.25, cast=0.5
    )
    for n in range(-12, 13):
        t = n / 12
        s.line(
            [
                (x + t * 8 * k, y - 54 * k),
                (x + t * 26 * k, y + (-47 + abs(t) * 1.5) * k),
                (x + t * 40 * k, y + (-41 - 7 * abs(t) ** 1.5) * k),
            ],
            tone(cream, -0.45),
            0.7 * k,
            opacity=0.55,
        )
    s.part(
        at("-10,-46 10,-46 14,-30 9,-32.5 5,-29.4 0,-32 -5,-29.4 -9,-32.5 -14,-30"),
        tone(cream, 0.3),
        tex=Tex("rib", 0.1, 0.3, 2, 0),
        bulge=0.5,
        cast=0.4,
    )
