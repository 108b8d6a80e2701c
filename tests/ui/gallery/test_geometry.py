"""Arithmetic of the grid."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.gallery.geometry import GAP, MARGIN, TOP, GridGeometry


@pytest.mark.parametrize(("width", "columns"), [(320, 2), (640, 3), (800, 4), (1888, 8)])
def test_columns_follow_the_width(width: int, columns: int) -> None:
    assert GridGeometry(width, 100).columns == columns


@given(width=st.integers(100, 4000), count=st.integers(1, 1_000_000), data=st.data())
def test_a_point_inside_a_cell_finds_that_cell(width: int, count: int, data: st.DataObject) -> None:
    geometry = GridGeometry(width, count)
    index = data.draw(st.integers(0, count - 1))
    left, top = geometry.origin(index)
    for x, y in ((left, top), (left + geometry.cell - 1, top + geometry.cell - 1)):
        assert geometry.index_at(x, y) == index
        assert geometry.nearest(x, y) == index


@given(width=st.integers(100, 4000), count=st.integers(1, 5000))
def test_cells_keep_their_gaps_and_margins(width: int, count: int) -> None:
    geometry = GridGeometry(width, count)
    lefts = [geometry.origin(n)[0] for n in range(geometry.columns)]
    gaps = [b - a - geometry.cell for a, b in pairwise(lefts)]
    assert all(GAP <= gap <= GAP + 1 for gap in gaps)
    assert lefts[0] == MARGIN
    assert lefts[-1] + geometry.cell <= max(width, 48 + 2 * MARGIN) - MARGIN


@given(width=st.integers(100, 3000), count=st.integers(0, 3000), top=st.integers(0, 50_000), tall=st.integers(1, 2000))
def test_the_span_holds_every_cell_that_touches_the_band(width: int, count: int, top: int, tall: int) -> None:
    geometry = GridGeometry(width, count)
    span = geometry.span(top, top + tall)
    for index in range(count):
        y = geometry.origin(index)[1]
        if y < top + tall and y + geometry.cell > top:
            assert index in span
    assert all(index < count for index in span)


def test_between_cells_and_outside_there_is_nothing() -> None:
    geometry = GridGeometry(640, 7)
    left, top = geometry.origin(0)
    assert geometry.index_at(left + geometry.cell + 2, top + 3) == -1
    assert geometry.index_at(2, top + 3) == -1
    assert geometry.index_at(left, TOP + 100_000) == -1
    assert GridGeometry(640, 0).nearest(10, 10) == -1
