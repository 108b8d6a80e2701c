"""The command palette: what it finds, that it takes the keyboard and gives it back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.palette import CommandPalette
from desktop_app.ui.palette_list import HEADING_HEIGHT
from desktop_app.ui.palette_search import Entry, find

from .conftest import Bench, Drive

CTRL = Qt.KeyboardModifier.ControlModifier


def entry(title: str, **more: Any) -> Entry:
    """A line that does nothing."""
    return Entry(title, title, lambda: None, **more)


@pytest.mark.parametrize(("query", "best"), [
    ("fold left", "Fold the left panel"), ("flp", "Fold the left panel"), ("seedr", "Use Seedream 4.5"),
    ("4.5", "Use Seedream 4.5"), ("LOOK dark", "Look: dark"), ("theme dark", "Look: dark"), ("撤销", "撤销上一步"),
    ("一步", "撤销上一步"), ("元に", "元に戻す"), ("cafe", "Café"), ("copy", "Copy"), ("setlang", ""), ("zzz", ""),
    ("dark light", ""),
])
def test_a_few_letters_find_what_is_meant(query: str, best: str) -> None:
    lines = [
        entry("Fold the left panel"), entry("Fold the right panel"), entry("Use Seedream 4.5"), entry("Copy as file"),
        entry("Copy"), entry("Look: dark", words="theme appearance"), entry("Look: light", words="theme appearance"),
        entry("撤销上一步"), entry("元に戻す"), entry("Café"), entry("Settings: Language"),
    ]
    found = find(query, lines)
    assert (found[0].entry.title if found else "") == best


def test_the_letters_that_were_meant_are_told() -> None:
    (match,) = find("left fo", [entry("Fold the left panel")])
    assert [match.entry.title[place] for place in match.letters] == list("Foleft")


def test_heavier_entries_come_first_where_words_match_alike() -> None:
    found = find("fox", [entry("fox in snow"), Entry("", "fox as action", lambda: None, weight=12)])
    assert [match.entry.title for match in found] == ["fox as action", "fox in snow"]


def opened(bench: Bench) -> CommandPalette:
    """The palette, opened by its key."""
    bench.window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or bench.window, Qt.Key.Key_K, CTRL)
    return next(one for one in bench.window.findChildren(CommandPalette) if one.isVisible())


def titles(palette: CommandPalette) -> list[str]:
    """What its lines say."""
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_type_and_enter_does_it_and_gives_the_keyboard_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        window.compose.prompt.setFocus()
        palette = opened(bench)
        assert palette.field.hasFocus()
        QTest.keyClicks(palette.field, "fold left")
        assert titles(palette)[0] == "Fold the left panel"
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert window.splitter.sizes()[0] == 0 and not palette.isVisible()
        assert json.loads(bench.studio.settings.ui_state("palette_recent")) == ["left-panel"]
        window.actions_.run("left-panel")
        window.status.library.setFocus()
        palette = opened(bench)
        assert titles(palette)[:2] == ["Last used", "Fold the left panel"]
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        assert not palette.isVisible() and window.status.library.hasFocus()

    drive(body)


def test_arrows_walk_over_headings_and_around(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        palette = opened(bench)
        first = palette.list.current_entry()
        assert first is not None and first.id == "generate" and titles(palette)[0] == "Create"
        QTest.keyClick(palette.field, Qt.Key.Key_Up)
        last = palette.list.current_entry()
        assert last is not None and last.title == titles(palette)[-1]
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.list.current_entry() is first
        seen = []
        for _ in range(len(titles(palette))):
            QTest.keyClick(palette.field, Qt.Key.Key_Down)
            now = palette.list.current_entry()
            assert now is not None
            seen.append(now.id)
        assert len(set(seen)) == len([e for e in bench.window.actions_.all() if e.possible]) - 1

    drive(body)


def test_no_key_reaches_the_window_while_it_is_open(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        palette = opened(bench)
        QTest.keyClick(palette.field, Qt.Key.Key_B, CTRL)
        QTest.keyClick(palette.field, Qt.Key.Key_Tab)
        assert palette.field.hasFocus() and bench.window.splitter.sizes()[0] > 0
        QTest.keyClick(palette.field, Qt.Key.Key_K, CTRL)
        assert not palette.isVisible()

    drive(body)


def pressed(palette: CommandPalette, row: int) -> None:
    """A click on a line."""
    place = palette.list.visualRect(palette.list.model().index(row, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_mouse_takes_a_line_or_closes_it(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        palette = opened(bench)
        pressed(palette, 0)
        assert palette.isVisible(), "a heading is nothing to do"
        assert palette.list.visualRect(palette.list.model().index(0, 0)).height() == HEADING_HEIGHT
        QTest.keyClicks(palette.field, "fold right")
        pressed(palette, 0)
        assert bench.window.splitter.sizes()[2] == 0 and not palette.isVisible()
        palette = opened(bench)
        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(10, palette.height() - 10))
        assert not palette.isVisible()

    drive(body)


@pytest.mark.parametrize(("query", "line", "done"), [
    ("use stylist", "Use Stylist", lambda bench: bench.window.compose.settings.engine().id == "stylist"),
    ("red fox", "a red fox", lambda bench: bench.window.compose.prompt.text() == "a red fox"),
    ("zebra", "Search the pictures for “zebra”", lambda bench: bench.window.gallery.bar.search.text() == "zebra"),
    ("animation access", "Less motion", lambda bench: bench.window.settings_window.page == "appearance"),
])
def test_it_finds_more_than_actions(
    drive: Drive, query: str, line: str, done: Callable[[Bench], bool],
) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        window.compose.remember(["a red fox"])
        window.compose.prompt.write("what stands there")
        palette = opened(bench)
        QTest.keyClicks(palette.field, query)
        places = [row for row, title in enumerate(titles(palette)) if title == line]
        assert places, titles(palette)
        pressed(palette, places[-1])
        await bench.until(lambda: done(bench))
        if query == "red fox":
            window.actions_.run("undo")
            assert window.compose.prompt.text() == "what stands there"

    drive(body)


def test_it_follows_the_windows_size(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        palette = opened(bench)
        for size in ((1600, 1000), (900, 560)):
            bench.window.resize(*size)
            await bench.until(lambda: palette.size() == bench.window.size())
            panel = palette.list.parentWidget()
            assert panel is not None
            assert panel.width() == 560 and palette.rect().contains(panel.geometry())
            assert abs(panel.geometry().center().x() - palette.width() // 2) <= 1

    drive(body)
