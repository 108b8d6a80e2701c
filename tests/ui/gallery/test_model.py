"""The rows of the gallery on a real library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.models import Mode
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.library import Library
from desktop_app.ui.gallery.model import FIRST_PAGE, AssetModel

from .support import add, add_rows


@pytest.fixture
def model(qtbot: QtBot, library: Library) -> AssetModel:
    """A model under Qt's own tester: any wrong signal or answer fails the test."""
    made = AssetModel(library.assets)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def shown(model: AssetModel) -> list[str]:
    return model.ids(range(model.rowCount()))


def test_newest_first_page_at_once_the_rest_in_steps(qtbot: QtBot, library: Library, model: AssetModel) -> None:
    add_rows(library, 2500)
    model.show(AssetFilter())
    assert model.rowCount() == FIRST_PAGE
    assert model.loading
    with qtbot.waitSignal(model.filled):
        pass
    assert model.rowCount() == 2500
    keys = list(model.keys())
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == 2500


def test_a_finished_picture_is_put_at_the_top_by_id(library: Library, model: AssetModel) -> None:
    first, second = add(library), add(library)
    model.show(AssetFilter())
    kept = QPersistentModelIndex(model.index(model.row(first.id)))
    newest = add(library)
    model.changed([newest.id])
    assert shown(model) == [newest.id, second.id, first.id]
    assert kept.data(AssetModel.IdRole) == first.id
    model.changed([newest.id])
    assert model.rowCount() == 3


def test_an_old_picture_finds_its_place_in_the_middle(library: Library, model: AssetModel) -> None:
    first, second = add(library, created=100.0), add(library, created=300.0)
    model.show(AssetFilter())
    between = add(library, created=200.0)
    model.changed([between.id])
    assert shown(model) == [second.id, between.id, first.id]


def test_what_no_longer_passes_the_filter_leaves(library: Library, model: AssetModel) -> None:
    words, edited = add(library), add(library, mode=Mode.IMAGE_TO_IMAGE)
    model.show(AssetFilter(mode=Mode.TEXT_TO_IMAGE))
    assert shown(model) == [words.id]
    model.changed([edited.id])
    assert shown(model) == [words.id]
    library.assets.update(words.id, trashed=1.0)
    model.changed([words.id])
    assert shown(model) == []


def test_many_are_removed_in_runs_and_while_keys_still_arrive(
    qtbot: QtBot, library: Library, model: AssetModel
) -> None:
    add_rows(library, 1500)
    model.show(AssetFilter())
    gone = model.ids([0, 1, 2, 10, 11, 59])
    late = library.assets.page(AssetFilter(), None, 1500)[1200].id
    for asset_id in (*gone, late):
        library.assets.update(asset_id, trashed=1.0)
    model.changed([*gone, late])
    assert model.rowCount() == FIRST_PAGE - 6
    with qtbot.waitSignal(model.filled):
        pass
    assert model.rowCount() == 1493
    assert not {*gone, late} & set(shown(model))


def test_a_picture_made_while_keys_arrive_is_there_once(qtbot: QtBot, library: Library, model: AssetModel) -> None:
    add_rows(library, 1500)
    model.show(AssetFilter())
    newest = add(library)
    oldest = add(library, created=1.0)
    model.changed([newest.id, oldest.id])
    with qtbot.waitSignal(model.filled):
        pass
    ids = shown(model)
    assert (ids[0], ids[-1]) == (newest.id, oldest.id)
    assert len(ids) == len(set(ids)) == 1502


def test_a_changed_picture_is_told_and_read_anew(qtbot: QtBot, library: Library, model: AssetModel) -> None:
    asset = add(library)
    model.show(AssetFilter())
    assert model.index(0).data(AssetModel.AssetRole).rating == 0
    library.assets.update(asset.id, rating=4)
    with qtbot.waitSignal(model.dataChanged):
        model.changed([asset.id])
    assert model.index(0).data(AssetModel.AssetRole).rating == 4


def test_words_for_screen_readers(library: Library, model: AssetModel) -> None:
    add(library, "红狐狸\n在雪地", rating=3)
    model.show(AssetFilter())
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "红狐狸 在雪地" in spoken
    assert "text to image" in spoken
    assert "3 of 5 stars" in spoken


def test_versions_count_the_pictures_made_from_one(library: Library, model: AssetModel) -> None:
    asset = add(library)
    model.show(AssetFilter())
    assert model.count_versions([asset.id]) == []
    child = add(library, mode=Mode.IMAGE_TO_IMAGE, parents=(asset.id,))
    model.changed([child.id])
    assert model.count_versions([asset.id, child.id]) == [asset.id]
    assert (model.versions(asset.id), model.versions(child.id)) == (1, 0)


def test_oldest_first_inserts_and_finds_at_the_other_end(qtbot: QtBot, library: Library, model: AssetModel) -> None:
    assets = [add(library, f"number {n}") for n in range(5)]
    model.show(AssetFilter(oldest=True))
    assert shown(model) == [asset.id for asset in assets]
    assert [model.row(asset.id) for asset in assets] == [0, 1, 2, 3, 4]
    late = add(library, "the newest")
    model.changed([late.id])
    assert model.row(late.id) == 5
    library.trash([assets[2].id])
    model.changed([assets[2].id])
    assert shown(model)[2] == assets[3].id
    add_rows(library, 1200)
    model.show(AssetFilter(oldest=True))
    with qtbot.waitSignal(model.filled):
        pass
    assert model.rowCount() == 1205 and list(model.keys()) == sorted(model.keys())
