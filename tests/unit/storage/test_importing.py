"""A lost database is rebuilt from the pictures; foreign pictures come in; odd files get a sentence each."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.models import Asset, AssetKind, Mode, Role
from desktop_app.storage import files, picture_metadata
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.library import Library
from desktop_app.storage.recipes import Recipe
from tests.support.clock import FakeClock
from tests.unit.storage.rig import add, open_library, picture, request


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def library(tmp_path: Path, clock: FakeClock) -> Iterator[Library]:
    opened = open_library(tmp_path, clock)
    yield opened
    opened.close()


def all_of(library: Library) -> dict[str, Asset]:
    pages = [*library.assets.page(AssetFilter(), limit=500), *library.assets.page(AssetFilter(trash=True), limit=500)]
    return {asset.id: asset for asset in pages}


def lose_database(library: Library) -> None:
    library.close()
    for path in library.folder.glob("library.db*"):
        path.unlink()


def filled(library: Library, clock: FakeClock) -> None:
    """Results of every format, with parents, ratings and hearts; references; a photograph; something trashed."""
    photo = library.keep_input(picture("JPEG", seed=100), name="beach.jpg")
    look = library.keep_input(picture("PNG", seed=101), role=Role.STYLE, name="look.png")
    made: list[Asset] = []
    for number, kind in enumerate(["PNG", "JPEG", "WEBP"] * 3):
        clock.jump_wall(1.37)
        wanted = request(f"picture {number} 灯塔 🦊\nSteps: 1", seed=number * 10**17, style="starry night", model="m",
                         negative_prompt="blur", size="3:2", options={"strength": 0.25, "again": True, "n": number})
        if number >= 3:
            inputs = (library.keep_input(made[number - 3].path), look) if number % 2 else (photo,)
            wanted = request(f"edit {number}", inputs=inputs, seed=number, options={"strength": 1})
        facts = {"understood": ["fog"], "style": "x", "n": [number]}
        made.append(add(library, picture(kind, seed=number), wanted, facts))
    for number, asset in enumerate(made):
        library.rate(asset.id, number % 6)
        library.favourite(asset.id, number % 2 == 0)
    library.trash([made[4].id])


@pytest.mark.parametrize("how", ["deleted", "emptied", "overwritten"])
def test_a_lost_database_is_rebuilt_exactly(library: Library, clock: FakeClock, tmp_path: Path, how: str) -> None:
    filled(library, clock)
    outside = tmp_path / "outside.png"
    outside.write_bytes(picture(seed=55))
    library.import_paths([outside])
    (brought,) = [a for a in all_of(library).values() if not a.engine]
    library.rate(brought.id, 4)
    before = all_of(library)
    parents = {i: [p.id for p in library.assets.parents(i)] for i in before}
    counts = library.assets.counts()
    assert len(before) == 10
    if how == "deleted":
        lose_database(library)
    else:
        library.close()
        library.db.path.write_bytes(b"" if how == "emptied" else b"no database " * 9000)
    clock.jump_wall(1000)
    again = open_library(tmp_path, clock)
    report = again.import_paths([again.folder])
    after = all_of(again)
    assert report.skipped == () and (report.rebuilt >= 10) == (how == "deleted")
    assert {a.id for a in report.assets} == {i for i, a in before.items() if a.trashed is None}
    assert [a.key for a in report.assets] == sorted((a.key for a in report.assets), reverse=True)
    assert after.keys() == before.keys()
    for identity, old in before.items():
        new = after[identity]
        for name in ("request", "mode", "engine", "model", "seed", "parents", "rating", "favourite", "facts", "prompt",
                     "created", "path", "sha256", "bytes", "width", "height", "job_id", "kind"):
            assert getattr(new, name) == getattr(old, name), name
        assert (new.trashed is None) == (old.trashed is None)
        assert [p.id for p in again.assets.parents(identity)] == parents[identity]
    assert again.assets.counts() == counts
    assert [a.id for a in again.assets.page(AssetFilter(query="灯塔"))] == [
        a.id for a in sorted(before.values(), key=lambda a: -a.created) if "灯塔" in a.prompt]
    if how != "deleted":
        assert "rebuilt from your pictures (9 in the gallery" in again.news[0]
        assert bool(list(again.folder.glob("library.db.damaged-*"))) == (how == "overwritten")
    again.close()


def test_importing_the_library_again_changes_nothing(library: Library, clock: FakeClock) -> None:
    filled(library, clock)
    before = all_of(library)
    report = library.import_paths([library.folder])
    assert all_of(library) == before and report.duplicates == 9 and report.skipped == ()


def test_foreign_pictures_are_copied_in_as_they_are(library: Library, tmp_path: Path, clock: FakeClock) -> None:
    folder = tmp_path / "old work"
    (folder / "deep" / "er").mkdir(parents=True)
    info = PngInfo()
    info.add_text("parameters", "a castle 城堡\nNegative prompt: fog\nSteps: 20, Seed: 42, Size: 24x16, Model: dream")
    Image.new("RGB", (24, 16), "red").save(folder / "a.png", pnginfo=info)
    (folder / "deep" / "er" / "Strand Foto.JPG").write_bytes(picture("JPEG", seed=2))
    (folder / "deep" / "b.webp").write_bytes(picture("WEBP", seed=3))
    (folder / "moving.gif").write_bytes(picture("GIF", seed=4))
    (folder / "no-suffix").write_bytes(picture("PNG", seed=5))
    (folder / "notes.txt").write_text("not a picture")
    (folder / ".hidden.png").write_bytes(picture("PNG", seed=6))
    moment = clock.wall() - 400 * 86_400
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (moment, moment))

    steps: list[tuple[int, int]] = []
    report = library.import_paths([folder], lambda done, total: steps.append((done, total)))
    assert steps[-1] == (5, 5) and report.skipped == () and report.duplicates == 0
    by_name = {str(a.facts["name"]): a for a in report.assets}
    assert by_name.keys() == {"a.png", "Strand Foto.JPG", "b.webp", "moving.gif", "no-suffix"}
    castle, photo = by_name["a.png"], by_name["Strand Foto.JPG"]
    assert (castle.prompt, castle.seed, castle.model, castle.engine) == ("a castle 城堡", 42, "dream", "")
    assert castle.request is not None and castle.request.negative_prompt == "fog"
    assert castle.facts["made_with"] == "AUTOMATIC1111" and castle.created == moment
    assert castle.path.read_bytes() == (folder / "a.png").read_bytes()
    assert castle.path.name[2:].startswith("-castle-城堡-") and photo.path.name[2:].startswith("-strand-foto-")
    assert photo.path.suffix == ".jpg" and by_name["moving.gif"].path.suffix == ".png"
    counts = library.assets.counts()
    assert (counts["all"], counts["text-to-image"], counts["image-to-image"]) == (5, 1, 0)
    assert [a.id for a in library.assets.page(AssetFilter(query="strand"))] == [photo.id]
    assert [a.id for a in library.assets.page(AssetFilter(query="城堡"))] == [castle.id]

    again = library.import_paths([folder])
    assert again.duplicates == 5 and {a.id for a in again.assets} == {a.id for a in report.assets}
    assert library.assets.counts() == counts

    library.rate(castle.id, 5)
    library.rate(photo.id, 2)
    assert (folder / "a.png").read_bytes() != castle.path.read_bytes()
    assert library.import_paths([folder]).duplicates == 5, "known by the bytes it came with"
    before = all_of(library)
    lose_database(library)
    rebuilt = open_library(tmp_path, clock)
    rebuilt.import_paths([rebuilt.folder])
    after = all_of(rebuilt)
    assert after.keys() == before.keys()
    assert {i: a.created for i, a in after.items()} == {i: a.created for i, a in before.items()}
    assert after[castle.id].rating == 5 and after[castle.id].request == castle.request
    assert after[photo.id].rating == 2 and rebuilt.assets.counts() == counts
    rebuilt.close()


def test_pictures_put_into_the_library_folder_are_taken_up_where_they_are(library: Library) -> None:
    place = library.folder / "my own folder" / "fox.png"
    place.parent.mkdir()
    place.write_bytes(picture(seed=1))
    (asset,) = library.import_paths([library.folder]).assets
    assert asset.path == place and place.read_bytes() == picture(seed=1)
    place.with_name("fox-copy.png").write_bytes(place.read_bytes())
    report = library.import_paths([library.folder])
    assert [sentence for _, sentence in report.skipped] == ["“fox-copy.png” is in the library already, as “fox.png”."]


def test_a_picture_saved_over_by_another_program_is_looked_at_again(library: Library) -> None:
    asset = add(library, picture())
    asset.path.write_bytes(picture(size=(50, 40), seed=9))
    (now,) = library.import_paths([library.folder]).assets
    assert (now.id, now.width, now.height, now.sha256) == (asset.id, 50, 40, files.sha256_of(asset.path))
    asset.path.write_bytes(b"broken")
    assert len(library.import_paths([library.folder]).skipped) == 1


def test_a_backup_is_imported_without_its_trash_and_inputs(library: Library, tmp_path: Path) -> None:
    other = Library.open(tmp_path / "other", cache=tmp_path / "c", clock=FakeClock())
    kept = add(other, picture(seed=1), request("kept"))
    other.trash([add(other, picture(seed=2), request("thrown away")).id])
    other.keep_input(picture(seed=3))
    other.close()
    report = library.import_paths([tmp_path / "other"])
    assert [a.id for a in report.assets] == [kept.id] and report.skipped == ()


def test_a_recipe_from_the_far_future_has_a_place(library: Library, tmp_path: Path) -> None:
    made = picture_metadata.embed(picture(), Recipe(id="f" * 32, created=2.0**39))
    (tmp_path / "future.png").write_bytes(made)
    (asset,) = library.import_paths([tmp_path / "future.png"]).assets
    assert asset.created == 2.0**39 and asset.path.exists()


def test_a_lost_file_comes_back_with_its_picture(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture())
    library.rate(asset.id, 2)
    (copy,) = library.export([asset.id], tmp_path / "out")
    library.rate(asset.id, 5)
    asset.path.unlink()
    (back,) = library.import_paths([copy]).assets
    assert back.id == asset.id and back.path.read_bytes() == copy.read_bytes()
    assert (back.rating, back.sha256) == (5, files.sha256_of(back.path))


def test_a_picture_moved_by_hand_is_found_again(library: Library) -> None:
    asset = add(library, picture())
    there = library.folder / "sorted" / "best.png"
    there.parent.mkdir()
    asset.path.rename(there)
    report = library.import_paths([library.folder])
    assert [a.id for a in report.assets] == [asset.id] and library.assets.get(asset.id).path == there


def test_an_input_that_is_imported_gets_its_place_in_the_gallery(library: Library, tmp_path: Path) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(picture("JPEG"))
    kept = library.keep_input(source)
    edit = add(library, picture(seed=4), request(inputs=(kept,)))
    (asset,) = library.import_paths([source]).assets
    assert asset.id == kept.asset_id and asset.kind is AssetKind.RESULT
    assert library.input_path(kept.sha256).exists()
    assert [a.id for a in library.assets.children(asset.id)] == [edit.id]
    assert library.assets.counts()["all"] == 2

    laid_in = library.folder / "by hand.webp"
    laid_in.write_bytes(picture("WEBP"))
    used = library.keep_input(laid_in)
    assert library.assets.get(used.asset_id).kind is AssetKind.REFERENCE
    library.import_paths([library.folder])
    now = library.assets.get(used.asset_id)
    assert (now.kind, now.path) == (AssetKind.RESULT, laid_in)


def test_a_picture_from_another_easel_brings_its_recipe(library: Library, tmp_path: Path) -> None:
    other = Library.open(tmp_path / "other", cache=tmp_path / "c", clock=FakeClock())
    made = add(other, picture("JPEG"), request("a shared fox", seed=5))
    other.rate(made.id, 3)
    (copy,) = other.export([made.id], tmp_path / "shared")
    other.close()
    (asset,) = library.import_paths([copy]).assets
    assert (asset.id, asset.prompt, asset.seed, asset.rating) == (made.id, "a shared fox", 5, 3)
    assert asset.engine == "painter"
    assert asset.mode is Mode.TEXT_TO_IMAGE and library.import_paths([copy]).duplicates == 1

    edited = tmp_path / "edited.jpg"
    repainted = Image.open(copy)
    repainted.load()
    Image.new("RGB", repainted.size, "red").save(edited, xmp=repainted.info["xmp"])
    (changed,) = library.import_paths([edited]).assets
    assert changed.id != made.id and changed.parents == (made.id,), "an edited copy is a picture of its own"


def test_the_trash_is_not_filled_twice(library: Library, tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(picture())
    (asset,) = library.import_paths([source]).assets
    library.trash([asset.id])
    report = library.import_paths([source])
    assert report.assets == () and report.skipped == ((source, "“a.png” is in the library's trash; restore it there."),)


def test_odd_files_get_one_sentence_each_and_the_rest_comes_in(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    whole = picture("PNG", (64, 64))
    (folder / "good.png").write_bytes(whole)
    (folder / "empty.png").write_bytes(b"")
    (folder / "cut.png").write_bytes(whole[:-4000])
    (folder / "text.jpg").write_text("not a picture")
    (folder / "svg.png").write_text("<svg/>")
    (folder / "link.png").symlink_to(tmp_path / "nowhere.png")
    (folder / "linked.png").symlink_to(folder / "good.png")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.png")
    missing, empty = tmp_path / "missing.png", tmp_path / "nothing here"
    empty.mkdir()
    report = library.import_paths([folder, missing, empty])
    assert len(report.assets) == 1 and report.duplicates == 1
    told = {path.name: sentence for path, sentence in report.skipped}
    assert told.keys() >= {"empty.png", "cut.png", "text.jpg", "svg.png", "link.png", "missing.png", "nothing here"}
    assert ("pipe.png" in told) == hasattr(os, "mkfifo")
    for sentence in told.values():
        assert sentence.endswith(".") and "\n" not in sentence
    assert not list(files.parts_below(library.folder))


def test_many_at_once_come_in_batches(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(80):
        (folder / f"{number:03}.png").write_bytes(picture(size=(4, 4), seed=number % 70))
    report = library.import_paths([folder])
    assert len(report.assets) == 70 and report.duplicates == 10 and library.assets.counts()["all"] == 70


def test_a_record_made_up_by_a_stranger_does_no_harm(library: Library, tmp_path: Path) -> None:
    mine = add(library, picture(seed=1), request("mine"))
    recipe = picture_metadata.read_recipe(mine.path)
    assert recipe is not None
    forged = tmp_path / "forged.png"
    forged.write_bytes(picture_metadata.embed(picture(seed=2), recipe))
    (asset,) = library.import_paths([forged]).assets
    assert asset.id != mine.id and library.assets.get(mine.id) == mine
    shutil.copy(mine.path, tmp_path / "same.png")
    assert library.import_paths([tmp_path / "same.png"]).duplicates == 1
