"""Sailboat and ship."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import rgb, tone
from desktop_app.engines.painter.subjects.shapes import ellipse, limb, polygon, smooth
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def sailboat(s: Sheet) -> None:
    """Small yacht under full sail: planked hull, mast and boom, bellied mainsail and jib."""
    paint, canvas, wood = s.main(rgb("a83d33")), rgb("f3ead6"), rgb("8a6038")
    s.line([(38, -1), (8, 82)], rgb("4a4038"), 0.35, taper=False)
    s.part(limb([(40, -2, 0.9), (40, 86, 1.4)]), wood, tex=Tex("fur", 0.15, 0, 2, 90))
    main = smooth([(41.5, 2, 1), (52, 22), (66, 50), (78, 74, 1), (60, 77.5), (42, 76, 1), (43, 40)])
    sail = s.part(main, canvas, tex=Tex("mottle", 0.04, 0.1, 4), fade=(tone(canvas, -0.12), 0.4), bulge=0.5)
    jib = smooth([(38, 6, 1), (33, 30), (21, 58), (7, 80, 1), (22, 78), (35, 76, 1), (38.5, 45)])
    front = s.part(jib, tone(canvas, -0.04), tex=Tex("mottle", 0.04, 0.1, 4), bulge=0.5)
    if s.rng.random() < 0.6 or s.wished:
        s.paint(smooth([(40, 52, 1), (60, 55), (90, 52, 1), (90, 63, 1), (60, 66), (40, 63, 1)]), paint, clip=sail, tex=Tex("mottle", 0.08, 0, 3))
        s.paint(smooth([(0, 56, 1), (22, 59), (40, 56, 1), (40, 66, 1), (22, 69), (0, 66, 1)]), paint, clip=front, tex=Tex("mottle", 0.08, 0, 3))
    for y in (18, 32, 46, 66):
        s.line([(41, y), (52, y + 2.5), (80, y + 1)], tone(canvas, -0.3), 0.45, clip=sail, opacity=0.7, taper=False)
    for y in (28, 45, 66):
        s.line([(4, y + 4), (26, y + 2), (39, y - 1)], tone(canvas, -0.3), 0.45, clip=front, opacity=0.7, taper=False)
    s.part(limb([(40, 78, 1.1), (80, 76, 0.8)]), wood)
    s.part(smooth([(40, -3, 1), (47, -1.5), (54, 1, 1), (47, 2.6), (40, 2.5, 1)]), paint, bulge=0.6)
    s.part(smooth([(36, 88, 1), (39, 81), (60, 81), (64, 88, 1)]), rgb("e9dfca"), bulge=0.6, flat=2)
    for x in (44, 51, 58):
        s.lamp(ellipse(x, 84.4, 1.6, 1.1), rgb("3d4b57"))
    hull = s.part(
        smooth([(3, 84, 1), (20, 87.5), (45, 89), (70, 88), (84, 85, 1), (79, 96), (72, 103, 1), (40, 105), (20, 102, 1), (11, 94)]),
        paint, tex=Tex("plank", 0.1, 0.2, 3), bulge=0.9, fade=(tone(paint, -0.35), 0.6), z=3,
    )  # fmt: skip
    s.paint(smooth([(0, 98, 1), (40, 101), (86, 98, 1), (86, 110, 1), (0, 110, 1)]), tone(paint, -0.5), clip=hull, soft=0.3)
    s.line([(3, 84.6), (20, 88), (45, 89.5), (70, 88.6), (84, 85.6)], rgb("efe4cc"), 1.7, clip=None, taper=False, raise_by=0.6)
    _sailor(s)
    s.foot = (43, 100)


def _sailor(s: Sheet) -> None:
    s.part(smooth([(67, 88, 1), (67.5, 80.5), (70, 78.5), (73, 80.5), (74, 88, 1)]), rgb("345a7c"), bulge=0.7)
    s.part(ellipse(70.4, 76, 2), rgb("d7a07c"))
    s.part(smooth([(68.2, 75.4), (70.4, 73.2), (72.6, 75.4)]), rgb("e8e0cf"))


__all__ = ["polygon", "sailboat"]
