"""The three ways to make pictures as cards: this computer, KIE AI, a program found on this machine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from . import theme
from .controls import Dot, button, label


class WayCard(QFrame):
    """A title with a dot where something is known, a few words, one button."""

    def __init__(self, title: str, words: str, action: str, *, primary: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self._do: Callable[[], object] = lambda: None
        self._title = label(title, size="button", strong=True)
        self._dot = Dot("muted")
        self._words = label(words, tone="muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.press = button(action, "primary" if primary else "")
        self.press.setMinimumHeight(30)
        self.press.clicked.connect(lambda: self._do())
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_2)
        head.addWidget(self._title, 0)
        head.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_4, theme.GAP_4, theme.GAP_4, theme.GAP_4)
        box.setSpacing(theme.GAP_2)
        box.addLayout(head)
        box.addWidget(self._words, 1)
        box.addSpacing(theme.GAP_1)
        box.addWidget(self.press)
        self._dot.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all as wide as each other
        self._name()

    @property
    def title(self) -> str:
        """What it is."""
        return self._title.text()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, *, title: str = "", words: str = "", action: str = "", token: str = "") -> None:
        """Other words; "" leaves them. token: the dot's colour, "" for no dot."""
        if title:
            self._title.setText(title)
        if words:
            self._words.setText(words)
        if action:
            self.press.setText(action)
        self._dot.setVisible(bool(token))
        if token:
            self._dot.set_token(token)
        self._name()

    def does(self, do: Callable[[], object]) -> None:
        """What the button does."""
        self._do = do

    def _name(self) -> None:
        self.setAccessibleName(f"{self._title.text()}. {self._words.text()}")
        self.press.setAccessibleName(f"{self._title.text()}: {self.press.text()}")
