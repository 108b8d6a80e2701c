"""The queue's own two buttons beside its tab: pause or go on, and everything else in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from . import icons
from .controls import button


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """title: "" for a line between two parts. enabled: it can be done now."""

    title: str
    do: Callable[[], object] | None = None
    enabled: bool = True


class QueueHeader(QWidget):
    """Signals: pause_pressed. entries: what the menu offers, asked when it opens."""

    pause_pressed = Signal()

    def __init__(self, entries: Callable[[], list[MenuEntry]]) -> None:
        super().__init__()
        self._entries = entries
        self._is_paused: bool | None = None
        self._pause = button("", "icon", icon="pause")
        self._more = button("", "icon", icon="more", name=self.tr("More for the queue"),
                            tip=self.tr("More for the queue"))
        for made in (self._pause, self._more):
            made.setIconSize(QSize(16, 16))
        self._pause.clicked.connect(self.pause_pressed)
        self._more.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(2)
        row.addWidget(self._pause)
        row.addWidget(self._more)
        self.show_paused(False)

    def show_paused(self, paused: bool) -> None:
        """Is the whole queue stopped by hand?"""
        if paused == self._is_paused:
            return
        self._is_paused = paused
        words = self.tr("Go on with the queue") if paused else self.tr("Pause the queue")
        self._pause.setIcon(icons.icon("play" if paused else "pause", "accent" if paused else "muted"))
        self._pause.setToolTip(words)
        self._pause.setAccessibleName(words)

    def open_menu(self) -> None:
        """Below its button."""
        menu = filled_menu(self, self._entries())
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))


def filled_menu(parent: QWidget, entries: list[MenuEntry]) -> QMenu:
    """A menu that goes when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in entries:
        if not entry.title:
            menu.addSeparator()
            continue
        action = menu.addAction(entry.title)
        action.setEnabled(entry.enabled)
        if entry.do is not None:
            action.triggered.connect(lambda _checked=False, do=entry.do: do())
    return menu
