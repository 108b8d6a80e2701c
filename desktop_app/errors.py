"""What can go wrong, in words a person can act on.

Everything foreign (an HTTP status, an OSError, a decoder's complaint) is translated into one of these
at the border where it comes in. `kind` is the stable word scripts match on; `title` is one sentence
that says what happened; `hint` says who must act, and whether credits were spent.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorInfo:
    """An error as it is kept in a job's row and printed as JSON."""

    kind: str
    title: str
    hint: str = ""


class AppError(Exception):
    """A fault of the world, told to a person. Never holds a secret."""

    kind = "error"

    def __init__(self, title: str, hint: str = "", kind: str | None = None) -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint
        if kind is not None:
            self.kind = kind

    @property
    def info(self) -> ErrorInfo:
        """The error as plain data."""
        return ErrorInfo(self.kind, self.title, self.hint)


class UsageError(AppError):
    """The command or request itself is malformed (exit code 2)."""

    kind = "usage"


class BadInputError(AppError):
    """A file, picture or prompt that cannot be used."""

    kind = "bad-input"


class NotFoundError(AppError):
    """No job, asset, engine or file of that name."""

    kind = "not-found"


class DuplicateError(AppError):
    """The same request was submitted within the last seconds; nothing was sent."""

    kind = "duplicate"

    def __init__(self, title: str, hint: str = "", *, job_id: str = "") -> None:
        super().__init__(title, hint)
        self.job_id = job_id


class KeyProblemError(AppError):
    """A key is missing or refused (exit code 4)."""

    kind = "key-missing"


class DiskFullError(AppError):
    """No space left for what was about to be written."""

    kind = "disk-full"


class LibraryError(AppError):
    """The library cannot be read or written."""

    kind = "library"


# What an engine's verbs may raise, so that the queue knows what to do (queue.md, rule 3 and the table).


class NotRunError(AppError):
    """Create: it provably did not run. The job goes back to READY and is tried again by itself.

    retry_after: seconds to wait at least, or None for the ordinary back-off.
    slow: maintenance or a full queue: at least 30 s between tries.
    """

    kind = "not-run"

    def __init__(
        self, title: str, hint: str = "", kind: str | None = None, *,
        retry_after: float | None = None, slow: bool = False,
    ) -> None:
        super().__init__(title, hint, kind)
        self.retry_after = retry_after
        self.slow = slow


class RefusedError(AppError):
    """A definite refusal: the job FAILED. Nothing was spent."""

    kind = "refused"


class HeldError(AppError):
    """The job waits for a person (key refused, no credits, blocked on the way).

    pauses_engine: the whole engine's queue stops with one banner (401, 402, 433).
    """

    kind = "held"

    def __init__(
        self, title: str, hint: str = "", kind: str | None = None, *, pauses_engine: bool = False
    ) -> None:
        super().__init__(title, hint, kind)
        self.pauses_engine = pauses_engine


class AmbiguousError(AppError):
    """Create: no answer that settles it. The job is UNKNOWN; it may have been accepted and billed."""

    kind = "unknown-billing"


class PassingError(AppError):
    """Poll, download: a fault that passes (429, 5xx, reset, cut body). Polling goes on, backing off."""

    kind = "network"

    def __init__(
        self, title: str, hint: str = "", kind: str | None = None, *, retry_after: float | None = None
    ) -> None:
        super().__init__(title, hint, kind)
        self.retry_after = retry_after


class LinkGoneError(AppError):
    """Download: 403, 404 or 410: the result's link has died; ask the record for a fresh one."""

    kind = "link-gone"
