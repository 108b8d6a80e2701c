"""Fish and whale."""

from __future__ import annotations

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone, turn
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, limb, smooth
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def whale(s: Sheet) -> None:
    """Great whale: raised fluke, grooved pale belly, long flipper, spout."""
    skin = s.main(s.pick("3f5a78", "4d6272", "34506a"))
    dark, belly = tone(skin, -0.25), mix(rgb("e4e2d6"), skin, 0.06)
    hide = Tex("mottle", 0.12, 0.12, 4.5)
    _spout(s)
    for lobe in (
        [(28, 40, 1), (16, 37), (2, 27), (-3, 13, 1), (10, 17), (24, 26), (31, 36)],
        [(27, 39, 1), (25, 27), (32, 11), (47, 1, 1), (47, 15), (40, 29), (33, 39)],
    ):
        s.part(smooth(lobe), dark, tex=Tex("rib", 0.06, 0.1, 5, 60), bulge=0.45)
    outline = curve(
        "26,36 33,38 44,54 62,57 86,46 116,33 146,29 172,36 189,52 193,61 188,72 172,86 144,95 110,96 78,86 52,72 34,54"
    )
    body = s.part(outline, skin, tex=hide, fade=(tone(skin, 0.12), 0.4), bulge=0.72)
    under = curve("195,60 176,67 158,69.5 140,73 112,81 84,84 70,86 80,104 194,104")
    s.paint(under, belly, clip=body, soft=0.7, tex=Tex("mottle", 0.08, 0, 3))
    for k in range(9):
        drop = 4 + k * 3.1
        groove = [
            (191 - k * 1.5, 63 + drop * 0.75),
            (168, 70 + drop * 0.82),
            (140, 75 + drop * 0.8),
            (112 + k * 2, 82 + drop * 0.62),
        ]
        s.line(groove, tone(belly, -0.42), 0.75, clip=body, opacity=0.75, raise_by=-0.5)
    s.line(
        [(193, 60.5), (180, 65.5), (166, 68), (156, 68.6), (149, 67.6)],
        tone(skin, -0.55),
        1.3,
        clip=body,
        raise_by=-0.4,
    )
    s.part(curve("84,48 88,38 80,33! 74,44 72,53"), dark, bulge=0.5, join=body, join_by=3)
    _barnacles(s, body, skin)
    s.paint(ellipse(150.5, 63.5, 4.6, 3.4, 10), tone(skin, 0.2), clip=body, soft=0.8)
    s.eye(150.5, 63.5, 2.0)
    fin = curve("139,74 136,87 122,98 104,105! 103,99 114,86 124,75 132,71")
    s.part(fin, dark, tex=hide, bulge=0.5, join=body, join_by=4, cast=0.4)
    s.line([(135, 82), (122, 95), (107, 102)], tone(skin, 0.35), 0.7, opacity=0.5)
    s.foot = (104, 84)


def _spout(s: Sheet) -> None:
    mist = rgb("f2f6f8")
    for knots, width in (
        ([(141, 30), (140, 18), (132, 5), (118, 3), (113, 9)], 2.6),
        ([(143, 30), (145, 17), (153, 4), (167, 2), (173, 9)], 2.6),
        ([(142, 30), (142, 14), (143, -1)], 2.4),
    ):
        s.part(
            limb([(x, y, width * (0.55 + 0.35 * n)) for n, (x, y) in enumerate(knots)]),
            mist,
            soft=0.6,
            bulge=0.6,
            cast=0,
            edge=0.05,
        )
    drops = [
        ellipse(142 + s.rng.normal(0, 15), 8 + s.rng.normal(0, 5), s.rng.uniform(0.5, 1.2)) for _ in range(26)
    ]
    s.paint(drops, mist, soft=0.15)


def _barnacles(s: Sheet, body: Part | None, skin: RGB) -> None:
    spots = []
    for _ in range(34):
        t = s.rng.uniform(0, 1)
        spots.append(
            ellipse(90 + t * 92, 40 + 8 * np.cos(t * 3) + s.rng.uniform(0, 12), s.rng.uniform(0.4, 1.1))
        )
    s.paint(spots, tone(skin, 0.45), clip=body, opacity=0.6, soft=0.2, raise_by=0.2)


def fish(s: Sheet) -> None:
    """Fish from the side: scales, sail-like fins, forked tail, gill and bright eye."""
    coat = s.main(s.pick("e0792b", "3f8fb0", "d94f3d", "d9a933"))
    belly, back = (
        mix(tone(coat, 0.55), rgb("f6ecd4"), 0.6),
        tone(turn(coat, 14 if coat[0] < coat[2] else -14), -0.55),
    )
    cold, golden = coat[0] < coat[2], coat[0] > 0.7 and coat[1] > 0.55
    fin = (
        rgb("d99a3a")
        if cold and not s.wished
        else tone(turn(coat, -26 if cold or golden else 24, 1.1), -0.15)
    )
    tail = curve("50,50 38,38 20,22 2,14! 6,32 13,48 6,66 0,84! 20,78 38,62")
    _fin(s, tail, fin, (48, 50), [(4, 18), (9, 30), (12, 42), (12, 56), (8, 68), (4, 80)])
    _fin(
        s,
        curve("62,28 70,8 86,-1 108,2 122,9! 116,20 122,26"),
        fin,
        (92, 34),
        [(72, 8), (84, 2), (98, 2), (112, 6)],
    )
    _fin(s, curve("76,76 70,90 60,99! 78,98 92,88 96,76"), fin, (86, 74), [(64, 96), (72, 94), (82, 92)])
    _fish_body(s, coat, belly, back)
    _fin(
        s,
        curve("122,56 112,58 100,68 97,80! 110,77 122,68 126,60"),
        tone(fin, 0.12),
        (124, 58),
        [(99, 76), (106, 76), (112, 74)],
    )
    s.foot = (82, 50)


def _fish_body(s: Sheet, coat: RGB, belly: RGB, back: RGB) -> None:
    """Dark back, pale belly, often three white bands."""
    body = s.part(
        curve("44,50 54,40 74,27 100,20 126,24 146,37 157,50 158,55 148,68 126,79 100,82 74,75 54,61"),
        coat,
        tex=Tex("scale", 0.2, 0.35, 5, 90),
        bulge=0.62,
    )
    s.paint(
        curve("50,58 78,66 110,68 140,62 160,56 150,74 110,90 70,82"),
        belly,
        clip=body,
        soft=3,
        opacity=0.92,
        tex=Tex("scale", 0.1, 0, 5, 90),
    )
    ridge = curve("40,50 56,34 78,20 102,12 134,22 152,40 136,36 110,32 84,36 62,46")
    s.paint(ridge, back, clip=body, soft=2.6, opacity=0.85, tex=Tex("scale", 0.18, 0, 5, 90))
    s.line([(54, 52), (80, 49), (108, 48), (130, 50)], tone(coat, -0.4), 0.6, clip=body, opacity=0.6)
    if s.rng.random() < 0.7:
        for x in (70, 92, 114):
            s.paint(
                curve("0,15 5,30 4,52 0,70 -3,84 -7,84 -5,66 -3,50 -2,32 -7,16", x),
                rgb("f6efe0"),
                clip=body,
                soft=0.5,
                tex=Tex("scale", 0.14, 0.0, 5, 90),
            )
    _fish_head(s, coat, body)


def _fish_head(s: Sheet, coat: RGB, body: Part | None) -> None:
    s.paint(
        curve("130,20 136,34 138,52 134,68 128,82 164,82 164,20"),
        tone(coat, 0.08),
        clip=body,
        soft=1.4,
        tex=Tex("mottle", 0.06, 0, 3),
    )
    s.line(
        [(128, 30), (135, 42), (136.5, 54), (132, 68), (126, 75)],
        tone(coat, -0.55),
        1.4,
        clip=body,
        raise_by=-0.6,
    )
    s.part(curve("154,52 159.5,51 161,54 157,56.4 152,56"), tone(coat, -0.1), bulge=0.9)
    s.line([(159, 55.2), (153, 57.4), (148, 57)], tone(coat, -0.6), 0.9)
    s.eye(145, 44.5, 4.4, white=rgb("f7f0dc"), iris=rgb("27364a"))


def _fin(
    s: Sheet, shape: np.ndarray, colour: RGB, root: tuple[float, float], tips: list[tuple[float, float]]
) -> None:
    part = s.part(shape, colour, tex=Tex("mottle", 0.06, 0, 3), bulge=0.35, flat=2.5, cast=0.35)
    rim = (shape - root) * 0.8 + root
    s.paint(shape, tone(colour, 0.35), clip=part, soft=0.3, opacity=0.6)
    s.paint(rim, colour, clip=part, soft=2.2)
    for tip in tips:
        mid = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 + 1)
        s.line([root, mid, tip], tone(colour, -0.4), 0.8, clip=part, opacity=0.6, raise_by=0.3)
        s.line(
            [(root[0] + 1.5, root[1] + 1), (mid[0] + 1.6, mid[1] + 1), (tip[0] + 1, tip[1] + 2)],
            tone(colour, 0.5),
            0.7,
            clip=part,
            opacity=0.5,
        )
