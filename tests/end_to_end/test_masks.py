"""`easel generate --mask`: from two files to a picture that changed where the mask is black and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from desktop_app.storage.picture_metadata import read_recipe
from tests.support.easel import easel

SIZE = (200, 120)
LEFT, RIGHT = (0, 0, 100, 120), (100, 0, 200, 120)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A picture, and a mask that opens its left half."""
    picture = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    picture.paste((200, 60, 40), (60, 30, 140, 90))
    picture.save(tmp_path / "picture.png")
    mask = Image.new("L", SIZE, 255)
    mask.paste(0, LEFT)
    mask.save(tmp_path / "mask.png")
    return tmp_path / "picture.png", tmp_path / "mask.png"


def test_only_the_black_part_changes_and_the_recipe_keeps_the_mask(tmp_path: Path, files: tuple[Path, Path]) -> None:
    picture, mask = files
    answer = easel(tmp_path, "generate", "black and white", "--image", picture, "--mask", mask, "--json")
    assert answer.code == 0, answer.err
    asset = answer.data["jobs"][0]["assets"][0]
    with Image.open(picture) as before, Image.open(asset["path"]) as after:
        difference = ImageChops.difference(before.convert("RGB"), after.convert("RGB"))
    assert difference.crop(LEFT).getbbox() is not None
    assert difference.crop(RIGHT).getbbox() is None
    recipe = read_recipe(Path(asset["path"]))
    assert recipe is not None
    assert recipe.request is not None
    assert [str(item.role) for item in recipe.request.inputs] == ["image", "mask"]
    assert len(recipe.parents) == 1  # a mask is no parent


def test_what_a_mask_cannot_be_is_said_and_nothing_is_queued(tmp_path: Path, files: tuple[Path, Path]) -> None:
    picture, mask = files
    Image.new("L", (60, 60), 0).save(tmp_path / "small.png")
    for words, extra in (
        ("60 × 60 pixels", ("warmer", "--image", picture, "--mask", tmp_path / "small.png")),
        ("by itself", ("mirror", "--image", picture, "--mask", mask)),
    ):
        answer = easel(tmp_path, "generate", *extra, "--json")
        assert answer.code in (1, 2)
        assert words in answer.data["error"]["title"]
        assert answer.data["jobs"] == []
