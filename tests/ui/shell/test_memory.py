"""What comes back after a restart."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.window_memory import bring_back

from .conftest import Bench, Drive

MANY = 40


def test_the_window_comes_back_as_it_was_left(drive: Drive) -> None:
    async def leave(bench: Bench) -> None:
        window = bench.window
        for number in range(MANY):
            await bench.session.wait(await bench.session.submit(f"picture {number}", engine="painter"))
        gallery = window.gallery
        await bench.until(lambda: gallery.model.rowCount() == MANY)
        gallery.bar.order.setCurrentIndex(1)
        bar = gallery.grid.verticalScrollBar()
        await bench.until(lambda: bar.maximum() > 60)
        chosen = gallery.model.ids([7, 9])
        gallery.select(chosen, chosen[1])
        bar.setValue(57)
        window.side.show_inspector()
        window.actions_.run("left-panel")
        bench.folder.joinpath("chosen").write_text(json.dumps(chosen), encoding="utf-8")

    async def come_back(bench: Bench) -> None:
        window = bench.window
        gallery = window.gallery
        chosen = json.loads(bench.folder.joinpath("chosen").read_text(encoding="utf-8"))
        assert gallery.bar.filter().oldest and gallery.model.filter.oldest
        assert gallery.selected_ids() == chosen and gallery.current_id() == chosen[1]
        assert gallery.grid.verticalScrollBar().value() == 57
        assert window.side.inspecting and not window.viewing
        assert window.splitter.sizes()[0] == 0
        window.open_viewer(chosen[0])

    async def viewing(bench: Bench) -> None:
        chosen = json.loads(bench.folder.joinpath("chosen").read_text(encoding="utf-8"))
        assert bench.window.viewing and bench.window.viewer.asset_id == chosen[0]
        bench.studio.library.delete([chosen[0]])
        bench.studio.settings.set_ui_state(place="[1, 2", gallery='"x"')

    async def gone(bench: Bench) -> None:
        bench.studio.library.assets.deliver_changes()
        assert bench.window.isVisible()

    for body in (leave, come_back, viewing, gone):
        drive(body)


@pytest.mark.parametrize(("place", "stays"), [
    (QRect(100, 60, 640, 480), True), (QRect(5000, 4000, 640, 480), False), (QRect(-620, 10, 640, 480), False),
    (QRect(-400, 10, 640, 480), True), (QRect(10, -3000, 640, 480), False), (QRect(50, 4000, 640, 480), False),
])
def test_a_window_out_of_sight_is_brought_back(qtbot: QtBot, place: QRect, stays: bool) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setGeometry(place)
    bring_back(widget)
    room = widget.screen().availableGeometry()
    if stays:
        assert widget.geometry() == place
    else:
        assert room.contains(widget.geometry())
