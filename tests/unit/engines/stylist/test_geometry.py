"""Mirror, turn, crop and fit, pixel by pixel where no pixel is made up."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.engines.stylist import geometry
from tests.support.photo import photo_like

PICTURE = photo_like(90, 60)


def test_mirror_and_flip_move_pixels_and_undo_themselves() -> None:
    assert np.array_equal(geometry.mirror(PICTURE)[:, 0], PICTURE[:, -1])
    assert np.array_equal(geometry.flip(PICTURE)[0], PICTURE[-1])
    assert np.array_equal(geometry.mirror(geometry.mirror(PICTURE)), PICTURE)
    assert np.array_equal(geometry.flip(geometry.flip(PICTURE)), PICTURE)


def test_a_quarter_turn_to_the_right_brings_the_left_column_up() -> None:
    turned = geometry.rotate(PICTURE, 90)
    assert turned.shape == (90, 60, 3)
    assert np.array_equal(turned[0], PICTURE[::-1, 0])
    assert np.array_equal(geometry.rotate(turned, -90), PICTURE)
    assert np.array_equal(geometry.rotate(PICTURE, 180), PICTURE[::-1, ::-1])


@pytest.mark.parametrize("degrees", [1, 10, 45, 100, -30, 275])
def test_an_odd_turn_shows_no_corner_from_outside(degrees: int) -> None:
    inside = np.full((120, 160, 3), 200, np.uint8)
    turned = geometry.rotate(inside, degrees)
    assert turned.min() == turned.max() == 200
    assert turned.shape[0] * turned.shape[1] > 0.2 * 120 * 160


def test_a_small_turn_goes_clockwise() -> None:
    picture = np.zeros((101, 101, 1), np.uint8)
    picture[48:53, 60:80] = 255  # a bar to the right of the middle
    turned = geometry.rotate(picture, 20)
    rows = np.nonzero(turned.max(axis=1))[0]
    assert rows.mean() > turned.shape[0] / 2 + 3  # now it hangs down


@pytest.mark.parametrize(("across", "down", "expected"), [
    (1, 1, (60, 60)), (3, 2, (60, 90)), (16, 9, (45, 80)), (9, 16, (48, 27)), (2, 2, (60, 60)),
])
def test_a_ratio_is_exact_and_as_large_as_fits(across: int, down: int, expected: tuple[int, int]) -> None:
    cropped = geometry.crop_ratio(PICTURE, across, down)
    assert cropped.shape[:2] == expected
    assert cropped.shape[1] * down == cropped.shape[0] * across
    top, left = (60 - expected[0]) // 2, (90 - expected[1]) // 2
    assert np.array_equal(cropped, PICTURE[top:top + expected[0], left:left + expected[1]])


def test_a_tighter_crop_keeps_the_middle() -> None:
    assert geometry.zoom(PICTURE, 1.0).shape == (48, 72, 3)
    assert geometry.zoom(photo_like(40, 40), 3.0).shape == (32, 32, 3)


@pytest.mark.parametrize("size", [(30, 20), (60, 60), (200, 100), (33, 91), (90, 60)])
def test_cover_gives_exactly_the_size_without_stretching(size: tuple[int, int]) -> None:
    round_thing = np.zeros((60, 90, 3), np.uint8)
    down, across = np.indices((60, 90))
    round_thing[(down - 30) ** 2 + (across - 45) ** 2 < 12**2] = 255
    result = geometry.cover(round_thing, *size)
    assert result.shape == (size[1], size[0], 3)
    rows, columns = np.nonzero(result[..., 0] > 127)
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert abs(height - width) <= max(2, 0.06 * width)
