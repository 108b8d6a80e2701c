"""The sample pictures under the cards: a row of squares that open in the viewer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..models import Asset
from . import theme
from .controls import button, label
from .thumbnail_loader import ThumbnailLoader

ROLE = "welcome"
LARGEST = 104  # logical pixels of a square, as drawn


class SampleStrip(QWidget):
    """Signals: opened(asset id), removed() when the samples shall go."""

    opened = Signal(str)
    removed = Signal()

    def __init__(self, loader: ThumbnailLoader) -> None:
        super().__init__()
        self._loader = loader
        self._assets: tuple[Asset, ...] = ()
        self._squares: list[_Square] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.GAP_2)
        self._count = label("", tone="muted", size="caption")
        remove = button(self.tr("Remove samples"), "link")
        theme.mark(remove, tone="info")
        remove.clicked.connect(self.removed)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_1)
        foot.addStretch()
        foot.addWidget(self._count)
        foot.addWidget(remove)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_3)
        box.addLayout(self._row)
        box.addLayout(foot)
        loader.ready.connect(self._arrived)
        self.hide()

    def show_assets(self, assets: Sequence[Asset]) -> None:
        """These; none hides the row."""
        self._assets = tuple(assets)
        for old in self._squares:
            self._row.removeWidget(old)
            old.deleteLater()
        self._squares = [_Square(asset, self._loader, self.opened.emit) for asset in self._assets]
        for square in self._squares:
            self._row.addWidget(square)
        number = self.locale().toString(len(self._assets))
        self._count.setText(
            self.tr("1 sample picture with its recipe.") if len(self._assets) == 1
            else self.tr("{n} sample pictures with their recipes.").format(n=number)
        )
        self.setVisible(bool(self._assets))
        self._want()

    def _arrived(self, asset_id: str) -> None:
        for square in self._squares:
            if square.asset.id == asset_id:
                square.update()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._want()

    def _want(self) -> None:
        if not self._squares:
            return
        gaps = theme.GAP_2 * (len(self._squares) - 1)
        side = max(24, min(LARGEST, (self.width() - gaps) // len(self._squares)))
        for square in self._squares:
            square.setFixedSize(QSize(side, side))
        ratio = self.devicePixelRatioF()
        self._loader.want(ROLE, self._assets, round(side * ratio), theme.RADIUS_PICTURE * ratio)


class _Square(QAbstractButton):
    def __init__(self, asset: Asset, loader: ThumbnailLoader, opened: Callable[[str], object]) -> None:
        super().__init__()
        self.asset, self._loader = asset, loader
        self.setAccessibleName(asset.prompt)
        self.setToolTip(asset.prompt)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: opened(asset.id))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        t, radius = theme.tokens(), theme.RADIUS_PICTURE
        picture = self._loader.pixmap(ROLE, self.asset.id)
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("raised"))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        else:
            painter.drawPixmap(self.rect(), picture)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.colour("accent" if self.hasFocus() else "muted"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def enterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
        super().leaveEvent(event)
