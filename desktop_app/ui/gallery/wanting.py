"""Tells the thumbnail loader what the grid shows, and the grid which square arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ..thumbnail_loader import ThumbnailLoader
from .geometry import RADIUS
from .model import AssetModel

if TYPE_CHECKING:
    from .grid_view import GridView

ROLE = "grid"
FIRST_AFTER_MS = 30  # the window paints its first squares empty; then their pictures are looked for


class Wanting(QObject):
    """Asks at most once a turn of the event loop, however often the view scrolls in between."""

    def __init__(self, view: GridView, model: AssetModel, loader: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._loader = loader
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._want)
        loader.ready.connect(self._arrived)
        loader.failed.connect(self._arrived)

    def soon(self) -> None:
        """What is in sight has changed."""
        self._timer.start(0 if self._asked else FIRST_AFTER_MS)

    def _want(self) -> None:
        """What is in sight first, then one row beyond each way."""
        view = self._view
        if not view.isVisible():
            return
        self._asked = True
        inside, around = view.visible_rows(), view.visible_rows(1)
        assets = self._model.fetch(around)
        offset = inside.start - around.start
        shown = assets[offset : offset + len(inside)]
        later = assets[offset + len(inside) :] + assets[:offset]
        ratio = view.devicePixelRatioF()
        self._loader.want(
            ROLE, (a for a in (*shown, *later) if a is not None),
            round(view.geometry_now.cell * ratio), RADIUS * ratio,
        )
        for asset_id in self._model.count_versions(asset.id for asset in shown if asset is not None):
            self._arrived(asset_id)

    def _arrived(self, asset_id: str) -> None:
        visible = self._view.visible_rows()
        for row, asset in zip(visible, self._model.fetch(visible), strict=True):
            if asset is not None and asset.id == asset_id:
                self._view.viewport().update(self._view.visualRect(self._model.index(row)))
                return
