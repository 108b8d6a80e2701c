"""The share sheet: on the left exactly what becomes public, on the right the choices, then the link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...hosts.base import Host
from ...sharing import Share, ShareChoices
from .. import theme
from ..controls import Select, TickBox, button, label
from ..translation import said
from ..veil import Veil
from . import share_words
from .link_panel import LinkPanel
from .preview import SharePreview

WIDTH, SIDE_WIDTH = 736, 300
LANGUAGES = (("en", "English"), ("zh", "简体中文"), ("ja", "日本語"))


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be shared. before: the name of the picture it was made from, "" where there is none."""

    ids: tuple[str, ...]
    title: str
    before: str = ""
    has_prompt: bool = True
    has_style: bool = False


class ShareSheet(Veil):
    """Signals: share_wanted(ShareChoices, host id or ""), unshare_wanted(share id), set_up_wanted(host id or "")."""

    share_wanted = Signal(object, str)
    unshare_wanted = Signal(str)
    set_up_wanted = Signal(str)

    def __init__(
        self, window: QWidget, subject: Subject, hosts: Sequence[Host], choices: ShareChoices, host: str
    ) -> None:
        super().__init__(window, QSize(WIDTH, 440))
        self._subject, self._hosts, self._choices = subject, {h.id: h for h in hosts}, choices
        self.share: Share | None = None
        self.preview = SharePreview(len(subject.ids))
        self.link = LinkPanel()
        self._build(choices, host)
        self._wire()
        self.show_share(None)

    # ---- building ------------------------------------------------------------------------------

    def _build(self, choices: ShareChoices, host: str) -> None:
        side = QFrame()
        side.setProperty("role", "sheetside")
        side.setFixedWidth(SIDE_WIDTH)
        left = QVBoxLayout(side)
        left.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_5)
        left.setSpacing(theme.GAP_3)
        self._public = label("", tone="muted", size="caption", wrap=True)
        left.addWidget(self.preview)
        left.addWidget(self._public)
        left.addStretch()
        row = QHBoxLayout(self.panel)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(side)
        right = QVBoxLayout()
        right.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_5)
        right.setSpacing(theme.GAP_3)
        self._title = label("", size="title", strong=True, wrap=True)
        self._trouble = label("", tone="bad", wrap=True)
        self._trouble.hide()
        for part in (self._title, self._trouble, self.link):
            right.addWidget(part)
        right.addLayout(self._selects(choices, host))
        for box in self._ticks(choices):
            right.addWidget(box)
        right.addLayout(self._language_row())
        right.addWidget(self.link.more)
        right.addStretch()
        right.addLayout(self._foot())
        row.addLayout(right, 1)

    def _selects(self, choices: ShareChoices, host: str) -> QHBoxLayout:
        self.host = Select(self.tr("Where"))
        if len(self._hosts) > 1:
            self.host.addItem(self.tr("First place that works"), "")
        for found in self._hosts.values():
            self.host.addItem(said(found.title), found.id)
        self.host.setCurrentIndex(max(0, self.host.findData(host)))
        self.expires = Select(self.tr("How long"))
        for seconds in share_words.EXPIRIES:
            self.expires.addItem(share_words.expiry_words(seconds), seconds)
        known = [self.expires.itemData(n) for n in range(self.expires.count())]
        self.expires.setCurrentIndex(known.index(choices.expires) if choices.expires in known else 0)
        self.language = Select(self.tr("Language of the page"))
        for code, words in LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(choices.language)))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_2)
        row.addWidget(self.host, 1)
        row.addWidget(self.expires, 1)
        return row

    def _language_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_3)
        row.addWidget(label(self.tr("Language of the page"), tone="muted"))
        self.language.setFixedWidth(132)
        row.addStretch()
        row.addWidget(self.language)
        return row

    def _ticks(self, choices: ShareChoices) -> list[QWidget]:
        subject = self._subject
        self.prompt = TickBox(self.tr("Show the prompt"))
        self.prompt.setChecked(choices.prompt and subject.has_prompt)
        self.prompt.setVisible(subject.has_prompt)
        self.style_ = TickBox(self.tr("Show the style"))
        self.style_.setChecked(choices.style and subject.has_style)
        self.style_.setVisible(subject.has_style)
        self.before = TickBox(self.tr("Show before and after"))
        # Publishing the picture it was made from is asked for anew each time.
        self._before_note = label(
            self.tr("publishes {name} too").format(name=subject.before), tone="muted", size="caption", wrap=True
        )
        self._before_note.setContentsMargins(25, 0, 0, 0)
        for part in (self.before, self._before_note):
            part.setVisible(bool(subject.before))
        self.recipe = TickBox(self.tr("Include the recipe in the file"))
        self.recipe.setChecked(choices.recipe)
        return [self.prompt, self.style_, self.before, self._before_note, self.recipe]

    def _foot(self) -> QHBoxLayout:
        self.unshare = button(self.tr("Unshare"), "danger", tip=self.tr("Delete the page and its pictures"))
        self.done = button(self.tr("Done"))
        self.go = button(self.tr("Share"), "primary")
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_2)
        foot.addWidget(self.unshare)
        foot.addStretch()
        foot.addWidget(self.done)
        foot.addWidget(self.go)
        return foot

    def _wire(self) -> None:
        for select in (self.host, self.expires, self.language):
            select.currentIndexChanged.connect(self._chosen)
        for box in (self.prompt, self.style_, self.before, self.recipe):
            box.toggled.connect(self._chosen)
        self.done.clicked.connect(self.dismiss)
        self.go.clicked.connect(lambda: self.share_wanted.emit(self.choices(), self.wished_host()))
        self.unshare.clicked.connect(lambda: self.share and self.unshare_wanted.emit(self.share.id))
        self.link.set_up.clicked.connect(lambda: self.set_up_wanted.emit(""))
        self.link.resized.connect(self._link_changed)

    # ---- reading and showing -------------------------------------------------------------------

    def choices(self) -> ShareChoices:
        """What is ticked now."""
        return ShareChoices(
            prompt=self.prompt.isChecked(), style=self.style_.isChecked(), before=self.before.isChecked(),
            recipe=self.recipe.isChecked(), expires=self.expires.currentData(), language=self.language.currentData(),
        )

    def wished_host(self) -> str:
        """The host that must take it, "" = the first that works."""
        return str(self.host.currentData() or "")

    def show_share(self, share: Share | None) -> None:
        """The link that was made, or none yet."""
        self.share = share
        self._title.setText(share_words.heading(share))
        self._trouble.hide()
        self.link.show_share(share)
        self.unshare.setVisible(share is not None)
        self.go.setEnabled(True)
        if share is not None:
            self._choices = share.choices
            # The rows stand as what this link shows.
            self.before.setChecked(share.choices.before)
        self._chosen()
        if share is not None and self.isVisible():
            self.link.copy.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that shared is gone

    def show_busy(self, words: str) -> None:
        """Something is under way; nothing can be pressed twice."""
        self.go.setEnabled(False)
        self.go.setText(words)

    def show_trouble(self, title: str, hint: str) -> None:
        """Why nothing was shared, and what to do."""
        self._trouble.setText(f"{said(title)} {said(hint)}".strip())
        self._trouble.show()
        self.go.setEnabled(True)
        self._chosen()

    def set_pictures(self, picture: QImage, before: QImage | None) -> None:
        """The decoded pictures of the preview."""
        self.preview.set_pictures(picture, before)

    def open_sheet(self) -> None:
        """In the middle of the window; Enter shares, or closes once there is a link."""
        self._fit()
        self.open(self.go if self.share is None else self.link.copy)

    def _link_changed(self) -> None:
        self._title.setText(share_words.heading(self.share, served=self.link.served))
        self._fit()

    def _chosen(self) -> None:
        choices = self.choices()
        host = self._hosts.get(self.wished_host())
        page = host is None or host.can_serve_pages
        self._public.setText(
            share_words.public_words(choices, len(self._subject.ids), self._subject.before, page=page)
        )
        self.preview.show_before(choices.before)
        for box in (self.prompt, self.style_, self.before, self.language):
            box.setEnabled(page)
        changed = self.share is not None and (
            replace(choices, language="") != replace(self.share.choices, language="")
            or (self.wished_host() not in ("", self.share.host))
        )
        self.go.setText(self.tr("Share") if self.share is None else self.tr("Make a new link"))
        self.go.setVisible(self.share is None or changed)
        self.done.setText(self.tr("Cancel") if self.share is None else self.tr("Done"))
        self._fit()

    def _fit(self) -> None:
        layout = self.panel.layout()
        if layout is None:
            return
        layout.activate()
        height = max(layout.minimumSize().height(), layout.totalHeightForWidth(WIDTH), 400)
        self.resize_panel(QSize(WIDTH, height))

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.go if self.go.isVisible() and self.go.isEnabled() else self.done).click()
            event.accept()
            return
        super().keyPressEvent(event)
