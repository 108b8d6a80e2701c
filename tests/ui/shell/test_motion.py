"""Motion is short, explains, and is off when somebody says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import system
from desktop_app.ui import motion
from desktop_app.ui.gallery.arrival import _Arrival

from .conftest import Bench, Drive


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    """What a test prefers ends with it."""
    yield
    motion.prefer_less(False)


def test_it_runs_from_nought_to_one_and_is_short(qtbot: QtBot) -> None:
    owner, steps, done = QObject(), list[float](), list[bool]()
    running = motion.run(owner, steps.append, lambda: done.append(True), ms=5000)
    assert running is not None and running.duration() == motion.LONGEST_MS <= 160
    qtbot.waitUntil(lambda: bool(done))
    assert steps[-1] == 1.0 and steps == sorted(steps)


def test_without_motion_the_end_is_there_at_once(qtbot: QtBot) -> None:
    motion.prefer_less(True)
    steps, done = list[float](), list[bool]()
    assert motion.run(QObject(), steps.append, lambda: done.append(True)) is None
    assert steps == [1.0] and done == [True]
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    motion.fade_in(widget)
    assert widget.graphicsEffect() is None


def test_a_change_is_made_at_once_and_the_old_look_leaves(qtbot: QtBot) -> None:
    widget, changed = QWidget(), list[bool]()
    qtbot.addWidget(widget)
    widget.resize(200, 100)
    widget.show()
    for slide in (0, -50):
        motion.let_go(widget, QRect(0, 0, 50, 100), lambda: changed.append(True), slide)
        (ghost,) = widget.findChildren(motion.Ghost)
        assert changed.pop() and ghost.isVisible()
        qtbot.waitUntil(lambda: not widget.findChildren(motion.Ghost))
    motion.prefer_less(True)
    motion.let_go(widget, QRect(0, 0, 50, 100), lambda: changed.append(True))
    assert changed == [True] and not widget.findChildren(motion.Ghost)


@pytest.mark.skipif(system.sys.platform in ("win32", "darwin"), reason="they ask the system")
@pytest.mark.parametrize(("file", "line", "less"), [
    ("gtk-3.0/settings.ini", "gtk-enable-animations=0", True),
    ("gtk-4.0/settings.ini", "gtk-enable-animations = false", True),
    ("gtk-4.0/settings.ini", "gtk-enable-animations=1", False), ("kdeglobals", "AnimationDurationFactor=0", True),
    ("kdeglobals", "AnimationDurationFactor=0.5", False), ("elsewhere", "gtk-enable-animations=0", False),
])
def test_the_desktop_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, line: str, less: bool,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not system.wants_less_motion()
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(f"[Settings]\n{line}\n", encoding="utf-8")
    assert system.wants_less_motion() is less


def test_a_finished_picture_slides_into_its_cell_and_folding_moves_nothing_else(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        await bench.session.wait(await bench.session.submit("a fox"))
        await bench.until(lambda: window.gallery.model.rowCount() == 1 and window.gallery.isVisible())
        await bench.until(lambda: not window.gallery.grid.findChildren(_Arrival))
        window.gallery.arrived(window.gallery.model.ids([0]))
        (arrival,) = window.gallery.grid.findChildren(_Arrival)
        assert arrival.geometry() == window.gallery.grid.visualRect(window.gallery.model.index(0))
        await bench.until(lambda: not window.gallery.grid.findChildren(_Arrival))
        window.actions_.run("left-panel")
        assert window.splitter.sizes()[0] == 0, "the layout does not wait for the motion"
        bench.studio.settings.set("reduced_motion", True)
        assert not motion.allowed()
        bench.studio.settings.set("reduced_motion", False)

    drive(body)
