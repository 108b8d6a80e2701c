"""The mask editor: a picture large, a brush, and one press that keeps where it may change."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...errors import AppError
from ...models import InputPicture, Role
from .. import theme
from ..async_tools import spawn
from ..picture_reading import Reading, Trouble, read_picture
from ..translation import said, sentences
from ..viewer.decode import levels_of
from .layer import EVERYTHING, NOTHING, MaskLayer
from .mask_canvas import MaskCanvas
from .tools import BRUSH, ERASER, MaskBar, MaskSliders

NUDGE, FAR = 8, 48
"""Logical pixels an arrow key moves the brush, and with Shift."""


class MaskEditor(QWidget):
    """Stands where the viewer stands. `edit` opens it on a picture.

    done(InputPicture or None): the mask, kept by the library, or None where all of the picture may change.
    cancelled(): left as it was.
    """

    done = Signal(object)
    cancelled = Signal()

    def __init__(self, library: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._picture: InputPicture | None = None
        self._asked = self._busy = False
        self._opened = 0
        self._space_view: tuple[QPointF, float] | None = None
        theme.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Mask"))
        self.setAccessibleDescription(self.tr("Arrow keys move the brush, Ctrl and an arrow paint, Space puts a dab"))
        self.canvas = MaskCanvas()
        self.bar = MaskBar()
        self.sliders = MaskSliders()
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(60)
        self._telling.timeout.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.sliders)
        self._wire()

    def _wire(self) -> None:
        bar, sliders = self.bar, self.sliders
        bar.cancel.clicked.connect(self.cancel)
        bar.remove.clicked.connect(lambda: self._leave(None))
        bar.done.clicked.connect(self.finish)
        bar.tool.chosen.connect(self.choose)
        sliders.undo.clicked.connect(self.undo)
        sliders.redo.clicked.connect(self.redo)
        sliders.size_.moved.connect(self.canvas.set_brush)
        sliders.feather.moved.connect(self._feather)
        sliders.look.moved.connect(self._look)
        sliders.invert.clicked.connect(self.invert)
        sliders.clear.clicked.connect(self.clear)
        self.canvas.painted.connect(self._changed)
        self.canvas.brush_changed.connect(lambda: sliders.size_.set_value(self.canvas.brush))

    # ---- a picture comes and goes --------------------------------------------------------------

    def edit(self, picture: InputPicture, mask: InputPicture | None = None) -> None:
        """Open on a picture, perhaps with the mask it has. Both are read in a thread."""
        self._picture = picture
        self._asked = False
        self._opened += 1
        self.canvas.layer = None
        self.canvas.show_words(self.tr("Reading …"))
        self.bar.remove.setVisible(mask is not None)
        self.choose(BRUSH)
        self._enable()
        self.setFocus()
        spawn(self._open(picture, mask, self._opened), name="open for a mask")

    async def _open(self, picture: InputPicture, mask: InputPicture | None, number: int) -> None:
        reading, earlier = await asyncio.to_thread(self._read, picture, mask)
        if number != self._opened:
            return  # another picture was asked for meanwhile
        if reading.trouble is not None:
            self.canvas.show_words(self._trouble(reading))
            return
        size = reading.image.size()
        layer = MaskLayer(size)
        fits = layer.load(earlier.image) if earlier is not None and earlier.trouble is None else earlier is None
        levels = await asyncio.to_thread(levels_of, reading.image)
        if number != self._opened:
            return
        self.canvas.layer = layer
        self.canvas.show_picture(levels, size)
        self._set_values(size)
        self._changed()
        if not fits:
            self._telling.stop()
            self.sliders.words.setText(
                self.tr("The mask it had does not fit this picture, so this one begins empty.")
            )

    def _read(self, picture: InputPicture, mask: InputPicture | None) -> tuple[Reading, Reading | None]:
        return self._read_one(picture), self._read_one(mask) if mask is not None else None

    def _read_one(self, picture: InputPicture) -> Reading:
        try:
            return read_picture(self._library.input_path(picture.sha256))
        except AppError:
            return Reading(QImage(), QSize(), Trouble.MISSING)

    def _trouble(self, reading: Reading) -> str:
        if reading.trouble is Trouble.MISSING:
            return self.tr("The kept copy of this picture is gone. Add the picture again.")
        if reading.trouble is Trouble.TOO_LARGE:
            return self.tr("This picture is too large to paint on.")
        return self.tr("This file cannot be read as a picture.")

    def _set_values(self, size: QSize) -> None:
        self.sliders.size_.set_most(self.canvas.most_brush)
        self.canvas.set_brush(max(8.0, min(size.width(), size.height()) / 10))
        self.sliders.feather.set_value(0)
        self.sliders.look.set_value(self.canvas.opacity)

    def cancel(self) -> None:
        """Leave everything as it was; painted strokes are asked about once."""
        layer = self.canvas.layer
        if layer is not None and layer.can_undo and not self._asked:
            self._asked = True
            self._telling.stop()
            self.sliders.words.setText(
                self.tr("The mask is not kept yet. Enter keeps it; Cancel once more leaves it out.")
            )
            return
        self._close()
        self.cancelled.emit()

    def finish(self) -> None:
        """Keep the mask and hand it over; a mask that marks nothing is said instead."""
        layer = self.canvas.layer
        if layer is None or self._busy:
            return
        share = layer.share()
        if share <= NOTHING:
            self._telling.stop()
            self.sliders.words.setText(
                self.tr("Nothing is marked, so nothing would change. Paint over what may change, or press Cancel.")
            )
            return
        if share >= EVERYTHING:
            self._leave(None)
            return
        self._busy = True
        self._enable()
        spawn(self._keep(layer, self._opened), name="keep the mask")

    async def _keep(self, layer: MaskLayer, number: int) -> None:
        try:
            kept = await asyncio.to_thread(self._keep_blocking, layer)
        except AppError as error:
            self._busy = False
            self._enable()
            self.sliders.words.setText(sentences(said(error.info.title), said(error.info.hint)))
            return
        self._busy = False
        self._library.assets.deliver_changes()
        if number == self._opened:
            self._leave(kept)

    def _keep_blocking(self, layer: MaskLayer) -> InputPicture:
        name = self.tr("Mask")
        return self._library.keep_input(layer.png(), role=Role.MASK, name=name)

    def _leave(self, mask: InputPicture | None) -> None:
        self._close()
        self.done.emit(mask)

    def _close(self) -> None:
        """Let go of the picture's memory."""
        self._opened += 1
        self._telling.stop()
        self.canvas.layer = None
        self.canvas.show_words("")

    # ---- tools ---------------------------------------------------------------------------------

    def choose(self, tool: str) -> None:
        """"brush" or "eraser"."""
        self.bar.tool.set_value(tool)
        self.canvas.erasing = tool == ERASER
        self.canvas.update()

    def invert(self) -> None:
        """Exchange what may change and what is kept."""
        if self.canvas.layer is not None:
            self.canvas.layer.invert()
            self._changed(whole=True)

    def clear(self) -> None:
        """Mark nothing."""
        if self.canvas.layer is not None:
            self.canvas.layer.clear()
            self._changed(whole=True)

    def undo(self) -> None:
        """Take the last stroke back."""
        if self.canvas.layer is not None:
            self.canvas.layer.undo()
            self._changed(whole=True)

    def redo(self) -> None:
        """Do the stroke again."""
        if self.canvas.layer is not None:
            self.canvas.layer.redo()
            self._changed(whole=True)

    def _feather(self, pixels: float) -> None:
        if self.canvas.layer is not None:
            self.canvas.layer.feather = pixels
            self._changed(whole=True)

    def _look(self, opacity: float) -> None:
        self.canvas.opacity = opacity
        self.canvas.update()

    def _changed(self, *, whole: bool = False) -> None:
        self._asked = False
        if whole:
            self.canvas.update()
        self._enable()
        if not self._telling.isActive():
            self._telling.start()

    def _enable(self) -> None:
        layer = self.canvas.layer
        ready = layer is not None and not self._busy
        self.sliders.undo.setEnabled(ready and layer is not None and layer.can_undo)
        self.sliders.redo.setEnabled(ready and layer is not None and layer.can_redo)
        sliders = self.sliders
        for part in (
            self.bar.tool, self.bar.done, self.bar.remove, self.canvas, sliders.size_, sliders.feather, sliders.look,
            sliders.invert, sliders.clear,
        ):
            part.setEnabled(ready)

    def _tell(self) -> None:
        """How much is marked, in a sentence."""
        layer = self.canvas.layer
        if layer is None or layer.painting:
            return
        share = layer.share()
        if share <= NOTHING:
            words = self.tr("Paint over what may change. Everything else stays as it is, to the pixel.")
        elif share >= EVERYTHING:
            words = self.tr("Everything is marked: the whole picture may change, as without a mask.")
        else:
            percent = self.locale().toString(max(0.1, share * 100), "f", 1 if share < 0.1 else 0)
            words = self.tr("{percent} % of the picture may change; the rest stays as it is.").format(percent=percent)
        self.sliders.words.setText(words)

    # ---- keys ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Our keys come here first, though the window has some of them for itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return (control and key in _CONTROL) or (not control and (key in _PLAIN or key in _ARROWS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), event.modifiers()
        control = bool(keys & Qt.KeyboardModifier.ControlModifier)
        shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        if control and key == Qt.Key.Key_Z:
            self.redo() if shift else self.undo()
        elif control and key == Qt.Key.Key_Y:
            self.redo()
        elif control and key == Qt.Key.Key_0:
            self.canvas.fit()
        elif control and key == Qt.Key.Key_1:
            self.canvas.set_zoom(1.0)
        elif key in _ARROWS:
            dx, dy = _ARROWS[key]
            far = FAR if shift else NUDGE
            self.canvas.move_brush(dx * far, dy * far, paint=control)
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.canvas.set_panning(True)
                self._space_view = (self.canvas.centre, self.canvas.zoom)
        elif control or key not in _PLAIN:
            super().keyPressEvent(event)
        else:
            self._plain(key)

    def _plain(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_BracketLeft:
            self.canvas.step_brush(-1)
        elif key == Qt.Key.Key_BracketRight:
            self.canvas.step_brush(1)
        elif key == Qt.Key.Key_B:
            self.choose(BRUSH)
        elif key == Qt.Key.Key_E:
            self.choose(ERASER)
        elif key == Qt.Key.Key_I:
            self.invert()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.canvas.step_zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.canvas.step_zoom(-1)
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            self.finish()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.canvas.panning:
            self.canvas.set_panning(False)
            if self.canvas.by_keyboard and self._space_view == (self.canvas.centre, self.canvas.zoom):
                place = self.canvas.place  # tapped, nothing was dragged
                self.canvas.stroke(place, place)
        else:
            super().keyReleaseEvent(event)


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}
_CONTROL = frozenset({Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_0, Qt.Key.Key_1, *_ARROWS})
_PLAIN = frozenset({
    Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_I, Qt.Key.Key_Plus,
    Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
})
