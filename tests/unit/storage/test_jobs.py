"""The rows: guarded changes, the duplicate check, what lies beside them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.errors import DiskFullError, DuplicateError, ErrorInfo, NotFoundError
from desktop_app.models import GenerationRequest, InputPicture, InputState, Job, JobState, Mode, Role
from desktop_app.storage.database import Database
from desktop_app.storage.jobs import JobStore, StaleJobError
from tests.support.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    one = Database(tmp_path / "library.db")
    yield one
    one.close()


@pytest.fixture
def store(database: Database, clock: FakeClock) -> JobStore:
    return JobStore(database, clock)


def job(name: str, clock: FakeClock, **changes: object) -> Job:
    """A row as a submit makes it; everything that can be set is set."""
    request = GenerationRequest(
        "kie", f"狐 {name}", Mode.IMAGE_TO_IMAGE, "m", "no cats", "3:2", 2**31 - 1, "ink",
        {"a": 1, "b": True, "c": 0.5},
        (InputPicture("ab" * 32, "asset-1", 10, 20, Role.MASK, "mask.png"),),
    )
    row = Job(
        id=name, group=f"group-{name}", engine="kie", model="m", mode=request.mode, request=request,
        request_hash="h", state=JobState.QUEUED, revision=0, created=clock.wall(), updated=clock.wall(),
        inputs=(InputState("ab" * 32, "https://u/1", 5.0, "r2"),), error=ErrorInfo("k", "t", "h"), facts={"x": [1]},
        parent="p", credits=1.5, held=True, server_completed=3.0,
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def test_a_row_comes_back_as_it_went(store: JobStore, clock: FakeClock) -> None:
    placed, = store.insert([job("one", clock)], duplicate_window=None)
    assert store.get("one") == placed
    assert replace(placed, position=0) == job("one", clock)


def test_update_needs_state_and_revision(store: JobStore, clock: FakeClock) -> None:
    row, = store.insert([job("one", clock)], duplicate_window=None)
    moved = store.update(row, state=JobState.UPLOADING, host="r2")
    assert moved == store.get("one") and moved.revision == 1
    with pytest.raises(StaleJobError):
        store.update(row, progress=0.5)  # old revision
    with pytest.raises(StaleJobError):
        store.update(replace(moved, state=JobState.READY), progress=0.5)  # wrong state
    assert store.get("one") == moved


def test_a_group_is_one_transaction(store: JobStore, clock: FakeClock) -> None:
    store.insert([job("one", clock)], duplicate_window=None)
    with pytest.raises(sqlite3.IntegrityError):
        store.insert([job("two", clock), job("one", clock)], duplicate_window=None)
    assert [row.id for row in store.list()] == ["one"]


def test_remote_ids_are_unique_per_engine(store: JobStore, clock: FakeClock) -> None:
    one, two, other = store.insert(
        [job("one", clock), job("two", clock), job("other", clock, engine="comfyui")], duplicate_window=None
    )
    store.update(one, remote_id="task")
    store.update(other, remote_id="task")
    with pytest.raises(sqlite3.IntegrityError):
        store.update(two, remote_id="task")
    found = store.by_remote_id("kie", "task")
    assert found is not None and found.id == "one" and store.by_remote_id("kie", "none") is None


def test_duplicates_by_hash_within_the_window(store: JobStore, clock: FakeClock) -> None:
    store.insert([job("one", clock, parent=None)], duplicate_window=5.0)
    with pytest.raises(DuplicateError) as caught:
        store.insert([job("two", clock, parent=None)], duplicate_window=5.0)
    assert caught.value.job_id == "one" and len(store.list()) == 1
    store.insert([job("three", clock, parent=None)], duplicate_window=None)
    store.insert([job("four", clock, parent=None, request_hash="other")], duplicate_window=5.0)
    clock.jump_wall(5.5)
    store.insert([job("five", clock, parent=None)], duplicate_window=5.0)


def test_duplicates_of_a_retry_are_those_of_the_same_job(store: JobStore, clock: FakeClock) -> None:
    store.insert([job("first", clock, parent=None)], duplicate_window=5.0)
    store.insert([job("again", clock, parent="first")], duplicate_window=5.0)  # a retry soon after is no duplicate
    with pytest.raises(DuplicateError) as caught:
        store.insert([job("twice", clock, parent="first")], duplicate_window=5.0)
    assert caught.value.job_id == "again"
    store.insert([job("other", clock, parent="another")], duplicate_window=5.0)
    clock.jump_wall(5.5)
    store.insert([job("later", clock, parent="first")], duplicate_window=5.0)


def test_prefixes_find_one_row_or_say_so(store: JobStore, clock: FakeClock) -> None:
    store.insert([job("abcdef-1", clock), job("abcdef-2", clock), job("a_%x", clock)], duplicate_window=None)
    assert store.get("abcdef-1").id == "abcdef-1"
    for wrong in ("abcdef", "nothing", "abc", "", "a_%", "%%%%"):
        with pytest.raises(NotFoundError):
            store.get(wrong)
    assert store.get("a_%x").id == "a_%x"


def test_lists_by_state_and_newest(store: JobStore, clock: FakeClock) -> None:
    rows = store.insert([job(name, clock) for name in "abcde"], duplicate_window=None)
    store.update(rows[1], state=JobState.CANCELLED)
    assert [row.id for row in store.list()] == list("abcde")
    assert [row.id for row in store.list({JobState.QUEUED})] == list("acde")
    assert [row.id for row in store.list(limit=2)] == ["d", "e"]
    assert [row.id for row in store.many(["e", "a", "zz"])] == ["a", "e"]


def test_revisions_show_what_changed(store: JobStore, clock: FakeClock) -> None:
    rows = store.insert([job(name, clock) for name in "abc"], duplicate_window=None)
    before, newest = store.revisions(0)
    store.update(rows[0], progress=0.5)
    store.update(rows[1], state=JobState.DONE)
    store.insert([job("d", clock, state=JobState.FAILED)], duplicate_window=None)
    after, _ = store.revisions(newest)
    assert before == {"a": 0, "b": 0, "c": 0} and after == {"a": 1, "c": 0, "d": 0}
    failed = store.update(store.get("d"), next_check=0.0)
    assert store.revisions(newest + 1)[0] == {"a": 1, "c": 0, "d": failed.revision}


def test_places_can_be_halved_for_ever(store: JobStore, clock: FakeClock) -> None:
    store.insert([job(name, clock) for name in "abc"], duplicate_window=None)
    for _ in range(40):
        store.place_before(store.get("c"), store.get("b"))
        store.place_before(store.get("b"), store.get("c"))
    assert [row.id for row in store.list()] == ["a", "b", "c"]
    store.place_before(store.get("a"), None)
    assert [row.id for row in store.list()] == ["b", "c", "a"]


def test_stamps_and_pauses(store: JobStore) -> None:
    for at in (1.0, 2.0, 50.0):
        store.add_stamp("me", at, forget_before=at - 10)
    assert list(store.stamps("me")) == [50.0] and list(store.stamps("you")) == []
    store.pause("kie", ErrorInfo("no-credits", "Empty."))
    assert store.pauses() == {"kie": ErrorInfo("no-credits", "Empty.")}
    store.resume("kie")
    assert store.pauses() == {}


def test_a_full_disk_is_told_and_writes_nothing(database: Database, store: JobStore, clock: FakeClock) -> None:
    pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages}")
    big = GenerationRequest("kie", "x" * 400_000)
    with pytest.raises(DiskFullError):
        store.insert([job("one", clock, request=big)], duplicate_window=None)
    database.connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    assert store.list() == []
    store.insert([job("one", clock, request=big)], duplicate_window=None)


def test_two_processes_see_each_other(tmp_path: Path, clock: FakeClock) -> None:
    mine, theirs = Database(tmp_path / "library.db"), Database(tmp_path / "library.db")
    one, two = JobStore(mine, clock), JobStore(theirs, clock)
    version = mine.data_version()
    row, = two.insert([job("one", clock)], duplicate_window=None)
    assert mine.data_version() != version
    one.update(row, progress=0.1)
    with pytest.raises(StaleJobError):
        two.update(row, progress=0.2)
    mine.close()
    theirs.close()
