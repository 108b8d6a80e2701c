"""Fetching a result: safe against the server that offers it.

No key is ever sent; every hop is resolved once, checked and pinned; redirects are followed by hand, three at
most; the raw bytes are counted and capped; compression is not asked for and not accepted; a body that
trickles is given up. Writes to `target` (a `.part` name); nothing is left there after an error.
"""

from __future__ import annotations

import email.utils
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..clock import Clock, SystemClock
from ..errors import BadInputError, DiskFullError, LinkGoneError, PassingError
from ..system import is_disk_full
from .origins import Origin, Resolver, pinned_address, resolve

if TYPE_CHECKING:
    import httpx

USER_AGENT = "Easel/0.1 (desktop)"
MAX_REDIRECTS = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """max_bytes: of the raw body. seconds: in all. A body slower than min_speed (bytes/s, measured from
    grace_seconds on) is given up."""

    max_bytes: int = 64 * 1024 * 1024
    seconds: float = 300.0
    min_speed: float = 1024.0
    grace_seconds: float = 15.0
    connect_seconds: float = 10.0
    read_seconds: float = 30.0


class Downloader:
    """Fetches pictures. One per program; `close()` at the end."""

    def __init__(
        self, trusted: frozenset[Origin] = frozenset(), *, resolver: Resolver = resolve,
        clock: Clock | None = None, limits: Limits = Limits(),
    ) -> None:
        self._trusted = trusted
        self._resolver = resolver
        self._clock = clock or SystemClock()
        self._limits = limits
        self._client: httpx.AsyncClient | None = None

    async def fetch(
        self, url: str, target: Path, progress: Callable[[int, int | None], None] | None = None
    ) -> None:
        """Write the body of `url` to `target`. progress(bytes so far, bytes in all or None).

        Errors: LinkGoneError (403, 404, 410), PassingError (try again; kind "incomplete" where the host is
        up but what came was cut or too slow, which the queue tries three times), BadInputError (what came is
        refused), DiskFullError.
        """
        try:
            await self._follow(url, target, progress)
        except (UnicodeError, ValueError) as error:  # an address no client can put on the wire
            target.unlink(missing_ok=True)
            raise _malformed() from error
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _follow(self, url: str, target: Path, progress: Callable[[int, int | None], None] | None) -> None:
        import httpx

        started = self._clock.now()
        for _ in range(MAX_REDIRECTS + 1):
            try:
                request = await self._request(url)
            except httpx.InvalidURL as error:
                raise _malformed() from error
            try:
                response = await self._connected().send(request, stream=True)
            except httpx.HTTPError as error:
                raise PassingError("The picture's server could not be reached.", _AGAIN) from error
            try:
                if response.has_redirect_location:
                    url = urljoin(url, response.headers["location"])
                    continue
                _check_answer(response)
                await self._write(response, target, started, progress)
                return
            except httpx.HTTPError as error:
                raise PassingError(
                    "The connection broke while the picture was fetched.", _AGAIN, "incomplete"
                ) from error
            finally:
                await response.aclose()
        raise BadInputError("The picture's address leads in circles.", "The task id is kept.", "refused-address")

    async def _request(self, url: str) -> httpx.Request:
        origin = Origin.of(url)
        address = await pinned_address(origin, self._trusted, self._resolver)
        parts = urlsplit(url)
        host = f"[{address}]" if ":" in address else address
        pinned = urlunsplit((parts.scheme, f"{host}:{origin.port}", parts.path, parts.query, ""))
        return self._connected().build_request(
            "GET", pinned,
            headers={"Host": parts.netloc, "User-Agent": USER_AGENT, "Accept": "image/*",
                     "Accept-Encoding": "identity"},
            extensions={"sni_hostname": origin.host},
        )

    def _connected(self) -> httpx.AsyncClient:
        import httpx

        if self._client is None:
            timeout = httpx.Timeout(self._limits.read_seconds, connect=self._limits.connect_seconds)
            self._client = httpx.AsyncClient(
                timeout=timeout, follow_redirects=False, trust_env=False,
                limits=httpx.Limits(max_connections=8, max_keepalive_connections=4),
            )
        return self._client

    async def _write(
        self, response: httpx.Response, target: Path, started: float,
        progress: Callable[[int, int | None], None] | None,
    ) -> None:
        length = response.headers.get("content-length", "")
        expected = int(length) if length.isdigit() else None
        if expected is not None and expected > self._limits.max_bytes:
            raise _too_large(self._limits.max_bytes)
        received, began = 0, self._clock.now()
        try:
            with target.open("wb") as file:
                async for chunk in response.aiter_raw():
                    received += len(chunk)
                    if received > self._limits.max_bytes:
                        raise _too_large(self._limits.max_bytes)
                    file.write(chunk)
                    self._check_speed(received, began, started)
                    if progress is not None:
                        progress(received, expected)
        except OSError as error:
            if is_disk_full(error):
                raise DiskFullError("The disk is full.", "Free some space; the picture is fetched then.") from error
            raise
        if expected is not None and received != expected:
            raise PassingError("The picture arrived incomplete.", _AGAIN, "incomplete")
        if received == 0:
            raise PassingError("The picture's server sent nothing.", _AGAIN, "incomplete")

    def _check_speed(self, received: int, began: float, started: float) -> None:
        now = self._clock.now()
        spent = now - began
        if now - started > self._limits.seconds:
            raise PassingError("The picture took too long to arrive.", _AGAIN, "incomplete")
        if spent > self._limits.grace_seconds and received / spent < self._limits.min_speed:
            raise PassingError("The picture arrives too slowly.", _AGAIN, "incomplete")


_AGAIN = "It is tried again by itself. Nothing is paid twice."


def _check_answer(response: httpx.Response) -> None:
    status = response.status_code
    if status in (403, 404, 410):
        raise LinkGoneError("The picture's link no longer works.", "The record is asked for a fresh one.")
    if status == 429 or status >= 500:
        raise PassingError(
            "The picture's server is busy.", _AGAIN, retry_after=retry_after(response.headers.get("retry-after"))
        )
    if status != 200:
        raise BadInputError(f"The picture's server answered with {status}.", "The task id is kept.", "refused")
    if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise BadInputError("The picture came compressed, which is not accepted.", "The task id is kept.", "refused")


def _malformed() -> BadInputError:
    return BadInputError(
        "The service named a picture at a malformed address.", "The task id is kept.", "refused-address"
    )


def _too_large(limit: int) -> BadInputError:
    return BadInputError(
        f"The picture is larger than {limit // (1024 * 1024)} MB.", "It was not kept. The task id is kept.", "refused"
    )


def retry_after(value: str | None, now: float | None = None) -> float | None:
    """Seconds to wait by a Retry-After header (seconds or a date), clamped to 1…3600; None without one."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            date = email.utils.parsedate_to_datetime(value)
        except (TypeError, ValueError):
            return None
        seconds = date.timestamp() - (SystemClock().wall() if now is None else now)
    if seconds != seconds:
        return None
    return min(3600.0, max(1.0, seconds))
