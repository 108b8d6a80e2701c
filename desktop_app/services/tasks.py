"""The queue's tasks: kept, closed, and never lost with an error nobody saw."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from ..clock import Clock
from ..errors import AppError, DiskFullError, LibraryError
from ..storage.jobs import StaleJobError

log = logging.getLogger(__name__)

_ENDING_SECONDS = 10.0  # a cancelled task that goes on longer than this is left behind
T = TypeVar("T")


async def within(clock: Clock, seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """The work's result, if it comes in that time; else it is cancelled: TimeoutError."""
    task = asyncio.ensure_future(work)
    timer = asyncio.ensure_future(clock.sleep(seconds))
    try:
        await asyncio.wait({task, timer}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise TimeoutError
        return task.result()
    finally:
        timer.cancel()
        task.cancel()


class Tasks:
    """Runs coroutines for jobs.

    stale(job id): the row had changed under the task. trouble(error): the disk, the database, or a bug.
    """

    def __init__(self, clock: Clock, stale: Callable[[str], None], trouble: Callable[[AppError], None]) -> None:
        self._clock = clock
        self._stale = stale
        self._trouble = trouble
        self._tasks: set[asyncio.Task[None]] = set()
        self.closed = False

    def spawn(self, job_id: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        """Run it ("" for work of no single job); dropped once closed."""
        if self.closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(self._guarded(job_id, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # cancelled before its first step
        return task

    def cancel(self, spared: set[asyncio.Task[None]]) -> None:
        """Take nothing new; cancel all but the spared ones."""
        self.closed = True
        for task in self._tasks - spared:
            task.cancel()

    async def ended(self) -> None:
        """Until the last one has ended; a close does not depend on every task being well behaved."""
        async def all_ended() -> None:
            while self._tasks:
                await asyncio.wait(set(self._tasks))

        try:
            await within(self._clock, _ENDING_SECONDS, all_ended())
        except TimeoutError:
            log.error("these tasks of the queue did not end: %s", sorted(repr(task) for task in self._tasks))

    async def _guarded(self, job_id: str, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except StaleJobError:
            if job_id:
                self._stale(job_id)
        except (DiskFullError, LibraryError) as error:
            self._trouble(error)
        except Exception as error:
            log.exception("a task of the queue failed")
            self._trouble(AppError("Something in the queue failed.", f"{type(error).__name__}; see the log.", "bug"))
