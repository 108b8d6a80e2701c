"""The link and what can be done with it: copy in several forms, QR code, places to post it, the network switch."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...services import share_links
from ...sharing import Share
from .. import theme
from ..controls import Elided, TickBox, button, label
from ..flow_layout import FlowLayout
from . import share_words
from .qr_code import QrCode

COPIED_MS = 2500


class LinkPanel(QFrame):
    """The field with the link; `more` is the part below the choices. Signals: network_wanted(on, in the whole network),

    zip_wanted(), resized(). Nothing is posted from here: a place's own page opens in the browser.
    """

    network_wanted = Signal(bool, bool)
    zip_wanted = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "linkbox")
        self._url = self._text = ""
        self.served = False
        self.pattern = ""
        self._shown = Elided()
        self._shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy = button(self.tr("Copy"), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_3, 6, 6, 6)
        row.addWidget(self._shown, 1)
        row.addWidget(self.copy)
        self.copy.clicked.connect(lambda: self.copy_as("url"))
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy.setText(self.tr("Copy")))
        self.more = QWidget()
        self._build_more()

    def _build_more(self) -> None:
        box = QVBoxLayout(self.more)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        self._note = label("", tone="muted", size="caption", wrap=True)
        box.addWidget(self._note)
        box.addWidget(self._local_part())
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_3)
        self.qr = QrCode()
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        chips = QWidget()
        flow = FlowLayout(chips, theme.GAP_2)
        for form in ("markdown", "html", "bbcode", "custom"):
            self._chip(flow, share_links.FORMS[form] if form != "custom" else self.tr("Own pattern"),
                       lambda form=form: self.copy_as(form), self.tr("Copy the link as {form}").format(
                           form=share_links.FORMS[form]))
        self._chip(flow, self.tr("Open"), lambda: self._open(self._url), self.tr("Open the page in the browser"))
        self._places = [
            self._chip(flow, title if place != "email" else self.tr("E-mail"),
                       lambda place=place: self._open(share_links.place_link(place, self._url, self._text)),
                       self.tr("Open {place} with the link; you decide there").format(place=title))
            for place, title in share_links.PLACE_TITLES.items()
        ]
        row.addWidget(chips, 1)
        box.addLayout(row)

    def _local_part(self) -> QWidget:
        """What a link for this machine only can become."""
        self._local = QWidget()
        box = QVBoxLayout(self._local)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        self.network = TickBox(self.tr("Serve it on my network while Easel is open"))
        self.network.toggled.connect(lambda on: self.network_wanted.emit(on, True))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_2)
        self.zip = button(self.tr("Save as ZIP …"), icon="download")
        self.zip.clicked.connect(self.zip_wanted)
        self.set_up = button(self.tr("Set up a place …"), icon="settings")
        row.addWidget(self.zip)
        row.addWidget(self.set_up)
        row.addStretch()
        box.addWidget(self.network)
        box.addLayout(row)
        return self._local

    def _chip(self, flow: FlowLayout, title: str, do, tip: str):  # type: ignore[no-untyped-def]
        chip = button(title, "chip", tip=tip)
        chip.clicked.connect(do)
        flow.addWidget(chip)
        return chip

    def show_share(self, share: Share | None) -> None:
        """A share's link, or none."""
        self.setVisible(share is not None)
        self.more.setVisible(share is not None)
        self._text = self.tr("A picture made with Easel")
        local = share is not None and share_words.is_local(share)
        self._local.setVisible(local)
        self.network.blockSignals(True)
        self.network.setChecked(False)
        self.network.blockSignals(False)
        self._note.setText(
            self.tr("Nobody else can open it yet: serve it on your network, hand on a ZIP, or set up a place.")
            if local else ""
        )
        self.show_url(share.url if share is not None else "", local=local)

    def show_url(self, url: str, *, local: bool, served: bool = False) -> None:
        """The address to hand out; with the network switch on (served), another one than the share's own."""
        self._url, self.served = url, served
        self._note.setVisible(local)
        self._shown.set_full(share_words.short_link(url))
        self._shown.setToolTip(url)
        self.qr.show_link("" if local else url)
        for chip in self._places:
            chip.setVisible(url.startswith("https://"))
        self.copy.setText(self.tr("Copy"))
        self.resized.emit()

    def url(self) -> str:
        """What Copy copies."""
        return self._url

    def copy_as(self, form: str) -> None:
        """The link into the clipboard, in one of the forms."""
        QGuiApplication.clipboard().setText(share_links.formed(form, self._url, self._text, self.pattern or "{url}"))
        self.say_copied()

    def say_copied(self) -> None:
        """The button says for a moment that the link is in the clipboard."""
        self.copy.setText(self.tr("Copied"))
        self._copied.start()

    def _open(self, url: str) -> None:
        QDesktopServices.openUrl(QUrl(url))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 44)
