"""What can be done with the library as a whole: open its folder, back it up, move it, bring pictures in.

What takes a while runs in a thread and tells its progress in the status bar; it can be stopped there.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ..errors import AppError
from ..models import JobState
from .async_tools import spawn
from .controls import Menu
from .messages import Act, Messages
from .status_bar import StatusBar

if TYPE_CHECKING:
    from ..services.studio import Studio

MANY = 4
"""A dropped folder with more pictures than this is perhaps not meant as input."""
TELL_SECONDS = 0.05
_RUNNING = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.POLLING, JobState.DOWNLOADING})


class StoppedError(Exception):
    """The person thought better of it."""


class LibraryCare(QObject):
    """move_wanted(folder): the place is chosen and the queue may stop; whoever built the studio moves it."""

    move_wanted = Signal(object)
    _progressed = Signal(str)

    def __init__(
        self, studio: Studio, messages: Messages, status: StatusBar, parent: QObject,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._studio, self._messages, self._status = studio, messages, status
        self._open_url = open_url
        self._task: asyncio.Task[None] | None = None
        self._stop_words = ""
        self._stopping = False
        self._told = 0.0
        self._menu: Menu | None = None
        self._progressed.connect(status.show_work)
        status.library.clicked.connect(self._show_menu)

    @property
    def busy(self) -> bool:
        """Is something being done with the library?"""
        return self._task is not None

    # ---- the menu ------------------------------------------------------------------------------

    def entries(self) -> list[tuple[str, Callable[[], object] | None]]:
        """Words and deeds, in order; a deed of None is only told, words of "" draw a line."""
        folder = _short(self._studio.library.folder)
        entries: list[tuple[str, Callable[[], object] | None]] = [
            (folder, None), (self.tr("Open the folder"), self.open_folder), ("", None),
        ]
        if self._task is not None:
            return [*entries, (self._stop_words, self.stop)]
        return [
            *entries,
            (self.tr("Bring pictures in …"), self.bring),
            (self.tr("Back up to …"), self.back_up),
            (self.tr("Move the library …"), self.move),
        ]

    def _show_menu(self) -> None:
        menu = Menu(self._status)
        for words, act in self.entries():
            if not words:
                menu.addSeparator()
            elif act is None:
                menu.addAction(words).setEnabled(False)
            else:
                menu.addAction(words, act)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.ensurePolished()
        button, size = self._status.library, menu.sizeHint()
        menu.popup(button.mapToGlobal(QPoint(button.width() - size.width(), -size.height() - 4)))

    # ---- deeds ---------------------------------------------------------------------------------

    def open_folder(self, folder: Path | None = None) -> None:
        """In the file manager; where there is none, the path is told."""
        place = folder or self._studio.library.folder
        if not self._open_url(QUrl.fromLocalFile(str(place))):
            copy = Act(self.tr("Copy path"), lambda: self._messages.copy(str(place)))
            self._messages.tell(self.tr("No file manager answered. The folder is {path}.").format(path=place), copy)

    def bring(self) -> None:
        """Ask where from, then do it."""
        spawn(self._bring())

    async def _bring(self) -> None:
        chosen = await self._messages.choose_folder(self.tr("Bring pictures in from"), Path.home())
        if chosen is not None:
            self.bring_in([chosen])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders. Their recipes, where they hold any, come with them."""
        self._begin(self.tr("Stop bringing pictures in"), self._import(list(paths)))

    async def _import(self, paths: Sequence[Path]) -> None:
        library = self._studio.library
        progress = self._progress(self.tr("Bringing pictures in: {done} of {total}"))
        try:
            report = await asyncio.to_thread(library.import_paths, paths, progress)
        finally:
            library.assets.deliver_changes()
        count = len(report.assets) - report.duplicates
        words = self.tr("1 picture came in.") if count == 1 else self.tr("{n} pictures came in.").format(n=count)
        if report.duplicates:
            there = self.tr("1 was there already.") if report.duplicates == 1 else self.tr("{n} were there already.")
            words += " " + there.format(n=report.duplicates)
        if report.skipped:
            left = self.tr("1 was left out: {why}") if len(report.skipped) == 1 else self.tr("{n} were left out: {why}")
            words += " " + left.format(n=len(report.skipped), why=report.skipped[0][1])
        self._messages.tell(words)

    def back_up(self) -> None:
        """Ask where to, then do it."""
        spawn(self._back_up())

    async def _back_up(self) -> None:
        folder = self._studio.library.folder
        chosen = await self._messages.choose_folder(self.tr("Back up to"), folder.parent)
        if chosen is not None:
            self._begin(self.tr("Stop the backup"), self._copy(_place_in(chosen, self.tr("Easel backup"), again=True)))

    async def _copy(self, to: Path) -> None:
        progress = self._progress(self.tr("Backing up: {done} of {total}"))
        there = await asyncio.to_thread(self._studio.library.backup, to, progress)
        self._messages.tell(
            self.tr("The backup is in {folder}. Made again, it copies only what is new.").format(folder=_short(there)),
            Act(self.tr("Open the folder"), lambda: self.open_folder(there)),
        )

    def move(self) -> None:
        """Ask where to, then do it."""
        spawn(self._move())

    async def _move(self) -> None:
        folder = self._studio.library.folder
        chosen = await self._messages.choose_folder(self.tr("Move the library to"), folder.parent)
        if chosen is not None:
            self._begin(self.tr("Do not move the library"), self._move_at_rest(_place_in(chosen, self.tr("Easel"))))

    async def _move_at_rest(self, to: Path) -> None:
        if running := self._running():
            question = (
                self.tr("A picture is being made.") if len(running) == 1
                else self.tr("{n} pictures are being made.").format(n=len(running))
            )
            hint = self.tr(
                "The library moves while nothing is written into it. What is stopped starts again in the new"
                " folder; nothing is paid twice."
            )
            answers = (self.tr("Wait, then move"), self.tr("Stop and move"))
            answer = await self._messages.choose(question, answers, hint)
            if answer < 0:
                return
            if answer == 0:
                self._status.show_work(self.tr("The library moves when the queue is at rest"))
                while running := self._running():
                    await self._studio.queue.wait(running)
        self.move_wanted.emit(to)

    def _running(self) -> list[str]:
        return [job.id for job in self._studio.queue.jobs() if job.state in _RUNNING and not job.held]

    # ---- one thing at a time -------------------------------------------------------------------

    def stop(self) -> None:
        """End what is under way. A backup that was begun stays; made again, it goes on from there."""
        self._stopping = True
        if self._task is not None:
            self._task.cancel()

    def _begin(self, stop_words: str, work: Any) -> None:
        if self._task is not None:
            work.close()
            self._messages.tell(self.tr("One thing at a time: the library is still busy."))
            return
        self._stop_words, self._stopping = stop_words, False
        self._task = spawn(self._guarded(work))

    async def _guarded(self, work: Any) -> None:
        try:
            await work
        except StoppedError:
            pass
        except AppError as error:
            self._messages.explain(error.info)
        finally:
            self._task = None
            self._status.show_work("")

    def _progress(self, words: str) -> Callable[[int, int], None]:
        """Called in the thread: tells the status bar, a few times a second."""

        def report(done: int, total: int) -> None:
            if self._stopping:
                raise StoppedError
            now = time.monotonic()
            if done == total or now - self._told >= TELL_SECONDS:
                self._told = now
                self._progressed.emit(words.format(done=done, total=total))

        return report

    # ---- folders dropped on the gallery ----------------------------------------------------------

    def offer_import(self, folders: Sequence[Path], use: Callable[[], None]) -> None:
        """A dropped folder with many pictures may be meant for the library: ask; few are simply used."""
        spawn(self._offer(folders, use))

    async def _offer(self, folders: Sequence[Path], use: Callable[[], None]) -> None:
        count = await asyncio.to_thread(_count, folders)
        if count <= MANY:
            use()
            return
        name = folders[0].name if len(folders) == 1 else self.tr("{n} folders").format(n=len(folders))
        answer = await self._messages.choose(
            self.tr("{name}: {n} pictures.").format(name=name, n=count),
            (self.tr("Bring into the library"), self.tr("Start from them")),
        )
        if answer == 0:
            self.bring_in(folders)
        elif answer == 1:
            use()


def _count(folders: Sequence[Path]) -> int:
    from .inputs import SUFFIXES

    count = 0
    for folder in folders:
        try:
            count += sum(path.suffix.lower() in SUFFIXES for path in folder.rglob("*"))
        except OSError:
            continue  # told by whoever reads the pictures
    return count


def _place_in(chosen: Path, name: str, *, again: bool = False) -> Path:
    """The folder itself when it is empty (or, `again`, a copy made before); else one of that name inside."""
    try:
        taken = any(chosen.iterdir()) and not (again and (chosen / "library.db").exists())
    except OSError:
        taken = False  # told by whoever writes there
    return chosen / name if taken else chosen


def _short(folder: Path) -> str:
    """A path as a person reads it."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
