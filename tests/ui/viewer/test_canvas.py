"""Zoom, pan and painting of the viewer's canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.viewer.canvas import MARGIN, PictureCanvas
from desktop_app.ui.viewer.compare import Look


def picture(width: int, height: int, colour: str = "#ff0000", alpha: bool = False) -> QImage:
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    image = QImage(width, height, kind)
    image.fill(QColor(colour) if not alpha else Qt.GlobalColor.transparent)
    return image


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    """600 x 400 logical pixels."""
    made = PictureCanvas()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def show(canvas: PictureCanvas, width: int, height: int) -> None:
    canvas.show_picture([picture(width, height)], QSize(width, height))


def test_a_large_picture_is_fitted_a_small_one_never_enlarged(canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    assert canvas.fitted
    assert canvas.picture_rect().width() == pytest.approx(600 - 2 * MARGIN)
    show(canvas, 100, 50)
    assert canvas.zoom == 1.0
    assert canvas.picture_rect().width() == 100


def test_fit_follows_the_window(canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    canvas.resize(1032, 900)
    assert canvas.picture_rect().width() == pytest.approx(1000)


def test_the_wheel_zooms_at_the_pointer(canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    canvas.set_zoom(0.5)
    at = QPointF(200, 150)
    before = canvas.to_picture(at)
    zoom = canvas.zoom
    for _ in range(8):
        QApplication.sendEvent(canvas, QWheelEvent(
            at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        ))
    assert canvas.zoom > zoom * 3
    after = canvas.to_picture(at)
    assert (after.x(), after.y()) == (pytest.approx(before.x(), abs=1), pytest.approx(before.y(), abs=1))
    assert not canvas.fitted


def test_stepping_past_one_to_one_stops_there(canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    canvas.set_zoom(0.9)
    canvas.step_zoom(1)
    assert canvas.zoom == 1.0
    canvas.step_zoom(1)
    assert canvas.zoom == 1.25


def test_dragging_moves_the_picture_and_stops_at_its_edge(qtbot: QtBot, canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    canvas.set_zoom(1.0)
    start = canvas.centre
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas, QPoint(250, 180))
    assert canvas.centre == start + QPointF(50, 20)
    for _ in range(5):
        qtbot.mouseMove(canvas, QPoint(-2000, 200))
        qtbot.mouseMove(canvas, QPoint(300, 200))
        qtbot.mouseMove(canvas, QPoint(-2000, 200))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert canvas.picture_rect().right() >= canvas.width() - 1
    canvas.pan(-1e6, 0)
    assert canvas.picture_rect().right() == pytest.approx(canvas.width(), abs=1)


def test_one_to_one_is_exact(canvas: PictureCanvas) -> None:
    image = picture(601, 401)
    for x in range(0, 601, 2):
        for y in range(401):
            image.setPixelColor(x, y, QColor("#00ff00"))
    canvas.show_picture([image], QSize(601, 401))
    canvas.set_zoom(1.0)
    grabbed = canvas.grab().toImage()
    row = {grabbed.pixelColor(x, 200).name() for x in range(600)}
    assert row == {"#00ff00", "#ff0000"}


def test_a_sharper_picture_keeps_zoom_and_place(canvas: PictureCanvas) -> None:
    canvas.show_picture([picture(200, 100)], QSize(2000, 1000))
    assert not canvas.sharp
    canvas.set_zoom(0.8, QPointF(100, 100))
    zoom, centre = canvas.zoom, canvas.centre
    canvas.show_picture([picture(2000, 1000)], QSize(2000, 1000), keep_view=True)
    assert canvas.sharp
    assert (canvas.zoom, canvas.centre) == (zoom, centre)


def test_zoomed_out_the_smaller_level_is_painted(canvas: PictureCanvas) -> None:
    full, half = picture(1600, 800, "#ff0000"), picture(800, 400, "#0000ff")
    canvas.show_picture([full, half], QSize(1600, 800))
    assert canvas.grab().toImage().pixelColor(300, 200).name() == "#0000ff"
    canvas.set_zoom(1.0)
    assert canvas.grab().toImage().pixelColor(300, 200).name() == "#ff0000"


def test_transparency_shows_a_checkerboard(canvas: PictureCanvas) -> None:
    canvas.show_picture([picture(400, 300, alpha=True)], QSize(400, 300))
    grabbed = canvas.grab().toImage()
    seen = {grabbed.pixelColor(x, 200).name() for x in range(150, 450)}
    assert seen == {"#cccccc", "#aaaaaa"}


def test_a_double_click_is_told_and_leaves_the_zoom(qtbot: QtBot, canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    with qtbot.waitSignal(canvas.double_clicked):
        qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert canvas.fitted


def test_held_space_moves_the_picture_even_on_the_line(qtbot: QtBot, canvas: PictureCanvas) -> None:
    show(canvas, 2000, 1000)
    canvas.compare_with([picture(2000, 1000)])
    canvas.set_zoom(1.0)
    canvas.set_grabbing(True)
    start, split = canvas.centre, canvas.compare.split  # type: ignore[union-attr]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas, QPoint(250, 200))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert canvas.centre.x() == start.x() + 50
    assert canvas.compare.split == split  # type: ignore[union-attr]


def test_two_canvases_see_the_same_part_of_pictures_of_different_sizes(qtbot: QtBot, canvas: PictureCanvas) -> None:
    other = PictureCanvas()
    qtbot.addWidget(other)
    other.resize(600, 400)
    show(canvas, 2000, 1000)
    show(other, 4000, 2000)
    canvas.set_zoom(1.0, QPointF(100, 100))
    other.follow(canvas.view, fitted=False)
    assert other.zoom == pytest.approx(0.5)
    assert other.to_picture(QPointF(100, 100)).x() == pytest.approx(canvas.to_picture(QPointF(100, 100)).x() * 2)


def test_difference_is_black_where_nothing_changed(canvas: PictureCanvas) -> None:
    before, after = picture(400, 300), picture(400, 300)
    for x in range(200):
        for y in range(300):
            after.setPixelColor(x, y, QColor("#00ff00"))
    canvas.show_picture([after], QSize(400, 300))
    canvas.compare_with([before], Look.DIFFERENCE)
    grabbed = canvas.grab().toImage()
    assert grabbed.pixelColor(400, 300).name() == "#000000"
    assert grabbed.pixelColor(200, 300).name() == "#ffff00"


def test_flicker_shows_before_while_the_button_is_held(qtbot: QtBot, canvas: PictureCanvas) -> None:
    show(canvas, 400, 300)
    canvas.compare_with([picture(400, 300, "#0000ff")], Look.FLICKER)

    def colour() -> str:
        return canvas.grab().toImage().pixelColor(300, 250).name()

    assert colour() == "#ff0000"
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert colour() == "#0000ff"
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert colour() == "#ff0000"


def test_the_line_follows_the_arrow_keys_when_it_has_the_keyboard(qtbot: QtBot, canvas: PictureCanvas) -> None:
    show(canvas, 400, 300)
    assert canvas.focusPolicy() == Qt.FocusPolicy.NoFocus
    canvas.compare_with([picture(400, 300)])
    assert canvas.focusPolicy() == Qt.FocusPolicy.TabFocus
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.compare is not None
    assert canvas.compare.split == pytest.approx(0.55)
    for _ in range(30):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.compare.split == 0
