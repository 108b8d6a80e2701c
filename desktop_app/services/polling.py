"""Asking the engines: every two seconds while it matters, seldom when parked, never faster than allowed."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..engines.base import Engine
from ..errors import AppError, BadInputError, ErrorInfo, HeldError, KeyProblemError, NotFoundError, RefusedError
from ..models import Job, JobState, Progress, ProgressState
from ..storage.jobs import CHECK_NOW, StaleJobError
from . import outcomes, results
from .bench import Bench

log = logging.getLogger(__name__)

_PARKED = frozenset({JobState.TIMED_OUT, JobState.DETACHED})
_LONGEST_BACK_OFF = 30.0
_DETACHED_SECONDS = 10.0  # a cancelled task is still asked for during the interactive time, less often
_LOOK_AGAIN = 5.0
_REFUSED_SECONDS = 3600.0  # a parked job whose last look had no answer
_SLOT_SECONDS = 0.1  # a slot of the limiter that was missed by more is reserved anew


@dataclass(slots=True)
class _Watch:
    """What is remembered of a polled job while this process runs."""

    offset: float  # the job's awake time minus the process's
    due: float  # when the next question is planned
    state: JobState
    faults: int = 0
    asking: bool = False
    slot: float | None = None  # the moment the limiter keeps for the next question
    written: float = 0.0  # `awake` at the last tick


class Poller:
    """POLLING → DOWNLOADING, FAILED, TIMED_OUT, READY (lost), and the parked states' later looks."""

    def __init__(self, bench: Bench, free: Callable[[str, str | None], None]) -> None:
        """free(engine id, remote id): what the engine holds for a lost task is not needed any more."""
        self._bench = bench
        self._free = free
        self._watches: dict[str, _Watch] = {}
        self._waiting: dict[str, dict[str, None]] = {}  # by engine: jobs whose time has come, in order
        self._in_flight: dict[str, int] = {}
        self._lost_here: Counter[str] = Counter()
        self.previews: dict[str, bytes] = {}
        self.messages: dict[str, str] = {}

    def attend(self, job: Job, delay: float | None = None) -> None:
        """See that the job has a next question; `delay` in seconds overrides when."""
        engine = self._bench.engines.get(job.engine)
        if engine is None or job.remote_id is None or not self._wanted(job):
            self.forget(job.id)
            return
        now, watch = self._bench.clock.now(), self._watches.get(job.id)
        if watch is None:
            watch = self._watches[job.id] = _Watch(
                job.awake - self._bench.scheduler.awake(), now, job.state, written=job.awake
            )
            watch.due = now + (self._first_delay(engine, job) if delay is None else delay)
            self._plan(job.id, watch)
        elif not watch.asking and (watch.state is not job.state or job.next_check == CHECK_NOW):
            parked = job.state in _PARKED and job.next_check != CHECK_NOW
            watch.state, watch.due = job.state, now + (self._background_delay(job) if parked else 0.0)
            self._plan(job.id, watch)
        elif self._bench.scheduler.when(_key(job.id)) is None and not watch.asking:
            self._plan(job.id, watch)

    def wake(self, job: Job) -> None:
        """Ask about a parked job soon (its engine goes on); whoever is asked for anyway is left alone."""
        watch = self._watches.get(job.id)
        if watch is not None and job.state in _PARKED and not watch.asking:
            watch.due = self._bench.clock.now() + self._bench.rng.uniform(0, self._bench.settings.spread_seconds)
            self._plan(job.id, watch)

    def forget(self, job_id: str) -> None:
        """The job is no longer asked for."""
        self._watches.pop(job_id, None)
        for waiting in self._waiting.values():
            waiting.pop(job_id, None)
        self._bench.scheduler.cancel(_key(job_id))
        self.previews.pop(job_id, None)
        self.messages.pop(job_id, None)

    def _wanted(self, job: Job) -> bool:
        if job.held:
            return job.next_check == CHECK_NOW
        if job.state is JobState.FAILED:
            return job.next_check is not None
        return job.state is JobState.POLLING or job.state in _PARKED

    def _plan(self, job_id: str, watch: _Watch) -> None:
        self._bench.scheduler.at(watch.due, _key(job_id), lambda: self._due(job_id))

    def _due(self, job_id: str) -> None:
        """Its time has come: breaker, limiter, then one of the few questions at once."""
        job, watch = self._bench.book.get(job_id), self._watches.get(job_id)
        if watch is None or watch.asking or not self._wanted(job):
            return
        engine = self._bench.engines[job.engine]
        wait = min(self._bench.gates.breaker(engine.id).delay(), _LOOK_AGAIN)
        if wait == 0 and self._full(engine):
            self._waiting.setdefault(engine.id, {})[job_id] = None
            return
        if wait == 0:
            wait = self._limiter_delay(engine, watch)
        if wait > 0:
            self._bench.scheduler.after(wait, _key(job_id), lambda: self._due(job_id))
            return
        watch.asking, watch.slot = True, None
        self._in_flight[engine.id] = self._in_flight.get(engine.id, 0) + 1
        self._bench.spawn(job_id, self._ask(engine, job, watch))

    def _full(self, engine: Engine) -> bool:
        return self._in_flight.get(engine.id, 0) >= self._bench.settings.polls_at_once

    def _limiter_delay(self, engine: Engine, watch: _Watch) -> float:
        """Seconds until the job's slot. A slot that was missed is not used later: many such would be a burst."""
        limiter = self._bench.gates.polls(engine)
        if limiter is None:
            return 0.0
        now = self._bench.clock.now()
        if watch.slot is None or now - watch.slot > _SLOT_SECONDS:
            watch.slot = now + limiter.reserve()
        return max(0.0, watch.slot - now)

    async def _ask(self, engine: Engine, job: Job, watch: _Watch) -> None:
        breaker = self._bench.gates.breaker(engine.id)
        asked_at = self._awake(watch)
        breaker.begin()
        try:
            assert job.remote_id is not None
            progress = await engine.poll(job.remote_id)
        except Exception as error:
            outcomes.count(breaker, error)
            self._answered(engine, job, watch, asked_at, error)
        else:
            breaker.success()
            self._answered(engine, job, watch, asked_at, progress)
        finally:
            watch.asking = False
            self._in_flight[engine.id] -= 1
            waiting = self._waiting.get(engine.id)
            while waiting and not self._full(engine):  # the first may not want to be asked any more
                first = next(iter(waiting))
                del waiting[first]
                self._due(first)

    def _answered(
        self, engine: Engine, asked: Job, watch: _Watch, asked_at: float, answer: Progress | Exception
    ) -> None:
        """Take an answer to the job as it is now; drop it when the job is no longer asked for."""
        job = self._bench.book.get(asked.id)
        if self._watches.get(job.id) is not watch or job.remote_id != asked.remote_id:
            return
        awake = self._awake(watch)
        try:
            if isinstance(answer, Exception):
                self._fault(engine, job, watch, awake, answer)
                return
            watch.faults = 0
            if answer.state is ProgressState.SUCCESS:
                self._success(job, answer, awake)
            elif answer.state is ProgressState.FAILED:
                self._failed(job, answer.error or outcomes.lost(engine.costs_money), awake, answer.credits)
            elif answer.state is ProgressState.LOST:
                self._lost(engine, job, watch, awake)
            else:
                self._running(engine, job, watch, awake, asked_at, answer)
        except StaleJobError:
            watch.due = self._bench.clock.now()  # it changed under us (cancelled elsewhere): look anew
            self.attend(self._bench.book.get(job.id))

    # -- answers -------------------------------------------------------------------------------------

    def _success(self, job: Job, answer: Progress, awake: float) -> None:
        if not answer.results:
            self._failed(job, outcomes.no_result(), awake)
            return
        steps = (JobState.POLLING, JobState.DOWNLOADING) if job.state is JobState.TIMED_OUT else (
            JobState.DOWNLOADING,
        )
        self._bench.book.move(
            job, *steps, result=results.pack(answer), awake=awake, held=False, error=None, next_check=None,
            progress=1.0, server_completed=answer.completed, facts={**job.facts, **answer.facts},
            credits=job.credits if answer.credits is None else answer.credits,
        )
        self.messages.pop(job.id, None)

    def _failed(self, job: Job, error: ErrorInfo, awake: float, credits: float | None = None) -> None:
        """The service says so. A row that had failed before keeps its own words."""
        if job.state is JobState.FAILED:
            self._not_again(job)
            return
        steps = (JobState.POLLING, JobState.FAILED) if job.state is JobState.TIMED_OUT else (JobState.FAILED,)
        spent = job.credits if credits is None else credits
        self._bench.book.move(job, *steps, error=error, awake=awake, held=False, next_check=None, credits=spent)

    def _not_again(self, job: Job) -> None:
        """A failed job's record offers nothing: the links it had are tried once more, if there are any."""
        if results.unpack(job.result):
            self._bench.book.move(job, JobState.DOWNLOADING, next_check=None)
        else:
            self._bench.book.move(job, next_check=None)

    def _expire(self, job: Job) -> None:
        self._bench.book.move(
            job, JobState.EXPIRED, error=outcomes.expired("The picture never came."), next_check=None
        )

    def _lost(self, engine: Engine, job: Job, watch: _Watch, awake: float) -> None:
        settings = self._bench.settings
        self._lost_here[job.id] += 1
        if (
            not engine.costs_money and job.state is JobState.POLLING
            and self._lost_here[job.id] <= settings.attempts
        ):
            self._free(engine.id, job.remote_id)
            self._bench.book.move(
                job, JobState.READY, remote_id=None, awake=0.0, progress=None, error=None, held=False
            )
        elif engine.costs_money and awake < settings.lost_grace_seconds and job.state is not JobState.FAILED:
            self._next(engine, job, watch, awake)  # services answer so for a moment after creation
        elif job.state in _PARKED and self._expires(job):
            self._expire(job)
        elif job.state is JobState.POLLING and job.facts.get(results.DECIDED) == outcomes.PASTED:
            self._bench.book.move(  # whether the create was accepted is as unknown as before
                job, JobState.UNKNOWN, remote_id=None, awake=0.0, held=False, error=outcomes.wrong_task_id()
            )
        else:
            self._failed(job, outcomes.lost(engine.costs_money), awake)

    def _running(
        self, engine: Engine, job: Job, watch: _Watch, awake: float, asked_at: float, answer: Progress
    ) -> None:
        if job.state is JobState.FAILED:
            self._bench.book.move(job, next_check=None)
            return
        if job.state in _PARKED:
            if self._expires(job):
                self._expire(job)
                return
            self._note(job, watch, awake, answer)
            self._next(engine, job, watch, awake)
            return
        limited = self._bench.time_limited(engine)
        if limited and asked_at >= self._bench.settings.timeout_seconds:
            job = self._bench.book.move(job, JobState.TIMED_OUT, awake=awake, held=False, next_check=None)
            self._next(engine, job, watch, awake)
            return
        self._note(job, watch, awake, answer)
        self._next(engine, job, watch, awake)

    def _fault(self, engine: Engine, job: Job, watch: _Watch, awake: float, error: Exception) -> None:
        """Passing errors go on for ever, backing off; a refused key pauses the engine; a bug is logged."""
        if isinstance(error, (RefusedError, NotFoundError, BadInputError)):
            self._failed(job, error.info, awake)
            return
        if isinstance(error, (HeldError, KeyProblemError)):
            if isinstance(error, KeyProblemError) or error.pauses_engine:
                self._bench.pauses.pause(engine.id, error.info)
            if job.state is JobState.POLLING:
                self._bench.book.move(job, held=True, error=error.info, awake=awake, next_check=None)
                self.forget(job.id)
            elif job.state is JobState.FAILED:
                self._bench.book.move(job, next_check=None)
            else:
                self._next(engine, job, watch, awake, at_least=_REFUSED_SECONDS)
            return
        if not isinstance(error, AppError):
            log.error("a poll ended unexpectedly", exc_info=error)
        watch.faults += 1
        often = watch.faults >= self._bench.settings.attempts
        if often and job.state in _PARKED and self._expires(job):
            self._expire(job)
            return
        self.messages[job.id] = "No answer just now; asking again"
        self._note(job, watch, awake, None)
        if job.state is JobState.FAILED and often:
            self._not_again(job)
            return
        pause = self._bench.jitter(watch.faults, 2 * self._interval(engine), _LONGEST_BACK_OFF)
        asked_for = outcomes.clamp(getattr(error, "retry_after", None), 0.0)
        self._next(engine, job, watch, awake, at_least=max(pause, asked_for))

    def _note(self, job: Job, watch: _Watch, awake: float, answer: Progress | None) -> None:
        """POLLING → POLLING: server state and awake time, written in batches."""
        if answer is None:
            if awake - watch.written >= self._bench.settings.awake_write_seconds:
                watch.written = awake
                self._bench.book.tick(job, visible=False, awake=awake)
            return
        if answer.preview is not None:
            self.previews[job.id] = answer.preview
        self.messages[job.id] = answer.message
        shown = (answer.state.value, answer.fraction)
        changed = shown != (job.server_state, job.progress)
        if changed or awake - watch.written >= self._bench.settings.awake_write_seconds:
            watch.written = awake
            self._bench.book.tick(
                job, visible=changed or job.state in _PARKED, awake=awake,
                server_state=answer.state.value, progress=answer.fraction,
            )
        if answer.preview is not None and not changed:
            self._bench.book.touch(job.id)

    # -- time ----------------------------------------------------------------------------------------

    def _next(
        self, engine: Engine, job: Job, watch: _Watch, awake: float, at_least: float = 0.0
    ) -> None:
        """Plan the next question, counted from when this one was due."""
        now = self._bench.clock.now()
        if job.state is JobState.POLLING:
            watch.due = max(now + at_least, watch.due + self._interval(engine))
        elif job.state is JobState.FAILED:
            watch.due = now + max(at_least, self._interval(engine))
        else:
            if job.next_check == CHECK_NOW:
                job = self._bench.book.move(job, next_check=None)
            delay = _REFUSED_SECONDS if self._expires(job) else self._background_delay(replace(job, awake=awake))
            watch.due = now + max(at_least, delay)
        self._plan(job.id, watch)

    def _interval(self, engine: Engine) -> float:
        """Seconds between two questions: a local engine's own pace, else the setting (or the service's, if slower)."""
        if engine.poll_seconds < 2.0:
            return engine.poll_seconds
        chosen = self._bench.settings.poll_seconds
        return chosen if engine.poll_seconds == 2.0 else max(chosen, engine.poll_seconds)

    def _first_delay(self, engine: Engine, job: Job) -> float:
        if job.next_check == CHECK_NOW or job.state is JobState.FAILED:
            return 0.0
        if job.state is JobState.POLLING:
            return min(engine.first_poll_seconds, self._interval(engine))
        return self._background_delay(job)

    def _background_delay(self, job: Job) -> float:
        """Seconds to the next look at a parked job: 1, 2, 5, 10, 30 min apart, hourly to 24 h, at 14 days."""
        settings = self._bench.settings
        left = max(0.0, (job.submitted or 0.0) + settings.expiry_seconds - self._bench.wall())
        past = job.awake - settings.timeout_seconds
        if past < 0:
            return min(left, _DETACHED_SECONDS)
        at, gaps = 0.0, iter(settings.background)
        while at < settings.background_until:
            at += next(gaps, settings.background_then)
            if past < at - 0.5:
                return min(left, at - past)
        return left

    def _expires(self, job: Job) -> bool:
        """14 days after the create."""
        return job.submitted is not None and self._bench.wall() - job.submitted >= self._bench.settings.expiry_seconds

    def _awake(self, watch: _Watch) -> float:
        """The job's awake seconds up to now."""
        return watch.offset + self._bench.scheduler.awake()


def _key(job_id: str) -> str:
    return f"poll:{job_id}"
