"""What happens to a job whose work ended in a way nobody foresaw: it rests, longer each time, and then waits.

Without this a fault that comes back at once (a bug, a full disk) would be met again at once, without end.
"""

from __future__ import annotations

import logging
import random
from collections import Counter
from collections.abc import Awaitable, Callable

from ..errors import AppError, DiskFullError, LibraryError
from ..models import JobState
from ..storage.jobs import LIVE, StaleJobError
from . import outcomes
from .book import JobBook
from .holds import Holds
from .queue_settings import QueueSettings

log = logging.getLogger(__name__)

_SHORTEST, _LONGEST = 5.0, 300.0


class Setbacks:
    """Counts unforeseen ends per job."""

    def __init__(self, book: JobBook, holds: Holds, settings: QueueSettings, rng: random.Random) -> None:
        self._book = book
        self._holds = holds
        self._settings = settings
        self._rng = rng
        self._counts: Counter[str] = Counter()

    async def run(self, job_id: str, work: Awaitable[None], rest: Callable[[float], None]) -> None:
        """Await the work; on an unforeseen end call `rest` with seconds before the error goes on.

        A row that changed meanwhile is no such end. What is no fault of the disk is the program's own: the
        job says so, and after several times it is held. Errors: DiskFullError, LibraryError.
        """
        try:
            await work
        except StaleJobError:
            return  # its row says what holds, and is looked at anew
        except (DiskFullError, LibraryError):
            rest(self._seconds(job_id))
            raise
        except Exception as error:
            log.exception("work on job %s failed unexpectedly", job_id)
            seconds = self._seconds(job_id)
            try:
                waits = self._say(job_id, error)
            except BaseException:
                rest(seconds)
                raise
            if not waits:
                rest(seconds)
            return
        self._counts.pop(job_id, None)

    def _seconds(self, job_id: str) -> float:
        """At least 5 s, twice as long each time, to five minutes; spread, so that many do not come at once."""
        self._counts[job_id] += 1
        longest = min(_LONGEST, _SHORTEST * 2 ** min(10, self._counts[job_id]))
        return self._rng.uniform(max(_SHORTEST, longest / 2), longest)

    def _say(self, job_id: str, error: Exception) -> bool:
        """Write it into the row; whether the job now waits for a person."""
        job = self._book.get(job_id)
        info = error.info if isinstance(error, AppError) else outcomes.bug(error)
        if job.state not in LIVE:
            return True  # settled meanwhile
        if job.state is JobState.SUBMITTING:  # nothing looks at such a row again, and money may be spent
            self._book.move(job, JobState.UNKNOWN, error=outcomes.unanswered(error).info)
        elif self._counts[job_id] >= self._settings.attempts:
            del self._counts[job_id]
            self._holds.hold(job, info)
        else:
            self._book.move(job, error=info)
            return False
        return True
