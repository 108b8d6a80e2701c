"""What the centre shows while the artist has made nothing yet: what to do, and with what, in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from . import theme
from .controls import ScrollColumn, button, label
from .thumbnail_loader import ThumbnailLoader
from .welcome_cards import WayCard
from .welcome_samples import SampleStrip

# Left as they are in every language: each shows that this language is understood.
SUGGESTIONS = ("a lighthouse in a storm, oil", "月夜下的红狐狸，水彩", "夕焼けの湖に浮かぶ白鳥")
WIDTH = 690  # logical pixels of the cards together, as drawn
SIDE_BY_SIDE = 540  # narrower than this, cards and prompts stand below each other


class Welcome(QFrame):
    """Signals: suggested(prompt), left() when the artist wants back to the pictures.

    What the cards say beyond the beginning, and what they do, is the guide's business (`welcome_guide`).
    """

    suggested = Signal(str)
    left = Signal()

    def __init__(self, loader: ThumbnailLoader) -> None:
        super().__init__()
        self.setProperty("role", "canvas")
        self.here = WayCard(
            self.tr("This computer"),
            self.tr("Paints from words and restyles your pictures. No account, no network. A sketching tool, not a big"
                    " AI model."),
            self.tr("Ready"), primary=True,
        )
        self.cloud = WayCard(
            "KIE AI",
            self.tr("GPT Image, Nano Banana, Seedream, Flux … Costs credits. Your key stays in the system keyring."),
            self.tr("Paste a key"),
        )
        self.local = WayCard(
            self.tr("Your own models"),
            self.tr("Free and private, with ComfyUI or AUTOMATIC1111 on this machine. Start it and look again."),
            self.tr("Look again"),
        )
        self.samples = SampleStrip(loader)
        self.back = button(self.tr("Back to the pictures"), "link")
        self.back.clicked.connect(self.left)
        self.back.hide()
        self._column = QWidget()
        self._fill()
        inside = QWidget()
        outer = QHBoxLayout(inside)
        outer.addStretch(1)
        outer.addWidget(self._column, 1000)
        outer.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(ScrollColumn(inside, (theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_5)))

    def cards(self) -> tuple[WayCard, ...]:
        """From left to right."""
        return self.here, self.cloud, self.local

    def _fill(self) -> None:
        self._column.setMaximumWidth(WIDTH)
        box = QVBoxLayout(self._column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        box.addStretch(2)
        title = label(self.tr("Say what you want to see"), size="welcome", strong=True, wrap=True)
        hint = label(
            self.tr("or drop a picture anywhere and say what to change."), tone="muted", size="button", wrap=True)
        now = label(self.tr("It works right now, on this machine."), tone="muted", size="button", wrap=True)
        for words in (title, hint, now):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(hint)
        lines.addWidget(now)
        box.addWidget(title)
        box.addLayout(lines)
        box.addSpacing(theme.GAP_2)
        box.addLayout(self._prompts())
        box.addSpacing(theme.GAP_3)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(theme.GAP_3)
        for card in self.cards():
            self._ways.addWidget(card, 1)
        box.addLayout(self._ways)
        box.addSpacing(theme.GAP_3)
        box.addWidget(self.samples)
        box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def _prompts(self) -> QBoxLayout:
        self._chips = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._chips.setSpacing(theme.GAP_2)
        self._chips.addStretch()
        for words in SUGGESTIONS:
            chip = button(words, "chip", name=self.tr("Use the prompt: {words}").format(words=words))
            chip.clicked.connect(self._offer(words))
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
        self._chips.addStretch()
        return self._chips

    def _offer(self, words: str):  # type: ignore[no-untyped-def]
        return lambda: self.suggested.emit(words)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        narrow = self.width() < SIDE_BY_SIDE
        for layout in (self._ways, self._chips):
            layout.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)
