"""A disk or a program that fails at the worst moment: nothing spins, nothing is lost, one banner."""

from __future__ import annotations

import asyncio
import sqlite3
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from desktop_app.errors import HeldError, LibraryError, NotRunError
from desktop_app.models import JobState
from desktop_app.services.generation_queue import GenerationQueue
from desktop_app.storage.library import Library
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, Inline, Rig, Scripted, finish, rig, run, success

URL = "https://pictures.example/1.png"
MOMENTS = 6  # calls to `advance` without time passing: a loop without rest would turn hundreds of times


class Counted:
    """A call that is counted, and fails as told."""

    def __init__(self, call: Any, before: Any = lambda: None) -> None:
        self.count = 0
        self._call = call
        self._before = before

    def __call__(self, *args: Any) -> Any:
        self.count += 1
        self._before()
        return self._call(*args)


class FullAtCommit:
    """A connection whose COMMIT meets a full disk, as SQLite does it with a write-ahead log."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.tried = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: Any) -> Any:
        if sql != "COMMIT" or not self._connection.in_transaction:
            return self._connection.execute(sql, *values)
        self.tried += 1
        self._connection.execute("ROLLBACK")
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error


async def moments(r: Rig) -> None:
    """Many turns of the loop, no time."""
    for _ in range(MOMENTS):
        await r.settle()


@pytest.mark.parametrize("fault", [KeyError("location"), UnicodeError("label too long"), ZeroDivisionError()])
def test_a_bug_while_fetching_rests_then_waits_for_the_artist(fault: Exception, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            r.fetches[URL] = [fault]
            job = r.submit()
            await r.advance(1.5)
            await moments(r)
            assert len(r.fetched) == 1
            waiting = asyncio.ensure_future(r.queue.wait([job.id]))
            await r.advance(60)
            times = [at for at, _ in r.fetched]
            assert len(times) == 3 and all(later - one >= 5.0 for one, later in pairwise(times))
            row, = await waiting
            assert row.held and row.error is not None and row.error.kind == "bug"
            assert r.banners == []  # it is this job's trouble, not the library's
            r.fetches = {}
            await r.queue.check(job.id)
            await r.advance(1)
            assert r.state(job) is JobState.DONE and len(r.engine.created) == 1

    run(scenario())


def test_a_bug_before_the_create_rests_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            def denied() -> None:
                raise PermissionError(13, "denied")

            space = r.library.require_space = Counted(r.library.require_space, denied)  # type: ignore[method-assign]
            job = r.submit()
            await r.advance(1)
            await moments(r)
            assert space.count == 1
            await r.advance(60)
            assert space.count == 3 and r.row(job).held and not r.engine.created

    run(scenario())


def test_a_library_that_becomes_read_only_while_a_picture_is_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            job = r.submit()
            keep = r.library.finish = Counted(r.library.finish, r.refuse_writes)  # type: ignore[method-assign]
            await r.advance(1.5)
            await moments(r)
            assert keep.count == 1
            r.library.finish = Library.finish.__get__(r.library)  # type: ignore[method-assign]
            r.refuse_writes(False)
            await r.advance(30)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_a_library_that_becomes_read_only_before_the_create(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            space = r.library.require_space = Counted(  # type: ignore[method-assign]
                r.library.require_space, r.refuse_writes
            )
            job = r.submit()
            await r.advance(1)
            await moments(r)
            assert space.count == 1 and not r.engine.created
            r.library.require_space = Library.require_space.__get__(r.library)  # type: ignore[method-assign]
            r.refuse_writes(False)
            await r.advance(30)
            assert r.state(job) is JobState.POLLING and len(r.engine.created) == 1

    run(scenario())


def test_commits_that_meet_a_full_disk_are_few(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            jobs = [r.submit(f"picture {n}") for n in range(20)]
            real = r.library.db.connection
            full = r.library.db._local.connection = FullAtCommit(real)
            await r.advance(1)
            await moments(r)
            assert full.tried <= 3
            await r.advance(30)
            assert full.tried <= 40 and [name for name, _ in r.banners] == ["library"]
            r.library.db._local.connection = real
            await r.advance(20)
            assert r.state(jobs[0]) is JobState.POLLING and r.banners[-1] == ("library", None)

    run(scenario())


@pytest.mark.parametrize(("fault", "state", "held"), [
    (NotRunError("busy", kind="too-many-requests"), JobState.POLLING, False),
    (NotRunError("refused connection"), JobState.POLLING, False),
    (HeldError("1010", kind="blocked"), JobState.READY, True),
    (HeldError("key", kind="key-refused", pauses_engine=True), JobState.READY, True),
])
def test_an_answer_that_meets_a_full_disk_is_written_later(
    fault: Exception, state: JobState, held: bool, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.ready = False
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            r.engine.creates = [answer]
            job = r.submit()
            await r.settle()
            r.refuse_writes()
            answer.set_exception(fault)
            await r.advance(3)
            assert r.state(job) is JobState.SUBMITTING
            r.refuse_writes(False)
            await r.advance(120)
            assert (r.state(job), r.row(job).held) == (state, held)
            pauses = isinstance(fault, HeldError) and fault.pauses_engine
            assert (r.queue.pause_reason("scripted") is not None) == pauses

    run(scenario())


def test_a_task_id_that_cannot_be_written_is_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            r.engine.creates = [answer]
            job = r.submit()
            await r.settle()
            r.refuse_writes()
            answer.set_result("task-precious")
            closing = asyncio.ensure_future(r.queue.close())
            await r.advance(45)
            assert closing.done()
            r.refuse_writes(False)
            assert r.state(job) is JobState.SUBMITTING
        assert caplog.text.count("task-precious") == 1

    run(scenario())


def test_a_take_over_that_fails_gives_the_lock_back_and_is_tried_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one:
            two = Rig(tmp_path, clock, one.engine, QUIET)
            assert await finish(clock, two.queue.start()) is False
            one.engine.creates = [asyncio.get_running_loop().create_future()]
            job = one.submit()
            await one.advance(6)
            assert one.state(job) is JobState.SUBMITTING
            one.library.unlock()
            one.queue._tasks.closed = True  # it is gone
            two.refuse_writes()
            await two.advance(12)
            assert not two.queue.running and not two.library.is_locked()
            assert [name for name, _ in two.banners] == ["library"]
            two.refuse_writes(False)
            await two.advance(12)
            assert two.queue.running and two.state(job) is JobState.UNKNOWN
            await two.close()

    run(scenario())


def test_a_start_on_a_disk_that_takes_no_writes_goes_on_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock, start=False) as first:
            job = first.submit()
            first.library.jobs.update(first.row(job), state=JobState.UPLOADING)  # as a crash leaves it
        async with rig(tmp_path, clock=clock, start=False) as r:
            r.refuse_writes()
            assert await finish(clock, r.queue.start()) is False
            assert not r.library.is_locked() and [name for name, _ in r.banners] == ["library"]
            r.refuse_writes(False)
            await r.advance(20)
            assert r.queue.running and r.state(job) is JobState.POLLING and r.banners[-1] == ("library", None)

    run(scenario())


def test_a_damaged_library_ends_the_start_and_leaves_the_lock(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path, start=False) as r:
            r.library.db.check = lambda: False  # type: ignore[method-assign]
            with pytest.raises(LibraryError) as caught:
                await r.queue.start()
            assert caught.value.kind == "library-damaged" and not r.library.is_locked()

    run(scenario())


def test_the_follower_survives_a_database_that_fails_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one:
            two = Rig(tmp_path, clock, one.engine, QUIET)
            assert await finish(clock, two.queue.start()) is False
            version, faults = two.library.db.data_version, [sqlite3.OperationalError("disk I/O error")]

            def failing() -> int:
                if faults:
                    raise faults.pop()
                return version()

            two.library.db.data_version = failing  # type: ignore[method-assign]
            await two.advance(6)
            await finish(clock, one.queue.close())
            await two.advance(60)
            assert not faults and two.queue.running
            await two.close()

    run(scenario())


def test_one_banner_however_long_the_disk_refuses(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            job = r.submit()
            await r.advance(0.5)
            r.refuse_writes()
            await r.advance(120)
            assert [name for name, reason in r.banners if reason] == ["library"] and len(r.banners) == 1
            r.refuse_writes(False)
            await r.advance(20)
            assert r.banners[1:] == [("library", None)] and r.state(job) is JobState.DONE

    run(scenario())


def test_a_fault_in_a_listener_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def boom(*_: object) -> None:
        raise RuntimeError("a slot")

    async def scenario() -> None:
        asyncio.get_running_loop().set_default_executor(Inline())
        clock = FakeClock()
        engine = Scripted(clock)
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            queue: GenerationQueue = r.queue
            queue.finished = queue.changed = boom
            engine.polls["task-1"] = [success(URL)]
            job = r.submit()
            waiting = asyncio.ensure_future(queue.wait([job.id]))
            await r.advance(5)
            assert waiting.done() and r.state(job) is JobState.DONE
            assert r.banners == [] and engine.released == ["task-1"]

    run(scenario())
    assert "a listener to the queue failed" in caplog.text
