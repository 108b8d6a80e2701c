"""The list of receipts: what is shared, until when, whether it works, and the way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...models import Asset
from ...sharing import Share, ShareState
from .. import icons, theme
from ..controls import Dot, Elided, Line, ScrollColumn, Select, button, label
from ..veil import Veil
from . import share_words

WIDTH, HEIGHT = 720, 560
PICTURE = 48
MOST = 200
AGES = (7, 30, 90)  # days


class ShareRow(QFrame):
    """One receipt. Signals: copy_wanted(id), unshare_wanted(id), show_wanted(asset id)."""

    copy_wanted = Signal(str)
    unshare_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, share: Share, asset: Asset | None, host: str, now: float) -> None:
        super().__init__()
        self._share = share
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_5, theme.GAP_2, theme.GAP_5, theme.GAP_2)
        row.setSpacing(theme.GAP_3)
        self._picture = QLabel()
        self._picture.setFixedSize(PICTURE, PICTURE)
        row.addWidget(self._picture)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        words = asset.prompt if asset is not None and asset.prompt else self.tr("A picture")
        middle.addWidget(Elided(words))
        second = QHBoxLayout()
        second.setSpacing(6)
        self._dot = Dot()
        self._state = Elided()
        theme.mark(self._state, tone="muted")
        second.addWidget(self._dot)
        second.addWidget(self._state, 1)
        middle.addLayout(second)
        row.addLayout(middle, 1)
        self.copy = button("", "icon", icon="link", tip=self.tr("Copy the link"))
        show = button("", "icon", icon="image", tip=self.tr("Show the picture"))
        self.unshare = button(self.tr("Unshare"), "danger")
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(share.id))
        show.clicked.connect(lambda: self.show_wanted.emit(share.assets[0]))
        show.setEnabled(asset is not None)
        self.unshare.clicked.connect(lambda: self.unshare_wanted.emit(share.id))
        for part in (self.copy, show, self.unshare):
            row.addWidget(part)
        self._host = host
        self.show_share(share, now)

    @property
    def share_id(self) -> str:
        """Which receipt it is."""
        return self._share.id

    def show_share(self, share: Share, now: float) -> None:
        """What is known about it now."""
        self._share = share
        state, tone = self._words(share)
        life = share_words.life_words(share, now)
        made = self.tr("since {moment}").format(moment=share_words.moment_words(share.created))
        views = self.tr("%n views", "", share.views) if share.views is not None else ""
        self._dot.set_token(tone)
        self._state.set_full("  ·  ".join(part for part in (state, self._host, made, life, views) if part))
        self.copy.setEnabled(share.state is ShareState.LIVE)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Its thumbnail."""
        self._picture.setPixmap(pixmap)

    def _words(self, share: Share) -> tuple[str, str]:
        if share.state is ShareState.REMOVING:
            return self.tr("being deleted"), "warn"
        if share.alive is False:
            return self.tr("gone"), "bad"
        return (self.tr("on this machine"), "info") if share_words.is_local(share) else (self.tr("live"), "ok")


class Receipts(Veil):
    """Signals: copy_wanted(id), unshare_wanted(list of ids), show_wanted(asset id).

    find: the shares for words, newest first. about: a share's first picture and the title of its host.
    """

    copy_wanted = Signal(str)
    unshare_wanted = Signal(list)
    show_wanted = Signal(str)

    def __init__(
        self, window: QWidget, find: Callable[[str], Sequence[Share]],
        about: Callable[[Share], tuple[Asset | None, str]], now: Callable[[], float],
    ) -> None:
        super().__init__(window, QSize(WIDTH, HEIGHT))
        self._find, self._about, self._now = find, about, now
        self.rows: list[ShareRow] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search prompts, links, places"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setSpacing(0)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty = label("", tone="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        self.search.textChanged.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        box = QVBoxLayout(self.panel)
        box.setContentsMargins(1, theme.GAP_5, 1, theme.GAP_4)
        box.setSpacing(theme.GAP_3)
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP_5, 0, theme.GAP_5, 0)
        top.addWidget(label(self.tr("Shared pictures"), size="title", strong=True))
        top.addStretch()
        self.search.setFixedWidth(280)
        top.addWidget(self.search)
        box.addLayout(top)
        box.addWidget(Line())
        box.addWidget(self._empty, 1)
        self._scroll = ScrollColumn(self._inside, (0, 0, 0, 0))
        box.addWidget(self._scroll, 1)
        box.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GAP_5, 0, theme.GAP_5, 0)
        foot.setSpacing(theme.GAP_2)
        self.age = Select(self.tr("Age"))
        for days in AGES:
            self.age.addItem(self.tr("older than %n days", "", days), days)
        self.age.addItem(self.tr("all of them"), 0)
        self.age.setFixedWidth(184)
        self.old = button(self.tr("Unshare"), "danger")
        self.old.clicked.connect(lambda: self.unshare_wanted.emit(self.older()))
        close = button(self.tr("Done"))
        close.clicked.connect(self.dismiss)
        for part in (self.old, self.age):
            foot.addWidget(part)
        foot.addStretch()
        foot.addWidget(close)
        box.addLayout(foot)

    def open_sheet(self) -> None:
        """In the middle of the window, ready to search."""
        self.open(self.search)

    def older(self) -> list[str]:
        """The ids of the shares that are as old as the choice says."""
        days = int(self.age.currentData())
        before = self._now() - days * share_words.DAY
        return [share.id for share in self._find("") if share.created <= before or not days]

    def refresh(self) -> None:
        """Draw the list anew."""
        found = list(self._find(self.search.text()))[:MOST]
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [self._row(share) for share in found]
        for number, row in enumerate(self.rows):
            if number:
                self._list.addWidget(Line())
            self._list.addWidget(row)
        self._scroll.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.setText(
            self.tr("Nothing found.") if self.search.text()
            else self.tr("Nothing is shared. Choose a picture and press Ctrl+L.")
        )
        self.old.setEnabled(bool(found))

    def _row(self, share: Share) -> ShareRow:
        asset, host = self._about(share)
        row = ShareRow(share, asset, host, self._now())
        row.copy_wanted.connect(self.copy_wanted)
        row.show_wanted.connect(self.show_wanted)
        row.unshare_wanted.connect(lambda share_id: self.unshare_wanted.emit([share_id]))
        return row
