"""Tree, pine and palm."""

from __future__ import annotations

import math

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, rgb, tone, turn
from desktop_app.engines.painter.subjects.shapes import curve, dabs, ellipse, limb, smooth, tube, tufted
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def tree(s: Sheet) -> None:
    """Broad-leaved tree: rooted trunk, forking branches, a crown of leaf clumps."""
    leaf, bark = s.main(s.pick("5c8a3c", "6f9440", "4d7f45")), rgb("6b4f3a")
    x = 47.0
    deep = tone(leaf, -0.42)
    for cx, cy, r in ((24, 46, 15), (46, 38, 20), (70, 44, 16), (58, 20, 14), (34, 24, 14)):
        s.part(tufted(ellipse(cx, cy, r, r * 0.9), s.rng, 2.4, 2.6), deep, tex=Tex("leaf", 0.25, 0.6, 2.4), bulge=0.5)
    trunk = s.part(
        curve("-16,100! -7,95 -5.5,80 -6,62 -3,56 3,56 5.5,64 5,80 8,95 17,100! 6,98.5 0,100.5 -7,98.5", x),
        bark, tex=Tex("fur", 0.28, 0.8, 4.2, 86), bulge=0.9, z=0,
    )  # fmt: skip
    for knots in (
        [(x, 66, 4), (x - 10, 52, 2.6), (x - 20, 42, 1.4)],
        [(x + 1, 64, 4), (x + 11, 50, 2.6), (x + 24, 40, 1.4)],
        [(x, 60, 4), (x + 1, 44, 2.8), (x - 2, 28, 1.2)],
    ):
        s.part(limb(knots), bark, tex=Tex("fur", 0.25, 0.4, 3, 60), join=trunk, join_by=3)
    clumps = []
    for k in range(20):
        a = 2.399 * k + s.rng.uniform(-0.35, 0.35)
        d = math.sqrt((k + 0.5) / 20)
        clumps.append(
            (
                x + math.cos(a) * d * 34,
                31 + math.sin(a) * d * 22 + 5 * (math.cos(a) * d) ** 2,
                s.rng.uniform(8, 13.5) * (1.12 - 0.34 * d),
            )
        )
    clumps.sort(key=lambda c: c[1] - c[2] * 0.3, reverse=True)
    for cx, cy, r in clumps:
        shade = -0.16 + 0.26 * (1 - cy / 62)
        _clump(s, cx, cy, r, tone(turn(leaf, s.rng.uniform(-9, 9)), shade))
    s.foot = (x, 99)


def _clump(s: Sheet, x: float, y: float, r: float, leaf: RGB) -> None:
    shape = tufted(ellipse(x, y, r, r * 0.8, s.rng.uniform(-20, 20)), s.rng, 2.2, 2.4, 0.5)
    s.part(shape, leaf, tex=Tex("leaf", 0.2, 0.3, 2.0), fade=(tone(leaf, -0.34), 0.6), bulge=0.7, cast=0.3, edge=0.04)
    for share, up in ((-0.3, 0.4), (0.16, 0.0), (0.36, -0.4)):
        a, d = s.rng.uniform(0, 2 * np.pi, 30), np.sqrt(s.rng.uniform(0, 1, 30)) * r * 0.85
        leaves = dabs(x + np.cos(a) * d, y + np.sin(a) * d * 0.7 + up * r * 0.6, 1.3, 0.7, s.rng.uniform(0, 180, 30))
        s.paint(leaves, tone(leaf, share), opacity=0.8, raise_by=0.35)


def pine(s: Sheet) -> None:
    """Fir tree: drooping tiers of needled branches, narrow top, cones, bare foot of the trunk."""
    leaf, bark = s.main(rgb("35604a")), rgb("5d4433")
    x = 28.0
    s.part(
        curve("-3.6,60! 3.6,60! 4,88 8,100! 0,98.6 -8,100! -4,88", x), bark, tex=Tex("fur", 0.28, 0.6, 3, 88), bulge=0.9
    )
    tiers = 9
    for k in range(tiers):
        t = 1 - k / (tiers - 1)
        y = 10 + t * 70
        half = 3.5 + t * 24 * s.rng.uniform(0.92, 1.05)
        count = 3 + round(t * 5)
        order = sorted(range(count), key=lambda n: -abs(n - (count - 1) / 2))
        for n in order:
            side = (n / (count - 1)) * 2 - 1
            _bough(s, x, y, side, half, 7 + t * 9, leaf, t)
    s.part(
        tufted(curve("0,-2! 2.4,7 4.4,15 0,18 -4.4,15 -2.4,7", x), s.rng, 1.4, 1.8, 0.8),
        tone(leaf, 0.1),
        tex=Tex("fur", 0.3, 0.4, 2, 90),
        bulge=0.7,
    )
    s.foot = (x, 99)


def _bough(s: Sheet, x: float, y: float, side: float, half: float, depth: float, leaf: RGB, t: float) -> None:
    reach = side * half
    sag = depth * (0.55 + 0.45 * (1 - abs(side))) + s.rng.uniform(-1, 1)
    width = 3.4 + t * 3.4
    shape = smooth(
        [
            (x - width * 0.4, y - depth * 0.55),
            (x + width * 0.4, y - depth * 0.55),
            (x + reach * 0.6 + width, y + sag * 0.25),
            (x + reach * 1.02, y + sag, 1),
            (x + reach * 0.55 - width, y + sag * 0.6),
        ]
    )
    shade = tone(turn(leaf, s.rng.uniform(-8, 10)), s.rng.uniform(-0.14, 0.16) - 0.1 * t + (0.12 if side < 0 else 0))
    angle = math.degrees(math.atan2(depth, reach if abs(reach) > 1 else 1))
    s.part(
        tufted(shape, s.rng, 2.6, 1.9, 1.1),
        shade,
        tex=Tex("fur", 0.34, 0.7, 2.2, angle),
        bulge=0.5,
        cast=0.4,
        fade=(tone(leaf, -0.4), 0.35),
        edge=0.05,
    )
    u = s.rng.uniform(0.3, 0.95, 8)
    tips = dabs(
        x + reach * u + s.rng.normal(0, 1.4, 8), y + sag * u * 0.8 + s.rng.normal(0, 1.2, 8),
        1.5, 0.4, angle + s.rng.uniform(-25, 25, 8),
    )  # fmt: skip
    s.paint(tips, tone(leaf, 0.3), opacity=0.5, raise_by=0.2, inside=True)


def palm(s: Sheet) -> None:
    """Coconut palm: ringed leaning trunk, arching feathered fronds, coconuts, a bit of sand."""
    leaf, bark = s.main(rgb("5f9440")), rgb("9a7a54")
    top = (46.0, 31.0)
    s.part(
        curve("16,97 28,94.6 44,94.4 56,97 60,101 12,101"),
        rgb("d9c08c"),
        tex=Tex("mottle", 0.08, 0.3, 2.5),
        bulge=0.5,
        z=0,
    )
    trunk = s.part(
        tube("34,98,4.6 34,92,3.4 36,72,2.7 40,52,2.4 46,31,2.2"), bark, tex=Tex("mottle", 0.14, 0.2, 2.5), bulge=0.95
    )
    for k in range(20):
        t = k / 20
        cx, cy = np.interp(t, [0, 0.33, 0.66, 1], [46, 40.4, 36.2, 34]), 33 + t * 62
        s.line(
            [(cx - 4.6, cy - 0.4), (cx, cy + 1.2), (cx + 4.6, cy - 0.9)],
            tone(bark, -0.45),
            0.8,
            clip=trunk,
            raise_by=-0.5,
            opacity=0.8,
        )
    ends = [
        (10, 19), (83, 21), (24, 10), (69, 11), (41, 3), (1, 31), (89, 34), (5, 48), (81, 51), (20, 60), (66, 61),
        (38, 62),
    ]  # fmt: skip
    for n, (ex, ey) in enumerate(ends):
        far = n in (0, 2, 3, 4)
        _frond(
            s,
            top,
            (ex + s.rng.uniform(-2, 2), ey + s.rng.uniform(-2, 2)),
            tone(turn(leaf, s.rng.uniform(-10, 8)), -0.3 if far else s.rng.uniform(-0.1, 0.14)),
        )
    for dx, dy in ((-3, 3), (3.2, 2.6), (0.2, 5)):
        s.part(
            ellipse(top[0] + dx, top[1] + dy, 3.1, 3.4), rgb("6b452b"), tex=Tex("fur", 0.2, 0.2, 1.6, 60), bulge=0.95
        )
    s.foot = (35, 98.5)


def _frond(s: Sheet, root: tuple[float, float], end: tuple[float, float], leaf: RGB) -> None:
    length = math.hypot(end[0] - root[0], end[1] - root[1])
    lift = 13 - (end[1] - 4) * 0.05
    mid = (
        (root[0] * 0.5 + end[0] * 0.5),
        min(root[1], (root[1] + end[1]) / 2) - lift * (0.15 if end[1] < 6 else 0.9),
    )
    spine = smooth([root, mid, end], closed=False, steps=max(6, round(length / 4.2)))
    along = np.gradient(spine, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    total = len(spine)
    blades: list[np.ndarray] = []
    for k in range(2, total):
        t = k / (total - 1)
        size = (1.5 + 0.26 * length) * math.sin(math.pi * min(1.0, 0.1 + 0.84 * t)) ** 0.7 + 1.2
        for side in (-1, 1):
            normal = np.array([-along[k, 1], along[k, 0]]) * side
            tip = spine[k] + along[k] * size * 0.5 + normal * size * (0.62 if normal[1] < 0 else 0.8) + (0, size * 0.3)
            belly = (spine[k] + tip) / 2 + along[k] * 0.55 - (0, 0.4)
            blades.append(
                smooth(
                    [
                        (*(spine[k] - along[k] * 1.1), 1),
                        tuple(belly),
                        (*tip, 1),
                        tuple((spine[k] + tip) / 2 - along[k] * 0.4 + (0, 0.3)),
                    ],
                    steps=4,
                )
            )
    s.part(blades, leaf, tex=Tex("fur", 0.2, 0.2, 2, 45), bulge=0.7, cast=0.34, edge=0.1)
    s.part(limb([(*p, 0.85 - 0.6 * n / total) for n, p in enumerate(spine[::3])]), tone(leaf, 0.35), bulge=0.7, cast=0)
