"""Cancelling what an engine already has, and freeing what it still holds."""

from __future__ import annotations

import logging

from ..models import Job, JobState
from .bench import Bench
from .polling import Poller

log = logging.getLogger(__name__)


class Stopper:
    """POLLING → CANCELLED where the engine stops the task for certain, else DETACHED."""

    def __init__(self, bench: Bench, poller: Poller) -> None:
        self._bench = bench
        self._poller = poller
        self._busy: set[str] = set()
        self._released: set[str] = set()

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
                    stopped = await engine.cancel(job.remote_id)
                except Exception:
                    log.exception("an engine could not cancel a task")
            current = self._bench.book.get(job.id)
            if current.state is JobState.POLLING:
                self._bench.book.move(
                    current, JobState.CANCELLED if stopped else JobState.DETACHED, held=False, error=None
                )
        finally:
            self._busy.discard(job.id)

    def release(self, job: Job) -> None:
        """A failed task on an engine that costs nothing leaves no child or file behind."""
        engine = self._bench.engines.get(job.engine)
        if engine is None or engine.costs_money or not job.remote_id or job.id in self._released:
            return
        self._released.add(job.id)
        self._bench.spawn(job.id, self._free(job))

    async def _free(self, job: Job) -> None:
        try:
            await self._bench.engines[job.engine].release(job.remote_id or "")
        except Exception:
            log.exception("an engine could not free a failed task")
