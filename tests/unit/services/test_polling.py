"""Rules 5, 6, 8 and 15: when the engines are asked, and when a job is parked."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.errors import ErrorInfo, HeldError, PassingError, RefusedError
from desktop_app.models import GenerationRequest, JobState, Progress, ProgressState, Result
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, RUNNING, Rig, engine_like, rig, run, success

DAY = 86400.0


def asked(r: Rig, remote_id: str = "task-1") -> list[float]:
    """When that task was asked for, seconds after the clock began."""
    return [at - 1000.0 for at, name in r.engine.asked if name == remote_id]


def suspend(clock: FakeClock, seconds: float) -> None:
    """The machine sleeps, on a system whose monotonic clock goes on meanwhile; nobody runs."""
    clock._now += seconds
    clock.jump_wall(seconds)


def test_first_at_one_second_then_every_two(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.submit()
            await r.advance(20)
            moments = asked(r)
            assert moments[0] == pytest.approx(1.0, abs=0.01)
            assert [b - a for a, b in pairwise(moments)] == pytest.approx([2.0] * (len(moments) - 1), abs=0.01)

    run(scenario())


def test_a_local_engine_keeps_its_own_pace_and_has_no_limit(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, costs_money=False, poll_seconds=0.5, first_poll_seconds=0.1)
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            job = r.submit()
            await r.advance(2.0)
            assert asked(r) == pytest.approx([0.1, 0.6, 1.1, 1.6], abs=0.01)
            engine.poll_seconds = 100.0  # type: ignore[misc]
            await r.advance(3000)
            assert r.state(job) is JobState.POLLING

    run(scenario())


def test_an_engine_that_is_told_so_is_parked_though_it_costs_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, engine=engine_like(clock, costs_money=False, time_limited=True), clock=clock) as r:
            job = r.submit()
            await r.advance(250)
            assert r.state(job) is JobState.TIMED_OUT

    run(scenario())


def test_twenty_jobs_at_eight_a_second_wait_fairly(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=20, polls_per_second=8.0, create_limit=(100, 1.0))
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            r.queue.submit(GenerationRequest("scripted", "many"), count=20)
            await r.advance(60)
            moments = [at for at, _ in engine.asked]
            assert all(moments[n + 8] - moments[n] >= 1.0 - 1e-6 for n in range(len(moments) - 8))
            for number in range(1, 21):
                gaps = [b - a for a, b in pairwise(asked(r, f"task-{number}")[3:])]
                assert gaps == pytest.approx([2.5] * len(gaps), abs=0.13)

    run(scenario())


def test_parked_at_four_minutes_after_one_more_look(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = r.submit()
            await r.advance(239)
            assert r.state(job) is JobState.POLLING
            await r.advance(4)
            assert r.state(job) is JobState.TIMED_OUT and asked(r)[-1] >= 240.0
            settled, = await r.queue.wait([job.id])
            assert settled.state is JobState.TIMED_OUT

    run(scenario())


def test_passing_errors_never_park_and_back_off(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [PassingError("HTML 502")]
            job = r.submit()
            await r.advance(1000)
            assert r.state(job) is JobState.POLLING and len(asked(r)) < 100
            assert r.queue.message(job.id) == "No answer just now; asking again"
            r.engine.polls["task-1"] = [RUNNING]
            await r.advance(70)
            assert r.state(job) is JobState.TIMED_OUT  # the look that still says running has come

    run(scenario())


def test_retry_after_is_honoured_by_polls(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [PassingError("busy", kind="too-many-requests", retry_after=40.0), RUNNING]
            r.submit()
            await r.advance(60)
            first, second, *_ = asked(r)
            assert second - first == pytest.approx(40.0, abs=0.1)

    run(scenario())


def test_later_looks_at_a_parked_job(tmp_path: Path) -> None:
    async def scenario() -> None:
        quiet = replace(QUIET, watch_seconds=600.0, flush_seconds=600.0)
        async with rig(tmp_path, settings=quiet) as r:
            job = r.submit()
            await r.advance(243)
            before = len(asked(r))
            parked = asked(r)[-1]
            await r.advance(1.2 * DAY)
            later = [(moment - parked) / 60 for moment in asked(r)[before:]]
            assert later[:5] == pytest.approx([1, 3, 8, 18, 48], abs=0.2)
            assert [b - a for a, b in pairwise(later[4:])] == pytest.approx([60] * (len(later) - 5), abs=1.5)
            assert later[-1] <= 25 * 60 and r.state(job) is JobState.TIMED_OUT
            await r.queue.check(job.id)  # the artist's own look, any time: one question, then parked again
            await r.advance(1)
            assert len(asked(r)) == before + len(later) + 1 and r.state(job) is JobState.TIMED_OUT
            r.engine.polls["task-1"] = [success()]
            await r.queue.check(job.id)
            await r.advance(3)
            assert r.state(job) is JobState.DONE and len(r.engine.created) == 1

    run(scenario())


def test_sleep_of_the_machine_and_jumps_of_the_clock_do_not_count(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = r.submit()
            await r.advance(60)
            for jump in (DAY, -2 * DAY, 16 * DAY):
                r.clock.jump_wall(jump)
                await r.advance(10)
            for _ in range(5):
                suspend(r.clock, 3600.0)
                await r.advance(10)
            await r.advance(60)
            assert r.state(job) is JobState.POLLING  # 200 s awake, hours asleep
            await r.advance(50)
            assert r.state(job) is JobState.TIMED_OUT

    run(scenario())


def test_a_parked_job_does_not_expire_by_a_jump_of_the_clock(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            job = r.submit()
            await r.advance(250)
            r.clock.jump_wall(20 * DAY)
            await r.advance(600)
            assert r.state(job) is JobState.TIMED_OUT

    run(scenario())


def test_awake_time_survives_a_restart(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as first:
            job = first.submit()
            await first.advance(200)
        assert clock.now() > 0
        async with rig(tmp_path, clock=clock) as second:
            await second.advance(30)
            assert second.state(job) is JobState.POLLING
            await second.advance(30)
            assert second.state(job) is JobState.TIMED_OUT

    run(scenario())


def test_a_hanging_question_is_one_question(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            answer: asyncio.Future[Progress | Exception] = asyncio.get_running_loop().create_future()
            r.engine.polls["task-1"] = [answer, success()]
            job, other = r.submit("one"), r.submit("two")
            await r.advance(100)
            assert len(asked(r)) == 1 and len(asked(r, "task-2")) > 40
            answer.set_result(RUNNING)
            await r.advance(3)
            assert r.state(job) is JobState.DONE and r.state(other) is JobState.POLLING

    run(scenario())


def test_an_answer_for_a_cancelled_job_is_dropped(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, engine=engine_like(clock, can_cancel=True), clock=clock) as r:
            answer: asyncio.Future[Progress | Exception] = asyncio.get_running_loop().create_future()
            r.engine.polls["task-1"] = [answer]
            job = r.submit()
            await r.advance(3)
            await r.queue.cancel(job.id)
            answer.set_result(success())
            await r.advance(10)
            assert r.state(job) is JobState.CANCELLED and not r.fetched

    run(scenario())


def test_a_refused_key_while_polling_pauses_and_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.ready = False
            refusal = HeldError("Not accepted.", kind="key-refused", pauses_engine=True)
            r.engine.polls = {"task-1": [refusal, success()], "task-2": [refusal, success("https://p.example/2.png")]}
            jobs = [r.submit("one"), r.submit("two")]
            await r.advance(30)
            assert all(r.row(job).held and r.state(job) is JobState.POLLING for job in jobs)
            assert len(r.banners) == 1 and len(r.engine.asked) == 2
            r.queue.resume("scripted")
            await r.advance(5)
            assert all(r.state(job) is JobState.DONE for job in jobs)

    run(scenario())


@pytest.mark.parametrize("answer", [
    Progress(ProgressState.SUCCESS, results=()),
    RefusedError("Task not found"),
    Progress(ProgressState.FAILED, error=ErrorInfo("policy", "refused by the filter")),
])
def test_definite_ends(answer: Progress | Exception, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [answer]
            job = r.submit()
            await r.advance(100)
            row = r.row(job)
            assert row.state is JobState.FAILED and row.error is not None and row.remote_id == "task-1"
            assert len(asked(r)) == 1

    run(scenario())


def test_many_pictures_and_the_same_twice(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            urls = [f"https://pictures.example/{n}.png" for n in range(50)]
            results = tuple(Result(url) for url in urls + urls)
            r.engine.polls["task-1"] = [Progress(ProgressState.SUCCESS, results=results)]
            r.submit()
            await r.clock.advance(20, turns=1500)
            (_, assets), = r.done
            assert len(assets) == 50 and len({asset.path for asset in assets}) == 50

    run(scenario())


def test_previews_and_messages_come_through(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            steps = [replace(RUNNING, preview=b"one", fraction=0.2), replace(RUNNING, preview=b"two", fraction=0.2)]
            r.engine.polls["task-1"] = [*steps, success()]
            job = r.submit()
            await r.advance(1.5)
            assert r.queue.preview(job.id) == b"one" and r.queue.message(job.id) == "half"
            r.batches.clear()
            await r.advance(2)
            assert r.queue.preview(job.id) == b"two" and frozenset({job.id}) in r.batches
            assert r.queue.get(job.id).progress == 0.2
            await r.advance(5)
            assert r.queue.preview(job.id) is None

    run(scenario())


def test_five_hundred_polled_jobs_are_no_storm_of_commits(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=500, create_limit=(10_000, 1.0))
        async with rig(tmp_path, engine=engine, clock=clock, settings=replace(QUIET, flush_seconds=1.0)) as r:
            jobs = r.queue.submit(GenerationRequest("scripted", "many"), count=500)
            await clock.advance(3, turns=100)
            commits: list[str] = []
            r.library.db.connection.set_trace_callback(
                lambda sql: commits.append(sql) if sql.startswith("COMMIT") else None
            )
            polls = len(engine.asked)
            await clock.advance(10, turns=20)
            assert len(engine.asked) - polls >= 0.96 * 500 * 5
            assert len(commits) <= 40
            await clock.advance(6, turns=20)
            assert all(r.row(job).awake > 5 for job in jobs)

    run(scenario())
