"""Fox and bear: whole bodies from the side, heads a little towards the viewer."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, smooth, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def fox(s: Sheet) -> None:
    """Walking fox: bushy tail with a white tip, black stockings, white chest."""
    coat = s.coat(rgb("c9652b"))
    dark, pale, sock = tone(coat, -0.3), rgb("f1e6d2"), rgb("33262a")
    fur = Tex("fur", 0.17, 0.35, 3.2, 12)
    _fox_legs(
        s,
        knots("92,56,7 99,69,4.2 94,81,2.3 97,90,1.9 101,96,1.9"),
        knots("127,56,6 122,73,3 117,86,2.1 116,96,1.9"),
        dark,
        sock,
    )
    tail = curve("80,42 64,40 44,50 24,66 8,82 4,88 14,90 34,86 56,76 72,60")
    brush = s.part(
        tufted(tail, s.rng, 3.6, 3.4, 1.3), coat, tex=Tex("fur", 0.2, 0.5, 4, -32), fade=(dark, 0.35), bulge=0.8
    )
    tip = curve("30,58 22,72 27,74 24,82 30,92 0,96 -4,80")
    s.paint(tip, pale, clip=brush, soft=1.2, tex=Tex("fur", 0.12, 0, 3, -32))
    body = curve("75,46 84,38 104,39 124,34 137,37 144,48 141,61 131,68 114,63 98,57 86,59 77,55")
    trunk = s.part(
        tufted(body, s.rng, 1.2, 3, 1.2), coat, tex=fur, fade=(tone(coat, 0.25), 0.5), bulge=0.75, join=brush, join_by=7
    )
    s.paint(curve("88,60 102,55 118,58 132,60 142,48 150,58 134,76 100,70"), pale, clip=trunk, soft=2.2)
    s.paint(curve("76,42 104,37 130,34 128,40 104,43 82,47"), dark, clip=trunk, soft=2.5, opacity=0.55)
    _fox_legs(
        s,
        knots("84,52,10 87,66,6 76,79,2.7 77,88,2.1 80,96,2.1"),
        knots("131,53,8.4 134,72,3.7 135,85,2.4 138,96,2.1"),
        coat,
        sock,
        trunk,
    )
    neck = curve("124,38 132,24 150,20 160,34 154,50 142,62 130,54")
    ruff = s.part(
        tufted(neck, s.rng, 2.2, 3, 1.0),
        coat,
        tex=Tex("fur", 0.15, 0.4, 3, 60),
        bulge=0.7,
        cast=0.2,
        join=trunk,
        join_by=7,
    )
    bib = curve("150,32 160,36 156,50 146,64 137,56 142,44")
    s.paint(tufted(bib, s.rng, 2, 3.5, 0.5), pale, clip=ruff, soft=0.6, tex=Tex("fur", 0.1, 0, 3, 70))
    _fox_head(s, coat, dark, pale)
    s.foot = (108, 99.5)


def _fox_legs(s: Sheet, hind: list, fore: list, coat: RGB, sock: RGB, body: Part | None = None) -> None:
    for joints in (hind, fore):
        leg = s.part(limb(joints), coat, tex=Tex("fur", 0.12, 0.2, 2.5, 85), cast=0.2, bulge=0.8, join=body, join_by=5)
        x, y = joints[-1][:2]
        bottom = curve("-9,-21 9,-19 9,5 -9,5", x, y)
        s.paint(bottom, sock, clip=leg, soft=2.0)
        s.part(curve("-2.4,-1 1.4,-2.2 5,0.8 5.2,3.4 -2.2,3.6", x, y), sock, cast=0)


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
        s.paint(smooth([(144 + shift, 16), (144.5 + shift, 8, 1), (149 + shift, 15)]), pale, soft=0.7, opacity=0.8)
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
    s.eye(155.2, 25.2, 2.1, iris=rgb("c98a2b"))
    s.eye(168.2, 22.9, 1.6, iris=rgb("c98a2b"))


def bear(s: Sheet) -> None:
    """Brown bear walking: shoulder hump, small ears, pale muzzle, clawed paws."""
    coat = s.coat(rgb("6b4630"))
    dark = tone(coat, -0.32)
    fur = Tex("fur", 0.24, 0.5, 4.6, 25)
    for leg in ("56,58,14 58,78,9.5 60,92,8", "116,54,12 121,76,8.6 124,92,7.5"):
        _bear_leg(s, leg, dark, None)
    s.part(tufted(ellipse(14, 40, 5, 6, 20), s.rng, 1.2, 2.5), dark, bulge=0.8)
    outline = curve("14,46 20,30 36,21 56,20 76,17 96,9 112,16 122,32 124,50 114,66 96,73 70,77 42,76 22,70 14,58")
    body = s.part(tufted(outline, s.rng, 2.2, 3.4, 1.2), coat, tex=fur, bulge=0.7, fade=(dark, 0.45))
    s.paint(curve("82,14 98,8 112,16 108,26 92,24"), tone(coat, 0.22), clip=body, soft=3, opacity=0.6)
    for leg in ("34,54,19 34,77,11.5 37,92,9", "100,48,16 103,74,10.5 107,92,8.6"):
        _bear_leg(s, leg, coat, body)
    _bear_head(s, coat, dark, body)
    s.foot = (78, 99)


def _bear_leg(s: Sheet, text: str, coat: RGB, body: Part | None) -> None:
    joints = knots(text)
    leg = tufted(limb(joints), s.rng, 1.2, 3, 1)
    s.part(
        leg,
        coat,
        tex=Tex("fur", 0.2, 0.4, 4, 85),
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
        s.part(curve("-1,-1 1,-1.2 2.6,2.6!", x + 4 + k * 2.7, y + 5 - (k == 3)), rgb("d6c9b0"), bulge=0.6, cast=0)


def _bear_head(s: Sheet, coat: RGB, dark: RGB, body: Part | None) -> None:
    ink = rgb("1f1a1b")
    for x, y in ((130, 15), (113, 14)):
        s.part(tufted(ellipse(x, y, 6, 6.4), s.rng, 0.8, 2), coat, tex=Tex("fur", 0.15, 0.2, 2, 60), bulge=0.7)
        s.paint(ellipse(x + 0.6, y + 1.2, 3.2, 3.6), dark, soft=0.8)
    skull = curve("107,28 112,18 121,14 131,16 138,24 146,31.5 152,37 152,43 146,48 134,51 121,52 110,44")
    head = s.part(
        tufted(skull, s.rng, 1.4, 2.6, 1.1),
        coat,
        tex=Tex("fur", 0.18, 0.35, 3, 30),
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
    s.eye(130.5, 28.5, 2.0)
    s.eye(140.5, 27.4, 1.4)
