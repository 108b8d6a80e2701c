"""Every main screen in English, Chinese and Japanese: nothing is cut off, overlaps, or lies outside its parent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.ui import translation
from desktop_app.ui.controls import Elided

from .screens import SCREENS, Screen, descendants, name_of, scrolls, shown_windows
from .shell.conftest import Bench, Drive, dressed, drive  # noqa: F401 - fixtures

pytestmark = pytest.mark.usefixtures("dressed")

SLACK = 2  # logical pixels a font's side bearing may reach over
# Painted by hand: they end in … themselves where the room ends, and say the whole as tool tip or name.
ELIDES = {"StyleButton", "StyleTile", "_Tile", "SampleButton", "PictureLink"}


@pytest.fixture(params=["en", "zh_CN", "ja"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translation.speak(qapp, request.param)
    yield request.param
    translation.speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_everything_has_room(drive: Drive, language: str, screen: Screen) -> None:  # noqa: F811
    async def body(bench: Bench) -> None:
        bench.window.resize(1280, 800)
        await screen.act(bench)
        faults = []
        for window in shown_windows(bench):
            for widget in descendants(window):
                faults += [f"cut off: {fault}" for fault in _cut_off(widget)]
                faults += _outside(widget)
                faults += _overlaps(widget)
        assert not faults, "\n".join(faults)

    drive(body)


def _cut_off(widget: QWidget) -> Iterator[str]:
    """Text that is wider, or when wrapped higher, than the place it has."""
    if isinstance(widget, Elided) or type(widget).__name__ in ELIDES:
        return
    if isinstance(widget, QLabel) and widget.text() and not widget.toolTip():
        room = widget.contentsRect()
        if widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + SLACK:
                yield f"{name_of(widget)} needs {widget.heightForWidth(widget.width())} px, has {widget.height()}"
        else:
            need = max(widget.fontMetrics().horizontalAdvance(line) for line in widget.text().split("\n"))
            if need > room.width() + SLACK:
                yield f"{name_of(widget)} needs {need} px, has {room.width()}"
    elif isinstance(widget, QAbstractButton) and widget.text() and not widget.toolTip():
        need = widget.minimumSizeHint().width()  # what it may give up, such as a count, is not in it
        if need > widget.width() + SLACK:
            yield f"{name_of(widget)} needs {need} px, has {widget.width()}"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or scrolls(widget) or not widget.width() or not widget.height():
        return
    layout = parent.layout()
    if parent.objectName() == "qt_scrollarea_viewport" or layout is None:
        return
    if layout.indexOf(widget) >= 0 and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        yield f"outside its parent: {name_of(widget)} {widget.geometry().getRect()} in {parent.rect().getRect()}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    layout = parent.layout()
    if layout is None:
        return
    inside = [
        child for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and layout.indexOf(child) >= 0
    ]
    for index, one in enumerate(inside):
        for other in inside[index + 1:]:
            both: QRect = one.geometry() & other.geometry()
            if both.width() > 1 and both.height() > 1:
                yield f"overlap: {name_of(one)} and {name_of(other)} by {both.width()}×{both.height()}"
