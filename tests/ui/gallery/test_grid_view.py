"""The grid as an artist uses it: mouse, keys, inserts while scrolled, a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.library import Library
from desktop_app.ui.gallery.grid_view import GridView
from desktop_app.ui.gallery.model import AssetModel
from desktop_app.ui.thumbnail_loader import ThumbnailLoader

from .support import add, add_rows

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def grid(qtbot: QtBot, library: Library, loader: ThumbnailLoader) -> GridView:
    """200 pictures, three columns."""
    add_rows(library, 200)
    model = AssetModel(library.assets)
    model.show(AssetFilter())
    model.fill()
    made = GridView(model, loader)
    qtbot.addWidget(made)
    made.resize(640, 600)
    made.show()
    qtbot.waitExposed(made)
    assert made.geometry_now.columns == 3
    return made


def click(qtbot: QtBot, grid: GridView, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = grid.visualRect(grid.model().index(row, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def selected(grid: GridView) -> list[int]:
    return sorted(index.row() for index in grid.selectionModel().selectedIndexes())


def test_clicks_with_ctrl_and_shift(qtbot: QtBot, grid: GridView) -> None:
    click(qtbot, grid, 1)
    assert selected(grid) == [1]
    click(qtbot, grid, 4, CTRL)
    assert selected(grid) == [1, 4]
    click(qtbot, grid, 1)
    click(qtbot, grid, 5, SHIFT)
    assert selected(grid) == [1, 2, 3, 4, 5]
    click(qtbot, grid, 0, SHIFT)
    assert selected(grid) == [0, 1]


def test_a_click_beside_the_pictures_selects_nothing(qtbot: QtBot, grid: GridView) -> None:
    click(qtbot, grid, 1)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(3, 3))
    assert selected(grid) == []


def test_a_rubber_band_from_the_margin(qtbot: QtBot, grid: GridView) -> None:
    last = grid.visualRect(grid.model().index(4, 0)).center()
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(4, 12))
    for step in (0.2, 0.6, 1.0):
        qtbot.mouseMove(grid.viewport(), QPoint(round(4 + (last.x() - 4) * step), round(12 + (last.y() - 12) * step)))
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, NONE, last)
    assert selected(grid) == [0, 1, 3, 4]


@pytest.mark.parametrize(("key", "start", "expected"), [
    (Qt.Key.Key_Right, 3, 4), (Qt.Key.Key_Left, 3, 2), (Qt.Key.Key_Down, 3, 6), (Qt.Key.Key_Up, 4, 1),
    (Qt.Key.Key_Up, 1, 1), (Qt.Key.Key_End, 3, 199), (Qt.Key.Key_Home, 50, 0), (Qt.Key.Key_PageDown, 0, 6),
    (Qt.Key.Key_Down, 198, 199),
])
def test_keys_move(qtbot: QtBot, grid: GridView, key: Qt.Key, start: int, expected: int) -> None:
    grid.setCurrentIndex(grid.model().index(start, 0))
    qtbot.keyClick(grid, key)
    assert grid.currentIndex().row() == expected
    assert grid.viewport().rect().intersects(grid.visualRect(grid.currentIndex()))
    assert selected(grid) == [expected]


def test_shift_and_arrows_extend_in_reading_order(qtbot: QtBot, grid: GridView) -> None:
    grid.setCurrentIndex(grid.model().index(1, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    assert selected(grid) == [1, 2, 3, 4]
    qtbot.keyClick(grid, Qt.Key.Key_Left, SHIFT)
    assert selected(grid) == [1, 2, 3]


def test_ctrl_a_selects_all_and_enter_opens(qtbot: QtBot, grid: GridView) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_A, CTRL)
    assert len(selected(grid)) == 200
    grid.setCurrentIndex(grid.model().index(7, 0))
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [grid.model().index(7, 0).data(AssetModel.IdRole)]


def test_all_and_the_end_reach_keys_still_on_their_way(qtbot: QtBot, library: Library, grid: GridView) -> None:
    model = grid.model()
    assert isinstance(model, AssetModel)
    add_rows(library, 600)
    model.show(AssetFilter())
    assert model.loading
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == 799
    model.show(AssetFilter())
    qtbot.keyClick(grid, Qt.Key.Key_A, CTRL)
    assert len(selected(grid)) == 800


def test_an_insert_at_the_top_keeps_place_and_selection(qtbot: QtBot, library: Library, grid: GridView) -> None:
    model = grid.model()
    assert isinstance(model, AssetModel)
    grid.verticalScrollBar().setValue(grid.geometry_now.pitch * 20 + 30)
    row = grid.visible_rows().start + 4
    click(qtbot, grid, row)
    asset_id = model.index(row).data(AssetModel.IdRole)
    before = grid.visualRect(model.index(row)).top()
    for _ in range(7):
        model.changed([add(library).id])
        now = model.row(asset_id)
        assert selected(grid) == [now]
        assert grid.currentIndex().row() == now
        assert abs(grid.visualRect(model.index(now)).top() - before) <= grid.geometry_now.pitch
        assert now in grid.visible_rows()
    grid.verticalScrollBar().setValue(0)
    model.changed([add(library).id])
    assert grid.verticalScrollBar().value() == 0


def test_an_insert_while_at_the_top_shows_the_new_picture(library: Library, grid: GridView) -> None:
    model = grid.model()
    assert isinstance(model, AssetModel)
    newest = add(library)
    model.changed([newest.id])
    assert grid.verticalOffset() == 0
    assert grid.indexAt(grid.visualRect(model.index(0)).center()).data(AssetModel.IdRole) == newest.id


def test_after_a_removal_the_next_picture_is_selected(qtbot: QtBot, library: Library, grid: GridView) -> None:
    model = grid.model()
    assert isinstance(model, AssetModel)
    click(qtbot, grid, 2)
    asset_id, following = (model.index(row).data(AssetModel.IdRole) for row in (2, 3))
    library.assets.update(asset_id, trashed=1.0)
    model.changed([asset_id])
    assert [model.index(row).data(AssetModel.IdRole) for row in selected(grid)] == [following]


def test_another_width_keeps_the_picture_at_the_top(qtbot: QtBot, grid: GridView) -> None:
    grid.verticalScrollBar().setValue(grid.geometry_now.pitch * 30)
    first = grid.visible_rows().start
    grid.resize(1000, 600)
    assert grid.geometry_now.columns == 5
    assert first in grid.visible_rows()
    grid.set_cell_size(120)
    assert first in grid.visible_rows()


def test_screen_readers_find_named_cells(grid: GridView) -> None:
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Pictures"
    assert interface.childCount() == 200
    cell = interface.child(3)
    assert cell.role() == QAccessible.Role.ListItem
    assert "a lighthouse" in cell.text(QAccessible.Text.Name)
    assert cell.rect().size() == grid.visualRect(grid.model().index(3, 0)).size()
    grid.setCurrentIndex(grid.model().index(3, 0))
    assert cell.state().selected
