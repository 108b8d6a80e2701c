"""The queue's view of its rows in memory, and the only way it changes them.

Every change goes to the database first, guarded by state and revision; then the view follows, and
everybody interested hears of it once per turn of the loop.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeVar

from ..clock import Clock
from ..errors import DiskFullError, LibraryError
from ..models import Job, JobState
from ..storage.jobs import LIVE, JobStore, StaleJobError
from . import transitions

log = logging.getLogger(__name__)

_TRIES = 5
T = TypeVar("T")


class JobBook:
    """Live rows and the newest settled ones.

    heard: called once per loop turn with the ids that changed, wherever the change came from.
    """

    def __init__(self, store: JobStore, clock: Clock, history: int) -> None:
        self.store = store
        self.heard: Callable[[frozenset[str]], None] | None = None
        self._clock = clock
        self._history = history
        self._jobs: dict[str, Job] = {}
        self._settled: dict[str, None] = {}  # in order of settling
        self._ticks: dict[str, dict[str, Any]] = {}
        self._touched: set[str] = set()
        self._newest_row = 0

    # -- reading -------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the live rows and the newest settled ones."""
        settled = self.store.list(set(JobState) - LIVE, limit=self._history)
        for job in self.store.list(LIVE) + settled + self.store.to_check():
            self._put(job)
        _, self._newest_row = self.store.revisions(0)

    def all(self) -> list[Job]:
        """Every job of the view in order of submission."""
        return sorted(self._jobs.values(), key=lambda job: (job.position, job.created))

    def live(self) -> Iterator[Job]:
        """Jobs that may still move by themselves or by a decision, and failed ones that are to be checked."""
        return (job for job in list(self._jobs.values()) if _may_move(job))

    def get(self, job_id: str) -> Job:
        """By id or the beginning of one; also rows too old for the view. NotFoundError."""
        return self._jobs.get(job_id) or self._overlaid(self.store.get(job_id))

    def refresh(self) -> None:
        """Take over what other processes changed."""
        revisions, self._newest_row = self.store.revisions(self._newest_row)
        stale = [
            job_id for job_id, revision in revisions.items()
            if job_id not in self._jobs or self._jobs[job_id].revision != revision
        ]
        stale += [job.id for job in self.live() if job.id not in revisions]
        for job in self.store.many(stale):
            self._put(job)
            self.touch(job.id)

    # -- changing ------------------------------------------------------------------------------------

    def insert(self, jobs: list[Job], duplicate_window: float | None) -> tuple[Job, ...]:
        """New rows of one group. DuplicateError."""
        for job in jobs:
            transitions.require(JobState.DRAFT, job.state)
        placed = self.store.insert(jobs, duplicate_window=duplicate_window)
        for job in placed:
            self._put(job)
            self.touch(job.id)
        return tuple(placed)

    def move(self, job: Job, *targets: JobState, **columns: Any) -> Job:
        """Take one arrow (or several in one transaction); the columns go with the last.

        The row must still be in `job.state`; a newer revision in the same state is read and used.
        StaleJobError when it is not.
        """
        steps = targets or (job.state,)
        source = job.state
        for target in steps:
            transitions.require(source, target)
            source = target
        current = self._jobs.get(job.id, job)
        for _ in range(_TRIES):
            if current.state is not job.state:
                break
            try:
                moved = self._write(current, steps, columns)
            except StaleJobError:
                current = self._reread(job.id)
                continue
            self._put(moved)
            self.touch(moved.id)
            return moved
        raise StaleJobError("The job has changed meanwhile.")

    async def insist(self, job: Job, *targets: JobState, **columns: Any) -> Job:
        """`move` for what must not be lost (a remote id): waits for a full or absent disk as long as it takes."""
        task = f" (task id {columns['remote_id']})" if columns.get("remote_id") else ""
        return await self.written(f"job {job.id}{task}", lambda: self.move(job, *targets, **columns))

    async def written(self, what: str, write: Callable[[], T]) -> T:
        """Try again every second until the disk takes it; `what` is said in the log, so that it is not lost."""
        said = False
        while True:
            try:
                return write()
            except (DiskFullError, LibraryError) as error:
                if not said:
                    log.warning("waiting to write %s: %s", what, error.title)
                said = True
                await self._clock.sleep(1.0)

    def tick(self, job: Job, *, visible: bool, **columns: Any) -> None:
        """POLLING → POLLING: seen at once, written with the next `flush` (one transaction for many)."""
        self._ticks.setdefault(job.id, {}).update(columns)
        self._jobs[job.id] = replace(self._jobs[job.id], **columns)
        if visible:
            self.touch(job.id)

    def flush(self, limit: int | None = None) -> int:
        """Write pending ticks, the oldest first; how many are left."""
        ids = list(self._ticks)[:limit]
        if not ids:
            return 0
        written: list[Job] = []
        with self.store.transaction():
            for job_id in ids:
                try:
                    written.append(self.store.update(self._jobs[job_id], **self._ticks[job_id]))
                except StaleJobError:
                    pass  # another process changed the row; its columns are kept and written next time
        for job in written:
            del self._ticks[job.id]
            self._jobs[job.id] = job
        for job_id in set(ids) - {job.id for job in written}:
            self._reread(job_id)
        return len(self._ticks)

    def touch(self, job_id: str) -> None:
        """Let everybody know, in one batch per turn of the loop."""
        first = not self._touched
        self._touched.add(job_id)
        if not first:
            return
        try:
            asyncio.get_running_loop().call_soon(self._tell)
        except RuntimeError:
            self._tell()  # no loop yet: a submit before anything runs

    def adopt_row(self, job: Job) -> None:
        """Take over a row somebody else wrote through the store (the library's `finish`)."""
        self._ticks.pop(job.id, None)
        self._put(job)
        self.touch(job.id)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several moves, all or none; when none, the view says what the database says."""
        try:
            with self.store.transaction():
                yield
        except BaseException:
            self.refresh()
            raise

    # -- plumbing ------------------------------------------------------------------------------------

    def _write(self, current: Job, steps: tuple[JobState, ...], columns: dict[str, Any]) -> Job:
        pending = self._ticks.get(current.id, {})
        if len(steps) == 1:
            moved = self.store.update(current, state=steps[0], **{**pending, **columns})
        else:
            with self.store.transaction():
                moved = current
                for target in steps[:-1]:
                    moved = self.store.update(moved, state=target)
                moved = self.store.update(moved, state=steps[-1], **{**pending, **columns})
        self._ticks.pop(current.id, None)
        return moved

    def _reread(self, job_id: str) -> Job:
        job = self.store.get(job_id)
        self._put(job)
        self.touch(job_id)
        return self._jobs[job_id]

    def _put(self, job: Job) -> None:
        if _may_move(job):
            self._settled.pop(job.id, None)
        else:
            self._ticks.pop(job.id, None)
            self._settled.setdefault(job.id)
        self._jobs[job.id] = self._overlaid(job)
        while len(self._settled) > self._history:
            oldest = next(iter(self._settled))
            del self._settled[oldest]
            self._jobs.pop(oldest, None)

    def _overlaid(self, job: Job) -> Job:
        pending = self._ticks.get(job.id)
        return replace(job, **pending) if pending else job

    def _tell(self) -> None:
        ids, self._touched = frozenset(self._touched), set()
        if self.heard is not None and ids:
            self.heard(ids)


def _may_move(job: Job) -> bool:
    return job.state in LIVE or (job.state is JobState.FAILED and job.next_check is not None)
