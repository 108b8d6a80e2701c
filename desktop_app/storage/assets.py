"""The pictures' rows: found by id, paged newest first, searched, counted."""

from __future__ import annotations

import json
import random
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import NotFoundError, UsageError
from ..models import Asset, AssetKind, GenerationRequest, Mode
from . import search
from .database import Database, translated
from .recipes import Recipe, own_request, request_to_json

CHUNK = 500  # rows of one step of `keys`: a few milliseconds at most, so that a window stays live
MIN_PREFIX = 4


@dataclass(frozen=True, slots=True)
class AssetFilter:
    """What the gallery shows. query: words and terms as `search.parse` reads them. oldest: those first."""

    mode: Mode | None = None
    query: str = ""
    trash: bool = False
    favourites: bool = False
    oldest: bool = False

_PARENTS = "SELECT child, parent FROM parents WHERE child IN ({marks}) ORDER BY child, position"
_SHARES = (
    "SELECT asset, share, expires, alive FROM share_assets JOIN shares ON shares.id = share WHERE asset IN ({marks})"
    " AND state = 'LIVE' ORDER BY asset, shares.created DESC"
)


class AssetStore:
    """Rows of `assets`. Newest first is the order of `Asset.key`, descending, everywhere.

    on_change: told the ids of pictures that were added, changed or removed, on the thread that opened
    the database. Changes made by a worker thread are kept until `deliver_changes`.
    """

    def __init__(self, db: Database, folder: Path) -> None:
        self.db = db
        self.folder = folder
        self.on_change: Callable[[set[str]], None] | None = None
        self._kept: set[str] = set()

    # Finding

    def get(self, id_or_prefix: str) -> Asset:
        """By id, or by its first characters where only one picture has them. NotFoundError, UsageError."""
        row = self._one("SELECT * FROM assets WHERE id = ?", id_or_prefix)
        if row is None and MIN_PREFIX <= len(id_or_prefix) < 36 and id_or_prefix.isascii():
            rows = self._all(
                "SELECT * FROM assets WHERE id >= ? AND id < ? LIMIT 2",
                id_or_prefix.lower(), id_or_prefix.lower() + "~",
            )
            if len(rows) > 1:
                raise UsageError(f"More than one picture begins with {id_or_prefix}.", "Give more of its id.")
            row = rows[0] if rows else None
        if row is None:
            raise NotFoundError(f"There is no picture {id_or_prefix[:64]} in the library.")
        return self._assets([row])[0]

    def find(self, asset_id: str) -> Asset | None:
        """By full id; None where there is none."""
        row = self._one("SELECT * FROM assets WHERE id = ?", asset_id)
        return self._assets([row])[0] if row else None

    def by_key(self, key: int) -> Asset | None:
        """By row number."""
        return next(iter(self.by_keys([key])), None)

    def by_keys(self, keys: Sequence[int]) -> list[Asset]:
        """Those that (still) exist, in the order asked."""
        found: dict[int, Asset] = {}
        for start in range(0, len(keys), CHUNK):
            part = list(keys[start : start + CHUNK])
            marks = ",".join("?" * len(part))
            for asset in self._assets(self._all(f"SELECT * FROM assets WHERE key IN ({marks})", *part)):
                found[asset.key] = asset
        return [found[key] for key in keys if key in found]

    def by_sha256(self, sha256: str) -> Asset | None:
        """The picture with these bytes, now or when it came in; results before references."""
        row = self._one(
            "SELECT * FROM assets WHERE sha256 = ?1 OR (original = ?1 AND original <> '')"
            " ORDER BY kind DESC, key LIMIT 1", sha256,
        )
        return self._assets([row])[0] if row else None

    def by_path(self, path: Path) -> Asset | None:
        """The picture whose file that is (an absolute path, or one relative to the library)."""
        row = self._one("SELECT * FROM assets WHERE path = ?", self.relative(path))
        return self._assets([row])[0] if row else None

    def by_job(self, job_id: str) -> list[Asset]:
        """A job's results, in their order."""
        return self._assets(self._all("SELECT * FROM assets WHERE job_id = ? ORDER BY key", job_id))

    # Pages, newest first unless the filter says oldest

    def page(self, wanted: AssetFilter, after: int | None = None, limit: int = 60) -> list[Asset]:
        """The next `limit` pictures behind the key `after` (None: from the first)."""
        sql, values = self._select("assets.*", wanted, after)
        return self._assets(self._all(f"{sql} LIMIT ?", *values, limit))

    def keys(self, wanted: AssetFilter) -> Iterator[array[int]]:
        """All keys, in order, in chunks; the library may change between two of them."""
        after: int | None = None
        while True:
            sql, values = self._select("assets.key", wanted, after)
            chunk = array("q", (row[0] for row in self._all(f"{sql} LIMIT ?", *values, CHUNK)))
            if chunk:
                yield chunk
            if len(chunk) < CHUNK:
                return
            after = chunk[-1]

    def count(self, wanted: AssetFilter) -> int:
        """How many: at once from the kept counts, counted where a search or favourites narrow it down."""
        if not wanted.query.strip() and not wanted.favourites and not (wanted.trash and wanted.mode):
            return self.counts()["trash" if wanted.trash else str(wanted.mode or "all")]
        sql, values = self._select("count(*)", wanted, None, ordered=False)
        return int(self._all(sql, *values)[0][0])

    def counts(self) -> dict[str, int]:
        """Results by mode, "all" of them, and "trash"; kept by triggers, so free at any size."""
        kept = {row[0]: row[1] for row in self._all("SELECT name, n FROM counts")}
        modes = {str(mode): kept.get(str(mode), 0) for mode in Mode}
        return {"all": sum(modes.values()) + kept.get("", 0), **modes, "trash": kept.get("trash", 0)}

    def matches(self, asset_id: str, wanted: AssetFilter) -> bool:
        """Whether one picture is shown under a filter."""
        sql, values = self._select("1", wanted, None, ordered=False)
        return self._one(f"{sql} AND assets.id = ?", *values, asset_id) is not None

    # Family

    def children(self, asset_id: str) -> list[Asset]:
        """The pictures made from this one, newest first."""
        return self._assets(self._all(
            "SELECT assets.* FROM assets JOIN parents ON parents.child = assets.id"
            " WHERE parents.parent = ? AND in_trash = 0 GROUP BY assets.key ORDER BY assets.key DESC", asset_id,
        ))

    def parents(self, asset_id: str) -> list[Asset]:
        """The pictures this one was made from, as far as the library has them."""
        return self._assets(self._all(
            "SELECT assets.* FROM assets JOIN parents ON parents.parent = assets.id"
            " WHERE parents.child = ? ORDER BY parents.position", asset_id,
        ))

    # Changing (the files are the library's business)

    def insert(
        self, recipe: Recipe, *, path: Path, width: int, height: int, size: int, sha256: str,
        trashed: float | None = None,
    ) -> Asset:
        """Add a picture; the one that has this id already is returned unchanged."""
        with self.db.transaction() as connection:
            key = self._free_key(connection, recipe.created)
            inserted = connection.execute(
                "INSERT INTO assets (key, id, kind, path, width, height, bytes, sha256, original, mode, prompt,"
                " words, engine, model, style, seed, created, job_id, rating, favourite, trashed, request, facts)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING",
                (
                    key, recipe.id, str(recipe.kind), self.relative(path), width, height, size, sha256,
                    recipe.original, str(recipe.mode or ""), recipe.prompt,
                    search.index_text(recipe.prompt, recipe.style, recipe.name), recipe.engine, recipe.model,
                    recipe.style, recipe.seed, recipe.created, recipe.job_id, recipe.rating,
                    int(recipe.favourite), trashed,
                    request_to_json(recipe.request) if recipe.request else None, _json(recipe.facts),
                ),
            ).rowcount
            if inserted:
                connection.executemany(
                    "INSERT OR REPLACE INTO parents (child, parent, position) VALUES (?,?,?)",
                    [(recipe.id, parent, position) for position, parent in enumerate(recipe.parents)],
                )
        self.changed([recipe.id])
        return self.get(recipe.id)

    def update(self, asset_id: str, **columns: Any) -> None:
        """Set columns of one row. NotFoundError."""
        names = ", ".join(f"{name} = ?" for name in columns)
        with self.db.transaction() as connection:
            done = connection.execute(
                f"UPDATE assets SET {names} WHERE id = ?", (*columns.values(), asset_id)
            ).rowcount
        if not done:
            raise NotFoundError(f"There is no picture {asset_id} in the library.")
        self.changed([asset_id])

    def remove(self, asset_ids: Iterable[str]) -> None:
        """Forget rows for good (their children keep the id of a parent that is gone)."""
        ids = list(asset_ids)
        with self.db.transaction() as connection:
            connection.executemany("DELETE FROM assets WHERE id = ?", [(i,) for i in ids])
            connection.executemany("DELETE FROM parents WHERE child = ?", [(i,) for i in ids])
        self.changed(ids)

    def stored_mode(self, asset_id: str) -> tuple[Mode | None, str]:
        """(mode or None where no recipe says, sha256 of the original bytes or "") of one row."""
        row = self._one("SELECT mode, original FROM assets WHERE id = ?", asset_id)
        return (Mode(row[0]) if row and row[0] else None, row[1] if row else "")

    def changed(self, asset_ids: Iterable[str]) -> None:
        """Tell `on_change` after the commit, or keep the news while on another thread."""
        ids = set(asset_ids)
        self.db.after_commit(lambda: self._committed(ids))

    def deliver_changes(self) -> None:
        """Hand on what worker threads changed. Call on the thread that opened the database."""
        kept, self._kept = self._kept, set()
        if kept and self.on_change is not None:
            self.on_change(kept)

    def relative(self, path: Path) -> str:
        """A path as the rows spell it: relative to the library folder, with /."""
        return (path.relative_to(self.folder) if path.is_absolute() else path).as_posix()

    # Inside

    def _committed(self, ids: set[str]) -> None:
        self._kept |= ids
        if self.db.on_owner_thread:
            self.deliver_changes()

    def _free_key(self, connection: sqlite3.Connection, created: float) -> int:
        key = int(created * 1_000_000)
        spread = 8
        while connection.execute("SELECT 1 FROM assets WHERE key = ?", (key,)).fetchone():
            key += random.randint(1, spread)
            spread = min(spread * 2, 1_000_000)
        return key

    def _select(
        self, what: str, wanted: AssetFilter, after: int | None, *, ordered: bool = True
    ) -> tuple[str, list[object]]:
        query = search.parse(wanted.query)
        where = ["assets.kind = 'result'", "assets.in_trash = ?", *query.where]
        values: list[object] = [int(wanted.trash), *query.values]
        if wanted.mode is not None:
            where.append("assets.mode = ?")
            values.append(str(wanted.mode))
        if wanted.favourites:
            where.append("assets.favourite = 1")
        order = "assets.key"
        source = "assets"
        if query.match:
            # CROSS JOIN: SQLite then walks the index newest first instead of sorting what matches.
            source, order = "search CROSS JOIN assets ON assets.key = search.rowid", "search.rowid"
            where.append("search MATCH ?")
            values.append(query.match)
        if after is not None:
            where.append(f"{order} {'>' if wanted.oldest else '<'} ?")
            values.append(after)
        sql = f"SELECT {what} FROM {source} WHERE {' AND '.join(where)}"
        return (f"{sql} ORDER BY {order} {'ASC' if wanted.oldest else 'DESC'}" if ordered else sql), values

    def _all(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with translated(self.db.path):
            return self.db.connection.execute(sql, values).fetchall()  # pyright: ignore[reportArgumentType]

    def _one(self, sql: str, *values: object) -> sqlite3.Row | None:
        rows = self._all(sql, *values)
        return rows[0] if rows else None

    def _assets(self, rows: Sequence[sqlite3.Row]) -> list[Asset]:
        ids = [row["id"] for row in rows]
        family, shares = self._beside(_PARENTS, ids), self._beside(_SHARES, ids)
        return [self._asset(row, family.get(row["id"], []), shares.get(row["id"], [])) for row in rows]

    def _beside(self, sql: str, ids: Sequence[str]) -> dict[str, list[sqlite3.Row]]:
        """What another table says about these rows. sql: gives the id first, with {marks} for the ids."""
        found: dict[str, list[sqlite3.Row]] = {}
        for start in range(0, len(ids), CHUNK):
            part = ids[start : start + CHUNK]
            for line in self._all(sql.format(marks=",".join("?" * len(part))), *part):
                found.setdefault(line[0], []).append(line)
        return found

    def _asset(self, row: sqlite3.Row, parents: Sequence[sqlite3.Row], shares: Sequence[sqlite3.Row]) -> Asset:
        ends = [share["expires"] for share in shares]
        return Asset(
            key=row["key"], id=row["id"], kind=AssetKind(row["kind"]), path=self.folder / row["path"],
            width=row["width"], height=row["height"], bytes=row["bytes"], sha256=row["sha256"],
            mode=Mode(row["mode"]) if row["mode"] else Mode.TEXT_TO_IMAGE, prompt=row["prompt"],
            engine=row["engine"], model=row["model"], seed=row["seed"], created=row["created"],
            parents=tuple(parent["parent"] for parent in parents), job_id=row["job_id"], rating=row["rating"],
            favourite=bool(row["favourite"]),
            trashed=row["trashed"], request=_request(row["request"]), facts=json.loads(row["facts"]),
            shares=tuple(share["share"] for share in shares), share_ends=max(ends) if ends and all(ends) else 0.0,
            share_gone=bool(shares) and all(share["alive"] == 0 for share in shares),
        )


def _request(text: str | None) -> GenerationRequest | None:
    return own_request(text) if text else None


def _json(value: Any) -> str:
    return json.dumps(dict(value), ensure_ascii=False, default=str)
