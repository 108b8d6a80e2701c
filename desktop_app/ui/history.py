"""How long an engine's pictures usually take, from the artist's own finished jobs."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable

from ..models import Job, JobState

KEPT = 12
LEAST_FOR_A_SPAN = 3  # fewer say nothing about how it varies


class UsualTimes:
    """The median of the last few; None until there is one."""

    def __init__(self, jobs: Iterable[Job] = ()) -> None:
        self._seconds: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=KEPT))
        self._known: set[str] = set()
        for job in sorted(jobs, key=lambda job: job.updated):
            self.learn(job)

    def learn(self, job: Job) -> None:
        """Count a finished job once."""
        if job.state is not JobState.DONE or job.submitted is None or job.id in self._known:
            return
        self._known.add(job.id)
        self._seconds[job.engine].append(max(0.0, job.updated - job.submitted))

    def seconds(self, engine: str) -> float | None:
        """Usual seconds from submission to picture."""
        known = self._seconds.get(engine)
        if not known:
            return None
        ordered, middle = sorted(known), len(known) // 2
        return (ordered[middle] + ordered[~middle]) / 2

    def span(self, engine: str) -> tuple[float, float] | None:
        """Between which seconds the middle half of them lay; None until there are three."""
        known = self._seconds.get(engine)
        if known is None or len(known) < LEAST_FOR_A_SPAN:
            return None
        ordered, quarter = sorted(known), len(known) // 4
        return ordered[quarter], ordered[~quarter]
