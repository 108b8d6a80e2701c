"""The share service: a small Worker in the artist's own Cloudflare account that shows a page per link."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from typing import Any, ClassVar

from ..errors import AppError, BadInputError, HeldError, PassingError, RefusedError
from ..models import Check, Credential
from ..net.client import Answer, Client, Timeouts
from ..redaction import Secret
from .base import Host, HostKit, Stored, Upload
from .patience import patiently

_PAGE = "page:"  # begins the key of a page, to tell it from the name of a picture
_HELP = "https://developers.cloudflare.com/workers/"
_TOKEN_REFUSED = "The share service did not accept the token."
_TOKEN_HINT = "Set the token it was deployed with."
_UPLOAD = Timeouts(connect=10.0, read=60.0, write=60.0)


class ShareWorker(Host):
    """Pictures are put first, the record last, so that a link never points at nothing."""

    id: ClassVar[str] = "share-service"
    title: ClassVar[str] = "Share service"
    note: ClassVar[str] = "Your own small web service at Cloudflare. `easel share-service init` sets it up."
    privacy: ClassVar[tuple[str, ...]] = (
        "What you tick in the share dialog goes to your own Cloudflare account: the picture, re-encoded, and its page.",
        "Anyone with the link can see it. Unshare deletes it; caches may show it for up to an hour.",
    )
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("EASEL_SHARE_URL", "Address", "EASEL_SHARE_URL", _HELP, False),
        Credential("EASEL_SHARE_TOKEN", "Token", "EASEL_SHARE_TOKEN", _HELP),
    )
    for_shares: ClassVar[bool] = True
    can_serve_pages: ClassVar[bool] = True
    renders_pages: ClassVar[bool] = True
    can_delete: ClassVar[bool] = True

    def __init__(self, kit: HostKit) -> None:
        super().__init__(kit)
        self._clients: dict[str, Client] = {}

    async def ready(self) -> bool:
        return bool(await self.kit.key("EASEL_SHARE_URL")) and bool(await self.kit.key("EASEL_SHARE_TOKEN"))

    async def put(self, upload: Upload) -> Stored:
        headers = {"Content-Type": upload.content_type}
        await self._ask("PUT", f"/api/picture/{upload.name}", content=upload.data, headers=headers)
        client, _ = await self._connected()
        return Stored(self.id, f"{client.base}/{upload.name}", upload.name)

    async def place(self) -> str:
        return (await self._connected())[0].base

    async def page_key(self, content_key: str) -> str:
        """The Worker makes the page's id in the same way (records.js)."""
        _, token = await self._connected()
        mac = hmac.digest(token.reveal().encode(), f"share {content_key}".encode(), "sha256")[:16]
        return _PAGE + base64.urlsafe_b64encode(mac).decode().rstrip("=")

    async def publish(self, record: Mapping[str, Any], content_key: str) -> Stored:
        answer = await self._ask("POST", "/api/share", json=dict(record), headers={"Idempotency-Key": content_key})
        data = answer.data or {}
        url, page_id = data.get("url"), data.get("id")
        if not isinstance(url, str) or not isinstance(page_id, str):
            raise PassingError("The share service gave an answer without a link.", "Check its address in Settings.")
        return Stored(self.id, url, _PAGE + page_id)

    async def delete(self, key: str) -> bool:
        path = f"/api/share/{key.removeprefix(_PAGE)}" if key.startswith(_PAGE) else f"/api/picture/{key}"
        answer = await self._ask("DELETE", path)
        return bool((answer.data or {}).get("ok"))

    async def check(self) -> Check:
        """Is it there, is it ours, and does the token fit?"""
        if not await self.ready():
            return Check(False, "The share service is not set up.", "It needs an address and a token.")
        try:
            client, token = await self._connected()
            answer = await client.get("/api/health", key=token)
        except AppError as error:
            return Check(False, error.title, error.hint)
        data = answer.data or {}
        if answer.status != 200 or data.get("service") != "easel-share":
            return Check(False, "At this address there is no share service of Easel.", "Check the address.")
        if data.get("auth") != "ok":
            return Check(False, _TOKEN_REFUSED, _TOKEN_HINT)
        return Check(True, "The share service is ready.")

    async def close(self) -> None:
        for client in self._clients.values():
            await client.close()
        self._clients.clear()

    # -- the calls -----------------------------------------------------------------------------------

    async def _connected(self) -> tuple[Client, Secret]:
        base, token = await self.kit.key("EASEL_SHARE_URL"), await self.kit.key("EASEL_SHARE_TOKEN")
        if base is None or token is None:
            raise HeldError("The share service is not set up.", "It needs an address and a token.", "key-missing")
        address = base.reveal().strip().rstrip("/")
        if address not in self._clients:
            try:
                self._clients[address] = Client(address)
            except BadInputError as error:
                raise HeldError("The share service's address is malformed.", error.hint, "key-missing") from error
        return self._clients[address], token

    async def _ask(self, method: str, path: str, **body: Any) -> Answer:
        """One call, tried again where that is safe: every call of this service may be repeated."""
        client, token = await self._connected()

        async def ask() -> Answer:
            return _judged(await client.request(method, path, key=token, timeouts=_UPLOAD, **body))

        return await patiently(self.kit.clock, ask, lambda error: True)


def _judged(answer: Answer) -> Answer:
    if answer.status in (200, 201, 207):
        return answer
    said = (answer.data or {}).get("error")
    words = str(said.get("message", ""))[:200] if isinstance(said, dict) else ""
    if answer.status == 401:
        raise HeldError(_TOKEN_REFUSED, _TOKEN_HINT, "key-refused")
    if answer.status == 429 or answer.status >= 500:
        wait = answer.headers.get("retry-after", "")
        raise PassingError(
            "The share service is busy or has a problem.", words, retry_after=float(wait) if wait.isdecimal() else None
        )
    raise RefusedError("The share service refused.", words or f"It answered {answer.status}.")
