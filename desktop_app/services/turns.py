"""Who goes next: priority, then groups take turns, then order of submission."""

from __future__ import annotations

from collections.abc import Iterable

from ..models import Job


class Turns:
    """Remembers which group was served when, so that fifty variants do not starve one picture."""

    def __init__(self) -> None:
        self._served: dict[str, int] = {}
        self._count = 0

    def next(self, waiting: Iterable[Job]) -> Job | None:
        """The job whose turn it is, or None; the group counts as served by it."""
        chosen = min(
            waiting, default=None,
            key=lambda job: (-job.priority, self._served.get(job.group, 0), job.position, job.created, job.id),
        )
        if chosen is not None:
            self._count += 1
            self._served[chosen.group] = self._count
        return chosen
