"""A studio for the length of one command; what the library repaired at opening is said first."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from ..services import studio as services
from ..services.studio import Studio
from . import output


@asynccontextmanager
async def open_studio() -> AsyncIterator[Studio]:
    """The services on the usual library."""
    async with services.open_studio() as studio:
        for sentence in studio.library.news:
            output.notice(sentence)
        yield studio
