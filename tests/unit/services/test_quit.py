"""Rule 14: quit in any state, and go on at the next start."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_app.errors import NotRunError, UsageError
from desktop_app.models import Job, JobState, Progress
from tests.support.clock import FakeClock
from tests.unit.services.rig import Rig, finish, rig, run, success

URL = "https://pictures.example/1.png"


async def closed_within(r: Rig, seconds: float) -> bool:
    """Whether `close` ends in that time."""
    closing = asyncio.ensure_future(r.queue.close())
    await r.advance(seconds)
    return closing.done()


@pytest.mark.parametrize("state", [
    JobState.QUEUED, JobState.READY, JobState.POLLING, JobState.TIMED_OUT, JobState.DETACHED,
    JobState.DOWNLOADING, JobState.UNKNOWN,
])
def test_quit_in_any_state_and_go_on(state: JobState, tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as r:
            job = await brought_to(r, state)
            assert r.state(job) is state
            assert await closed_within(r, 2.0)
            assert r.state(job) is state
            with pytest.raises(UsageError):
                r.submit("too late")
        async with rig(tmp_path, clock=clock) as r:
            for n in range(1, 4):
                r.engine.polls[f"task-{n}"] = [success(URL)]
            r.queue.resume()
            if state is JobState.UNKNOWN:
                await r.queue.adopt(job.id, "task-1")
            await r.advance(130)
            assert r.state(job) is JobState.DONE

    run(scenario())


async def brought_to(r: Rig, state: JobState) -> Job:
    """A job in that state."""
    if state is JobState.QUEUED:
        r.queue.pause()
    if state is JobState.READY:
        r.engine.creates = [NotRunError("maintenance", retry_after=60.0)]
    if state is JobState.UNKNOWN:
        r.engine.creates = [RuntimeError("cut")]
    job = r.submit()
    await r.advance(245 if state is JobState.TIMED_OUT else 0.5)
    if state is JobState.DETACHED:
        await r.queue.cancel(job.id)
    if state is JobState.DOWNLOADING:
        from desktop_app.errors import PassingError

        r.fetches[URL] = [PassingError("down")]
        r.engine.polls["task-1"] = [success(URL)]
        await r.advance(3)
    return job


def test_quit_waits_for_a_create_call_and_keeps_its_answer(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            r.engine.creates = [answer]
            job = r.submit()
            await r.settle()
            closing = asyncio.ensure_future(r.queue.close())
            await r.advance(20)
            assert not closing.done() and r.queue.creating == 1
            answer.set_result("task-9")
            await r.settle()
            assert closing.done()
            assert r.row(job).state is JobState.POLLING and r.row(job).remote_id == "task-9"

    run(scenario())


def test_quit_gives_up_on_a_create_call_after_thirty_seconds(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [asyncio.get_running_loop().create_future()]
            job = r.submit()
            await r.settle()
            assert not await closed_within(r, 29)
            await r.advance(1.5)
            row = r.row(job)
            assert row.state is JobState.UNKNOWN and row.error is not None
            assert not r.queue.running

    run(scenario())


def test_quit_with_a_hanging_poll(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            answer: asyncio.Future[Progress | Exception] = asyncio.get_running_loop().create_future()
            r.engine.polls["task-1"] = [answer]
            r.submit()
            await r.advance(5)
            assert await closed_within(r, 0.1)

    run(scenario())


def test_close_twice_and_without_start(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path, start=False) as r:
            assert r.submit().state is JobState.QUEUED
            assert len(r.queue.jobs()) == 1
            await finish(r.clock, r.queue.close())
            await finish(r.clock, r.queue.close())

    run(scenario())
