"""A sheet over the window: a veil, a panel in the middle, Esc and a click beside it close. It is no dialog."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from . import motion, theme


class Veil(QWidget):
    """Covers `window`; `panel` holds what it shows. Signal: closed(), before it deletes itself.

    The keyboard stays inside while it is open and goes back where it was afterwards.
    """

    closed = Signal()

    def __init__(self, window: QWidget, size: QSize, role: str = "sheet", radius: int = theme.RADIUS_DIALOG) -> None:
        super().__init__(window)
        self._window, self._size, self._radius = window, size, radius
        self._before = QApplication.focusWidget()
        self.panel = QFrame(self)
        self.panel.setProperty("role", role)

    def open(self, focus: QWidget) -> None:
        """Over the whole window; `focus` gets the keyboard."""
        self._window.installEventFilter(self)  # not before everything is there that it may ask
        self._place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        motion.fade_in(self)

    def dismiss(self) -> None:
        """Gone; the keyboard is where it was."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def resize_panel(self, size: QSize) -> None:
        """Another size for the panel, in logical pixels; never larger than the window."""
        self._size = size
        self._place()

    def _place(self) -> None:
        whole = self._window.rect()
        self.setGeometry(whole)
        self.panel.setGeometry(self.panel_place(whole))
        self.update()

    def panel_place(self, whole: QRect) -> QRect:
        """Where the panel stands in the window: in the middle, unless a sheet wants it otherwise."""
        size = self._size.boundedTo(whole.size() - QSize(2 * theme.GAP_4, 2 * theme.GAP_4))
        left, top = (whole.width() - size.width()) // 2, (whole.height() - size.height()) // 2
        return QRect(left, top, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme.fill(painter, self.rect(), t.veil)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.shadow)
        for spread in range(12, 0, -2):
            box = QRectF(self.panel.geometry()).adjusted(-spread, 4 - spread, spread, 8 + spread)
            painter.drawRoundedRect(box, self._radius + spread, self._radius + spread)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what nobody inside wanted goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays inside."""
        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(next)
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now) and before is not None:
            inside = [w for w in self.panel.findChildren(QWidget) if w.isVisibleTo(self) and w.isEnabled()
                      and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
            if inside:
                inside[0 if next else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False
