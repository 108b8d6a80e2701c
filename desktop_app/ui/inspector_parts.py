"""What the inspector is made of: small pictures, links, chips of words, a table of facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..models import Asset
from . import theme
from .controls import Dot, Elided, Heading, label
from .flow_layout import FlowLayout
from .gallery.model import describe
from .inspector_words import Fact
from .thumbnail_loader import ThumbnailLoader

ROLE = "family"
SIDE = 60
_NAME_WIDTH = 84
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FamilyPicture(QWidget):
    """A small square that opens its picture. clicked(id)."""

    clicked = Signal(str)

    def __init__(self, asset: Asset, loader: ThumbnailLoader, *, current: bool) -> None:
        super().__init__()
        self._asset = asset
        self._loader = loader
        self._current = current
        self.setFixedSize(SIDE + 6, SIDE + 6)
        self.setToolTip(describe(asset)[:400])
        self.setAccessibleName(describe(asset))
        if not current:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._current and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._asset.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not self._current:
            self.clicked.emit(self._asset.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(3, 3, -3, -3)
        pixmap = self._loader.pixmap(ROLE, self._asset.id)
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("raised"))
            painter.drawRoundedRect(QRectF(box), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        if self._current or self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class Family(QWidget):
    """Parents → siblings with the picture itself → children; each opens. opened(id)."""

    opened = Signal(str)

    def __init__(self, loader: ThumbnailLoader) -> None:
        super().__init__()
        self._loader = loader
        self._flow = FlowLayout(self)
        self.ids: list[str] = []

    def show_family(self, generations: Sequence[Sequence[Asset]], current: str) -> None:
        """Each generation in its order; nothing where the picture is alone."""
        clear(self._flow)
        self.ids = []
        generations = [part for part in generations if part]
        if sum(map(len, generations)) < 2:
            return
        for part in generations:
            if self.ids:
                arrow = label("→", tone="muted")
                arrow.setFixedSize(QSize(14, SIDE + 6))
                self._flow.addWidget(arrow)
            for relative in part:
                picture = FamilyPicture(relative, self._loader, current=relative.id == current)
                picture.clicked.connect(self.opened)
                self._flow.addWidget(picture)
                self.ids.append(relative.id)
        ratio = self.devicePixelRatioF()
        everyone = [relative for part in generations for relative in part]
        self._loader.want(ROLE, everyone, round(SIDE * ratio), theme.RADIUS_PICTURE * ratio)

    def thumbnail_ready(self, asset_id: str) -> None:
        """Paint it where it is shown."""
        if asset_id in self.ids:
            for picture in self.findChildren(FamilyPicture):
                picture.update()


class Link(Elided):
    """Words that open something."""

    clicked = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("tone", "info")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton and self.rect().contains(ev.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() in _ENTER:
            self.clicked.emit()
        else:
            super().keyPressEvent(ev)

    def focusInEvent(self, ev: QFocusEvent) -> None:
        self._underline(True)
        super().focusInEvent(ev)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        self._underline(False)
        super().focusOutEvent(ev)

    def _underline(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)


class FactTable(QWidget):
    """Names on the left, values that can be selected on the right. opened(id): a value that is a link."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.GAP_1, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP_2)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """These rows, in this order."""
        clear(self._grid)
        for line, fact in enumerate(facts):
            self._grid.addWidget(label(fact.name, tone="muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._value(fact), line, 1)
        self.setVisible(bool(facts))

    def _value(self, fact: Fact) -> QWidget:
        if fact.link:
            link = Link(fact.value)
            link.clicked.connect(lambda: self.opened.emit(fact.link))
            return link
        words = label(fact.value, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if not fact.dot:
            return words
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_2)
        row.addWidget(Dot(fact.dot))
        row.addWidget(words, 1)
        return both


class _Chip(QLabel):
    """A word in a rounded line; a broken line for one that was not used."""

    def __init__(self, words: str, *, used: bool) -> None:
        super().__init__(words)
        self._used = used
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", "" if used else "muted")
        self.setContentsMargins(9, 2, 9, 3)
        self.setToolTip(words)
        self.setMinimumWidth(24)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(t.colour("line" if self._used else "muted"), 1)
        if not self._used:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(t.colour("raised") if self._used else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(t.colour("text" if self._used else "muted"))
        inside = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)


class Chips(QWidget):
    """A caption over words; not there without words."""

    def __init__(self, title: str, *, used: bool) -> None:
        super().__init__()
        self._used = used
        self._row = QWidget()
        self._flow = FlowLayout(self._row, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_1, 0, 0)
        column.setSpacing(6)
        column.addWidget(Heading(title))
        column.addWidget(self._row)

    def show_words(self, words: Sequence[str]) -> None:
        """These words, each in a chip."""
        clear(self._flow)
        for word in dict.fromkeys(words):
            self._flow.addWidget(_Chip(word, used=self._used))
        self.setVisible(bool(words))


def clear(layout: Any) -> None:
    """Take all widgets out of a layout and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
