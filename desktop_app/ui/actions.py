"""The registry of what the window can do: one entry has words, keys and an act; keys and the sheet share it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. keys: in Qt's notation; the first is shown. do None: the panel in focus answers it."""

    id: str
    title: str
    keys: tuple[str, ...]
    do: Callable[[], None] | None = None
    shown: str = ""  # what the sheet shows instead of the first key

    @property
    def plain(self) -> bool:
        """Is a key a single character, which must never fire while somebody types?"""
        return any(len(key.removeprefix("Shift+")) == 1 for key in self.keys)

    def shown_keys(self) -> str:
        """The key as this system writes it."""
        if self.shown or not self.keys:
            return self.shown
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def is_typing(widget: QWidget | None) -> bool:
    """Does a plain letter mean something to this widget (text, or a search by first letter)?"""
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QAbstractItemView):
        return isinstance(widget.window().parent(), QComboBox) or widget.window().windowType() == Qt.WindowType.Popup
    return isinstance(widget, (QComboBox, QAbstractSpinBox))


class Actions(QObject):
    """Holds the entries and makes their keys work in one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, Action] = {}
        self._plain: list[QShortcut] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def add(self, action: Action) -> None:
        """Register an entry; its keys work from now on."""
        self._actions[action.id] = action
        if action.do is None:
            return
        for key in action.keys:
            shortcut = QShortcut(QKeySequence(key), self._window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(action.do)
            if action.plain:
                self._plain.append(shortcut)

    def all(self) -> tuple[Action, ...]:
        """In the order they were added."""
        return tuple(self._actions.values())

    def run(self, action_id: str) -> None:
        """Do it, as if its key was pressed."""
        if (do := self._actions[action_id].do) is not None:
            do()

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        typing = is_typing(now)
        for shortcut in self._plain:
            shortcut.setEnabled(not typing)
