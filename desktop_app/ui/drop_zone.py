"""The drop zone: says what it takes while empty, and shows the references it holds as rows, in their order."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..models import InputPicture, Role
from . import theme
from .compose_reference import Place, Reference, ReferenceRow
from .controls import ClickArea, label

_numbers = itertools.count(1)
_PLENTY = 24


class DropZone(ClickArea):
    """Signals: clicked (choose files), changed (references, roles, masks or order).

    mask_wanted(number), preview_wanted(number): a row's button or click. taken_out(list of (place, Reference)):
    the artist removed these; `put_back` undoes it.
    """

    changed = Signal()
    mask_wanted = Signal(int)
    preview_wanted = Signal(int)
    taken_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pictures to start from"))
        self.setAccessibleDescription(self.tr("Drop, paste or choose pictures here"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._references: dict[int, Reference] = {}
        self._rows: dict[int, ReferenceRow] = {}
        self._hot = self._takes_style = self._takes_mask = False
        self._target: int | None = None  # the row a drag is over: it would be replaced
        self._limit: int | None = None
        self._taker = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(6, 6, 6, 6)
        self._box.setSpacing(2)
        self._empty = self._empty_words()
        self._box.addWidget(self._empty)
        self._more = label("", tone="muted", size="caption", wrap=True)
        self._more.setContentsMargins(6, 0, 6, 4)
        self._more.hide()
        self._box.addWidget(self._more)
        self.setMinimumHeight(78)
        low = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        low.setHeightForWidth(True)
        self.setSizePolicy(low)

    # ---- what it holds -------------------------------------------------------------------------

    def references(self) -> tuple[Reference, ...]:
        """In the order the artist gave them."""
        return tuple(self._references.values())

    def reference(self, number: int) -> Reference | None:
        """One of them, or None where it has gone."""
        return self._references.get(number)

    def used(self) -> tuple[Reference, ...]:
        """The ones the model takes: the first, up to its limit."""
        references = self.references()
        return references if self._limit is None else references[:max(self._limit, 1)]

    def left_out(self) -> tuple[Reference, ...]:
        """The ones beyond the model's limit."""
        return self.references()[len(self.used()):]

    def pictures(self) -> tuple[InputPicture, ...]:
        """What goes into the request: those that are used and read, in order, the mask of the first one last."""
        read = [reference for reference in self.used() if reference.picture is not None]
        found = [replace(r.picture, role=self._role_of(r)) for r in read if r.picture is not None]
        first = next((r for r in read if self._role_of(r) is Role.IMAGE), None)
        if self._takes_mask and first is not None and first.mask is not None:
            found.append(replace(first.mask, role=Role.MASK))
        return tuple(found)

    def add(self, name: str, *, at: int | None = None) -> int:
        """A row for a picture that is being read; returns its number. at: its place, the end by default."""
        role = Role.STYLE if self._takes_style and self._references else Role.IMAGE
        reference = Reference(next(_numbers), name, role)
        self._insert([(len(self._references) if at is None else at, reference)])
        return reference.number

    def read(self, number: int, picture: InputPicture, thumbnail: QImage) -> None:
        """The file is kept and decoded; nothing happens when the row was removed meanwhile."""
        self._change(number, picture=picture, thumbnail=thumbnail)

    def remove(self, number: int) -> None:
        """Take a reference out."""
        if self._references.pop(number, None) is not None:
            row = self._rows.pop(number)
            row.hide()
            row.deleteLater()
            self._after_change()

    def clear(self) -> None:
        """Take all out."""
        for number in list(self._references):
            self.remove(number)

    def take_out(self, numbers: Sequence[int]) -> None:
        """The artist removes these; it can be undone."""
        places = {number: at for at, number in enumerate(self._references)}
        gone = [(places[number], self._references[number]) for number in numbers if number in places]
        for _, reference in gone:
            self.remove(reference.number)
        if gone:
            self.taken_out.emit(gone)

    def put_back(self, gone: Sequence[tuple[int, Reference]]) -> None:
        """What was taken out, at its places."""
        self._insert(sorted(gone, key=lambda entry: entry[0]))

    def shift(self, number: int, steps: int) -> None:
        """Up (negative) or down in the order."""
        order = list(self._references)
        at = order.index(number)
        to = max(0, min(len(order) - 1, at + steps))
        if to != at:
            order.insert(to, order.pop(at))
            self._references = {key: self._references[key] for key in order}
            self._arrange()

    def set_role(self, number: int, role: Role) -> None:
        """The picture to change, or the one whose look is taken."""
        self._change(number, role=role)

    def set_mask(self, number: int, mask: InputPicture | None) -> None:
        """The mask painted on it (black = change), or None to take it away."""
        self._change(number, mask=mask)

    def _change(self, number: int, **fields: object) -> None:
        if number in self._references:
            self._references[number] = replace(self._references[number], **fields)  # type: ignore[arg-type]
            self._rows[number].show_reference(self._references[number])
            self._after_change()

    def _insert(self, entries: Sequence[tuple[int, Reference]]) -> None:
        order = list(self._references.items())
        for at, reference in entries:
            order.insert(at, (reference.number, reference))
            row = ReferenceRow(reference)
            row.removed.connect(lambda number: self.take_out([number]))
            row.role_wanted.connect(self.set_role)
            row.mask_wanted.connect(self.mask_wanted)
            row.preview_wanted.connect(self.preview_wanted)
            row.moved.connect(self.shift)
            self._rows[reference.number] = row
        self._references = dict(order)
        self._arrange()

    def _arrange(self) -> None:
        """The rows in the order of the references."""
        for at, number in enumerate(self._references, start=1):
            self._box.insertWidget(at, self._rows[number])
        before: QWidget = self
        for number in self._references:
            QWidget.setTabOrder(before, self._rows[number])
            before = self._rows[number]
        self._after_change()

    # ---- what the model takes ------------------------------------------------------------------

    def set_takes(self, taker: str, limit: int, *, style: bool, mask: bool) -> None:
        """The model's name, how many pictures it takes, and whether one may lend its look or carry a mask."""
        self._taker, self._limit, self._takes_style, self._takes_mask = taker, limit, style, mask
        self._show_rows()

    def _role_of(self, reference: Reference) -> Role:
        return reference.role if self._takes_style else Role.IMAGE

    # ---- drags ---------------------------------------------------------------------------------

    def set_hot(self, hot: bool, at: QPoint | None = None) -> None:
        """A drag with pictures is over the window; `at`: where, in the zone's coordinates."""
        target = self.number_at(at) if hot and at is not None else None
        if (hot, target) != (self._hot, self._target):
            self._hot, self._target = hot, target
            self._show_rows()
            self.update()

    def number_at(self, place: QPoint) -> int | None:
        """The reference whose row is at that place."""
        for number, row in self._rows.items():
            if row.geometry().contains(place):
                return number
        return None

    # ---- looks ---------------------------------------------------------------------------------

    def _after_change(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        count = len(self._references)
        self._empty.setVisible(not count)
        used = {reference.number for reference in self.used()} if self._limit != 0 else set()
        first = next((r.number for r in self.used() if self._role_of(r) is Role.IMAGE), None)
        for index, (number, reference) in enumerate(self._references.items(), start=1):
            masks = self._takes_mask and number == first
            self._rows[number].show_place(
                reference, Place(index, count, number in used, self._takes_style and count > 1, masks)
            )
        self._more.setVisible(bool(count))
        self._more.setText(self._more_words(count))
        theme.mark(self._more, tone="warn" if count and self._too_many(count) else "muted")
        self._title.setText(self._empty_title())

    def _too_many(self, count: int) -> bool:
        return self._limit is not None and count > self._limit

    def _more_words(self, count: int) -> str:
        """Under the rows: whether more fit, or which ones are left out."""
        limit = self._limit
        if self._hot:
            if self._target is not None:
                return self.tr("Drop to replace {name}").format(name=self._references[self._target].name)
            return self.tr("Drop to add")
        if limit == 0:
            return self.tr("{model} works from words alone; the pictures are not used.").format(model=self._taker)
        if self._too_many(count):
            names = ", ".join(reference.name for reference in self.left_out())
            return self.tr("{model} takes {limit}. Left out: {names}").format(
                model=self._taker, limit=limit, names=names)
        if limit is None or limit >= _PLENTY:
            return self.tr("+ drop more, or paste")
        if count == limit:
            return self.tr("{n} of {limit}").format(n=count, limit=limit)
        return self.tr("{n} of {limit}  ·  drop more, or paste").format(n=count, limit=limit)

    def _empty_title(self) -> str:
        return self.tr("Drop it here, or anywhere") if self._hot else self.tr("Drop a picture here to edit it")

    def _empty_words(self) -> QWidget:
        words = QWidget()
        box = QVBoxLayout(words)
        box.setContentsMargins(10, 4, 10, 4)
        box.setSpacing(1)
        self._title = label(self._empty_title())
        hint = label(self.tr("or paste, or leave empty to start from words"), tone="muted", size="caption", wrap=True)
        box.addStretch()
        box.addWidget(self._title)
        box.addWidget(hint)
        box.addStretch()
        return words

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._hot or self.hasFocus()
        pen = QPen(t.colour("accent" if lit else "muted" if self.underMouse() else "line"), 1.5 if lit else 1.2)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2.4])
        painter.setPen(pen)
        painter.setBrush(t.accent_soft if self._hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_DROP, theme.RADIUS_DROP
        )
        if self._target is not None and self._target in self._rows:
            painter.setPen(QPen(t.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            row = QRectF(self._rows[self._target].geometry()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(row, theme.RADIUS_FIELD, theme.RADIUS_FIELD)

    def enterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
        super().leaveEvent(event)
