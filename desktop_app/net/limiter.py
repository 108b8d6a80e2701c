"""How often a service may be asked: creates, polls, and a pause when its host is down.

Plain objects over an injected clock; they never sleep, they say how long to wait.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Protocol

from ..clock import Clock

CREATE_COUNT, CREATE_WINDOW = 18, 10.0


class StampStore(Protocol):
    """Where create stamps live over a restart."""

    def stamps(self, account: str) -> Sequence[float]:
        """Seconds since the epoch, oldest first."""
        ...

    def add_stamp(self, account: str, at: float, forget_before: float) -> None:
        """Keep one; drop those before `forget_before`."""
        ...


class CreateLimiter:
    """At most `count` creates in any `window` seconds of one account, also across a restart."""

    def __init__(
        self, account: str, store: StampStore, clock: Clock, *,
        count: int = CREATE_COUNT, window: float = CREATE_WINDOW, since: float | None = None,
    ) -> None:
        """since: `clock.now` at the start of this process, if that was earlier.

        The wall clock may have been set in any direction since the stamps were written, so only the time
        between them is believed: the newest counts as sent when this process began.
        """
        self._account = account
        self._store = store
        self._clock = clock
        self.count = count
        self.window = window
        self._closed_until = 0.0
        self._sent: deque[float] = deque()
        began = clock.now() if since is None else since
        stamps = sorted(store.stamps(account)[-count:])
        self._sent.extend(began - (stamps[-1] - stamp) for stamp in stamps)

    def delay(self) -> float:
        """Seconds until a create may be sent; 0 means now."""
        now = self._clock.now()
        while self._sent and self._sent[0] <= now - self.window:
            self._sent.popleft()
        wait = max(0.0, self._closed_until - now)
        if len(self._sent) >= self.count:
            wait = max(wait, self._sent[-self.count] + self.window - now)
        return wait

    def take(self) -> None:
        """A create is about to be sent: stamp it in the store, inside the caller's transaction."""
        self._store.add_stamp(self._account, self._clock.wall(), self._clock.wall() - 6 * self.window)
        self._sent.append(self._clock.now())

    def penalise(self, seconds: float) -> None:
        """The service said "too many": nothing is sent for that long."""
        self._closed_until = max(self._closed_until, self._clock.now() + seconds)


class PollLimiter:
    """Evenly spaced questions: at most `rate` a second per key, first come first served."""

    def __init__(self, rate: float, clock: Clock) -> None:
        self._gap = 1.0 / rate
        self._clock = clock
        self._next = 0.0

    def reserve(self) -> float:
        """Seconds until the slot that is now the caller's."""
        now = self._clock.now()
        slot = max(now, self._next)
        self._next = slot + self._gap
        return slot - now


class Breaker:
    """Opens after `faults` transport or server errors in `span` seconds; then one probe at a time."""

    def __init__(
        self, clock: Clock, *, faults: int = 5, span: float = 30.0, shortest: float = 5.0, longest: float = 60.0
    ) -> None:
        self._clock = clock
        self._faults = faults
        self._span = span
        self._shortest = shortest
        self._longest = longest
        self._seen: deque[float] = deque(maxlen=faults)
        self._rest = 0.0  # length of the present pause; 0 = closed
        self._probe_at = 0.0
        self._probing_until: float | None = None

    @property
    def open(self) -> bool:
        """Whether calls are held back."""
        return self._rest > 0

    def delay(self) -> float:
        """Seconds until a call may be tried; 0 means now. Does not count as trying."""
        if not self.open:
            return 0.0
        now = self._clock.now()
        until = self._probe_at if self._probing_until is None else max(self._probe_at, self._probing_until)
        return max(0.0, until - now)

    def begin(self) -> None:
        """A call goes out; while open it is the one probe until it reports back (or a minute has passed)."""
        if self.open:
            self._probing_until = self._clock.now() + self._longest

    def success(self) -> None:
        """The host answered."""
        self._seen.clear()
        self._rest = 0.0
        self._probing_until = None

    def failure(self) -> None:
        """A transport error or a server error."""
        now = self._clock.now()
        self._seen.append(now)
        if self.open:
            if self._probing_until is None:
                return  # a straggler sent before it opened
            self._rest = min(self._longest, self._rest * 2)
        elif len(self._seen) == self._faults and now - self._seen[0] <= self._span:
            self._rest = self._shortest
        else:
            return
        self._probing_until = None
        self._probe_at = now + self._rest
