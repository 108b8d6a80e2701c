"""What the people share: looks, faces turned three quarters, hands, folds in cloth, shoes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, mix, rgb, tone
from desktop_app.engines.painter.subjects.shapes import curve, ellipse, knots, limb, tube, turned
from desktop_app.engines.painter.subjects.sheet import Part, Sheet
from desktop_app.engines.painter.subjects.textures import Tex

CLOTH = Tex("weave", 0.05, 0.06, 0.5, 32)
WOOL = Tex("weave", 0.075, 0.12, 0.6, 38)
# Skin and hair that are often seen together.
_LOOKS = (
    ("e2b08c", "5b3a24"), ("f0c8a6", "b08a4e"), ("e2b08c", "3a2620"), ("f0c8a6", "8a4f2a"),
    ("c98d63", "2a1d1b"), ("9c6644", "1f181a"), ("7a4c33", "1b1618"), ("d9a27a", "1d191c"),
)  # fmt: skip


def look(s: Sheet) -> tuple[RGB, RGB]:
    """Skin and hair of somebody."""
    skin, hair = _LOOKS[int(s.rng.integers(len(_LOOKS)))]
    return rgb(skin), rgb(hair)


def folds(s: Sheet, cloth: Part | None, colour: RGB, lines: Sequence[str], width: float = 1.1) -> None:
    """Folds in cloth, each a furrow that widens along "x,y x,y …" with a lit ridge on its left."""
    for text in lines:
        points = [p[:2] for p in knots(text)]
        last = len(points) - 1
        swell = [width * (0.3 + 0.7 * k / last) for k in range(last + 1)]
        furrow = limb([(*p, r) for p, r in zip(points, swell, strict=True)])
        ridge = limb([(p[0] - 1.7 * r, p[1], 0.8 * r) for p, r in zip(points, swell, strict=True)])
        s.paint(ridge, tone(colour, 0.24), clip=cloth, soft=width * 0.4, opacity=0.5, raise_by=width * 0.4)
        s.paint(furrow, tone(colour, -0.5), clip=cloth, soft=width * 0.35, opacity=0.6, raise_by=-width * 0.5)


def creases(s: Sheet, cloth: Part | None, colour: RGB, lines: Sequence[str], width: float = 0.6) -> None:
    """Short pulled creases at elbows, knees and waist."""
    for text in lines:
        points = [p[:2] for p in knots(text)]
        lit = [(x - width * 0.3, y - width) for x, y in points]
        s.line(lit, tone(colour, 0.3), width, clip=cloth, soft=0.2, opacity=0.4, raise_by=0.2)
        s.line(points, tone(colour, -0.5), width, clip=cloth, soft=0.15, opacity=0.6, raise_by=-0.3)


def hand(
    s: Sheet, x: float, y: float, skin: RGB, degrees: float = 0.0, side: float = 1.0, k: float = 1.15
) -> None:
    """A relaxed hand hanging from its wrist at (x, y): thumb, palm and four fingers that lie together."""

    def placed(text: str) -> np.ndarray:
        return turned(tube(text, x, y, side, k), degrees, (x, y))

    shade = tone(skin, -0.1)
    s.part(placed("0.9,1.2,0.6 1.7,2.8,0.55 1.6,4,0.4"), shade, bulge=0.9, cast=0.1)
    s.part(placed("0,-0.6,0.95 -0.1,1.4,1.2 -0.1,2.6,1.15"), skin, bulge=0.8, cast=0.1, edge=0.1)
    for dx, length in ((-1.05, 1.7), (0.85, 1.9), (-0.45, 2.2), (0.25, 2.3)):
        finger = f"{dx},2.4,0.52 {dx * 1.1},{3.2 + length * 0.5},0.5 {dx * 0.75 - 0.1},{3.2 + length},0.34"
        s.part(placed(finger), skin, bulge=0.9, cast=0.16, edge=0.2)


def arm(s: Sheet, text: str, sleeve: RGB, tex: Tex = CLOTH, cuff: RGB | None = None) -> Part | None:
    """A sleeve from shoulder to wrist with its creases at the elbow and a cuff."""
    joints = knots(text)
    part = s.part(tube(text), sleeve, tex=tex, bulge=0.85, cast=0.35)
    ex, ey, er = joints[len(joints) // 2]
    marks = [
        f"{ex - er},{ey + d - 0.9} {ex},{ey + d} {ex + er * 0.8},{ey + d - 0.5}" for d in (-1.8, 0.2, 2.0)
    ]
    creases(s, part, sleeve, marks)
    (px, py, _), (x, y, wrist) = joints[-2], joints[-1]
    along = np.array([x - px, y - py]) / (np.hypot(x - px, y - py) + 1e-6)
    tip = np.array([x, y])
    band = limb([(*(tip - along * 1.6), wrist * 1.1), (*(tip + along * 0.2), wrist * 1.06)], flat_end=True)
    s.part(band, cuff or tone(sleeve, -0.2), bulge=0.6, cast=0.15, tex=tex)
    return part


def shoe(
    s: Sheet, x: float, y: float, colour: RGB, degrees: float = 0.0, k: float = 1.0, bare: RGB | None = None
) -> None:
    """A shoe seen from the side, its ankle at (x, y), toe to the right.

    A low slipper on a `bare` foot of that colour."""

    def placed(text: str) -> np.ndarray:
        return turned(curve(text, x, y, 1, k), degrees, (x, y))

    upper = "-2.3,-1.6 1.9,-1.8 3,0.2 5.6,1.3 7.2,2.6 7,4 -2.5,4 -2.9,1.4"
    if bare is not None:
        s.part(placed("-1.7,-1.6 1.5,-1.8 2.8,0.2 5,1.6 6,3.4 -2.2,3.6 -2.4,1"), bare, bulge=0.85, cast=0.1)
        upper = "-2.7,-0.2 -1.4,1.6 0.6,2.5 3.2,2.2 5.2,1.4 6.9,2.4 7,4 -2.5,4 -2.9,1.8"
    s.part(placed(upper), colour, bulge=0.85, cast=0.15)
    s.part(placed("-2.8,3.3! 7.1,3.3! 7.1,4.4 3,4.3 -2.6,4.6"), tone(colour, -0.55), bulge=0.5, cast=0)
    s.paint(placed("4.4,1.4 6.2,2.2 6.4,2.8 4.8,2.4"), tone(colour, 0.5), soft=0.3, opacity=0.6)


def face(
    s: Sheet, x: float, y: float, skin: RGB, hair: RGB, k: float = 1.0, soft: bool = True
) -> Part | None:
    """A face turned three quarters to the right, 13 units high, drawn as a portrait painter would from afar.

    `soft` = a rounder jaw, fuller lips, fine brows."""
    s.part(
        tube("-1,3,2 -1.5,7,2 -2,11.4,2.6" if soft else "-1,3,2.5 -1.6,11,2.9", x, y, 1, k), tone(skin, -0.16)
    )
    outline = (
        "-4.6,-2 -3.6,-5.4 -0.4,-6.7 2.8,-6 4.5,-3.2 4.5,-0.8 4.8,1 4.4,3 3.1,5.4 1.5,6.6 0,6.1 -2.6,3.9 -4.2,1.2"
        if soft
        else "-4.6,-2 -3.6,-5.4 -0.4,-6.7 2.8,-6 4.6,-3.2 4.6,-0.9 5,0.8 4.8,3 4.1,5.4 2.3,7 0.3,6.7 -2.6,4.6 -4.2,1.4"
    )
    head = s.part(curve(outline, x, y, 1, k), skin, bulge=0.72, cast=0.35, edge=0.1)
    jaw = curve("-5,1.6 -2.6,4.4 -0.2,6.4 1.6,7 0,8.4 -5.4,6", x, y, 1, k)
    s.paint(jaw, tone(skin, -0.3), clip=head, soft=0.7 * k, opacity=0.55)
    for cx, cy, r in ((-0.5, 2.4, 1.25), (4.1, 2.2, 0.8)):
        s.paint(ellipse(x + cx * k, y + cy * k, r * k, r * 0.8 * k), mix(skin, rgb("d5604e"), 0.4), clip=head,
                soft=0.6 * k, opacity=0.6)  # fmt: skip
    _eyes(s, x, y, skin, hair, k, head, soft)
    _nose_and_mouth(s, x, y, skin, k, head, soft)
    return head


def _eyes(
    s: Sheet, x: float, y: float, skin: RGB, hair: RGB, k: float, head: Part | None, soft: bool
) -> None:
    lash, brow = tone(mix(hair, rgb("3a2622"), 0.6), -0.25), tone(hair, -0.3)
    for cx, half in ((0.1, 1.0), (3.3, 0.78)):
        socket = ellipse(x + cx * k, y - 0.3 * k, half * 1.5 * k, 1.0 * k)
        s.paint(socket, tone(skin, -0.28), clip=head, soft=0.4 * k, opacity=0.5, raise_by=-0.25 * k)
        s.paint(
            ellipse(x + cx * k, y + 0.02 * k, half * 0.95 * k, 0.46 * k),
            mix(skin, rgb("fbf6ee"), 0.75),
            soft=0.05,
        )
        s.paint(ellipse(x + (cx + 0.14) * k, y - 0.02 * k, 0.46 * k, 0.52 * k), lash)
        lid = knots(
            f"{cx - half},0.1 {cx - half * 0.3},-0.52 {cx + half * 0.5},-0.5 {cx + half},0", x, y, 1, k
        )
        s.line(lid, lash, (0.42 if soft else 0.32) * k)
        arch = knots(f"{cx - half * 1.2},-1.5 {cx},-2.1 {cx + half * 1.1},-1.7", x, y, 1, k)
        s.line(arch, brow, (0.36 if soft else 0.6) * k, opacity=0.7, soft=0.06)


def _nose_and_mouth(s: Sheet, x: float, y: float, skin: RGB, k: float, head: Part | None, soft: bool) -> None:
    bridge = curve("2.1,-0.6 2.6,-0.6 3.2,1.6 3.3,2.4 2.7,2.7 2.3,1.4", x, y, 1, k)
    s.paint(bridge, tone(skin, -0.24), clip=head, soft=0.3 * k, opacity=0.36)
    s.paint(ellipse(x + 2.3 * k, y + 1.7 * k, 0.45 * k, 0.7 * k), tone(skin, 0.25), clip=head, soft=0.3 * k,
            opacity=0.45, raise_by=0.3 * k)  # fmt: skip
    s.line(knots("1.8,2.5 2.4,2.75 3,2.5", x, y, 1, k), tone(skin, -0.4), 0.3 * k, opacity=0.7, soft=0.06)
    lip = mix(skin, rgb("b2413f"), 0.62 if soft else 0.35)
    s.paint(curve("1.2,4.3 1.9,3.95 2.4,4.05 2.9,3.95 3.5,4.25 2.45,4.95", x, y, 1, k), lip, clip=head, soft=0.12 * k,
            opacity=0.85)  # fmt: skip
    s.line(knots("1.15,4.3 2.35,4.4 3.55,4.22", x, y, 1, k), tone(lip, -0.5), 0.24 * k, opacity=0.85)
    s.paint(
        ellipse(x + 2.3 * k, y + 5.5 * k, 0.9 * k, 0.3 * k),
        tone(skin, -0.22),
        clip=head,
        soft=0.25 * k,
        opacity=0.6,
    )
