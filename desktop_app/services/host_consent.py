"""Which places a picture may go to: the artist is asked once for each that matters, and the answer is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..hosts.base import Host

if TYPE_CHECKING:
    from ..storage.settings import Settings

ALLOWED = "allowed_hosts"
ASKS = "ask_before_host"

# (host id, the picture as it is kept here) → may it go there?
Ask = Callable[[str, Path], Awaitable[bool]]


class Consents:
    """ask: set by the window. Without it (the command line) a place whose key is set is allowed."""

    def __init__(self, settings: Settings, ask: Ask | None = None) -> None:
        self._settings = settings
        self.ask = ask
        self._open: dict[str, asyncio.Task[bool]] = {}  # questions that stand

    def allowed(self) -> frozenset[str]:
        """The places the artist has said yes to."""
        return frozenset(self._settings.text(ALLOWED).split())

    def remember(self, host_id: str) -> None:
        """Yes, from now on."""
        self._settings.set(ALLOWED, " ".join(sorted(self.allowed() | {host_id})))

    def forget(self) -> None:
        """Ask again for every place."""
        self._settings.set(ALLOWED, "")

    def needed(self, host: Host) -> bool:
        """Before the first picture leaves at all, and before a place that cannot delete is used."""
        if self.ask is None or not self._settings.flag(ASKS) or host.id in self.allowed():
            return False
        return not host.can_delete or not self.allowed()

    async def allow(self, host: Host, picture: Path) -> bool:
        """May the picture go to this place? One question for all who wait; a no is asked about again next time."""
        ask = self.ask
        if ask is None or not self.needed(host):
            return True
        task = self._open.get(host.id)
        if task is None:
            task = asyncio.ensure_future(self._asked(ask, host.id, picture))
            self._open[host.id] = task
            task.add_done_callback(lambda _: self._open.pop(host.id, None))
        return await asyncio.shield(task)

    def close(self) -> None:
        """Nobody answers any more."""
        for task in list(self._open.values()):
            task.cancel()

    async def _asked(self, ask: Ask, host_id: str, picture: Path) -> bool:
        yes = await ask(host_id, picture)
        if yes:
            self.remember(host_id)
        return yes
