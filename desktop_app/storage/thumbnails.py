"""Small pictures in a database of their own, so that the gallery shows at once. Safe to delete at any time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path

NAME = "thumbnails.db"
MAX_SIDE = 384  # pixels of the longer side
QUALITY = 85  # JPEG
_SCHEMA = 1


class ThumbnailStore:
    """JPEG bytes by picture, valid for one sha256 of its file. Thread-safe; a fault only costs speed.

    Whatever goes wrong (a broken file, a full disk, a read-only cache) reads as "not there": the
    thumbnail is then made again from the picture.
    """

    def __init__(self, cache: Path) -> None:
        self._path = cache / NAME
        self._lock = threading.Lock()
        self._connection = self._opened()

    def get(self, asset_id: str, sha256: str) -> bytes | None:
        """The thumbnail, or None where there is none of these bytes."""
        row = self._run("SELECT jpeg FROM thumbnails WHERE id = ? AND sha256 = ?", (asset_id, sha256))
        return bytes(row[0][0]) if row else None

    def put(self, asset_id: str, sha256: str, jpeg: bytes) -> None:
        """Keep a thumbnail in place of the one before."""
        self._run("INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?)", (asset_id, sha256, jpeg))

    def renamed(self, asset_id: str, old: str, new: str) -> None:
        """The file's bytes changed but not its pixels (a rating was written into it)."""
        self._run("UPDATE thumbnails SET sha256 = ? WHERE id = ? AND sha256 = ?", (new, asset_id, old))

    def forget(self, asset_ids: Iterable[str]) -> None:
        """Pictures that were deleted for good."""
        for asset_id in asset_ids:
            self._run("DELETE FROM thumbnails WHERE id = ?", (asset_id,))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _run(self, sql: str, values: tuple[object, ...]) -> list[tuple[bytes, ...]]:
        with self._lock:
            if self._connection is None:
                return []
            try:
                return self._connection.execute(sql, values).fetchall()  # pyright: ignore[reportArgumentType]
            except sqlite3.OperationalError:  # busy, full, read-only
                return []
            except sqlite3.DatabaseError:  # damaged: thrown away
                self._connection.close()
                self._remove()
                self._connection = self._opened()
                return []

    def _opened(self) -> sqlite3.Connection | None:
        """The file, made anew where it is broken or of another schema; None where the cache cannot be written."""
        for _ in range(2):
            connection: sqlite3.Connection | None = None
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(
                    self._path, isolation_level=None, timeout=1.0, check_same_thread=False
                )
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = OFF")
                found = connection.execute("PRAGMA user_version").fetchone()[0]
                if found not in (0, _SCHEMA):
                    raise sqlite3.DatabaseError("another schema")
                connection.execute(
                    "CREATE TABLE IF NOT EXISTS thumbnails"
                    " (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, jpeg BLOB NOT NULL)"
                )
                connection.execute(f"PRAGMA user_version = {_SCHEMA}")
                return connection
            except (sqlite3.DatabaseError, OSError) as error:
                if connection is not None:
                    connection.close()
                if isinstance(error, (sqlite3.OperationalError, OSError)):
                    return None
                self._remove()
        return None

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            try:
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            except OSError:
                pass  # then the second try fails too, and the gallery goes without
