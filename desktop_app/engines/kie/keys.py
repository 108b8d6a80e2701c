"""The artist's keys at KIE AI: one or several. Creates are spread over those that work; none is ever written down.

A key is known by a fingerprint, a salted hash: enough to find the key that made a task, useless to anyone else.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import Counter
from collections.abc import Callable, MutableMapping
from contextlib import suppress

from ...errors import AppError, KeyProblemError
from ...redaction import Secret
from ..base import Kit
from .pages import NAME

REFUSALS = 3  # in a row; then the key rests
REST_SECONDS = 600.0
_KEPT_SECONDS = 60.0  # the keyring is asked again after that long
_SALT, _SINCE = "kie:salt", "kie:key:"


class Keys:
    """What is known of the keys while this process runs, and since when each is used."""

    def __init__(self, kit: Kit, remember: Callable[[MutableMapping[str, str], str, str], None]) -> None:
        self._kit = kit
        self._remember = remember
        self._read: tuple[float, tuple[Secret, ...]] | None = None
        self._refusals: Counter[str] = Counter()
        self._rests: dict[str, float] = {}
        self._turn = 0
        self._changes = 0
        self._salt = ""
        self._spare_salt = secrets.token_hex(16)  # while the library cannot be read

    def forget(self) -> None:
        """The key was changed: all that was learnt about it is old."""
        self._read = None
        self._changes += 1
        self._refusals.clear()
        self._rests.clear()

    async def all(self) -> tuple[Secret, ...]:
        """Every key, in the order given. KeyProblemError: none is set, or what is set is no key."""
        now = self._kit.clock.now()
        if self._read is not None and now - self._read[0] <= _KEPT_SECONDS:
            keys = self._read[1]
        else:
            changes = self._changes
            keys = _parsed(await self._kit.key(NAME))
            if changes == self._changes:  # else it is older than the change
                self._read = now, keys
            for key in keys:
                self._first_seen(key)
        if not keys:
            raise KeyProblemError(
                "KIE AI needs a key.", f"Paste it in Settings (or: easel keys set {NAME}). No credits were spent."
            )
        return keys

    async def in_turn(self) -> tuple[Secret, ...]:
        """The keys to try for one create: the next healthy one first. When all rest, all are tried."""
        keys = await self.all()
        now = self._kit.clock.now()
        awake = [key for key in keys if self._rests.get(self.fingerprint(key), 0.0) <= now] or list(keys)
        self._turn += 1
        first = self._turn % len(awake)
        return tuple(awake[first:] + awake[:first])

    async def of(self, fingerprint: str) -> tuple[Secret | None, tuple[Secret, ...]]:
        """The key with that fingerprint, None where it is gone or not known; and all others."""
        keys = await self.all()
        own = next((key for key in keys if fingerprint and self.fingerprint(key) == fingerprint), None)
        return own, tuple(key for key in keys if key != own)

    def refused(self, key: Secret) -> None:
        """A definite refusal (401, 402, 403, 433)."""
        mark = self.fingerprint(key)
        self._refusals[mark] += 1
        if self._refusals[mark] >= REFUSALS:
            self._rests[mark] = self._kit.clock.now() + REST_SECONDS

    def accepted(self, key: Secret) -> None:
        """It works."""
        mark = self.fingerprint(key)
        self._refusals.pop(mark, None)
        self._rests.pop(mark, None)

    def fingerprint(self, key: Secret) -> str:
        """Twelve letters that stand for the key in this library."""
        if not self._salt:
            try:
                self._salt = self._kit.memory.get(_SALT) or ""
            except AppError:
                return _hash(self._spare_salt, key)
        if not self._salt:
            self._salt = self._spare_salt
            self._remember(self._kit.memory, _SALT, self._salt)
        return _hash(self._salt, key)

    def days(self, key: Secret) -> int:
        """For how many days this library has used the key."""
        since = wall = self._kit.clock.wall()
        with suppress(AppError):
            since = float(self._kit.memory.get(_SINCE + self.fingerprint(key)) or wall)
        return max(0, int((wall - since) // 86_400))

    def _first_seen(self, key: Secret) -> None:
        name = _SINCE + self.fingerprint(key)
        with suppress(AppError):  # a library that cannot be read this moment
            if name in self._kit.memory:
                return
            self._remember(self._kit.memory, name, f"{self._kit.clock.wall():.0f}")


def _hash(salt: str, key: Secret) -> str:
    return hashlib.sha256((salt + key.reveal()).encode()).hexdigest()[:12]


def _parsed(value: Secret | None) -> tuple[Secret, ...]:
    words = re.split(r"[\s,;]+", value.reveal()) if value is not None else []
    words = [word.strip("\"'") for word in words]
    if any(word and not (word.isascii() and word.isprintable()) for word in words):
        raise KeyProblemError(
            "What is set as KIE AI's key is no key.", "It has letters no key has. Copy it anew. No credits were spent.",
            "key-refused",
        )
    return tuple(Secret(word) for word in dict.fromkeys(words) if word)
