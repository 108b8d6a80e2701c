"""Before and after in one place: left of a line, in turns, or what differs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from .. import theme
from ..picture_reading import checker_brush
from . import badges

REACH = 18
STEP = 0.05
_KNOB = 16.0


class Look(StrEnum):
    """How two pictures are compared."""

    SLIDER = "slider"
    SIDE = "side"  # in two panes; not painted here
    FLICKER = "flicker"
    DIFFERENCE = "difference"


class BeforeAfter:
    """The earlier picture, how it is laid over the later one, and where the line stands (0 left … 1 right).

    held: the earlier picture alone is shown, while a key or the button is held. focused: the line has the keyboard.
    """

    def __init__(self, levels: Sequence[QImage], look: Look = Look.SLIDER) -> None:
        self._levels = tuple(levels)
        self.look = look
        self.split = 0.5
        self.held = False
        self.focused = False

    @property
    def has_line(self) -> bool:
        """A line can be dragged."""
        return self.look is Look.SLIDER and not self.held

    def line_x(self, target: QRectF, shown: QRectF) -> float:
        """x of the line, kept inside what is visible of the picture."""
        x = target.x() + target.width() * self.split
        return max(shown.left(), min(shown.right(), x))

    def grabs(self, point: QPointF, target: QRectF, shown: QRectF) -> bool:
        """Whether a press at this point takes hold of the line."""
        inside = shown.top() <= point.y() <= shown.bottom()
        return self.has_line and inside and abs(point.x() - self.line_x(target, shown)) <= REACH

    def drag_to(self, x: float, target: QRectF, shown: QRectF) -> None:
        """Move the line to a place in the window."""
        x = max(shown.left(), min(shown.right(), x))
        self.split = max(0.0, min(1.0, (x - target.x()) / max(1.0, target.width())))

    def step(self, steps: int) -> None:
        """Move the line by twentieths of the picture."""
        self.split = max(0.0, min(1.0, self.split + steps * STEP))

    # ---- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter, target: QRectF, shown: QRectF, ratio: float) -> None:
        """Over the later picture, which is painted already."""
        before, after = before_words(), after_words()
        if self.held:
            self._paint_before(painter, target, shown, ratio)
            self._paint_words(painter, shown, before, "")
        elif self.look is Look.FLICKER:
            self._paint_words(painter, shown, "", after)
        elif self.look is Look.DIFFERENCE:
            painter.save()
            painter.setClipRect(shown)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            self._draw(painter, target, ratio)
            painter.restore()
            self._paint_words(painter, shown, _tr("difference; black where nothing changed"), "")
        else:
            x = self.line_x(target, shown)
            self._paint_before(painter, target, QRectF(shown.topLeft(), QPointF(x, shown.bottom())), ratio)
            self._paint_line(painter, x, shown)
            self._paint_words(painter, shown, before, after, x)

    def _paint_before(self, painter: QPainter, target: QRectF, part: QRectF, ratio: float) -> None:
        painter.save()
        painter.setClipRect(part)
        painter.fillRect(part, theme.tokens().colour("canvas"))
        self._draw(painter, target, ratio)
        painter.restore()

    def _draw(self, painter: QPainter, target: QRectF, ratio: float) -> None:
        """The earlier picture where the later one lies; of another shape, it is as large as fits inside."""
        image = self._best(target, ratio)
        size = QSizeF(image.size()).scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(), size)
        box.moveCenter(target.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image.hasAlphaChannel() and painter.compositionMode() == QPainter.CompositionMode.CompositionMode_SourceOver:
            painter.fillRect(box, checker_brush(target.topLeft()))
        painter.drawImage(box, image)

    def _best(self, target: QRectF, ratio: float) -> QImage:
        wanted = target.width() * ratio
        for level in reversed(self._levels):
            if level.width() >= wanted - 0.5:
                return level
        return self._levels[0]

    def _paint_line(self, painter: QPainter, x: float, shown: QRectF) -> None:
        tokens = theme.tokens()
        white, black = tokens.badge_text, tokens.badge
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(white, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()))
        middle = QPointF(x, shown.center().y())
        painter.setPen(QPen(tokens.colour("accent"), 3) if self.focused else QPen(black, 1))
        painter.setBrush(white)
        painter.drawEllipse(middle, _KNOB, _KNOB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(black)
        for way in (-1, 1):
            painter.drawPolygon(QPolygonF([
                middle + QPointF(way * 9, 0), middle + QPointF(way * 3, -4), middle + QPointF(way * 3, 4),
            ]))

    def _paint_words(self, painter: QPainter, shown: QRectF, left: str, right: str, line: float | None = None) -> None:
        """`left` in the upper left corner, `right` in the upper right one; hidden where the line comes near."""
        top, width = shown.top() + badges.INSET, badges.width(right)
        if left and (line is None or shown.left() + badges.INSET + badges.width(left) <= line - 4):
            badges.paint(painter, left, shown.left() + badges.INSET, top, shown.width() - 2 * badges.INSET)
        if right and (line is None or shown.right() - badges.INSET - width >= line + 4):
            badges.paint(painter, right, shown.right() - badges.INSET - width, top)


def before_words() -> str:
    """The label of the earlier picture."""
    return _tr("before")


def after_words() -> str:
    """The label of the later picture."""
    return _tr("after")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Viewer", text)
