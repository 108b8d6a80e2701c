"""The process that is killed: a queue on a library folder, and nothing else.

Says on stdout, a line each: "ready", "job <id>" once a submit has returned, "settled" when nothing is left.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
from pathlib import Path
from typing import Any

from desktop_app.models import GenerationRequest, JobState
from tests.fakes.paid_engine import PaidEngine

LEFT_ALONE = {JobState.UNKNOWN, JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.EXPIRED}


class Engine(PaidEngine):
    """The fake service without its limits, so that many jobs pass between two kills."""

    create_limit = (1000, 1.0)
    polls_per_second = None
    concurrency = 3
    first_poll_seconds = 0.05
    poll_seconds = 0.05


def say(words: str) -> None:
    """One line for the parent."""
    print(words, flush=True)


async def careful(options: argparse.Namespace) -> None:
    """The real queue."""
    import httpx  # noqa: F401  (loaded before "ready", so that kills meet work and not imports)

    from desktop_app.services.generation_queue import GenerationQueue, QueueSettings
    from desktop_app.storage.library import Library

    library = Library.open(options.folder / "library", cache=options.folder / "cache")
    engine = Engine(options.address)
    settings = QueueSettings(poll_seconds=0.05, spread_seconds=0.1)
    queue = GenerationQueue(library, {"paid": engine}, settings=settings, fetch=engine.fetch)
    await queue.start()
    say("ready")
    for job_id, task in json.loads(options.adopt).items():
        await queue.adopt(job_id, task)
    for number in range(options.jobs):
        say(f"job {queue.submit(GenerationRequest('paid', f'{options.prompt} {number}'))[0].id}")
        await asyncio.sleep(options.gap)
    await queue.wait([job.id for job in queue.jobs() if job.state not in LEFT_ALONE])
    await queue.close()
    await engine.close()
    library.close()
    say("settled")


async def naive(options: argparse.Namespace) -> None:
    """The control."""
    import httpx  # noqa: F401

    from tests.crash.naive import NaiveQueue

    queue = NaiveQueue(options.folder / "naive", Engine(options.address))
    say("ready")
    for number in range(options.jobs):
        say(f"job {queue.submit(f'{options.prompt} {number}')}")
    await queue.run()
    say("settled")


def parse() -> Any:
    """The command line of the child."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("address")
    parser.add_argument("--naive", action="store_true")
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--gap", type=float, default=0.05)
    parser.add_argument("--prompt", default="crash")
    parser.add_argument("--adopt", default="{}", help="JSON: job id → task id")
    return parser.parse_args()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    chosen = parse()
    asyncio.run(naive(chosen) if chosen.naive else careful(chosen))
