"""What ends in good order: tasks, the scheduler, cancels, what engines still hold; and what is told to nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.errors import (
    AmbiguousError,
    BadInputError,
    HeldError,
    NotRunError,
    PassingError,
    RefusedError,
)
from desktop_app.models import GenerationRequest, InputState, Job, JobState, Progress, ProgressState
from desktop_app.services.requests import prepare
from desktop_app.services.scheduler import Scheduler
from desktop_app.services.tasks import Tasks, within
from desktop_app.storage.jobs import StaleJobError
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import Rig, Scripted, engine_like, rig, run, success

URL = "https://pictures.example/1.png"


@pytest.mark.parametrize("turns", range(9))
def test_a_cancel_ends_the_scheduler_at_every_turn_around_a_wake_up(turns: int) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        scheduler = Scheduler(clock)
        running = asyncio.ensure_future(scheduler.run())
        await clock.settle(5)
        scheduler.at(clock.now(), "wake", lambda: None)
        await clock.settle(turns)
        running.cancel()
        await clock.settle(30)
        assert running.done()

    run(scenario())


def test_a_task_that_does_not_end_is_left_behind_and_named(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        tasks = Tasks(clock, lambda _: None, lambda _: None)
        released = asyncio.Event()

        async def stubborn() -> None:
            while not released.is_set():
                try:
                    await released.wait()
                except asyncio.CancelledError:
                    continue

        tasks.spawn("job", stubborn())
        await clock.settle()
        tasks.cancel(spared=set())
        ending = asyncio.ensure_future(tasks.ended())
        await clock.advance(9)
        assert not ending.done()
        await clock.advance(2)
        assert ending.done() and "did not end" in caplog.text
        released.set()
        await clock.settle()

    run(scenario())


def test_work_within_a_time() -> None:
    async def scenario() -> None:
        clock = FakeClock()

        async def quick() -> int:
            return 1

        assert await within(clock, 1.0, quick()) == 1
        late = asyncio.ensure_future(within(clock, 1.0, clock.sleep(5.0)))
        await clock.advance(2)
        with pytest.raises(TimeoutError):
            await late

    run(scenario())


def test_stale_work_of_no_job_loses_no_news(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            async def stale() -> None:
                raise StaleJobError("changed")

            r.engine.polls["task-1"] = [success(URL)]
            job = r.submit()
            r.queue._tasks.spawn("", stale())
            r.queue._book.touch("no such job")
            await r.advance(10)
            assert r.state(job) is JobState.DONE

    run(scenario())


# -- what engines still hold --------------------------------------------------------------------------


async def brought_to(r: Rig, state: JobState) -> Job:
    """A job of a free engine at its end."""
    if state is JobState.DONE:
        r.engine.polls["task-1"] = [success(URL)]
    if state is JobState.FAILED:
        r.engine.polls["task-1"] = [RefusedError("broken")]
    if state is JobState.READY:  # lost, and made anew
        r.engine.polls["task-1"] = [Progress(ProgressState.LOST)]
    job = r.submit()
    await r.advance(0.5)
    if state is JobState.CANCELLED:
        await r.queue.cancel(job.id)
    await r.advance(5)
    return job


@pytest.mark.parametrize("state", [JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.READY])
def test_an_ended_task_is_released_once(state: JobState, tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, costs_money=False, can_cancel=True)
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            job = await brought_to(r, state)
            assert state is JobState.READY or r.state(job) is state
            assert engine.released == ["task-1"]

    run(scenario())


def slow_release(clock: FakeClock, seconds: float, done: list[str]) -> Callable[[str], Awaitable[None]]:
    """An engine's `release` that takes its time."""

    async def release(remote_id: str) -> None:
        await clock.sleep(seconds)
        done.append(remote_id)

    return release


@pytest.mark.parametrize(("seconds", "freed"), [(0.0, ["task-1"]), (1.0, ["task-1"]), (3600.0, [])])
def test_a_close_right_after_done_waits_for_the_release_but_not_long(
    seconds: float, freed: list[str], tmp_path: Path
) -> None:
    async def scenario() -> None:
        clock, done = FakeClock(), []
        async with rig(tmp_path, clock=clock, engine=engine_like(clock, costs_money=False)) as r:
            r.engine.release = slow_release(clock, seconds, done)  # type: ignore[method-assign]
            r.engine.polls["task-1"] = [success(URL)]
            job = r.submit()

            async def command() -> None:
                await r.queue.wait([job.id])
                await r.queue.close()

            running = asyncio.ensure_future(command())
            await r.advance(5)
            assert running.done() and done == freed

    run(scenario())


def test_an_engine_that_does_not_answer_a_cancel_leaves_the_job_detached(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock, engine=engine_like(clock, can_cancel=True)) as r:
            job = r.submit()
            await r.advance(3)
            never: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

            async def cancel(remote_id: str) -> bool:
                return await never

            r.engine.cancel = cancel  # type: ignore[method-assign]
            cancelling = asyncio.ensure_future(r.queue.cancel(job.id))
            await r.advance(11)
            assert cancelling.done() and r.state(job) is JobState.DETACHED
            r.engine.polls["task-1"] = [success(URL)]
            await r.advance(30)
            assert r.state(job) is JobState.DONE

    run(scenario())


# -- answers, uploads, pauses -------------------------------------------------------------------------


def test_an_answer_that_comes_after_the_lock_was_lost_is_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one:
            answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            one.engine.creates = [answer]
            job = one.submit()
            await one.settle()
            (one.library.folder / "easel.lock").unlink()
            async with rig(tmp_path, clock=clock, engine=one.engine) as two:
                assert two.state(job) is JobState.UNKNOWN
                answer.set_result("task-77")
                await one.advance(6)
                row = one.row(job)
                assert (row.state, row.remote_id) == (JobState.POLLING, "task-77")

    run(scenario())


def test_the_balance_is_in_no_picture(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL, facts={"style": "ink"})]
            r.engine.credits = 98765.0
            job = r.submit()
            await r.advance(3)
            (_, assets), = r.done
            data = assets[0].path.read_bytes()
            assert r.row(job).facts["balance_before"] == 98765.0  # the hint stays in the row
            assert assets[0].facts == {"style": "ink"}
            assert b"98765" not in data and b"balance" not in data and b"decided" not in data

    run(scenario())


class Uploads:
    """An upload host that breaks when told."""

    def __init__(self, clock: FakeClock, fault: PassingError) -> None:
        self.clock = clock
        self.fault: PassingError | None = None
        self.tries = 0
        self._next = fault

    def breaks(self) -> None:
        """From now on."""
        self.fault, self.tries = self._next, 0

    async def __call__(self, job: Job, path: Path, sha256: str) -> InputState:
        self.tries += 1
        if self.fault is not None:
            raise self.fault
        return InputState(sha256, "https://uploads.example/x", self.clock.wall() + 3700, "uploads.example")


def test_an_upload_anew_that_keeps_failing_is_held_with_its_reason(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        uploads = Uploads(clock, PassingError("The host is busy.", retry_after=300.0))
        engine = engine_like(clock, needs_url=True)
        async with rig(tmp_path, clock=clock, engine=engine, upload=uploads) as r:
            picture = r.library.keep_input(png("in"))
            engine.creates = [NotRunError("maintenance", slow=True, retry_after=200.0)]
            job, = r.queue.submit(GenerationRequest("scripted", "x", inputs=(picture,)))
            await r.advance(1)
            uploads.breaks()
            await r.advance(210)
            row = r.row(job)
            assert row.state is JobState.READY and row.error is not None and row.error.title == "The host is busy."
            other = r.submit("words alone")  # the engine's account does not wait for the upload's host
            await r.advance(1)
            assert r.state(other) is JobState.POLLING
            await r.advance(620)
            row = r.row(job)
            assert uploads.tries == 3 and row.held and row.error is not None and row.error.kind == "network"
            uploads.fault = None
            await r.advance(70)
            assert r.state(job) is JobState.POLLING

    run(scenario())


def test_parked_jobs_are_asked_for_when_their_key_works_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.ready = False
            job = r.submit()
            await r.advance(250)
            assert r.state(job) is JobState.TIMED_OUT
            r.engine.polls["task-1"] = [HeldError("key", kind="key-refused", pauses_engine=True), success(URL)]
            await r.advance(70)
            assert r.queue.pause_reason("scripted") is not None
            r.queue.resume("scripted")
            await r.advance(5)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_a_pause_by_hand_outlasts_the_cause_of_another(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.ready = False
            r.engine.creates = [HeldError("key", kind="key-refused", pauses_engine=True)]
            r.submit()
            await r.advance(1)
            r.queue.pause("scripted")
            r.engine.ready = True
            await r.advance(301)
            reason = r.queue.pause_reason("scripted")
            assert reason is not None and reason.kind == "paused"
            r.queue.resume("scripted")
            await r.advance(5)
            assert len(r.engine.created) == 2

    run(scenario())


def test_the_balance_after_an_unknown_create_is_not_read_anew_at_the_next_start(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = Scripted(clock)
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            engine.creates = [AmbiguousError("reset")]
            job = r.submit()
            await r.settle()
            assert r.row(job).facts["balance_after"] == 100.0
        engine.credits = 40.0  # spent on other pictures since
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            await r.advance(40)
            assert r.row(job).facts["balance_after"] == 100.0

    run(scenario())


@pytest.mark.parametrize(("prompt", "negative"), [("bad \udcff", ""), ("fine", "\ud800")])
def test_a_prompt_that_is_no_text_is_refused(prompt: str, negative: str) -> None:
    request = GenerationRequest("scripted", prompt, negative_prompt=negative)
    with pytest.raises(BadInputError):
        prepare(request, engine_like(FakeClock(), negative_prompt=True))
