"""The library: inputs kept byte for byte, results whole or not there, one row for each."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_app import pictures
from desktop_app.errors import BadInputError, DiskFullError, LibraryError
from desktop_app.models import AssetKind, JobState, Mode, Role
from desktop_app.storage import containers, files, picture_metadata, xmp
from desktop_app.storage.assets import AssetFilter
from desktop_app.storage.database import os_trouble
from desktop_app.storage.jobs import StaleJobError
from desktop_app.storage.library import Library
from tests.support.clock import FakeClock
from tests.unit.storage.rig import add, job, open_library, picture, request


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path)
    yield opened
    opened.close()


def stored(library: Library, data: bytes, **fields: object):
    made = job(request(**fields), library.clock.wall())  # type: ignore[arg-type]
    part = library.folder / "x.part"
    part.write_bytes(data)
    return made, library.store_result(made, 0, part, {"understood": ["fog"], "source_type": "algorithmicMedia"})


# Names


@pytest.mark.parametrize(("prompt", "slug"), [
    ("A lighthouse in fog", "lighthouse-in-fog"),
    ("The  Größe, déjà-vu!!  ", "große-deja-vu".replace("ß", "ss")),
    ("海边的灯塔在雾中", "海边的灯塔在雾中"),
    ("森の中で、赤い狐が", "森の中で-赤い狐が"),
    ("🦊🦊", "picture"),
    ("", "picture"),
    ("../../etc/passwd", "etc-passwd"),
    ("C:\\Windows\\..", "c-windows"),
    ("a", "a"),
    ("word " * 40, "word-word-word-word-word-word-word-word"),
    ("x" * 500, "x" * 40),
])
def test_file_names_are_readable_and_safe(prompt: str, slug: str) -> None:
    assert files.slug(prompt) == slug


def test_the_planned_name(library: Library) -> None:
    made = job(request("A lighthouse in fog"), library.clock.wall())
    path = library.planned_path(made, 0)
    assert path == library.planned_path(made, 0) != library.planned_path(made, 1)
    assert path.parent.parent.parent == library.folder
    assert path.name[2:].startswith("-lighthouse-in-fog-")
    assert path.suffix == ".png" and len(path.stem.rsplit("-", 1)[1]) == 4


# Inputs


def test_a_result_brings_its_thumbnail(library: Library) -> None:
    _, kept = stored(library, picture(size=(800, 600)))
    jpeg = library.thumbnails.get(kept.recipe.id, kept.sha256)
    assert jpeg is not None
    assert Image.open(io.BytesIO(jpeg)).size == (384, 288)


def test_an_input_is_kept_byte_for_byte_once(library: Library, tmp_path: Path) -> None:
    data = picture("JPEG") + b"trailing bytes of a camera"
    source = tmp_path / "holiday.jpg"
    source.write_bytes(data)
    one = library.keep_input(source, role=Role.STYLE)
    source.write_bytes(picture("PNG", seed=9))
    assert library.input_path(one.sha256).read_bytes() == data
    assert (one.width, one.height, one.role, one.name) == (24, 16, Role.STYLE, "holiday.jpg")
    again = library.keep_input(data, name="/somewhere/else/copy.jpg")
    assert (again.sha256, again.asset_id, again.name) == (one.sha256, one.asset_id, "copy.jpg")
    assert library.assets.get(one.asset_id).kind is AssetKind.REFERENCE
    assert library.assets.counts()["all"] == 0 and library.assets.page(AssetFilter()) == []


def test_a_library_picture_used_as_input_stays_itself(library: Library, tmp_path: Path) -> None:
    asset = add(library, picture(seed=1))
    by_path = library.keep_input(asset.path)
    outside = tmp_path / "copy.png"
    outside.write_bytes(asset.path.read_bytes())
    assert by_path.asset_id == asset.id == library.keep_input(outside).asset_id
    library.rate(asset.id, 5)
    assert library.keep_input(outside).asset_id == asset.id, "known by the recipe inside, though the bytes changed"
    assert library.keep_input(asset.path).asset_id == asset.id

    repainted = Image.open(asset.path)
    repainted.load()
    kept = repainted.info["easel"]
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("easel", kept)
    Image.new("RGB", repainted.size, "red").save(outside, pnginfo=info)
    assert library.keep_input(outside).asset_id != asset.id, "other pixels are another picture"


def test_inputs_from_many_threads_at_once(library: Library) -> None:
    data, found = picture(seed=3), []
    start = threading.Barrier(6)

    def work(number: int) -> None:
        start.wait()
        found.append(library.keep_input(data if number % 2 else picture(seed=50 + number)))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6 and len({f.asset_id for f in found}) == 4
    assert not list(files.parts_below(library.folder))


@pytest.mark.parametrize("data", [b"", b"text", picture("PNG")[:60]])
def test_bad_inputs_leave_nothing(library: Library, data: bytes) -> None:
    with pytest.raises(BadInputError):
        library.keep_input(data)
    assert not (library.folder / "references").exists()


def test_a_lost_input_is_told(library: Library) -> None:
    kept = library.keep_input(picture())
    library.input_path(kept.sha256).unlink()
    with pytest.raises(LibraryError, match="gone"):
        library.input_path(kept.sha256)


# Results


@pytest.mark.parametrize(("kind", "suffix"), [("PNG", ".png"), ("JPEG", ".jpg"), ("WEBP", ".webp")])
def test_a_result_keeps_its_bytes_and_gains_its_recipe(library: Library, kind: str, suffix: str) -> None:
    data = picture(kind)
    made, kept = stored(library, data)
    assert kept.path.suffix == suffix and kept.path.with_suffix("") == library.planned_path(made, 0).with_suffix("")
    assert files.sha256_of(kept.path) == kept.sha256 and kept.path.stat().st_size == kept.bytes
    assert containers.pixel_digest(kept.path.read_bytes()) == containers.pixel_digest(data)
    inside = picture_metadata.read_recipe(kept.path)
    assert inside == kept.recipe and inside is not None
    assert (inside.engine, inside.mode, inside.seed, inside.job_id) == ("painter", Mode.TEXT_TO_IMAGE, 42, made.id)
    assert xmp.source_type_in(containers.read(kept.path.read_bytes()).xmp) == "algorithmicMedia"
    assert library.stored_result(made, 0) == kept
    assert library.stored_result(made, 1) is None


@pytest.mark.parametrize("kind", ["GIF", "AVIF"])
def test_other_formats_become_png(library: Library, kind: str) -> None:
    _, kept = stored(library, picture(kind))
    assert pictures.inspect(kept.path).format == "PNG" and kept.path.suffix == ".png"


@pytest.mark.parametrize("data", [
    b"", b"<html>502</html>", picture("PNG", (64, 64))[:-2000], b"\xff\xd8\xff\xe0garbage",
])
def test_what_is_no_whole_picture_is_refused(library: Library, data: bytes) -> None:
    with pytest.raises(BadInputError):
        stored(library, data)
    assert [p for p in library.folder.rglob("*") if p.suffix in (".png", ".jpg")] == []


def test_a_taken_name_is_never_overwritten(library: Library) -> None:
    made = job(request(), library.clock.wall())
    path = library.planned_path(made, 0)
    path.parent.mkdir(parents=True)
    path.write_bytes(picture(seed=77))
    part = library.folder / "x.part"
    part.write_bytes(picture(seed=1))
    kept = library.store_result(made, 0, part)
    assert kept.path != path and path.read_bytes() == picture(seed=77)
    assert library.stored_result(made, 0) == kept
    assert library.store_result(made, 0, part).path == kept.path, "the same result again takes its own place"


def test_a_broken_file_in_the_final_place_does_not_count(library: Library) -> None:
    made, kept = stored(library, picture(size=(64, 64)))
    whole = kept.path.read_bytes()
    kept.path.write_bytes(whole[:-3000])
    assert library.stored_result(made, 0) is None


def test_finish_is_one_transaction(library: Library) -> None:
    made = job(request(), library.clock.wall())
    library.jobs.insert([made], duplicate_window=None)
    made = library.jobs.get(made.id)
    part = library.folder / "x.part"
    part.write_bytes(picture())
    kept = library.store_result(made, 0, part, {"understood": ["fog"]})
    heard: list[set[str]] = []
    library.assets.on_change = heard.append

    library.jobs.update(made, progress=0.5)  # another hand was quicker: the row is newer than `made`
    with pytest.raises(StaleJobError):
        library.finish(made, [kept])
    assert library.assets.counts()["all"] == 0 and heard == []

    done, (asset,) = library.finish(library.jobs.get(made.id), [kept])
    assert done.state is JobState.DONE and library.assets.by_job(made.id) == [asset] and heard == [{asset.id}]
    assert (asset.path, asset.prompt, asset.facts) == (kept.path, "A lighthouse in fog", {"understood": ["fog"]})
    assert asset.request == made.request


def test_parents_of_an_edit(library: Library) -> None:
    first = add(library, picture(seed=1))
    style = library.keep_input(picture(seed=2), role=Role.STYLE)
    base = library.keep_input(first.path)
    edit = add(library, picture(seed=3), request(inputs=(style, base)))
    assert edit.parents == (first.id, style.asset_id)
    assert [a.id for a in library.assets.children(first.id)] == [edit.id]


# The folder


def test_only_one_runs_and_the_lock_dies_with_its_process(library: Library, tmp_path: Path) -> None:
    script = (
        "import sys, pathlib\nfrom desktop_app.storage.library import Library\n"
        f"lib = Library.open(pathlib.Path({str(library.folder)!r}), cache=pathlib.Path({str(tmp_path)!r}))\n"
        "print(lib.try_lock(), flush=True)\nsys.stdin.read()\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    )
    assert child.stdout is not None and child.stdin is not None
    assert child.stdout.readline().strip() == b"True"
    assert not library.try_lock()
    child.kill()
    child.communicate(timeout=30)
    assert library.try_lock() and library.try_lock()
    other = open_library(tmp_path)
    assert not other.try_lock()
    library.unlock()
    assert other.try_lock()
    other.close()


def test_parts_are_swept(library: Library) -> None:
    add(library, picture())
    for place in (library.folder / "a.part", library.folder / "2026" / "01" / "b.png.12ab.part"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"half")
    assert library.sweep_parts() == 2 and library.sweep_parts() == 0
    assert library.assets.page(AssetFilter())[0].path.exists()


def test_a_file_or_a_broken_place_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(LibraryError):
            Library.open(folder, cache=tmp_path / "c")


def _step_down() -> None:
    try:
        os.seteuid(65534)
    except OSError:
        pytest.skip("a name space with one user; tests/end_to_end tries it with a read-only mount")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
def test_a_read_only_library_is_told() -> None:
    """As an ordinary user: root may write everywhere, so it steps down for the moment."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        library = open_library(place)
        library.close()
        place.chmod(0o755)
        for path in (library.folder, *library.folder.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)
        root = os.geteuid() == 0
        try:
            if root:
                _step_down()
            with pytest.raises(LibraryError, match="cannot be written"):
                open_library(place)
        finally:
            if root:
                os.seteuid(0)
            library.folder.chmod(0o755)


def test_space_is_checked_before(library: Library) -> None:
    library.require_space(1)
    with pytest.raises(DiskFullError, match="MB are needed"):
        library.require_space(10**18)


def test_a_disk_that_fills_up_leaves_the_library_whole(tmp_path: Path) -> None:
    """A small file system of its own; needs the right to mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], check=False, capture_output=True
    ).returncode == 0 if sys.platform == "linux" else False
    if not mounted:
        pytest.skip("no right to mount a small file system")
    try:
        library = open_library(place)
        with pytest.raises(DiskFullError):
            stored(library, picture(size=(64, 64)))
        with pytest.raises(DiskFullError):
            files.write_whole(library.folder / "big.png", b"x" * 8_000_000)
        with pytest.raises(DiskFullError), library.db.transaction() as connection:
            connection.execute("INSERT INTO meta VALUES ('big', ?)", ("x" * 8_000_000,))
        (library.folder / "x.part").unlink()
        assert not list(files.parts_below(library.folder)) and library.db.check()
        library.db.connection.execute("INSERT INTO meta VALUES ('small', 'fits')")
        library.close()
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize(("code", "kind"), [
    (errno.ENOSPC, "disk-full"), (errno.EDQUOT, "disk-full"), (errno.EROFS, "library"), (errno.EACCES, "library"),
    (errno.ENOENT, "library"), (errno.EIO, "library"),
])
def test_the_systems_complaints_in_our_words(code: int, kind: str, tmp_path: Path) -> None:
    error = os_trouble(OSError(code, os.strerror(code)), tmp_path)
    assert error.kind == kind and error.title.endswith(".")


def test_thumbnails_survive_a_rating(library: Library) -> None:
    asset = add(library, picture())
    library.thumbnails.put(asset.id, asset.sha256, b"jpeg")
    rated = library.rate(asset.id, 3)
    assert rated.sha256 != asset.sha256
    assert library.thumbnails.get(asset.id, rated.sha256) == b"jpeg"


def test_the_clock_orders_the_gallery(tmp_path: Path) -> None:
    clock = FakeClock()
    library = open_library(tmp_path, clock)
    first = add(library, picture(seed=1))
    clock.jump_wall(60)
    second = add(library, picture(seed=2))
    assert [a.id for a in library.assets.page(AssetFilter())] == [second.id, first.id]
    library.close()
