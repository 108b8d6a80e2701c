"""Rules 10, 13, 16: whose turn it is, paused engines, held jobs."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import (
    AppError,
    HeldError,
    KeyProblemError,
    NotRunError,
    PassingError,
    UsageError,
)
from desktop_app.models import GenerationRequest, InputState, Job, JobState
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import Rig, engine_like, rig, run, success, uploaded

# -- rule 10: order ----------------------------------------------------------------------------------


def order(r: Rig) -> list[str]:
    """The prompts in the order their creates were called."""
    return [request.prompt for _, _, request, _ in r.engine.created]


def test_groups_take_turns_and_priority_goes_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=1, costs_money=False)
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            for n in range(1, 20):
                engine.polls[f"task-{n}"] = [success(f"https://pictures.example/{n}.png")]
            r.queue.submit(GenerationRequest("scripted", "variants"), count=5)
            r.submit("single")
            r.submit("urgent", priority=1)
            await r.advance(60)
            assert order(r)[:4] == ["urgent", "variants", "single", "variants"]
            assert order(r).count("variants") == 5

    run(scenario())


def test_concurrency_of_the_engine_holds(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:  # four at once
            jobs = r.queue.submit(GenerationRequest("scripted", "many"), count=9)
            await r.advance(20)
            states = [r.state(job) for job in jobs]
            assert states.count(JobState.POLLING) == 4 and states.count(JobState.QUEUED) == 5
            await r.queue.cancel(jobs[0].id)  # detached: its place is free
            await r.advance(5)
            assert len(r.engine.created) == 5

    run(scenario())


def test_a_waiting_job_can_be_moved(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=1, costs_money=False)
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            for n in range(1, 9):
                engine.polls[f"task-{n}"] = [success(f"https://pictures.example/{n}.png")]
            r.queue.pause("scripted")
            jobs = [r.submit(name) for name in "abcd"]
            for _ in range(15):  # more often than the gap between two places can be halved
                r.queue.move(jobs[3].id, jobs[1].id)
                r.queue.move(jobs[2].id, jobs[1].id)
            r.queue.move(jobs[0].id, None)
            r.queue.resume("scripted")
            await r.advance(60)
            assert order(r) == ["d", "c", "b", "a"]
            with pytest.raises(UsageError):
                r.queue.move(jobs[0].id, None)

    run(scenario())


# -- rule 13 and 16: pauses and held rows ------------------------------------------------------------


@pytest.mark.parametrize("kind", ["key-refused", "no-credits", "key-limit"])
def test_one_banner_for_a_paused_engine(kind: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=1)
        engine.ready, engine.credits = False, 0.0
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            refusal = HeldError("Not accepted.", kind=kind, pauses_engine=True)
            engine.creates = [refusal]
            jobs = [r.submit(f"picture {n}") for n in range(4)]
            await r.advance(1000)
            assert len(engine.created) == 1 and r.banners == [("scripted", refusal.info)]
            assert [r.row(job).held for job in jobs] == [True, False, False, False]
            settled = await r.queue.wait([job.id for job in jobs])
            assert all(job.held and job.error == refusal.info for job in settled)
        async with rig(tmp_path, engine=engine, clock=clock) as r:  # the pause survives the restart
            assert r.queue.pause_reason("scripted") == refusal.info
            await r.advance(100)
            assert len(engine.created) == 1
            r.queue.resume("scripted")
            await r.advance(1)
            assert r.banners[-1] == ("scripted", None) and len(engine.created) == 2
            assert not r.row(jobs[0]).held

    run(scenario())


def test_a_paused_engine_goes_on_when_the_cause_is_gone(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [HeldError("No credits.", kind="no-credits", pauses_engine=True)]
            r.engine.credits = 0.0
            job = r.submit()
            await r.advance(400)
            assert r.row(job).held
            r.engine.credits = 50.0
            await r.advance(301)
            assert r.state(job) is JobState.POLLING and r.banners[-1] == ("scripted", None)

    run(scenario())


def test_a_missing_key_pauses_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates, r.engine.ready = [KeyProblemError("No key is set.")], False
            job = r.submit()
            await r.settle()
            assert r.row(job).held and r.queue.pause_reason("scripted") is not None

    run(scenario())


def test_a_wrong_key_in_the_place_of_a_missing_one_is_told_as_such(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            refused = HeldError("The key was refused.", kind="key-refused", pauses_engine=True)
            r.engine.creates, r.engine.ready = [KeyProblemError("No key is set."), refused], False
            job = r.submit()
            await r.settle()
            r.queue.ask_again()  # a key was set; the engine says something else about it now
            await r.advance(1)
            reason = r.queue.pause_reason("scripted")
            assert reason is not None and reason.title == "The key was refused." and r.row(job).held

    run(scenario())


def test_pause_and_resume_by_hand(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.queue.pause()
            job = r.submit()
            await r.advance(1000)
            assert r.state(job) is JobState.QUEUED and r.banners[0][0] == "*"
            r.queue.resume()
            await r.settle()
            assert r.state(job) is JobState.POLLING

    run(scenario())


@pytest.mark.parametrize(("error", "goes_on"), [
    (HeldError("No place is set up.", kind="no-host"), False),
    (PassingError("Both hosts are down."), True),
])
def test_uploads_are_held_with_a_reason(error: AppError, goes_on: bool, tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, works = FakeClock(), False

        async def upload(job: Job, path: Path, sha256: str) -> InputState:
            if works:
                return await uploaded(job, path, sha256)
            raise error

        async with rig(tmp_path, engine=engine_like(clock, needs_url=True), clock=clock, upload=upload) as r:
            picture = r.library.keep_input(png("input"))
            job = r.queue.submit(GenerationRequest("scripted", "blue", inputs=(picture,)))[0]
            await r.advance(40)
            row = r.row(job)
            assert row.state is JobState.QUEUED and row.held and row.error is not None
            assert row.error.title == error.title
            works = True
            await r.advance(120)
            assert (r.state(job) is JobState.POLLING) is goes_on
            if not goes_on:
                await r.queue.retry(job.id)
                await r.settle()
                assert r.state(job) is JobState.POLLING

    run(scenario())


def test_a_rows_own_url_is_used_and_brought_up_again_when_it_runs_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock, sent = FakeClock(), []

        async def upload(job: Job, path: Path, sha256: str) -> InputState:
            sent.append(clock.now())
            return InputState(sha256, f"https://uploads.example/{len(sent)}", clock.wall() + 7200, "uploads")

        async with rig(tmp_path, engine=engine_like(clock, needs_url=True), clock=clock, upload=upload) as r:
            picture = r.library.keep_input(png("input"))
            r.engine.creates = [NotRunError("maintenance", retry_after=600)] * 3
            r.queue.submit(GenerationRequest("scripted", "blue", inputs=(picture,)))
            await r.advance(1900)
            assert len(sent) == 1 and len(r.engine.created) == 4
            r.engine.creates = [NotRunError("maintenance", retry_after=600)] * 7  # waits, READY, over an hour
            r.queue.submit(GenerationRequest("scripted", "green", inputs=(picture,)))
            await r.advance(4300)
            assert len(sent) == 3 and r.engine.created[-1][3][0].url == "https://uploads.example/3"

    run(scenario())
