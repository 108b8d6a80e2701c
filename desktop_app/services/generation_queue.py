"""The queue as the window and the command line see it: submit, watch, steer, wait, close.

The parts do the work: `runner` hands rows to `sending`, `polling`, `keeping`; `book` is the only way rows
change; `verbs` is what the artist may do. Rules: queue.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..clock import Clock, SystemClock
from ..engines.base import Engine
from ..errors import AppError, ErrorInfo, UsageError
from ..models import Asset, GenerationRequest, Job, JobState
from .bench import Bench, Gates
from .book import JobBook
from .holds import Holds
from .keeping import Fetch, Keeper
from .pauses import BY_HAND, EVERY, Pauses
from .polling import Poller
from .queue_settings import QueueSettings
from .reasons import Reasons
from .runner import Runner
from .scheduler import Scheduler
from .sending import Sender, Upload
from .stopping import Releases, Sweep
from .tasks import Tasks
from .verbs import Verbs
from .waiting import Waiters
from .waits import Reason, Waiting

if TYPE_CHECKING:
    from ..storage.library import Library
    from .balances import Balances
    from .budget import Budget

__all__ = ["Fetch", "GenerationQueue", "QueueSettings", "Reason", "Upload", "Waiting"]

_DEFAULTS = QueueSettings()


class GenerationQueue:
    """Runs jobs while this process holds the library's lock; otherwise hands rows over and follows them.

    The engines belong to the caller and are closed after `close()`.
    """

    def __init__(
        self, library: Library, engines: Mapping[str, Engine], *, clock: Clock | None = None,
        settings: QueueSettings = _DEFAULTS, fetch: Fetch | None = None, upload: Upload | None = None,
        sweep: Sweep | None = None, balances: Balances | None = None, budget: Budget | None = None,
    ) -> None:
        clock = clock or SystemClock()
        book, scheduler = JobBook(library.jobs, clock, settings.history), Scheduler(clock)
        holds, pauses = Holds(library, book, scheduler, settings), Pauses(library.jobs)
        tasks = Tasks(clock, book.touch, self._trouble)
        bench = Bench(
            library, engines, clock, settings, book, scheduler, Gates(library.jobs, clock), pauses, holds, tasks.spawn
        )
        self._bench, self._book, self._pauses, self._tasks = bench, book, pauses, tasks
        releases = Releases(bench, sweep)
        self._sender, self._poller = Sender(bench, upload, balances), Poller(bench, releases.free)
        self._verbs = Verbs(book, holds, engines, clock, settings, budget)
        self._runner = Runner(
            bench, tasks, self._verbs, self._sender, self._poller, Keeper(bench, fetch), releases
        )
        self._reasons = Reasons(bench, self._sender)
        self._waiters = Waiters(book, pauses, settings)
        self._runner.settled = self._waiters.look
        self._loaded = self._started = False

    def take_times(self, settings: QueueSettings) -> None:
        """Other limits, pace and patience from now on; what waits is asked about at its next turn."""
        self._bench.settings = replace(
            self._bench.settings, timeout_seconds=settings.timeout_seconds, poll_seconds=settings.poll_seconds,
            patience_seconds=settings.patience_seconds,
        )

    # -- life ----------------------------------------------------------------------------------------

    async def start(self) -> bool:
        """Recover, then run. False: another process holds the lock; rows are handed over and followed.

        A second call only says the same again. Errors: LibraryError (damaged, unreadable).
        """
        if self._started:
            return self.running
        self._started = True
        self._load()
        return await self._runner.start()

    async def close(self) -> None:
        """Stop intake, let create calls in flight end (at most 30 s), drop the rest; all resumes at the next start."""
        if not self._tasks.closed:
            await self._runner.close()

    @property
    def running(self) -> bool:
        """Whether this process holds the lock and runs the jobs."""
        return self._runner.running

    @property
    def creating(self) -> int:
        """Create calls in flight: what `close` waits for."""
        return len(self._sender.calls)

    # -- news (all on the loop's thread) -------------------------------------------------------------

    @property
    def changed(self) -> Callable[[frozenset[str]], None] | None:
        """Called with ids, at most once per loop turn; also for rows other processes changed."""
        return self._runner.changed

    @changed.setter
    def changed(self, call: Callable[[frozenset[str]], None] | None) -> None:
        self._runner.changed = call

    @property
    def finished(self) -> Callable[[Job, tuple[Asset, ...]], None] | None:
        """Called when a job's pictures are in the library."""
        return self._runner.finished

    @finished.setter
    def finished(self, call: Callable[[Job, tuple[Asset, ...]], None] | None) -> None:
        self._runner.finished = call

    @property
    def paused(self) -> Callable[[str, ErrorInfo | None], None] | None:
        """Called with an engine's id and why it stopped, or None when it goes on.

        "*" is the whole queue; "library" is trouble with the disk or the database.
        """
        return self._runner.paused

    @paused.setter
    def paused(self, call: Callable[[str, ErrorInfo | None], None] | None) -> None:
        self._runner.paused = call

    # -- reading -------------------------------------------------------------------------------------

    def jobs(self) -> list[Job]:
        """Live jobs and the newest settled ones, in order of submission."""
        self._load()
        return self._book.all()

    def get(self, job_id: str) -> Job:
        """A job by its id or the beginning of it. NotFoundError."""
        return self._book.get(job_id)

    def preview(self, job_id: str) -> bytes | None:
        """The newest preview, encoded; None where there is none."""
        return self._poller.previews.get(job_id)

    def message(self, job_id: str) -> str:
        """A short phrase about what goes on; "" when there is nothing to say."""
        if message := self._poller.messages.get(job_id):
            return message
        job = self._book.get(job_id)
        return job.error.title if job.error is not None and not job.held else ""

    def pause_reason(self, engine_id: str) -> ErrorInfo | None:
        """Why this engine does not go on, or None."""
        return self._pauses.reason(engine_id)

    def waiting(self) -> dict[str, Waiting]:
        """By job id: why a job that is to be sent still stands, and when it goes on."""
        return self._reasons.all()

    def seconds_until_look(self, job_id: str) -> float | None:
        """Until the service is asked about this job again by itself; None when that is not planned here."""
        return self._reasons.seconds_until_look(job_id)

    def pauses(self) -> dict[str, ErrorInfo]:
        """What stands and why, by engine; "*" is the whole queue."""
        return self._pauses.all()

    async def wait(self, ids: Sequence[str], *, detached: bool = False) -> tuple[Job, ...]:
        """Until each is settled: DONE, FAILED, UNKNOWN, TIMED_OUT, CANCELLED, or held by an error.

        A paused engine does not make it wait: its jobs come back with the pause as their error.
        detached: cancelled tasks that run on at the service are waited for, too, for the interactive time.
        """
        return await self._waiters.wait(ids, detached=detached)

    def unsettled(self) -> list[Job]:
        """What is still to be carried on, also rows another process has handed over since."""
        self._load()
        self._book.refresh()
        return [job for job in self._book.all() if not self._waiters.settled(job, detached=True)]

    # -- the artist's verbs --------------------------------------------------------------------------

    def submit(
        self, request: GenerationRequest, *, count: int = 1, again: bool = False, priority: int = 0
    ) -> tuple[Job, ...]:
        """One group of jobs, on the disk before this returns.

        Errors: DuplicateError (the same within 5 s) and BudgetError, unless `again`; BadInputError, UsageError,
        NotFoundError (engine), DiskFullError, LibraryError.
        """
        if self._tasks.closed:
            raise UsageError("Easel is closing.", "Nothing was submitted.")
        return self._verbs.submit(request, count=count, again=again, priority=priority)

    async def cancel(self, job_id: str) -> Job:
        """Before submission free and immediate; then stopped where the engine can, else detached (and billed)."""
        job = self._verbs.cancel(self.get(job_id))
        if self.running and job.cancel_requested and job.state is JobState.POLLING:
            await self._runner.stopper.stop(job)
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
        self._pauses.pause(engine or EVERY, BY_HAND)

    def resume(self, engine: str | None = None) -> None:
        """Go on (None: everything); jobs held on that engine are tried again."""
        for name in [engine] if engine else list(self._pauses.all()):
            self._pauses.resume(name)

    def ask_again(self, engine: str | None = None) -> None:
        """A key or a host was set up: is what paused the engine gone? Jobs that waited for it are tried again."""
        self._runner.ask_again(engine)

    def move(self, job_id: str, before_id: str | None) -> Job:
        """Put a waiting job before another, or at the end."""
        return self._verbs.move(self.get(job_id), None if before_id is None else self.get(before_id))

    def move_all(self, ids: Sequence[str], before_id: str | None) -> tuple[Job, ...]:
        """Several waiting jobs in this order before another, or at the end."""
        before = None if before_id is None else self.get(before_id)
        return self._verbs.move_all([self.get(job_id) for job_id in ids], before)

    def cancel_waiting(self, ids: Sequence[str]) -> tuple[Job, ...]:
        """Cancel those of them that are not sent yet; free and at once."""
        return self._verbs.cancel_waiting([self.get(job_id) for job_id in ids])

    def take_out(self, job_id: str) -> Job:
        """A waiting job leaves the queue to be edited; UsageError once it is being sent."""
        return self._verbs.take_out(self.get(job_id))

    def put_back(self, job_id: str) -> Job:
        """What was cancelled before it was sent waits again in its old place; UsageError for any other."""
        return self._verbs.put_back(self.get(job_id))

    def _load(self) -> None:
        if not self._loaded:
            self._loaded = True
            self._book.load()
            self._pauses.refresh()

    def _trouble(self, error: AppError) -> None:
        self._runner.trouble(error)
