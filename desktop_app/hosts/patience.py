"""Three attempts in all for what passes, backing off with full jitter; the host's own word on waiting is kept."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from ..clock import Clock
from ..errors import PassingError

ATTEMPTS = 3
_LONGEST_WAIT = 30.0  # whoever asks for more is left, and the next host is tried
_spread = random.Random()
_T = TypeVar("_T")


async def patiently(clock: Clock, work: Callable[[], Awaitable[_T]], again: Callable[[PassingError], bool]) -> _T:
    """The result of `work`, tried again while `again` says so of its error."""
    for attempt in range(1, ATTEMPTS):
        try:
            return await work()
        except PassingError as error:
            if not again(error) or (error.retry_after or 0.0) > _LONGEST_WAIT:
                raise
            wait = _spread.uniform(0.5, 2.0**attempt) if error.retry_after is None else error.retry_after
        await clock.sleep(wait)
    return await work()
