"""The queue with everything that can be in it, and a mask being painted: states that need a scripted engine."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from screens_stage import Screen, Stage

RUNNING, WAITING = "a cat in the desert at sunset", "a paper boat on a river, evening light"
DONE, GROUP = "a hummingbird over red flowers", "a small harbour in the fog"


def _engines(folder: Path) -> Mapping[str, Any]:
    """The built-in ones and a paid service that has each trouble once."""
    from desktop_app.clock import SystemClock
    from desktop_app.engines.base import Reference
    from desktop_app.models import GenerationRequest, Progress, ProgressState, Result
    from desktop_app.services.studio import build_engines, make_kit
    from desktop_app.storage.credentials import Credentials
    from tests.support.engines import png
    from tests.support.examples import ExampleService

    class Service(ExampleService):
        """Also finishes a picture now and then."""

        concurrency = 6

        async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
            made = await super().create(request, references, job_id)
            return f"{made}-done" if request.prompt == DONE else made

        async def poll(self, remote_id: str) -> Progress:
            if not remote_id.endswith("-done"):
                return await super().poll(remote_id)
            path = folder / f"{remote_id}.png"
            path.write_bytes(png((640, 640), (96, 128, 110)))
            return Progress(ProgressState.SUCCESS, 1.0, results=(Result(path=path),), credits=6.0, raw="{}")

    engines: dict[str, Any] = dict(build_engines(make_kit(Credentials, SystemClock())))
    engines["example"] = Service(folder)
    return engines


async def _ten(stage: Stage) -> None:
    """Ten cards: running here and there, waiting, parked, unknown, failed, refused, finished, a group."""
    from desktop_app.models import JobState
    from tests.support.examples import FAILED, PARKED, REFUSED, UNKNOWN

    session = stage.session
    queue = session.studio.queue
    parked = await session.submit(PARKED, engine="example")
    await stage.until(lambda: queue.get(parked[0].id).state is JobState.TIMED_OUT)
    for prompt in (UNKNOWN, FAILED, REFUSED, DONE, RUNNING):
        await session.submit(prompt, engine="example")
    local = await session.submit("sunflowers in a field, morning light", engine="painter", size="2048x2048")
    await session.submit("黄昏的灯塔与帆船", engine="painter", size="1024x1024")
    await session.submit(WAITING, engine="painter", size="1024x1024")
    await session.submit(GROUP, engine="painter", size="1024x1024", count=4)
    await stage.until(lambda: queue.preview(local[0].id) is not None)
    stage.window.compose.prompt.write("")
    stage.window.side.show_queue()
    await session.painted(10)


async def _held(stage: Stage) -> None:
    """A key that is refused stops the whole engine: one banner for all its jobs."""
    from tests.support.examples import HELD, RUNNING

    for prompt in (RUNNING, HELD, WAITING):
        await stage.session.submit(prompt, engine="example")
    await asyncio.sleep(0.6)
    stage.window.side.show_queue()
    await stage.session.painted(10)


async def _end(stage: Stage) -> None:
    for job in stage.session.studio.queue.jobs():
        if job.engine == "painter":
            await stage.session.studio.queue.cancel(job.id)


async def _ten_then_end(stage: Stage) -> None:
    await _ten(stage)
    await stage.shoot()
    await _end(stage)


SCREENS = (
    Screen("queue", _ten_then_end, engines=_engines, environ={"EASEL_TIMEOUT_SECONDS": "2"}),
    Screen("queue-stopped", _held, engines=_engines),
)
