"""Create limiter, poll limiter, breaker: plain arithmetic over a clock in the test's hands."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.net.limiter import Breaker, CreateLimiter, PollLimiter
from tests.support.clock import FakeClock


class Memory:
    """Stamps that outlive the limiter, as the database's do."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float]] = []

    def stamps(self, account: str) -> Sequence[float]:
        return [at for name, at in self.rows if name == account]

    def add_stamp(self, account: str, at: float, forget_before: float) -> None:
        self.rows = [row for row in self.rows if row[0] != account or row[1] >= forget_before]
        self.rows.append((account, at))


def pass_time(clock: FakeClock, seconds: float) -> None:
    """Let the clock go on."""
    asyncio.run(clock.advance(seconds, turns=1))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0.0, 4.0), max_size=70), st.integers(0, 69))
def test_never_more_than_eighteen_in_any_ten_seconds(gaps: list[float], restart_at: int) -> None:
    clock, memory = FakeClock(), Memory()
    limiter, sent = CreateLimiter("me", memory, clock), []
    for number, gap in enumerate(gaps):
        pass_time(clock, gap)
        if number == restart_at:
            limiter = CreateLimiter("me", memory, clock)
        if limiter.delay() == 0:
            limiter.take()
            sent.append(clock.now())
    assert all(sent[n + 18] - sent[n] >= 10.0 - 1e-6 for n in range(len(sent) - 18))


def test_delay_is_exactly_what_is_missing() -> None:
    clock = FakeClock()
    limiter = CreateLimiter("me", Memory(), clock)
    for _ in range(18):
        assert limiter.delay() == 0
        limiter.take()
        pass_time(clock, 0.1)
    assert limiter.delay() == pytest.approx(10.0 - 1.8)
    pass_time(clock, 8.2)
    assert limiter.delay() == 0


def test_accounts_do_not_share_and_old_stamps_go() -> None:
    clock, memory = FakeClock(), Memory()
    for _ in range(5):
        for account in ("a", "b"):
            CreateLimiter(account, memory, clock, count=1).take()
        pass_time(clock, 30)
    assert len(memory.rows) <= 6
    assert CreateLimiter("c", memory, clock, count=1).delay() == 0


@pytest.mark.parametrize("jump", [-86400.0, 86400.0, 3600.0, 4.0])
def test_restart_after_the_wall_clock_was_set(jump: float) -> None:
    clock, memory = FakeClock(), Memory()
    limiter = CreateLimiter("me", memory, clock)
    for _ in range(18):
        limiter.take()
    clock.jump_wall(jump)
    assert CreateLimiter("me", memory, clock).delay() == pytest.approx(10.0)
    began = clock.now()
    pass_time(clock, 9.0)
    assert CreateLimiter("me", memory, clock, since=began).delay() == pytest.approx(1.0)


def test_penalty_closes_the_account() -> None:
    clock = FakeClock()
    limiter = CreateLimiter("me", Memory(), clock)
    limiter.penalise(7.0)
    limiter.penalise(3.0)
    assert limiter.delay() == pytest.approx(7.0)
    pass_time(clock, 7.0)
    assert limiter.delay() == 0


def test_polls_are_spaced_and_served_in_order() -> None:
    clock = FakeClock()
    limiter = PollLimiter(8.0, clock)
    assert [limiter.reserve() for _ in range(4)] == pytest.approx([0.0, 0.125, 0.25, 0.375])
    pass_time(clock, 10.0)
    assert limiter.reserve() == 0  # an idle limiter saves up nothing
    assert limiter.reserve() == pytest.approx(0.125)


def test_breaker_opens_after_five_faults_in_thirty_seconds() -> None:
    clock = FakeClock()
    breaker = Breaker(clock)
    for _ in range(4):
        breaker.failure()
    pass_time(clock, 31)
    breaker.failure()
    assert not breaker.open  # the first ones are too long ago
    for _ in range(4):
        breaker.failure()
    assert breaker.open and breaker.delay() == pytest.approx(5.0)


def test_breaker_success_in_between_counts_anew() -> None:
    breaker = Breaker(FakeClock())
    for _ in range(4):
        breaker.failure()
    breaker.success()
    breaker.failure()
    assert not breaker.open


def test_breaker_probes_one_at_a_time_five_to_sixty_seconds() -> None:
    clock = FakeClock()
    breaker = Breaker(clock)
    for _ in range(5):
        breaker.failure()
    rests = []
    for _ in range(6):
        rests.append(breaker.delay())
        pass_time(clock, breaker.delay())
        assert breaker.delay() == 0
        breaker.begin()
        assert breaker.delay() > 0  # the probe is out: nobody else goes
        breaker.failure()
    assert rests == pytest.approx([5, 10, 20, 40, 60, 60])
    pass_time(clock, 60)
    breaker.begin()
    breaker.success()
    assert not breaker.open and breaker.delay() == 0


def test_breaker_forgets_a_probe_that_never_reports() -> None:
    clock = FakeClock()
    breaker = Breaker(clock)
    for _ in range(5):
        breaker.failure()
    pass_time(clock, 5)
    breaker.begin()
    pass_time(clock, 60)
    assert breaker.delay() == 0


def test_breaker_stragglers_do_not_lengthen_the_rest() -> None:
    clock = FakeClock()
    breaker = Breaker(clock)
    for _ in range(9):
        breaker.failure()
    assert breaker.delay() == pytest.approx(5.0)
