"""The picture with the mask laid over it, and the brush."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QEnterEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from .. import theme
from ..viewer.canvas import PictureCanvas
from .layer import MaskLayer

LEAST_BRUSH = 2.0
SIZE_STEP = 1.2
HATCH = 9
PRESSURE_LEAST = 0.15
"""The share of the brush's size that the lightest touch of a pen paints."""


class MaskCanvas(PictureCanvas):
    """painted(): a stroke began, grew or ended. brush_changed(): ask `brush`. All sizes in picture pixels."""

    painted = Signal()
    brush_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer: MaskLayer | None = None
        self.erasing = False
        self.brush = 40.0
        self.opacity = 0.7
        self.panning = False  # the space bar is down
        self.by_keyboard = False  # the arrow keys moved the brush last
        self._place: QPointF | None = None  # of the brush, in the widget
        self._pen_down = False
        self._line_from: QPointF | None = None

    # ---- the brush -----------------------------------------------------------------------------

    @property
    def most_brush(self) -> float:
        """The largest brush: half the picture's longer side."""
        size = self.layer.size if self.layer else self.size()
        return max(LEAST_BRUSH * 2, max(size.width(), size.height()) / 2)

    def set_brush(self, pixels: float) -> None:
        """The brush's width."""
        old = self._ring()
        self.brush = max(LEAST_BRUSH, min(self.most_brush, pixels))
        self.update(old.united(self._ring()))
        self.brush_changed.emit()

    def step_brush(self, steps: int) -> None:
        """[ and ]: a fifth smaller or larger."""
        self.set_brush(self.brush * SIZE_STEP**steps)

    @property
    def place(self) -> QPointF:
        """Where the brush is, in the widget; the middle before the pointer came."""
        return self._place if self._place is not None else QPointF(self.rect().center())

    def move_brush(self, dx: float, dy: float, *, paint: bool = False) -> None:
        """The keyboard's way: move the brush by logical pixels; with `paint` it draws a line there."""
        start = self.place
        end = QPointF(
            max(0.0, min(self.width() - 1.0, start.x() + dx)), max(0.0, min(self.height() - 1.0, start.y() + dy))
        )
        if paint:
            self.stroke(start, end)
        self._go(end)
        self.by_keyboard = True

    def stroke(self, start: QPointF, end: QPointF) -> None:
        """One straight stroke between two places of the widget; a dab where they are the same."""
        if self.layer is not None and not self.layer.painting:
            self._redraw(self.layer.begin(self.to_picture(start), self.brush, erase=self.erasing))
            self._redraw(self.layer.move(self.to_picture(end), self.brush))
            self._finish(end)

    # ---- pointer, pen --------------------------------------------------------------------------

    def set_panning(self, on: bool) -> None:
        """While the space bar is down, dragging moves the picture."""
        self.panning = on
        self._show_hand()
        self.update(self._ring())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton or self.panning:
            super().mousePressEvent(event)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._press(event.position(), 1.0, event.modifiers(), event.button() == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.layer is not None and self.layer.painting:
            self._draw_to(event.position(), 1.0, event.modifiers())
        else:
            super().mouseMoveEvent(event)
        self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.layer is not None and self.layer.painting:
            self._finish(event.position())
        else:
            super().mouseReleaseEvent(event)
        self._show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick dabs, not a zoom

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: its pressure is the size, its other end erases."""
        if self.panning or event.buttons() & Qt.MouseButton.MiddleButton:
            event.ignore()  # comes again as a mouse
            return
        rubber = event.pointerType() == QPointingDevice.PointerType.Eraser
        kind, place = event.type(), event.position()
        if kind == QEvent.Type.TabletPress:
            self._pen_down = True
            self._press(place, event.pressure(), event.modifiers(), rubber)
        elif kind == QEvent.Type.TabletMove and self._pen_down:
            self._draw_to(place, event.pressure(), event.modifiers())
        elif kind == QEvent.Type.TabletRelease:
            self._pen_down = False
            self._finish(place)
        self._go(place)
        event.accept()

    def _press(self, place: QPointF, pressure: float, keys: Qt.KeyboardModifier, other: bool) -> None:
        if self.layer is None or self.layer.painting:
            return
        erase = self.erasing != other
        point = self.to_picture(place)
        joins = keys & Qt.KeyboardModifier.ShiftModifier and self._line_from is not None
        start = self._line_from if joins and self._line_from is not None else point
        self._redraw(self.layer.begin(start, self._width(pressure), erase=erase))
        if joins:
            self._redraw(self.layer.move(point, self._width(pressure)))
        self.painted.emit()

    def _draw_to(self, place: QPointF, pressure: float, keys: Qt.KeyboardModifier) -> None:
        point, width = self.to_picture(place), self._width(pressure)
        if keys & Qt.KeyboardModifier.ShiftModifier and self.layer is not None and self.layer.painting:
            self._redraw(self.layer.straight(point, width))
        else:
            self.draw_to(point, width)

    def draw_to(self, point: QPointF, width: float) -> None:
        """Go on with the stroke that is under way, to a point and with a width in picture pixels."""
        if self.layer is not None and self.layer.painting:
            self._redraw(self.layer.move(point, width))

    def _finish(self, place: QPointF) -> None:
        if self.layer is not None:
            self._line_from = self.to_picture(place)
            self.layer.end()
            self.painted.emit()

    def _width(self, pressure: float) -> float:
        return self.brush * (PRESSURE_LEAST + (1 - PRESSURE_LEAST) * max(0.0, min(1.0, pressure)))

    def _go(self, place: QPointF) -> None:
        old = self._ring()
        self.by_keyboard = False
        self._place = QPointF(place)
        self.update(old.united(self._ring()))

    def leaveEvent(self, event: QEvent) -> None:
        old = self._ring()
        self._place = None
        self.update(old)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_hand()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._show_hand()

    def _changed(self) -> None:
        super()._changed()
        self._show_hand()

    def _show_hand(self) -> None:
        shape = Qt.CursorShape
        hand = shape.OpenHandCursor if self.panning else shape.BlankCursor
        self.setCursor(hand if self.layer is not None and not self.words else shape.ArrowCursor)

    # ---- painting ------------------------------------------------------------------------------

    def _redraw(self, part: QRectF) -> None:
        """Paint that part of the picture anew (picture pixels)."""
        if not part.isEmpty():
            self.update(self._widget_rect(part))

    def _widget_rect(self, part: QRectF) -> QRect:
        target, scale = self.picture_rect(), self.zoom / self.devicePixelRatioF()
        box = QRectF(target.x() + part.x() * scale, target.y() + part.y() * scale,
                     part.width() * scale, part.height() * scale)
        return box.toAlignedRect().adjusted(-2, -2, 2, 2)

    def _ring(self) -> QRect:
        """The room the brush's circle takes in the widget."""
        radius = self._radius() + 4
        place = self.place
        return QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius).toAlignedRect()

    def _radius(self) -> float:
        return max(4.0, self.brush * self.zoom / self.devicePixelRatioF() / 2)

    def _paint_over(self, painter: QPainter, target: QRectF, shown: QRectF, dirty: QRect) -> None:
        if self.layer is None:
            return
        part = shown.intersected(QRectF(dirty))
        if not part.isEmpty() and self.opacity > 0:
            self._paint_mask(painter, target, part)
        if not self.panning and (self._place is not None or self.by_keyboard):
            self._paint_brush(painter)

    def _paint_mask(self, painter: QPainter, target: QRectF, part: QRectF) -> None:
        """Hatching where the picture may change: told by its pattern, not by its colour alone."""
        assert self.layer is not None
        ratio = self.devicePixelRatioF()
        box = part.toAlignedRect()
        veil = QImage(
            math.ceil(box.width() * ratio), math.ceil(box.height() * ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        veil.setDevicePixelRatio(ratio)
        veil.fill(Qt.GlobalColor.transparent)
        on_veil = QPainter(veil)
        on_veil.translate(-box.topLeft())
        on_veil.setOpacity(self.opacity)
        on_veil.fillRect(box, QBrush(_hatching(ratio)))
        on_veil.setOpacity(1.0)
        on_veil.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        on_veil.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        mask = self.layer.shown
        across, down = mask.width() / target.width(), mask.height() / target.height()
        inside = QRectF(box).intersected(target)
        on_veil.drawImage(inside, mask, QRectF(
            (inside.x() - target.x()) * across, (inside.y() - target.y()) * down,
            inside.width() * across, inside.height() * down,
        ))
        on_veil.end()
        painter.save()
        painter.setClipRect(part)
        painter.drawImage(box.topLeft(), veil)
        painter.restore()

    def _paint_brush(self, painter: QPainter) -> None:
        """A circle that is seen on any picture; a minus in it erases."""
        place, radius = self.place, self._radius()
        tokens = theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(tokens.badge, 3.5), QPen(tokens.badge_text, 1.5)):
            painter.setPen(pen)
            painter.drawEllipse(place, radius, radius)
            painter.drawLine(place - QPointF(3, 0), place + QPointF(3, 0))
            if not self.erasing:
                painter.drawLine(place - QPointF(0, 3), place + QPointF(0, 3))


def _hatching(ratio: float) -> QImage:
    """A tile of slanting lines over a wash of the accent; light beside dark, so that it shows on any picture."""
    tokens = theme.tokens()
    side = max(4, round(HATCH * ratio))
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(tokens.colour("accent", 0.62))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shift, colour in ((0.0, tokens.badge_text), (1.6 * ratio, tokens.badge)):
        painter.setPen(QPen(colour, 1.4 * ratio))
        for start in (-side, 0, side):
            painter.drawLine(QPointF(start + shift, side), QPointF(start + side + shift, 0))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile
