"""A reference seen large, over the window; a click or Esc puts it away."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from . import theme
from .async_tools import spawn
from .compose_reference import Reference
from .controls import Elided, label
from .picture_reading import flatten, read_picture

SIDE = 640


class PicturePreview(QFrame):
    """The picture at up to SIDE logical pixels, read in a thread; its small look is there at once."""

    def __init__(self, path: Path, reference: Reference, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(reference.name)
        self._closed = False
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_2, theme.GAP_2, theme.GAP_2, theme.GAP_2)
        box.setSpacing(theme.GAP_1)
        box.addWidget(self.picture, 1)
        box.addWidget(Elided(reference.name))
        assert reference.picture is not None
        size = QSize(reference.picture.width, reference.picture.height)
        box.addWidget(label(f"{size.width()} × {size.height()}", tone="muted", size="caption"))
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() - QSize(120, 160) if screen else QSize(SIDE, SIDE)
        self._shown = size.scaled(QSize(SIDE, SIDE).boundedTo(room), Qt.AspectRatioMode.KeepAspectRatio)
        self._shown = self._shown.boundedTo(size).expandedTo(QSize(160, 120))
        self.picture.setFixedSize(self._shown)
        if reference.thumbnail is not None:
            self._show(QPixmap.fromImage(reference.thumbnail))
        spawn(self._read(path), name="preview of a reference")

    def open_beside(self, anchor: QWidget) -> None:
        """Beside the compose panel."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(anchor.width() + 2 * theme.GAP_4, 0))
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        place.setX(min(place.x(), room.right() - self.width()))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()

    async def _read(self, path: Path) -> None:
        ratio = self.devicePixelRatioF()
        reading = await asyncio.to_thread(read_picture, path, self._shown * ratio)
        if not self._closed and not reading.image.isNull():
            self._show(QPixmap.fromImage(flatten(reading.image)))

    def _show(self, pixmap: QPixmap) -> None:
        ratio = self.devicePixelRatioF()
        scaled = pixmap.scaled(
            self._shown * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        self.picture.setPixmap(scaled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()

    def closeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._closed = True
        super().closeEvent(event)
