"""Why a job stands still at this moment, and when it goes on: what the queue's cards say about waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..models import Job, JobState
from .bench import Bench
from .sending import Sender, resting_key
from .verbs import BEFORE_SUBMISSION
from .waits import Reason, Waiting

_LOOKED_AT = 12  # turns that are played through; nobody counts further by eye


class Reasons:
    """Asked by the window, about once a second."""

    def __init__(self, bench: Bench, sender: Sender) -> None:
        self._bench, self._sender = bench, sender

    def all(self) -> dict[str, Waiting]:
        """By job id: every job that waits for its create call and is not held."""
        by_engine: dict[str, list[Job]] = {}
        for job in self._bench.book.live():
            if job.state in BEFORE_SUBMISSION and job.state is not JobState.UPLOADING and not job.held:
                by_engine.setdefault(job.engine, []).append(job)
        found: dict[str, Waiting] = {}
        for engine_id, jobs in by_engine.items():
            places = self._places(jobs)
            for job in jobs:
                found[job.id] = self._why(engine_id, job, places[job.id])
        return found

    def seconds_until_look(self, job_id: str) -> float | None:
        """Until the service is asked about this job again; None when nothing is planned."""
        when = self._bench.scheduler.when(f"poll:{job_id}")
        return None if when is None else max(0.0, when - self._bench.clock.now())

    def _why(self, engine_id: str, job: Job, before: int) -> Waiting:
        if self._bench.pauses.reason(engine_id) is not None:
            return Waiting(Reason.PAUSED, before)
        now = self._bench.clock.now()
        rest = self._bench.scheduler.when(resting_key(job))
        if rest is not None and rest > now:
            return Waiting(Reason.RESTING, before, rest - now)
        engine = self._bench.engines.get(engine_id)
        if engine is not None and (wait := self._bench.gates.breaker(engine_id).delay()) > 0:
            return Waiting(Reason.UNREACHABLE, before, wait)
        limiter = None if engine is None else self._bench.gates.creates(engine)
        if limiter is not None and job.state is JobState.READY and (wait := limiter.delay()) > 0:
            return Waiting(Reason.LIMIT, before, wait, (limiter.count, limiter.window))
        return Waiting(Reason.TURN if before else Reason.SLOT, before)

    def _places(self, jobs: list[Job]) -> dict[str, int]:
        """How many go first: the nearest turns as they will be taken, the rest in order of submission."""
        ready = [job for job in jobs if job.state is JobState.READY]
        queued = [job for job in jobs if job.state is JobState.QUEUED]
        order = _played(ready, self._sender.next_send()) + _played(queued, self._sender.next_entry())
        return {job.id: place for place, job in enumerate(order)}


def _played(jobs: Iterable[Job], following: Callable[[list[Job]], Job | None]) -> list[Job]:
    left, order = list(jobs), []
    while left and len(order) < _LOOKED_AT and (job := following(left)) is not None:
        left.remove(job)
        order.append(job)
    return order + sorted(left, key=lambda job: (-job.priority, job.position, job.created))
