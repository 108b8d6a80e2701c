"""Styles as thumbnails: a row of four, and all of them in a grid (style_grid.py)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from .. import system
from ..engines.base import Engine
from ..services.styles import Preset, by_neural, named
from . import theme
from .controls import Heading, button
from .translation import said

if TYPE_CHECKING:
    from .style_grid import StyleGrid

IN_A_ROW = 4
WIDTH = 72  # logical pixels of one in the strip
NAME_TOP = 5  # logical pixels from the picture to its name


@dataclass(frozen=True, slots=True)
class StyleEntry:
    """One style as it is shown. preset None: a style of the engine's own, by its id."""

    value: str
    title: str
    picture: Path | None
    preset: Preset | None = None


@cache
def picture_of(path: Path, stamp: int) -> QImage:
    """The sample's picture, or a null image; stamp: changes when the file does."""
    return QImage(str(path))


def entries(engine: Engine, presets: Sequence[Preset]) -> tuple[StyleEntry, ...]:
    """The presets, then the engine's styles that no preset stands for."""
    language = QLocale().name()
    known = [StyleEntry(preset.id, preset.name(language), preset.picture, preset) for preset in presets]
    covered = {preset.neural for preset in presets if preset.neural and not preset.own}
    folder = system.resource("styles")
    further = [
        StyleEntry(choice.value, said(choice.title), folder / f"{choice.value}.jpg")
        for choice in engine.styles if choice.value not in covered
    ]
    return (*known, *further)


class StyleButton(QAbstractButton):
    """A sample of a style with its name below; pressing the chosen one lets it go."""

    def __init__(self, entry: StyleEntry, width: int, lines: int) -> None:
        super().__init__()
        self.entry = entry
        self.value = entry.value
        self._width, self._lines = width, lines
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        words = entry.preset.words if entry.preset is not None else ""
        self.setToolTip(f"{entry.title}\n{words}" if words else entry.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(self._width, self._picture_height() + NAME_TOP + 16 * self._lines)

    def _picture_height(self) -> int:
        return round(self._width * 0.68)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ringed = self.isChecked() or self.hasFocus()
        box = QRectF(0, 0, self.width(), self._picture_height())
        if ringed:  # the picture makes room for its ring, so that without one it stands on the panel's edge
            box.adjust(4, 4, -4, -4)
        path = QPainterPath()
        path.addRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.fillPath(path, t.colour("raised"))
        picture = self._picture()
        painter.save()
        painter.setClipPath(path)
        if picture.isNull():
            painter.setPen(t.colour("muted"))
            painter.setFont(theme.ui_font(theme.BUTTON, theme.STRONG))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text()[:1])
        else:
            scale = max(box.width() / picture.width(), box.height() / picture.height())
            size = QRectF(0, 0, box.width() / scale, box.height() / scale)
            size.moveCenter(QRectF(picture.rect()).center())
            painter.drawImage(box, picture, size)
        painter.restore()
        if ringed:
            painter.setPen(QPen(t.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8)
        elif self.underMouse():
            painter.setPen(QPen(t.colour("muted"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.setPen(t.colour("text" if self.isChecked() else "muted"))
        painter.setFont(theme.ui_font(theme.CAPTION))
        self._draw_name(painter, QRect(0, self._picture_height() + NAME_TOP, self.width(), 16 * self._lines))

    def _draw_name(self, painter: QPainter, place: QRect) -> None:
        if self._lines > 1:
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(place, flags, self.text())
            return
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def _picture(self) -> QImage:
        path = self.entry.picture
        if path is None:
            return QImage()
        own = self.entry.preset is not None and self.entry.preset.own
        return picture_of(path, path.stat().st_mtime_ns if own and path.is_file() else 0)


class StyleStrip(QWidget):
    """What the artist chose: `preset()`, or `style_id()` for a style of the engine's own; neither leaves it open.

    Signals: changed; own_wanted(Preset | None): an own style is to be made or edited; delete_wanted(Preset).
    """

    changed = Signal()
    own_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._engine: Engine | None = None
        self._presets: tuple[Preset, ...] = named()
        self._entries: dict[str, StyleEntry] = {}
        self._chosen = ""
        self._shown: list[str] = []
        self._all = button("", "link", name=self.tr("All styles"))
        self._all.clicked.connect(self.open_all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_1)
        box.addWidget(Heading(self.tr("Style"), self._all))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        box.addLayout(self._row)
        self._buttons: list[StyleButton] = []
        self.grid: StyleGrid | None = None

    def show_engine(self, engine: Engine) -> None:
        """The styles for this engine; the chosen one stays where it is offered."""
        if engine is not self._engine:
            self._engine = engine
            self._refresh()

    def set_presets(self, presets: Sequence[Preset]) -> None:
        """All presets, the artist's own among them."""
        self._presets = tuple(presets)
        self._refresh()

    def _refresh(self) -> None:
        if self._engine is None:
            return
        self._entries = {entry.value: entry for entry in entries(self._engine, self._presets)}
        if self._chosen not in self._entries:
            self._chosen = ""
        built_in = [value for value, entry in self._entries.items() if entry.preset is None or not entry.preset.own]
        self._shown = built_in[:IN_A_ROW]
        if self._chosen and self._chosen not in self._shown:
            self._shown = [self._chosen, *self._shown[:IN_A_ROW - 1]]
        self._all.setText(self.tr("All {n}").format(n=len(self._entries)))
        self._draw()
        if self.grid is not None:
            self.grid.show_entries(tuple(self._entries.values()), self._chosen)

    def preset(self) -> Preset | None:
        """The chosen preset."""
        entry = self._entries.get(self._chosen)
        return entry.preset if entry is not None else None

    def offered(self) -> list[tuple[str, str]]:
        """(id, title) of every style that can be chosen now."""
        return [(value, entry.title) for value, entry in self._entries.items()]

    def style_id(self) -> str:
        """The chosen style of the engine's own, "" for none."""
        entry = self._entries.get(self._chosen)
        return self._chosen if entry is not None and entry.preset is None else ""

    def chosen(self) -> str:
        """The id of what is chosen, "" for nothing."""
        return self._chosen

    def choose(self, value: str) -> None:
        """Choose by a preset's id or a style's ("" for none); one that is not in the row takes its first place."""
        if value and value not in self._entries:
            stands = by_neural(value, self._presets)
            value = stands.id if stands is not None else ""
        if value and value not in self._shown:
            self._shown = [value, *self._shown[:IN_A_ROW - 1]]
        self._chosen = value
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        focused = next((made.value for made in self._buttons if made.hasFocus()), "")
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._buttons = []
        metrics = QFontMetrics(theme.ui_font(theme.CAPTION))
        names = [self._entries[value].title for value in self._shown]
        lines = 2 if any(metrics.horizontalAdvance(name) > WIDTH for name in names) else 1
        for index, value in enumerate(self._shown):
            if index:
                self._row.addStretch()
            made = StyleButton(self._entries[value], WIDTH, lines)
            made.setChecked(value == self._chosen)
            made.clicked.connect(self._pressed(value))
            self._row.addWidget(made)
            self._buttons.append(made)
            if value == focused:
                made.setFocus(Qt.FocusReason.OtherFocusReason)
        if len(self._shown) < IN_A_ROW:
            self._row.addStretch()

    def _pressed(self, value: str) -> Callable[[], None]:
        return lambda: self.choose("" if value == self._chosen else value)

    def open_all(self) -> None:
        """The grid of all styles, beside the panel."""
        from .style_grid import StyleGrid

        grid = StyleGrid(self)
        grid.show_entries(tuple(self._entries.values()), self._chosen)
        grid.picked.connect(self.choose)
        grid.own_wanted.connect(self.own_wanted)
        grid.delete_wanted.connect(self.delete_wanted)
        grid.destroyed.connect(self._forget_grid)
        self.grid = grid
        grid.open_beside(self._all)

    def _forget_grid(self) -> None:
        self.grid = None
