"""Paints one square of the grid: picture, badges, hover, selection, focus. Colours come from the tokens."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from ...models import Asset
from .. import icons, theme
from .geometry import RADIUS
from .glyphs import paint_heart, paint_star

_BADGE_HEIGHT = 20
_BADGE_INSET = 6
_BADGE_PAD = 7


@dataclass(frozen=True, slots=True)
class CellState:
    """How a cell stands in the view."""

    selected: bool = False
    current: bool = False
    focused: bool = False
    hovered: bool = False
    broken: bool = False
    versions: int = 0


class CellPainter:
    """Holds what is the same for all cells of one painting: tokens, fonts, measures."""

    def __init__(self, painter: QPainter) -> None:
        self._p = painter
        self._t = theme.tokens()
        self._font = theme.ui_font(theme.CAPTION, theme.REGULAR)
        self._metrics = QFontMetricsF(self._font)
        self._now = time.time()

    def paint(self, rect: QRect, asset: Asset | None, pixmap: QPixmap | None, state: CellState) -> None:
        """One cell. A picture still on its way is a quiet square; a broken one says so."""
        p = self._p
        if pixmap is not None:
            p.drawPixmap(rect, pixmap)
        else:
            self._placeholder(rect, state.broken)
        if state.hovered and not state.selected:
            self._ring(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), self._t.colour("text", 0.55), 1, RADIUS)
        if asset is not None and rect.width() >= 72:
            self._badges(rect, asset, state)
        if state.selected:
            self._selection(rect, state)
        elif state.current and state.focused:
            self._ring(QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5), self._t.colour("accent"), 1.5, RADIUS + 2.5)

    def _selection(self, rect: QRect, state: CellState) -> None:
        """A ring in the accent around, a hair of canvas between; the current one is the stronger."""
        self._ring(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), self._t.colour("canvas"), 1.5, RADIUS)
        strong = state.current and state.focused
        self._ring(
            QRectF(rect).adjusted(-1.75, -1.75, 1.75, 1.75), self._t.colour("accent"), 3 if strong else 2, RADIUS + 2
        )

    def _ring(self, rect: QRectF, colour: QColor, width: float, radius: float) -> None:
        self._p.setPen(QPen(colour, width))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawRoundedRect(rect, radius, radius)

    def _placeholder(self, rect: QRect, broken: bool) -> None:
        p = self._p
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self._t.colour("raised"))
        p.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        if not broken:
            return
        side = 24.0
        centre = QPointF(rect.x() + rect.width() / 2, rect.y() + rect.height() / 2)
        wordy = rect.width() >= 110
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2 - (10 if wordy else 0), side, side)
        icons.paint(p, "image", box, "muted")
        if wordy:
            p.setPen(self._t.colour("muted"))
            p.setFont(self._font)
            p.drawText(
                QRectF(rect.x() + 6, centre.y() + 8, rect.width() - 12, 40),
                Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap,
                QCoreApplication.translate("Gallery", "Cannot be shown"),
            )

    def _badges(self, rect: QRect, asset: Asset, state: CellState) -> None:
        bottom = rect.bottom() + 1 - _BADGE_INSET - _BADGE_HEIGHT
        left = float(rect.left() + _BADGE_INSET)
        if asset.rating:
            left += self._stars(left, bottom, asset.rating) + 4
        words = []
        if asset.shares:
            words.append(share_words(asset, self._now))
        if state.versions:
            words.append(QCoreApplication.translate("Gallery", "%n versions", "", state.versions + 1))
        right = float(rect.right() + 1 - _BADGE_INSET)
        for word in words:
            width = self._metrics.horizontalAdvance(word) + 2 * _BADGE_PAD
            if right - width < left:
                break
            self._word(QRectF(right - width, bottom, width, _BADGE_HEIGHT), word)
            right -= width + 4
        if asset.favourite:
            box = QRectF(rect.right() + 1 - _BADGE_INSET - _BADGE_HEIGHT, rect.top() + _BADGE_INSET,
                         _BADGE_HEIGHT, _BADGE_HEIGHT)
            self._plate(box)
            paint_heart(self._p, box.adjusted(4.5, 4.5, -4.5, -4.5), self._t.badge_text, True)

    def _plate(self, rect: QRectF) -> None:
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(self._t.badge)
        self._p.drawRoundedRect(rect, 5, 5)

    def _word(self, rect: QRectF, word: str) -> None:
        self._plate(rect)
        self._p.setPen(self._t.badge_text)
        self._p.setFont(self._font)
        self._p.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)

    def _stars(self, left: float, top: float, rating: int) -> float:
        side, gap = 10.0, 1.0
        width = rating * (side + gap) - gap + 2 * _BADGE_PAD
        self._plate(QRectF(left, top, width, _BADGE_HEIGHT))
        for n in range(rating):
            box = QRectF(left + _BADGE_PAD + n * (side + gap), top + (_BADGE_HEIGHT - side) / 2, side, side)
            paint_star(self._p, box, self._t.badge_text, True)
        return width


def share_words(asset: Asset, now: float) -> str:
    """The badge of a shared picture: live, for how long yet, or gone. now: seconds since the epoch."""
    if asset.share_gone:
        return QCoreApplication.translate("Gallery", "link gone")
    left = asset.share_ends - now
    if not asset.share_ends or left > 30 * 86400:
        return QCoreApplication.translate("Gallery", "shared")
    if left >= 86400:
        return QCoreApplication.translate("Gallery", "%n d left", "", round(left / 86400))
    return QCoreApplication.translate("Gallery", "%n h left", "", max(0, round(left / 3600)))
