"""The list of pages on the left: icons and words, headings between groups, a dot where something wants a look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .. import icons, theme
from .rows import Page

_ID, _ICON, _DOT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT, HEADING_HEIGHT = 31, 31
Index = QModelIndex | QPersistentModelIndex


class PageList(QListWidget):
    """Signal: chosen(page id)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages of settings"))
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("role", "pages")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.ring = False
        self.currentItemChanged.connect(self._tell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows for the keyboard only."""
        self.ring = event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason
        )
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        super().keyPressEvent(event)

    def show_pages(self, pages: Sequence[Page], current: str) -> None:
        """These pages in their groups; `current` is marked, without a signal."""
        self.blockSignals(True)
        self.clear()
        group = ""
        for page in pages:
            if page.group != group:
                group = page.group
                self._heading(group)
            item = QListWidgetItem(page.title, self)
            item.setData(_ID, page.id)
            item.setData(_ICON, page.icon)
            item.setData(_DOT, page.attention)
            item.setToolTip(page.title)
            if page.attention:
                spoken = self.tr("{page}: wants a look").format(page=page.title)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if page.id == current:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def mark(self, page_id: str) -> None:
        """Mark a page as the one that is shown, without a signal."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_ID) == page_id:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def ids(self) -> list[str]:
        """The pages in the list, from the top."""
        return [page_id for row in range(self.count()) if (page_id := self.item(row).data(_ID))]

    def _heading(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _tell(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None and (page_id := now.data(_ID)):
            self.chosen.emit(page_id)


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW_HEIGHT if index.data(_ID) else HEADING_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        t = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        if not index.data(_ID):
            painter.setFont(theme.ui_font(theme.CAPTION))
            painter.setPen(t.colour("muted"))
            place = box.adjusted(theme.GAP_3, 0, -theme.GAP_2, -5)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
            painter.restore()
            return
        on = bool(state & QStyle.StateFlag.State_Selected)
        self._plate(painter, box, state, on)
        place = QRectF(box.x() + 12, box.y() + (box.height() - 16) / 2, 16, 16)
        icons.paint(painter, index.data(_ICON), place, "accent" if on else "muted")
        painter.setFont(theme.ui_font(theme.BODY, theme.STRONG if on else theme.REGULAR))
        painter.setPen(t.colour("text"))
        words_place = box.adjusted(38, 0, -24 if index.data(_DOT) else -theme.GAP_2, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, words_place.width())
        painter.drawText(words_place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if index.data(_DOT):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("warn"))
            painter.drawEllipse(QRectF(box.right() - 18, box.center().y() - 3, 7, 7))
        painter.restore()

    def _plate(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, on: bool) -> None:
        t = theme.tokens()
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not on and not hovered:
            return
        view = self.parent()
        focused = on and isinstance(view, PageList) and view.hasFocus() and view.ring
        painter.setPen(QPen(t.colour("accent"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(t.accent_soft if on else t.colour("raised"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -2), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
