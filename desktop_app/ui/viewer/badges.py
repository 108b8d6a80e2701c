"""Words on a dark plate that lies on a picture: readable on any picture, in any scheme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from .. import theme

HEIGHT = 22.0
INSET = 8.0


def width(words: str) -> float:
    """How wide the plate for these words is, in logical pixels."""
    return QFontMetricsF(theme.ui_font(theme.CAPTION)).horizontalAdvance(words) + 16


def paint(painter: QPainter, words: str, left: float, top: float, most: float = 1e9) -> None:
    """A plate at this corner, at most `most` wide; longer words end in …"""
    tokens, font = theme.tokens(), theme.ui_font(theme.CAPTION)
    metrics = QFontMetricsF(font)
    if width(words) > most:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, most - 16))
    box = QRectF(left, top, min(most, width(words)), HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.badge)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(tokens.badge_text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
