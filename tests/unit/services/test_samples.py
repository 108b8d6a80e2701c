"""The samples: shipped whole, taken in once, never the artist's work, painted again by the same recipe."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from desktop_app import system
from desktop_app.engines.painter import Painter
from desktop_app.services import samples
from desktop_app.storage import picture_metadata
from desktop_app.storage.library import Library
from desktop_app.storage.settings import Settings


def open_library(tmp_path: Path) -> Library:
    """A real, empty library."""
    return Library.open(tmp_path / "library", cache=tmp_path / "cache")


def test_eight_small_pictures_each_with_its_recipe(tmp_path: Path) -> None:
    folder = system.resource(samples.FOLDER)
    listed = samples.listed()
    assert len(listed) == samples.MOST == len(list(folder.glob("*.webp")))
    assert sum((folder / sample.file).stat().st_size for sample in listed) <= 400_000
    painter = Painter(tmp_path)
    for sample in listed:
        data = (folder / sample.file).read_bytes()
        recipe = picture_metadata.read_recipe(data)
        assert recipe is not None and recipe.id == sample.id and recipe.request == samples.request_of(sample)
        assert recipe.facts[samples.FACT] is True and recipe.job_id is None and recipe.engine == "painter"
        assert recipe.seed == sample.seed and recipe.request is not None
        painter.validate(recipe.request)
        with Image.open(io.BytesIO(data)) as picture:
            assert picture.size == painter.sizes.pixels(recipe.request.size) == (640, 640)


def test_they_come_in_once_as_pictures_that_are_nobodys_work(tmp_path: Path) -> None:
    library, settings = open_library(tmp_path), Settings(tmp_path / "config", {})
    try:
        assert samples.wanted(library, settings) and samples.own_pictures(library) == 0
        assert samples.bring_in(library) == 8
        library.assets.deliver_changes()
        shown = samples.present(library)
        assert [asset.prompt for asset in shown] == [sample.prompt for sample in samples.listed()]
        assert all(samples.is_sample(asset) for asset in shown)
        assert samples.own_pictures(library) == 0 and not library.jobs.list()
        assert not samples.wanted(library, settings)
        library.trash(samples.ids(shown))
        assert not samples.present(library) and samples.own_pictures(library) == 0
        assert not samples.wanted(library, settings)  # in the trash they do not come again either
    finally:
        library.close()


def test_a_first_start_that_is_over_brings_none(tmp_path: Path) -> None:
    library, settings = open_library(tmp_path), Settings(tmp_path / "config", {})
    try:
        settings.set(samples.DONE, True)
        assert not samples.wanted(library, settings)
    finally:
        library.close()


def test_an_own_picture_among_samples_is_counted(tmp_path: Path) -> None:
    own = tmp_path / "own.png"
    Image.new("RGB", (40, 30), (10, 200, 90)).save(own)
    library = open_library(tmp_path)
    try:
        library.import_paths([own])
        assert samples.own_pictures(library) == 1
        assert not samples.wanted(library, Settings(tmp_path / "config", {}))
        samples.bring_in(library)
        assert samples.own_pictures(library) > 0
    finally:
        library.close()
