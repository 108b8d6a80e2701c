"""A short notice over the foot of a panel, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from ..controls import button, label

SHOWN_MS = 8000
_FOOT = 20


class Notice(QFrame):
    """Lives on top of its parent and goes by itself. It never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setProperty("role", "notice")
        self._label = label()
        self._button = button("", "quiet")
        self._act: Callable[[], object] = lambda: None
        self._button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_4, theme.GAP_2, theme.GAP_2, theme.GAP_2)
        row.setSpacing(theme.GAP_3)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show the words; `action` names the button, if there is one."""
        self._label.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        right = theme.GAP_2 if action else theme.GAP_4
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.GAP_4, theme.GAP_2, right, theme.GAP_2)
        self._act = act or (lambda: None)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def _pressed(self) -> None:
        self.hide()
        self._act()

    def _place(self) -> None:
        parent = self._host
        self.ensurePolished()
        self._label.setWordWrap(self._label.fontMetrics().horizontalAdvance(self._label.text()) > parent.width() - 160)
        self.setMaximumWidth(max(120, parent.width() - 2 * _FOOT))
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - _FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """It stays while the pointer is on it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()


class EmptyState(QWidget):
    """What stands where pictures would: a sentence, the next step, perhaps a button for it."""

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
