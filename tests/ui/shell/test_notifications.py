"""Notifications while the artist looks elsewhere, and progress on the launcher, heard on a real bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon

from desktop_app.models import Progress, ProgressState
from desktop_app.ui.notifications import Notifier
from desktop_app.ui.tray import ENTRY, Taskbar

from .conftest import Bench, Drive

ROOT = Path(__file__).parents[3]


class Heard:
    """A speaker that remembers."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def say(self, title: str, text: str, icon: QIcon) -> None:
        self.said.append((title, text))


class Shown(Taskbar):
    """A taskbar that remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[int, float | None]] = []

    def show(self, running: int, done: float | None) -> None:
        self.seen.append((running, done))


def test_pictures_that_come_while_it_is_behind_are_told_together(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        heard, front, bar = Heard(), [False], Shown()
        notifier = Notifier(bench.window, heard, lambda: front[0], bar)
        for prompt in ("a fox", "a whale " * 40):
            jobs = await bench.session.wait(await bench.session.submit(prompt))
            notifier.finished(bench.studio.library.assets.by_job(jobs[0].id))
        notifier.tell()
        ((title, text),) = heard.said
        assert title == "2 pictures are ready" and text.startswith("a whale") and text.endswith("…")
        notifier.show_picture()
        assert bench.window.viewing and (bench.window.viewer.asset_id or "")
        notifier.tell()
        assert len(heard.said) == 1, "nothing is told twice"
        front[0] = True
        notifier.finished(bench.studio.library.assets.by_job(jobs[0].id))
        notifier.tell()
        front[0] = False
        bench.studio.settings.set("notify", False)
        notifier.finished(bench.studio.library.assets.by_job(jobs[0].id))
        notifier.tell()
        assert len(heard.said) == 1, "in front, or not wished"
        bench.painter.progress = Progress(ProgressState.RUNNING, 0.4)
        await bench.session.submit("a slow fox")
        await bench.until(lambda: bar.seen[-1:] == [(1, 0.4)])
        bench.painter.progress = None
        notifier.stop()
        assert bar.seen[-1] == (0, None)

    drive(body)


TALK = """
from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
from desktop_app.ui.tray import LAUNCHER, PLACE, Taskbar

class Dock(QObject):
    heard = 0

    @Slot(QDBusMessage)
    def update(self, news):
        self.heard += 1
        print(news.arguments()[0], flush=True)

app = QGuiApplication(["-platform", "offscreen"])
dock = Dock()
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "dock")
assert bus.connect("", PLACE, LAUNCHER, "Update", dock, SLOT("update(QDBusMessage)"))
bar = Taskbar()
for running, done in ((1, 0.0), (2, 0.5), (2, 0.501), (0, None)):
    bar.show(running, done)
while dock.heard < 3:  # a map inside a signal cannot be read by PySide; how often it is told can
    app.processEvents()
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no D-Bus here")
def test_the_launcher_hears_how_far_it_is() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", TALK], cwd=ROOT, env=environment, timeout=60, check=True,
        capture_output=True, text=True,
    ).stdout
    assert said.splitlines() == [ENTRY] * 3, "begun, half, over; a thousandth is not told"
