"""The library: a folder of ordinary picture files, and a database that knows about them.

What is inside: `library.db`, pictures in `2026/11/`, inputs byte for byte in `references/`, what was thrown
away in `trash/`, copies of older databases in `backups/`. Losing the database loses no picture.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .. import system
from ..clock import Clock, SystemClock
from ..errors import LibraryError
from ..models import Asset, InputPicture, Job, JobState, Role
from . import files, repair, transfer, upkeep
from .assets import AssetStore
from .database import DamagedError, Database, os_trouble
from .files import DATABASE
from .recipes import Recipe
from .thumbnails import ThumbnailStore

if TYPE_CHECKING:
    from .importing import ImportReport
    from .jobs import JobStore
    from .shares import ShareStore

LOCK = "easel.lock"


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A result's file in its final place, whole and on the disk; its row does not exist yet."""

    index: int
    path: Path
    width: int
    height: int
    bytes: int
    sha256: str
    recipe: Recipe


class Library:
    """One library folder. Open it with `Library.open`, close it with `close`.

    Everything that touches files may block: call it through `asyncio.to_thread`; each thread has its own
    connection to the database. news: what the artist should hear about the opening (a repair), in sentences.
    """

    def __init__(self, folder: Path, db: Database, *, cache: Path, clock: Clock) -> None:
        from .jobs import JobStore

        self.folder = folder
        self.cache = cache
        self.clock = clock
        self.db = db
        self.jobs: JobStore = JobStore(db, clock)
        self.assets = AssetStore(db, folder)
        self.news: tuple[str, ...] = ()
        self._thumbnails: ThumbnailStore | None = None
        self._lock_file: IO[bytes] | None = None
        self.placing = threading.Lock()
        self._opening = threading.Lock()

    @classmethod
    def open(cls, folder: Path, *, cache: Path, clock: Clock | None = None) -> Library:
        """Open or make the library in `folder`. LibraryError where it cannot be read and written.

        A damaged database is set aside and rebuilt from the pictures; its jobs are saved as far as they
        can be read. That takes a while, and is told in `news`.
        """
        folder = folder.expanduser().absolute()
        clock = clock or SystemClock()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise LibraryError(f"{folder} is a file, not a folder.", "Choose another library folder.") from None
        except OSError as error:
            raise os_trouble(error, folder) from error
        try:
            library = cls(folder, repair.checked(folder / DATABASE, clock), cache=cache, clock=clock)
        except DamagedError:
            return cls._rebuilt(folder, cache, clock)
        if library.db.was_emptied:
            report = library.import_paths([folder])
            library.news = (repair.told(None, len(report.assets), 0),)
        if library.db.connection.execute("SELECT 1 FROM moves LIMIT 1").fetchone():
            upkeep.finish_moves(library)
        return library

    @classmethod
    def _rebuilt(cls, folder: Path, cache: Path, clock: Clock) -> Library:
        with (folder / LOCK).open("ab") as file:
            if not system.try_lock(file):
                raise DamagedError(
                    "The library's database is damaged, and another Easel has it open.",
                    "Close the other one and start again; the database is then rebuilt from the pictures.",
                )
            aside = repair.set_aside(folder / DATABASE, clock)
            library = cls(folder, Database(folder / DATABASE), cache=cache, clock=clock)
            jobs = repair.rescue_jobs(aside, library.db)
            report = library.import_paths([folder])
        library.news = (repair.told(aside, len(report.assets), jobs),)
        return library

    @cached_property
    def shares(self) -> ShareStore:
        """Receipts of what was handed out."""
        from .shares import ShareStore

        return ShareStore(self.db)

    @property
    def thumbnails(self) -> ThumbnailStore:
        """The small pictures of this library, in the cache folder; opened when first wanted, by any thread."""
        with self._opening:
            if self._thumbnails is None:
                self._thumbnails = ThumbnailStore(self.cache)
            return self._thumbnails

    # The runner's lock

    def try_lock(self) -> bool:
        """Become the process that runs the queue; False when another one is. Dies with the process."""
        if self._lock_file is not None:
            return True
        try:
            file = (self.folder / LOCK).open("ab")
        except OSError as error:
            raise os_trouble(error, self.folder) from error
        if not system.try_lock(file):
            file.close()
            return False
        self._lock_file = file
        return True

    def is_locked(self) -> bool:
        """Does a process (this one or another) run the queue now?"""
        if self._lock_file is not None:
            return True
        try:
            with (self.folder / LOCK).open("r+b") as file:
                return not system.try_lock(file)
        except OSError:
            return False  # no process has run it yet

    def unlock(self) -> None:
        """Let another process run the queue."""
        if self._lock_file is not None:
            self._lock_file.close()
            self._lock_file = None

    def close(self) -> None:
        """Release the lock and the databases."""
        self.unlock()
        if self._thumbnails is not None:
            self._thumbnails.close()
            self._thumbnails = None
        self.db.close()

    # Inputs

    def keep_input(self, source: Path | bytes, *, role: Role = Role.IMAGE, name: str = "") -> InputPicture:
        """Keep a copy of a picture that goes into a job, byte for byte, and know which picture it is.

        A picture of the library stays that picture (by its place, its bytes, or the recipe inside);
        any other gets a row of its own, so that results can name it as their parent. BadInputError.
        """
        from . import intake

        return intake.keep_input(self, source, role=role, name=name)

    def input_path(self, sha256: str) -> Path:
        """The kept copy of an input. LibraryError when it is gone."""
        for suffix in files.INPUT_SUFFIXES.values():
            path = self.folder / files.REFERENCES / f"{sha256}{suffix}"
            if path.exists():
                return path
        raise LibraryError(
            "The kept copy of an input picture is gone.", "Add the picture again and submit it anew.", "input-gone"
        )

    # Results

    def planned_path(self, job: Job, index: int) -> Path:
        """Where a result will lie; the suffix follows its content, .png until that is known."""
        name = next(files.names(job.prompt, job.created, files.result_id(job.id, index)))
        return (self.folder / name).with_name(name.name + ".png")

    def store_result(
        self, job: Job, index: int, part: Path, facts: Mapping[str, Any] | None = None
    ) -> StoredPicture:
        """Check a fetched or painted file, write the recipe into it and put it in its place. No database.

        Every pixel is decoded first, so that a broken file never becomes a result. GIF and AVIF become
        PNG. BadInputError for what is no picture, DiskFullError, LibraryError.
        """
        from . import intake

        return intake.store_result(self, job, index, part, facts or {})

    def stored_result(self, job: Job, index: int) -> StoredPicture | None:
        """The whole, valid file of a result that a crash left without a row; None where there is none."""
        from . import intake

        return intake.stored_result(self, job, index)

    def finish(self, job: Job, stored: Sequence[StoredPicture]) -> tuple[Job, tuple[Asset, ...]]:
        """The pictures' rows and the job's DONE, in one transaction."""
        with self.db.transaction():
            assets = tuple(
                self.assets.insert(
                    picture.recipe, path=picture.path, width=picture.width, height=picture.height,
                    size=picture.bytes, sha256=picture.sha256,
                )
                for picture in stored
            )
            job = self.jobs.update(job, state=JobState.DONE)
        return job, assets

    def sweep_parts(self) -> int:
        """Remove what interrupted writes left behind; how many. Only for the holder of the lock."""
        count = 0
        for part in files.parts_below(self.folder):
            try:
                part.unlink()
                count += 1
            except OSError:
                continue  # tried again at the next start
        return count

    # The pictures

    def import_paths(
        self, paths: Sequence[Path], progress: transfer.Progress | None = None
    ) -> ImportReport:
        """Bring in files and folders, or take up again what lies in the library; see `importing`."""
        from . import importing

        return importing.import_paths(self, paths, progress)

    def trash(self, ids: Iterable[str]) -> None:
        """Into the trash."""
        upkeep.trash(self, ids)

    def restore(self, ids: Iterable[str]) -> None:
        """Out of the trash, back to where they lay."""
        upkeep.restore(self, ids)

    def delete(self, ids: Iterable[str]) -> None:
        """For good, file and row."""
        upkeep.delete(self, ids)

    def rate(self, asset_id: str, rating: int) -> Asset:
        """0 to 5 stars, also inside the file."""
        return upkeep.mark(self, asset_id, rating=rating)

    def favourite(self, asset_id: str, on: bool) -> Asset:
        """The heart, also inside the file."""
        return upkeep.mark(self, asset_id, favourite=on)

    def export(self, ids: Iterable[str], to: Path, *, without_recipe: bool = False) -> list[Path]:
        """Copies under human names into a folder."""
        return transfer.export(self, ids, to, without_recipe=without_recipe)

    def backup(self, to: Path, progress: transfer.Progress | None = None) -> Path:
        """A copy of everything that opens as a library, made while Easel runs."""
        return transfer.backup(self, to, progress)

    def move_to(
        self, folder: Path, progress: transfer.Progress | None = None, *,
        ready: Callable[[Path], None] | None = None,
    ) -> Path:
        """Move everything to an empty folder; this object is closed afterwards. ready: see `transfer.move_to`."""
        return transfer.move_to(self, folder, progress, ready=ready)

    def require_space(self, bytes_needed: int) -> None:
        """DiskFullError unless that much, and a reserve, is free where the library lies."""
        files.require_space(self.folder, bytes_needed)
