"""How far the work is, where the desktop shows it for a program: a number on its icon, progress on its launcher."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from .. import system
from ..models import Job

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

LAUNCHER = "com.canonical.Unity.LauncherEntry"  # GNOME's docks, KDE and Unity listen to it
PLACE = "/io/easel/Launcher"
ENTRY = "application://easel.desktop"
_STEP = 0.01  # a launcher is not told of less


def fraction(jobs: Sequence[Job]) -> float | None:
    """How far these running jobs are together, 0..1; None when none says."""
    told = [job.progress for job in jobs if job.progress is not None]
    return sum(told) / len(jobs) if told else None


class Taskbar:
    """Tells the desktop; where it does not listen, nothing happens.

    bus: the session bus, on systems that have one (None: find it when first needed).
    """

    def __init__(self, bus: QDBusConnection | None = None) -> None:
        self._bus = bus
        self._told: tuple[int, float | None] = (0, None)

    def show(self, running: int, done: float | None) -> None:
        """running: jobs that are being made. done: 0..1, or None for no bar."""
        before, bar = self._told
        app = QGuiApplication.instance()
        if running != before and isinstance(app, QGuiApplication):
            app.setBadgeNumber(running)
        moved = (done is None) != (bar is None) or (done is not None and bar is not None and abs(done - bar) >= _STEP)
        if moved and system.has_session_bus():
            self._send(done)
        if moved or running != before:
            self._told = (running, done if moved else bar)

    def _send(self, done: float | None) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = self._bus or QDBusConnection.sessionBus()
        if bus.isConnected():
            news = QDBusMessage.createSignal(PLACE, LAUNCHER, "Update")
            news.setArguments([ENTRY, {"progress": float(done or 0.0), "progress-visible": done is not None}])
            bus.send(news)
