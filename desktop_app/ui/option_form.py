"""The form for an engine's own options, drawn from `Engine.options`; a new engine needs nothing here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from ..models import Mode, Option, OptionKind, OptionValue
from . import theme
from .controls import Select, TickBox, label
from .translation import said


class OptionForm(QWidget):
    """Shows the options that apply to a mode and reads them back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.GAP_2)
        self._readers: dict[str, Callable[[], OptionValue]] = {}
        self._kept: dict[str, OptionValue] = {}
        self._shown: tuple[tuple[Option, ...], Mode] | None = None

    def show_options(self, options: Sequence[Option], mode: Mode) -> None:
        """Draw the form anew; values already chosen under the same name are kept."""
        self._kept.update(self.values())
        self._shown = (tuple(options), mode)
        self._readers = {}
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for option in options:
            if mode in option.modes:
                value = self._kept.get(option.name, option.default)
                row, reader = self._row(option, value)
                row.setToolTip(said(option.help))
                self._box.addWidget(row)
                self._readers[option.name] = reader
        self.setVisible(bool(self._readers))

    def load(self, values: Mapping[str, OptionValue], options: Sequence[Option], mode: Mode) -> None:
        """Draw the form anew with these values in it."""
        self._readers = {}
        self._kept = dict(values)
        self.show_options(options, mode)

    def has_options(self) -> bool:
        """Does it show anything?"""
        return bool(self._readers)

    def differing(self) -> tuple[str, ...]:
        """The titles of the shown options that are not at their defaults."""
        options, _ = self._shown or ((), None)
        values = self.values()
        return tuple(
            said(option.title) for option in options
            if option.name in values and not _same(values[option.name], option.default)
        )

    def reset(self) -> None:
        """Every shown option back to its default."""
        if self._shown is not None:
            options, mode = self._shown
            self.load({}, options, mode)
            self.changed.emit()

    def set_value(self, name: str, value: OptionValue) -> None:
        """One option, where it is shown."""
        if name in self._readers and self._shown is not None:
            options, mode = self._shown
            self.load({**self._kept, **self.values(), name: value}, options, mode)
            self.changed.emit()

    def values(self) -> dict[str, OptionValue]:
        """Every shown option and its value, of the option's kind."""
        return {name: read() for name, read in self._readers.items()}

    def _row(self, option: Option, value: OptionValue) -> tuple[QWidget, Callable[[], OptionValue]]:
        if option.kind is OptionKind.FLAG:
            return self._flag(option, bool(value))
        if option.kind is OptionKind.CHOICE:
            return self._choice(option, str(value))
        if option.kind is OptionKind.TEXT:
            return self._text(option, str(value))
        if option.minimum is not None and option.maximum is not None:
            return self._slider(option, float(value))
        return self._number(option, value)

    def _flag(self, option: Option, value: bool) -> tuple[QWidget, Callable[[], OptionValue]]:
        box = TickBox(said(option.title))
        box.setChecked(value)
        box.toggled.connect(self.changed)
        return box, box.isChecked

    def _choice(self, option: Option, value: str) -> tuple[QWidget, Callable[[], OptionValue]]:
        select = Select(said(option.title))
        for choice in option.choices:
            select.addItem(said(choice.title), choice.value)
        select.setCurrentIndex(max(0, select.findData(value)))
        select.currentIndexChanged.connect(self.changed)
        return _captioned(said(option.title), select), lambda: str(select.currentData())

    def _text(self, option: Option, value: str) -> tuple[QWidget, Callable[[], OptionValue]]:
        field = QLineEdit(value)
        field.setAccessibleName(said(option.title))
        field.textChanged.connect(self.changed)
        return _captioned(said(option.title), field), field.text

    def _number(self, option: Option, value: OptionValue) -> tuple[QWidget, Callable[[], OptionValue]]:
        field = QLineEdit(f"{value:g}" if isinstance(value, float) else str(value))
        field.setAccessibleName(said(option.title))
        whole = option.kind is OptionKind.INTEGER
        field.setValidator(QIntValidator(field) if whole else QDoubleValidator(field))
        field.textChanged.connect(self.changed)

        def read() -> OptionValue:
            try:
                return int(field.text()) if whole else float(field.text().replace(",", "."))
            except ValueError:
                return option.default

        return _captioned(said(option.title), field), read

    def _slider(self, option: Option, value: float) -> tuple[QWidget, Callable[[], OptionValue]]:
        low, high = option.minimum or 0.0, option.maximum if option.maximum is not None else 1.0
        whole = option.kind is OptionKind.INTEGER
        step = option.step or (1.0 if whole else (high - low) / 100)
        steps = max(1, round((high - low) / step))
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, steps)
        slider.setPageStep(max(1, steps // 10))
        slider.setAccessibleName(said(option.title))
        slider.setFixedHeight(20)
        words = label("", size="caption")

        def read() -> OptionValue:
            number = low + (high - low) * slider.value() / steps
            return round(number) if whole else round(number, 4)

        def say() -> None:
            number = float(read())
            percent = low >= 0.0 and high == 1.0 and not whole
            words.setText(f"{number * 100:.0f} %" if percent else f"{number:g}")
            slider.setAccessibleDescription(words.text())
            self.changed.emit()

        slider.setValue(round((value - low) / (high - low) * steps) if high > low else 0)
        say()
        slider.valueChanged.connect(say)
        return _captioned(said(option.title), slider, words), read


def _same(value: OptionValue, default: OptionValue) -> bool:
    if isinstance(value, float) or isinstance(default, float):
        return abs(float(value) - float(default)) < 1e-6
    return value == default


def _captioned(title: str, control: QWidget, note: QWidget | None = None) -> QWidget:
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.GAP_1)
    top = QHBoxLayout()
    top.addWidget(label(title, tone="muted", size="caption"))
    top.addStretch()
    if note is not None:
        top.addWidget(note)
    box.addLayout(top)
    box.addWidget(control)
    return row
