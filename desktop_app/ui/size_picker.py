"""Shape and size: ratio chips, and pixels by hand where the engine allows them."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ..errors import UsageError
from ..models import Mode, SizeRule
from . import theme
from .controls import Heading, button, label
from .flow_layout import FlowLayout
from .translation import said, sentences


class SizePicker(QWidget):
    """`value()` gives "3:2", "800x600" or "" for the engine's own choice or the picture's own size."""

    changed = Signal()
    FREE, AS_IT_IS = 1000, 1001  # ids of the two chips that are no ratio

    def __init__(self) -> None:
        super().__init__()
        self._rule = SizeRule()
        self._mode: Mode | None = None
        self._before: dict[Mode, str] = {}
        self._pixels = label("", tone="muted", size="caption")
        self._swap = button("", "icon", icon="swap", name=self.tr("Turn the shape on its side"),
                            tip=self.tr("Turn the shape on its side"))
        self._swap.setIconSize(QSize(14, 14))
        self._swap.setFixedSize(22, 20)
        self._swap.clicked.connect(self.swap)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        heading = Heading(self.tr("Shape"), self._pixels, self._swap)
        heading.setFixedHeight(20)  # the chips stay where they are when the swap comes and goes
        box.addWidget(heading)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=theme.GAP_1)
        box.addWidget(self._chips)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._toggled)
        self._free_row, self._width, self._height = self._free_fields()
        box.addWidget(self._free_row)

    def show_rule(self, rule: SizeRule, mode: Mode) -> None:
        """Draw the chips of this engine, keeping the choice for that mode where it is still offered.

        A picture that is edited keeps its own size unless the artist says otherwise.
        """
        if self._mode is not None:
            self._before[self._mode] = self.value()
        self._rule, self._mode = rule, mode
        edits = mode is Mode.IMAGE_TO_IMAGE
        usual = "" if edits or rule.automatic else rule.default
        before = self._before.get(mode, usual)
        for chip in self._group.buttons():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        names = [(number, name) for number, name in enumerate(rule.ratios)]
        if (edits or rule.automatic) and names:
            names.insert(0, (self.AS_IT_IS, self.tr("As it is") if edits else self.tr("Automatic")))
        if rule.free:
            names.append((self.FREE, self.tr("Free")))
        for number, name in names:
            chip = button(name, "chip", name=self.tr("Shape {ratio}").format(ratio=name))
            theme.mark(chip, narrow=True)
            chip.setCheckable(True)
            self._group.addButton(chip, number)
            self._flow.addWidget(chip)
        for field in (self._width, self._height):
            field.setValidator(QIntValidator(1, rule.maximum, self))
            field.setToolTip(self._limits())
        self.setVisible(bool(names))
        fits = before in rule.ratios or ("x" in before and rule.free)
        self.choose(before if fits else usual)

    def choose(self, size: str) -> None:
        """Set a ratio or pixels; what is not offered becomes the default."""
        wanted = size.strip().lower().replace("×", "x")
        if not wanted and (whole := self._group.button(self.AS_IT_IS)) is not None:
            whole.setChecked(True)
        elif "x" in wanted and (free := self._group.button(self.FREE)) is not None:
            across, _, down = wanted.partition("x")
            self._width.setText(across)
            self._height.setText(down)
            free.setChecked(True)
        elif "x" in wanted and (near := self._nearest_ratio(wanted)):
            self._chip_of(near).setChecked(True)
        elif (chip := self._chip(wanted) or self._chip(self._rule.default)) is not None:
            chip.setChecked(True)
        self._say()

    def value(self) -> str:
        """The chosen size in the words of `SizeRule.pixels`."""
        chosen = self._group.checkedId()
        if chosen == self.FREE:
            return f"{self._width.text() or 0}x{self._height.text() or 0}"
        return self._rule.ratios[chosen] if 0 <= chosen < len(self._rule.ratios) else ""

    def problem(self) -> str:
        """A sentence when the size cannot be made, else ""."""
        try:
            if self.value():
                self._rule.pixels(self.value())
        except UsageError as error:
            return sentences(said(error.title), said(error.hint))
        return ""

    def swap(self) -> None:
        """3:2 becomes 2:3, and width and height change places."""
        value = self.value()
        sign = "x" if "x" in value else ":"
        across, _, down = value.partition(sign)
        turned = f"{down}{sign}{across}"
        if sign == "x" or turned in self._rule.ratios:
            self.choose(turned)

    def _nearest_ratio(self, pixels: str) -> str:
        """The ratio offered that is nearest to a size in pixels; "" where none is."""
        across, _, down = pixels.partition("x")
        if not (across.isdigit() and down.isdigit() and int(across) and int(down)) or not self._rule.ratios:
            return ""
        wanted = math.log(int(across) / int(down))

        def distance(ratio: str) -> float:
            a, _, b = ratio.partition(":")
            return abs(math.log(int(a) / int(b)) - wanted) if a.isdigit() and b.isdigit() else math.inf

        return min(self._rule.ratios, key=distance)

    def _snap(self, field: QLineEdit) -> None:
        """What was typed becomes the nearest size that can be made."""
        rule = self._rule
        if field.text():
            number = round(int(field.text()) / rule.multiple) * rule.multiple
            least = math.ceil(rule.minimum / rule.multiple) * rule.multiple
            field.setText(str(max(least, min(rule.maximum // rule.multiple * rule.multiple, number))))

    def _limits(self) -> str:
        rule = self._rule
        if rule.multiple > 1:
            return self.tr("{low} to {high} px a side, in steps of {step}").format(
                low=rule.minimum, high=rule.maximum, step=rule.multiple)
        return self.tr("{low} to {high} px a side").format(low=rule.minimum, high=rule.maximum)

    def _chip_of(self, ratio: str) -> QAbstractButton:
        return self._group.button(self._rule.ratios.index(ratio))

    def _chip(self, ratio: str) -> QAbstractButton | None:
        return self._chip_of(ratio) if ratio in self._rule.ratios else None

    def _toggled(self, _chip: QWidget, on: bool) -> None:
        if on:
            self._say()

    def _say(self) -> None:
        self._free_row.setVisible(self._group.checkedId() == self.FREE)
        if self._group.checkedId() == self.AS_IT_IS:
            edits = self._mode is Mode.IMAGE_TO_IMAGE
            self._pixels.setText(self.tr("the picture's own size") if edits else self.tr("the model chooses"))
            self._swap.setVisible(False)
            self.changed.emit()
            return
        try:
            across, down = self._rule.pixels(self.value())
            millions = self.locale().toString(across * down / 1e6, "f", 1)
            self._pixels.setText("" if not self._rule.exact else self.tr("{across} × {down}  ·  {millions} MP").format(
                across=across, down=down, millions=millions))
            wrong = False
        except UsageError:
            self._pixels.setText(self._limits())
            wrong = True
        turned = ":".join(reversed(self.value().split(":")))
        self._swap.setVisible(self._group.checkedId() == self.FREE or (
            turned != self.value() and turned in self._rule.ratios))
        theme.mark(self._width, wrong=wrong)
        theme.mark(self._height, wrong=wrong)
        self.changed.emit()

    def _free_fields(self) -> tuple[QWidget, QLineEdit, QLineEdit]:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.GAP_2)
        width, height = QLineEdit("1024"), QLineEdit("768")
        width.setAccessibleName(self.tr("Width in pixels"))
        height.setAccessibleName(self.tr("Height in pixels"))
        for field in (width, height):
            field.textChanged.connect(self._say)
            field.editingFinished.connect(partial(self._snap, field))
        across.addWidget(width)
        across.addWidget(label("×", tone="muted"))
        across.addWidget(height)
        return row, width, height
