"""What a person does with keys: see where one is and how old it is, set it, delete it. Never its value.

The window and the command line share this, so that both keep the same dates.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from ..clock import Clock
from ..models import Credential
from ..storage.credentials import KNOWN, Credentials, Where, apart
from ..storage.settings import Settings

OLD_DAYS = 30
DAY = 86_400.0
SEVERAL = frozenset({"KIE_AI_API_KEY"})
"""Names whose value may hold more than one key, with commas between them."""

Changed = Callable[[str], Awaitable[object] | object]


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """How one key stands.

    count: keys in the value (0: missing). set_at: seconds since the epoch, None where nobody noted it.
    shown: the value of a plain field (a bucket, an address); always "" for a secret one.
    problem: why no keyring is used in this run, "" where one is.
    """

    name: str
    where: Where
    count: int = 0
    set_at: float | None = None
    shown: str = ""
    problem: str = ""


def parts(value: str) -> list[str]:
    """The keys in a value: separated by commas, blanks or line breaks."""
    return [part for part in re.split(r"[,;\s]+", value.strip().strip("\"'")) if part]


def tidy(name: str, value: str) -> str:
    """A pasted value as it is kept: several keys in one line, all others untouched."""
    return ",".join(parts(value)) if name in SEVERAL else value.strip()


def age_days(set_at: float | None, now: float) -> int | None:
    """Whole days since a key was set; None where that is not known."""
    return None if set_at is None else max(0, int((now - set_at) // DAY))


def is_old(set_at: float | None, now: float) -> bool:
    """Is it time to remind of changing it?"""
    age = age_days(set_at, now)
    return age is not None and age >= OLD_DAYS


class KeyCare:
    """One question to the keyring at a time: a silent one is then waited for once, not once a field."""

    def __init__(
        self, credentials: Callable[[], Credentials], settings: Settings, clock: Clock, changed: Changed | None = None
    ) -> None:
        """changed: told the name of a key that was set or deleted, so that who waits for it goes on."""
        self._credentials = credentials
        self._settings = settings
        self._clock = clock
        self._changed = changed
        self._turn = asyncio.Lock()

    async def status(self, credential: Credential) -> KeyStatus:
        """Where it is now. Takes up to 20 s where the keyring is silent."""
        async with self._turn:
            return await apart(lambda: self._look(credential))

    async def save(self, credential: Credential, value: str) -> KeyStatus:
        """Keep it; the status says where. UsageError for what is no key."""
        name = credential.env
        async with self._turn:
            await apart(lambda: self._credentials().set(name, tidy(name, value)))
            self._settings.set_key_date(name, self._clock.wall())
            status = await apart(lambda: self._look(credential))
        await self._tell(name)
        return status

    async def delete(self, credential: Credential) -> KeyStatus:
        """Forget it. KeyringProblem where the keyring does not let go of it."""
        name = credential.env
        async with self._turn:
            await apart(lambda: self._credentials().delete(name))
            self._settings.set_key_date(name, None)
            status = await apart(lambda: self._look(credential))
        await self._tell(name)
        return status

    async def try_again(self, credential: Credential) -> KeyStatus:
        """Ask a keyring that was given up once more."""
        async with self._turn:
            answers = await apart(lambda: self._credentials().try_again())
            status = await apart(lambda: self._look(credential))
        for name in KNOWN if answers else ():
            await self._tell(name)  # any of them may be there now
        return status

    def old(self, name: str) -> bool:
        """Was it set long ago? Asks no keyring."""
        return is_old(self._settings.key_date(name), self._clock.wall())

    def age(self, status: KeyStatus) -> int | None:
        """Whole days since it was set."""
        return age_days(status.set_at, self._clock.wall())

    def _look(self, credential: Credential) -> KeyStatus:
        credentials, name = self._credentials(), credential.env
        secret, where = credentials.find_where(name)
        value = secret.reveal() if secret else ""
        count = len(parts(value)) if name in SEVERAL else int(bool(value))
        kept = where in (Where.KEYRING, Where.RUN)
        return KeyStatus(
            name, where, count, self._settings.key_date(name) if kept else None,
            "" if credential.secret else value, credentials.problem.title if credentials.problem else "",
        )

    async def _tell(self, name: str) -> None:
        if self._changed is not None:
            answer = self._changed(name)
            if inspect.isawaitable(answer):
                await answer
