"""The grid: a list view whose geometry is arithmetic.

It is a QListView for what comes with one (selection, keyboard, accessibility as a list of named cells) and
for nothing else: every question about layout is answered by `GridGeometry`, and nothing of QListView's own
layout ever runs, so an insert costs the same at ten rows and at a million.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from .. import theme
from ..thumbnail_loader import ThumbnailLoader
from .cell_painter import CellPainter, CellState
from .geometry import GAP, TARGET, TOP, GridGeometry
from .model import AssetModel
from .wanting import ROLE, Wanting

SMALLEST, LARGEST = 96, 420
Index = QModelIndex | QPersistentModelIndex


class GridView(QListView):
    """Squares of pictures. opened(id): Enter or double click. menu_wanted(global point).

    key_pressed is asked first about every key; True means it was used. drag_starter begins a drag.
    """

    opened = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: AssetModel, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._loader = loader
        self._geometry = GridGeometry(0, 0)
        self._target, self._hover = TARGET, -1
        self._band: QRect | None = None
        self._top_row = 0  # the first cell in sight, to find again after a change of layout
        self._next: QPersistentModelIndex | None = None
        self.key_pressed: Callable[[QKeyEvent], bool] = lambda event: False
        self.drag_starter: Callable[[], None] = lambda: None
        self._wanting = Wanting(self, model, loader)
        self.setViewport(QWidget())  # asking for Qt's own would bind every widget class there is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Pictures"))
        self.setModel(model)
        self.doubleClicked.connect(self._open_index)

    # ---- geometry ------------------------------------------------------------------------------

    @property
    def geometry_now(self) -> GridGeometry:
        """Where the cells lie at this moment."""
        if self._geometry.width != self.width() or self._geometry.count != self._model.rowCount():
            self._geometry = GridGeometry(self.width(), self._model.rowCount(), self._target)
        return self._geometry

    def set_cell_size(self, target: int) -> None:
        """Larger or smaller cells; the first picture in sight stays in sight."""
        self._target = max(SMALLEST, min(LARGEST, target))
        self._relayout()

    def _relayout(self) -> None:
        """New width or cell size: keep the picture that was at the top there."""
        self._geometry = GridGeometry(self.width(), self._model.rowCount(), self._target)
        first = self._top_row
        self.updateGeometries()
        if self.verticalOffset() and first:
            self.verticalScrollBar().setValue(self._geometry.origin(min(first, self._geometry.count - 1))[1] - TOP)
        self._top_row = first
        self.viewport().update()
        self._wanting.soon()

    def _note_top(self) -> None:
        geometry = self.geometry_now
        self._top_row = geometry.span(self.verticalOffset() + geometry.pitch // 2, 2**31).start

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self._rect(index.row())

    def _rect(self, row: int) -> QRect:
        geometry = self.geometry_now
        left, top = geometry.origin(row)
        return QRect(left, top - self.verticalOffset(), geometry.cell, geometry.cell)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.geometry_now.index_at(point.x(), point.y() + self.verticalOffset())
        return self._model.index(row) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollTo(
        self, index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect, bar = self._rect(index.row()), self.verticalScrollBar()
        height = self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < TOP:
            bar.setValue(bar.value() + rect.top() - TOP)
        elif hint == QAbstractItemView.ScrollHint.PositionAtBottom or rect.bottom() > height - GAP:
            bar.setValue(bar.value() + rect.bottom() - height + GAP)

    def updateGeometries(self) -> None:
        geometry, bar = self.geometry_now, self.verticalScrollBar()
        height = self.viewport().height()
        bar.setSingleStep(max(8, geometry.pitch // 3))
        bar.setPageStep(max(1, height - geometry.pitch // 2))
        bar.setRange(0, max(0, geometry.height - height))

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def visible_rows(self, extra: int = 0) -> range:
        """The cells in sight, with `extra` rows before and after."""
        geometry, top = self.geometry_now, self.verticalOffset()
        margin = extra * geometry.pitch
        return geometry.span(max(0, top - margin), top + self.viewport().height() + margin)

    # ---- the model changes ---------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not None:
            model.rowsAboutToBeRemoved.connect(self._note_next)  # before the selection model moves the current
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_removed)

    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self._hover = -1
        self._top_row = 0
        self._relayout()
        self.verticalScrollBar().setValue(0)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Cells further down move on by `end - start + 1`; what is in sight stays where it is."""
        QAbstractItemView.rowsInserted(self, parent, start, end)
        count = end - start + 1
        geometry, top = self.geometry_now, self.verticalOffset()
        appended = start + count >= geometry.count
        self.updateGeometries()
        if top > 0 and not appended and start <= self._top_row:
            first = self._top_row
            moved = (first + count) // geometry.columns - first // geometry.columns
            self.verticalScrollBar().setValue(top + moved * geometry.pitch)
            self._top_row = first + count
        if not appended or start <= self.visible_rows(1).stop:
            self.viewport().update()
            self._wanting.soon()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Only what every view does: QListView's own would lay everything out again."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def _note_next(self, parent: QModelIndex, start: int, end: int) -> None:
        if start <= self.currentIndex().row() <= end:
            after = end + 1 if end + 1 < self._model.rowCount() else start - 1
            self._next = QPersistentModelIndex(self._model.index(after))

    def _rows_removed(self) -> None:
        """The next picture takes the place of what was selected, so that Del can be pressed again."""
        self._hover = -1
        selection = self.selectionModel()
        if self._next is not None and not selection.hasSelection():
            index = self._model.index(self._next.row()) if self._next.isValid() else self.currentIndex()
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._next = None
        self.updateGeometries()
        self.viewport().update()
        self._wanting.soon()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        for row in range(topLeft.row(), bottomRight.row() + 1):
            self.viewport().update(self._rect(row).adjusted(-4, -4, 4, 4))
        self._wanting.soon()

    # ---- selection and keys --------------------------------------------------------------------

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A click, a run in reading order from one corner to the other, or a rubber band."""
        geometry, top = self.geometry_now, self.verticalOffset()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._select_band(rect.normalized(), command)
            return
        first = geometry.index_at(rect.left(), rect.top() + top)
        last = first
        if rect.size().width() != 1 or rect.size().height() != 1:
            last = geometry.nearest(rect.right(), rect.bottom() + top)
        selection = QItemSelection()
        if first >= 0 and last >= 0:
            low, high = min(first, last), max(first, last)
            selection.select(self._model.index(low), self._model.index(high))
        self.selectionModel().select(selection, command)

    def _select_band(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        geometry, top = self.geometry_now, self.verticalOffset()
        selection = QItemSelection()
        for row in geometry.span(rect.top() + top, rect.bottom() + top + 1):
            if self._rect(row).intersects(rect):
                index = self._model.index(row)
                selection.append(QItemSelectionRange(index))
        self.selectionModel().select(selection, command)
        self._band = rect
        self.viewport().update()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        visible = self.visible_rows()
        for part in (selection.at(n) for n in range(selection.count())):
            for row in range(max(part.top(), visible.start), min(part.bottom() + 1, visible.stop)):
                region += QRegion(self._rect(row).adjusted(-4, -4, 4, 4))
        return region

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        geometry = self.geometry_now
        if not geometry.count:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self._model.index(self.visible_rows().start)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            self._model.fill()
            geometry = self.geometry_now
        page = max(1, self.viewport().height() // geometry.pitch) * geometry.columns
        move = QAbstractItemView.CursorAction
        step = {
            move.MoveLeft: -1, move.MovePrevious: -1, move.MoveRight: 1, move.MoveNext: 1,
            move.MoveUp: -geometry.columns, move.MoveDown: geometry.columns,
            move.MovePageUp: -page, move.MovePageDown: page,
            move.MoveHome: -geometry.count, move.MoveEnd: geometry.count,
        }[action]
        row = current.row() + step
        if action == move.MoveUp and row < 0:
            return self._model.index(current.row())
        return self._model.index(max(0, min(geometry.count - 1, row)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.key_pressed(event):
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open_index(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def selectAll(self) -> None:
        """All of them, also those whose keys are still on their way."""
        self._model.fill()
        super().selectAll()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, and looking through every prompt would stall the window."""

    def _open_index(self, index: QModelIndex) -> None:
        asset = self._model.asset(index.row())
        if asset is not None:
            self.opened.emit(asset.id)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self.drag_starter()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif self.indexAt(self.viewport().mapFromGlobal(event.globalPos())).isValid():
            self.menu_wanted.emit(event.globalPos())

    # ---- mouse ---------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._set_hover(self.indexAt(event.position().toPoint()).row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(-1)

    def _set_hover(self, row: int) -> None:
        for changed in {row, self._hover} - {-1}:
            self.viewport().update(self._rect(changed))
        self._hover = row

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_cell_size(self._target + (24 if event.angleDelta().y() > 0 else -24))
            event.accept()
            return
        super().wheelEvent(event)

    # ---- painting ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        top_row = self._top_row
        QAbstractItemView.resizeEvent(self, event)
        if event.oldSize().width() != event.size().width():
            self._top_row = top_row
            self._relayout()
        else:
            self._wanting.soon()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._hover = -1
        self._note_top()
        self.viewport().scroll(dx, dy)
        self._wanting.soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._wanting.soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme.fill(painter, event.rect(), theme.tokens().colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, top = event.rect().adjusted(-4, -4, 4, 4), self.verticalOffset()
        geometry = self.geometry_now
        rows = geometry.span(max(0, area.top() + top), area.bottom() + 1 + top)
        cells, side = CellPainter(painter), geometry.cell
        selection = self.selectionModel()
        some = selection.hasSelection()
        current = self.currentIndex().row()
        focused = self.hasFocus()
        for row, asset in zip(rows, self._model.fetch(rows), strict=True):
            rect = QRect(*geometry.origin(row), side, side).translated(0, -top)
            if asset is None or not rect.intersects(area):
                continue
            cells.paint(rect, asset, self._loader.pixmap(ROLE, asset.id), CellState(
                selected=some and selection.isSelected(self._model.index(row)),
                current=row == current, focused=focused, hovered=row == self._hover,
                broken=self._loader.is_broken(asset.id), versions=self._model.versions(asset.id),
            ))
        if self._band is not None:
            tokens = theme.tokens()
            painter.setPen(tokens.colour("accent"))
            painter.setBrush(tokens.colour("accent", 0.12))
            painter.drawRect(self._band)
