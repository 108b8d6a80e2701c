"""The artist's keys at KIE AI: one or several. Creates are spread over those that work; none is ever written down.

A key is known by a fingerprint, a salted hash: enough to find the key that made a task, useless to anyone else.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import Counter
from collections.abc import Callable, MutableMapping

from ...errors import KeyProblemError
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

    def forget(self) -> None:
        """The key was changed: all that was learnt about it is old."""
        self._read = None
        self._refusals.clear()
        self._rests.clear()

    async def all(self) -> tuple[Secret, ...]:
        """Every key, in the order given. KeyProblemError: none is set, or what is set is no key."""
        now = self._kit.clock.now()
        if self._read is None or now - self._read[0] > _KEPT_SECONDS:
            self._read = now, _parsed(await self._kit.key(NAME))
            for key in self._read[1]:
                self._first_seen(key)
        if not self._read[1]:
            raise KeyProblemError(
                "KIE AI needs a key.", f"Paste it in Settings (or: easel keys set {NAME}). No credits were spent."
            )
        return self._read[1]

    async def in_turn(self) -> tuple[Secret, ...]:
        """The keys to try for one create: the next healthy one first. When all rest, all are tried."""
        keys = await self.all()
        now = self._kit.clock.now()
        awake = [key for key in keys if self._rests.get(self.fingerprint(key), 0.0) <= now] or list(keys)
        self._turn += 1
        first = self._turn % len(awake)
        return tuple(awake[first:] + awake[:first])

    async def of(self, fingerprint: str) -> tuple[Secret, ...]:
        """The key with that fingerprint alone, or all where it is gone or not known."""
        keys = await self.all()
        return tuple(key for key in keys if fingerprint and self.fingerprint(key) == fingerprint) or keys

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
        salt = self._kit.memory.get(_SALT)
        if not salt:
            salt = secrets.token_hex(16)
            self._remember(self._kit.memory, _SALT, salt)
        return hashlib.sha256((salt + key.reveal()).encode()).hexdigest()[:12]

    def days(self, key: Secret) -> int:
        """For how many days this library has used the key."""
        since = float(self._kit.memory.get(_SINCE + self.fingerprint(key)) or self._kit.clock.wall())
        return max(0, int((self._kit.clock.wall() - since) // 86_400))

    def _first_seen(self, key: Secret) -> None:
        name = _SINCE + self.fingerprint(key)
        if name not in self._kit.memory:
            self._remember(self._kit.memory, name, f"{self._kit.clock.wall():.0f}")


def _parsed(value: Secret | None) -> tuple[Secret, ...]:
    words = re.split(r"[\s,;]+", value.reveal()) if value is not None else []
    words = [word.strip("\"'") for word in words]
    if any(word and not (word.isascii() and word.isprintable()) for word in words):
        raise KeyProblemError(
            "What is set as KIE AI's key is no key.", "It has letters no key has. Copy it anew. No credits were spent.",
            "key-refused",
        )
    return tuple(Secret(word) for word in dict.fromkeys(words) if word)
