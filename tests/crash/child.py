"""The process that is killed: a queue on a library folder, and nothing else.

Says on stdout, a line each: "ready", "job <id>" once a submit has returned, "settled" when nothing is left.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.models import GenerationRequest, JobState
from tests.fakes.paid_engine import PaidEngine

if TYPE_CHECKING:
    from desktop_app.engines.base import Engine as BaseEngine
    from desktop_app.services.keeping import Fetch
    from desktop_app.storage.library import Library

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


def paid(address: str) -> tuple[Engine, Fetch]:
    """The fake paid engine, which fetches for itself."""
    engine = Engine(address)
    return engine, engine.fetch


def cloud(address: str, library: Library) -> tuple[BaseEngine, Fetch]:
    """The KIE engine as the studio wires it, without its limits."""
    from desktop_app.clock import SystemClock
    from desktop_app.engines.base import Kit
    from desktop_app.engines.kie import KieEngine
    from desktop_app.net.download import Downloader
    from desktop_app.net.origins import trusted_origins
    from desktop_app.redaction import Secret
    from desktop_app.storage.engine_notes import EngineNotes

    class Unlimited(KieEngine):
        """As above."""

        id = "kie"
        create_limit = (1000, 1.0)
        polls_per_second = None
        concurrency = 3
        first_poll_seconds = 0.05
        poll_seconds = 0.05

    async def key(name: str) -> Secret | None:
        return Secret("kie-test-key") if name == "KIE_AI_API_KEY" else None

    environ, clock = {"KIE_AI_BASE_URL": address}, SystemClock()
    downloader = Downloader(trusted_origins(environ), clock=clock)
    return Unlimited(Kit(key, clock, environ, EngineNotes(library.db, clock))), downloader.fetch


async def careful(options: argparse.Namespace) -> None:
    """The real queue."""
    import httpx  # noqa: F401  (loaded before "ready", so that kills meet work and not imports)

    from desktop_app.services.generation_queue import GenerationQueue, QueueSettings
    from desktop_app.storage.library import Library

    library = Library.open(options.folder / "library", cache=options.folder / "cache")
    engine, fetch = cloud(options.address, library) if options.kie else paid(options.address)
    settings = QueueSettings(poll_seconds=0.05, spread_seconds=0.1)
    queue = GenerationQueue(library, {engine.id: engine}, settings=settings, fetch=fetch)
    await queue.start()
    say("ready")
    for job_id, task in json.loads(options.adopt).items():
        await queue.adopt(job_id, task)
    for number in range(options.jobs):
        say(f"job {queue.submit(GenerationRequest(engine.id, f'{options.prompt} {number}'))[0].id}")
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
    parser.add_argument("--kie", action="store_true", help="the KIE engine and its stand-in")
    parser.add_argument("--jobs", type=int, default=0)
    parser.add_argument("--gap", type=float, default=0.05)
    parser.add_argument("--prompt", default="crash")
    parser.add_argument("--adopt", default="{}", help="JSON: job id → task id")
    return parser.parse_args()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    chosen = parse()
    asyncio.run(naive(chosen) if chosen.naive else careful(chosen))
