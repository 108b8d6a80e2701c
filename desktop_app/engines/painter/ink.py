"""Many small lines and dabs on a sheet of their own, laid over the canvas in one go."""

from __future__ import annotations

import cv2
import numpy as np

from .colour import FloatArray, decode, encode
from .stage import Stage

_SHIFT = 4


class Ink:
    """An 8-bit sheet (for smooth edges) with premultiplied alpha, as large as the canvas or a piece of it."""

    def __init__(self, width: int, height: int) -> None:
        self.sheet = np.zeros((height, width, 4), np.uint8)

    def lines(self, points: FloatArray, colours: FloatArray, widths: FloatArray) -> None:
        """points: N x K x 2 pixels. colours: N x 3 linear. widths: N pixels. Later ones lie on top."""
        fixed = np.round(points * (1 << _SHIFT)).astype(np.int32)
        paints = np.round(encode(colours) * 255).astype(int).tolist()
        for line, paint, width in zip(fixed, paints, np.maximum(1, np.round(widths)).astype(int).tolist(), strict=True):
            cv2.polylines(self.sheet, [line], False, (*paint, 255), width, cv2.LINE_AA, _SHIFT)

    def dabs(
        self, centres: FloatArray, colours: FloatArray, sizes: FloatArray, angles: FloatArray | None = None
    ) -> None:
        """Filled ellipses; sizes: N x 2 half axes in pixels, angles in degrees."""
        at = np.round(centres * (1 << _SHIFT)).astype(int).tolist()
        axes = np.maximum(1, np.round(sizes * (1 << _SHIFT))).astype(int).tolist()
        paints = np.round(encode(colours) * 255).astype(int).tolist()
        turn = (np.zeros(len(at)) if angles is None else angles).tolist()
        for centre, axis, paint, angle in zip(at, axes, paints, turn, strict=True):
            cv2.ellipse(self.sheet, centre, axis, angle, 0, 360, (*paint, 255), -1, cv2.LINE_AA, _SHIFT)

    def shape(self, points: FloatArray, colour: FloatArray) -> None:
        """A filled polygon."""
        fixed = np.round(np.asarray(points) * (1 << _SHIFT)).astype(np.int32)
        paint = np.round(encode(colour) * 255).astype(int).tolist()
        cv2.fillPoly(self.sheet, [fixed], (*paint, 255), cv2.LINE_AA, _SHIFT)

    def picture(self) -> tuple[FloatArray, FloatArray]:
        """(linear colour, alpha) of the sheet."""
        alpha = self.sheet[..., 3].astype(np.float32) / 255
        colour = self.sheet[..., :3].astype(np.float32) / np.maximum(self.sheet[..., 3:], 1)
        return decode(np.minimum(colour, 1)), alpha

    def lay(self, stage: Stage, left: int = 0, top: int = 0) -> FloatArray:
        """Put the sheet on the canvas with its corner at (left, top); returns its alpha."""
        colour, alpha = self.picture()
        _blend(stage.rgb, colour, alpha, left, top)
        return alpha


def put(
    stage: Stage,
    colour: FloatArray,
    alpha: FloatArray,
    left: float,
    top: float,
    *,
    fade: float = 0.0,
    mirror: float | None = None,
) -> None:
    """Blend a small picture (linear colour, alpha) at a place, hazed by `fade`, clipped at the edges.

    mirror: the row of its water line, when it is to be seen in the water too.
    """
    _h, _w = alpha.shape
    x, y = round(left), round(top)
    if fade > 0:
        colour = colour + (stage.light.fog - colour) * np.float32(min(fade, 0.95))
    _blend(stage.rgb, colour, alpha, x, y)
    if mirror is not None and stage.mirror is not None:
        _blend(stage.mirror, colour, alpha, x, round(2 * stage.horizon - mirror) - round(mirror - y))


def _blend(canvas: FloatArray, colour: FloatArray, alpha: FloatArray, x: int, y: int) -> None:
    h, w = alpha.shape
    x0, y0, x1, y1 = max(0, x), max(0, y), min(canvas.shape[1], x + w), min(canvas.shape[0], y + h)
    if x0 >= x1 or y0 >= y1:
        return
    part = canvas[y0:y1, x0:x1]
    share = alpha[y0 - y : y1 - y, x0 - x : x1 - x, None]
    part += (colour[y0 - y : y1 - y, x0 - x : x1 - x] - part) * share
