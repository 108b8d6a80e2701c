"""What is done with pictures that are in the library: trash, restore, delete, rate.

A file and its row change together: the move is written down first, then done, then the row follows.
Killed in between, the next start finds the note and makes the row agree with where the file is.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .. import pictures, system
from ..errors import AppError, NotFoundError, UsageError
from ..models import Asset
from . import files
from .database import os_trouble
from .files import TRASH
from .recipes import of_asset

if TYPE_CHECKING:
    from .library import Library


@dataclass(frozen=True, slots=True)
class _Move:
    """source, target: relative to the library, with /; target "" deletes."""

    asset_id: str
    source: str
    target: str


def trash(library: Library, ids: Iterable[str]) -> None:
    """Into the trash: the file goes to `trash/`, the row remembers when. Those in it already stay."""
    moves = []
    for asset in _wanted(library, ids):
        if asset.trashed is None:
            source = library.assets.relative(asset.path)
            moves.append(_Move(asset.id, source, _free(library, f"{TRASH}/{source}")))
    _carry_out(library, moves)


def restore(library: Library, ids: Iterable[str]) -> None:
    """Out of the trash, back to where it lay."""
    moves = []
    for asset in _wanted(library, ids):
        if asset.trashed is not None:
            source = library.assets.relative(asset.path)
            moves.append(_Move(asset.id, source, _free(library, source.removeprefix(f"{TRASH}/"))))
    _carry_out(library, moves)


def delete(library: Library, ids: Iterable[str]) -> None:
    """For good: file, row and thumbnail."""
    assets = _wanted(library, ids)
    _carry_out(library, [_Move(asset.id, library.assets.relative(asset.path), "") for asset in assets])
    library.thumbnails.forget(asset.id for asset in assets)


def mark(library: Library, asset_id: str, *, rating: int | None = None, favourite: bool | None = None) -> Asset:
    """Set the rating (0..5) or the heart, in the row and inside the file; the pixels stay as they are.

    UsageError, NotFoundError where the file is gone, LibraryError, DiskFullError.
    """
    from . import picture_metadata

    if rating is not None and not 0 <= rating <= 5:
        raise UsageError("A rating is 0 to 5 stars.")
    asset = library.assets.get(asset_id)
    rating = asset.rating if rating is None else rating
    favourite = asset.favourite if favourite is None else favourite
    if (rating, favourite) == (asset.rating, asset.favourite):
        return asset
    mode, original = library.assets.stored_mode(asset.id)
    if not original and not asset.engine:
        original = asset.sha256
    old = asset.sha256
    columns: dict[str, object] = {"rating": rating, "favourite": int(favourite), "original": original}
    if not asset.path.is_file():
        raise NotFoundError("The picture's file is no longer there.", f"It was at {asset.path}.")
    data = pictures.read_bytes(asset.path)
    if pictures.sniff(data[:32]) in files.SUFFIXES:  # GIF and AVIF hold no recipe: their row alone knows
        recipe = of_asset(asset, mode=mode, original=original, rating=rating, favourite=favourite)
        data = picture_metadata.embed(data, recipe)
        files.write_whole(asset.path, data, replace=True)
        columns |= {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    library.assets.update(asset.id, **columns)
    changed = library.assets.get(asset.id)
    library.thumbnails.renamed(asset.id, old, changed.sha256)
    return changed


def finish_moves(library: Library) -> int:
    """Settle moves that a crash interrupted: the row follows the file. How many there were."""
    rows = library.db.connection.execute("SELECT source, target FROM moves").fetchall()
    for source, target in rows:
        asset = library.assets.by_path(Path(source))
        move = _Move(asset.id if asset else "", source, target)
        moved = not (library.folder / source).exists()
        _settle(library, [move] if moved else [], [move])
    return len(rows)


def _wanted(library: Library, ids: Iterable[str]) -> list[Asset]:
    return [library.assets.get(asset_id) for asset_id in dict.fromkeys(ids)]


def _free(library: Library, relative: str) -> str:
    return library.assets.relative(files.free_name(library.folder / relative))


def _carry_out(library: Library, moves: Sequence[_Move]) -> None:
    """Note, move, settle. What could not be moved stays as it was, and the first reason is raised."""
    if not moves:
        return
    with library.db.transaction() as connection:
        connection.executemany(
            "INSERT OR REPLACE INTO moves VALUES (?, ?)", [(move.source, move.target) for move in moves]
        )
    done: list[_Move] = []
    trouble: AppError | None = None
    for move in moves:
        try:
            _move_file(library.folder, move)
            done.append(move)
        except OSError as error:
            trouble = trouble or os_trouble(error, library.folder)
    for folder in {(library.folder / place).parent for move in done for place in (move.source, move.target) if place}:
        if folder.is_dir():
            system.fsync_folder(folder)
    _settle(library, done, moves)
    if trouble is not None:
        raise trouble


def _move_file(folder: Path, move: _Move) -> None:
    source = folder / move.source
    if not move.target:
        source.unlink(missing_ok=True)
        return
    target = folder / move.target
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.rename(source, target)  # noqa: PTH104 (pathlib's own calls this)
    except FileNotFoundError:
        if source.exists():
            raise
        # The file was removed from outside: the row still goes where the artist wants it.


def _settle(library: Library, done: Sequence[_Move], noted: Sequence[_Move]) -> None:
    now = library.clock.wall()
    with library.db.transaction() as connection:
        for move in done:
            if not move.asset_id:
                continue
            if not move.target:
                library.assets.remove([move.asset_id])
                continue
            trashed = now if move.target.startswith(f"{TRASH}/") else None
            library.assets.update(move.asset_id, path=move.target, trashed=trashed)
        connection.executemany("DELETE FROM moves WHERE source = ?", [(move.source,) for move in noted])
