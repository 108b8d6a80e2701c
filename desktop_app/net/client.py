"""Asking a service over HTTP: one client per origin, a key only ever to that origin, answers as plain data.

An HTTP status is an answer, never an exception. What raises says whether the service can have seen the
request: `NotSentError` (no connection, no free place, not one byte written) or `BrokenError` (anything later).
Requests are let finish and their answers dropped, never cancelled: cancelling leaks places in httpx's pool.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from ..errors import PassingError
from ..redaction import Secret
from .origins import Origin

if TYPE_CHECKING:
    import ssl

    import httpx

log = logging.getLogger(__name__)

USER_AGENT = "Easel/0.1 (desktop)"
AT_ONCE = 12  # requests of one client at a time; httpx gets slow where its own pool has to queue
MAX_BYTES = 8 * 1024 * 1024  # of an answer; services answer in kilobytes
_KEEP_SECONDS = 8.0  # an idle connection older than that is not trusted with a request that costs money
_CLOSE_SECONDS = 3.0


class NotSentError(PassingError):
    """The service has not seen the request: refused, no route, certificate, no free place."""

    kind = "network"


class BrokenError(PassingError):
    """The connection broke, or no answer came in time, after something was sent: it may have been acted on."""

    kind = "network"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. read: between two pieces of the answer. write: the same for what is sent. whole: for all its pieces."""

    connect: float = 10.0
    read: float = 20.0
    write: float = 30.0
    whole: float = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. headers: names in lower case. text: the body, decoded."""

    status: int
    headers: Mapping[str, str]
    text: str
    _parsed: list[Any] = field(default_factory=list, repr=False)

    @property
    def json(self) -> Any:
        """The body as JSON, or None where it is none."""
        if not self._parsed:
            try:
                self._parsed.append(json.loads(self.text))
            except (ValueError, RecursionError):
                self._parsed.append(None)
        return self._parsed[0]

    @property
    def data(self) -> dict[str, Any] | None:
        """The body where it is a JSON object."""
        return self.json if isinstance(self.json, dict) else None


class Client:
    """Speaks to one origin. `close()` at the end; may be built anywhere, connects at the first request."""

    def __init__(self, base: str, *, at_once: int = AT_ONCE, max_bytes: int = MAX_BYTES) -> None:
        """base: scheme, host, port and perhaps a path all requests begin with. BadInputError for anything else."""
        self.origin = Origin.of(base)
        self._base = base.strip().rstrip("/")
        self._at_once = at_once
        self._max_bytes = max_bytes
        self._places = asyncio.Semaphore(at_once)
        self._client: httpx.AsyncClient | None = None
        self._running: set[asyncio.Task[Answer]] = set()

    @property
    def base(self) -> str:
        """What every address of this client begins with, without a slash at its end."""
        return self._base

    async def get(
        self, path: str, *, key: Secret | None = None, params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None, timeouts: Timeouts = Timeouts(),
    ) -> Answer:
        """One GET. Errors: NotSentError, BrokenError."""
        return await self.request("GET", path, key=key, params=params, headers=headers, timeouts=timeouts)

    async def post(
        self, path: str, *, key: Secret | None = None, json: Any = None, data: Mapping[str, str] | None = None,
        files: Mapping[str, tuple[str, bytes, str]] | None = None, params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None, timeouts: Timeouts = Timeouts(),
    ) -> Answer:
        """One POST: a JSON body, or form fields and files (name, bytes, type). Errors: NotSentError, BrokenError."""
        return await self.request(
            "POST", path, key=key, json=json, data=data, files=files, params=params, headers=headers,
            timeouts=timeouts,
        )

    async def request(
        self, method: str, path: str, *, key: Secret | None = None, headers: Mapping[str, str] | None = None,
        timeouts: Timeouts = Timeouts(), **body: Any,
    ) -> Answer:
        """One request, at most `at_once` at a time. Whoever stops waiting stops nobody else.

        key: sent as `Authorization: Bearer`, to this client's own origin only; redirects are never followed.
        """
        sent = {
            "User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "identity", **(headers or {})
        }
        if key is not None:
            sent["Authorization"] = f"Bearer {key.reveal()}"
        task = asyncio.ensure_future(self._ask(method, self._base + path, sent, timeouts, body))
        self._running.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Let what is under way finish for a moment, then close the connections."""
        if self._running:
            await asyncio.wait(self._running, timeout=_CLOSE_SECONDS)
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    def _ended(self, task: asyncio.Task[Answer]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # nobody may be there for it any more

    async def _ask(
        self, method: str, url: str, headers: dict[str, str], timeouts: Timeouts, body: dict[str, Any]
    ) -> Answer:
        import httpx

        async with self._places:
            client = await self._connected()
            began = _Began()
            limits = httpx.Timeout(
                timeouts.read, connect=timeouts.connect, write=timeouts.write, pool=timeouts.connect
            )
            given = {name: value for name, value in body.items() if value is not None}
            try:
                request = client.build_request(
                    method, url, headers=headers, timeout=limits, extensions={"trace": began.trace}, **given
                )
                response = await client.send(request, stream=True)
                try:
                    return await self._read(response, timeouts.whole)
                finally:
                    await response.aclose()
            except httpx.PoolTimeout as error:
                await self._rebuild(client)
                raise NotSentError("No connection was free.", _NOTHING_SENT) from error
            except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
                raise self._translated(error, began) from None  # its own text may hold the whole request

    def _translated(self, error: Exception, began: _Began) -> PassingError:
        host = self.origin.host
        if type(error).__name__ == "ProxyError":  # it refused the tunnel: the service has seen nothing
            return NotSentError(f"The proxy did not let Easel through to {host}.", _NOTHING_SENT)
        if began.writing:
            words = (
                f"{host} did not answer in time." if type(error).__name__ in ("ReadTimeout", "WriteTimeout")
                else f"The connection to {host} broke."
            )
            return BrokenError(words, f"The network's word for it: {type(error).__name__}.")
        cause = str(error.__cause__ or error)
        if "CERTIFICATE_VERIFY_FAILED" in cause or "certificate" in cause.lower():
            return NotSentError(
                f"{host} could not prove who it is: its certificate was not accepted.",
                f"{_NOTHING_SENT} A proxy or a virus scanner that opens connections is the usual cause.",
            )
        return NotSentError(f"{host} cannot be reached.", f"{_NOTHING_SENT} See that you are online.")

    async def _read(self, response: httpx.Response, seconds: float) -> Answer:
        pieces, size = [], 0
        now = asyncio.get_running_loop().time
        until = now() + seconds
        async for piece in response.aiter_bytes():
            size += len(piece)
            if now() > until:  # a byte now and then would go on for ever
                raise BrokenError(f"{self.origin.host} did not answer in time.", "The answer came too slowly.")
            if size > self._max_bytes:
                raise BrokenError(f"{self.origin.host} sent far too much.", "The answer was dropped.")
            pieces.append(piece)
        charset = response.charset_encoding or "utf-8"
        try:
            text = b"".join(pieces).decode(charset, "replace")
        except LookupError:
            text = b"".join(pieces).decode("utf-8", "replace")
        return Answer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, text)

    async def _connected(self) -> httpx.AsyncClient:
        import httpx

        if self._client is None:
            context = await asyncio.to_thread(_tls)
            if self._client is None:  # another request may have been quicker
                self._client = httpx.AsyncClient(
                    verify=context, follow_redirects=False, trust_env=not _is_local(self.origin),
                    limits=httpx.Limits(
                        max_connections=self._at_once, max_keepalive_connections=self._at_once,
                        keepalive_expiry=_KEEP_SECONDS,
                    ),
                )
        return self._client

    async def _rebuild(self, client: httpx.AsyncClient) -> None:
        """Our own places are as many as the pool's: a full pool behind a free place means that it has leaked."""
        log.warning("the connections to %s are renewed: their pool had lost places", self.origin.host)
        if self._client is client:
            self._client = None
            await client.aclose()


class _Began:
    """Watches one request: was a byte of it written?"""

    def __init__(self) -> None:
        self.writing = False

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith("send_request_headers.started"):
            self.writing = True


_NOTHING_SENT = "Nothing was sent."


@cache
def _tls() -> ssl.SSLContext:
    """The certificates take 70 ms to read: once, in a thread, for every client."""
    import httpx

    return httpx.create_ssl_context()


def _is_local(origin: Origin) -> bool:
    """Machines of the artist's own network are not asked for through a proxy."""
    if origin.host == "localhost" or origin.host.endswith((".local", ".localhost")):
        return True
    try:
        return not ipaddress.ip_address(origin.host).is_global
    except ValueError:
        return False
