"""What the window remembers of itself from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication

from . import theme

if TYPE_CHECKING:
    from .main_window import MainWindow

START_SIZE = QSize(1440, 900)
FRAME = QSize(4, 36)  # room for a title bar nobody has measured yet


def restore(window: MainWindow) -> None:
    """Before the first paint: place, size and panels as they were left."""
    settings = window.studio.settings
    if not window.restoreGeometry(from_text(settings.ui_state("window"))):
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() - FRAME if screen else START_SIZE
        window.resize(START_SIZE.boundedTo(room))
    if not window.splitter.restoreState(from_text(settings.ui_state("splitter"))):
        middle = max(320, window.width() - theme.LEFT_WIDTH - theme.RIGHT_WIDTH)
        window.splitter.setSizes([theme.LEFT_WIDTH, middle, theme.RIGHT_WIDTH])


def remember(window: MainWindow) -> None:
    """Keep it for the next start. AppError when the settings cannot be written."""
    window.studio.settings.set_ui_state(
        window=to_text(window.saveGeometry()), splitter=to_text(window.splitter.saveState())
    )


def to_text(data: QByteArray) -> str:
    """Bytes of Qt's as text for the settings."""
    return bytes(data.toBase64().data()).decode()


def from_text(text: str) -> QByteArray:
    """The bytes `to_text` was given."""
    return QByteArray.fromBase64(text.encode())
