"""R2 against a real S3 server that checks signatures, expiry and conditions."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from typing import Any

from desktop_app.hosts.base import Stored, Upload
from desktop_app.hosts.r2 import R2
from tests.support import s3
from tests.unit.hosts.rig import kit

PNG = Upload(b"\x89PNG not really", "abc.png", "image/png", life=3600.0)


def with_r2(values: dict[str, str], work: Callable[[R2], Awaitable[Any]], **words: Any) -> Any:
    """A host for the length of some work."""

    async def main() -> Any:
        host = R2(kit(values, **words))
        try:
            return await work(host)
        finally:
            await host.close()

    return asyncio.run(main())


def fetch(url: str, method: str = "GET") -> tuple[int, bytes, dict[str, str]]:
    """As a stranger would, without keys."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=10) as answer:
            return answer.status, answer.read(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read(), dict(error.headers)


def test_a_reference_is_private_and_its_signed_address_opens_it(weed: s3.Server) -> None:
    stored: Stored = with_r2(weed.environ, lambda r2: r2.put(PNG))
    assert stored.key == "refs/abc.png" and stored.host == "r2"
    status, body, headers = fetch(stored.url)
    assert (status, body, headers["Content-Type"]) == (200, PNG.data, "image/png")
    assert fetch(stored.url.split("?")[0])[0] == 403, "without the signature it is closed"
    assert fetch(stored.url, "HEAD")[0] == 403, "only the signed method works"
    assert s3.SECRET not in stored.url
