"""One reference in the drop zone: its number, thumbnail, name, what it is for, its mask, and remove."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ..models import InputPicture, Role
from . import icons, theme
from .controls import Elided, button, label
from .flow_layout import FlowLayout
from .picture_reading import rounded_square


@dataclass(frozen=True, slots=True)
class Reference:
    """One picture in the zone. picture is None while its file is still being read; mask belongs to it."""

    number: int
    name: str
    role: Role = Role.IMAGE
    picture: InputPicture | None = None
    thumbnail: QImage | None = None
    mask: InputPicture | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """How a reference stands among the others. used: the model takes it; masks: one may be painted on it."""

    index: int
    count: int
    used: bool = True
    roles: bool = False
    masks: bool = False


class ReferenceRow(QWidget):
    """Signals carry the reference's number. moved(number, steps): by drag or Alt+arrows."""

    removed = Signal(int)
    role_wanted = Signal(int, object)  # number, Role
    mask_wanted = Signal(int)
    preview_wanted = Signal(int)
    moved = Signal(int, int)
    SIDE = 52

    def __init__(self, reference: Reference) -> None:
        super().__init__()
        self.number = reference.number
        self._image: QImage | None = None
        self._index = 0
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Click to see it large. Drag or press Alt+↑ and Alt+↓ to change the order."))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_1, theme.GAP_1, theme.GAP_1, theme.GAP_1)
        row.setSpacing(theme.GAP_3)
        self._picture = QLabel()
        self._picture.setFixedSize(self.SIDE, self.SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)
        remove = button("", "icon", icon="close", name=self.tr("Remove {name}").format(name=reference.name),
                        tip=self.tr("Remove"))
        remove.clicked.connect(lambda: self.removed.emit(self.number))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self.show_reference(reference)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        self._name = Elided()
        self._facts = label("", tone="muted", size="caption")
        self._out = label(self.tr("left out"), tone="warn", size="caption")
        self._role = button("", "link", icon="chevron-down")
        self._role.setIconSize(QSize(12, 12))
        self._role.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._role.clicked.connect(self._offer_roles)
        self._mask = button(self.tr("Paint mask"), "link", icon="edit",
                            tip=self.tr("Paint over what shall change; the rest stays."))
        self._mask.setIconSize(QSize(12, 12))
        self._mask.clicked.connect(lambda: self.mask_wanted.emit(self.number))
        words.addStretch()
        words.addWidget(self._name)
        facts = QWidget()
        low = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        low.setHeightForWidth(True)
        facts.setSizePolicy(low)
        self.setSizePolicy(low)
        flow = FlowLayout(facts, gap=theme.GAP_2)
        for part in (self._facts, self._out, self._role, self._mask):
            flow.addWidget(part)
        words.addWidget(facts)
        words.addStretch()
        return words

    # ---- what it shows -------------------------------------------------------------------------

    def show_reference(self, reference: Reference) -> None:
        """What is known by now."""
        self._name.set_full(reference.name)
        picture = reference.picture
        self._facts.setText(f"{picture.width} × {picture.height}" if picture else self.tr("Reading …"))
        self._image = reference.thumbnail
        self._mask.setText(self.tr("Edit mask") if reference.mask else self.tr("Paint mask"))
        self._draw(reference.mask is not None)

    def show_place(self, reference: Reference, place: Place) -> None:
        """Number, role and mask button, only where there is something to choose."""
        self._index = place.index if place.count > 1 else 0
        words = self.tr("style") if reference.role is Role.STYLE else self.tr("picture")
        self._role.setText(words)
        self._role.setAccessibleName(self.tr("Used as {role}").format(role=words))
        self._role.setVisible(place.roles)
        self._out.setVisible(not place.used)
        self._mask.setVisible(place.masks and reference.picture is not None)
        said = [reference.name, words if place.roles else "", "" if place.used else self._out.text(),
                self.tr("with a mask") if reference.mask else ""]
        if place.count > 1:
            said.insert(0, self.tr("Picture {n} of {count}").format(n=place.index, count=place.count))
        self.setAccessibleName(", ".join(part for part in said if part))
        self._draw(reference.mask is not None)

    def _draw(self, masked: bool) -> None:
        ratio = self.devicePixelRatioF()
        side = round(self.SIDE * ratio)
        if self._image is None:
            self._picture.setPixmap(icons.icon("image", "muted").pixmap(24, 24))
            return
        pixmap = QPixmap.fromImage(rounded_square(self._image, side, theme.RADIUS_PICTURE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.ui_font(theme.CAPTION, theme.STRONG))
        badges = [(QRectF(3, 3, 16, 16), str(self._index))] if self._index else []
        if masked:
            badges.append((QRectF(self.SIDE - 19, self.SIDE - 19, 16, 16), "◐"))
        t = theme.tokens()
        for box, text in badges:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.badge)
            painter.drawRoundedRect(box, 8, 8)
            painter.setPen(t.badge_text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        self._picture.setPixmap(pixmap)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus() and self._pressed is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().colour("accent"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_FIELD, theme.RADIUS_FIELD)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    # ---- what a person does --------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Alt+arrows move the row here, whatever they do elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (
            event.modifiers() == Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(self.number, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.preview_wanted.emit(self.number)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.number)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row follows the pointer over its neighbours."""
        place = event.position().toPoint()
        if self._pressed is None or abs(place.y() - self._pressed.y()) < QApplication.startDragDistance():
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if place.y() < -self.height() // 3:
            self.moved.emit(self.number, -1)
        elif place.y() > self.height() + self.height() // 3:
            self.moved.emit(self.number, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        self.unsetCursor()
        pressed, self._pressed = self._pressed, None
        self.update()
        if pressed is not None and not dragged and self.rect().contains(event.position().toPoint()):
            self.preview_wanted.emit(self.number)

    def _offer_roles(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = menu.addAction(self.tr("The picture to change"))
        change.triggered.connect(lambda: self.role_wanted.emit(self.number, Role.IMAGE))
        style = menu.addAction(self.tr("Take its look as the style"))
        style.triggered.connect(lambda: self.role_wanted.emit(self.number, Role.STYLE))
        menu.popup(self._role.mapToGlobal(self._role.rect().bottomLeft()))
