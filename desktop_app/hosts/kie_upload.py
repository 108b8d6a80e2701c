"""KIE's own upload: needs nothing but the KIE key; files are gone after a day and cannot be deleted before."""

from __future__ import annotations

import re
from typing import ClassVar

from ..errors import AppError, HeldError, PassingError, RefusedError
from ..models import Check, Credential
from ..net.client import Answer, Client, Timeouts
from ..redaction import Secret
from .base import Host, HostKit, Stored, Upload
from .patience import patiently

KEY = "KIE_AI_API_KEY"
BASE = "https://kieai.redpandaai.co"
LIFE = 24 * 3600.0  # the newest page says 24 hours, older ones three days
_FOLDER = "easel"
_PATH = "/api/file-stream-upload"
_SLOW = Timeouts(connect=10.0, read=60.0, write=60.0)
REFUSED, AWAY = "host-refused", "host-unreachable"
_NOT_THIS_KEY = frozenset({401, 402, 403, 433})


class KieUpload(Host):
    """A picture for KIE's engines, with KIE itself."""

    id: ClassVar[str] = "kie-upload"
    title: ClassVar[str] = "KIE upload"
    note: ClassVar[str] = "With KIE itself, for a day. Nothing to set up besides the KIE key."
    privacy: ClassVar[tuple[str, ...]] = (
        "The picture, re-encoded without its metadata, goes to KIE's upload server.",
        "Whoever has its link can see it. KIE deletes it after a day or a few.",
        "Easel cannot delete it before that.",
    )
    credentials: ClassVar[tuple[Credential, ...]] = (Credential(KEY, "KIE AI key", KEY, "https://kie.ai/api-key"),)
    for_references: ClassVar[bool] = True
    max_bytes: ClassVar[int] = 100 * 1024 * 1024

    def __init__(self, kit: HostKit) -> None:
        super().__init__(kit)
        self._client: Client | None = None

    async def ready(self) -> bool:
        return bool(await self.kit.key(KEY))

    async def put(self, upload: Upload) -> Stored:
        keys = await self._keys()
        name = upload.name.rsplit("/", 1)[-1]  # unguessable, so never one that is there already
        file = {"file": (name, upload.data, upload.content_type)}
        fields = {"uploadPath": _FOLDER, "fileName": name}

        async def send() -> Answer:
            *others, last = keys
            for key in others:
                answer = await self._connected().post(_PATH, key=key, data=fields, files=file, timeouts=_SLOW)
                if _code(answer) not in _NOT_THIS_KEY:
                    break
            else:
                answer = await self._connected().post(_PATH, key=last, data=fields, files=file, timeouts=_SLOW)
            _raise_for(answer)
            return answer

        sent = self.kit.clock.wall()
        answer = await patiently(self.kit.clock, send, lambda error: error.kind in (AWAY, "network"))
        return Stored(self.id, _url(answer), "", sent + LIFE)

    async def check(self) -> Check:
        """An upload without a file: refused for that (the key is good) or for the key. Stores nothing."""
        if not await self.ready():
            return Check(False, "The KIE key is not set.", "It is the same one the KIE engine uses.")
        try:
            for key in await self._keys():
                answer = await self._connected().post(_PATH, key=key, data={"uploadPath": _FOLDER})
                if _code(answer) not in (400, 422):
                    _raise_for(answer)
                    return Check(False, "KIE's upload did not answer properly.", "Try again later.")
        except AppError as error:
            return Check(False, error.title, error.hint)
        return Check(True, "KIE's upload accepted the key.")

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def _keys(self) -> tuple[Secret, ...]:
        """There may be several, with blanks or commas between; the first one that is not refused is used."""
        value = await self.kit.key(KEY)
        words = re.split(r"[\s,;]+", value.reveal()) if value else []
        keys = tuple(Secret(word) for word in words if word and word.isascii() and word.isprintable())
        if not keys:
            raise HeldError("The KIE key is not set.", "Enter it in Settings.", "key-missing")
        return keys

    def _connected(self) -> Client:
        if self._client is None:
            self._client = Client(self.kit.environ.get("KIE_AI_UPLOAD_URL", "").strip() or BASE)
        return self._client


def _code(answer: Answer) -> int | None:
    """The body's own code decides, not the HTTP status; None where there is none."""
    code = (answer.data or {}).get("code")
    words = str(code).split(".")[0] if isinstance(code, (int, float, str)) else ""
    return int(words) if words.isdecimal() else None


def _raise_for(answer: Answer) -> None:
    code = _code(answer)
    if code is None:
        if answer.status == 403:
            raise HeldError(
                "The connection to KIE's upload was blocked on the way.",
                "This is not a wrong key. Another network or no VPN often helps.", "blocked",
            )
        raise PassingError("KIE's upload did not answer properly.", "It is tried again by itself.", AWAY)
    if code == 200 and answer.status < 400:
        return
    data = answer.data or {}
    said = str(data.get("msg") or data.get("message") or "")[:120]
    if code in _NOT_THIS_KEY:
        raise HeldError("KIE's upload did not accept the key.", "Check the KIE key in Settings.", REFUSED)
    if code == 429 or code >= 500 or code == 455:
        raise PassingError("KIE's upload is not available for the moment.", "It is tried again by itself.", AWAY)
    raise RefusedError(f"KIE's upload refused the picture ({code}).", said, REFUSED)


def _url(answer: Answer) -> str:
    data = (answer.data or {}).get("data")
    if isinstance(data, dict):
        for name in ("downloadUrl", "fileUrl"):
            url = data.get(name)
            if isinstance(url, str) and url.startswith(("https://", "http://")):
                return url
    raise PassingError("KIE's upload did not say where the picture is.", "It is tried again by itself.", AWAY)
