"""Owl and swan."""

from __future__ import annotations

import math

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.feathers import feather, open_wing
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, limb, smooth, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def owl(s: Sheet) -> None:
    """Owl on a stump: face discs, folded wings, barred breast, talons; or swooping with open wings."""
    coat = s.main(rgb("8a6440"))
    light = max(coat) > 0.85 and min(coat) > 0.75
    dark = tone(coat, -0.45 if not light else -0.3)
    pale = mix(rgb("efe2c8"), coat, 0.15)
    if s.flying:
        _swooping(s, coat, dark, pale)
        return
    x = 38.0
    _stump(s, x)
    s.part(curve("-7,78! 9,78! 11,96 5,98.5 -3,97", x), dark, tex=Tex("feather", 0.2, 0.2, 5, 90), bulge=0.5)
    body = s.part(
        tufted(curve("0,26 20,36 23,58 15,80 0,87 -15,80 -23,58 -20,36", x), s.rng, 1.2, 3, 1),
        pale, tex=Tex("feather", 0.1, 0.3, 3.2, 90), bulge=0.8,
    )  # fmt: skip
    _breast(s, x, body, dark)
    for side in (-1, 1):
        wing = curve("15,36 26,42 28.5,62 21,84 13,91! 15,74 15,54", x, 0, side)
        folded = s.part(
            wing,
            coat,
            tex=Tex("feather", 0.26, 0.5, 4.6, 90 - side * 8),
            fade=(dark, 0.55),
            bulge=0.6,
            cast=0.35,
        )
        for k in range(4):
            y = 62 + k * 6
            s.line(
                [
                    (x + side * (17 + k * 0.3), y),
                    (x + side * (20 - k), y + 14),
                    (x + side * (15.5 - k * 0.5), y + 24),
                ],
                dark,
                0.8,
                clip=folded,
                opacity=0.7,
            )
    _owl_head(s, x, coat, dark, pale)
    for side in (-1, 1):
        for k in (-1, 0, 1):
            toe = x + side * 8 + k * 3.2
            s.part(limb([(toe, 82.5, 1.9), (toe + k * 0.4, 87.5, 1.6)]), rgb("c9a24e"), cast=0.35)
            s.part(
                smooth([(toe - 1, 87.4), (toe + 1, 87.4), (toe + k * 0.5, 91.4, 1)]), rgb("2b2526"), cast=0
            )
    s.foot = (x, 99)


def _swooping(s: Sheet, coat: RGB, dark: RGB, pale: RGB) -> None:
    """Towards the viewer: both wings spread, tail fanned, talons forward."""
    x, lift = 70.0, float(s.rng.uniform(-3, 3))
    for k in range(7):
        tip = np.array([x + (k - 3) * 5.6, 97.0 - abs(k - 3) * 1.6])
        feather(s, np.array([x + (k - 3) * 1.4, 70.0]), tip, 5, tone(dark, 0.12 * (k % 2)))
    tips = "66,6 70,17 69.6,29 66,41 60,52 52,61 43,68 33,73 23,76 13,77"
    for side in (-1.0, 1.0):
        arm = f"9,50,5.4 24,{41 + lift},4.6 42,{33 + lift},3.4 55,{22 + lift},1.2"
        open_wing(s, arm, tips, coat, dark, x, side)
        for k, (a, b) in enumerate(((66, 24), (60, 38), (52, 50), (42, 58), (31, 65))):
            bar = [(x + side * (a - 6), b - 5), (x + side * (a - 3), b), (x + side * (a + 2), b + 2)]
            s.line(bar, tone(dark, -0.3), 1.5, opacity=0.5, soft=0.3 + 0.02 * k)
    down = Tex("feather", 0.1, 0.3, 3.2, 90)
    shape = tufted(curve("0,40 15,46 18.6,58 14,72 0,84 -14,72 -18.6,58 -15,46", x), s.rng, 1.2, 3, 1)
    body = s.part(shape, pale, tex=down, bulge=0.8, cast=0.4)
    s.scaled = (0.78, x - 38 * 0.78, 18)
    _breast(s, 38, body, dark)
    s.scaled = (0.72, x - 38 * 0.72, 14)
    _owl_head(s, 38, coat, dark, pale)
    s.scaled = None
    for side in (-1, 1):
        leg = tufted(curve("4.6,73 7.2,70 10,73 10.4,80 7.8,85 5.2,80", x, 0, side), s.rng, 0.8, 2)
        s.part(leg, tone(pale, -0.08), tex=Tex("fur", 0.1, 0.3, 2, 90), bulge=0.8, join=body, join_by=5)
        for k in (-1, 0, 1):
            toe = x + side * 7.4 + k * 2.8
            s.part(limb([(toe - k, 83.5, 1.6), (toe, 87, 1.4), (toe, 89.4, 1.1)]), rgb("c9a24e"), cast=0.3)
            s.part(smooth([(toe - 1, 89), (toe + 1, 89), (toe - k * 0.4, 93, 1)]), rgb("2b2526"), cast=0)
    s.foot = (x, 56)


def _stump(s: Sheet, x: float) -> None:
    bark = rgb("6d5540")
    shape = curve("-23,88 23,88 23,93 28,100! 0,101 -28,100! -23,93", x)
    s.part(shape, bark, tex=Tex("fur", 0.3, 0.6, 4, 88), bulge=0.6, z=0)
    s.part(ellipse(x, 88.4, 23.5, 4), rgb("b08d63"), bulge=0.15, tex=Tex("rib", 0.12, 0.1, 2), cast=0)


def _breast(s: Sheet, x: float, body: Part | None, dark: RGB) -> None:
    bars = []
    for row in range(7):
        y = 50 + row * 5.2
        half = 13 - abs(row - 2) * 1.1
        for k in range(-3, 4):
            cx = x + (k + (row % 2) * 0.5) * half / 3.2 + s.rng.uniform(-0.5, 0.5)
            bars.append(smooth([(cx - 1.5, y - 0.6), (cx, y + 1.9, 1), (cx + 1.5, y - 0.6), (cx, y + 0.4)]))
    s.paint(bars, dark, clip=body, opacity=0.75, soft=0.15)


def _face_disc(s: Sheet, x: float, side: int, head: Part | None, coat: RGB, dark: RGB, pale: RGB) -> None:
    """One half of the face: rayed disc, amber eye, brow."""
    cx = x + side * 9.2
    disc = smooth(
        [
            (x + side * 0.8, 40),
            (x + side * 1.2, 18),
            (cx - side * 1, 13.5),
            (cx + side * 9.5, 18),
            (cx + side * 11, 29),
            (cx + side * 5, 38.5),
        ]
    )
    s.paint(tufted(disc, s.rng, 1.4, 2, 0.3), dark, clip=head, soft=0.5, opacity=0.85)
    inner = s.part(ellipse(cx, 27, 9.4, 10.6, side * 10), pale, bulge=-0.22, cast=0, edge=0.22, z=9)
    for k in range(22):
        a = 2 * math.pi * k / 22
        s.line(
            [
                (cx + 5.4 * math.cos(a), 26.5 + 5.4 * math.sin(a)),
                (cx + 9.4 * math.cos(a), 27 + 10.4 * math.sin(a)),
            ],
            coat,
            0.55,
            clip=inner,
            opacity=0.55,
        )
    s.eye(cx - side * 0.6, 26.5, 5.2, white=rgb("e5a52d"), iris=rgb("d18a1c"))
    s.paint(ellipse(cx - side * 0.6, 26.5, 3.1), (0.05, 0.04, 0.05))
    s.paint(ellipse(cx - side * 0.6 - 1.3, 24.9, 1.15), (1, 1, 0.97))
    s.part(
        tufted(
            smooth(
                [
                    (x + side * 1, 24),
                    (cx - side, 17.5),
                    (cx + side * 9, 15),
                    (cx + side * 2, 14.2),
                    (x + side * 2, 17),
                ]
            ),
            s.rng,
            0.8,
            2,
        ),
        mix(pale, coat, 0.35),
        bulge=0.6,
        cast=0.35,
    )


def _owl_head(s: Sheet, x: float, coat: RGB, dark: RGB, pale: RGB) -> None:
    for side in (-1, 1):
        tuft = curve("8,12! 15,4 21,-1! 20.5,9 19,18!", x, 0, side)
        s.part(tuft, dark, tex=Tex("fur", 0.25, 0.3, 2.5, 90 + side * 50), bulge=0.5)
    head = s.part(
        tufted(curve("0,6 14,8.5 22.5,20 22,34 12,44.5 0,47 "
            "-12,44.5 -22,34 -22.5,20 -14,8.5", x), s.rng, 1.1, 2.6, 1),
        coat, tex=Tex("feather", 0.22, 0.3, 3, 90), bulge=0.75, cast=0.4,
    )  # fmt: skip
    for side in (-1, 1):
        _face_disc(s, x, side, head, coat, dark, pale)
    beak = curve("-2.6,29 0,26.6 2.6,29 1.6,35 0,38.4! -1.6,35", x)
    s.part(beak, rgb("3d3530"), bulge=1.1, cast=0.4)
    s.paint(ellipse(x - 0.7, 30.5, 0.6, 1.8, 8), (0.85, 0.82, 0.75), opacity=0.6, soft=0.2)


def swan(s: Sheet) -> None:
    """Swan afloat: S-shaped neck, raised wings, orange bill with a black knob; or on the wing, neck outstretched."""
    white = s.main(rgb("f3efe6"))
    cool = mix(white, rgb("8f9dbb"), 0.3)
    (_swan_flying if s.flying else _swan_afloat)(s, white, cool)


def _swan_flying(s: Sheet, white: RGB, cool: RGB) -> None:
    lift = float(s.rng.uniform(-3, 3))
    far = mix(white, cool, 0.8)
    s.scaled = (0.94, 0.0, 3.0)
    open_wing(
        s, "72,58,5 78,42,4 86,24,2.8 94,10,1",
        "110,-2 103,-3 95,0 87,5 79,11 72,18 66,26 62,35 60,45 61,54", far, mix(cool, rgb("8f9dbb"), 0.2),
    )  # fmt: skip
    s.part(
        curve("30,63 16,61 4,64 1,69! 12,74 28,74"), cool, tex=Tex("feather", 0.04, 0.1, 4, 170), bulge=0.4
    )
    for y in (70, 73):
        s.part(tube(f"34,{y},1.6 20,{y + 4},1.2 10,{y + 4},1.5 5,{y + 6},0.8"), rgb("35302f"), bulge=0.8)
    outline = "20,66 34,58 52,53 70,52 84,56 91,62 86,70 72,77 52,80 34,77 23,72"
    feathers = Tex("feather", 0.025, 0.1, 4, 172)
    body = s.part(curve(outline), white, tex=feathers, bulge=0.75, fade=(cool, 0.8))
    down = Tex("fur", 0.04, 0.1, 2, 175)
    neck = s.part(
        tube("78,62,9.4 92,57,6 104,52,4.4 114,46,3.6 121,42,3.6"), white, tex=down, join=body, join_by=7
    )
    s.part(
        curve("116,40.6 121,37 126,38 129,41.4 128.6,44.8 123,46.6 117,45"),
        white,
        bulge=0.8,
        join=neck,
        join_by=3,
    )
    s.part(curve("127.6,39.4 132,41.6 138,45.6 138.4,47.4 135,47.6 128,45.4"), rgb("e08a33"), bulge=0.9)
    s.paint(curve("126,39.6 128.6,39 129.8,41 128.8,45 127,42"), rgb("211d22"), soft=0.2)
    s.eye(124.4, 41, 0.9)
    tips = f"{40 + lift},-4 {30 + lift},-1 {20 + lift},5 {12 + lift},13 6,23 4,34 6,45 14,54 25,60 37,64 49,66 60,67"
    arm = f"78,63,6 74,46,5 {64 + lift * 0.4},28,3.6 {54 + lift},9,1.2"
    open_wing(s, arm, tips, white, mix(white, cool, 0.55))
    s.scaled = None
    s.foot = (62, 51)


def _swan_afloat(s: Sheet, white: RGB, cool: RGB) -> None:
    ink = rgb("211d22")
    s.part(curve("12,62 2,56 -3,60! 4,70 14,78"), cool, tex=Tex("feather", 0.03, 0.1, 5, 160), bulge=0.5)
    body = s.part(
        curve("6,64 20,56 48,54 78,58 100,62 106,74 98,90 76,100 42,101 18,92 8,78"),
        white,
        tex=Tex("feather", 0.025, 0.1, 6, 165),
        bulge=0.7,
        fade=(cool, 0.7),
    )
    neck = "90,76,12 101,62,8.6 101,47,6 92,34,4.8 89,20,4.6 97,9,4.8 106,10,4.6"
    curved = s.part(tube(neck), white, tex=Tex("fur", 0.04, 0.1, 2.4, 80), bulge=0.85, join=body, join_by=8)
    s.part(curve("97,7 103,3 110,4.5 114,10 113,15.5 106,17 99,14"), white, bulge=0.8, join=curved, join_by=3)
    s.part(curve("112,8.5 119,12 128,18.5 129.5,21.5 126,22.5 118,19.5 111.5,16"), rgb("e08a33"), bulge=0.9)
    s.paint(curve("109.4,9.8 113,8 114.6,10.5 113.4,15.5 112,13"), ink, soft=0.25)
    s.part(ellipse(115.4, 10, 1.7, 1.3, 35), ink, bulge=0.8)
    s.line([(114, 15.4), (121, 18), (128, 21.4)], rgb("8a4a1c"), 0.5)
    s.eye(106.6, 9.2, 1.1)
    for arm, tips, share in (
        ("86,68,4 80,52,5 64,40,4 46,35,1.6", "8,30 2,36 0,44 4,51 12,57 24,62 40,66 56,68 70,70", 0.7),
        ("92,78,5 86,60,6.5 68,47,5 48,42,1.8", "12,40 6,46 4,54 8,62 16,69 28,75 43,79 58,81 74,82", 0.0),
    ):
        open_wing(s, arm, tips, mix(white, cool, share), mix(white, cool, 0.45 + 0.55 * share))
    s.foot = (58, 94)
