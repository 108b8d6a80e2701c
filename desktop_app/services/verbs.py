"""What the artist can do to jobs. All of it is written to the rows, so any process may do it.

The process that holds the lock sees the change and acts on it.
"""

from __future__ import annotations

import hashlib
import json
import random
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from ..clock import Clock
from ..engines.base import Engine
from ..errors import NotFoundError, UsageError
from ..models import TERMINAL, GenerationRequest, InputState, Job, JobState, Mode
from ..storage.jobs import CHECK_NOW, MOVED, StaleJobError
from . import outcomes, variations
from .book import JobBook
from .holds import Holds
from .queue_settings import QueueSettings
from .results import DECIDED
from .styles import as_sent
from .waits import TAKEN_OUT

if TYPE_CHECKING:
    from .budget import Budget

BEFORE_SUBMISSION = frozenset({JobState.QUEUED, JobState.UPLOADING, JobState.READY})
_AGAIN = TERMINAL | {JobState.TIMED_OUT, JobState.DETACHED}
_SEEDS = 2**31


class Verbs:
    """Submit, cancel, retry, check, dismiss, adopt, resubmit, recover, move, take out and put back."""

    def __init__(
        self, book: JobBook, holds: Holds, engines: Mapping[str, Engine], clock: Clock, settings: QueueSettings,
        budget: Budget | None = None,
    ) -> None:
        self._budget = budget
        self._book = book
        self._holds = holds
        self._engines = engines
        self._clock = clock
        self._settings = settings
        self._seeds = random.SystemRandom()

    def submit(
        self, request: GenerationRequest, *, count: int, again: bool, priority: int
    ) -> tuple[Job, ...]:
        """One group of jobs, committed: `count` for each way of reading `{a|b}` in the prompt.

        The hash is taken before a seed is drawn. Every reading starts at the same seed.
        """
        engine = self._engine(request.engine)
        if count < 1:
            raise UsageError("At least one picture must be asked for.")
        readings = [replace(request, prompt=reading) for reading in variations.expand(request.prompt)]
        for reading in readings:
            engine.validate(as_sent(reading))
        if self._budget is not None and not again:
            self._budget.require(engine, request.model, count * len(readings))
        digest = request_hash(request)
        first = self._seeds.randrange(_SEEDS - count) if request.seed is None else request.seed
        group = str(uuid.uuid4())
        seeds = engine.offer(request.model).seed
        jobs = [
            self._row(replace(reading, seed=first + number if seeds else None), digest, group, priority=priority)
            for reading in readings for number in range(count)
        ]
        return self._book.insert(jobs, None if again else self._settings.duplicate_seconds)

    def cancel(self, job: Job) -> Job:
        """Free and immediate before submission; afterwards stopped where possible, else detached."""
        engine = self._engines.get(job.engine)
        can_stop = engine is not None and engine.can_cancel
        if job.state in BEFORE_SUBMISSION:
            return self._book.move(job, JobState.CANCELLED, cancel_requested=True, held=False)
        if job.state is JobState.SUBMITTING or (job.state is JobState.POLLING and can_stop):
            return self._book.move(job, cancel_requested=True)
        if job.state is JobState.TIMED_OUT and can_stop:
            return self._book.move(job, JobState.POLLING, cancel_requested=True)
        if job.state in (JobState.POLLING, JobState.TIMED_OUT):
            return self._book.move(job, JobState.DETACHED, cancel_requested=True, held=False)
        if job.state is JobState.UNKNOWN:
            raise UsageError(
                "It is not known whether this was accepted.", "Dismiss it, submit it again, or paste its task id."
            )
        return job

    def retry(self, job: Job) -> Job:
        """A held job goes on; a settled one is made anew, with this one as its parent. It pays again.

        DuplicateError for a second click.
        """
        if job.held:
            return self._holds.release(job)
        if job.state is JobState.UNKNOWN:
            raise UsageError(
                "It is not known whether this was accepted.", "Paste its task id, or dismiss it and make it anew."
            )
        if job.state not in _AGAIN:
            raise UsageError("This job is not finished yet.", "Cancel it first, or wait for it.")
        self._engine(job.engine)
        row = self._row(job.request, job.request_hash, str(uuid.uuid4()), priority=job.priority)
        return self._book.insert([replace(row, parent=job.id)], self._settings.duplicate_seconds)[0]

    def check(self, job: Job) -> Job:
        """Ask now, with the same task id: no new payment. A held job goes on."""
        if job.state is JobState.DOWNLOADING or (job.state is JobState.DETACHED):
            return self._book.move(job, next_check=CHECK_NOW)
        if job.held:
            return self._holds.release(job)
        if job.state is JobState.TIMED_OUT:
            return self._book.move(job, JobState.POLLING, next_check=None, error=None)
        if job.state is JobState.FAILED:
            if not job.remote_id:
                raise UsageError("This job has no task to ask for.", "Retry submits it anew.")
            self._engine(job.engine)
            return self._book.move(job, next_check=CHECK_NOW)
        return job

    def dismiss(self, job: Job) -> Job:
        """UNKNOWN: the artist lets it go."""
        self._need_unknown(job)
        return self._book.move(job, JobState.CANCELLED, facts={**job.facts, DECIDED: "dismissed"})

    def adopt(self, job: Job, remote_id: str) -> Job:
        """UNKNOWN: the artist found the task id in the service's log."""
        self._need_unknown(job)
        remote_id = remote_id.strip()
        if not remote_id:
            raise UsageError("No task id was given.")
        if other := self._book.store.by_remote_id(job.engine, remote_id):
            raise UsageError(f"That task belongs to job {other.id[:8]} already.")
        return self._book.move(
            job, JobState.POLLING, remote_id=remote_id, awake=0.0, error=None, cancel_requested=False,
            facts={**job.facts, DECIDED: outcomes.PASTED},
        )

    def resubmit(self, job: Job) -> Job:
        """UNKNOWN: submit again in the same row; this may cost twice."""
        self._need_unknown(job)
        return self._book.move(
            job, JobState.READY, error=None, cancel_requested=False,
            facts={**job.facts, DECIDED: "submitted again"},
        )

    def recover(self, engine_id: str, remote_ids: Sequence[str]) -> tuple[Job, ...]:
        """Rows for tasks the service knows and this library does not; nothing is created or paid."""
        engine = self._engine(engine_id)
        if not engine.costs_money:
            raise UsageError(
                f"{engine.title} works on this machine and keeps no tasks.", "There is nothing to recover from it."
            )
        group, jobs = str(uuid.uuid4()), []
        for remote_id in dict.fromkeys(text.strip() for text in remote_ids if text.strip()):
            if known := self._book.store.by_remote_id(engine_id, remote_id):
                jobs.append(self.check(known))
                continue
            mode = Mode.TEXT_TO_IMAGE if Mode.TEXT_TO_IMAGE in engine.modes else Mode.IMAGE_TO_IMAGE
            request = GenerationRequest(engine_id, "", mode)
            row = self._row(request, request_hash(request), group, priority=0)
            row = replace(row, state=JobState.POLLING, remote_id=remote_id, submitted=self._clock.wall())
            jobs += self._book.insert([row], None)
        return tuple(jobs)

    def move(self, job: Job, before: Job | None) -> Job:
        """Put a waiting job before another (None: to the end)."""
        if job.state not in BEFORE_SUBMISSION:
            raise UsageError("Only a waiting job can be moved.")
        if before is not None and before.id == job.id:
            return job
        placed = self._book.store.place_before(job, before)
        self._book.refresh()
        self._book.adopt_row(placed)
        return placed

    def move_all(self, jobs: Sequence[Job], before: Job | None) -> tuple[Job, ...]:
        """Several waiting jobs, in this order, before another (None: to the end); all or none."""
        if any(job.state not in BEFORE_SUBMISSION for job in jobs):
            raise UsageError("Only a waiting job can be moved.")
        moved = [job for job in jobs if before is None or job.id != before.id]
        store = self._book.store
        with self._book.together():
            for job in moved:
                store.place_before(store.get(job.id), None if before is None else store.get(before.id))
        self._book.refresh()
        return tuple(self._book.get(job.id) for job in moved)

    def cancel_waiting(self, jobs: Sequence[Job]) -> tuple[Job, ...]:
        """Cancel those that are not sent yet, in one transaction; who was sent this moment stays."""
        cancelled: list[Job] = []
        with self._book.together():
            for job in jobs:
                if job.state in BEFORE_SUBMISSION:
                    with suppress(StaleJobError):
                        cancelled.append(self.cancel(job))
        return tuple(cancelled)

    def take_out(self, job: Job) -> Job:
        """A waiting job leaves the queue to be edited; only one of which nothing was sent, for certain.

        Guarded by state and revision like every change: the create call or this, never both.
        """
        engine = self._engines.get(job.engine)
        sent = job.remote_id is not None and (engine is None or engine.costs_money)
        if job.state not in (JobState.QUEUED, JobState.READY) or DECIDED in job.facts or sent:
            raise UsageError("This job is being sent already.", "It can be cancelled, not edited.")
        return self._book.move(job, JobState.CANCELLED, held=False, facts={**job.facts, DECIDED: TAKEN_OUT})

    def put_back(self, job: Job) -> Job:
        """A job cancelled before it was sent waits again, in its old place: a new row with it as the parent."""
        sent = job.remote_id is not None or job.facts.get(DECIDED, TAKEN_OUT) != TAKEN_OUT
        if job.state is not JobState.CANCELLED or sent:
            raise UsageError("Only a job that was cancelled before it was sent can be put back.")
        facts = {MOVED: True} if MOVED in job.facts else {}
        row = self._row(job.request, job.request_hash, job.group, priority=job.priority)
        with self._book.together():
            back = self._book.insert([replace(row, parent=job.id, facts=facts)], None)[0]
            return self._book.move(back, position=job.position)

    def _row(self, request: GenerationRequest, digest: str, group: str, *, priority: int) -> Job:
        now = self._clock.wall()
        return Job(
            id=str(uuid.uuid4()), group=group, engine=request.engine, model=request.model, mode=request.mode,
            request=request, request_hash=digest, state=JobState.QUEUED, revision=0, created=now, updated=now,
            priority=priority, inputs=tuple(InputState(picture.sha256) for picture in request.inputs),
        )

    def _engine(self, engine_id: str) -> Engine:
        engine = self._engines.get(engine_id)
        if engine is None:
            raise NotFoundError(f"There is no engine called {engine_id[:60]}.", "`easel engines` shows them.")
        return engine

    def _need_unknown(self, job: Job) -> None:
        if job.state is not JobState.UNKNOWN:
            raise UsageError("Nothing is unknown about this job.", "Cancel or retry it instead.")


def request_hash(request: GenerationRequest) -> str:
    """What makes two clicks the same: engine, model, options, prompt, input hashes; the seed as given."""
    parts = [
        request.engine, request.model, request.mode.value, request.prompt, request.negative_prompt,
        request.size, request.style, request.seed, sorted(request.options.items()),
        [(picture.sha256, picture.role.value) for picture in request.inputs],
        request.preset_words, request.preset_negative,
    ]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()
