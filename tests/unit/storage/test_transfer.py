"""Export under human names, a backup that opens as a library, a move that copies before it removes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import pictures
from desktop_app.errors import NotFoundError, UsageError
from desktop_app.models import Asset, JobState
from desktop_app.storage import picture_metadata
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.library import Library
from tests.support.clock import FakeClock
from tests.unit.storage.rig import add, job, open_library, picture, request


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path)
    yield opened
    opened.close()


def opened_copy(folder: Path, tmp_path: Path) -> Library:
    return Library.open(folder, cache=tmp_path / "other-cache", clock=FakeClock())


def shown(library: Library) -> list[Asset]:
    return library.assets.page(AssetFilter(), limit=500)


def test_export_with_a_human_name(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture("JPEG"), request("A lighthouse in fog"))
    to = tmp_path / "out" / "deep"
    (one,) = library.export([asset.id], to)
    (two,) = library.export([asset.id], to)
    assert one.name == f"lighthouse-in-fog-{asset.id[:4]}.jpg" and two.name == f"lighthouse-in-fog-{asset.id[:4]}-2.jpg"
    assert one.read_bytes() == two.read_bytes() == asset.path.read_bytes()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_export_without_the_recipe(library: Library, tmp_path: Path, kind: str) -> None:
    asset = add(library, picture(kind), request("a secret fox"), {"note": "secret"})
    (path,) = library.export([asset.id], tmp_path / "out", without_recipe=True)
    data = path.read_bytes()
    assert b"secret" not in data and b"easel" not in data.lower() and b"xmp" not in data.lower()
    assert picture_metadata.read_recipe(path) is None and pictures.inspect(path).format == kind
    if kind == "PNG":
        assert pictures.load(path).tobytes() == pictures.load(asset.path).tobytes()


def test_export_to_a_wrong_place_and_of_a_lost_file(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture())
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError):
        library.export([asset.id], tmp_path / "file")
    with pytest.raises(NotFoundError):
        library.export(["0000-none"], tmp_path)
    asset.path.unlink()
    with pytest.raises(NotFoundError):
        library.export([asset.id], tmp_path / "out")


def test_a_backup_opens_as_a_library_and_copies_only_news(library: Library, tmp_path: Path) -> None:
    first = add(library, picture(seed=1))
    kept = library.keep_input(picture("JPEG", seed=7))
    library.trash([add(library, picture(seed=2), request("thrown away")).id])
    for state in (JobState.QUEUED, JobState.READY, JobState.POLLING):
        library.jobs.insert([job(request(f"waiting {state}"), 1.0, state)], duplicate_window=None)
    to = tmp_path / "backup"
    library.backup(to)
    stamp = next(to.rglob(first.path.name)).stat().st_ino
    library.rate(first.id, 5)
    second = add(library, picture(seed=3), request("a second"))
    seen: list[tuple[int, int]] = []
    assert library.backup(to, lambda done, total: seen.append((done, total))) == to
    assert seen[-1][0] == seen[-1][1] == 4
    copy = opened_copy(to, tmp_path)
    assert {a.id for a in shown(copy)} == {first.id, second.id} and copy.assets.counts() == library.assets.counts()
    assert copy.assets.get(first.id).rating == 5 and copy.news == ()
    for asset in shown(copy):
        assert asset.path.read_bytes() == library.assets.get(asset.id).path.read_bytes()
    assert copy.assets.get(first.id).path.stat().st_ino != stamp, "the rated file was copied again"
    assert copy.input_path(kept.sha256).read_bytes() == library.input_path(kept.sha256).read_bytes()
    assert len(copy.assets.page(AssetFilter(trash=True))) == 1
    held = {j.state: (j.held, j.error.kind if j.error else "") for j in copy.jobs.list()}
    assert held[JobState.QUEUED] == held[JobState.READY] == (True, "from-backup")
    assert held[JobState.POLLING] == (False, "")
    assert not any(j.held for j in library.jobs.list())
    copy.close()


def test_a_backup_while_pictures_come_and_go(library: Library, tmp_path: Path) -> None:
    """Rows and files of the copy belong together, whatever happens in the original meanwhile."""
    assets = [add(library, picture(seed=n), request(f"fox {n}")) for n in range(12)]
    stop, clash = threading.Event(), []

    def busy() -> None:
        number = 0
        while not stop.is_set():
            asset = assets[number % 12]
            try:
                library.trash([asset.id])
                library.restore([asset.id])
            except Exception as error:  # told to the test's own thread
                clash.append(error)
                return
            number += 1

    thread = threading.Thread(target=busy)
    thread.start()
    try:
        for number in range(2):
            library.backup(tmp_path / f"backup-{number}")
    finally:
        stop.set()
        thread.join()
    assert clash == []
    for number in range(2):
        copy = opened_copy(tmp_path / f"backup-{number}", tmp_path)
        rows = [*shown(copy), *copy.assets.page(AssetFilter(trash=True))]
        assert len(rows) == 12 and all(asset.path.is_file() for asset in rows)
        copy.close()


def test_a_backup_cannot_lie_inside(library: Library, tmp_path: Path) -> None:
    add(library, picture())
    for wrong in (library.folder, library.folder / "inside", tmp_path):
        with pytest.raises(UsageError):
            library.backup(wrong)
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError):
        library.backup(tmp_path / "file")


def test_the_library_moves(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture())
    kept = library.keep_input(picture(seed=8))
    (library.folder / "my notes.txt").write_text("mine")
    library.jobs.insert([job(request("waiting"), 1.0, JobState.QUEUED)], duplicate_window=None)
    there = library.move_to(tmp_path / "elsewhere")
    assert not library.folder.exists() or list(library.folder.rglob("*.png")) == []
    assert not (library.folder / "library.db").exists()
    moved = opened_copy(there, tmp_path)
    assert moved.assets.get(asset.id).path.is_file() and moved.input_path(kept.sha256).is_file()
    assert (there / "my notes.txt").read_text() == "mine"
    assert not any(j.held for j in moved.jobs.list()), "moved, not copied: the jobs go on"
    moved.close()


def test_a_move_is_refused_where_it_could_harm(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture())
    full = tmp_path / "full"
    full.mkdir()
    (full / "a").write_text("x")
    with pytest.raises(UsageError, match="not empty"):
        library.move_to(full)
    with pytest.raises(UsageError):
        library.move_to(library.folder / "inside")
    assert library.assets.get(asset.id).path.is_file() and (full / "a").exists()


def test_a_copy_that_does_not_match_moves_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.storage import files

    asset = add(library, picture())
    write = files.write_whole

    def faulty(path: Path, content: bytes | Path, *, replace: bool = False) -> None:
        write(path, content.read_bytes()[:-1] + b"?" if isinstance(content, Path) else content, replace=replace)

    monkeypatch.setattr(files, "write_whole", faulty)
    from desktop_app.errors import LibraryError

    with pytest.raises(LibraryError, match="does not match"):
        library.move_to(tmp_path / "elsewhere")
    assert library.assets.get(asset.id).path.is_file() and not (tmp_path / "elsewhere").exists()


def test_what_fails_before_the_removal_moves_nothing(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture())

    def full_disk(there: Path) -> None:
        assert (there / "library.db").is_file(), "the whole copy is there by now"
        raise OSError("the settings cannot be written")

    with pytest.raises(OSError, match="settings"):
        library.move_to(tmp_path / "elsewhere", ready=full_disk)
    assert library.assets.get(asset.id).path.is_file() and not (tmp_path / "elsewhere").exists()
