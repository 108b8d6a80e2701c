"""Shares pictures for the window: one click with the last choices, the sheet for the first time and for changes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPixmap

from ...errors import AppError, ErrorInfo
from ...models import Asset
from ...services import share_making
from ...services.share_network import NetworkShare
from ...services.share_service import Outcome
from ...sharing import Share, ShareChoices
from .. import theme
from ..async_tools import spawn
from ..messages import Act
from ..picture_reading import read_picture, rounded_square
from ..translation import said
from . import share_words
from .preview import SIDE
from .receipts import PICTURE
from .share_sheet import ShareSheet, Subject

if TYPE_CHECKING:
    from ..main_window import MainWindow
    from .receipts import Receipts

STATE = "share"  # in the settings' ui_state: what was chosen last
CARE_MS = 10 * 60 * 1000  # how often links whose time is over are looked for


class ShareDesk(QObject):
    """Held by the window. `start` after the queue runs, `stop` before the library closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._messages = window.messages
        self._sheet: ShareSheet | None = None
        self._network = NetworkShare(self._published)
        self._care = QTimer(self)
        self._care.setInterval(CARE_MS)
        self._care.timeout.connect(lambda: spawn(self._look_after(), name="look after shares"))

    def start(self) -> None:
        """Finish what an earlier run began, then look now and then."""
        self._studio.shares.allowed = self._allowed
        self._care.start()
        spawn(self._look_after(), name="look after shares")

    def stop(self) -> None:
        """No more news; the network switch is off."""
        self._care.stop()
        self._network.stop()

    async def _look_after(self) -> None:
        try:
            await self._studio.shares.resume()
        except AppError as error:
            self._messages.explain(error.info)

    # ---- one click -----------------------------------------------------------------------------

    def share(self, ids: Sequence[str]) -> None:
        """The link of these pictures into the clipboard, with the last choices; asks the first time."""
        if not ids:
            return
        choices, host, asked = self._last()
        known = self._known(ids, choices)
        if known is not None:
            self._copy(known.url)
            self._messages.tell(self.tr("Already shared. The link is in the clipboard."), self._change(ids))
        elif asked:
            spawn(self._share_at_once(list(ids), choices, host), name="share")
        else:
            self.open_sheet(ids)

    async def _share_at_once(self, ids: list[str], choices: ShareChoices, host: str) -> None:
        self._messages.tell(self.tr("Sharing …"))
        try:
            outcome = await self._studio.shares.share(ids, choices, to=host)
        except AppError as error:
            self._messages.explain(error.info, Act(self.tr("Choose …"), lambda: self.open_sheet(ids)))
            return
        self._copy(outcome.share.url)
        words = (
            self.tr("The link is in the clipboard. It works on this machine only.")
            if share_words.is_local(outcome.share) else self.tr("Shared. The link is in the clipboard.")
        )
        self._messages.tell(" ".join([words, *self._told(outcome)]), self._change(ids))

    def _change(self, ids: Sequence[str]) -> Act:
        return Act(self.tr("Show …"), lambda: self.open_sheet(ids))

    def _told(self, outcome: Outcome) -> list[str]:
        """Which places did not take it."""
        return [
            self.tr("{host} did not take it: {why}").format(
                host=said(self._studio.hosts[tried.host].title), why=said(tried.error)
            )
            for tried in outcome.tried
        ]

    def _known(self, ids: Sequence[str], choices: ShareChoices) -> Share | None:
        """The live share of exactly these pictures; with the same choices before any other."""
        shares = [s for s in self._studio.library.shares.of_asset(ids[0]) if s.assets == tuple(ids)]
        same = [s for s in shares if replace(s.choices, language=choices.language) == choices]
        return same[0] if same else None

    # ---- the sheet -----------------------------------------------------------------------------

    def open_sheet(self, ids: Sequence[str]) -> None:
        """What becomes public, the choices, and the link if there is one."""
        if self._sheet is None and ids:
            spawn(self._open(tuple(ids)), name="share sheet")

    async def _open(self, ids: tuple[str, ...]) -> None:
        hosts = await self._studio.shares.hosts()
        assets = [asset for asset in map(self._studio.library.assets.find, ids) if asset is not None]
        if not assets or self._sheet is not None:
            return
        choices, host, _ = self._last()
        before = share_making.before_of(self._studio.library, assets[0]) if len(assets) == 1 else None
        sheet = ShareSheet(self._window, _subject(assets, before), hosts, choices, host)
        self._sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.share_wanted.connect(lambda chosen, to: spawn(self._from_sheet(sheet, ids, chosen, to), name="share"))
        sheet.unshare_wanted.connect(lambda share_id: spawn(self._unshare(sheet, share_id), name="unshare"))
        sheet.set_up_wanted.connect(lambda _host: self._set_up())
        sheet.link.network_wanted.connect(lambda on, lan: self._serve(sheet, on, lan))
        sheet.link.zip_wanted.connect(lambda: spawn(self._save_zip(sheet), name="zip"))
        shares = [s for s in self._studio.library.shares.of_asset(ids[0]) if s.assets == ids]
        sheet.show_share(self._known(ids, choices) or (shares[0] if shares else None))
        sheet.open_sheet()
        bound = QSize(SIDE * 2, SIDE * 2)
        picture = await asyncio.to_thread(read_picture, assets[0].path, bound)
        second = await asyncio.to_thread(read_picture, before.path, bound) if before is not None else None
        if shiboken6.isValid(sheet):
            sheet.set_pictures(picture.image, second.image if second is not None else None)
            await self._studio.shares.prepare(ids, sheet.choices())

    def _closed(self) -> None:
        self._sheet = None

    async def _from_sheet(self, sheet: ShareSheet, ids: Sequence[str], choices: ShareChoices, host: str) -> None:
        sheet.show_busy(self.tr("Sharing …"))
        try:
            outcome = await self._studio.shares.share(ids, choices, to=host)
        except AppError as error:
            if shiboken6.isValid(sheet):
                sheet.show_trouble(error.title, error.hint)
            else:
                self._messages.explain(error.info)
            return
        self._remember(choices, host)
        self._copy(outcome.share.url)
        if told := self._told(outcome):
            self._messages.tell(" ".join(told))
        if shiboken6.isValid(sheet):
            sheet.show_share(outcome.share)
            sheet.link.say_copied()

    # ---- taking back ---------------------------------------------------------------------------

    async def _unshare(self, sheet: ShareSheet, share_id: str) -> None:
        await self.take_back([share_id])
        if shiboken6.isValid(sheet):
            sheet.show_share(None)

    def unshare(self, ids: Sequence[str]) -> None:
        """Take back every share of these pictures."""
        shares = {share.id for asset in ids for share in self._studio.library.shares.of_asset(asset)}
        if shares:
            spawn(self.take_back(sorted(shares)), name="unshare")
        else:
            self._messages.tell(self.tr("This picture is not shared."))

    async def take_back(self, share_ids: Sequence[str]) -> None:
        """Delete pages and pictures, and say what is left."""
        left: list[str] = []
        try:
            for share_id in share_ids:
                for done in await self._studio.shares.unshare(share_id):
                    left += done.left
                    page = await asyncio.to_thread(self._studio.shares.delete_page, done.share.id)
                    if page:
                        self._offer_delete_page(page, done.left)
        except AppError as error:
            self._messages.explain(error.info)
            return
        if left:
            self._messages.explain(ErrorInfo("left-over", "Not everything could be deleted.", " ".join(left)))
        else:
            self._messages.tell(self.tr("Unshared. Copies in caches and at people who opened the link may stay."))

    def _offer_delete_page(self, page: str, left: Sequence[str]) -> None:
        def open_page() -> None:
            QDesktopServices.openUrl(QUrl(page))

        self._messages.pose(
            self.tr("This place cannot delete by itself."), said(" ".join(left)),
            (Act(self.tr("Open the delete page"), open_page),
             Act(self.tr("Leave it"), lambda: None)),
        )

    # ---- receipts ------------------------------------------------------------------------------

    def open_receipts(self) -> None:
        """What is shared, with search, and the way back for one or many."""
        from .receipts import Receipts

        library = self._studio.library
        sheet = Receipts(self._window, lambda words: library.shares.list(query=words), self._about, library.clock.wall)
        sheet.copy_wanted.connect(self._copy_link)
        sheet.unshare_wanted.connect(lambda ids: spawn(self._take_back_many(sheet, ids), name="unshare"))
        sheet.show_wanted.connect(sheet.dismiss)
        sheet.show_wanted.connect(self._window.open_viewer)
        sheet.open_sheet()
        spawn(self._fill(sheet), name="receipts")

    def _about(self, share: Share) -> tuple[Asset | None, str]:
        host = self._studio.hosts.get(share.host)
        return self._studio.library.assets.find(share.assets[0]), said(host.title) if host else share.host

    def _copy_link(self, share_id: str) -> None:
        self._messages.copy(self._studio.library.shares.get(share_id).url, self.tr("The link is in the clipboard."))

    async def _take_back_many(self, sheet: Receipts, ids: Sequence[str]) -> None:
        question = self.tr("Unshare %n pictures? Their links stop working.", "", len(ids))
        if len(ids) > 1 and not await self._messages.ask(question, self.tr("Unshare"), self.tr("Keep")):
            return
        if ids:
            await self.take_back(ids)
        if shiboken6.isValid(sheet):
            sheet.refresh()
            await self._fill(sheet)

    async def _fill(self, sheet: Receipts) -> None:
        """Thumbnails and liveness of the rows, one after another."""
        library = self._studio.library
        for row in list(sheet.rows):
            share = library.shares.get(row.share_id)
            asset, _ = self._about(share)
            if asset is not None:
                reading = await asyncio.to_thread(read_picture, asset.path, QSize(PICTURE * 3, PICTURE * 3))
                if shiboken6.isValid(row) and not reading.image.isNull():
                    row.show_picture(_small(reading.image, row.devicePixelRatioF()))
            share = await self._studio.liveness.look(share)
            if not shiboken6.isValid(row):
                return
            row.show_share(share, library.clock.wall())

    # ---- a link for this machine only ----------------------------------------------------------

    def _serve(self, sheet: ShareSheet, on: bool, lan: bool) -> None:
        share = sheet.share
        if share is None:
            return
        if not on:
            self._network.stop()
            sheet.link.show_url(share.url, local=True)
            return
        try:
            self._network.start(lan=lan)
        except OSError as error:
            sheet.show_trouble("The network switch could not be turned on.", str(error.strerror or ""))
            return
        url = self._network.link(share_making.page_name(share))
        sheet.link.show_url(url, local=False, served=True)
        self._copy(url)
        sheet.link.say_copied()

    def _published(self, name: str) -> Path | None:
        """A file of the share folder by its name, for the network switch."""
        from ...hosts.folder import Folder

        host = self._studio.hosts.get("folder")
        try:
            return host.path(name) if isinstance(host, Folder) else None
        except AppError:
            return None

    async def _save_zip(self, sheet: ShareSheet) -> None:
        from ...hosts.folder import Folder
        from ...services.share_zip import write_zip

        share, host = sheet.share, self._studio.hosts.get("folder")
        if share is None or not isinstance(host, Folder):
            return
        folder = await self._messages.choose_folder(self.tr("Where shall the ZIP go?"), Path.home())
        if folder is None:
            return
        try:
            path = await asyncio.to_thread(write_zip, host, share, folder)
        except AppError as error:
            self._messages.explain(error.info)
            return
        self._messages.tell(self.tr("Saved as {name}.").format(name=path.name))

    # ---- small parts ---------------------------------------------------------------------------

    async def _allowed(self, host_id: str) -> bool:
        """A place that cannot delete is asked about once; then it is as if it had been named."""
        host = self._studio.hosts[host_id]
        allowed = self._studio.settings.text("allowed_share_hosts").split()
        if host.can_delete or host_id in allowed or not self._studio.settings.flag("ask_before_host"):
            return True
        title = said(host.title)
        yes = await self._messages.ask(
            self.tr("May shares go to {host}? It cannot delete them by itself.").format(host=title),
            self.tr("Allow"), self.tr("Not there"),
        )
        if yes:
            self._studio.settings.set("allowed_share_hosts", " ".join([*allowed, host_id]))
        return yes

    def _set_up(self) -> None:
        if self._sheet is not None:
            self._sheet.dismiss()
        self._window.open_settings("host:r2")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _last(self) -> tuple[ShareChoices, str, bool]:
        """Choices and host of the last share, and whether there was one. The before is never taken over."""
        try:
            kept = json.loads(self._studio.settings.ui_state(STATE) or "{}")
            choices = ShareChoices(**kept["choices"])
            return replace(choices, before=False), str(kept["host"]), True
        except (ValueError, KeyError, TypeError):
            return ShareChoices(language=_language()), "", False

    def _remember(self, choices: ShareChoices, host: str) -> None:
        kept = {"choices": asdict(choices), "host": host}
        try:
            self._studio.settings.set_ui_state(**{STATE: json.dumps(kept)})
        except AppError as error:
            self._messages.explain(error.info)


def _subject(assets: Sequence[Asset], before: Asset | None) -> Subject:
    first = assets[0]
    name = ""
    if before is not None:
        given = before.facts.get("name")
        name = given if isinstance(given, str) and given else before.path.name
    style = first.facts.get("style") or (first.request.style if first.request else "")
    return Subject(tuple(asset.id for asset in assets), first.prompt, name, bool(first.prompt), bool(style))


def _small(image: QImage, ratio: float) -> QPixmap:
    pixmap = QPixmap.fromImage(rounded_square(image, round(PICTURE * ratio), theme.RADIUS_PICTURE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _language() -> str:
    """The window's language, as pages know it."""
    return {"zh": "zh", "ja": "ja"}.get(QLocale().name()[:2], "en")
