"""The compose panel in the real window: what fits, what is folded, what one press makes and takes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.models import AssetKind, GenerationRequest, InputPicture, Job, JobState, Mode, Offer, Role
from desktop_app.storage import picture_metadata
from desktop_app.storage.recipes import Recipe
from desktop_app.ui.compose_foot import price_words, time_words
from desktop_app.ui.controls import ScrollColumn
from desktop_app.ui.history import UsualTimes
from tests.support.engines import PaidEngine, png

from .conftest import Bench, Drive

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


def with_recipe(path: Path, prompt: str = "a swan at dusk") -> Path:
    """A picture that says how it was made."""
    request = GenerationRequest("painter", prompt, size="2:3", seed=11, style="style-2")
    recipe = Recipe(
        "0123abcd-0000-4000-8000-000000000000", AssetKind.RESULT, 1.0, Mode.TEXT_TO_IMAGE, request, "painter", seed=11)
    path.write_bytes(picture_metadata.embed(png((80, 60)), recipe))
    return path


def foot(bench: Bench) -> str:
    """The line under Generate on one line."""
    return bench.window.compose.last_words().replace("\n", "  ·  ")


def test_everything_that_is_asked_first_is_in_sight_at_800_pixels(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        bar = compose.findChildren(ScrollColumn)[0].verticalScrollBar()
        assert bar.maximum() == 0, "nothing scrolls"
        shown = (compose.prompt, compose.zone, compose.settings.styles, compose.settings._engine,
                 compose.settings.sizes, compose.settings._count, compose.settings._seed, compose.foot.button)
        for part in shown:
            bottom = part.mapTo(bench.window, QPoint(0, part.height())).y()
            assert part.isVisible() and bottom <= 800, part.accessibleName()
        assert not compose.settings.form.isVisible(), "folded away"

    drive(body)


def test_folded_options_say_what_differs_and_go_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        settings = bench.window.compose.settings
        assert settings.more._differs.toolTip() == "" and settings.more._reset.isHidden()
        settings.form.set_value("brush", "bold")
        assert settings.more._differs.toolTip() == "Brush" and not settings.more._reset.isHidden()
        settings.more._fold.click()
        assert settings.form.isVisible()
        settings.more._reset.click()
        assert settings.options()["brush"] == "fine" and settings.more._reset.isHidden()

    drive(body)


def test_an_edit_shows_its_strength_at_once(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([bench.picture()])
        await compose.all_read()
        assert compose.settings.main_form.isVisible() and "strength" in compose.settings.main_form.values()
        assert set(compose.settings.options()) == {"strength", "crisp", "brush", "upscale"}

    drive(body)


def test_variations_are_counted_before_the_press_and_made_in_one_group(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.write("a {red|blue|green} fox")
        assert foot(bench).startswith("3 pictures")
        compose.settings.set_count(2)
        assert foot(bench).startswith("3 × 2 = 6 pictures")
        compose.generate()
        await bench.until(lambda: len(bench.painter.requests) == 6)
        assert {request.prompt for request in bench.painter.requests} == {"a red fox", "a blue fox", "a green fox"}
        assert len({job.group for job in bench.studio.queue.jobs()}) == 1
        compose.prompt.write("{" + "|".join(str(n) for n in range(101)) + "}")
        compose.generate()
        assert "more than 100 pictures" in compose.last_words() and len(bench.studio.queue.jobs()) == 6

    drive(body)


class Priced(PaidEngine):
    """One whose price is known."""

    def offer(self, model: str = "") -> Offer:
        return replace(super().offer(model), price=4.0)


def test_price_times_count_and_what_is_left(tmp_path: Path) -> None:
    engine = Priced(tmp_path)
    assert price_words(engine, engine.offer(), 3, None) == "about 12 credits"
    assert price_words(engine, engine.offer(), 3, 482.0) == "about 12 credits of 482"
    plain = PaidEngine(tmp_path)
    assert price_words(plain, plain.offer(), 1, 48.5) == "uses credits, 48.5 left"


def test_the_balance_is_asked_for_when_a_paid_engine_is_chosen(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.paid.credits_left = 482.0
        assert "left" not in foot(bench)
        bench.window.compose.settings.choose_engine("paid")
        await bench.until(lambda: "482 left" in foot(bench))

    drive(body)


def finished(seconds: float, number: int, size: str = "") -> Job:
    """A job that took so long."""
    request = GenerationRequest("painter", "a fox", size=size)
    return Job(f"job-{number}", "g", "painter", "", request.mode, request, "h", JobState.DONE, 1, 0.0,
               100.0 + seconds, submitted=100.0)


def test_usual_times_are_a_span_only_after_three_pictures_like_it() -> None:
    usual = UsualTimes([finished(30, 1), finished(40, 2), finished(500, 9, "2048x2048")])
    like = GenerationRequest("painter", "an owl")
    assert usual.span(like) is None and time_words(None) == ""
    usual.learn(finished(50, 3))
    usual.learn(finished(50, 3))
    assert usual.span(like) == pytest.approx((34, 46))
    assert usual.span(replace(like, size="2048x2048")) is None
    assert usual.span(replace(like, model="other")) is None
    assert time_words((34.4, 46)) == "usually 34–46 s"
    assert time_words((3, 3.2)) == "usually 3 s"
    assert time_words((90, 240)) == "usually 2–4 min"


def test_references_have_an_order_and_come_back_by_undo(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose, window = bench.window.compose, bench.window
        compose.take_files([bench.picture("a.png"), bench.picture("b.png", (40, 40)), bench.picture("c.png", (20, 20))])
        await compose.all_read()
        names = lambda: [reference.name for reference in compose.zone.references()]  # noqa: E731
        assert names() == ["a.png", "b.png", "c.png"]
        assert [one.name for one in compose.zone.left_out()] == ["c.png"], "this engine takes two"
        assert "Left out: c.png" in compose.zone._more.text()
        assert len(compose.request().inputs) == 2
        last = compose.zone._rows[compose.zone.references()[2].number]
        last.setFocus()
        QTest.keyClick(last, Qt.Key.Key_Up, ALT)
        assert names() == ["a.png", "c.png", "b.png"] and last.accessibleName().startswith("Picture 2 of 3, c.png")
        QTest.keyClick(last, Qt.Key.Key_Delete)
        assert names() == ["a.png", "b.png"] and compose.zone._more.text() == "2 of 2"
        window.undo_stack.undo()
        assert names() == ["a.png", "c.png", "b.png"]

    drive(body)


def test_a_row_is_dragged_over_its_neighbour_and_a_click_shows_it_large(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([bench.picture("a.png"), bench.picture("b.png", (40, 40))])
        await compose.all_read()
        wanted: list[int] = []
        compose.zone.preview_wanted.disconnect(compose._preview)
        compose.zone.preview_wanted.connect(wanted.append)
        first, second = (compose.zone._rows[one.number] for one in compose.zone.references())
        QTest.mousePress(first, Qt.MouseButton.LeftButton, NONE, QPoint(20, 20))
        QTest.mouseMove(first, QPoint(20, 40))
        QTest.mouseMove(first, QPoint(20, first.height() * 2))
        QTest.mouseRelease(first, Qt.MouseButton.LeftButton, NONE, QPoint(20, 20))
        assert [one.name for one in compose.zone.references()] == ["b.png", "a.png"] and not wanted
        QTest.mouseClick(second, Qt.MouseButton.LeftButton, NONE, QPoint(20, 20))
        assert wanted == [second.number]

    drive(body)


def test_the_preview_of_a_reference_shows_the_picture(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        from desktop_app.ui.compose_preview import PicturePreview

        compose = bench.window.compose
        compose.take_files([bench.picture("a.png", (640, 480))])
        await compose.all_read()
        row = compose.zone._rows[compose.zone.references()[0].number]
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
        (preview,) = compose.findChildren(PicturePreview)
        await bench.until(lambda: preview.picture.pixmap().width() >= 640)
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        assert not preview.isVisible()

    drive(body)


def test_a_mask_goes_with_the_first_picture_where_the_model_takes_one(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([bench.picture("a.png")])
        await compose.all_read()
        (reference,) = compose.zone.references()
        mask = InputPicture("ab" * 32, "", 64, 48)
        compose.zone.set_mask(reference.number, mask)
        assert [picture.role for picture in compose.zone.pictures()] == [Role.IMAGE], "this engine takes none"
        compose.zone.set_takes("Model", 2, style=False, mask=True)
        assert [picture.role for picture in compose.zone.pictures()] == [Role.IMAGE, Role.MASK]
        row = compose.zone._rows[reference.number]
        assert row._mask.text() == "Edit mask" and "with a mask" in row.accessibleName()
        wanted: list[int] = []
        compose.mask_wanted.connect(wanted.append)
        row._mask.click()
        assert wanted == [reference.number]

    drive(body)


def test_a_drop_on_a_row_replaces_that_reference(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose, window = bench.window.compose, bench.window
        compose.take_files([bench.picture("a.png"), bench.picture("b.png", (40, 40))])
        await compose.all_read()
        await bench.session.painted(2)
        row = compose.zone._rows[compose.zone.references()[0].number]
        place = row.mapTo(window, row.rect().center())
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(bench.picture("c.png", (30, 30))))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QApplication.sendEvent(window, QDragEnterEvent(place, copy, mime, left, NONE))
        assert compose.zone._more.text() == "Drop to replace a.png"
        QApplication.sendEvent(window, QDropEvent(QPointF(place), copy, mime, left, NONE))
        await compose.all_read()
        assert [one.name for one in compose.zone.references()] == ["c.png", "b.png"]

    drive(body)


def test_a_picture_with_a_recipe_asks_in_a_card_and_does_nothing_by_itself(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose, window = bench.window.compose, bench.window
        compose.prompt.write("my own words")
        compose.take_files([with_recipe(bench.folder / "swan.png")])
        await compose.all_read()
        assert compose.card.isVisible() and compose.card._detail.text() == "a swan at dusk"
        assert compose.prompt.text() == "my own words" and len(compose.zone.references()) == 1
        assert list(compose.card.answers()) == ["Use picture", "Load recipe", "Both"]
        compose.card.answers()["Load recipe"]()
        assert compose.card.isHidden() and not compose.zone.references()
        request = compose.request()
        assert (request.prompt, request.seed, request.size, request.style) == ("a swan at dusk", 11, "2:3", "style-2")
        compose.prompt.go_back(1)
        assert compose.prompt.text() == "my own words", "what was written is never lost"
        compose.prompt.go_back(-1)
        window.undo_stack.undo()
        assert compose.prompt.text() == "my own words" and len(compose.zone.references()) == 1
        assert compose.settings.seed() is None

    drive(body)


def test_both_takes_the_words_and_keeps_the_picture(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([with_recipe(bench.folder / "swan.png")])
        await compose.all_read()
        compose.card.answers()["Both"]()
        await bench.until(lambda: compose.prompt.text() == "a swan at dusk")
        assert len(compose.zone.references()) == 1

    drive(body)


def test_a_link_is_fetched_only_after_asking(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        asked: list[str] = []

        async def fetch(url: str, target: Path) -> None:
            asked.append(url)
            target.write_bytes(png((50, 40)))

        compose.pictures.fetch = fetch
        mime = QMimeData()
        mime.setUrls([QUrl("https://pics.example.org/black%20cat.png")])
        compose.take(mime)
        assert compose.card._question.text() == "Fetch this picture from pics.example.org?" and not asked
        compose.card.answers()["Leave it"]()
        assert not asked and compose.card.isHidden()
        compose.take(mime)
        compose.card.answers()["Fetch"]()
        await compose.all_read()
        assert len(asked) == 1 and compose.zone.references()[0].name == "black cat.png"

    drive(body)


def test_a_link_at_an_unsafe_address_is_refused_in_a_sentence(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        mime = QMimeData()
        mime.setUrls([QUrl("http://127.0.0.1:1/x.png")])
        compose.take(mime)
        compose.card.answers()["Fetch"]()
        await compose.all_read()
        assert compose._notes.text().startswith("The picture could not be fetched from 127.0.0.1.")
        assert not compose.zone.references()

    drive(body)


def test_clearing_is_undone_with_pictures_and_settings(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose, window = bench.window.compose, bench.window
        assert compose._clear.isHidden()
        compose.prompt.write("a fox")
        compose.take_files([bench.picture()])
        await compose.all_read()
        compose._clear.click()
        assert compose.prompt.text() == "" and not compose.zone.references() and compose._clear.isHidden()
        window.undo_stack.undo()
        assert compose.prompt.text() == "a fox" and len(compose.zone.references()) == 1

    drive(body)


def test_earlier_prompts_once_each_and_changes_on_the_way_are_kept(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        prompt = bench.window.compose.prompt
        prompt.remember(["one", "two", "one"])
        prompt.write("being written")
        for shown in ("one", "two", "two"):
            QTest.keyClick(prompt, Qt.Key.Key_Up, ALT)
            assert prompt.text() == shown
        prompt.write("two, changed")
        QTest.keyClick(prompt, Qt.Key.Key_Down, ALT)
        QTest.keyClick(prompt, Qt.Key.Key_Up, ALT)
        assert prompt.text() == "two, changed"
        for _ in range(3):
            QTest.keyClick(prompt, Qt.Key.Key_Down, ALT)
        assert prompt.text() == "being written"

    drive(body)


def test_a_long_prompt_says_how_much_room_is_left_only_when_it_is_near(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.setPlainText("x" * 1000)
        assert compose._room.isHidden()
        compose.prompt.setPlainText("x" * 19_000)
        assert not compose._room.isHidden() and "19" in compose._room.text()

    drive(body)


def test_a_size_is_turned_snapped_and_counted(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        sizes = bench.window.compose.settings.sizes
        sizes.choose("3:2")
        assert "MP" in sizes._pixels.text()
        sizes._swap.click()
        assert sizes.value() == "2:3"
        sizes.choose("16:9")
        assert sizes._swap.isHidden(), "this engine has no 9:16"
        sizes.choose("800x600")
        sizes._swap.click()
        assert sizes.value() == "600x800"
        sizes._width.setText("9999")
        sizes._width.editingFinished.emit()
        assert sizes.value() == "2048x800"
        assert sizes._width.toolTip() == "32 to 2048 px a side"

    drive(body)
