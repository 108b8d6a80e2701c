"""The inspector tells a picture's recipe, and hands it on."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.models import GenerationRequest, Job, JobState, Mode
from desktop_app.sharing import Share, ShareChoices, ShareState
from desktop_app.storage.library import Library
from desktop_app.ui import inspector_words
from desktop_app.ui.gallery.actions import AssetActions
from desktop_app.ui.gallery.rating import RatingStars
from desktop_app.ui.inspector import InspectorPanel
from desktop_app.ui.inspector_parts import FamilyPicture
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
        "a red fox, 水彩", "48 × 32", "fox", "red", "Understood", "水彩", "Ignored", "made by a program (in the file)",
        str(asset.seed),
    }
    qtbot.waitUntil(lambda: wanted <= set(texts(inspector)))


def test_recipe_buttons_name_the_picture(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library)
    inspector.show_asset(asset.id)
    signals = {
        "Reuse all": inspector.reuse_all, "Prompt": inspector.reuse_prompt, "Seed": inspector.reuse_seed,
        "Size": inspector.reuse_size, "Remix": inspector.remix,
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


def press(qtbot: QtBot, inspector: InspectorPanel, words: str) -> None:
    button = next(b for b in inspector.findChildren(QPushButton) if b.text() == words and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_variants_of_one_press_are_siblings(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    request = GenerationRequest(engine="painter", prompt="a fox")
    jobs = library.jobs.insert(
        [Job(id=f"job-{n}", group="press", engine="painter", model="", mode=Mode.TEXT_TO_IMAGE, request=request,
             request_hash="h", state=JobState.QUEUED, revision=0, created=1.0, updated=1.0) for n in range(3)],
        duplicate_window=None,
    )
    made = [add(library, f"variant {n}") for n in range(3)]
    for job, asset in zip(jobs, made, strict=True):
        library.assets.update(asset.id, job_id=job.id)
    inspector.show_asset(made[1].id)
    pictures = inspector.findChildren(FamilyPicture)
    assert [picture._asset.id for picture in pictures] == [asset.id for asset in made]
    with qtbot.waitSignal(inspector.open_asset) as opened:
        qtbot.keyClick(pictures[2], Qt.Key.Key_Return)
    assert opened.args == [made[2].id]


def test_the_file_is_named_and_its_path_copied(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library, "a whale")
    inspector.show_asset(asset.id)
    assert inspector_words.bytes_words(asset.bytes) in texts(inspector)
    assert any(asset.path.name.startswith(words.rstrip("…")) and words for words in texts(inspector))
    with qtbot.waitSignal(inspector.copy_wanted) as copied:
        press(qtbot, inspector, "Copy path")
    assert copied.args is not None
    assert copied.args[0] == str(asset.path)
    with qtbot.waitSignal(inspector.reveal_wanted) as revealed:
        press(qtbot, inspector, "Show in folder")
    assert revealed.args == [asset.path]


def test_the_whole_prompt_is_copied_though_it_is_cut(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    inspector.show_asset(add(library, "very long " * 300).id)
    copy = next(b for b in inspector.findChildren(QPushButton) if b.accessibleName() == "Copy prompt")
    with qtbot.waitSignal(inspector.copy_wanted) as copied:
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert copied.args is not None
    assert copied.args[0] == "very long " * 300


def test_how_much_a_mask_let_change_is_told(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    inspector.show_asset(add(library, facts={"masked": 0.25}).id)
    qtbot.waitUntil(lambda: "25 % of the picture" in texts(inspector))


def test_a_live_share_says_how_long(qtbot: QtBot, library: Library, inspector: InspectorPanel) -> None:
    asset = add(library)
    share = Share(
        id="s1", state=ShareState.LIVE, host="folder", assets=(asset.id,), choices=ShareChoices(), content="c",
        created=1.0, url="https://x", expires=4_000_000_000.0,
    )
    library.shares.begin(share)
    inspector.show_asset(asset.id)
    qtbot.waitUntil(lambda: any(words.startswith("live  •  ends in") for words in texts(inspector)))


def test_what_several_have_in_common_and_what_can_be_done_with_all(
    qtbot: QtBot, library: Library, inspector: InspectorPanel
) -> None:
    made = [add(library, size=(48, 32)), add(library, size=(48, 32)), add(library, size=(20, 20), engine="stylist")]
    inspector.show_assets([asset.id for asset in made])
    total = inspector_words.bytes_words(sum(asset.bytes for asset in made))
    qtbot.waitUntil(lambda: total in texts(inspector))
    assert "Engine" not in texts(inspector)
    inspector.show_assets([asset.id for asset in made[:2]])
    qtbot.waitUntil(lambda: {"Engine", "48 × 32"} <= set(texts(inspector)))
    with qtbot.waitSignal(inspector.compare_wanted) as compared:
        press(qtbot, inspector, "Compare")
    assert compared.args == [[asset.id for asset in made[:2]]]
    press(qtbot, inspector, "Favourite")
    qtbot.waitUntil(lambda: all(library.assets.get(asset.id).favourite for asset in made[:2]))
    press(qtbot, inspector, "Move to the trash")
    qtbot.waitUntil(lambda: all(library.assets.get(asset.id).trashed is not None for asset in made[:2]))


def test_nothing_is_cut_off_in_the_narrowest_panel(
    qtbot: QtBot, library: Library, inspector: InspectorPanel
) -> None:
    inspector.resize(256, 700)
    inspector.show_asset(add(library, "月夜下的红狐狸，水彩" * 8, facts={"understood": ["x" * 90, "红狐狸"]}).id)
    qtbot.waitUntil(lambda: "红狐狸" in texts(inspector))
    for kind in (QLabel, QPushButton):
        for widget in inspector.findChildren(kind):
            if widget.isVisible():
                right = widget.mapTo(inspector, widget.rect().topRight()).x()
                assert right <= 256, widget.text()


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
