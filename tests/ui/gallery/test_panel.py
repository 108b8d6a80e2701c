"""The gallery as a whole on a real library: filters, search, trash with undo, marks, copies, drag."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.models import Mode
from desktop_app.storage.library import Library
from desktop_app.ui.gallery.gallery_panel import GalleryPanel
from desktop_app.ui.thumbnail_loader import ThumbnailLoader
from tests.support.messages import RecordedMessages

from .support import add, add_rows

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def messages() -> RecordedMessages:
    """What the panel would have said."""
    return RecordedMessages()


@pytest.fixture
def panel(qtbot: QtBot, library: Library, loader: ThumbnailLoader, messages: RecordedMessages) -> GalleryPanel:
    """A panel that hears of changes as the window's would."""
    made = GalleryPanel(library, loader, messages)
    library.assets.on_change = lambda ids: made.assets_changed(ids)
    qtbot.addWidget(made)
    made.resize(640, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(panel: GalleryPanel) -> list[str]:
    return panel.model.ids(range(panel.model.rowCount()))


def pick(panel: GalleryPanel, *ids: str) -> None:
    panel.select(ids, ids[0])


def test_nothing_yet_says_the_next_step(library: Library, panel: GalleryPanel) -> None:
    assert panel.empty.isVisible()
    assert "Ctrl+Enter" in panel.empty.words
    asset = add(library)
    assert panel.grid.isVisible()
    assert shown(panel) == [asset.id]


def test_modes_with_counts(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    words, edited = add(library), add(library, mode=Mode.IMAGE_TO_IMAGE)
    segments = {value: panel.bar.modes.segment(value) for value in ("all", "text-to-image", "image-to-image")}
    assert [segment.accessibleName() for segment in segments.values()] == [
        "All 2", "Text to image 1", "Image to image 1",
    ]
    qtbot.mouseClick(segments["image-to-image"], Qt.MouseButton.LeftButton)
    assert shown(panel) == [edited.id]
    qtbot.keyClick(segments["image-to-image"], Qt.Key.Key_Left)
    assert shown(panel) == [words.id]


@pytest.mark.parametrize(("query", "found"), [
    ("lighthouse", 1), ("狐狸", 1), ("白鳥", 1), ("rating:>3", 1), ("rating:>3 fox", 0), ("engine:stylist", 0),
])
def test_search_waits_a_moment_and_finds_in_three_languages(
    qtbot: QtBot, library: Library, panel: GalleryPanel, query: str, found: int
) -> None:
    add(library, "a lighthouse in fog", rating=4)
    add(library, "月夜下的红狐狸，水彩")
    add(library, "夕焼けの湖に浮かぶ白鳥")
    panel.bar.search.insert(query)
    assert panel.model.rowCount() == 3
    qtbot.waitUntil(lambda: panel.model.filter.query == query)
    assert panel.model.rowCount() == found
    assert panel.empty.isVisible() == (found == 0)


def test_nothing_found_offers_the_way_back(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    add(library, "a lighthouse in fog")
    qtbot.keyClicks(panel.bar.search, "zebra")
    qtbot.keyClick(panel.bar.search, Qt.Key.Key_Return)
    assert "zebra" in panel.empty.words
    button = panel.empty.findChild(QPushButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.model.rowCount() == 1
    assert panel.bar.search.text() == ""


def test_del_trashes_and_ctrl_z_brings_back(
    qtbot: QtBot, library: Library, panel: GalleryPanel, messages: RecordedMessages
) -> None:
    first, second, third = add(library), add(library), add(library)
    pick(panel, second.id)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert shown(panel) == [third.id, first.id]
    assert panel.selected_ids() == [first.id]
    assert messages.told == ["Moved to the trash."]
    assert not second.path.exists()
    assert panel.asset_actions.undo()
    assert shown(panel) == [third.id, second.id, first.id]
    assert second.path.exists()


def test_the_notice_offers_undo(
    qtbot: QtBot, library: Library, panel: GalleryPanel, messages: RecordedMessages
) -> None:
    asset = add(library)
    pick(panel, asset.id)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert shown(panel) == []
    (undo,) = messages.acts
    assert undo.title == "Undo"
    undo.do()
    assert shown(panel) == [asset.id]


def test_trash_view_restores_and_deletes_for_good(
    qtbot: QtBot, library: Library, panel: GalleryPanel, messages: RecordedMessages
) -> None:
    first, second = add(library), add(library)
    panel.asset_actions.trash([first.id, second.id])
    panel.bar.trash.setChecked(True)
    assert shown(panel) == [second.id, first.id]
    menu = panel.menu([first.id])
    assert [action.text().split("\t")[0] for action in menu.actions()] == ["Put back", "Delete for good…"]
    menu.actions()[0].trigger()
    assert shown(panel) == [second.id]
    pick(panel, second.id)
    messages.answer = True
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete, SHIFT)
    assert messages.asked == ["Delete this picture for good?"]
    assert shown(panel) == []
    assert library.assets.find(second.id) is None
    assert "trash is empty" in panel.empty.words
    panel.bar.trash.setChecked(False)
    assert shown(panel) == [first.id]


def test_keeping_it_deletes_nothing(
    qtbot: QtBot, library: Library, panel: GalleryPanel, messages: RecordedMessages
) -> None:
    asset = add(library)
    pick(panel, asset.id)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete, SHIFT)
    assert messages.asked == ["Delete this picture for good?"]
    assert library.assets.find(asset.id) is not None
    assert asset.path.exists()


def test_digits_rate_and_f_marks_all_selected(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    first, second = add(library), add(library)
    pick(panel, first.id, second.id)
    qtbot.keyClick(panel.grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: all(library.assets.get(a.id).rating == 4 for a in (first, second)))
    qtbot.keyClick(panel.grid, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: all(library.assets.get(a.id).favourite for a in (first, second)))
    row = panel.model.row(first.id)
    shown_asset = panel.model.asset(row)
    assert shown_asset is not None and shown_asset.rating == 4 and shown_asset.favourite
    panel.bar.favourites.setChecked(True)
    assert len(shown(panel)) == 2


def test_a_fault_of_the_library_is_told(
    qtbot: QtBot, library: Library, panel: GalleryPanel, messages: RecordedMessages
) -> None:
    asset = add(library)
    asset.path.unlink()
    pick(panel, asset.id)
    qtbot.keyClick(panel.grid, Qt.Key.Key_3)
    assert "no longer there" in messages.explained[0].title


def test_a_file_that_moved_while_its_thumbnail_was_made_is_tried_again(
    qtbot: QtBot, library: Library, loader: ThumbnailLoader, panel: GalleryPanel
) -> None:
    asset = add(library)
    qtbot.waitUntil(lambda: loader.pixmap("grid", asset.id) is not None)
    qtbot.waitUntil(lambda: library.thumbnails.get(asset.id, asset.sha256) is not None)  # shown first, saved after
    away = asset.path.rename(asset.path.with_suffix(".away"))
    loader.forget([asset.id])
    library.thumbnails.forget([asset.id])
    panel.grid.resize(panel.grid.width() + 200, panel.grid.height())
    qtbot.waitUntil(lambda: loader.is_broken(asset.id))
    away.rename(asset.path)
    panel.assets_changed([asset.id])
    qtbot.waitUntil(lambda: loader.pixmap("grid", asset.id) is not None)


def test_copy_puts_the_picture_or_the_file_on_the_clipboard(
    qtbot: QtBot, library: Library, panel: GalleryPanel
) -> None:
    asset = add(library, size=(40, 30))
    pick(panel, asset.id)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(panel.grid, Qt.Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    assert QGuiApplication.clipboard().image().width() == 40
    qtbot.keyClick(panel.grid, Qt.Key.Key_C, CTRL | SHIFT)
    data = QGuiApplication.clipboard().mimeData()
    assert isinstance(data, QMimeData)
    assert [Path(url.toLocalFile()) for url in data.urls()] == [asset.path]


def test_menu_offers_use_as_input_and_enter_opens(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    asset = add(library)
    pick(panel, asset.id)
    use = next(a for a in panel.menu([asset.id]).actions() if a.text().startswith("Use as input"))
    with qtbot.waitSignal(panel.use_as_input) as used:
        use.trigger()
    assert used.args == [[asset.id]]
    with qtbot.waitSignal(panel.activated) as opened:
        qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    assert opened.args == [asset.id]


def test_refresh_keeps_selection_and_place(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    add_rows(library, 300)
    panel.refresh()
    panel.model.fill()
    panel.grid.verticalScrollBar().setValue(3000)
    ids = panel.model.ids([50, 70])
    pick(panel, *ids)
    panel.grid.verticalScrollBar().setValue(3000)
    panel.refresh()
    assert panel.selected_ids() == ids
    assert panel.current_id() == ids[0]
    assert panel.grid.verticalScrollBar().value() == 3000


def test_many_changes_at_once_are_read_anew(library: Library, panel: GalleryPanel) -> None:
    add(library)
    library.assets.on_change = None
    add_rows(library, 400)
    ids = [asset.id for asset in library.assets.page(panel.model.filter, None, 400)]
    panel.assets_changed(ids)
    panel.model.fill()
    assert panel.model.rowCount() == 401


def test_selection_is_told_once_for_a_click(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    asset = add(library)
    told: list[list[str]] = []
    panel.selection_changed.connect(told.append)
    place = panel.grid.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [[asset.id]]


def test_the_bar_over_the_trash_puts_back_and_a_mode_leads_out(
    qtbot: QtBot, library: Library, panel: GalleryPanel
) -> None:
    first, second = add(library), add(library)
    panel.asset_actions.trash([first.id, second.id])
    assert not panel.trash_bar.isVisible()
    panel.bar.trash.setChecked(True)
    assert panel.trash_bar.isVisible() and not panel.trash_bar.restore.isEnabled()
    pick(panel, first.id)
    qtbot.waitUntil(panel.trash_bar.restore.isEnabled)
    qtbot.mouseClick(panel.trash_bar.restore, Qt.MouseButton.LeftButton)
    assert library.assets.get(first.id).trashed is None
    assert shown(panel) == [second.id]
    qtbot.mouseClick(panel.bar.modes.segment("text-to-image"), Qt.MouseButton.LeftButton)
    assert not panel.bar.trash.isChecked()
    assert not panel.trash_bar.isVisible()
    assert shown(panel) == [first.id]


def test_the_order_turns_round(qtbot: QtBot, library: Library, panel: GalleryPanel) -> None:
    first, second = add(library), add(library)
    panel.refresh()
    assert shown(panel) == [second.id, first.id]
    panel.bar.order.setCurrentIndex(1)
    assert shown(panel) == [first.id, second.id]
    kept = panel.bar.remembered()
    panel.bar.order.setCurrentIndex(0)
    panel.bar.restore({**kept, "query": "zebra", "mode": "no such mode"})
    assert panel.bar.filter().oldest and panel.bar.filter().query == "zebra" and panel.bar.filter().mode is None


def test_a_new_picture_is_chosen_until_the_artist_chooses_another(library: Library, panel: GalleryPanel) -> None:
    first, second = add(library), add(library)
    panel.arrived([first.id])
    assert panel.selected_ids() == [first.id]
    panel.arrived([second.id])
    assert panel.selected_ids() == [second.id]
    pick(panel, first.id)
    panel.arrived([add(library).id])
    assert panel.selected_ids() == [first.id]
