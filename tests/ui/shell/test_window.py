"""The window around the panels: keys, names for a screen reader, faults, one window a library, its end."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from desktop_app.app import choose_platform, run_loop
from desktop_app.errors import AppError, ErrorInfo
from desktop_app.models import Check, JobState, Progress, ProgressState
from desktop_app.ui import async_tools, theme
from desktop_app.ui.actions import is_typing
from desktop_app.ui.faults import FaultReporter
from desktop_app.ui.messages import Act, WindowMessages
from desktop_app.ui.report import safe_report
from desktop_app.ui.shortcut_sheet import ShortcutSheet
from desktop_app.ui.single_instance import SingleInstance
from desktop_app.ui.window_memory import from_text
from tests.support.messages import RecordedMessages

from .conftest import Bench, Drive

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)


def test_every_control_has_a_name_for_a_screen_reader(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.failure = ErrorInfo("x", "It did not work.", "Nothing was spent.")
        await bench.session.wait(await bench.session.submit("a fox"))
        bench.window.compose.take_files([bench.picture("a.png"), bench.picture("b.png")])
        await bench.window.compose.all_read()
        nameless = [
            f"{type(widget).__name__} in {type(widget.parent()).__name__}"
            for kind in CONTROLS for widget in bench.window.findChildren(kind)
            if not isinstance(widget, QScrollBar) and widget.objectName() != "qt_spinbox_lineedit"
            and not widget.accessibleName() and widget.isVisible()
            and not (isinstance(widget, QAbstractButton) and widget.text().strip())
        ]
        assert not nameless

    drive(body)


def test_a_plain_key_does_nothing_while_somebody_types(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        window.activateWindow()
        await bench.until(window.isActiveWindow)
        window.compose.prompt.setFocus()
        await asyncio.sleep(0.05)
        QTest.keyClicks(window.compose.prompt, "i am f?")
        await asyncio.sleep(0.05)
        assert window.compose.prompt.text() == "i am f?"
        assert window.side._pages.currentIndex() == 0
        window.compose._generate.setFocus()
        await asyncio.sleep(0.05)
        QTest.keyClick(window, Qt.Key.Key_I)
        await asyncio.sleep(0.05)
        assert window.side._pages.currentIndex() == 1

    drive(body)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox])
def test_typing_is_known(qapp: QApplication, kind: type[QWidget]) -> None:
    assert is_typing(kind())
    assert not is_typing(QWidget())
    assert not is_typing(None)


def test_alt_up_walks_through_earlier_prompts_and_back_to_the_draft(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        prompt = bench.window.compose.prompt
        prompt.remember(["first", "second"])
        prompt.setPlainText("draft")
        for key, words in ((Qt.Key.Key_Up, "second"), (Qt.Key.Key_Up, "first"), (Qt.Key.Key_Up, "first"),
                           (Qt.Key.Key_Down, "second"), (Qt.Key.Key_Down, "draft")):
            QTest.keyClick(prompt, key, Qt.KeyboardModifier.AltModifier)
            assert prompt.text() == words

    drive(body)


def test_the_sheet_lists_every_key(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.window.actions_.run("keys")
        (sheet,) = bench.window.findChildren(ShortcutSheet)
        ground = sheet.grab().toImage().pixelColor(8, sheet.height() // 2)
        assert ground.alpha() == 255, "what lies behind shows through"
        assert sheet.isVisible()
        sheet.close()
        shown = {key for action in bench.window.actions_.all() for key in action.keys}
        assert {"Ctrl+Return", "Ctrl+V", "F11", "Ctrl+Z", "I", "F", "Del", "Shift+Del", "Ctrl+C", "Ctrl+0"} <= shown
        taken = [key for action in bench.window.actions_.all() for key in action.keys]
        assert len(taken) == len(set(taken)), "no key means two things"

    drive(body)


def test_panels_fold_and_their_sizes_are_remembered(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        assert window.splitter.sizes()[0] == 336
        assert window.splitter.sizes()[2] == 304
        window.status.left.click()
        assert window.splitter.sizes()[0] == 0
        window.splitter.setSizes([300, 600, 380])
        window._remember()
        states = bench.studio.settings
        assert states.ui_state("splitter") and states.ui_state("window")
        sizes = window.splitter.sizes()
        window.splitter.setSizes([336, 640, 304])
        assert window.splitter.restoreState(from_text(states.ui_state("splitter")))
        assert window.splitter.sizes() == sizes

    drive(body)


def test_the_appearance_setting_takes_effect_at_once(drive: Drive, dressed: theme.Theme) -> None:
    async def body(bench: Bench) -> None:
        bench.studio.settings.set("theme", "contrast")
        assert theme.tokens() is theme.CONTRAST
        bench.studio.settings.set("theme", "light")
        assert theme.tokens() is theme.LIGHT

    drive(body)


def test_generate_stays_in_sight_in_a_small_window(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        window.resize(window.minimumSize())
        await asyncio.sleep(0.05)
        button = window.compose._generate
        bottom = button.mapTo(window, QPoint(0, button.height())).y()
        assert bottom < window.height() - window.status.height()

    drive(body)


def test_faults_from_slots_tasks_and_threads_come_as_one_report_each(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        twin = RecordedMessages()
        bench.session.faults.speak_through(twin)

        async def broken_task() -> None:
            raise KeyError("in a task")

        def broken_thread() -> None:
            raise OSError("in a thread")

        QTimer.singleShot(0, _broken_slot)
        QTimer.singleShot(5, _broken_slot)
        async_tools.spawn(broken_task())
        thread = threading.Thread(target=broken_thread)
        thread.start()
        thread.join()
        asyncio.get_running_loop().call_soon(_broken_slot)
        await bench.until(lambda: len(twin.explained) >= 3)
        await asyncio.sleep(0.1)
        assert all(error.kind == "bug" for error in twin.explained)
        details = "\n".join(twin.details)
        for words in ("in a slot", "in a task", "in a thread"):
            assert details.count(f"Error: {words}") + details.count(f"Error: '{words}'") == 1, "one report, not two"
        assert bench.window.isVisible()

    drive(body)


def _broken_slot() -> None:
    raise ValueError("in a slot")


def test_a_fault_of_the_world_is_explained_in_its_own_words(qapp: QApplication) -> None:
    twin = RecordedMessages()
    faults = FaultReporter()
    faults.report(AppError("The disk is full.", "Free some space."))
    QApplication.processEvents()
    faults.speak_through(twin)
    assert twin.explained == [ErrorInfo("error", "The disk is full.", "Free some space.")]


def test_a_report_holds_no_key_and_no_home(qapp: QApplication) -> None:
    text = safe_report(ErrorInfo("x", "Something.", ""), f"File {Path.home()}/easel/a.py\napi_key=abcdef123456")
    assert "abcdef123456" not in text
    assert str(Path.home()) + "/easel" not in text
    assert "Qt" in text and "x: Something." in text


def test_a_question_waits_without_stopping_anything(qapp: QApplication) -> None:
    async def body() -> tuple[bool, bool, int]:
        place = QWidget()
        place.resize(600, 400)
        place.show()
        messages = WindowMessages(place)
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.005)
                ticks += 1

        ticking = asyncio.ensure_future(tick())
        asking = asyncio.ensure_future(messages.ask("Really?", "Yes", "No"))
        await asyncio.sleep(0.05)
        next(b for b in place.findChildren(QAbstractButton) if b.text() == "Yes").click()
        yes = await asking
        asking = asyncio.ensure_future(messages.ask("Really?", "Yes", "No"))
        await asyncio.sleep(0.02)
        next(b for b in place.findChildren(QAbstractButton) if b.accessibleName() == "Close this message").click()
        no = await asking
        ticking.cancel()
        return yes, no, ticks

    yes, no, ticks = run_loop(qapp, body)
    assert (yes, no) == (True, False)
    assert ticks > 3


def test_a_notice_fits_into_its_place_and_acts(qapp: QApplication) -> None:
    place = QWidget()
    place.resize(400, 300)
    messages = WindowMessages(place)
    pressed: list[str] = []
    messages.tell("Moved to the trash. " * 8, Act("Undo", lambda: pressed.append("undo")))
    (notice,) = messages._notices
    assert place.rect().contains(notice.geometry())
    next(b for b in notice.findChildren(QAbstractButton) if b.text() == "Undo").click()
    assert pressed == ["undo"]
    assert not messages._notices


def test_a_question_waits_on_its_safe_answer_and_gives_the_focus_back(qapp: QApplication) -> None:
    place = QWidget()
    place.resize(600, 400)
    field = QLineEdit(place)
    place.show()
    place.activateWindow()
    field.setFocus()
    messages = WindowMessages(place)
    said: list[str] = []
    acts = (Act("Delete", lambda: said.append("delete")), Act("Keep", lambda: said.append("keep")))
    closed = lambda: said.append("closed")  # noqa: E731
    messages.pose("Delete this picture for good?", "This cannot be undone.", acts, otherwise=closed)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractButton) and focus.text() == "Keep"
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert said == ["closed"]
    assert QApplication.focusWidget() is field
    messages.pose("Delete this picture for good?", "", acts, otherwise=closed)
    next(b for b in place.findChildren(QAbstractButton) if b.text() == "Delete" and b.isVisible()).click()
    assert said == ["closed", "delete"], "one answer to one question"


def test_only_the_newest_passing_notice_stays(qapp: QApplication) -> None:
    place = QWidget()
    place.resize(600, 400)
    messages = WindowMessages(place)
    messages.tell("Moved to the trash.", Act("Undo", lambda: None))
    messages.explain(ErrorInfo("disk", "The disk is full.", "Free some space."))
    messages.tell("Picture copied.")
    assert [notice.accessibleName() for notice in messages._notices] == [
        "The disk is full. Free some space.", "Picture copied.",
    ]


def test_a_second_start_raises_the_first_window(qapp: QApplication, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    raised: list[bool] = []
    assert not first.raise_other()
    first.listen()
    first.on_raise = lambda: raised.append(True)
    assert second.raise_other()
    for _ in range(50):
        QApplication.processEvents()
    assert raised == [True]
    assert not SingleInstance(tmp_path / "other").raise_other(), "another library has a window of its own"
    first.close()
    assert not second.raise_other()


def test_closing_keeps_the_running_job_for_the_next_start(drive: Drive) -> None:
    ids: list[str] = []

    async def first(bench: Bench) -> None:
        bench.paid.progress = Progress(ProgressState.RUNNING, 0.5)
        (job,) = await bench.session.submit("a fox", engine="paid")
        ids.append(job.id)
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.POLLING)
        QApplication.sendEvent(bench.window, QEvent(QEvent.Type.Close))
        bench.window.close()
        await bench.session.until_closed()
        assert bench.window.isVisible(), "it waits for the queue"

    async def second(bench: Bench) -> None:
        await bench.until(lambda: bench.studio.queue.get(ids[0]).state is JobState.DONE)
        assert not bench.paid.requests, "nothing was paid twice"

    drive(first)
    drive(second)


def test_the_engines_say_how_they_are(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        entries = bench.window.status._entries
        await bench.until(lambda: set(entries) == {"painter", "stylist", "paid"})
        bench.window.status.show_engine("paid", "KIE", Check(False, "no key", "Paste one in the settings."))
        assert entries["paid"]._words.text() == "KIE  ·  no key"

    drive(body)


@pytest.mark.parametrize(("given", "chosen"), [
    ({}, "offscreen"), ({"DISPLAY": ":0"}, None), ({"WAYLAND_DISPLAY": "wayland-0"}, None),
    ({"QT_QPA_PLATFORM": "minimal"}, "minimal"),
])
def test_without_a_display_it_draws_offscreen(
    given: dict[str, str], chosen: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.system.needs_display", lambda: True)
    environment = dict(given)
    choose_platform(environment)
    assert environment.get("QT_QPA_PLATFORM") == chosen


def test_the_inspector_comes_with_the_viewer_while_nothing_is_made_and_leaves_with_it(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        await bench.session.wait(await bench.session.submit("a fox"))
        await bench.until(lambda: window.gallery.model.rowCount() == 1 and window.side._live == 0)
        window.side.show_queue()
        window.open_viewer(window.gallery.model.ids([0])[0])
        assert window.side.inspecting
        window.close_viewer()
        assert not window.side.inspecting
        window.open_viewer(window.gallery.model.ids([0])[0])
        window.side.count(1)
        assert not window.side.inspecting, "what is being made is to be seen"

    drive(body)
