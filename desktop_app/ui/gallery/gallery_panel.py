"""The gallery: filter bar over grid, with its empty states and context menu."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ...storage.assets import AssetFilter
from .. import theme
from ..controls import Menu
from ..messages import Messages
from ..thumbnail_loader import ThumbnailLoader
from ..undo import UndoStack
from .actions import AssetActions
from .empty_state import EmptyState
from .filter_bar import FilterBar
from .grid_view import GridView
from .model import AssetModel
from .trash_bar import TrashBar
from .wanting import ROLE

MANY = 200
"""More changes than this at once: read anew instead of finding each one's place."""


class GalleryPanel(QWidget):
    """activated(id): open in the viewer. selection_changed(ids). use_as_input(ids). counted(int): pictures in all.

    `library` is a `storage.library.Library`. `model` and `actions` may be shared with the viewer.
    """

    activated = Signal(str)
    selection_changed = Signal(list)
    use_as_input = Signal(list)
    compare_wanted = Signal(list)
    counted = Signal(int)

    def __init__(
        self, library: Any, loader: ThumbnailLoader, messages: Messages, parent: QWidget | None = None,
        undo_stack: UndoStack | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._loader = loader
        theme.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.asset_actions = AssetActions(library, messages, self, undo_stack)
        self.model = AssetModel(library.assets, self)
        self.bar = FilterBar()
        self.grid = GridView(self.model, loader)
        self.empty = EmptyState(self)
        self.trash_bar = TrashBar()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.trash_bar)
        column.addLayout(self._pages, 1)
        self._menu: Menu | None = None
        self._followed: set[str] = set()  # chosen because it arrived, not by the artist
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._telling.timeout.connect(lambda: self.selection_changed.emit(self.selected_ids()))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.bar.changed.connect(self._filter_changed)
        self.bar.left.connect(self.grid.setFocus)
        self.trash_bar.restore.clicked.connect(lambda: self.asset_actions.restore(self.selected_ids()))
        self.trash_bar.delete.clicked.connect(lambda: self.asset_actions.ask_delete(self.selected_ids()))
        self.selection_changed.connect(lambda ids: self.trash_bar.set_chosen(len(ids)))
        self.grid.opened.connect(self.activated)
        self.grid.menu_wanted.connect(self._show_menu)
        self.grid.key_pressed = self._key
        self.grid.drag_starter = self._drag
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._telling.start())
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._telling.start())
        self.asset_actions.changed.connect(self.assets_changed)
        self.model.modelReset.connect(self._show_page)
        self.model.rowsInserted.connect(self._show_page)
        self.model.rowsRemoved.connect(self._show_page)

    # ---- what the window calls -----------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything anew; selection, current picture and place in the list stay."""
        selected, current = self.selected_ids(), self.current_id()
        place = self.grid.verticalScrollBar().value()
        self.model.show(self.bar.filter())
        if place or len(selected) > 1:
            self.model.fill()
        self.grid.verticalScrollBar().setValue(place)
        self.select(selected, current)
        self._count()

    def asset_added(self, asset_id: str) -> None:
        """A picture was finished: it appears at the top, nothing else moves."""
        self.assets_changed([asset_id])

    def arrived(self, asset_ids: Iterable[str]) -> None:
        """These were just finished: those in sight slide into their cells."""
        from .arrival import slide_in

        rows = {asset_id: row for asset_id in asset_ids if (row := self.model.row(asset_id)) >= 0}
        slide_in(self.grid, self._loader, list(rows.values()))
        self._follow(next(iter(rows), ""))

    def _follow(self, asset_id: str) -> None:
        """What was just made is chosen, so that Ctrl+L copies its link; never instead of what the artist chose."""
        chosen = set(self.selected_ids())
        if asset_id and (not chosen or (chosen <= self._followed and not self.grid.hasFocus())):
            self.select([asset_id], asset_id)
            self._followed = {asset_id}

    def assets_changed(self, asset_ids: Iterable[str]) -> None:
        """These are new, different or gone (`AssetStore.on_change`)."""
        ids = list(asset_ids)
        self._loader.retry(ids)
        if len(ids) > MANY:
            self.refresh()
        else:
            self.model.changed(ids)
            self._count()
        self.asset_actions.heard.emit(ids)

    def selected_ids(self) -> list[str]:
        """Ids of the selected pictures in the order shown."""
        parts = self.grid.selectionModel().selection()
        ranges = sorted((parts.at(n).top(), parts.at(n).bottom()) for n in range(parts.count()))
        return self.model.ids(row for top, bottom in ranges for row in range(top, bottom + 1))

    def current_id(self) -> str | None:
        """The picture the keyboard stands on."""
        index = self.grid.currentIndex()
        asset = self.model.asset(index.row()) if index.isValid() else None
        return asset.id if asset else None

    def select(self, asset_ids: Iterable[str], current: str | None = None) -> None:
        """Select these, as far as they are shown."""
        flag = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for asset_id in asset_ids:
            row = self.model.row(asset_id)
            if row >= 0:
                selection.select(self.model.index(row), self.model.index(row))
        self.grid.selectionModel().select(selection, flag.ClearAndSelect)
        row = self.model.row(current) if current else -1
        if row >= 0:
            self.grid.selectionModel().setCurrentIndex(self.model.index(row), flag.NoUpdate)

    def reveal(self, asset_id: str) -> None:
        """Make a picture current, selected and visible (coming back from the viewer)."""
        row = self.model.row(asset_id)
        if row >= 0:
            # Said outright: the view's own way asks which keys are held, and Ctrl is, in the middle of Ctrl+Z.
            flag = QItemSelectionModel.SelectionFlag
            self.grid.selectionModel().setCurrentIndex(self.model.index(row), flag.ClearAndSelect)
            self.grid.scrollTo(self.model.index(row))

    def search(self) -> None:
        """Put the cursor into the search field."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    # ---- filter and empty states ---------------------------------------------------------------

    def _filter_changed(self) -> None:
        wanted = self.bar.filter()
        if wanted != self.model.filter:
            self.model.show(wanted)
            self.trash_bar.set_chosen(0)
            self.trash_bar.setVisible(wanted.trash and self.model.rowCount() > 0)
            self._count()

    def _count(self) -> None:
        counts = self._library.assets.counts()
        self.bar.set_counts(counts)
        self.counted.emit(counts.get("all", 0))

    def _show_page(self) -> None:
        page = 0 if self.model.rowCount() else 1
        if page:
            self.trash_bar.hide()
        if page and self._pages.currentIndex() == 1:
            self._explain(self.model.filter)
            return
        if self._pages.currentIndex() != page:
            if page:
                self._explain(self.model.filter)
            self._pages.setCurrentIndex(page)

    def _explain(self, wanted: AssetFilter) -> None:
        if wanted.query or wanted.favourites:
            title = self.tr("Nothing found") if wanted.query else self.tr("No favourites yet")
            hint = (
                self.tr("No picture matches “%s”. Fewer or other words may find more.").replace("%s", wanted.query)
                if wanted.query else self.tr("Press F on a picture to keep it here.")
            )
            self.empty.say(title, hint, self.tr("Show all pictures"), self.bar.clear_search)
        elif wanted.trash:
            self.empty.say(
                self.tr("The trash is empty"), self.tr("Del moves a picture here; Ctrl+Z brings it back."),
                self.tr("Back to the pictures"), lambda: self.bar.trash.setChecked(False),
            )
        elif wanted.mode is not None and str(wanted.mode) == "image-to-image":
            self.empty.say(
                self.tr("No edited pictures yet"),
                self.tr("Drop a picture anywhere, say what to change, and press Ctrl+Enter."),
            )
        else:
            self.empty.say(
                self.tr("No pictures yet"),
                self.tr("Write what you want to see, press Ctrl+Enter, and it appears here."),
            )

    # ---- keys, menu, drag ----------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        current = self.current_id()
        if current and self.asset_actions.keymap.which(event, ("view",)):
            self.activated.emit(current)
            return True
        if current and self.asset_actions.keymap.which(event, ("compare",)):
            self.compare_wanted.emit(self.selected_ids())
            return True
        return self.asset_actions.key(event, self.selected_ids(), in_trash=self.model.filter.trash)

    def _drag(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.asset_actions.drag(ids, self.grid, self._loader.pixmap(ROLE, self.current_id() or ids[0]))

    def _show_menu(self, place: QPoint) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        menu = self.menu(ids)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(place)

    def menu(self, ids: list[str]) -> Menu:
        """What can be done with these pictures."""
        menu = Menu(self)
        actions = self.asset_actions

        def add(words: str, action_id: str, act: Any) -> None:
            keys = actions.keymap.shown(action_id)
            menu.addAction(f"{words}\t{keys}" if keys else words, act)

        if self.model.filter.trash:
            add(self.tr("Put back"), "", lambda: actions.restore(ids))
            add(self.tr("Delete for good…"), "delete", lambda: actions.ask_delete(ids))
            return menu
        add(self.tr("Open"), "view", lambda: self.activated.emit(ids[0]))
        if len(ids) > 1:
            add(self.tr("Compare"), "compare", lambda: self.compare_wanted.emit(ids))
        add(self.tr("Use as input"), "use", lambda: self.use_as_input.emit(ids))
        menu.addSeparator()
        stars = menu.addMenu(self.tr("Rating"))
        for n in range(6):
            words = self.tr("No stars") if not n else self.tr("1 star") if n == 1 else self.tr("%n stars", "", n)
            keys = actions.keymap.shown(f"rate-{n}")
            stars.addAction(f"{words}\t{keys}" if keys else words, lambda n=n: actions.rate(ids, n))
        add(self.tr("Favourite"), "favourite", lambda: actions.toggle_favourite(ids))
        menu.addSeparator()
        add(self.tr("Copy picture"), "copy", lambda: actions.copy_picture(ids[0]))
        add(self.tr("Copy as file"), "copy-file", lambda: actions.copy_files(ids))
        add(self.tr("Copy prompt"), "", lambda: self._copy_prompts(ids))
        menu.addSeparator()
        add(self.tr("Move to trash"), "trash", lambda: actions.trash(ids))
        return menu

    def _copy_prompts(self, ids: list[str]) -> None:
        found = (self._library.assets.find(asset_id) for asset_id in ids)
        QGuiApplication.clipboard().setText("\n".join(asset.prompt for asset in found if asset is not None))
