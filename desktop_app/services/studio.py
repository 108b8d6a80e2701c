"""Builds the services that the window and the command line share, and takes them down again."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping, MutableMapping
from contextlib import asynccontextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from .. import system
from ..clock import Clock, SystemClock
from ..engines import registry
from ..engines.base import Engine, Kit
from ..storage.engine_notes import EngineNotes
from ..storage.library import Library
from ..storage.settings import Settings

if TYPE_CHECKING:
    from ..hosts.base import Host
    from ..net.download import Downloader
    from ..redaction import Secret
    from ..storage.credentials import Credentials
    from .balances import Balances
    from .budget import Budget
    from .generation_queue import GenerationQueue
    from .queue_settings import QueueSettings
    from .reference_upload import ReferenceUpload
    from .share_liveness import Liveness
    from .share_service import ShareService


class Studio:
    """Everything a front needs. `close()` takes it down in the right order.

    The queue and what it uses are built when first asked for: a window paints without them, and listing
    pictures never needs them.
    """

    def __init__(
        self, folders: system.Folders, settings: Settings, library: Library,
        engines: Mapping[str, Engine] | None, clock: Clock,
    ) -> None:
        self.folders = folders
        self.settings = settings
        self.library = library
        self._clock = clock
        self.kit = make_kit(lambda: self.credentials, clock, EngineNotes(library.db, clock), folders.config)
        self.engines = build_engines(self.kit) if engines is None else engines
        self.key_heard: Callable[[str], object] | None = None  # called with the id of each engine whose key changed

    @cached_property
    def credentials(self) -> Credentials:
        """The keys."""
        from ..storage.credentials import Credentials

        return Credentials()

    @cached_property
    def hosts(self) -> Mapping[str, Host]:
        """Who keeps files on the net, by id, in the order they are tried."""
        from ..hosts import registry as host_registry
        from ..hosts.base import HostKit

        kit = HostKit(self.kit.key, self._clock, os.environ)
        return {host_id: kind(kit) for host_id, kind in host_registry.discover().items()}

    @cached_property
    def shares(self) -> ShareService:
        """Makes links and takes them back."""
        from .share_service import ShareService

        return ShareService(self.library, self.hosts, self._clock, keys=lambda: self.credentials)

    @cached_property
    def references(self) -> ReferenceUpload:
        """Gives reference pictures an address an engine can read. The window sets `consents.ask`."""
        from .host_consent import Consents
        from .reference_upload import ReferenceUpload

        return ReferenceUpload(
            self.library, self.engines, lambda: self.hosts, self._clock, Consents(self.settings)
        )

    @cached_property
    def liveness(self) -> Liveness:
        """Looks whether links still work."""
        from .share_liveness import Liveness

        return Liveness(self.library, self.hosts, self._clock)

    @cached_property
    def downloader(self) -> Downloader:
        """Fetches results. UsageError for a malformed environment value."""
        from ..net.download import Downloader
        from ..net.origins import trusted_origins

        return Downloader(trusted_origins(os.environ), clock=self._clock)

    @cached_property
    def balances(self) -> Balances:
        """What accounts hold; the window sets `changed`."""
        from .balances import Balances

        return Balances(self._clock)

    @cached_property
    def budget(self) -> Budget:
        """What a job is likely to cost, and whether that is within the day's budget."""
        from ..storage.ledger import Ledger
        from .budget import Budget

        return Budget(Ledger(self.library.db), self.settings, self.engines, self._clock)

    def key_changed(self, name: str) -> None:
        """A key was set, changed or deleted: who uses it learns anew, and an engine paused by it is asked again."""
        for engine in self.engines.values():
            if name in {word for entry in engine.credentials for word in (entry.name, entry.env)}:
                engine.key_changed()
                self.balances.forget(engine.id)
                if self.key_heard is not None:
                    self.key_heard(engine.id)
        if "queue" in vars(self):
            self.queue.ask_again()

    @cached_property
    def queue(self) -> GenerationQueue:
        """The queue, not yet running. UsageError for a malformed environment value."""
        from .generation_queue import GenerationQueue
        from .remote_sweep import RemoteSweep

        return GenerationQueue(
            self.library, self.engines, clock=self._clock, settings=queue_settings(self.settings),
            fetch=self.downloader.fetch, upload=self.references, balances=self.balances, budget=self.budget,
            sweep=RemoteSweep(self.library, self.references, lambda: self.hosts, self._clock),
        )

    async def close(self) -> None:
        """Stop the queue, then what it used."""
        if "queue" in vars(self):
            await self.queue.close()
        if "references" in vars(self):
            await self.references.close()
        for engine in self.engines.values():
            await engine.close()
        for host in self.hosts.values() if "hosts" in vars(self) else ():
            await host.close()
        if "liveness" in vars(self):
            await self.liveness.close()
        if "downloader" in vars(self):
            await self.downloader.close()
        self.library.close()


def build_studio(clock: Clock | None = None, engines: Mapping[str, Engine] | None = None) -> Studio:
    """Open the library and wire the services; nothing runs before `queue.start()`.

    Errors: LibraryError when the library cannot be opened.
    """
    clock = clock or SystemClock()
    folders = system.folders()
    settings = Settings(folders.config)
    chosen = settings.text("library_folder")
    library_folder = Path(chosen).expanduser() if chosen else folders.data / "library"
    library = Library.open(library_folder, cache=folders.cache, clock=clock)
    return Studio(folders, settings, library, engines, clock)


@asynccontextmanager
async def open_studio(
    clock: Clock | None = None, engines: Mapping[str, Engine] | None = None
) -> AsyncIterator[Studio]:
    """A studio for the length of a block."""
    studio = build_studio(clock, engines)
    try:
        yield studio
    finally:
        await asyncio.shield(studio.close())


def make_kit(
    credentials: Callable[[], Credentials], clock: Clock, memory: MutableMapping[str, str] | None = None,
    config: Path | None = None,
) -> Kit:
    """What engines and hosts are given. credentials: asked at the first use, so that building costs nothing."""

    async def key(name: str) -> Secret | None:
        return await credentials().get(name)

    return Kit(key, clock, os.environ, {} if memory is None else memory, config)


def build_engines(kit: Kit) -> dict[str, Engine]:
    """All engines, on this machine's folders."""
    work = system.folders().cache / "work"
    return {engine_id: registry.build(kind, work, kit) for engine_id, kind in registry.discover().items()}


def queue_settings(settings: Settings) -> QueueSettings:
    """What the artist chose (environment values win for this run) as the queue's numbers."""
    from .queue_settings import QueueSettings

    return QueueSettings(
        timeout_seconds=settings.number("timeout_seconds"), poll_seconds=settings.number("poll_seconds"),
        patience_seconds=settings.number("patience_seconds"),
    )
