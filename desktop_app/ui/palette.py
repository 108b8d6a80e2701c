"""The command palette: a few letters, the right line, Enter. It lies over the window and is no dialog."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..errors import AppError
from . import icons, motion, palette_entries, theme
from .controls import Line, label
from .palette_list import ROW_HEIGHT, PaletteList, Row
from .palette_search import Entry, find

if TYPE_CHECKING:
    from .main_window import MainWindow

WIDTH, FIELD_HEIGHT = 560, 52  # logical pixels
MOST_ROWS = 10
MOST_RECENT = 5
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(QWidget):
    """Covers the window with a veil; the panel stands in its upper third. It deletes itself when it is closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before = QApplication.focusWidget()
        self._actions = palette_entries.actions(window)
        self._all: list[Entry] | None = None
        self._recent = _read(window.studio.settings.ui_state("palette_recent"))
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Do, find or choose anything …"))
        self.field.setAccessibleName(self.tr("Commands"))
        self.list = PaletteList()
        self._panel = QFrame(self)
        self._build()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.taken.connect(self._take)
        self.list.chosen.connect(self._tell)
        window.installEventFilter(self)
        self._search("")

    def _build(self) -> None:
        self._panel.setProperty("role", "palette")
        row = QHBoxLayout()
        row.setContentsMargins(theme.GAP_4, 0, theme.GAP_4, 0)
        row.setSpacing(theme.GAP_3)
        glass = QLabel()
        glass.setPixmap(icons.icon("search", "muted").pixmap(16, 16))
        row.addWidget(glass)
        row.addWidget(self.field, 1)
        self._foot = label(self.tr("↑ ↓ choose   ↵ do   Esc close"), tone="muted", size="caption")
        self._foot.setContentsMargins(theme.GAP_4, 6, theme.GAP_4, 7)
        box = QVBoxLayout(self._panel)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(Line())
        box.addWidget(self.list)
        box.addWidget(Line())
        box.addWidget(self._foot)

    # ---- showing -------------------------------------------------------------------------------

    def open(self) -> None:
        """Over the whole window, ready to type."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        motion.fade_in(self)

    def dismiss(self) -> None:
        """Gone; the keyboard is where it was."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def _place(self) -> None:
        whole = self._window.rect()
        self.setGeometry(whole)
        top = max(theme.GAP_4, min(96, whole.height() // 8))
        inside = whole.height() - top - theme.GAP_5 - FIELD_HEIGHT - 34
        height = min(self.list.wanted_height(), MOST_ROWS * ROW_HEIGHT + theme.GAP_2, inside)
        self.list.setFixedHeight(max(ROW_HEIGHT + theme.GAP_2, height))
        width = min(WIDTH, whole.width() - 2 * theme.GAP_4)
        size = QRect(0, 0, width, FIELD_HEIGHT + self.list.height() + self._foot.sizeHint().height() + 4)
        self._panel.setGeometry(size.translated((whole.width() - width) // 2, top))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil over the window and a soft shadow under the panel."""
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme.fill(painter, self.rect(), t.veil)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.shadow)
        for spread in range(12, 0, -2):
            box = QRectF(self._panel.geometry()).adjusted(-spread, 4 - spread, spread, 8 + spread)
            painter.drawRoundedRect(box, theme.RADIUS_DROP + spread, theme.RADIUS_DROP + spread)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the panel: close."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._window.actions_.keymap.which(event, ("palette",)) or key == Qt.Key.Key_Escape:
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
                self._all = palette_entries.everything(self._window)
            rows = [Row(match.entry, match.letters) for match in find(query, self._all)]
            rows += [Row(entry) for entry in palette_entries.last_resorts(self._window, query)]
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
        rows = [Row(heading=self.tr("Last used")), *(Row(entry, under_heading=True) for entry in recent)] if recent else []
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
                self._window.studio.settings.set_ui_state(palette_recent=json.dumps(kept))
            except AppError as error:
                self._window.messages.explain(error.info)
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
