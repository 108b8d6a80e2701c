"""The library from the window: open, bring in, back up, move; and what each says when it cannot."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.models import JobState, Progress, ProgressState
from desktop_app.storage.library import Library
from desktop_app.ui.library_care import LibraryCare
from tests.support.messages import RecordedMessages

from .conftest import Bench, Drive


def care_of(bench: Bench, twin: RecordedMessages, opened: list[str] | None = None) -> LibraryCare:
    """The window's care with recorded words; nothing outside the program is started."""

    def open_url(url: QUrl) -> bool:
        if opened is not None:
            opened.append(url.toLocalFile())
        return opened is not None

    return LibraryCare(bench.studio, twin, bench.window.status, bench.window, open_url)


async def done(bench: Bench, care: LibraryCare) -> None:
    """Until the care has ended what it was told to do."""
    await asyncio.sleep(0)
    await bench.until(lambda: care._task is None)


def press(care: LibraryCare, words: str) -> None:
    """Choose an entry of the menu."""
    act = next(act for title, act in care.entries() if title.startswith(words))
    assert act is not None
    act()


def test_the_count_is_a_button_with_a_menu(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.window.status.library.click()
        (menu,) = [m for m in bench.window.status.findChildren(QMenu) if m.isVisible()]
        words = [action.text() for action in menu.actions() if action.text()]
        assert words[1:] == ["Open the folder", "Bring pictures in …", "Back up to …", "Move the library …"]
        assert Path(words[0]).name == bench.studio.library.folder.name
        assert menu.geometry().bottom() <= bench.window.mapToGlobal(bench.window.rect().bottomRight()).y()
        menu.close()

    drive(body)


def test_the_folder_opens_or_its_path_is_told(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        opened: list[str] = []
        twin = RecordedMessages()
        press(care_of(bench, twin, opened), "Open")
        assert [Path(path) for path in opened] == [bench.studio.library.folder]
        press(care_of(bench, twin), "Open")
        assert str(bench.studio.library.folder) in twin.told[0]

    drive(body)


def test_a_backup_opens_as_a_library(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await bench.session.wait(await bench.session.submit("a fox"))
        full = bench.folder / "full"
        full.mkdir()
        (full / "notes.txt").write_text("mine", encoding="utf-8")
        twin = RecordedMessages(folder=full)
        care = care_of(bench, twin)
        press(care, "Back up")
        await bench.until(lambda: bool(twin.told))
        copy = Library.open(full / "Easel backup", cache=bench.folder / "other-cache")
        assert copy.assets.counts()["all"] == 1
        copy.close()
        assert "backup" in twin.told[0]
        assert twin.acts[0].title == "Open the folder"
        await done(bench, care)
        assert bench.window.status._work.text() == ""

    drive(body)


def test_a_backup_that_cannot_be_written_is_explained(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        twin = RecordedMessages(folder=bench.studio.library.folder / "inside")
        care = care_of(bench, twin)
        press(care, "Back up")
        await bench.until(lambda: bool(twin.explained))
        assert "inside the library" in twin.explained[0].title
        await done(bench, care)

    drive(body)


def test_pictures_come_in_and_show_at_once(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        inbox = bench.folder / "inbox"
        inbox.mkdir()
        bench.picture("inbox/one.png", (30, 20))
        bench.picture("inbox/two.png", (20, 30))
        (inbox / "broken.png").write_bytes(b"not a picture")
        twin = RecordedMessages(folder=inbox)
        care = care_of(bench, twin)
        press(care, "Bring")
        await bench.until(lambda: bool(twin.told))
        assert twin.told[0].startswith("2 pictures came in. 1 was left out: ")
        assert bench.window.gallery.model.rowCount() == 2
        await done(bench, care)

    drive(body)


def test_a_folder_of_many_dropped_on_the_gallery_may_go_into_the_library(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        (bench.folder / "many").mkdir()
        for n in range(6):
            bench.picture(f"many/{n}.png", (20 + n, 20))
        window, twin = bench.window, RecordedMessages(choices=[0, 1])
        care = care_of(bench, twin)
        used: list[bool] = []
        care.offer_import([bench.folder / "many"], lambda: used.append(True))
        await bench.until(lambda: window.gallery.model.rowCount() == 6)
        assert twin.asked == ["many: 6 pictures."]
        assert not used
        care.offer_import([bench.folder / "many"], lambda: used.append(True))
        await bench.until(lambda: bool(used))

    drive(body)


def test_few_dropped_on_the_gallery_are_used(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        (bench.folder / "few").mkdir()
        bench.picture("few/one.png")
        drop(bench.window, bench.window.gallery, bench.folder / "few")
        await bench.until(lambda: len(bench.window.compose.zone.pictures()) == 1)

    drive(body)


def drop(window: QWidget, place: QWidget, path: Path) -> None:
    """Drop a file or folder on a part of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at = QPointF(place.mapTo(window, QPoint(40, 40)))
    enter = QDragEnterEvent(
        at.toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def test_the_library_moves_and_the_window_goes_on(drive: Drive) -> None:
    there: list[Path] = []

    async def body(bench: Bench) -> None:
        await bench.session.wait(await bench.session.submit("a fox"))
        old, before = bench.window, bench.studio.library.folder
        bench.window.compose.prompt.setPlainText("a draft")
        care = care_of(bench, RecordedMessages(folder=bench.folder / "elsewhere"))
        care.move_wanted.connect(bench.session._move_wanted)
        press(care, "Move")
        await bench.until(lambda: bench.session.window is not old and "side" in vars(bench.session.window))
        session = bench.session
        await bench.until(lambda: session.studio.queue.running)
        assert session.studio.library.folder == bench.folder / "elsewhere"
        assert not (before / "library.db").exists()
        assert session.window.compose.prompt.text() == "a draft"
        assert session.window.gallery.model.rowCount() == 1
        (job,) = await session.wait(await session.submit("a second fox"))
        assert job.state is JobState.DONE
        assert session.window.gallery.model.rowCount() == 2
        there.append(session.studio.library.folder)

    async def next_start(bench: Bench) -> None:
        assert [bench.studio.library.folder] == there
        assert bench.window.gallery.model.rowCount() == 2

    drive(body)
    drive(next_start)


def test_a_move_waits_for_what_is_being_made_or_stops_it(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.painter.progress = Progress(ProgressState.RUNNING, 0.5)
        (job,) = await bench.session.submit("a fox")
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.POLLING)
        twin = RecordedMessages(folder=bench.folder / "elsewhere", choices=[-1, 0, 1])
        care = care_of(bench, twin)
        wanted: list[Path] = []
        care.move_wanted.connect(wanted.append)
        press(care, "Move")
        await asyncio.sleep(0)
        await done(bench, care)
        assert not wanted and twin.asked == ["A picture is being made."]
        press(care, "Move")
        await bench.until(lambda: "at rest" in bench.window.status._work.text())
        press(care, "Do not move")
        await done(bench, care)
        assert not wanted
        press(care, "Move")
        await bench.until(lambda: bool(wanted))
        assert wanted == [bench.folder / "elsewhere"]
        bench.painter.progress = None

    drive(body)


def test_a_move_that_fails_leaves_everything_as_it_was(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await bench.session.wait(await bench.session.submit("a fox"))
        old, before = bench.window, bench.studio.library.folder
        bench.session._move_wanted(before / "inside")
        await bench.until(lambda: bench.session.window is not old)
        session = bench.session
        await bench.until(lambda: session.studio.queue.running)
        assert session.studio.library.folder == before
        assert session.studio.settings.text("library_folder") == ""
        assert session.window.gallery.model.rowCount() == 1
        (notice,) = session.window.messages._notices  # type: ignore[attr-defined]
        assert "inside the library" in notice.accessibleName()

    drive(body)


def test_closing_the_window_ends_a_move_with_nothing_moved(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await bench.session.wait(await bench.session.submit("a fox"))
        bench.session._move_wanted(bench.folder / "elsewhere")
        await asyncio.sleep(0)
        bench.window.close()
        await bench.session.until_closed()

    async def next_start(bench: Bench) -> None:
        assert not (bench.folder / "elsewhere").exists()
        assert bench.studio.settings.text("library_folder") == ""
        assert bench.window.gallery.model.rowCount() == 1

    drive(body)
    drive(next_start)
