"""What the parts of the queue share: the book, the heap, the gates, the pauses."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..clock import Clock
from ..engines.base import Engine
from ..net.limiter import CREATE_COUNT, CREATE_WINDOW, Breaker, CreateLimiter, PollLimiter, StampStore
from .book import JobBook
from .holds import Holds
from .pauses import Pauses
from .queue_settings import QueueSettings
from .scheduler import Scheduler
from .setbacks import Setbacks

if TYPE_CHECKING:
    from ..storage.library import Library


class Gates:
    """One limiter per account and one breaker per host, made when first needed."""

    def __init__(self, store: StampStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._began = clock.now()
        self._creates: dict[str, CreateLimiter | None] = {}
        self._polls: dict[str, PollLimiter | None] = {}
        self._breakers: dict[str, Breaker] = {}

    def creates(self, engine: Engine) -> CreateLimiter | None:
        """The limit on create calls; None for an engine without one."""
        if engine.id not in self._creates:
            limit = engine.create_limit or ((CREATE_COUNT, CREATE_WINDOW) if engine.costs_money else None)
            self._creates[engine.id] = None if limit is None else CreateLimiter(
                engine.id, self._store, self._clock, count=limit[0], window=limit[1], since=self._began
            )
        return self._creates[engine.id]

    def taken_over(self) -> None:
        """The library is ours from now on: another process may have sent creates until this moment."""
        self._began = self._clock.now()
        self._creates.clear()

    def polls(self, engine: Engine) -> PollLimiter | None:
        """The limit on polls; None for an engine without one."""
        if engine.id not in self._polls:
            rate = engine.polls_per_second
            self._polls[engine.id] = None if rate is None else PollLimiter(rate, self._clock)
        return self._polls[engine.id]

    def breaker(self, host: str) -> Breaker:
        """The breaker of an engine's service (by engine id) or of a result host (by its name)."""
        return self._breakers.setdefault(host, Breaker(self._clock))


@dataclass(slots=True)
class Bench:
    """The shared tools. spawn(job id, coroutine): runs it as a task the queue keeps and closes."""

    library: Library
    engines: Mapping[str, Engine]
    clock: Clock
    settings: QueueSettings
    book: JobBook
    scheduler: Scheduler
    gates: Gates
    pauses: Pauses
    holds: Holds
    spawn: Callable[[str, Coroutine[Any, Any, None]], asyncio.Task[None] | None]
    rng: random.Random = field(default_factory=random.Random)
    setbacks: Setbacks = field(init=False)
    _began: tuple[float, float] = field(init=False)

    def __post_init__(self) -> None:
        self.setbacks = Setbacks(self.book, self.holds, self.settings, self.rng)
        self._began = self.clock.wall(), self.clock.now()

    def wall(self) -> float:
        """Seconds since the epoch, as they were at the start and have gone on since.

        Whoever sets the system's clock forward does not let fourteen days run out.
        """
        return self._began[0] + self.clock.now() - self._began[1]

    def jitter(self, attempt: int, base: float, longest: float) -> float:
        """Exponential back-off with full jitter: attempt 1 waits up to `base`, 2 up to twice that, …"""
        return self.rng.uniform(0.0, min(longest, base * 2 ** (attempt - 1)))

    def time_limited(self, engine: Engine) -> bool:
        """Rule 15: engines that cost money, or are told so."""
        return engine.costs_money or engine.time_limited
