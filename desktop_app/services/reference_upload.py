"""A reference picture gets an address an engine can read: R2, then ImgBB, then the engine's own upload.

What leaves are new bytes made from the pixels. The same bytes are not sent twice while their address lives, and
what lies in a place that can delete is deleted when no job needs it any more, also after a crash.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..clock import Clock
from ..engines.base import Engine
from ..errors import AppError, BadInputError, HeldError, PassingError, RefusedError
from ..hosts.base import Host, Stored
from ..hosts.base import Upload as Outgoing
from ..models import InputLimits, InputState, Job, Role
from ..net.limiter import Breaker
from ..storage.uploads import Address, RemoteObject, UploadStore
from . import sent_pictures
from .host_consent import Consents
from .sent_pictures import Sent

if TYPE_CHECKING:
    from ..storage.library import Library

log = logging.getLogger(__name__)

LIFE = 24 * 3600.0  # asked of a host; longer than any job is polled for in the foreground
STILL = 3600.0  # an address with less left is not handed out
_KEPT_HASHES = 256
_HOST_ATTEMPTS = 3  # a host has tried so often by itself when it gives up
_T = TypeVar("_T")


class ReferenceUpload:
    """The queue's `Upload`. One per program; nothing here outlives a call.

    consents: asked before a place is used for the first time (None in it: every place with a key is allowed).
    """

    def __init__(
        self, library: Library, engines: Mapping[str, Engine], hosts: Callable[[], Mapping[str, Host]], clock: Clock,
        consents: Consents,
    ) -> None:
        self._library = library
        self._engines = engines
        self._hosts = hosts
        self._clock = clock
        self.consents = consents
        self.store = UploadStore(library.db)
        self._hashes: OrderedDict[tuple[object, ...], tuple[str, tuple[int, int]]] = OrderedDict()
        self._under_way: dict[object, asyncio.Task[object]] = {}
        self._breakers: dict[str, Breaker] = {}
        self.handed_out: dict[str, set[str]] = {}  # job id → addresses its row may not have yet
        self.fresh: set[str] = set()  # keys announced while calls run: nobody's yet, and not to be swept
        self._running = 0

    async def __call__(self, job: Job, path: Path, sha256: str) -> InputState:
        """An address for one input. Errors: PassingError (some place may take it later), HeldError (a person must
        act), RefusedError (every place refuses this picture), BadInputError (it cannot be read)."""
        self._running += 1
        try:
            make = self._maker(job, path, sha256)
            known = self._known(make) or await self._shared(make.key, partial(self._bring_up, job, path, make))
            address, note = known
            self.handed_out.setdefault(job.id, set()).add(address.url)
        finally:
            self._running -= 1
            if not self._running:
                self.fresh.clear()
        return InputState(sha256, address.url, address.expires, address.host, note)

    # -- the bytes -----------------------------------------------------------------------------------

    def _maker(self, job: Job, path: Path, sha256: str) -> _Maker:
        engine = self._engines[job.engine]
        limits = engine.offer(job.model or job.request.model).input_limits
        pictures = job.request.inputs
        masks = {entry.sha256 for entry in pictures if entry.role is Role.MASK}
        if sha256 not in masks:
            return _Maker(path, sha256, limits, exact=bool(masks))
        first = next((entry for entry in pictures if entry.role is Role.IMAGE), None)
        under = None if first is None else _Maker(
            self._library.input_path(first.sha256), first.sha256, limits, exact=True
        )
        return _Maker(path, sha256, limits, is_mask=True, under=under)

    async def _made(self, make: _Maker) -> Sent:
        """In a thread; what came out is remembered by its hash, not kept."""
        if make.under is None:
            sent = await asyncio.to_thread(make.picture if not make.is_mask else partial(make.mask, None))
        else:
            if make.under.key not in self._hashes:
                await self._made(make.under)
            sent = await asyncio.to_thread(make.mask, self._hashes[make.under.key][1])
        self._hashes[make.key] = sent.sha256, (sent.width, sent.height)
        self._hashes.move_to_end(make.key)
        while len(self._hashes) > _KEPT_HASHES:
            self._hashes.popitem(last=False)
        return sent

    # -- where to ------------------------------------------------------------------------------------

    def _known(self, make: _Maker) -> tuple[Address, str] | None:
        """Without encoding anything, where the hash of what would be sent is remembered."""
        return self._living(self._hashes[make.key][0]) if make.key in self._hashes else None

    def _living(self, sent_hash: str) -> tuple[Address, str] | None:
        found = self.store.addresses(sent_hash, self._clock.wall() + STILL)
        for host_id in self._hosts():
            if host_id in found:
                return found[host_id], ""
        return None

    async def _bring_up(self, job: Job, path: Path, make: _Maker) -> tuple[Address, str]:
        sent = await self._made(make)
        return self._living(sent.sha256) or await self._send(job, path, sent)

    async def _send(self, job: Job, path: Path, sent: Sent) -> tuple[Address, str]:
        """The first place that takes it; else one error that says what each said."""
        tried: list[tuple[Host, AppError]] = []
        for host in self._hosts().values():
            if not host.for_references or not await host.ready():
                continue
            wait = self._breaker(host).delay()
            if wait > 0:
                tried.append((host, _resting(host, wait)))
                continue
            if not await self.consents.allow(host, path):
                tried.append((host, HeldError(f"{host.title} was not allowed to take it.", "", "no-host")))
                continue
            try:
                stored = await self._put(host, job, sent)
            except AppError as error:
                log.warning("%s did not take a reference picture: %s", host.title, error.title)
                tried.append((host, error))
                continue
            address = Address(host.id, stored.url, stored.expires)
            if stored.expires:
                self.store.remember(sent.sha256, address)
            return address, _said(tried)
        raise _nowhere(tried)

    async def _put(self, host: Host, job: Job, sent: Sent) -> Stored:
        if len(sent.data) > host.max_bytes:
            raise RefusedError(f"The picture is larger than {host.title} takes.", "", "host-refused")
        upload = Outgoing(sent.data, f"{secrets.token_hex(16)}{sent.suffix}", sent.content_type, LIFE)
        key, now = host.planned_key(upload), self._clock.wall()
        if key:
            self.fresh.add(key)
            self.store.announce(RemoteObject(host.id, key, job.id, now, now + LIFE))
        breaker = self._breaker(host)
        breaker.begin()
        try:
            stored = await host.put(upload)
        except AppError as error:
            if isinstance(error, PassingError) and error.kind not in ("too-many-requests", "host-limit"):
                for _ in range(_HOST_ATTEMPTS):
                    breaker.failure()
            else:
                breaker.success()
                if key and not isinstance(error, PassingError):
                    self.store.gone(host.id, key)  # refused: nothing is there
            raise
        breaker.success()
        return stored

    def _breaker(self, host: Host) -> Breaker:
        return self._breakers.setdefault(host.id, Breaker(self._clock))

    async def _shared(self, key: object, work: Callable[[], Awaitable[_T]]) -> _T:
        """Jobs that want the same picture at the same moment wait for one upload; who leaves stops nobody else."""
        task = self._under_way.get(key)
        if task is None:
            task = asyncio.ensure_future(_awaited(work))
            self._under_way[key] = task
            task.add_done_callback(lambda done: self._ended(key, done))
        return await asyncio.shield(task)  # type: ignore[return-value]

    def _ended(self, key: object, task: asyncio.Task[object]) -> None:
        self._under_way.pop(key, None)
        if not task.cancelled():
            task.exception()  # nobody may be there for it any more

    async def close(self) -> None:
        """Give up what is under way; it is written down and swept at the next start."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.consents.close()


class _Maker:
    """How the bytes of one input come about; equal keys give equal bytes."""

    def __init__(
        self, path: Path, sha256: str, limits: InputLimits, *, exact: bool = False, is_mask: bool = False,
        under: _Maker | None = None,
    ) -> None:
        self.path, self.limits, self.exact, self.is_mask, self.under = path, limits, exact, is_mask, under
        self.key: tuple[object, ...] = (sha256, limits, exact, is_mask, under.key if under else None)

    def picture(self) -> Sent:
        """A picture."""
        return sent_pictures.picture(self.path, self.limits, exact=self.exact)

    def mask(self, size: tuple[int, int] | None) -> Sent:
        """A mask, as large as the picture beneath it."""
        sent = sent_pictures.mask(self.path, size)
        if len(sent.data) > self.limits.max_bytes:
            raise BadInputError("The mask is larger than this model takes.", "Use a smaller picture.")
        return sent


async def _awaited(work: Callable[[], Awaitable[_T]]) -> _T:
    return await work()


def _resting(host: Host, seconds: float) -> PassingError:
    return PassingError(
        f"{host.title} could not be reached a moment ago.", "It is tried again by itself.", "host-unreachable",
        retry_after=seconds,
    )


def _said(tried: list[tuple[Host, AppError]]) -> str:
    """What each place said, for the job's row and its card."""
    return " ".join(f"{host.title}: {error.title}" for host, error in tried)


def _nowhere(tried: list[tuple[Host, AppError]]) -> AppError:
    """No place took it: passing where one of them may later, held where a person can help, else refused."""
    if not tried:
        return HeldError(
            "No place is set up for the reference picture.", "Add a key for an upload service in Settings.", "no-host"
        )
    title = "No place took the reference picture." if len(tried) > 1 else tried[0][1].title
    hint = _said(tried) if len(tried) > 1 else tried[0][1].hint
    passing = [error for _, error in tried if isinstance(error, PassingError)]
    if passing:
        waits = [error.retry_after for error in passing if error.retry_after is not None]
        return PassingError(
            title, hint, "host-unreachable", retry_after=min(waits) if len(waits) == len(passing) else None
        )
    if any(isinstance(error, HeldError) for _, error in tried):
        return HeldError(title, hint, "no-host" if len(tried) > 1 else tried[0][1].kind)
    return RefusedError(title, hint, "host-refused")
