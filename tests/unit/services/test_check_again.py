""""Check again" and what waits for it; the fourteen days; a task id that was mistyped."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.errors import (
    BadInputError,
    DuplicateError,
    HeldError,
    LinkGoneError,
    NotFoundError,
    PassingError,
    RefusedError,
    UsageError,
)
from desktop_app.models import ErrorInfo, Job, JobState, Progress, ProgressState
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, RUNNING, Rig, Scripted, engine_like, finish, rig, run, success

URL = "https://pictures.example/1.png"
DAY = 86400.0


async def brought_to(r: Rig, state: str) -> Job:
    """A job that waits for "Check again"."""
    r.engine.polls["task-1"] = [RUNNING] if state == "DETACHED" else [success(URL)]
    r.fetches[URL] = [RefusedError("This address is private.") if state == "FAILED" else LinkGoneError("gone")]
    r.engine.links[URL] = PassingError("no record")
    job = r.submit()
    await r.advance(5)
    if state == "DETACHED":
        await r.queue.cancel(job.id)
    assert r.state(job) is JobState.DOWNLOADING if state == "HELD" else r.state(job).value == state
    return job


@pytest.mark.parametrize("state", ["FAILED", "DETACHED", "HELD"])
def test_who_waits_after_check_again_gets_the_answer(state: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = await brought_to(r, state)
            r.fetches = {}
            r.engine.polls["task-1"] = [success(URL)]
            await r.queue.check(job.id)
            waiting = asyncio.ensure_future(r.queue.wait([job.id]))
            await r.advance(3)
            settled, = await waiting
            assert settled.state is JobState.DONE and len(r.engine.created) == 1

    run(scenario())


@pytest.mark.parametrize("answer", [
    RUNNING, PassingError("502"), RuntimeError("a bug"), Progress(ProgressState.LOST),
    HeldError("key", kind="key-refused", pauses_engine=True), HeldError("1010", kind="blocked"),
    Progress(ProgressState.FAILED, error=ErrorInfo("service", "failed")), Progress(ProgressState.SUCCESS),
])
def test_check_again_on_a_failed_job_always_comes_to_an_end(answer: Progress | Exception, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = await brought_to(r, "FAILED")
            r.engine.ready = False
            r.engine.polls["task-1"] = [answer]
            await r.queue.check(job.id)
            waiting = asyncio.ensure_future(r.queue.wait([job.id]))
            await r.advance(120)
            settled, = await waiting
            assert settled.state is JobState.FAILED and settled.next_check is None
            assert settled.error is not None and settled.error.title == "This address is private."

    run(scenario())


def test_check_again_outlives_its_process(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as r:
            job, engine = await brought_to(r, "FAILED"), r.engine
        async with rig(tmp_path, clock=clock, engine=engine, start=False) as other:
            await other.queue.check(job.id)
        engine.polls["task-1"] = [success(URL)]
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            await r.advance(5)
            assert r.state(job) is JobState.DONE and len(engine.created) == 1

    run(scenario())


def test_a_failed_job_to_check_stays_in_view_however_short_the_history(tmp_path: Path) -> None:
    from dataclasses import replace

    async def scenario() -> None:
        async with rig(tmp_path, settings=replace(QUIET, history=1)) as r:
            job = await brought_to(r, "FAILED")
            others = [r.submit(f"another {n}") for n in range(3)]
            r.engine.polls["task-1"] = [PassingError("502")]
            await r.queue.check(job.id)
            for other in others:
                await r.queue.cancel(other.id)
            await r.advance(0.5)
            assert job.id in {row.id for row in r.queue.jobs()}

    run(scenario())


def test_check_again_uses_the_kept_link_when_the_record_does_not_answer(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            r.fetches[URL] = [BadInputError("cut")]
            job = r.submit()
            await r.advance(60)
            assert r.state(job) is JobState.FAILED
            r.fetches[URL] = [png("whole")]
            r.engine.polls["task-1"] = [PassingError("502")]
            await r.queue.check(job.id)
            await r.advance(60)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_a_failed_job_of_an_engine_that_is_not_here_cannot_be_checked(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as r:
            job = await brought_to(r, "FAILED")
        async with rig(tmp_path, clock=clock, engine=engine_like(clock, id="other")) as r:
            with pytest.raises(NotFoundError):
                await r.queue.check(job.id)

    run(scenario())


def test_a_second_click_on_retry_pays_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [RefusedError("no")]
            job = r.submit()
            await r.advance(1)
            again = await r.queue.retry(job.id)
            with pytest.raises(DuplicateError) as caught:
                await r.queue.retry(job.id)
            assert caught.value.job_id == again.id
            await r.advance(6)
            assert len(r.engine.created) == 2
            await r.queue.retry(job.id)
            await r.advance(1)
            assert len(r.engine.created) == 3

    run(scenario())


@pytest.mark.parametrize("answer", [PassingError("host gone"), Progress(ProgressState.LOST), RUNNING])
def test_a_parked_job_expires_after_fourteen_days_whatever_the_service_says(
    answer: Progress | Exception, tmp_path: Path
) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = Scripted(clock)
        async with rig(tmp_path, clock=clock, engine=engine) as first:
            job = first.submit()
            await first.advance(250)
            assert first.state(job) is JobState.TIMED_OUT
        clock.jump_wall(15 * DAY)
        engine.polls["task-1"] = [answer]
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            await r.advance(3 * 3600)
            assert r.state(job) is JobState.EXPIRED

    run(scenario())


def test_a_late_result_lands_although_the_network_is_not_up_at_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = Scripted(clock)
        async with rig(tmp_path, clock=clock, engine=engine) as first:
            job = first.submit()
            await first.advance(250)
        clock.jump_wall(15 * DAY)
        engine.polls["task-1"] = [PassingError("no network yet"), success(URL)]
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            await r.advance(2 * 3600)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_a_dead_link_does_not_expire_early_when_the_clock_is_set_ahead(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL, completed=r.clock.wall())]
            r.engine.links[URL] = PassingError("no record")
            r.fetches[URL] = [LinkGoneError("gone")]
            job = r.submit()
            await r.advance(2)
            r.clock.jump_wall(20 * DAY)
            await r.advance(100)
            assert r.state(job) is JobState.DOWNLOADING and r.row(job).held

    run(scenario())


def test_nothing_is_recovered_from_an_engine_that_keeps_no_tasks(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock, engine=engine_like(clock, costs_money=False)) as r:
            with pytest.raises(UsageError):
                await r.queue.recover("scripted", ["x"])
            await r.advance(10)
            assert not r.engine.created and not r.queue.jobs()

    run(scenario())


def waited(r: Rig, ids: Sequence[str]) -> asyncio.Task[object]:
    """What `easel queue run` waits for."""
    return asyncio.ensure_future(r.queue.wait(ids, detached=True))


def test_carrying_on_fetches_the_picture_of_a_cancelled_task(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = await brought_to(r, "DETACHED")
            assert [row.id for row in r.queue.unsettled()] == [job.id]
            waiting = waited(r, [job.id])
            await r.advance(20)
            assert not waiting.done()
            r.engine.polls["task-1"] = [success(URL)]
            r.fetches = {}
            await r.advance(15)
            assert waiting.done() and r.state(job) is JobState.DONE and r.queue.unsettled() == []

    run(scenario())


def test_carrying_on_leaves_a_cancelled_task_after_the_interactive_time(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = await brought_to(r, "DETACHED")
            waiting = waited(r, [job.id])
            await r.advance(220)
            assert not waiting.done()
            await r.advance(60)
            assert waiting.done() and r.state(job) is JobState.DETACHED and r.queue.unsettled() == []

    run(scenario())


def test_carrying_on_sees_rows_that_were_handed_over_meanwhile(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one:
            two = Rig(tmp_path, clock, one.engine, QUIET)
            assert await finish(clock, two.queue.start()) is False
            assert one.queue.unsettled() == []
            job = two.submit()
            assert [row.id for row in one.queue.unsettled()] == [job.id]
            await two.close()

    run(scenario())


def test_a_follower_sees_what_changed_between_its_first_look_and_its_start(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one:
            one.engine.polls["task-1"] = [success(URL)]
            job = one.submit()
            await one.advance(0.5)
            two = Rig(tmp_path, clock, one.engine, QUIET)
            assert two.queue.jobs()[0].state is JobState.POLLING
            await one.advance(3)
            assert one.state(job) is JobState.DONE
            await finish(clock, two.queue.start())
            waiting = asyncio.ensure_future(two.queue.wait([job.id]))
            await two.advance(6)
            assert waiting.done()
            await two.close()

    run(scenario())
