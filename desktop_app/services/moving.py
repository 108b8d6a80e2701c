"""The library moves to another folder: the queue at rest, everything copied and compared, the setting last."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from .studio import Studio

SETTING = "library_folder"


async def move_library(studio: Studio, to: Path, progress: Callable[[int, int], None] | None = None) -> Path:
    """Move the studio's library and remember its new place; returns the folder.

    The setting is written after the copy was compared and before anything is removed, so that a fault at any
    moment leaves one whole library where the setting points. The queue is closed by this, whether it worked
    or not: close the studio and build another, which goes on with every job.

    progress: called in a thread with (files done, files in all); what it raises ends the move, with nothing
    moved. Errors: UsageError (not empty, inside itself), DiskFullError, LibraryError.
    """
    await studio.queue.close()

    def remember(target: Path) -> None:
        studio.settings.set(SETTING, str(target))

    return await asyncio.to_thread(studio.library.move_to, to, progress, ready=remember)
