"""A mask on real pictures: kept to the pixel where it is white, changed where it is black, grey between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop_app.engines.stylist import masks, work
from desktop_app.errors import BadInputError
from tests.support.photo import photo_like

from .test_work import Recording, save

WIDTH, HEIGHT = 120, 90


def half(dark: Any = 0, light: Any = 255) -> np.ndarray:
    """Black on the left, white on the right."""
    mask = np.full((HEIGHT, WIDTH, 3), light, np.uint8)
    mask[:, : WIDTH // 2] = dark
    return mask


def run(tmp_path: Path, mask: np.ndarray, prompt: str = "", **job: Any) -> tuple[np.ndarray, Recording]:
    references = [
        {"path": str(save(tmp_path / "photo.png", photo_like(WIDTH, HEIGHT))), "role": "image"},
        {"path": str(save(tmp_path / "mask.png", mask)), "role": "mask"},
    ]
    folder = tmp_path / "job"
    folder.mkdir(exist_ok=True)
    report = Recording(folder)
    work.run({"prompt": prompt, "folder": str(folder), "references": references, "seed": 3} | job, report)
    with Image.open(folder / "picture.png") as image:
        return np.asarray(image), report


@pytest.mark.parametrize("job", [
    {"prompt": "much warmer, sharper"}, {"style": "mosaic"}, {"prompt": "black and white, as a mosaic"},
])
def test_white_is_kept_to_the_pixel_and_black_is_changed(tmp_path: Path, job: dict[str, Any]) -> None:
    result, report = run(tmp_path, half(), **job)
    before = photo_like(WIDTH, HEIGHT)
    middle = WIDTH // 2
    assert np.array_equal(result[:, middle:], before[:, middle:])
    assert (result[:, :middle] != before[:, :middle]).mean() > 0.5
    assert report.facts["masked"] == pytest.approx(0.5)
    assert "only where the mask says" in report.facts["understood"]


def test_grey_blends(tmp_path: Path) -> None:
    all_of_it, _ = run(tmp_path, half(0, 0), "much warmer")
    some_of_it, _ = run(tmp_path, half(128, 128), "much warmer")
    before = photo_like(WIDTH, HEIGHT).astype(int)
    expected = before + (all_of_it - before) * 127 / 255
    assert np.abs(some_of_it - expected).max() <= 1


def test_the_mask_goes_along_with_a_crop_and_enlarging(tmp_path: Path) -> None:
    result, _ = run(tmp_path, half(), "invert, upscale 2x", size="1:1")
    assert result.shape == (2 * HEIGHT, 2 * HEIGHT, 3)
    plain = photo_like(WIDTH, HEIGHT)[:, 15:105].astype(int)
    small = result.reshape(HEIGHT, 2, HEIGHT, 2, 3).mean(axis=(1, 3))
    assert np.abs(small[:, 50:] - plain[:, 50:]).mean() < 12
    assert np.abs(small[:, :40] - (255 - plain[:, :40])).mean() < 12


@pytest.mark.parametrize(("values", "expected"), [
    (half((0, 0, 0), (255, 255, 255)), (255, 0)),
    (half((0, 0, 255), (255, 255, 0)), (226, 29)),  # colours by luminance
    (np.dstack([half(0, 0), half(255, 0)[..., 0]]), (255, 0)),  # black paint on a transparent sheet
    (np.dstack([half(255, 255), half(0, 255)[..., 0]]), (255, 0)),  # white all over, and a hole
], ids=["grey", "colours", "paint on nothing", "a hole"])
def test_any_picture_is_read_as_a_mask(tmp_path: Path, values: np.ndarray, expected: tuple[int, int]) -> None:
    change = masks.read(save(tmp_path / "mask.png", values), WIDTH, HEIGHT)
    assert change.shape == (HEIGHT, WIDTH)
    assert (int(change[5, 5]), int(change[5, -5])) == expected


@pytest.mark.parametrize(("mode", "name"), [("1", "mask.png"), ("P", "mask.png"), ("L", "mask.jpg"), ("I;16", "m.png")])
def test_masks_of_other_kinds_of_pixels(tmp_path: Path, mode: str, name: str) -> None:
    values = half()[..., 0]
    if mode == "I;16":
        picture = Image.fromarray(values.astype(np.uint16) * 257)
    else:
        picture = Image.fromarray(values).convert(mode)
    picture.save(tmp_path / name)
    change = masks.read(tmp_path / name, WIDTH, HEIGHT)
    assert change[5, 5] >= 250
    assert change[5, -5] <= 5


def test_a_turned_mask_is_set_upright_first(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(half()).rotate(90, expand=True).save(tmp_path / "turned.jpg", exif=exif, quality=95)
    assert masks.read(tmp_path / "turned.jpg", WIDTH, HEIGHT)[5, 5] >= 250


def test_a_mask_that_keeps_all_and_one_of_another_size_are_said(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="nothing would change"):
        run(tmp_path, half(255, 255), "warmer")
    with pytest.raises(BadInputError, match="60 × 90 pixels and the picture 120 × 90"):
        run(tmp_path, half()[:, :60], "warmer")
    assert not (tmp_path / "job" / "picture.png").exists()
