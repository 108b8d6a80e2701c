"""The mask without a window: strokes, feather, undo, and the file."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage

from desktop_app.ui.mask.layer import WORK_SIDE, MaskLayer


def pixels(layer: MaskLayer) -> np.ndarray:
    """The file's values: black = change."""
    with Image.open(io.BytesIO(layer.png())) as image:
        assert image.mode == "L"
        assert image.size == (layer.size.width(), layer.size.height())
        return np.asarray(image)


def stroke(layer: MaskLayer, *points: tuple[float, float], width: float = 20, erase: bool = False) -> None:
    layer.begin(QPointF(*points[0]), width, erase=erase)
    for point in points[1:]:
        layer.move(QPointF(*point), width)
    layer.end()


@pytest.fixture
def layer(qapp: object) -> MaskLayer:
    """300 x 200 pixels."""
    return MaskLayer(QSize(300, 200))


def test_painted_is_black_and_the_rest_white_to_the_pixel(layer: MaskLayer) -> None:
    assert pixels(layer).min() == 255
    stroke(layer, (50, 100), (250, 100))
    values = pixels(layer)
    assert (values[92:108, 50:250] == 0).all()
    assert (values[:88] == 255).all()
    assert (values[112:] == 255).all()
    assert layer.share() == pytest.approx((255 - values.astype(float)).mean() / 255, abs=1e-6)


def test_the_eraser_and_a_dab(layer: MaskLayer) -> None:
    stroke(layer, (50, 100), (250, 100))
    stroke(layer, (150, 100), width=30, erase=True)
    values = pixels(layer)
    assert values[100, 150] == 255
    assert values[100, 100] == 0


def test_a_straight_line_replaces_the_crooked_one(layer: MaskLayer) -> None:
    layer.begin(QPointF(50, 50), 10, erase=False)
    layer.move(QPointF(60, 180), 10)
    dirty = layer.straight(QPointF(250, 50), 10)
    layer.end()
    values = pixels(layer)
    assert (values[100:] == 255).all()
    assert (values[48:52, 50:250] == 0).all()
    assert dirty.contains(QPointF(60, 180))  # what was wiped away is painted anew too


def test_undo_and_redo_give_back_exactly_what_was(layer: MaskLayer) -> None:
    stages = [pixels(layer)]
    for act in (
        lambda: stroke(layer, (50, 100), (250, 100)), layer.invert, lambda: stroke(layer, (20, 20), erase=True),
        layer.clear, layer.invert,
    ):
        act()
        stages.append(pixels(layer))
    for stage in reversed(stages[:-1]):
        layer.undo()
        assert (pixels(layer) == stage).all()
    assert not layer.can_undo
    for stage in stages[1:]:
        layer.redo()
        assert (pixels(layer) == stage).all()
    assert not layer.can_redo


def test_a_new_stroke_ends_what_could_be_done_again(layer: MaskLayer) -> None:
    stroke(layer, (50, 100))
    layer.undo()
    stroke(layer, (90, 100))
    assert not layer.can_redo


def test_feather_is_grey_at_the_edge_only_and_lossless(layer: MaskLayer) -> None:
    stroke(layer, (50, 100), (250, 100), width=60)
    hard = pixels(layer)
    layer.feather = 20
    soft = pixels(layer)
    edge = soft[:, 150]
    assert edge[100] == 0
    assert edge[5] == 255
    assert ((edge > 20) & (edge < 235)).sum() >= 16
    assert (np.diff(edge[:100].astype(int)) <= 0).all()
    layer.feather = 0
    assert (pixels(layer) == hard).all()


def test_painting_under_a_feather_is_the_same_as_feathering_afterwards(qapp: object) -> None:
    live, late = MaskLayer(QSize(300, 200)), MaskLayer(QSize(300, 200))
    live.feather = 14
    _ = live.shown
    for layer in (live, late):
        stroke(layer, (40, 60), (120, 90), (260, 30), width=25)
        stroke(layer, (100, 80), (140, 90), width=12, erase=True)
    late.feather = 14
    assert (pixels(live) == pixels(late)).all()


def test_a_large_picture_is_painted_on_a_smaller_sheet_and_comes_out_full_size(qapp: object) -> None:
    layer = MaskLayer(QSize(5000, 3000))
    assert max(layer.shown.width(), layer.shown.height()) == WORK_SIDE
    stroke(layer, (1000, 1500), (4000, 1500), width=400)
    values = pixels(layer)
    assert (values[1320:1680, 1000:4000] == 0).all()
    assert (values[:1280] == 255).all()


def test_an_earlier_mask_is_gone_on_with(layer: MaskLayer) -> None:
    stroke(layer, (50, 100), (250, 100))
    layer.feather = 6
    again = MaskLayer(QSize(300, 200))
    assert again.load(QImage.fromData(layer.png()))
    assert (pixels(again) == pixels(layer)).all()
    assert not MaskLayer(QSize(300, 201)).load(QImage.fromData(layer.png()))
