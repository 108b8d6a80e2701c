"""Pictures and whole libraries on their way out: export, backup, move to another folder."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .. import pictures
from ..errors import AppError, LibraryError, NotFoundError, UsageError
from ..models import Asset
from . import files
from .database import Database, os_trouble, translated
from .files import DATABASE

if TYPE_CHECKING:
    from .library import Library

Progress = Callable[[int, int], None]
_TRIES = 3  # a picture is in one of two places; between two looks it may change from one to the other
_OWN_FOLDERS = frozenset({"backups", "incoming"})
# Jobs of a copy that were not sent yet wait for a person: the original library may have sent them since.
_HOLD_UNSENT = """
UPDATE jobs SET held = 1, rev = rev + 1, error = json_object(
  'kind', 'from-backup', 'title', 'This library is a copy; the job may have run in the original since.',
  'hint', 'Retry it if it is still wanted, or cancel it. Nothing was spent here.')
WHERE state IN ('QUEUED', 'UPLOADING', 'READY')
"""


def export(library: Library, ids: Iterable[str], to: Path, *, without_recipe: bool = False) -> list[Path]:
    """Copies under human names ("lighthouse-in-fog-3fa2.png"); never over a file that is there.

    without_recipe: re-encoded with nothing but pixels. UsageError, NotFoundError, DiskFullError, LibraryError.
    """
    assets = [library.assets.get(asset_id) for asset_id in dict.fromkeys(ids)]
    folder = to.expanduser().absolute()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file, not a folder.", "Name a folder to export to.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise os_trouble(error, folder) from error
    files.require_space(folder, sum(asset.bytes for asset in assets))
    return [_export_one(asset, folder, without_recipe) for asset in assets]


def human_name(asset: Asset) -> str:
    """What to call a picture outside the library."""
    name = asset.facts.get("name")
    words = asset.prompt or (Path(name).stem if isinstance(name, str) else "")
    return f"{files.slug(words)}-{asset.id[:4]}{asset.path.suffix}"


def backup(library: Library, to: Path, progress: Progress | None = None) -> Path:
    """A copy of the whole library that opens as one, made while Easel runs; made again, only news are copied.

    Jobs not yet sent are held in the copy. UsageError, DiskFullError, LibraryError. Returns the folder.
    """
    target = _other_folder(library, to)
    _copy_database(library, target / DATABASE, hold=True)
    _copy_pictures(library, target, progress)
    _copy_moved(library, target)
    return target


def move_to(
    library: Library, to: Path, progress: Progress | None = None, *, ready: Callable[[Path], None] | None = None
) -> Path:
    """Move the library to an empty folder: copied, compared, and only then removed here.

    ready: called with the whole, compared copy before anything is removed; when it raises, nothing was moved.
    Needs the runner's lock, with the queue at rest. Afterwards this object is closed; open the new folder.
    """
    if not library.try_lock():
        raise LibraryError("Another Easel works on this library.", "Close it first; nothing was moved.")
    target = _other_folder(library, to)
    if any(target.iterdir()):
        raise UsageError(f"{target} is not empty.", "Choose an empty folder for the library.")
    try:
        _copy_database(library, target / DATABASE, hold=False)
        _copy_pictures(library, target, progress)
        _compare(library, target)
        if ready is not None:
            ready(target)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    old, moved = library.folder, list(_files(library.folder))
    library.close()
    for suffix in ("", "-wal", "-shm"):
        (old / f"{DATABASE}{suffix}").unlink(missing_ok=True)
    _remove(old, moved)
    return target


def _export_one(asset: Asset, folder: Path, without_recipe: bool) -> Path:
    if not asset.path.is_file():
        raise NotFoundError("The picture's file is no longer there.", f"It was at {asset.path}.")
    name = folder / human_name(asset)
    content: Path | bytes = asset.path
    if without_recipe:
        content = pictures.strip(asset.path)
        suffix = {"JPEG": ".jpg", "WEBP": ".webp"}.get(pictures.sniff(content[:32]) or "", ".png")
        name = name.with_suffix(suffix)
    while True:
        path = files.free_name(name)
        try:
            files.write_whole(path, content)
        except FileExistsError:
            continue  # taken in this very moment: the next number
        return path


def _other_folder(library: Library, to: Path) -> Path:
    """The target folder, made, with room for everything."""
    target = to.expanduser().absolute()
    here, there = library.folder.resolve(), target.resolve()
    if here == there or there.is_relative_to(here) or here.is_relative_to(there):
        raise UsageError("The copy cannot lie inside the library, nor the library inside it.", "Choose another folder.")
    if target.exists() and not target.is_dir():
        raise UsageError(f"{target} is a file, not a folder.", "Name a folder.")
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise os_trouble(error, target) from error
    missing = sum(
        _size(source) for source in _files(library.folder)
        if not _same(source, target / source.relative_to(library.folder))
    )
    files.require_space(target, missing + library.db.path.stat().st_size)
    return target


def _copy_database(library: Library, target: Path, *, hold: bool) -> None:
    part = target.with_name(target.name + files.PART)
    try:
        part.unlink(missing_ok=True)
        library.db.copy_to(part)
        with translated(target):
            connection = sqlite3.connect(part, isolation_level=None)
            try:
                connection.execute("PRAGMA journal_mode = DELETE")
                if hold:
                    connection.execute(_HOLD_UNSENT)
                if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise LibraryError("The copy of the database did not come out right.", "Check the disk.")
            finally:
                connection.close()
        for suffix in ("-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        files.put_in_place(part, target, replace=True)
    except OSError as error:
        raise os_trouble(error, target.parent) from error


def _copy_pictures(library: Library, target: Path, progress: Progress | None) -> None:
    found = list(_files(library.folder))
    for number, source in enumerate(found):
        copy = target / source.relative_to(library.folder)
        try:
            if not _same(source, copy):
                _copy(source, copy)
        except AppError:
            if source.exists():
                raise
            # deleted or moved meanwhile; `_copy_moved` looks after those that still have a row
        if progress is not None:
            progress(number + 1, len(found))


def _copy(source: Path, copy: Path) -> None:
    """The copy gets the time its source had before: whatever changes meanwhile is copied next time."""
    with translated(source):
        time = source.stat().st_mtime_ns
        files.write_whole(copy, source, replace=True)
        os.utime(copy, ns=(time, time))


def _copy_moved(library: Library, target: Path) -> None:
    """Pictures that moved (to the trash and back) between the copy of the database and of their file."""
    copy = Database(target / DATABASE, readonly=True)
    try:
        rows = copy.connection.execute("SELECT id, path FROM assets").fetchall()
    finally:
        copy.close()
    for asset_id, path in rows:
        if not (target / path).exists():
            _copy_caught(library, asset_id, target / path)


def _copy_caught(library: Library, asset_id: str, place: Path) -> None:
    """Copy a picture that may be moving. The write lock keeps new moves out; one already noted may still end."""
    with library.db.transaction():
        asset = library.assets.find(asset_id)
        if asset is None:
            return  # deleted since: its row in the copy has no file, as in any backup of a moment
        row = library.db.connection.execute(
            "SELECT target FROM moves WHERE source = ?", (asset.path.relative_to(library.folder).as_posix(),)
        ).fetchone()
        found = [asset.path, *([library.folder / row[0]] if row else [])]
        for source in found * _TRIES:
            try:
                _copy(source, place)
                return
            except AppError:
                if source.exists():
                    raise


def _compare(library: Library, target: Path) -> None:
    for source in _files(library.folder):
        copy = target / source.relative_to(library.folder)
        if not copy.is_file() or files.sha256_of(copy) != files.sha256_of(source):
            raise LibraryError(
                f"The copy of {source.name} does not match.", "Check the disk; the library stays where it was."
            )


def _files(folder: Path) -> Iterator[Path]:
    """Everything of the library but its database, lock and unfinished parts."""
    for root, folders, names in os.walk(folder):
        here = Path(root)
        if here == folder:
            folders[:] = [name for name in folders if name not in _OWN_FOLDERS]
            names = [name for name in names if not name.startswith(DATABASE) and name != "easel.lock"]
        yield from (here / name for name in names if not name.endswith(files.PART))


def _same(source: Path, copy: Path) -> bool:
    """Whether a file was copied before: the same length and time."""
    try:
        one, other = source.stat(), copy.stat()
    except OSError:
        return False
    return one.st_size == other.st_size and abs(one.st_mtime - other.st_mtime) < 0.001


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # moved or deleted this very moment


def _remove(folder: Path, moved: Iterable[Path]) -> None:
    """Remove what was moved, and folders that are empty then. What cannot be removed stays as a copy."""
    for path in moved:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue
    shutil.rmtree(folder / "backups", ignore_errors=True)
    (folder / "easel.lock").unlink(missing_ok=True)
    for root, _, _ in os.walk(folder, topdown=False):
        try:
            Path(root).rmdir()
        except OSError:
            continue  # something of the artist's own lies in it
