"""Rules 3, 4, 7, 8, 9, 11: the create call, and what stands before it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_app.errors import (
    AmbiguousError,
    DuplicateError,
    NotFoundError,
    NotRunError,
    PassingError,
    UsageError,
)
from desktop_app.models import GenerationRequest, JobState, Progress, ProgressState
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, Rig, engine_like, rig, run, success

BUSY = NotRunError("The service is busy.", kind="too-many-requests")


def times(r: Rig) -> list[float]:
    """When creates were called, seconds after the clock began."""
    return [at - 1000.0 for at, *_ in r.engine.created]


# -- rule 3: never repeated, except ... --------------------------------------------------------------


@pytest.mark.parametrize(("error", "least", "most"), [
    (NotRunError("The service cannot be reached."), 0.0, 1.0),  # full jitter on one second
    (BUSY, 10.0, 10.1),  # a whole window
    (NotRunError("busy", kind="too-many-requests", retry_after=3.0), 3.0, 3.1),
    (NotRunError("busy", kind="too-many-requests", retry_after=99_999.0), 600.0, 600.1),  # clamped
    (NotRunError("maintenance", kind="busy", slow=True), 30.0, 30.1),
    (NotRunError("queue full", kind="busy", slow=True, retry_after=45.0), 45.0, 45.1),
])
def test_provably_not_run_goes_again(error: NotRunError, least: float, most: float, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [error]
            job = r.submit()
            await r.settle()
            row = r.row(job)
            assert row.state is JobState.READY and not row.held and row.error == error.info
            assert r.queue.message(job.id) == error.title
            await r.advance(700)
            first, second = times(r)
            assert least <= second - first <= most
            row = r.row(job)
            assert row.attempt == 2 and row.error is None

    run(scenario())


@pytest.mark.parametrize("error", [
    AmbiguousError("reset"), PassingError("HTML 502"), RuntimeError("a bug"), TimeoutError(), KeyError("taskId"),
])
def test_anything_else_is_never_sent_again(error: Exception, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates, r.engine.credits = [error], 100.0
            job = r.submit()
            await r.settle()
            r.engine.credits = 94.0
            await r.advance(2000)
            row = r.row(job)
            assert row.state is JobState.UNKNOWN and len(r.engine.created) == 1
            assert row.error is not None and row.error.title == "This may have been accepted and billed."
            assert row.facts["balance_before"] == 100.0

    run(scenario())


def test_unknown_shows_the_balance_before_and_after(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            r.engine.creates = [answer]
            job = r.submit()
            await r.settle()
            r.engine.credits = 94.0
            answer.set_exception(AmbiguousError("The connection broke."))
            await r.settle()
            facts = r.row(job).facts
            assert (facts["balance_before"], facts["balance_after"]) == (100.0, 94.0)

    run(scenario())


def test_empty_and_foreign_task_ids_are_unknown(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = ["same", "same", ""]
            jobs = [r.submit(f"picture {n}") for n in range(3)]
            await r.settle()
            assert [r.state(job) for job in jobs] == [JobState.POLLING, JobState.UNKNOWN, JobState.UNKNOWN]

    run(scenario())


def test_an_engine_that_costs_nothing_goes_again_then_fails(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, engine=engine_like(clock, costs_money=False), clock=clock) as r:
            r.engine.creates = [AmbiguousError("no answer"), RuntimeError("a bug")]
            job = r.submit("one")
            await r.advance(60)
            assert r.state(job) is JobState.POLLING and r.row(job).attempt == 3
            r.engine.creates = [AmbiguousError("no answer")] * 3
            job = r.submit("two")
            await r.advance(120)
            row = r.row(job)
            assert row.state is JobState.FAILED and row.error is not None and row.error.title == "no answer"

    run(scenario())


def test_maintenance_lasts_until_patience_ends(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [NotRunError("maintenance", kind="busy", slow=True)] * 100
            job = r.submit()
            await r.advance(2000)
            row = r.row(job)
            assert row.state is JobState.READY and row.held and 20 <= len(r.engine.created) <= 22
            assert all(b - a >= 30 for a, b in zip(times(r), times(r)[1:], strict=False))
            r.engine.creates = []
            await r.queue.retry(job.id)
            await r.settle()
            assert r.state(job) is JobState.POLLING

    run(scenario())


# -- rule 7: the limiter; rule 8: the breaker --------------------------------------------------------


def test_eighteen_creates_in_ten_seconds_also_over_a_restart(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=100)
        async with rig(tmp_path, engine=engine, clock=clock) as first:
            first.queue.submit(GenerationRequest("scripted", "many"), count=60)
            await first.advance(1)
            assert len(engine.created) == 18
        async with rig(tmp_path, engine=engine, clock=clock) as second:
            await second.advance(60)
            sent = times(second)
            assert len(sent) == 60
            assert all(sent[n + 18] - sent[n] >= 10.0 for n in range(60 - 18))
            assert sent[-1] <= 32.5  # and not slower than it must be (the restart counts as the newest create)

    run(scenario())


def test_429_stops_the_whole_account(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [BUSY]
            r.submit("one")
            await r.settle()
            r.submit("two")
            await r.advance(9.5)
            assert len(r.engine.created) == 1
            await r.advance(5)
            assert len(r.engine.created) == 3

    run(scenario())


def test_an_open_breaker_fails_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [NotRunError("The service cannot be reached.")] * 12
            jobs = [r.submit(f"picture {n}") for n in range(4)]
            await r.advance(4.9)
            early = len(r.engine.created)
            assert 5 <= early <= 8  # five faults open it; calls already under way may add to them
            await r.advance(600)
            gaps = [b - a for a, b in zip(times(r), times(r)[1:], strict=False)]
            assert max(gaps) >= 20 and len(r.engine.created) == 16
            assert {r.state(job) for job in jobs} <= {JobState.POLLING, JobState.TIMED_OUT}

    run(scenario())


# -- rule 9: duplicates ------------------------------------------------------------------------------


def test_duplicates_within_five_seconds(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            first = r.submit("a fox")
            with pytest.raises(DuplicateError) as caught:
                r.submit("a fox")
            assert caught.value.job_id == first.id
            assert r.submit("a fox", again=True).group != first.group
            r.submit("a cat")
            r.queue.submit(GenerationRequest("scripted", "a fox", seed=7))  # another request
            await r.advance(5.1)
            r.submit("a fox")
            assert len(r.library.jobs.list()) == 5

    run(scenario())


def test_duplicates_across_processes_and_jobs_of_a_group(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one, rig(tmp_path, clock=clock) as two:
            jobs = one.queue.submit(GenerationRequest("scripted", "a fox"), count=3)
            assert len({job.request_hash for job in jobs}) == 1
            seeds = [job.request.seed or 0 for job in jobs]
            assert seeds == [seeds[0], seeds[0] + 1, seeds[0] + 2]
            with pytest.raises(DuplicateError):
                two.submit("a fox")

    run(scenario())


def test_duplicates_with_the_wall_clock_set_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.submit("a fox")
            r.clock.jump_wall(-3600)
            assert r.submit("a fox").state is JobState.QUEUED

    run(scenario())


# -- submit ------------------------------------------------------------------------------------------


def test_what_cannot_be_submitted_makes_no_row(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            with pytest.raises(NotFoundError):
                r.queue.submit(GenerationRequest("nowhere", "a fox"))
            with pytest.raises(UsageError):
                r.queue.submit(GenerationRequest("scripted", "a fox"), count=0)
            assert r.library.jobs.list() == []

    run(scenario())


def test_news_comes_once_per_turn(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.queue.pause()
            jobs = [job for n in range(5) for job in r.queue.submit(GenerationRequest("scripted", f"{n}"), count=10)]
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert r.batches == [frozenset(job.id for job in jobs)]
            assert r.queue.jobs() == list(jobs)

    run(scenario())


def test_cancel_during_the_create_call_detaches_or_stops(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            loop = asyncio.get_running_loop()
            answers: list[asyncio.Future[str]] = [loop.create_future() for _ in range(3)]
            r.engine.creates = list(answers)
            jobs = [r.submit(f"{n}") for n in range(3)]
            await r.settle()
            for job in jobs:
                assert (await r.queue.cancel(job.id)).state is JobState.SUBMITTING
            await r.advance(30)
            assert [r.state(job) for job in jobs] == [JobState.SUBMITTING] * 3
            answers[0].set_result("task-a")
            answers[1].set_exception(NotRunError("refused connection"))
            answers[2].set_exception(AmbiguousError("reset"))
            await r.advance(60)
            assert [r.state(job) for job in jobs] == [JobState.DETACHED, JobState.CANCELLED, JobState.UNKNOWN]
            assert r.row(jobs[0]).remote_id == "task-a" and len(r.engine.created) == 3
            with pytest.raises(UsageError):
                await r.queue.cancel(jobs[2].id)

    run(scenario())


def test_full_disk_is_seen_before_the_money_is_spent(tmp_path: Path) -> None:
    async def scenario() -> None:
        from dataclasses import replace

        settings = replace(QUIET, bytes_needed=2**62)
        async with rig(tmp_path, settings=settings) as r:
            job = r.submit()
            await r.advance(200)
            row = r.row(job)
            assert row.state is JobState.READY and row.held and row.error is not None
            assert row.error.kind == "disk-full" and not r.engine.created

    run(scenario())


def test_lost_on_a_paid_engine_has_a_grace_of_twenty_seconds(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [Progress(ProgressState.LOST)] * 3 + [success()]
            r.engine.polls["task-2"] = [Progress(ProgressState.LOST)]
            found, lost = r.submit("one"), r.submit("two")
            await r.advance(15)
            assert r.state(found) is JobState.DONE and r.state(lost) is JobState.POLLING
            await r.advance(10)
            row = r.row(lost)
            assert row.state is JobState.FAILED and row.error is not None and row.error.kind == "task-unknown"
            assert row.remote_id == "task-2" and len(r.engine.created) == 2

    run(scenario())
