"""Who goes next: priority, then groups take turns, then order of submission; a moved job has its place."""

from __future__ import annotations

from collections.abc import Iterable

from ..models import Job
from ..storage.jobs import MOVED


class Turns:
    """Remembers which group was served when, so that fifty variants do not starve one picture.

    A new group joins at the end of the round, so that new ones do not starve those that wait.
    """

    def __init__(self) -> None:
        self._served: dict[str, int] = {}
        self._count = 0

    def copy(self) -> Turns:
        """The same memory, to go back to when what was served could not be written."""
        other = Turns()
        other._served, other._count = dict(self._served), self._count
        return other

    def next(self, waiting: Iterable[Job]) -> Job | None:
        """The job whose turn it is, or None; the group counts as served by it."""
        jobs = list(waiting)
        if not jobs:
            return None
        highest = max(job.priority for job in jobs)
        jobs = [job for job in jobs if job.priority == highest]
        for job in jobs:
            self._served.setdefault(job.group, self._count)
        moved = [job for job in jobs if MOVED in job.facts]
        others = [job for job in jobs if MOVED not in job.facts]
        turn = min(others, default=None, key=lambda job: (self._served[job.group], *_place(job)))
        placed = min(moved, default=None, key=_place)
        chosen = placed if turn is None or (placed is not None and _place(placed) < _place(turn)) else turn
        assert chosen is not None
        self._count += 1
        self._served[chosen.group] = self._count
        return chosen


def _place(job: Job) -> tuple[int, float, str]:
    return job.position, job.created, job.id
