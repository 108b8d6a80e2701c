"""House, church and castle."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone
from desktop_app.engines.painter.subjects.shapes import box, curve, ellipse, polygon, smooth, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex
from desktop_app.engines.painter.subjects.towers import battlements


def house(s: Sheet) -> None:
    """Cottage seen from a corner: gable, tiled roof, chimney, door, lit windows, bushes."""
    wall, roof = s.main(s.pick("e6d6b8", "c9d3d6", "dfb59a", "b9c4a4")), rgb("a2503a")
    trim, wood = rgb("f4eee0"), rgb("6b4a33")
    brick = rgb("a5654e")
    courses = Tex("brick", 0.16, 0.2, 2.2)
    s.part(polygon([(76, 13), (84, 14), (84, 42), (76, 42)]), brick, tex=courses, bulge=0.3, flat=1)
    s.part(polygon([(84, 14), (88, 13), (88, 40), (84, 42)]), tone(brick, -0.3), tex=courses, flat=1)
    s.part(polygon([(74.6, 9), (84, 10), (89.6, 8.8), (89.6, 13), (84, 14.8), (74.6, 13.8)]), rgb("8c5442"), flat=1)
    # The eaves, the ridge and the ground line of the long side all run to one point far to the right.
    side = polygon([(50, 53.8), (110, 57.9), (110, 97), (50, 99)])
    s.part(side, tone(wall, -0.16), tex=Tex("plank", 0.07, 0.12, 3.4, 1), bulge=0.1, flat=0.5, tilt=(-0.45, 0), z=0)
    front = polygon([(10, 96.6), (10, 59), (32, 27), (52, 54), (52, 99)])
    s.part(front, wall, tex=Tex("plank", 0.06, 0.12, 3.4, -2), bulge=0.1, flat=0.5, tilt=(0.35, 0), z=0)
    s.paint(polygon([(52, 55), (111, 59), (111, 64), (52, 60)]), tone(wall, -0.55), soft=1, opacity=0.55, inside=True)
    plane = curve("29.4,25.4! 91,33! 102,46 114.4,61! 83,59 52.4,57! 41,41")
    s.part(plane, roof, tex=Tex("scale", 0.2, 0.4, 4.2, 6), bulge=0.12, flat=1, tilt=(-0.12, 0.75), cast=0.5)
    for shape in ([(29.6, 23.6), (32.6, 27), (9.4, 63.4), (4.4, 63)], [(28.6, 24.4), (32, 23.8), (56, 57.4), (51, 60)]):
        s.part(polygon(shape), trim, bulge=0.5, flat=1.2, tex=Tex("mottle", 0.06, 0, 2), cast=0.5)
    s.part(polygon([(52, 57.2), (114.4, 61), (114.2, 63), (52.6, 59.6)]), trim, bulge=0.5, flat=0.8, cast=0.4)
    s.part(polygon([(28.6, 23.6), (91.6, 31.4), (91.2, 34), (30, 26.8)]), tone(roof, -0.2), bulge=0.8)
    _door(s, 20, wood, trim)
    _window(s, 43, 72, 4.6, 8.5, trim, wood)
    for x in (68, 93):
        _window(s, x, 74, 6.4, 8.5, trim, rgb("5f7a6a"))
    s.part(ellipse(31, 47, 5), trim, bulge=0.3, flat=0.8)
    s.lamp(ellipse(31, 47, 3.7), rgb("46586a"))
    s.line([(31, 43), (31, 51)], trim, 0.7, taper=False)
    s.line([(27, 47), (35, 47)], trim, 0.7, taper=False)
    for x, r in ((8, 6), (56, 6.5), (80, 7.5), (106, 6)):
        _bush(s, x, 96 - r * 0.3, r)
    s.foot = (58, 98.5)


def _door(s: Sheet, x: float, wood: RGB, trim: RGB) -> None:
    s.part(box(x - 6.6, 70, x + 6.6, 98.5), trim, bulge=0.3, flat=0.7)
    s.part(box(x - 5.2, 71.6, x + 5.2, 98.5), wood, tex=Tex("plank", 0.2, 0.2, 2.6, 90), bulge=0.2, flat=0.5)
    s.lamp(box(x - 3.2, 74, x + 3.2, 80), rgb("4d6070"))
    s.line([(x, 74), (x, 80)], wood, 0.6, taper=False)
    s.part(ellipse(x + 3.7, 86, 0.9), rgb("d9b45a"))
    s.part(polygon([(x - 9, 97), (x + 8, 97.5), (x + 10, 100.5), (x - 11, 100)]), rgb("a09a8e"), bulge=0.5, flat=1)


def _window(s: Sheet, x: float, y: float, w: float, h: float, trim: RGB, shutter: RGB) -> None:
    for side in (-1, 1):
        s.part(
            box(x + side * (w + 2.6) - 1.9, y - h, x + side * (w + 2.6) + 1.9, y + h),
            shutter,
            tex=Tex("plank", 0.14, 0.2, 1.6),
            bulge=0.3,
            flat=0.6,
        )
    s.part(box(x - w - 0.9, y - h - 0.9, x + w + 0.9, y + h + 0.9), trim, bulge=0.3, flat=0.7)
    s.lamp(box(x - w + 0.3, y - h + 0.3, x + w - 0.3, y + h - 0.3), rgb("3f5365"))
    if not s.night:
        s.paint(
            polygon([(x - w + 1, y + h - 3), (x - w + 1, y - h + 1), (x + 1, y - h + 1)]),
            rgb("9db6c4"),
            opacity=0.55,
            soft=0.5,
        )
    s.line([(x, y - h), (x, y + h)], trim, 0.9, taper=False, raise_by=0.3)
    s.line([(x - w, y - 1), (x + w, y - 1)], trim, 0.9, taper=False, raise_by=0.3)
    s.part(box(x - w - 1.8, y + h + 0.4, x + w + 1.8, y + h + 2.4), trim, bulge=0.6)


def _bush(s: Sheet, x: float, y: float, r: float) -> None:
    green = rgb("5f7f43")
    for k in range(4):
        cx, cy = x + s.rng.uniform(-0.8, 0.8) * r, y + s.rng.uniform(-0.5, 0.5) * r
        rr = r * s.rng.uniform(0.5, 0.8)
        clump = tufted(ellipse(cx, min(cy, 99.5 - rr * 0.8), rr, rr * 0.85), s.rng, 1.2, 1.6)
        s.part(clump, tone(green, -0.2 + 0.1 * k), tex=Tex("leaf", 0.22, 0.5, 1.6), bulge=0.7)
    dots = [ellipse(x + s.rng.normal(0, 0.5) * r, y + s.rng.normal(0, 0.4) * r, 0.7) for _ in range(5)]
    s.paint(dots, rgb("e39a9a"), inside=True)


def church(s: Sheet) -> None:
    """Village church: steeple with clock and cross, nave with pointed windows, slate roof."""
    wall, slate, trim = s.main(rgb("ded3bf")), rgb("5c6474"), rgb("c9bda6")
    tex = Tex("stone", 0.1, 0.25, 3)
    s.part(
        polygon([(40, 58), (84, 60), (84, 97), (40, 99)]),
        tone(wall, -0.14),
        tex=tex,
        bulge=0.1,
        flat=0.5,
        tilt=(-0.35, 0),
        z=0,
    )
    s.part(
        curve("36,40! 76,42! 82,52 88,62.5! 62,62 38,61!"),
        slate,
        tex=Tex("scale", 0.18, 0.4, 3),
        bulge=0.1,
        flat=1,
        tilt=(-0.1, 0.75),
    )
    for k in range(3):
        _lancet(s, 50 + k * 12.5, 78, 3.4, 9, trim)
        if k:
            s.part(
                smooth(
                    [
                        (41.6 + k * 12.5, 99, 1),
                        (41.8 + k * 12.5, 68, 1),
                        (45.6 + k * 12.5, 68, 1),
                        (46.2 + k * 12.5, 99, 1),
                    ]
                ),
                tone(wall, -0.05),
                tex=tex,
                bulge=0.4,
                flat=2,
            )
    _steeple(s, wall, slate, trim, tex)
    for x, r in ((42, 4.6), (66, 5), (84, 4.6), (6, 4)):
        _bush(s, x, 97.5 - r * 0.3, r)
    s.foot = (46, 99)


def _steeple(s: Sheet, wall: RGB, slate: RGB, trim: RGB, tex: Tex) -> None:
    """The tower with its spire, cross, clock and door."""
    s.part(box(10, 34, 26, 99.5), wall, tex=tex, bulge=0.1, flat=0.6, tilt=(0.3, 0), z=6)
    s.part(
        polygon([(26, 34), (38, 35), (38, 99), (26, 99.5)]),
        tone(wall, -0.2),
        tex=tex,
        bulge=0.1,
        flat=0.6,
        tilt=(-0.5, 0),
        z=6,
    )
    for y in (34, 56):
        s.part(
            polygon([(9, y), (26, y), (39, y + 1), (39, y + 3), (26, y + 2.4), (9, y + 2.4)]),
            trim,
            bulge=0.7,
            cast=0.45,
        )
    s.part(
        polygon([(8, 34.6), (24, 8), (26.6, 34.8)]),
        slate,
        tex=Tex("scale", 0.18, 0.4, 2.6),
        bulge=0.1,
        flat=1,
        tilt=(0.5, 0.4),
        z=6,
    )
    s.part(
        polygon([(26.4, 34.8), (24, 8), (40, 35.8)]),
        tone(slate, -0.25),
        tex=Tex("scale", 0.18, 0.4, 2.6),
        bulge=0.1,
        flat=1,
        tilt=(-0.5, 0.4),
        z=6,
    )
    gold = rgb("d8b04a")
    s.part(tube("24,9,0.8 24,-3.4,0.7"), gold)
    s.part(tube("20.4,0.6,0.7 27.6,0.6,0.7"), gold)
    _clock_and_door(s, trim)


def _clock_and_door(s: Sheet, trim: RGB) -> None:
    """Bell windows, clock face and the pointed oak door."""
    _lancet(s, 18, 45, 3, 6.4, trim)
    s.part(ellipse(18, 64, 4.6), rgb("f4ecd8"), bulge=0.3, flat=0.8)
    s.line([(18, 64), (18, 60.8)], rgb("2c2a2e"), 0.7, taper=False)
    s.line([(18, 64), (20.4, 65.2)], rgb("2c2a2e"), 0.7, taper=False)
    _lancet(s, 32.4, 46, 1.9, 5.6, trim)
    s.part(curve("11,100! 11.4,86 18,78.6 24.6,86 25,100!"), trim, bulge=0.5, flat=1.4)
    s.part(
        curve("13,100! 13.2,87 18,81.4 22.8,87 23,100!"),
        rgb("6b3f2c"),
        tex=Tex("plank", 0.22, 0.2, 1.7, 90),
        bulge=0.15,
    )
    s.line([(18, 82), (18, 100)], rgb("2f2020"), 0.6, taper=False)


def _lancet(s: Sheet, x: float, y: float, w: float, h: float, trim: RGB) -> None:
    """A pointed window."""
    for grow, lamp in ((1.0, False), (0.0, True)):
        a, b = w + grow, h + grow
        shape = smooth(
            [
                (x - a, y + b, 1),
                (x - a, y - b * 0.35),
                (x - a * 0.6, y - b * 0.78),
                (x, y - b * 1.1, 1),
                (x + a * 0.6, y - b * 0.78),
                (x + a, y - b * 0.35),
                (x + a, y + b, 1),
            ]
        )
        if lamp:
            s.lamp(shape, rgb("3b4a63"), (1.0, 0.74, 0.34))
        else:
            s.part(shape, trim, bulge=0.4, flat=0.8)
    s.line([(x, y - h), (x, y + h)], trim, 0.55, taper=False, raise_by=0.2)
    s.line([(x - w, y), (x + w, y)], trim, 0.5, taper=False, raise_by=0.2)


def castle(s: Sheet) -> None:
    """Castle on a rock: keep, round towers with pointed roofs, curtain wall, gate, pennants."""
    stone = s.main(rgb("b3a894"))
    roof = rgb("44607e") if s.rng.random() < 0.6 else rgb("8c4338")
    tex = Tex("stone", 0.13, 0.3, 2.8)
    s.part(
        tufted(curve("2,94 14,88 40,85 76,86 100,89 111,95 112,101 0,101"), s.rng, 1.2, 3),
        rgb("75715f"),
        tex=Tex("mottle", 0.2, 0.6, 4),
        bulge=0.6,
        z=0,
    )
    _castle_tower(s, 42, 30, 84, 6, tone(stone, -0.16), roof, tex)
    if s.rng.random() < 0.7:
        _castle_tower(s, 76, 38, 84, 5.4, tone(stone, -0.16), roof, tex)
    s.part(box(45, 36, 73, 90), tone(stone, -0.06), tex=tex, bulge=0.3, flat=3, z=2)
    battlements(s, 59, 36, 15.4, 7, 4, tone(stone, -0.02), tex)
    _castle_tower(s, 59, 20, 36, 6.6, stone, roof, tex)
    for x, y in ((52, 50), (66, 50), (59, 62)):
        _lancet(s, x, y, 1.7, 3.8, tone(stone, 0.25))
    s.part(
        polygon([(16, 68), (96, 68), (98, 95), (14, 95)]),
        stone,
        tex=tex,
        bulge=0.2,
        flat=2,
        z=7,
        fade=(tone(stone, -0.2), 0.5),
    )
    battlements(s, 35, 67, 14, 6, 3.6, stone, tex)
    battlements(s, 83, 67, 12, 5, 3.6, stone, tex)
    _gate(s, 59, stone, tex)
    _castle_tower(s, 17, 48, 96, 9, stone, roof, tex)
    _castle_tower(s, 97, 52, 96, 8.4, stone, roof, tex)
    for x, r in ((4, 4), (30, 3.4), (84, 3.6), (109, 4)):
        _bush(s, x, 97.6, r)
    s.foot = (57, 99)


def _castle_tower(s: Sheet, x: float, top: float, bottom: float, half: float, stone: RGB, roof: RGB, tex: Tex) -> None:
    tall = half * 2.5
    s.part(
        smooth(
            [
                (x - half * 1.08, bottom, 1),
                (x - half, (top + bottom) / 2),
                (x - half, top, 1),
                (x + half, top, 1),
                (x + half, (top + bottom) / 2),
                (x + half * 1.08, bottom, 1),
                (x, bottom + 1),
            ]
        ),
        stone,
        tex=tex,
        bulge=1.0,
        z=4,
        fade=(tone(stone, -0.2), 0.5),
    )
    battlements(s, x, top, half * 1.22, 5, half * 0.4, tone(stone, 0.06), tex)
    s.part(
        smooth(
            [
                (x - half * 1.2, top - half * 0.2, 1),
                (x - half * 0.5, top - tall * 0.5),
                (x, top - tall, 1),
                (x + half * 0.5, top - tall * 0.5),
                (x + half * 1.2, top - half * 0.2, 1),
                (x, top + half * 0.15),
            ]
        ),
        roof,
        tex=Tex("scale", 0.18, 0.3, 2.2),
        bulge=1.0,
        cast=0.4,
    )
    tip = top - tall
    s.line([(x, tip + 1), (x, tip - 6)], rgb("4a3b2e"), 0.5, taper=False)
    s.part(
        curve(f"{x},{tip - 6}! {x + 4},{tip - 5} {x + 8},{tip - 4.4}! {x + 4},{tip - 3} {x},{tip - 2.2}!"),
        rgb("c33d33") if not s.wished else tone(stone, 0.4),
        bulge=0.5,
    )
    _lancet(s, x, top + half * 1.5, half * 0.2, half * 0.42, tone(stone, 0.22))
    if bottom - top > 40:
        _lancet(s, x, top + half * 3, half * 0.2, half * 0.42, tone(stone, 0.22))


def _gate(s: Sheet, x: float, stone: RGB, tex: Tex) -> None:
    s.part(box(x - 12, 64, x + 12, 97), tone(stone, 0.06), tex=tex, bulge=0.3, flat=3, z=10)
    battlements(s, x, 63, 12.6, 5, 4, tone(stone, 0.06), tex)
    s.part(curve("-7.6,98! -7.6,82 0,74 7.6,82 7.6,98!", x), tone(stone, 0.3), bulge=0.5, flat=1.2)
    s.lamp(curve("-6,98! -6,83 0,76.6 6,83 6,98!", x), rgb("2b2422"), (0.85, 0.5, 0.2))
    for k in (-4, -2, 0, 2, 4):
        s.line([(x + k, 77.6 + abs(k) * 0.9), (x + k, 90)], rgb("4a3a30"), 0.7, taper=False)
    for y in (81.5, 85.5, 89.4):
        s.line([(x - 5.8, y), (x + 5.8, y)], rgb("4a3a30"), 0.7, taper=False)
    s.part(
        polygon([(x - 6, 97), (x + 6, 97), (x + 9, 100.6), (x - 9, 100.6)]),
        rgb("7c5a3c"),
        tex=Tex("plank", 0.2, 0.2, 1.6),
        bulge=0.2,
    )
