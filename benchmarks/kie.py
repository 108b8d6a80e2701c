"""KIE AI against its stand-in: polls a second with 100 jobs, the press to the service, the service to the screen.

The stand-in (tests/fakes/kie) is a process of its own on the same machine and clock; the window is the real one.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.harness import Ratio, report

if TYPE_CHECKING:
    from desktop_app.app import WindowSession

ROOT = Path(__file__).parent.parent
JOBS = 100
SECONDS = 20.0
RATE = 8.0  # polls a second and key
INTERVAL = 2.0
ROUNDS = 7
TASK_SECONDS = 0.5
SETTINGS = {"creates_per_10s": 1_000_000, "credits": 1e9, "task_seconds": TASK_SECONDS}


def ask(address: str, page: str, body: Any = None) -> Any:
    """A page of the stand-in, or an order to it."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{address}/{page}", data=data, headers={
        "User-Agent": "benchmark", "Authorization": "Bearer kie-test-key",
    })
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def create(address: str, prompt: str) -> str:
    """A task made behind Easel's back."""
    body = {"model": "google/nano-banana", "input": {"prompt": prompt}}
    return ask(address, "api/v1/jobs/createTask", body)["data"]["taskId"]


async def polls(session: WindowSession, address: str) -> list[Ratio]:
    """100 jobs that never finish, on one key: the rate, and the most in any one second."""
    ids = await asyncio.to_thread(lambda: [create(address, f"job {n} [never]") for n in range(JOBS)])
    jobs = await session.studio.queue.recover("kie", ids)
    await asyncio.sleep(3 * INTERVAL)  # until the first round is spread out
    began = time.monotonic()
    await asyncio.sleep(SECONDS)
    seen = await asyncio.to_thread(ask, address, "control/calls")
    times = sorted(poll["at"] for poll in seen["polls"] if began <= poll["at"] <= began + SECONDS)
    most = max(sum(start <= at < start + 1.0 for at in times) for start in times)
    for job in jobs:
        await session.studio.queue.cancel(job.id)
    return [
        Ratio("polls a second with 100 jobs / 8", len(times) / SECONDS, RATE, 0.96, "/s", at_least=True).show(),
        Ratio("polls in the busiest second / KIE's limit of 10", most, 10.0, 1.0, "/s").show(),
    ]


async def presses(session: WindowSession, address: str) -> list[Ratio]:
    """From Generate to the create call at the service, and from the finished task to its row in the gallery."""
    to_service, to_screen, bare = [], [], []
    compose, model = session.window.compose, session.window.gallery.model
    compose.settings.choose_model("kie", "google/nano-banana")
    for number in range(ROUNDS):
        compose.prompt.setPlainText(f"a fox number {number}")
        rows = model.rowCount()
        pressed = time.monotonic()
        compose.generate()
        while model.rowCount() == rows:  # noqa: ASYNC110 - the screen is what is measured
            await asyncio.sleep(0.005)
        session.window.grab()
        shown = time.monotonic()
        entry = (await asyncio.to_thread(ask, address, "control/ledger"))[-1]
        to_service.append((entry["began"] - pressed) * 1000)
        to_screen.append((shown - entry["began"] - TASK_SECONDS) * 1000)
        started = time.perf_counter()
        await asyncio.to_thread(create, address, "bare")
        bare.append((time.perf_counter() - started) * 1000)
    ours, late = statistics.median(to_service), statistics.median(to_screen)
    return [
        Ratio("Generate to the service / a bare one (no target)", ours, statistics.median(bare), float("inf")).show(),
        Ratio("service has it to on the screen / interval + 150 ms", late, INTERVAL * 1000 + 150, 1.0).show(),
        Ratio("the same, worst", max(to_screen), INTERVAL * 1000 + 150, 1.0).show(),
    ]


async def measure(address: str) -> list[Ratio]:
    """All figures of one run."""
    from desktop_app.app import window_session

    async with window_session(size=(1280, 800)) as session:
        await session.painted()
        await asyncio.sleep(2.0)  # the rest of the window is built, the engines have been asked how they are
        return await presses(session, address) + await polls(session, address)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    service = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.kie", "--port", "0", "--quiet", "--settings", json.dumps(SETTINGS)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )
    assert service.stdout is not None
    address = service.stdout.readline().strip()
    try:
        with tempfile.TemporaryDirectory() as home:
            os.environ |= {
                "EASEL_HOME": home, "KIE_AI_BASE_URL": address, "KIE_AI_UPLOAD_URL": address,
                "KIE_AI_API_KEY": "kie-test-key",
            }
            from desktop_app.app import make_application, run_loop

            ratios = run_loop(make_application(), lambda: measure(address))
    finally:
        service.kill()
        service.wait()
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())
