"""A small card in the compose panel that asks without getting in the way: about a recipe, or about a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from . import theme
from .controls import button, label
from .flow_layout import FlowLayout

Answer = tuple[str, Callable[[], None]]
MOST_SHOWN = 140  # letters of a prompt


class OfferCard(QFrame):
    """A question, a quiet line, and answers; any answer, or the cross, takes it away. Hidden until asked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._question = label("", wrap=True)
        self._detail = label("", tone="muted", size="caption", wrap=True)
        close = button("", "icon", icon="close", name=self.tr("Close"), tip=self.tr("Close"))
        close.clicked.connect(self.hide)
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, gap=theme.GAP_2)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_3, theme.GAP_2, theme.GAP_2, theme.GAP_3)
        box.setSpacing(theme.GAP_1)
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_2)
        top.addWidget(self._question, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        box.addWidget(self._detail)
        box.addSpacing(theme.GAP_1)
        box.addWidget(self._answers)
        self.hide()

    def offer(self, question: str, detail: str, answers: Sequence[Answer]) -> None:
        """Ask; what was asked before is gone."""
        detail = " ".join(detail.split())
        self._question.setText(question)
        self._detail.setText(detail if len(detail) <= MOST_SHOWN else detail[:MOST_SHOWN - 1] + "…")
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(question)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words, act in answers:
            made = button(words)
            made.clicked.connect(self._taker(act))
            self._flow.addWidget(made)
        self.show()
        self.updateGeometry()

    def answers(self) -> dict[str, Callable[[], None]]:
        """The answers by their words, to be pressed."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        widgets = [item.widget() for item in items if item is not None]
        return {widget.text(): widget.click for widget in widgets if widget is not None}  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _taker(self, act: Callable[[], None]) -> Callable[[], None]:
        def take() -> None:
            self.hide()
            act()

        return take
