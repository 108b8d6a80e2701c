"""The queue's table as data: every arrow a job may take, when, and what is committed with it.

Nothing else decides whether a change of state is allowed; `JobBook.move` asks here before it writes.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..models import JobState as S


@dataclass(frozen=True, slots=True)
class Arrow:
    """One allowed change. committed: what the same transaction must carry."""

    source: S
    target: S
    when: str
    committed: str

    @property
    def name(self) -> str:
        """How tests and messages call it."""
        return f"{self.source}-{self.target}"


ARROWS: tuple[Arrow, ...] = (
    Arrow(S.DRAFT, S.QUEUED, "the artist presses Generate", "frozen request, all rows of the group"),
    Arrow(S.QUEUED, S.UPLOADING, "a slot is free", "hash of each input"),
    Arrow(S.UPLOADING, S.READY, "every input has a URL, or needs none", "URL, expiry, host"),
    Arrow(S.UPLOADING, S.QUEUED, "a retryable fault, or found at start-up", "which host said what"),
    Arrow(S.UPLOADING, S.FAILED, "every host refused", "which host said what"),
    Arrow(S.READY, S.SUBMITTING, "limiter token, breaker closed, inputs fresh", "attempt, time, before the call"),
    Arrow(S.SUBMITTING, S.POLLING, "a remote id in the answer", "remote id"),
    Arrow(S.SUBMITTING, S.READY, "provably not run, or held", "reason"),
    Arrow(S.SUBMITTING, S.FAILED, "a definite refusal", "code, message"),
    Arrow(S.SUBMITTING, S.UNKNOWN, "anything else, or found at start-up", "what was seen"),
    Arrow(S.UNKNOWN, S.POLLING, "the artist pasted the task id", "who decided"),
    Arrow(S.UNKNOWN, S.READY, "the artist submits again; by itself where it costs nothing", "who decided"),
    Arrow(S.UNKNOWN, S.CANCELLED, "the artist dismissed it", "who decided"),
    Arrow(S.POLLING, S.POLLING, "still running, or a passing error", "server state, awake time"),
    Arrow(S.POLLING, S.DOWNLOADING, "success", "raw result, credits"),
    Arrow(S.POLLING, S.FAILED, "the service says failed", "its code and words"),
    Arrow(S.POLLING, S.TIMED_OUT, "the limit, and one more poll still says running", "awake time"),
    Arrow(S.TIMED_OUT, S.POLLING, "checked again, or the result came", "next check"),
    Arrow(S.DOWNLOADING, S.DONE, "every file is kept", "asset rows"),
    Arrow(S.DOWNLOADING, S.DOWNLOADING, "a dead link asked for anew; disk full: held", "reason"),
    Arrow(S.DOWNLOADING, S.FAILED, "what came is refused", "which"),
    Arrow(S.DOWNLOADING, S.EXPIRED, "still refused 14 days after the server's completion", "reason"),
    Arrow(S.FAILED, S.DOWNLOADING, "checked again: the task has a result", "raw result"),
    Arrow(S.QUEUED, S.CANCELLED, "cancelled before submission", ""),
    Arrow(S.UPLOADING, S.CANCELLED, "cancelled before submission", ""),
    Arrow(S.READY, S.CANCELLED, "cancelled before submission", ""),
    Arrow(S.POLLING, S.CANCELLED, "cancelled, and the engine stopped it", ""),
    Arrow(S.POLLING, S.DETACHED, "cancelled, and the engine cannot stop it", ""),
    Arrow(S.TIMED_OUT, S.DETACHED, "cancelled", ""),
    Arrow(S.DETACHED, S.DOWNLOADING, "it came all the same", "raw result, credits"),
    Arrow(S.TIMED_OUT, S.EXPIRED, "14 days", "reason"),
    Arrow(S.DETACHED, S.EXPIRED, "14 days", "reason"),
    # Not in the written table; without them a job could never leave its state.
    Arrow(S.POLLING, S.READY, "the worker is lost on an engine that costs nothing", "reason"),
    Arrow(S.POLLING, S.UNKNOWN, "the pasted task id is not known to the service", "what was seen"),
    Arrow(S.DETACHED, S.FAILED, "a detached task failed at the service: nothing is left to wait for", "its words"),
    Arrow(S.DRAFT, S.POLLING, "a task id from the service's own log, without a row", "remote id"),
)

_ALLOWED = frozenset((arrow.source, arrow.target) for arrow in ARROWS)

# States in which a row may be written without leaving it (progress, reasons, flags).
RESTABLE = frozenset(S) - {S.DRAFT, S.DONE, S.CANCELLED, S.EXPIRED}


class ForbiddenArrowError(AssertionError):
    """A bug of ours: no arrow leads from this state to that one."""


def require(source: S, target: S) -> None:
    """Raise ForbiddenArrowError unless the table has this arrow (or it is a note on a restable row)."""
    if (source, target) in _ALLOWED or (source is target and source in RESTABLE):
        return
    raise ForbiddenArrowError(f"no arrow {source} → {target}")
