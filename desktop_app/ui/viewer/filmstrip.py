"""The row of thumbnails under the picture: where one is in the list, and a way to jump."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from .. import theme
from ..gallery.model import AssetModel, title
from ..thumbnail_loader import ThumbnailLoader

ROLE = "strip"
SIDE, GAP, INSET = 72, 6, 8


class Filmstrip(QWidget):
    """The current picture stays in the middle where the list allows it. picked(id): one was clicked."""

    picked = Signal(str)
    stepped = Signal(int)

    def __init__(self, model: AssetModel, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._loader = loader
        self._row = -1
        self._hover = -1
        self.setFixedHeight(SIDE + 2 * INSET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Filmstrip"))
        self._wanting = QTimer(self)
        self._wanting.setSingleShot(True)
        self._wanting.setInterval(0)
        self._wanting.timeout.connect(self._want)
        loader.ready.connect(lambda _: self.update())
        loader.failed.connect(lambda _: self.update())

    def set_model(self, model: AssetModel) -> None:
        """Show another list."""
        self._model = model
        self.set_row(-1)

    def set_row(self, row: int) -> None:
        """The row of the current picture, or -1."""
        self._row = row
        place, count = self.locale().toString(row + 1), self.locale().toString(self._model.rowCount())
        self.setAccessibleDescription(self.tr("{n} of {count}").format(n=place, count=count) if row >= 0 else "")
        self._wanting.start()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, SIDE + 2 * INSET)

    # ---- geometry ------------------------------------------------------------------------------

    def _offset(self) -> int:
        """x of row 0. The list is centred when it is short, else the current picture is, edges held."""
        count, pitch = self._model.rowCount(), SIDE + GAP
        length = count * pitch - GAP
        if length <= self.width() - 2 * INSET:
            return (self.width() - length) // 2
        wanted = self.width() // 2 - SIDE // 2 - max(0, self._row) * pitch
        return min(16, max(self.width() - 16 - length, wanted))

    def _rows(self, extra: int = 0) -> range:
        pitch, offset = SIDE + GAP, self._offset()
        first = max(0, -offset // pitch - extra)
        last = (self.width() - offset) // pitch + 1 + extra
        return range(first, max(first, min(self._model.rowCount(), last)))

    def _rect(self, row: int) -> QRect:
        return QRect(self._offset() + row * (SIDE + GAP), INSET, SIDE, SIDE)

    def _row_at(self, point: QPoint) -> int:
        for row in self._rows():
            if self._rect(row).contains(point):
                return row
        return -1

    # ---- events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        asset = self._model.asset(row) if row >= 0 else None
        if asset is not None:
            self.picked.emit(asset.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row != self._hover:
            self._hover = row
            self.setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta:
            self.stepped.emit(-1 if delta > 0 else 1)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            asset = self._model.asset(row) if row >= 0 else None
            QToolTip.showText(event.globalPos(), title(asset)[:400] if asset else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._wanting.start()

    def showEvent(self, event: QShowEvent) -> None:
        self._wanting.start()

    def _want(self) -> None:
        if not self.isVisible():
            return
        rows = self._rows(2)
        near = sorted(
            zip(rows, self._model.fetch(rows), strict=True), key=lambda pair: abs(pair[0] - self._row)
        )
        ratio = self.devicePixelRatioF()
        self._loader.want(
            ROLE, (asset for _, asset in near if asset is not None), round(SIDE * ratio),
            theme.RADIUS_PICTURE * ratio,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens()
        rows = self._rows()
        for row, asset in zip(rows, self._model.fetch(rows), strict=True):
            if asset is None:
                continue
            rect = self._rect(row)
            pixmap = self._loader.pixmap(ROLE, asset.id)
            current = row == self._row
            painter.setOpacity(1.0 if current or row == self._hover else 0.62)
            if pixmap is not None:
                painter.drawPixmap(rect, pixmap)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.colour("raised"))
                painter.drawRoundedRect(QRectF(rect), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
            painter.setOpacity(1.0)
            if current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(tokens.colour("accent"), 3 if self.hasFocus() else 2))
                radius = theme.RADIUS_PICTURE + 2
                painter.drawRoundedRect(QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5), radius, radius)
