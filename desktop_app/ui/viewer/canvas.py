"""The picture itself: a plain widget that paints one image at any zoom.

Zoom is device pixels per picture pixel, so 100 % is one to one on every screen. The level (full, half,
quarter …) just above the wanted size is painted, which is quick and does not shimmer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from ..picture_reading import checker_brush
from .compare import BeforeAfter, Look

MAX_ZOOM = 32.0
CRISP_FROM = 3.0
MARGIN = 16
STEP = 1.25


class PictureCanvas(QWidget):
    """zoom_changed(): ask `zoom` and `fitted`. double_clicked(). stirred(): the pointer moved."""

    zoom_changed = Signal()
    double_clicked = Signal()
    stirred = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setMouseTracking(True)
        self._levels: tuple[QImage, ...] = ()
        self._size = QSize()
        self._fitted = True
        self._zoom = 1.0
        self._centre = QPointF()
        self._grabbed: QPointF | None = None
        self._words = ""
        self._compare: BeforeAfter | None = None
        self._dragging_line = False
        self._grabbing = False

    # ---- what it shows -------------------------------------------------------------------------

    def show_picture(self, levels: Sequence[QImage], size: QSize, *, keep_view: bool = False) -> None:
        """Show these levels of a picture that is `size` pixels large (the first may be a mere thumbnail).

        keep_view: the same picture, only sharper, so zoom and place stay.
        """
        self._levels = tuple(level for level in levels if not level.isNull())
        self._words = ""
        if not keep_view or size != self._size:
            self._size = size
            self._fitted = True
            self._centre = QPointF(size.width() / 2, size.height() / 2)
            self._fit()
        self._show_hand()
        self.update()

    def show_words(self, words: str) -> None:
        """Show a sentence instead of a picture."""
        self._levels = ()
        self._size = QSize()
        self._words = words
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def compare_with(self, levels: Sequence[QImage], look: Look = Look.SLIDER) -> None:
        """Lay an earlier picture over this one; () ends it. A line stays where it was dragged to."""
        old = self._compare
        self._compare = BeforeAfter(levels, look) if levels else None
        if self._compare is not None:
            self._compare.focused = self.hasFocus()
            if old is not None:
                self._compare.split, self._compare.held = old.split, old.held
        has_line = self._compare is not None and self._compare.has_line
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if has_line else Qt.FocusPolicy.NoFocus)
        self.update()

    def hold_before(self, on: bool) -> None:
        """The earlier picture alone, as long as something is held."""
        if self._compare is not None and self._compare.held != on:
            self._compare.held = on
            self.update()

    @property
    def compare(self) -> BeforeAfter | None:
        """The before and after that is shown, if any."""
        return self._compare

    @property
    def words(self) -> str:
        """The sentence shown instead of a picture, or ""."""
        return self._words

    @property
    def sharp(self) -> bool:
        """There is a picture pixel for every pixel on the screen, as far as the picture has them."""
        wanted = self._size.width() * min(1.0, self._zoom)
        return bool(self._levels) and self._levels[0].width() >= wanted - 0.5

    # ---- zoom ----------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Device pixels per picture pixel."""
        return self._zoom

    @property
    def fitted(self) -> bool:
        """The whole picture is kept in sight when the window changes."""
        return self._fitted

    @property
    def centre(self) -> QPointF:
        """The picture's point in the middle of the widget, in picture pixels."""
        return QPointF(self._centre)

    def fit(self) -> None:
        """The whole picture, never enlarged."""
        self._fitted = True
        self._fit()
        self._changed()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the picture's point under `at` (logical widget coordinates) stays there."""
        if self._size.isEmpty():
            return
        at = at or QPointF(self.width() / 2, self.height() / 2)
        under = self.to_picture(at)
        self._fitted = False
        self._zoom = max(min(self._fit_zoom(), 1.0) / 4, min(MAX_ZOOM, zoom))
        scale = self._zoom / self.devicePixelRatioF()
        self._centre = under - QPointF(at.x() - self.width() / 2, at.y() - self.height() / 2) / scale
        self._changed()

    def step_zoom(self, steps: float, at: QPointF | None = None) -> None:
        """In or out by steps of a quarter; passing 100 % stops there once."""
        wanted = self._zoom * STEP**steps
        if (self._zoom - 1) * (wanted - 1) < 0:
            wanted = 1.0
        self.set_zoom(wanted, at)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by logical pixels."""
        scale = self._zoom / self.devicePixelRatioF()
        self._centre -= QPointF(dx, dy) / scale
        self._fitted = False
        self._changed()

    @property
    def view(self) -> tuple[float, float, float]:
        """Zoom (1 = the whole picture just fits) and the middle's place (0..1 across and down)."""
        width, height = max(1, self._size.width()), max(1, self._size.height())
        return self._zoom / self._fit_zoom(), self._centre.x() / width, self._centre.y() / height

    def follow(self, view: tuple[float, float, float], *, fitted: bool) -> None:
        """See what another canvas sees, whatever the picture's size; tells nobody."""
        if self._size.isEmpty():
            return
        self._fitted = fitted
        if fitted:
            self._fit()
        else:
            self._zoom = min(MAX_ZOOM, view[0] * self._fit_zoom())
            self._centre = QPointF(view[1] * self._size.width(), view[2] * self._size.height())
            self._hold()
        self._show_hand()
        self.update()

    def to_picture(self, point: QPointF) -> QPointF:
        """A point of the widget in picture pixels."""
        scale = self._zoom / self.devicePixelRatioF()
        return self._centre + QPointF(point.x() - self.width() / 2, point.y() - self.height() / 2) / scale

    def picture_rect(self) -> QRectF:
        """Where the picture lies, in logical pixels, put on whole device pixels so that 1:1 is exact."""
        ratio = self.devicePixelRatioF()
        scale = self._zoom / ratio
        width, height = self._size.width() * scale, self._size.height() * scale
        left = self.width() / 2 - self._centre.x() * scale
        top = self.height() / 2 - self._centre.y() * scale
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, width, height)

    def _fit_zoom(self) -> float:
        if self._size.isEmpty():
            return 1.0
        ratio = self.devicePixelRatioF()
        across = max(1, self.width() - 2 * MARGIN) * ratio / self._size.width()
        down = max(1, self.height() - MARGIN) * ratio / self._size.height()
        return min(across, down)

    def _fit(self) -> None:
        self._zoom = min(1.0, self._fit_zoom())
        self._centre = QPointF(self._size.width() / 2, self._size.height() / 2)

    def _fits_inside(self) -> bool:
        return self._size.isEmpty() or self._zoom <= self._fit_zoom() + 1e-9

    def _changed(self) -> None:
        self._hold()
        self._show_hand()
        self.update()
        self.zoom_changed.emit()

    def _hold(self) -> None:
        """The picture cannot be lost beyond the edge; smaller than the window, it stays in the middle."""
        scale = self._zoom / self.devicePixelRatioF()
        x = _held(self._centre.x(), self._size.width(), self.width() / scale)
        y = _held(self._centre.y(), self._size.height(), self.height() / scale)
        self._centre = QPointF(x, y)

    # ---- events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self._fit()
        elif not self._size.isEmpty():
            self._hold()
        self.zoom_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta()
        if not pixels.isNull() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(pixels.x(), pixels.y())  # a touchpad moves, a wheel zooms
        elif event.angleDelta().y():
            self.step_zoom(event.angleDelta().y() / 120, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def _shown_rect(self) -> QRectF:
        return self.picture_rect().intersected(QRectF(self.rect()))

    def set_grabbing(self, on: bool) -> None:
        """While the space bar is down, dragging moves the picture and nothing else."""
        self._grabbing = on
        self._show_hand()

    def hide_pointer(self) -> None:
        """Until it moves again."""
        self.setCursor(Qt.CursorShape.BlankCursor)

    def show_pointer(self) -> None:
        """A hand where the picture can be moved."""
        self._show_hand()

    def _show_hand(self) -> None:
        still = self._fits_inside() and not self._grabbing
        self.setCursor(Qt.CursorShape.ArrowCursor if still else Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if self._compare is not None and left and not self._grabbing:
            if self._compare.grabs(event.position(), self.picture_rect(), self._shown_rect()):
                self._dragging_line = True
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                return
            if self._compare.look is Look.FLICKER and self._fits_inside():
                self.hold_before(True)
                return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and not self._fits_inside():
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.stirred.emit()
        if self._compare is not None and self._dragging_line:
            self._compare.drag_to(event.position().x(), self.picture_rect(), self._shown_rect())
            self.update()
            return
        if self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self.pan(moved.x(), moved.y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self._dragging_line = False
        self.hold_before(False)
        self._show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._size.isEmpty():
            self.double_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The line has the keyboard: arrows move it. Everything else is for the panel around."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if self._compare is not None and self._compare.has_line and step is not None and not event.modifiers():
            self._compare.step(step)
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_line(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_line(False)

    def _focus_line(self, on: bool) -> None:
        if self._compare is not None:
            self._compare.focused = on
        self.update()

    # ---- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.fillRect(event.rect(), tokens.colour("canvas"))
        if not self._levels:
            if self._words:
                painter.setPen(tokens.colour("muted"))
                box = QRectF(self.rect()).adjusted(40, 0, -40, 0)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            return
        target = self.picture_rect()
        shown = target.intersected(QRectF(self.rect()))
        if shown.isEmpty():
            return
        if self._levels[0].hasAlphaChannel():
            painter.fillRect(shown, checker_brush(target.topLeft()))
        self._paint_level(painter, target, shown)
        self._paint_over(painter, target, shown, event.rect())

    def _paint_over(self, painter: QPainter, target: QRectF, shown: QRectF, dirty: QRect) -> None:
        """What lies on the picture. `dirty`: the part of the widget that is painted anew."""
        if self._compare is not None:
            self._compare.paint(painter, target, shown, self.devicePixelRatioF())

    def _paint_level(self, painter: QPainter, target: QRectF, shown: QRectF) -> None:
        level = self._best_level()
        across = level.width() / target.width()
        down = level.height() / target.height()
        source = QRectF(
            (shown.x() - target.x()) * across, (shown.y() - target.y()) * down,
            shown.width() * across, shown.height() * down,
        )
        ratio = self.devicePixelRatioF()
        exact = level is self._levels[0] and level.size() == self._size and math.isclose(self._zoom, 1.0)
        if exact and ratio == 1.0:
            painter.drawImage(shown.toAlignedRect().topLeft(), level, _whole(source))
            return
        smooth = self._zoom * self._size.width() / level.width() < CRISP_FROM and not exact
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(shown, level, source)

    def _best_level(self) -> QImage:
        """The smallest level that still has a pixel for every pixel on the screen."""
        wanted = self._size.width() * self._zoom
        for level in reversed(self._levels):
            if level.width() >= wanted - 0.5:
                return level
        return self._levels[0]


def _held(centre: float, length: float, room: float) -> float:
    if length <= room:
        return length / 2
    return max(room / 2, min(length - room / 2, centre))


def _whole(rect: QRectF) -> QRect:
    return QRect(round(rect.x()), round(rect.y()), math.ceil(rect.width()), math.ceil(rect.height()))
