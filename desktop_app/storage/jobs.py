"""The queue's rows. The database is the truth; every change says which state and revision it starts from."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..clock import Clock, SystemClock
from ..errors import AppError, DuplicateError, ErrorInfo, NotFoundError
from ..models import InputState, Job, JobState, Mode
from .database import translated
from .recipes import request_from_json, request_to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .database import Database

LIVE = frozenset(JobState) - {JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.EXPIRED}
Jobs = list[Job]  # inside JobStore `list` is a verb
CHECK_NOW = 0.0  # in `next_check`: the artist pressed "Check again"
MOVED = "moved"  # in `facts`: the artist gave the job its place
_GAP = 1024  # between two positions, so that a job can be moved between two others
_WAITING = "state IN ('QUEUED', 'UPLOADING', 'READY')"
_NAMES = {"group": "grp", "revision": "rev"}
_FIELDS = tuple(f.name for f in dataclasses.fields(Job))
_SELECT = "SELECT " + ", ".join(_NAMES.get(name, name) for name in _FIELDS) + " FROM jobs"
_INSERT = (
    "INSERT INTO jobs (" + ", ".join(_NAMES.get(name, name) for name in _FIELDS) + ") VALUES ("
    + ", ".join("?" * len(_FIELDS)) + ")"
)


class StaleJobError(AppError):
    """The row is no longer in the state and revision the change started from; read it again."""

    kind = "stale"


class JobStore:
    """Rows of the table `jobs`, with the create calls' stamps and pauses beside them."""

    def __init__(self, db: Database, clock: Clock | None = None) -> None:
        self._db = db
        self._clock = clock or SystemClock()

    # -- reading -------------------------------------------------------------------------------------

    def get(self, job_id: str) -> Job:
        """The job of that id, or of the only id that begins so. NotFoundError otherwise."""
        rows = self._rows(f"{_SELECT} WHERE id = ?", (job_id,))
        if not rows and len(job_id) >= 4:
            pattern = job_id.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
            rows = self._rows(f"{_SELECT} WHERE id LIKE ? ESCAPE '\\' LIMIT 2", (pattern,))
            if len(rows) > 1:
                raise NotFoundError(f"More than one job begins with {job_id}.", "Give more of the id.")
        if not rows:
            raise NotFoundError(f"There is no job {job_id[:40]}.", "`easel queue list` shows the jobs.")
        return rows[0]

    def many(self, ids: Iterable[str]) -> Jobs:
        """The rows of these ids that exist."""
        found: Jobs = []
        wanted = list(ids)
        for start in range(0, len(wanted), 500):
            chunk = wanted[start : start + 500]
            found += self._rows(f"{_SELECT} WHERE id IN ({', '.join('?' * len(chunk))})", chunk)
        return found

    def list(self, states: Iterable[JobState] | None = None, limit: int | None = None) -> Jobs:
        """Rows in order of submission; with a limit, the newest ones."""
        where, values = "", []
        if states is not None:
            values = [state.value for state in states]
            where = f" WHERE state IN ({', '.join('?' * len(values))})"
        order = "ORDER BY position DESC, rowid DESC"  # the numbers are sorted first, not thousands of whole rows
        chosen = f"SELECT rowid FROM jobs{where} {order} LIMIT ?"
        rows = self._rows(
            f"{_SELECT} WHERE rowid IN ({chosen}) {order}", [*values, -1 if limit is None else limit]
        )
        return rows[::-1]

    def in_group(self, group: str) -> Jobs:
        """The jobs that were asked for in one press, in their order."""
        return self._rows(f"{_SELECT} WHERE grp = ? ORDER BY position, rowid", (group,))

    def by_remote_id(self, engine: str, remote_id: str) -> Job | None:
        """The job that has this task of the engine."""
        rows = self._rows(f"{_SELECT} WHERE engine = ? AND remote_id = ?", (engine, remote_id))
        return rows[0] if rows else None

    def to_check(self) -> Jobs:
        """FAILED rows the artist asked to check again and nobody has asked for yet."""
        return self._rows(f"{_SELECT} WHERE state = 'FAILED' AND next_check IS NOT NULL")

    def revisions(self, after: int) -> tuple[dict[str, int], int]:
        """Revision by id of every row that may still move or was inserted after row number `after`.

        Also gives the newest row number. What another process changed shows as a difference here.
        """
        live = [state.value for state in LIVE]
        rows = self._execute(
            f"SELECT id, rev, rowid FROM jobs WHERE state IN ({', '.join('?' * len(live))}) OR rowid > ?"
            " OR (state = 'FAILED' AND next_check IS NOT NULL)",
            [*live, after],
        ).fetchall()
        newest = self._execute("SELECT coalesce(max(rowid), 0) FROM jobs").fetchone()[0]
        return {row[0]: row[1] for row in rows}, newest

    # -- writing -------------------------------------------------------------------------------------

    def insert(self, jobs: Sequence[Job], *, duplicate_window: float | None) -> Jobs:
        """All rows of a group in one transaction; gives them back with their positions.

        duplicate_window: seconds within which the same request hash of another group is a duplicate, or,
        for a retry, another retry of the same job (DuplicateError, nothing is written); None: not checked.
        """
        with self.transaction():
            if duplicate_window is not None:
                self._refuse_duplicate(jobs[0], duplicate_window)
            position = self._execute("SELECT coalesce(max(position), 0) FROM jobs").fetchone()[0]
            placed = []
            for number, job in enumerate(jobs, start=1):
                placed.append(dataclasses.replace(job, position=position + number * _GAP))
                self._execute(_INSERT, [_encode(name, getattr(placed[-1], name)) for name in _FIELDS])
        return placed

    def update(self, job: Job, *, state: JobState | None = None, **columns: Any) -> Job:
        """One guarded change: `WHERE id AND state AND rev`, else StaleJobError. Gives the row as it is now.

        columns: fields of Job by name.
        """
        target = state or job.state
        values = {**columns, "state": target, "updated": self._clock.wall()}
        names = ", ".join(f"{_NAMES.get(name, name)} = ?" for name in values)
        cursor = self._execute(
            f"UPDATE jobs SET {names}, rev = rev + 1 WHERE id = ? AND state = ? AND rev = ?",
            [*(_encode(name, value) for name, value in values.items()), job.id, job.state.value, job.revision],
        )
        if cursor.rowcount != 1:
            raise StaleJobError("The job has changed meanwhile.")
        return dataclasses.replace(job, revision=job.revision + 1, **values)

    def place_before(self, job: Job, other: Job | None) -> Job:
        """Move a waiting job before another (None: to the end), taking that one's priority."""
        with self.transaction():
            if other is None:
                last = self._execute("SELECT coalesce(max(position), 0) FROM jobs").fetchone()[0]
                return self._placed(job, position=last + _GAP)
            previous = self._position_before(other)
            if other.position - previous < 2:
                self._execute(
                    f"UPDATE jobs SET position = position + ?, rev = rev + 1 WHERE position >= ? AND {_WAITING}",
                    (_GAP, other.position),
                )
                job, other = self.get(job.id), self.get(other.id)
                previous = self._position_before(other)
            return self._placed(job, position=(previous + other.position) // 2, priority=other.priority)

    def _placed(self, job: Job, **columns: Any) -> Job:
        return self.update(job, facts={**job.facts, MOVED: True}, **columns)

    def probe(self) -> None:
        """Write something and take it away again: does the disk take writes? DiskFullError, LibraryError."""
        with self.transaction():
            self.pause("", ErrorInfo("probe", ""))
            self.resume("")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Several changes, all or none; a full disk and a broken file are told in words."""
        with self._db.transaction():
            yield

    def _refuse_duplicate(self, job: Job, window: float) -> None:
        now = self._clock.wall()
        column, value = ("request_hash", job.request_hash) if job.parent is None else ("parent", job.parent)
        row = self._execute(
            f"SELECT id FROM jobs WHERE {column} = ? AND created > ? AND created < ? AND grp <> ?"
            " ORDER BY created DESC LIMIT 1",
            (value, now - window, now + window, job.group),
        ).fetchone()
        if row is not None:
            raise DuplicateError(
                "Already submitted a moment ago.",
                "Nothing was sent. Submit it again if you want the same picture twice.",
                job_id=row[0],
            )

    def _position_before(self, other: Job) -> int:
        row = self._execute(
            f"SELECT coalesce(max(position), 0) FROM jobs WHERE position < ? AND {_WAITING}", (other.position,)
        ).fetchone()
        return row[0]

    # -- what lies beside the rows -------------------------------------------------------------------

    def stamps(self, account: str) -> Sequence[float]:
        """When create calls of this account were sent, seconds since the epoch, oldest first."""
        rows = self._execute("SELECT at FROM create_stamps WHERE account = ? ORDER BY at", (account,))
        return [row[0] for row in rows]

    def add_stamp(self, account: str, at: float, forget_before: float) -> None:
        """Remember a create call; older stamps than `forget_before` go."""
        self._execute("DELETE FROM create_stamps WHERE account = ? AND at < ?", (account, forget_before))
        self._execute("INSERT INTO create_stamps (account, at) VALUES (?, ?)", (account, at))

    def pauses(self) -> dict[str, ErrorInfo]:
        """Engines that are paused, and why."""
        rows = self._execute("SELECT engine, error FROM paused_engines")
        return {engine: ErrorInfo(**json.loads(error)) for engine, error in rows}

    def pause(self, engine: str, reason: ErrorInfo) -> None:
        """Keep the pause over a restart."""
        self._execute(
            "INSERT OR REPLACE INTO paused_engines (engine, error) VALUES (?, ?)",
            (engine, _encode("error", reason)),
        )

    def resume(self, engine: str) -> None:
        """The engine goes on."""
        self._execute("DELETE FROM paused_engines WHERE engine = ?", (engine,))

    # -- plumbing ------------------------------------------------------------------------------------

    def _execute(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        with translated(self._db.path):
            return self._db.connection.execute(sql, values)

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> Jobs:
        with translated(self._db.path):
            return [_decode(row) for row in self._db.connection.execute(sql, values).fetchall()]


def _encode(name: str, value: Any) -> Any:
    if name == "request":
        return request_to_json(value)
    if name == "inputs":
        return json.dumps([dataclasses.asdict(entry) for entry in value])
    if name == "error":
        return None if value is None else json.dumps(dataclasses.asdict(value), ensure_ascii=False)
    if name == "facts":
        return json.dumps(dict(value), ensure_ascii=False)
    if name in ("state", "mode"):
        return value.value
    return int(value) if isinstance(value, bool) else value


def _decode(row: Sequence[Any]) -> Job:
    values = dict(zip(_FIELDS, row, strict=True))
    values["mode"] = Mode(values["mode"])
    values["state"] = JobState(values["state"])
    values["request"] = request_from_json(values["request"])
    values["inputs"] = tuple(InputState(**entry) for entry in json.loads(values["inputs"]))
    values["error"] = ErrorInfo(**json.loads(values["error"])) if values["error"] else None
    values["facts"] = json.loads(values["facts"])
    values["held"] = bool(values["held"])
    values["cancel_requested"] = bool(values["cancel_requested"])
    return Job(**values)
