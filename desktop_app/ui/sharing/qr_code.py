"""A link as a QR code, for the phone on the table."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

SIDE = 112  # logical pixels
QUIET = 4  # modules of light around it, as the standard asks
# Dark on light in every theme: many readers do not take the reverse.
_LIGHT, _DARK = QColor(255, 255, 255), QColor(18, 18, 20)


class QrCode(QWidget):
    """Shows one link; nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[bytearray] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of the link"))

    def show_link(self, url: str) -> None:
        """"" clears it; a link too long for a code clears it too."""
        import segno

        try:
            self._rows = [bytearray(row) for row in segno.make(url, error="m", micro=False).matrix] if url else []
        except segno.DataOverflowError:
            self._rows = []
        self.setVisible(bool(self._rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        count = len(self._rows) + 2 * QUIET
        module = max(1, int(self.width() * self.devicePixelRatio()) // count) / self.devicePixelRatio()
        start = (self.width() - module * len(self._rows)) / 2
        painter.setBrush(_DARK)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    left, top = round(start + x * module), round(start + y * module)
                    right, bottom = round(start + (x + 1) * module), round(start + (y + 1) * module)
                    painter.drawRect(QRect(left, top, right - left, bottom - top))
