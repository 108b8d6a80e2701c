"""Things with feathers or painted wings: owl, bird, swan, butterfly."""

from __future__ import annotations

import math

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import ellipse, limb, mirrored, smooth, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def owl(s: Sheet) -> None:
    """Owl on a stump: face discs, folded wings, barred breast, talons."""
    coat = s.main(rgb("8a6440"))
    light = max(coat) > 0.85 and min(coat) > 0.75
    dark = tone(coat, -0.45 if not light else -0.3)
    pale = mix(rgb("efe2c8"), coat, 0.15)
    x = 38.0
    _stump(s, x)
    s.part(smooth([(x - 7, 78, 1), (x + 9, 78, 1), (x + 11, 96), (x + 5, 98.5), (x - 3, 97)]), dark, tex=Tex("feather", 0.2, 0.2, 5, 90), bulge=0.5)
    body = s.part(
        tufted(smooth([(x, 26), (x + 20, 36), (x + 23, 58), (x + 15, 80), (x, 87), (x - 15, 80), (x - 23, 58), (x - 20, 36)]), s.rng, 1.2, 3, 1),
        pale, tex=Tex("feather", 0.1, 0.3, 3.2, 90), bulge=0.8,
    )  # fmt: skip
    _breast(s, x, body, dark)
    for side in (-1, 1):
        wing = smooth([(x + side * 15, 36), (x + side * 26, 42), (x + side * 28.5, 62), (x + side * 21, 84), (x + side * 13, 91, 1), (x + side * 15, 74), (x + side * 15, 54)])
        folded = s.part(wing, coat, tex=Tex("feather", 0.26, 0.5, 4.6, 90 - side * 8), fade=(dark, 0.55), bulge=0.6, cast=0.35)
        for k in range(4):
            y = 62 + k * 6
            s.line([(x + side * (17 + k * 0.3), y), (x + side * (20 - k), y + 14), (x + side * (15.5 - k * 0.5), y + 24)], dark, 0.8, clip=folded, opacity=0.7)
    _owl_head(s, x, coat, dark, pale)
    for side in (-1, 1):
        for k in (-1, 0, 1):
            toe = x + side * 8 + k * 3.2
            s.part(limb([(toe, 82.5, 1.9), (toe + k * 0.4, 87.5, 1.6)]), rgb("c9a24e"), cast=0.35)
            s.part(smooth([(toe - 1, 87.4), (toe + 1, 87.4), (toe + k * 0.5, 91.4, 1)]), rgb("2b2526"), cast=0)
    s.foot = (x, 99)


def _stump(s: Sheet, x: float) -> None:
    bark = rgb("6d5540")
    shape = smooth([(x - 23, 88), (x + 23, 88), (x + 23, 93), (x + 28, 100, 1), (x, 101), (x - 28, 100, 1), (x - 23, 93)])
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


def _owl_head(s: Sheet, x: float, coat: RGB, dark: RGB, pale: RGB) -> None:
    for side in (-1, 1):
        tuft = smooth([(x + side * 8, 12, 1), (x + side * 15, 4), (x + side * 21, -1, 1), (x + side * 20.5, 9), (x + side * 19, 18, 1)])
        s.part(tuft, dark, tex=Tex("fur", 0.25, 0.3, 2.5, 90 + side * 50), bulge=0.5)
    head = s.part(
        tufted(smooth([(x, 6), (x + 14, 8.5), (x + 22.5, 20), (x + 22, 34), (x + 12, 44.5), (x, 47), (x - 12, 44.5), (x - 22, 34), (x - 22.5, 20), (x - 14, 8.5)]), s.rng, 1.1, 2.6, 1),
        coat, tex=Tex("feather", 0.22, 0.3, 3, 90), bulge=0.75, cast=0.4,
    )  # fmt: skip
    for side in (-1, 1):
        cx = x + side * 9.2
        disc = smooth([(x + side * 0.8, 40), (x + side * 1.2, 18), (cx - side * 1, 13.5), (cx + side * 9.5, 18), (cx + side * 11, 29), (cx + side * 5, 38.5)])
        s.paint(tufted(disc, s.rng, 1.4, 2, 0.3), dark, clip=head, soft=0.5, opacity=0.85)
        inner = s.part(ellipse(cx, 27, 9.4, 10.6, side * 10), pale, bulge=-0.22, cast=0, edge=0.22, z=9)
        for k in range(22):
            a = 2 * math.pi * k / 22
            s.line([(cx + 5.4 * math.cos(a), 26.5 + 5.4 * math.sin(a)), (cx + 9.4 * math.cos(a), 27 + 10.4 * math.sin(a))], coat, 0.55, clip=inner, opacity=0.55)
        s.eye(cx - side * 0.6, 26.5, 5.2, white=rgb("e5a52d"), iris=rgb("d18a1c"))
        s.paint(ellipse(cx - side * 0.6, 26.5, 3.1), (0.05, 0.04, 0.05))
        s.paint(ellipse(cx - side * 0.6 - 1.3, 24.9, 1.15), (1, 1, 0.97))
        s.part(tufted(smooth([(x + side * 1, 24), (cx - side, 17.5), (cx + side * 9, 15), (cx + side * 2, 14.2), (x + side * 2, 17)]), s.rng, 0.8, 2), mix(pale, coat, 0.35), bulge=0.6, cast=0.35)
    beak = smooth([(x - 2.6, 29), (x, 26.6), (x + 2.6, 29), (x + 1.6, 35), (x, 38.4, 1), (x - 1.6, 35)])
    s.part(beak, rgb("3d3530"), bulge=1.1, cast=0.4)
    s.paint(ellipse(x - 0.7, 30.5, 0.6, 1.8, 8), (0.85, 0.82, 0.75), opacity=0.6, soft=0.2)


__all__ = ["mirrored", "owl"]
