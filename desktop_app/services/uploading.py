"""Reference pictures on their way to a URL, for engines that need one."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from ..engines.base import Engine
from ..errors import AppError, BadInputError, HeldError, PassingError, RefusedError, UsageError
from ..models import InputState, Job, JobState
from ..storage.jobs import StaleJobError
from ..storage.uploads import UploadStore
from . import outcomes
from .bench import Bench

log = logging.getLogger(__name__)

# (job, kept copy, its sha256) → the URL. PassingError: try again; RefusedError: every host refused;
# HeldError: waits for a person.
Upload = Callable[[Job, Path, str], Awaitable[InputState]]
UNREADABLE = "input-unreadable"  # the kind of an engine's error: it could not fetch the picture
_RENEWED = "inputs_renewed"  # in `facts`: that was answered once with a fresh upload
_NO_HOST = HeldError(
    "No place is set up for the reference picture.", "Add a key for an upload service in Settings.", "no-host"
)


class Uploader:
    """QUEUED → UPLOADING → READY. A URL the row has is used while it lives; any other is the upload's to know."""

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
        known = self._known(job)
        if not engine.needs_url or all(entry.url for entry in known):
            return job
        inputs = await self._urls(job, known)
        self._tries.pop(job.id, None)
        return self._bench.book.move(job, inputs=inputs, host=_hosts(inputs))

    def _alive(self) -> float:
        return self._bench.clock.wall() + self._bench.settings.url_life_seconds

    def _known(self, job: Job) -> tuple[InputState, ...]:
        alive = self._alive()
        return tuple(
            entry if entry.url and (not entry.expires or entry.expires >= alive) else InputState(entry.sha256)
            for entry in job.inputs
        )

    def renewed(self, engine: Engine, job: Job, error: AppError) -> dict[str, Any] | None:
        """The engine could not fetch a picture: the columns that make it go up anew, once; else None."""
        if error.kind != UNREADABLE or not engine.needs_url or not job.inputs or _RENEWED in job.facts:
            return None
        self.forget_urls(job)
        return {
            "inputs": tuple(InputState(entry.sha256) for entry in job.inputs), "facts": {**job.facts, _RENEWED: True}
        }

    def forget_urls(self, job: Job) -> None:
        """No other job is given this one's addresses."""
        store = UploadStore(self._bench.library.db)
        for entry in job.inputs:
            store.forget(entry.url)

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
