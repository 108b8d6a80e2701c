"""A picture that was just finished slides into its cell; the grid around it has its final shape already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from .. import motion, theme
from ..thumbnail_loader import ThumbnailLoader
from .wanting import ROLE

if TYPE_CHECKING:
    from .grid_view import GridView

RISE = 12  # logical pixels it comes from below
MOST = 12  # more at once would be a show, not an explanation


def slide_in(grid: GridView, loader: ThumbnailLoader, rows: Sequence[int]) -> None:
    """Those of the rows that are in sight; at once and without motion where none is wished."""
    if not motion.allowed() or not grid.isVisible() or len(rows) > MOST:
        return
    for row in rows:
        index = grid.model().index(row, 0)
        place = grid.visualRect(index)
        if place.isValid() and place.intersects(grid.viewport().rect()):
            asset_id = index.data(grid.model().IdRole)  # pyright: ignore[reportAttributeAccessIssue]
            _Arrival(grid, place, loader, str(asset_id))


class _Arrival(QWidget):
    """Lies over the cell, paints it on its way, and is gone after the motion or when the list is scrolled."""

    def __init__(self, grid: GridView, place: QRect, loader: ThumbnailLoader, asset_id: str) -> None:
        super().__init__(grid.viewport())
        self._loader, self._asset_id, self._there = loader, asset_id, 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(place)
        self.show()
        grid.verticalScrollBar().valueChanged.connect(self.hide)
        motion.run(self, self._step, self.deleteLater, motion.LONGEST_MS)

    def _step(self, there: float) -> None:
        self._there = there
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme.fill(painter, self.rect(), theme.tokens().colour("canvas"))
        painter.setOpacity(self._there)
        painter.translate(0, RISE * (1.0 - self._there))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.setClipPath(shape)
        picture = self._loader.pixmap(ROLE, self._asset_id)
        if picture is None:
            theme.fill(painter, self.rect(), theme.tokens().colour("raised"))
        else:
            painter.drawPixmap(QRectF(self.rect()), picture, _middle(picture))


def _middle(picture: QPixmap) -> QRectF:
    """The largest square in the middle, as the cells show it."""
    side = min(picture.width(), picture.height())
    return QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
