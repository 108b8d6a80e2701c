"""Five stars to click, or to set with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from .glyphs import paint_star

_SIDE, _GAP, _INSET = 16, 2, 3


class RatingStars(QWidget):
    """rated(0..5): the artist chose; clicking the star that is the rating already takes it away."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = 0
        self._hover = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Keys 0 to 5 do the same"))
        self.set_rating(0)

    @property
    def rating(self) -> int:
        """The stars that are on."""
        return self._rating

    def set_rating(self, rating: int) -> None:
        """Show a rating, without telling anybody."""
        self._rating = rating
        self.setAccessibleName(self.tr("Rating, %1 of 5 stars").replace("%1", str(rating)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(5 * (_SIDE + _GAP) - _GAP + 2 * _INSET, _SIDE + 2 * _INSET)

    def _choose(self, rating: int) -> None:
        self.set_rating(rating)
        self.rated.emit(rating)

    def _star_at(self, x: float) -> int:
        return max(1, min(5, int((x - _INSET) // (_SIDE + _GAP)) + 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._star_at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event.position().x())
        self._choose(0 if star == self._rating else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        if event.key() in step:
            self._choose(max(0, min(5, self._rating + step[Qt.Key(event.key())])))
        elif Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_5:
            self._choose(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n in range(5):
            box = QRectF(_INSET + n * (_SIDE + _GAP), _INSET, _SIDE, _SIDE).adjusted(1, 1, -1, -1)
            on = n < (self._hover or self._rating)
            paint_star(painter, box, t.colour("accent") if on else t.mixed("muted", "panel", 0.35), True)
        if self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
