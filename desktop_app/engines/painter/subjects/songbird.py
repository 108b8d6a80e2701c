"""The bird: sitting on a stone, or on the wing."""

from __future__ import annotations

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone
from desktop_app.engines.painter.subjects.feathers import open_wing
from desktop_app.engines.painter.subjects.shapes import curve, smooth, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

WHITE = rgb("f2ebdc")


def bird(s: Sheet) -> None:
    """Songbird: bright back, warm breast, barred wing, lively eye."""
    back = s.main(s.pick("3f6ea5", "7a6146", "5f7d57"))
    breast = tone(back, 0.45) if s.wished else rgb("cf7a3d")
    if s.flying:
        _flying(s, back, breast)
    else:
        _sitting(s, back, breast)


def _sitting(s: Sheet, back: RGB, breast: RGB) -> None:
    dark, shin = tone(back, -0.4), rgb("6b4a3a")
    stone = curve("36,92 50,87 76,86 92,90 102,98 98,101 34,101 30,97")
    s.part(stone, rgb("857d73"), tex=Tex("mottle", 0.15, 0.5, 3), bulge=0.7, z=0)
    for k in range(3):
        tail = f"42,{52 + k} 22,{44 + k * 4} 3,{36 + k * 5} -1,{41 + k * 5}! 18,{54 + k * 4} 40,{66 + k}"
        s.part(curve(tail), tone(dark, 0.06 * k), tex=Tex("fur", 0.12, 0.2, 3, 22), bulge=0.4)
    for x in (66, 74):
        s.part(tube(f"{x},76,1.6 {x + 1},84,1.1 {x},89,1"), shin, bulge=0.9)
        for k in (-4, 3, 5.5):
            s.part(tube(f"{x},88.5,1 {x + k},90.5,0.6"), shin, cast=0)
    outline = curve("38,56 46,42 60,32 76,24 92,26 104,38 106,54 98,69 82,79 64,80 48,72")
    body = s.part(tufted(outline, s.rng, 0.8, 2.4, 1.2), back, tex=Tex("feather", 0.1, 0.2, 3.4, 200), bulge=0.8)
    down = Tex("fur", 0.1, 0.1, 2.2, 70)
    s.paint(curve("108,34 110,56 98,72 82,81 72,70 78,54 88,42 98,36"), breast, clip=body, soft=1.6, tex=down)
    s.paint(curve("76,66 86,72 82,84 60,86 50,76 62,72"), WHITE, clip=body, soft=2.2)
    _head(s, back, breast, body, 0, 0)
    folded = curve("44,50 56,42 72,42 82,50 82,60 70,68 52,68 34,66 17,58! 30,54")
    wing = s.part(folded, tone(back, -0.14), tex=Tex("feather", 0.16, 0.35, 4.4, 195), bulge=0.55, cast=0.4)
    for k in range(5):
        quill = [(70 - k * 4, 50 + k * 3.6), (48 - k * 3, 56 + k * 2.6), (22 + k * 3, 59 + k * 1.6)]
        s.line(quill, dark, 1.1, clip=wing, opacity=0.8)
    s.line([(78, 52), (66, 62), (54, 66)], WHITE, 1.2, clip=wing, opacity=0.6, soft=0.2)
    s.foot = (66, 99)


def _head(s: Sheet, back: RGB, breast: RGB, body: Part | None, dx: float, dy: float) -> None:
    outline = curve("74,26 78,13 88,5 100,5 109,13 111,24 106,35 94,41 82,37", dx, dy)
    head = s.part(
        tufted(outline, s.rng, 0.6, 2.2, 1), back,
        tex=Tex("feather", 0.07, 0.12, 2.6, 205), bulge=0.8, join=body, join_by=6,
    )  # fmt: skip
    s.paint(curve("100,26 112,22 112,36 100,44 90,38", dx, dy), breast, clip=head, soft=1.6)
    s.part(curve("109,17 118,18.5 126,22.5! 118,23 109.5,21", dx, dy), rgb("3c3432"), bulge=0.9)
    s.part(curve("109.5,20.6 118,22.6 122.5,23.6! 116,25 109,24", dx, dy), rgb("5a4c46"), bulge=0.8)
    s.eye(102 + dx, 17 + dy, 2.8)


def _flying(s: Sheet, back: RGB, breast: RGB) -> None:
    """On the wing, both wings raised, tail spread."""
    dark = tone(back, -0.35)
    lift = s.rng.uniform(-3, 3)
    open_wing(
        s, "88,56,3.4 98,40,2.6 106,30,1.8 111,22,0.8",
        "121,-2 111,-3 101,0 92,6 84,14 78,23 74,33 73,43 76,52", tone(back, -0.28), dark,
    )  # fmt: skip
    for k in range(5):
        tip = (4 + k * 1.5, 70 + k * 6.5 - 10)
        feather = smooth([(44, 64, 1), (24, 58 + k * 5), (tip[0], tip[1], 1), (22, 66 + k * 5), (44, 70, 1)])
        s.part(feather, tone(dark, 0.05 * k), tex=Tex("fur", 0.12, 0.2, 3, 15), bulge=0.35, flat=1.6)
    outline = curve("34,66 48,57 66,52 86,48 102,49 112,58 108,70 94,79 74,82 54,78 40,73")
    body = s.part(tufted(outline, s.rng, 0.8, 2.4, 1.2), back, tex=Tex("feather", 0.1, 0.2, 3.4, 190), bulge=0.8)
    s.paint(curve("116,56 114,72 96,82 76,84 70,76 84,68 98,62"), breast, clip=body, soft=1.8)
    s.paint(curve("76,76 84,84 60,88 40,78 48,72 62,75"), WHITE, clip=body, soft=2.2)
    _head(s, back, breast, body, 8, 38)
    open_wing(
        s, f"80,60,4 74,44,3.2 {62 + lift * 0.4},32,2.2 {52 + lift},21,0.9",
        f"{36 + lift},-4 {26 + lift},1 {18 + lift},9 13,19 13,30 17,41 25,51 36,59 50,64 64,67", back, dark,
    )  # fmt: skip
    s.foot = (70, 56)
