"""Tree, pine and palm."""

from __future__ import annotations

import math

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone, turn
from desktop_app.engines.painter.subjects.shapes import ellipse, limb, smooth, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def tree(s: Sheet) -> None:
    """Broad-leaved tree: rooted trunk, forking branches, a crown of leaf clumps."""
    leaf, bark = s.main(rgb("5c8a3c")), rgb("6b4f3a")
    x = 47.0
    deep = tone(leaf, -0.42)
    for cx, cy, r in ((24, 46, 15), (46, 38, 20), (70, 44, 16), (58, 20, 14), (34, 24, 14)):
        s.part(tufted(ellipse(cx, cy, r, r * 0.9), s.rng, 2.4, 2.6), deep, tex=Tex("leaf", 0.25, 0.6, 2.4), bulge=0.5)
    trunk = s.part(
        smooth([(x - 16, 100, 1), (x - 7, 95), (x - 5.5, 80), (x - 6, 62), (x - 3, 56), (x + 3, 56), (x + 5.5, 64), (x + 5, 80), (x + 8, 95), (x + 17, 100, 1), (x + 6, 98.5), (x, 100.5), (x - 7, 98.5)]),
        bark, tex=Tex("fur", 0.28, 0.8, 4.2, 86), bulge=0.9, z=0,
    )  # fmt: skip
    for knots in ([(x, 66, 4), (x - 10, 52, 2.6), (x - 20, 42, 1.4)], [(x + 1, 64, 4), (x + 11, 50, 2.6), (x + 24, 40, 1.4)], [(x, 60, 4), (x + 1, 44, 2.8), (x - 2, 28, 1.2)]):
        s.part(limb(knots), bark, tex=Tex("fur", 0.25, 0.4, 3, 60), join=trunk, join_by=3)
    clumps = []
    for k in range(15):
        a = 2.399 * k + s.rng.uniform(-0.3, 0.3)
        d = math.sqrt((k + 0.5) / 15)
        clumps.append((x + math.cos(a) * d * 33, 32 + math.sin(a) * d * 23, s.rng.uniform(9.5, 13) * (1.1 - 0.25 * d)))
    clumps.sort(key=lambda c: c[1] - c[2] * 0.3, reverse=True)
    for cx, cy, r in clumps:
        shade = -0.16 + 0.26 * (1 - cy / 62)
        _clump(s, cx, cy, r, tone(turn(leaf, s.rng.uniform(-9, 9)), shade))
    s.foot = (x, 99)


def _clump(s: Sheet, x: float, y: float, r: float, leaf: RGB) -> None:
    shape = tufted(ellipse(x, y, r, r * 0.8, s.rng.uniform(-20, 20)), s.rng, 2.2, 2.4, 0.5)
    s.part(shape, leaf, tex=Tex("leaf", 0.26, 0.6, 2.2), fade=(tone(leaf, -0.3), 0.5), bulge=0.75, cast=0.34, edge=0.06)
    for share, up in ((0.3, -0.3), (-0.25, 0.35)):
        dabs = []
        for _ in range(22):
            a, d = s.rng.uniform(0, 2 * math.pi), math.sqrt(s.rng.uniform(0, 1)) * r * 0.85
            dabs.append(ellipse(x + math.cos(a) * d, y + math.sin(a) * d * 0.7 + up * r * 0.6, 1.25, 0.62, s.rng.uniform(0, 180))[::5])
        s.paint(dabs, tone(leaf, share), opacity=0.75, raise_by=0.3)
