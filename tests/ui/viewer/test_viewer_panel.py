"""The viewer on a real library: next and previous, sharpness, broken files, keys."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.models import Asset, GenerationRequest, InputPicture, Mode, Role
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.library import Library
from desktop_app.storage.recipes import Recipe
from desktop_app.ui.gallery.actions import AssetActions
from desktop_app.ui.gallery.model import AssetModel
from desktop_app.ui.thumbnail_loader import ThumbnailLoader
from desktop_app.ui.viewer.compare import Look
from desktop_app.ui.viewer.filmstrip import SIDE
from desktop_app.ui.viewer.full_screen import BareViewer
from desktop_app.ui.viewer.viewer_panel import ViewerPanel
from tests.support.messages import RecordedMessages

from ..gallery.support import add, png_header

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pictures(library: Library) -> list[Asset]:
    """Five pictures, newest first."""
    return [add(library, f"picture {n}", size=(300 + n, 200)) for n in range(5)][::-1]


@pytest.fixture
def messages() -> RecordedMessages:
    """What the viewer would have said."""
    return RecordedMessages()


@pytest.fixture
def viewer(
    qtbot: QtBot, library: Library, loader: ThumbnailLoader, pictures: list[Asset], messages: RecordedMessages
) -> Iterator[ViewerPanel]:
    """The viewer with the gallery's list."""
    made = ViewerPanel(library, loader, AssetActions(library, messages))
    qtbot.addWidget(made)
    model = AssetModel(library.assets, made)
    model.show(AssetFilter())
    library.assets.on_change = model.changed
    made.set_model(model)
    made.resize(640, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_decoder()


def sharp(qtbot: QtBot, viewer: ViewerPanel) -> None:
    qtbot.waitUntil(lambda: viewer.canvas.sharp)


def test_arrows_walk_the_list_and_stop_at_its_ends(
    qtbot: QtBot, viewer: ViewerPanel, pictures: list[Asset]
) -> None:
    shown: list[str] = []
    viewer.shown.connect(shown.append)
    viewer.show_asset(pictures[0].id)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home):
        qtbot.keyClick(viewer, key)
    assert shown == [pictures[n].id for n in (0, 1, 2, 4, 0)]
    sharp(qtbot, viewer)


def test_neighbours_are_decoded_before_they_are_asked_for(
    qtbot: QtBot, viewer: ViewerPanel, pictures: list[Asset]
) -> None:
    viewer.show_asset(pictures[2].id)
    qtbot.waitUntil(lambda: all(viewer.decoder.get(pictures[n].id) is not None for n in (1, 2, 3)))
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.canvas.sharp
    assert viewer.asset_id == pictures[3].id


def test_the_thumbnail_is_there_before_the_picture(
    qtbot: QtBot, viewer: ViewerPanel, loader: ThumbnailLoader, pictures: list[Asset]
) -> None:
    loader.want("grid", pictures, 40, 0)
    qtbot.waitUntil(lambda: loader.whole(pictures[4]) is not None)
    viewer.show_asset(pictures[4].id)
    colour = viewer.canvas.grab().toImage().pixelColor(viewer.canvas.rect().center())
    sharp(qtbot, viewer)
    later = viewer.canvas.grab().toImage().pixelColor(viewer.canvas.rect().center())
    pairs = zip(colour.getRgb()[:3], later.getRgb()[:3], strict=True)  # type: ignore[index]
    assert sum(abs(a - b) for a, b in pairs) < 12


def test_zoom_keys_and_words(qtbot: QtBot, library: Library, viewer: ViewerPanel) -> None:
    large = add(library, size=(1600, 1200))
    viewer.show_asset(large.id)
    assert viewer.zoom.value == "fit"
    qtbot.keyClick(viewer, Qt.Key.Key_1, CTRL)
    assert viewer.canvas.zoom == 1.0
    assert viewer.zoom.value == "full"
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.zoom.value == ""
    qtbot.keyClick(viewer, Qt.Key.Key_0, CTRL)
    assert viewer.canvas.fitted
    sharp(qtbot, viewer)


def test_escape_goes_back(qtbot: QtBot, viewer: ViewerPanel, pictures: list[Asset]) -> None:
    viewer.show_asset(pictures[0].id)
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)


def test_trashing_shows_what_takes_its_place_and_undo_brings_it_back(
    qtbot: QtBot, library: Library, viewer: ViewerPanel, pictures: list[Asset], messages: RecordedMessages
) -> None:
    viewer.show_asset(pictures[1].id)
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: viewer.asset_id == pictures[2].id)
    assert library.assets.get(pictures[1].id).trashed is not None
    assert [act.title for act in messages.acts] == ["Undo"]
    assert viewer.asset_actions.undo()
    assert library.assets.get(pictures[1].id).trashed is None
    qtbot.keyClick(viewer, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: library.assets.get(pictures[2].id).rating == 5)


def test_the_last_picture_trashed_goes_back_to_the_gallery(
    qtbot: QtBot, library: Library, viewer: ViewerPanel, pictures: list[Asset]
) -> None:
    for asset in pictures[1:]:
        library.trash([asset.id])
    viewer.show_asset(pictures[0].id)
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, Qt.Key.Key_Delete)


def test_a_click_in_the_filmstrip_jumps(qtbot: QtBot, viewer: ViewerPanel, pictures: list[Asset]) -> None:
    viewer.show_asset(pictures[0].id)
    middle = viewer.strip.rect().center()
    qtbot.mouseClick(viewer.strip, Qt.MouseButton.LeftButton, pos=middle)
    assert viewer.asset_id == pictures[2].id
    middle.setX(middle.x() + SIDE)
    qtbot.mouseClick(viewer.strip, Qt.MouseButton.LeftButton, pos=middle)
    assert viewer.asset_id == pictures[3].id


@pytest.mark.parametrize(("data", "words"), [
    (b"", "cannot be read as a picture"), (b"plain words", "cannot be read as a picture"),
    (png_header(30000), "too large to show: 30000 × 30000"), (None, "no longer there"),
], ids=["empty", "words", "huge", "missing"])
def test_what_cannot_be_shown_is_one_sentence(
    qtbot: QtBot, library: Library, viewer: ViewerPanel, data: bytes | None, words: str
) -> None:
    asset = add(library, data=data or b"")
    if data is None:
        asset.path.unlink()
    viewer.show_asset(asset.id)
    qtbot.waitUntil(lambda: bool(viewer.canvas.words))
    assert words in viewer.canvas.words
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.canvas.words == ""


def test_an_id_that_is_gone_says_so(viewer: ViewerPanel) -> None:
    viewer.show_asset("no-such-id")
    assert "no longer in the library" in viewer.canvas.words


@pytest.mark.parametrize("mode", ["CMYK", "L", "I;16", "P", "LA"])
def test_unusual_pixels_are_shown(
    qtbot: QtBot, library: Library, viewer: ViewerPanel, tmp_path: Path, mode: str
) -> None:
    path = tmp_path / ("x.jpg" if mode == "CMYK" else "x.png")
    Image.new(mode, (60, 40), 128 if mode in ("L", "P") else None).save(path)
    asset = add(library, size=(60, 40), data=path.read_bytes())
    viewer.show_asset(asset.id)
    sharp(qtbot, viewer)
    assert viewer.canvas.words == ""


def test_exif_rotation_is_obeyed(qtbot: QtBot, library: Library, viewer: ViewerPanel, tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (80, 40), "red").save(path, exif=exif)
    asset = add(library, size=(40, 80), data=path.read_bytes())
    viewer.show_asset(asset.id)
    sharp(qtbot, viewer)
    assert viewer.canvas.picture_rect().size().toSize().height() == 80


@pytest.fixture
def edit(library: Library, tmp_path: Path) -> tuple[Asset, Asset]:
    """A red picture, and the blue one made from it."""
    made: list[Asset] = []
    for colour in ("#ff0000", "#0000ff"):
        path = tmp_path / f"{colour[1:]}.png"
        Image.new("RGB", (400, 300), colour).save(path)
        parents = (made[0].id,) if made else ()
        made.append(add(library, size=(400, 300), data=path.read_bytes(), parents=parents))
    return made[0], made[1]


def test_an_edit_is_compared_with_what_it_was_made_from_until_that_is_switched_off(
    qtbot: QtBot, viewer: ViewerPanel, pictures: list[Asset], edit: tuple[Asset, Asset]
) -> None:
    viewer.show_asset(pictures[0].id)
    assert not viewer.compare.isVisible()
    assert not viewer.compare_bar.isVisible()
    viewer.show_asset(edit[1].id)
    assert viewer.compare.isVisible()
    assert viewer.compare_bar.isVisible()
    sharp(qtbot, viewer)
    qtbot.waitUntil(lambda: viewer.canvas.compare is not None)
    middle = viewer.canvas.rect().center()

    def colours() -> list[str]:
        grabbed = viewer.canvas.grab().toImage()
        return [grabbed.pixelColor(middle.x() + dx, middle.y() + 60).name() for dx in (-150, -50, 50, 150)]

    assert colours() == ["#ff0000", "#ff0000", "#0000ff", "#0000ff"]
    qtbot.mousePress(viewer.canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(viewer.canvas, middle + QPoint(100, 0))
    qtbot.mouseRelease(viewer.canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(100, 0))
    assert colours() == ["#ff0000", "#ff0000", "#ff0000", "#0000ff"]
    qtbot.keyClick(viewer, Qt.Key.Key_M)
    assert colours() == ["#0000ff"] * 4
    assert not viewer.compare_bar.isVisible()
    viewer.show_asset(pictures[0].id)
    viewer.show_asset(edit[1].id)
    assert viewer.canvas.compare is None


def test_holding_b_shows_before(qtbot: QtBot, viewer: ViewerPanel, edit: tuple[Asset, Asset]) -> None:
    viewer.show_asset(edit[1].id)
    qtbot.waitUntil(lambda: viewer.canvas.compare is not None)
    place = viewer.canvas.rect().center() + QPoint(100, 60)

    def colour() -> str:
        return viewer.canvas.grab().toImage().pixelColor(place).name()

    assert colour() == "#0000ff"
    qtbot.keyPress(viewer, Qt.Key.Key_B)
    assert colour() == "#ff0000"
    qtbot.keyRelease(viewer, Qt.Key.Key_B)
    assert colour() == "#0000ff"


def test_side_by_side_has_one_zoom_and_place(
    qtbot: QtBot, viewer: ViewerPanel, edit: tuple[Asset, Asset]
) -> None:
    viewer.show_asset(edit[1].id)
    viewer.choose_look(Look.SIDE)
    assert [pane.entry.words for pane in viewer.side.panes] == ["before", "after"]
    qtbot.waitUntil(lambda: all(pane.sharp for pane in viewer.side.panes))
    before, after = viewer.side.panes
    after.set_zoom(3.0)
    after.pan(-40, 10)
    assert before.zoom == after.zoom == 3.0
    assert before.centre == after.centre
    qtbot.keyClick(viewer, Qt.Key.Key_0, CTRL)
    assert before.fitted and after.fitted
    assert viewer.zoom.value == "fit"
    viewer.choose_look(Look.SLIDER)
    assert viewer.canvas.isVisible()
    assert viewer.side.panes == []


def test_several_pictures_beside_each_other_are_rated_one_by_one(
    qtbot: QtBot, library: Library, viewer: ViewerPanel, pictures: list[Asset]
) -> None:
    viewer.show_several([asset.id for asset in pictures[:3]])
    assert len(viewer.side.panes) == 3
    qtbot.waitUntil(lambda: all(pane.sharp for pane in viewer.side.panes))
    assert viewer.asset_id == pictures[2].id
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.asset_id == pictures[0].id
    qtbot.keyClick(viewer, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: library.assets.get(pictures[0].id).rating == 4)
    qtbot.waitUntil(lambda: viewer.side.panes[0].entry.asset.rating == 4)
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(viewer.side.panes) == 2)
    qtbot.keyClick(viewer, Qt.Key.Key_Return)
    assert viewer.canvas.isVisible()
    assert viewer.side.panes == []


def test_a_broken_one_of_several_is_said_in_its_place(
    qtbot: QtBot, library: Library, viewer: ViewerPanel, pictures: list[Asset]
) -> None:
    broken = add(library, data=b"nothing")
    viewer.show_several([pictures[0].id, broken.id])
    qtbot.waitUntil(lambda: "cannot be read" in viewer.side.panes[1].words)
    assert viewer.side.panes[0].words == ""


def test_a_picture_that_gave_only_its_look_is_no_before(
    library: Library, viewer: ViewerPanel, pictures: list[Asset]
) -> None:
    look = InputPicture("a" * 64, pictures[0].id, 10, 10, Role.STYLE)
    path = library.folder / "2026" / "styled.png"
    Image.new("RGB", (40, 30)).save(path)
    request = GenerationRequest(engine="stylist", prompt="", mode=Mode.IMAGE_TO_IMAGE, inputs=(look,))
    asset = library.assets.insert(
        Recipe(id=str(uuid.uuid4()), created=1.8e9, mode=Mode.IMAGE_TO_IMAGE, engine="stylist", request=request,
               parents=(pictures[0].id,)),
        path=path, width=40, height=30, size=9, sha256="b" * 64,
    )
    viewer.show_asset(asset.id)
    assert not viewer.compare.isVisible()


def test_space_tapped_goes_on(qtbot: QtBot, viewer: ViewerPanel, pictures: list[Asset]) -> None:
    viewer.show_asset(pictures[0].id)
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert viewer.asset_id == pictures[1].id
    qtbot.keyPress(viewer, Qt.Key.Key_Space)
    viewer.canvas.set_zoom(3.0)
    viewer.canvas.pan(10, 0)
    qtbot.keyRelease(viewer, Qt.Key.Key_Space)
    assert viewer.asset_id == pictures[1].id


def test_alone_with_the_picture_bars_come_with_the_pointer_and_go_again(
    qtbot: QtBot, viewer: ViewerPanel, edit: tuple[Asset, Asset]
) -> None:
    bare = BareViewer(viewer)
    viewer.show_asset(edit[1].id)
    bare.put_on()
    assert viewer.canvas.height() == viewer.height()
    assert not any(part.isVisible() for part in (viewer.bar, viewer.strip, viewer.compare_bar))
    assert viewer.canvas.cursor().shape() is Qt.CursorShape.BlankCursor
    viewer.step(1)
    viewer.step(-1)
    assert not viewer.compare_bar.isVisible()
    qtbot.mouseMove(viewer.canvas, QPoint(200, 200))
    qtbot.mouseMove(viewer.canvas, QPoint(220, 210))
    assert all(part.isVisible() for part in (viewer.bar, viewer.strip, viewer.compare_bar))
    assert viewer.canvas.cursor().shape() is not Qt.CursorShape.BlankCursor
    bare._rest.timeout.emit()
    assert not viewer.bar.isVisible()
    with qtbot.waitSignal(viewer.left):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    bare.take_off()
    qtbot.waitUntil(lambda: viewer.stage.y() > 0)
    assert viewer.strip.isVisible()
    assert viewer.strip.y() > viewer.stage.y()
