"""Engines that are paused: by the artist, or because a key was refused or the credits ran out."""

from __future__ import annotations

import logging
from collections.abc import Callable

from ..clock import Clock
from ..engines.base import Engine
from ..errors import AppError, ErrorInfo, KeyProblemError
from ..storage.jobs import JobStore
from .tasks import within

log = logging.getLogger(__name__)

NO_CREDITS = "no-credits"  # the kind of a pause that ends when the balance is above zero
KEY_MISSING = KeyProblemError.kind
_ASK_SECONDS = 3.0
EVERY = "*"  # the whole queue
BY_HAND = ErrorInfo("paused", "The queue is paused.", "Press Resume to go on. Nothing is sent meanwhile.")


class Pauses:
    """The table `paused_engines` and one banner per engine.

    told: called with the engine's id (or "*") and the reason, or None when it goes on.
    """

    def __init__(self, store: JobStore) -> None:
        self._store = store
        self._reasons: dict[str, ErrorInfo] = {}
        self.told: Callable[[str, ErrorInfo | None], None] | None = None

    def reason(self, engine: str) -> ErrorInfo | None:
        """Why this engine does not go on, or None."""
        return self._reasons.get(engine) or self._reasons.get(EVERY)

    def all(self) -> dict[str, ErrorInfo]:
        """Every pause by engine id, "*" for all engines."""
        return dict(self._reasons)

    def pause(self, engine: str, reason: ErrorInfo) -> bool:
        """Pause an engine; False when it already was (no second banner).

        A pause by hand takes the place of any other: it does not end when that one's cause is gone.
        """
        known = self._reasons.get(engine)
        if known is not None and (reason.kind != BY_HAND.kind or known.kind == BY_HAND.kind):
            return False
        self._store.pause(engine, reason)
        self._reasons[engine] = reason
        self._tell(engine, reason)
        return True

    def resume(self, engine: str) -> bool:
        """Let an engine go on; False when it was not paused."""
        if engine not in self._reasons:
            return False
        self._store.resume(engine)
        del self._reasons[engine]
        self._tell(engine, None)
        return True

    def refresh(self) -> set[str]:
        """Take over what is written; the engines whose pause changed."""
        written = self._store.pauses()
        changed = {
            engine for engine in written.keys() | self._reasons.keys()
            if written.get(engine) != self._reasons.get(engine)
        }
        self._reasons = written
        for engine in changed:
            self._tell(engine, written.get(engine))
        return changed

    def _tell(self, engine: str, reason: ErrorInfo | None) -> None:
        if self.told is not None:
            self.told(engine, reason)


async def cause_is_gone(engine: Engine, reason: ErrorInfo, clock: Clock) -> bool:
    """Ask the service, for a moment, whether what paused the engine still holds. Costs nothing."""
    if reason.kind == BY_HAND.kind:
        return False
    try:
        return await within(clock, _ASK_SECONDS, _goes_again(engine, reason))
    except TimeoutError:
        return False


async def _goes_again(engine: Engine, reason: ErrorInfo) -> bool:
    try:
        if reason.kind == NO_CREDITS:
            return (await engine.balance() or 0.0) > 0
        if type(engine).check is Engine.check:  # the default only says "Ready"
            return False
        check = await engine.check()
        # A key that was missing and now is refused is another trouble: the next job is told so, at no cost.
        return check.ok or (reason.kind == KEY_MISSING and check.message != reason.title)
    except AppError:
        return False
    except Exception:
        log.exception("asking a paused engine failed unexpectedly")
        return False
