"""What the window remembers of itself from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from . import theme

if TYPE_CHECKING:
    from .main_window import MainWindow

START_SIZE = QSize(1440, 900)
FRAME = QSize(4, 36)  # room for a title bar nobody has measured yet
GRIP = QSize(96, 24)  # so much of the upper edge must be on a screen, or nobody could move the window
MOST_SELECTED = 200


def restore(window: MainWindow) -> None:
    """Before the first paint: place, size, panels, and what the gallery shows, as they were left."""
    settings = window.studio.settings
    if window.restoreGeometry(from_text(settings.ui_state("window"))):
        bring_back(window)
    else:
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() - FRAME if screen else START_SIZE
        window.resize(START_SIZE.boundedTo(room))
    if not window.splitter.restoreState(from_text(settings.ui_state("splitter"))):
        middle = max(320, window.width() - theme.LEFT_WIDTH - theme.RIGHT_WIDTH)
        window.splitter.setSizes([theme.LEFT_WIDTH, middle, theme.RIGHT_WIDTH])
    if engine := settings.text("default_engine"):
        window.compose.settings.choose_engine(engine)
    state = _read(settings.ui_state("gallery"))
    if state:
        before = window.gallery.bar.filter()
        window.gallery.bar.restore({name: str(value) for name, value in state.items()})
        if window.gallery.bar.filter() != before:
            window.gallery.refresh()


def resume(window: MainWindow) -> None:
    """After the first paint: the pictures that were selected, the place in the list, the tab, the open viewer."""
    state = _read(window.studio.settings.ui_state("place"))
    if not state:
        return
    gallery = window.gallery
    scrolled = _number(state.get("scroll"))
    selected = [str(one) for one in state.get("selected", ()) if isinstance(one, str)]
    if scrolled > gallery.grid.verticalScrollBar().maximum():
        gallery.model.fill()
    gallery.select(selected, str(state.get("current", "")) or None)
    gallery.grid.verticalScrollBar().setValue(scrolled)
    if state.get("tab") == "inspector":
        window.side.show_inspector()
    viewed = str(state.get("viewer", ""))
    if viewed and window.studio.library.assets.find(viewed) is not None:
        window.open_viewer(viewed)


def remember(window: MainWindow) -> None:
    """Keep it for the next start. AppError when the settings cannot be written."""
    gallery = window.gallery
    place: dict[str, Any] = {
        "scroll": gallery.grid.verticalScrollBar().value(), "selected": gallery.selected_ids()[:MOST_SELECTED],
        "current": gallery.current_id() or "", "tab": "inspector" if window.side.inspecting else "queue",
        "viewer": (window.viewer.asset_id or "") if window.viewing else "",
    }
    window.studio.settings.set_ui_state(
        window=to_text(window.saveGeometry()), splitter=to_text(window.splitter.saveState()),
        gallery=json.dumps(gallery.bar.remembered()), place=json.dumps(place),
    )


def bring_back(widget: QWidget) -> None:
    """A window whose upper edge is on no screen (any more) comes to the middle of the first one."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or any(_can_be_held(widget.geometry(), room) for room in screens):
        return
    room = screens[0]
    size = widget.size().boundedTo(room.size() - FRAME)
    widget.resize(size)
    widget.move(room.center() - QRect(0, 0, size.width(), size.height()).center())


def _can_be_held(window: QRect, room: QRect) -> bool:
    edge = QRect(window.left(), window.top(), window.width(), GRIP.height()).intersected(room)
    return edge.width() >= min(GRIP.width(), window.width()) and edge.height() >= GRIP.height() // 2


def to_text(data: QByteArray) -> str:
    """Bytes of Qt's as text for the settings."""
    return bytes(data.toBase64().data()).decode()


def from_text(text: str) -> QByteArray:
    """The bytes `to_text` was given."""
    return QByteArray.fromBase64(text.encode())


def _read(text: str) -> Mapping[str, Any]:
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
