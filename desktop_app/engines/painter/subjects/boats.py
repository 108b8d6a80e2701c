"""Sailboat and ship."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone
from desktop_app.engines.painter.subjects.shapes import box, curve, ellipse, limb, smooth, tube
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def sailboat(s: Sheet) -> None:
    """Small yacht under full sail: planked hull, mast and boom, bellied mainsail and jib."""
    paint, canvas, wood = s.main(s.pick("a83d33", "2f5d8a", "3f7a66")), rgb("f3ead6"), rgb("8a6038")
    s.line([(38, -1), (8, 82)], rgb("4a4038"), 0.35, taper=False)
    s.part(tube("40,-2,0.9 40,86,1.4"), wood, tex=Tex("fur", 0.15, 0, 2, 90))
    main = curve("41.5,2! 52,22 66,50 78,74! 60,77.5 42,76! 43,40")
    sail = s.part(main, canvas, tex=Tex("mottle", 0.04, 0.1, 4), fade=(tone(canvas, -0.12), 0.4), bulge=0.5)
    jib = curve("38,6! 33,30 21,58 7,80! 22,78 35,76! 38.5,45")
    front = s.part(jib, tone(canvas, -0.04), tex=Tex("mottle", 0.04, 0.1, 4), bulge=0.5)
    if s.rng.random() < 0.6 or s.wished:
        s.paint(curve("40,52! 60,55 90,52! 90,63! 60,66 40,63!"), paint, clip=sail, tex=Tex("mottle", 0.08, 0, 3))
        s.paint(curve("0,56! 22,59 40,56! 40,66! 22,69 0,66!"), paint, clip=front, tex=Tex("mottle", 0.08, 0, 3))
    for y in (18, 32, 46, 66):
        s.line([(41, y), (52, y + 2.5), (80, y + 1)], tone(canvas, -0.3), 0.45, clip=sail, opacity=0.7, taper=False)
    for y in (28, 45, 66):
        s.line([(4, y + 4), (26, y + 2), (39, y - 1)], tone(canvas, -0.3), 0.45, clip=front, opacity=0.7, taper=False)
    s.part(tube("40,78,1.1 80,76,0.8"), wood)
    s.part(curve("40,-3! 47,-1.5 54,1! 47,2.6 40,2.5!"), paint, bulge=0.6)
    s.part(curve("36,88! 39,81 60,81 64,88!"), rgb("e9dfca"), bulge=0.6, flat=2)
    for x in (44, 51, 58):
        s.lamp(ellipse(x, 84.4, 1.6, 1.1), rgb("3d4b57"))
    hull = s.part(
        curve("3,84! 20,87.5 45,89 70,88 84,85! 79,96 72,103! 40,105 20,102! 11,94"),
        paint, tex=Tex("plank", 0.1, 0.2, 3), bulge=0.9, fade=(tone(paint, -0.35), 0.6), z=3,
    )  # fmt: skip
    s.paint(curve("0,98! 40,101 86,98! 86,110! 0,110!"), tone(paint, -0.5), clip=hull, soft=0.3)
    s.line(
        [(3, 84.6), (20, 88), (45, 89.5), (70, 88.6), (84, 85.6)],
        rgb("efe4cc"),
        1.7,
        clip=None,
        taper=False,
        raise_by=0.6,
    )
    _sailor(s)
    s.foot = (43, 100)


def _sailor(s: Sheet) -> None:
    s.part(curve("67,88! 67.5,80.5 70,78.5 73,80.5 74,88!"), rgb("345a7c"), bulge=0.7)
    s.part(ellipse(70.4, 76, 2), rgb("d7a07c"))
    s.part(curve("68.2,75.4 70.4,73.2 72.6,75.4"), rgb("e8e0cf"))


def ship(s: Sheet) -> None:
    """Three-masted ship under square sails: high stern with lit windows, gun ports, pennants."""
    hull, canvas, wood = s.main(rgb("6b452c")), rgb("efe5cf"), rgb("5b4230")
    gold = rgb("d2a54a")
    _rigging(s, hull, canvas, wood)
    body = s.part(
        curve("4,50! 6,64 10,78 17,92 24,103! 60,105 88,103! 100,92 108,78 "
            "113,66! 98,71 76,74.6 48,74.6 30,72! 28,62! 16,59! 15,52!"),
        hull, tex=Tex("plank", 0.16, 0.3, 3), bulge=0.85, z=4, fade=(tone(hull, -0.4), 0.6), cast=0.5,
    )  # fmt: skip
    s.paint(
        curve("0,70! 30,78 60,81 90,79.4 116,70! 116,75! 90,85 60,87 30,84 4,75!"),
        rgb("d9c08c"),
        clip=body,
        tex=Tex("plank", 0.1, 0, 3),
    )
    s.paint(curve("0,95! 30,98.4 90,98.4 120,95! 120,110! 0,110!"), tone(hull, -0.55), clip=body, soft=0.3)
    for x, y in ((34, 80.6), (45, 82.6), (56, 83.4), (67, 83.4), (78, 82.4), (89, 80.4)):
        s.part(box(x - 1.9, y - 1.7, x + 1.9, y + 1.7), rgb("2a2021"), bulge=0.1, cast=0.1)
    s.line([(29, 72), (48, 75), (76, 75), (98, 71.6), (113, 66)], gold, 1.3, taper=False, raise_by=0.6)
    s.line([(4, 50), (15, 52)], gold, 1.4, taper=False, raise_by=0.6)
    s.line([(15.4, 59), (28, 62)], gold, 1.3, taper=False, raise_by=0.6)
    for x, y in ((8.6, 57), (12.6, 58), (12, 66), (18, 67.4), (24, 68.8)):
        s.part(box(x - 1.7, y - 2.4, x + 1.7, y + 2.4), gold, bulge=0.3, flat=0.5)
        s.lamp(box(x - 1.1, y - 1.8, x + 1.1, y + 1.8), rgb("3e4d58"))
    s.part(ellipse(4, 45.6, 1.8, 2.6), gold, bulge=0.8)
    s.glow(ellipse(4, 45.6, 1.4, 2.1), (1.0, 0.8, 0.4), 0.7 if s.night else 0.1, halo=4)
    s.foot = (60, 99)


def _rigging(s: Sheet, hull: RGB, canvas: RGB, wood: RGB) -> None:
    """Masts, pennants, stays and all sails."""
    s.part(tube("98,70,1.4 112,60,1 126,52,0.6"), wood)
    for x, top in ((30, 12), (58, 0), (86, 8)):
        s.part(tube(f"{x},{top},0.6 {x},40,1 {x},78,1.4"), wood)
        s.part(
            curve("0,0! 5,1.4 11,0! 8,2.6 11,5! 5,4 0,4.6!", x, top), rgb("b5342e") if not s.wished else hull, bulge=0.5
        )
    rig = rgb("3b302a")
    for a, b in (
        ((58, 3), (14, 64)),
        ((30, 14), (8, 58)),
        ((86, 10), (124, 53)),
        ((86, 30), (118, 57)),
        ((58, 4), (86, 30)),
        ((86, 12), (60, 40)),
    ):
        s.line([a, b], rig, 0.35, taper=False, opacity=0.85)
    s.part(
        curve("90,24! 104,40 121,54! 108,58 92,60! 93,42"),
        canvas,
        tex=Tex("mottle", 0.04, 0.1, 4),
        bulge=0.5,
        fade=(tone(canvas, -0.15), 0.4),
    )
    for x, rows in (
        (30, ((20, 7, 12), (34, 10, 15), (51, 12, 14))),
        (58, ((8, 8, 13), (23, 12, 17), (42, 15, 23))),
        (86, ((16, 7.5, 13), (31, 11, 16), (49, 13, 16))),
    ):
        for y, half, high in rows:
            _square_sail(s, x, y, half, high, canvas, wood)


def _square_sail(s: Sheet, x: float, y: float, half: float, high: float, canvas: RGB, wood: RGB) -> None:
    low = y + high
    shape = smooth(
        [
            (x - half, y, 1),
            (x, y + 0.6),
            (x + half, y, 1),
            (x + half * 1.22 + 1.6, y + high * 0.55),
            (x + half * 1.12, low, 1),
            (x + 1.5, low - high * 0.14),
            (x - half * 1.1, low, 1),
            (x - half * 0.92 + 1.4, y + high * 0.5),
        ]
    )
    sail = s.part(shape, canvas, tex=Tex("mottle", 0.05, 0.12, 4), bulge=0.65, cast=0.4, fade=(tone(canvas, -0.2), 0.5))
    for k in (-0.5, 0.0, 0.5):
        s.line(
            [(x + k * half * 1.6, y), (x + k * half * 2 + 1.6, y + high * 0.5), (x + k * half * 1.9, low)],
            tone(canvas, -0.3),
            0.4,
            clip=sail,
            opacity=0.55,
            taper=False,
        )
    s.part(limb([(x - half - 1.4, y, 0.6), (x, y - 0.1, 0.9), (x + half + 1.4, y, 0.6)]), wood, bulge=0.9, cast=0.3)
