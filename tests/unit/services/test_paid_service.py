"""The queue, the fake paid service and real sockets: each fault of the wire ends as it must."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from desktop_app.models import GenerationRequest, Job, JobState
from desktop_app.services.generation_queue import GenerationQueue, QueueSettings
from desktop_app.storage.library import Library
from tests.fakes.paid_engine import PaidEngine
from tests.fakes.paid_service import PaidService

QUICK = QueueSettings(poll_seconds=0.05, slow_retry_seconds=0.1, watch_seconds=0.05)


class Quick(PaidEngine):
    """No waiting for the service's limits."""

    first_poll_seconds = 0.02
    poll_seconds = 0.05
    polls_per_second = None
    create_limit = (100, 0.2)


async def life(folder: Path, script: dict[str, Any], **tasks: Any) -> tuple[Job, PaidService, list[str]]:
    """One job through a service with that script; the job, the service, and the engines that paused."""
    service = PaidService()
    service.settings.task_seconds, service.settings.tasks = 0.05, tasks
    service.scripts = script
    server, address = await service.start()
    library = Library.open(folder / "library", cache=folder / "cache")
    engine, banners = Quick(address, timeout=2.0), []
    queue = GenerationQueue(library, {"paid": engine}, settings=QUICK, fetch=engine.fetch)
    queue.paused = lambda name, reason: banners.append(name)
    await queue.start()
    job, = queue.submit(GenerationRequest("paid", "a fox"))
    settled, = await asyncio.wait_for(queue.wait([job.id]), 20)
    await queue.close()
    await engine.close()
    library.close()
    server.close()
    return settled, service, banners


@pytest.mark.parametrize(("fault", "state", "accepted"), [
    ({}, JobState.DONE, 1),
    ({"do": "reset"}, JobState.UNKNOWN, 1),
    ({"do": "reset", "accept": False}, JobState.UNKNOWN, 0),
    ({"do": "cut-body"}, JobState.UNKNOWN, 1),
    ({"do": "no-task-id"}, JobState.UNKNOWN, 1),
    ({"do": "html-502"}, JobState.UNKNOWN, 1),
    ({"do": "body", "body": "{\"code\": 200"}, JobState.UNKNOWN, 1),
    ({"seconds": 3.0}, JobState.UNKNOWN, 0),  # the answer does not come in time
    ({"do": "code", "code": 429, "accept": False}, JobState.DONE, 1),
    ({"do": "code", "code": 429, "retry_after": 0.1, "accept": False}, JobState.DONE, 1),
    ({"do": "code", "code": 455, "accept": False}, JobState.DONE, 1),
    ({"do": "code", "code": 550, "accept": False}, JobState.DONE, 1),
    ({"do": "code", "code": 500, "accept": False}, JobState.FAILED, 0),
    ({"do": "code", "code": 422, "accept": False}, JobState.FAILED, 0),
    ({"do": "code", "code": 401, "accept": False}, JobState.READY, 0),
    ({"do": "code", "code": 402, "accept": False}, JobState.READY, 0),
    ({"do": "blocked", "accept": False}, JobState.READY, 0),
])
def test_create_faults(fault: dict[str, Any], state: JobState, accepted: int, tmp_path: Path) -> None:
    job, service, banners = asyncio.run(life(tmp_path, {"create": [fault]}))
    assert job.state is state and len(service.ledger) == accepted
    assert len(service.calls) == (2 if fault.get("code") in (429, 455, 550) else 1)
    assert job.held is (state is JobState.READY)
    assert banners == (["paid"] if fault.get("code") in (401, 402) else [])


@pytest.mark.parametrize("fault", [
    {"do": "null"}, {"do": "code", "code": 429}, {"do": "code", "code": 500}, {"do": "html-502"},
    {"do": "cut-body"}, {"do": "reset"}, {"do": "strange-word"},
])
def test_poll_faults_pass(fault: dict[str, Any], tmp_path: Path) -> None:
    job, service, _ = asyncio.run(life(tmp_path, {"record": [fault, fault]}))
    assert job.state is JobState.DONE and len(service.calls) == 1


@pytest.mark.parametrize(("tasks", "script", "state"), [
    ({"fault": "fail"}, {}, JobState.FAILED),
    ({"fault": "no-url"}, {}, JobState.FAILED),
    ({"fault": "twice", "pictures": 2}, {}, JobState.DONE),
    ({"dead_links": True}, {}, JobState.DONE),
    ({}, {"picture": [{"do": "cut-body"}, {"do": "reset"}]}, JobState.DONE),
    ({}, {"picture": [{"do": "html-502"}]}, JobState.DONE),
    ({}, {"picture": [{"do": "body", "body": "<html>"}] * 3}, JobState.FAILED),
])
def test_result_faults(tasks: dict[str, Any], script: dict[str, Any], state: JobState, tmp_path: Path) -> None:
    job, service, _ = asyncio.run(life(tmp_path, script, **tasks))
    assert job.state is state and len(service.ledger) == 1
    assert not list(tmp_path.rglob("*.part"))
