"""Pictures dropped anywhere on the window become references; folders of many may go into the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from . import inputs
from .compose_panel import ComposePanel

Offer = Callable[[Sequence[Path], Callable[[], None]], None]


class WindowDrops(QObject):
    """Watches the window's drag events. offer: asked about folders that are dropped beside the compose panel."""

    def __init__(self, window: QMainWindow, compose: ComposePanel, offer: Offer) -> None:
        super().__init__(window)
        self._window, self._compose, self._offer = window, compose, offer
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._compose.zone.set_hot(False)
            return True
        if not isinstance(event, QDropEvent):
            return False
        takes = self._takes(event)
        over = self._compose.zone.mapFrom(self._window, event.position().toPoint())
        self._compose.zone.set_hot(takes and kind != QEvent.Type.Drop, over)
        if takes and kind == QEvent.Type.Drop:
            self._drop(event)
        return True

    def _drop(self, event: QDropEvent) -> None:
        found = inputs.harvest(event.mimeData())  # its data is gone when this returns
        folders = [item.source for item in found.found if isinstance(item.source, Path) and item.source.is_dir()]
        if folders and not self._over_compose(event):
            self._offer(folders, lambda: self._compose.take_harvest(found))
        else:
            place = self._compose.zone.mapFrom(self._window, event.position().toPoint())
            inside = self._over_compose(event) and self._compose.zone.rect().contains(place)
            self._compose.take_harvest(found, instead=self._compose.zone.number_at(place) if inside else None)
            self._await_words()

    def _await_words(self) -> None:
        """Who drops a picture goes on here by saying what to change: no click in between."""
        self._window.activateWindow()
        self._compose.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def _over_compose(self, event: QDropEvent) -> bool:
        place = self._compose.mapFrom(self._window, event.position().toPoint())
        return self._compose.rect().contains(place)

    def _takes(self, event: QDropEvent) -> bool:
        """Pictures from anywhere; a drag out of our own gallery only over the compose panel."""
        source = event.source()
        own = isinstance(source, QWidget) and self._window.isAncestorOf(source)
        if not inputs.offers_pictures(event.mimeData()) or (own and not self._over_compose(event)):
            event.ignore()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True
