"""The star and the heart, filled or in outline, drawn as paths so that they are sharp at any size."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def star_path(rect: QRectF) -> QPainterPath:
    """A five-pointed star that fills `rect`."""
    centre = QPointF(rect.center().x(), rect.center().y() + rect.height() * 0.04)
    outer, inner = rect.width() / 2, rect.width() / 2 * 0.42
    path = QPainterPath()
    for n in range(10):
        radius = outer if n % 2 == 0 else inner
        angle = math.pi * (n / 5 - 0.5)
        point = QPointF(centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle))
        if n:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def heart_path(rect: QRectF) -> QPainterPath:
    """A heart that fills `rect`."""
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    path = QPainterPath(QPointF(x + w / 2, y + h * 0.96))
    path.cubicTo(x - w * 0.18, y + h * 0.52, x + w * 0.06, y - h * 0.12, x + w / 2, y + h * 0.24)
    path.cubicTo(x + w * 0.94, y - h * 0.12, x + w * 1.18, y + h * 0.52, x + w / 2, y + h * 0.96)
    path.closeSubpath()
    return path


def paint_star(painter: QPainter, rect: QRectF, colour: QColor, filled: bool) -> None:
    """A star in one colour."""
    _paint(painter, star_path(rect), colour, filled)


def paint_heart(painter: QPainter, rect: QRectF, colour: QColor, filled: bool) -> None:
    """A heart in one colour."""
    _paint(painter, heart_path(rect), colour, filled)


def _paint(painter: QPainter, path: QPainterPath, colour: QColor, filled: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()
