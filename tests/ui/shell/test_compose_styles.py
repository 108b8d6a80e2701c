"""Styles in the panel: the strip, the grid, and the artist's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.services.styles import built_in
from desktop_app.ui.style_form import StyleForm
from desktop_app.ui.style_grid import COLUMNS, StyleGrid

from .conftest import Bench, Drive


def opened(bench: Bench) -> StyleGrid:
    """The grid of all styles."""
    strip = bench.window.compose.settings.styles
    strip._all.click()
    assert strip.grid is not None
    return strip.grid


def test_a_preset_reaches_any_engine_and_reuse_brings_it_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.settings.styles.choose("old-master")
        (job,) = await bench.session.submit("a fox", style="old-master")
        await bench.session.wait([job])
        (sent,) = bench.painter.requests
        assert sent.prompt.startswith("a fox, old master oil painting") and sent.preset_words == ""
        assert bench.studio.queue.get(job.id).prompt == "a fox", "the row keeps what was written"
        (asset,) = bench.studio.library.assets.by_job(job.id)
        compose.settings.styles.choose("")
        bench.window.inspector.reuse_all.emit(asset.id)
        assert compose.settings.styles.chosen() == "old-master" and compose.prompt.text() == "a fox"

    drive(body)


def test_the_strip_shows_four_and_says_how_many_there_are(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        strip = bench.window.compose.settings.styles
        assert [made.value for made in strip._buttons] == [preset.id for preset in built_in()[:4]]
        assert strip._all.text() == "All 26", "twenty presets, and the six of this engine"
        strip.choose("teal-wash")
        assert strip._buttons[0].value == "teal-wash" and strip._buttons[0].isChecked()
        strip._buttons[0].click()
        assert strip.chosen() == ""

    drive(body)


def test_the_grid_is_searched_in_three_languages_and_walked_by_keys(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        strip, grid = bench.window.compose.settings.styles, opened(bench)
        assert len(grid.buttons) == 26
        for words, first in (("wood", "blue-woodblock"), ("粉彩", "soft-pastel"), ("ステンド", "stained-glass"),
                             ("gold leaf", "ink-and-gold"), ("style 5", "style-5")):
            grid.search.setText(words)
            assert grid.buttons[0].value == first
        grid.search.setText("xyzzy")
        assert not grid.buttons
        grid.search.clear()
        QTest.keyClick(grid.search, Qt.Key.Key_Down)
        assert grid.buttons[0].hasFocus()
        QTest.keyClick(grid.buttons[0], Qt.Key.Key_Down)
        QTest.keyClick(grid.buttons[COLUMNS], Qt.Key.Key_Right)
        assert grid.buttons[COLUMNS + 1].hasFocus()
        QTest.keyClick(grid.buttons[COLUMNS + 1], Qt.Key.Key_Return)
        assert strip.chosen() == built_in()[COLUMNS + 1].id

    drive(body)


def test_names_in_the_grid_are_not_cut(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        from PySide6.QtCore import QRect
        from PySide6.QtGui import QFontMetrics

        from desktop_app.ui import theme
        from desktop_app.ui.style_strip import NAME_TOP

        metrics = QFontMetrics(theme.ui_font(theme.CAPTION))
        for made in opened(bench).buttons:
            room = QRect(0, 0, made.width(), made.height() - made._picture_height() - NAME_TOP)
            need = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, made.text())
            assert need.width() <= room.width() and need.height() <= room.height() + 2, made.text()

    drive(body)


def test_an_own_style_is_made_used_deleted_and_brought_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window, strip = bench.window, bench.window.compose.settings.styles
        (job,) = await bench.session.submit("a fox")
        await bench.session.wait([job])
        await bench.until(lambda: window.gallery.model.rowCount() == 1)
        window.gallery.grid.setCurrentIndex(window.gallery.model.index(0, 0))
        opened(bench)._leave_for(None)
        (form,) = window.findChildren(StyleForm)
        form.save()
        assert not form._problem.isHidden() and "needs a name" in form._problem.text()
        form.name.setText("Winter")
        form.words.setPlainText("snow, soft light")
        form._use_selected()
        await bench.until(lambda: form._jpeg is not None)
        form.save()
        preset = strip.preset()
        assert preset is not None and preset.title == "Winter" and preset.picture is not None
        window.compose.prompt.write("an owl")
        assert window.compose.request().preset_words == "snow, soft light"
        strip.delete_wanted.emit(preset)
        assert strip.chosen() == "" and "Winter" not in [entry.title for entry in strip._entries.values()]
        window.undo_stack.undo()
        assert preset.id in strip._entries and preset.picture.is_file()

    drive(body)


def test_an_own_style_is_there_after_a_restart_and_can_be_edited(drive: Drive) -> None:
    async def make(bench: Bench) -> None:
        bench.window.compose_life.own.save("Winter", "snow")
        bench.window.compose_life._show_styles()
        bench.window.compose.settings.styles.choose("own-winter")

    async def look(bench: Bench) -> None:
        strip = bench.window.compose.settings.styles
        assert strip.chosen() == "own-winter", "the draft knew it"
        strip.own_wanted.emit(strip.preset())
        (form,) = bench.window.findChildren(StyleForm)
        assert (form.name.text(), form.words.toPlainText()) == ("Winter", "snow")
        form.name.setText("Deep winter")
        form.save()
        preset = strip.preset()
        assert preset is not None and (preset.id, preset.title) == ("own-winter", "Deep winter")

    drive(make)
    drive(look)
