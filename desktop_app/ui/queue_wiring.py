"""Ties the queue's panel to its window: where main buttons lead, the way back, the recipe of a job to be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from .async_tools import spawn
from .failure_ways import Ways
from .host_consent import HostConsent
from .messages import WindowMessages

if TYPE_CHECKING:
    from .main_window import MainWindow


class WindowPlaces:
    """`failure_ways.Places` of a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open_settings(self, page: str = "", field: str = "") -> None:
        if page == "hosts":  # no place is set up yet: the first is as good as any
            page = f"host:{next(iter(self._window.studio.hosts), '')}"
        self._window.open_settings(page, field)

    def choose_engine(self) -> None:
        self._window.compose.settings.ask_engine()


def complete(window: MainWindow) -> None:
    """After the first paint."""
    panel = window.queue
    ways = Ways(WindowPlaces(window), window.studio.engines)
    panel.complete(ways, window.undo_stack)
    if isinstance(window.messages, WindowMessages):
        window.messages.ways = ways
    panel.acts.edit_wanted.connect(window.compose.load)
    panel.recover_wanted.connect(lambda engine_id: open_recover(window, engine_id))
    centre = window.gallery.parentWidget() or window
    if isinstance(centre, QStackedWidget):
        centre.currentChanged.connect(lambda: window.side.look(window.viewing))
    consent = HostConsent(centre, window.studio.hosts, window.open_settings)
    window.studio.references.consents.ask = consent.ask
    window.studio.key_heard = lambda engine_id: spawn(window.check_engine(engine_id), name=f"check {engine_id}")


def open_recover(window: MainWindow, engine_id: str = "") -> None:
    """The dialog that fetches tasks the service knows and this library does not."""
    from .recover_dialog import RecoverDialog

    RecoverDialog(window.jobs, window.studio.engines, window.queue.acts, engine_id, window).open()
