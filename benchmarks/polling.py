"""500 jobs polled every 2 s with the real window open: the rate kept, the window's longest stall, CPU per poll.

The service is tests/fakes/paid_service.py in a process of its own. CPU per poll is compared with a bare httpx
request of the same answer, made in this process in the same run.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import Ratio, report

JOBS = 500
SECONDS = 20.0
INTERVAL = 2.0
BARE_REQUESTS = 1500
TICK_MS = 4
ROOT = Path(__file__).parent.parent


async def measure(address: str) -> list[Ratio]:
    """All figures of one run."""
    import httpx
    from PySide6.QtCore import Qt, QTimer

    from desktop_app.app import window_session
    from desktop_app.models import Progress
    from tests.fakes.paid_engine import PaidEngine

    class Unlimited(PaidEngine):
        """The fake service has no limit of its own here; counts its polls."""

        polls_per_second = None
        polls = 0

        async def poll(self, remote_id: str) -> Progress:
            Unlimited.polls += 1
            return await super().poll(remote_id)

    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        ids = []
        for number in range(JOBS):
            answer = await client.post("/create", json={"prompt": f"job {number}", "tag": str(number), "urls": []})
            ids.append(answer.json()["data"]["taskId"])
        async with window_session(engines={"paid": Unlimited(address)}, size=(1280, 800)) as session:
            await session.studio.queue.recover("paid", ids)
            await asyncio.sleep(2 * INTERVAL)  # until all have been asked once
            gaps: list[float] = []
            last = time.perf_counter()

            def tick() -> None:
                nonlocal last
                now = time.perf_counter()
                gaps.append((now - last) * 1000 - TICK_MS)
                last = now

            timer = QTimer()
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(tick)
            timer.start(TICK_MS)
            polls, cpu, started = Unlimited.polls, time.process_time(), time.perf_counter()
            while time.perf_counter() - started < SECONDS:
                session.window.compose.prompt.insertPlainText("a ")  # the window is being used
                await asyncio.sleep(0.1)
            spent = time.perf_counter() - started
            polls, cpu = Unlimited.polls - polls, time.process_time() - cpu
            timer.stop()
            bare = await bare_cpu(client, ids[0])
    gaps.sort()
    print(f"stall: longest {gaps[-1]:.1f} ms, p99 {gaps[int(len(gaps) * 0.99)]:.1f} ms over {len(gaps)} ticks")
    return [
        Ratio("polls per second / ideal", polls / spent, JOBS / INTERVAL, 0.96, "/s", at_least=True).show(),
        Ratio("longest stall of the window / a 16 ms frame", gaps[-1], 16.0, 1.0).show(),
        Ratio("CPU per poll, window and all / bare httpx request", cpu / polls * 1000, bare, 1.5).show(),
    ]


async def bare_cpu(client: object, task_id: str) -> float:
    """Milliseconds of CPU one bare request costs, 16 at a time as the queue does it."""
    import httpx

    assert isinstance(client, httpx.AsyncClient)
    gate = asyncio.Semaphore(16)

    async def one() -> None:
        async with gate:
            (await client.get("/record", params={"taskId": task_id})).json()

    started = time.process_time()
    await asyncio.gather(*(one() for _ in range(BARE_REQUESTS)))
    return (time.process_time() - started) / BARE_REQUESTS * 1000


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    service = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.paid_service", "--settings", '{"task_seconds": 1e6}'],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )
    assert service.stdout is not None
    found = re.search(r"http://\S+", service.stdout.readline())
    assert found is not None
    try:
        with tempfile.TemporaryDirectory() as home:
            os.environ["EASEL_HOME"] = home
            from desktop_app.app import make_application, run_loop

            ratios = run_loop(make_application(), lambda: measure(found.group().rstrip("/")))
    finally:
        service.kill()
        service.wait()
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())
