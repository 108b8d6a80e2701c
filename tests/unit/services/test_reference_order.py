"""Reference pictures when things happen in an unlucky order: a new job while old files go, a cancel on the way."""

from __future__ import annotations

import asyncio
from pathlib import Path

from desktop_app.errors import UsageError
from desktop_app.hosts.base import Stored, Upload
from desktop_app.models import JobState
from tests.support.hosts import ScriptedHost
from tests.unit.services.reference_rig import Bench, bench, picture
from tests.unit.services.rig import run, success


class Slow(ScriptedHost):
    """Deletes and puts wait for the test."""

    id = "r2"
    title = "R2"

    def __init__(self, b: Bench) -> None:
        super().__init__(b.clock)
        self.may_put, self.may_delete = asyncio.Event(), asyncio.Event()
        self.deleting = 0

    async def put(self, upload: Upload) -> Stored:
        await self.may_put.wait()
        return await super().put(upload)

    async def delete(self, key: str) -> bool:
        self.deleting += 1
        await self.may_delete.wait()
        return await super().delete(key)


def test_a_new_job_is_never_given_an_address_whose_picture_is_about_to_go(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            host = Slow(b)
            b.hosts["r2"] = host
            host.may_put.set()
            kept = [b.keep(picture(colour)) for colour in ("red", "green", "blue")]
            b.engine.polls["task-1"] = [success()]
            first = b.submit(*kept)
            await b.rig.advance(3)
            assert b.rig.state(first) is JobState.DONE and host.deleting == 1, "the first of three is being deleted"
            second = b.submit(*kept, prompt="once more")
            await b.rig.settle()
            host.may_delete.set()
            await b.rig.advance(5)
            row = b.rig.row(second)
            assert row.state is JobState.POLLING
            names = {entry.url.split("/")[-1].split("?")[0] for entry in row.inputs}
            assert names <= set(host.kept), "every address it was given has its picture"

    run(scenario())


def test_a_picture_whose_job_was_cancelled_on_the_way_does_not_stay(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            host = Slow(b)
            b.hosts["r2"] = host
            job = b.submit(b.keep())
            await b.rig.settle()
            await b.rig.queue.cancel(job.id)
            await b.rig.settle()
            host.may_put.set()
            host.may_delete.set()
            await b.rig.advance(60)
            assert host.puts and host.kept == {} and b.uploads.store.objects() == []
            assert not b.engine.created

    run(scenario())


def test_a_place_with_a_malformed_address_does_not_stand_in_the_way(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.r2.faults = [UsageError("That address is malformed.")]
            job = b.submit(b.keep())
            await b.rig.advance(5)
            row = b.rig.row(job)
            assert row.host == "imgbb" and row.inputs[0].note == "R2: That address is malformed."

    run(scenario())
