"""Cat and rabbit."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, limb, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def cat(s: Sheet) -> None:
    """Sitting tabby: tail curled up, stripes, whiskers, white bib and paws."""
    coat = s.coat(s.pick("b98147", "8f8579", "6b5a4a"))
    stripe, pale = tone(coat, -0.45), mix(rgb("f4ebdc"), coat, 0.05)
    fur = Tex("hair", 0.14, 0.3, 2.4, 80)
    tail = tube("32,93,4.5 16,95,4.6 5,86,4.4 5,70,4.2 14,60,3.9 17,51,3.2")
    brush = s.part(tail, coat, tex=Tex("hair", 0.14, 0.3, 2.2, 20), bulge=0.9)
    for px, py, a in ((15, 95, 80), (7, 89, 40), (3, 78, 5), (7, 67, -25), (14, 59, 40)):
        s.paint(
            ellipse(px, py, 1.5, 6, a + 90 if py < 66 else a - 70), stripe, clip=brush, soft=0.6, opacity=0.7
        )
    body = s.part(
        tufted(curve("50,34 66,36 73,52 74,70 73,92 68,99 "
            "40,99 24,97 20,84 25,66 36,48"), s.rng, 0.9, 3, 1.2),
        coat, tex=fur, bulge=0.75, fade=(tone(coat, 0.15), 0.4),
    )  # fmt: skip
    _tabby(s, body, stripe)
    haunch = s.part(
        ellipse(38, 83, 16.5, 16, -12),
        coat,
        tex=Tex("hair", 0.14, 0.3, 2.2, 60),
        bulge=0.75,
        join=body,
        join_by=7,
    )
    for y in (74, 80, 86):
        s.line([(25, y - 1), (32, y - 3), (38, y)], stripe, 2.4, clip=haunch, opacity=0.6, soft=0.4)
    s.paint(
        tufted(curve("54,42 70,42 74,56 68,70 60,70 53,56"), s.rng, 2, 3),
        pale,
        clip=body,
        soft=1.3,
        tex=Tex("hair", 0.08, 0.2, 2.2, 85),
    )
    for x, far in ((71, True), (61, False)):
        leg = s.part(
            limb([(x, 60, 6.4), (x + 1, 78, 4.6), (x + 1.5, 94, 4.2)]),
            coat,
            tex=fur,
            bulge=0.85,
            join=body,
            join_by=6,
            cast=0.25,
        )
        s.paint(ellipse(x + 2, 97, 10, 10), pale, clip=leg, soft=1.2)
        s.part(
            curve("-4,95 1,92.6 7,95.5 7.4,99 -4,99.5", x),
            pale,
            bulge=0.7,
            join=leg,
            join_by=1.5,
            z=5 if far else 6,
        )
        for k in (1.5, 4):
            s.line([(x + k, 96.4), (x + k + 0.3, 99)], tone(pale, -0.5), 0.5)
    s.part(curve("30,96 42,92.5 53,95.5 53,99.5 30,99.8"), pale, bulge=0.7, cast=0.3)
    _cat_head(s, coat, stripe, pale)
    s.foot = (50, 99)


def _tabby(s: Sheet, body: Part | None, stripe: RGB) -> None:
    for y in (44, 52, 60, 68):
        shift = s.rng.uniform(-1, 1)
        s.line(
            [(27 + (70 - y) * 0.45, y), (38 + shift, y - 1), (47 + shift, y + 5)],
            stripe,
            3,
            clip=body,
            opacity=0.6,
            soft=0.5,
        )


def _cat_head(s: Sheet, coat: RGB, stripe: RGB, pale: RGB) -> None:
    x, y = 60.0, 25.0
    pink = rgb("d99a8c")
    for side in (-1, 1):
        ear = curve("4,-13! 11,-22 16.5,-27! 19,-15 18,-3!", x, y, side)
        s.part(ear, coat, tex=Tex("hair", 0.12, 0.2, 1.5, 70), bulge=0.6)
        s.paint(curve("8,-14! 15,-22.5! 16,-9!", x, y, side), pink, soft=0.7, opacity=0.85)
    face = curve("0,-16.5 12,-14 18.5,-4 20.5,5 14,13.5 5,17 -5,17 -14,13.5 -20.5,5 -18.5,-4 -12,-14", x, y)
    head = s.part(
        tufted(face, s.rng, 1.0, 2.5, 0.8), coat, tex=Tex("hair", 0.13, 0.25, 1.8, 90), bulge=0.72, cast=0.45
    )
    for k in (-1, 0, 1):
        s.line(
            [(x + k * 3.4, y - 18), (x + k * 3.2, y - 12), (x + k * 2, y - 7)],
            stripe,
            1.7,
            clip=head,
            opacity=0.75,
            soft=0.3,
        )
    for side in (-1, 1):
        for k in (0, 5):
            s.line(
                [(x + side * 21, y - 1 + k), (x + side * 15, y + 2 + k), (x + side * 11, y + 3 + k)],
                stripe,
                1.6,
                clip=head,
                opacity=0.65,
                soft=0.3,
            )
    s.paint(curve("0,-3 4,4 11,9 9,17 0,19 -9,17 -11,9 -4,4", x, y), pale, clip=head, soft=1.2)
    for side in (-1, 1):
        s.part(ellipse(x + side * 4.2, y + 9.6, 5.4, 4.4), pale, bulge=0.5, cast=0.12, edge=0.1)
        s.eye(x + side * 8.6, y - 1, 3.9, white=rgb("a9b95a"), iris=rgb("8ba042"))
        s.paint(ellipse(x + side * 8.6, y - 1, 1.5, 3.3), (0.05, 0.05, 0.06))
        s.paint(ellipse(x + side * 8.6 - 1.2, y - 2.4, 0.95), (1, 1, 0.97))
    s.part(curve("-2.8,4.6 2.8,4.6 0,8", x, y), tone(pink, -0.12), bulge=0.8)
    for side in (-1, 1):
        s.line([(x, y + 8), (x + side * 2, y + 11), (x + side * 5.5, y + 10.6)], tone(coat, -0.7), 0.7)
        for k in (-1, 0, 1):
            s.line(
                [(x + side * 6, y + 9 + k), (x + side * 16, y + 8 + k * 3), (x + side * 26, y + 10 + k * 5)],
                rgb("f6f1e6"),
                0.42,
                opacity=0.9,
            )


def rabbit(s: Sheet) -> None:
    """Rabbit sitting: long ears, big side eye, cotton tail, strong haunch."""
    coat, pale = s.coat(s.pick("a88a6c", "8e8680", "d9cdb9")), rgb("f3ebde")
    dark = tone(coat, -0.28)
    fur = Tex("hair", 0.15, 0.35, 2.2, 40)
    s.part(
        tufted(ellipse(12, 84, 8, 8.4), s.rng, 2, 2.2, 0.4),
        pale,
        bulge=0.8,
        tex=Tex("hair", 0.1, 0.3, 1.5, 30),
    )
    s.part(
        curve("66,26 69,12 77,-1 82,-2 84,6 80,20 75,31"),
        dark,
        tex=Tex("hair", 0.1, 0.2, 1.8, 110),
        bulge=0.6,
    )
    s.part(tube("66,66,6 71,82,4.2 74,95,3.4"), dark, tex=fur)
    outline = curve("13,78 17,62 30,50 46,47 60,51 69,60 70,72 64,86 54,97 26,98 15,92")
    body = s.part(tufted(outline, s.rng, 1.4, 2.6, 1.1), coat, tex=fur, bulge=0.72)
    s.paint(curve("62,54 74,58 74,74 66,80 60,68"), pale, clip=body, soft=2.6, opacity=0.75)
    s.part(
        tufted(ellipse(31, 80, 17.5, 16.5, -15), s.rng, 0.8, 2.6, 1),
        coat,
        tex=Tex("hair", 0.15, 0.35, 2.2, 65),
        bulge=0.75,
        join=body,
        join_by=7,
    )
    s.part(
        curve("24,96 34,91.5 48,92.5 55,96 55,99.6 26,100"), tone(coat, 0.2), tex=fur, bulge=0.7, cast=0.35
    )
    s.part(tube("58,66,7.4 61,82,4.8 64,95,3.8"), coat, tex=fur, bulge=0.8, join=body, join_by=5)
    s.part(curve("60,96 65,93 72,95 74,99 60,99.8"), tone(coat, 0.2), bulge=0.7, cast=0.2)
    _rabbit_head(s, coat, pale, body)
    s.foot = (44, 99)


def _rabbit_head(s: Sheet, coat: RGB, pale: RGB, body: Part | None) -> None:
    ink = rgb("241c1d")
    face = curve("50,42 55,30 65,25 75,27 83,34 89,41 91,47 88,52 80,56 68,58 57,56 50,50")
    head = s.part(
        tufted(face, s.rng, 0.8, 2.4, 1),
        coat,
        tex=Tex("hair", 0.12, 0.3, 1.9, 25),
        bulge=0.8,
        join=body,
        join_by=5,
        cast=0.35,
    )
    ear = s.part(
        curve("57,33 52,20 50,6 54,-3 60,-3 65,8 67,20 67,32"),
        coat,
        tex=Tex("hair", 0.12, 0.2, 1.9, 85),
        bulge=0.6,
        join=head,
        join_by=3,
    )
    s.paint(
        curve("59,30 55,18 54,6 57,0 61,8 63.5,20 63.5,30"), rgb("d9a196"), clip=ear, soft=0.9, opacity=0.85
    )
    s.paint(curve("78,46 86,44 92,46 90,54 80,57 74,54"), pale, clip=head, soft=1.3)
    s.paint(curve("56,50 66,52 76,55 70,60 58,58"), pale, clip=head, soft=1.5, opacity=0.7)
    s.paint(ellipse(74.5, 39, 5, 4.6), pale, clip=head, soft=0.8, opacity=0.75)
    s.eye(74.5, 39, 3.5, iris=rgb("3a2416"))
    s.part(curve("87,42.6 90.4,43 92,45.4 89.5,47.6 87.4,45.4"), rgb("cf8f88"), bulge=0.8)
    s.line([(89.6, 47.4), (88.6, 50.4), (84, 51.6)], ink, 0.6)
    for k in (-1, 0, 1):
        s.line([(85, 48.6 + k), (77, 50.5 + k * 3), (69, 50 + k * 5.5)], rgb("faf5ea"), 0.4, opacity=0.85)
