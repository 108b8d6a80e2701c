"""What a screen reader and the keyboard find on every main screen, through Qt's accessibility tree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget

from .screens import SCREENS, Screen, descendants, name_of, rest, reveal, scope, shown_windows, takes_tab
from .shell.conftest import Bench, Drive, dressed, drive  # noqa: F401 - fixtures

pytestmark = pytest.mark.usefixtures("dressed")

MOST_STEPS = 400
VAGUE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane}


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_what_takes_the_focus_has_a_name_and_a_role(drive: Drive, screen: Screen) -> None:  # noqa: F811
    async def body(bench: Bench) -> None:
        await screen.act(bench)
        faults = []
        for window in shown_windows(bench):
            for widget in filter(takes_tab, descendants(window)):
                node = QAccessible.queryAccessibleInterface(widget)
                name = node.text(QAccessible.Text.Name)
                if not name.strip():
                    faults.append(f"no name: {name_of(widget)}")
                if node.role() in VAGUE:
                    faults.append(f"no role: {name_of(widget)} is {node.role().name}")
        assert not faults, "\n".join(faults)

    drive(body)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_tab_reaches_everything_and_is_caught_nowhere(drive: Drive, screen: Screen) -> None:  # noqa: F811
    async def body(bench: Bench) -> None:
        bench.window.activateWindow()
        await screen.act(bench)
        window = scope(bench)
        wanted = {widget for widget in descendants(window) if takes_tab(widget)}
        start = QApplication.focusWidget() or next(iter(wanted))
        start.setFocus(Qt.FocusReason.TabFocusReason)
        reached: list[QWidget] = []
        for _ in range(MOST_STEPS):
            focus = QApplication.focusWidget()
            assert focus is not None, f"the focus is lost after {name_of(reached[-1]) if reached else 'the start'}"
            if focus in reached:
                assert focus is not reached[-1] or len(wanted) == 1, f"caught in {name_of(focus)}"
                break
            reached.append(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        missed = [name_of(widget) for widget in wanted - set(reached) if not _in_group(widget, reached)]
        assert not missed, "\n".join(missed)

    drive(body)


def _in_group(widget: QWidget, reached: list[QWidget]) -> bool:
    """One of several that exclude each other: Tab enters the group, arrows go on inside."""
    if not isinstance(widget, QAbstractButton) or not (widget.autoExclusive() or widget.group()):
        return False
    return any(
        isinstance(other, QAbstractButton) and (other.parentWidget() is widget.parentWidget() or (
            other.group() is not None and other.group() is widget.group()))
        for other in reached
    )


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_the_focus_can_be_seen(drive: Drive, screen: Screen) -> None:  # noqa: F811
    async def body(bench: Bench) -> None:
        bench.window.activateWindow()
        await screen.act(bench)
        window = scope(bench)
        QApplication.setCursorFlashTime(0)
        unseen = []
        for widget in [w for w in descendants(window) if takes_tab(w)]:
            if isinstance(widget, QAbstractItemView) and widget.model() is not None and not widget.model().rowCount():
                continue  # nothing in it to stand on
            elsewhere = next((w for w in descendants(window) if takes_tab(w) and w is not widget), None)
            if elsewhere is None:
                continue
            elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
            reveal(widget)
            before = _picture(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if QApplication.focusWidget() is widget and _picture(widget) == before:
                unseen.append(name_of(widget))
        await rest(0.01)
        assert not unseen, "\n".join(unseen)

    drive(body)


def _picture(widget: QWidget) -> QImage:
    """The widget and a few pixels around it, without a text cursor."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(0)
    place = widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft())).adjusted(-4, -4, 4, 4)
    return widget.window().grab(place).toImage()


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_signs_without_words_have_a_name(drive: Drive, screen: Screen) -> None:  # noqa: F811
    """A button that shows only an icon says what it does, to the ear and as a tool tip."""

    async def body(bench: Bench) -> None:
        await screen.act(bench)
        mute = [
            name_of(widget) for window in shown_windows(bench) for widget in descendants(window)
            if isinstance(widget, QAbstractButton) and not widget.text()
            and not (widget.accessibleName() and (widget.toolTip() or not widget.icon()))
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        assert not mute, "\n".join(mute)

    drive(body)
