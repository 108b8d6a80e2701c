"""A segmented control: one of a few words is on, each perhaps with a small count beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from .. import theme

_HEIGHT = theme.FIELD_HEIGHT
_LEAST = 18  # logical pixels; a segment grows to the control's height
_PAD = 11


class _Segment(QAbstractButton):
    """One word. Narrow windows leave out its count, then shorten the word. stepped(±1): an arrow key."""

    stepped = Signal(int)

    def __init__(self, text: str, short: str) -> None:
        super().__init__()
        self.setText(text)
        self._short = short or text
        self._count = ""
        self._is_short = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(text)
        if self._short != text:
            self.setToolTip(text)

    def set_count(self, count: int | None) -> None:
        text = "" if count is None else self.locale().toString(count)
        if text != self._count:
            self._count = text
            self.setAccessibleName(f"{self.text()} {text}".strip())
            self.updateGeometry()
            self.update()

    def set_short(self, short: bool) -> None:
        """The shorter word alone, or all there is room for."""
        if short != self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def _widths(self, word: str) -> tuple[int, int]:
        font = QFontMetrics(theme.ui_font(theme.BODY))
        small = QFontMetrics(theme.ui_font(theme.CAPTION)).horizontalAdvance(self._count) + 6 if self._count else 0
        return font.horizontalAdvance(word), small

    def sizeHint(self) -> QSize:
        word, small = self._widths(self._short if self._is_short else self.text())
        small = 0 if self._is_short else small
        return QSize(word + small + 2 * _PAD, _LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widths(self._short)[0] + _PAD, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on:
            painter.setPen(QPen(t.colour("accent"), theme.RING) if self.hasFocus() else QPen(t.colour("line"), 1))
            painter.setBrush(t.colour("canvas" if t.dark else "panel"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        elif self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), theme.RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        room = self.width() - _PAD
        word, (width, small) = self.text(), self._widths(self.text())
        if width > room or self._is_short:
            word, (width, small) = self._short, self._widths(self._short)
        if width + small > room:
            small = 0
        left = (self.width() - width - small) // 2
        painter.setFont(theme.ui_font(theme.BODY))
        painter.setPen(t.colour("text" if on or self.underMouse() else "muted"))
        box = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word)
        if small:
            painter.setFont(theme.ui_font(theme.CAPTION))
            painter.setPen(t.colour("muted"))
            painter.drawText(box.adjusted(width + 6, 1, 0, 1), Qt.AlignmentFlag.AlignVCenter, self._count)


class Segmented(QWidget):
    """chosen(value): the artist picked another one. Arrow keys move inside."""

    chosen = Signal(str)

    def __init__(
        self, items: list[tuple[str, str, str]], name: str, parent: QWidget | None = None, *, height: int = _HEIGHT,
    ) -> None:
        """items: (value, words, shorter words or ""). name: what a screen reader calls the whole.

        height: logical pixels; a field's beside fields, less beside buttons.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._segments: dict[str, _Segment] = {}
        for value, words, short in items:
            segment = _Segment(words, short)
            segment.clicked.connect(lambda _=False, value=value: self._pick(value))
            segment.stepped.connect(lambda by, segment=segment: self._step(segment, by))
            self._segments[value] = segment
            row.addWidget(segment)
        self._value = ""

    @property
    def value(self) -> str:
        """The value that is on, or ""."""
        return self._value

    def segment(self, value: str) -> QAbstractButton:
        """The button of a value."""
        return self._segments[value]

    def set_value(self, value: str) -> None:
        """Turn one on (or none), without telling anybody."""
        self._value = value
        for name, segment in self._segments.items():
            segment.setChecked(name == value)

    def set_short(self, short: bool) -> None:
        """Where there is little room, or as much as there is."""
        for segment in self._segments.values():
            segment.set_short(short)

    def set_count(self, value: str, count: int | None) -> None:
        """The number beside one of the words; None for no number."""
        self._segments[value].set_count(count)

    def _pick(self, value: str) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def _step(self, segment: _Segment, by: int) -> None:
        values = list(self._segments)
        here = list(self._segments.values()).index(segment)
        value = values[max(0, min(len(values) - 1, here + by))]
        self._segments[value].setFocus(Qt.FocusReason.TabFocusReason)
        self._pick(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.colour("line"), 1))
        painter.setBrush(t.colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.RADIUS_FIELD, theme.RADIUS_FIELD)
