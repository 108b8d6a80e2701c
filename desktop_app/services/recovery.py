"""What happens first after the lock is ours: the rows an earlier process left half-way are put right.

No create call is made before this has ended.
"""

from __future__ import annotations

import asyncio
import logging

from ..errors import AppError, LibraryError
from ..models import Job, JobState
from ..storage.jobs import StaleJobError
from . import outcomes, results
from .bench import Bench

log = logging.getLogger(__name__)


async def recover(bench: Bench) -> None:
    """Integrity → SUBMITTING and UPLOADING → finished files → orphaned parts. LibraryError if damaged."""
    if not await asyncio.to_thread(bench.library.db.check):
        raise LibraryError(
            "The library's database is damaged.", "Start Easel again; it is rebuilt from the pictures.",
            "library-damaged",
        )
    bench.book.refresh()
    for job in bench.book.live():
        try:
            _settle_half_way(bench, job)
        except StaleJobError:
            continue  # another process decided about it this moment
    for job in bench.book.live():
        if job.state is JobState.DOWNLOADING:
            await _finish_if_whole(bench, job)
    await asyncio.to_thread(bench.library.sweep_parts)


def _settle_half_way(bench: Bench, job: Job) -> None:
    engine = bench.engines.get(job.engine)
    if job.state is JobState.UPLOADING:
        bench.book.move(job, JobState.QUEUED)
    elif job.state is JobState.SUBMITTING and engine is not None and not engine.costs_money:
        bench.book.move(job, JobState.UNKNOWN, JobState.READY)
    elif job.state is JobState.SUBMITTING:
        bench.book.move(job, JobState.UNKNOWN, error=outcomes.unanswered(None).info)


async def _finish_if_whole(bench: Bench, job: Job) -> None:
    """The crash came between the last rename and the row: the files are there, the row follows."""
    pictures = []
    for index, _ in enumerate(results.unpack(job.result)):
        picture = await asyncio.to_thread(bench.library.stored_result, job, index)
        if picture is None:
            return
        pictures.append(picture)
    if not pictures:
        return
    try:
        if job.held or job.error is not None:
            job = bench.book.move(job, held=False, error=None, next_check=None)
        done, _ = bench.library.finish(job, pictures)
    except AppError as error:
        log.warning("a finished job waits for its row: %s", error.title)
        return
    bench.book.adopt_row(done)
