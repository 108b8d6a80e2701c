"""What an account holds: a hint for the artist when it is not known whether a create was billed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from ..clock import Clock
from ..engines.base import Engine

_PATIENCE = 3.0  # the hint is not worth a longer wait; seconds
_AGE = 30.0  # a reading is used again for that long; seconds


class Balances:
    """Newest readings by engine."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.changed: Callable[[str, float], None] | None = None  # told an engine's id and its new balance
        self._read: dict[str, tuple[float, float]] = {}
        self._questions: dict[str, asyncio.Future[float | None]] = {}

    def forget(self, engine_id: str) -> None:
        """The next reading is a new one."""
        self._read.pop(engine_id, None)
        self._questions.pop(engine_id, None)

    def known(self, engine_id: str) -> float | None:
        """The newest reading, however old; None without one."""
        return self._read[engine_id][1] if engine_id in self._read else None

    async def renew(self, engine: Engine) -> None:
        """Ask anew, whatever was known."""
        self._questions.pop(engine.id, None)
        if (known := self._read.get(engine.id)) is not None:
            self._read[engine.id] = (float("-inf"), known[1])
        await self.read(engine)

    async def read(self, engine: Engine) -> float | None:
        """Credits left, or None: an engine that costs nothing, no answer, or none in time.

        Many who ask at once share one question.
        """
        if not engine.costs_money:
            return None
        at, value = self._read.get(engine.id, (float("-inf"), 0.0))
        if self._clock.now() - at < _AGE:
            return value
        question = self._questions.get(engine.id)
        if question is None or question.done():
            question = self._questions[engine.id] = asyncio.ensure_future(engine.balance())
            question.add_done_callback(_swallow)  # it is let finish; nobody may be there for its answer
        timer = asyncio.ensure_future(self._clock.sleep(_PATIENCE))
        try:
            await asyncio.wait({question, timer}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
        if not question.done() or question.cancelled() or question.exception() is not None:
            return None
        credits = question.result()
        if credits is not None:
            before = self.known(engine.id)
            self._read[engine.id] = (self._clock.now(), credits)
            if credits != before and self.changed is not None:
                self.changed(engine.id, credits)
        return credits


def _swallow(question: asyncio.Future[float | None]) -> None:
    if not question.cancelled():
        question.exception()
