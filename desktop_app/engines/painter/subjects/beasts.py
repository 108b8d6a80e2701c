"""Fox and bear: whole bodies from the side, heads a little towards the viewer."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, smooth, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def fox(s: Sheet) -> None:
    """Trotting fox: bushy tail with a white tip, black stockings, white chest."""
    coat = s.coat(rgb("c9652b"))
    dark, pale, sock = tone(coat, -0.3), rgb("f1e6d2"), rgb("33262a")
    fur = Tex("hair", 0.17, 0.3, 2.6, 12)
    _fox_leg(s, "92,56,9 99,66,6.4 101,75,4 96,84,3 98.6,91,2.5 102,95.6,2.6", dark, sock)
    _fox_leg(s, "128,56,8 124,68,5 119,79,3.5 116,88,2.9 116.4,95.6,2.9", dark, sock)
    tail = curve("80,44 68,43 54,48 38,57 24,66 12,70 8,74! 20,80 36,81 52,76 66,66 78,56")
    strands = Tex("hair", 0.2, 0.4, 2.8, -28)
    brush = s.part(tufted(tail, s.rng, 2.8, 2.8, 1.3), coat, tex=strands, fade=(dark, 0.4), bulge=0.8)
    tip = curve("34,54 27,66 31,70 28,76 32,88 0,88 0,64")
    s.paint(tip, pale, clip=brush, soft=1.0, tex=Tex("hair", 0.14, 0, 2.6, -28))
    body = curve(
        "74,48 82,39 98,37 114,36 130,34 142,40 147,52 143,65 134,72 120,70 106,65 94,63 82,63 75,57"
    )
    trunk = s.part(
        tufted(body, s.rng, 1.2, 2.6, 1.2),
        coat,
        tex=fur,
        fade=(tone(coat, 0.2), 0.4),
        bulge=0.76,
        join=brush,
        join_by=8,
    )
    s.paint(curve("90,64 104,63 118,67 134,68 146,50 154,62 138,80 100,76"), pale, clip=trunk, soft=1.8)
    s.paint(curve("76,44 100,36 130,33 128,40 102,43 82,49"), dark, clip=trunk, soft=2.5, opacity=0.6)
    s.paint(curve("96,44 100,54 98,62 92,62 92,52"), dark, clip=trunk, soft=2, opacity=0.45, raise_by=-1)
    s.paint(ellipse(132, 50, 6, 9, 14), tone(coat, 0.3), clip=trunk, soft=2.6, opacity=0.45, raise_by=1)
    near = _fox_leg(s, "85,52,12 87,63,8.4 82.6,73,5.2 76,81,3.5 77,88,2.8 79.6,95.6,3", coat, sock, trunk)
    s.paint(ellipse(84, 52, 6, 7.4), tone(coat, 0.28), clip=near, soft=2.6, opacity=0.45)
    _fox_leg(s, "132,54,9.6 135,68,5.6 137.6,79,3.9 138.4,88,3.1 140,95.6,3.1", coat, sock, trunk)
    neck = curve("124,40 132,26 148,22 160,36 156,52 146,65 134,63 126,55")
    ruff = s.part(
        tufted(neck, s.rng, 2.2, 2.6, 1.0),
        coat,
        tex=Tex("hair", 0.16, 0.4, 2.6, 60),
        bulge=0.7,
        cast=0.2,
        join=trunk,
        join_by=8,
    )
    bib = curve("150,32 160,36 158,52 148,67 138,61 143,46")
    s.paint(tufted(bib, s.rng, 2, 2.8, 0.5), pale, clip=ruff, soft=0.6, tex=Tex("hair", 0.14, 0, 2.6, 70))
    _fox_head(s, coat, dark, pale)
    s.foot = (110, 99.2)


def _fox_leg(s: Sheet, text: str, coat: RGB, sock: RGB, body: Part | None = None) -> Part | None:
    joints = knots(text)
    shape = tufted(limb(joints), s.rng, 0.45, 2, 1)
    leg = s.part(shape, coat, tex=Tex("hair", 0.13, 0.2, 2.2, 85), cast=0.2, bulge=0.8, join=body, join_by=7)
    x, y = joints[-1][:2]
    s.paint(curve("-9,-19 9,-17 9,5 -9,5", x, y), sock, clip=leg, soft=1.8, tex=Tex("hair", 0.2, 0, 2.2, 85))
    s.part(curve("-2.8,-0.6 1.6,-2.4 5.4,0.8 6,3.6 -2.8,3.8", x, y), tone(sock, 0.08), cast=0.1, bulge=0.7)
    for dx in (2.2, 4):
        s.line([(x + dx, y + 1), (x + dx + 0.4, y + 3.4)], tone(sock, -0.6), 0.5)
    return leg


def _fox_head(s: Sheet, coat: RGB, dark: RGB, pale: RGB) -> None:
    ink = rgb("2a2024")
    for shift, turn in ((15, 1.0), (0, 0.0)):
        ear = smooth(
            [
                (141 + shift, 17, 1),
                (138.5 + shift + turn, 6),
                (140 + shift + turn * 3, -2, 1),
                (148 + shift, 5),
                (152 + shift - turn * 2, 15, 1),
            ]
        )
        s.part(ear, dark if turn else coat, tex=Tex("fur", 0.12, 0.2, 2, 70), bulge=0.6)
        inner = smooth([(143 + shift, 15), (140.8 + shift + turn * 2, 3, 1), (148 + shift, 12)])
        s.paint(inner, mix(ink, coat, 0.2), soft=0.5)
        s.paint(
            smooth([(144 + shift, 16), (144.5 + shift, 8, 1), (149 + shift, 15)]), pale, soft=0.7, opacity=0.8
        )
    face = curve(
        "138,18 146,11.5 157,11 165,15 170,22 177,28.5 180,32 178,35.5 "
        "168,38 156,42 146,40 138,36! 140,32 134.5,29! 137.5,24"
    )
    head = s.part(face, coat, tex=Tex("fur", 0.13, 0.25, 2.2, 20), bulge=0.85, cast=0.35)
    s.paint(
        curve("134,31 146,29 154,32 166,29.5 181,32 179,38 160,46 140,44"),
        pale,
        clip=head,
        soft=1.0,
        tex=Tex("fur", 0.1, 0, 2, 15),
    )
    s.paint(curve("157,24 163,22 176,29.5 168,30 160,29"), tone(coat, 0.12), clip=head, soft=1.2)
    s.line([(179, 34), (170, 36), (160, 36.5)], ink, 0.9)
    s.part(ellipse(179, 31, 2.6, 2.2, 20), ink, bulge=0.8)
    s.paint(ellipse(178.6, 30.2, 0.8, 0.5), (0.8, 0.8, 0.85), opacity=0.8)
    s.paint(curve("149,26 155,22.4 160,26 163,31 156,28.5"), ink, soft=0.5, opacity=0.75)
    s.eye(156.2, 24.8, 2.3, iris=rgb("c98a2b"))
    s.line([(150.4, 25.4), (153.4, 23)], ink, 1.2)
    for k in (-1, 0, 1):
        s.line(
            [(171, 33.6 + k * 0.6), (163, 35 + k * 2), (154, 36 + k * 4)], tone(pale, -0.2), 0.4, opacity=0.7
        )


def bear(s: Sheet) -> None:
    """Brown bear walking: shoulder hump, small ears, pale muzzle, clawed paws."""
    coat = s.coat(rgb("6b4630"))
    dark = tone(coat, -0.32)
    fur = Tex("hair", 0.2, 0.4, 3.4, 22)
    for leg in ("52,58,14 62,76,9.6 62,84,8.4 64,92,8", "116,54,12 120,74,9 117,84,7.6 120,92,7.5"):
        _bear_leg(s, leg, dark, None)
    s.part(tufted(ellipse(14, 40, 5, 6, 20), s.rng, 1.2, 2.5), dark, bulge=0.8)
    outline = curve(
        "14,46 20,30 36,21 56,20 76,17 96,9 112,16 122,32 124,50 114,66 96,73 70,77 42,76 22,70 14,58"
    )
    body = s.part(tufted(outline, s.rng, 2.2, 3.4, 1.2), coat, tex=fur, bulge=0.7, fade=(dark, 0.45))
    s.paint(curve("82,14 98,8 112,16 108,26 92,24"), tone(coat, 0.22), clip=body, soft=3, opacity=0.6)
    s.paint(curve("44,76 70,68 96,66 100,80 70,84 44,84"), dark, clip=body, soft=3, opacity=0.6)
    s.paint(ellipse(98, 34, 9, 12, 15), tone(coat, 0.28), clip=body, soft=4, opacity=0.4, raise_by=1.6)
    s.paint(ellipse(32, 40, 11, 12), tone(coat, 0.25), clip=body, soft=4, opacity=0.4, raise_by=1)
    s.paint(curve("52,40 58,54 56,72 50,72 50,56"), dark, clip=body, soft=3, opacity=0.4, raise_by=-1.6)
    for leg in (
        "34,52,20 36,68,13.4 30,80,10 32,86,9 34,92,9",
        "100,46,17 103,66,12 106,78,9.6 107,86,8.6 109,92,8.6",
    ):
        _bear_leg(s, leg, coat, body)
    _bear_head(s, coat, dark, body)
    s.foot = (78, 99)


def _bear_leg(s: Sheet, text: str, coat: RGB, body: Part | None) -> None:
    joints = knots(text)
    leg = tufted(limb(joints), s.rng, 1.2, 3, 1)
    s.part(
        leg,
        coat,
        tex=Tex("hair", 0.18, 0.35, 3, 85),
        bulge=0.75,
        join=body,
        join_by=8,
        cast=0.25,
        fade=(tone(coat, -0.4), 0.6),
    )
    x, y = joints[-1][:2]
    s.part(
        curve("-8.5,2 -6,-3.5 3,-4.5 10,-0.5 13,4.5 12,7.4 -8,7.6", x, y),
        tone(coat, -0.3),
        tex=Tex("fur", 0.15, 0.2, 3, 20),
        bulge=0.7,
        cast=0.1,
    )
    for k in range(4):
        s.part(
            curve("-1,-1 1,-1.2 2.6,2.6!", x + 4 + k * 2.7, y + 5 - (k == 3)),
            rgb("d6c9b0"),
            bulge=0.6,
            cast=0,
        )


def _bear_head(s: Sheet, coat: RGB, dark: RGB, body: Part | None) -> None:
    ink = rgb("1f1a1b")
    for x, y in ((130, 15), (113, 14)):
        s.part(
            tufted(ellipse(x, y, 6, 6.4), s.rng, 0.8, 2), coat, tex=Tex("fur", 0.15, 0.2, 2, 60), bulge=0.7
        )
        s.paint(ellipse(x + 0.6, y + 1.2, 3.2, 3.6), dark, soft=0.8)
    skull = curve("107,28 112,18 121,14 131,16 138,24 146,31.5 152,37 152,43 146,48 134,51 121,52 110,44")
    head = s.part(
        tufted(skull, s.rng, 1.4, 2.6, 1.1),
        coat,
        tex=Tex("hair", 0.16, 0.3, 2.6, 30),
        bulge=0.8,
        join=body,
        join_by=7,
        cast=0.4,
    )
    muzzle = s.part(
        curve("134,31 141,29.5 149,34 152.5,38.5 152,43.5 145,47.5 136,46 132,39"),
        mix(coat, rgb("cda77c"), 0.62),
        tex=Tex("fur", 0.1, 0.1, 2, 20),
        bulge=0.6,
        cast=0.2,
        join=head,
        join_by=2.5,
    )
    s.part(curve("147,34 151.5,34.5 154,38 151,40.5 147.5,38.5"), ink, bulge=0.9)
    s.paint(ellipse(150, 35.6, 1.2, 0.6, 20), (0.75, 0.75, 0.8), soft=0.2, opacity=0.8)
    s.line([(152, 42), (146, 43.6), (139, 43)], ink, 0.9, clip=muzzle)
    s.paint(ellipse(131.6, 27.6, 3.6, 2.6, 20), dark, clip=head, soft=1, opacity=0.7)
    s.eye(131.8, 27.6, 2.0)
    s.line([(128.4, 25.4), (131.6, 23.8), (135.4, 25)], tone(coat, 0.25), 1.2, soft=0.4, opacity=0.7)
