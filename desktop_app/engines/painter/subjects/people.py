"""Woman and man: clothed, walking, turned three quarters."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.figure import (
    CLOTH,
    WOOL,
    arm,
    creases,
    face,
    folds,
    hand,
    look,
    shoe,
)
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex

STRANDS = Tex("fur", 0.2, 0.35, 1.8, 76)


def woman(s: Sheet) -> None:
    """Woman strolling in a long summer dress, hair loose in the wind; some wear a straw hat and hold its brim."""
    dress, (skin, hair) = s.main(s.pick("a8413f", "3f6b8a", "5d7f57", "c9963f")), look(s)
    hat = bool(s.rng.random() < 0.5)
    second = mix(dress, rgb("f6ead2"), 0.72) if sum(dress) < 1.9 else mix(dress, rgb("5a6f8c"), 0.6)
    locks = "19,4 24,1 28,5 27.6,12 26,20 24,29 20,36 15,33 13.4,27 11.6,23! 14,19 16,14 16.4,8"
    s.part(tufted(curve(locks), s.rng, 0.5, 1.6, 1.2), tone(hair, -0.15), tex=STRANDS, bulge=0.6)
    _woman_legs(s, skin)
    if not hat:
        hand(s, 36.4, 46.6, skin, -10)
        s.part(
            tube("29.6,22,2.5 33.4,33,1.9 35,38,1.7 36.3,46.8,1.15"), tone(skin, -0.1), bulge=0.9, cast=0.3
        )
    _skirt(s, dress, second)
    _bodice(s, dress, second, skin)
    face(s, 22.8, 8.6, skin, hair, 0.98)
    _woman_hair(s, hair)
    if hat:
        _raised_arm(s, dress, skin)
        _straw_hat(s, second if s.wished else rgb("e3c88c"), dress)
    s.part(tube("16.6,22,2.5 13.2,32,2 12.4,37.4,1.8 13.8,46.6,1.2"), skin, bulge=0.9, cast=0.35)
    hand(s, 13.9, 46.6, skin, 8, -1)
    s.part(
        curve("15.6,19.4 18.6,20.4 19.2,24 17,28.6 13.4,27.6 13.4,23"), dress, tex=CLOTH, bulge=0.8, cast=0.3
    )
    s.line([(13.4, 27.3), (15.2, 28.5), (17.2, 28.3)], second, 0.9, taper=False, raise_by=0.2)
    if not hat:
        _basket(s, 13.2, 50)
    s.foot = (22.5, 99)


def _woman_legs(s: Sheet, skin: RGB) -> None:
    """Weight on the near leg, the far one a step ahead, heel down."""
    leather = rgb("8a5a3c")
    s.part(tube("27,66,3.6 29.6,77,2.5 30.6,83,2.4 31.2,90,1.5 31.4,95,1.2"), tone(skin, -0.2), bulge=0.9)
    shoe(s, 31.4, 95, tone(leather, -0.2), 6, 0.84, tone(skin, -0.2))
    s.part(tube("20,68,3.8 19.6,78,2.6 18.6,84,2.6 18.6,91,1.5 18.8,95,1.25"), skin, bulge=0.9, cast=0.25)
    shoe(s, 18.8, 94.8, leather, 0, 0.9, skin)


def _skirt(s: Sheet, dress: RGB, second: RGB) -> None:
    """A skirt caught by the wind: its hem runs in waves, a paler lining shows where it lifts."""
    lining = "6,76 13,80 22,77.4 30,80 37.6,75.6 35,70 9,70"
    s.part(curve(lining), tone(dress, -0.45), tex=CLOTH, bulge=0.3, flat=1)
    outline = (
        "17.6,37 27.6,37 30.2,43 31.6,52 34,63 38.4,75! 34.4,78.6 30,79.6 26,77 22.4,76.4 18,80 12.6,81 "
        "8.6,77.8 3.6,77.6! 9.4,66 13.4,54 15,45"
    )
    skirt = s.part(curve(outline), dress, tex=CLOTH, bulge=0.62, fade=(tone(dress, -0.3), 0.45), cast=0.3)
    s.paint(
        curve("27,38 32,46 36,62 42,80 34,82 31,64 28,48"),
        tone(dress, -0.4),
        clip=skirt,
        soft=2,
        opacity=0.55,
    )
    s.paint(curve("17,40 14,56 5,79 12,79 17,60 20,44"), tone(dress, 0.3), clip=skirt, soft=1.8, opacity=0.45)
    hem = "2,75.4 8.6,75.4 12.6,78.4 18,77.6 22.4,74 26,74.6 30,77 34,76 40,72 40,85 2,85"
    s.paint(curve(hem), second, clip=skirt, soft=0.15, tex=CLOTH)
    lines = (
        "18.6,40 16,54 9.6,80", "20.4,40 19.6,56 16,82", "22.6,40 22.6,58 22.4,78", "24.6,40 26.4,58 28,80",
        "26.6,40 30,54 34.6,79",
    )  # fmt: skip
    folds(s, skirt, dress, lines, 1.25)


def _bodice(s: Sheet, dress: RGB, second: RGB, skin: RGB) -> None:
    """Chest and waist, a round neckline over the collar bones, a sash tied at the side."""
    chest = s.part(
        curve("14.8,21.6 18,18.8 22,17.8 26,18.6 30.2,21.6 30.6,27 28.8,32 27.8,38 17.6,38 16.6,32 14.8,27"),
        dress, tex=CLOTH, bulge=0.75, cast=0.25,
    )  # fmt: skip
    far = curve("28.4,19.8 31.4,21.8 32.6,25.4 31.4,28.6 28.8,27.6 28,23.4")
    s.part(far, tone(dress, -0.14), tex=CLOTH, bulge=0.8, cast=0.1, join=chest, join_by=2)
    s.paint(ellipse(25.6, 26.6, 2.9, 2.4), tone(dress, 0.1), clip=chest, soft=1.1, opacity=0.6, raise_by=0.9)
    s.paint(ellipse(19.8, 26.6, 2.9, 2.4), tone(dress, 0.2), clip=chest, soft=1.1, opacity=0.6, raise_by=0.9)
    neckline = s.paint(curve("18,16.6 26.8,16.6 26.6,20 25,22.6 23,23.4 20.6,22.6 18.6,20"), skin, clip=chest)
    s.paint(
        curve("19.4,15 25,15 24.6,18.6 21.6,19.6 19.6,18"),
        tone(skin, -0.3),
        clip=neckline,
        soft=0.7,
        opacity=0.7,
    )
    s.line(
        knots("18.3,19.4 20.6,22.8 23,23.6 25.2,22.8 26.8,19.6"),
        second,
        0.8,
        clip=chest,
        raise_by=0.2,
        taper=False,
    )
    creases(
        s,
        chest,
        dress,
        ("16.4,30 19,31.4 21.6,31", "28.6,30.6 26,32 24,31.8", "17.2,34.4 20,35 22.4,34.4"),
        0.5,
    )
    s.part(
        curve("17.2,35.6 22.6,36.4 28,35.6 28.4,38.6 22.6,39.8 17,38.8"),
        second,
        bulge=0.6,
        flat=0.8,
        tex=CLOTH,
    )
    for tail in (
        "18.4,38 17.4,46 15.6,52! 13.8,51! 16.4,44 17.4,38",
        "18.8,38 20,45 19.6,51! 17.8,50.6! 18.2,44",
    ):
        s.part(curve(tail), tone(second, -0.06), tex=CLOTH, bulge=0.5, flat=0.7, cast=0.3)


def _woman_hair(s: Sheet, hair: RGB) -> None:
    """Parted hair framing the face, one long lock over the near shoulder."""
    near = "23.4,0.8 20,1 17.4,4 16.6,10 15.4,18 16,25 14.6,32 17.6,35.6! 19.8,30 19.6,23 18.2,17 18,12 19,7.6 22.2,3.6"
    s.part(tufted(curve(near), s.rng, 0.35, 1.5, 1.2), hair, tex=STRANDS, bulge=0.6, cast=0.3)
    far = "22.6,0.8 26,1.2 28,4.4 28.2,9 27.9,14! 27.4,10 27,6.4 24.6,3.6"
    s.part(tufted(curve(far), s.rng, 0.3, 1.5, 1.2), tone(hair, -0.12), tex=STRANDS, bulge=0.6, cast=0.3)
    for text in ("21,2.4 18.4,8 18,17 17.6,27", "19.4,3 17.2,11 16.6,21 17,31"):
        s.line(knots(text), tone(hair, 0.35), 0.7, opacity=0.45, soft=0.2)


def _raised_arm(s: Sheet, dress: RGB, skin: RGB) -> None:
    hand(s, 34.2, 9.6, tone(skin, -0.05), 132, 1)
    s.part(
        tube("31,24.4,2.3 37.6,27.4,2 39.4,25.6,1.9 37.4,18,1.6 34,9.6,1.15"),
        tone(skin, -0.08),
        bulge=0.9,
        cast=0.3,
    )
    s.part(
        curve("28.4,20.4 31.4,21.8 34,25 33,28.6 29.6,28 28,24"),
        tone(dress, -0.1),
        tex=CLOTH,
        bulge=0.8,
        cast=0.3,
    )


def _straw_hat(s: Sheet, straw: RGB, band: RGB) -> None:
    rings = Tex("rib", 0.1, 0.15, 0.8, 84)
    brim = "11.4,6.6 14,2.6 20,0.8 27,1.2 32.6,3.6 34.4,6.2 31.6,7.4 26.6,5.6 21.4,5.2 16,6.6 12.8,8.4"
    s.part(curve(brim), straw, tex=rings, bulge=0.4, flat=1.2, cast=0.5)
    s.part(
        curve("16.8,4.2 17.4,-1.2 20.4,-3.4 25,-3.2 28,-0.8 28.4,4 23,2.8"),
        straw,
        tex=rings,
        bulge=0.75,
        cast=0.3,
    )
    s.part(
        curve("16.7,1.6 22.6,0.2 28.3,1.8 28.5,4.2 22.8,2.8 16.7,4.4"), band, bulge=0.5, flat=0.6, cast=0.15
    )


def _basket(s: Sheet, x: float, y: float) -> None:
    wicker = rgb("a9793f")
    handle = knots("-4.6,6 -3.4,1 0,-0.8 3.6,1 4.6,6", x, y)
    s.line(handle, tone(wicker, -0.3), 1.1, taper=False, raise_by=0.5)
    s.part(
        curve("-5.8,5.4! 5.8,5.4! 4.6,12.6 -4.6,12.6", x, y),
        wicker,
        tex=Tex("brick", 0.25, 0.3, 1.5),
        bulge=0.8,
    )
    blooms = [ellipse(x + k * 2.2 - 4.4, y + 4.6 - (k % 2) * 1.2, 1.5, 1.3) for k in range(5)]
    s.part(
        tufted(curve("-5.4,5.6 -4,3 0,2 4,3 5.4,5.6", x, y), s.rng, 0.8, 1.2),
        rgb("5d7f43"),
        bulge=0.6,
        cast=0.1,
    )
    for k, bloom in enumerate(blooms):
        s.part(bloom, rgb(("f2e3d0", "d98a94", "e6b84f")[k % 3]), bulge=0.8, cast=0.25)
    s.part(tube("-5.6,5.8,0.8 0,6.4,0.8 5.6,5.8,0.8", x, y), tone(wicker, 0.2), bulge=0.8)


def man(s: Sheet) -> None:
    """Man striding in a long coat, hat and scarf: the coat swings back, the arms against the legs."""
    coat, (skin, hair) = s.main(s.pick("4a5f7a", "7a5a40", "56684a")), look(s)
    trouser, leather = rgb("575056"), rgb("7d5232")
    far = s.part(
        tube("22,54,4.6 25,68,3.7 26,74,3.4 18,83,2.8 11.6,88.6,2.1"),
        tone(trouser, -0.25),
        tex=WOOL,
        bulge=0.85,
    )
    creases(s, far, tone(trouser, -0.25), ("22,73 25,75 28.6,74.4", "19,78 21,81 23.4,81.4"))
    shoe(s, 10.4, 89.6, tone(leather, -0.25), 42)
    hand(s, 37.4, 44.6, tone(skin, -0.1), -28)
    arm(s, "28.6,23.6,2.9 33,34,2.7 34,36.4,2.6 37.2,44.4,2", tone(coat, -0.24), WOOL)
    s.part(
        tube("23,54,5.2 28,68,4.1 30,74,3.7 33.4,84,2.9 36,92,2.3"), trouser, tex=WOOL, bulge=0.85, cast=0.3
    )
    creases(s, None, trouser, ("27,72.6 30,75 33,74", "32,88.6 34.6,90 36.6,89.6", "30.6,80 33,81.4 35,81"))
    shoe(s, 36, 93.2, leather, -14)
    _long_coat(s, coat)
    _scarf_and_hat(s, skin, hair)
    near = "17.2,24.2,3.3 12.6,35,3 12,37.6,2.9 13.6,47,2.1"
    hand(s, 13.8, 47.2, skin, -4, 1)
    arm(s, near, tone(coat, 0.06), WOOL)
    s.foot = (23, 98.4)


def _long_coat(s: Sheet, coat: RGB) -> None:
    """Seen from the side of the stride: open in front, its tails blown back, collar turned up."""
    dark = tone(coat, -0.35)
    lining = mix(coat, rgb("b08a56"), 0.5)
    s.part(
        curve("24,50 32.4,50 35,60 36.6,70.6! 30,70 24,66"),
        tone(lining, -0.35),
        tex=WOOL,
        bulge=0.4,
        flat=1.5,
    )
    outline = (
        "15.4,21.6 19,18.8 24,18 29,20 31.6,24.6 32,32 30.8,40 31.6,48 32,57 30.4,68! 26,70.4 20,69.4 "
        "14,72 9.4,69.8 3.6,71.4! 8.6,60 12.6,50 14.4,41 13.4,33 13.4,26"
    )
    body = s.part(curve(outline), coat, tex=WOOL, bulge=0.7, fade=(tone(coat, -0.25), 0.5), cast=0.35)
    s.paint(curve("26,20 34,24 34,50 34,72 29,72 29.6,46 29,32"), dark, clip=body, soft=2, opacity=0.6)
    lines = (
        "17.4,45 14.6,56 7.6,72",
        "20,45 18.4,58 14.4,73",
        "23.4,45 23.6,58 21.4,71",
        "26.6,45 27.6,58 26.6,71",
    )
    folds(s, body, coat, lines, 1.2)
    s.line(
        [(29.4, 24), (30, 40), (29.8, 54), (28.6, 70)],
        tone(coat, -0.6),
        0.8,
        clip=body,
        raise_by=-0.7,
        taper=False,
    )
    for y in (34, 39.6, 49, 55):
        s.part(ellipse(27.6, y, 0.8), tone(rgb("d0ac6a"), -0.1), bulge=0.9, cast=0.35)
    s.part(curve("13.9,41 22,42.6 31.2,41 31.4,44 22,45.8 13.7,44.2"), dark, bulge=0.5, flat=0.9, tex=WOOL)
    s.part(curve("25.6,41.4! 28.6,41! 28.7,45.2! 25.7,45.6!"), rgb("c7a35e"), bulge=0.5, flat=0.5)
    s.part(curve("16,50! 22,51! 21.6,54 15.4,53"), tone(coat, -0.12), tex=WOOL, bulge=0.5, flat=0.8, cast=0.4)
    creases(
        s, body, coat, ("14.4,37 18,39.6 22,39.4", "30.4,36.6 27.6,38.8 24.6,38.8", "19,29 22,31 25,30.6")
    )
    s.part(
        curve("22.6,19 26,19.6 29.6,24 29.6,31.6! 26,28.6 24,24"),
        tone(coat, -0.16),
        tex=WOOL,
        bulge=0.5,
        flat=0.9,
    )


def _scarf_and_hat(s: Sheet, skin: RGB, hair: RGB) -> None:
    """Face between a knitted scarf, its end flying, and a felt hat of another colour than the coat."""
    felt, scarf = rgb("8a7458"), rgb("b5483a") if not s.wished else rgb("d9b36a")
    knit = Tex("rib", 0.14, 0.3, 1.2, 20)
    s.part(
        curve("20,16.6 15,17.4 10,16.6 4,19.6! 5.4,23.6! 11,21.4 16,22 20,21"),
        tone(scarf, -0.15),
        tex=knit,
        bulge=0.6,
    )
    x, y, k = 23.8, 9.2, 0.98
    head = face(s, x, y, skin, hair, k, soft=False)
    if s.rng.random() < 0.5:
        beard = "-4.2,1.4 -2.4,2.6 -0.4,4 0.6,3.5 2.4,3.2 4.2,3.4 5.2,2.6 4.8,5 3.6,7 1.6,8 -0.6,7.4 -3,5"
        s.paint(
            tufted(curve(beard, x, y, 1, k), s.rng, 0.35, 1),
            hair,
            clip=head,
            soft=0.2,
            tex=STRANDS,
            raise_by=0.35,
        )
        s.line(knots("1.1,4.5 2.4,4.7 3.8,4.4", x, y, 1, k), mix(skin, rgb("a04a42"), 0.6), 0.55)
    side = curve("18.6,10.6 18.2,5.6 20.8,4.6 21,8 20.4,10.4 19.8,13.4")
    s.part(tufted(side, s.rng, 0.3, 1.2), hair, tex=STRANDS, bulge=0.5)
    s.part(ellipse(20, 10.2, 0.95, 1.6, -10), tone(skin, -0.05), bulge=0.6, cast=0.25)
    s.part(
        curve("17.4,17.4 19.4,14.8 24,16.4 28.6,16 29,19.4 25.6,22 18.6,21.2"),
        scarf,
        tex=knit,
        bulge=0.8,
        cast=0.35,
    )
    _felt_hat(s, felt)


def _felt_hat(s: Sheet, felt: RGB) -> None:
    fine = Tex("mottle", 0.06, 0.1, 1.2)
    s.part(
        curve("15,6.6 18.6,4.4 24,3.8 30,5 33.2,7.4 30.4,8.2 24.4,6.8 18,7.8"),
        felt,
        bulge=0.5,
        cast=0.45,
        tex=fine,
    )
    crown = s.part(
        curve("18.4,5.4 18.6,0 21,-2.4 24.4,-1.4 27.4,-2.2 29,0.8 29.4,5.6 24,4.6"), felt, tex=fine, bulge=0.7
    )
    s.paint(curve("22,-2.4 24.4,-1 27,-2.2 25.6,1.6 23.4,1.6"), tone(felt, -0.4), clip=crown, soft=0.6, opacity=0.6,
            raise_by=-0.5)  # fmt: skip
    s.part(
        curve("18.3,3.6 24,2.6 29.3,3.8 29.4,5.9 24,4.8 18.2,6"),
        tone(felt, -0.6),
        bulge=0.5,
        flat=0.6,
        cast=0.1,
    )
