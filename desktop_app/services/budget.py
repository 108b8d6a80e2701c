"""A soft limit on credits a day: before more is spent, the artist is asked (the command line wants --again)."""

from __future__ import annotations

from collections.abc import Mapping

from ..clock import Clock
from ..engines.base import Engine
from ..errors import AppError
from ..storage.ledger import Ledger, midnight
from ..storage.settings import Settings

SETTING = "budget_credits_per_day"


class BudgetError(AppError):
    """The day's credits would be used up; nothing was submitted."""

    kind = "budget"


class Budget:
    """Counts what today's jobs cost, and what those under way are likely to."""

    def __init__(self, ledger: Ledger, settings: Settings, engines: Mapping[str, Engine], clock: Clock) -> None:
        self._ledger = ledger
        self._settings = settings
        self._engines = engines
        self._clock = clock

    def price(self, engine_id: str, model: str) -> float | None:
        """Credits a job of that model costs: as the engine says, else as it did lately; None where nobody knows."""
        engine = self._engines.get(engine_id)
        if engine is None or not engine.costs_money:
            return None
        try:
            said = engine.offer(model).price
        except AppError:  # a model that is no longer in the table
            said = None
        return self._ledger.usual_price(engine_id, model) if said is None else said

    def spent_today(self) -> float:
        """Credits since midnight."""
        return self._ledger.since(midnight(self._clock.wall()))

    def require(self, engine: Engine, model: str, jobs: int) -> None:
        """BudgetError when these jobs would go beyond the day's limit. No limit is set: never."""
        limit = self._settings.number(SETTING)
        if limit <= 0 or not engine.costs_money:
            return
        spent, ahead = self.spent_today(), self._under_way()
        cost = (self.price(engine.id, model) or 0.0) * jobs
        if spent + ahead < limit and spent + ahead + cost <= limit:
            return
        words = f"{spent:,.6g} of {limit:,.6g} credits are spent"
        words += f", {ahead:,.6g} more are under way" if ahead else ""
        wanted = f"This would take about {cost:,.6g} more." if cost else "What this costs is not known."
        raise BudgetError(
            f"This goes beyond today's budget: {words}.",
            f"{wanted} Nothing was submitted. Submit it all the same, or change the budget in Settings.",
        )

    def _under_way(self) -> float:
        paid = [engine.id for engine in self._engines.values() if engine.costs_money]
        today = self._ledger.unpaid(paid, midnight(self._clock.wall()))
        return sum((self.price(engine, model) or 0.0) * count for engine, model, count in today)
