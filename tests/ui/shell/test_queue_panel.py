"""The queue's cards in the real window: what they show, what their buttons, keys and the mouse do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.errors import AmbiguousError, ErrorInfo, HeldError, RefusedError
from desktop_app.models import Job, JobState, Progress, ProgressState
from desktop_app.ui.job_words import CardButton, Verb
from desktop_app.ui.queue_card import QueueCard
from desktop_app.ui.queue_frame import ButtonRow
from desktop_app.ui.queue_group_card import GroupCard
from desktop_app.ui.theme import Theme
from desktop_app.ui.unknown_task import UnknownTask
from tests.support.engines import png

from .conftest import Bench, Drive

STANDS = Progress(ProgressState.RUNNING, 0.4)


def buttons(card: QueueCard | GroupCard) -> dict[str, QPushButton]:
    """By their words (a sign's are its accessible name)."""
    return {one.accessibleName() or one.text(): one for one in card.findChildren(QPushButton) if not one.isHidden()}


def waiting(bench: Bench) -> list[str]:
    return [job.prompt for job in bench.studio.queue.jobs() if job.state is JobState.QUEUED]


async def line(bench: Bench, *prompts: str) -> list[Job]:
    """A paused queue with these waiting."""
    bench.studio.queue.pause()
    jobs = [(await bench.session.submit(prompt))[0] for prompt in prompts]
    await bench.until(lambda: len(bench.cards()) == len(prompts))
    return jobs


# -- cards -------------------------------------------------------------------------------------------


def test_a_running_job_shows_its_preview_and_can_be_cancelled(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.progress = Progress(ProgressState.RUNNING, 0.4, preview=png((64, 64)), message="pass 2 of 5")
        (job,) = await bench.session.submit("a fox")
        await bench.until(lambda: bool(bench.cards()) and "pass 2 of 5" in bench.cards()[0].words())
        (card,) = bench.cards()
        await bench.until(lambda: card.picture._pixmap is not None)
        assert bench.window.side._queue_tab._count == "1"
        card.close_button.click()
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.CANCELLED)
        assert bench.painter.cancelled
        await bench.until(lambda: bench.cards()[0].words() == "Cancelled")
        bench.window.queue.clear_finished()
        assert not bench.cards()
        assert bench.window.queue._empty.isVisible()

    drive(body)


def test_a_click_on_a_finished_card_opens_its_picture_and_it_has_no_button(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        (job,) = await bench.session.submit("a fox")
        await bench.session.wait([job])
        await bench.until(lambda: bool(bench.cards()) and "Done in" in bench.cards()[0].words())
        (card,) = bench.cards()
        assert set(buttons(card)) == {card.close_button.accessibleName()}
        assert card.cursor().shape() is Qt.CursorShape.PointingHandCursor
        QTest.mouseClick(card.picture, Qt.MouseButton.LeftButton)
        assert bench.window._centre.currentWidget() is bench.window.viewer

    drive(body)


def test_a_failure_explains_itself_and_retry_makes_a_new_row(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.failure = ErrorInfo("engine-crashed", "The engine stopped unexpectedly.", "Press Retry.")
        (job,) = await bench.session.submit("a fox")
        await bench.session.wait([job])
        await bench.until(lambda: bool(bench.cards()) and "Press Retry" in bench.cards()[0].words())
        buttons(bench.cards()[0])["Copy report"].click()
        text = QGuiApplication.clipboard().text()
        assert "engine-crashed: The engine stopped unexpectedly." in text and job.id in text
        assert "a fox" not in text, "a report holds no prompt"
        bench.painter.failure = None
        buttons(bench.cards()[0])["Retry"].click()
        await bench.until(lambda: bench.window.gallery.model.rowCount() == 1)
        assert bench.studio.queue.jobs()[-1].parent == job.id

    drive(body)


def test_what_was_refused_is_changed_and_not_sent_again(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.paid.held = RefusedError("Paid Pictures does not make this.")  # type: ignore[assignment]
        (job,) = await bench.session.submit("a robot", engine="paid")
        await bench.session.wait([job])
        bench.window.compose.prompt.write("something else")
        await bench.until(lambda: bool(bench.cards()) and "does not make this" in bench.cards()[0].words())
        assert bench.cards()[0].words().endswith("No credits were spent.")
        buttons(bench.cards()[0])["Change it"].click()
        assert bench.window.compose.prompt.text() == "a robot"
        assert len(bench.studio.queue.jobs()) == 1

    drive(body)


@pytest.mark.parametrize(("width", "signs"), [(340, False), (200, True), (120, True)])
def test_two_buttons_never_wrap(dressed: Theme, width: int, signs: bool) -> None:
    pressed: list[Verb] = []
    row = ButtonRow(pressed.append)
    row.show_buttons((CardButton(Verb.RETRY, "Retry (pays again)", True), CardButton(Verb.REPORT, "Copy report")))
    row.resize(width, 32)
    row.show()
    first, second = row.findChildren(QPushButton)
    assert first.geometry().center().y() == second.geometry().center().y()
    assert second.geometry().right() <= width and first.geometry().right() < second.geometry().left()
    assert bool(second.text()) is not signs, "words where they fit, else the sign"
    assert second.accessibleName() == "Copy report" and second.toolTip() == ("Copy report" if signs else "")
    assert first.accessibleName() == "Retry (pays again)"
    second.click()
    assert pressed == [Verb.REPORT]


def test_ninety_jobs_are_forty_cards_and_a_number(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.progress = Progress(ProgressState.RUNNING, 0.1)
        compose = bench.window.compose
        for n in range(90):
            compose.prompt.setPlainText(f"fox {n}")
            bench.studio.queue.submit(compose.request())
        await bench.until(lambda: bench.window.queue._more.text() == "50 more")
        assert len(bench.cards()) == 40
        assert bench.window.side._queue_tab._count == "90"

    drive(body)


# -- banners -----------------------------------------------------------------------------------------


def test_a_stopped_engine_is_one_banner_with_one_main_button(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.paid.held = HeldError("The credits ran out.", "Top up, then press Try again.", "no-credits",
                                    pauses_engine=True)
        for prompt in ("a fox", "an owl", "a whale"):
            await bench.session.submit(prompt, engine="paid")
        panel = bench.window.queue
        await bench.until(lambda: len(panel.banners.cards()) == 1 and len(bench.cards()) == 3)
        (banner,) = panel.banners.cards()
        assert banner.accessibleName() == (
            "The credits ran out. Top up, then press Try again. This needs you. No credits were spent."
        )
        await bench.until(lambda: all("ran out" not in card.words() for card in bench.cards()))
        bench.paid.held = None
        next(b for b in banner.findChildren(QPushButton) if b.text() == "Try again").click()
        await bench.until(lambda: bench.window.gallery.model.rowCount() == 3)
        assert not panel.banners.cards()

    drive(body)


def test_a_refused_key_leads_to_its_field(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.paid.held = HeldError("Paid Pictures did not accept the key.", "No credits were spent.", "key-refused",
                                    pauses_engine=True)
        await bench.session.submit("a fox", engine="paid")
        panel = bench.window.queue
        await bench.until(lambda: bool(panel.banners.cards()))
        names = [one.text() for one in panel.banners.cards()[0].findChildren(QPushButton)]
        assert names[:2] == ["Open keys", "Try again"]
        next(b for b in panel.banners.cards()[0].findChildren(QPushButton) if b.text() == "Open keys").click()
        await bench.until(lambda: bench.window.settings_window.isVisible())
        assert bench.window.settings_window.page == "engine:paid"
        bench.window.settings_window.close()

    drive(body)


def test_pause_and_go_on_from_beside_the_tab(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        panel = bench.window.queue
        panel.header._pause.click()
        await bench.until(panel.is_paused)
        assert panel.header._pause.accessibleName() == "Go on with the queue"
        said = "The queue is paused. Press Resume to go on. Nothing is sent meanwhile."
        assert panel.banners.cards()[0].words() == said
        panel.header._pause.click()
        await bench.until(lambda: not panel.is_paused())
        bench.studio.queue.pause("paid")
        await bench.until(lambda: bool(panel.banners.cards()))
        assert panel.banners.cards()[0].words() == "Paid Pictures is paused."
        bench.window.side.show_inspector()
        assert panel.header.isHidden()

    drive(body)


# -- groups ------------------------------------------------------------------------------------------


def test_variants_are_one_card_that_folds_open(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.progress = Progress(ProgressState.RUNNING, 0.5, preview=png((64, 64)))
        jobs = await bench.session.submit("a fox", count=3)
        await bench.until(lambda: bool(bench.cards()) and "3\N{NO-BREAK SPACE}pictures" in bench.cards()[0].words())
        (card,) = bench.cards()
        assert isinstance(card, GroupCard)
        await bench.until(lambda: all(card.strip._image(job.id) is not None for job in jobs))
        await bench.until(lambda: card._line._fraction == 0.5)
        card.setFocus()
        QTest.keyClick(card, Qt.Key.Key_Right)
        assert [one.key for one in bench.cards()[1:]] == [job.id for job in jobs]
        QTest.keyClick(card, Qt.Key.Key_Left)
        assert bench.cards() == [card]
        QTest.keyClick(card, Qt.Key.Key_Delete)
        await bench.until(lambda: all(bench.studio.queue.get(j.id).state is JobState.CANCELLED for j in jobs))

    drive(body)


def test_the_failed_ones_of_a_group_are_tried_again_and_it_says_that_it_pays(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.paid.failure = ErrorInfo("failed", "It failed.")
        jobs = await bench.session.submit("a fox", engine="paid", count=2)
        await bench.session.wait(jobs)
        await bench.until(lambda: bool(bench.cards()) and "Retry 2 (pays again)" in buttons(bench.cards()[0]))
        bench.paid.failure = None
        buttons(bench.cards()[0])["Retry 2 (pays again)"].click()
        await bench.until(lambda: bench.window.gallery.model.rowCount() == 2)
        assert {job.parent for job in bench.studio.queue.jobs() if job.parent} == {job.id for job in jobs}

    drive(body)


# -- order, edit, cancel -----------------------------------------------------------------------------


def test_alt_and_an_arrow_move_a_waiting_job_and_undo_moves_it_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await line(bench, "one", "two", "three")
        card = bench.cards()[2]
        card.setFocus()
        QTest.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert waiting(bench) == ["one", "three", "two"]
        await bench.until(lambda: bench.cards()[1] is card)
        assert card.hasFocus()
        QTest.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert waiting(bench) == ["three", "one", "two"]
        bench.window.undo_stack.undo()
        bench.window.undo_stack.undo()
        assert waiting(bench) == ["one", "two", "three"]
        await bench.until(lambda: bench.cards()[2] is card)
        QTest.keyClick(card, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert waiting(bench) == ["one", "two", "three"], "the last stays the last"

    drive(body)


def test_a_waiting_card_is_dragged_to_another_place(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await line(bench, "one", "two", "three")
        await bench.session.painted()
        first, _, third = bench.cards()
        inside = bench.window.queue.list
        QTest.mousePress(third, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        for part in range(1, 11):
            y = 20 - part * (third.y() - first.y() + 12) // 10
            QTest.mouseMove(third, QPoint(20, y))
        assert inside._line.isVisible() and inside._before == first.key
        QTest.mouseRelease(third, Qt.MouseButton.LeftButton, pos=QPoint(20, first.y() - third.y() + 8))
        assert waiting(bench) == ["three", "one", "two"]
        assert not inside._line.isVisible()

    drive(body)


def test_a_waiting_job_is_edited_and_undo_puts_it_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        job, _ = await line(bench, "a fox with a hat", "another")
        bench.window.compose.prompt.write("")
        edit = next(e for e in bench.window.queue.menus.of_card((job,), lambda: None) if e.title == "Edit")
        assert edit.do is not None
        edit.do()
        assert bench.window.compose.prompt.text() == "a fox with a hat"
        assert bench.studio.queue.get(job.id).state is JobState.CANCELLED
        await bench.until(lambda: any("Taken out" in card.words() for card in bench.cards()))
        bench.window.undo_stack.undo()
        assert waiting(bench) == ["a fox with a hat", "another"], "in its old place"
        await bench.until(lambda: len(bench.cards()) == 2)
        bench.studio.queue.resume()
        await bench.until(lambda: len(bench.painter.requests) == 2)

    drive(body)


def test_enter_and_f2_edit_a_waiting_job_but_never_one_that_was_sent(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        one, two = await line(bench, "first", "second")
        for job, key in ((one, Qt.Key.Key_F2), (two, Qt.Key.Key_Return)):
            card = bench.window.queue.list.card(job.id)
            assert card is not None
            card.setFocus()
            QTest.keyClick(card, key)
            assert bench.window.compose.prompt.text() == job.prompt
            assert bench.studio.queue.get(job.id).state is JobState.CANCELLED
        bench.studio.queue.resume()
        bench.paid.progress = STANDS
        (sent,) = await bench.session.submit("sent", engine="paid")
        await bench.until(lambda: bench.studio.queue.get(sent.id).state is JobState.POLLING)
        await bench.until(lambda: bench.window.queue.list.card(sent.id) is not None)
        card = bench.window.queue.list.card(sent.id)
        assert card is not None
        QTest.keyClick(card, Qt.Key.Key_F2)
        assert bench.studio.queue.get(sent.id).state is JobState.POLLING

    drive(body)


def test_escape_ends_a_drag_with_nothing_moved(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await line(bench, "one", "two")
        await bench.session.painted()
        first, second = bench.cards()
        QTest.mousePress(second, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        for y in (0, -30, first.y() - second.y() + 8):
            QTest.mouseMove(second, QPoint(20, y))
        assert bench.window.queue.list._line.isVisible()
        QTest.keyClick(second, Qt.Key.Key_Escape)
        assert not bench.window.queue.list._line.isVisible()
        QTest.mouseRelease(second, Qt.MouseButton.LeftButton, pos=QPoint(20, first.y() - second.y() + 8))
        assert waiting(bench) == ["one", "two"]

    drive(body)


def test_all_but_the_running_are_cancelled_and_come_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.progress = STANDS
        (running,) = await bench.session.submit("running")
        await bench.until(lambda: bench.studio.queue.get(running.id).state is JobState.POLLING)
        bench.studio.queue.pause()
        for prompt in ("two", "three"):
            await bench.session.submit(prompt)
        await bench.until(lambda: len(bench.cards()) == 3)
        bench.window.actions_.run("cancel-waiting")
        assert waiting(bench) == [] and bench.studio.queue.get(running.id).state is JobState.POLLING
        bench.window.undo_stack.undo()
        assert waiting(bench) == ["two", "three"]

    drive(body)


# -- an answer that was lost -------------------------------------------------------------------------


async def unknown(bench: Bench) -> tuple[Job, UnknownTask]:
    bench.paid.ambiguous = AmbiguousError("The service gave no clear answer.")
    (job,) = await bench.session.submit("a fox", engine="paid")
    await bench.session.wait([job])
    await bench.until(lambda: bool(bench.cards()) and "accepted and billed" in bench.cards()[0].words())
    bench.paid.ambiguous = None
    found = bench.cards()[0].findChild(UnknownTask)
    assert found is not None and found.isVisible()
    return job, found


def test_a_pasted_task_id_is_followed_and_nothing_is_sent_again(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        job, ways = await unknown(bench)
        field = ways.findChild(QLineEdit)
        assert field is not None
        field.setText("two words")
        assert ways._use.isHidden() and "one word" in ways._note.text()
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert bench.studio.queue.get(job.id).state is JobState.UNKNOWN
        field.setText(" task-1234 ")
        assert "Nothing is paid again." in ways._note.text()
        ways._use.click()
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.DONE)
        assert bench.studio.queue.get(job.id).remote_id == "task-1234"
        assert not bench.paid.requests, "nothing was sent a second time"
        await bench.until(lambda: not ways.isVisible())

    drive(body)


def test_submitting_again_takes_a_second_deliberate_press(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        job, ways = await unknown(bench)
        ways._again.click()
        assert ways.armed and ways._again.text() == "Pay again" and "twice" in ways._note.text()
        ways._again.click()  # a double click is no decision
        assert bench.studio.queue.get(job.id).state is JobState.UNKNOWN
        await bench.until(lambda: ways._since.elapsed() >= 700)
        ways._again.click()
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.DONE)
        assert len(bench.paid.requests) == 1

    drive(body)


def test_dismissed_it_is_let_go(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        job, ways = await unknown(bench)
        ways._dismiss.click()
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.CANCELLED)

    drive(body)


# -- keys --------------------------------------------------------------------------------------------


def test_a_card_is_reached_and_closed_by_the_keyboard(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        (job,) = await bench.session.submit("a fox")
        await bench.session.wait([job])
        await bench.until(lambda: bool(bench.cards()) and "Done" in bench.cards()[0].words())
        (card,) = bench.cards()
        card.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(card, Qt.Key.Key_Return)
        assert bench.window._centre.currentWidget() is bench.window.viewer
        QTest.keyClick(card, Qt.Key.Key_Delete)
        assert not bench.cards()

    drive(body)


def test_arrows_walk_and_a_card_that_goes_hands_the_focus_on(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await line(bench, "one", "two", "three")
        first, second, third = bench.cards()
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Down)
        assert second.hasFocus()
        QTest.keyClick(second, Qt.Key.Key_End)
        assert third.hasFocus()
        QTest.keyClick(third, Qt.Key.Key_Home)
        assert first.hasFocus()
        assert "one" in first.accessibleName() and "Waiting" in first.accessibleName()
        QTest.keyClick(first, Qt.Key.Key_Delete)
        await bench.until(lambda: bench.cards()[-1] is first)
        assert first.hasFocus()
        bench.window.queue.clear_finished()
        assert third.hasFocus(), "its neighbour has it"

    drive(body)


def test_a_preview_is_only_decoded_for_cards_in_sight(drive: Drive, tmp_path: Path) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.progress = Progress(ProgressState.RUNNING, 0.4, preview=png((64, 64)))
        jobs = [(await bench.session.submit(f"fox {n}"))[0] for n in range(8)]
        for n in range(8, 30):
            jobs += await bench.session.submit(f"fox {n}")
        await bench.until(lambda: len(bench.cards()) == 30)
        await bench.until(lambda: bench.window.queue.filler.image(jobs[0].id) is not None)
        assert not bench.window.queue.list.in_sight(jobs[-1].id)
        assert bench.window.queue.filler.image(jobs[-1].id) is None

    drive(body)
