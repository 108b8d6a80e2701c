"""The queue as the window and the command line see it: submit, watch, steer, wait, close.

The parts do the work: `sending`, `polling`, `keeping`; `book` is the only way rows change. Rules: queue.md.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..clock import Clock, SystemClock
from ..engines.base import Engine
from ..errors import AppError, DiskFullError, ErrorInfo, LibraryError, UsageError
from ..models import Asset, GenerationRequest, Job, JobState
from ..storage.jobs import StaleJobError
from . import recovery
from .bench import Bench, Gates
from .book import JobBook
from .holds import Holds
from .keeping import Fetch, Keeper
from .pauses import BY_HAND, EVERY, Pauses, cause_is_gone
from .polling import Poller
from .queue_settings import QueueSettings
from .scheduler import Scheduler
from .sending import Sender, Upload
from .stopping import Stopper
from .verbs import Verbs
from .waiting import Waiters

if TYPE_CHECKING:
    from ..storage.library import Library

log = logging.getLogger(__name__)

__all__ = ["Fetch", "GenerationQueue", "QueueSettings", "Upload"]

LIBRARY = "library"  # the id under which trouble with the disk is told
_ASKED = frozenset({JobState.POLLING, JobState.TIMED_OUT, JobState.DETACHED})
_TROUBLE_SECONDS = 5.0
_FLUSH_ROWS = 150
_DEFAULTS = QueueSettings()


class GenerationQueue:
    """Runs jobs while this process holds the library's lock; otherwise hands rows over and follows them.

    The engines belong to the caller and are closed after `close()`. Callbacks, all on the loop's thread:
    changed(ids): at most once per loop turn, also for rows other processes changed.
    finished(job, assets): a job's pictures are in the library.
    paused(engine id, reason or None): an engine stopped or goes on; "*" is the whole queue, "library" the disk.
    """

    def __init__(
        self, library: Library, engines: Mapping[str, Engine], *, clock: Clock | None = None,
        settings: QueueSettings = _DEFAULTS, fetch: Fetch | None = None, upload: Upload | None = None,
    ) -> None:
        clock = clock or SystemClock()
        self.changed: Callable[[frozenset[str]], None] | None = None
        self.finished: Callable[[Job, tuple[Asset, ...]], None] | None = None
        self.paused: Callable[[str, ErrorInfo | None], None] | None = None
        book, scheduler = JobBook(library.jobs, clock, settings.history), Scheduler(clock)
        holds = Holds(library, book, scheduler, settings)
        self._bench = Bench(
            library, engines, clock, settings, book, scheduler, Gates(library.jobs, clock),
            Pauses(library.jobs), holds, self._spawn,
        )
        self._sender = Sender(self._bench, upload)
        self._poller = Poller(self._bench)
        self._keeper = Keeper(self._bench, fetch)
        self._stopper = Stopper(self._bench, self._poller)
        self._verbs = Verbs(book, holds, engines, clock, settings)
        self._waiters = Waiters(book, self._bench.pauses)
        book.heard, self._bench.pauses.told = self._heard, self._told
        self._keeper.finished = self._tell_finished
        self._tasks: set[asyncio.Task[None]] = set()
        self._loaded = self._running = self._closing = self._taking = self._in_trouble = False
        self._version = -1

    # -- life ----------------------------------------------------------------------------------------

    async def start(self) -> bool:
        """Recover, then run. False: another process holds the lock; rows are handed over and followed."""
        self._load()
        self._version = self._bench.library.db.data_version()
        self._spawn("", self._bench.scheduler.run())
        if self._bench.library.try_lock():
            await self._take_over()
        self._watch()
        self._flush()
        return self._running

    async def close(self) -> None:
        """Stop intake, let create calls in flight end (at most 30 s), drop the rest; all resumes at the next start."""
        if self._closing:
            return
        self._closing, self._sender.open = True, False
        calls = set(self._sender.calls)
        for task in self._tasks - calls:
            task.cancel()
        if calls:
            timer = asyncio.ensure_future(self._bench.clock.sleep(self._bench.settings.create_drain_seconds))
            ended = asyncio.ensure_future(asyncio.wait(calls))
            await asyncio.wait({timer, ended}, return_when=asyncio.FIRST_COMPLETED)
            for task in (timer, ended, *calls):
                task.cancel()
        while self._tasks:
            await asyncio.wait(set(self._tasks))
        with suppress(AppError):
            self._bench.book.flush()
        self._running = False
        self._bench.library.unlock()

    @property
    def running(self) -> bool:
        """Whether this process holds the lock and runs the jobs."""
        return self._running

    @property
    def creating(self) -> int:
        """Create calls in flight: what `close` waits for."""
        return len(self._sender.calls)

    # -- reading -------------------------------------------------------------------------------------

    def jobs(self) -> list[Job]:
        """Live jobs and the newest settled ones, in order of submission."""
        self._load()
        return self._bench.book.all()

    def get(self, job_id: str) -> Job:
        """A job by its id or the beginning of it. NotFoundError."""
        return self._bench.book.get(job_id)

    def preview(self, job_id: str) -> bytes | None:
        """The newest preview, encoded; None where there is none."""
        return self._poller.previews.get(job_id)

    def message(self, job_id: str) -> str:
        """A short phrase about what goes on; "" when there is nothing to say."""
        if message := self._poller.messages.get(job_id):
            return message
        job = self._bench.book.get(job_id)
        return job.error.title if job.error is not None and not job.held else ""

    def pause_reason(self, engine_id: str) -> ErrorInfo | None:
        """Why this engine does not go on, or None."""
        return self._bench.pauses.reason(engine_id)

    async def wait(self, ids: Sequence[str]) -> tuple[Job, ...]:
        """Until each is settled: DONE, FAILED, UNKNOWN, TIMED_OUT, CANCELLED, or held by an error.

        A paused engine does not make it wait: its jobs come back with the pause as their error.
        """
        return await self._waiters.wait(ids)

    # -- the artist's verbs --------------------------------------------------------------------------

    def submit(
        self, request: GenerationRequest, *, count: int = 1, again: bool = False, priority: int = 0
    ) -> tuple[Job, ...]:
        """One group of jobs, on the disk before this returns.

        Errors: DuplicateError (the same within 5 s, unless `again`), BadInputError, UsageError,
        NotFoundError (engine), DiskFullError, LibraryError.
        """
        if self._closing:
            raise UsageError("Easel is closing.", "Nothing was submitted.")
        return self._verbs.submit(request, count=count, again=again, priority=priority)

    async def cancel(self, job_id: str) -> Job:
        """Before submission free and immediate; then stopped where the engine can, else detached (and billed)."""
        job = self._verbs.cancel(self.get(job_id))
        if self._running and job.cancel_requested and job.state is JobState.POLLING:
            await self._stopper.stop(job)
        return self.get(job.id)

    async def retry(self, job_id: str) -> Job:
        """A new job with this one as its parent (it pays again); a held job goes on instead."""
        return self._verbs.retry(self.get(job_id))

    async def check(self, job_id: str) -> Job:
        """Ask now, without a new payment."""
        return self._verbs.check(self.get(job_id))

    async def dismiss(self, job_id: str) -> Job:
        """Let an UNKNOWN job go."""
        return self._verbs.dismiss(self.get(job_id))

    async def adopt(self, job_id: str, remote_id: str) -> Job:
        """Give an UNKNOWN job the task id the artist found."""
        return self._verbs.adopt(self.get(job_id), remote_id)

    async def resubmit(self, job_id: str) -> Job:
        """Submit an UNKNOWN job again; this may cost twice."""
        return self._verbs.resubmit(self.get(job_id))

    async def recover(self, engine: str, remote_ids: Sequence[str]) -> tuple[Job, ...]:
        """Fetch tasks the service knows and this library does not."""
        return self._verbs.recover(engine, remote_ids)

    def pause(self, engine: str | None = None) -> None:
        """Send nothing more to an engine (None: to any); what runs goes on."""
        self._bench.pauses.pause(engine or EVERY, BY_HAND)

    def resume(self, engine: str | None = None) -> None:
        """Go on (None: everything); jobs held on that engine are tried again."""
        for name in [engine] if engine else list(self._bench.pauses.all()):
            self._bench.pauses.resume(name)

    def move(self, job_id: str, before_id: str | None) -> Job:
        """Put a waiting job before another, or at the end."""
        return self._verbs.move(self.get(job_id), None if before_id is None else self.get(before_id))

    # -- running -------------------------------------------------------------------------------------

    def _load(self) -> None:
        if not self._loaded:
            self._loaded = True
            self._bench.book.load()
            self._bench.pauses.refresh()

    async def _take_over(self) -> None:
        """The lock is ours: put right what was left half-way, then open the gates."""
        await recovery.recover(self._bench)
        self._running = self._sender.open = True
        for job in self._bench.book.live():
            self._bench.holds.watch(job)
            if job.state in _ASKED:
                self._poller.attend(job, self._bench.rng.uniform(0, self._bench.settings.spread_seconds))
            elif job.state is JobState.UNKNOWN and job.engine in self._bench.engines:
                self._spawn(job.id, self._sender.balance_hint(job))
        await self._look_at_pauses()
        self._attend(job.id for job in self._bench.book.live())

    def _watch(self) -> None:
        """Now and then: what have other processes written, and is the lock free?"""
        try:
            version = self._bench.library.db.data_version()
            if version != self._version:
                self._version = version
                self._bench.book.refresh()
                self._bench.pauses.refresh()
            if not self._running and not self._taking and self._bench.library.try_lock():
                self._taking = True
                self._spawn("", self._take_over())
        except (DiskFullError, LibraryError) as error:
            self._trouble(error)
        self._bench.scheduler.after(self._bench.settings.watch_seconds, "watch", self._watch)

    def _flush(self) -> None:
        left = 0
        try:
            left = self._bench.book.flush(_FLUSH_ROWS)
        except (DiskFullError, LibraryError) as error:
            self._trouble(error)
        self._bench.scheduler.after(0.1 if left else self._bench.settings.flush_seconds, "flush", self._flush)

    def _heard(self, ids: frozenset[str]) -> None:
        """Rows changed: see to them, settle who waits, and tell the window, once."""
        if self._running and not self._closing:
            self._attend(ids)
        elif not self._closing:
            self._follow(ids)
        self._waiters.look()
        if self.changed is not None:
            self.changed(ids)

    def _attend(self, ids: Any) -> None:
        engines = set()
        for job_id in ids:
            job = self._bench.book.get(job_id)
            engines.add(job.engine)
            try:
                self._attend_one(job)
            except StaleJobError:
                self._bench.book.touch(job_id)
            except (DiskFullError, LibraryError) as error:
                self._trouble(error)
        for engine in engines:
            try:
                self._sender.dispatch(engine)
            except StaleJobError:
                self._bench.scheduler.after(0.0, f"gate:{engine}", lambda e=engine: self._sender.dispatch(e))
            except (DiskFullError, LibraryError) as error:
                self._trouble(error)

    def _attend_one(self, job: Job) -> None:
        """Give the job to the part that works on its state."""
        if job.state in _ASKED or job.state is JobState.FAILED:
            self._keeper.forget(job.id)
            if job.state is JobState.POLLING and job.cancel_requested:
                self._spawn(job.id, self._stopper.stop(job))
                return
            self._poller.attend(job)
            if job.state is JobState.FAILED:
                self._sender.forget(job)
                self._stopper.release(job)
        else:
            self._poller.forget(job.id)
            if job.state is JobState.DOWNLOADING:
                self._keeper.attend(job)
            elif job.state in (JobState.DONE, JobState.CANCELLED, JobState.EXPIRED):
                self._keeper.forget(job.id)
                self._sender.forget(job)

    def _follow(self, ids: frozenset[str]) -> None:
        """Another process runs them: its finished pictures are told here too."""
        if self.finished is None:
            return
        for job_id in ids:
            job = self._bench.book.get(job_id)
            if job.state is JobState.DONE:
                self.finished(job, tuple(self._bench.library.assets.by_job(job.id)))

    def _tell_finished(self, job: Job, assets: tuple[Asset, ...]) -> None:
        if self.finished is not None:
            self.finished(job, assets)

    def _told(self, engine: str, reason: ErrorInfo | None) -> None:
        """An engine was paused or goes on."""
        if reason is None and self._running and not self._closing:
            self._go_on(engine)
        self._waiters.look()
        if self.paused is not None:
            self.paused(engine, reason)

    def _go_on(self, engine: str) -> None:
        for job in self._bench.book.live():
            if engine in (EVERY, job.engine) and job.held and job.state in (JobState.READY, JobState.POLLING):
                with suppress(StaleJobError):
                    self._bench.holds.release(job)
        for name in self._bench.engines if engine == EVERY else [engine]:
            self._sender.wake(name)

    async def _look_at_pauses(self) -> None:
        """Engines paused by a cause: is it gone? Asked at the start and every few minutes."""
        for name, reason in self._bench.pauses.all().items():
            engine = self._bench.engines.get(name)
            if engine is not None and await cause_is_gone(engine, reason, self._bench.clock):
                self._bench.pauses.resume(name)
        self._bench.scheduler.after(
            self._bench.settings.paused_recheck_seconds, "pauses", lambda: self._spawn("", self._look_at_pauses())
        )

    # -- tasks ---------------------------------------------------------------------------------------

    def _spawn(self, job_id: str, work: Coroutine[Any, Any, None]) -> None:
        if self._closing:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(self._guarded(job_id, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guarded(self, job_id: str, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except StaleJobError:
            self._bench.book.touch(job_id)
        except (DiskFullError, LibraryError) as error:
            self._trouble(error)
        except Exception as error:
            log.exception("a task of the queue failed")
            self._trouble(AppError("Something in the queue failed.", f"{type(error).__name__}; see the log.", "bug"))

    def _trouble(self, error: AppError) -> None:
        """The disk or the database does not take writes: said once, everything is tried again soon."""
        if not self._in_trouble and self.paused is not None:
            self.paused(LIBRARY, error.info)
        self._in_trouble = True
        self._bench.scheduler.after(_TROUBLE_SECONDS, "trouble", self._after_trouble)

    def _after_trouble(self) -> None:
        self._in_trouble = False
        if self._running:
            self._attend([job.id for job in self._bench.book.live()])
        if not self._in_trouble and self.paused is not None:
            self.paused(LIBRARY, None)
