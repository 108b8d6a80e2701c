"""Cloudflare R2 by its S3 door: private objects behind signed addresses, and public ones for shares."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar, TypeVar
from urllib.parse import quote, urlsplit

from ..apart import apart
from ..errors import AppError, HeldError, RefusedError
from ..models import Check, Credential
from . import r2_address, r2_client, r2_errors
from .base import Host, HostKit, Stored, Upload
from .patience import patiently
from .r2_client import Access

log = logging.getLogger(__name__)

MOST_LIFE = 7 * 86400.0  # of a signed address; botocore signs longer ones too, and R2 then refuses them
LEAST_LIFE = 3600.0
_REFERENCES = "refs/"
_CLOCK_LIMIT = 300.0  # an address signed by a clock further off may not be valid yet, or no more
_FRESH_KEY_SECONDS = 4.0
_PAGE = "https://dash.cloudflare.com/?to=/:account/r2/overview"
_NEEDED = ("CLOUDFLARE_R2_ACCESS_KEY_ID", "CLOUDFLARE_R2_SECRET_ACCESS_KEY", "CLOUDFLARE_R2_BUCKET")
_T = TypeVar("_T")


class R2(Host):
    """The artist's own bucket. Reference pictures are private; the engine reads them by a signed address."""

    id: ClassVar[str] = "r2"
    title: ClassVar[str] = "Cloudflare R2"
    note: ClassVar[str] = "Your own storage. Pictures on their way to an engine stay private and are deleted after it."
    privacy: ClassVar[tuple[str, ...]] = (
        "The picture, re-encoded without its metadata, goes to your own Cloudflare bucket.",
        "Only who has the signed address can read it; it is given to the engine and ends within a day.",
        "Easel deletes it when the job has ended.",
    )
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("CLOUDFLARE_R2_ACCOUNT_ID", "Account id or S3 address", "CLOUDFLARE_R2_ACCOUNT_ID", _PAGE, False),
        Credential("CLOUDFLARE_R2_BUCKET", "Bucket", "CLOUDFLARE_R2_BUCKET", _PAGE, False),
        Credential("CLOUDFLARE_R2_ACCESS_KEY_ID", "Access key id", "CLOUDFLARE_R2_ACCESS_KEY_ID", _PAGE),
        Credential("CLOUDFLARE_R2_SECRET_ACCESS_KEY", "Secret access key", "CLOUDFLARE_R2_SECRET_ACCESS_KEY", _PAGE),
        Credential("CLOUDFLARE_R2_PUBLIC_URL", "Public address (for shares)", "CLOUDFLARE_R2_PUBLIC_URL", _PAGE, False),
    )
    for_references: ClassVar[bool] = True
    for_shares: ClassVar[bool] = True
    can_serve_pages: ClassVar[bool] = True
    can_delete: ClassVar[bool] = True
    max_bytes: ClassVar[int] = 256 * 1024 * 1024

    def __init__(self, kit: HostKit) -> None:
        super().__init__(kit)
        self._client: Any = None
        self._access: Access | None = None
        self._building = asyncio.Lock()

    async def ready(self) -> bool:
        values = await self._values(*_NEEDED, "CLOUDFLARE_R2_ACCOUNT_ID", "CLOUDFLARE_R2_ENDPOINT")
        return all(values[:3]) and any(values[3:])

    async def ready_for_shares(self) -> bool:
        return await self.ready() and all(await self._values("CLOUDFLARE_R2_PUBLIC_URL"))

    async def put(self, upload: Upload) -> Stored:
        life = max(LEAST_LIFE, float(upload.life or 0))
        if not upload.public and life > MOST_LIFE:
            raise RefusedError("A signed address of R2 lives for seven days at most.", "", r2_errors.REFUSED)
        client, access = await self._connected()
        key = self.planned_key(upload)
        url = self._public(access, key) if upload.public else ""
        await self._patiently(lambda: self._put(client, access, key, upload))
        if upload.public:
            return Stored(self.id, url, key)
        # Offline; the moment before it is signed, so that `expires` is never later than the address itself.
        now = self.kit.clock.wall()
        url = await asyncio.to_thread(
            client.generate_presigned_url, "get_object", {"Bucket": access.bucket, "Key": key}, int(life)
        )
        return Stored(self.id, url, key, now + int(life))

    def planned_key(self, upload: Upload) -> str:
        return upload.name if upload.public else f"{_REFERENCES}{upload.name}"

    async def place(self) -> str:
        access = await self._read_access()
        return f"{access.endpoint}/{access.bucket}"

    async def address(self, name: str) -> str:
        return self._public(await self._read_access(), name)

    async def delete(self, key: str) -> bool:
        client, access = await self._connected()
        place = {"Bucket": access.bucket, "Key": key}
        await self._patiently(lambda: self._call(access, client.delete_object, **place))
        try:
            await self._patiently(lambda: self._call(access, client.head_object, **place))
        except RefusedError as error:
            if error.kind == "not-found":
                return True
            raise
        return False

    async def check(self) -> Check:
        """Put, head, get and delete of a few bytes: what an upload needs, and nothing more (no list)."""
        if not await self.ready():
            return Check(False, "R2 is not set up yet.", "It needs the account id, a bucket, and both parts of a key.")
        try:
            await self._try_out()
        except AppError as error:
            return Check(False, error.title, error.hint)
        access = await self._read_access()
        return Check(True, f"R2 works: a test file was written to “{access.bucket}”, read and deleted.")

    async def close(self) -> None:
        if self._client is not None:
            await asyncio.to_thread(self._client.close)
            self._client = self._access = None

    # -- the calls -----------------------------------------------------------------------------------

    async def _put(self, client: Any, access: Access, key: str, upload: Upload) -> None:
        more = {"CacheControl": upload.cache_control} if upload.cache_control else {}
        if upload.public:
            more["IfNoneMatch"] = "*"
        try:
            answer = await self._call(
                access, client.put_object, Bucket=access.bucket, Key=key, Body=upload.data,
                ContentType=upload.content_type, **more,
            )
        except _TakenError:
            # Our own put, whose answer was lost and which was repeated, looks the same.
            found = await self._call(access, client.head_object, Bucket=access.bucket, Key=key)
            if found.get("ETag", "").strip('"') != hashlib.md5(upload.data, usedforsecurity=False).hexdigest():
                raise
            return
        ahead = r2_errors.skew(answer["ResponseMetadata"]["HTTPHeaders"], self.kit.clock.wall())
        if not upload.public and abs(ahead) > _CLOCK_LIMIT:
            await self._call(access, client.delete_object, Bucket=access.bucket, Key=key)
            raise r2_errors.clock_error(ahead)

    async def _try_out(self) -> None:
        client, access = await self._connected()
        data = b"A test of Easel. It may be deleted."
        place = {"Bucket": access.bucket, "Key": f"{_REFERENCES}easel-test-{secrets.token_hex(8)}.txt"}

        async def put() -> dict[str, Any]:
            return await self._call(access, client.put_object, **place, Body=data, ContentType="text/plain")

        try:
            answer = await put()
        except _NotAllowedError:  # a key made this minute may take another to act
            await self.kit.clock.sleep(_FRESH_KEY_SECONDS)
            answer = await put()
        ahead = r2_errors.skew(answer["ResponseMetadata"]["HTTPHeaders"], self.kit.clock.wall())
        try:
            await self._call(access, client.head_object, **place)
            read = await self._call(access, _read_whole, client=client, place=place)
        finally:
            gone = await self.delete(place["Key"])
        if read != data:
            raise HeldError("R2 gave back other bytes than were written.", "Look whether something stands between.",
                            r2_errors.WRONG)
        if not gone:
            raise HeldError("The test file could not be deleted again.", "The key's token needs Object Read & Write.",
                            r2_errors.REFUSED)
        if abs(ahead) > _CLOCK_LIMIT:
            raise r2_errors.clock_error(ahead)

    async def _call(self, access: Access, function: Callable[..., _T], **words: Any) -> _T:
        """One call in a thread of its own; botocore's errors in our words."""
        try:
            return await apart(lambda: function(**words))
        except Exception as error:
            if not type(error).__module__.startswith(("botocore", "boto3", "urllib3", "ssl")):
                raise
            place = r2_errors.Place(access.endpoint, access.bucket, self.kit.clock.wall())
            told = r2_errors.explained(error, place)
            code = str((getattr(error, "response", None) or {}).get("Error", {}).get("Code", ""))
            log.warning("R2: %s (%s)", told.title, code or type(error).__name__)
            kind = {"PreconditionFailed": _TakenError, "AccessDenied": _NotAllowedError}.get(code)
            raise (told if kind is None else kind(told.title, told.hint, told.kind)) from None

    async def _patiently(self, work: Callable[[], Awaitable[_T]]) -> _T:
        """Whatever passes, three times in all; a repeated put is the same key and the same bytes."""
        return await patiently(self.kit.clock, work, lambda error: True)

    # -- keys and client -----------------------------------------------------------------------------

    async def _connected(self) -> tuple[Any, Access]:
        access = await self._read_access()
        async with self._building:
            if self._client is None or access != self._access:
                try:
                    self._client = await asyncio.to_thread(r2_client.build, access, self.kit.environ)
                except ValueError as error:  # botocore has its own idea of an address
                    raise HeldError("The R2 endpoint is not an address.", "Check it in Settings.",
                                    r2_errors.WRONG) from error
                self._access = access
            return self._client, access

    async def _read_access(self) -> Access:
        key_id, secret, bucket, account, override, public = await self._values(
            *_NEEDED, "CLOUDFLARE_R2_ACCOUNT_ID", "CLOUDFLARE_R2_ENDPOINT", "CLOUDFLARE_R2_PUBLIC_URL"
        )
        if not (key_id and secret and bucket and (account or override)):
            raise HeldError(
                "R2 is not set up completely.", "It needs the account id, a bucket, and both parts of a key.",
                "key-missing",
            )
        plain = {name: value.reveal() if value else "" for name, value in
                 {"bucket": bucket, "account": account, "override": override, "public": public}.items()}
        return Access(
            r2_address.endpoint(plain["account"], plain["override"]), r2_address.check_bucket(plain["bucket"]),
            key_id, secret, plain["public"].strip().rstrip("/"),
        )

    async def _values(self, *names: str) -> list[Any]:
        return list(await asyncio.gather(*(self.kit.key(name) for name in names)))

    def _public(self, access: Access, key: str) -> str:
        parts = urlsplit(access.public)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise HeldError(
                "R2 has no public address set.",
                "Connect a domain to the bucket, or allow its r2.dev address, and enter it in Settings.",
                r2_errors.WRONG,
            )
        return f"{access.public}/{quote(key)}"


class _TakenError(RefusedError):
    """412: an object of that name is there."""

    kind = r2_errors.REFUSED


class _NotAllowedError(HeldError):
    """403 AccessDenied."""

    kind = r2_errors.REFUSED


def _read_whole(client: Any, place: dict[str, str]) -> bytes:
    return client.get_object(**place)["Body"].read()
