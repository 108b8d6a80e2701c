"""One heap of things to do later, and the time this process was awake.

One task sleeps for the whole queue; five hundred polled jobs are five hundred heap entries.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import logging
from collections.abc import Callable

from ..clock import Clock

log = logging.getLogger(__name__)

LONGEST_SLEEP = 30.0
_SLACK = 2.0  # a late wake-up still counts as awake up to here


class Scheduler:
    """Calls plain functions at their time. A key has at most one entry; a new one replaces it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._heap: list[tuple[float, int, str]] = []
        self._entries: dict[str, tuple[int, float, Callable[[], None]]] = {}
        self._numbers = itertools.count()
        self._wake = asyncio.Event()
        self._next_wake = clock.now()
        self._awake = 0.0
        self._mark = clock.now()

    def at(self, when: float, key: str, call: Callable[[], None]) -> None:
        """Call `call` at `when` (seconds of `clock.now`)."""
        number = next(self._numbers)
        self._entries[key] = (number, when, call)
        heapq.heappush(self._heap, (when, number, key))
        if when < self._next_wake:
            self._wake.set()

    def after(self, seconds: float, key: str, call: Callable[[], None]) -> None:
        """Call `call` that many seconds from now."""
        self.at(self._clock.now() + seconds, key, call)

    def when(self, key: str) -> float | None:
        """When the entry of that key is due, or None."""
        entry = self._entries.get(key)
        return None if entry is None else entry[1]

    def cancel(self, key: str) -> None:
        """Forget the entry."""
        self._entries.pop(key, None)

    def awake(self) -> float:
        """Seconds this process was awake since it began: sleep of the machine does not count.

        Between two looks at most the sleep that was planned (and a little slack) is counted.
        """
        now = self._clock.now()
        planned = max(0.0, min(self._next_wake, self._mark + LONGEST_SLEEP) - self._mark)
        self._awake += max(0.0, min(now - self._mark, planned + _SLACK))
        self._mark = now
        return self._awake

    async def run(self) -> None:
        """Work the heap until cancelled."""
        while True:
            self.awake()
            self._run_due()
            self._wake.clear()
            delay = self._delay()
            self._next_wake = self._clock.now() + delay
            if delay > 0:
                await self._sleep(delay)
            else:
                await asyncio.sleep(0)

    def _run_due(self) -> None:
        now = self._clock.now()
        while self._heap and self._heap[0][0] <= now:
            _, number, key = heapq.heappop(self._heap)
            entry = self._entries.get(key)
            if entry is None or entry[0] != number:
                continue  # replaced or cancelled
            del self._entries[key]
            try:
                entry[2]()
            except Exception:
                log.exception("a scheduled step of the queue failed")

    def _delay(self) -> float:
        while self._heap:
            when, number, key = self._heap[0]
            entry = self._entries.get(key)
            if entry is not None and entry[0] == number:
                return min(LONGEST_SLEEP, max(0.0, when - self._clock.now()))
            heapq.heappop(self._heap)
        return LONGEST_SLEEP

    async def _sleep(self, seconds: float) -> None:
        sleeper = asyncio.ensure_future(self._clock.sleep(seconds))
        waker = asyncio.ensure_future(self._wake.wait())
        try:
            await asyncio.wait({sleeper, waker}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeper.cancel()
            waker.cancel()
            await asyncio.wait({sleeper, waker})  # not suppressed: a cancel that arrives here must end `run`
