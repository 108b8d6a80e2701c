"""The dog."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

INK = rgb("231b1d")


def dog(s: Sheet) -> None:
    """Retriever standing, looking ahead: deep chest, drop ear, tongue out, feathered tail."""
    coat = s.coat(s.pick("c79455", "7a5236", "d8c4a0", "4a3a34"))
    dark, pale = tone(coat, -0.3), mix(tone(coat, 0.45), rgb("f3e6cd"), 0.35)
    fur = Tex("hair", 0.17, 0.3, 2.6, 12)
    _leg(s, "36,58,9 42,68,5.4 37,79,3.2 40.6,88,2.5 41.6,95,2.7", dark, None, 3.0)
    _leg(s, "86,58,7.4 89,72,4.6 89.6,84,3.2 90.6,91,2.6 91.4,95,2.9", dark, None, 3.0)
    plume = tufted(curve("26,46 16,43 8,35 3,24 2,15! 9,22 14,29 21,33 28,38"), s.rng, 3.2, 2.6, 1.2)
    tail = s.part(plume, coat, tex=Tex("hair", 0.2, 0.4, 2.4, 45), bulge=0.7, fade=(pale, 0.4))
    outline = curve(
        "20,48 25,39 36,36 54,38 70,35 84,33 97,44 99,58 93,69 80,74 66,71 52,65 40,64 28,66 20,58"
    )
    body = s.part(tufted(outline, s.rng, 1.1, 2.4, 1.1), coat, tex=fur, bulge=0.72, join=tail, join_by=5)
    s.paint(curve("36,66 54,66 72,72 88,74 98,60 104,76 70,84 40,76"), pale, clip=body, soft=2.6, opacity=0.7)
    s.paint(curve("22,40 36,34 60,36 86,31 84,39 58,43 34,43"), dark, clip=body, soft=2.4, opacity=0.5)
    s.paint(ellipse(80, 52, 8, 11, 14), tone(coat, 0.3), clip=body, soft=3, opacity=0.4, raise_by=1.2)
    s.paint(curve("66,44 70,56 74,66 70,66 65,56"), dark, clip=body, soft=1.6, opacity=0.4, raise_by=-0.8)
    for tuft in ("19,56 25,66 24,77 20,74 17,64", "71,60 77,70 76.6,80 73,78 69,68"):
        s.part(
            tufted(curve(tuft), s.rng, 1.4, 2),
            tone(coat, -0.05),
            bulge=0.5,
            tex=Tex("hair", 0.2, 0.3, 2.4, 80),
            join=body,
        )
    haunch = _leg(s, "31,51,14 34.6,64,9 29.6,75,5 25.6,81.6,3.3 28.6,89,2.7 29.6,95,3", coat, body, 3.3)
    s.paint(ellipse(31, 50, 8, 9), tone(coat, 0.3), clip=haunch, soft=3, opacity=0.4)
    _leg(s, "80,56,11 80,69,6.6 79.4,81,3.9 79.6,89,3 80,95,3.2", coat, body, 3.3)
    neck = s.part(
        tufted(curve("72,38 78,26 86,17 101,24 104,36 103,50 98,62 89,66 80,58"), s.rng, 1.8, 2.6, 1),
        coat, tex=Tex("hair", 0.18, 0.4, 2.6, 68), bulge=0.7, join=body, join_by=9, cast=0.2,
    )  # fmt: skip
    bib = curve("100,34 107,40 105,56 98,68 89,66 92,54 96,44")
    s.paint(
        tufted(bib, s.rng, 1.6, 2.4),
        pale,
        clip=neck,
        soft=1.2,
        opacity=0.85,
        tex=Tex("hair", 0.15, 0, 2.4, 70),
    )
    band = curve("81,29 89,34.8 101.6,35.6 102.4,39.8 88,39 79.4,33.6")
    s.part(band, rgb("b5332e") if not s.wished else rgb("31507d"), bulge=0.7, flat=1.5)
    s.part(ellipse(98.5, 40.6, 2.2), rgb("d9b24c"), bulge=0.6)
    _dog_head(s, coat, dark, pale)
    s.foot = (60, 99)


def _leg(s: Sheet, text: str, coat: RGB, body: Part | None, paw: float) -> Part | None:
    joints = knots(text)
    shape = tufted(limb(joints), s.rng, 0.5, 2.2, 1)
    leg = s.part(shape, coat, tex=Tex("hair", 0.14, 0.2, 2.2, 84), bulge=0.8, join=body, join_by=8, cast=0.2)
    x, y = joints[-1][:2]
    k = paw / 3
    foot = curve("-3,1.4 -1.8,-2.6 2.6,-2.4 6.2,0.6 7.2,3.2 6.6,4.4 -2.8,4.4", x, y, 1, k)
    s.part(foot, tone(coat, 0.14), bulge=0.75, cast=0.1, join=leg, join_by=1.5)
    for dx in (2.6, 4.6):
        s.line([(x + dx * k, y + 0.6 * k), (x + dx * k + 0.5, y + 3.8 * k)], tone(coat, -0.5), 0.5)
    return leg


def _dog_head(s: Sheet, coat: RGB, dark: RGB, pale: RGB) -> None:
    """A head from the side: stop, square muzzle, lips, one eye."""
    s.part(curve("109,29 114,30 115.4,37 113.6,42 110,40.6 108,34.6"), rgb("d0696b"), bulge=0.6)
    s.line([(111.4, 30), (112.4, 39)], rgb("8f3a42"), 0.5)
    jaw = s.part(curve("96,26 108,27 116,28.4 114.6,31.6 108,33.4 98,32.4"), tone(coat, -0.22), bulge=0.6)
    s.line([(115, 28.6), (106, 28.6), (99, 27)], INK, 1.2, clip=jaw)
    skull = (
        "82,18 84.6,9 92,3.6 100,4 105,8.4 107.6,13 113,14.6 119.4,16 122.6,19 "
        "122.2,25 118.6,28.8 111,28.6 103,29.6 96,33 87,31 82.6,25"
    )
    head = s.part(
        tufted(curve(skull), s.rng, 0.5, 2.2, 1),
        coat,
        tex=Tex("hair", 0.13, 0.22, 2.2, 20),
        bulge=0.8,
        cast=0.35,
    )
    muzzle = s.part(
        curve("104,17 109,14 115,14.8 121.6,18 122,24.6 118,28.6 110,28.4 104,26.6"),
        mix(coat, pale, 0.55), tex=Tex("hair", 0.08, 0.1, 2, 12), bulge=0.5, cast=0.08, join=head, join_by=3.5,
    )  # fmt: skip
    s.paint(curve("86,8 94,3 103,6 100,10 92,9"), tone(coat, 0.3), clip=head, soft=2, opacity=0.45)
    s.part(curve("117.4,14.8 121.6,14.6 124.2,17.4 123.4,20.8 119.8,21 117.4,18.4"), INK, bulge=0.9)
    s.paint(ellipse(120.4, 16.2, 1.2, 0.6, 15), (0.8, 0.8, 0.85), soft=0.2)
    s.line([(122, 20.8), (121.4, 25.6), (116, 28.2), (108, 27.4), (103.6, 25.6)], INK, 0.8, clip=muzzle)
    for x, y in ((112, 23), (114.6, 24.6), (112.6, 25.8), (116.4, 22.6)):
        s.paint(ellipse(x, y, 0.42), dark)
    s.paint(ellipse(102.4, 13.6, 3.2, 2.5, 14), dark, clip=head, soft=0.9, opacity=0.6)
    s.eye(102.6, 13.6, 1.9, iris=rgb("4a2a12"))
    s.line([(99.6, 11.4), (102.4, 10), (105.6, 11.6)], tone(coat, 0.3), 1.1, soft=0.3, opacity=0.8)
    ear = curve("88,8 83,11 77.6,20 76.6,30 80.4,35.4 87,32.6 92.4,24.6 95.4,14.6 93.6,9")
    flap = s.part(
        tufted(ear, s.rng, 0.8, 2.2, 1),
        tone(coat, -0.22),
        tex=Tex("hair", 0.2, 0.3, 2.4, 100),
        bulge=0.55,
        cast=0.45,
    )
    s.paint(curve("87,10 92,10 93,16 88,22 84,20"), tone(coat, 0.12), clip=flap, soft=2, opacity=0.5)
