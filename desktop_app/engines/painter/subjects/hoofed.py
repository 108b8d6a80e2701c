"""Horse and deer, from the side."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

INK = rgb("241c1c")
HIDE = Tex("fur", 0.07, 0.12, 3.4, 15)


def horse(s: Sheet) -> None:
    """Horse walking: arched neck, long mane and tail, hooves."""
    coat = s.coat(s.pick("8a5230", "6a3f28", "b0763f", "c9c5bd"))
    dark, hair = tone(coat, -0.28), mix(tone(coat, -0.62), rgb("2a2020"), 0.4)
    if min(coat) > 0.7:
        hair = rgb("cfc6b8")
    for leg in ("36,50,8 40,63,5.2 35,75,3.2 39,88,2.1 40,94,2.4", "86,48,7 92,61,4.4 93,74,2.9 92,87,2 94,94,2.3"):
        _hoofed_leg(s, leg, dark, None)
    _locks(
        s, ["21,36,2.6 12,44,3.6 7,60,4.4 9,78,3 4,88,0.6", "21,37,2.6 15,48,3.8 13,64,4 16,80,2.4 13,92,0.5"], hair, 5
    )
    body = s.part(
        curve("19,44 24,35 34,32 50,35 68,31 82,36 88,46 86,56 78,61 58,63 40,59 26,60 19,54"),
        coat,
        tex=HIDE,
        bulge=0.75,
    )
    s.paint(curve("30,60 56,58 80,58 84,66 50,70 30,66"), dark, clip=body, soft=3, opacity=0.5)
    for leg in ("29,48,12 31,61,7.2 24,74,3.8 26,87,2.3 28,94,2.6", "79,47,10 79,62,5.2 79,74,3.3 78,87,2.2 79,94,2.5"):
        _hoofed_leg(s, leg, coat, body)
    neck = s.part(
        curve("66,33 76,22 86,10 95,4 102,8 102,19 97,31 92,42 85,52 74,50"),
        coat,
        tex=HIDE,
        bulge=0.7,
        join=body,
        join_by=8,
        cast=0.2,
    )
    _horse_head(s, coat, dark, neck)
    mane = [
        "100,3,1.6 95,6,3 88,14,3.4 87,26,2.2 85,32,0.5",
        "96,4,1.8 89,9,3.2 81,19,3.2 81,31,2 78,38,0.5",
        "90,9,2 83,15,3 75,25,2.8 75,36,1.8 72,41,0.5",
        "82,17,2 76,22,2.6 71,30,2.4 70,37,0.8",
        "100,2,1.2 104,4,1.8 106,8,1.2 107.5,13,0.3",
    ]
    _locks(s, mane, hair, 3)
    s.foot = (60, 99)


def _horse_head(s: Sheet, coat: RGB, dark: RGB, neck: Part | None) -> None:
    """Long head with a blaze, dark muzzle, ears up."""
    ear = "96,7! 95,0 97.5,-5! 100.5,1 101,7!"
    s.part(curve(ear, x=4.5, y=-0.3), dark, bulge=0.6)
    head = s.part(
        curve("95,8 99,4 105,5.5 110,14 117,23 120,28.5 118.5,33 112.5,34 107,28.5 102,25.5 97,22 94,15"),
        coat,
        tex=HIDE,
        bulge=0.8,
        join=neck,
        join_by=3,
        cast=0.3,
    )
    s.paint(curve("112,22 120,22 124,34 112,37 109,30"), mix(dark, INK, 0.45), clip=head, soft=2)
    s.part(curve(ear), coat, bulge=0.6)
    s.paint(curve("97.2,6 96.8,0 98.8,4"), INK, soft=0.4, opacity=0.6)
    s.paint(curve("106.5,8.5 109,13 113,20 112,21 107,14"), rgb("f2ece0"), clip=head, soft=0.5)
    s.paint(ellipse(117.2, 28, 1.5, 1, 40), INK)
    s.line([(118.6, 32), (114, 31), (111, 29.6)], INK, 0.7)
    s.eye(105.2, 12.2, 1.7)
    s.line([(102.6, 10.6), (105, 9.6), (107.4, 11.4)], tone(coat, -0.5), 0.9)
    s.line([(101, 24), (98.6, 19), (99.4, 13)], dark, 0.8, opacity=0.6)


def _hoofed_leg(s: Sheet, text: str, coat: RGB, body: Part | None, stocking: RGB | None = None) -> None:
    joints = knots(text)
    leg = s.part(limb(joints), coat, tex=Tex("fur", 0.07, 0.1, 3, 88), bulge=0.85, join=body, join_by=6, cast=0.22)
    x, y = joints[-1][:2]
    s.paint(ellipse(x, y, 8, 15), stocking or tone(coat, -0.5), clip=leg, soft=3, opacity=0.8)
    s.part(curve("-2.6,0 2,-0.6 4.2,5! -3.4,5!", x, y), mix(INK, rgb("6b5a4a"), 0.35), bulge=0.7, cast=0)


def _locks(s: Sheet, strands: list[str], hair: RGB, split: int) -> None:
    for strand in strands:
        lock = s.part(tube(strand), hair, tex=Tex("fur", 0.3, 0.35, 2.4, 70), bulge=0.6, cast=0.3)
        points = knots(strand)
        for _ in range(split):
            shift = s.rng.uniform(-1.6, 1.6)
            s.line(
                [(p[0] + shift * p[2] * 0.4, p[1]) for p in points],
                tone(hair, s.rng.choice([-0.3, 0.28])),
                0.6,
                clip=lock,
                opacity=0.5,
            )


def deer(s: Sheet) -> None:
    """Stag: branching antlers, wide ears, slender legs, pale rump and belly, a few spots."""
    coat, pale = s.coat(rgb("a5713f")), rgb("efe3cb")
    dark = tone(coat, -0.28)
    for leg in ("27,58,6 30,70,3.6 26,81,2 29,91,1.3 29.5,96,1.4", "62,60,5 65,73,2.8 66,84,1.8 66,92,1.2 66.6,96,1.4"):
        _deer_leg(s, leg, dark, None)
    s.part(tufted(curve("15,52 9,54 6,61 9,66! 14,62 18,57"), s.rng, 1, 2), pale, bulge=0.6)
    body = s.part(
        tufted(curve("13,58 17,50 25,47 40,49 54,46 64,50 68,58 64,67 54,71 40,69 27,68 16,66"), s.rng, 0.5, 2, 1),
        coat,
        tex=Tex("fur", 0.12, 0.2, 3, 10),
        bulge=0.75,
    )
    s.paint(curve("24,70 40,66 58,67 66,62 66,76 30,76"), pale, clip=body, soft=1.8, opacity=0.85)
    s.paint(curve("8,54 15,52 18,58 17,67 8,68"), pale, clip=body, soft=1.2)
    s.paint(
        [
            ellipse(22 + k * 4.4 + s.rng.uniform(-1, 1), 52.5 + (k % 3) * 3.4 + s.rng.uniform(-0.6, 0.6), 0.9, 0.75)
            for k in range(8)
        ],
        pale,
        clip=body,
        soft=0.2,
        opacity=0.8,
    )
    for leg in (
        "21,57,8.5 23,69,4.6 17,81,2.3 18.5,91,1.5 19,96,1.6",
        "57,58,7 58,73,3.2 57.5,84,2 57,92,1.3 57.6,96,1.5",
    ):
        _deer_leg(s, leg, coat, body)
    neck = s.part(
        tufted(curve("51,48 58,41 64,31 69,26 76,30 75,40 72,52 66,63 57,62"), s.rng, 1, 2.5, 1),
        coat,
        tex=Tex("fur", 0.14, 0.25, 3, 65),
        bulge=0.75,
        join=body,
        join_by=6,
        cast=0.2,
    )
    s.paint(curve("76,34 74,44 69,58 66,62 66,54 70,44 72,36"), pale, clip=neck, soft=1.5, opacity=0.8)
    _antlers(s)
    _deer_head(s, coat, dark, pale, neck)
    s.foot = (43, 99)


def _deer_leg(s: Sheet, text: str, coat: RGB, body: Part | None) -> None:
    joints = knots(text)
    s.part(
        limb(joints),
        coat,
        tex=Tex("fur", 0.08, 0.1, 3, 88),
        bulge=0.85,
        join=body,
        join_by=5,
        cast=0.2,
        fade=(tone(coat, -0.35), 0.5),
    )
    s.part(curve("-1.7,-0.6 1.4,-0.6 3.4,3.6! -1.8,3.6!", *joints[-1][:2]), INK, bulge=0.7, cast=0)


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
    for ear, inner in (
        ("74,26 79,19 87,16! 86,22 79,28", "76,25 80,20.5 85,18 82,23.5"),
        ("69,29 62,29.5 55,25.5! 60,22 67,24", "67,27.6 61,27.4 57,25.5 62,24.2"),
    ):
        s.part(curve(ear), coat, tex=Tex("fur", 0.1, 0.1, 2, 20), bulge=0.5)
        s.paint(curve(inner), pale, soft=0.5, opacity=0.85)
    head = s.part(
        curve("67,25 71,22.5 76,24 80,29.5 86,35 88.5,38 87.5,41.5 83,42.5 77,41 71,39 67,33"),
        coat,
        tex=Tex("fur", 0.1, 0.15, 2, 35),
        bulge=0.85,
        cast=0.35,
        join=neck,
        join_by=2,
    )
    s.paint(curve("74,40 82,39 88,39.5 86,45 76,44"), pale, clip=head, soft=0.8)
    s.paint(curve("77,31 84,36 88,37.5 84,38.5 78,35"), dark, clip=head, soft=1.2, opacity=0.5)
    s.part(ellipse(87.3, 37.8, 1.9, 1.5, 35), INK, bulge=0.8)
    s.line([(87, 41), (83, 40.4), (80, 39.4)], INK, 0.5)
    s.paint(ellipse(75, 30, 2.8, 2.2, 20), pale, clip=head, soft=0.7, opacity=0.7)
    s.eye(75.2, 30, 1.75)
    s.eye(80.2, 28.8, 1.1)
