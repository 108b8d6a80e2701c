"""Builds the services that the window and the command line share, and takes them down again."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from .. import system
from ..clock import Clock, SystemClock
from ..engines import registry
from ..engines.base import Engine
from ..net.download import Downloader
from ..net.origins import trusted_origins
from ..storage.credentials import Credentials
from ..storage.library import Library
from ..storage.settings import Settings
from .generation_queue import GenerationQueue
from .queue_settings import QueueSettings


@dataclass(slots=True)
class Studio:
    """Everything a front needs. `close()` takes it down in the right order."""

    folders: system.Folders
    settings: Settings
    credentials: Credentials
    library: Library
    engines: Mapping[str, Engine]
    queue: GenerationQueue
    downloader: Downloader

    async def close(self) -> None:
        """Stop the queue, then what it used."""
        await self.queue.close()
        for engine in self.engines.values():
            await engine.close()
        await self.downloader.close()
        self.library.close()


def build_studio(clock: Clock | None = None, engines: Mapping[str, Engine] | None = None) -> Studio:
    """Open the library and wire the services; nothing runs before `queue.start()`.

    Errors: LibraryError when the library cannot be opened, UsageError for a malformed environment value.
    """
    clock = clock or SystemClock()
    folders = system.folders()
    settings = Settings(folders.config)
    chosen = settings.text("library_folder")
    library_folder = Path(chosen).expanduser() if chosen else folders.data / "library"
    library = Library.open(library_folder, cache=folders.cache, clock=clock)
    downloader = Downloader(trusted_origins(os.environ), clock=clock)
    if engines is None:
        engines = {engine_id: build_engine(kind) for engine_id, kind in registry.discover().items()}
    queue = GenerationQueue(
        library, engines, clock=clock, settings=queue_settings(settings), fetch=downloader.fetch
    )
    return Studio(folders, settings, Credentials(), library, engines, queue, downloader)


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


def build_engine(kind: type[Engine]) -> Engine:
    """An engine on this machine's folders."""
    return registry.build(kind, system.folders().cache / "work")


def queue_settings(settings: Settings) -> QueueSettings:
    """What the artist chose (environment values win for this run) as the queue's numbers."""
    return QueueSettings(
        timeout_seconds=settings.number("timeout_seconds"), poll_seconds=settings.number("poll_seconds"),
        patience_seconds=settings.number("patience_seconds"),
    )
