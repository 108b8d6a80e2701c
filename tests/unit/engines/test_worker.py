"""Built-in engines in real worker processes: results, kill as cancel, a crash as a card, no orphans."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from desktop_app.engines.painter import Painter
from desktop_app.models import GenerationRequest, Progress, ProgressState
from tests.support.easel import environment

BIG = GenerationRequest(engine="painter", prompt="a castle by a lake", size="2048x2048", seed=1)


def workers() -> list[psutil.Process]:
    """Worker processes below this one."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if "_worker" in process.cmdline():
                found.append(process)
        except psutil.Error:
            continue
    return found


async def until(engine: Painter, remote_id: str, *states: ProgressState) -> Progress:
    """Poll as the queue does, until one of `states`."""
    while True:
        progress = await engine.poll(remote_id)
        if progress.state in states:
            return progress
        await asyncio.sleep(engine.poll_seconds)


def test_cancel_kills_within_half_a_second_and_leaves_nothing(tmp_path: Path) -> None:
    async def run() -> float:
        engine = Painter(tmp_path)
        remote_id = await engine.create(BIG, (), "job")
        await until(engine, remote_id, ProgressState.RUNNING)
        (child,) = workers()
        started = time.perf_counter()
        assert await engine.cancel(remote_id)
        spent = time.perf_counter() - started
        assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE
        await engine.close()
        return spent

    assert asyncio.run(run()) < 0.5  # the promise of the design, far above what a kill takes
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_crash_is_an_ordinary_error(tmp_path: Path) -> None:
    async def run() -> Progress:
        engine = Painter(tmp_path)
        remote_id = await engine.create(BIG, (), "job")
        await until(engine, remote_id, ProgressState.RUNNING)
        workers()[0].kill()
        progress = await until(engine, remote_id, ProgressState.FAILED)
        await engine.close()
        return progress

    error = asyncio.run(run()).error
    assert error is not None and error.kind == "engine-crashed"
    assert "No credits were spent" in error.hint


def test_a_result_of_an_earlier_run_is_found_and_a_lost_one_is_said(tmp_path: Path) -> None:
    async def run() -> tuple[Progress, Progress]:
        small = GenerationRequest(engine="painter", prompt="a tree", size="256x256", seed=1)
        first = Painter(tmp_path)
        remote_id = await first.create(small, (), "job")
        await until(first, remote_id, ProgressState.SUCCESS)
        await first.close()
        second = Painter(tmp_path)
        return await second.poll(remote_id), await second.poll("0" * 32)

    finished, lost = asyncio.run(run())
    assert finished.state is ProgressState.SUCCESS
    assert finished.results[0].path is not None and finished.results[0].path.is_file()
    assert lost.state is ProgressState.LOST


@pytest.mark.parametrize("stop", ["kill", "terminate"])
def test_a_worker_does_not_outlive_its_parent(tmp_path: Path, stop: str) -> None:
    code = (
        "import asyncio, sys, pathlib; from desktop_app.engines.painter import Painter; "
        "from tests.unit.engines.test_worker import BIG, until; from desktop_app.models import ProgressState\n"
        "async def run():\n"
        f"    engine = Painter(pathlib.Path({str(tmp_path)!r})); rid = await engine.create(BIG, (), 'job')\n"
        "    await until(engine, rid, ProgressState.RUNNING); print('running', flush=True); await asyncio.sleep(60)\n"
        "asyncio.run(run())"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment(tmp_path), text=True
    )
    assert parent.stdout is not None
    assert parent.stdout.readline().strip() == "running"
    (child,) = workers()
    getattr(parent, stop)()
    parent.wait(timeout=10)
    child.wait(timeout=10)
