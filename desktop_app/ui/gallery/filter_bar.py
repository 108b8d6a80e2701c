"""Over the grid: which pictures, which words, favourites, trash."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from ...models import Mode
from ...storage.assets import AssetFilter
from .. import icons, theme
from ..controls import Select
from .geometry import MARGIN
from .segmented import Segmented

DEBOUNCE_MS = 120
_ALL, _NEWEST, _OLDEST = "all", "newest", "oldest"
ORDER_WIDTH, NARROW, ROOMY = 104, 560, 720  # logical pixels


class SearchField(QLineEdit):
    """Search words. left(): Down or Enter was pressed, on to the pictures."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = self.tr("Search prompts, or rating:>3 engine:painter …")
        self.setToolTip(self.tr("Words of the prompt, or terms such as rating:>3 engine:painter is:favourite"))
        self._clear = QAction(icons.icon("close", "muted"), self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._text_changed)

    def _text_changed(self, text: str) -> None:
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._clear)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow field shows a hint that fits instead of half of the long one."""
        super().resizeEvent(event)
        fits = self.fontMetrics().horizontalAdvance(self._hint) < self.width() - 30
        self.setPlaceholderText(self._hint if fits else self.tr("Search prompts"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """changed(): ask `filter()` what to show now. Typing waits a moment, choices act at once."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modes = Segmented(
            [
                (_ALL, self.tr("All"), ""),
                (str(Mode.TEXT_TO_IMAGE), self.tr("Text to image"), self.tr("Text")),
                (str(Mode.IMAGE_TO_IMAGE), self.tr("Image to image"), self.tr("Image")),
            ],
            self.tr("Which pictures"),
        )
        self.modes.set_value(_ALL)
        self._mode = _ALL
        self.search = SearchField()
        self.search.setAccessibleName(self.tr("Search pictures"))
        self.search.setMinimumWidth(132)
        self.search.setMaxLength(500)
        self.order = Select(self.tr("Order"))
        self.order.addItem(self.tr("Newest"), _NEWEST)
        self.order.addItem(self.tr("Oldest"), _OLDEST)
        self.order.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToContents)
        self.order.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.order.setFixedWidth(ORDER_WIDTH)
        self.favourites = self._toggle("heart", self.tr("Favourites only"))
        self.trash = self._toggle("trash", self.tr("Trash"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 10, MARGIN, 6)
        row.setSpacing(theme.GAP_2)
        row.addWidget(self.modes)
        row.addWidget(self.search, 1)
        row.addWidget(self.order)
        row.addWidget(self.favourites)
        row.addWidget(self.trash)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DEBOUNCE_MS)
        self._wait.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda: self._wait.start())
        self.search.left.connect(self._search_left)
        self.modes.chosen.connect(self._mode_chosen)
        self.order.currentIndexChanged.connect(lambda _: self._now())
        self.favourites.toggled.connect(lambda _: self._now())
        self.trash.toggled.connect(self._trash_toggled)

    def _toggle(self, icon: str, words: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "icon")
        button.setIcon(icons.icon(icon, "muted", "accent"))
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(theme.FIELD_HEIGHT - 4, theme.FIELD_HEIGHT - 4)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def minimumSizeHint(self) -> QSize:
        """Without the order, which leaves where there is no room for it."""
        hint = super().minimumSizeHint()
        return hint - QSize(ORDER_WIDTH + theme.GAP_2, 0) if not self.order.isHidden() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar keeps the search and lets the order go."""
        super().resizeEvent(event)
        wide = event.size().width() >= NARROW
        self.order.setVisible(wide)
        self.search.setMinimumWidth(132 if wide else 64)
        self.modes.set_short(event.size().width() < ROOMY)  # words that are searched for need the room more

    def filter(self) -> AssetFilter:
        """What the artist wants to see. The trash shows all of itself."""
        trash = self.trash.isChecked()
        mode = None if trash or self._mode == _ALL else Mode(self._mode)
        return AssetFilter(
            mode=mode, query=self.search.text().strip(), trash=trash,
            favourites=self.favourites.isChecked() and not trash, oldest=self.order.currentData() == _OLDEST,
        )

    def remembered(self) -> dict[str, str]:
        """What is chosen, for `restore`."""
        return {
            "mode": self._mode, "query": self.search.text(), "order": str(self.order.currentData()),
            "favourites": "1" if self.favourites.isChecked() else "",
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Choose what `remembered` gave; ask `filter()` afterwards, nothing is told."""
        if (mode := state.get("mode", "")) in (_ALL, *map(str, Mode)):
            self._mode = mode
            self.modes.set_value(mode)
        for control in (self.order, self.favourites):
            control.blockSignals(True)
        self.order.setCurrentIndex(max(0, self.order.findData(state.get("order", ""))))
        self.favourites.setChecked(bool(state.get("favourites")))
        for control in (self.order, self.favourites):
            control.blockSignals(False)
        self.search.setText(state.get("query", ""))
        self._wait.stop()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """The library's numbers of pictures by mode and in the trash."""
        for value in (_ALL, *map(str, Mode)):
            self.modes.set_count(value, counts.get(value, 0))
        trashed = counts.get("trash", 0)
        words = self.tr("Trash (%1)").replace("%1", self.locale().toString(trashed))
        self.trash.setToolTip(words)
        self.trash.setAccessibleName(words)

    def clear_search(self) -> None:
        """Back to everything of this kind."""
        self.search.clear()
        self.favourites.setChecked(False)
        self._now()

    def _search_left(self) -> None:
        self._now()
        self.left.emit()

    def _mode_chosen(self, value: str) -> None:
        """A kind of picture; from the trash this is also the way back."""
        self._mode = value
        if self.trash.isChecked():
            self.trash.setChecked(False)
        else:
            self._now()

    def _trash_toggled(self, on: bool) -> None:
        self.modes.set_value("" if on else self._mode)
        self.favourites.setEnabled(not on)
        self._now()

    def _now(self) -> None:
        self._wait.stop()
        self.changed.emit()
