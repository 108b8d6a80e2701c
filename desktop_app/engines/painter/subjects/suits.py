"""Astronaut and snowman."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, tube
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex

FABRIC = Tex("mottle", 0.06, 0.35, 5)


def astronaut(s: Sheet) -> None:
    """Space walker: gold visor, life-support pack, hoses, one hand raised."""
    suit, mark = rgb("e9e7e1"), s.main(rgb("c4502f"))
    grey, dark = rgb("9a9ea6"), rgb("4b4e57")
    if s.wished:
        suit = tone(mark, 0.25)
        mark = rgb("e9e7e1")
    x = 34.0
    s.part(curve("-17,24 17,24 19,34 18,58 -18,58 -19,34", x), grey, tex=FABRIC, bulge=0.6, flat=6)
    s.part(tube("-17,34,6 -25,44,5.4 -27,56,4.8", x), suit, tex=FABRIC, bulge=0.9)
    s.part(tube("17,34,6 27,28,5.4 30,15,4.8", x), suit, tex=FABRIC, bulge=0.9)
    for text in ("-7,60,7.8 -9,74,6.6 -8,88,5.8", "8,60,7.8 12,73,6.6 8,87,5.8"):
        leg = s.part(tube(text, x), suit, tex=FABRIC, bulge=0.9)
        for k in (0.5, 1.0):
            y = 66 + k * 9
            s.line(
                [(x - 18, y), (x, y + 1.6), (x + 22, y)], tone(suit, -0.3), 0.8, clip=leg, opacity=0.6, raise_by=-0.6
            )
        s.paint(curve("-30,80 30,80 30,84 -30,84", x), mark, clip=leg)
    for dx, side in ((-8, -1.0), (8, 1.0)):
        s.part(curve("-6,-3 5,-3 6.4,3 11,6 11.4,10 -6.4,10", x + dx, 89, side), grey, tex=FABRIC, bulge=0.8)
        s.part(curve("-6.6,8.4 11.6,8.4 11.6,11 -6.6,11", x + dx, 89, side), dark, bulge=0.6)
    torso = s.part(
        curve("-15,30 -8,26 8,26 15,30 17,44 15,60 8,65 -8,65 -15,60 -17,44", x), suit, tex=FABRIC, bulge=0.8, cast=0.35
    )
    s.line([(x - 16, 58), (x, 61), (x + 16, 58)], tone(suit, -0.35), 1.2, clip=torso, raise_by=-0.6)
    s.part(curve("-9,39 9,39 9.6,52 -9.6,52", x), grey, bulge=0.6, flat=3, cast=0.4)
    for k, c in enumerate(("c8402f", "e0b23a", "4a86b5")):
        s.part(ellipse(x - 5 + k * 5, 43.4, 1.6), rgb(c), bulge=0.9)
    s.part(curve("-6.6,46.6! 6.6,46.6! 6.6,50! -6.6,50!", x), dark, bulge=0.2)
    for text in ("-9,50,1.4 -14,54,1.4 -17,48,1.4", "9,50,1.4 14,54,1.4 17,48,1.4"):
        s.part(tube(text, x), tone(grey, -0.3), tex=Tex("rib", 0.2, 0.3, 1.3, 50), bulge=1)
    for hx, hy, turn in ((-27, 61, 0), (30, 9, 180)):
        s.part(ellipse(x + hx, hy - 3 if not turn else hy + 4, 5.4, 2.4), mark, bulge=0.8)
        s.part(ellipse(x + hx, hy + (1.4 if not turn else -0.6), 4.6, 5.2), grey, tex=FABRIC, bulge=0.8)
        for k in (-2.6, 0, 2.6):
            s.part(tube(f"{k},0,1.5 {k * 1.25},{-6.5 if turn else 5.5},1.3", x + hx, hy), grey, bulge=0.9, cast=0.1)
    s.part(ellipse(x, 29, 13.5, 3.8), grey, bulge=0.8, cast=0.3)
    s.part(ellipse(x, 15, 17, 16.6), suit, tex=Tex("mottle", 0.03, 0, 4), bulge=0.95, cast=0.35)
    _visor(s, x)
    for side in (-1, 1):
        s.part(ellipse(x + side * 16.6, 16, 2.6, 4.6), grey, bulge=0.8)
    s.foot = (x, 50)


def _visor(s: Sheet, x: float) -> None:
    s.part(curve("-12,8 0,4.6 12,8 13.6,17 10,25 0,27.4 -10,25 -13.6,17", x), rgb("6f7178"), bulge=0.4)
    glass = s.part(
        curve("-10.8,9.4 0,6.2 10.8,9.4 12.2,17 8.8,23.8 0,26 -8.8,23.8 -12.2,17", x),
        rgb("c98a2e"),
        bulge=0.8,
        cast=0,
        edge=0.35,
    )
    s.paint(curve("-14,17 0,14.6 14,18 14,30 -14,30", x), rgb("5a3a2a"), clip=glass, soft=2.4, opacity=0.8)
    s.paint(
        curve("-13,16 -4,13.6 6,15.4 13,14 13,17 0,18.4 -13,18", x), rgb("f4d992"), clip=glass, soft=0.9, opacity=0.7
    )
    s.paint(curve("-8,9.6 -2,8 -5,11 -8.4,15 -9.6,14", x), rgb("fff6df"), clip=glass, soft=0.4, opacity=0.9)
    s.paint(ellipse(x + 6.4, 21.6, 1.6, 1), rgb("e9b862"), clip=glass, soft=0.5, opacity=0.7)


def snowman(s: Sheet) -> None:
    """Three snow balls, top hat, carrot, coal, scarf and twig arms."""
    snow, coal = rgb("eef1f3"), rgb("2a272b")
    scarf = s.main(rgb("b83a34"))
    x = 37.0
    wood = rgb("6b4a33")
    for side in (-1, 1):
        s.part(tube("14,52,1.1 25,44,0.9 34,36,0.6", x, 0, side), wood, tex=Tex("fur", 0.2, 0, 1.5), bulge=0.9)
        for text in ("27,42.4,0.8 34,43.4,0.4", "29,40.4,0.8 29.6,33,0.4", "24,45,0.7 28,49,0.3"):
            s.part(tube(text, x, 0, side), wood, bulge=0.9)
    flake = Tex("mottle", 0.04, 0.5, 3)
    shade = rgb("b9c6da")
    s.part(ellipse(x, 95, 33, 5.4), tone(snow, -0.04), tex=flake, bulge=0.3, z=0, fade=(shade, 0.5))
    for y, r in ((79, 22.5), (51, 16.5)):
        s.part(ellipse(x, y, r, r * 0.93), snow, tex=flake, bulge=0.95, fade=(shade, 0.6), cast=0.3)
    for y in (45.6, 52, 58.4):
        s.part(ellipse(x + 1.5, y, 1.7), coal, bulge=0.9, tex=Tex("mottle", 0.2, 0.2, 1))
    s.part(ellipse(x, 27, 12.8, 12), snow, tex=flake, bulge=0.95, fade=(shade, 0.5), cast=0.3)
    s.part(
        curve("-13,35 0,39 13,35 14,40 0,44.4 -14,40", x),
        scarf,
        tex=Tex("rib", 0.14, 0.4, 2.4, 80),
        bulge=0.8,
        cast=0.35,
    )
    s.part(curve("5,39! 11,38! 14,55! 8,56.5!", x), scarf, tex=Tex("rib", 0.14, 0.4, 2.4, 10), bulge=0.6, cast=0.35)
    for k in range(4):
        s.line([(x + 8.2 + k * 1.8, 56), (x + 8.4 + k * 1.9, 59.4)], tone(scarf, -0.2), 0.8, taper=False)
    for dx in (-4.2, 5):
        s.part(ellipse(x + dx, 23.6, 1.7, 1.9), coal, bulge=0.9)
        s.paint(ellipse(x + dx - 0.5, 22.9, 0.5), rgb("d7d9dd"))
    for k, (dx, dy) in enumerate(((-5.4, 31), (-2.6, 33), (0.8, 33.8), (4.2, 33), (6.8, 31))):
        s.part(ellipse(x + dx, dy, 0.95 + 0.05 * (k % 2)), coal, bulge=0.9)
    s.part(curve("0,26 2,25 16,28.6! 2,30 0,29", x), rgb("dd7a2e"), tex=Tex("rib", 0.12, 0.2, 2, 95), bulge=1, cast=0.4)
    hat = rgb("2f2d36")
    s.part(curve("-16,17.4 0,19.8 16,16.8 17,14.6 0,14 -17,15.4", x), hat, bulge=0.8, cast=0.4)
    s.part(
        curve("-9.6,16 -10.4,-1! 0,-2.6 10.4,-1.6! 9.8,15.6 0,17", x), hat, tex=Tex("mottle", 0.12, 0.1, 3), bulge=0.8
    )
    s.part(curve("-9.8,10.4 0,12 9.9,10 9.8,15.2 0,17 -9.7,15.6", x), scarf, bulge=0.5, flat=1)
    s.foot = (x, 98)
