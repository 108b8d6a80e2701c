"""The straight way: submit, create, poll, fetch, keep."""

from __future__ import annotations

from pathlib import Path

from desktop_app.models import JobState
from tests.unit.services.rig import rig, run, success


def test_straight_way(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success()]
            job = r.submit()
            assert r.state(job) is JobState.QUEUED  # on the disk before submit returned
            await r.advance(3)
            assert r.arrows(job.id) == [
                "DRAFT-QUEUED", "QUEUED-UPLOADING", "UPLOADING-READY", "READY-SUBMITTING", "SUBMITTING-POLLING",
                "POLLING-DOWNLOADING", "DOWNLOADING-DONE",
            ]
            (done, assets), = r.done
            assert done.state is JobState.DONE and assets[0].path.exists() and assets[0].job_id == job.id
            assert r.row(job).credits == 6.0 and r.row(job).remote_id == "task-1"
            assert r.engine.released == ["task-1"]

    run(scenario())
