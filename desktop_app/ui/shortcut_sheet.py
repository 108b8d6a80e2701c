"""The sheet of keys, drawn from the action registry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from . import theme
from .actions import Action, Actions
from .controls import ScrollColumn, label
from .key_caps import KeyCap

COLUMNS = 3
COLUMN_WIDTH = 272  # logical pixels; the longest title of three languages fits


class ShortcutSheet(QFrame):
    """Every action that has a key, under its group; closes with Esc or a click beside it."""

    def __init__(self, actions: Actions, groups: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Keys"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP_4, 0, theme.GAP_2)
        box.setSpacing(theme.GAP_2)
        title = label(self.tr("Keys"), size="title", strong=True)
        title.setContentsMargins(theme.GAP_5, 0, theme.GAP_5, 0)
        box.addWidget(title)
        self._inside = QWidget()
        self._columns = QHBoxLayout(self._inside)
        self._columns.setSpacing(theme.GAP_5)
        self._scroll = ScrollColumn(self._inside, (theme.GAP_5, 0, theme.GAP_5, theme.GAP_4))
        box.addWidget(self._scroll)
        self._fill(actions, groups)

    def _fill(self, actions: Actions, groups: dict[str, str]) -> None:
        parts = [(title, _lines(actions, group)) for group, title in groups.items()]
        parts = [(title, lines) for title, lines in parts if lines]
        per_column = sum(len(lines) + 2 for _, lines in parts) / COLUMNS
        column, filled = self._column(), 0
        for title, lines in parts:
            if filled and filled + len(lines) / 2 > per_column:
                column, filled = self._column(), 0
            column.addWidget(_Group(title, lines))
            filled += len(lines) + 2

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_4)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._columns.addLayout(column)
        return column

    def show_over(self, window: QWidget) -> None:
        """In the middle of the window, no larger than it."""
        inside = self._inside.sizeHint()
        width = min(inside.width() + theme.GAP_3, window.width() - theme.GAP_5)
        height = min(inside.height() + 64, window.height() - theme.GAP_5)
        self.resize(width, height)
        centre = window.mapToGlobal(window.rect().center())
        self.move(centre.x() - width // 2, centre.y() - height // 2)
        self.show()


class _Group(QWidget):
    def __init__(self, title: str, lines: list[tuple[str, list[str]]]) -> None:
        super().__init__()
        self.setFixedWidth(COLUMN_WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP_3)
        grid.setVerticalSpacing(theme.GAP_1)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(title, tone="muted", size="caption", strong=True), 0, 0, 1, 2)
        for line, (words, keys) in enumerate(lines, 1):
            grid.addWidget(label(words, wrap=True), line, 0)
            grid.addWidget(KeyCap(keys), line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _lines(actions: Actions, group: str) -> list[tuple[str, list[str]]]:
    """(words, keys) of each line; a family of actions is one line from its first key to its last."""
    lines: list[tuple[str, list[str]]] = []
    families: dict[str, list[Action]] = {}
    for action in actions.all():
        keys = actions.shown(action.id)
        if action.group != group or not keys:
            continue
        family = families.setdefault(action.family or action.id, [])
        family.append(action)
        if len(family) == 1:
            lines.append((action.family or action.title, [keys]))
        else:
            place = next(number for number, line in enumerate(lines) if line[0] == action.family)
            lines[place] = (action.family, [lines[place][1][0], keys])
    return lines
