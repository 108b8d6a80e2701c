"""What is seldom changed, folded away under "More options"; folded, it still says what differs from the usual."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from . import icons, theme
from .controls import Elided, button


class FoldButton(QAbstractButton):
    """A chevron and words; checked is unfolded. A dot beside the words says that something inside differs."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dot = False

    def set_dot(self, dot: bool) -> None:
        """Does something inside differ from the usual?"""
        if dot != self._dot:
            self._dot = dot
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(18 + self.fontMetrics().horizontalAdvance(self.text()) + (16 if self._dot else 4), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, "chevron-down" if self.isChecked() else "chevron-right", QRectF(0, 5, 14, 14))
        painter.setPen(t.colour("text" if self.underMouse() or self.isChecked() else "muted"))
        box = self.rect().adjusted(18, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("accent"))
            painter.drawEllipse(QRectF(self.width() - 10, 9, 6, 6))
        if self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class MoreOptions(QWidget):
    """The fold around widgets. Signals: reset_wanted, folded(open)."""

    reset_wanted = Signal()
    folded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._fold = FoldButton(self.tr("More options"))
        self._fold.toggled.connect(self._toggled)
        self._differs = Elided()
        theme.mark(self._differs, tone="muted", textSize="caption")
        self._reset = button(self.tr("Reset"), "link", tip=self.tr("Back to the usual values"))
        self._reset.clicked.connect(self.reset_wanted)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(theme.GAP_2)
        top.addWidget(self._fold)
        top.addWidget(self._differs, 1)
        top.addWidget(self._reset)
        self._inside = QWidget()
        self._inside.hide()
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.GAP_2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        box.addLayout(top)
        box.addWidget(self._inside)
        self.show_differences(())

    def add(self, widget: QWidget) -> None:
        """One more thing inside."""
        self._box.addWidget(widget)

    def is_open(self) -> bool:
        """Is it unfolded?"""
        return self._fold.isChecked()

    def set_open(self, unfolded: bool) -> None:
        """Fold or unfold."""
        self._fold.setChecked(unfolded)

    def toggle(self) -> None:
        """Fold what is unfolded, and the other way round."""
        self._fold.toggle()

    def show_differences(self, names: tuple[str, ...]) -> None:
        """The options inside that are not at their usual values."""
        self._fold.set_dot(bool(names))
        self._differs.set_full(", ".join(names))
        self._fold.setAccessibleDescription(
            self.tr("Changed: {names}").format(names=", ".join(names)) if names else "")
        self._reset.setVisible(bool(names))

    def _toggled(self, unfolded: bool) -> None:
        self._inside.setVisible(unfolded)
        self.folded.emit(unfolded)
