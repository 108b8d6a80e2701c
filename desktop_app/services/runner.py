"""Carries the jobs on while this process holds the lock; follows their rows while another does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from typing import Any

from ..errors import AppError, DiskFullError, ErrorInfo, LibraryError, NotFoundError
from ..models import Asset, Job, JobState
from ..storage.jobs import StaleJobError
from . import outcomes, recovery
from .bench import Bench
from .keeping import Keeper
from .pauses import EVERY, cause_is_gone
from .polling import Poller
from .sending import Sender
from .stopping import Releases, Stopper
from .tasks import Tasks, within
from .verbs import BEFORE_SUBMISSION, Verbs

log = logging.getLogger(__name__)

LIBRARY = "library"  # the id under which trouble with the disk is told
_ASKED = frozenset({JobState.POLLING, JobState.TIMED_OUT, JobState.DETACHED})
_ENDED = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.EXPIRED})
_DAMAGED = "library-damaged"
_NEEDS_ENGINE = _ASKED | BEFORE_SUBMISSION | {JobState.DOWNLOADING}
_TROUBLE_SECONDS = 5.0
_FLUSH_ROWS = 64  # a few milliseconds
# what a job may wait for that a new key or a new place ends
_SET_UP = frozenset({"key-missing", "key-refused", "no-host", "host-refused", "host-limit", "host-settings"})


class Runner:
    """Hands every changed row to the part that works on its state.

    changed, finished, paused: the queue's callbacks (see `GenerationQueue`). settled: called after any change.
    """

    def __init__(
        self, bench: Bench, tasks: Tasks, verbs: Verbs, sender: Sender, poller: Poller, keeper: Keeper,
        releases: Releases,
    ) -> None:
        self._bench = bench
        self._tasks = tasks
        self._verbs = verbs
        self._sender = sender
        self._poller = poller
        self._keeper = keeper
        self._releases = releases
        self.stopper = Stopper(bench, poller)
        self.running = False
        self._taking = False
        self._trouble: AppError | None = None
        self._take_again = 0.0  # when a take-over that failed is tried again, by `clock.now`
        self._version = -1  # of the database when it was last looked at: the first look sees everything
        self._polled: dict[str, tuple[object, ...]] = {}  # how a polled row looked when it was last seen to
        self.changed: Callable[[frozenset[str]], None] | None = None
        self.finished: Callable[[Job, tuple[Asset, ...]], None] | None = None
        self.paused: Callable[[str, ErrorInfo | None], None] | None = None
        self.settled: Callable[[], None] = lambda: None
        bench.book.heard, bench.pauses.told, keeper.finished = self._heard, self._told, self._finished

    async def start(self) -> bool:
        """Take the lock and recover, or follow; then watch for what other processes do.

        A disk that takes no writes at this moment is told, and the start is tried again by itself.
        """
        self._spawn(self._bench.scheduler.run())
        if self._bench.library.try_lock():
            try:
                await self._take_over()
            except (DiskFullError, LibraryError) as error:
                if error.kind == _DAMAGED:
                    raise
                self.trouble(error)
        self._watch()
        self._flush()
        return self.running

    async def close(self) -> None:
        """Create calls in flight may end (≤ 30 s), the rest is dropped; it all resumes at the next start."""
        self._sender.open = False
        calls, releases = set(self._sender.calls), set(self._releases.tasks)
        self._tasks.cancel(spared=calls | releases)
        await self._drain(releases, self._bench.settings.release_drain_seconds)
        await self._drain(calls, self._bench.settings.create_drain_seconds)
        await self._tasks.ended()
        with suppress(AppError):
            self._bench.book.flush()
        self.running = False
        self._bench.library.unlock()

    async def _drain(self, tasks: set[asyncio.Task[None]], seconds: float) -> None:
        """Let them end by themselves for that long."""
        if tasks:
            with suppress(TimeoutError):
                await within(self._bench.clock, seconds, asyncio.wait(tasks))
        for task in tasks:
            task.cancel()

    async def _take_over(self) -> None:
        """The lock is ours: put right what was left half-way, then open the gates.

        What fails here gives the lock back; `_watch` tries again. Errors: DiskFullError, LibraryError.
        """
        self._taking, again = True, _TROUBLE_SECONDS
        self._bench.gates.taken_over()
        try:
            await recovery.recover(self._bench)
            for job in self._bench.book.live():
                if job.error and job.error.kind == outcomes.NO_ENGINE and job.engine in self._bench.engines:
                    with suppress(StaleJobError):
                        self._bench.holds.release(job)
            self.running = self._sender.open = not self._tasks.closed
        except LibraryError as error:
            again = float("inf") if error.kind == _DAMAGED else again  # the next start mends it
            raise
        finally:
            self._taking, self._take_again = False, self._bench.clock.now() + again
            if not self.running:
                self._bench.library.unlock()
        if self.running:
            await self._resume()

    async def _resume(self) -> None:
        """Every row goes to the part that works on it, the polled ones spread over the first seconds."""
        for job in self._bench.book.live():
            self._bench.holds.watch(job)
            if job.state in _ASKED:
                self._poller.attend(job, self._bench.rng.uniform(0, self._bench.settings.spread_seconds))
            elif (
                job.state is JobState.UNKNOWN and job.engine in self._bench.engines
                and "balance_after" not in job.facts
            ):
                self._bench.spawn(job.id, self._sender.balance_hint(job))
        self._releases.sweep()
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
            wanted = not self.running and not self._taking and self._bench.clock.now() >= self._take_again
            if wanted and self._bench.library.try_lock():
                self._taking = True
                self._spawn(self._take_over())
        except (DiskFullError, LibraryError) as error:
            self.trouble(error)
        finally:
            self._bench.scheduler.after(self._bench.settings.watch_seconds, "watch", self._watch)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Work of no single job."""
        self._bench.spawn("", work)

    def _flush(self) -> None:
        left = 0
        try:
            left = self._bench.book.flush(_FLUSH_ROWS)
        except (DiskFullError, LibraryError) as error:
            self.trouble(error)
        finally:
            self._bench.scheduler.after(0.1 if left else self._bench.settings.flush_seconds, "flush", self._flush)

    def _heard(self, ids: frozenset[str]) -> None:
        """Rows changed: see to them, settle who waits, and tell the window, once."""
        if not self._tasks.closed:
            if self.running:
                self._attend(ids)
            else:
                self._follow(ids)
        self.settled()
        _call(self.changed, ids)

    def _attend(self, ids: Iterable[str], *, anew: bool = False) -> None:
        """anew: also rows that look as they did when they were last seen to."""
        engines = set()
        for job_id in ids:
            try:
                job = self._bench.book.get(job_id)
                if self._only_ticked(job) and not anew:
                    continue
                engines.add(job.engine)
                self._attend_one(job)
            except NotFoundError:
                continue
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
        if self._disk_refuses():
            return  # `_after_trouble` dispatches again; until then every try would only fail
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
            elif job.state in _ENDED:
                self._ended(job)

    def _attend_asked(self, job: Job) -> None:
        if job.state is JobState.FAILED:
            self._ended(job)
        else:
            self._keeper.forget(job.id)
        if job.state is JobState.POLLING and job.cancel_requested:
            self._bench.spawn(job.id, self.stopper.stop(job))
            return
        self._poller.attend(job)

    def _ended(self, job: Job) -> None:
        self._keeper.forget(job.id)
        self._sender.forget(job)
        if job.remote_id is not None:
            self._sender.spent(job.engine)
        self._releases.free(job.engine, job.remote_id)
        if job.inputs:  # also without an address: a cancelled upload may still arrive
            self._sender.inputs_done(job)
            self._releases.sweep()

    def _follow(self, ids: Iterable[str]) -> None:
        """Another process runs them: its finished pictures are told here too."""
        for job_id in ids:
            with suppress(NotFoundError):
                job = self._bench.book.get(job_id)
                if job.state is JobState.DONE:
                    self._finished(job, tuple(self._bench.library.assets.by_job(job.id)))

    def _finished(self, job: Job, assets: tuple[Asset, ...]) -> None:
        _call(self.finished, job, assets)

    # -- pauses and trouble --------------------------------------------------------------------------

    def _told(self, engine: str, reason: ErrorInfo | None) -> None:
        """An engine was paused or goes on."""
        if reason is None and self.running and not self._tasks.closed:
            self._go_on(engine)
        self.settled()
        _call(self.paused, engine, reason)

    def _go_on(self, engine: str) -> None:
        with self._bench.book.together():
            for job in self._bench.book.live():
                if engine not in (EVERY, job.engine):
                    continue
                self._poller.wake(job)
                if job.held and job.state in (JobState.READY, JobState.POLLING):
                    with suppress(StaleJobError):
                        self._bench.holds.release(job)
        for name in self._bench.engines if engine == EVERY else [engine]:
            self._sender.rested(name)
            self._dispatch(name)

    def ask_again(self, engine: str | None) -> None:
        """Look at the pauses now, and take jobs off hold that waited for a key or a place (of that engine, or all)."""
        self._bench.scheduler.after(0.0, "pauses", lambda: self._spawn(self._look_at_pauses()))
        for job in self._bench.book.live():
            if job.held and job.error is not None and job.error.kind in _SET_UP and engine in (None, job.engine):
                with suppress(StaleJobError):
                    self._bench.holds.release(job)

    async def _look_at_pauses(self) -> None:
        """Engines paused by a cause: is it gone? Asked at the start and every few minutes."""
        for name, reason in self._bench.pauses.all().items():
            engine = self._bench.engines.get(name)
            if engine is not None and await cause_is_gone(engine, reason, self._bench.clock):
                try:
                    self._bench.pauses.resume(name)
                except (DiskFullError, LibraryError) as error:
                    self.trouble(error)
        self._bench.scheduler.after(
            self._bench.settings.paused_recheck_seconds, "pauses",
            lambda: self._spawn(self._look_at_pauses()),
        )

    def trouble(self, error: AppError) -> None:
        """The disk or the database does not take writes: said once, everything is tried again soon."""
        if self._trouble is None:
            _call(self.paused, LIBRARY, error.info)
        if not self._disk_refuses():
            self._trouble = error
        if self._bench.scheduler.when("trouble") is None:
            self._bench.scheduler.after(_TROUBLE_SECONDS, "trouble", self._after_trouble)

    def _disk_refuses(self) -> bool:
        return isinstance(self._trouble, (DiskFullError, LibraryError))

    def _after_trouble(self) -> None:
        """Over only when the disk has room and has taken something: one banner, however long it lasts."""
        try:
            if self._disk_refuses():
                self._bench.library.require_space(self._bench.settings.bytes_needed)
                self._bench.book.store.probe()
        except (DiskFullError, LibraryError):
            self._bench.scheduler.after(_TROUBLE_SECONDS, "trouble", self._after_trouble)
            return
        self._trouble = None
        _call(self.paused, LIBRARY, None)
        if self.running:
            self._attend([job.id for job in self._bench.book.live()], anew=True)


def _call(listener: Callable[..., None] | None, *news: Any) -> None:
    """Tell the window; a fault there is its own and stops nothing here."""
    if listener is None:
        return
    try:
        listener(*news)
    except Exception:
        log.exception("a listener to the queue failed")
