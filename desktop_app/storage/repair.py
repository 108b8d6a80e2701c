"""When the database is damaged: found out, set aside, its jobs carried over into a new one."""

from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path

from ..clock import Clock
from .database import DamagedError, Database, quarantine, suspect_mark

SMALL = 2 * 1024 * 1024  # bytes that are checked at every opening; larger files once a day (and by the queue)
_DAY = 86_400.0
_CARRIED = ("jobs", "create_stamps", "paused_engines")


def checked(path: Path, clock: Clock) -> Database:
    """Open the database and look it over. DamagedError where it does not hold together."""
    db = Database(path)
    try:
        if _due(db, clock) and not db.check():
            raise DamagedError("The library's database is damaged.", "It is rebuilt from the pictures.")
    except sqlite3.DatabaseError as error:
        db.close()
        raise DamagedError("The library's database is damaged.", "It is rebuilt from the pictures.") from error
    except BaseException:
        db.close()
        raise
    return db


def set_aside(path: Path, clock: Clock) -> Path:
    """Rename the damaged file (it is never deleted); returns its new name."""
    stamp = datetime.datetime.fromtimestamp(clock.wall()).strftime("%Y%m%d-%H%M%S")
    return quarantine(path, stamp)


def rescue_jobs(damaged: Path, db: Database) -> int:
    """Carry over what can be read of the queue: a paid job's remote id must not be lost. How many jobs."""
    if not damaged.exists() or damaged.stat().st_size == 0:
        return 0
    try:
        source = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    except sqlite3.Error:
        return 0
    try:
        source.execute("PRAGMA busy_timeout = 1000")
        return {name: _carry(source, db, name) for name in _CARRIED}["jobs"]
    finally:
        source.close()


def told(aside: Path | None, pictures: int, jobs: int) -> str:
    """What the artist hears about it. aside: the damaged file's new name, None where it was empty."""
    kept = f"; the damaged file was kept as {aside.name}" if aside else ""
    return (
        f"The library's database was {'damaged' if aside else 'empty'}. It was rebuilt from your pictures"
        f" ({pictures} in the gallery, {jobs} jobs carried over){kept}. Shares could not be recovered."
    )


def _due(db: Database, clock: Clock) -> bool:
    """Small files always; large ones once a day and when in doubt, for all of it is read."""
    if db.path.stat().st_size <= SMALL or suspect_mark(db.path).exists():
        return True
    now = clock.wall()
    row = db.connection.execute("SELECT value FROM meta WHERE name = 'checked'").fetchone()
    if row is not None and 0 <= now - float(row[0]) < _DAY:
        return False
    with db.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('checked', ?)", (str(now),))
    return True


def _carry(source: sqlite3.Connection, db: Database, table: str) -> int:
    """Row by row, until the damage; rows that no longer fit are left."""
    known = [row[1] for row in db.connection.execute(f"PRAGMA table_info({table})")]
    count = 0
    try:
        cursor = source.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        kept = [position for position, name in enumerate(names) if name in known]
        columns = ", ".join(names[position] for position in kept)
        marks = ", ".join("?" * len(kept))
        with db.transaction() as connection:
            while (row := _next(cursor)) is not None:
                try:
                    connection.execute(
                        f"INSERT INTO {table} ({columns}) VALUES ({marks})", [row[position] for position in kept]
                    )
                    count += 1
                except sqlite3.IntegrityError:
                    continue
    except sqlite3.DatabaseError:
        return count  # not even the table's beginning can be read
    return count


def _next(cursor: sqlite3.Cursor) -> tuple[object, ...] | None:
    try:
        return cursor.fetchone()
    except sqlite3.DatabaseError:
        return None
