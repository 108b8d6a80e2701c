"""The controls on the right of a row: a switch, a choice; each writes at once and follows what others write."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ...models import Choice
from ...storage.settings import Value
from .. import theme
from ..controls import Select
from .hand import Hand

SELECT_WIDTH = 220


class Switch(QCheckBox):
    """On or off as a sliding knob; a check box to the keyboard and to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(44, 28)

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        track, on = QRectF(4, 4, 36, 20), self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(1.5, 1.5, 41, 25), 12.5, 12.5)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(t.colour("muted"), 1))
        painter.setBrush(t.colour("accent" if on else "raised"))
        painter.drawRoundedRect(track, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("on_accent" if on else "muted"))
        painter.drawEllipse(QRectF(23 if on else 7, 7, 14, 14))


class SettingSwitch(Switch):
    """A setting that is on or off."""

    def __init__(self, hand: Hand, name: str) -> None:
        super().__init__()
        self._hand, self._name = hand, name
        self.setEnabled(not hand.is_fixed(name))
        self._follow(name)
        self.toggled.connect(lambda on: hand.set(name, on))
        hand.changed.connect(self._follow)

    def _follow(self, name: str) -> None:
        if name == self._name:
            self.blockSignals(True)
            self.setChecked(self._hand.settings.flag(name))
            self.blockSignals(False)


class SettingSelect(Select):
    """A setting that is one of several values. One that is none of the choices is shown as it is."""

    def __init__(self, hand: Hand, name: str, choices: Sequence[Choice], title: str = "") -> None:
        super().__init__(title)
        self._hand, self._name = hand, name
        for choice in choices:
            self.addItem(choice.title, choice.value)
        self.setFixedWidth(SELECT_WIDTH)
        self.setEnabled(not hand.is_fixed(name))
        self._follow(name)
        self.activated.connect(lambda _index: hand.set(name, self.currentData()))
        hand.changed.connect(self._follow)

    def _follow(self, name: str) -> None:
        if name != self._name:
            return
        value = spelt(self._hand.settings.get(name))
        index = self.findData(value)
        if index < 0:
            self.addItem(self._hand.words(name, value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)


def spelt(value: Value) -> str:
    """A value as the choices spell it."""
    return f"{value:g}" if isinstance(value, float) else str(value)
