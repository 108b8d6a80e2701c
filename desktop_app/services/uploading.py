"""Reference pictures on their way to a URL, for engines that need one."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..engines.base import Engine
from ..errors import AppError, BadInputError, HeldError, PassingError, RefusedError, UsageError
from ..models import InputState, Job, JobState
from ..storage.jobs import StaleJobError
from . import outcomes
from .bench import Bench

log = logging.getLogger(__name__)

# (job, kept copy, its sha256) → the URL. PassingError: try again; RefusedError: every host refused;
# HeldError: waits for a person.
Upload = Callable[[Job, Path, str], Awaitable[InputState]]
_NO_HOST = HeldError(
    "No place is set up for the reference picture.", "Add a key for an upload service in Settings.", "no-host"
)


class Uploader:
    """QUEUED → UPLOADING → READY. The same bytes are not uploaded twice within their life."""

    def __init__(self, bench: Bench, upload: Upload | None, rest: Callable[[Job, float], None]) -> None:
        self._bench = bench
        self._upload = upload
        self._rest = rest
        self._tries: Counter[str] = Counter()

    def accept(self, engine: Engine, job: Job) -> Callable[[], Awaitable[None]] | None:
        """A slot is free: READY at once where the URLs are known or not needed, else the work to do."""
        inputs = self._known(job) if engine.needs_url else job.inputs
        if not engine.needs_url or all(entry.url for entry in inputs):
            self._bench.book.move(
                job, JobState.UPLOADING, JobState.READY, inputs=inputs, host=_hosts(inputs), error=None
            )
            return None
        return partial(self._bring_up, self._bench.book.move(job, JobState.UPLOADING, inputs=inputs))

    async def fresh(self, engine: Engine, job: Job) -> Job:
        """URLs may have run out while the job waited: those inputs are brought up again.

        Errors: PassingError (the caller gives it to `again`), or what holds the job.
        """
        alive = self._alive()
        if not engine.needs_url or all(
            entry.url and (not entry.expires or entry.expires >= alive) for entry in job.inputs
        ):
            return job
        inputs = await self._urls(job, self._known(job))
        self._tries.pop(job.id, None)
        return self._bench.book.move(job, inputs=inputs, host=_hosts(inputs))

    def _alive(self) -> float:
        return self._bench.clock.wall() + self._bench.settings.url_life_seconds

    def _known(self, job: Job) -> tuple[InputState, ...]:
        store, alive = self._bench.book.store, self._alive()
        return tuple(store.upload(entry.sha256, alive) or InputState(entry.sha256) for entry in job.inputs)

    async def _bring_up(self, job: Job) -> None:
        try:
            inputs = await self._urls(job, job.inputs)
        except StaleJobError:
            raise
        except (RefusedError, BadInputError, UsageError) as error:
            self._bench.book.move(job, JobState.FAILED, error=error.info)
        except PassingError as error:
            self.again(job, error)
        except AppError as error:  # held for a person: no host, a key, a full disk
            self._bench.holds.hold(job, error.info, JobState.QUEUED)
        except Exception as error:
            log.exception("an upload failed unexpectedly")
            self.again(job, PassingError(f"The upload failed ({type(error).__name__})."))
        else:
            self._tries.pop(job.id, None)
            self._bench.book.move(job, JobState.READY, inputs=inputs, host=_hosts(inputs), error=None)

    async def _urls(self, job: Job, inputs: tuple[InputState, ...]) -> tuple[InputState, ...]:
        done: list[InputState] = []
        for entry in inputs:
            if not entry.url:
                if self._upload is None:
                    raise _NO_HOST
                path = await asyncio.to_thread(self._bench.library.input_path, entry.sha256)
                entry = await self._upload(job, path, entry.sha256)
                if entry.expires:
                    self._bench.book.store.remember_upload(entry)
            done.append(entry)
        return tuple(done)

    def again(self, job: Job, error: PassingError) -> None:
        """Three attempts in all, backing off; then the job is held and looked at again every minute.

        The upload's host is not the engine's: nothing else waits for it.
        """
        back = (JobState.QUEUED,) if job.state is JobState.UPLOADING else ()
        self._tries[job.id] += 1
        tries = self._tries[job.id]
        if tries >= self._bench.settings.attempts:
            del self._tries[job.id]
            self._bench.holds.hold(job, replace(error.info, kind="network"), *back)
            return
        self._rest(job, outcomes.clamp(error.retry_after, self._bench.jitter(tries, 2.0, 60.0)))
        self._bench.book.move(job, *back, error=error.info)


def _hosts(inputs: tuple[InputState, ...]) -> str:
    return ", ".join(sorted({entry.host for entry in inputs if entry.host}))
