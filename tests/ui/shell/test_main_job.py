"""The main job in the real window: words or a picture become a picture in the gallery."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.errors import AppError
from desktop_app.models import Mode, Role
from desktop_app.ui.job_words import Verb
from tests.support.engines import png

from .conftest import Bench, Drive


def test_words_become_a_picture_in_the_gallery(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        assert window._centre.currentWidget() is window.welcome
        window.compose.prompt.setFocus()
        QTest.keyClicks(window.compose.prompt, "a lighthouse in a storm")
        QTest.keyClick(window.compose.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await bench.until(lambda: window.gallery.model.rowCount() == 1)
        (request,) = bench.painter.requests
        assert (request.prompt, request.mode, request.engine) == (
            "a lighthouse in a storm", Mode.TEXT_TO_IMAGE, "painter")
        assert window._centre.currentWidget() is window.gallery
        await bench.until(lambda: bool(bench.cards()) and "Done in" in bench.cards()[0].words())
        assert "Not understood: xyzzy." in bench.cards()[0].words()

    drive(body)


def test_a_dropped_picture_switches_to_the_engine_that_edits_and_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose, window = bench.window.compose, bench.window
        path = bench.picture()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        place = QPoint(700, 400)  # over the centre: anywhere is good
        actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, actions, mime, buttons, keys)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted() and compose.zone._hot
        drop = QDropEvent(QPointF(place), actions, mime, buttons, keys)
        QApplication.sendEvent(window, drop)
        assert not compose.zone._hot
        await compose.all_read()
        assert compose.settings.engine().id == "stylist"
        (reference,) = compose.zone.references()
        assert reference.picture is not None and reference.thumbnail is not None
        assert (reference.picture.width, reference.picture.height) == (64, 48)
        compose.prompt.setPlainText("warmer")
        compose.generate()
        await bench.until(lambda: bool(bench.stylist.requests))
        (request,) = bench.stylist.requests
        assert request.mode is Mode.IMAGE_TO_IMAGE
        assert bench.stylist.references[0][0].path.read_bytes() == path.read_bytes()
        compose.zone.clear()
        assert compose.settings.engine().id == "painter"

    drive(body)


def test_the_artists_choice_of_engine_stays(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.settings.choose_engine("paid")
        compose.take_files([bench.picture()])
        await compose.all_read()
        assert compose.settings.engine().id == "paid", "it can edit too, so it stays"
        compose.zone.clear()
        assert compose.settings.engine().id == "paid"
        compose.settings.choose_engine("painter")
        compose.take_files([bench.picture()])
        await compose.all_read()
        assert compose.settings.engine().id == "paid", "chosen for pictures before"

    drive(body)


def test_a_painter_with_a_picture_says_what_to_do(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([bench.picture()])
        await compose.all_read()
        compose.settings.choose_engine("painter")
        compose.prompt.setPlainText("a fox")
        compose.generate()
        assert compose.last_words() == (
            "Studio Painter works from words alone. Remove the picture, or choose Stylist · Paid Pictures.")
        assert not bench.studio.queue.jobs()

    drive(body)


def test_the_same_twice_is_offered_again_and_nothing_is_sent(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.setPlainText("a fox")
        compose.generate()
        assert compose._again.isHidden()
        compose.generate()
        assert len(bench.studio.queue.jobs()) == 1
        assert compose._again.isVisible()
        assert compose._again.text() == "Already submitted — submit again?"
        compose._again.click()
        assert len(bench.studio.queue.jobs()) == 2
        assert compose._again.isHidden()

    drive(body)


def test_generate_waits_for_a_picture_that_is_still_read(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.setPlainText("warmer")
        compose.take_files([bench.picture()])
        compose.generate()
        assert not bench.studio.queue.jobs()
        await bench.until(lambda: len(bench.studio.queue.jobs()) == 1)
        assert bench.studio.queue.jobs()[0].request.inputs

    drive(body)


def test_each_bad_file_gets_a_sentence_and_the_good_one_is_taken(drive: Drive, tmp_path: Path) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        (tmp_path / "empty.png").write_bytes(b"")
        (tmp_path / "words.png").write_text("not a picture", encoding="utf-8")
        compose.take_files([tmp_path / "empty.png", bench.picture("good.png"), tmp_path / "words.png",
                            tmp_path / "gone.png"])
        await compose.all_read()
        assert [reference.name for reference in compose.zone.references()] == ["good.png"]
        notes = compose._notes.text().splitlines()
        assert len(notes) == 3
        for name, note in zip(("empty.png", "words.png", "gone.png"), notes, strict=True):
            assert name in note and note.endswith(".")
        compose.take_files([tmp_path / f"gone-{n}.png" for n in range(7)])
        await compose.all_read()
        assert compose._notes.text().splitlines()[-1] == "And 3 more that cannot be used."
        await bench.session.submit("warmer", pictures=[bench.picture("good.png")], engine="stylist")
        assert compose._notes.isHidden(), "what was said about old files goes with the next job"

    drive(body)


def test_a_picture_in_the_clipboard_is_pasted_into_the_prompt_as_a_reference(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        mime = QMimeData()
        mime.setData("image/png", png())
        QGuiApplication.clipboard().setMimeData(mime)
        bench.window.compose.prompt.setFocus()
        bench.window.compose.prompt.paste()
        await bench.window.compose.all_read()
        (reference,) = bench.window.compose.zone.references()
        assert reference.name == "Pasted picture"
        assert bench.window.compose.prompt.text() == ""

    drive(body)


def test_a_second_picture_can_lend_its_look(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([bench.picture("a.png"), bench.picture("b.png", (40, 40))])
        await compose.all_read()
        first, second = compose.zone.references()
        assert (first.role, second.role) == (Role.IMAGE, Role.STYLE)
        compose.zone.set_role(second.number, Role.IMAGE)
        assert [picture.role for picture in compose.zone.pictures()] == [Role.IMAGE, Role.IMAGE]

    drive(body)


def test_options_size_count_and_seed_reach_the_request(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.setPlainText("a fox")
        compose.settings.sizes.choose("96x64")
        compose.settings.set_count(3)
        compose.settings.set_seed(7)
        compose.settings.styles.choose("style-5")
        compose.settings.form.load({"strength": 0.25, "crisp": True, "brush": "bold"}, bench.painter.options,
                                   Mode.TEXT_TO_IMAGE)
        compose.generate()
        await bench.until(lambda: len(bench.painter.requests) == 3)
        assert {request.seed for request in bench.painter.requests} == {7, 8, 9}
        request = bench.painter.requests[0]
        assert (request.size, request.style) == ("96x64", "style-5")
        assert dict(request.options) == {"strength": 0.25, "crisp": True, "brush": "bold"}

    drive(body)


@pytest.mark.parametrize(("width", "height"), [("5", "64"), ("", "64"), ("4000", "64")])
def test_a_size_that_cannot_be_made_is_said_before_anything_is_sent(drive: Drive, width: str, height: str) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.setPlainText("a fox")
        compose.settings.sizes.choose(f"{width}x{height}")
        compose.generate()
        assert "not offered" in compose.last_words()
        assert not bench.studio.queue.jobs()

    drive(body)


def test_an_empty_prompt_is_a_sentence(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        with pytest.raises(AppError) as caught:
            await bench.session.submit("   ")
        assert caught.value.title == "The prompt is empty. Say what you want to see."

    drive(body)


def test_reuse_brings_a_recipe_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        (job,) = await bench.session.submit("a fox", size="2:3", seed=5, style="style-1")
        await bench.session.wait([job])
        (asset,) = bench.studio.library.assets.by_job(job.id)
        await bench.until(lambda: window.gallery.model.rowCount() == 1)
        window.compose.prompt.setPlainText("something else")
        window.compose.settings.sizes.choose("1:1")
        window.inspector.reuse_all.emit(asset.id)
        request = window.compose.request()
        assert (request.prompt, request.size, request.seed, request.style) == ("a fox", "2:3", 5, "style-1")
        bench.window.queue._press(job.id, Verb.SHOW)
        assert window._centre.currentWidget() is window.viewer

    drive(body)


def test_an_edit_keeps_the_pictures_own_size_unless_told_otherwise(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.settings.choose_engine("paid")
        compose.settings.sizes.choose("128x64")
        compose.take_files([bench.picture()])
        await compose.all_read()
        assert compose.settings.size_words() == ""
        assert "own size" in compose.settings.sizes._pixels.text()
        compose.settings.sizes.choose("2:3")
        compose.zone.clear()
        assert compose.settings.size_words() == "128x64", "what was chosen for words comes back"
        compose.take_files([bench.picture()])
        await compose.all_read()
        assert compose.settings.size_words() == "2:3"

    drive(body)


def test_reuse_of_an_edit_brings_the_picture_back_too(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        (job,) = await bench.session.submit("warmer", pictures=[bench.picture()], engine="paid", size="3:2")
        await bench.session.wait([job])
        (asset,) = bench.studio.library.assets.by_job(job.id)
        compose.zone.clear()
        bench.window.inspector.reuse_all.emit(asset.id)
        await bench.until(lambda: bool(compose.zone.pictures()) and compose.settings.size_words() == "3:2")
        assert compose.request().inputs[0].sha256 == job.request.inputs[0].sha256
        assert compose.settings.engine().id == "paid"

    drive(body)
