"""Before and after in one place: the earlier picture left of a line that can be dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from .. import theme

_REACH = 18
_KNOB = 16.0
_BADGE = 22.0


class BeforeAfter:
    """The earlier picture, and where the line stands (0 left … 1 right of the picture)."""

    def __init__(self, levels: Sequence[QImage]) -> None:
        self._levels = tuple(levels)
        self.split = 0.5

    def line_x(self, target: QRectF, shown: QRectF) -> float:
        """x of the line, kept inside what is visible of the picture."""
        x = target.x() + target.width() * self.split
        return max(shown.left(), min(shown.right(), x))

    def grabs(self, point: QPointF, target: QRectF, shown: QRectF) -> bool:
        """Whether a press at this point takes hold of the line."""
        inside = shown.top() <= point.y() <= shown.bottom()
        return inside and abs(point.x() - self.line_x(target, shown)) <= _REACH

    def drag_to(self, x: float, target: QRectF, shown: QRectF) -> None:
        """Move the line to a place in the window."""
        x = max(shown.left(), min(shown.right(), x))
        self.split = max(0.0, min(1.0, (x - target.x()) / max(1.0, target.width())))

    def paint(self, painter: QPainter, target: QRectF, shown: QRectF, ratio: float) -> None:
        """The earlier picture over the left part, then the line, its knob and the two words."""
        x = self.line_x(target, shown)
        left = QRectF(shown.left(), shown.top(), x - shown.left(), shown.height())
        painter.save()
        painter.setClipRect(left)
        painter.fillRect(left, theme.tokens().colour("canvas"))
        image = self._best(target, ratio)
        size = QSizeF(image.size()).scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(), size)
        box.moveCenter(target.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
        painter.restore()
        self._paint_line(painter, x, shown)
        self._paint_words(painter, x, shown)

    def _best(self, target: QRectF, ratio: float) -> QImage:
        wanted = target.width() * ratio
        for level in reversed(self._levels):
            if level.width() >= wanted - 0.5:
                return level
        return self._levels[0]

    def _paint_line(self, painter: QPainter, x: float, shown: QRectF) -> None:
        white, black = theme.tokens().badge_text, theme.tokens().badge
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(white, 2))
        painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()))
        middle = QPointF(x, shown.center().y())
        painter.setPen(QPen(black, 1))
        painter.setBrush(white)
        painter.drawEllipse(middle, _KNOB, _KNOB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(black)
        for way in (-1, 1):
            painter.drawPolygon(QPolygonF([
                middle + QPointF(way * 9, 0), middle + QPointF(way * 3, -4), middle + QPointF(way * 3, 4),
            ]))

    def _paint_words(self, painter: QPainter, x: float, shown: QRectF) -> None:
        tokens, font = theme.tokens(), theme.ui_font(theme.CAPTION)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        words = (
            QCoreApplication.translate("Viewer", "before"), QCoreApplication.translate("Viewer", "after"),
        )
        for word, on_left in zip(words, (True, False), strict=True):
            width = metrics.horizontalAdvance(word) + 16
            left = shown.left() + 8 if on_left else shown.right() - 8 - width
            if (left + width > x - 4) if on_left else (left < x + 4):
                continue
            box = QRectF(left, shown.top() + 8, width, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.badge)
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(tokens.badge_text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
