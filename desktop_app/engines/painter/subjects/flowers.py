"""Flower, sunflower, rose and mushroom, each growing from the ground."""

from __future__ import annotations

import math

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone, turn
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, limb, smooth, tube, tufted, turned
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex

GREEN = rgb("5f8a42")


def _leaf(s: Sheet, x: float, y: float, length: float, width: float, degrees: float, colour: RGB = GREEN) -> None:
    """One leaf from its stalk at (x, y), with midrib and veins."""
    k = length
    blade = turned(smooth([(0, 0, 1), (k * 0.25, -width * 0.75), (k * 0.55, -width), (k * 0.85, -width * 0.4), (k, 0, 1), (k * 0.8, width * 0.5), (k * 0.5, width), (k * 0.22, width * 0.7)]), degrees) + (x, y)
    part = s.part(blade, colour, tex=Tex("mottle", 0.12, 0.2, 3), bulge=0.35, flat=3)
    ribs = [((0.02, 0), (0.5, 0.04), (0.97, 0))] + [((t, 0), (t + 0.1, side * 0.4), (t + 0.2, side * 0.8)) for t in (0.15, 0.32, 0.5, 0.66) for side in (-1, 1)]
    for n, rib in enumerate(ribs):
        points = turned(np.array([(a * k, b * width) for a, b in rib]), degrees) + (x, y)
        s.line(list(points), tone(colour, 0.35), 0.9 if n == 0 else 0.5, clip=part, opacity=0.6)


def _grass(s: Sheet, x: float, spread: float, count: int, height: float) -> None:
    for _ in range(count):
        gx = x + s.rng.normal(0, 0.5) * spread
        lean, h = s.rng.normal(0, 3.5), height * s.rng.uniform(0.4, 1.0)
        green = tone(turn(GREEN, s.rng.uniform(-12, 8)), s.rng.uniform(-0.3, 0.15))
        s.part(limb([(gx, 100, 0.9), (gx + lean * 0.3, 100 - h * 0.6, 0.7), (gx + lean, 100 - h, 0.2)]), green, bulge=0.6, cast=0.1)


def _petal_ring(s: Sheet, centre: tuple[float, float], shape: np.ndarray, count: int, colour: RGB, squash: float, phase: float, dark: float) -> None:
    """Petals (pointing to +x) around a centre, the far ones first, seen at a slant of `squash`."""
    angles = [360 * k / count + phase + s.rng.uniform(-4, 4) for k in range(count)]
    for a in sorted(angles, key=lambda v: math.sin(math.radians(v))):
        grown = shape * s.rng.uniform(0.93, 1.06)
        petal = turned(grown, a) * (1.0, squash) + centre
        hue = tone(turn(colour, s.rng.uniform(-4, 4)), s.rng.uniform(-0.08, 0.08))
        part = s.part(petal, hue, bulge=0.4, flat=2.2, cast=0.34, edge=0.1, tex=Tex("fur", 0.1, 0.25, 2.6, a))
        reach = float(shape[:, 0].max())
        for side in (-0.25, 0.0, 0.25):
            vein = turned(np.array([(reach * 0.1, 0), (reach * 0.5, side * 6), (reach * 0.85, side * 8)]), a) * (1.0, squash) + centre
            s.line(list(vein), tone(colour, dark), 0.5, clip=part, opacity=0.5)
        root = turned(smooth([(0, -4), (reach * 0.4, 0), (0, 4)]), a) * (1.0, squash) + centre
        s.paint(root, tone(colour, -0.45), clip=part, soft=1.6, opacity=0.55)


def flower(s: Sheet) -> None:
    """Wild flower with broad petals around a yellow heart, a bud, feathered leaves."""
    petal = s.main(rgb("d67aa5"))
    _grass(s, 30, 22, 12, 16)
    s.part(tube("30,26,1.5 31,52,1.6 29,76,1.8 30,100,2"), GREEN, tex=Tex("fur", 0.12, 0.1, 2, 90))
    s.part(tube("29.5,72,1.3 40,58,1.1 46,48,1"), GREEN)
    _leaf(s, 29, 84, 22, 5.4, -150)
    _leaf(s, 30, 78, 22, 5.2, -24)
    bud = s.part(curve("-4,0 -4.6,-6 -1,-12! 1,-11.4 4.6,-6 4,0 0,2", 46.5, 46), petal, tex=Tex("fur", 0.15, 0.2, 2, 85), bulge=0.8)
    s.paint(curve("-6,-2 -3,-5 0,-2 3,-5 6,-2 6,4 -6,4", 46.5, 46), GREEN, clip=bud, soft=0.4)
    shape = smooth([(1, 0), (8, -5.6), (17, -9), (23.6, -7.4), (25.4, -3), (23.8, 0), (25.4, 3), (23.6, 7.4), (17, 9), (8, 5.6)])
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
    x, y = 29.0, 29.0
    s.part(tube("29,34,2.2 30,60,2.3 28.6,82,2.5 29,100,2.8"), rgb("6c9146"), tex=Tex("fur", 0.14, 0.2, 2, 88))
    _leaf(s, 29.4, 72, 25, 9.5, -148, rgb("5a8440"))
    _leaf(s, 29.4, 64, 25, 9.5, -30, rgb("648f45"))
    _leaf(s, 28.8, 88, 20, 7, -12, rgb("547d3c"))
    long = smooth([(8, 0), (14, -3.6), (22, -4.2), (30, 0, 1), (22, 4.2), (14, 3.6)])
    _petal_ring(s, (x, y), long, 20, tone(petal, -0.14), 1.0, 0, -0.35)
    _petal_ring(s, (x, y), long * (0.92, 0.95), 17, petal, 1.0, 9, -0.3)
    s.part(tufted(ellipse(x, y, 14.4), s.rng, 1.2, 1.3, 0.2), rgb("5b3719"), tex=Tex("mottle", 0.25, 0.5, 1.4), bulge=0.4, flat=4, cast=0.5)
    s.paint(ellipse(x, y, 6.2), rgb("7f8a3a"), soft=2.4, opacity=0.55)
    rows = [[], []]
    for k in range(190):
        a, d = k * 2.39996, math.sqrt((k + 0.5) / 190) * 13.4
        rows[k % 2].append(ellipse(x + math.cos(a) * d, y + math.sin(a) * d, 0.62, 0.42, math.degrees(a))[::4])
    s.paint(rows[0], rgb("2d1a10"), opacity=0.8, raise_by=0.3)
    s.paint(rows[1], rgb("b98534"), opacity=0.75, raise_by=0.4)
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
    deep, light = tone(petal, -0.4), tone(petal, 0.2)
    silk = Tex("mottle", 0.07, 0.15, 4)
    layers = (
        ("14,18 22,5 32,2 44,6 50,18 46,34 38,44 28,46 18,42 12,32", deep, 0.5),
        ("4,24 2,13 10,8 20,14 27,26 29,40 22,46 13,42 7,34", tone(petal, -0.05), 0.6),
        ("57,22 58,12 50,7 41,14 34,26 32,40 39,46 48,41 54,33", tone(petal, -0.14), 0.6),
        ("18,10 24,0 34,-1 43,5 45,14 38,20 26,20", tone(petal, -0.1), 0.5),
        ("19,12 25,6 34,5 41,10 42,18 36,24 26,24 20,19", tone(petal, -0.3), 0.5),
        ("23,14 28,9 35,10 38,15 36,21 30,23 24,20", light, 0.6),
        ("26,15 30,12 34,14 34.6,18 31,20.4 27,19", deep, 0.5),
        ("28.4,16 30.6,14.4 33,16.4 31.4,18.8 29,18.4", petal, 0.6),
        ("10,22 18,17 26,20 33,28 36,38 34,46 26,47 17,42 11,33", petal, 0.75),
        ("52,20 45,17 37,20 29,29 26,39 29,46 38,47 46,41 51,32", tone(petal, 0.05), 0.75),
        ("14,30 21,26 31,29 41,27 47,31 44,41 36,48 29,49.6 22,47 16,40", tone(petal, 0.1), 0.8),
    )
    for n, (text, hue, bulge) in enumerate(layers):
        part = s.part(curve(text), hue, tex=silk, bulge=bulge * 0.7, cast=0.5, edge=0.22, fade=(tone(hue, -0.4), 0.6))
        if n in (1, 2, 3, 8, 9, 10):
            rim = curve(text)
            top = rim[rim[:, 1] < np.percentile(rim[:, 1], 42)]
            order = top[np.argsort(np.arctan2(top[:, 1] - 60, top[:, 0] - 30))]
            s.line(list(order[::3]), tone(petal, 0.42), 1.5, clip=part, soft=0.5, opacity=0.75, raise_by=0.6)


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

    s.part(at("-10,-58 10,-58 10.6,-36 13,-18 16,-6 11,1 0,2 -11,1 -16,-6 -13,-18 -10.6,-36"), cream, tex=Tex("fur", 0.1, 0.3, 3, 88), bulge=0.85, fade=(tone(cream, -0.3), 0.6), z=0)
    for yy in (-14, -9.5, -5):
        s.line([(x - 15 * k, y + (yy - 1) * k), (x, y + (yy + 2) * k), (x + 15 * k, y + (yy - 1) * k)], tone(cream, -0.3), 1.3 * k, opacity=0.5, raise_by=0.4)
    s.part(at("-41,-49 -20,-56 0,-58 20,-56 41,-49 24,-41.6 0,-39.6 -24,-41.6"), tone(cream, -0.18), bulge=0.25, cast=0.5)
    for n in range(-12, 13):
        t = n / 12
        s.line([(x + t * 8 * k, y - 54 * k), (x + t * 26 * k, y + (-47 + abs(t) * 1.5) * k), (x + t * 40 * k, y + (-41 - 7 * abs(t) ** 1.5) * k)], tone(cream, -0.45), 0.7 * k, opacity=0.55)
    s.part(at("-10,-46 10,-46 14,-30 9,-32.5 5,-29.4 0,-32 -5,-29.4 -9,-32.5 -14,-30"), tone(cream, 0.3), tex=Tex("rib", 0.1, 0.3, 2, 0), bulge=0.5, cast=0.4)
    top = s.part(at("-45,-49 -44,-64 -34,-84 -16,-97 0,-100 16,-97 34,-84 44,-64 45,-49! 24,-55.4 0,-57.4 -24,-55.4 -45,-49!"), cap, tex=Tex("mottle", 0.08, 0.1, 5), bulge=0.8, fade=(tone(cap, -0.25), 0.5))
    for dx, dy, r in ((-6, -84, 7.4), (17, -79, 5.4), (-26, -73, 5.8), (4, -66, 5.6), (31, -66, 4.8), (-13, -61.5, 3.6), (21, -61.5, 3.2), (-37, -59, 3.6), (40.5, -55, 2.4), (-9, -96, 3.4), (11, -93.6, 3.4)):
        wart = tufted(ellipse(x + dx * k, y + dy * k, r * k * (1.05 - abs(dx) / 110), r * 0.86 * k), s.rng, 0.7 * k, 2.2 * k, 0.2)
        s.part(wart, rgb("f6f0e2"), tex=Tex("mottle", 0.06, 0.3, 1.6), bulge=0.5, cast=0.35, clip=top)
