"""How every benchmark measures: interleaved rounds against a floor or peer in the same run, medians, one ratio."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 5


@dataclass(frozen=True)
class Ratio:
    """ours / peer, the medians it came from (milliseconds unless `unit` says otherwise), and the target."""

    name: str
    ours: float
    peer: float
    target: float
    unit: str = "ms"
    at_least: bool = False

    @property
    def value(self) -> float:
        return self.ours / self.peer

    @property
    def met(self) -> bool:
        return self.value >= self.target if self.at_least else self.value <= self.target

    def show(self) -> Ratio:
        """Print one line and return itself."""
        sign = "≥" if self.at_least else "≤"
        verdict = "met" if self.met else "MISSED"
        print(
            f"{self.name:<58} ratio {self.value:7.3f}  (target {sign} {self.target:g}, {verdict})"
            f"  ours {self.ours:.2f} {self.unit}, peer {self.peer:.2f} {self.unit}",
            flush=True,
        )
        return self


def timed(work: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def compare(
    name: str, ours: Callable[[], float], peer: Callable[[], float], target: float, *,
    rounds: int = ROUNDS, unit: str = "ms", at_least: bool = False,
) -> Ratio:
    """Call both in turns, `rounds` times after one warm-up each; each call returns its own figure."""
    ours()
    peer()
    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(ours())
        theirs.append(peer())
    return Ratio(name, statistics.median(mine), statistics.median(theirs), target, unit, at_least).show()


def report(ratios: list[Ratio]) -> int:
    """The exit code of a benchmark: always 0, missed targets are printed; nothing here is a test."""
    missed = [ratio.name for ratio in ratios if not ratio.met]
    if missed:
        print(f"missed: {', '.join(missed)}", file=sys.stderr)
    return 0
