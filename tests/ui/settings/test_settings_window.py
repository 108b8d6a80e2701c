"""The settings window: pages from data, a search over all of them, changes that hold at once and can be undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.engines.registry import discover as engines
from desktop_app.hosts.registry import discover as hosts
from desktop_app.storage.settings import SETTINGS
from desktop_app.ui.settings import search
from desktop_app.ui.settings.inputs import SettingSelect, SettingSwitch
from desktop_app.ui.settings.rows import PageView, Words
from desktop_app.ui.settings.shortcuts_page import KeyChoice
from desktop_app.ui.settings.window import SettingsWindow
from tests.ui.shell.conftest import Bench, Drive


def shown(view: PageView) -> str:
    """Every word of a page."""
    return "\n".join(words.plain for words in view.findChildren(Words))


def control(view: PageView, row_id: str) -> QWidget:
    """A row's control."""
    row = view.row(row_id)
    assert row is not None and row.control is not None
    return row.control


def test_it_opens_beside_the_window_at_a_page_and_a_field(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.window.open_settings("network", "poll_seconds")
        settings = bench.window.settings_window
        assert settings.isVisible() and not settings.isModal() and settings.page == "network"
        await bench.until(lambda: control(settings.view, "poll_seconds").hasFocus())
        bench.window.open_settings("engine:nobody")
        assert settings.page == "general"
        QTest.keyClick(settings, Qt.Key.Key_Escape)
        assert not settings.isVisible()
        bench.window.activateWindow()
        await bench.until(bench.window.isActiveWindow)
        QTest.keyClick(bench.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        assert settings.isVisible()

    drive(body)


def test_its_size_comes_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.window.open_settings()
        bench.window.settings_window.resize(760, 600)
        bench.window.settings_window.close()
        again = SettingsWindow(bench.window)
        assert (again.width(), again.height()) == (760, 600)

    drive(body)


def test_every_engine_and_host_has_its_page_with_its_keys(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.studio.engines = {name: bench.studio.engines.get(name) or bench.painter for name in ("painter", "paid")}
        bench.window.open_settings()
        settings = bench.window.settings_window
        ids = [page.id for page in settings.all_pages()]
        assert {f"host:{host_id}" for host_id in hosts()} <= set(ids)
        named = {"engine:painter", "general", "appearance", "shortcuts", "folders", "network", "privacy", "about"}
        assert named <= set(ids)
        assert settings.pages.ids() == ids
        for host_id, host in hosts().items():
            settings.show_page(f"host:{host_id}")
            for credential in host.credentials:
                assert settings.view.row(credential.env) is not None

    drive(body)


def test_each_engine_says_what_leaves_the_machine() -> None:
    for engine in engines().values():
        assert all(line.endswith(".") for line in engine.privacy)
    for host in hosts().values():
        assert all(line.endswith(".") for line in host.privacy)


def test_a_change_holds_at_once_and_is_undone(drive: Drive, tmp_path: Path) -> None:
    async def body(bench: Bench) -> None:
        bench.window.open_settings("general")
        settings = bench.window.settings_window
        switch = control(settings.view, "ask_before_host")
        assert isinstance(switch, SettingSwitch) and switch.isChecked()
        switch.click()
        assert not bench.studio.settings.flag("ask_before_host")
        assert json.loads(bench.studio.settings.path.read_text(encoding="utf-8"))["ask_before_host"] is False
        QTest.keyClick(settings, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert bench.studio.settings.flag("ask_before_host") and switch.isChecked()

        settings.show_page("network")
        select = control(settings.view, "timeout_seconds")
        assert isinstance(select, SettingSelect) and select.currentText() == "4 minutes"
        select.setCurrentIndex(select.findData("600"))
        select.activated.emit(select.currentIndex())
        assert bench.studio.settings.number("timeout_seconds") == 600
        assert bench.studio.queue._bench.settings.timeout_seconds == 600  # the queue that runs has it too
        bench.window.undo_stack.undo()
        assert bench.studio.settings.number("timeout_seconds") == 240 and select.currentText() == "4 minutes"

    drive(body)


def test_what_the_environment_decides_is_said_and_cannot_be_set(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EASEL_POLL_SECONDS", "3.5")

    async def body(bench: Bench) -> None:
        bench.window.open_settings("network")
        view = bench.window.settings_window.view
        select = control(view, "poll_seconds")
        assert isinstance(select, SettingSelect) and not select.isEnabled() and select.currentText() == "3.5 seconds"
        assert "EASEL_POLL_SECONDS" in shown(view)

    drive(body)


def test_a_search_goes_over_all_pages_by_words_and_synonyms(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.window.open_settings()
        settings = bench.window.settings_window

        async def look_for(words: str) -> list[str]:
            settings.query.setText(words)
            QTest.keyClick(settings.query, Qt.Key.Key_Return)
            return [view.row.id for view in settings.view.views]

        assert "theme" in await look_for("dark mode")
        assert (await look_for("theme")) and "theme" in await look_for("LOOK")
        assert "timeout_seconds" in await look_for("timeout")
        assert "CLOUDFLARE_R2_BUCKET" in await look_for("bucket")
        assert await look_for("telemetry") == ["update"]
        marked = [words for words in settings.view.findChildren(Words) if words.textFormat() is Qt.TextFormat.RichText]
        assert not marked  # found by a synonym: nothing stands out
        await look_for("free space")
        marked = [words.text() for words in settings.view.findChildren(Words)
                  if words.textFormat() is Qt.TextFormat.RichText]
        assert any(">Free</span>" in text and ">space</span>" in text for text in marked)
        assert await look_for("qqqq") == [] and "“qqqq”" in shown(settings.view)
        QTest.keyClick(settings.query, Qt.Key.Key_Escape)
        assert settings.isVisible() and not settings.query.text() and len(settings.pages.ids()) > 8

    drive(body)


def test_a_typed_search_waits_for_the_fingers_and_down_goes_to_the_pages(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.window.open_settings()
        settings = bench.window.settings_window
        settings.query.setFocus()
        QTest.keyClicks(settings.query, "bucket")
        await bench.until(lambda: len(settings.pages.ids()) < 5)
        assert "host:r2" in settings.pages.ids()
        QTest.keyClick(settings.query, Qt.Key.Key_Down)
        assert settings.page == settings.pages.ids()[0] and settings.pages.hasFocus()

    drive(body)


def test_words_of_a_search() -> None:
    assert search.terms("k") == () and search.terms("键") == ("键",) and search.terms(" Key  key ") == ("key",)
    assert search.spans("Schlüssel", ("schlussel",)) == [(0, 9)]
    assert search.spans("aaa", ("aa",)) == [(0, 3)] and search.spans("x", ()) == []
    assert search.matches(("ﾄﾞ", "k"), "Key") is False


def test_a_key_is_pressed_anew_and_what_it_collides_with_is_said(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        window.open_settings("shortcuts")
        view = window.settings_window.view
        choice = control(view, "key:inspector")
        assert isinstance(choice, KeyChoice) and choice.field.text() == "I"

        choice.field.click()
        assert choice.field.listening
        QTest.keyClick(choice.field, Qt.Key.Key_Control)
        assert choice.field.listening
        QTest.keyClick(choice.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        assert window.actions_.keys("inspector") == ("Ctrl+J",) and choice.field.text() == "Ctrl+J"
        assert json.loads(window.studio.settings.ui_state("shortcuts")) == {"inspector": ["Ctrl+J"]}

        choice.field.click()
        QTest.keyClick(choice.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert choice.said == "Belongs to “Search”." and window.actions_.keys("inspector") == ("Ctrl+J",)
        choice.take.click()
        assert window.actions_.keys("inspector") == ("Ctrl+F",) and window.actions_.keys("search") == ()
        window.undo_stack.undo()
        assert window.actions_.keys("inspector") == ("Ctrl+J",) and window.actions_.keys("search") == ("Ctrl+F",)

        choice.field.click()
        QTest.keyClick(choice.field, Qt.Key.Key_Escape)
        assert not choice.field.listening and window.settings_window.isVisible()
        choice.field.click()
        QTest.keyClick(choice.field, Qt.Key.Key_Backspace)
        assert window.actions_.keys("inspector") == () and choice.field.text() == "No key"

        reset = control(view, "reset-keys")
        assert isinstance(reset, QPushButton)
        reset.click()
        assert window.actions_.keys("inspector") == ("I",)
        window.undo_stack.undo()
        assert window.actions_.keys("inspector") == ()

    drive(body)


@pytest.mark.parametrize("size", [(720, 480), (1280, 800)])
def test_no_page_is_wider_than_its_place_and_all_has_a_name(drive: Drive, size: tuple[int, int]) -> None:
    async def body(bench: Bench) -> None:
        bench.window.open_settings()
        settings = bench.window.settings_window
        settings.resize(*size)
        for page in settings.all_pages():
            settings.show_page(page.id)
            view = settings.view
            assert view.views
            await bench.session.painted(1)
            for row in view.views:
                right = row.mapTo(view, QPoint(row.width(), 0)).x()
                assert right <= view.width(), f"{page.id} {row.row.id}"
            for press in view.findChildren(QPushButton):
                assert press.text() or press.accessibleName(), f"{page.id} {press.toolTip()}"

    drive(body)


def test_the_engine_of_the_start_is_the_one_that_was_chosen(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.studio.settings.set("default_engine", "stylist")
        assert bench.window.compose.settings.engine().id != "stylist"
        await bench.session._replace(bench.window, "a draft")
        assert bench.session.window.compose.settings.engine().id == "stylist"

    drive(body)


def test_every_setting_that_can_be_set_is_read_by_somebody() -> None:
    package = Path(search.__file__).parents[2]
    texts = {path: path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    readers = "\n".join(text for path, text in texts.items() if "settings" not in path.parts[-2:]
                        and path.name not in ("settings.py",))
    page = texts[package / "ui" / "settings" / "simple_pages.py"]
    names = [setting.name for setting in SETTINGS if f'"{setting.name}"' in page]
    assert len(names) >= 7
    assert [name for name in names if f'"{name}"' not in readers] == []
