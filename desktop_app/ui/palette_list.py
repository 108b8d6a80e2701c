"""The lines of the palette: a flat list painted from the tokens, with headings that cannot be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from . import icons, theme
from .key_caps import caps_width, paint_caps
from .palette_search import Entry

ROW_HEIGHT, HEADING_HEIGHT = 36, 28  # logical pixels
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """An entry with the letters that were meant, or a heading."""

    entry: Entry | None = None
    letters: tuple[int, ...] = ()
    heading: str = ""
    under_heading: bool = False  # which says what the entry's hint would


class PaletteList(QListView):
    """taken(Entry): clicked. chosen(Entry): stands on it now. The keyboard stays in the field above."""

    taken = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = _Rows()
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "lines")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Found"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self._click(index))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other lines; the first that can be chosen is."""
        self._model.fill(rows)
        self.scrollToTop()
        self._choose(next((number for number, row in enumerate(rows) if row.entry is not None), -1))

    def wanted_height(self) -> int:
        """Of all lines, logical pixels."""
        return sum(_height(row) for row in self._model.rows) + theme.GAP_2

    def current_entry(self) -> Entry | None:
        """The line it stands on."""
        index = self.currentIndex()
        return self._model.rows[index.row()].entry if index.isValid() else None

    def step(self, by: int) -> None:
        """Down or up by so many lines that can be chosen; one step past an end goes to the other."""
        places = [number for number, row in enumerate(self._model.rows) if row.entry is not None]
        if not places:
            return
        here = places.index(self.currentIndex().row()) if self.currentIndex().row() in places else 0
        wanted = (here + by) % len(places) if abs(by) == 1 else max(0, min(len(places) - 1, here + by))
        self._choose(places[wanted])
        if wanted == 0:
            self.scrollToTop()  # its heading too

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if (entry := self.current_entry()) is not None:
            self.chosen.emit(entry)

    def _click(self, index: QModelIndex) -> None:
        if (entry := self._model.rows[index.row()].entry) is not None:
            self.taken.emit(entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line under the pointer is the one Enter takes."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index != self.currentIndex() and self._model.rows[index.row()].entry is not None:
            self.setCurrentIndex(index)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def fill(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.heading if row.entry is None else row.entry.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row.entry is not None:
            return ", ".join(filter(None, (row.entry.hint, row.entry.keys)))
        return None


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _height(index.data(_ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        box = QRect(option.rect)  # type: ignore[attr-defined]
        t = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            painter.setFont(theme.ui_font(theme.CAPTION, theme.STRONG))
            painter.setPen(t.colour("muted"))
            painter.drawText(box.adjusted(theme.GAP_4, 6, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.heading)
        else:
            on = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.accent_soft)
                painter.drawRoundedRect(QRectF(box).adjusted(8, 1, -8, -1), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
            self._entry(painter, box, row, row.entry, on)
        painter.restore()

    def _entry(self, painter: QPainter, box: QRect, row: Row, entry: Entry, on: bool) -> None:
        t = theme.tokens()
        if entry.icon:
            middle = box.top() + (box.height() - 16) / 2
            icons.paint(painter, entry.icon, QRectF(box.left() + 18, middle, 16, 16), "text" if on else "muted")
        right = box.right() - 18
        if entry.keys:
            width = caps_width(entry.keys)
            paint_caps(painter, entry.keys, QPoint(right - width, box.top() + (box.height() - 20) // 2))
            right -= width + theme.GAP_3
        font = theme.ui_font(theme.CAPTION)
        hint = QFontMetrics(font).elidedText("" if row.under_heading else entry.hint, Qt.TextElideMode.ElideRight, 180)
        painter.setFont(font)
        painter.setPen(t.colour("text" if on else "muted"))
        width = painter.fontMetrics().horizontalAdvance(hint)
        painter.drawText(QRect(right - width, box.top(), width, box.height()), Qt.AlignmentFlag.AlignVCenter, hint)
        left = box.left() + 46
        _title(painter, QRect(left, box.top(), right - width - theme.GAP_3 - left, box.height()), row, entry.title)


def _title(painter: QPainter, box: QRect, row: Row, title: str) -> None:
    """One line, the letters that were meant stronger."""
    font = theme.ui_font(theme.BODY)
    text = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(text, font)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    strong.setForeground(theme.tokens().accent_text)
    spans = []
    for place in row.letters:
        if place < len(text):
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = place, 1, strong  # type: ignore[attr-defined]
            spans.append(span)
    layout.setFormats(spans)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    painter.setPen(theme.tokens().colour("text"))
    layout.draw(painter, QPoint(box.left(), round(box.top() + (box.height() - line.height()) / 2)))


def _height(row: Row) -> int:
    return HEADING_HEIGHT if row.entry is None else ROW_HEIGHT
