"""Open wings built of single feathers."""

from __future__ import annotations

import numpy as np

from desktop_app.engines.painter.subjects.colours import RGB, tone
from desktop_app.engines.painter.subjects.shapes import knots, limb, smooth
from desktop_app.engines.painter.subjects.sheet import Sheet
from desktop_app.engines.painter.subjects.textures import Tex


def open_wing(s: Sheet, arm: str, tips: str, colour: RGB, dark: RGB, x: float = 0.0, side: float = 1.0) -> None:
    """An open wing: flight feathers from the hand to the elbow, two rows of coverts, the arm over them."""
    bones = np.array(knots(arm, x, 0, side))
    ends = np.array([p[:2] for p in knots(tips, x, 0, side)])
    along = np.linspace(len(bones) - 1, 0.15, len(ends))
    roots = np.stack([np.interp(along, np.arange(len(bones)), bones[:, k]) for k in (0, 1)], axis=1)
    s.part(smooth([*roots[::-1], *(roots + (ends - roots) * 0.8)]), tone(dark, -0.15), bulge=0.2, flat=1)
    for k in range(len(ends)):
        feather(s, roots[k], ends[k], 6.4, tone(dark, 0.1 * (k % 2)))
    for reach, share, width in ((0.68, -0.12, 6.6), (0.44, 0.08, 6.4)):
        for k in range(1, len(ends)):
            middle = roots[k] + (ends[k] - roots[k]) * reach
            feather(s, roots[k], middle, width, tone(colour, share))
    s.part(limb([tuple(b) for b in bones]), tone(colour, 0.05), tex=Tex("feather", 0.12, 0.2, 3, 200), bulge=0.7)


def feather(s: Sheet, root: np.ndarray, tip: np.ndarray, width: float, colour: RGB) -> None:
    """One feather with its shaft."""
    along = tip - root
    side = np.array([-along[1], along[0]]) / (float(np.linalg.norm(along)) + 1e-6) * width
    shape = smooth(
        [
            (*root, 1), tuple(root + along * 0.4 + side * 0.75), tuple(root + along * 0.88 + side * 0.6),
            tuple(tip), tuple(root + along * 0.88 - side * 0.55), tuple(root + along * 0.4 - side * 0.65),
        ]
    )  # fmt: skip
    part = s.part(shape, colour, bulge=0.4, flat=1.6, cast=0.34)
    s.line([tuple(root), tuple(tip)], tone(colour, 0.3), 0.5, clip=part, opacity=0.5)
