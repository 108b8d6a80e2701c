"""How long pictures usually take, from the artist's own finished jobs."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Iterable

from ..models import GenerationRequest, Job, JobState

KEPT = 24
ENOUGH = 3  # pictures before a range is told

_Key = tuple[str, str, str]


class UsualTimes:
    """The last few jobs by engine, and by engine, model and size class; nothing is told that is not known."""

    def __init__(self, jobs: Iterable[Job] = ()) -> None:
        self._seconds: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=KEPT))
        self._closer: dict[_Key, deque[float]] = defaultdict(lambda: deque(maxlen=KEPT))
        self._known: set[str] = set()
        for job in sorted(jobs, key=lambda job: job.updated):
            self.learn(job)

    def learn(self, job: Job) -> None:
        """Count a finished job once."""
        if job.state is not JobState.DONE or job.submitted is None or job.id in self._known:
            return
        self._known.add(job.id)
        seconds = max(0.0, job.updated - job.submitted)
        self._seconds[job.engine].append(seconds)
        self._closer[_key(job.request)].append(seconds)

    def seconds(self, engine: str) -> float | None:
        """The median from submission to picture; None until there is one."""
        known = self._seconds.get(engine)
        if not known:
            return None
        ordered, middle = sorted(known), len(known) // 2
        return (ordered[middle] + ordered[~middle]) / 2

    def span(self, request: GenerationRequest) -> tuple[float, float] | None:
        """From the 20th to the 80th percentile for requests like this one; None before ENOUGH pictures."""
        known = self._closer.get(_key(request))
        if known is None or len(known) < ENOUGH:
            return None
        ordered = sorted(known)
        return _percentile(ordered, 0.2), _percentile(ordered, 0.8)


def _percentile(ordered: list[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def _key(request: GenerationRequest) -> _Key:
    return request.engine, request.model, _size_class(request)


def _size_class(request: GenerationRequest) -> str:
    """Sizes within a factor of two of pixels count as one; "" is the engine's usual size."""
    across, by, down = request.size.partition("x")
    if by and across.isdigit() and down.isdigit():
        pixels = int(across) * int(down)
    elif request.inputs and not request.size:
        pixels = request.inputs[0].width * request.inputs[0].height
    else:
        return ""
    return str(round(math.log2(max(1, pixels))))
