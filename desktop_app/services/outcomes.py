"""What an engine's errors mean to the queue, and the words for what only the queue can know."""

from __future__ import annotations

from ..errors import AmbiguousError, AppError, ErrorInfo, NotRunError, PassingError
from ..net.limiter import Breaker

TOO_MANY = "too-many-requests"  # 429: the host is up and says wait
NOT_THE_HOST = frozenset({TOO_MANY, "incomplete"})  # passing faults that are not an outage
NO_ENGINE = "no-engine"
PASTED = "task id pasted"  # how an UNKNOWN job was decided
_LONGEST_WAIT = 600.0


def clamp(retry_after: float | None, default: float) -> float:
    """What a service asks for, within reason; seconds."""
    return default if retry_after is None else min(_LONGEST_WAIT, max(0.0, retry_after))


def count(breaker: Breaker, error: BaseException) -> None:
    """Tell the breaker about a call that failed: an outage counts against the host, an answer for it."""
    busy = isinstance(error, AppError) and error.kind in NOT_THE_HOST
    slow = isinstance(error, NotRunError) and error.slow
    if isinstance(error, (NotRunError, PassingError, AmbiguousError)) and not busy and not slow:
        breaker.failure()
    else:
        breaker.success()


def unanswered(error: BaseException | None) -> AmbiguousError:
    """UNKNOWN, said plainly."""
    seen = "Easel was closed before the answer came."
    if isinstance(error, AppError):
        seen = error.title
    elif error is not None:
        seen = f"The call ended without an answer ({type(error).__name__})."
    return AmbiguousError(
        "This may have been accepted and billed.",
        f"{seen} Paste the task id from the service's own log, submit it again (this may cost twice), or dismiss it.",
    )


def no_task_id() -> AmbiguousError:
    """Accepted without an id."""
    return AmbiguousError("The service answered without a task id.")


def wrong_task_id() -> ErrorInfo:
    """The task id the artist pasted is not the service's."""
    return ErrorInfo(
        "unknown-billing", "The service does not know the task id that was pasted.",
        "Look for the right one in the service's own log and paste it, submit the job again (this may cost"
        " twice), or dismiss it.",
    )


def foreign_task_id() -> AmbiguousError:
    """An id that another job has already."""
    return AmbiguousError("The service answered with the task id of another job.")


def no_answer_free(error: BaseException) -> ErrorInfo:
    """An engine that costs nothing did not answer, several times."""
    title = error.title if isinstance(error, AppError) else f"The engine failed ({type(error).__name__})."
    return ErrorInfo("engine", title, "See that the engine is running, then press Retry. No credits were spent.")


def bug(error: BaseException) -> ErrorInfo:
    """A fault of this program."""
    return ErrorInfo(
        "bug", f"Something in Easel failed ({type(error).__name__}).",
        "It is tried again a few times; then Try again does it once more. The log says more.",
    )


def impatient(error: NotRunError) -> ErrorInfo:
    """Maintenance or a full queue that lasted longer than the artist's patience."""
    return ErrorInfo(error.kind, error.title, "It was tried for a while. Press Try again. No credits were spent.")


def no_engine(engine: str) -> ErrorInfo:
    """The row's engine is not part of this program."""
    return ErrorInfo(NO_ENGINE, f"The engine {engine} is not here.", "Start a version of Easel that has it.")


def no_result() -> ErrorInfo:
    """Success that names no picture."""
    return ErrorInfo(
        "no-result", "The service says it has finished but named no picture.",
        "Credits were spent. Press Check again; if nothing comes, show the task id to the service.",
    )


def lost(costs_money: bool) -> ErrorInfo:
    """The task is gone."""
    if costs_money:
        return ErrorInfo(
            "task-unknown", "The service does not know this task.",
            "Credits may have been spent. Show the task id to the service, or press Retry to pay again.",
        )
    return ErrorInfo("engine", "The work was interrupted several times.", "Press Retry. No credits were spent.")


def expired(title: str) -> ErrorInfo:
    """Fourteen days have gone by."""
    return ErrorInfo(
        "expired", title,
        "Services keep results for 14 days. The task id is kept; Retry submits it anew and pays again.",
    )


def link_gone(costs_money: bool) -> ErrorInfo:
    """The link has died and the record offers no other."""
    spent = " It was paid already; no new payment." if costs_money else ""
    return ErrorInfo(
        "link-gone", "The finished picture's link no longer works.",
        f"It is asked for again by itself; Check again asks now.{spent}",
    )
