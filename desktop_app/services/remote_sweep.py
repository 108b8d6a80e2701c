"""Deletes reference pictures from hosts once no job needs them; tried until they are gone."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..clock import Clock
from ..errors import AppError, HeldError
from ..hosts.base import Host
from ..storage.jobs import LIVE
from ..storage.uploads import RemoteObject

if TYPE_CHECKING:
    from ..storage.library import Library
    from .reference_upload import ReferenceUpload

log = logging.getLogger(__name__)

_SHORTEST, _LONGEST = 5.0, 600.0


class RemoteSweep:
    """The queue calls it when a job with inputs has ended, at its start, and when it asked to be called again."""

    def __init__(
        self, library: Library, uploads: ReferenceUpload, hosts: Callable[[], Mapping[str, Host]], clock: Clock
    ) -> None:
        self._library = library
        self._uploads = uploads
        self._hosts = hosts
        self._clock = clock
        self._tries: Counter[tuple[str, str]] = Counter()
        self._rests: dict[tuple[str, str], float] = {}  # until when an object that would not go is left alone
        self._one = asyncio.Lock()

    async def __call__(self) -> float | None:
        """Delete what is needed no more; seconds until another look is worth it, None: when a job ends."""
        async with self._one:
            self._uploads.store.forget_dead(self._clock.wall())
            objects = self._uploads.store.objects()
            if not objects:
                return None
            needless = self._needless(objects)
            for entry in needless:  # all before the first delete: meanwhile a new job may ask for the same picture
                self._uploads.store.forget_key(entry.host, entry.key)
            for entry in needless:
                await self._delete(entry)
            return self._next(self._uploads.store.objects())

    def _needless(self, objects: list[RemoteObject]) -> list[RemoteObject]:
        """Of no live job, and not being put this moment. What has run out goes in any case."""
        live = {job.id: job for job in self._library.jobs.list(LIVE)}
        handed_out = self._uploads.handed_out
        for job_id in list(handed_out):
            if job_id not in live:
                del handed_out[job_id]
        urls = {entry.url for job in live.values() for entry in job.inputs if entry.url}
        urls |= {url for given in handed_out.values() for url in given}
        now = self._clock.wall()

        def needed(entry: RemoteObject) -> bool:
            return entry.delete_after > now and (entry.job in live or any(entry.key in url for url in urls))

        return [
            entry for entry in objects
            if entry.key not in self._uploads.fresh and not needed(entry)
            and self._rests.get((entry.host, entry.key), 0.0) <= self._clock.now()
        ]

    async def _delete(self, entry: RemoteObject) -> None:
        name = entry.host, entry.key
        host = self._hosts().get(entry.host)
        try:
            gone = host is not None and await host.delete(entry.key)
            reason, longer = "it is still there", host is None
        except AppError as error:
            gone, reason, longer = False, error.title, isinstance(error, HeldError)
        if gone:
            self._uploads.store.gone(*name)
            self._tries.pop(name, None)
            self._rests.pop(name, None)
            return
        self._tries[name] += 1
        rest = _LONGEST if longer else min(_LONGEST, _SHORTEST * 2 ** min(10, self._tries[name] - 1))
        self._rests[name] = self._clock.now() + rest
        log.warning("a reference picture could not be deleted from %s yet: %s", entry.host, reason)

    def _next(self, left: list[RemoteObject]) -> float | None:
        """The soonest of: a rest is over, an object runs out, an upload that was under way has been handed out."""
        times = [
            _SHORTEST if entry.key in self._uploads.fresh
            else max(_SHORTEST, self._rests[entry.host, entry.key] - self._clock.now())
            if (entry.host, entry.key) in self._rests else max(_SHORTEST, entry.delete_after - self._clock.wall())
            for entry in left
        ]
        return min(times, default=None)
