"""The queue's tasks: kept, closed, and never lost with an error nobody saw."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from ..errors import AppError, DiskFullError, LibraryError
from ..storage.jobs import StaleJobError

log = logging.getLogger(__name__)


class Tasks:
    """Runs coroutines for jobs.

    stale(job id): the row had changed under the task. trouble(error): the disk, the database, or a bug.
    """

    def __init__(self, stale: Callable[[str], None], trouble: Callable[[AppError], None]) -> None:
        self._stale = stale
        self._trouble = trouble
        self._tasks: set[asyncio.Task[None]] = set()
        self.closed = False

    def spawn(self, job_id: str, work: Coroutine[Any, Any, None]) -> None:
        """Run it; dropped once closed."""
        if self.closed:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(self._guarded(job_id, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # cancelled before its first step

    def cancel(self, spared: set[asyncio.Task[None]]) -> None:
        """Take nothing new; cancel all but the spared ones."""
        self.closed = True
        for task in self._tasks - spared:
            task.cancel()

    async def ended(self) -> None:
        """Until the last one has ended."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def _guarded(self, job_id: str, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except StaleJobError:
            self._stale(job_id)
        except (DiskFullError, LibraryError) as error:
            self._trouble(error)
        except Exception as error:
            log.exception("a task of the queue failed")
            self._trouble(AppError("Something in the queue failed.", f"{type(error).__name__}; see the log.", "bug"))
