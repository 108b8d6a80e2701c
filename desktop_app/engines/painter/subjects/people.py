"""People: standing or walking, clothed, seen a little from the side or from behind."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

CLOTH = Tex("mottle", 0.05, 0.2, 5)
# Skin and hair that are often seen together.
_LOOKS = (
    ("e2b08c", "5b3a24"), ("f0c8a6", "b08a4e"), ("e2b08c", "3a2620"), ("f0c8a6", "8a4f2a"),
    ("c98d63", "2a1d1b"), ("9c6644", "1f181a"), ("7a4c33", "1b1618"), ("d9a27a", "1d191c"),
)  # fmt: skip


def _look(s: Sheet) -> tuple[RGB, RGB]:
    skin, hair = _LOOKS[int(s.rng.integers(len(_LOOKS)))]
    return rgb(skin), rgb(hair)


def _folds(s: Sheet, cloth: Part | None, colour: RGB, lines: tuple[str, ...], width: float = 1.1) -> None:
    """Creases in cloth: a soft dark furrow with a lit ridge beside it."""
    for text in lines:
        points = knots(text)
        s.line(points, tone(colour, -0.42), width, clip=cloth, soft=0.3, opacity=0.55, raise_by=-0.5)
        ridge = [(x + width * 0.8, y) for x, y in (p[:2] for p in points)]
        s.line(ridge, tone(colour, 0.25), width * 0.8, clip=cloth, soft=0.4, opacity=0.4, raise_by=0.35)


def _hand(s: Sheet, x: float, y: float, skin: RGB, side: float = 1.0) -> None:
    s.part(curve("-1.3,-1.4 1.2,-1.4 1.7,1 1.3,3.4 0.2,4.6 -1,3.6 -1.6,1", x, y, side), skin, bulge=0.8, cast=0.15)
    s.part(tube("1.2,0,0.55 1.9,1.6,0.5 1.6,2.8,0.35", x, y, side), skin, bulge=0.8, cast=0.1)


def _arm(s: Sheet, text: str, sleeve: RGB, skin: RGB, side: float = 1.0) -> Part | None:
    """A sleeved arm with its hand at the end of the tube and creases at the elbow."""
    joints = knots(text)
    x, y = joints[-1][:2]
    _hand(s, x, y + 1.4, skin, side)
    arm = s.part(tube(text), sleeve, tex=CLOTH, bulge=0.85, cast=0.4)
    ex, ey, er = joints[len(joints) // 2]
    for dy in (-1.6, 0.2, 2.2):
        s.line(
            [(ex - er, ey + dy - 0.8), (ex, ey + dy + 0.3), (ex + er * 0.8, ey + dy - 0.2)],
            tone(sleeve, -0.42), 0.6, clip=arm, opacity=0.5, raise_by=-0.3,
        )  # fmt: skip
    wrist = joints[-1][2]
    s.part(ellipse(x, y, wrist * 1.12, 0.9), tone(sleeve, -0.22), bulge=0.6, cast=0.1)
    return arm


def _shoe(s: Sheet, x: float, y: float, colour: RGB, side: float = 1.0) -> None:
    s.part(curve("-1.9,-2.6 1.3,-2.6 3,-1 6,0.4 6.9,1.7 6.6,2.6 -2.2,2.6", x, y, side), colour, bulge=0.8, cast=0.1)
    s.part(curve("-2.2,1.9! 6.7,1.9! 6.6,2.9 -2.2,2.9", x, y, side), tone(colour, -0.5), bulge=0.5, cast=0)


def _face(s: Sheet, x: float, y: float, skin: RGB, hair: RGB, k: float = 1.0) -> Part | None:
    """A head turned three quarters to the right, about 13 units high."""
    s.part(tube("-1.2,3,2.1 -1.4,9.6,2.4", x, y, 1, k), tone(skin, -0.2), bulge=0.8)
    outline = (
        "-5,-2 -4.2,-5.6 -0.6,-7 3,-6.2 4.6,-3 4.7,-1 5.7,1 5.6,1.8 "
        "4.9,2.1 5,3.4 4.4,5.4 2.6,6.6 0.4,6.2 -2.6,4.2 -4.2,1.6"
    )
    head = s.part(curve(outline, x, y, 1, k), skin, bulge=0.75, cast=0.3)
    s.paint(
        ellipse(x + 1.7 * k, y + 2.3 * k, 1.5 * k, 1.1 * k),
        mix(skin, rgb("d05a4a"), 0.35),
        clip=head,
        soft=0.7 * k,
        opacity=0.6,
    )
    s.paint(curve("-5,3 -2,4.6 1,6.4 3,7 0,9 -5,6", x, y, 1, k), tone(skin, -0.3), clip=head, soft=0.8 * k, opacity=0.5)
    dark = tone(hair, -0.5)
    for dx, r in ((1.3, 0.55), (3.9, 0.42)):
        s.paint(ellipse(x + dx * k, y - 0.6 * k, r * 1.5 * k, r * 0.95 * k), rgb("f3ece4"), soft=0.06)
        s.paint(ellipse(x + (dx + 0.15) * k, y - 0.6 * k, r * k, r * 1.05 * k), rgb("33221d"), soft=0.05)
        s.line(
            [(x + (dx - 1.1) * k, y - 0.8 * k), (x + dx * k, y - 1.4 * k), (x + (dx + 1) * k, y - 0.9 * k)],
            dark,
            0.3 * k,
        )
        s.line(
            [(x + (dx - 1.1) * k, y - 2.1 * k), (x + dx * k, y - 2.7 * k), (x + (dx + 0.9) * k, y - 2.3 * k)],
            dark,
            0.45 * k,
            opacity=0.55,
        )
    s.line(
        [(x + 3.1 * k, y - 0.4 * k), (x + 4.4 * k, y + 1.5 * k), (x + 3.4 * k, y + 2 * k)],
        tone(skin, -0.35),
        0.5 * k,
        opacity=0.7,
        soft=0.1,
    )
    s.line([(x + 2 * k, y + 3.9 * k), (x + 3.2 * k, y + 4.2 * k), (x + 4.5 * k, y + 3.8 * k)], rgb("a24a45"), 0.75 * k)
    s.part(ellipse(x - 2.6 * k, y + 0.4 * k, 0.95 * k, 1.5 * k, -10), tone(skin, -0.06), bulge=0.5, cast=0.2)
    return head


def woman(s: Sheet) -> None:
    """Walking woman in a long dress, hair loose in the wind, a bag on her arm."""
    dress, (skin, hair) = s.main(s.pick("a8413f", "3f6b8a", "5d7f57", "c9963f")), _look(s)
    strands = Tex("fur", 0.18, 0.3, 2, 72)
    back = "16,12 14.6,6 18.6,1 24,0.6 27,4 26,12 21.6,17 20,26 15,33 9,36.4! 11.6,31 6.6,31.6! 12,25"
    s.part(curve(back), hair, tex=strands, bulge=0.6)
    shoe = rgb("4a2d2a")
    for text, x, y in (
        ("20,70,3.6 18,80,2.6 15,88,2.2 13,94,1.3", 12.6, 96.6),
        ("26,70,3.6 29.6,80,2.7 31,87,2.2 33.6,93.6,1.3", 33.6, 96.4),
    ):
        s.part(tube(text), tone(skin, -0.08), bulge=0.85)
        _shoe(s, x, y, shoe)
    _arm(s, "29.4,21.6,2.3 33.4,32,2 38,41.6,1.4", tone(dress, -0.16), skin)
    _skirt(s, dress)
    bodice = "16,20 19,18.2 23,18.8 27,18.2 30,20.4 29.6,27 27.4,33 27.8,39.4 18.4,39.4 17.6,33 16.6,27"
    top = s.part(curve(bodice), dress, tex=CLOTH, bulge=0.8, cast=0.25)
    _folds(s, top, dress, ("18,29 22,32 26,31", "19,36 22,34 27,33"), 0.8)
    s.part(curve("20,17.6 26.2,17.6 24.6,21.4 23.2,22.6 21.4,21"), skin, bulge=0.3, cast=0)
    s.part(curve("17.8,38 28.2,38 28.4,40.6 17.6,40.6"), tone(dress, -0.5), bulge=0.7, flat=0.8)
    _face(s, 22.6, 8.4, skin, hair)
    fringe = (
        "16.6,12 16,5 19,1.2 24,0.4 27.4,3.4 27.4,6.2! 24.6,4 21.6,4.6 "
        "19.8,7.6 19.6,13 20.6,18.6 18.4,25 14.8,29! 16.6,21"
    )
    s.part(curve(fringe), hair, tex=strands, bulge=0.6, cast=0.3)
    _arm(s, "17.4,21.6,2.5 13.8,33,2.1 15.6,43.6,1.5", dress, skin, -1)
    leather = rgb("8a6238")
    for points in ([(14.6, 48), (12.4, 55)], [(16, 48), (18.4, 55)]):
        s.line(points, tone(leather, -0.5), 0.7, taper=False)
    bag = s.part(curve("10,55! 20.8,55! 21.8,65 9,65"), leather, tex=Tex("mottle", 0.1, 0.1, 2), bulge=0.7)
    s.paint(curve("9,55! 22,55! 21.4,59 15.4,60.4 9.4,59"), tone(leather, -0.22), clip=bag)
    s.part(ellipse(15.4, 60, 0.7), rgb("d9b45a"), bulge=0.8)
    s.foot = (22.5, 99)


def _skirt(s: Sheet, dress: RGB) -> None:
    outline = "18,39 28,39 31,48 34,62 38.6,77! 33.4,80 27,78 20.6,80.8 13,78.6 4,80.4! 9.6,64 15,50"
    skirt = s.part(curve(outline), dress, tex=Tex("mottle", 0.08, 0.2, 5), bulge=0.7, fade=(tone(dress, -0.25), 0.5))
    _folds(
        s,
        skirt,
        dress,
        ("19.6,41 16,56 10,78", "21.6,41 20,58 17,79", "24,41 25,58 24,78", "26.6,41 29.6,58 31.4,78"),
        1.7,
    )


def man(s: Sheet) -> None:
    """Man walking in a long coat, hat and scarf, hands free."""
    coat, (skin, hair) = s.main(s.pick("4a5568", "6b4f3d", "4f5d49")), _look(s)
    trouser, shoe = rgb("3a3436"), rgb("33271f")
    s.part(tube("26,58,4.6 30,74,3.4 33.6,86,2.6 36,93.6,2.3"), tone(trouser, -0.2), tex=CLOTH, bulge=0.85, cast=0.25)
    _shoe(s, 36.4, 96.4, tone(shoe, -0.2))
    _arm(s, "30.4,23.4,3 35,35,2.6 39.4,45.4,1.9", tone(coat, -0.2), skin)
    near = s.part(tube("20.4,58,5 18.6,74,3.7 14.6,86,2.8 12,93.6,2.4"), trouser, tex=CLOTH, bulge=0.85, cast=0.25)
    _folds(s, near, trouser, ("16,72 19,73.6 22,72.6", "11,90 13,91 15,90"), 0.7)
    _shoe(s, 11.6, 96.4, shoe)
    outline = (
        "13,22.4 17,19.6 23,18.6 29.4,19.8 32.6,23 32,34 31,42 33.4,54 "
        "36.4,69! 30,71.4 23.6,69.6 16,72 8.6,70! 11.6,54 13,42 12.4,34"
    )
    body = s.part(curve(outline), coat, tex=CLOTH, bulge=0.72, fade=(tone(coat, -0.2), 0.5))
    s.line([(26.6, 26), (27.4, 46), (29, 70)], tone(coat, -0.55), 0.9, clip=body, raise_by=-0.7)
    _folds(
        s, body, coat, ("14,46 14.4,56 12,69", "19,46 20,58 19,70", "31,46 31.6,56 33.4,68", "16,33 20,36 24,35.4"), 1.3
    )
    for y in (32, 38.4, 50, 57):
        s.part(ellipse(24.8, y, 0.75), rgb("c9a868"), bulge=0.9, cast=0.3)
    s.part(curve("18,18.4 21,20 26.6,27 25.4,31.6! 18.8,26 15.6,20.6"), tone(coat, -0.2), bulge=0.5, flat=0.8)
    s.part(curve("12.8,42.4 31.8,42 32.2,45 12.6,45.4"), tone(coat, -0.4), bulge=0.5, flat=1)
    s.part(curve("24.8,41.6! 28,41.6! 28,45.6! 24.8,45.6!"), rgb("b99a5a"), bulge=0.5, flat=0.5)
    _scarf_and_hat(s, skin, hair)
    _arm(s, "15.4,24,3.2 11.4,36.4,2.8 12.6,47.6,2", coat, skin, -1)
    s.foot = (23, 99)


def _scarf_and_hat(s: Sheet, skin: RGB, hair: RGB) -> None:
    """Face between a knitted scarf and a felt hat."""
    hat = rgb("5b4636")
    scarf = rgb("b5483a") if not s.wished else rgb("d9b36a")
    _face(s, 23.6, 9.6, skin, hair, 0.96)
    s.part(
        tufted(curve("18.4,10 18,5.6 20.6,5 21,8.4 20.2,11.6 19.4,13.4"), s.rng, 0.4, 1.2),
        hair,
        tex=Tex("fur", 0.2, 0.2, 1.5, 80),
        bulge=0.5,
    )
    s.part(
        curve("17.4,17 19.6,14.8 25,15.6 28.4,16.8 28.6,20 25,21.8 18.8,21"),
        scarf,
        tex=Tex("rib", 0.12, 0.3, 2, 20),
        bulge=0.8,
        cast=0.35,
    )
    s.part(
        curve("17.8,20 21.8,20.6 21.6,30 20.8,36! 16.4,35.4! 16.6,27"),
        scarf,
        tex=Tex("rib", 0.12, 0.3, 2, 10),
        bulge=0.6,
        cast=0.35,
    )
    s.part(curve("14,6 18,4.2 24,3.6 30.4,5.4 33,7.2 30,8.2 24,6.8 17.4,7.4"), hat, bulge=0.6, cast=0.4)
    s.part(
        curve("18,5 18.6,-0.4 21.4,-2.4 24.4,-1.4 27.4,-2 29,1 29.2,5.4 24,4.6"),
        hat,
        tex=Tex("mottle", 0.08, 0.1, 3),
        bulge=0.7,
    )
    s.part(curve("18,4.2 24,3 29.2,4.4 29.2,5.8 24,4.6 18,5.8"), tone(hat, -0.5), bulge=0.5, flat=0.6)


def person(s: Sheet) -> None:
    """A walker seen from behind: rucksack, hood down, staff in hand, looking into the picture."""
    jacket, (skin, hair) = s.main(s.pick("c07a2f", "a8413f", "3f6b8a")), _look(s)
    trouser = rgb("4d5560")
    s.part(tube("38.4,26,0.8 39,62,0.9 39.8,99,0.8"), rgb("7d5c3c"), tex=Tex("fur", 0.2, 0.1, 1.6, 88))
    _walker_legs(s, trouser)
    _arm(s, "11.4,24,3 7,36,2.6 7.4,47,1.9", tone(jacket, -0.08), skin, -1)
    _arm(s, "32,24,3 37,33,2.6 38.6,40.6,1.9", tone(jacket, -0.08), skin)
    outline = "12,22 16,18.8 21.5,17.6 27,18.8 31,22 33,31 31.4,42 32.6,55 22,57 10.4,55 11.6,42 10,31"
    body = s.part(curve(outline), jacket, tex=CLOTH, bulge=0.75, fade=(tone(jacket, -0.25), 0.5))
    _folds(s, body, jacket, ("13,50 18,52 21,50.6", "30,49 27,51.4 23,51", "12,44 12.6,48 12,53"), 0.9)
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
    for x, shift, y in ((16.8, -1.4, 95), (26, 2, 93)):
        leg = s.part(
            tube(f"{x},52,5 {x + shift * 0.4},66,4 {x + shift * 0.7},76,3.5 {x + shift},{y - 4},2.8"),
            trouser,
            tex=CLOTH,
            bulge=0.85,
            cast=0.25,
            fade=(tone(trouser, -0.2), 0.5),
        )
        _folds(
            s,
            leg,
            trouser,
            (f"{x - 4},69 {x},71 {x + 3},70", f"{x - 3},73 {x},74.4 {x + 4},73", f"{x - 4},58 {x - 1},61 {x + 1},65"),
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
    coat, (skin, hair) = s.main(s.pick("e0b23a", "4f8aa5", "c9573f")), _look(s)
    trouser, boot = rgb("3f5878"), rgb("b8433c") if not s.wished else rgb("3e5a48")
    for x in (20.4, 32):
        s.part(tube(f"{x},70,5 {x},80,4.5 {x},88,4.2"), trouser, tex=CLOTH, bulge=0.85)
        s.part(curve("-4.8,-9 4.2,-9 4.8,-2 8,1.4 8.4,5 -5.2,5", x, 94), boot, bulge=0.8)
        s.part(curve("-5.3,3.8 8.4,3.8 8.4,5.6 -5.3,5.6", x, 94), tone(boot, -0.5), bulge=0.5, cast=0)
        s.part(curve("-5.2,-10 4.8,-10 4.8,-7.6 -5.2,-7.6", x, 94), tone(boot, 0.3), bulge=0.6)
    _arm(s, "37.4,46,4 43.4,54,3.5 46,61,2.8", tone(coat, -0.12), skin)
    outline = "16.4,42 22,38.6 30,38.6 36.6,42 38.4,54 42,72! 34,75 26,74 18,75 10,72! 13.6,54"
    body = s.part(curve(outline), coat, tex=CLOTH, bulge=0.8, fade=(tone(coat, -0.2), 0.5))
    s.line([(28, 42), (28.4, 58), (28.8, 74)], tone(coat, -0.5), 0.9, clip=body, raise_by=-0.7)
    _folds(s, body, coat, ("17,52 16.6,62 14,72", "36,52 36.6,62 38.6,71"), 1.2)
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
    _arm(s, "16.4,46,4.2 11,55,3.6 10,63,2.9", coat, skin, -1)
    _teddy(s, 9, 73)
    s.foot = (27, 99)


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
