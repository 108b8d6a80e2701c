"""A damaged database: found at the start, set aside, its jobs carried over, the pictures taken up again."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.models import JobState
from desktop_app.storage import repair
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.database import DamagedError, Database, suspect_mark
from desktop_app.storage.library import Library
from tests.support.clock import FakeClock
from tests.unit.storage.rig import add, job, open_library, picture, request


def damage_table(path: Path, table: str) -> None:
    """Overwrite the root page of one table, as a bad disk would."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = DELETE")
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * size : root * size] = b"\xa5" * size
    path.write_bytes(data)


def filled(tmp_path: Path) -> Library:
    library = open_library(tmp_path)
    for number in range(3):
        add(library, picture(seed=number), request(f"fox {number}"))
    paid = job(request("paid for", engine="kie"), 1.0, JobState.SUBMITTING)
    library.jobs.insert([paid], duplicate_window=None)
    library.jobs.update(library.jobs.get(paid.id), state=JobState.POLLING, remote_id="task-1")
    return library


def test_a_damaged_picture_table_costs_no_picture_and_no_job(tmp_path: Path) -> None:
    library = filled(tmp_path)
    before = {a.id: a for a in library.assets.page(AssetFilter())}
    jobs = {j.id: j for j in library.jobs.list()}
    library.close()
    damage_table(library.db.path, "assets")
    again = open_library(tmp_path)
    assert {a.id: a for a in again.assets.page(AssetFilter())}.keys() == before.keys()
    assert {j.id: j for j in again.jobs.list()} == jobs, "the paid job's id is still known"
    assert "4 jobs carried over" in again.news[0] and "Shares could not be recovered" in again.news[0]
    assert len(list(again.folder.glob("library.db.damaged-*"))) == 1
    again.close()
    third = open_library(tmp_path)
    assert third.news == ()
    third.close()


def test_damaged_jobs_are_left_and_the_pictures_come(tmp_path: Path) -> None:
    library = filled(tmp_path)
    library.close()
    damage_table(library.db.path, "jobs")
    again = open_library(tmp_path)
    assert len(again.assets.page(AssetFilter())) == 3 and "0 jobs carried over" in again.news[0]
    again.close()


def test_another_process_that_runs_keeps_its_file(tmp_path: Path) -> None:
    library = filled(tmp_path)
    library.try_lock()
    library.db.close()
    damage_table(library.db.path, "assets")
    with pytest.raises(DamagedError, match="another Easel"):
        open_library(tmp_path)
    assert library.db.path.exists() and not list(library.folder.glob("*.damaged-*"))
    library.unlock()


def test_large_files_are_checked_once_a_day_and_when_in_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repair, "SMALL", 0)
    checks: list[Path] = []
    check = Database.check
    monkeypatch.setattr(Database, "check", lambda self: checks.append(self.path) or check(self))
    clock = FakeClock()

    def opened() -> int:
        checks.clear()
        repair.checked(tmp_path / "library.db", clock).close()
        return len(checks)

    assert opened() == 1 and opened() == 0
    clock.jump_wall(90_000)
    assert opened() == 1 and opened() == 0
    suspect_mark(tmp_path / "library.db").touch()
    assert opened() == 1
    clock.jump_wall(-10**6)
    suspect_mark(tmp_path / "library.db").unlink()
    assert opened() == 1, "a clock set back must not put the check off for ever"


def test_a_check_that_fails_while_running_is_remembered(tmp_path: Path) -> None:
    library = filled(tmp_path)
    library.close()
    damage_table(library.db.path, "assets")
    db = Database(library.db.path)
    assert not db.check() and suspect_mark(library.db.path).exists()
    db.close()
    again = open_library(tmp_path)
    assert again.news and not suspect_mark(library.db.path).exists()
    again.close()
