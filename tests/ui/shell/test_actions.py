"""One registry for keys, buttons, menus and the sheet; the artist's own keys; no key twice."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import UsageError
from desktop_app.ui.actions import Action, Actions
from desktop_app.ui.keymap import Keymap
from desktop_app.ui.window_actions import groups

from .conftest import Bench, Drive

CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier(0)


class Counting:
    """A window of two actions that count how often they ran."""

    def __init__(self, qtbot: QtBot, own: str = "") -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit(self.window)
        self.ran: Counter[str] = Counter()
        self.kept: list[str] = []
        self.possible = True
        self.actions = Actions(self.window, own, self.kept.append)
        self.actions.add(Action("fold", "Fold", ("Ctrl+B",), lambda: self.ran.update(["fold"])))
        show = Action("show", "Show", ("I",), lambda: self.ran.update(["show"]), enabled=lambda: self.possible)
        self.actions.add(show)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Counter[str]:
        self.ran.clear()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        return self.ran


def test_the_artists_keys_work_at_once_and_are_kept(qtbot: QtBot) -> None:
    one = Counting(qtbot)
    assert one.press(Qt.Key.Key_B, CTRL) == {"fold": 1}
    one.actions.rebind("fold", ["Ctrl+J"])
    assert one.press(Qt.Key.Key_B, CTRL) == {} and one.press(Qt.Key.Key_J, CTRL) == {"fold": 1}
    again = Counting(qtbot, own=one.kept[-1])
    assert again.press(Qt.Key.Key_B, CTRL) == {} and again.press(Qt.Key.Key_J, CTRL) == {"fold": 1}
    again.actions.rebind("fold", None)
    assert again.press(Qt.Key.Key_B, CTRL) == {"fold": 1}
    assert again.kept == [""], "our own keys are not written down"


def test_a_taken_key_is_refused_or_taken_over(qtbot: QtBot) -> None:
    one = Counting(qtbot)
    other = one.actions.conflict(["ctrl+b"], besides="show")
    assert other is not None and other.id == "fold"
    assert one.actions.conflict(["Ctrl+B"], besides="fold") is None
    with pytest.raises(UsageError, match="Fold"):
        one.actions.rebind("show", ["Ctrl+B"])
    assert one.press(Qt.Key.Key_I) == {"show": 1}
    one.actions.rebind("show", ["Ctrl+B"], take=True)
    assert one.press(Qt.Key.Key_B, CTRL) == {"show": 1}
    assert one.actions.keys("fold") == ()
    one.actions.reset_keys()
    assert one.press(Qt.Key.Key_B, CTRL) == {"fold": 1} and one.press(Qt.Key.Key_I) == {"show": 1}


def test_a_single_letter_of_the_artist_never_fires_while_typing(qtbot: QtBot) -> None:
    one = Counting(qtbot)
    one.actions.rebind("fold", ["Z"])
    one.field.setFocus()
    assert one.press(Qt.Key.Key_Z) == {}
    assert one.field.text() == "z"
    one.window.setFocus()
    assert one.press(Qt.Key.Key_Z) == {"fold": 1}


def test_what_is_not_possible_now_does_nothing_and_is_grey(qtbot: QtBot) -> None:
    one = Counting(qtbot)
    one.possible = False
    assert one.press(Qt.Key.Key_I) == {}
    menu = QMenu(one.window)
    one.actions.put(menu, "fold", "", "show")
    assert [(entry.text(), entry.isEnabled()) for entry in menu.actions()] == [
        ("Fold\tCtrl+B", True), ("", True), ("Show\tI", False),
    ]
    menu.actions()[0].trigger()
    assert one.ran == {"fold": 1}


def test_a_button_says_its_key_also_after_it_changed(qtbot: QtBot) -> None:
    one = Counting(qtbot)
    button = QPushButton(one.window)
    one.actions.bind(button, "fold")
    assert button.toolTip() == "Fold  Ctrl+B" and button.accessibleName() == "Fold"
    one.actions.rebind("fold", ["Ctrl+J"])
    assert button.toolTip() == "Fold  Ctrl+J"
    button.click()
    assert one.ran == {"fold": 1}


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"fold": "Ctrl+J"}', '{"fold": ["no such key"]}'])
def test_nonsense_in_the_settings_is_no_trouble(text: str) -> None:
    keymap = Keymap.read(text)
    keymap.usual("fold", ("Ctrl+B",))
    assert keymap.keys("fold") in (("Ctrl+B",), ())


@pytest.mark.parametrize(("key", "modifiers", "text", "name"), [
    (Qt.Key.Key_Plus, SHIFT, "+", "zoom-in"), (Qt.Key.Key_Plus, NONE, "+", "zoom-in"),
    (Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier, "3", "rate-3"), (Qt.Key.Key_Delete, SHIFT, "", "delete"),
    (Qt.Key.Key_F, NONE, "f", "favourite"), (Qt.Key.Key_F, SHIFT, "F", ""), (Qt.Key.Key_C, CTRL, "", "copy"),
])
def test_a_press_is_recognised(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, name: str) -> None:
    assert Keymap().which(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == name


def test_no_key_of_the_window_means_two_things(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        actions = bench.window.actions_
        keys = Counter(key for action in actions.all() for key in actions.keys(action.id))
        assert {key: n for key, n in keys.items() if n > 1} == {}
        shortcuts = Counter(
            shortcut.key().toString() for shortcut in bench.window.findChildren(QShortcut) if shortcut.isEnabled()
        )
        assert {key: n for key, n in shortcuts.items() if n > 1} == {}
        assert {action.group for action in actions.all()} == set(groups())

    drive(body)


def test_every_button_and_menu_entry_that_names_an_action_is_in_the_registry(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        actions = bench.window.actions_
        named = [
            str(widget.property("action"))
            for widget in bench.window.findChildren(QAbstractButton) if widget.property("action")
        ]
        assert {"left-panel", "right-panel"} <= set(named)
        assert [name for name in named if actions.find(name) is None] == []

    drive(body)


def test_rebinding_reaches_the_panels(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        await bench.session.wait(await bench.session.submit("a fox"))
        await bench.until(lambda: window.gallery.model.rowCount() == 1)
        asset = window.gallery.model.asset(0)
        assert asset is not None
        window.gallery.select([asset.id], asset.id)
        window.actions_.rebind("favourite", ["J"])
        window.gallery.grid.setFocus()
        QTest.keyClick(window.gallery.grid, Qt.Key.Key_F)
        assert not bench.studio.library.assets.get(asset.id).favourite
        QTest.keyClick(window.gallery.grid, Qt.Key.Key_J)
        assert bench.studio.library.assets.get(asset.id).favourite
        assert "J" in [entry.text().partition("\t")[2] for entry in window.gallery.menu([asset.id]).actions()]
        assert "favourite" in bench.studio.settings.ui_state("shortcuts")

    drive(body)


def test_actions_do_what_their_words_say(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window, actions = bench.window, bench.window.actions_
        await bench.session.wait(await bench.session.submit("a red fox"))
        await bench.until(lambda: window.gallery.model.rowCount() == 1)
        asset = window.gallery.model.asset(0)
        assert asset is not None
        window.gallery.grid.clearSelection()  # a first picture is chosen by itself
        actions.run("view")
        assert not window.viewing, "nothing is chosen"
        window.gallery.select([asset.id], asset.id)
        actions.run("rate-4")
        await bench.until(lambda: bench.studio.library.assets.get(asset.id).rating == 4)
        actions.run("view")
        assert window.viewing
        actions.run("back")
        assert not window.viewing
        window.compose.prompt.write("something else")
        actions.run("clear-prompt")
        assert window.compose.prompt.text() == ""
        actions.run("undo")
        assert window.compose.prompt.text() == "something else"
        actions.run("reuse-prompt")
        assert window.compose.prompt.text() == "a red fox"
        actions.run("pause")
        assert window.deeds.is_paused()
        (job,) = await bench.session.submit("a blue fox")
        actions.run("cancel-waiting")
        await bench.until(lambda: bench.studio.queue.get(job.id).state.name == "CANCELLED")
        actions.run("pause")
        assert not window.deeds.is_paused()
        actions.run("theme-dark")
        assert bench.studio.settings.text("theme") == "dark"
        actions.run("left-panel")
        assert window.splitter.sizes()[0] == 0
        actions.run("prompt")
        assert window.splitter.sizes()[0] > 0
        actions.run("show-trash")
        assert window.gallery.model.filter.trash
        actions.run("all-pictures")
        assert not window.gallery.model.filter.trash
        await asyncio.sleep(0)

    drive(body)
