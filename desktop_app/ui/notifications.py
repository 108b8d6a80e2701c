"""A picture is ready while the artist looks elsewhere: one notification for all that came meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ..models import TERMINAL, Asset, Job, JobState
from .gallery.wanting import ROLE
from .tray import Taskbar, fraction

if TYPE_CHECKING:
    from .main_window import MainWindow

GATHER_MS = 1200  # variants of one press come together
STAYS_MS = 8000
WORDS = 120  # characters of a prompt that are shown
_RUNNING = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.POLLING, JobState.DOWNLOADING})


class Speaker(Protocol):
    """What shows a notification; pressed() is asked for when it is clicked."""

    def say(self, title: str, text: str, icon: QIcon) -> None: ...


class Notifier(QObject):
    """Watches a window's queue. in_front: is the window being looked at? speaker: None finds the system's."""

    def __init__(
        self, window: MainWindow, speaker: Speaker | None = None, in_front: Callable[[], bool] | None = None,
        taskbar: Taskbar | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._speaker = window, speaker
        self._in_front = in_front or window.isActiveWindow
        self._taskbar = taskbar or Taskbar()
        self._ready: list[Asset] = []
        self._shown = ""  # the picture a click leads to
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self.tell)
        window.queue.counted.connect(self._counted)

    def finished(self, assets: Sequence[Asset]) -> None:
        """These have just come."""
        if assets and not self._in_front() and self._window.studio.settings.flag("notify"):
            self._ready.extend(assets)
            self._gather.start()

    def tell(self) -> None:
        """Say what was gathered, unless the artist came back meanwhile."""
        ready, self._ready = self._ready, []
        if not ready or self._in_front():
            return
        newest = ready[-1]
        title = self.tr("Your picture is ready") if len(ready) == 1 else self.tr("{n} pictures are ready").format(
            n=self._window.locale().toString(len(ready)))
        text = " ".join(newest.prompt.split())
        self._shown = newest.id
        picture = self._window.loader.pixmap(ROLE, newest.id)
        icon = QIcon(picture) if picture is not None else self._window.windowIcon()
        QApplication.alert(self._window)
        if (speaker := self._find_speaker()) is not None:
            speaker.say(title, text if len(text) <= WORDS else f"{text[:WORDS]}…", icon)

    def show_picture(self) -> None:
        """The notification was clicked."""
        self._window.come_to_front()
        if self._shown and self._window.studio.library.assets.find(self._shown) is not None:
            self._window.open_viewer(self._shown)

    def stop(self) -> None:
        """The window closes: nothing on the icon, nothing in the tray."""
        self._gather.stop()
        self._taskbar.show(0, None)
        if isinstance(self._speaker, _TraySpeaker):
            self._speaker.hide()

    def _find_speaker(self) -> Speaker | None:
        if self._speaker is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._speaker = _TraySpeaker(self)
        return self._speaker

    def _counted(self, *_numbers: int) -> None:
        jobs: list[Job] = [job for job in self._window.jobs.jobs() if job.state not in TERMINAL]
        running = [job for job in jobs if job.state in _RUNNING]
        self._taskbar.show(len(running), fraction(running) if running else None)


class _TraySpeaker(QObject):
    """The system's notifications through its tray; the icon is there only as long as something is told."""

    def __init__(self, notifier: Notifier) -> None:
        super().__init__(notifier)
        self._icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        self._icon.setToolTip("Easel")
        self._icon.messageClicked.connect(notifier.show_picture)
        self._icon.activated.connect(lambda _reason: notifier.show_picture())
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(STAYS_MS)
        self._leave.timeout.connect(self._icon.hide)

    def say(self, title: str, text: str, icon: QIcon) -> None:
        self._icon.show()
        self._icon.showMessage(title, text, icon, STAYS_MS)
        self._leave.start()

    def hide(self) -> None:
        self._icon.hide()
