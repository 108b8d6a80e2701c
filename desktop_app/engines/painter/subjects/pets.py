"""Cat, dog and rabbit."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import ellipse, limb, smooth, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def cat(s: Sheet) -> None:
    """Sitting tabby: tail curled up, stripes, whiskers, white bib and paws."""
    coat = s.main(rgb("b98147"))
    stripe, pale = tone(coat, -0.45), mix(rgb("f4ebdc"), coat, 0.05)
    fur = Tex("fur", 0.14, 0.3, 3.2, 80)
    tail = limb([(32, 93, 4.5), (16, 95, 4.6), (5, 86, 4.4), (5, 70, 4.2), (14, 60, 3.9), (17, 51, 3.2)])
    brush = s.part(tail, coat, tex=Tex("fur", 0.14, 0.3, 3, 20), bulge=0.9)
    for px, py, a in ((15, 95, 80), (7, 89, 40), (3, 78, 5), (7, 67, -25), (14, 59, 40)):
        s.paint(ellipse(px, py, 1.5, 6, a + 90 if py < 66 else a - 70), stripe, clip=brush, soft=0.6, opacity=0.7)
    body = s.part(
        tufted(smooth([(50, 34), (66, 36), (74, 52), (76, 72), (76, 94), (70, 99), (40, 99), (24, 97), (20, 84), (25, 66), (36, 48)]), s.rng, 0.9, 3, 1.2),
        coat, tex=fur, bulge=0.75, fade=(tone(coat, 0.15), 0.4),
    )  # fmt: skip
    _tabby(s, body, stripe)
    haunch = s.part(ellipse(38, 83, 16.5, 16, -12), coat, tex=Tex("fur", 0.14, 0.3, 3, 60), bulge=0.75, join=body, join_by=7)
    for y in (74, 80, 86):
        s.line([(25, y - 1), (32, y - 3), (38, y)], stripe, 2.4, clip=haunch, opacity=0.6, soft=0.4)
    s.paint(tufted(smooth([(54, 42), (70, 42), (74, 56), (68, 70), (60, 70), (53, 56)]), s.rng, 2, 3), pale, clip=body, soft=1.3, tex=Tex("fur", 0.08, 0.2, 3, 85))
    for x, far in ((71, True), (61, False)):
        leg = s.part(limb([(x, 60, 6.4), (x + 1, 78, 4.6), (x + 1.5, 94, 4.2)]), coat, tex=fur, bulge=0.85, join=body, join_by=6, cast=0.25)
        s.paint(ellipse(x + 2, 97, 10, 10), pale, clip=leg, soft=1.2)
        s.part(smooth([(x - 4, 95), (x + 1, 92.6), (x + 7, 95.5), (x + 7.4, 99), (x - 4, 99.5)]), pale, bulge=0.7, join=leg, join_by=1.5, z=5 if far else 6)
        for k in (1.5, 4):
            s.line([(x + k, 96.4), (x + k + 0.3, 99)], tone(pale, -0.5), 0.5)
    s.part(smooth([(30, 96), (42, 92.5), (53, 95.5), (53, 99.5), (30, 99.8)]), pale, bulge=0.7, cast=0.3)
    _cat_head(s, coat, stripe, pale)
    s.foot = (50, 99)


def _tabby(s: Sheet, body: Part | None, stripe: RGB) -> None:
    for y in (44, 52, 60, 68):
        shift = s.rng.uniform(-1, 1)
        s.line([(27 + (70 - y) * 0.45, y), (38 + shift, y - 1), (47 + shift, y + 5)], stripe, 3, clip=body, opacity=0.6, soft=0.5)


def _cat_head(s: Sheet, coat: RGB, stripe: RGB, pale: RGB) -> None:
    x, y = 60.0, 25.0
    pink = rgb("d99a8c")
    for side in (-1, 1):
        ear = smooth([(x + side * 4, y - 13, 1), (x + side * 11, y - 22), (x + side * 16.5, y - 27, 1), (x + side * 19, y - 15), (x + side * 18, y - 3, 1)])
        s.part(ear, coat, tex=Tex("fur", 0.12, 0.2, 2, 70), bulge=0.6)
        s.paint(smooth([(x + side * 8, y - 14, 1), (x + side * 15, y - 22.5, 1), (x + side * 16, y - 9, 1)]), pink, soft=0.7, opacity=0.85)
    face = smooth([(x, y - 16.5), (x + 12, y - 14), (x + 18.5, y - 4), (x + 20.5, y + 5), (x + 14, y + 13.5), (x + 5, y + 17), (x - 5, y + 17), (x - 14, y + 13.5), (x - 20.5, y + 5), (x - 18.5, y - 4), (x - 12, y - 14)])
    head = s.part(tufted(face, s.rng, 1.0, 2.5, 0.8), coat, tex=Tex("fur", 0.13, 0.25, 2.4, 90), bulge=0.72, cast=0.45)
    for k in (-1, 0, 1):
        s.line([(x + k * 3.4, y - 18), (x + k * 3.2, y - 12), (x + k * 2, y - 7)], stripe, 1.7, clip=head, opacity=0.75, soft=0.3)
    for side in (-1, 1):
        for k in (0, 5):
            s.line([(x + side * 21, y - 1 + k), (x + side * 15, y + 2 + k), (x + side * 11, y + 3 + k)], stripe, 1.6, clip=head, opacity=0.65, soft=0.3)
    s.paint(smooth([(x, y - 3), (x + 4, y + 4), (x + 11, y + 9), (x + 9, y + 17), (x, y + 19), (x - 9, y + 17), (x - 11, y + 9), (x - 4, y + 4)]), pale, clip=head, soft=1.2)
    for side in (-1, 1):
        s.part(ellipse(x + side * 4.2, y + 9.6, 5.4, 4.4), pale, bulge=0.5, cast=0.12, edge=0.1)
        s.eye(x + side * 8.6, y - 1, 3.9, white=rgb("a9b95a"), iris=rgb("8ba042"))
        s.paint(ellipse(x + side * 8.6, y - 1, 1.5, 3.3), (0.05, 0.05, 0.06))
        s.paint(ellipse(x + side * 8.6 - 1.2, y - 2.4, 0.95), (1, 1, 0.97))
    s.part(smooth([(x - 2.8, y + 4.6), (x + 2.8, y + 4.6), (x, y + 8)]), tone(pink, -0.12), bulge=0.8)
    for side in (-1, 1):
        s.line([(x, y + 8), (x + side * 2, y + 11), (x + side * 5.5, y + 10.6)], tone(coat, -0.7), 0.7)
        for k in (-1, 0, 1):
            s.line([(x + side * 6, y + 9 + k), (x + side * 16, y + 8 + k * 3), (x + side * 26, y + 10 + k * 5)], rgb("f6f1e6"), 0.42, opacity=0.9)
