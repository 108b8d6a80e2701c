"""Robot, rocket, hot-air balloon and car."""

from __future__ import annotations

import math

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import box, curve, ellipse, limb, smooth, tube
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex

STEEL = Tex("mottle", 0.06, 0.1, 4)


def robot(s: Sheet) -> None:
    """Friendly machine: domed head with lit eyes, chest dials, jointed limbs, claw hands."""
    shell = s.main(s.pick("8fa3a8", "c0a060", "7fa08c"))
    dark, joint, brass = tone(shell, -0.4), rgb("4a4d54"), rgb("c99a4a")
    x = 33.0
    eye = (0.35, 0.95, 1.0) if s.rng.random() < 0.6 else (1.0, 0.75, 0.3)
    for side in (-1, 1):
        s.part(tube("8.5,68,3 9,80,2.6 9,90,3", x, 0, side), joint, tex=Tex("rib", 0.25, 0.4, 2.2, 0), bulge=0.9)
        s.part(ellipse(x + side * 9, 79, 3.8), brass, bulge=0.8)
        s.part(curve("1.6,98.6! 2.4,91 9,87.4 16,91 17.6,98.6!", x, 0, side), shell, tex=STEEL, bulge=0.8)
        s.part(box(x + side * 9 - 8.4, 97.4, x + side * 9 + 8.4, 100.4), dark, bulge=0.6)
        s.part(tube("18,42,3 25,51,2.5 26,62,2.3", x, 0, side), joint, tex=Tex("rib", 0.25, 0.4, 2.2, 10), bulge=0.9)
        s.part(ellipse(x + side * 25, 52, 3.4), brass, bulge=0.8)
        s.part(curve("21.6,58 30,58 29.4,67 22.4,67", x, 0, side), shell, tex=STEEL, bulge=0.8)
        for k in (-1, 1):
            s.part(
                tube(f"{26 + k * 2},67,1.6 {26 + k * 4.6},71,1.5 {26 + k * 1.6},75.5,1", x, 0, side), dark, bulge=0.9
            )
        s.part(ellipse(x + side * 18, 42, 6, 6.4), shell, tex=STEEL, bulge=0.8)
    s.part(curve("-10,66! 10,66! 8,72 -8,72", x), joint, bulge=0.6)
    s.part(
        curve("-16,36 0,33.5 16,36 18,52 14,67 0,69.5 -14,67 -18,52", x),
        shell,
        tex=STEEL,
        bulge=0.75,
        flat=9,
        fade=(tone(shell, -0.2), 0.5),
    )
    _robot_chest(s, x, dark, brass)
    s.part(box(x - 5, 29, x + 5, 36), joint, tex=Tex("rib", 0.25, 0.4, 2), bulge=0.8)
    s.part(tube("0,2,0.7 0,9,0.8", x), joint)
    s.part(ellipse(x, 1, 2.5), rgb("c8402f"), bulge=1)
    s.glow(ellipse(x, 1, 2), (1.0, 0.25, 0.15), 0.5 if s.night else 0.15, halo=2)
    for side in (-1, 1):
        s.part(box(x + side * 17 - 2.4, 14, x + side * 17 + 2.4, 24), brass, bulge=0.8)
    s.part(
        curve("-15,28 -16.5,18 -12,10 0,7 12,10 16.5,18 15,28 0,31", x), shell, tex=STEEL, bulge=0.8, flat=9, cast=0.4
    )
    s.part(curve("-12,24 -13,17 -9,13.5 0,12.5 9,13.5 13,17 12,24 0,26", x), rgb("23282f"), bulge=0.3, cast=0.25)
    for side in (-1, 1):
        s.part(ellipse(x + side * 6, 18.4, 3.5), mix(eye, (1, 1, 1), 0.25), bulge=0.7, cast=0)
        s.glow(ellipse(x + side * 6, 18.4, 3), eye, 0.5 if s.night else 0.22, halo=3 if s.night else 1.4)
        s.paint(ellipse(x + side * 6 - 1, 17.2, 0.9), (1, 1, 1))
    s.line([(x - 4, 23.2), (x, 24.2), (x + 4, 23.2)], eye, 0.8)
    s.foot = (x, 99.5)


def _robot_chest(s: Sheet, x: float, dark: RGB, brass: RGB) -> None:
    s.part(box(x - 11, 41, x + 11, 57), dark, bulge=0.25, flat=1)
    s.part(ellipse(x - 4.6, 49, 5), rgb("efe6cf"), bulge=0.2)
    for k in range(7):
        a = math.pi * (0.9 + k / 6 * 1.2)
        s.line(
            [
                (x - 4.6 + 3.4 * math.cos(a), 49 + 3.4 * math.sin(a)),
                (x - 4.6 + 4.4 * math.cos(a), 49 + 4.4 * math.sin(a)),
            ],
            dark,
            0.4,
            taper=False,
        )
    s.line([(x - 4.6, 49), (x - 2.4, 46)], rgb("b8342b"), 0.8)
    for k, c in enumerate(((0.95, 0.3, 0.2), (0.98, 0.75, 0.25), (0.35, 0.85, 0.4))):
        s.part(ellipse(x + 6, 44.5 + k * 4.4, 1.5), c, bulge=0.9)
        s.glow(ellipse(x + 6, 44.5 + k * 4.4, 1.2), c, 0.45 if s.night else 0.1, halo=1.5)
    for sx in (-14, 14):
        for y in (38.6, 62):
            s.part(ellipse(x + sx * (1 if y < 50 else 0.86), y, 0.9), brass, bulge=0.8)
    for k in range(3):
        s.line([(x - 7, 60.6 + k * 2), (x + 7, 60.6 + k * 2)], dark, 0.8, taper=False, raise_by=-0.4)


def rocket(s: Sheet) -> None:
    """Rocket under way: painted nose and fins, portholes, riveted plates, flame."""
    paint, shell = s.main(rgb("c4382f")), rgb("e6e2d8")
    x = 31.0
    s.turn = (24.0, (x, 50.0))
    _flame(s, x)
    for side in (-1, 1):
        s.part(
            curve("9,52 17,60 21,72 21,84! 15,77 7,73", x, 0, side),
            paint,
            tex=STEEL,
            bulge=0.6,
            fade=(tone(paint, -0.3), 0.5),
        )
    s.part(
        curve("-6.6,69! 6.6,69! 8.6,76! 0,77.6 -8.6,76!", x),
        rgb("55565c"),
        tex=Tex("rib", 0.2, 0.2, 2.2, 90),
        bulge=0.9,
    )
    body = s.part(
        curve("0,-3! 6,5 11,18 13,34 12,52 8,70! 0,72 -8,70! -12,52 -13,34 -11,18 -6,5", x),
        shell,
        tex=STEEL,
        bulge=0.95,
    )
    s.paint(curve("-20,15 0,19 20,15 20,-10 -20,-10", x), paint, clip=body, tex=STEEL)
    s.paint(curve("-20,59 0,62.6 20,59 20,66 0,69.6 -20,66", x), paint, clip=body, tex=STEEL)
    for y in (18, 44, 59):
        s.line(
            [(x - 13, y - 2), (x, y + 1.6), (x + 13, y - 2)],
            tone(shell, -0.45),
            0.7,
            clip=body,
            taper=False,
            raise_by=-0.3,
        )
    s.paint([ellipse(x + k * 2.6, 46.4 - abs(k) * 0.42, 0.42) for k in range(-4, 5)], tone(shell, -0.5), clip=body)
    for y, r in ((31, 5.6), (51, 3)):
        s.part(ellipse(x, y, r + 1.7), rgb("8a8d92"), bulge=0.6)
        s.lamp(ellipse(x, y, r), rgb("35506b"), (1.0, 0.86, 0.5))
        if not s.night:
            s.paint(
                curve("-3.4,0.6 -2.4,-3 1,-3.8 -0.6,-1.6 -2,0.4", x, y, 1, r / 5.6),
                rgb("bfd6e4"),
                soft=0.3,
                opacity=0.85,
            )
    blade = curve("0,57! 1.3,61 1.9,67 1.5,72.6! 0,73.6 -1.5,72.6! -1.9,67 -1.3,61", x)
    fin = s.part(blade, paint, bulge=0.9, cast=0.45)
    s.line([(x - 0.7, 60), (x - 1, 67), (x - 0.8, 72)], tone(paint, 0.45), 0.5, clip=fin, opacity=0.7)
    s.foot = (x, 50)


def _flame(s: Sheet, x: float) -> None:
    """Three tongues of fire and their glow."""
    flame = (1.0, 0.62, 0.18)
    for text, c, soft in (
        ("-7.5,74 7.5,74 9.5,84 4,93 0,104! -4,93 -9.5,84", (0.95, 0.42, 0.12), 1.0),
        ("-5.4,74 5.4,74 6,82 2.6,89 0,96! -2.6,89 -6,82", (1.0, 0.76, 0.25), 0.8),
        ("-3,74 3,74 3.2,80 0,87! -3.2,80", (1.0, 0.97, 0.8), 0.5),
    ):
        s.part(curve(text, x), c, soft=soft, bulge=0.6, cast=0, edge=0)
    s.glow(
        curve("-7.5,74 7.5,74 9,84 4,92 0,100! -4,92 -9,84", x),
        flame,
        0.45 if s.night else 0.25,
        soft=1.5,
        halo=7 if s.night else 3,
    )


def balloon(s: Sheet) -> None:
    """Hot-air balloon: gored envelope with bands of colour, ropes, wicker basket, burner flame."""
    paint = s.main(s.pick("c8392f", "2f6fb0", "d9962a"))
    second = rgb("f1e3c3") if min(paint) < 0.7 else rgb("d0803a")
    x, cy = 36.0, 34.0
    for dx in (-4.6, -1.6, 1.6, 4.6):
        s.line([(x + dx * 2.1, 71), (x + dx, 87)], rgb("4b3a2a"), 0.45, taper=False)
    envelope = curve(
        "0,-2 16,1 28,11 34,26 33,40 26,54 16,66 9,73! 0,74.4 -9,73! -16,66 -26,54 -33,40 -34,26 -28,11 -16,1", x
    )
    skin = s.part(envelope, paint, tex=Tex("mottle", 0.05, 0.1, 6), bulge=0.95)
    gores = 12
    for k in range(gores):
        if k % 2:
            continue
        a, b = (math.sin(math.pi * (e / gores - 0.5)) for e in (k, k + 1))
        y = np.linspace(-4, 76, 24)
        half = np.interp(y, [-4, 0, 4, 12, 26, 40, 54, 66, 73, 76], [2, 9, 18, 27, 34, 33, 26, 16, 9, 8])
        strip = np.vstack([np.stack([x + half * a, y], 1), np.stack([x + half * b, y], 1)[::-1]])
        s.paint(strip, second, clip=skin, tex=Tex("mottle", 0.05, 0, 6))
        for e in (a, b):
            s.line(
                list(np.stack([x + half * e, y], 1)[::3]),
                tone(paint, -0.5),
                0.45,
                clip=skin,
                opacity=0.45,
                taper=False,
                raise_by=-0.35,
            )
    band = [
        (x - 40, cy - 4, 1),
        (x, cy + 5),
        (x + 40, cy - 4, 1),
        (x + 40, cy + 6, 1),
        (x, cy + 15),
        (x - 40, cy + 6, 1),
    ]
    s.paint(
        smooth(band), rgb("d9a23c") if not s.wished else tone(paint, -0.35), clip=skin, tex=Tex("mottle", 0.06, 0, 4)
    )
    s.part(curve("-9,72.4! 0,74 9,72.4! 8,76! 0,77.4 -8,76!", x), tone(paint, -0.3), bulge=0.6)
    s.part(curve("-1.8,84 -2,80.6 0,75.6! 2,80.6 1.8,84", x), (1.0, 0.78, 0.3), soft=0.3, bulge=0.5, cast=0)
    s.glow(ellipse(x, 80.6, 1.6, 3.6), (1.0, 0.68, 0.25), 0.7, soft=0.5, halo=4 if s.night else 2)
    if s.night:
        s.glow(ellipse(x, 58, 16, 18), (0.75, 0.36, 0.12), 0.22, soft=9)
    s.part(box(x - 2.4, 83.4, x + 2.4, 86), rgb("55565c"), bulge=0.7)
    s.part(
        curve("-7.4,88! 7.4,88! 6,99.4 0,100.4 -6,99.4", x), rgb("a5743f"), tex=Tex("brick", 0.24, 0.5, 1.5), bulge=0.8
    )
    s.part(limb([(x - 7.6, 88, 1.1), (x, 88.7, 1.2), (x + 7.6, 88, 1.1)]), rgb("6b4526"), bulge=0.9)
    s.foot = (x, 50)


def car(s: Sheet) -> None:
    """Small rounded car of the fifties from the side, a little from the front: chrome, lit lamps."""
    paint, chrome = s.main(s.pick("3f7f92", "b23a33", "d9b04a", "5d7f57")), rgb("cfd2d3")
    for x in (47, 166):
        s.part(ellipse(x, 80, 20, 20), rgb("17151a"), bulge=0.2)
    body = s.part(
        curve(
            "6,70 8,54 18,44 44,38 62,34 80,12 96,4 124,3 146,9 162,30 184,38 "
            "200,46 208,58 209,72 204,82 180,84 100,86 40,86 12,82"
        ),
        paint,
        tex=Tex("mottle", 0.04, 0.05, 8),
        bulge=0.55,
        flat=16,
        fade=(tone(paint, -0.3), 0.5),
    )
    s.paint(
        curve("0,62 50,58 120,59 180,60 215,62 215,90 0,90"),
        rgb("f0e8d6") if s.rng.random() < 0.5 else paint,
        clip=body,
        soft=0.4,
        tex=Tex("mottle", 0.04, 0, 8),
    )
    _car_windows(s, chrome)
    s.line([(10, 58), (60, 54), (130, 55), (206, 58)], chrome, 1.6, taper=False, raise_by=0.8)
    for x in (66, 112.5, 158):
        s.line(
            [(x, 37), (x + (2 if x < 100 else 0), 60), (x + 1, 82)],
            tone(paint, -0.6),
            0.9,
            clip=body,
            taper=False,
            raise_by=-0.6,
            opacity=0.8,
        )
    for x in (100, 122):
        s.part(tube(f"{x},49,1.4 {x + 8},49,1.4"), chrome, bulge=1)
    for text in (
        "14,80 18,58 34,50 54,51 70,62 76,80 70,84! 66,70 56,61 40,61 28,70 24,84!",
        "136,80 140,62 154,51 174,50 190,58 196,80 190,84! 186,70 174,61 158,61 148,70 142,84!",
    ):
        s.part(curve(text), tone(paint, 0.06), bulge=0.7, cast=0.4)
    _wheels(s, chrome, paint)
    _bumpers_and_lamps(s, chrome)
    s.foot = (107, 99)


def _bumpers_and_lamps(s: Sheet, chrome: RGB) -> None:
    """Bumpers, head lamp and tail lamp."""
    s.part(tube("2,78,2.6 10,80,3 22,80,2"), chrome, bulge=1)
    s.part(tube("192,80,2 204,80,3 213,77,2.6"), chrome, bulge=1)
    s.part(ellipse(203, 57, 5, 6.6, -8), chrome, bulge=0.7)
    s.part(ellipse(204.4, 57, 3.8, 5.2, -8), rgb("fff2c6"), bulge=0.7)
    s.glow(ellipse(204.6, 57, 3.4, 4.8), (1.0, 0.86, 0.5), 0.8 if s.night else 0.12, halo=9 if s.night else 1)
    s.part(ellipse(10, 58, 3, 4.4), rgb("b32d26"), bulge=0.8)
    s.glow(ellipse(10, 58, 2.4, 3.8), (1.0, 0.15, 0.1), 0.5 if s.night else 0.0, halo=4)


def _car_windows(s: Sheet, chrome: RGB) -> None:
    """Glass in chrome frames."""
    glass = rgb("4d6476")
    for text in ("70,34! 84,16 96,10.5 110,10! 110,35!", "115,10! 126,10 140,14 151,33! 115,35!"):
        s.part(curve(text), chrome, bulge=0.2, flat=1)
    for text in ("73.5,32.6! 86,17 97,12.6 108,12.2! 108,33!", "117,12.2! 126,12.2 138.6,16 147,31.6! 117,33!"):
        s.part(curve(text), tone(glass, -0.35) if s.night else glass, bulge=0.1, flat=0.3, cast=0.15)
        if not s.night:
            s.paint(
                curve(text) * (0.5, 0.6) + (48 if text.startswith("73") else 62, 6),
                rgb("a9c0cc"),
                soft=2.5,
                opacity=0.55,
            )


def _wheels(s: Sheet, chrome: RGB, paint: RGB) -> None:
    for x in (47, 166):
        s.part(ellipse(x, 82, 17.4), rgb("232127"), tex=Tex("mottle", 0.1, 0.1, 3), bulge=0.5, flat=4)
        s.part(ellipse(x, 82, 11.8), rgb("efe8da"), bulge=0.1, flat=1, cast=0)
        s.part(ellipse(x, 82, 9.6), chrome, bulge=0.6, cast=0.2)
        s.part(ellipse(x, 82, 4.4), paint, bulge=0.9)
        for k in range(10):
            a = 2 * math.pi * k / 10
            s.paint(ellipse(x + 7 * math.cos(a), 82 + 7 * math.sin(a), 0.9), tone(chrome, -0.5))
