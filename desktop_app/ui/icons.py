"""The one icon set: our own line drawings in resources/icons, tinted with a token when drawn."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .. import system
from . import theme


@cache
def _drawing(name: str) -> str:
    return system.resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def paint(painter: QPainter, name: str, rect: QRectF, token: str = "muted") -> None:
    """Draw an icon in a token's colour; for delegates and hand-painted widgets."""
    _renderer(name, getattr(theme.tokens(), token)).render(painter, rect)


def paint_in(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw an icon in a colour that is the same in every scheme (`badge_text`, on a picture)."""
    _renderer(name, colour).render(painter, rect)


class _Engine(QIconEngine):
    """An icon that asks for its colour each time it is painted, so that a scheme change needs nothing."""

    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._name, self._token, self._on_token = name, token, on_token

    def paint(self, painter, rect, mode, state) -> None:  # type: ignore[no-untyped-def]
        token = self._on_token if state == QIcon.State.On else self._token
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        side = min(rect.width(), rect.height())
        box = QRectF(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
        paint(painter, self._name, box, token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._on_token)


def icon(name: str, token: str = "text", on_token: str = "") -> QIcon:
    """An icon by name for a button or action; `on_token` colours its checked state."""
    _drawing(name)  # an unknown name fails here, where it was written
    return QIcon(_Engine(name, token, on_token or token))
