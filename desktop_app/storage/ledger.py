"""What was spent: read from the jobs' own rows, so that it can never disagree with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from .database import Database, translated

_REMEMBERED = 10  # jobs of a model that its usual price is taken from
_OPEN = "('QUEUED', 'UPLOADING', 'READY', 'SUBMITTING', 'UNKNOWN', 'POLLING', 'DOWNLOADING', 'TIMED_OUT', 'DETACHED')"


@dataclass(frozen=True, slots=True)
class Line:
    """Credits and jobs of one day (local, "2026-11-24") or one model ("engine/model")."""

    name: str
    credits: float
    jobs: int


class Ledger:
    """Sums over the table `jobs`. Errors of every call: LibraryError."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def since(self, moment: float) -> float:
        """Credits of the jobs submitted since then (seconds since the epoch)."""
        with translated(self._db.path):
            row = self._db.connection.execute(
                "SELECT coalesce(sum(credits), 0) FROM jobs WHERE credits IS NOT NULL AND submitted >= ?", (moment,)
            ).fetchone()
        return float(row[0])

    def by_day(self, moment: float) -> list[Line]:
        """Newest first."""
        return self._lines(
            "SELECT date(submitted, 'unixepoch', 'localtime') AS name, sum(credits), count(*) FROM jobs"
            " WHERE credits IS NOT NULL AND submitted >= ? GROUP BY name ORDER BY name DESC", (moment,),
        )

    def by_model(self, moment: float) -> list[Line]:
        """Dearest first."""
        return self._lines(
            "SELECT engine || iif(model = '', '', '/' || model) AS name, sum(credits) AS spent, count(*) FROM jobs"
            " WHERE credits IS NOT NULL AND submitted >= ? GROUP BY name ORDER BY spent DESC, name", (moment,),
        )

    def usual_price(self, engine: str, model: str) -> float | None:
        """What a job of that model cost lately, in the middle; None when it has cost nothing yet."""
        with translated(self._db.path):
            rows = self._db.connection.execute(
                "SELECT credits FROM jobs WHERE engine = ? AND model = ? AND credits IS NOT NULL"
                " ORDER BY submitted DESC LIMIT ?", (engine, model, _REMEMBERED),
            ).fetchall()
        prices = sorted(float(row[0]) for row in rows)
        return prices[len(prices) // 2] if prices else None

    def unpaid(self, engines: Sequence[str], moment: float) -> list[tuple[str, str, int]]:
        """Jobs under way, submitted since then or not yet, whose price is not known: engine, model, how many."""
        places = ", ".join("?" * len(engines))
        with translated(self._db.path):
            rows = self._db.connection.execute(
                f"SELECT engine, model, count(*) FROM jobs WHERE state IN {_OPEN} AND credits IS NULL"
                f" AND (submitted IS NULL OR submitted >= ?) AND engine IN ({places}) GROUP BY engine, model",
                (moment, *engines),
            ).fetchall()
        return [(str(row[0]), str(row[1]), int(row[2])) for row in rows]

    def _lines(self, sql: str, values: tuple[float, ...]) -> list[Line]:
        with translated(self._db.path):
            rows = self._db.connection.execute(sql, values).fetchall()
        return [Line(str(row[0]), round(float(row[1]), 4), int(row[2])) for row in rows]


def midnight(wall: float, days_ago: int = 0) -> float:
    """The beginning of the artist's day, seconds since the epoch."""
    day = datetime.fromtimestamp(wall).replace(hour=0, minute=0, second=0, microsecond=0)
    return (day - timedelta(days=days_ago)).timestamp()
