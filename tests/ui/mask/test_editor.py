"""The mask editor in the real window's loop, with mouse, keys and pen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication

from desktop_app.app import run_loop
from desktop_app.models import InputPicture, Role
from desktop_app.storage.library import Library
from desktop_app.ui import async_tools
from desktop_app.ui.garbage import GuiThreadGarbage
from desktop_app.ui.mask.editor import MaskEditor

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier,
)
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
SIZE = (400, 300)


class Desk:
    """An editor open on a picture of 400 x 300, shown at 100 %, and what it said."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        self.editor = MaskEditor(library)
        self.done: list[InputPicture | None] = []
        self.cancelled = 0
        self.editor.done.connect(self.done.append)
        self.editor.cancelled.connect(self._count)
        self.editor.resize(640, 640)
        self.editor.show()

    def _count(self) -> None:
        self.cancelled += 1

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not true():  # noqa: ASYNC110 - what it waits for is on the screen and has no event
                await asyncio.sleep(0.005)

    async def open(self, mask: InputPicture | None = None, size: tuple[int, int] = SIZE) -> None:
        path = self.folder / "picture.png"
        Image.new("RGB", size, (90, 120, 60)).save(path)
        self.editor.edit(self.library.keep_input(path), mask)
        await self.until(lambda: self.editor.canvas.layer is not None)
        self.editor.canvas.set_brush(20)

    def at(self, x: float, y: float) -> QPoint:
        """A picture pixel's place in the widget."""
        rect = self.editor.canvas.picture_rect()
        return QPoint(round(rect.x() + x), round(rect.y() + y))

    def drag(self, *points: tuple[float, float], button: Qt.MouseButton = LEFT, keys: Any = NONE) -> None:
        canvas = self.editor.canvas
        QTest.mousePress(canvas, button, keys, self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(canvas, self.at(*point))
        QTest.mouseRelease(canvas, button, keys, self.at(*points[-1]))

    def marked(self, x: int, y: int) -> bool:
        """May this pixel change?"""
        assert self.editor.canvas.layer is not None
        return self.editor.canvas.layer.shown.pixelColor(x, y).alpha() > 127

    def key(self, key: Qt.Key, keys: Any = NONE) -> None:
        QTest.keyClick(self.editor, key, keys)

    async def kept(self) -> InputPicture | None:
        await self.until(lambda: bool(self.done))
        return self.done[-1]

    def pixels(self, mask: InputPicture) -> Image.Image:
        with Image.open(self.library.input_path(mask.sha256)) as image:
            image.load()
            return image


Drive = Callable[[Callable[[Desk], Awaitable[None]]], None]


@pytest.fixture
def drive(qapp: QApplication, library: Library, tmp_path: Path) -> Drive:
    """Run a coroutine on Qt's loop with an editor."""

    def run(body: Callable[[Desk], Awaitable[None]]) -> None:
        async def inside() -> None:
            garbage = GuiThreadGarbage()  # as in the real window: threads never collect what belongs to Qt
            garbage.start()
            desk = Desk(library, tmp_path)
            try:
                await body(desk)
            finally:
                await async_tools.settle()
                desk.editor.close()
                desk.editor.deleteLater()
                await asyncio.sleep(0)
                garbage.stop()

        run_loop(qapp, inside)

    qapp.setQuitOnLastWindowClosed(False)
    return run


def test_a_stroke_becomes_a_mask_of_the_pictures_size(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.drag((50, 150), (200, 150), (350, 150))
        desk.key(Qt.Key.Key_Return)
        mask = await desk.kept()
        assert mask is not None
        assert mask.role is Role.MASK
        assert (mask.width, mask.height) == SIZE
        pixels = desk.pixels(mask)
        assert pixels.mode == "L"
        assert [pixels.getpixel(at) for at in ((200, 150), (200, 100), (10, 150))] == [0, 255, 255]

    drive(body)


def test_eraser_right_button_and_middle_button(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.drag((50, 150), (350, 150))
        desk.drag((100, 150), (101, 150), button=RIGHT)
        assert not desk.marked(100, 150)
        desk.key(Qt.Key.Key_E)
        desk.drag((200, 150), (201, 150))
        assert not desk.marked(200, 150)
        assert desk.marked(300, 150)
        share = desk.editor.canvas.layer.share()  # type: ignore[union-attr]
        desk.editor.canvas.set_zoom(4.0)
        centre = desk.editor.canvas.centre
        desk.drag((200, 150), (230, 150), button=MIDDLE)
        assert desk.editor.canvas.centre != centre
        assert desk.editor.canvas.layer.share() == share  # type: ignore[union-attr]

    drive(body)


def test_shift_joins_with_a_straight_line(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.drag((50, 50), (50, 50))
        desk.drag((350, 250), (350, 250), keys=SHIFT)
        assert desk.marked(200, 150)

    drive(body)


def test_keys_change_brush_and_mask_and_take_strokes_back(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        canvas = desk.editor.canvas
        desk.key(Qt.Key.Key_BracketRight)
        assert canvas.brush == pytest.approx(24)
        desk.key(Qt.Key.Key_BracketLeft)
        assert canvas.brush == pytest.approx(20)
        desk.key(Qt.Key.Key_I)
        assert desk.marked(10, 10)
        desk.key(Qt.Key.Key_Z, CTRL)
        assert not desk.marked(10, 10)
        desk.key(Qt.Key.Key_Z, CTRL | SHIFT)
        assert desk.marked(10, 10)

    drive(body)


def test_all_of_it_works_without_a_mouse(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        start = desk.editor.canvas.to_picture(desk.editor.canvas.place)
        desk.key(Qt.Key.Key_Right)
        desk.key(Qt.Key.Key_Right, CTRL)
        desk.key(Qt.Key.Key_Right, CTRL | SHIFT)
        assert desk.marked(round(start.x() + 40), round(start.y()))
        assert not desk.marked(round(start.x() - 20), round(start.y()))
        for _ in range(8):
            desk.key(Qt.Key.Key_Down)
        desk.key(Qt.Key.Key_Space)
        place = desk.editor.canvas.to_picture(desk.editor.canvas.place)
        assert desk.marked(round(place.x()), round(place.y()))
        desk.key(Qt.Key.Key_Enter)
        assert await desk.kept() is not None

    drive(body)


def test_a_pens_pressure_is_the_size_and_its_end_erases(drive: Drive) -> None:
    tip, rubber = (
        QPointingDevice("pen", n, QInputDevice.DeviceType.Stylus, end, QInputDevice.Capability.Pressure, 1, 1)
        for n, end in enumerate((QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser), start=900)
    )

    def pen(desk: Desk, kind: QEvent.Type, x: float, pressure: float, device: QPointingDevice) -> None:
        place = QPointF(desk.at(x, 150))
        QApplication.sendEvent(desk.editor.canvas, QTabletEvent(
            kind, device, place, place, pressure, 0, 0, 0, 0, 0, NONE, LEFT, LEFT,
        ))

    async def body(desk: Desk) -> None:
        await desk.open()
        desk.editor.canvas.set_brush(60)
        pen(desk, QEvent.Type.TabletPress, 100, 0.1, tip)
        pen(desk, QEvent.Type.TabletMove, 180, 0.1, tip)
        pen(desk, QEvent.Type.TabletMove, 260, 1.0, tip)
        pen(desk, QEvent.Type.TabletRelease, 260, 0.0, tip)
        assert desk.marked(120, 150)
        assert not desk.marked(120, 170)
        assert desk.marked(240, 170)
        pen(desk, QEvent.Type.TabletPress, 240, 1.0, rubber)
        pen(desk, QEvent.Type.TabletRelease, 240, 0.0, rubber)
        assert not desk.marked(240, 150)

    drive(body)


def test_nothing_marked_is_said_and_everything_marked_is_no_mask(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.key(Qt.Key.Key_Return)
        assert desk.done == []
        assert "nothing would change" in desk.editor.sliders.words.text()
        desk.key(Qt.Key.Key_I)
        await desk.until(lambda: "Everything is marked" in desk.editor.sliders.words.text())
        desk.key(Qt.Key.Key_Return)
        assert await desk.kept() is None

    drive(body)


def test_the_share_is_told_in_words(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        await desk.until(lambda: "Paint over" in desk.editor.sliders.words.text())
        desk.drag((0, 150), (400, 150))
        await desk.until(lambda: "% of the picture" in desk.editor.sliders.words.text())

    drive(body)


def test_leaving_asks_once_where_something_was_painted(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.key(Qt.Key.Key_Escape)
        assert desk.cancelled == 1
        await desk.open()
        desk.drag((50, 150), (350, 150))
        desk.key(Qt.Key.Key_Escape)
        assert desk.cancelled == 1
        assert "once more" in desk.editor.sliders.words.text()
        desk.key(Qt.Key.Key_Escape)
        assert desk.cancelled == 2
        assert desk.done == []

    drive(body)


def test_an_earlier_mask_is_gone_on_with_or_taken_away(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.drag((50, 150), (350, 150))
        desk.key(Qt.Key.Key_Return)
        mask = await desk.kept()
        await desk.open(mask)
        assert desk.marked(200, 150)
        assert desk.editor.bar.remove.isVisible()
        QTest.mouseClick(desk.editor.bar.remove, LEFT)
        assert desk.done[-1] is None
        await desk.open(mask, size=(80, 60))
        assert "does not fit" in desk.editor.sliders.words.text()

    drive(body)


def test_a_picture_that_is_gone_is_said(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        desk.editor.edit(InputPicture("0" * 64, "x", 10, 10))
        await desk.until(lambda: "is gone" in desk.editor.canvas.words)
        assert not desk.editor.bar.done.isEnabled()
        assert desk.editor.bar.cancel.isEnabled()

    drive(body)


def test_the_overlay_shows_where_and_its_strength_can_be_turned_down(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        desk.drag((50, 150), (350, 150))
        desk.editor.canvas.leaveEvent(QEvent(QEvent.Type.Leave))

        def seen(y: int) -> set[str]:
            image = desk.editor.canvas.grab().toImage()
            return {image.pixelColor(desk.at(x, y)).name() for x in range(100, 300)}

        assert len(seen(150)) > 3  # a pattern, not one flat colour
        assert seen(250) == {"#5a783c"}
        desk.editor._look(0.0)
        assert seen(150) == {"#5a783c"}

    drive(body)


def test_every_control_has_a_name_and_is_reached_by_tab(drive: Drive) -> None:
    async def body(desk: Desk) -> None:
        await desk.open()
        for kind in (QAbstractButton, QAbstractSlider):
            for control in desk.editor.findChildren(kind):
                assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text().strip())
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        slider = desk.editor.sliders.size_._slider
        assert slider.accessibleName().startswith("Size")
        assert slider.accessibleDescription() == "20 px"

    drive(body)
