"""Start, take-over, quit: rule 14 and the start-up line; what another process does is seen and followed."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.models import GenerationRequest, JobState
from desktop_app.services import results
from desktop_app.services.generation_queue import GenerationQueue
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, Rig, engine_like, finish, rig, run, success

URL = "https://pictures.example/1.png"


# -- start-up ----------------------------------------------------------------------------------------


async def left_behind(folder: Path, clock: FakeClock, *, stored: bool) -> str:
    """A library whose process died in DOWNLOADING: before or after the file was in its place."""
    async with rig(folder, clock=clock, start=False) as r:
        job, rows = r.submit(), r.library.jobs
        row = rows.get(job.id)
        for state in (JobState.UPLOADING, JobState.READY, JobState.SUBMITTING):
            row = rows.update(row, state=state)
        row = rows.update(row, state=JobState.POLLING, remote_id="task-1", submitted=clock.wall())
        row = rows.update(row, state=JobState.DOWNLOADING, result=results.pack(success(URL)))
        part = folder / "half.png"
        part.write_bytes(png("whole"))
        if stored:
            r.library.store_result(row, 0, part, {})
        orphan = r.library.folder / "incoming" / f"{job.id}-0.part"
        orphan.parent.mkdir()
        orphan.write_bytes(b"half a pic")
        return job.id


def test_a_whole_file_without_a_row_becomes_done(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        job_id = await left_behind(tmp_path, clock, stored=True)
        async with rig(tmp_path, clock=clock) as r:
            assert r.library.jobs.get(job_id).state is JobState.DONE and not r.fetched
            assert len(r.library.assets.by_job(job_id)) == 1
            assert not list(r.library.folder.rglob("*.part"))

    run(scenario())


def test_a_half_fetched_file_is_fetched_anew(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        job_id = await left_behind(tmp_path, clock, stored=False)
        async with rig(tmp_path, clock=clock) as r:
            await r.advance(3)
            assert r.library.jobs.get(job_id).state is JobState.DONE and len(r.fetched) == 1
            assert not list(r.library.folder.rglob("*.part")) and not r.engine.created

    run(scenario())


def test_a_free_engine_found_half_way_goes_again_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, costs_money=False)
        async with rig(tmp_path, clock=clock, engine=engine, start=False) as r:
            job, rows = r.submit(), r.library.jobs
            row = rows.get(job.id)
            for state in (JobState.UPLOADING, JobState.READY, JobState.SUBMITTING):
                row = rows.update(row, state=state)
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            await r.settle()
            assert r.arrows(job.id)[:2] == ["SUBMITTING-UNKNOWN", "UNKNOWN-READY"]
            assert r.state(job) is JobState.POLLING

    run(scenario())


def test_polled_jobs_resume_spread_over_the_first_seconds(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=50, create_limit=(1000, 1.0))
        async with rig(tmp_path, clock=clock, engine=engine) as r:
            r.queue.submit(GenerationRequest("scripted", "many"), count=30)
            await r.advance(3)
        engine.asked.clear()
        began = clock.now()
        async with rig(tmp_path, clock=clock, engine=engine, settings=replace(QUIET, spread_seconds=3.0)) as r:
            await r.advance(3.1)
            first = {name: at - began for at, name in reversed(engine.asked)}
            assert len(first) == 30 and max(first.values()) - min(first.values()) > 1.5
            assert len(engine.created) == 30

    run(scenario())


def test_a_damaged_database_starts_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        from desktop_app.errors import LibraryError

        clock = FakeClock()
        async with rig(tmp_path, clock=clock, start=False) as r:
            r.submit(prompt="x" * 300_000)
            r.library.db.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with (r.library.folder / "library.db").open("r+b") as file:
                file.seek(-4096 * 60, 2)
                file.write(b"\xff" * 4096 * 60)
            # a real thread has a connection of its own, and so no old pages in its memory
            asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
            with pytest.raises(LibraryError):
                await r.queue.start()
            await r.advance(60)
            assert not r.engine.created

    run(scenario())


def test_an_engine_that_is_not_here_holds_its_jobs(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock, start=False) as r:
            job = r.submit()
        other = engine_like(clock, id="other")
        async with rig(tmp_path, clock=clock, engine=other) as r:
            await r.settle()
            row = r.row(job)
            assert row.held and row.error is not None and row.error.kind == "no-engine"
        async with rig(tmp_path, clock=clock) as r:
            await r.settle()
            assert r.state(job) is JobState.POLLING

    run(scenario())


# -- two processes -----------------------------------------------------------------------------------


def test_the_second_hands_over_and_follows(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as one, rig(tmp_path, clock=clock) as two:
            assert one.queue.running and not two.queue.running
            for n in (1, 2):
                one.engine.polls[f"task-{n}"] = [success(f"https://pictures.example/{n}.png")]
            first = two.submit("from the second")
            waiting = asyncio.ensure_future(two.queue.wait([first.id]))
            await two.advance(15)
            settled, = await waiting
            assert settled.state is JobState.DONE and not two.engine.created
            assert two.done[0][0].id == first.id and two.done[0][1][0].path.exists()
            second = two.submit("and one more")
            await two.advance(16)
            assert one.state(second) is not JobState.QUEUED
            assert two.queue.get(second.id).state is one.state(second)

    run(scenario())


def test_decisions_of_the_second_are_acted_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, can_cancel=True, costs_money=False)
        async with (
            rig(tmp_path, clock=clock, engine=engine) as one, rig(tmp_path, clock=clock, engine=engine) as two,
        ):
            job = one.submit()
            await one.advance(10)
            await two.queue.cancel(job.id[:8])
            await one.advance(10)
            assert one.state(job) is JobState.CANCELLED and engine.cancelled == ["task-1"]
            two.queue.pause("scripted")
            await one.advance(6)
            assert one.queue.pause_reason("scripted") is not None and one.banners
            waits = two.submit("waits")
            await one.advance(10)
            assert one.state(waits) is JobState.QUEUED
            two.queue.resume("scripted")
            await one.advance(10)
            assert one.state(waits) is JobState.POLLING

    run(scenario())


def test_the_follower_takes_over_when_the_runner_is_gone(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock) as two_holder:
            two = Rig(tmp_path, clock, two_holder.engine, QUIET)
            assert await finish(clock, two.queue.start()) is False
            job = two.submit()
            await two.advance(6)
            await finish(clock, two_holder.queue.close())
            two.engine.polls["task-1"] = [success(URL)]
            await two.advance(15)
            assert two.queue.running and two.state(job) is JobState.DONE and len(two.engine.created) == 1
            await two.close()

    run(scenario())


def test_two_real_processes(tmp_path: Path) -> None:
    """The lock holder is killed; the one that handed its jobs over carries them on."""
    script = "\n".join((
        "import asyncio, sys",
        "from pathlib import Path",
        "from desktop_app.models import GenerationRequest",
        "from desktop_app.services.generation_queue import GenerationQueue, QueueSettings",
        "from desktop_app.storage.library import Library",
        "from tests.fakes.local_engine import LocalEngine",
        "async def main():",
        "    folder = Path(sys.argv[1])",
        "    library = Library.open(folder / 'library', cache=folder / 'cache')",
        "    engine = LocalEngine(folder / 'work', seconds=float(sys.argv[2]))",
        "    queue = GenerationQueue(library, {'local': engine}, settings=QueueSettings(watch_seconds=0.05))",
        "    print('runs' if await queue.start() else 'follows', flush=True)",
        "    jobs = queue.submit(GenerationRequest('local', sys.argv[3]))",
        "    print(jobs[0].id, flush=True)",
        "    done, = await queue.wait([jobs[0].id])",
        "    print(done.state, flush=True)",
        "    await queue.close()",
        "asyncio.run(main())",
    ))

    def start(seconds: str, prompt: str) -> subprocess.Popen[str]:
        root = Path(__file__).parents[3]
        command = [sys.executable, "-c", script, str(tmp_path), seconds, prompt]
        return subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True)

    def line(process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()

    holder = start("3600", "slow")
    others = [holder]
    try:
        assert line(holder) == "runs" and line(holder)
        second = start("0", "quick")
        others.append(second)
        assert line(second) == "follows" and line(second)
        holder.kill()
        assert line(second) == "DONE" and second.wait(timeout=30) == 0
    finally:
        for process in others:
            process.kill()
            process.communicate()


# -- the house ---------------------------------------------------------------------------------------


def test_importing_the_queue_is_cheap() -> None:
    code = (
        "import sys, json, desktop_app.services.generation_queue, desktop_app.storage.jobs;"
        "print(json.dumps([m for m in sys.modules if m.split('.')[0] in"
        " ('PySide6', 'qasync', 'httpx', 'numpy', 'PIL', 'cv2', 'onnxruntime', 'keyring', 'boto3')]))"
    )
    root = Path(__file__).parents[3]
    output = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert json.loads(output.stdout) == []


def test_under_the_windows_own_loop(tmp_path: Path, qapp: Any) -> None:
    """qasync drives the same queue with the machine's clock.

    qapp: the one application a test process may have; one without widgets here would abort later window tests.
    """
    import qasync

    from desktop_app.storage.library import Library
    from tests.fakes.local_engine import LocalEngine

    async def main() -> JobState:
        library = Library.open(tmp_path / "library", cache=tmp_path / "cache")
        queue = GenerationQueue(library, {"local": LocalEngine(tmp_path / "work", seconds=0.1)})
        await queue.start()
        job, = queue.submit(GenerationRequest("local", "a fox"))
        settled, = await asyncio.wait_for(queue.wait([job.id]), 20)
        await queue.close()
        library.close()
        return settled.state

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        assert runner.run(main()) is JobState.DONE


def test_many_unknown_jobs_ask_for_the_balance_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with rig(tmp_path, clock=clock, start=False) as r:
            rows = r.library.jobs
            for job in r.queue.submit(GenerationRequest("scripted", "many"), count=30):
                row = rows.get(job.id)
                for state in (JobState.UPLOADING, JobState.READY, JobState.SUBMITTING):
                    row = rows.update(row, state=state)
        for questions in (1, 0):  # the second start finds the hint written already
            async with rig(tmp_path, clock=clock) as r:
                await r.settle()
                unknown = r.library.jobs.list({JobState.UNKNOWN})
                assert len(unknown) == 30 and all(job.facts["balance_after"] == 100.0 for job in unknown)
                assert r.engine.balances == questions

    run(scenario())
