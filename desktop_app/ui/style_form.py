"""The form for a style of the artist's own: name, words, what to leave out, a look on this computer, a picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ..engines.neural.style_names import CHOICES
from ..errors import AppError
from ..services.own_styles import OwnStyles
from ..services.styles import Preset
from . import theme
from .async_tools import spawn
from .controls import Select, button, label
from .picture_reading import flatten, read_picture, rounded_square
from .translation import said

SHOWN = QSize(192, 141)
SIDE = 72


class StyleForm(QDialog):
    """saved(Preset). picture: the file of the picture selected in the gallery, or None."""

    saved = Signal(object)

    def __init__(
        self, own: OwnStyles, preset: Preset | None, picture: Callable[[], Path | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the style") if preset else self.tr("A style of your own"))
        self.setMinimumWidth(420)
        self._own, self._preset, self._find_picture = own, preset, picture
        self._jpeg: bytes | None = None
        self.name = QLineEdit(preset.title if preset else "")
        self.words = QPlainTextEdit(preset.words if preset else "")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(84)
        self.negative = QLineEdit(preset.negative if preset else "")
        self.neural = Select(self.tr("Look on this computer"))
        self.neural.addItem(self.tr("From the words"), "")
        for choice in CHOICES:
            self.neural.addItem(said(choice.title), choice.value)
        self.neural.setCurrentIndex(max(0, self.neural.findData(preset.neural if preset else "")))
        self._problem = label("", tone="bad", size="caption", wrap=True)
        self._problem.hide()
        self._lay_out()
        if preset is not None and preset.picture is not None:
            self._show_picture(QImage(str(preset.picture)))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_4)
        box.setSpacing(theme.GAP_2)
        box.addWidget(label(self.windowTitle(), size="title", strong=True))
        for title, field in (
            (self.tr("Name"), self.name), (self.tr("What it looks like, as in a prompt"), self.words),
            (self.tr("What to leave out"), self.negative), (self.tr("Look on this computer"), self.neural),
        ):
            field.setAccessibleName(title)
            box.addSpacing(theme.GAP_1)
            box.addWidget(label(title, tone="muted", size="caption"))
            box.addWidget(field)
        box.addSpacing(theme.GAP_2)
        box.addLayout(self._picture_row())
        box.addWidget(self._problem)
        box.addSpacing(theme.GAP_2)
        feet = QHBoxLayout()
        feet.setSpacing(theme.GAP_2)
        feet.addStretch()
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = button(self.tr("Save the style"), "primary")
        save.clicked.connect(self.save)
        feet.addWidget(cancel)
        feet.addWidget(save)
        box.addLayout(feet)

    def _picture_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_3)
        self._shown = QLabel()
        self._shown.setFixedSize(SIDE, SIDE)
        self._shown.setAccessibleName(self.tr("Thumbnail"))
        self._shown.hide()
        use = button(self.tr("Use the picture selected in the gallery"), icon="image")
        use.clicked.connect(self._use_selected)
        row.addWidget(self._shown)
        row.addWidget(use)
        row.addStretch()
        return row

    def _use_selected(self) -> None:
        path = self._find_picture()
        if path is None:
            self._say(self.tr("No picture is selected. Select one in the gallery, then open this form again."))
        else:
            spawn(self._read(path))

    async def _read(self, path: Path) -> None:
        reading = await asyncio.to_thread(read_picture, path, SHOWN * 2)
        if reading.image.isNull():
            self._say(self.tr("The selected picture cannot be read."))
            return
        self._jpeg = _thumbnail(reading.image)
        self._show_picture(reading.image)

    def _show_picture(self, image: QImage) -> None:
        if not image.isNull():
            self._shown.setPixmap(QPixmap.fromImage(rounded_square(image, SIDE, theme.RADIUS_PICTURE)))
            self._shown.show()

    def save(self) -> None:
        """Write it, or say what is missing."""
        try:
            preset = self._own.save(
                self.name.text(), self.words.toPlainText(), negative=self.negative.text(),
                neural=str(self.neural.currentData()), picture=self._jpeg,
                preset_id=self._preset.id if self._preset else "",
            )
        except AppError as error:
            self._say(f"{said(error.title)} {said(error.hint)}".strip())
            return
        self.saved.emit(preset)
        self.accept()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()


def _thumbnail(image: QImage) -> bytes:
    """The middle of the picture in the strip's shape, as a JPEG."""
    wide = image.scaled(
        SHOWN, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (wide.width() - SHOWN.width()) // 2, (wide.height() - SHOWN.height()) // 2
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flatten(wide.copy(left, top, SHOWN.width(), SHOWN.height())).save(buffer, "JPEG", 88)  # type: ignore[call-overload]
    return bytes(data.data())
