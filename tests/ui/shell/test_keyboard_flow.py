"""From the prompt to a picture, its link and back, by keys alone."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.sharing.share_sheet import ShareSheet

from .conftest import Bench, Drive

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_STEPS = 60


def focus() -> QWidget:
    """What has the keyboard in the one window there is; offscreen no window is really in front."""
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
    widget = window.focusWidget()
    assert widget is not None, "the keyboard is nowhere"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifiers)


def tab_to(wanted: QWidget) -> list[QWidget]:
    """Tab until it has the keyboard; what was passed on the way."""
    passed: list[QWidget] = []
    while focus() is not wanted:
        assert len(passed) < MOST_STEPS, "Tab does not get there"
        passed.append(focus())
        press(Qt.Key.Key_Tab)
    return passed


def test_tab_goes_down_the_panel_as_it_is_read(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        assert focus() is compose.prompt
        passed = tab_to(compose.foot.button)
        settings = compose.settings
        inside = [widget for widget in passed if settings.isAncestorOf(widget)]
        places = [widget.mapTo(settings, QPoint(0, widget.height() // 2)) for widget in inside]
        rows = [place.y() for place in places]
        assert len(inside) >= 5
        assert all(later >= earlier - 24 for earlier, later in itertools.pairwise(rows)), rows
        assert any(settings.styles.isAncestorOf(widget) for widget in inside)
        assert any(settings.sizes.isAncestorOf(widget) for widget in inside)

    drive(body)


def test_from_words_to_a_link_and_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        window.activateWindow()
        QTest.keyClicks(focus(), "a lighthouse")
        tab_to(window.compose.foot.button)
        press(Qt.Key.Key_Space)
        await bench.until(lambda: bool(window.gallery.selected_ids()))
        window.gallery.grid.setFocus(Qt.FocusReason.TabFocusReason)
        press(Qt.Key.Key_Return)
        assert window.viewing
        QGuiApplication.clipboard().setText("")
        window.actions_.run("share")  # a key sequence needs a window that is really in front
        await bench.until(lambda: bool(window.findChildren(ShareSheet)))
        sheet = window.findChildren(ShareSheet)[-1]
        await bench.until(lambda: sheet.isAncestorOf(focus()))
        press(Qt.Key.Key_Return)
        await bench.until(lambda: sheet.share is not None and QGuiApplication.clipboard().text() != "")
        tab_to(sheet.unshare)
        press(Qt.Key.Key_Space)
        await bench.until(lambda: sheet.share is None)
        press(Qt.Key.Key_Escape)
        await bench.until(lambda: not bench.studio.library.shares.list())
        assert window.viewing

    drive(body)
