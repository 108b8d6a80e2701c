"""What lies on hosts for a while: addresses that still live, and objects that must be deleted again."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .database import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .database import Database


@dataclass(frozen=True, slots=True)
class Address:
    """Where bytes of a hash can be read. expires: seconds since the epoch."""

    host: str
    url: str
    expires: float


@dataclass(frozen=True, slots=True)
class RemoteObject:
    """A file on a host that is ours to delete. key: what the host's `delete` needs."""

    host: str
    key: str
    job: str
    created: float
    delete_after: float


class UploadStore:
    """The tables `uploads` (by the hash of the sent bytes, and host) and `remote_objects`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def addresses(self, sha256: str, alive_at: float) -> dict[str, Address]:
        """By host, those that still live then."""
        rows = self._execute(
            "SELECT host, url, expires FROM uploads WHERE sha256 = ? AND expires >= ?", (sha256, alive_at)
        ).fetchall()
        return {row["host"]: Address(row["host"], row["url"], row["expires"]) for row in rows}

    def remember(self, sha256: str, address: Address) -> None:
        """Keep an address for the next job with the same bytes."""
        self._execute(
            "INSERT OR REPLACE INTO uploads (sha256, host, url, expires) VALUES (?, ?, ?, ?)",
            (sha256, address.host, address.url, address.expires),
        )

    def forget(self, url: str) -> None:
        """The address is not to be used again."""
        self._execute("DELETE FROM uploads WHERE url = ?", (url,))

    def forget_key(self, host: str, key: str) -> None:
        """The object is about to be deleted: nobody is given its address any more."""
        self._execute("DELETE FROM uploads WHERE host = ? AND instr(url, ?) > 0", (host, key))

    def forget_dead(self, now: float) -> None:
        """Addresses that have run out."""
        self._execute("DELETE FROM uploads WHERE expires < ?", (now,))

    def announce(self, entry: RemoteObject) -> None:
        """An object is about to be put: written down before it is there."""
        self._execute(
            "INSERT OR REPLACE INTO remote_objects (host, key, job, created, delete_after) VALUES (?, ?, ?, ?, ?)",
            (entry.host, entry.key, entry.job, entry.created, entry.delete_after),
        )

    def objects(self) -> list[RemoteObject]:
        """Everything that still has to be deleted one day, oldest first."""
        rows = self._execute("SELECT host, key, job, created, delete_after FROM remote_objects ORDER BY created")
        return [RemoteObject(*row) for row in rows.fetchall()]

    def gone(self, host: str, key: str) -> None:
        """It is deleted, or never came to be."""
        self._execute("DELETE FROM remote_objects WHERE host = ? AND key = ?", (host, key))

    def _execute(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        with translated(self._db.path):
            return self._db.connection.execute(sql, values)  # pyright: ignore[reportArgumentType, reportCallIssue]
