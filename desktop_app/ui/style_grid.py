"""All styles in a grid: search, thumbnails with whole names, arrows and Enter; own styles are made from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget

from ..services.styles import Preset
from . import theme
from .controls import button, label
from .style_strip import StyleButton, StyleEntry

COLUMNS = 5
CELL = 104  # logical pixels a style, so that its name is read in full on two lines
HEIGHT = 560


class StyleGrid(QFrame):
    """picked(id, "" to let it go). own_wanted(Preset to edit | None for a new one), delete_wanted(Preset)."""

    picked = Signal(str)
    own_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("All styles"))
        self._entries: tuple[StyleEntry, ...] = ()
        self._chosen = ""
        self.buttons: list[StyleButton] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search styles"))
        self.search.setAccessibleName(self.tr("Search styles"))
        self.search.textChanged.connect(lambda _text: self._fill())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own = button(self.tr("Add own …"), icon="plus")
        own.clicked.connect(lambda: self._leave_for(None))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_3, theme.GAP_3, theme.GAP_3, theme.GAP_3)
        box.setSpacing(theme.GAP_2)
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_2)
        top.addWidget(self.search, 1)
        top.addWidget(own)
        box.addLayout(top)
        box.addWidget(self._scroll, 1)

    def show_entries(self, entries: Sequence[StyleEntry], chosen: str) -> None:
        """What there is, and which one is chosen."""
        self._entries, self._chosen = tuple(entries), chosen
        self._fill()

    def open_beside(self, anchor: QWidget) -> None:
        """Beside the panel, within its screen, the search field ready."""
        place = anchor.mapToGlobal(QPoint(anchor.width() + theme.GAP_4, -theme.GAP_3))
        width = COLUMNS * (CELL + theme.GAP_2) + 2 * theme.GAP_3 + theme.GAP_3
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        height = min(HEIGHT, room.height() - 2 * theme.GAP_4)
        place.setX(max(room.left(), min(place.x(), room.right() - width)))
        place.setY(max(room.top() + theme.GAP_4, min(place.y(), room.bottom() - height - theme.GAP_4)))
        self.setGeometry(place.x(), place.y(), width, height)
        self.show()
        self.search.setFocus()

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        groups: dict[str, list[StyleEntry]] = {"own": [], "presets": [], "engine": []}
        for entry in self._entries:
            if all(word in _words_of(entry) for word in wanted):
                group = "engine" if entry.preset is None else "own" if entry.preset.own else "presets"
                groups[group].append(entry)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        self.buttons = []
        titles = {"own": self.tr("Your own"), "presets": self.tr("For every engine"),
                  "engine": self.tr("Of this engine alone")}
        shown = [name for name, found in groups.items() if found]
        for name in shown:
            if len(shown) > 1:
                box.addWidget(label(titles[name], tone="muted", size="caption"))
            box.addLayout(self._grid_of(groups[name]))
        if not shown:
            box.addWidget(label(self.tr("No style is called that. “Add own …” makes one."), tone="muted", wrap=True))
        box.addStretch()
        self._scroll.setWidget(inside)

    def _grid_of(self, found: Sequence[StyleEntry]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.GAP_2)
        metrics = QFontMetrics(theme.ui_font(theme.CAPTION))
        lines = 2 if any(metrics.horizontalAdvance(entry.title) > CELL for entry in found) else 1
        for index, entry in enumerate(found):
            made = StyleButton(entry, CELL, lines)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setChecked(entry.value == self._chosen)
            made.clicked.connect(self._taker(entry.value))
            made.installEventFilter(self)
            if entry.preset is not None and entry.preset.own:
                made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                made.customContextMenuRequested.connect(self._menu_for(made, entry.preset))
                made.setToolTip(made.toolTip() + "\n" + self.tr("Right-click to edit or delete it."))
            grid.addWidget(made, index // COLUMNS, index % COLUMNS)
            self.buttons.append(made)
        grid.setColumnStretch(COLUMNS, 1)
        return grid

    def _taker(self, value: str) -> Callable[[], None]:
        def take() -> None:
            self.picked.emit("" if value == self._chosen else value)
            self.close()

        return take

    def _menu_for(self, made: StyleButton, preset: Preset) -> Callable[[QPoint], None]:
        def show(place: QPoint) -> None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Edit …")).triggered.connect(lambda: self._leave_for(preset))
            menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.delete_wanted.emit(preset))
            menu.popup(made.mapToGlobal(place))

        return show

    def _leave_for(self, preset: Preset | None) -> None:
        self.close()
        self.own_wanted.emit(preset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a picture walk over the pictures; the button itself would take them for Tab."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._walk(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walk(event):
            super().keyPressEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Arrows go from picture to picture; Enter in the search field takes the first one left."""
        key = event.key()
        at = next((index for index, made in enumerate(self.buttons) if made.hasFocus()), None)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
        if key == Qt.Key.Key_Escape:
            self.close()
        elif at is None and self.buttons and key == Qt.Key.Key_Down:
            self._go(0)
        elif at is None and self.buttons and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[0].click()
        elif at is not None and key in steps:
            to = at + steps[Qt.Key(key)]
            self.search.setFocus() if to < 0 else self._go(min(to, len(self.buttons) - 1))
        elif at is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[at].click()
        else:
            return False
        return True

    def _go(self, index: int) -> None:
        self.buttons[index].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(self.buttons[index])


def _words_of(entry: StyleEntry) -> str:
    """What the search looks through: every name, and the preset's words."""
    preset = entry.preset
    words = (preset.title, preset.zh, preset.ja, preset.words) if preset is not None else ()
    return " ".join((entry.title, entry.value, *words)).casefold()
