"""Receipts of what was handed out. A row is there before the first byte leaves, so nothing is ever forgotten."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from ..errors import AppError, NotFoundError
from ..sharing import Share, ShareChoices, ShareObject, ShareState
from .database import translated

if TYPE_CHECKING:
    from .database import Database

Shares = list[Share]  # inside ShareStore `list` is a verb
DUPLICATE_SECONDS = 5.0
_COLUMNS: tuple[str, ...] = (
    "id", "state", "host", "url", "choices", "content", "created", "expires", "objects", "removed", "checked",
    "alive", "views", "left_over",
)
_SELECT = "SELECT " + ", ".join(_COLUMNS) + " FROM shares"
_HELD = (ShareState.MAKING.value, ShareState.LIVE.value)


class TakenBackError(AppError):
    """Somebody, perhaps another process, took the share back while it was being made."""

    kind = "taken-back"


class ShareStore:
    """Rows of the tables `shares` and `share_assets`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, id_or_prefix: str) -> Share:
        """The share of that id, or of the only id that begins so. NotFoundError otherwise."""
        rows = self._rows(f"{_SELECT} WHERE id = ?", id_or_prefix)
        if not rows and len(id_or_prefix) >= 4:
            rows = self._rows(f"{_SELECT} WHERE substr(id, 1, ?) = ? LIMIT 2", len(id_or_prefix), id_or_prefix)
            if len(rows) > 1:
                raise NotFoundError(f"More than one share begins with {id_or_prefix}.", "Give more of the id.")
        if not rows:
            raise NotFoundError(f"There is no share {id_or_prefix[:40]}.", "`easel shares` lists them.")
        return rows[0]

    def list(self, states: Iterable[ShareState] = (ShareState.LIVE, ShareState.REMOVING), query: str = "") -> Shares:
        """Newest first. query: words of the pictures' prompts, of the link or the host; every one must occur."""
        values: list[object] = [state.value for state in states]
        where = [f"state IN ({', '.join('?' * len(values))})"]
        for word in query.casefold().split():
            where.append(
                "(instr(lower(url), ?) OR instr(lower(host), ?) OR EXISTS (SELECT 1 FROM share_assets JOIN assets"
                " ON assets.id = asset WHERE share = shares.id AND instr(lower(assets.prompt), ?)))"
            )
            values += [word] * 3
        return self._rows(f"{_SELECT} WHERE {' AND '.join(where)} ORDER BY created DESC, rowid DESC", *values)

    def of_asset(self, asset_id: str, states: Iterable[ShareState] = (ShareState.LIVE,)) -> Shares:
        """The shares a picture is in, newest first."""
        wanted = [state.value for state in states]
        return self._rows(
            f"{_SELECT} WHERE id IN (SELECT share FROM share_assets WHERE asset = ?)"
            f" AND state IN ({', '.join('?' * len(wanted))}) ORDER BY created DESC, rowid DESC", asset_id, *wanted
        )

    def same(self, content: str, since: float = 0.0) -> Share | None:
        """The newest share of the same content that is live or being made, created at `since` or later."""
        rows = self._rows(
            f"{_SELECT} WHERE content = ? AND created >= ? AND state IN (?, ?) ORDER BY created DESC LIMIT 1",
            content, since, *_HELD,
        )
        return rows[0] if rows else None

    def begin(self, share: Share, *, window: float = DUPLICATE_SECONDS) -> Share | None:
        """Write the row, or give back the one that has the same content and is younger than `window` seconds.

        One transaction, so that of two processes exactly one makes the share.
        """
        with self._db.transaction() as connection:
            twin = self.same(share.content, share.created - window)
            if twin is not None:
                return twin
            connection.execute(
                f"INSERT INTO shares ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})", _values(share)
            )
            connection.executemany(
                "INSERT INTO share_assets (share, asset, position) VALUES (?, ?, ?)",
                [(share.id, asset, position) for position, asset in enumerate(share.assets)],
            )
        return None

    def update(self, share: Share, **changes: Any) -> Share:
        """Keep some fields of a share; gives it back as it is now."""
        return self._write(replace(share, **changes))[0]

    def go_on(self, share: Share, **changes: Any) -> Share:
        """`update` of a share that is still being made. TakenBackError: it no longer is, and nothing was changed."""
        changed, written = self._write(replace(share, **changes), " AND state = 'MAKING'")
        if not written:
            raise TakenBackError("The share was taken back while it was being made.", "Nothing is shared.")
        return changed

    def _write(self, share: Share, only: str = "") -> tuple[Share, bool]:
        row = dict(zip(_COLUMNS, _values(share), strict=True))
        columns = ", ".join(f"{name} = :{name}" for name in _COLUMNS if name != "id")
        with self._db.transaction() as connection:
            cursor = connection.execute(f"UPDATE shares SET {columns} WHERE id = :id{only}", row)
        return share, cursor.rowcount == 1

    def forget(self, share_id: str) -> None:
        """Drop a receipt that is of no use any more."""
        with self._db.transaction() as connection:
            connection.execute("DELETE FROM shares WHERE id = ?", (share_id,))
            connection.execute("DELETE FROM share_assets WHERE share = ?", (share_id,))

    def _rows(self, sql: str, *values: object) -> Shares:
        with translated(self._db.path):
            rows = self._db.connection.execute(sql, values).fetchall()  # pyright: ignore[reportArgumentType]
            assets = self._assets([row["id"] for row in rows])
        return [_share(row, assets.get(row["id"], ())) for row in rows]

    def _assets(self, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            marks = ",".join("?" * len(part))
            sql = f"SELECT share, asset FROM share_assets WHERE share IN ({marks}) ORDER BY position"
            for share, asset in self._db.connection.execute(sql, part):
                found[share] = (*found.get(share, ()), asset)
        return found


def _values(share: Share) -> list[object]:
    return [
        share.id, share.state.value, share.host, share.url, json.dumps(asdict(share.choices), sort_keys=True),
        share.content, share.created, share.expires, json.dumps([asdict(o) for o in share.objects]), share.removed,
        share.checked, None if share.alive is None else int(share.alive), share.views, json.dumps(list(share.left)),
    ]


def _share(row: sqlite3.Row, assets: tuple[str, ...]) -> Share:
    return Share(
        id=row["id"], state=ShareState(row["state"]), host=row["host"], assets=assets,
        choices=ShareChoices(**json.loads(row["choices"])), content=row["content"], created=row["created"],
        url=row["url"], expires=row["expires"],
        objects=tuple(ShareObject(**item) for item in json.loads(row["objects"])), removed=row["removed"],
        checked=row["checked"], alive=None if row["alive"] is None else bool(row["alive"]), views=row["views"],
        left=tuple(json.loads(row["left_over"])),
    )
