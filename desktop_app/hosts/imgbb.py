"""ImgBB: a public picture by one call, gone after a while if that is asked for; it cannot be deleted by a program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..errors import AppError, HeldError, PassingError, RefusedError
from ..models import Check, Credential
from ..net.client import Answer, BrokenError, Client, NotSentError, Timeouts
from ..redaction import Secret
from .base import Host, HostKit, Stored, Upload
from .patience import patiently

KEY = "IMGBB_API_KEY"
BASE = "https://api.imgbb.com"
LEAST_LIFE, MOST_LIFE = 60, 15_552_000  # seconds; 180 days
_PATH = "/1/upload"
_SLOW = Timeouts(connect=10.0, read=60.0, write=60.0)
_LATER = 300.0  # a used-up limit comes back after minutes
REFUSED, LIMIT, AWAY = "host-refused", "host-limit", "host-unreachable"
_UNREADABLE = frozenset({110, 120, 122, 310, 311, 312, 313, 314})


class ImgBB(Host):
    """A picture by its bare link, open to whoever has it."""

    id: ClassVar[str] = "imgbb"
    title: ClassVar[str] = "ImgBB"
    note: ClassVar[str] = "A public picture host. The link can end by itself; Easel cannot delete the picture."
    privacy: ClassVar[tuple[str, ...]] = (
        "The picture, re-encoded without its metadata, goes to ImgBB's servers.",
        "Whoever has its link can see it. On the way to an engine it is set to end after a day.",
        "Easel cannot delete it there; a shared picture has a page on which you can.",
    )
    credentials: ClassVar[tuple[Credential, ...]] = (Credential(KEY, "ImgBB key", KEY, "https://api.imgbb.com/"),)
    for_references: ClassVar[bool] = True
    for_shares: ClassVar[bool] = True
    max_bytes: ClassVar[int] = 32 * 1024 * 1024

    def __init__(self, kit: HostKit) -> None:
        super().__init__(kit)
        self._client: Client | None = None

    async def ready(self) -> bool:
        return bool(await self.kit.key(KEY))

    async def put(self, upload: Upload) -> Stored:
        if len(upload.data) > self.max_bytes:
            raise RefusedError("This picture is larger than ImgBB's 32 MB.", "Nothing was uploaded.", REFUSED)
        key = await self._key()
        name = upload.name.rsplit("/", 1)[-1]
        fields = {"key": key.reveal(), "name": name.rsplit(".", 1)[0]}
        if upload.life is not None:
            fields["expiration"] = str(int(min(MOST_LIFE, max(LEAST_LIFE, upload.life))))
        file = {"image": (name, upload.data, upload.content_type)}

        async def send() -> Answer:
            answer = await self._connected().post(_PATH, data=fields, files=file, timeouts=_SLOW)
            _raise_for(answer)
            return answer

        # Sent twice, a picture lies there twice: only a reference, which ends by itself, is sent again blindly.
        sent = self.kit.clock.wall()
        answer = await patiently(self.kit.clock, send, lambda error: isinstance(error, NotSentError) or (
            upload.life is not None and not upload.public and error.kind in (AWAY, BrokenError.kind)
        ))
        return _stored(answer, sent + int(fields["expiration"]) if "expiration" in fields else 0.0)

    async def check(self) -> Check:
        """POST with the key alone: 130 ("no picture came") means that the key is good. Stores nothing."""
        if not await self.ready():
            return Check(False, "The ImgBB key is not set.", "Get one, free of charge, at api.imgbb.com.")
        try:
            key = await self._key()
            answer = await self._connected().post(_PATH, data={"key": key.reveal()})
            if _error(answer)[0] == 130 and "only upload" not in _error(answer)[1]:
                return Check(True, "ImgBB accepted the key.")
            _raise_for(answer)
        except AppError as error:
            return Check(False, error.title, error.hint)
        return Check(False, "ImgBB did not answer properly.", "Try again later.")

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def _key(self) -> Secret:
        key = await self.kit.key(KEY)
        if not key:
            raise HeldError("The ImgBB key is not set.", "Enter it in Settings.", "key-missing")
        return key

    def _connected(self) -> Client:
        if self._client is None:
            self._client = Client(self.kit.environ.get("IMGBB_BASE_URL", "").strip() or BASE)
        return self._client


def _raise_for(answer: Answer) -> None:
    """Raise what a failure means; an answer that holds a picture passes."""
    data = answer.data or {}
    if answer.status == 200 and isinstance(data.get("data"), dict):
        return
    code, message = _error(answer)
    low = message.lower()
    if (code == 100 and "rate" in low) or (code == 130 and "only upload" in low) or answer.status == 429:
        raise PassingError(
            "ImgBB's limit for this key is used up for now.", "Try later, or use R2.", LIMIT, retry_after=_LATER
        )
    if code == 100:
        raise HeldError("ImgBB did not accept the key.", "Check it in Settings.", REFUSED)
    if code in _UNREADABLE:
        raise RefusedError("ImgBB could not read this file as a picture.", "Nothing was uploaded.", REFUSED)
    if answer.status == 413 or (code == 201 and "big" in low):
        raise RefusedError("This picture is too large for ImgBB.", "Nothing was uploaded.", REFUSED)
    if code in (201, 400) or code is None or answer.status >= 500:
        raise PassingError("ImgBB did not answer properly.", "Nothing was uploaded that can be used.", AWAY)
    said = f" It said: {message[:120]}" if message else ""
    raise RefusedError(f"ImgBB refused the picture ({code}).", f"Nothing was uploaded.{said}", REFUSED)


def _error(answer: Answer) -> tuple[int | None, str]:
    """The error's inner code and words; None where the answer is not ImgBB's."""
    error = (answer.data or {}).get("error")
    if isinstance(error, str):
        return 0, error
    if not isinstance(error, dict):
        return None, ""
    code = str(error.get("code", ""))
    return (int(code) if code.isdecimal() else 0), str(error.get("message") or "")


def _stored(answer: Answer, expires: float) -> Stored:
    """`url` is the picture itself; `display_url` may be smaller, `url_viewer` is a page."""
    data: Mapping[str, Any] = (answer.data or {})["data"]
    image = data.get("image")
    url = data.get("url") or (image.get("url") if isinstance(image, dict) else "")
    if not isinstance(url, str) or not url.startswith(("https://", "http://")):
        raise PassingError("ImgBB did not say where the picture is.", "Try again later.", AWAY)
    page = data.get("delete_url")
    page = page if isinstance(page, str) else ""
    Secret(page)  # from here on no log or report shows it
    return Stored(ImgBB.id, url, str(data.get("id", "")), expires, page)
