"""What the cards of the queue share: a focusable frame with a summary, keys, and a press that may become a drag."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from . import icons, theme
from .controls import button
from .job_words import CardButton, Verb

_ICONS = {Verb.REPORT: "copy"}


class CardFrame(QFrame):
    """One item of the queue. key: a job's id, or a group's. Signals carry the key.

    pressed: a button, Enter or a double click, with its verb. walked: an arrow key, -1 or 1 (Home and End: ∓1000).
    shifted: Alt with an arrow. dragged: the pointer on the screen while it is held; dropped ends it, True to place it.
    """

    pressed = Signal(str, object)
    closed = Signal(str)
    menu_wanted = Signal(str, QPoint)
    walked = Signal(str, int)
    shifted = Signal(str, int)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.key = ""
        self.movable = False
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self._opens = False
        self.close_button = button("", "icon", icon="close")
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.clicked.connect(lambda: self.closed.emit(self.key))

    def set_close(self, tip: str, title: str) -> None:
        """The small cross; "" for none."""
        self.close_button.setVisible(bool(tip))
        self.close_button.setToolTip(tip)
        self.close_button.setAccessibleName(f"{tip}: {title[:80]}")

    def set_opens(self, opens: bool) -> None:
        """A card of finished pictures shows them on a click, so it needs no button for it."""
        if opens != self._opens:
            self._opens = opens
            self.setToolTip(self.tr("Show in the gallery") if opens else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    # ---- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Alt they move a waiting job; Enter shows, F2 edits, Del cancels or takes the card away."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
        key = Qt.Key(event.key())
        if self._dragging and key == Qt.Key.Key_Escape:
            self._end_drag(False)
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(self.key, steps[key])
        elif key in steps:
            self.walked.emit(self.key, steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.key, Verb.SHOW)
        elif key == Qt.Key.Key_F2:
            self.pressed.emit(self.key, Verb.EDIT)
        elif key == Qt.Key.Key_Delete and not self.close_button.isHidden():
            self.closed.emit(self.key)
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.key, self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is ours while a card has the focus, not the window's key for earlier prompts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
            ends = self._dragging and event.key() == Qt.Key.Key_Escape
            if event.key() in arrows or event.key() == Qt.Key.Key_Delete or ends:
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.key, event.globalPos())

    # ---- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not self.movable:
            return
        here = event.globalPosition().toPoint()
        if not self._dragging:
            if (here - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            theme.mark(self, dragged="true")
        self.dragged.emit(self.key, here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            clicked = self._pressed_at is not None and not self._dragging
            self._pressed_at = None
            self._end_drag(True)
            if clicked and self._opens and self.rect().contains(event.position().toPoint()):
                self.pressed.emit(self.key, Verb.SHOW)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._opens:
            self.pressed.emit(self.key, Verb.SHOW)

    def _end_drag(self, place: bool) -> None:
        if self._dragging:
            self._dragging = False
            self._pressed_at = None
            self.unsetCursor()
            theme.mark(self, dragged="")
            self.dropped.emit(self.key, place)


class ButtonRow(QWidget):
    """At most two buttons on one line: where both do not fit, the second becomes its sign, then the first is cut."""

    def __init__(self, press: Callable[[Verb], None]) -> None:
        super().__init__()
        self._press = press
        self._shown: tuple[CardButton, ...] = ()
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, theme.GAP_1, 0, 0)
        self._row.setSpacing(6)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # what does not fit is shortened
        self._row.addStretch()
        self.hide()

    def show_buttons(self, wanted: Sequence[CardButton]) -> None:
        """Only when they are others than before."""
        if tuple(wanted) == self._shown:
            return
        had_focus = any(made.hasFocus() for made in self._buttons)
        for made in self._buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._shown = tuple(wanted)
        self._buttons = [self._made(one) for one in wanted]
        for place, made in enumerate(self._buttons):
            self._row.insertWidget(place, made)
        self.setVisible(bool(wanted))
        self._fit()
        if had_focus and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._fit()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._row.minimumSize().height())

    def _made(self, one: CardButton) -> QPushButton:
        made = button(one.title, "primary" if one.primary else "")
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.setAccessibleName(one.title)
        made.clicked.connect(lambda: self._press(one.verb))
        return made

    def _fit(self) -> None:
        room = self.width()
        for made, one in zip(self._buttons, self._shown, strict=True):
            _write(made, one, signs=False)
        spare = room - sum(made.sizeHint().width() for made in self._buttons) - 6 * max(0, len(self._buttons) - 1)
        if spare < 0 and len(self._buttons) > 1:
            _write(self._buttons[-1], self._shown[-1], signs=True)
            spare = room - sum(made.sizeHint().width() for made in self._buttons) - 6
        if spare < 0 and self._buttons:
            first = self._buttons[0]
            words = first.fontMetrics().horizontalAdvance(first.text()) + spare - 2
            first.setText(first.fontMetrics().elidedText(self._shown[0].title, Qt.TextElideMode.ElideRight, words))
            first.setToolTip(self._shown[0].title)


def _write(made: QPushButton, one: CardButton, *, signs: bool) -> None:
    """As words, or as its icon with the words in the tool tip."""
    sign = _ICONS.get(one.verb, "more") if signs else ""
    made.setIcon(icons.icon(sign, "muted") if sign else QIcon())
    made.setText("" if sign else one.title)
    made.setToolTip(one.title if sign else "")
