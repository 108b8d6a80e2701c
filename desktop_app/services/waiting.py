"""Who waits for jobs to settle (the command line)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from ..models import Job, JobState
from ..storage.jobs import CHECK_NOW
from .book import JobBook
from .pauses import Pauses
from .queue_settings import QueueSettings

_SETTLED = frozenset({
    JobState.DONE, JobState.FAILED, JobState.UNKNOWN, JobState.TIMED_OUT, JobState.CANCELLED,
    JobState.EXPIRED, JobState.DETACHED,
})
_CHECKED = frozenset({JobState.FAILED, JobState.DETACHED, JobState.DOWNLOADING, JobState.TIMED_OUT})
_NOT_SENT = frozenset({JobState.QUEUED, JobState.UPLOADING, JobState.READY})


class Waiters:
    """Futures over sets of jobs, looked at whenever something changed."""

    def __init__(self, book: JobBook, pauses: Pauses, settings: QueueSettings) -> None:
        self._book = book
        self._pauses = pauses
        self._settings = settings
        self._waiting: dict[asyncio.Future[None], tuple[set[str], bool]] = {}

    async def wait(self, ids: Sequence[str], *, detached: bool) -> tuple[Job, ...]:
        """The jobs, when each is settled (see `settled`)."""
        full = [self._book.get(job_id).id for job_id in ids]
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[future] = set(full), detached
        try:
            self.look()
            await future
        finally:
            self._waiting.pop(future, None)
        return tuple(self._with_pause(self._book.get(job_id)) for job_id in full)

    def look(self) -> None:
        """Let go whoever has waited enough."""
        for future, (ids, detached) in list(self._waiting.items()):
            ids -= {job_id for job_id in ids if self.settled(self._book.get(job_id), detached=detached)}
            if not ids and not future.done():
                future.set_result(None)

    def settled(self, job: Job, *, detached: bool) -> bool:
        """Whether nothing is to be waited for: not while a "Check again" has not been asked.

        detached: a cancelled task still runs (and is billed); its picture counts during the interactive time.
        """
        if job.next_check == CHECK_NOW and job.state in _CHECKED:
            return False
        if detached and job.state is JobState.DETACHED and not job.held:
            return job.awake >= self._settings.timeout_seconds
        return job.held or job.state in _SETTLED or self._stopped(job)

    def _stopped(self, job: Job) -> bool:
        return job.state in _NOT_SENT and self._pauses.reason(job.engine) is not None

    def _with_pause(self, job: Job) -> Job:
        """A job that waits only because its engine is paused says so."""
        if job.held or not self._stopped(job):
            return job
        return replace(job, held=True, error=self._pauses.reason(job.engine))
