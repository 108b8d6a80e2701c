"""What the artist may do to jobs that wait: take out and put back, move several, cancel several; and why they wait."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_app.errors import AmbiguousError, NotRunError, UsageError
from desktop_app.models import GenerationRequest, Job, JobState
from desktop_app.services.generation_queue import Reason
from tests.support.clock import FakeClock
from tests.unit.services.rig import Rig, Scripted, engine_like, rig, run, success


def order(r: Rig) -> list[str]:
    return [request.prompt for _, _, request, _ in r.engine.created]


def one_at_a_time() -> tuple[FakeClock, Scripted]:
    clock = FakeClock()
    return clock, engine_like(clock, concurrency=1)


async def line(r: Rig, *prompts: str) -> list[Job]:
    """A job that keeps the only slot, and others behind it."""
    first = r.submit("first")
    await r.settle()
    assert r.state(first) is JobState.POLLING
    return [first, *(r.submit(prompt) for prompt in prompts)]


# -- take out and put back ---------------------------------------------------------------------------


def test_a_waiting_job_is_taken_out_and_nothing_is_sent(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, engine = one_at_a_time()
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            _first, second, _third = await line(r, "second", "third")
            taken = r.queue.take_out(second.id)
            assert taken.state is JobState.CANCELLED and taken.request == second.request
            r.engine.polls["task-1"] = [success()]
            await r.advance(30)
            assert order(r) == ["first", "third"]
            assert r.arrows(second.id)[-1] == "QUEUED-CANCELLED"

    run(scenario())


def test_put_back_it_has_its_old_place_and_its_seed(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, engine = one_at_a_time()
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            _first, second, _third = await line(r, "second", "third")
            r.queue.take_out(second.id)
            back = r.queue.put_back(second.id)
            assert back.id != second.id and back.parent == second.id and back.position == second.position
            assert back.request == second.request and r.row(back).state is JobState.QUEUED
            assert r.state(second) is JobState.CANCELLED, "a cancelled row never changes"
            for n in (1, 2, 3):
                r.engine.polls[f"task-{n}"] = [success(f"https://pictures.example/{n}.png")]
            await r.advance(60)
            assert order(r) == ["first", "second", "third"]

    run(scenario())


def test_what_is_being_sent_cannot_be_taken_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            r.engine.creates = [answer]
            job = r.submit()
            await r.settle()
            assert r.state(job) is JobState.SUBMITTING
            with pytest.raises(UsageError):
                r.queue.take_out(job.id)
            answer.set_result("task-1")
            await r.settle()
            assert r.state(job) is JobState.POLLING
            with pytest.raises(UsageError):
                r.queue.take_out(job.id)
            with pytest.raises(UsageError):
                r.queue.put_back(job.id)

    run(scenario())


def test_taken_out_while_it_is_made_ready_it_is_not_sent(tmp_path: Path) -> None:
    """READY, and its task asks for the balance: the last look before the money sees that it has gone."""
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            balance: asyncio.Future[float | None] = asyncio.get_running_loop().create_future()
            r.engine.balance = lambda: balance  # type: ignore[method-assign, assignment]
            job = r.submit()
            await r.settle()
            assert r.state(job) is JobState.READY and not r.engine.created
            r.queue.take_out(job.id)
            balance.set_result(5.0)
            await r.advance(60)
            assert r.engine.created == [] and r.state(job) is JobState.CANCELLED

    run(scenario())


def test_what_may_have_been_accepted_once_is_not_taken_out(tmp_path: Path) -> None:
    """READY again after "submit again": the first call may have been billed, so it is not as if never sent."""
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [AmbiguousError("No answer.")]
            job = r.submit()
            await r.settle()
            assert r.state(job) is JobState.UNKNOWN
            r.queue.pause()
            await r.queue.resubmit(job.id)
            await r.settle()
            assert r.state(job) is JobState.READY
            with pytest.raises(UsageError):
                r.queue.take_out(job.id)
            await r.queue.cancel(job.id)
            with pytest.raises(UsageError):
                r.queue.put_back(job.id)

    run(scenario())


# -- several -----------------------------------------------------------------------------------------


def test_a_group_is_moved_in_one_piece_and_keeps_its_order(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, engine = one_at_a_time()
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            first, second, third = await line(r, "second", "third")
            group = r.queue.submit(GenerationRequest("scripted", "variants"), count=3)
            r.queue.move_all([job.id for job in group], second.id)
            waiting = [job.id for job in r.queue.jobs() if job.state is JobState.QUEUED]
            assert waiting == [*(job.id for job in group), second.id, third.id]
            r.queue.move_all([group[0].id, group[2].id], None)
            waiting = [job.id for job in r.queue.jobs() if job.state is JobState.QUEUED]
            assert waiting == [group[1].id, second.id, third.id, group[0].id, group[2].id]
            with pytest.raises(UsageError):
                r.queue.move_all([first.id, second.id], third.id)

    run(scenario())


def test_cancel_all_but_the_running(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, engine = one_at_a_time()
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            jobs = await line(r, "second", "third")
            cancelled = r.queue.cancel_waiting([job.id for job in jobs])
            assert [job.id for job in cancelled] == [jobs[1].id, jobs[2].id]
            assert r.state(jobs[0]) is JobState.POLLING
            for job in cancelled:
                r.queue.put_back(job.id)
            assert sum(job.state is JobState.QUEUED for job in r.queue.jobs()) == 2

    run(scenario())


# -- why it waits ------------------------------------------------------------------------------------


def test_the_turn_is_counted_as_turns_are_taken(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, engine = one_at_a_time()
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            await line(r)
            variants = r.queue.submit(GenerationRequest("scripted", "variants"), count=3)
            single = r.submit("single")
            waiting = r.queue.waiting()
            assert waiting[variants[0].id].before == 0 and waiting[variants[0].id].reason is Reason.SLOT
            assert waiting[single.id].before == 1, "groups take turns"
            assert waiting[variants[1].id].before == 2 and waiting[variants[1].id].reason is Reason.TURN
            r.queue.pause("scripted")
            assert {one.reason for one in r.queue.waiting().values()} == {Reason.PAUSED}

    run(scenario())


def test_the_limit_says_how_many_in_how_long_and_when_it_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock, engine=engine_like(clock, create_limit=(2, 10.0))) as r:
            jobs = [r.submit(f"{n}") for n in range(3)]
            await r.settle()
            await r.advance(3.0)
            why = r.queue.waiting()[jobs[2].id]
            assert why.reason is Reason.LIMIT and why.limit == (2, 10.0) and why.seconds == pytest.approx(7.0)

    run(scenario())


def test_maintenance_counts_down_and_a_parked_job_knows_its_next_look(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [NotRunError("Maintenance.", kind="maintenance", slow=True)]
            job = r.submit()
            await r.settle()
            await r.advance(10.0)
            why = r.queue.waiting()[job.id]
            assert why.reason is Reason.RESTING and why.seconds == pytest.approx(20.0)
            await r.advance(300.0)
            assert r.state(job) is JobState.TIMED_OUT
            look = r.queue.seconds_until_look(job.id)
            assert look is not None and 0.0 < look <= 60.0
            assert r.queue.seconds_until_look("nothing") is None

    run(scenario())
