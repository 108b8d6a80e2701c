"""The database file: migrated in whole steps, backed up first, set aside when damaged."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.errors import LibraryError
from desktop_app.storage import database
from desktop_app.storage.database import DamagedError, Database, backup_path, migration_steps, quarantine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


def with_step(monkeypatch: pytest.MonkeyPatch, sql: str, kind: str = "sql") -> int:
    """One more migration after the real ones; returns its number."""
    steps = migration_steps()
    number = steps[-1][0] + 1
    name = f"{number:04}_next.{kind}"
    read = database._read_step
    monkeypatch.setattr(database, "migration_steps", lambda: [*steps, (number, name, kind)])
    monkeypatch.setattr(database, "_read_step", lambda wanted: sql if wanted == name else read(wanted))
    return number


def test_a_new_file_is_at_the_newest_step_in_wal_mode(path: Path) -> None:
    db = Database(path)
    assert db.version() == migration_steps()[-1][0]
    assert db.connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert db.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert db.check()
    db.close()
    assert not (path.parent / "backups").exists(), "nothing to back up in a new file"


@pytest.mark.parametrize(("kind", "script"), [
    ("sql", "CREATE TABLE extra (a TEXT DEFAULT ';') STRICT;\nINSERT INTO extra VALUES ('x; y');"),
    ("py", "def migrate(connection):\n    connection.execute(\"CREATE TABLE extra (a)\")\n"
           "    connection.execute(\"INSERT INTO extra VALUES ('x; y')\")\n"),
])
def test_a_step_is_taken_after_a_backup(path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, script: str) -> None:
    first = Database(path)
    before = first.version()
    first.connection.execute("INSERT INTO meta VALUES ('a', 'b')")
    first.close()
    number = with_step(monkeypatch, script, kind)
    db = Database(path)
    assert db.version() == number
    assert db.connection.execute("SELECT a FROM extra").fetchone()[0] == "x; y"
    db.close()
    copy = sqlite3.connect(backup_path(path, before))
    assert copy.execute("PRAGMA user_version").fetchone()[0] == before
    assert copy.execute("SELECT value FROM meta").fetchone()[0] == "b"
    copy.close()


def test_a_step_that_fails_leaves_the_old_version_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Database(path)
    before = first.version()
    first.close()
    with_step(monkeypatch, "CREATE TABLE extra (a);\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(sqlite3.OperationalError):
        Database(path)
    plain = sqlite3.connect(path)
    assert plain.execute("PRAGMA user_version").fetchone()[0] == before
    assert plain.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone()[0] == 0
    plain.close()


def test_killed_in_the_middle_of_a_step(path: Path) -> None:
    """A real process dies inside the transaction; the next one finds the old version, whole."""
    Database(path).close()
    script = (
        "import os, pathlib\n"
        "from desktop_app.storage import database\n"
        "steps = database.migration_steps(); n = steps[-1][0] + 1\n"
        "database._read_step = lambda name: 'import os\\ndef migrate(c):\\n"
        "    c.execute(\"CREATE TABLE extra (a)\")\\n    c.execute(\"INSERT INTO meta VALUES (1, 2)\")\\n"
        "    os._exit(9)\\n'\n"
        "database.migration_steps = lambda: [*steps, (n, 'x.py', 'py')]\n"
        f"database.Database(pathlib.Path({str(path)!r}))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=False, timeout=60)
    assert done.returncode == 9
    db = Database(path)
    assert db.version() == migration_steps()[-1][0] and db.check()
    assert db.connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone()[0] == 0
    assert db.connection.execute("SELECT count(*) FROM meta").fetchone()[0] == 0
    db.close()


def test_several_open_a_new_library_at_once(path: Path) -> None:
    """Each may try to migrate; inside its own transaction it sees which steps were taken already."""
    start, opened = threading.Barrier(4), []

    def work() -> None:
        start.wait()
        opened.append(Database(path))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 4
    assert all(db.version() == migration_steps()[-1][0] for db in opened)
    for db in opened:
        db.close()


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    db = Database(path)
    db.connection.execute("PRAGMA user_version = 9999")
    db.close()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer Easel"):
        Database(path)
    assert path.read_bytes() == before


def test_zero_length_is_begun_anew_and_no_database_is_told_as_damaged(path: Path) -> None:
    path.touch()
    emptied = Database(path)
    assert emptied.was_emptied and emptied.check()
    emptied.close()
    again = Database(path)
    assert not again.was_emptied
    again.close()
    path.write_bytes(b"this is a shopping list\n" * 200)
    with pytest.raises(DamagedError):
        Database(path)


def test_a_flipped_page_is_found(path: Path) -> None:
    db = Database(path)
    with db.transaction() as connection:
        connection.executemany("INSERT INTO meta VALUES (?, ?)", [(str(i), "x" * 200) for i in range(500)])
    db.close()
    assert sound(path)
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    for page in range(len(data) // size - 8, len(data) // size - 4):
        data[page * size : page * size + size] = bytes(255 - b for b in data[page * size : page * size + size])
    path.write_bytes(data)
    assert not sound(path)


def sound(path: Path) -> bool:
    try:
        db = Database(path)
    except DamagedError:
        return False
    result = db.check()
    db.close()
    return result


def test_quarantine_takes_the_log_along_and_never_overwrites(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).write_bytes(b"1")
    one = quarantine(path, "stamp")
    path.write_bytes(b"2")
    other = quarantine(path, "stamp")
    assert one != other and one.read_bytes() == b"1" and other.read_bytes() == b"2"
    assert one.with_name(one.name + "-wal").exists() and not path.exists()


def test_nested_transactions_are_one(path: Path) -> None:
    db = Database(path)
    heard: list[int] = []
    with pytest.raises(RuntimeError), db.transaction() as connection:
        with db.transaction():
            connection.execute("INSERT INTO meta VALUES ('a', '1')")
            db.after_commit(lambda: heard.append(1))
        raise RuntimeError
    assert db.connection.execute("SELECT count(*) FROM meta").fetchone()[0] == 0 and heard == []
    with db.transaction() as connection:
        connection.execute("INSERT INTO meta VALUES ('a', '1')")
        db.after_commit(lambda: heard.append(2))
        assert heard == []
    assert heard == [2]
    db.close()


def test_threads_have_connections_of_their_own_and_data_version_tells(path: Path) -> None:
    db = Database(path)
    before = db.data_version()
    seen: list[bool] = []

    def work() -> None:
        with db.transaction() as connection:
            connection.execute("INSERT INTO meta VALUES ('thread', '1')")
        seen.append(db.on_owner_thread)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [False] and db.on_owner_thread
    assert db.data_version() != before
    assert db.connection.execute("SELECT value FROM meta").fetchone()[0] == "1"
    db.close()


def test_a_copy_is_made_while_another_writes(path: Path, tmp_path: Path) -> None:
    db, writer = Database(path), Database(path)
    with writer.transaction() as connection:
        connection.execute("INSERT INTO meta VALUES ('a', '1')")
        db.copy_to(tmp_path / "copy.db")
    copy = Database(tmp_path / "copy.db", readonly=True)
    assert copy.connection.execute("SELECT count(*) FROM meta").fetchone()[0] == 0
    with pytest.raises(sqlite3.OperationalError):
        copy.connection.execute("INSERT INTO meta VALUES ('b', '2')")
    for each in (db, writer, copy):
        each.close()
