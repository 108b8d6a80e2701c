"""Keys painted as the caps of a keyboard, for the sheet and the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from . import theme


class KeyCap(QWidget):
    """Keys as the caps of a keyboard. keys: as this system writes them; two are the ends of a range."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self._keys = " – ".join(keys)
        self.setAccessibleName(self._keys)
        self.setFixedSize(caps_width(self._keys), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_caps(painter, self._keys, QPoint(0, 0))


def caps_width(keys: str) -> int:
    """How wide the caps of these keys are, logical pixels; they are 20 high."""
    return sum(width + 3 for _, width in _measured(keys)) - 3


def paint_caps(painter: QPainter, keys: str, place: QPoint) -> None:
    """Draw the caps of "Ctrl+K", or of a range "0 – 5"."""
    t = theme.tokens()
    painter.setFont(theme.ui_font(theme.CAPTION))
    left = place.x()
    for part, width in _measured(keys):
        box = QRectF(left + 0.5, place.y() + 0.5, width - 1, 19)
        if part != "–":
            painter.setPen(QPen(t.colour("line"), 1))
            painter.setBrush(t.colour("raised"))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(t.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part)
        left += width + 3


def _measured(keys: str) -> list[tuple[str, int]]:
    """Each cap's sign and width; the dash between two has no cap."""
    metrics = QFontMetrics(theme.ui_font(theme.CAPTION))
    parts = [part for key in keys.split(" ") for part in ([key] if key == "–" else _caps(key))]
    widths = (metrics.horizontalAdvance(part) + (4 if part == "–" else 12) for part in parts)
    return [(part, width if part == "–" else max(20, width)) for part, width in zip(parts, widths, strict=True)]


def _caps(key: str) -> list[str]:
    """"Ctrl+Shift++" → Ctrl, Shift, +; the signs of a Mac stand side by side already."""
    if "+" not in key or len(key) == 1:
        return [_SIGNS.get(key, key)]
    last = "+" if key.endswith("++") else key.rsplit("+", 1)[1]
    return [part for part in key[: -len(last)].split("+") if part] + [_SIGNS.get(last, last)]


_SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "↵", "Enter": "↵"}
