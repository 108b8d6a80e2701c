"""The viewer: one picture large, a toolbar above, a filmstrip below; or several beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...models import Asset, Role
from .. import theme
from ..gallery.actions import AssetActions
from ..gallery.model import AssetModel, describe, title
from ..thumbnail_loader import ThumbnailLoader
from .canvas import PictureCanvas
from .compare import Look, after_words, before_words
from .decode import Decoded, PictureDecoder, trouble_words
from .filmstrip import Filmstrip
from .side_by_side import MOST, Entry, SideBySide
from .toolbar import FIT, CompareBar, ViewerBar


class ViewerPanel(QWidget):
    """closed(): back to the gallery. shown(id): this picture is in sight now. use_as_input(ids).

    upscale_wanted(id). full_screen_wanted(): a double click. left(): Esc or Return, as `closed`, while `bare`.
    `set_model` gives it the gallery's list, so that next and previous follow what is shown there.
    `actions`: shared with the gallery, so that undo is one list. Call `close_decoder` at the end.
    """

    closed = Signal()
    left = Signal()
    shown = Signal(str)
    use_as_input = Signal(list)
    upscale_wanted = Signal(str)
    full_screen_wanted = Signal()

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
        self.look = Look.SLIDER
        self._several = False  # pictures chosen in the gallery are beside each other
        self._space: tuple[QPointF, float] | None = None
        self.bare = False
        theme.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is in it
        self.asset_actions = actions
        self.decoder = PictureDecoder(self)
        self.canvas = PictureCanvas()
        self.side = SideBySide(loader)
        self.strip = Filmstrip(self._model, loader)
        self.bar = ViewerBar()
        self.zoom, self.compare, self.edit = self.bar.zoom, self.bar.compare, self.bar.edit
        self.stage = QStackedWidget()
        self.stage.addWidget(self.canvas)
        self.stage.addWidget(self.side)
        self.compare_bar = CompareBar(self)
        self.compare_bar.hide()
        self.compare.setChecked(True)  # an edit is shown beside what it was made from, until that is switched off
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, theme.GAP_2)
        self.column.setSpacing(0)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.stage, 1)
        self.column.addWidget(self.strip)
        self._wire()

    def _wire(self) -> None:
        self.bar.back.clicked.connect(self.closed)
        self.zoom.chosen.connect(lambda value: self.fit() if value == FIT else self.full())
        self.compare.toggled.connect(self._compare_toggled)
        self.edit.clicked.connect(lambda: self._asset and self.use_as_input.emit([self._asset.id]))
        self.bar.upscale.clicked.connect(lambda: self._asset and self.upscale_wanted.emit(self._asset.id))
        self.compare_bar.chosen.connect(lambda look: self.choose_look(Look(look)))
        self.compare_bar.held.connect(self.canvas.hold_before)
        self.canvas.zoom_changed.connect(self._tell_zoom)
        self.canvas.double_clicked.connect(self.full_screen_wanted)
        self.side.view_changed.connect(self._tell_zoom)
        self.side.opened.connect(self.show_asset)
        self.side.active_changed.connect(self._active_changed)
        self.strip.picked.connect(self.show_asset)
        self.strip.stepped.connect(self.step)
        self.decoder.decoded.connect(self._decoded)
        self.asset_actions.changed.connect(self._rows_marked)

    # ---- which picture -------------------------------------------------------------------------

    @property
    def asset_id(self) -> str | None:
        """The picture in sight; of several the one keys are about."""
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
        self._several = False
        asset = self._library.assets.find(asset_id)
        if asset is None:
            self._asset = self._before = None
            self._lay_out_compare()
            self.canvas.show_words(self.tr("This picture is no longer in the library."))
            return
        self._asset = asset
        self._before = self._earlier(asset)
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
        self._lay_out_compare()
        self._want()
        self._show_before()
        self._tell_zoom()
        self.canvas.setAccessibleName(describe(asset))
        self.setAccessibleName(self.canvas.accessibleName())
        self.canvas.setToolTip("" if self.bare else title(asset)[:400])
        self.shown.emit(asset_id)

    def show_several(self, asset_ids: Sequence[str]) -> None:
        """Two to four pictures beside each other; Esc goes back, Enter or a double click opens one."""
        found = [self._library.assets.find(asset_id) for asset_id in asset_ids[:MOST]]
        assets = [asset for asset in found if asset is not None]
        if len(assets) < 2:
            return
        self._several = True
        self._asset, self._before = assets[-1], None
        self.side.show_entries([Entry(asset, title(asset)) for asset in assets])
        self._row = self._model.row(assets[-1].id)
        self.strip.set_row(self._row)
        self._lay_out_compare()
        self._want()
        self._feed_side()
        self._tell_zoom()
        self.shown.emit(assets[-1].id)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) picture of the list; nothing at its ends."""
        asset = self._neighbour(by)
        if asset is not None:
            self.show_asset(asset.id)

    def _neighbour(self, by: int) -> Asset | None:
        row = self._row + by
        return self._model.asset(row) if self._row >= 0 and 0 <= row < self._model.rowCount() else None

    def _want(self) -> None:
        if self._several:
            self.decoder.want([pane.entry.asset for pane in self.side.panes])
            return
        before = self._before if self.compare.isChecked() else None
        wanted = [self._asset, before, self._neighbour(1), self._neighbour(-1)]
        self.decoder.want([asset for asset in wanted if asset is not None], self.canvas.zoom)

    # ---- before and after ----------------------------------------------------------------------

    def _earlier(self, asset: Asset) -> Asset | None:
        """The picture it was made from; one that only gave its look is none."""
        looks = {
            picture.asset_id for picture in (asset.request.inputs if asset.request else ())
            if picture.role is not Role.IMAGE
        }
        parents = self._library.assets.parents(asset.id) if asset.parents else []
        return next((parent for parent in parents if parent.id not in looks), None)

    def choose_look(self, look: Look) -> None:
        """Another way of comparing, from now on."""
        self.look = look
        self._lay_out_compare()
        self._show_before()
        self._tell_zoom()

    def _compare_toggled(self, _on: bool) -> None:
        self._lay_out_compare()
        self._want()
        self._show_before()
        self._tell_zoom()

    @property
    def _comparing(self) -> bool:
        return self._before is not None and self.compare.isChecked()

    def _lay_out_compare(self) -> None:
        """One picture or several; the ways of comparing where there is something to compare."""
        beside = self._several or (self._comparing and self.look is Look.SIDE)
        self.compare.setVisible(self._before is not None)
        self.show_compare_bar()
        if beside and not self._several and self._asset is not None and self._before is not None:
            pair = [Entry(self._before, before_words()), Entry(self._asset, after_words())]
            self.side.show_entries(pair, framed=False)
            self._feed_side()
        elif not beside:
            self.side.clear()
        self.stage.setCurrentWidget(self.side if beside else self.canvas)

    def show_compare_bar(self) -> None:
        """Where there is something to compare; alone with the picture, only while the other bar is there."""
        self.compare_bar.setVisible(self._comparing and not (self.bare and self.bar.isHidden()))
        self.compare_bar.show_look(self.look)
        self.compare_bar.lie_in(self.stage, self.strip.height() if self.bare else 0)

    def _show_before(self) -> None:
        """Lay the earlier picture over this one, as soon as it is decoded."""
        laid_over = self._comparing and self.look is not Look.SIDE
        kept = self.decoder.get(self._before.id) if self._before and laid_over else None
        self.canvas.compare_with(kept.levels if kept is not None else (), self.look)

    def _feed_side(self) -> None:
        for pane in self.side.panes:
            kept = self.decoder.get(pane.entry.asset.id)
            if kept is not None:
                self.side.take(kept, trouble_words(kept, pane.entry.asset))

    def _active_changed(self, asset_id: str) -> None:
        asset = self._library.assets.find(asset_id)
        if self._several and asset is not None:
            self._asset = asset
            self._row = self._model.row(asset_id)
            self.strip.set_row(self._row)
            self.shown.emit(asset_id)

    def _rows_marked(self, ids: list[str]) -> None:
        shown = {pane.entry.asset.id for pane in self.side.panes}
        found = (self._library.assets.find(asset_id) for asset_id in ids if asset_id in shown)
        self.side.refresh([asset for asset in found if asset is not None])

    def _rows_changed(self) -> None:
        """The list is different: find the picture's row again, or show what took its place."""
        if self._asset is None or not self.isVisible():
            return
        row = self._model.row(self._asset.id)
        if row >= 0:
            self._row = row
            self.strip.set_row(row)
        elif self._several:
            self._drop_gone()
        elif not self._model.rowCount():
            QTimer.singleShot(0, self.closed.emit)
        elif (there := self._model.asset(min(max(0, self._row), self._model.rowCount() - 1))) is not None:
            QTimer.singleShot(0, lambda: self.show_asset(there.id))

    def _drop_gone(self) -> None:
        """One of several went into the trash: the others stay."""
        rest = [pane.entry.asset.id for pane in self.side.panes if self._model.row(pane.entry.asset.id) >= 0]
        if len(rest) > 1:
            QTimer.singleShot(0, lambda: self.show_several(rest))
        elif rest:
            QTimer.singleShot(0, lambda: self.show_asset(rest[0]))
        else:
            QTimer.singleShot(0, self.closed.emit)

    # ---- decoding ------------------------------------------------------------------------------

    def _decoded(self, result: Decoded) -> None:
        if self.side.panes:
            self._feed_side()
        if self._before is not None and result.asset_id == self._before.id:
            self._show_before()
        if self._asset is None or result.asset_id != self._asset.id or self._several:
            return
        if result.trouble is not None:
            self.canvas.show_words(trouble_words(result, self._asset))
            self._tell_zoom()
            return
        self._show_decoded(result, keep_view=True)

    def _show_decoded(self, result: Decoded, *, keep_view: bool) -> None:
        self.canvas.show_picture(result.levels, result.size, keep_view=keep_view)
        self._tell_zoom()

    def close_decoder(self) -> None:
        """Stop the decoding thread (at shutdown)."""
        self.decoder.close()

    # ---- zoom, keys ----------------------------------------------------------------------------

    @property
    def _seen(self) -> PictureCanvas:
        """The canvas the zoom is told of."""
        pane = self.side.active if self.stage.currentWidget() is self.side else None
        return pane or self.canvas

    def fit(self) -> None:
        """The whole picture."""
        self._seen.fit()

    def full(self) -> None:
        """One picture pixel a device pixel."""
        self._seen.set_zoom(1.0)

    def step_zoom(self, steps: int) -> None:
        """In or out."""
        self._seen.step_zoom(steps)

    def _tell_zoom(self) -> None:
        self.bar.tell_zoom(None if self._seen.words else self._seen.zoom, fitted=self._seen.fitted)

    def showEvent(self, event: QShowEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.decoder.want([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        QTimer.singleShot(0, self.show_compare_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, name = Qt.Key(event.key()), self.asset_actions.keymap.which(event)
        named = {
            "fit": self.fit, "full": self.full, "zoom-in": lambda: self.step_zoom(1),
            "zoom-out": lambda: self.step_zoom(-1), "back": self._leave, "view": self._enter,
            "compare": self.toggle_compare,
        }
        if name in named:
            named[name]()
        elif key == Qt.Key.Key_Space and not event.modifiers():
            self._press_space(event)
        elif key == Qt.Key.Key_B and not event.modifiers():
            self.canvas.hold_before(True)
        elif key in _STEPS and not event.modifiers():
            self.side.step_active(_STEPS[key]) if self._several else self.step(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.step(-self._row)
        elif key == Qt.Key.Key_End:
            self.step(self._model.rowCount() - 1 - self._row)
        else:
            ids = [self._asset.id] if self._asset else []
            return self.asset_actions.key(event, ids, in_trash=self._model.filter.trash)
        return True

    def _leave(self) -> None:
        (self.left if self.bare else self.closed).emit()

    def _enter(self) -> None:
        if self._several and self._asset is not None:
            self.show_asset(self._asset.id)
        else:
            self._leave()

    def toggle_compare(self) -> None:
        """Before and after, or not; from several beside each other back to the gallery."""
        if self._several:
            self.closed.emit()
        elif self._before is not None:
            self.compare.toggle()

    def _press_space(self, event: QKeyEvent) -> None:
        """Held it moves the picture, tapped it goes on to the next one."""
        if not event.isAutoRepeat():
            self._space = (self._seen.centre, self._seen.zoom)
            self._seen.set_grabbing(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space and self._space is not None:
            tapped = self._space == (self._seen.centre, self._seen.zoom)
            self._space = None
            self._seen.set_grabbing(False)
            if tapped and not self._several:
                self.step(1)
        elif event.key() == Qt.Key.Key_B:
            self.canvas.hold_before(False)
        else:
            super().keyReleaseEvent(event)


_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
}
