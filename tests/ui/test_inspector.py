"""The inspector tells a picture's recipe, and hands it on."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.models import Mode
from desktop_app.storage.library import Library
from desktop_app.ui import inspector_words
from desktop_app.ui.gallery.actions import AssetActions
from desktop_app.ui.gallery.rating import RatingStars
from desktop_app.ui.inspector import FamilyPicture, InspectorPanel
from desktop_app.ui.thumbnail_loader import ThumbnailLoader
from tests.support.messages import RecordedMessages

from .gallery.support import add


@pytest.fixture
def inspector(qtbot: QtBot, library: Library, loader: ThumbnailLoader) -> InspectorPanel:
    """As wide as in the window."""
    made = InspectorPanel(library, loader, AssetActions(library, RecordedMessages()))
    library.assets.on_change = lambda ids: made.assets_changed(list(ids))
    qtbot.addWidget(made)
    made.resize(304, 700)
    made.show()
    return made


def texts(inspector: InspectorPanel) -> list[str]:
    return [found.text() for found in inspector.findChildren(QLabel) if found.isVisible()]


def test_recipe_rows_understood_and_ignored(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library, "a red fox, 水彩", size=(48, 32), facts={
        "understood": ["fox", "red"], "ignored": ["水彩"], "source_type": "algorithmicMedia",
    })
    inspector.show_asset(asset.id)
    wanted = {
        "a red fox, 水彩", "48 × 32", "fox, red", "水彩", "made by a program (in the file)", str(asset.seed),
    }
    qtbot.waitUntil(lambda: wanted <= set(texts(inspector)))


def test_recipe_buttons_name_the_picture(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library)
    inspector.show_asset(asset.id)
    signals = {
        "Reuse all": inspector.reuse_all, "Prompt": inspector.reuse_prompt, "Seed": inspector.reuse_seed,
    }
    for words, signal in signals.items():
        button = next(b for b in inspector.findChildren(QPushButton) if b.text() == words)
        with qtbot.waitSignal(signal) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [asset.id]


def test_the_family_opens(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    parent = add(library)
    asset = add(library, mode=Mode.IMAGE_TO_IMAGE, parents=(parent.id,))
    add(library, mode=Mode.IMAGE_TO_IMAGE, parents=(asset.id,))
    inspector.show_asset(asset.id)
    qtbot.waitUntil(lambda: "From" in texts(inspector))
    pictures = inspector.findChildren(FamilyPicture)
    assert len(pictures) == 3
    with qtbot.waitSignal(inspector.open_asset) as opened:
        qtbot.mouseClick(pictures[0], Qt.MouseButton.LeftButton)
    assert opened.args == [parent.id]


def test_stars_rate_in_the_library_and_follow_it(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library)
    inspector.show_asset(asset.id)
    stars = inspector.findChild(RatingStars)
    assert stars is not None
    qtbot.keyClick(stars, Qt.Key.Key_4)
    assert library.assets.get(asset.id).rating == 4
    library.rate(asset.id, 2)
    qtbot.waitUntil(lambda: stars.rating == 2)


def test_a_new_child_joins_the_family(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library)
    inspector.show_asset(asset.id)
    assert inspector.findChildren(FamilyPicture) == []
    add(library, mode=Mode.IMAGE_TO_IMAGE, parents=(asset.id,))
    qtbot.waitUntil(lambda: len(inspector.findChildren(FamilyPicture)) == 2)


def test_several_and_none(library: Library, inspector: InspectorPanel) -> None:
    assert "Choose a picture" in texts(inspector)[0]
    inspector.show_assets([add(library).id, add(library).id])
    assert "2 pictures selected" in texts(inspector)
    inspector.show_asset(None)
    assert "Choose a picture" in texts(inspector)[0]


def test_a_long_prompt_is_cut_until_asked_for(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    prompt = "very long " * 300
    inspector.show_asset(add(library, prompt).id)
    assert max(map(len, texts(inspector))) < 500
    button = next(b for b in inspector.findChildren(QPushButton) if b.text() == "Show all")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert prompt in texts(inspector)


@pytest.mark.parametrize(("days", "hour", "expected"), [(0, 9, "today 09:05"), (1, 9, "yesterday 09:05")])
def test_made_in_words(library: Library, days: int, hour: int, expected: str) -> None:
    made = datetime(2026, 11, 20, hour, 5)
    asset = add(library, created=made.timestamp())
    assert inspector_words.made_words(asset, None, datetime(2026, 11, 20 + days, 23, 0)) == expected
