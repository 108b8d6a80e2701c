"""Carries the jobs on while this process holds the lock; follows their rows while another does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress

from ..errors import AppError, DiskFullError, ErrorInfo, LibraryError
from ..models import Asset, Job, JobState
from ..storage.jobs import StaleJobError
from . import outcomes, recovery
from .bench import Bench
from .keeping import Keeper
from .pauses import EVERY, cause_is_gone
from .polling import Poller
from .sending import Sender
from .stopping import Stopper
from .tasks import Tasks
from .verbs import BEFORE_SUBMISSION, Verbs

LIBRARY = "library"  # the id under which trouble with the disk is told
_ASKED = frozenset({JobState.POLLING, JobState.TIMED_OUT, JobState.DETACHED})
_NEEDS_ENGINE = _ASKED | BEFORE_SUBMISSION | {JobState.DOWNLOADING}
_TROUBLE_SECONDS = 5.0
_FLUSH_ROWS = 64  # a few milliseconds


class Runner:
    """Hands every changed row to the part that works on its state.

    changed, finished, paused: the queue's callbacks (see `GenerationQueue`). settled: called after any change.
    """

    def __init__(
        self, bench: Bench, tasks: Tasks, verbs: Verbs, sender: Sender, poller: Poller, keeper: Keeper
    ) -> None:
        self._bench = bench
        self._tasks = tasks
        self._verbs = verbs
        self._sender = sender
        self._poller = poller
        self._keeper = keeper
        self.stopper = Stopper(bench, poller)
        self.running = False
        self._taking = self._in_trouble = False
        self._version = -1
        self._polled: dict[str, tuple[object, ...]] = {}  # how a polled row looked when it was last seen to
        self.changed: Callable[[frozenset[str]], None] | None = None
        self.finished: Callable[[Job, tuple[Asset, ...]], None] | None = None
        self.paused: Callable[[str, ErrorInfo | None], None] | None = None
        self.settled: Callable[[], None] = lambda: None
        bench.book.heard, bench.pauses.told, keeper.finished = self._heard, self._told, self._finished

    async def start(self) -> bool:
        """Take the lock and recover, or follow; then watch for what other processes do."""
        self._version = self._bench.library.db.data_version()
        self._bench.spawn("", self._bench.scheduler.run())
        if self._bench.library.try_lock():
            await self._take_over()
        self._watch()
        self._flush()
        return self.running

    async def close(self) -> None:
        """Create calls in flight may end (≤ 30 s), the rest is dropped; it all resumes at the next start."""
        self._sender.open = False
        calls = set(self._sender.calls)
        self._tasks.cancel(spared=calls)
        if calls:
            timer = asyncio.ensure_future(self._bench.clock.sleep(self._bench.settings.create_drain_seconds))
            ended = asyncio.ensure_future(asyncio.wait(calls))
            await asyncio.wait({timer, ended}, return_when=asyncio.FIRST_COMPLETED)
            for task in (timer, ended, *calls):
                task.cancel()
        await self._tasks.ended()
        with suppress(AppError):
            self._bench.book.flush()
        self.running = False
        self._bench.library.unlock()

    async def _take_over(self) -> None:
        """The lock is ours: put right what was left half-way, then open the gates."""
        await recovery.recover(self._bench)
        self.running = self._sender.open = True
        for job in self._bench.book.live():
            self._bench.holds.watch(job)
            if job.error and job.error.kind == outcomes.NO_ENGINE and job.engine in self._bench.engines:
                self._bench.holds.release(job)
            if job.state in _ASKED:
                self._poller.attend(job, self._bench.rng.uniform(0, self._bench.settings.spread_seconds))
            elif (
                job.state is JobState.UNKNOWN and job.engine in self._bench.engines
                and "balance_after" not in job.facts
            ):
                self._bench.spawn(job.id, self._sender.balance_hint(job))
        await self._look_at_pauses()
        self._attend([job.id for job in self._bench.book.live()])

    # -- what happens by itself ----------------------------------------------------------------------

    def _watch(self) -> None:
        """Now and then: what have other processes written, and is the lock free?"""
        try:
            version = self._bench.library.db.data_version()
            if version != self._version:
                self._version = version
                self._bench.book.refresh()
                self._bench.pauses.refresh()
            if not self.running and not self._taking and self._bench.library.try_lock():
                self._taking = True
                self._bench.spawn("", self._take_over())
        except (DiskFullError, LibraryError) as error:
            self.trouble(error)
        self._bench.scheduler.after(self._bench.settings.watch_seconds, "watch", self._watch)

    def _flush(self) -> None:
        left = 0
        try:
            left = self._bench.book.flush(_FLUSH_ROWS)
        except (DiskFullError, LibraryError) as error:
            self.trouble(error)
        self._bench.scheduler.after(0.1 if left else self._bench.settings.flush_seconds, "flush", self._flush)

    def _heard(self, ids: frozenset[str]) -> None:
        """Rows changed: see to them, settle who waits, and tell the window, once."""
        if not self._tasks.closed:
            if self.running:
                self._attend(ids)
            else:
                self._follow(ids)
        self.settled()
        if self.changed is not None:
            self.changed(ids)

    def _attend(self, ids: Iterable[str], *, anew: bool = False) -> None:
        """anew: also rows that look as they did when they were last seen to."""
        engines = set()
        for job_id in ids:
            job = self._bench.book.get(job_id)
            if self._only_ticked(job) and not anew:
                continue
            engines.add(job.engine)
            try:
                self._attend_one(job)
            except StaleJobError:
                self._polled.pop(job_id, None)
                self._bench.book.touch(job_id)
            except (DiskFullError, LibraryError) as error:
                self.trouble(error)
        for engine in engines:
            self._dispatch(engine)

    def _only_ticked(self, job: Job) -> bool:
        """A poll's news (progress, preview) needs no work; five hundred of them a second must stay cheap."""
        if job.state is not JobState.POLLING:
            self._polled.pop(job.id, None)
            return False
        look = (job.remote_id, job.held, job.next_check, job.cancel_requested)
        known, self._polled[job.id] = self._polled.get(job.id), look
        return known == look

    def _dispatch(self, engine: str) -> None:
        try:
            self._sender.dispatch(engine)
        except StaleJobError:
            self._bench.scheduler.after(0.0, f"gate:{engine}", lambda: self._dispatch(engine))
        except (DiskFullError, LibraryError) as error:
            self.trouble(error)

    def _attend_one(self, job: Job) -> None:
        """Give the job to the part that works on its state."""
        if job.engine not in self._bench.engines:
            if job.state in _NEEDS_ENGINE and not job.held:
                self._bench.holds.hold(job, outcomes.no_engine(job.engine))
        elif job.state in _ASKED or job.state is JobState.FAILED:
            self._attend_asked(job)
        else:
            self._poller.forget(job.id)
            if job.state in BEFORE_SUBMISSION and job.cancel_requested:
                self._verbs.cancel(job)  # asked for during a create call that did not run
            elif job.state is JobState.DOWNLOADING:
                self._keeper.attend(job)
            elif job.state in (JobState.DONE, JobState.CANCELLED, JobState.EXPIRED):
                self._keeper.forget(job.id)
                self._sender.forget(job)

    def _attend_asked(self, job: Job) -> None:
        self._keeper.forget(job.id)
        if job.state is JobState.POLLING and job.cancel_requested:
            self._bench.spawn(job.id, self.stopper.stop(job))
            return
        self._poller.attend(job)
        if job.state is JobState.FAILED:
            self._sender.forget(job)
            self.stopper.release(job)

    def _follow(self, ids: Iterable[str]) -> None:
        """Another process runs them: its finished pictures are told here too."""
        for job_id in ids:
            job = self._bench.book.get(job_id)
            if job.state is JobState.DONE and self.finished is not None:
                self.finished(job, tuple(self._bench.library.assets.by_job(job.id)))

    def _finished(self, job: Job, assets: tuple[Asset, ...]) -> None:
        if self.finished is not None:
            self.finished(job, assets)

    # -- pauses and trouble --------------------------------------------------------------------------

    def _told(self, engine: str, reason: ErrorInfo | None) -> None:
        """An engine was paused or goes on."""
        if reason is None and self.running and not self._tasks.closed:
            self._go_on(engine)
        self.settled()
        if self.paused is not None:
            self.paused(engine, reason)

    def _go_on(self, engine: str) -> None:
        with self._bench.book.together():
            for job in self._bench.book.live():
                if engine in (EVERY, job.engine) and job.held and job.state in (JobState.READY, JobState.POLLING):
                    with suppress(StaleJobError):
                        self._bench.holds.release(job)
        for name in self._bench.engines if engine == EVERY else [engine]:
            self._sender.rested(name)
            self._dispatch(name)

    async def _look_at_pauses(self) -> None:
        """Engines paused by a cause: is it gone? Asked at the start and every few minutes."""
        for name, reason in self._bench.pauses.all().items():
            engine = self._bench.engines.get(name)
            if engine is not None and await cause_is_gone(engine, reason, self._bench.clock):
                self._bench.pauses.resume(name)
        self._bench.scheduler.after(
            self._bench.settings.paused_recheck_seconds, "pauses",
            lambda: self._bench.spawn("", self._look_at_pauses()),
        )

    def trouble(self, error: AppError) -> None:
        """The disk or the database does not take writes: said once, everything is tried again soon."""
        if not self._in_trouble and self.paused is not None:
            self.paused(LIBRARY, error.info)
        self._in_trouble = True
        self._bench.scheduler.after(_TROUBLE_SECONDS, "trouble", self._after_trouble)

    def _after_trouble(self) -> None:
        self._in_trouble = False
        if self.running:
            self._attend([job.id for job in self._bench.book.live()], anew=True)
        if not self._in_trouble and self.paused is not None:
            self.paused(LIBRARY, None)
