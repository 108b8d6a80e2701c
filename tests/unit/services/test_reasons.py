"""Arrows of the table that are taken for more than one reason."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from desktop_app.errors import (
    HeldError,
)
from desktop_app.models import JobState
from tests.support.clock import FakeClock
from tests.unit.services.rig import finish, rig, run, success


@pytest.mark.parametrize("error", [
    HeldError("The key was not accepted.", kind="key-refused", pauses_engine=True),
    HeldError("Blocked on the way, not a wrong key.", kind="blocked"),
])
def test_submitting_to_ready_held(error: HeldError, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates, r.engine.ready = [error], False
            job = r.submit()
            await r.advance(400)
            row = r.row(job)
            assert row.state is JobState.READY and row.held and row.error == error.info
            assert len(r.engine.created) == 1

    run(scenario())


@pytest.mark.parametrize("state", [JobState.SUBMITTING, JobState.UPLOADING])
def test_found_half_way_at_start(state: JobState, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path, start=False) as first:
            job = first.submit()
            rows = first.library.jobs
            row = rows.update(rows.get(job.id), state=JobState.UPLOADING)
            if state is JobState.SUBMITTING:
                row = rows.update(rows.update(row, state=JobState.READY), state=JobState.SUBMITTING, attempt=1)
        async with rig(tmp_path) as r:
            if state is JobState.SUBMITTING:
                assert r.arrows(job.id)[0] == "SUBMITTING-UNKNOWN"
                await r.advance(60)
                assert r.state(job) is JobState.UNKNOWN and not r.engine.created
            else:
                assert r.arrows(job.id)[0] == "UPLOADING-QUEUED"

    run(scenario())


def test_settled_rows_never_change(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success()]
            done = r.submit()
            await r.advance(3)
            before = r.row(done)
            await r.queue.cancel(done.id)
            await r.queue.check(done.id)
            again = await r.queue.retry(done.id)
            await r.advance(5)
            assert r.row(done) == before and again.parent == done.id and again.id != done.id
            assert dataclasses.replace(again.request) == done.request

    run(scenario())


def test_finish_helper_returns_the_answer() -> None:
    async def answer() -> int:
        return 3

    async def scenario() -> int:
        return await finish(FakeClock(), answer())

    assert run(scenario()) == 3
