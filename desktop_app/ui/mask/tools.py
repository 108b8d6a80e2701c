"""The mask editor's controls: the bar of tools above the picture and the sliders below it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from .. import theme
from ..controls import button, label
from ..gallery.segmented import Segmented

BRUSH, ERASER = "brush", "eraser"
MOST_FEATHER = 200
_STEPS = 200


class ValueSlider(QWidget):
    """A caption, the value in words, a slider. moved(value): the artist chose another one.

    least, most: of the value. curve: "even", or "fine" where small values need small steps.
    """

    moved = Signal(float)

    def __init__(self, title: str, least: float, most: float, *, unit: str, curve: str = "even") -> None:
        super().__init__()
        self._least, self._most, self._unit, self._fine = least, most, unit, curve == "fine"
        self._words: QLabel = label("", size="caption")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(_STEPS // 10)
        self._slider.setAccessibleName(title)
        self._slider.setFixedHeight(20)
        self._slider.setMinimumWidth(84)
        self._slider.valueChanged.connect(self._moved)
        top = QHBoxLayout()
        top.addWidget(label(title, tone="muted", size="caption"))
        top.addStretch()
        top.addWidget(self._words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_1)
        box.addLayout(top)
        box.addWidget(self._slider)

    def set_most(self, most: float) -> None:
        """Another upper end."""
        self._most = most

    def set_value(self, value: float) -> None:
        """Show a value, without telling anybody."""
        share = (value - self._least) / max(1e-9, self._most - self._least)
        share = max(0.0, min(1.0, share))
        self._slider.blockSignals(True)
        self._slider.setValue(round(_STEPS * (math.sqrt(share) if self._fine else share)))
        self._slider.blockSignals(False)
        self._say(value)

    def value(self) -> float:
        """Where the slider stands."""
        share = self._slider.value() / _STEPS
        return self._least + (self._most - self._least) * (share * share if self._fine else share)

    def _moved(self) -> None:
        self._say(self.value())
        self.moved.emit(self.value())

    def _say(self, value: float) -> None:
        shown = value * 100 if self._unit == "%" else value
        self._words.setText(f"{self.locale().toString(round(shown))} {self._unit}")
        self._slider.setAccessibleDescription(self._words.text())


class MaskBar(QWidget):
    """Above the picture: leave, brush or eraser, keep the mask."""

    def __init__(self) -> None:
        super().__init__()
        self.cancel = button(self.tr("Cancel"), tip=self.tr("Leave everything as it was (Esc)"))
        self.tool = Segmented(
            [(BRUSH, self.tr("Brush"), ""), (ERASER, self.tr("Eraser"), "")], self.tr("Tool")
        )
        self.tool.setToolTip(self.tr("B brush, E eraser; the right mouse button does the other"))
        self.remove = button(self.tr("No mask"), tip=self.tr("Take the mask away: all of the picture may change"))
        self.done = button(self.tr("Use mask"), "primary", tip=self.tr("Keep the mask with the picture (Enter)"))
        left, right = QWidget(), QWidget()
        for side, parts in ((left, (self.cancel,)), (right, (self.remove, self.done))):
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP_2)
            if side is right:
                row.addStretch()
            for part in parts:
                row.addWidget(part)
            if side is left:
                row.addStretch()
        bar = QHBoxLayout(self)
        bar.setContentsMargins(theme.GAP_4, 10, theme.GAP_4, 6)
        bar.setSpacing(theme.GAP_2)
        bar.addWidget(left, 1)
        bar.addWidget(self.tool)
        bar.addWidget(right, 1)


class MaskSliders(QWidget):
    """Below the picture: size, soft edge, how strongly the mask is shown; a line of words; undo, invert, clear."""

    def __init__(self) -> None:
        super().__init__()
        self.size_ = ValueSlider(self.tr("Size  [ ]"), 2, 200, unit="px", curve="fine")
        self.feather = ValueSlider(self.tr("Feather"), 0, MOST_FEATHER, unit="px", curve="fine")
        self.look = ValueSlider(self.tr("Show mask"), 0, 1, unit="%")
        self.undo = button("", icon="undo", name=self.tr("Undo stroke"), tip=self.tr("Undo (Ctrl+Z)"))
        self.redo = button("", icon="redo", name=self.tr("Redo stroke"), tip=self.tr("Redo (Ctrl+Shift+Z)"))
        self.invert = button(self.tr("Invert"), tip=self.tr("Exchange what may change and what is kept (I)"))
        self.clear = button(self.tr("Clear"), tip=self.tr("Mark nothing"))
        self.words = label("", tone="muted", size="caption", wrap=True)
        self.words.setMinimumHeight(30)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(theme.GAP_4)
        below.setSpacing(theme.GAP_2)
        for slider in (self.size_, self.feather, self.look):
            above.addWidget(slider, 1)
        below.addWidget(self.words, 1)
        for press in (self.undo, self.redo, self.invert, self.clear):
            below.addWidget(press)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_4, theme.GAP_2, theme.GAP_4, theme.GAP_3)
        column.setSpacing(theme.GAP_2)
        column.addLayout(above)
        column.addLayout(below)
