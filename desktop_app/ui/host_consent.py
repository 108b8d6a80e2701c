"""The question before a picture leaves: where it goes, what is stripped, how long it stays. A card, not a dialog."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..hosts.base import Host
from . import theme
from .controls import button, label
from .flow_layout import FlowLayout
from .picture_reading import read_picture
from .translation import said

WIDTH = 560  # logical pixels
_PICTURE = 96
_BEST = "host:r2"  # the settings' page of the place that is private and deletes


class HostConsent(QObject):
    """`services.host_consent.Ask` for a window: one card at a time over the upper edge of `place`.

    open_settings(page): for who wants to set up another place first.
    """

    def __init__(
        self, place: QWidget, hosts: Mapping[str, Host], open_settings: Callable[[str], None]
    ) -> None:
        super().__init__(place)
        self._place, self._hosts, self._open_settings = place, hosts, open_settings
        self._turn = asyncio.Lock()
        self.card: HostConsentCard | None = None
        place.installEventFilter(self)

    async def ask(self, host_id: str, picture: Path) -> bool:
        """Wait for the artist; closing the card is a no."""
        async with self._turn:
            ratio = self._place.devicePixelRatioF()
            side = round(_PICTURE * ratio)
            reading = await asyncio.to_thread(read_picture, picture, QSize(side, side))
            reading.image.setDevicePixelRatio(ratio)
            answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
            card = self.card = HostConsentCard(self._place, self._hosts[host_id], reading.image)
            card.answered.connect(lambda yes: None if answer.done() else answer.set_result(yes))
            card.settings_wanted.connect(lambda: self._open_settings(_BEST))
            card.show()
            self._arrange()
            try:
                return await answer
            finally:
                self.card = None
                card.hide()
                card.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._place:
            self._arrange()
        return False

    def _arrange(self) -> None:
        if self.card is None:
            return
        self.card.setFixedWidth(max(280, min(WIDTH, self._place.width() - 2 * theme.GAP_4)))
        self.card.ensurePolished()
        self.card.resize(self.card.width(), self.card.wanted_height())
        self.card.move((self._place.width() - self.card.width()) // 2, theme.GAP_4)
        self.card.raise_()


class HostConsentCard(QFrame):
    """One question about one place. It takes no focus from whoever is typing; Tab reaches it.

    Signals: answered(yes), once; settings_wanted.
    """

    answered = Signal(bool)
    settings_wanted = Signal()

    def __init__(self, place: QWidget, host: Host, picture: QImage) -> None:
        super().__init__(place)
        self.setProperty("role", "notice")
        name = said(host.title)
        title = self.tr("May this picture go to {place}?").format(place=name)
        facts = [said(sentence) for sentence in host.privacy]
        self.setAccessibleName(" ".join((title, *facts)))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_4, theme.GAP_4, theme.GAP_2, theme.GAP_4)
        row.setSpacing(theme.GAP_4)
        if not picture.isNull():
            shown = QLabel()
            shown.setPixmap(QPixmap.fromImage(picture))
            shown.setAccessibleName(self.tr("The picture that would be sent"))
            row.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_2)
        row.addLayout(words, 1)
        words.addWidget(label(title, strong=True, wrap=True))
        why = self.tr("The engine cannot take the file itself; it reads it from an address on the net.")
        words.addWidget(label(why, wrap=True))
        for fact in facts:
            words.addWidget(label(fact, tone="muted", wrap=True))
        words.addWidget(self._buttons(name))
        words.addWidget(label(
            self.tr("You are asked once for this place. A no leaves the job waiting, or another place is tried."),
            tone="muted", size="caption", wrap=True,
        ))
        close = button("", "icon", icon="close", name=self.tr("Close: the picture does not go there"))
        close.clicked.connect(lambda: self._answer(False))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _buttons(self, name: str) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, gap=theme.GAP_2)
        flow.setContentsMargins(0, theme.GAP_1, 0, theme.GAP_1)
        self.yes = button(self.tr("Send to {place}").format(place=name), "primary")
        self.no = button(self.tr("Not there"))
        other = button(self.tr("Set up another place …"))
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        other.clicked.connect(self.settings_wanted)
        for made in (self.yes, self.no, other):
            flow.addWidget(made)
        return line

    def showEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """A screen reader says it, wherever the focus is."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer(False)
        else:
            super().keyPressEvent(event)

    def wanted_height(self) -> int:
        """For the width it has."""
        return max(self._row.totalHeightForWidth(self.width()), self.minimumSizeHint().height())

    def _answer(self, yes: bool) -> None:
        self.answered.emit(yes)
