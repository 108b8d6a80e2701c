"""Enlarging: by the net where it is installed, plainly elsewhere; tiles without seams; alpha kept."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop_app.engines.neural import packages, upscale
from tests.support.photo import photo_like

needs_net = pytest.mark.skipif(packages.upscale_nets() is None, reason="the extra [upscale] is not installed")


def models() -> Path:
    folder = packages.upscale_nets()
    assert folder is not None
    return folder


@pytest.mark.parametrize("factor", [2, 4])
def test_without_the_net_lanczos_does_it_and_says_so(factor: int) -> None:
    picture = photo_like(50, 40)
    result = upscale.upscale(picture, factor)
    assert result.image.shape == (40 * factor, 50 * factor, 3)
    assert not result.neural
    assert "Lanczos" in result.upscaler


@needs_net
@pytest.mark.parametrize("factor", [2, 4])
def test_the_net_gives_the_same_picture_larger(factor: int) -> None:
    picture = photo_like(70, 50)
    result = upscale.upscale(picture, factor, None, models())
    assert result.neural
    assert result.image.shape == (50 * factor, 70 * factor, 3)
    back = cv2.resize(result.image, (70, 50), interpolation=cv2.INTER_AREA)
    assert np.abs(back.astype(np.float32) - picture).mean() < 3


@needs_net
def test_tiles_leave_no_seam_and_report_each(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = photo_like(90, 70)
    whole = upscale.upscale(picture, 2, None, models()).image
    told: list[float] = []
    monkeypatch.setattr(upscale, "_TILE", 32)
    tiled = upscale.upscale(picture, 2, lambda done, _canvas: told.append(done), models()).image
    assert np.abs(tiled.astype(int) - whole).max() <= 1
    assert len(told) == 9
    assert told == sorted(told)
    assert told[-1] == 1.0


@needs_net
def test_the_net_is_sharper_than_plain_enlarging_at_an_edge() -> None:
    picture = np.full((48, 48, 3), 40, np.uint8)
    cv2.circle(picture, (24, 24), 14, (220, 200, 180), -1, cv2.LINE_AA)
    steepest = [
        float(np.abs(np.diff(upscale.upscale(picture, 4, None, folder).image[96, :, 0].astype(float))).max())
        for folder in (None, models())
    ]
    assert steepest[1] > 1.2 * steepest[0]


def test_alpha_is_enlarged_too() -> None:
    picture = np.dstack([photo_like(40, 40), np.full((40, 40), 128, np.uint8)])
    result = upscale.upscale(picture, 2)
    assert result.image.shape == (80, 80, 4)
    assert np.all(result.image[..., 3] == 128)


def test_other_factors_are_not_offered() -> None:
    with pytest.raises(ValueError, match="2 or 4"):
        upscale.upscale(photo_like(40, 40), 3)
