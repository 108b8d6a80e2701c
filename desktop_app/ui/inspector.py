"""The inspector: how a picture came about, its family, its rating, its file, and its recipe to be used again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from ..errors import AppError
from ..models import Asset, Job, Role
from . import inspector_words, theme
from .controls import Elided, Heading, ScrollColumn, button, label
from .flow_layout import FlowLayout
from .gallery.actions import AssetActions
from .gallery.rating import RatingStars
from .inspector_parts import Chips, FactTable, Family
from .thumbnail_loader import ThumbnailLoader

LONG_PROMPT = 420
MAX_CHILDREN, MAX_SIBLINGS = 11, 12
MOST = 200
"""So many of the selected pictures are looked at; the count is always of all."""
COMPARABLE = 4


class InspectorPanel(QWidget):
    """reuse_all, reuse_prompt, reuse_seed, reuse_size, remix (id): into the compose panel.

    open_asset(id): show that one. compare_wanted, use_as_input (ids). reveal_wanted(path), copy_wanted(text, notice).
    """

    reuse_all = Signal(str)
    reuse_prompt = Signal(str)
    reuse_seed = Signal(str)
    reuse_size = Signal(str)
    remix = Signal(str)
    open_asset = Signal(str)
    compare_wanted = Signal(list)
    use_as_input = Signal(list)
    reveal_wanted = Signal(object)
    copy_wanted = Signal(str, str)

    def __init__(
        self, library: Any, loader: ThumbnailLoader, actions: AssetActions, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._actions = actions
        self._ids: list[str] = []
        self._asset: Asset | None = None
        self._whole_prompt = False
        self._refill = QTimer(self)
        self._refill.setSingleShot(True)
        self._refill.setInterval(0)
        self._refill.timeout.connect(self._fill)
        self._empty = label(self.tr("Choose a picture to see how it was made."), tone="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._family = Family(loader)
        body = QWidget()
        self._build(body)
        margins = (theme.GAP_4, theme.GAP_3, theme.GAP_4, theme.GAP_4)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(ScrollColumn(body, margins))
        loader.ready.connect(self._family.thumbnail_ready)
        actions.changed.connect(self.assets_changed)
        actions.heard.connect(self.assets_changed)

    # ---- building ------------------------------------------------------------------------------

    def _build(self, body: QWidget) -> None:
        self._table = FactTable()
        self._table.opened.connect(self.open_asset)
        self._family.opened.connect(self.open_asset)
        self._understood = Chips(self.tr("Understood"), used=True)
        self._ignored = Chips(self.tr("Ignored"), used=False)
        self._remix = button(self.tr("Remix"), "link", tip=self.tr("Start from this picture, with its prompt"))
        self._remix.clicked.connect(lambda: self._emit(self.remix))
        self._family_heading = Heading(self.tr("Family"), self._remix)
        self._stars = RatingStars()
        self._stars.rated.connect(lambda rating: self._actions.rate(self._ids, rating))
        column = QVBoxLayout(body)
        column.setSpacing(theme.GAP_2)
        column.addWidget(self._prompt_part())
        column.addWidget(self._reuse_part())
        column.addWidget(self._many_part())
        for part in (self._table, self._understood, self._ignored):
            column.addWidget(part)
        column.addSpacing(theme.GAP_1)
        for part in (self._family_heading, self._family, Heading(self.tr("Rating"), self._stars), self._file_part()):
            column.addWidget(part)
        column.addStretch()

    def _prompt_part(self) -> QWidget:
        self._prompt = label(wrap=True)
        self._prompt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._prompt.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._copy = button("", "icon", icon="copy", name=self.tr("Copy prompt"), tip=self.tr("Copy prompt"))
        self._copy.clicked.connect(self._copy_prompt)
        self._more = button(self.tr("Show all"), "link")
        self._more.clicked.connect(self._show_all)
        part = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_1)
        row.addWidget(self._prompt, 1)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_1)
        column.addLayout(row)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _reuse_part(self) -> QWidget:
        self._reuse = QWidget()
        flow = FlowLayout(self._reuse, 6)
        self._seed = button(self.tr("Seed"), tip=self.tr("Use the seed again"))
        for made, signal in (
            (button(self.tr("Reuse all"), tip=self.tr("Prompt, engine, options, size and seed")), self.reuse_all),
            (button(self.tr("Prompt"), tip=self.tr("Use the prompt again")), self.reuse_prompt),
            (self._seed, self.reuse_seed),
            (button(self.tr("Size"), tip=self.tr("Use the size again")), self.reuse_size),
        ):
            made.clicked.connect(lambda _=False, signal=signal: self._emit(signal))
            flow.addWidget(made)
        return self._reuse

    def _many_part(self) -> QWidget:
        self._many = QWidget()
        flow = FlowLayout(self._many, 6)
        self._compare = self._many_button(flow, self.tr("Compare"), lambda ids: self.compare_wanted.emit(ids))
        self._many_button(flow, self.tr("Use as input"), lambda ids: self.use_as_input.emit(ids))
        self._many_button(flow, self.tr("Favourite"), self._actions.toggle_favourite)
        self._many_button(flow, self.tr("Copy as files"), self._actions.copy_files)
        self._many_button(flow, self.tr("Move to the trash"), self._actions.trash)
        return self._many

    def _many_button(self, flow: FlowLayout, words: str, act: Any) -> QPushButton:
        made = button(words)
        made.clicked.connect(lambda: act(list(self._ids)))
        flow.addWidget(made)
        return made

    def _file_part(self) -> QWidget:
        self._file = QWidget()
        self._file_size = label("", tone="muted", size="caption")
        self._file_name = Elided()
        reveal = button(self.tr("Show in folder"))
        reveal.clicked.connect(lambda: self._asset and self.reveal_wanted.emit(self._asset.path))
        copy = button(self.tr("Copy path"))
        copy.clicked.connect(self._copy_path)
        buttons = QWidget()
        flow = FlowLayout(buttons, 6)
        flow.addWidget(reveal)
        flow.addWidget(copy)
        column = QVBoxLayout(self._file)
        column.setContentsMargins(0, theme.GAP_1, 0, 0)
        column.setSpacing(6)
        column.addWidget(Heading(self.tr("File"), self._file_size))
        column.addWidget(self._file_name)
        column.addWidget(buttons)
        return self._file

    # ---- what it shows -------------------------------------------------------------------------

    def show_asset(self, asset_id: str | None) -> None:
        """Show one picture's recipe, or nothing."""
        self.show_assets([asset_id] if asset_id else [])

    def show_assets(self, asset_ids: Sequence[str]) -> None:
        """One picture: its recipe. Several: how many, what they have in common, what can be done with all."""
        if list(asset_ids) != self._ids:
            self._whole_prompt = False
        self._ids = list(asset_ids)
        self._fill()

    def assets_changed(self, asset_ids: Sequence[str]) -> None:
        """These are new, different or gone; look again if one of them is shown, or is a relative."""
        if set(asset_ids) & {*self._ids, *self._family.ids} or self._are_relatives(asset_ids):
            self._refill.start()

    def _are_relatives(self, asset_ids: Sequence[str]) -> bool:
        if len(self._ids) != 1:
            return False
        found = (self._library.assets.find(asset_id) for asset_id in asset_ids[:20])
        job = self._job(self._asset) if self._asset is not None else None
        return any(
            asset is not None and (self._ids[0] in asset.parents or self._is_sibling(asset, job)) for asset in found
        )

    def _is_sibling(self, asset: Asset, job: Job | None) -> bool:
        other = self._job(asset) if job is not None else None
        return other is not None and job is not None and other.group == job.group

    def _fill(self) -> None:
        found = [self._library.assets.find(asset_id) for asset_id in self._ids[:MOST]]
        assets = [asset for asset in found if asset is not None]
        one = len(assets) == 1
        self._asset = assets[0] if one else None
        self._pages.setCurrentIndex(1 if assets else 0)
        for part in (self._file, self._copy):
            part.setVisible(one)
        self._many.setVisible(len(assets) > 1)
        if one:
            self._fill_one(assets[0])
        elif assets:
            self._fill_many(assets)

    def _fill_one(self, asset: Asset) -> None:
        self._set_prompt(asset.prompt or inspector_words.asset_name(asset))
        self._reuse.setVisible(asset.request is not None)
        self._remix.setVisible(asset.request is not None)
        self._seed.setVisible(asset.seed is not None)
        job, parents = self._job(asset), self._parents(asset)
        shares = self._library.shares.of_asset(asset.id) if asset.shares else []
        self._table.show_facts(inspector_words.facts(asset, job, parents, shares[0] if shares else None))
        self._understood.show_words(inspector_words.word_list(asset.facts.get("understood")))
        self._ignored.show_words(inspector_words.word_list(asset.facts.get("ignored")))
        children = self._library.assets.children(asset.id)[:MAX_CHILDREN]
        self._show_family([parents, self._siblings(asset, job), children], asset.id)
        self._stars.set_rating(asset.rating)
        self._file_name.set_full(asset.path.name)
        self._file_size.setText(inspector_words.bytes_words(asset.bytes))

    def _fill_many(self, assets: Sequence[Asset]) -> None:
        words = self.tr("%1 pictures selected").replace("%1", self.locale().toString(len(self._ids)))
        self._set_prompt(words)
        self._reuse.hide()
        self._compare.setVisible(len(self._ids) <= COMPARABLE)
        self._table.show_facts(inspector_words.common_facts(assets) if len(self._ids) <= MOST else [])
        for chips in (self._understood, self._ignored):
            chips.show_words([])
        self._show_family([], "")
        ratings = {asset.rating for asset in assets}
        self._stars.set_rating(ratings.pop() if len(ratings) == 1 else 0)

    def _show_family(self, generations: Sequence[Sequence[Asset]], current: str) -> None:
        self._family.show_family(generations, current)
        self._family.setVisible(bool(self._family.ids))
        can_remix = self._asset is not None and self._asset.request is not None
        self._family_heading.setVisible(bool(self._family.ids) or can_remix)

    def _parents(self, asset: Asset) -> list[Asset]:
        """What it was made from; a mask is no parent, whatever older recipes say."""
        masks = {p.asset_id for p in (asset.request.inputs if asset.request else ()) if p.role is Role.MASK}
        return [parent for parent in self._library.assets.parents(asset.id) if parent.id not in masks]

    def _siblings(self, asset: Asset, job: Job | None) -> list[Asset]:
        """The variants of the same press, with the picture itself."""
        found = [asset]
        if job is not None:
            jobs = self._library.jobs.in_group(job.group)
            everyone = [one for other in jobs for one in self._library.assets.by_job(other.id)]
            found = [one for one in everyone if one.trashed is None or one.id == asset.id] or found
        here = next((n for n, one in enumerate(found) if one.id == asset.id), 0)
        start = max(0, min(here - MAX_SIBLINGS // 2, len(found) - MAX_SIBLINGS))
        return found[start : start + MAX_SIBLINGS]

    def _job(self, asset: Asset) -> Job | None:
        if not asset.job_id:
            return None
        try:
            return self._library.jobs.get(asset.job_id)
        except AppError:
            return None

    # ---- words and deeds -----------------------------------------------------------------------

    def _set_prompt(self, words: str) -> None:
        long = len(words) > LONG_PROMPT and not self._whole_prompt
        self._prompt.setText(words[:LONG_PROMPT].rstrip() + " …" if long else words)
        self._more.setVisible(long)

    def _show_all(self) -> None:
        self._whole_prompt = True
        self._fill()

    def _copy_prompt(self) -> None:
        if self._asset is not None:
            words = self._asset.prompt or inspector_words.asset_name(self._asset)
            self.copy_wanted.emit(words, self.tr("The prompt is in the clipboard."))

    def _copy_path(self) -> None:
        if self._asset is not None:
            self.copy_wanted.emit(str(self._asset.path), self.tr("The path is in the clipboard."))

    def _emit(self, signal: Any) -> None:
        if self._ids:
            signal.emit(self._ids[0])
