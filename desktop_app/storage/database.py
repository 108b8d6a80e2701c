"""One SQLite file: opened safely, brought up to date in numbered steps, checked, copied, set aside.

Each thread gets a connection of its own, so that a worker thread may read or write in short
transactions while the logic thread goes on; SQLite's write-ahead log keeps them apart.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from ..errors import AppError, DiskFullError, LibraryError

BUSY_SECONDS = 5.0
_MIGRATIONS = Path(__file__).parent / "migrations"
_STEP_NAME = re.compile(r"(\d{4})_\w+\.(sql|py)$")


class DamagedError(LibraryError):
    """The file is no database, or its pages contradict each other."""

    kind = "library-damaged"


class Database:
    """A SQLite file in WAL mode at the newest schema.

    Raises LibraryError (unreadable, read-only, of a newer program), DamagedError, DiskFullError.
    was_emptied: the file was there with zero bytes and was begun anew here; what it knew is lost.
    """

    def __init__(self, path: Path, *, readonly: bool = False) -> None:
        self.path = path
        self.readonly = readonly
        self._local = threading.local()
        self._guard = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._owner = threading.get_ident()
        self.was_emptied = False
        try:
            with translated(path):
                zero_bytes = path.exists() and path.stat().st_size == 0
                self.was_emptied = self._prepare() and zero_bytes
        except BaseException:
            self.close()
            raise

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection (autocommit; use `transaction` for more than one statement)."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            with translated(self.path):
                connection = self._connect()
            self._local.connection = connection
            with self._guard:
                self._connections.append(connection)
        return connection

    @property
    def on_owner_thread(self) -> bool:
        """Whether this is the thread that opened the database (the logic thread)."""
        return threading.get_ident() == self._owner

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """BEGIN IMMEDIATE … COMMIT; one inside another joins it. Rolled back by any exception."""
        connection = self.connection
        with _sqlite_translated(self.path):
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            self._local.after = []
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        for callback in self._local.after:
            callback()

    def after_commit(self, callback: Callable[[], None]) -> None:
        """Call back once this thread's transaction is committed (never, if it is not); at once outside of one."""
        if self.connection.in_transaction:
            self._local.after.append(callback)
        else:
            callback()

    def data_version(self) -> int:
        """A number that changes when another connection (mostly: another process) has committed."""
        with translated(self.path):
            return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def version(self) -> int:
        """The schema step the file is at."""
        return int(self.connection.execute("PRAGMA user_version").fetchone()[0])

    def check(self) -> bool:
        """Whether the file's structure is sound (reads all of it). If not, the next start is told by a mark."""
        try:
            sound = self.connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        except sqlite3.DatabaseError:
            sound = False
        if not sound and not self.readonly:
            suspect_mark(self.path).touch()
        return sound

    def copy_to(self, target: Path) -> None:
        """A consistent copy, made while others read and write."""
        with translated(target):
            destination = sqlite3.connect(target)
            try:
                self.connection.backup(destination)  # in one step: writers would make it start over
            finally:
                destination.close()

    def close(self) -> None:
        """Close every thread's connection; the database is not used again."""
        with self._guard:
            connections, self._connections = self._connections, []
        for connection in connections:
            connection.close()
        self._local = threading.local()

    def _connect(self) -> sqlite3.Connection:
        mode = "ro" if self.readonly else "rwc"
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={mode}",
            uri=True, isolation_level=None, timeout=BUSY_SECONDS,
            check_same_thread=False,  # only so that `close` can reach them all
        )
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    def _prepare(self) -> bool:
        """Check and migrate; True where this very connection took the first step."""
        found = self.version()
        steps = migration_steps()
        newest = steps[-1][0]
        if found > newest:
            raise LibraryError(
                "This library was made by a newer Easel.", "Update Easel to open it; nothing was changed.",
                "library-newer",
            )
        if self.readonly:
            if found != newest:
                raise LibraryError("This library needs an update.", "Open it once where it can be written.")
            return False
        self.connection.execute("PRAGMA journal_mode = WAL")
        return found < newest and migrate(self, steps)


def migration_steps() -> list[tuple[int, str, str]]:
    """(number, file name, "sql" or "py") of every step, in order."""
    matches = [match for entry in _MIGRATIONS.iterdir() if (match := _STEP_NAME.fullmatch(entry.name))]
    return sorted((int(match[1]), match[0], match[2]) for match in matches)


def migrate(db: Database, steps: list[tuple[int, str, str]]) -> bool:
    """Bring the file to the newest step: each step is one transaction, after a copy of the old file.

    Killed anywhere, the file is at the step before, whole; two processes may try at once. Returns whether
    the first step was taken here (another process was not quicker).
    """
    began = False
    start = db.version()
    if start:
        backup = backup_path(db.path, start)
        backup.parent.mkdir(exist_ok=True)
        db.copy_to(backup)
    for number, name, kind in steps:
        with db.transaction() as connection:
            at = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if at >= number:
                continue
            began = began or at == 0
            if kind == "sql":
                _run_script(connection, _read_step(name))
            else:
                _load_step(name).migrate(connection)
            connection.execute(f"PRAGMA user_version = {number}")
    return began


def backup_path(path: Path, version: int) -> Path:
    """Where the copy made before a migration lies."""
    return path.parent / "backups" / f"{path.stem}-before-step-{version + 1}{path.suffix}"


def suspect_mark(path: Path) -> Path:
    """A file that says: look the database over at the next start."""
    return path.with_name(f"{path.name}.suspect")


def quarantine(path: Path, stamp: str) -> Path:
    """Set a damaged database aside under another name (with its log files) and return that name."""
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    for suffix in ("-wal", "-shm", ""):
        source = path.with_name(path.name + suffix)
        if source.exists():
            source.rename(aside.with_name(aside.name + suffix))
    suspect_mark(path).unlink(missing_ok=True)
    return aside


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's and the system's complaints in our words."""
    try:
        with _sqlite_translated(path):
            yield
    except OSError as error:
        raise os_trouble(error, path) from error


@contextmanager
def _sqlite_translated(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise _explained(error, path) from error


def os_trouble(error: OSError, path: Path) -> AppError:
    """A failed write or read in the library, in words a person can act on."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(f"The disk with {path} is full.", "Make room; the work waits and goes on then.")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return LibraryError(
            f"The folder {path} cannot be written.", "Make it writable, or choose another one."
        )
    if error.errno == errno.ENOENT:
        return LibraryError(f"{path} is not there.", "Connect the disk it is on, or choose another folder.")
    return LibraryError(f"The folder {path} could not be used: {error.strerror or error}.")


def _explained(error: sqlite3.Error, path: Path) -> AppError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError(f"The disk with {path} is full.", "Make room; the work waits and goes on then.")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedError("The library's database is damaged.", "It is rebuilt from the pictures at the next start.")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return LibraryError(
            f"The library at {path.parent} cannot be written.", "Make the folder writable, or choose another one."
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryError("The library is busy in another program.", "Wait a moment and try again.")
    if code == sqlite3.SQLITE_IOERR:
        return LibraryError(
            f"The disk with {path} does not answer as it should.", "Check the disk; nothing else was changed."
        )
    raise error


def _read_step(name: str) -> str:
    return (_MIGRATIONS / name).read_text(encoding="utf-8")


def _load_step(name: str) -> ModuleType:
    module = ModuleType(name.removesuffix(".py"))
    exec(compile(_read_step(name), name, "exec"), module.__dict__)
    return module


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
    if statement.strip():
        raise sqlite3.ProgrammingError("a migration ends in the middle of a statement")
