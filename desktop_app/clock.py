"""Time, so that tests can hold it in their hands."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """What services ask of time. Tests give one that moves by hand."""

    def now(self) -> float:
        """Seconds on a clock that never goes back (no meaning but differences)."""
        ...

    def wall(self) -> float:
        """Seconds since the epoch, UTC; may jump."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds of `now`."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        return time.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))
