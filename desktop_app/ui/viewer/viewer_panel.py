"""The viewer: one picture large, a toolbar above, a filmstrip below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...models import Asset
from .. import theme
from ..controls import button, label
from ..gallery.actions import AssetActions
from ..gallery.model import AssetModel, describe, title
from ..gallery.segmented import Segmented
from ..picture_reading import Trouble
from ..thumbnail_loader import ThumbnailLoader
from .canvas import PictureCanvas
from .decode import Decoded, PictureDecoder
from .filmstrip import Filmstrip

_FIT, _FULL = "fit", "full"


class ViewerPanel(QWidget):
    """closed(): back to the gallery. shown(id): this picture is in sight now. use_as_input(ids).

    `set_model` gives it the gallery's list, so that next and previous follow what is shown there.
    `actions`: shared with the gallery, so that undo is one list. Call `close_decoder` at the end.
    """

    closed = Signal()
    shown = Signal(str)
    use_as_input = Signal(list)

    def __init__(
        self, library: Any, loader: ThumbnailLoader, actions: AssetActions, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._loader = loader
        self._model = AssetModel(library.assets, self)
        self._asset: Asset | None = None
        self._before: Asset | None = None
        self._row = -1
        theme.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.asset_actions = actions
        self.decoder = PictureDecoder(self)
        self.canvas = PictureCanvas()
        self.strip = Filmstrip(self._model, loader)
        self._build()
        self.canvas.zoom_changed.connect(self._tell_zoom)
        self.strip.picked.connect(self.show_asset)
        self.strip.stepped.connect(self.step)
        self.decoder.decoded.connect(self._decoded)

    def _build(self) -> None:
        back = button(self.tr("← Gallery"), name=self.tr("Back to the gallery"))
        back.clicked.connect(self.closed)
        self.zoom = Segmented([(_FIT, self.tr("Fit"), ""), (_FULL, self.tr("100 %"), "")], self.tr("Zoom"))
        self.zoom.chosen.connect(lambda value: self.canvas.fit() if value == _FIT else self.canvas.set_zoom(1.0))
        self.compare = button(self.tr("Compare"), "chip", tip=self.tr("Before and after (M)"))
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self._compare_toggled)
        self._zoom_words: QLabel = label(tone="muted", size="caption")
        self._zoom_words.setFixedWidth(44)
        self.edit = button(self.tr("Edit this"), tip=self.tr("Use this picture as the input"))
        self.edit.clicked.connect(self._use)
        left, right = QWidget(), QWidget()
        self._left, self._right = QHBoxLayout(left), QHBoxLayout(right)
        for row in (self._left, self._right):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP_2)
        self._left.addWidget(back)
        self._left.addStretch()
        self._right.addWidget(self._zoom_words)
        self._right.addStretch()
        self._right.addWidget(self.edit)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.GAP_4, 10, theme.GAP_4, 6)
        bar.setSpacing(theme.GAP_2)
        bar.addWidget(left, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.GAP_2)
        middle.addWidget(self.zoom)
        middle.addWidget(self.compare)
        bar.addLayout(middle)
        bar.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP_2)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.strip)

    def add_button(self, made: QPushButton) -> None:
        """A further button at the right end of the toolbar (Share, Upscale …)."""
        self._right.addWidget(made)

    # ---- which picture -------------------------------------------------------------------------

    @property
    def asset_id(self) -> str | None:
        """The picture in sight."""
        return self._asset.id if self._asset else None

    def set_model(self, model: AssetModel) -> None:
        """Next and previous walk this list from now on."""
        self._model = model
        self.strip.set_model(model)
        model.rowsInserted.connect(self._rows_changed)
        model.rowsRemoved.connect(self._rows_changed)
        model.modelReset.connect(self._rows_changed)

    def show_asset(self, asset_id: str) -> None:
        """Show a picture: its thumbnail at once, itself as soon as it is decoded."""
        asset = self._library.assets.find(asset_id)
        if asset is None:
            self._asset = None
            self.canvas.show_words(self.tr("This picture is no longer in the library."))
            return
        self._asset = asset
        self._before = self._first_parent(asset)
        self.compare.setVisible(self._before is not None)
        self._row = self._model.row(asset_id)
        self.strip.set_row(self._row)
        kept = self.decoder.get(asset_id)
        if kept is not None and kept.trouble is None:
            self._show_decoded(kept, keep_view=False)
        else:
            if kept is not None:
                self.decoder.forget(asset_id)
            thumbnail = self._loader.whole(asset)
            size = QSize(asset.width, asset.height)
            self.canvas.show_picture((thumbnail,) if thumbnail else (), size)
        self._want()
        self._show_before()
        self._tell_zoom()
        self.canvas.setAccessibleName(describe(asset))
        self.canvas.setToolTip(title(asset)[:400])
        self.shown.emit(asset_id)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) picture of the list; nothing at its ends."""
        asset = self._neighbour(by)
        if asset is not None:
            self.show_asset(asset.id)

    def _neighbour(self, by: int) -> Asset | None:
        row = self._row + by
        return self._model.asset(row) if self._row >= 0 and 0 <= row < self._model.rowCount() else None

    def _want(self) -> None:
        before = self._before if self.compare.isChecked() else None
        wanted = [self._asset, before, self._neighbour(1), self._neighbour(-1)]
        self.decoder.want([asset for asset in wanted if asset is not None], self.canvas.zoom)

    # ---- before and after ----------------------------------------------------------------------

    def _first_parent(self, asset: Asset) -> Asset | None:
        parents = self._library.assets.parents(asset.id) if asset.parents else []
        return parents[0] if parents else None

    def _compare_toggled(self, on: bool) -> None:
        if on:
            self._want()
        self._show_before()

    def _show_before(self) -> None:
        """Lay the earlier picture over this one, as soon as it is decoded."""
        kept = self.decoder.get(self._before.id) if self._before and self.compare.isChecked() else None
        self.canvas.compare_with(kept.levels if kept is not None else ())

    def _rows_changed(self) -> None:
        """The list is different: find the picture's row again, or show what took its place."""
        if self._asset is None or not self.isVisible():
            return
        row = self._model.row(self._asset.id)
        if row >= 0:
            self._row = row
            self.strip.set_row(row)
        elif not self._model.rowCount():
            QTimer.singleShot(0, self.closed.emit)
        elif (there := self._model.asset(min(max(0, self._row), self._model.rowCount() - 1))) is not None:
            QTimer.singleShot(0, lambda: self.show_asset(there.id))

    # ---- decoding ------------------------------------------------------------------------------

    def _decoded(self, result: Decoded) -> None:
        if self._before is not None and result.asset_id == self._before.id:
            self._show_before()
        if self._asset is None or result.asset_id != self._asset.id:
            return
        if result.trouble is not None:
            self.canvas.show_words(self._sentence(result))
            self._tell_zoom()
            return
        self._show_decoded(result, keep_view=True)

    def _show_decoded(self, result: Decoded, *, keep_view: bool) -> None:
        self.canvas.show_picture(result.levels, result.size, keep_view=keep_view)
        self._tell_zoom()

    def _sentence(self, result: Decoded) -> str:
        assert self._asset is not None
        if result.trouble is Trouble.MISSING:
            return self.tr("The file is no longer there: %1").replace("%1", self._asset.path.name)
        if result.trouble is Trouble.TOO_LARGE:
            pixels = f"{result.size.width()} × {result.size.height()}"
            return self.tr("This picture is too large to show: %1 pixels, and 64 million is the limit.").replace(
                "%1", pixels
            )
        return self.tr("This file cannot be read as a picture: %1").replace("%1", self._asset.path.name)

    def close_decoder(self) -> None:
        """Stop the decoding thread (at shutdown)."""
        self.decoder.close()

    # ---- words, keys ---------------------------------------------------------------------------

    def _tell_zoom(self) -> None:
        value = _FIT if self.canvas.fitted else _FULL if abs(self.canvas.zoom - 1) < 1e-6 else ""
        self.zoom.set_value(value)
        self._zoom_words.setText("" if self.canvas.words else f"{self.canvas.zoom * 100:.0f} %")

    def _use(self) -> None:
        if self._asset is not None:
            self.use_as_input.emit([self._asset.id])

    def showEvent(self, event: QShowEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.decoder.want([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, name = Qt.Key(event.key()), self.asset_actions.keymap.which(event)
        count = self._model.rowCount()
        ids = [self._asset.id] if self._asset else []
        if name == "fit":
            self.canvas.fit()
        elif name == "full":
            self.canvas.set_zoom(1.0)
        elif name == "zoom-in":
            self.canvas.step_zoom(1)
        elif name == "compare" and self._before is not None:
            self.compare.toggle()
        elif name == "zoom-out":
            self.canvas.step_zoom(-1)
        elif name in ("back", "view"):
            self.closed.emit()
        elif key in _STEPS:
            self.step(_STEPS[key])
        elif key == Qt.Key.Key_Home and count:
            self.step(-self._row)
        elif key == Qt.Key.Key_End and count:
            self.step(count - 1 - self._row)
        elif not self.asset_actions.key(event, ids, in_trash=self._model.filter.trash):
            super().keyPressEvent(event)


_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
}
