"""The window's longest stall while 100 jobs report progress with previews and the gallery scrolls, against 16 ms.

A 1 ms timer in the window's loop notes the gap between its ticks. Busy and idle spells are interleaved; the idle
window on the same machine in the same run is the floor that nobody can be under.
"""

from __future__ import annotations

import asyncio
import io
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.harness import Ratio, report
from benchmarks.startup import fill

if TYPE_CHECKING:
    from desktop_app.app import WindowSession

JOBS, PICTURES, ROUNDS = 100, 2000, 5
SPELL_SECONDS = 3.0
POLL_SECONDS = 2.0  # the queue's own pace
FRAME_MS = 16.0
SCROLL_STEP = 24  # logical pixels a wheel's tick of a quick hand


def previews(count: int = 12, side: int = 384) -> list[bytes]:
    """Encoded pictures as an engine sends them on its way."""
    from PIL import Image

    made = []
    for number in range(count):
        picture = Image.effect_noise((side, side), 20 + 5 * number).convert("RGB")
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=85)
        made.append(buffer.getvalue())
    return made


async def gaps(session: WindowSession, seconds: float, *, scroll: bool) -> list[float]:
    """Milliseconds between the ticks of a 1 ms timer, for so long."""
    from PySide6.QtCore import Qt, QTimer

    found: list[float] = []
    last = time.perf_counter()
    bar = session.window.gallery.grid.verticalScrollBar()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        found.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(1)
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        if scroll:
            value = bar.value() + SCROLL_STEP
            bar.setValue(value if value < bar.maximum() else 0)
        await asyncio.sleep(0.016)
    timer.stop()
    return found


async def measure() -> list[Ratio]:
    """Longest and 99.9th gap of busy spells, beside those of idle ones."""
    from desktop_app.app import window_session
    from desktop_app.engines.base import Engine, Reference
    from desktop_app.models import GenerationRequest, Mode, Progress, ProgressState

    pictures, turn = previews(), itertools.count()

    class Busy(Engine):
        """Never done: another preview and a little more at each question."""

        id, title = "busy", "Busy"
        modes = frozenset({Mode.TEXT_TO_IMAGE})
        concurrency = JOBS
        poll_seconds = first_poll_seconds = POLL_SECONDS
        can_cancel = True

        async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
            return f"busy-{job_id}"

        async def poll(self, remote_id: str) -> Progress:
            number = next(turn)
            return Progress(ProgressState.RUNNING, (number % 200) / 200, preview=pictures[number % len(pictures)])

        async def cancel(self, remote_id: str) -> bool:
            return True

    busy: list[list[float]] = []
    idle: list[list[float]] = []
    async with window_session(engines={"busy": Busy()}, size=(1280, 800)) as session:
        await session.painted(20)
        queue = session.studio.queue
        for _ in range(ROUNDS):
            idle.append(await gaps(session, SPELL_SECONDS, scroll=False))
            jobs = [
                job for number in range(JOBS)
                for job in queue.submit(GenerationRequest("busy", f"a fox in the snow, {number}"), again=True)
            ]
            await asyncio.sleep(2 * POLL_SECONDS)
            busy.append(await gaps(session, SPELL_SECONDS, scroll=True))
            for job in jobs:
                await queue.cancel(job.id)
            await asyncio.sleep(0.5)
    longest, floor = (statistics.median(max(spell) for spell in spells) for spells in (busy, idle))
    rare, rare_idle = (
        statistics.median(sorted(spell)[int(len(spell) * 0.999)] for spell in spells) for spells in (busy, idle)
    )
    usual, common = (
        statistics.median(sorted(spell)[int(len(spell) * part)] for spell in busy) for part in (0.5, 0.99)
    )
    print(f"idle window: longest {floor:.1f} ms, 99.9 % under {rare_idle:.1f} ms")
    print(f"busy: half under {usual:.1f} ms, 99 % under {common:.1f} ms, 99.9 % under {rare:.1f} ms")
    return [
        Ratio(f"longest stall, {JOBS} jobs with previews, scrolling / a frame", longest, FRAME_MS, 1.0).show(),
        Ratio("the same / an idle window (no target)", longest, floor, float("inf")).show(),
    ]


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        fill(Path(home), PICTURES)
        from desktop_app.app import make_application, run_loop

        return report(run_loop(make_application(), measure))


if __name__ == "__main__":
    sys.exit(main())
