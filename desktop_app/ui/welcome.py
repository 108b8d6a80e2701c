"""What the centre shows while the library is empty: what to do, in the reader's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from . import theme
from .controls import button, label

# Left as they are in every language: each shows that this language is understood.
SUGGESTIONS = ("a lighthouse in a storm, oil", "月夜下的红狐狸，水彩", "夕焼けの湖に浮かぶ白鳥")


class Welcome(QFrame):
    """Signal: suggested(prompt)."""

    suggested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "canvas")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_5)
        box.setSpacing(theme.GAP_2)
        box.addStretch(2)
        title = label(self.tr("Say what you want to see"), size="welcome", strong=True)
        hint = label(
            self.tr("or drop a picture anywhere and say what to change. It works right now, on this machine."),
            tone="muted", size="button", wrap=True,
        )
        for words in (title, hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(words)
        box.addSpacing(theme.GAP_3)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_2)
        row.addStretch()
        for words in SUGGESTIONS:
            chip = button(words, "chip", name=self.tr("Use the prompt: {words}").format(words=words))
            chip.clicked.connect(self._offer(words))
            row.addWidget(chip)
        row.addStretch()
        box.addLayout(row)
        box.addStretch(3)

    def _offer(self, words: str):  # type: ignore[no-untyped-def]
        return lambda: self.suggested.emit(words)
