"""One scenario for every arrow of the table; the database itself writes down which way the row took."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.errors import (
    AmbiguousError,
    BadInputError,
    ErrorInfo,
    LinkGoneError,
    NotRunError,
    PassingError,
    RefusedError,
)
from desktop_app.models import GenerationRequest, InputState, Job, JobState, Progress, ProgressState
from desktop_app.services.transitions import ARROWS, ForbiddenArrowError, require
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import RUNNING, Rig, engine_like, rig, run, success, uploaded

DAY = 86400.0
SCENARIOS: dict[str, Callable[[Path], Awaitable[list[str]]]] = {}


def arrow(*names: str) -> Callable[[Callable[[Path], Awaitable[list[str]]]], Callable[[Path], Awaitable[list[str]]]]:
    """The scenario shows these arrows."""

    def register(scenario: Callable[[Path], Awaitable[list[str]]]) -> Callable[[Path], Awaitable[list[str]]]:
        for name in names:
            assert name not in SCENARIOS
            SCENARIOS[name] = scenario
        return scenario

    return register


@pytest.mark.parametrize("name", [one.name for one in ARROWS])
def test_arrow(name: str, tmp_path: Path) -> None:
    assert name in run(SCENARIOS[name](tmp_path))


def test_every_other_arrow_is_forbidden() -> None:
    allowed = {(one.source, one.target) for one in ARROWS}
    for source in JobState:
        for target in JobState:
            if (source, target) in allowed or source is target:
                continue
            with pytest.raises(ForbiddenArrowError):
                require(source, target)
    for state in (JobState.DONE, JobState.CANCELLED, JobState.EXPIRED):
        with pytest.raises(ForbiddenArrowError):
            require(state, state)


def with_input(r: Rig) -> GenerationRequest:
    picture = r.library.keep_input(png("input"))
    return GenerationRequest("scripted", "make it blue", inputs=(picture,))


# -- before the create call --------------------------------------------------------------------------


@arrow(
    "DRAFT-QUEUED", "QUEUED-UPLOADING", "UPLOADING-READY", "READY-SUBMITTING", "SUBMITTING-POLLING",
    "POLLING-DOWNLOADING", "DOWNLOADING-DONE",
)
async def straight(path: Path) -> list[str]:
    clock = FakeClock()
    async with rig(path, engine=engine_like(clock, needs_url=True), clock=clock, upload=uploaded) as r:
        r.engine.polls["task-1"] = [success()]
        job = r.queue.submit(with_input(r))[0]
        await r.advance(3)
        reference = r.engine.created[0][3][0]
        assert reference.url.startswith("https://uploads.example/") and r.row(job).host == "uploads.example"
        return r.arrows(job.id)


@arrow("UPLOADING-QUEUED")
async def upload_retried(path: Path) -> list[str]:
    clock, tries = FakeClock(), []

    async def upload(job: Job, file: Path, sha256: str) -> InputState:
        tries.append(clock.now())
        if len(tries) < 3:
            raise PassingError("The host is busy.")
        return await uploaded(job, file, sha256)

    async with rig(path, engine=engine_like(clock, needs_url=True), clock=clock, upload=upload) as r:
        job = r.queue.submit(with_input(r))[0]
        await r.advance(30)
        assert len(tries) == 3 and r.state(job) is JobState.POLLING
        return r.arrows(job.id)


@arrow("UPLOADING-FAILED")
async def upload_refused(path: Path) -> list[str]:
    clock = FakeClock()

    async def upload(job: Job, file: Path, sha256: str) -> InputState:
        raise RefusedError("R2 refused the key; ImgBB refused the picture.")

    async with rig(path, engine=engine_like(clock, needs_url=True), clock=clock, upload=upload) as r:
        job = r.queue.submit(with_input(r))[0]
        await r.settle()
        error = r.row(job).error
        assert error is not None and "ImgBB" in error.title and not r.engine.created
        return r.arrows(job.id)


@arrow("QUEUED-CANCELLED")
async def cancelled_queued(path: Path) -> list[str]:
    async with rig(path) as r:
        r.queue.pause("scripted")
        job = r.submit()
        await r.settle()
        await r.queue.cancel(job.id)
        r.queue.resume("scripted")
        await r.advance(5)
        assert not r.engine.created
        return r.arrows(job.id)


@arrow("UPLOADING-CANCELLED")
async def cancelled_uploading(path: Path) -> list[str]:
    clock = FakeClock()
    arrived: asyncio.Future[InputState] = asyncio.get_running_loop().create_future()

    async def upload(job: Job, file: Path, sha256: str) -> InputState:
        return await arrived

    async with rig(path, engine=engine_like(clock, needs_url=True), clock=clock, upload=upload) as r:
        job = r.queue.submit(with_input(r))[0]
        await r.settle()
        assert r.state(job) is JobState.UPLOADING
        await r.queue.cancel(job.id)
        arrived.set_result(InputState(job.inputs[0].sha256, "https://uploads.example/x"))
        await r.advance(5)
        assert not r.engine.created
        return r.arrows(job.id)


@arrow("READY-CANCELLED", "SUBMITTING-READY")
async def cancelled_ready(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.creates = [NotRunError("The service cannot be reached.", retry_after=60)]
        job = r.submit()
        await r.settle()
        assert r.state(job) is JobState.READY
        await r.queue.cancel(job.id)
        await r.advance(120)
        assert len(r.engine.created) == 1
        return r.arrows(job.id)


# -- the create call ---------------------------------------------------------------------------------


@arrow("SUBMITTING-FAILED")
async def refused(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.creates = [RefusedError("The service refused: size error")]
        job = r.submit()
        await r.advance(60)
        assert len(r.engine.created) == 1
        return r.arrows(job.id)


@arrow("SUBMITTING-UNKNOWN", "UNKNOWN-CANCELLED")
async def unknown_dismissed(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.creates = [AmbiguousError("The connection broke.")]
        job = r.submit()
        await r.advance(600)
        assert r.state(job) is JobState.UNKNOWN and len(r.engine.created) == 1
        await r.queue.dismiss(job.id)
        assert r.row(job).facts["decided"] == "dismissed"
        return r.arrows(job.id)


@arrow("UNKNOWN-POLLING")
async def unknown_adopted(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.creates = [AmbiguousError("The connection broke.")]
        r.engine.polls["found-1"] = [success()]
        job = r.submit()
        await r.settle()
        await r.queue.adopt(job.id, " found-1 ")
        await r.advance(3)
        assert r.state(job) is JobState.DONE and len(r.engine.created) == 1
        return r.arrows(job.id)


@arrow("POLLING-UNKNOWN")
async def wrong_id_adopted(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.creates = [AmbiguousError("The connection broke.")]
        r.engine.polls = {"typo": [Progress(ProgressState.LOST)], "right": [success()]}
        job = r.submit()
        await r.settle()
        await r.queue.adopt(job.id, "typo")
        await r.advance(30)  # the grace for services that do not know a task at once
        row = r.row(job)
        assert row.state is JobState.UNKNOWN and row.remote_id is None and row.error is not None
        assert row.error.title == "The service does not know the task id that was pasted."
        await r.queue.adopt(job.id, "right")
        await r.advance(3)
        assert r.state(job) is JobState.DONE and len(r.engine.created) == 1
        return r.arrows(job.id)


@arrow("UNKNOWN-READY")
async def unknown_again(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.creates = [AmbiguousError("The connection broke.")]
        job = r.submit()
        await r.settle()
        await r.queue.resubmit(job.id)
        await r.settle()
        assert r.row(job).attempt == 2 and r.state(job) is JobState.POLLING
        return r.arrows(job.id)


# -- polling -----------------------------------------------------------------------------------------


@arrow("POLLING-POLLING")
async def still_running(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.polls["task-1"] = [RUNNING, PassingError("429"), RUNNING]
        job = r.submit()
        await r.advance(15)
        row = r.row(job)
        assert row.server_state == "running" and row.awake > 0 and row.progress == 0.5
        return r.arrows(job.id)


@arrow("POLLING-FAILED")
async def failed_there(path: Path) -> list[str]:
    async with rig(path) as r:
        words = ErrorInfo("policy", "The prompt was refused by the content filter.")
        r.engine.polls["task-1"] = [Progress(ProgressState.FAILED, error=words)]
        job = r.submit()
        await r.advance(3)
        assert r.row(job).error == words
        return r.arrows(job.id)


@arrow("POLLING-TIMED_OUT", "TIMED_OUT-POLLING")
async def timed_out(path: Path) -> list[str]:
    async with rig(path) as r:
        job = r.submit()
        await r.advance(250)
        assert r.state(job) is JobState.TIMED_OUT
        r.engine.polls["task-1"] = [success()]
        await r.advance(120)
        assert r.state(job) is JobState.DONE and len(r.engine.created) == 1
        return r.arrows(job.id)


@arrow("POLLING-CANCELLED")
async def cancelled_there(path: Path) -> list[str]:
    clock = FakeClock()
    async with rig(path, engine=engine_like(clock, can_cancel=True), clock=clock) as r:
        job = r.submit()
        await r.advance(3)
        await r.queue.cancel(job.id)
        assert r.engine.cancelled == ["task-1"]
        return r.arrows(job.id)


@arrow("POLLING-DETACHED", "DETACHED-DOWNLOADING")
async def detached(path: Path) -> list[str]:
    async with rig(path) as r:
        job = r.submit()
        await r.advance(3)
        await r.queue.cancel(job.id)
        assert r.state(job) is JobState.DETACHED and not r.engine.cancelled
        r.engine.polls["task-1"] = [success()]
        await r.advance(30)
        assert r.state(job) is JobState.DONE
        return r.arrows(job.id)


@arrow("TIMED_OUT-DETACHED")
async def detached_parked(path: Path) -> list[str]:
    async with rig(path) as r:
        job = r.submit()
        await r.advance(250)
        await r.queue.cancel(job.id)
        return r.arrows(job.id)


@arrow("DETACHED-FAILED")
async def detached_failed(path: Path) -> list[str]:
    async with rig(path) as r:
        job = r.submit()
        await r.advance(3)
        await r.queue.cancel(job.id)
        r.engine.polls["task-1"] = [Progress(ProgressState.FAILED, error=ErrorInfo("service", "failed"))]
        await r.advance(30)
        return r.arrows(job.id)


@arrow("POLLING-READY")
async def worker_lost(path: Path) -> list[str]:
    clock = FakeClock()
    async with rig(path, engine=engine_like(clock, costs_money=False), clock=clock) as r:
        r.engine.polls["task-1"] = [Progress(ProgressState.LOST)]
        r.engine.polls["task-2"] = [success()]
        job = r.submit()
        await r.advance(10)
        seeds = [request.seed for _, _, request, _ in r.engine.created]
        assert r.state(job) is JobState.DONE and len(seeds) == 2 and seeds[0] == seeds[1]
        return r.arrows(job.id)


@arrow("DRAFT-POLLING")
async def recovered_by_id(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.polls["lost-1"] = [success()]
        job, = await r.queue.recover("scripted", ["lost-1", "lost-1"])
        await r.advance(3)
        assert r.state(job) is JobState.DONE and not r.engine.created
        return r.arrows(job.id)


# -- results -----------------------------------------------------------------------------------------


@arrow("DOWNLOADING-DOWNLOADING")
async def dead_link(path: Path) -> list[str]:
    async with rig(path) as r:
        r.engine.polls["task-1"] = [success("https://pictures.example/dead.png")]
        r.engine.links["https://pictures.example/dead.png"] = "https://pictures.example/fresh.png"
        r.fetches["https://pictures.example/dead.png"] = [LinkGoneError("gone")]
        job = r.submit()
        await r.advance(30)
        assert r.state(job) is JobState.DONE
        return r.arrows(job.id)


@arrow("DOWNLOADING-FAILED", "FAILED-DOWNLOADING")
async def refused_then_checked(path: Path) -> list[str]:
    async with rig(path) as r:
        url = "https://pictures.example/1.png"
        r.engine.polls["task-1"] = [success(url)]
        r.fetches[url] = [BadInputError("This is a web page, not a picture.")]
        job = r.submit()
        await r.advance(30)
        row = r.row(job)
        assert row.state is JobState.FAILED and row.remote_id == "task-1" and url in row.result
        assert not list(r.library.folder.rglob("*.part")) and not list(r.library.folder.rglob("*.png"))
        r.fetches[url] = [png("at last")]
        await r.queue.check(job.id)
        await r.advance(3)
        assert r.state(job) is JobState.DONE and len(r.engine.created) == 1
        return r.arrows(job.id)


@arrow("DOWNLOADING-EXPIRED")
async def link_dead_for_good(path: Path) -> list[str]:
    async with rig(path) as r:
        url = "https://pictures.example/1.png"
        r.engine.polls["task-1"] = [success(url, completed=r.clock.wall() - 15 * DAY)]
        r.fetches[url] = [LinkGoneError("gone")]
        job = r.submit()
        await r.advance(30)
        return r.arrows(job.id)


async def _aged(path: Path, state: JobState) -> list[str]:
    """A parked row that was submitted 15 days ago, found at the start."""
    clock = FakeClock()
    async with rig(path, clock=clock) as first:
        job = first.submit()
        await first.advance(250)
        if state is JobState.DETACHED:
            await first.queue.cancel(job.id)
        assert first.state(job) is state
    clock.jump_wall(15 * DAY)
    async with rig(path, clock=clock) as r:
        await r.advance(5)
        return r.arrows(job.id)


@arrow("TIMED_OUT-EXPIRED")
async def parked_expired(path: Path) -> list[str]:
    return await _aged(path, JobState.TIMED_OUT)


@arrow("DETACHED-EXPIRED")
async def detached_expired(path: Path) -> list[str]:
    return await _aged(path, JobState.DETACHED)
