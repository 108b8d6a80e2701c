"""Two to four pictures beside each other; zoom and place are one for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ...models import Asset
from .. import theme
from ..gallery.model import describe
from ..thumbnail_loader import ThumbnailLoader
from . import badges
from .canvas import PictureCanvas
from .decode import Decoded

MOST = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture and what it is called here ("before", "after", its prompt)."""

    asset: Asset
    words: str


class Pane(PictureCanvas):
    """One of them. chosen(): it was clicked or has the keyboard now."""

    chosen = Signal()

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.active = False
        self.framed = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(80, 80)
        self.setAccessibleName(f"{entry.words}: {describe(entry.asset)}" if entry.words else describe(entry.asset))

    def set_active(self, active: bool) -> None:
        """The one keys are about."""
        if active != self.active:
            self.active = active
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        words = self.entry.words
        rect = self.picture_rect().intersected(QRectF(self.rect()))
        corner = rect.topLeft() if not self.words and not rect.isEmpty() else QRectF(self.rect()).topLeft()
        stars = "★" * self.entry.asset.rating
        words = f"{words}  {stars}".strip()
        if words:
            badges.paint(painter, words, corner.x() + badges.INSET, corner.y() + badges.INSET,
                         self.width() - corner.x() - 2 * badges.INSET)
        if self.active and (self.framed or self.hasFocus()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.tokens().colour("accent"), 3 if self.hasFocus() else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)


class SideBySide(QWidget):
    """active_changed(id): another pane is the one keys are about. opened(id): a double click.

    view_changed(): zoom or place. stirred(): the pointer moved.
    """

    active_changed = Signal(str)
    opened = Signal(str)
    view_changed = Signal()
    stirred = Signal()

    def __init__(self, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._following = False
        self.panes: list[Pane] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.GAP_2, theme.GAP_1, theme.GAP_2, theme.GAP_1)
        self._grid.setSpacing(theme.GAP_2)

    @property
    def active(self) -> Pane | None:
        """The pane keys are about."""
        return next((pane for pane in self.panes if pane.active), None)

    def show_entries(self, entries: Sequence[Entry], *, framed: bool = True) -> None:
        """These, at most four: thumbnails at once, the pictures as they are decoded. The last is active.

        framed: the active one has a frame, because keys are about it.
        """
        self.clear()
        for entry in entries[:MOST]:
            pane = Pane(entry)
            pane.framed = framed
            pane.chosen.connect(lambda pane=pane: self._activate(pane))
            pane.stirred.connect(self.stirred)
            pane.zoom_changed.connect(lambda pane=pane: self._moved(pane))
            pane.double_clicked.connect(lambda pane=pane: self.opened.emit(pane.entry.asset.id))
            self.panes.append(pane)
            thumbnail = self._loader.whole(entry.asset)
            pane.show_picture((thumbnail,) if thumbnail else (), QSize(entry.asset.width, entry.asset.height))
        self._arrange()
        if self.panes:
            self.panes[-1].set_active(True)

    def clear(self) -> None:
        """Let go of the pictures."""
        for pane in self.panes:
            self._grid.removeWidget(pane)
            pane.hide()
            pane.deleteLater()
        self.panes = []

    def take(self, decoded: Decoded, words: str = "") -> None:
        """A picture was decoded, or why it cannot be shown in a sentence."""
        for pane in self.panes:
            if pane.entry.asset.id == decoded.asset_id:
                if words:
                    pane.show_words(words)
                else:
                    pane.show_picture(decoded.levels, decoded.size, keep_view=True)
                    self._catch_up(pane)

    def refresh(self, assets: Sequence[Asset]) -> None:
        """These rows are different (stars)."""
        known = {asset.id: asset for asset in assets}
        for pane in self.panes:
            if pane.entry.asset.id in known:
                pane.entry = Entry(known[pane.entry.asset.id], pane.entry.words)
                pane.update()

    def step_active(self, by: int) -> None:
        """The next pane, round in a circle."""
        if self.panes:
            here = next((n for n, pane in enumerate(self.panes) if pane.active), 0)
            self._activate(self.panes[(here + by) % len(self.panes)])

    # ---- one view for all ----------------------------------------------------------------------

    def _moved(self, moved: Pane) -> None:
        if self._following:
            return
        self._following = True
        for pane in self.panes:
            if pane is not moved:
                pane.follow(moved.view, fitted=moved.fitted)
        self._following = False
        self.view_changed.emit()

    def _catch_up(self, pane: Pane) -> None:
        other = next((one for one in self.panes if one is not pane and not one.words), None)
        if other is not None and pane.fitted != other.fitted:
            pane.follow(other.view, fitted=other.fitted)

    def _activate(self, chosen: Pane) -> None:
        if chosen.active:
            return
        for pane in self.panes:
            pane.set_active(pane is chosen)
        self.active_changed.emit(chosen.entry.asset.id)

    # ---- arrangement ---------------------------------------------------------------------------

    def _columns(self) -> int:
        """The arrangement in which the pictures are largest."""
        count = len(self.panes)
        asset = self.panes[0].entry.asset if self.panes else None
        if count < 2 or asset is None:
            return 1

        def scale(columns: int) -> float:
            rows = -(-count // columns)
            return min(self.width() / columns / max(1, asset.width), self.height() / rows / max(1, asset.height))

        return max((n for n in range(1, count + 1) if n in (1, 2, count)), key=scale)

    def _arrange(self) -> None:
        columns = self._columns()
        for n, pane in enumerate(self.panes):
            self._grid.addWidget(pane, n // columns, n % columns)
        for n in range(MOST):
            used_column, used_row = n < columns, n < -(-len(self.panes) // columns)
            self._grid.setColumnStretch(n, 1 if used_column else 0)
            self._grid.setRowStretch(n, 1 if used_row else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

