"""Does a link still work? Looked at gently: cached, one after another, never the moment it was made."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from ..clock import Clock
from ..errors import AppError, BadInputError
from ..hosts.base import Host
from ..net.client import Client, Timeouts
from ..sharing import Share, ShareState
from ..storage.library import Library

FRESH_SECONDS = 300.0  # what was seen is believed for so long
YOUNG_SECONDS = 90.0  # some hosts show a new page only after a minute
_TIMES = Timeouts(connect=5.0, read=10.0, write=10.0)


class Liveness:
    """Looks at links. `close()` at the end."""

    def __init__(self, library: Library, hosts: Mapping[str, Host], clock: Clock) -> None:
        self._library, self._hosts, self._clock = library, hosts, clock
        self._clients: dict[str, Client] = {}

    async def look(self, share: Share, *, again: bool = False) -> Share:
        """The share with what was seen now, or lately. A network that is down says nothing about a link."""
        now = self._clock.wall()
        if share.state is not ShareState.LIVE or now - share.created < YOUNG_SECONDS:
            return share
        if not again and share.checked is not None and now - share.checked < FRESH_SECONDS:
            return share
        try:
            alive = await self._alive(share)
        except AppError:
            return share
        return self._library.shares.update(self._library.shares.get(share.id), checked=now, alive=alive)

    async def _alive(self, share: Share) -> bool:
        if share.url.startswith("file:"):
            host = self._hosts.get(share.host)
            path = getattr(host, "path", None)
            return path is not None and all(path(item.name).is_file() for item in share.objects)
        parts = urlsplit(share.url)
        base = f"{parts.scheme}://{parts.netloc}"
        if base not in self._clients:
            self._clients[base] = Client(base, at_once=4)
        answer = await self._clients[base].request(
            "HEAD", parts.path or "/", headers={"Accept": "*/*"}, timeouts=_TIMES
        )
        if answer.status in (404, 410):
            return False
        if answer.status < 400:
            return True
        raise BadInputError(f"The host answered {answer.status}.")  # says nothing for certain

    async def close(self) -> None:
        """Stop connections."""
        for client in self._clients.values():
            await client.close()
        self._clients.clear()
