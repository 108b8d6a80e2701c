"""Where the cells of the grid lie: plain arithmetic, so that a million rows cost what ten do."""

from __future__ import annotations

GAP = 8
MARGIN = 16
TOP = 8
RADIUS = 6
TARGET = 180


class GridGeometry:
    """Square cells in rows. All numbers are logical pixels; y is measured from the top of the content.

    width: of the whole view, scroll bar included (it lives in the right margin, so that its coming and
    going moves no cell). count: number of cells. target: the side a cell would like to have.
    Made anew whenever one of the three changes; never changed.
    """

    __slots__ = ("_span", "cell", "columns", "count", "height", "pitch", "rows", "width")

    def __init__(self, width: int, count: int, target: int = TARGET) -> None:
        available = max(48, width - 2 * MARGIN)
        # As many columns as come nearest to the wished side; wide windows get slightly larger cells.
        wish = target + max(0, available - 760) * 0.03
        self.width = width
        self.count = count
        self._span = available + GAP
        self.columns = max(1, round(self._span / (wish + GAP)))
        self.cell = max(16, self._span // self.columns - GAP)
        self.pitch = self.cell + GAP
        self.rows = -(-count // self.columns)
        self.height = TOP + self.rows * self.pitch + GAP if count else 0

    def origin(self, index: int) -> tuple[int, int]:
        """Left and top of the cell. The last column ends exactly at the right margin."""
        row, column = divmod(index, self.columns)
        return MARGIN + column * self._span // self.columns, TOP + row * self.pitch

    def _column(self, x: int) -> int:
        return min(self.columns - 1, max(0, ((x - MARGIN + 1) * self.columns - 1) // self._span))

    def index_at(self, x: int, y: int) -> int:
        """The cell under a point, or -1 in a gap, a margin or beyond the last."""
        if x < MARGIN or y < TOP:
            return -1
        index = (y - TOP) // self.pitch * self.columns + self._column(x)
        if index >= self.count:
            return -1
        left, top = self.origin(index)
        return index if left <= x < left + self.cell and top <= y < top + self.cell else -1

    def nearest(self, x: int, y: int) -> int:
        """The cell nearest to a point, or -1 when there is none."""
        if not self.count:
            return -1
        row = min(self.rows - 1, max(0, (y - TOP) // self.pitch))
        return min(self.count - 1, row * self.columns + self._column(x))

    def span(self, top: int, bottom: int) -> range:
        """The cells of every row that touches the band from `top` to `bottom`."""
        if not self.count or bottom <= top:
            return range(0)
        first = max(0, (top - TOP) // self.pitch)
        last = max(first, (bottom - 1 - TOP) // self.pitch)
        return range(min(self.count, first * self.columns), min(self.count, (last + 1) * self.columns))
