"""Held jobs: they stay where they are, say why, and go on when the cause is gone or the artist says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..errors import AppError, ErrorInfo
from ..models import Job, JobState
from ..storage.jobs import StaleJobError
from .book import JobBook
from .queue_settings import QueueSettings
from .scheduler import Scheduler

if TYPE_CHECKING:
    from ..storage.library import Library

# Causes that pass without the artist; looked at again by themselves.
PASSING_CAUSES = frozenset({"disk-full", "library", "network"})
LINK_GONE = "link-gone"  # the poller's schedule for parked jobs looks at these


class Holds:
    """Puts jobs on hold and takes them off again."""

    def __init__(self, library: Library, book: JobBook, scheduler: Scheduler, settings: QueueSettings) -> None:
        self._library = library
        self._book = book
        self._scheduler = scheduler
        self._settings = settings

    def hold(self, job: Job, info: ErrorInfo, *targets: JobState) -> Job:
        """Hold the job where it is (or where the targets lead)."""
        held = self._book.move(job, *targets, error=info, held=True)
        self.watch(held)
        return held

    def watch(self, job: Job) -> None:
        """Look at a held job again later, if its cause is one that passes."""
        if job.held and job.error is not None and job.error.kind in PASSING_CAUSES:
            self._again(job, self._recheck)

    def release(self, job: Job) -> Job:
        """Off hold."""
        self._scheduler.cancel(_key(job))
        return self._book.move(job, held=False, error=None)

    def _again(self, job: Job, call: Callable[[str], None]) -> None:
        self._scheduler.after(self._settings.held_recheck_seconds, _key(job), lambda: call(job.id))

    def _recheck(self, job_id: str) -> None:
        job = self._book.get(job_id)
        if not job.held:
            return
        try:
            self._library.require_space(self._settings.bytes_needed)
            self.release(job)
        except StaleJobError:
            return
        except AppError:
            self._again(job, self._recheck)


def _key(job: Job) -> str:
    return f"held:{job.id}"
