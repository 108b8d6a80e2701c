"""One click, one link: shares made, found again, and taken back for good."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..apart import apart
from ..clock import Clock
from ..errors import AppError, HeldError, NotFoundError, RefusedError, UsageError
from ..hosts.base import Host, Stored, Upload
from ..models import Asset
from ..sharing import Share, ShareChoices, ShareObject, ShareState
from ..storage.library import Library
from . import share_making
from .share_making import Material

if TYPE_CHECKING:
    from ..storage.credentials import Credentials

log = logging.getLogger(__name__)
ORDER = ("share-service", "r2", "imgbb", "folder")
WAIT_SECONDS = 60.0  # for another click or process that is making the same share
_LOOK_SECONDS = 0.05
_STALE_SECONDS = 900.0  # a share still being made after this long was left by a process that died


@dataclass(frozen=True, slots=True)
class Tried:
    """A host that did not take it, and what it said."""

    host: str
    error: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A share, whether it was there already, and which hosts were asked in vain before.

    delete_page: where a person deletes it, when no keyring keeps that; "" otherwise.
    """

    share: Share
    duplicate: bool = False
    tried: tuple[Tried, ...] = ()
    delete_page: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Unshared:
    """What was deleted and verified, and what is left, in words."""

    share: Share
    deleted: tuple[str, ...]
    left: tuple[str, ...]


Allowed = Callable[[str], Awaitable[bool]]  # may shares go to this host?


class ShareService:
    """Makes and removes shares. allowed: asked before a host is used without having been named."""

    def __init__(
        self, library: Library, hosts: Mapping[str, Host], clock: Clock, *, keys: Callable[[], Credentials],
        order: Callable[[], Sequence[str]] = lambda: ORDER, allowed: Allowed | None = None,
    ) -> None:
        self._library = library
        self._hosts = hosts
        self._clock = clock
        self._keys = keys
        self._order = order
        self.allowed = allowed
        self._ready: tuple[object, Material] | None = None  # the last share's bytes, or what `prepare` made
        self._unkept: dict[str, str] = {}  # delete pages that are in no keyring, by share
        self.changed: Callable[[str], None] | None = None

    # ---- sharing -------------------------------------------------------------------------------

    async def share(self, asset_ids: Sequence[str], choices: ShareChoices, *, to: str = "") -> Outcome:
        """Publish pictures with exactly these choices. to: this host and no other.

        The same pictures with the same choices within five seconds give the same share, also from another
        process. Errors: UsageError (no such host), BadInputError, NotFoundError, HeldError (nobody took it).
        """
        assets = [self._library.assets.get(asset_id) for asset_id in asset_ids]
        if to and (to not in self._hosts or not self._hosts[to].for_shares):
            able = ", ".join(self._able())
            raise UsageError(f"There is no host “{to[:60]}” for shares.", f"Choose one of {able}.")
        share = self._draft(assets, choices, to)
        twin = self._library.shares.begin(share)
        if twin is not None:
            return Outcome(await self._made(twin, asset_ids, choices, to), duplicate=True)
        try:
            return await self._make(share, assets, [to] if to else await self._usable())
        except BaseException as error:
            await self._ended(self._library.shares.get(share.id), error)
            raise

    def existing(self, asset_ids: Sequence[str], choices: ShareChoices, *, to: str = "") -> Share | None:
        """The live share of the same pictures with the same choices, however old."""
        assets = [self._library.assets.get(asset_id) for asset_id in asset_ids]
        found = self._library.shares.same(share_making.content_of(assets, choices, to))
        return found if found is not None and found.state is ShareState.LIVE else None

    async def prepare(self, asset_ids: Sequence[str], choices: ShareChoices) -> None:
        """Encode in advance what a click would publish, so that the click itself only sends. Publishes nothing."""
        with suppress(AppError):
            assets = [self._library.assets.get(asset_id) for asset_id in asset_ids]
            await self._gathered(assets, choices)

    async def _gathered(self, assets: Sequence[Asset], choices: ShareChoices) -> Material:
        key = (tuple(asset.sha256 for asset in assets), replace(choices, expires=None, language=""))
        if self._ready is None or self._ready[0] != key:
            self._ready = (key, await share_making.gather(self._library, assets, choices))
        return self._ready[1]

    def _draft(self, assets: Sequence[Asset], choices: ShareChoices, to: str) -> Share:
        now = self._clock.wall()
        return Share(
            _new_id(), ShareState.MAKING, to, tuple(asset.id for asset in assets), choices,
            share_making.content_of(assets, choices, to), now,
            expires=now + choices.expires if choices.expires else 0.0,
        )

    async def _made(self, twin: Share, asset_ids: Sequence[str], choices: ShareChoices, to: str) -> Share:
        """The other click's share, once it is made; when that failed, this click makes its own."""
        until = self._clock.now() + WAIT_SECONDS
        while twin.state is ShareState.MAKING and self._clock.now() < until:
            await self._clock.sleep(_LOOK_SECONDS)
            twin = self._library.shares.get(twin.id)
        if twin.state is ShareState.LIVE:
            return twin
        if twin.state is ShareState.MAKING:
            raise HeldError(
                "The same share is still being made.", "Wait a moment, then look in the list of shares.", "busy"
            )
        return (await self.share(asset_ids, choices, to=to)).share

    async def _make(self, share: Share, assets: Sequence[Asset], hosts: Sequence[str]) -> Outcome:
        material = await self._gathered(assets, share.choices)
        tried: list[Tried] = []
        for host_id in hosts:
            host = self._hosts[host_id]
            try:
                made = await self._put_on(host, replace(share, host=host_id, objects=()), material)
            except AppError as error:
                failed = self._library.shares.get(share.id)
                if failed.state is not ShareState.MAKING:  # taken back meanwhile: no other host is asked
                    raise
                tried.append(Tried(host_id, f"{error.title} {error.hint}".strip()))
                share = await self._undo(failed, ShareState.MAKING)
                continue
            self._say(made)
            return Outcome(made, tried=tuple(tried), delete_page=self._unkept.pop(made.id, ""))
        raise HeldError(
            "Nothing was shared.", " ".join(f"{self._hosts[t.host].title}: {t.error}" for t in tried)
            or "No place for shares is set up.", "no-host",
        )

    async def _put_on(self, host: Host, share: Share, material: Material) -> Share:
        store = self._library.shares
        if not host.can_serve_pages:
            return await self._put_picture(host, share, material)
        uploads = share_making.picture_uploads(share, material)
        if host.renders_pages:
            share = await self._put_all(host, share, uploads)
            mode = self._library.assets.get(share.assets[0]).mode
            page = ShareObject("page", await host.page_key(share.id), place=await host.place())
            share = store.go_on(share, objects=(*share.objects, page))  # before it is there: its answer may be lost
            stored = await host.publish(share_making.record(share, material, uploads, mode), share.id)
            return store.go_on(share, state=ShareState.LIVE, url=stored.url)
        url = await host.address(share_making.page_name(share))
        page = share_making.page_upload(share, material, url, await host.address(uploads[-1].name))
        share = await self._put_all(host, share, uploads)
        share = await self._put_all(host, share, [page])  # last: a link never points at nothing
        return store.go_on(share, state=ShareState.LIVE, url=url)

    async def _put_all(self, host: Host, share: Share, uploads: Sequence[Upload]) -> Share:
        """All at once. Names are in the receipt before the first byte leaves: a crash leaves nothing unknown."""
        place = await host.place()
        names = tuple(ShareObject(upload.name, place=place) for upload in uploads)
        share = self._library.shares.go_on(share, objects=(*share.objects, *names))
        answers = await asyncio.gather(*(self._put_one(host, upload) for upload in uploads), return_exceptions=True)
        objects = list(share.objects[: -len(uploads)])
        for item, answer in zip(names, answers, strict=True):
            if isinstance(answer, Stored):
                objects.append(replace(item, key=answer.key))
            elif not isinstance(answer, (HeldError, RefusedError)):  # those are for certain not there
                objects.append(item)
        share = self._library.shares.go_on(share, objects=tuple(objects))
        for answer in answers:
            if isinstance(answer, BaseException):
                raise answer
        return share

    async def _put_one(self, host: Host, upload: Upload) -> Stored:
        self._require_fits(host, upload)
        return await host.put(upload)

    async def _put_picture(self, host: Host, share: Share, material: Material) -> Share:
        """A host of plain pictures: one picture, its link, and no page."""
        if len(material.pictures) != 1 or material.before is not None:
            raise RefusedError(f"{host.title} shows one plain picture only.", "Choose a host that shows pages.")
        picture = material.pictures[0]
        upload = Upload(
            picture.data, f"{share.id}{picture.suffix}", picture.content_type, life=share.choices.expires, public=True
        )
        self._require_fits(host, upload)
        share = self._library.shares.go_on(share, objects=(ShareObject(upload.name),))
        stored = await host.put(upload)
        await self._keep_delete_page(share, stored)
        return self._library.shares.go_on(
            share, state=ShareState.LIVE, url=stored.url, expires=stored.expires,
            objects=(ShareObject(upload.name, stored.key),),
        )

    async def _keep_delete_page(self, share: Share, stored: Stored) -> None:
        """The picture is public by now: nothing here may make it a failure."""
        page = stored.delete_page
        if not page:
            return
        where = ""
        with suppress(AppError):
            where = await apart(lambda: self._keys().set(delete_page_name(share.id), page).value)
        if where != "keyring":
            self._unkept[share.id] = page

    def delete_page(self, share_id: str) -> str:
        """Where a person deletes what a host cannot, from the keyring; "" where there is none. May block."""
        if not any(not item.gone for item in self._library.shares.get(share_id).objects):
            return ""
        secret = self._keys().find(delete_page_name(share_id))
        return secret.reveal() if secret is not None else ""

    def _require_fits(self, host: Host, upload: Upload) -> None:
        if len(upload.data) > host.max_bytes:
            raise RefusedError(
                f"The picture is larger than {host.title} takes.", f"At most {host.max_bytes // 2**20} MB."
            )

    def _able(self) -> list[str]:
        return [host_id for host_id in self._order() if host_id in self._hosts and self._hosts[host_id].for_shares]

    async def _usable(self) -> list[str]:
        usable = []
        for host_id in self._able():
            if await self._hosts[host_id].ready_for_shares() and (self.allowed is None or await self.allowed(host_id)):
                usable.append(host_id)
        return usable

    async def hosts(self) -> list[Host]:
        """Hosts a share could go to now, in the order they are tried."""
        return [self._hosts[host_id] for host_id in self._able() if await self._hosts[host_id].ready_for_shares()]

    # ---- taking back ---------------------------------------------------------------------------

    async def unshare(self, share_or_asset: str) -> list[Unshared]:
        """Delete the page first, then the pictures, each verified; what cannot be deleted is said.

        share_or_asset: a share's id, or a picture's, which takes back all its shares. NotFoundError.
        """
        shares = self._named(share_or_asset)
        return [await self._take_back(share) for share in shares]

    def _named(self, name: str) -> list[Share]:
        states = (ShareState.LIVE, ShareState.REMOVING)
        try:
            return [self._library.shares.get(name)]
        except NotFoundError:
            asset = self._library.assets.find(name)
            shares = self._library.shares.of_asset(name, states) if asset is not None else []
            if not shares and len(name) >= 4:
                with_prefix = self._library.assets.get(name)
                shares = self._library.shares.of_asset(with_prefix.id, states)
            if not shares:
                raise NotFoundError(f"Nothing is shared as {name[:40]}.", "`easel shares` lists what is.") from None
            return shares

    async def _take_back(self, share: Share) -> Unshared:
        store = self._library.shares
        if share.state in (ShareState.LIVE, ShareState.MAKING):
            share = store.update(share, state=ShareState.REMOVING, removed=self._clock.wall(), left=())
            self._say(share)
        return await self._clear(share)

    async def _clear(self, share: Share) -> Unshared:
        """Delete what is still there; may be called again until nothing is left."""
        store = self._library.shares
        host = self._hosts.get(share.host)
        left: list[str] = []
        for item in sorted(share.objects, key=lambda item: not item.name.endswith((".html", "page"))):
            if item.gone:
                continue
            problem = await self._delete(host, share, item)
            if problem:
                left.append(problem)
            else:
                share = store.update(share, objects=tuple(
                    replace(o, gone=True) if o.name == item.name else o for o in share.objects
                ))
        waits = any(not item.gone for item in share.objects) and (host is None or host.can_delete)
        share = store.update(
            share, left=tuple(left), state=ShareState.REMOVING if waits else ShareState.GONE,
            removed=share.removed or self._clock.wall(),
        )
        self._say(share)
        return Unshared(share, tuple(item.name for item in share.objects if item.gone), tuple(left))

    async def _delete(self, host: Host | None, share: Share, item: ShareObject) -> str:
        """"" when it is gone for certain, else what is left, in words."""
        if host is None:
            return f"{item.name}: this version does not know the host {share.host}."
        if not host.can_delete:
            ends = " It ends by itself at its time." if share.expires else ""
            return f"{host.title} cannot delete by itself.{ends} Open its delete page to remove the picture."
        try:
            if item.place and (place := await host.place()) != item.place:
                return f"{item.name}: it lies in {item.place}, and Easel is set up for {place or 'another place'} now."
            if await host.delete(item.key or item.name):
                return ""
        except AppError as error:
            return f"{item.name}: {error.title}"
        return f"{item.name}: still there."

    async def _ended(self, share: Share, error: BaseException) -> None:
        """The attempt is over without a link."""
        if share.state is not ShareState.MAKING:  # taken back meanwhile: what came after its deletes goes, too
            again = tuple(replace(item, gone=False) for item in share.objects)
            await self._clear(self._library.shares.update(share, objects=again))
        elif isinstance(error, asyncio.CancelledError):  # what is under way may still arrive: deleted when it has
            self._library.shares.update(share, state=ShareState.REMOVING, removed=self._clock.wall())
        else:
            await self._undo(share, ShareState.FAILED)

    async def _undo(self, share: Share, then: ShareState) -> Share:
        """Whatever a failed attempt left behind goes again; what cannot now gets a receipt and goes later."""
        host = self._hosts.get(share.host)
        if host is not None and host.can_delete:
            left = [item for item in share.objects if await self._delete(host, share, item)]
            if left:
                log.warning("%d files of a failed share wait to be deleted at %s", len(left), host.id)
                self._library.shares.begin(replace(
                    share, id=_new_id(), state=ShareState.REMOVING, content=f"left of {share.id}",
                    objects=tuple(left), removed=self._clock.wall(),
                ))
        return self._library.shares.update(share, state=then, objects=())

    # ---- care ----------------------------------------------------------------------------------

    async def resume(self) -> None:
        """Finish what an earlier run began: deletes, dead attempts, and links whose time is over."""
        now = self._clock.wall()
        store = self._library.shares
        for share in store.list((ShareState.MAKING, ShareState.REMOVING, ShareState.LIVE)):
            host = self._hosts.get(share.host)
            if share.state is ShareState.MAKING and now - share.created > _STALE_SECONDS:
                await self._take_back(share)
            elif share.state is ShareState.REMOVING:
                await self._clear(share)
            elif share.state is ShareState.LIVE and share.expires and share.expires <= now:
                if host is not None and not host.can_delete:
                    self._say(store.update(share, state=ShareState.GONE, removed=now))
                else:
                    await self._take_back(share)

    def _say(self, share: Share) -> None:
        self._library.assets.changed(share.assets)
        if self.changed is not None:
            self.changed(share.id)


def _new_id() -> str:
    """128 random bits; never begins like an option of the command line."""
    while (made := secrets.token_urlsafe(16)).startswith("-"):
        pass
    return made


def delete_page_name(share_id: str) -> str:
    """Under which name the keyring keeps a host's delete page."""
    return f"delete-page:{share_id}"


def expiry(words: str) -> float | None:
    """ "30d", "12h", "2w" as seconds; None for "" and "never". UsageError otherwise."""
    text = words.strip().lower()
    if text in ("", "never"):
        return None
    units = {"m": 60.0, "h": 3600.0, "d": 86400.0, "w": 7 * 86400.0}
    number, unit = text[:-1], text[-1]
    if unit in units and number.isdecimal() and len(number) <= 4 and int(number) > 0:
        return int(number) * units[unit]
    raise UsageError(f"“{words[:40]}” is not a time.", "Give a number with m, h, d or w, such as 30d, or never.")

