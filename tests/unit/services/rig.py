"""A queue with everything in the test's hands: the clock, the engine's answers, the library's folder."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from desktop_app.engines.base import Engine, Reference
from desktop_app.errors import ErrorInfo
from desktop_app.models import (
    Asset,
    GenerationRequest,
    InputState,
    Job,
    JobState,
    Mode,
    Progress,
    ProgressState,
    Result,
)
from desktop_app.services import transitions
from desktop_app.services.balances import Balances
from desktop_app.services.generation_queue import GenerationQueue, QueueSettings
from desktop_app.storage.library import Library
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

Answer = Progress | Exception
RUNNING = Progress(ProgressState.RUNNING, 0.5, message="half")
TURNS = 60  # turns of the loop that every chain of steps without time fits in


class Inline(ThreadPoolExecutor):
    """`asyncio.to_thread` without threads, so that a test knows when everything has settled."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:
            future.set_exception(error)
        return future


class Scripted(Engine):
    """Answers what the test put in: `creates` in order, `polls` by remote id, else running for ever."""

    id: ClassVar[str] = "scripted"
    title: ClassVar[str] = "Scripted"
    modes: ClassVar[frozenset[Mode]] = frozenset(Mode)
    concurrency: ClassVar[int] = 4
    costs_money: ClassVar[bool] = True

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.creates: Sequence[str | Exception | asyncio.Future[str]] = []
        self.polls: dict[str, Sequence[Answer | asyncio.Future[Answer]]] = {}
        self.links: dict[str, str | Exception] = {}
        self.stops = True
        self.credits: float | None = 100.0
        self.ready = True
        self.balances = 0
        self.created: list[tuple[float, str, GenerationRequest, Sequence[Reference]]] = []
        self.asked: list[tuple[float, str]] = []
        self.cancelled: list[str] = []
        self.released: list[str] = []

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        self.created.append((self.clock.now(), job_id, request, references))
        answer, *self.creates = self.creates or [f"task-{len(self.created)}"]
        if isinstance(answer, asyncio.Future):
            answer = await answer
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def poll(self, remote_id: str) -> Progress:
        self.asked.append((self.clock.now(), remote_id))
        answer, *rest = self.polls.get(remote_id) or [RUNNING]
        if rest:
            self.polls[remote_id] = rest
        if isinstance(answer, asyncio.Future):
            answer = await answer
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def cancel(self, remote_id: str) -> bool:
        self.cancelled.append(remote_id)
        return self.stops

    async def release(self, remote_id: str) -> None:
        self.released.append(remote_id)

    async def refresh_link(self, remote_id: str, url: str) -> str:
        answer = self.links.get(url, "")
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def balance(self) -> float | None:
        self.balances += 1
        return self.credits

    async def check(self) -> Any:
        from desktop_app.models import Check

        return Check(self.ready, "as the test says")


class Rig:
    """One process's queue on a library folder; several may share the folder."""

    def __init__(
        self, folder: Path, clock: FakeClock, engine: Scripted, settings: QueueSettings, upload: Any = None,
        sweep: Any = None,
    ) -> None:
        self.clock = clock
        self.engine = engine
        self.folder = folder
        self.library = Library.open(folder / "library", cache=folder / "cache", clock=clock)
        self._record()
        self.fetches: dict[str, list[bytes | Exception]] = {}
        self.fetched: list[tuple[float, str]] = []
        self.queue = GenerationQueue(
            self.library, {engine.id: engine}, clock=clock, settings=settings, fetch=self.fetch, upload=upload,
            sweep=sweep, balances=(balances := Balances(clock)),
        )
        self.balances = balances
        self.batches: list[frozenset[str]] = []
        self.done: list[tuple[Job, tuple[Asset, ...]]] = []
        self.banners: list[tuple[str, ErrorInfo | None]] = []
        self.queue.changed = self.batches.append
        self.queue.finished = lambda job, assets: self.done.append((job, assets))
        self.queue.paused = lambda engine_id, reason: self.banners.append((engine_id, reason))

    def _record(self) -> None:
        """Every change of a row is written down by the database itself."""
        connection = self.library.db.connection
        connection.execute("CREATE TEMP TABLE seen (id TEXT, source TEXT, target TEXT)")
        connection.execute(
            "CREATE TEMP TRIGGER see AFTER UPDATE ON main.jobs BEGIN"
            " INSERT INTO seen VALUES (new.id, old.state, new.state); END"
        )
        connection.execute(
            "CREATE TEMP TRIGGER see_new AFTER INSERT ON main.jobs BEGIN"
            " INSERT INTO seen VALUES (new.id, 'DRAFT', new.state); END"
        )

    async def fetch(self, url: str, target: Path, progress: object = None) -> None:
        """The queue's `Fetch`: what the test put in for this address, else a small PNG."""
        self.fetched.append((self.clock.now(), url))
        script = self.fetches.get(url)
        answer = png(url) if not script else script.pop(0) if len(script) > 1 else script[0]
        if isinstance(answer, Exception):
            raise answer
        target.write_bytes(answer)

    def refuse_writes(self, refuse: bool = True) -> None:
        """The library's disk takes no writes from this process (or takes them again)."""
        self.library.db.connection.execute(f"PRAGMA query_only = {int(refuse)}")

    def arrows(self, job_id: str) -> list[str]:
        """The changes of one row in order, "A-B"; notes on a row as "A-A"."""
        rows = self.library.db.connection.execute("SELECT source, target FROM seen WHERE id = ?", (job_id,))
        return [f"{source}-{target}" for source, target in rows]

    def check_arrows(self) -> None:
        """No row ever took a way the table does not have."""
        for source, target in self.library.db.connection.execute("SELECT DISTINCT source, target FROM seen"):
            transitions.require(JobState(source), JobState(target))

    def submit(self, prompt: str = "a fox", **kwargs: Any) -> Job:
        """One job."""
        return self.queue.submit(GenerationRequest(self.engine.id, prompt), **kwargs)[0]

    def row(self, job: Job) -> Job:
        """The row as the database has it."""
        return self.library.jobs.get(job.id)

    def state(self, job: Job) -> JobState:
        """The row's state in the database."""
        return self.row(job).state

    async def advance(self, seconds: float) -> None:
        """Let time pass."""
        await self.clock.advance(seconds, turns=TURNS)

    async def settle(self) -> None:
        """Let everything that needs no time happen."""
        await self.advance(0.0)

    async def close(self) -> None:
        """The process ends in good order."""
        closing = asyncio.ensure_future(self.queue.close())
        while not closing.done():
            await self.advance(1.0)
        await closing
        self.check_arrows()
        self.library.close()


def success(url: str = "https://pictures.example/1.png", **kwargs: Any) -> Progress:
    """The engine has finished."""
    return Progress(ProgressState.SUCCESS, 1.0, results=(Result(url),), credits=6.0, raw="{}", **kwargs)


def engine_like(clock: FakeClock, **attributes: Any) -> Scripted:
    """A scripted engine with other class attributes."""
    return type("Other", (Scripted,), attributes)(clock)


QUIET = QueueSettings(watch_seconds=5.0, flush_seconds=5.0, spread_seconds=0.0)


@asynccontextmanager
async def rig(
    folder: Path, *, clock: FakeClock | None = None, engine: Scripted | None = None,
    settings: QueueSettings = QUIET, start: bool = True, upload: Any = None,
) -> AsyncIterator[Rig]:
    """A started queue, closed at the end."""
    asyncio.get_running_loop().set_default_executor(Inline())
    clock = clock or FakeClock()
    one = Rig(folder, clock, engine or Scripted(clock), settings, upload)
    if start:
        await finish(clock, one.queue.start())
    try:
        yield one
    finally:
        await one.close()


async def finish(clock: FakeClock, work: Coroutine[Any, Any, Any]) -> Any:
    """Await something that may need a little time of the clock."""
    task = asyncio.ensure_future(work)
    for _ in range(100):
        await clock.settle(TURNS)
        if task.done():
            break
        await clock.advance(0.5, turns=TURNS)
    return await task


def run(work: Awaitable[Any]) -> Any:
    """`asyncio.run` for a coroutine of a test."""

    async def main() -> Any:
        return await work

    return asyncio.run(main())


async def uploaded(job: Job, path: Path, sha256: str) -> InputState:
    """An upload that works."""
    return InputState(sha256, f"https://uploads.example/{sha256[:8]}", 0.0, "uploads.example")
