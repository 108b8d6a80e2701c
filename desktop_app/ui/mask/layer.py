"""The mask itself, without a window: strokes, feather, undo, and the file that comes out.

Painted on a working sheet of at most 2048 pixels a side (one byte a pixel, 255 = may change), so that a
stroke on a picture of 64 million pixels is as quick as on a small one; full size only at the end.
All points, widths and rectangles outside are picture pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

WORK_SIDE = 2048
UNDO_BYTES = 96 * 1024 * 1024
NOTHING, EVERYTHING = 0.0002, 0.9998
"""Shares below and above which a mask is said to change nothing, or everything."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One change of a part of the sheet."""

    rect: QRect
    before: QImage
    after: QImage

    @property
    def bytes(self) -> int:
        return self.before.sizeInBytes() + self.after.sizeInBytes()


class MaskLayer:
    """A mask for a picture of `size` pixels; empty at first."""

    def __init__(self, size: QSize) -> None:
        self.size = size
        longest = max(1, size.width(), size.height())
        self.scale = min(1.0, WORK_SIDE / longest)
        width, height = max(1, round(size.width() * self.scale)), max(1, round(size.height() * self.scale))
        self._sheet = QImage(width, height, QImage.Format.Format_Alpha8)
        self._sheet.fill(0)
        self._soft: QImage | None = None
        self._feather = 0.0
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._before: QImage | None = None  # the sheet as it was when the stroke began
        self._dirty = QRect()
        self._start = self._last = QPointF()
        self._erase = False

    # ---- what is seen --------------------------------------------------------------------------

    @property
    def shown(self) -> QImage:
        """The sheet as it counts (feathered), Alpha8, `scale` times the picture's size."""
        if self._feather <= 0:
            return self._sheet
        if self._soft is None:
            self._soft = _blurred(self._sheet, self._sheet.rect(), self._sigma)
        return self._soft

    @property
    def feather(self) -> float:
        """Width of the soft edge in picture pixels."""
        return self._feather

    @feather.setter
    def feather(self, pixels: float) -> None:
        self._feather = max(0.0, pixels)
        self._soft = None

    @property
    def _sigma(self) -> float:
        return self._feather * self.scale / 2

    def share(self) -> float:
        """How much of the picture may change, 0..1."""
        import numpy as np

        return float(np.asarray(_array(self.shown)).mean()) / 255

    # ---- strokes -------------------------------------------------------------------------------

    @property
    def painting(self) -> bool:
        """A stroke is under way."""
        return self._before is not None

    def begin(self, point: QPointF, width: float, *, erase: bool) -> QRectF:
        """Put the brush down. Returns what must be painted anew, as `move` and `straight` do."""
        self._before = QImage(self._sheet)
        self._dirty = QRect()
        self._start = self._last = QPointF(point)
        self._erase = erase
        return self._line(point, point, width)

    def move(self, point: QPointF, width: float) -> QRectF:
        """Draw on to this point, `width` pixels wide."""
        rect = self._line(self._last, point, width)
        self._last = QPointF(point)
        return rect

    def straight(self, point: QPointF, width: float) -> QRectF:
        """The whole stroke becomes one straight line from where it began."""
        if self._before is None:
            return QRectF()
        old = self._dirty
        self._put(old, self._before.copy(old))
        self._dirty = QRect()
        self._last = QPointF(point)
        return self._line(self._start, point, width).united(self._outside(self._grown(old)))

    def end(self) -> None:
        """Lift the brush: the stroke is one step to undo."""
        before, dirty = self._before, self._dirty
        self._before = None
        if before is not None and not dirty.isEmpty():
            self._keep(_Step(dirty, before.copy(dirty), self._sheet.copy(dirty)))

    def _line(self, start: QPointF, end: QPointF, width: float) -> QRectF:
        width = max(1.0, width * self.scale)
        a, b = start * self.scale, end * self.scale
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mode = QPainter.CompositionMode
        painter.setCompositionMode(
            mode.CompositionMode_DestinationOut if self._erase else mode.CompositionMode_SourceOver
        )
        painter.setPen(QPen(QColor(0, 0, 0), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if a == b:
            painter.drawPoint(a)
        else:
            painter.drawLine(a, b)
        painter.end()
        reach = width / 2 + 2
        box = QRectF(a, b).normalized().adjusted(-reach, -reach, reach, reach)
        rect = box.toAlignedRect().intersected(self._sheet.rect())
        self._dirty = self._dirty.united(rect)
        return self._changed(rect)

    # ---- whole-sheet changes -------------------------------------------------------------------

    def invert(self) -> None:
        """What may change is kept, and the other way round."""
        before = QImage(self._sheet)
        self._sheet.invertPixels(QImage.InvertMode.InvertRgba)
        self._whole(before)

    def clear(self) -> None:
        """Nothing may change."""
        before = QImage(self._sheet)
        self._sheet.fill(0)
        self._whole(before)

    def load(self, mask: QImage) -> bool:
        """Begin with a mask made earlier (black = change). False when it is not of the picture's size."""
        if mask.size() != self.size:
            return False
        grey = mask.convertToFormat(QImage.Format.Format_Grayscale8)
        if grey.size() != self._sheet.size():
            grey = grey.scaled(
                self._sheet.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            ).convertToFormat(QImage.Format.Format_Grayscale8)
        grey.invertPixels()
        grey.reinterpretAsFormat(QImage.Format.Format_Alpha8)
        self._sheet = grey
        self._soft = None
        return True

    def _whole(self, before: QImage) -> None:
        self._soft = None
        self._keep(_Step(self._sheet.rect(), before, QImage(self._sheet)))

    # ---- undo ----------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """There is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """There is a step to do again."""
        return bool(self._undone)

    def undo(self) -> QRectF:
        """Take the last step back; what must be painted anew."""
        if not self._done or self.painting:
            return QRectF()
        step = self._done.pop()
        self._undone.append(step)
        self._put(step.rect, step.before)
        return self._changed(step.rect)

    def redo(self) -> QRectF:
        """Do the step again that was taken back last."""
        if not self._undone or self.painting:
            return QRectF()
        step = self._undone.pop()
        self._done.append(step)
        self._put(step.rect, step.after)
        return self._changed(step.rect)

    def _keep(self, step: _Step) -> None:
        self._undone.clear()
        self._done.append(step)
        while len(self._done) > 1 and sum(kept.bytes for kept in self._done) > UNDO_BYTES:
            del self._done[0]

    def _put(self, rect: QRect, part: QImage) -> None:
        painter = QPainter(self._sheet)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(rect.topLeft(), part)
        painter.end()

    # ---- feather, rectangles -------------------------------------------------------------------

    def _changed(self, rect: QRect) -> QRectF:
        """Bring the feathered sheet up to date where that is cheap; the rectangle in picture pixels."""
        grown = self._grown(rect)
        if self._feather > 0 and self._soft is not None:
            part = _blurred(self._sheet, grown, self._sigma)
            painter = QPainter(self._soft)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(grown.topLeft(), part)
            painter.end()
        return self._outside(grown)

    def _grown(self, rect: QRect) -> QRect:
        reach = _reach(self._sigma) if self._feather > 0 else 0
        return rect.adjusted(-reach, -reach, reach, reach).intersected(self._sheet.rect())

    def _outside(self, rect: QRect) -> QRectF:
        inverse = 1 / self.scale
        return QRectF(rect.x() * inverse, rect.y() * inverse, rect.width() * inverse, rect.height() * inverse)

    # ---- the result ----------------------------------------------------------------------------

    def png(self) -> bytes:
        """The mask as an 8-bit grey PNG of exactly the picture's size: black = change, white = keep.

        May take a second for a very large picture: call it in a thread, while nobody paints.
        """
        grey = QImage(self.shown)
        grey.reinterpretAsFormat(QImage.Format.Format_Grayscale8)
        if grey.size() != self.size:
            grey = grey.scaled(
                self.size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            ).convertToFormat(QImage.Format.Format_Grayscale8)
        grey.invertPixels()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        grey.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(data.data())


def _box(sigma: float) -> int:
    """The side of the box which, applied three times, blurs as a bell of that width does."""
    return 2 * round((math.sqrt(4 * sigma * sigma + 1) - 1) / 2) + 1


def _reach(sigma: float) -> int:
    return 3 * (_box(sigma) // 2) + 1


def _array(image: QImage):  # type: ignore[no-untyped-def]
    """The pixels of a one-byte image as rows of bytes, without a copy."""
    import numpy as np

    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()]


def _blurred(sheet: QImage, rect: QRect, sigma: float) -> QImage:
    """That part of the sheet, blurred with what lies around it."""
    import cv2
    import numpy as np

    side = _box(sigma)
    if side == 1 or rect.isEmpty():
        return sheet.copy(rect)
    reach = _reach(sigma)
    wide = rect.adjusted(-reach, -reach, reach, reach).intersected(sheet.rect())
    part = _array(sheet)[wide.top() : wide.bottom() + 1, wide.left() : wide.right() + 1]
    soft = part
    for _ in range(3):  # its time does not grow with the box, as a true bell's would
        soft = cv2.blur(soft, (side, side), borderType=cv2.BORDER_REPLICATE)
    top, left = rect.top() - wide.top(), rect.left() - wide.left()
    inner = np.ascontiguousarray(soft[top : top + rect.height(), left : left + rect.width()])
    image = QImage(inner.data, rect.width(), rect.height(), rect.width(), QImage.Format.Format_Alpha8)
    return image.copy()
