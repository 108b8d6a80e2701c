"""The prompt: plain text, Ctrl+Enter to generate, Alt+Up and Alt+Down through earlier prompts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from . import inputs, theme

MOST_REMEMBERED = 100
MOST_CHARACTERS = 20_000


class PromptEdit(QPlainTextEdit):
    """Signals: generate (Ctrl+Enter), pictures_pasted (a QMimeData that holds pictures)."""

    generate = Signal()
    pictures_pasted = Signal(object)
    focus_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Prompt"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._history: list[str] = []
        self._at = 0  # 0: what is being written, 1: the newest earlier one …
        self._written: dict[int, str] = {}  # by place, what was changed while going back and forth: never lost

    def history(self) -> list[str]:
        """Earlier prompts, newest last, and what is being written while an earlier one is shown."""
        written = self._written.get(0, "").strip() if self._at else ""
        return [*self._history, written] if written and written not in self._history else list(self._history)

    def remember(self, prompts: Iterable[str]) -> None:
        """Earlier prompts, newest last; each is kept once, at its newest place."""
        if self._at and (draft := self._written.get(0, "").strip()) and draft not in self._history:
            self._history.append(draft)
        for prompt in prompts:
            prompt = prompt.strip()
            if prompt:
                if prompt in self._history:
                    self._history.remove(prompt)
                self._history.append(prompt)
        del self._history[:-MOST_REMEMBERED]
        self._at = 0
        self._written.clear()

    def has_history(self) -> bool:
        """Is there an earlier prompt to go back to?"""
        return bool(self._history)

    def earlier(self, most: int) -> list[str]:
        """Earlier prompts, newest first."""
        return self._history[::-1][:most]

    def text(self) -> str:
        """The prompt as written, without the blanks around it."""
        return self.toPlainText().strip()

    def write(self, words: str) -> None:
        """Put words there, the cursor behind them."""
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.generate.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Up, Qt.Key.Key_Down
        ):
            self.go_back(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def go_back(self, steps: int) -> None:
        """Show the prompt `steps` earlier (negative: later); 0 is the one being written."""
        wanted = self._at + steps
        if self._at == 0 and steps > 0 and self._history and self.text() == self._history[-1]:
            wanted += 1  # the newest stands there already
        wanted = max(0, min(len(self._history), wanted))
        if wanted == self._at:
            return
        self._written[self._at] = self.toPlainText()
        self._at = wanted
        self.write(self._written.get(wanted, "" if wanted == 0 else self._history[-wanted]))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A dragged picture belongs to the window, which takes it anywhere; only text stays here."""
        return not inputs.offers_pictures(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if inputs.offers_pictures(source):
            self.pictures_pasted.emit(source)
        else:
            room = max(0, MOST_CHARACTERS - len(self.toPlainText()))
            self.insertPlainText(source.text()[:room])

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self.focus_changed.emit()


class PromptBox(QWidget):
    """The prompt with a soft ring around it while it has the focus."""

    RING = 3

    def __init__(self, edit: PromptEdit) -> None:
        super().__init__()
        self._edit = edit
        box = QVBoxLayout(self)
        box.setContentsMargins(self.RING, self.RING, self.RING, self.RING)
        box.addWidget(edit)
        edit.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._edit.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().colour("accent", 0.28), self.RING))
        half = self.RING / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half),
            theme.RADIUS_FIELD + half, theme.RADIUS_FIELD + half,
        )
