"""House, church and castle."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone
from desktop_app.engines.painter.subjects.shapes import box, ellipse, polygon, smooth, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def house(s: Sheet) -> None:
    """Cottage seen from a corner: gable, tiled roof, chimney, door, lit windows, bushes."""
    wall, roof = s.main(rgb("e6d6b8")), rgb("a2503a")
    trim, wood = rgb("f4eee0"), rgb("6b4a33")
    s.part(box(82, 8, 92, 34), rgb("a5654e"), tex=Tex("brick", 0.16, 0.2, 2.2), bulge=0.4, flat=2)
    s.part(box(80.5, 6, 93.5, 10), rgb("8c5442"), bulge=0.6, flat=2)
    side = polygon([(50, 52), (110, 56), (109, 96), (50, 99)])
    s.part(side, tone(wall, -0.16), tex=Tex("plank", 0.07, 0.12, 3.4), bulge=0.1, flat=0.5, tilt=(-0.45, 0), z=0)
    front = polygon([(10, 97), (11, 56), (31, 26), (52, 54), (52, 99)])
    s.part(front, wall, tex=Tex("plank", 0.06, 0.12, 3.4), bulge=0.1, flat=0.5, tilt=(0.35, 0), z=0)
    plane = smooth([(30, 19, 1), (95, 22, 1), (106, 42), (115, 60, 1), (84, 60), (54, 58.5, 1), (44, 41)])
    s.part(plane, roof, tex=Tex("scale", 0.2, 0.4, 4.2), bulge=0.12, flat=1, tilt=(-0.12, 0.75), cast=0.5)
    for shape in ([(30, 17.5), (33.4, 20), (7.5, 62), (2.5, 61)], [(29, 18), (33, 17.5), (57, 58), (52, 61)]):
        s.part(polygon(shape), trim, bulge=0.5, flat=1.2, tex=Tex("mottle", 0.06, 0, 2), cast=0.5)
    s.part(polygon([(29, 17.5), (96, 20.5), (95.5, 23), (31, 21)]), tone(roof, -0.2), bulge=0.8)
    _door(s, 20, wood, trim)
    _window(s, 43, 72, 4.6, 8.5, trim, wood)
    for x in (68, 93):
        _window(s, x, 74, 6.4, 8.5, trim, rgb("5f7a6a"))
    s.part(ellipse(31, 45, 5), trim, bulge=0.3, flat=0.8)
    s.lamp(ellipse(31, 45, 3.7), rgb("46586a"))
    s.line([(31, 41), (31, 49)], trim, 0.7, taper=False)
    s.line([(27, 45), (35, 45)], trim, 0.7, taper=False)
    for x, r in ((8, 6), (56, 6.5), (80, 7.5), (106, 6)):
        _bush(s, x, 96 - r * 0.3, r)
    s.foot = (58, 98.5)


def _door(s: Sheet, x: float, wood: RGB, trim: RGB) -> None:
    s.part(box(x - 6.6, 70, x + 6.6, 98.5), trim, bulge=0.3, flat=0.7)
    s.part(box(x - 5.2, 71.6, x + 5.2, 98.5), wood, tex=Tex("plank", 0.2, 0.2, 2.6, 90), bulge=0.2, flat=0.5)
    s.lamp(box(x - 3.2, 74, x + 3.2, 80), rgb("4d6070"))
    s.line([(x, 74), (x, 80)], wood, 0.6, taper=False)
    s.part(ellipse(x + 3.7, 86, 0.9), rgb("d9b45a"))
    s.part(polygon([(x - 9, 97), (x + 8, 97.5), (x + 10, 100.5), (x - 11, 100)]), rgb("a09a8e"), bulge=0.5, flat=1)


def _window(s: Sheet, x: float, y: float, w: float, h: float, trim: RGB, shutter: RGB) -> None:
    for side in (-1, 1):
        s.part(box(x + side * (w + 2.6) - 1.9, y - h, x + side * (w + 2.6) + 1.9, y + h), shutter, tex=Tex("plank", 0.14, 0.2, 1.6), bulge=0.3, flat=0.6)
    s.part(box(x - w - 0.9, y - h - 0.9, x + w + 0.9, y + h + 0.9), trim, bulge=0.3, flat=0.7)
    s.lamp(box(x - w + 0.3, y - h + 0.3, x + w - 0.3, y + h - 0.3), rgb("3f5365"))
    if not s.night:
        s.paint(polygon([(x - w + 1, y + h - 3), (x - w + 1, y - h + 1), (x + 1, y - h + 1)]), rgb("9db6c4"), opacity=0.55, soft=0.5)
    s.line([(x, y - h), (x, y + h)], trim, 0.9, taper=False, raise_by=0.3)
    s.line([(x - w, y - 1), (x + w, y - 1)], trim, 0.9, taper=False, raise_by=0.3)
    s.part(box(x - w - 1.8, y + h + 0.4, x + w + 1.8, y + h + 2.4), trim, bulge=0.6)


def _bush(s: Sheet, x: float, y: float, r: float) -> None:
    green = rgb("5f7f43")
    for k in range(4):
        cx, cy = x + s.rng.uniform(-0.8, 0.8) * r, y + s.rng.uniform(-0.5, 0.5) * r
        rr = r * s.rng.uniform(0.5, 0.8)
        clump = tufted(ellipse(cx, min(cy, 99.5 - rr * 0.8), rr, rr * 0.85), s.rng, 1.2, 1.6)
        s.part(clump, tone(green, -0.2 + 0.1 * k), tex=Tex("leaf", 0.22, 0.5, 1.6), bulge=0.7)
    dots = [ellipse(x + s.rng.normal(0, 0.5) * r, y + s.rng.normal(0, 0.4) * r, 0.7) for _ in range(5)]
    s.paint(dots, rgb("e39a9a"))
