"""From the queue to the engine: a slot, URLs for the inputs, and the one create call that may cost money."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial

from ..engines.base import Engine, Reference
from ..errors import (
    AppError,
    BadInputError,
    HeldError,
    KeyProblemError,
    NotRunError,
    PassingError,
    RefusedError,
    UsageError,
)
from ..models import Job, JobState
from ..storage.jobs import StaleJobError
from . import outcomes, results
from .balances import Balances
from .bench import Bench
from .styles import as_sent
from .turns import Turns
from .uploading import UNREADABLE, Upload, Uploader

log = logging.getLogger(__name__)

_ON_THE_WAY = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.POLLING})
_LOOK_AGAIN = 5.0
_SPENT_SECONDS = 2.0  # several creates and results share one look at the balance


class Sender:
    """QUEUED → UPLOADING → READY → SUBMITTING → POLLING, and everything that may happen on the way."""

    def __init__(self, bench: Bench, upload: Upload | None, balances: Balances | None = None) -> None:
        self._bench = bench
        self._balances = balances or Balances(bench.clock)
        self._uploader = Uploader(bench, upload, self._rest)
        self._entries, self._sends = Turns(), Turns()  # who gets a slot next; whose create goes next
        self._busy: set[str] = set()  # jobs a task of ours works on
        self._refusals: Counter[str] = Counter()  # creates in a row that did not run
        self._slow_since: dict[str, float] = {}
        self.calls: set[asyncio.Task[None]] = set()  # create calls in flight
        self.open = False

    def dispatch(self, engine_id: str) -> None:
        """Start what may start on this engine now."""
        engine = self._bench.engines.get(engine_id)
        if not self.open or engine is None or self._bench.pauses.reason(engine_id):
            return
        jobs = [job for job in self._bench.book.live() if job.engine == engine_id]
        calling = sum(
            job.state in (JobState.SUBMITTING, JobState.POLLING)
            or (job.state is JobState.READY and job.id in self._busy)
            for job in jobs
        )
        ready = [job for job in jobs if job.state is JobState.READY and self._free(job)]
        while calling < engine.concurrency and self._gate_open(engine, ready) and (job := self._sends.next(ready)):
            ready.remove(job)
            calling += 1
            self._start(job, partial(self._send, engine, job))
        slots = engine.concurrency - sum(
            job.state in _ON_THE_WAY or (job.state is JobState.READY and not job.held) for job in jobs
        )
        queued = [job for job in jobs if job.state is JobState.QUEUED and self._free(job)]
        if slots > 0 and queued:
            self._accept(engine, queued, slots)

    def _accept(self, engine: Engine, queued: list[Job], slots: int) -> None:
        """Give the free slots away, all in one transaction."""
        started: list[tuple[Job, Callable[[], Awaitable[None]]]] = []
        turns = self._entries.copy()
        with self._bench.book.together():
            while slots > 0 and (job := turns.next(queued)):
                queued.remove(job)
                slots -= 1
                with suppress(StaleJobError):  # cancelled this moment, by another process
                    if (work := self._uploader.accept(engine, job)) is not None:
                        started.append((job, work))
        self._entries = turns
        for job, work in started:
            self._start(job, work)

    def next_entry(self) -> Callable[[list[Job]], Job | None]:
        """Plays who gets the next slots, without giving any away."""
        return self._entries.copy().next

    def next_send(self) -> Callable[[list[Job]], Job | None]:
        """Plays whose create calls go next."""
        return self._sends.copy().next

    def forget(self, job: Job) -> None:
        """The job has left this part of its way."""
        for counts in (self._refusals, self._slow_since):
            counts.pop(job.id, None)
        self._bench.scheduler.cancel(resting_key(job))

    def inputs_done(self, job: Job) -> None:
        """It has ended; what the engine could not fetch is not handed to a retry."""
        if job.error is not None and job.error.kind == UNREADABLE:
            self._uploader.forget_urls(job)

    def spent(self, engine_id: str) -> None:
        """Credits were taken, or given back: whoever shows the balance is told the new one in a moment."""
        engine = self._bench.engines.get(engine_id)
        if engine is None or not engine.costs_money or self._balances.changed is None:
            return

        def look() -> None:
            self._bench.spawn("", self._balances.renew(engine))

        self._bench.scheduler.after(_SPENT_SECONDS, f"balance:{engine_id}", look)

    def rested(self, engine_id: str) -> None:
        """Rests are over (the engine goes on by hand)."""
        for job in self._bench.book.live():
            if job.engine == engine_id:
                self._bench.scheduler.cancel(resting_key(job))

    # -- the create call -----------------------------------------------------------------------------

    async def _send(self, engine: Engine, job: Job) -> None:
        """READY: see that everything is in place, commit SUBMITTING, make the call, commit what came."""
        bench = self._bench
        try:
            job = await self._uploader.fresh(engine, job)
            before = await self._balances.read(engine)
            references = await asyncio.to_thread(self._references, job)
            bench.library.require_space(bench.settings.bytes_needed)
        except StaleJobError:
            raise
        except PassingError as error:
            self._uploader.again(job, error)
            return
        except AppError as error:
            bench.holds.hold(job, error.info)
            return
        if not self._may_call(engine, job):
            return
        job = self._begin(engine, job, before)
        call = asyncio.current_task()
        assert call is not None
        self.calls.add(call)
        try:
            await self._call(engine, job, references)
        finally:
            self.calls.discard(call)

    def _may_call(self, engine: Engine, job: Job) -> bool:
        """The last look before the money: nothing has changed while the job was made ready."""
        return (
            self._gate_open(engine, [job]) and self.open and self._bench.pauses.reason(engine.id) is None
            and self._bench.book.get(job.id).state is JobState.READY
        )

    def _gate_open(self, engine: Engine, waiting: Sequence[Job]) -> bool:
        """Limiter token and closed breaker; else the engine is looked at again when there may be one."""
        limiter = self._bench.gates.creates(engine)
        wait = max(limiter.delay() if limiter else 0.0, self._bench.gates.breaker(engine.id).delay())
        if wait > 0 and waiting:
            wait = min(wait, _LOOK_AGAIN)  # a probe may come back sooner
            self._bench.scheduler.after(wait, f"gate:{engine.id}", lambda: self.dispatch(engine.id))
        return wait == 0

    def _begin(self, engine: Engine, job: Job, before: float | None) -> Job:
        """What must survive is written before the call: attempt, time, and the limiter's stamp."""
        bench = self._bench
        limiter = bench.gates.creates(engine)
        facts = {**job.facts, results.BALANCE_BEFORE: before} if before is not None else job.facts
        with bench.book.together():
            if limiter is not None:
                limiter.take()
            job = bench.book.move(
                job, JobState.SUBMITTING, attempt=bench.book.get(job.id).attempt + 1,
                submitted=bench.clock.wall(), error=None, held=False, facts=facts,
            )
        bench.gates.breaker(engine.id).begin()
        return job

    async def _call(self, engine: Engine, job: Job, references: tuple[Reference, ...]) -> None:
        breaker = self._bench.gates.breaker(engine.id)
        try:
            remote_id = await engine.create(as_sent(job.request), references, job.id)
            if not remote_id:
                raise outcomes.no_task_id()
        except asyncio.CancelledError:
            if engine.costs_money:  # else the row is put right at the next start
                self._bench.book.move(job, JobState.UNKNOWN, error=outcomes.unanswered(None).info)
            raise
        except NotRunError as error:
            outcomes.count(breaker, error)
            await self._not_run(engine, job, error)
        except (RefusedError, BadInputError, UsageError) as error:
            breaker.success()
            if (columns := self._uploader.renewed(engine, job, error)) is not None:
                await self._bench.book.insist(job, JobState.READY, error=error.info, **columns)
            else:
                await self._bench.book.insist(job, JobState.FAILED, error=error.info)
        except (HeldError, KeyProblemError) as error:
            breaker.success()
            await self._held(engine, job, error)
        except Exception as error:
            outcomes.count(breaker, error)
            await self._unanswered(engine, job, error)
        else:
            breaker.success()
            await self._submitted(engine, job, remote_id)

    async def _submitted(self, engine: Engine, job: Job, remote_id: str) -> None:
        """The first thing after the answer: its id is written."""
        try:
            await self._bench.book.insist(
                job, JobState.POLLING, remote_id=remote_id, awake=0.0, progress=None, server_state=""
            )
        except sqlite3.IntegrityError:
            await self._unanswered(engine, job, outcomes.foreign_task_id())
            return
        except StaleJobError:
            self._late_answer(job, remote_id)
            return
        self.forget(job)
        self.spent(engine.id)

    def _late_answer(self, job: Job, remote_id: str) -> None:
        """Another process took the library meanwhile and did not know of this answer: it is not thrown away."""
        log.warning("job %s changed while its task %s was being created", job.id, remote_id)
        current = self._bench.book.get(job.id)
        if current.state is JobState.UNKNOWN:
            self._bench.book.move(current, JobState.POLLING, remote_id=remote_id, awake=0.0, error=None)

    async def _not_run(self, engine: Engine, job: Job, error: NotRunError) -> None:
        """It provably did not run: READY again, after a rest that fits the reason."""
        bench = self._bench
        self._refusals[job.id] += 1
        limiter = bench.gates.creates(engine)
        if error.slow:
            since = self._slow_since.setdefault(job.id, bench.scheduler.awake())
            if bench.scheduler.awake() - since >= bench.settings.patience_seconds:
                self.forget(job)
                await bench.book.insist(job, JobState.READY, error=outcomes.impatient(error), held=True)
                return
            rest = max(bench.settings.slow_retry_seconds, outcomes.clamp(error.retry_after, 0.0))
        elif error.kind == outcomes.TOO_MANY or error.retry_after is not None:
            rest = outcomes.clamp(error.retry_after, limiter.window if limiter else 10.0)
            if limiter is not None:
                limiter.penalise(rest)
        else:
            rest = max(bench.jitter(self._refusals[job.id], 1.0, 30.0), bench.gates.breaker(engine.id).delay())
        self._rest(job, rest)
        await bench.book.insist(job, JobState.READY, error=error.info)

    async def _held(self, engine: Engine, job: Job, error: AppError) -> None:
        """It waits for a person; a refused key or empty account stops the whole engine, with one banner."""
        bench = self._bench
        await bench.book.insist(job, JobState.READY, error=error.info, held=True)
        if isinstance(error, KeyProblemError) or getattr(error, "pauses_engine", False):
            await bench.book.written(f"the pause of {engine.id}", lambda: bench.pauses.pause(engine.id, error.info))
        bench.holds.watch(bench.book.get(job.id))

    async def _unanswered(self, engine: Engine, job: Job, error: Exception) -> None:
        """No answer that settles it. Money may have been spent, so the artist decides; else it goes again."""
        if not isinstance(error, AppError):
            log.error("a create call ended unexpectedly", exc_info=error)
        if engine.costs_money:
            job = await self._bench.book.insist(job, JobState.UNKNOWN, error=outcomes.unanswered(error).info)
            self._balances.forget(engine.id)
            self._bench.spawn(job.id, self.balance_hint(job))
        elif job.attempt >= self._bench.settings.attempts:
            await self._bench.book.insist(job, JobState.FAILED, error=outcomes.no_answer_free(error))
        else:
            self._rest(job, self._bench.jitter(job.attempt, 1.0, 30.0))
            await self._bench.book.insist(job, JobState.UNKNOWN, JobState.READY, error=None)

    # -- helpers -------------------------------------------------------------------------------------

    async def balance_hint(self, job: Job) -> None:
        """UNKNOWN: the credits now, beside those before the call, help the artist to decide."""
        after = await self._balances.read(self._bench.engines[job.engine])
        current = self._bench.book.get(job.id)
        if after is not None and current.state is JobState.UNKNOWN:
            self._bench.book.move(current, facts={**current.facts, results.BALANCE_AFTER: after})

    def _references(self, job: Job) -> tuple[Reference, ...]:
        urls = {entry.sha256: entry.url for entry in job.inputs}
        return tuple(
            Reference(self._bench.library.input_path(picture.sha256), picture.role, urls.get(picture.sha256, ""))
            for picture in job.request.inputs
        )

    def _free(self, job: Job) -> bool:
        return (
            not job.held and not job.cancel_requested and job.id not in self._busy
            and self._bench.scheduler.when(resting_key(job)) is None
        )

    def _rest(self, job: Job, seconds: float) -> None:
        self._bench.scheduler.after(seconds, resting_key(job), lambda: self.dispatch(job.engine))

    def _start(self, job: Job, work: Callable[[], Awaitable[None]]) -> None:
        self._busy.add(job.id)
        self._bench.spawn(job.id, self._tracked(job, work))

    async def _tracked(self, job: Job, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await self._bench.setbacks.run(job.id, work(), lambda seconds: self._rest(job, seconds))
        finally:
            self._busy.discard(job.id)
            self._bench.book.touch(job.id)


def resting_key(job: Job) -> str:
    """The scheduler's entry of a job that rests before its next try."""
    return f"send:{job.id}"
