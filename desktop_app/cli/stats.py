"""`easel stats`: what was spent, by day and by model, and what is in the library."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ..clock import SystemClock
from ..models import Mode
from ..storage.assets import AssetFilter
from ..storage.ledger import Ledger, Line, midnight
from . import output
from .session import open_studio

DAYS = 30


async def stats(options: argparse.Namespace) -> int:
    """Credits of the last thirty days. Asks no service."""
    async with open_studio() as studio:
        ledger, wall = Ledger(studio.library.db), SystemClock().wall()
        since = midnight(wall, DAYS - 1)
        today, days, models = ledger.since(midnight(wall)), ledger.by_day(since), ledger.by_model(since)
        budget = studio.settings.number("budget_credits_per_day")
        pictures = {
            mode.value: studio.library.assets.count(AssetFilter(mode=mode)) for mode in Mode
        } | {"total": studio.library.assets.count(AssetFilter())}
    data = {
        "credits": {
            "today": today, "budget": budget or None, "days": DAYS, "total": round(sum(day.credits for day in days), 4),
            "by_day": _data(days), "by_model": _data(models),
        },
        "pictures": pictures,
    }
    output.answer(options, data, [
        f"{pictures['total']} pictures in the library",
        f"{today:g} credits today" + (f" of {budget:g}" if budget else ""),
        *(f"{line.name}  {line.credits:>10g} credits  {line.jobs} jobs" for line in [*days, *models]),
    ])
    return output.DONE


def _data(lines: Sequence[Line]) -> dict[str, dict[str, float]]:
    return {line.name: {"credits": line.credits, "jobs": line.jobs} for line in lines}
