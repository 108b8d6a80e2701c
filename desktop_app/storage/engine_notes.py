"""What engines must remember over a restart: which key made which task, and the like. Never a key itself."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping

from ..clock import Clock
from .database import Database, translated

_KEEP_SECONDS = 40 * 86_400.0  # of a task's note: services forget theirs after two weeks
_TASKS = "%:task:%"


class EngineNotes(MutableMapping[str, str]):
    """The table `engine_notes` as a mapping. Errors of every access: LibraryError, DiskFullError."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def __getitem__(self, name: str) -> str:
        with translated(self._db.path):
            row = self._db.connection.execute("SELECT value FROM engine_notes WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        return str(row[0])

    def __setitem__(self, name: str, value: str) -> None:
        now = self._clock.wall()
        with self._db.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO engine_notes VALUES (?, ?, ?)", (name, value, now))
            connection.execute("DELETE FROM engine_notes WHERE at < ? AND name LIKE ?", (now - _KEEP_SECONDS, _TASKS))

    def __delitem__(self, name: str) -> None:
        with self._db.transaction() as connection:
            if connection.execute("DELETE FROM engine_notes WHERE name = ?", (name,)).rowcount == 0:
                raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        with translated(self._db.path):
            rows = self._db.connection.execute("SELECT name FROM engine_notes ORDER BY name").fetchall()
        return iter([row[0] for row in rows])

    def __len__(self) -> int:
        with translated(self._db.path):
            return int(self._db.connection.execute("SELECT count(*) FROM engine_notes").fetchone()[0])
