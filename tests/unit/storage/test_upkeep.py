"""Trash and back, for good, stars and hearts: file and row agree, also after a crash in between."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.errors import LibraryError, NotFoundError, UsageError
from desktop_app.storage import containers, files, picture_metadata, upkeep, xmp
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.library import Library
from tests.unit.storage.rig import add, open_library, picture, request


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path)
    yield opened
    opened.close()


def test_trash_and_restore(library: Library) -> None:
    one, two = add(library, picture(seed=1)), add(library, picture(seed=2))
    library.trash([one.id, one.id, two.id])
    gone = library.assets.get(one.id)
    assert gone.trashed == library.clock.wall() and not one.path.exists()
    assert gone.path == library.folder / "trash" / one.path.relative_to(library.folder)
    assert library.assets.counts() == {"all": 0, "text-to-image": 0, "image-to-image": 0, "trash": 2}
    library.trash([one.id])
    assert library.assets.get(one.id) == gone
    library.restore([one.id, two.id])
    assert library.assets.get(one.id) == one and one.path.exists()
    assert library.assets.counts()["all"] == 2
    library.restore([one.id])


def test_restored_beside_a_file_that_took_its_place(library: Library) -> None:
    asset = add(library, picture())
    library.trash([asset.id])
    asset.path.write_bytes(b"something else")
    library.restore([asset.id])
    back = library.assets.get(asset.id)
    assert back.path != asset.path and back.path.exists() and asset.path.read_bytes() == b"something else"


def test_delete_for_good(library: Library) -> None:
    parent = add(library, picture(seed=1))
    child = add(library, picture(seed=2), request(inputs=(library.keep_input(parent.path),)))
    library.thumbnails.put(parent.id, parent.sha256, b"jpeg")
    library.trash([parent.id])
    library.delete([parent.id])
    assert library.assets.find(parent.id) is None and not list((library.folder / "trash").rglob("*.png"))
    assert library.thumbnails.get(parent.id, parent.sha256) is None
    assert library.assets.get(child.id).parents == (parent.id,), "the child still says what it was made from"
    with pytest.raises(NotFoundError):
        library.delete([parent.id])


def test_a_file_removed_from_outside_can_still_be_trashed_and_deleted(library: Library) -> None:
    asset = add(library, picture())
    asset.path.unlink()
    library.trash([asset.id])
    assert library.assets.get(asset.id).trashed is not None
    library.delete([asset.id])
    assert library.assets.find(asset.id) is None


def test_what_cannot_be_moved_stays_as_it_was(library: Library) -> None:
    asset, other = add(library, picture(seed=1)), add(library, picture(seed=2), request("a boat"))
    (library.folder / "trash").write_text("a file in the way of the trash")
    with pytest.raises(LibraryError):
        library.trash([asset.id, other.id])
    assert library.assets.get(asset.id) == asset and asset.path.exists()
    assert library.db.connection.execute("SELECT count(*) FROM moves").fetchone()[0] == 0


@pytest.mark.parametrize("verb", ["trash", "restore", "delete"])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_in_the_middle(library: Library, tmp_path: Path, verb: str, moment: str) -> None:
    """A real process dies just before or after the file moved; the next start makes the row agree with the file."""
    asset = add(library, picture())
    if verb == "restore":
        library.trash([asset.id])
    library.close()
    script = (
        "import os, pathlib\nfrom desktop_app.storage import upkeep\nfrom desktop_app.storage.library import Library\n"
        f"lib = Library.open(pathlib.Path({str(library.folder)!r}), cache=pathlib.Path({str(tmp_path)!r}))\n"
        "move = upkeep._move_file\n"
        f"def dying(*given):\n    if {moment!r} == 'after': move(*given)\n    os._exit(9)\n"
        f"upkeep._move_file = dying\nlib.{verb}([{asset.id!r}])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=False, timeout=60)
    assert done.returncode == 9
    again = open_library(tmp_path)
    found = again.assets.find(asset.id)
    if verb == "delete" and moment == "after":
        assert found is None and not asset.path.exists()
    else:
        assert found is not None and found.path.exists()
        assert (found.trashed is not None) == ((verb == "trash") == (moment == "after") and verb != "delete")
    assert again.db.connection.execute("SELECT count(*) FROM moves").fetchone()[0] == 0
    again.close()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_stars_and_hearts_go_into_the_file_and_leave_the_pixels(library: Library, kind: str) -> None:
    asset = add(library, picture(kind, (40, 30)))
    pixels = containers.pixel_digest(asset.path.read_bytes())
    for stars in (5, 3, 0):
        rated = library.rate(asset.id, stars)
        data = asset.path.read_bytes()
        assert rated.rating == stars == library.assets.get(asset.id).rating
        assert (rated.sha256, rated.bytes) == (files.sha256_of(asset.path), len(data))
        assert containers.pixel_digest(data) == pixels
        assert f'xmp:Rating="{stars}"'.encode() in containers.read(data).xmp
    loved = library.favourite(asset.id, True)
    inside = picture_metadata.read_recipe(asset.path)
    assert loved.favourite and inside is not None and inside.favourite and inside.rating == 0
    assert inside.request == asset.request and inside.facts == asset.facts
    assert xmp.source_type_in(containers.read(asset.path.read_bytes()).xmp) == "trainedAlgorithmicMedia"
    assert [a.id for a in library.assets.page(AssetFilter(favourites=True))] == [asset.id]
    before = asset.path.stat().st_mtime_ns
    library.favourite(asset.id, True)
    assert asset.path.stat().st_mtime_ns == before, "nothing is written where nothing changed"


def test_a_photograph_stays_unmarked_but_for_its_stars(library: Library, tmp_path: Path) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(picture("JPEG"))
    (asset,) = library.import_paths([source]).assets
    library.rate(asset.id, 4)
    boxes = containers.read(asset.path.read_bytes())
    assert xmp.source_type_in(boxes.xmp) == "" and not boxes.exif
    assert library.import_paths([source]).duplicates == 1


def test_ratings_are_0_to_5_and_need_the_file(library: Library) -> None:
    asset = add(library, picture())
    for wrong in (-1, 6):
        with pytest.raises(UsageError):
            library.rate(asset.id, wrong)
    asset.path.unlink()
    with pytest.raises(NotFoundError):
        library.rate(asset.id, 3)
    assert library.assets.get(asset.id).rating == 0


def test_a_gif_in_the_library_is_rated_in_its_row(library: Library) -> None:
    place = library.folder / "old.gif"
    place.write_bytes(picture("GIF"))
    (asset,) = library.import_paths([library.folder]).assets
    assert library.rate(asset.id, 2).rating == 2 and place.read_bytes() == picture("GIF")


def test_nothing_to_do_is_nothing(library: Library) -> None:
    library.trash([])
    assert upkeep.finish_moves(library) == 0
