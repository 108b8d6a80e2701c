"""The command palette: a few letters, the right line, Enter. It lies over the window and is no dialog."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from ..errors import AppError
from . import icons, palette_entries, theme
from .controls import Line, label
from .palette_list import ROW_HEIGHT, PaletteList, Row
from .palette_search import Entry, find
from .veil import Veil

if TYPE_CHECKING:
    from .main_window import MainWindow

WIDTH, FIELD_HEIGHT = 560, 52  # logical pixels
MOST_ROWS = 10
MOST_RECENT = 5
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(Veil):
    """Lies over the window like a sheet; the panel stands in its upper third."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, QSize(WIDTH, FIELD_HEIGHT), role="palette", radius=theme.RADIUS_DROP)
        self._main = window
        self._actions = palette_entries.actions(window)
        self._all: list[Entry] | None = None
        self._recent = _read(window.studio.settings.ui_state("palette_recent"))
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Do, find or choose anything …"))
        self.field.setAccessibleName(self.tr("Commands"))
        self.list = PaletteList()
        self._build()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.taken.connect(self._take)
        self.list.chosen.connect(self._tell)
        self._search("")

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GAP_4, 0, theme.GAP_4, 0)
        row.setSpacing(theme.GAP_3)
        glass = QLabel()
        glass.setPixmap(icons.icon("search", "muted").pixmap(16, 16))
        row.addWidget(glass)
        row.addWidget(self.field, 1)
        self._foot = label(self.tr("↑ ↓ choose   ↵ do   Esc close"), tone="muted", size="caption")
        self._foot.setContentsMargins(theme.GAP_4, 6, theme.GAP_4, 7)
        box = QVBoxLayout(self.panel)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(Line())
        box.addWidget(self.list)
        box.addWidget(Line())
        box.addWidget(self._foot)

    # ---- showing -------------------------------------------------------------------------------

    def show_over(self) -> None:
        """Over the whole window, ready to type."""
        self.open(self.field)

    def panel_place(self, whole: QRect) -> QRect:
        """In the upper third, as high as its lines."""
        top = max(theme.GAP_4, min(96, whole.height() // 8))
        inside = whole.height() - top - theme.GAP_5 - FIELD_HEIGHT - 34
        height = min(self.list.wanted_height(), MOST_ROWS * ROW_HEIGHT + theme.GAP_2, inside)
        self.list.setFixedHeight(max(ROW_HEIGHT + theme.GAP_2, height))
        width = min(WIDTH, whole.width() - 2 * theme.GAP_4)
        size = QRect(0, 0, width, FIELD_HEIGHT + self.list.height() + self._foot.sizeHint().height() + 4)
        return size.translated((whole.width() - width) // 2, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._main.actions_.keymap.which(event, ("palette",)) or key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (entry := self.list.current_entry()) is not None:
                self._take(entry)
        elif key in _MOVES:
            self.list.step(_MOVES[key])
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # there is nowhere else to go
            return False
        return True

    # ---- finding -------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        query = text.strip()
        if query:
            if self._all is None:
                self._all = palette_entries.everything(self._main)
            rows = [Row(match.entry, match.letters) for match in find(query, self._all)]
            rows += [Row(entry) for entry in palette_entries.last_resorts(self._main, query)]
        else:
            rows = self._start_rows()
        self.list.show_rows(rows)
        if not self.isHidden():
            self._place()
        self._tell(self.list.current_entry())

    def _start_rows(self) -> list[Row]:
        """Before anything is typed: what was used last, then everything that can be done, in its groups."""
        known = {entry.id: entry for entry in self._actions}
        recent = [known[name] for name in self._recent if name in known][:MOST_RECENT]
        rows = [Row(entry, under_heading=True) for entry in recent]
        if rows:
            rows.insert(0, Row(heading=self.tr("Last used")))
        group = None
        for entry in self._actions:
            if entry in recent:
                continue
            if entry.group != group:
                group = entry.group
                rows.append(Row(heading=group))
            rows.append(Row(entry, under_heading=True))
        return rows

    def _take(self, entry: Entry) -> None:
        if entry.id:
            kept = [entry.id, *(name for name in self._recent if name != entry.id)][: 4 * MOST_RECENT]
            try:
                self._main.studio.settings.set_ui_state(palette_recent=json.dumps(kept))
            except AppError as error:
                self._main.messages.explain(error.info)
        self.dismiss()
        entry.do()

    def _tell(self, entry: Entry | None) -> None:
        """A screen reader says the chosen line while the keyboard stays in the field."""
        if entry is not None and QAccessible.isActive():
            words = ", ".join(filter(None, (entry.title, entry.hint, entry.keys)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))


class _Field(QLineEdit):
    """Plain words on the panel itself; every key is its own, none is the window's."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self.setFixedHeight(FIELD_HEIGHT)
        self.setMaxLength(200)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def _read(text: str) -> Sequence[str]:
    try:
        names = json.loads(text) if text else []
    except ValueError:
        return []
    return [str(name) for name in names] if isinstance(names, list) else []
