"""What stands where pictures would: a sentence, the next step, perhaps a button for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .. import theme
from ..controls import button, label


class EmptyState(QWidget):
    """Stands in the grid's place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label(size="title", strong=True, wrap=True)
        self._hint = label(tone="muted", wrap=True)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = button("")
        self._act: Callable[[], object] = lambda: None
        self._button.clicked.connect(lambda: self._act())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_5, 0, theme.GAP_5, 0)
        column.setSpacing(theme.GAP_2)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(theme.GAP_2)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, hint: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Set the words; `action` names the button, if there is one."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._act = act or (lambda: None)

    @property
    def words(self) -> str:
        """The sentence and the next step."""
        return f"{self._title.text()} {self._hint.text()}"
