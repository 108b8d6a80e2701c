"""Horse and deer, from the side."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

INK = rgb("241c1c")
HIDE = Tex("hair", 0.07, 0.06, 1.9, 15)


def horse(s: Sheet) -> None:
    """Horse at a walk, a foreleg lifted: arched neck, full mane, muscle under a shining coat."""
    coat = s.coat(s.pick("8a5230", "6a3f28", "b0763f", "c9c5bd"))
    dark, hair = tone(coat, -0.28), mix(tone(coat, -0.62), rgb("2a2020"), 0.4)
    if min(coat) > 0.7:
        hair = rgb("d8d0c4")
    white = bool(s.rng.random() < 0.5)
    sock = rgb("ece4d6") if white else tone(coat, -0.55)
    far = (
        "38,52,9 43,60,6.6 42,68,4.8 38.4,74,3.6 38.4,78,2.8 40.4,85,2.1 42,88.8,2.7 44,92.4,1.9",
        "84,50,8 85.6,61,5.4 86.4,69,3.7 86.8,73,3.3 86.6,77,2.5 86.8,84,2 87,88.6,2.6 88.4,92.4,1.9",
    )
    for leg in far:
        _leg(s, leg, dark, tone(sock, -0.3), None)
    _tail(s, hair)
    outline = (
        "20,46 23,38 31,34 42,36 54,38 66,34.6 75,32 84,36 91,44 "
        "90,53 84,60 74,62.6 60,64 46,61 34,62 24,60 19.6,54"
    )
    body = s.part(curve(outline), coat, tex=HIDE, bulge=0.78)
    _muscles(s, body, coat, dark)
    hind = "31,48,13.4 35.6,57,9.6 33,66,6.2 26.6,72.6,4.1 25,76.4,3.2 25,84,2.3 25.4,88.6,3 27.4,92.4,2.1"
    near = _leg(s, hind, coat, sock, body)
    s.paint(ellipse(30, 48, 7, 9, 10), tone(coat, 0.35), clip=near, soft=3, opacity=0.45)
    fore = "79,48,11 81.6,58,6.8 88,66,4.2 91.4,69.4,3.5 90,73.6,2.6 85.4,80.6,2.1 83.4,84,2.7 80.4,86.6,1.9"
    near = _leg(s, fore, coat, sock, body, lifted=True)
    s.paint(ellipse(82, 56, 3.4, 7, -20), tone(coat, 0.3), clip=near, soft=2, opacity=0.4)
    neck = s.part(
        curve("68,35 76,26 83,14 90,5 97,3 103,10 103,20 99,31 95,42 89,51 78,51 70,44"),
        coat, tex=Tex("hair", 0.07, 0.06, 1.9, 60), bulge=0.7, join=body, join_by=10, cast=0.15,
    )  # fmt: skip
    s.paint(curve("104,16 102,28 97,42 90,52 86,48 92,38 97,26"), dark, clip=neck, soft=2.5, opacity=0.5)
    s.paint(curve("84,20 92,16 94,26 88,38 82,42 80,32"), tone(coat, 0.28), clip=neck, soft=3.5, opacity=0.4)
    s.scaled = (0.9, 9.7, 0.6)
    _horse_head(s, coat, dark, neck)
    s.scaled = None
    _mane(s, hair)
    s.foot = (58, 98)


def _muscles(s: Sheet, body: Part | None, coat: RGB, dark: RGB) -> None:
    """Haunch, ribs, shoulder and belly: light and dark shapes that also move the relief."""
    lit = tone(coat, 0.32)
    s.paint(curve("42,62 50,60 62,61 76,60 84,57 88,66 60,70 42,68"), dark, clip=body, soft=3, opacity=0.65)
    s.paint(curve("43,38 47,48 45,58 40,58 41,47"), dark, clip=body, soft=2.2, opacity=0.45, raise_by=-1.4)
    s.paint(curve("69,38 70,48 74,58 70,60 65,50"), dark, clip=body, soft=2.2, opacity=0.45, raise_by=-1.2)
    s.paint(ellipse(79, 45, 7, 10, 18), lit, clip=body, soft=3.4, opacity=0.4, raise_by=1.6)
    s.paint(ellipse(31, 43, 8, 6, -20), lit, clip=body, soft=3, opacity=0.5, raise_by=1)
    s.paint(ellipse(57, 44, 10, 5), lit, clip=body, soft=4, opacity=0.35, raise_by=0.5)


def _horse_head(s: Sheet, coat: RGB, dark: RGB, neck: Part | None) -> None:
    """Long head: jowl, hollow of the cheek, flared nostril, one large eye, ears pricked."""
    ear = "94.6,6! 93.4,-0.6 96.6,-6! 100,0 100,6!"
    s.part(curve(ear, x=4.4, y=0.2), dark, bulge=0.6)
    outline = (
        "94,9 97,3.6 103,4 107.4,9 111.4,16 116.4,24 120,30 121,34.6 "
        "119,38.4 114.4,38.8 110.6,35 106,31.4 100.6,30 96,26 93.4,18"
    )
    head = s.part(curve(outline), coat, tex=HIDE, bulge=0.8, join=neck, join_by=4, cast=0.35)
    s.paint(curve("112,25 119,25 125,36 116,42 109,35"), mix(dark, INK, 0.5), clip=head, soft=2)
    s.paint(ellipse(99.6, 22, 5, 6.4, -20), tone(coat, 0.22), clip=head, soft=1.6, opacity=0.55, raise_by=1.1)
    s.paint(
        curve("104,21 110,27 114,32 110,32 105,27"), dark, clip=head, soft=1.4, opacity=0.6, raise_by=-0.8
    )
    if s.rng.random() < 0.6:
        s.paint(
            curve("104.4,5.6 107,8.6 112,17 117.4,26 116,27 110.4,19 106,12"),
            rgb("f2ece0"),
            clip=head,
            soft=0.5,
        )
    s.part(curve(ear), coat, bulge=0.6, cast=0.2)
    s.paint(curve("95.6,5.2 95.6,0.4 97,-2.6 98,1.4"), INK, soft=0.4, opacity=0.7)
    s.paint(curve("116,30.4 118.6,30 119.4,32.6 117.4,33.6"), INK, soft=0.25)
    s.line([(119.8, 36.4), (116, 35.6), (112.6, 34)], INK, 0.8)
    s.paint(ellipse(104.4, 12.6, 3, 2.2, 35), dark, clip=head, soft=0.8, opacity=0.7)
    s.eye(104.6, 12.6, 1.7)
    s.line([(101.8, 11), (104.2, 9.6), (107.2, 11.6)], tone(coat, 0.25), 1, opacity=0.8)


def _leg(
    s: Sheet, text: str, coat: RGB, sock: RGB, body: Part | None, lifted: bool = False, k: float = 1.0
) -> Part | None:
    """A leg with its knee or hock, cannon, fetlock and hoof."""
    joints = knots(text)
    leg = s.part(
        limb(joints), coat, tex=Tex("hair", 0.07, 0.05, 1.7, 86), bulge=0.9, join=body, join_by=8, cast=0.2
    )
    (px, py), (fx, fy), (x, y) = joints[-4][:2], joints[-2][:2], joints[-1][:2]
    s.paint(ellipse(fx, fy, 7 * k, 10 * k), sock, clip=leg, soft=1.8 * k, opacity=0.85)
    kx, ky, kr = joints[4 if len(joints) > 7 else 3]
    knee = ellipse(kx - 0.3 * kr, ky - 0.5 * kr, kr * 0.5, kr * 0.8)
    s.paint(knee, tone(coat, 0.35), clip=leg, soft=0.5 * k, opacity=0.5, raise_by=0.3 * k)
    s.line(
        [(px + kr * 0.15, py), (fx - kr * 0.1, fy)],
        tone(coat, -0.45),
        0.7 * k,
        clip=leg,
        soft=0.3,
        opacity=0.5,
    )
    horn = mix(INK, rgb("6b5a4a"), 0.4)
    hoof = "-2.2,-0.6 2,-1.2 3.4,2 4.2,5! -2.8,5! -2.8,2"
    if lifted:
        hoof = "1,-2.4 2,1 1,4 -1.6,5.6! -4.4,0.2! -1.6,-1.6"
    s.part(curve(hoof, x, y, 1, k), horn, bulge=0.7, cast=0.1)
    return leg


def _strands(s: Sheet, lock: Part | None, hair: RGB, lines: tuple[str, ...], width: float) -> None:
    for text in lines:
        points = knots(text)
        for share in (-0.35, 0.35, -0.2, 0.2):
            shift = s.rng.uniform(-1.4, 1.4)
            moved = [(x + shift, y + shift * 0.5) for x, y in (p[:2] for p in points)]
            s.line(moved, tone(hair, share), width, clip=lock, opacity=0.5, raise_by=share)


def _mane(s: Sheet, hair: RGB) -> None:
    """One mass of hair from the poll to the withers that falls on the near side, its edge in locks."""
    outline = (
        "100,1.4 94,1 87.6,6 81,15 74,25 67,33.6 68.6,39! 72,36.6 72.6,43! 76.6,36 78.4,41! 81,32 84,36! "
        "86,26 89.4,30! 90,20 94,23! 93.6,14 97,9"
    )
    strands = Tex("hair", 0.26, 0.4, 2.2, 68)
    mane = s.part(tufted(curve(outline), s.rng, 0.7, 1.8, 1.4), hair, tex=strands, bulge=0.5, cast=0.35)
    lines = ("92,4 86,15 84,28", "88,8 80,20 77,34", "82,15 75,27 71,38", "95,3 91,11 90,20")
    _strands(s, mane, hair, lines, 0.6)
    lock = s.part(
        curve("98,1 102,0.6 106,4 108,11 107,15! 104.6,11 102,7"), hair, tex=strands, bulge=0.6, cast=0.3
    )
    _strands(s, lock, hair, ("100,2 104,6 107,13",), 0.5)


def _tail(s: Sheet, hair: RGB) -> None:
    outline = "23,36 16,36 9.6,42 5.6,54 4.6,68 1,83! 6,82 8.4,89! 12,80 15.4,84! 16.6,70 17.6,56 20.4,46"
    tail = s.part(
        tufted(curve(outline), s.rng, 0.9, 2, 1.4), hair, tex=Tex("hair", 0.26, 0.4, 2.4, 98), bulge=0.6
    )
    _strands(s, tail, hair, ("20,39 11,52 8,80", "21,40 14,54 12,78", "18,38 9,48 6,70"), 0.7)


def deer(s: Sheet) -> None:
    """Stag standing alert, a foreleg lifted: antlers, thick neck, pale rump and belly, slender jointed legs."""
    coat, pale = s.coat(s.pick("a5713f", "8f6440")), rgb("efe3cb")
    dark = tone(coat, -0.3)
    far = (
        "27,60,6.4 31,67,4.6 30.6,73,3.1 27.4,78,2.3 27.4,81,1.8 29.4,88,1.3 30,91.4,1.7 31,94.6,1.2",
        "63,60,5.6 64.4,69,3.7 65,76,2.5 65.2,79,2.3 65,82,1.6 65,88,1.25 65.2,91.4,1.7 66.2,94.6,1.2",
    )
    for leg in far:
        _leg(s, leg, dark, tone(dark, -0.3), None, k=0.62)
    s.part(tufted(curve("15,51 10,52 7,57 8.6,63! 13,61 17,57"), s.rng, 1, 1.6), pale, bulge=0.6)
    outline = (
        "12.6,58 16,50 24,46.6 36,48.6 48,47.6 58,45 66,50 69,58 66,66 57,70.4 44,69 31,66.4 22,68.6 15,66"
    )
    body = s.part(
        tufted(curve(outline), s.rng, 0.45, 1.8, 1), coat, tex=Tex("hair", 0.13, 0.14, 2, 10), bulge=0.76
    )
    s.paint(curve("22,70 34,65.6 46,68 58,69 66,63 68,76 30,76"), pale, clip=body, soft=1.6, opacity=0.85)
    s.paint(curve("8,53 14,51 18,57 17.6,67 8,70"), pale, clip=body, soft=1.1)
    s.paint(curve("16,49 30,46 48,46 60,43 58,50 40,51.6 22,52"), dark, clip=body, soft=1.6, opacity=0.55)
    s.paint(ellipse(58, 56, 5, 7.4, 14), tone(coat, 0.3), clip=body, soft=2.2, opacity=0.45, raise_by=1.0)
    s.paint(curve("30,51 33,58 31,65 28,64 28.6,57"), dark, clip=body, soft=1.4, opacity=0.45, raise_by=-0.9)
    s.paint(curve("50,50 51,58 54,66 51,67 47.6,58"), dark, clip=body, soft=1.4, opacity=0.4, raise_by=-0.8)
    hind = "22,57,9.4 25.4,64,6.6 24,70.6,4.2 18.8,76.4,2.7 17.8,79.4,2.1 18,87,1.5 18.2,91.2,2 19.4,94.4,1.4"
    near = _leg(s, hind, coat, tone(coat, -0.3), body, k=0.66)
    s.paint(ellipse(21.6, 56, 4.6, 5.4), tone(coat, 0.3), clip=near, soft=2, opacity=0.45)
    fore = "58,57,7.6 60,66,4.6 64.6,72.6,2.9 66.8,75.4,2.4 66,78.6,1.8 62.4,84.6,1.4 61,87,1.8 58.8,88.8,1.3"
    _leg(s, fore, coat, tone(coat, -0.3), body, lifted=True, k=0.66)
    _antlers(s)
    _deer_neck(s, coat, dark, pale, body)
    s.foot = (42, 98)


def _deer_neck(s: Sheet, coat: RGB, dark: RGB, pale: RGB, body: Part | None) -> None:
    """A shaggy neck, darker beneath, and the head on it."""
    shape = tufted(
        curve("51,48 57,41 62.6,31 68,25 76,29 76,38 75,48 71.6,59 66,64 57,61"), s.rng, 1.1, 2.2, 1.1
    )
    neck = s.part(
        shape, coat, tex=Tex("hair", 0.18, 0.35, 2.2, 68), bulge=0.75, join=body, join_by=7, cast=0.15
    )
    s.paint(curve("78,34 77,46 72,60 66,65 66,56 71,46 73,36"), dark, clip=neck, soft=1.5, opacity=0.6)
    s.paint(curve("72,34 77,34 76.6,40 72,41"), pale, clip=neck, soft=1, opacity=0.8)
    _deer_head(s, coat, dark, pale, neck)


def _antlers(s: Sheet) -> None:
    horn = rgb("b99a72")
    for main, tines in (
        (
            "74,23,1.3 79,15,1.2 87,9,1 90,1,0.9 88,-5,0.4",
            ("80,14,0.9 83,18,0.7 87,18,0.3", "87.5,8,0.9 93,5,0.6 96,-1,0.3", "79,15,0.8 78,8,0.6 79,3,0.3"),
        ),
        (
            "69,24,1.4 65,15,1.3 57,9,1.1 53,1,0.9 56,-5,0.4",
            ("64,14,0.9 59,17,0.7 55,16,0.3", "55.5,7,0.9 49,5,0.6 46,-2,0.3", "65,15,0.9 67,8,0.6 66,2,0.3"),
        ),
    ):
        for tine in tines:
            s.part(tube(tine), tone(horn, 0.12), bulge=0.9, cast=0)
        s.part(tube(main), horn, tex=Tex("fur", 0.15, 0.1, 1.6, 60), bulge=0.9, cast=0)


def _deer_head(s: Sheet, coat: RGB, dark: RGB, pale: RGB, neck: Part | None) -> None:
    """Long muzzle with a pale chin, one dark eye, wide ears."""
    for ear, inner in (
        ("73,25 78,18.6 86,15.6! 85.4,21.4 78,27", "75,24.4 80,20 84,17.6 81.4,23"),
        ("69,28.4 62,28.6 54.6,24! 60,19.4 67.4,23.4", "67,27 61,26.6 57,24.2 62,22.4"),
    ):
        s.part(curve(ear), coat, tex=Tex("hair", 0.1, 0.1, 1.6, 20), bulge=0.5)
        s.paint(curve(inner), pale, soft=0.5, opacity=0.85)
    outline = (
        "66.6,26 70,22.4 75.4,22.4 79.6,26.6 84,31.6 88.6,36 90.4,38.8 "
        "89.4,42 85.4,43.2 79.6,41.4 73,39.6 67.6,34"
    )
    head = s.part(
        curve(outline),
        coat,
        tex=Tex("hair", 0.1, 0.1, 1.6, 38),
        bulge=0.85,
        cast=0.35,
        join=neck,
        join_by=2.4,
    )
    s.paint(curve("76,40 83,39.6 90,39.6 88,46 77,45"), pale, clip=head, soft=0.7)
    s.paint(curve("73,23 79,27 86,34 90,37.6 86,38 79,32"), dark, clip=head, soft=1.1, opacity=0.6)
    s.paint(ellipse(73, 35.6, 3.4, 2.6, 30), tone(coat, 0.25), clip=head, soft=1, opacity=0.6, raise_by=0.5)
    s.part(curve("87.2,36.6 90,37 91.2,39.4 89.4,40.6 87.2,39.2"), INK, bulge=0.8)
    s.paint(ellipse(89.4, 37.8, 0.6, 0.35, 30), (0.8, 0.8, 0.85), soft=0.1)
    s.line([(89.4, 41.2), (85.6, 41), (82, 39.6)], INK, 0.5)
    s.paint(ellipse(76.2, 30, 2.7, 2.1, 30), pale, clip=head, soft=0.6, opacity=0.75)
    s.eye(76.4, 30, 1.7)
    s.line([(76.6, 32.2), (78.6, 34), (80, 35)], dark, 0.6, opacity=0.7)
