"""The inspector: how a picture came about, its family, its rating, and its recipe to be used again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ..errors import AppError
from ..models import Asset, Job
from . import inspector_words, theme
from .controls import Elided, Heading, button, label
from .flow_layout import FlowLayout
from .gallery.actions import AssetActions
from .gallery.model import describe
from .gallery.rating import RatingStars
from .thumbnail_loader import ThumbnailLoader

ROLE = "family"
SIDE = 60
LONG_PROMPT = 420
MAX_CHILDREN = 11
_NAME_WIDTH = 84


class FamilyPicture(QWidget):
    """A small square that opens its picture."""

    clicked = Signal(str)

    def __init__(self, asset: Asset, loader: ThumbnailLoader, *, current: bool) -> None:
        super().__init__()
        self._asset = asset
        self._loader = loader
        self._current = current
        self.setFixedSize(SIDE + 6, SIDE + 6)
        self.setToolTip(describe(asset)[:400])
        self.setAccessibleName(describe(asset))
        if not current:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._current and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._asset.id)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self._asset.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(3, 3, -3, -3)
        pixmap = self._loader.pixmap(ROLE, self._asset.id)
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("raised"))
            painter.drawRoundedRect(QRectF(box), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        if self._current or self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class InspectorPanel(QWidget):
    """reuse_all(id), reuse_prompt(id), reuse_seed(id): into the compose panel. open_asset(id): show that one."""

    reuse_all = Signal(str)
    reuse_prompt = Signal(str)
    reuse_seed = Signal(str)
    open_asset = Signal(str)

    def __init__(
        self, library: Any, loader: ThumbnailLoader, actions: AssetActions, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._loader = loader
        self._actions = actions
        self._ids: list[str] = []
        self._family_ids: list[str] = []
        self._whole_prompt = False
        self._refill = QTimer(self)
        self._refill.setSingleShot(True)
        self._refill.setInterval(0)
        self._refill.timeout.connect(self._fill)
        self._empty = label(self.tr("Choose a picture to see how it was made."), tone="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setProperty("role", "scrolled")
        self._build()
        self._scroll.setWidget(self._body)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._scroll)
        self._loader.ready.connect(self._thumbnail_ready)
        self._actions.changed.connect(self.assets_changed)
        self._actions.heard.connect(self.assets_changed)

    def _build(self) -> None:
        self._prompt = label(wrap=True)
        self._prompt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._prompt.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._more = button(self.tr("Show all"), "link")
        self._more.clicked.connect(self._show_all)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_2 - 2)
        self._all = button(self.tr("Reuse all"), tip=self.tr("Prompt, engine, options, size and seed"))
        self._words = button(self.tr("Prompt"), tip=self.tr("Use the prompt again"))
        self._seed = button(self.tr("Seed"), tip=self.tr("Use the seed again"))
        signals = ((self._all, self.reuse_all), (self._words, self.reuse_prompt), (self._seed, self.reuse_seed))
        for made, signal in signals:
            made.clicked.connect(lambda _=False, signal=signal: self._emit(signal))
            row.addWidget(made)
        row.addStretch()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, theme.GAP_1, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP_2)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._family_heading = Heading(self.tr("Family"))
        self._family = QWidget()
        self._flow = FlowLayout(self._family)
        self._stars = RatingStars()
        self._stars.rated.connect(lambda rating: self._actions.rate(self._ids, rating))
        column = QVBoxLayout(self._body)
        column.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_4, theme.GAP_4)
        column.setSpacing(theme.GAP_2)
        column.addWidget(self._prompt)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._buttons)
        column.addWidget(self._table)
        column.addSpacing(theme.GAP_1)
        column.addWidget(self._family_heading)
        column.addWidget(self._family)
        column.addWidget(Heading(self.tr("Rating"), self._stars))
        column.addStretch()

    # ---- what it shows -------------------------------------------------------------------------

    def show_asset(self, asset_id: str | None) -> None:
        """Show one picture's recipe, or nothing."""
        self.show_assets([asset_id] if asset_id else [])

    def show_assets(self, asset_ids: Sequence[str]) -> None:
        """One picture: its recipe. Several: how many, and their common rating."""
        if list(asset_ids) != self._ids:
            self._whole_prompt = False
        self._ids = list(asset_ids)
        self._fill()

    def assets_changed(self, asset_ids: Sequence[str]) -> None:
        """These are new, different or gone; look again if one of them is shown, or is a new child."""
        if set(asset_ids) & {*self._ids, *self._family_ids} or self._are_children(asset_ids):
            self._refill.start()

    def _are_children(self, asset_ids: Sequence[str]) -> bool:
        if len(self._ids) != 1:
            return False
        found = (self._library.assets.find(asset_id) for asset_id in asset_ids[:20])
        return any(asset is not None and self._ids[0] in asset.parents for asset in found)

    def _fill(self) -> None:
        found = [self._library.assets.find(asset_id) for asset_id in self._ids[:200]]
        assets = [asset for asset in found if asset is not None]
        self._pages.setCurrentIndex(1 if assets else 0)
        if len(assets) == 1:
            self._fill_one(assets[0])
        elif assets:
            self._fill_many(assets)

    def _fill_one(self, asset: Asset) -> None:
        self._set_prompt(asset.prompt or inspector_words.asset_name(asset))
        self._buttons.setVisible(asset.request is not None)
        self._seed.setVisible(asset.seed is not None)
        parents = self._library.assets.parents(asset.id)
        self._set_rows(inspector_words.rows(asset, self._job(asset)), parents)
        self._set_family(parents, asset, self._library.assets.children(asset.id)[:MAX_CHILDREN])
        self._stars.set_rating(asset.rating)

    def _fill_many(self, assets: Sequence[Asset]) -> None:
        words = self.tr("%1 pictures selected").replace("%1", self.locale().toString(len(self._ids)))
        self._set_prompt(words)
        self._buttons.hide()
        megabytes = sum(asset.bytes for asset in assets) / 1e6
        size = [] if len(self._ids) > len(assets) else [(self.tr("Files"), f"{megabytes:.1f} MB")]
        self._set_rows(size, [])
        self._set_family([], None, [])
        ratings = {asset.rating for asset in assets}
        self._stars.set_rating(ratings.pop() if len(ratings) == 1 else 0)

    def _job(self, asset: Asset) -> Job | None:
        if not asset.job_id:
            return None
        try:
            return self._library.jobs.get(asset.job_id)
        except AppError:
            return None

    def _set_prompt(self, words: str) -> None:
        long = len(words) > LONG_PROMPT and not self._whole_prompt
        self._prompt.setText(words[:LONG_PROMPT].rstrip() + " …" if long else words)
        self._more.setVisible(long)

    def _show_all(self) -> None:
        self._whole_prompt = True
        self._fill()

    def _set_rows(self, rows: list[tuple[str, str]], parents: Sequence[Asset]) -> None:
        _clear(self._grid)
        names = [inspector_words.asset_name(parent) for parent in parents]
        line = 0
        for name, value in rows:
            if name == QCoreApplication.translate("Inspector", "Size") and parents:
                self._add_row(line, self.tr("From"), self._link(names[0], parents[0].id))
                line += 1
            words = label(value, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            self._add_row(line, name, words)
            line += 1
        self._table.setVisible(bool(rows))

    def _add_row(self, line: int, name: str, value: QWidget) -> None:
        self._grid.addWidget(label(name, tone="muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1)

    def _link(self, words: str, asset_id: str) -> QLabel:
        link = _Link(words)
        link.clicked.connect(lambda: self.open_asset.emit(asset_id))
        return link

    def _set_family(self, parents: Sequence[Asset], asset: Asset | None, children: Sequence[Asset]) -> None:
        _clear(self._flow)
        shown = bool(parents or children) and asset is not None
        self._family_heading.setVisible(shown)
        self._family.setVisible(shown)
        self._family_ids = []
        if not shown or asset is None:
            return
        for part in (parents, [asset], children):
            if part and self._family_ids:
                arrow = label("→", tone="muted")
                arrow.setFixedSize(QSize(14, SIDE + 6))
                self._flow.addWidget(arrow)
            for relative in part:
                picture = FamilyPicture(relative, self._loader, current=relative.id == asset.id)
                picture.clicked.connect(self.open_asset)
                self._flow.addWidget(picture)
                self._family_ids.append(relative.id)
        ratio = self.devicePixelRatioF()
        self._loader.want(
            ROLE, [*parents, asset, *children], round(SIDE * ratio), theme.RADIUS_PICTURE * ratio
        )

    def _thumbnail_ready(self, asset_id: str) -> None:
        if asset_id in self._family_ids:
            for picture in self._family.findChildren(FamilyPicture):
                picture.update()

    def _emit(self, signal: Any) -> None:
        if self._ids:
            signal.emit(self._ids[0])


class _Link(Elided):
    clicked = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("tone", "info")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton and self.rect().contains(ev.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(ev)

    def focusInEvent(self, ev: QFocusEvent) -> None:
        self._underline(True)
        super().focusInEvent(ev)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        self._underline(False)
        super().focusOutEvent(ev)

    def _underline(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)


def _clear(layout: Any) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
