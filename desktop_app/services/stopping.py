"""Cancelling what an engine already has, and freeing what it still holds."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from ..models import Job, JobState
from .bench import Bench
from .polling import Poller
from .tasks import within

log = logging.getLogger(__name__)

# Deletes what ended jobs left on hosts; seconds until it wants to be called again, or None.
Sweep = Callable[[], Awaitable[float | None]]
_SWEEP = "sweep"
_PATIENCE = 10.0  # an engine that does not answer a cancel or a release is not waited for; seconds


class Releases:
    """Frees what engines still hold for tasks that have ended: worker processes, files in the cache."""

    def __init__(self, bench: Bench, sweep: Sweep | None = None) -> None:
        self._bench = bench
        self._sweep = sweep
        self._freed: set[tuple[str, str]] = set()
        self.tasks: set[asyncio.Task[None]] = set()  # under way: a close waits for them a moment

    def free(self, engine_id: str, remote_id: str | None) -> None:
        """The task is needed no more. Asked for once."""
        if remote_id and engine_id in self._bench.engines and (engine_id, remote_id) not in self._freed:
            self._freed.add((engine_id, remote_id))
            self._run(self._free(engine_id, remote_id))

    def sweep(self) -> None:
        """Reference pictures on hosts that no job needs any more are deleted."""
        if self._sweep is not None:
            self._bench.scheduler.cancel(_SWEEP)
            self._run(self._swept(self._sweep))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._bench.spawn("", work)
        if task is not None:
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def _swept(self, sweep: Sweep) -> None:
        seconds = await sweep()
        if seconds is not None:
            self._bench.scheduler.after(seconds, _SWEEP, self.sweep)

    async def _free(self, engine_id: str, remote_id: str) -> None:
        try:
            await within(self._bench.clock, _PATIENCE, self._bench.engines[engine_id].release(remote_id))
        except Exception:
            log.exception("an engine could not free what an ended task held")


class Stopper:
    """POLLING → CANCELLED where the engine stops the task for certain, else DETACHED."""

    def __init__(self, bench: Bench, poller: Poller) -> None:
        self._bench = bench
        self._poller = poller
        self._busy: set[str] = set()

    async def stop(self, job: Job) -> None:
        """Ask the engine to stop the task; answers of questions still under way are dropped."""
        if job.id in self._busy:
            return
        self._busy.add(job.id)
        self._poller.forget(job.id)
        try:
            engine = self._bench.engines.get(job.engine)
            stopped = False
            if engine is not None and engine.can_cancel and job.remote_id:
                try:
                    stopped = await within(self._bench.clock, _PATIENCE, engine.cancel(job.remote_id))
                except Exception:
                    log.exception("an engine could not cancel a task")
            current = self._bench.book.get(job.id)
            if current.state is JobState.POLLING:
                self._bench.book.move(
                    current, JobState.CANCELLED if stopped else JobState.DETACHED, held=False, error=None
                )
        finally:
            self._busy.discard(job.id)
