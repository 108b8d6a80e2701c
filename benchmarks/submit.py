"""Submit: from the press of Generate to the row on disk and the card on the screen, against 50 ms and a bare commit."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import Ratio, report, timed

ROUNDS = 15


async def measure(folder: Path) -> list[Ratio]:
    """Median over ROUNDS presses, a bare SQLite commit (WAL, synchronous FULL) interleaved."""
    from desktop_app.app import window_session
    from desktop_app.ui.queue_card import QueueCard

    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (x TEXT)")
    pressed, commits = [], []
    async with window_session(size=(1280, 800)) as session:
        session.studio.queue.pause(None)
        await session.painted()
        for number in range(ROUNDS):
            session.window.compose.prompt.setPlainText(f"a fox number {number}")
            await asyncio.sleep(0.05)
            before = {job.id for job in session.studio.queue.jobs()}
            started = time.perf_counter()
            session.window.compose.generate()
            new = {job.id for job in session.studio.queue.jobs()} - before
            while not new & {card.job_id for card in session.window.queue.findChildren(QueueCard)}:  # noqa: ASYNC110
                await asyncio.sleep(0)
            session.window.grab()  # paints the window, the new card included
            pressed.append((time.perf_counter() - started) * 1000)
            commits.append(timed(lambda: bare.execute("INSERT INTO t VALUES ('x')")))
    bare.close()
    ours = statistics.median(pressed)
    return [
        Ratio("press to row on disk and card painted / 50 ms", ours, 50.0, 1.0).show(),
        Ratio("the same / a bare commit (no target)", ours, statistics.median(commits), float("inf")).show(),
    ]


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["EASEL_HOME"] = home
        from desktop_app.app import make_application, run_loop

        return report(run_loop(make_application(), lambda: measure(Path(home))))


if __name__ == "__main__":
    sys.exit(main())
