"""The dragon."""

from __future__ import annotations

from itertools import pairwise

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, tube
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def dragon(s: Sheet) -> None:
    """Dragon with raised bat wings: long neck, horns, spines, belly plates, barbed tail."""
    hide = s.main(s.pick("4c8046", "8e3b34", "47708a"))
    dark, plate = tone(hide, -0.35), mix(rgb("e3cf94"), hide, 0.12)
    scales = Tex("scale", 0.2, 0.3, 3, 100)
    _wing(
        s,
        "74,50 80,34 92,14 104,-2! 112,8 122,12 132,10! 128,24 132,34! 118,36 112,46! 100,46 92,56! 84,54",
        (104, -2),
        [(132, 10), (132, 34), (112, 46), (92, 56)],
        (78, 46),
        tone(hide, -0.22),
        dark,
    )
    _leg(s, "64,70,9 72,82,5.6 66,91,3.6 70,97,3.2", dark, scales, None)
    tail = "52,70,9.5 38,82,7.6 22,90,5.6 8,84,4 2,72,2.6 8,62,1.6 14,60,0.9"
    _spines(
        s,
        [(46, 69), (37, 75), (28, 80.5), (19, 84), (10, 80), (4, 72)],
        [-6, -6, -6, -5.4, -4, -3.4],
        dark,
        lean=[-3, -3, -3, -2, 3, 4],
    )
    long = s.part(tube(tail), hide, tex=scales, bulge=0.9)
    s.part(curve("12,61 17,53! 21,58 26,60! 21,63 18,68! 15,63"), dark, bulge=0.6)
    _spines(
        s, [(86, 38), (80, 46), (74, 53), (66, 57), (57, 61)], [-5, -6, -7, -7.5, -7.5], dark, lean=[-6, -6, -5, -4, -4]
    )
    body = s.part(
        curve("44,70 54,60 66,56 80,54 92,56 98,64 96,76 86,84 70,85 54,82"),
        hide,
        tex=scales,
        bulge=0.8,
        join=long,
        join_by=7,
    )
    neck = s.part(
        tube("84,66,14 93,56,10 92,44,7 89,33,5.8 93,23,5.4 102,18,5.6"),
        hide,
        tex=scales,
        bulge=0.9,
        join=body,
        join_by=9,
    )
    _belly(s, plate, neck)
    _leg(s, "62,68,11 70,80,7 60,89,4.4 64,96.5,3.8", hide, scales, body)
    _arm(s, "92,64,6 101,70,3.8 108,66,2.6", hide, scales, body)
    _wing(
        s,
        "70,58 66,40 54,20 44,0! 40,12 28,18 14,18! 20,30 18,42! 30,42 36,52! 48,52 56,62! 64,62",
        (44, 0),
        [(14, 18), (18, 42), (36, 52), (56, 62)],
        (69, 52),
        hide,
        dark,
    )
    _head(s, hide, dark)
    s.foot = (66, 99)


def _belly(s: Sheet, plate: RGB, neck: Part | None) -> None:
    """Pale plates from throat to belly."""
    front = s.part(
        curve("98,22 95,30 97,38 100,48 103,58 101,70 94,80 80,85 66,84 76,80 88,74 93,64 93,52 91,42 90,32 93,25"),
        plate,
        bulge=0.4,
        join=neck,
        join_by=1.5,
        cast=0.1,
    )
    plates = "93.5,29 93.6,35 95,41 96.6,47 97.6,53 98,59 97,65 94.5,71 90,77 83,81.5 75,83.4"
    for k, (x, y) in enumerate(p[:2] for p in knots(plates)):
        lean = 1.2 if k < 6 else 3
        s.line(
            [(x - 5, y - lean), (x, y + 1), (x + 6, y - lean * 0.4 + (2 if k > 6 else 0))],
            tone(plate, -0.5),
            0.9,
            clip=front,
            opacity=0.8,
            raise_by=-0.5,
        )


def _spines(s: Sheet, roots: list, heights: list, colour: RGB, lean: list) -> None:
    for (x, y), h, tip in zip(roots, heights, lean, strict=True):
        s.part(curve(f"-4,3 {tip},{h}! 4,2.5", x, y), tone(colour, 0.05), bulge=0.5, cast=0.1)


def _wing(s: Sheet, text: str, wrist: tuple, tips: list, root: tuple, skin: RGB, bone: RGB) -> None:
    web = mix(skin, rgb("c98b4a"), 0.34)
    sail = s.part(
        curve(text), web, tex=Tex("mottle", 0.12, 0.25, 4), bulge=0.3, flat=4, cast=0.35, fade=(tone(web, -0.3), 0.5)
    )
    for tip in tips:
        mid = ((wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2 - 2)
        s.part(limb([(*wrist, 1.5), (*mid, 1.2), (*tip, 0.4)]), bone, bulge=0.9, cast=0.25)
    for a, b in pairwise(tips):
        low = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        s.line(
            [wrist, ((wrist[0] + low[0]) / 2, (wrist[1] + low[1]) / 2), low],
            tone(web, -0.3),
            1.2,
            clip=sail,
            soft=0.6,
            opacity=0.5,
        )
    elbow = ((root[0] * 0.55 + wrist[0] * 0.45), (root[1] * 0.55 + wrist[1] * 0.45) - 1)
    s.part(
        limb([(*root, 4), (*elbow, 2.8), (*wrist, 1.8)]),
        skin,
        tex=Tex("scale", 0.15, 0.2, 2.4, 120),
        bulge=0.9,
        cast=0.3,
    )
    s.part(curve("-1.6,1 0.4,-5! 1.8,1", *wrist), rgb("e9dfc4"), bulge=0.7, cast=0)


def _leg(s: Sheet, text: str, hide: RGB, scales: Tex, body: Part | None) -> None:
    joints = knots(text)
    s.part(limb(joints), hide, tex=scales, bulge=0.85, join=body, join_by=7, cast=0.3)
    x, y = joints[-1][:2]
    s.part(curve("-5,-1.5 2,-3 8,0 11,3.4 -5,3.6", x, y), tone(hide, -0.1), tex=scales, bulge=0.8, cast=0.1)
    for k in (4, 7.4, 10.4):
        s.part(curve("-1.2,-1.4 1,-1.2 3.4,2.4! -0.6,1.6", x + k, y + 1.4), rgb("e9dfc4"), bulge=0.7, cast=0)


def _arm(s: Sheet, text: str, hide: RGB, scales: Tex, body: Part | None) -> None:
    joints = knots(text)
    s.part(limb(joints), hide, tex=scales, bulge=0.85, join=body, join_by=5, cast=0.3)
    x, y = joints[-1][:2]
    for dy in (-2, 0.4, 2.8):
        s.part(tube(f"0,0,1.5 3,{dy},1.1 5,{dy + 1},0.8", x, y), hide, bulge=0.9, cast=0.1)
        s.part(curve(f"4,{dy} 5.6,{dy + 0.2} 7.6,{dy + 3}! 4.6,{dy + 1.8}", x, y), rgb("e9dfc4"), bulge=0.7, cast=0)


def _head(s: Sheet, hide: RGB, dark: RGB) -> None:
    ink, horn = rgb("1f1a18"), rgb("d9c79c")
    for text in ("97,14,2.4 89,9,2 80,8,1.3 73,11,0.4", "100,11,2.2 95,4,1.8 88,0,1.2 81,0,0.4"):
        s.part(tube(text), horn, tex=Tex("rib", 0.15, 0.2, 1.6, 90), bulge=0.9)
    s.part(curve("95,20 88,20! 91,23 87,27! 95,27 100,24"), dark, bulge=0.5)
    s.part(
        curve("99,22 106,25 114,27 122,26 126,26.4 124,30 114,32 104,30 98,27"),
        tone(hide, -0.12),
        tex=Tex("scale", 0.12, 0.2, 2, 20),
        bulge=0.8,
    )
    s.part(curve("104,24 114,26 125,25.4 124,27 113,28.4 104,27"), rgb("7a2f2c"), bulge=0.2, cast=0)
    head = s.part(
        curve("94,16 98,10.5 104,9.5 110,12.5 117,16 124,16.4 128.5,18.5 129,22.5 125,25 116,24.6 107,24.6 98,25"),
        hide,
        tex=Tex("scale", 0.16, 0.3, 2.2, 95),
        bulge=0.85,
        cast=0.4,
    )
    for x in (110, 114, 118, 122, 125.6):
        s.part(curve("-1,-0.8 1,-0.8 0.3,2.6!", x, 24.8), rgb("f5eed8"), bulge=0.6, cast=0)
    for x in (112, 116, 120):
        s.part(curve("-0.8,0.6 0.8,0.6 0.2,-2!", x, 28), rgb("f5eed8"), bulge=0.6, cast=0)
    s.paint(ellipse(126, 18.6, 1.2, 0.8, 30), ink, clip=head)
    s.part(curve("99,12.4 104,9.6 110,12.6 108,14 103,13.2"), dark, bulge=0.7)
    s.eye(105.4, 15.4, 2.1, iris=rgb("e9b93a"))
    s.paint(ellipse(105.6, 15.4, 0.6, 1.8), ink)
    if s.night:
        s.glow(ellipse(105.4, 15.4, 1.8), (0.9, 0.6, 0.15), 0.5, halo=1.5)
