"""A clock that moves only when told to."""

from __future__ import annotations

import asyncio
import heapq
import itertools


class FakeClock:
    """`desktop_app.clock.Clock` in the hands of a test. advance() wakes sleepers in order of time."""

    def __init__(self, wall: float = 1_795_000_000.0) -> None:
        self._now = 1000.0
        self._wall = wall
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = itertools.count()

    def now(self) -> float:
        return self._now

    def wall(self) -> float:
        return self._wall

    def jump_wall(self, seconds: float) -> None:
        """Somebody set the system clock."""
        self._wall += seconds

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._count), future))
        await future

    async def settle(self, turns: int = 20) -> None:
        """Let everything that can run without time passing run."""
        for _ in range(turns):
            await asyncio.sleep(0)

    async def advance(self, seconds: float, turns: int = 20) -> None:
        """Move time on, waking each sleeper at its own moment."""
        end = self._now + seconds
        await self.settle(turns)
        while self._sleepers and self._sleepers[0][0] <= end:
            at, _, future = heapq.heappop(self._sleepers)
            self._wall += max(0.0, at - self._now)
            self._now = max(self._now, at)
            if not future.done():
                future.set_result(None)
            await self.settle(turns)
        self._wall += end - self._now
        self._now = end
        await self.settle(turns)
