"""Credits: what was spent, what a press will cost, the day's budget, and the balance that is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.errors import AmbiguousError
from desktop_app.models import GenerationRequest, JobState, Offer, Progress, ProgressState
from desktop_app.services.budget import SETTING, Budget, BudgetError
from desktop_app.storage.ledger import Ledger, Line, midnight
from desktop_app.storage.settings import Settings
from tests.support.clock import FakeClock

from .rig import Rig, Scripted, rig, run, success

DAY = 86_400.0
URL = "https://pictures.example/1.png"


class Priced(Scripted):
    """Says what it costs, where the test wants it to."""

    price: float | None = None

    def offer(self, model: str = "") -> Offer:
        return replace(super().offer(model), price=self.price)


async def paid(one: Rig, prompt: str = "a fox", model: str = "") -> None:
    """A finished job that cost 6 credits."""
    job = one.queue.submit(GenerationRequest(one.engine.id, prompt, model=model), again=True)[0]
    task = f"task-{len(one.engine.created) + 1}"
    one.engine.polls[task] = [success(URL)]
    await one.advance(3.0)
    assert one.state(job) is JobState.DONE


def test_the_ledger_sums_by_day_and_model(tmp_path: Path) -> None:
    async def main() -> None:
        clock = FakeClock(wall=datetime(2026, 11, 24, 12).timestamp())
        async with rig(tmp_path, clock=clock) as one:
            ledger = Ledger(one.library.db)
            assert ledger.since(0) == 0 and ledger.by_day(0) == [] and ledger.usual_price("scripted", "m") is None
            await paid(one, model="m")
            await paid(one, model="m")
            clock.jump_wall(DAY)
            await paid(one)
            assert ledger.since(0) == 18.0 and ledger.since(midnight(clock.wall())) == 6.0
            assert ledger.by_day(0) == [Line("2026-11-25", 6.0, 1), Line("2026-11-24", 12.0, 2)]
            assert ledger.by_model(0) == [Line("scripted/m", 12.0, 2), Line("scripted", 6.0, 1)]
            assert ledger.usual_price("scripted", "m") == 6.0

    run(main())


def test_a_failed_task_that_took_credits_is_in_the_ledger(tmp_path: Path) -> None:
    async def main() -> None:
        async with rig(tmp_path) as one:
            one.engine.polls["task-1"] = [Progress(ProgressState.FAILED, credits=4.5)]
            job = one.submit()
            await one.advance(3.0)
            assert one.state(job) is JobState.FAILED and one.row(job).credits == 4.5
            assert Ledger(one.library.db).since(0) == 4.5

    run(main())


def budget(one: Rig, folder: Path, limit: float) -> Budget:
    settings = Settings(folder, {})
    settings.set(SETTING, limit)
    return Budget(Ledger(one.library.db), settings, {one.engine.id: one.engine}, one.clock)


@pytest.mark.parametrize(("limit", "price", "refused_at"), [
    (0.0, 6.0, None), (20.0, 6.0, 4), (18.0, None, 4), (12.0, 6.0, 3), (3.0, 6.0, 1), (3.0, None, 2),
])
def test_the_budget_counts_what_is_spent_and_what_comes(
    tmp_path: Path, limit: float, price: float | None, refused_at: int | None
) -> None:
    """Which of four jobs of 6 credits is refused; a model without a price costs what it did lately."""

    async def main() -> None:
        clock = FakeClock()
        engine = Priced(clock)
        engine.price = price
        async with rig(tmp_path, clock=clock, engine=engine) as one:
            kept = budget(one, tmp_path / "config", limit)
            first = None
            for number in range(1, 5):
                try:
                    kept.require(one.engine, "", 1)
                except BudgetError as error:
                    first = number
                    assert "No" not in error.title and "Nothing was submitted." in error.hint
                    break
                await paid(one, f"a fox {number}")
            assert first == refused_at
            clock.jump_wall(DAY)
            if limit >= 6:
                kept.require(one.engine, "", 1)

    run(main())


def test_jobs_under_way_count_with_what_they_will_cost(tmp_path: Path) -> None:
    async def main() -> None:
        engine = Priced(clock := FakeClock())
        engine.price = 5.0
        async with rig(tmp_path, clock=clock, engine=engine) as one:
            kept = budget(one, tmp_path / "config", 12.0)
            one.submit("one")
            one.submit("two")
            with pytest.raises(BudgetError, match="10 more are under way"):
                kept.require(one.engine, "", 1)

    run(main())


def test_an_engine_that_costs_nothing_has_no_budget_and_no_price(tmp_path: Path) -> None:
    async def main() -> None:
        engine = type("Free", (Scripted,), {"costs_money": False})(clock := FakeClock())
        async with rig(tmp_path, clock=clock, engine=engine) as one:
            kept = budget(one, tmp_path / "config", 1.0)
            kept.require(one.engine, "", 100)
            assert kept.price(one.engine.id, "") is None

    run(main())


def test_the_balance_is_asked_for_once_after_a_burst_and_only_if_it_is_shown(tmp_path: Path) -> None:
    async def main() -> None:
        async with rig(tmp_path) as one:
            shown: list[tuple[str, float]] = []
            balances = one.balances
            await paid(one)
            await one.advance(5.0)
            before = one.engine.balances
            balances.changed = lambda engine, credits: shown.append((engine, credits))
            one.engine.credits = 82.0
            for number in range(3):
                one.submit(f"a bear {number}")
            await one.advance(1.9)
            asked = one.engine.balances - before
            await one.advance(3.0)
            assert one.engine.balances - before - asked == 1 and shown[-1] == ("scripted", 82.0)
            assert balances.known("scripted") == 82.0
            await one.advance(60.0)
            assert one.engine.balances - before - asked == 1

    run(main())


def test_a_job_of_another_day_that_was_never_settled_is_not_todays(tmp_path: Path) -> None:
    async def main() -> None:
        engine = Priced(clock := FakeClock(wall=datetime(2026, 11, 24, 12).timestamp()))
        engine.price = 5.0
        engine.creates = [AmbiguousError("The connection broke.")]
        async with rig(tmp_path, clock=clock, engine=engine) as one:
            kept = budget(one, tmp_path / "config", 5.0)
            assert one.state(job := one.submit()) is JobState.QUEUED
            await one.advance(3.0)
            assert one.state(job) is JobState.UNKNOWN
            with pytest.raises(BudgetError, match="5 more are under way"):
                kept.require(one.engine, "", 1)
            clock.jump_wall(DAY)
            kept.require(one.engine, "", 1)

    run(main())
