"""People: standing or walking, clothed, seen a little from the side or from behind."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, tube
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

CLOTH = Tex("mottle", 0.08, 0.3, 5)
SKINS = ("e2b08c", "c98d63", "9c6644", "f0c8a6", "7a4c33")
HAIRS = ("3a2620", "5b3a24", "1f1a1c", "8a5a2e", "b08a4e")


def _skin(s: Sheet) -> RGB:
    return rgb(SKINS[int(s.rng.integers(len(SKINS)))])


def _hair(s: Sheet) -> RGB:
    return rgb(HAIRS[int(s.rng.integers(len(HAIRS)))])


def _leg(s: Sheet, text: str, colour: RGB, shoe: RGB, foot: tuple[float, float, float]) -> None:
    s.part(tube(text), colour, tex=CLOTH, bulge=0.85, cast=0.25)
    x, y, side = foot
    s.part(curve("-2,-2.6 1.5,-2.8 4,-1 6.4,0.6 6.6,2.6 -2.2,2.6", x, y, side), shoe, bulge=0.8, cast=0.1)


def _arm(s: Sheet, text: str, sleeve: RGB, skin: RGB, hand: tuple[float, float]) -> Part | None:
    s.part(curve("-1.5,-2 1.5,-2 2,1.5 1.2,4.4 -0.6,4.6 -2,1.6", *hand), skin, bulge=0.8, cast=0.15)
    return s.part(tube(text), sleeve, tex=CLOTH, bulge=0.85, cast=0.4)


def _face(s: Sheet, x: float, y: float, skin: RGB, scale: float = 1.0) -> Part | None:
    """A head turned three quarters to the right."""
    k = scale
    s.part(tube("-0.6,4,2.2 -0.8,9,2.6", x, y, 1, k), tone(skin, -0.18), bulge=0.8)
    head = s.part(
        curve("-5,-2 -4,-6 0,-7.4 4,-6 5.2,-2 5.3,0.4 6.2,1.7 5.3,2.6 5,4.4 3.4,6.8 0.6,7.2 -2.6,5 -4.4,2", x, y, 1, k),
        skin,
        bulge=0.8,
        cast=0.3,
    )
    s.paint(
        ellipse(x + 2.6 * k, y + 2.4 * k, 1.5 * k, 1.1 * k),
        mix(skin, rgb("d05a4a"), 0.4),
        clip=head,
        soft=0.6 * k,
        opacity=0.6,
    )
    dark = rgb("2a1d1c")
    for dx, r in ((1.1, 0.62), (4.1, 0.5)):
        s.paint(ellipse(x + dx * k, y - 0.4 * k, r * k, r * 1.2 * k), dark, soft=0.05)
        s.line(
            [(x + (dx - 1) * k, y - 1.9 * k), (x + dx * k, y - 2.4 * k), (x + (dx + 0.9) * k, y - 2 * k)],
            dark,
            0.5 * k,
            opacity=0.8,
        )
    s.line(
        [(x + 3.2 * k, y - 0.2 * k), (x + 4 * k, y + 1.8 * k), (x + 3.1 * k, y + 2.2 * k)],
        tone(skin, -0.35),
        0.45 * k,
        opacity=0.8,
    )
    s.line([(x + 1.4 * k, y + 4.3 * k), (x + 2.8 * k, y + 4.9 * k), (x + 4.2 * k, y + 4.2 * k)], rgb("9c4a44"), 0.6 * k)
    s.part(ellipse(x - 2.7 * k, y + 0.8 * k, 1.1 * k, 1.6 * k), tone(skin, -0.08), bulge=0.6, cast=0.2)
    return head


def woman(s: Sheet) -> None:
    """Walking woman in a long dress, hair loose in the wind, a bag on her arm."""
    dress, skin, hair = s.main(s.pick("a8413f", "3f6b8a", "5d7f57", "c9963f")), _skin(s), _hair(s)
    s.part(
        curve("14,16 12,8 18,2 24,3 28,8 26,16 20,20 17,32 11,38 4,38! 9,34 5,33! 11,26"),
        hair,
        tex=Tex("fur", 0.2, 0.35, 2.2, 70),
        bulge=0.6,
    )
    for text, foot in (
        ("20,74,3.4 19,86,2.4 16,95,1.8", (15.5, 96.6, 1.0)),
        ("25,74,3.4 29,86,2.5 32,94.5,1.8", (32, 96.4, 1.0)),
    ):
        s.part(tube(text), tone(skin, -0.1), bulge=0.85)
        s.part(curve("-1.8,-2 1.2,-1.4 4,0.6 6,1.2 6,3 -1.8,3", foot[0], foot[1]), rgb("4a2d2a"), bulge=0.8, cast=0)
    _arm(s, "29,30,2.6 32,40,2.3 34,49,1.8", tone(dress, -0.15), skin, (34.6, 50.5))
    skirt = s.part(
        curve("17,44 27,44 31,56 36,70 39,82! 33,84.5 27,82.6 21,85 14,83.4 6,85! 10,68 14,55"),
        dress,
        tex=Tex("mottle", 0.08, 0.2, 5),
        bulge=0.75,
        fade=(tone(dress, -0.25), 0.5),
    )
    for x, low, lean in ((19, 13, -1), (22, 20, 0), (24.5, 27, 1), (26.5, 34, 2)):
        s.line(
            [(x, 48), ((x + low) / 2 + lean, 66), (low, 84)],
            tone(dress, -0.4),
            1.5,
            clip=skirt,
            soft=0.4,
            opacity=0.6,
            raise_by=-0.8,
        )
    s.part(
        curve("15,28 18,25 22,24.4 27,25 30.5,28.4 29.5,36 27.4,45.5 17,45.5 15.6,37"),
        dress,
        tex=CLOTH,
        bulge=0.8,
        cast=0.25,
    )
    s.part(curve("16.6,43.6 27.6,43.6 27.8,46.6 16.4,46.6"), tone(dress, -0.5), bulge=0.6)
    s.part(curve("19.6,24 25.4,24.4 24,28.4 22,28.6"), skin, bulge=0.3, cast=0)
    _face(s, 22, 13.5, skin)
    s.part(
        curve(
            "16,14 15.5,8 19,4.6 24,4.4 27.6,8 27.4,11! 25,8.6 21.6,8.6 19,11.6 18.6,18 20,24 17.5,30 14,33! 15.5,26"
        ),
        hair,
        tex=Tex("fur", 0.2, 0.3, 2, 75),
        bulge=0.6,
        cast=0.3,
    )
    _arm(s, "17,29,2.8 14,40,2.5 15.4,50,1.9", dress, skin, (15.8, 51.5))
    s.line([(15.2, 53), (13, 60)], rgb("4b3526"), 0.7, taper=False)
    s.line([(16.6, 53), (18.6, 60)], rgb("4b3526"), 0.7, taper=False)
    s.part(curve("10.6,60! 20.8,60! 22,71 9.4,71"), rgb("8a6238"), tex=Tex("mottle", 0.1, 0.1, 2), bulge=0.7)
    s.foot = (23, 99)


def man(s: Sheet) -> None:
    """Man walking in a long coat and hat, scarf, one hand free."""
    coat, skin = s.main(s.pick("4a5568", "6b4f3d", "4f5d49")), _skin(s)
    trouser, hat = rgb("3a3436"), rgb("5b4636")
    _leg(s, "25,62,4.6 30,78,3.6 35,93,2.7", tone(trouser, -0.2), rgb("2c2220"), (35, 96.6, 1.0))
    _arm(s, "30,30,3.4 35,41,2.9 38,50,2.2", tone(coat, -0.2), skin, (38.8, 52))
    _leg(s, "20,62,5 18,78,3.8 12,92,2.9", trouser, rgb("33271f"), (11.6, 96.2, 1.0))
    tail = s.part(
        curve("12,28 16,24.4 23,23 30,24.6 33,29 32.4,44 34,58 36,72! 30,74 24,72.4 16,74.6 9,73! 11,58 12,44"),
        coat,
        tex=CLOTH,
        bulge=0.75,
        fade=(tone(coat, -0.2), 0.5),
    )
    s.line([(26.5, 30), (27.5, 50), (28.5, 73)], tone(coat, -0.5), 0.9, clip=tail, raise_by=-0.7)
    for y in (38, 46, 54):
        s.part(ellipse(24.6, y, 0.8), rgb("d1b070"), bulge=0.8)
    s.part(curve("18,22 21,24 26,31 25.4,35! 19,30 15.6,25.4"), tone(coat, -0.22), bulge=0.5)
    s.part(curve("13.6,47 33,46.6 33.2,49.4 13.4,49.8"), tone(coat, -0.4), bulge=0.5, flat=1)
    scarf = rgb("b5483a") if not s.wished else rgb("d9b36a")
    _face(s, 24, 12.5, skin, 0.94)
    s.part(
        curve("18.4,13 18.4,8 21,7 21.4,11 20.4,15 19.4,16.4"), _hair(s), tex=Tex("fur", 0.2, 0.2, 1.5, 80), bulge=0.5
    )
    s.part(
        curve("17.6,21 20,18.6 26,19.4 29,20.6 29,24 25,26 19,25"),
        scarf,
        tex=Tex("rib", 0.12, 0.3, 2, 20),
        bulge=0.8,
        cast=0.35,
    )
    s.part(
        curve("18,24 22,24.6 21.6,34 20.6,39! 16.4,38.6! 16.4,31"),
        scarf,
        tex=Tex("rib", 0.12, 0.3, 2, 10),
        bulge=0.6,
        cast=0.35,
    )
    s.part(curve("13,8.6 18,6.6 25,6 32,8.2 34,10 31,11 24,9.6 17,10.2"), hat, bulge=0.6, cast=0.4)
    s.part(
        curve("17.8,7.6 18.4,1.6 21.6,-0.6 25,0.6 28.4,0 30,3 30.2,8 24,7"),
        hat,
        tex=Tex("mottle", 0.08, 0.1, 3),
        bulge=0.7,
    )
    s.part(curve("17.8,6.8 24,5.4 30.2,7 30.2,8.4 24,7 17.8,8.6"), tone(hat, -0.5), bulge=0.4)
    _arm(s, "15,30,3.6 11.4,42,3.1 13,53,2.4", coat, skin, (13.4, 55))
    s.foot = (23, 99)


def person(s: Sheet) -> None:
    """A walker seen from behind: rucksack, hood down, staff in hand, looking into the picture."""
    jacket, skin, hair = s.main(s.pick("c07a2f", "a8413f", "3f6b8a")), _skin(s), _hair(s)
    trouser, boot = rgb("4d5560"), rgb("4a3424")
    s.part(tube("37.5,30,0.8 38.5,64,0.9 39.4,99,0.8"), rgb("7d5c3c"), tex=Tex("fur", 0.2, 0.1, 1.6, 88))
    for x, shift, y in ((17, -1, 95), (26, 2, 93)):
        s.part(
            tube(f"{x},54,5.2 {x + shift * 0.6},72,4.2 {x + shift},{y - 3},3.2"),
            trouser,
            tex=CLOTH,
            bulge=0.85,
            cast=0.25,
            fade=(tone(trouser, -0.2), 0.5),
        )
        s.part(curve("-3.6,-5 3.4,-5 4,0 4.2,4.6 -4.2,4.6 -4,0", x + shift, y), boot, bulge=0.8)
        s.part(curve("-4.4,3.4 4.4,3.4 4.4,5.4 -4.4,5.4", x + shift, y), tone(boot, -0.5), bulge=0.5, cast=0)
    for text, hand in (("11,28,3.5 6.6,40,3 7,51,2.4", (7, 53)), ("32,28,3.5 37,37,3 38,44,2.4", (38, 44))):
        _arm(s, text, tone(jacket, -0.08), skin, hand)
    s.part(
        curve("12,25 16,22 21.5,21 27,22 31,25 33,34 32,46 32.6,59 22,61 10.4,59 11,46 10,34"),
        jacket,
        tex=CLOTH,
        bulge=0.75,
        fade=(tone(jacket, -0.25), 0.5),
    )
    s.part(tube("21.4,16,2.6 21.4,22,3"), tone(skin, -0.15), bulge=0.7)
    head = s.part(
        curve("21.4,1.4 26.6,3.4 28,9 27.4,14 24.6,18.6 21.4,19.6 18.2,18.6 15.4,14 14.8,9 16.2,3.4"),
        hair,
        tex=Tex("fur", 0.28, 0.3, 2.2, 85),
        bulge=0.85,
    )
    for side in (-1, 1):
        s.part(ellipse(21.4 + side * 6.6, 11.5, 1.1, 1.9), skin, bulge=0.6, cast=0)
    s.paint(curve("17,18 21.4,16 26,18 24,21 19,21"), tone(skin, -0.05), clip=head, soft=0.7)
    s.part(
        curve("13.6,24 16.6,19.4 21.4,21.4 26.4,19.4 29.4,24 26,28 21.4,29.4 17,28"),
        tone(jacket, -0.2),
        tex=CLOTH,
        bulge=0.7,
        cast=0.3,
    )
    pack = rgb("4f6b4d") if not s.wished else rgb("6b5a45")
    s.part(
        curve("12.6,31 15.6,27 21.4,26.4 27.4,27 30.4,31 31,44 29.4,53 21.4,54.6 13.4,53 12,44"),
        pack,
        tex=CLOTH,
        bulge=0.9,
        cast=0.45,
    )
    s.part(
        curve("12.8,29 16.4,25.4 26.6,25.4 30.2,29 30,37 21.4,39.4 13,37"),
        tone(pack, 0.12),
        tex=CLOTH,
        bulge=0.6,
        cast=0.4,
    )
    s.part(curve("15.6,43 21.4,42 27.2,43 27,50.6 21.4,51.6 16,50.6"), tone(pack, -0.12), bulge=0.5, cast=0.3)
    for x in (17.6, 25.4):
        s.line([(x, 28), (x, 42)], rgb("b08a52"), 1.2, taper=False, raise_by=0.4)
    s.part(
        tube("12,25.4,2.5 21.4,24.2,2.8 30.8,25.4,2.5"),
        rgb("b7a07c"),
        tex=Tex("rib", 0.15, 0.2, 1.6, 90),
        bulge=0.9,
        cast=0.4,
    )
    s.foot = (22, 99)


def child(s: Sheet) -> None:
    """Small child standing: round head, hooded coat, boots, a teddy bear in the hand."""
    coat, skin, hair = s.main(s.pick("e0b23a", "4f8aa5", "c9573f")), _skin(s), _hair(s)
    trouser, boot = rgb("3f5878"), rgb("b8433c") if not s.wished else rgb("3e5a48")
    for x in (20.4, 32):
        s.part(tube(f"{x},70,5.4 {x},80,4.8 {x},88,4.4"), trouser, tex=CLOTH, bulge=0.85)
        s.part(curve("-5,-9 4.4,-9 5,-2 8.6,1.4 9,5.4 -5.4,5.4", x, 94), boot, bulge=0.8)
        s.part(curve("-5.4,-10 5,-10 5,-7.4 -5.4,-7.4", x, 94), tone(boot, 0.3), bulge=0.5)
    _arm(s, "37,46,4.6 44,54,4 47,61,3.4", tone(coat, -0.12), skin, (48, 62))
    body = s.part(
        curve("16,42 22,38 30,38 37,42 39,54 43,73! 34,76 26,75 18,76 9,73! 13,54"),
        coat,
        tex=CLOTH,
        bulge=0.8,
        fade=(tone(coat, -0.2), 0.5),
    )
    s.line([(27.6, 42), (28, 58), (28.4, 75)], tone(coat, -0.45), 0.9, clip=body, raise_by=-0.7)
    for y in (50, 58, 66):
        s.part(ellipse(25.6, y, 1.2), rgb("6b4a33"), bulge=0.8)
    for x in (17.4, 33):
        s.part(curve("-3.6,-3! 3.6,-3! 3.6,4 -3.6,4", x, 64), tone(coat, -0.12), bulge=0.4)
    s.part(curve("12,38 18,33 27,36 36,33 41,38 36,44 27,46 17,44"), tone(coat, -0.16), tex=CLOTH, bulge=0.7, cast=0.3)
    _child_face(s, skin, hair)
    hat = rgb("b8433c") if not s.wished else rgb("efe3cf")
    s.part(
        curve("13,14 15,4 22,-1 30,-1.4 37,3 40,12 34,10 26,9.4 18,11"),
        hat,
        tex=Tex("rib", 0.14, 0.4, 2.6, 90),
        bulge=0.7,
    )
    s.part(
        curve("12,15.6 18,10.4 27,8.8 36,9.8 41,13 40.6,16.4 34,13 26,12.6 18,14.6 13,18.6"),
        tone(hat, 0.3),
        tex=Tex("rib", 0.14, 0.4, 2, 80),
        bulge=0.8,
        cast=0.35,
    )
    s.part(ellipse(25, -0.6, 3.6), tone(hat, 0.3), tex=Tex("fur", 0.2, 0.4, 1.6), bulge=0.9)
    _arm(s, "16,46,4.8 10,55,4.2 9.6,64,3.6", coat, skin, (9.6, 66))
    _teddy(s, 9, 73)
    s.foot = (27, 99)


def _child_face(s: Sheet, skin: RGB, hair: RGB) -> None:
    """A round face, big eyes far apart, fringe under the hat."""
    ink = rgb("2a1d1c")
    back = "15,20 13.4,30 16,37 22,38 32,38 39,34 40.6,24 39,14 16,12"
    s.part(curve(back), hair, tex=Tex("fur", 0.25, 0.3, 3, 85), bulge=0.6)
    face = s.part(
        curve("16,20 18,13 27,11 36,12 39,18 39.4,25 37,32 31,37 26,37.6 20,34.6 16.4,28"), skin, bulge=0.75, cast=0.3
    )
    for x, r in ((24.6, 2.4), (34.6, 2.1)):
        s.paint(
            ellipse(x + (0 if x < 30 else 0.6), 30.4, r, r * 0.75),
            mix(skin, rgb("dc5a4c"), 0.45),
            clip=face,
            soft=1,
            opacity=0.7,
        )
    for x, r in ((26, 1.35), (34.6, 1.25)):
        s.paint(ellipse(x, 25.4, r, r * 1.3), ink)
        s.paint(ellipse(x - 0.4, 24.6, 0.45), (1, 1, 1))
        s.line([(x - 1.6, 21.6), (x, 20.8), (x + 1.6, 21.4)], tone(hair, -0.3), 0.7)
    s.part(ellipse(31.2, 28.8, 1.3, 1.05), tone(skin, -0.05), bulge=0.8, cast=0.25)
    s.line([(27.4, 32.2), (30.4, 34.2), (33.6, 32.4)], rgb("a24a42"), 0.9)
    s.part(
        curve("15.4,22 16,13 24,9 34,9 40,14 39.6,20! 36,16.6 31,18.4 26,16.4 21,18.8 18,24! 16.6,28"),
        hair,
        tex=Tex("fur", 0.28, 0.3, 2.4, 70),
        bulge=0.5,
        cast=0.35,
    )


def _teddy(s: Sheet, x: float, y: float) -> None:
    fur = rgb("9c6b40")
    for part in ("-3,9,2 -4,14,1.8", "3,9,2 4,14,1.8", "-4,3,1.6 -7,7,1.5", "4,3,1.6 7,7,1.5"):
        s.part(tube(part, x, y), fur, tex=Tex("fur", 0.15, 0.2, 1.5), bulge=0.9)
    s.part(ellipse(x, y + 6, 4.4, 5), fur, tex=Tex("fur", 0.15, 0.2, 1.5), bulge=0.9)
    for dx in (-3, 3):
        s.part(ellipse(x + dx, y - 4.6, 1.6), fur, bulge=0.8)
    s.part(ellipse(x, y - 1.6, 4), fur, tex=Tex("fur", 0.15, 0.2, 1.5), bulge=0.9)
    s.part(ellipse(x + 0.4, y - 0.4, 1.7, 1.4), tone(fur, 0.4), bulge=0.6)
    for dx in (-1.5, 1.7):
        s.paint(ellipse(x + dx, y - 2.6, 0.5), rgb("1d1616"))
