"""Hiker and child."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.figure import CLOTH, WOOL, arm, creases, hand, look
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def person(s: Sheet) -> None:
    """A walker seen from behind: rucksack, hood down, staff in hand, looking into the picture."""
    jacket, (skin, hair) = s.main(s.pick("c07a2f", "a8413f", "3f6b8a")), look(s)
    trouser = rgb("4d5560")
    s.part(tube("38.4,26,0.8 39,62,0.9 39.8,99,0.8"), rgb("7d5c3c"), tex=Tex("fur", 0.2, 0.1, 1.6, 88))
    _walker_legs(s, trouser)
    hand(s, 7.2, 47, skin, 6, -1)
    arm(s, "11.4,24,3.2 6.4,35,2.8 6.2,37,2.7 7.2,47,2", tone(jacket, -0.08), WOOL)
    s.part(curve("36.4,40.6 39.4,39.8 41.4,41.6 41.2,45 38.4,46.4 36.4,44.4"), skin, bulge=0.8, cast=0.3)
    for y in (41.6, 43, 44.4):
        s.line([(37.6, y), (40.8, y + 0.4)], tone(skin, -0.4), 0.35, opacity=0.7)
    arm(s, "32,24,3.2 37,33,2.7 37.6,35,2.5 38.4,41.6,2", tone(jacket, -0.08), WOOL)
    outline = "12,22 16,18.8 21.5,17.6 27,18.8 31,22 33,31 31.4,42 32.6,55 22,57 10.4,55 11.6,42 10,31"
    body = s.part(curve(outline), jacket, tex=CLOTH, bulge=0.75, fade=(tone(jacket, -0.25), 0.5))
    creases(s, body, jacket, ("13,50 18,52 21,50.6", "30,49 27,51.4 23,51", "12,44 12.6,48 12,53"), 0.9)
    s.part(tube("21.4,13,2.3 21.4,19,2.7"), tone(skin, -0.15), bulge=0.7)
    head = s.part(
        tufted(
            curve("21.4,1.2 25.4,2.6 27,7 26.6,11.4 24.4,14.6 21.4,15.4 18.4,14.6 16.2,11.4 15.8,7 17.4,2.6"),
            s.rng,
            0.35,
            1.4,
            0.8,
        ),
        hair,
        tex=Tex("fur", 0.22, 0.3, 2, 85),
        bulge=0.85,
    )
    for side in (-1, 1):
        s.part(ellipse(21.4 + side * 5.5, 9.2, 0.9, 1.6), skin, bulge=0.6, cast=0)
    s.paint(curve("17.6,14.2 21.4,12.8 25.2,14.2 24,17 19,17"), tone(skin, -0.05), clip=head, soft=0.6)
    s.part(
        curve("13.8,21 16.8,16.4 21.4,18 26.2,16.4 29.2,21 26,25 21.4,26.4 17,25"),
        tone(jacket, -0.2),
        tex=CLOTH,
        bulge=0.7,
        cast=0.3,
    )
    _rucksack(s)
    s.foot = (22, 99)


def _walker_legs(s: Sheet, trouser: RGB) -> None:
    boot = rgb("4a3424")
    for x, shift, y in ((16.8, -1.8, 95), (26, 2.6, 90)):
        leg = s.part(
            tube(f"{x},52,5 {x + shift * 0.4},66,4 {x + shift * 0.7},76,3.5 {x + shift},{y - 4},2.8"),
            trouser,
            tex=CLOTH,
            bulge=0.85,
            cast=0.25,
            fade=(tone(trouser, -0.2), 0.5),
        )
        creases(
            s,
            leg,
            trouser,
            (
                f"{x - 4},69 {x},71 {x + 3},70",
                f"{x - 3},73 {x},74.4 {x + 4},73",
                f"{x - 4},58 {x - 1},61 {x + 1},65",
            ),
            0.8,
        )
        s.part(
            curve("-3.3,-5.4 3.1,-5.4 3.8,0 4,4.4 -4,4.4 -3.8,0", x + shift, y),
            boot,
            tex=Tex("mottle", 0.1, 0.15, 2),
            bulge=0.8,
        )
        s.part(curve("-4.2,3.4 4.2,3.4 4.3,5.4 -4.3,5.4", x + shift, y), tone(boot, -0.5), bulge=0.5, cast=0)
        s.part(tube("-3,-5.2,1.1 0,-4.8,1.2 3,-5.2,1.1", x + shift, y), tone(boot, 0.25), bulge=0.8, cast=0.1)


def _rucksack(s: Sheet) -> None:
    pack = rgb("4f6b4d") if not s.wished else rgb("6b5a45")
    body = "12.6,28 15.6,24 21.4,23.4 27.4,24 30.4,28 31,41 29.4,50 21.4,51.6 13.4,50 12,41"
    s.part(curve(body), pack, tex=CLOTH, bulge=0.9, cast=0.45)
    s.part(
        curve("12.8,26 16.4,22.4 26.6,22.4 30.2,26 30,34 21.4,36.4 13,34"),
        tone(pack, 0.12),
        tex=CLOTH,
        bulge=0.6,
        cast=0.4,
    )
    s.part(curve("15.6,40 21.4,39 27.2,40 27,47.6 21.4,48.6 16,47.6"), tone(pack, -0.12), bulge=0.5, cast=0.3)
    for x in (17.6, 25.4):
        s.line([(x, 25), (x, 39)], rgb("b08a52"), 1.2, taper=False, raise_by=0.4)
        s.part(curve("-1,-0.9! 1,-0.9! 1,0.9! -1,0.9!", x, 37), rgb("d9c08a"), bulge=0.6)
    s.part(
        tube("12,22.4,2.3 21.4,21.2,2.6 30.8,22.4,2.3"),
        rgb("b7a07c"),
        tex=Tex("rib", 0.15, 0.2, 1.6, 90),
        bulge=0.9,
        cast=0.4,
    )


def child(s: Sheet) -> None:
    """Small child standing: round head, bobble hat, coat, boots, a teddy bear in the hand."""
    coat, (skin, hair) = s.main(s.pick("e0b23a", "4f8aa5", "c9573f")), look(s)
    trouser, boot = rgb("3f5878"), rgb("b8433c") if not s.wished else rgb("3e5a48")
    _child_legs(s, trouser, boot)
    if s.rng.random() < 0.5:  # waving
        hand(s, 46.4, 37.6, skin, 192, 1, 1.3)
        arm(s, "36.4,46.4,4.4 42.6,50,3.8 44.4,48.4,3.6 46.2,38.4,2.8", tone(coat, -0.12), WOOL)
    else:
        hand(s, 46.6, 61, skin, -24, 1, 1.3)
        arm(s, "36.6,46,4.4 42.4,53,3.7 43.4,54.6,3.5 46.4,61.4,2.8", tone(coat, -0.12), WOOL)
    outline = "16.4,42 22,38.6 30,38.6 36.6,42 38.4,54 42,72! 34,75 26,74 18,75 10,72! 13.6,54"
    body = s.part(curve(outline), coat, tex=CLOTH, bulge=0.8, fade=(tone(coat, -0.2), 0.5))
    s.line([(28, 42), (28.4, 58), (28.8, 74)], tone(coat, -0.5), 0.9, clip=body, raise_by=-0.7)
    creases(s, body, coat, ("17,52 16.6,62 14,72", "36,52 36.6,62 38.6,71"), 1.2)
    for y in (50, 58, 66):
        s.part(ellipse(26, y, 1.15), rgb("6b4a33"), bulge=0.9)
    for x in (18.4, 34):
        s.part(curve("-3.4,-3! 3.4,-3! 3.4,3.6 -3.4,3.6", x, 64), tone(coat, -0.12), bulge=0.5, flat=0.8)
    s.part(
        curve("13,38 18,33.6 27,36 36,33.6 40,38 35.6,43.4 27,45 18,43.6"),
        tone(coat, -0.16),
        tex=CLOTH,
        bulge=0.7,
        cast=0.3,
    )
    _child_face(s, skin, hair)
    hat = rgb("b8433c") if not s.wished else rgb("efe3cf")
    s.part(
        curve("13.4,14 15,5 21,0.6 30.4,0.2 37,4 39.4,12 34,10 26,9.4 18,11"),
        hat,
        tex=Tex("rib", 0.14, 0.4, 2.6, 90),
        bulge=0.7,
    )
    s.part(
        curve("12.6,15.6 18,10.4 27,8.8 36,9.8 40.4,13 40,16.4 34,13 26,12.6 18,14.6 13.4,18.6"),
        tone(hat, 0.3),
        tex=Tex("rib", 0.14, 0.4, 2, 80),
        bulge=0.8,
        cast=0.35,
    )
    s.part(
        tufted(ellipse(25.6, 0, 3.6), s.rng, 0.8, 1.4, 0.3),
        tone(hat, 0.3),
        tex=Tex("fur", 0.15, 0.3, 1.6, 60),
        bulge=0.9,
    )
    hand(s, 10, 63, skin, 0, -1, 1.3)
    arm(s, "16.8,46,4.4 11.2,54,3.8 10.6,55.6,3.6 10,63.4,2.9", coat, WOOL)
    _teddy(s, 9, 73)
    s.foot = (27, 99)


def _child_legs(s: Sheet, trouser: RGB, boot: RGB) -> None:
    for x, side in ((20.8, -1.0), (31.4, 1.0)):
        s.part(tube(f"{x},70,5 {x},80,4.5 {x},88,4.2"), trouser, tex=CLOTH, bulge=0.85)
        s.part(curve("-4.2,-9 4.6,-9 4.8,-2 7,1.4 7.6,5 -4.6,5", x, 94, side), boot, bulge=0.8)
        s.part(curve("-4.8,3.8 7.7,3.8 7.7,5.6 -4.8,5.6", x, 94, side), tone(boot, -0.5), bulge=0.5, cast=0)
        s.paint(ellipse(x + side * 3, 95, 2, 1.2), tone(boot, 0.5), soft=0.5, opacity=0.5)
        s.part(
            curve("-4.8,-10 5.2,-10 5.2,-7.6 -4.8,-7.6", x, 94, side), tone(boot, 0.3), bulge=0.6, tex=WOOL
        )


def _child_face(s: Sheet, skin: RGB, hair: RGB) -> None:
    """A round face, big eyes far apart, fringe under the hat."""
    ink = rgb("2a1d1c")
    s.part(
        curve("15.4,20 14,30 17,36.4 22,37.4 32,37.4 38,33.6 40,24 39,14 16.4,12"),
        hair,
        tex=Tex("fur", 0.2, 0.3, 3, 85),
        bulge=0.6,
    )
    face = s.part(
        curve("16.4,20 18,13 27,11 36,12 38.6,18 39,24.6 36.6,31 31.6,35.6 26.6,36 21,33 17,27.4"),
        skin,
        bulge=0.6,
        cast=0.3,
    )
    for x, r in ((23.6, 2.4), (35, 2.0)):
        s.paint(ellipse(x, 29.6, r, r * 0.75), mix(skin, rgb("dc5a4c"), 0.4), clip=face, soft=1, opacity=0.65)
    for x, r in ((26, 1.15), (34.2, 1.05)):
        s.paint(ellipse(x, 25, r, r * 1.35), ink)
        s.paint(ellipse(x - 0.4, 24.2, 0.42), (1, 1, 1))
        s.line([(x - 1.7, 21.4), (x, 20.6), (x + 1.7, 21.2)], tone(hair, -0.3), 0.7, opacity=0.8)
    s.line([(30.2, 28.6), (31.4, 29.4), (32.4, 28.5)], tone(skin, -0.4), 0.8)
    s.line([(27.4, 31.4), (30.4, 33.2), (33.6, 31.6)], rgb("a24a42"), 0.9)
    fringe = "15.6,22 16,13 24,9 34,9 39.4,14 39,20! 36,16.6 31,18.4 26,16.4 21,18.8 18,24! 16.6,28"
    s.part(curve(fringe), hair, tex=Tex("fur", 0.2, 0.3, 2.4, 70), bulge=0.5, cast=0.35)


def _teddy(s: Sheet, x: float, y: float) -> None:
    fur = rgb("9c6b40")
    coat = Tex("mottle", 0.12, 0.2, 1.5)
    for text in ("-3,9,2 -4,14,1.8", "3,9,2 4,14,1.8", "-4,3,1.6 -7,7,1.5", "4,3,1.6 7,7,1.5"):
        s.part(tube(text, x, y), fur, tex=coat, bulge=0.9)
    s.part(ellipse(x, y + 6, 4.4, 5), fur, tex=coat, bulge=0.9)
    for dx in (-3, 3):
        s.part(ellipse(x + dx, y - 4.6, 1.6), fur, bulge=0.8)
    s.part(ellipse(x, y - 1.6, 4), fur, tex=coat, bulge=0.9)
    s.part(ellipse(x + 0.4, y - 0.4, 1.7, 1.4), tone(fur, 0.4), bulge=0.6)
    for dx in (-1.5, 1.7):
        s.paint(ellipse(x + dx, y - 2.6, 0.5), rgb("1d1616"))
