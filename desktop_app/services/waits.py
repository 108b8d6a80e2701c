"""What a job may wait for, as plain data for the window's words; `reasons` finds out which."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TAKEN_OUT = "taken out to be edited"  # in a job's facts: how a waiting job was decided


class Reason(StrEnum):
    """What a waiting job waits for."""

    TURN = "turn"  # others go first
    PAUSED = "paused"  # its engine, or the whole queue
    LIMIT = "limit"  # so many new tasks in so much time
    RESTING = "resting"  # a try did not run; its error says why
    UNREACHABLE = "unreachable"  # the service does not answer; one probe now and then
    SLOT = "slot"  # next, as soon as the engine has room


@dataclass(frozen=True, slots=True)
class Waiting:
    """before: jobs of the same engine whose turn comes first. seconds: until it goes on by itself, or None.

    limit: new tasks and the seconds they are counted in, for LIMIT.
    """

    reason: Reason
    before: int = 0
    seconds: float | None = None
    limit: tuple[int, float] | None = None
