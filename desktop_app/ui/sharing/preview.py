"""The picture as it will be seen: whole, with its before beside it when that is published too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme

SIDE = 252  # logical pixels


class SharePreview(QWidget):
    """A square with the picture in it; several pictures show as a small stack."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._picture = self._before = QPixmap()
        self._split = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What becomes public"))

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def set_pictures(self, picture: QImage, before: QImage | None) -> None:
        """Decoded, any size."""
        self._picture = QPixmap.fromImage(picture)
        self._before = QPixmap.fromImage(before) if before is not None else QPixmap()
        self.update()

    def show_before(self, on: bool) -> None:
        """Half of the one, half of the other."""
        self._split = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("raised"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
            return
        room = QRectF(self.rect())
        if self._count > 1:
            room.adjust(0, 12, -12, 0)
        box = _fitted(self._picture.size(), room)
        for step in range(min(2, self._count - 1), 0, -1):
            painter.setPen(QPen(t.colour("line"), 1))
            painter.setBrush(t.colour("raised"))
            behind = box.translated(6 * step, -6 * step)
            painter.drawRoundedRect(behind, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        clip = QPainterPath()
        clip.addRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.setClipPath(clip)
        painter.drawPixmap(box, self._picture, QRectF(self._picture.rect()))
        if self._split and not self._before.isNull():
            half = QRectF(box.center().x(), box.top(), box.width() / 2, box.height())
            painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
            painter.drawPixmap(box, self._before, QRectF(self._before.rect()))
            painter.setClipPath(clip)
            painter.setPen(QPen(t.badge_text, 2))
            painter.drawLine(QPointF(half.left(), box.top()), QPointF(half.left(), box.bottom()))


def _fitted(size: QSize, room: QRectF) -> QRectF:
    scale = min(room.width() / max(1, size.width()), room.height() / max(1, size.height()))
    width, height = size.width() * scale, size.height() * scale
    return QRectF(room.left() + (room.width() - width) / 2, room.top() + (room.height() - height) / 2, width, height)
