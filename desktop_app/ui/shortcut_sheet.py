"""The sheet of keys, drawn from the action registry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from . import theme
from .actions import Action
from .controls import label


class ShortcutSheet(QFrame):
    """A small window that closes with Esc or a click beside it."""

    def __init__(self, actions: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Keys"))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_5, theme.GAP_4, theme.GAP_5, theme.GAP_5)
        box.setSpacing(theme.GAP_3)
        box.addWidget(label(self.tr("Keys"), size="title", strong=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_4)
        grid.setVerticalSpacing(6)
        rows = (len(actions) + 1) // 2
        for index, action in enumerate(actions):
            column = 2 * (index // rows)
            keys = label(action.shown_keys(), tone="muted")
            keys.setMinimumWidth(96)
            grid.addWidget(keys, index % rows, column)
            grid.addWidget(label(action.title), index % rows, column + 1)
        box.addLayout(grid)

    def show_over(self, window: QWidget) -> None:
        """In the middle of the window."""
        self.adjustSize()
        centre = window.mapToGlobal(window.rect().center())
        self.move(centre.x() - self.width() // 2, centre.y() - self.height() // 2)
        self.show()
