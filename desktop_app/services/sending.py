"""From the queue to the engine: a slot, URLs for the inputs, and the one create call that may cost money."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

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
from ..models import InputState, Job, JobState
from ..storage.jobs import StaleJobError
from . import outcomes
from .bench import Bench
from .turns import Turns

log = logging.getLogger(__name__)

Upload = Callable[[Job, Path, str], Awaitable[InputState]]
_ON_THE_WAY = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.POLLING})
_BALANCE_SECONDS = 3.0  # the hint is not worth a longer wait
_BALANCE_AGE = 30.0
_LOOK_AGAIN = 5.0
_NO_HOST = HeldError(
    "No place is set up for the reference picture.", "Add a key for an upload service in Settings.", "no-host"
)


class Sender:
    """QUEUED → UPLOADING → READY → SUBMITTING → POLLING, and everything that may happen on the way."""

    def __init__(self, bench: Bench, upload: Upload | None) -> None:
        self._bench = bench
        self._upload = upload
        self._turns = Turns()
        self._busy: set[str] = set()  # jobs a task of ours works on
        self._uploads: Counter[str] = Counter()
        self._refusals: Counter[str] = Counter()  # creates in a row that did not run
        self._slow_since: dict[str, float] = {}
        self._balances: dict[str, tuple[float, float]] = {}
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
        while calling < engine.concurrency and self._gate_open(engine, ready) and (job := self._turns.next(ready)):
            ready.remove(job)
            calling += 1
            self._start(job, self._send(engine, job))
        slots = engine.concurrency - sum(
            job.state in _ON_THE_WAY or (job.state is JobState.READY and not job.held) for job in jobs
        )
        queued = [job for job in jobs if job.state is JobState.QUEUED and self._free(job)]
        while slots > 0 and (job := self._turns.next(queued)):
            queued.remove(job)
            slots -= 1
            self._accept(engine, job)

    def forget(self, job: Job) -> None:
        """The job has left this part of its way."""
        for counts in (self._uploads, self._refusals, self._slow_since):
            counts.pop(job.id, None)
        self._bench.scheduler.cancel(_key(job))

    def wake(self, engine_id: str) -> None:
        """Rests are over (resumed by hand): try everything now."""
        for job in self._bench.book.live():
            if job.engine == engine_id:
                self._bench.scheduler.cancel(_key(job))
        self.dispatch(engine_id)

    # -- inputs --------------------------------------------------------------------------------------

    def _accept(self, engine: Engine, job: Job) -> None:
        """A slot is free: find the inputs' URLs, or send them on their way."""
        inputs = self._known_urls(engine, job)
        hosts = ", ".join(sorted({entry.host for entry in inputs if entry.host}))
        if not engine.needs_url or all(entry.url for entry in inputs):
            self._bench.book.move(
                job, JobState.UPLOADING, JobState.READY, inputs=inputs, host=hosts, error=None
            )
        else:
            job = self._bench.book.move(job, JobState.UPLOADING, inputs=inputs)
            self._start(job, self._bring_up(job))

    def _known_urls(self, engine: Engine, job: Job) -> tuple[InputState, ...]:
        if not engine.needs_url:
            return job.inputs
        alive = self._bench.clock.wall() + self._bench.settings.url_life_seconds
        store = self._bench.book.store
        return tuple(
            store.upload(entry.sha256, alive) or InputState(entry.sha256) for entry in job.inputs
        )

    async def _bring_up(self, job: Job) -> None:
        try:
            inputs = await self._uploaded(job, job.inputs)
        except HeldError as error:
            self._bench.holds.hold(job, error.info, JobState.QUEUED)
        except (RefusedError, BadInputError, UsageError) as error:
            self._bench.book.move(job, JobState.FAILED, error=error.info)
        except KeyProblemError as error:
            self._bench.holds.hold(job, error.info, JobState.QUEUED)
        except PassingError as error:
            self._retry_upload(job, error)
        except AppError as error:
            self._bench.holds.hold(job, error.info, JobState.QUEUED)
        except Exception as error:
            log.exception("an upload failed unexpectedly")
            self._retry_upload(job, PassingError(f"The upload failed ({type(error).__name__})."))
        else:
            hosts = ", ".join(sorted({entry.host for entry in inputs if entry.host}))
            self._bench.book.move(job, JobState.READY, inputs=inputs, host=hosts, error=None)

    async def _uploaded(self, job: Job, inputs: tuple[InputState, ...]) -> tuple[InputState, ...]:
        done: list[InputState] = []
        for entry in inputs:
            if not entry.url:
                if self._upload is None:
                    raise _NO_HOST
                path = await asyncio.to_thread(self._bench.library.input_path, entry.sha256)
                entry = await self._upload(job, path, entry.sha256)
                if entry.expires:
                    self._bench.book.store.remember_upload(entry)
            done.append(entry)
        return tuple(done)

    def _retry_upload(self, job: Job, error: PassingError) -> None:
        self._uploads[job.id] += 1
        tries = self._uploads[job.id]
        if tries >= self._bench.settings.attempts:
            del self._uploads[job.id]
            self._bench.holds.hold(job, replace(error.info, kind="network"), JobState.QUEUED)
            return
        job = self._bench.book.move(job, JobState.QUEUED, error=error.info)
        self._rest(job, outcomes.clamp(error.retry_after, self._bench.jitter(tries, 2.0, 60.0)))

    # -- the create call -----------------------------------------------------------------------------

    async def _send(self, engine: Engine, job: Job) -> None:
        """READY: see that everything is in place, commit SUBMITTING, make the call, commit what came."""
        bench = self._bench
        try:
            job = await self._fresh(engine, job)
            before = await self._balance(engine)
            references = await asyncio.to_thread(self._references, job)
            bench.library.require_space(bench.settings.bytes_needed)
        except NotRunError as error:
            self._not_run(engine, job, error)
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
        facts = {**job.facts, "balance_before": before} if before is not None else job.facts
        with bench.book.store.transaction():
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
            remote_id = await engine.create(job.request, references, job.id)
            if not remote_id:
                raise outcomes.no_task_id()
        except asyncio.CancelledError:
            self._bench.book.move(job, JobState.UNKNOWN, error=outcomes.unanswered(None).info)
            raise
        except NotRunError as error:
            outcomes.count(breaker, error)
            self._not_run(engine, job, error)
        except (RefusedError, BadInputError, UsageError) as error:
            breaker.success()
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
        self.forget(job)

    def _not_run(self, engine: Engine, job: Job, error: NotRunError) -> None:
        """It provably did not run: READY again, after a rest that fits the reason."""
        bench = self._bench
        self._refusals[job.id] += 1
        limiter = bench.gates.creates(engine)
        if error.slow:
            since = self._slow_since.setdefault(job.id, bench.scheduler.awake())
            if bench.scheduler.awake() - since >= bench.settings.patience_seconds:
                self.forget(job)
                bench.holds.hold(job, outcomes.impatient(error), JobState.READY)
                return
            rest = max(bench.settings.slow_retry_seconds, outcomes.clamp(error.retry_after, 0.0))
        elif error.kind == outcomes.TOO_MANY or error.retry_after is not None:
            rest = outcomes.clamp(error.retry_after, limiter.window if limiter else 10.0)
            if limiter is not None:
                limiter.penalise(rest)
        else:
            rest = max(bench.jitter(self._refusals[job.id], 1.0, 30.0), bench.gates.breaker(engine.id).delay())
        self._rest(job, rest)
        if job.state is JobState.SUBMITTING:
            bench.book.move(job, JobState.READY, error=error.info)

    async def _held(self, engine: Engine, job: Job, error: AppError) -> None:
        """It waits for a person; a refused key or empty account stops the whole engine, with one banner."""
        if isinstance(error, KeyProblemError) or getattr(error, "pauses_engine", False):
            self._bench.pauses.pause(engine.id, error.info)
        await self._bench.book.insist(job, JobState.READY, error=error.info, held=True)
        self._bench.holds.watch(self._bench.book.get(job.id))

    async def _unanswered(self, engine: Engine, job: Job, error: Exception) -> None:
        """No answer that settles it. Money may have been spent, so the artist decides; else it goes again."""
        if not isinstance(error, AppError):
            log.error("a create call ended unexpectedly", exc_info=error)
        if engine.costs_money:
            job = await self._bench.book.insist(job, JobState.UNKNOWN, error=outcomes.unanswered(error).info)
            self._balances.pop(engine.id, None)
            self._bench.spawn(job.id, self.balance_hint(job))
        elif job.attempt >= self._bench.settings.attempts:
            await self._bench.book.insist(job, JobState.FAILED, error=outcomes.no_answer_free(error))
        else:
            self._rest(job, self._bench.jitter(job.attempt, 1.0, 30.0))
            await self._bench.book.insist(job, JobState.UNKNOWN, JobState.READY, error=None)

    # -- helpers -------------------------------------------------------------------------------------

    async def balance_hint(self, job: Job) -> None:
        """UNKNOWN: the credits now, beside those before the call, help the artist to decide."""
        after = await self._balance(self._bench.engines[job.engine])
        current = self._bench.book.get(job.id)
        if after is not None and current.state is JobState.UNKNOWN:
            self._bench.book.move(current, facts={**current.facts, "balance_after": after})

    async def _balance(self, engine: Engine) -> float | None:
        if not engine.costs_money:
            return None
        at, value = self._balances.get(engine.id, (float("-inf"), 0.0))
        if self._bench.clock.now() - at < _BALANCE_AGE:
            return value
        question = asyncio.ensure_future(engine.balance())
        timer = asyncio.ensure_future(self._bench.clock.sleep(_BALANCE_SECONDS))
        await asyncio.wait({question, timer}, return_when=asyncio.FIRST_COMPLETED)
        timer.cancel()
        if not question.done():
            question.add_done_callback(_swallow)
            return None
        if _swallow(question) is not None or (credits := question.result()) is None:
            return None
        self._balances[engine.id] = (self._bench.clock.now(), credits)
        return credits

    async def _fresh(self, engine: Engine, job: Job) -> Job:
        """URLs may have run out while the job waited: bring those inputs up again."""
        if not engine.needs_url or not job.inputs:
            return job
        alive = self._bench.clock.wall() + self._bench.settings.url_life_seconds
        if all(entry.url and (not entry.expires or entry.expires >= alive) for entry in job.inputs):
            return job
        try:
            inputs = await self._uploaded(job, self._known_urls(engine, job))
        except PassingError as error:
            raise NotRunError(error.title, error.hint, retry_after=error.retry_after) from error
        return self._bench.book.move(job, inputs=inputs)

    def _references(self, job: Job) -> tuple[Reference, ...]:
        urls = {entry.sha256: entry.url for entry in job.inputs}
        return tuple(
            Reference(self._bench.library.input_path(picture.sha256), picture.role, urls.get(picture.sha256, ""))
            for picture in job.request.inputs
        )

    def _free(self, job: Job) -> bool:
        return not job.held and job.id not in self._busy and self._bench.scheduler.when(_key(job)) is None

    def _rest(self, job: Job, seconds: float) -> None:
        self._bench.scheduler.after(seconds, _key(job), lambda: self.dispatch(job.engine))

    def _start(self, job: Job, work: Awaitable[None]) -> None:
        self._busy.add(job.id)
        self._bench.spawn(job.id, self._tracked(job, work))

    async def _tracked(self, job: Job, work: Awaitable[None]) -> None:
        try:
            await work
        except StaleJobError:
            pass  # cancelled or changed by another process meanwhile: its row says what holds
        finally:
            self._busy.discard(job.id)
            self._bench.book.touch(job.id)


def _key(job: Job) -> str:
    return f"send:{job.id}"


def _swallow(question: asyncio.Future[float | None]) -> BaseException | None:
    return question.exception() if not question.cancelled() else asyncio.CancelledError()
