"""The drop zone: says what it takes while empty, and shows the references it holds as rows."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ..models import InputPicture, Role
from . import icons, theme
from .controls import ClickArea, Elided, button, label
from .picture_reading import rounded_square

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Reference:
    """One picture in the zone. picture is None while its file is still being read."""

    number: int
    name: str
    role: Role = Role.IMAGE
    picture: InputPicture | None = None
    thumbnail: QImage | None = None


class DropZone(ClickArea):
    """Signals: clicked (choose files), changed (references, roles or order)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pictures to start from"))
        self.setAccessibleDescription(self.tr("Drop, paste or choose pictures here"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._references: dict[int, Reference] = {}
        self._rows: dict[int, _Row] = {}
        self._hot = False
        self._takes_style = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 10, 10, 10)
        self._box.setSpacing(theme.GAP_2)
        self._empty = self._empty_words()
        self._box.addWidget(self._empty)
        self._more = label(self.tr("+ drop more, or paste"), tone="muted", size="caption")
        self._more.hide()
        self._box.addWidget(self._more)
        self.setMinimumHeight(86)

    # ---- what it holds -------------------------------------------------------------------------

    def references(self) -> tuple[Reference, ...]:
        """In the order they came."""
        return tuple(self._references.values())

    def pictures(self) -> tuple[InputPicture, ...]:
        """The ones that have been read, with the role chosen for each."""
        return tuple(
            replace(r.picture, role=r.role) for r in self._references.values() if r.picture is not None
        )

    def add(self, name: str) -> int:
        """A row for a picture that is being read; returns its number."""
        number = next(_numbers)
        role = Role.STYLE if self._takes_style and self._references else Role.IMAGE
        self._references[number] = Reference(number, name, role)
        row = _Row(self._references[number])
        row.removed.connect(self.remove)
        row.role_wanted.connect(self.set_role)
        self._rows[number] = row
        self._box.insertWidget(self._box.count() - 1, row)
        self._after_change()
        return number

    def read(self, number: int, picture: InputPicture, thumbnail: QImage) -> None:
        """The file is kept and decoded; nothing happens when the row was removed meanwhile."""
        if number in self._references:
            before = self._references[number]
            self._references[number] = replace(before, picture=picture, thumbnail=thumbnail)
            self._rows[number].show_reference(self._references[number])
            self._after_change()

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

    def set_role(self, number: int, role: Role) -> None:
        """The picture to change, or the one whose look is taken."""
        if number in self._references:
            self._references[number] = replace(self._references[number], role=role)
            self._after_change()

    def set_takes_style(self, takes: bool) -> None:
        """Can the engine take a second picture for its look? Then rows offer the role."""
        self._takes_style = takes
        self._show_rows()

    def set_hot(self, hot: bool) -> None:
        """A drag with pictures is over the window."""
        if hot != self._hot:
            self._hot = hot
            self.update()

    # ---- looks ---------------------------------------------------------------------------------

    def _after_change(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        some = bool(self._references)
        self._empty.setVisible(not some)
        self._more.setVisible(some)
        for number, reference in self._references.items():
            self._rows[number].show_role(reference.role, self._takes_style and len(self._references) > 1)

    def _empty_words(self) -> QWidget:
        words = QWidget()
        box = QVBoxLayout(words)
        box.setContentsMargins(6, 4, 6, 4)
        box.setSpacing(1)
        box.addStretch()
        box.addWidget(label(self.tr("Drop a picture here to edit it")))
        box.addWidget(label(self.tr("or paste, or leave empty to start from words"), tone="muted", size="caption"))
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

    def enterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
        super().leaveEvent(event)


class _Row(QWidget):
    """A thumbnail, a name, the size in pixels, the role where there is a choice, and remove."""

    removed = Signal(int)
    role_wanted = Signal(int, object)  # number, Role
    SIDE = 52

    def __init__(self, reference: Reference) -> None:
        super().__init__()
        self._number = reference.number
        self._image: QImage | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_3)
        self._picture = QLabel()
        self._picture.setFixedSize(self.SIDE, self.SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        self._name = Elided()
        self._facts = label("", tone="muted", size="caption")
        self._role = button("", "link", icon="chevron-down")
        self._role.setIconSize(QSize(12, 12))
        self._role.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._role.clicked.connect(self._offer_roles)
        words.addWidget(self._name)
        facts = QHBoxLayout()
        facts.setSpacing(theme.GAP_1)
        facts.addWidget(self._facts)
        facts.addWidget(self._role)
        facts.addStretch()
        words.addLayout(facts)
        words.addStretch()
        row.addLayout(words, 1)
        remove = button("", "icon", icon="close", name=self.tr("Remove {name}").format(name=reference.name),
                        tip=self.tr("Remove"))
        remove.clicked.connect(lambda: self.removed.emit(self._number))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self.show_reference(reference)

    def show_reference(self, reference: Reference) -> None:
        """What is known by now."""
        self._name.set_full(reference.name)
        picture = reference.picture
        self._facts.setText(f"{picture.width} × {picture.height}" if picture else self.tr("Reading …"))
        self._image = reference.thumbnail
        self._draw()

    def show_role(self, role: Role, choice: bool) -> None:
        """The role as a word; a button only where there is something to choose."""
        words = self.tr("style") if role is Role.STYLE else self.tr("picture")
        self._role.setText(words)
        self._role.setAccessibleName(self.tr("Used as {role}").format(role=words))
        self._role.setVisible(choice)

    def _offer_roles(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = menu.addAction(self.tr("The picture to change"))
        change.triggered.connect(lambda: self.role_wanted.emit(self._number, Role.IMAGE))
        style = menu.addAction(self.tr("Take its look as the style"))
        style.triggered.connect(lambda: self.role_wanted.emit(self._number, Role.STYLE))
        menu.popup(self._role.mapToGlobal(self._role.rect().bottomLeft()))

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        side = round(self.SIDE * ratio)
        if self._image is None:
            pixmap = icons.icon("image", "muted").pixmap(24, 24)
        else:
            pixmap = QPixmap.fromImage(rounded_square(self._image, side, theme.RADIUS_PICTURE * ratio))
            pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
