"""The nets and what is done with their pictures: sizes, strength, detail, colour, memory."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from desktop_app.engines.neural import detail, net
from desktop_app.engines.neural.styles import BY_ID, STYLES
from desktop_app.errors import AppError, BadInputError
from tests.support.photo import photo_like


def energy(rgb: np.ndarray) -> float:
    """Mean squared Sobel gradient of lightness: another measure than the one the code steers by."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    return float((across * across + down * down).mean())


def colourfulness(rgb: np.ndarray) -> float:
    lab = cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2Lab)
    return float(np.hypot(lab[..., 1], lab[..., 2]).mean())


@pytest.mark.parametrize(("width", "height"), [(33, 47), (160, 120), (257, 130)])
def test_any_size_comes_back_as_it_was(width: int, height: int) -> None:
    picture = photo_like(width, height)
    styled = net.stylise(picture, "stained-glass", 1.0)
    assert styled.shape == picture.shape
    assert styled.dtype == np.uint8
    assert not np.array_equal(styled, picture)


def test_the_styles_differ_from_each_other() -> None:
    picture = photo_like(96, 96)
    means = [net.run_styles(picture, {style.index: 1.0}).astype(np.float32) for style in STYLES]
    for first in range(len(means)):
        for second in range(first):
            assert np.abs(means[first] - means[second]).mean() > 5, (STYLES[first].id, STYLES[second].id)


def test_strength_goes_from_the_picture_to_the_style_and_leaves_the_input_alone() -> None:
    picture = photo_like(160, 160)
    kept = picture.copy()
    distances = [
        float(np.abs(net.stylise(picture, "ember-red", strength).astype(np.float32) - picture).mean())
        for strength in (0.0, 0.3, 0.6, 1.0)
    ]
    assert distances[0] == 0
    assert distances == sorted(distances)
    assert np.array_equal(picture, kept)


@pytest.mark.parametrize("style_id", ["soft-pastel", "teal-wash", "old-master", "indigo-lace", "pop-cutout"])
def test_detail_is_kept_at_half_strength(style_id: str) -> None:
    picture = photo_like(320, 256)
    assert energy(net.stylise(picture, style_id, 0.5)) >= 0.7 * energy(picture)


def test_detail_is_kept_where_the_net_worked_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = photo_like(640, 512)
    picture = np.clip(
        picture + np.random.default_rng(1).normal(0, 8, (512, 640, 1)), 0, 255
    ).astype(np.uint8)  # texture far below the size the net works at
    monkeypatch.setattr(net, "WORK_PIXELS", 160 * 128)
    result = net.stylise(picture, "soft-pastel", 0.5)
    assert result.shape == picture.shape
    assert energy(result) >= 0.7 * energy(picture)


def test_opposite_colours_do_not_wash_out_at_half_strength() -> None:
    picture = np.full((128, 128, 3), (230, 120, 40), np.uint8)
    opposite = np.full((128, 128, 3), (40, 120, 230), np.uint8)
    plain = cv2.addWeighted(picture, 0.45, opposite, 0.55, 0)
    mixed = detail.combine(picture, opposite, 0.55)
    assert colourfulness(mixed) > 1.5 * colourfulness(plain)


def test_the_checkerboard_goes_and_an_edge_stays() -> None:
    board = np.indices((64, 64)).sum(axis=0) % 2 * 30 + 100
    flat = np.dstack([board] * 3).astype(np.uint8)
    assert detail.even_out(flat)[..., 0].std() < 0.4 * flat[..., 0].std()
    edge = np.zeros((64, 64, 3), np.uint8)
    edge[:, 32:] = 255
    even = detail.even_out(edge)
    assert even[:, 30].max() < 20
    assert even[:, 33].min() > 235


def test_a_picture_lends_its_look_at_more_than_the_size_the_net_was_made_for() -> None:
    picture = photo_like(448, 400)
    blue = np.zeros((200, 300, 3), np.uint8)
    blue[..., 2] = photo_like(300, 200, seed=3)[..., 0]
    styled = net.stylise_like(picture, blue, 1.0)
    assert styled.shape == picture.shape
    before = cv2.cvtColor(picture, cv2.COLOR_RGB2Lab)[..., 2].mean()
    after = cv2.cvtColor(styled, cv2.COLOR_RGB2Lab)[..., 2].mean()
    assert after < before - 10  # bluer


def test_two_styles_mix() -> None:
    picture = photo_like(128, 128)
    one, other = BY_ID["ember-red"].index, BY_ID["teal-wash"].index
    first, second = (net.run_styles(picture, {index: 1.0}).astype(np.float32) for index in (one, other))
    both = net.run_styles(picture, {one: 1.0, other: 1.0}).astype(np.float32)
    apart = np.abs(first - second).mean()
    assert 0 < np.abs(both - first).mean() < apart
    assert 0 < np.abs(both - second).mean() < apart


def test_progress_rises_to_one() -> None:
    told: list[float] = []
    net.stylise(photo_like(200, 1100), "soft-pastel", 0.5, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_too_small_and_unknown_are_refused() -> None:
    with pytest.raises(BadInputError):
        net.stylise(photo_like(31, 200), "soft-pastel")
    with pytest.raises(BadInputError):
        net.stylise(photo_like(64, 64), "no-such-style")


def test_short_memory_means_a_smaller_pass_and_then_a_plain_refusal() -> None:
    assert net.work_pixels(net.WORK_PIXELS, None) == net.WORK_PIXELS
    assert net.work_pixels(net.WORK_PIXELS, 8 * 2**30) == net.WORK_PIXELS
    assert 256 * 256 <= net.work_pixels(net.WORK_PIXELS, 500 * 2**20) < net.WORK_PIXELS
    with pytest.raises(AppError) as caught:
        net.work_pixels(net.WORK_PIXELS, 100 * 2**20)
    assert caught.value.kind == "out-of-memory"
