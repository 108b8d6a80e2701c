"""The settings window: a list of pages with a search on the left, the page on the right. No OK, no Apply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from ...clock import Clock, SystemClock
from ...errors import AppError
from ...services.key_care import KeyCare
from ...services.studio import queue_settings
from .. import icons, theme
from ..controls import Line
from ..messages import WindowMessages
from . import search
from .about_page import about
from .desk import Desk
from .folders_page import folders
from .hand import Hand
from .nav import PageList
from .privacy_page import privacy
from .rows import Page, PageView, Row, Section
from .service_pages import engine_pages, host_pages
from .shortcuts_page import shortcuts
from .simple_pages import appearance, general, network

if TYPE_CHECKING:
    from ..main_window import MainWindow

START_SIZE, LEAST_SIZE = QSize(960, 680), QSize(720, 480)
LIST_WIDTH = 232
TYPING_MS = 90  # a search begins when the fingers rest that long
MOST_FOUND = 60
FIRST_PAGE = "general"


class SettingsWindow(QDialog):
    """Non-modal: the window behind it goes on working, and a change is seen there at once."""

    def __init__(
        self, window: MainWindow, *, keys: KeyCare | None = None, clock: Clock | None = None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Settings"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setMinimumSize(LEAST_SIZE)
        self._window, self._open = window, open_url
        self._page, self._terms = "", ()
        self._view: PageView | None = None
        self._lay_out()
        self.messages = WindowMessages(self._right)
        clock = clock or SystemClock()
        studio = window.studio
        self.hand = Hand(studio.settings, window.undo_stack, self.messages)
        self.keys = keys or KeyCare(
            lambda: studio.credentials, studio.settings, clock, getattr(studio, "key_changed", None)
        )
        self._desk = Desk(
            studio, self.hand, self.keys, self.messages, window.actions_, lambda: window.care, clock,
            lambda url: open_url(QUrl(url)), self._show_folder, self.show_page,
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._search)
        self._wire()
        self.hand.changed.connect(self._hold)
        self._restore()

    # ---- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.query = QLineEdit()
        self.query.setPlaceholderText(self.tr("Search settings"))
        self.query.setAccessibleName(self.tr("Search settings"))
        self.query.setTextMargins(-theme.GAP_2, 0, 0, 0)
        sign = self.query.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(self.tr("Search settings"))  # a screen reader meets it as a button
        self.pages = PageList()
        left = QFrame()
        left.setProperty("role", "side")
        left.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.GAP_3, theme.GAP_3, theme.GAP_3, theme.GAP_3)
        column.setSpacing(theme.GAP_3)
        column.addWidget(self.query)
        column.addWidget(self.pages, 1)
        edge = Line()
        edge.setFixedSize(1, 1)
        edge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        edge.setMaximumHeight(16_777_215)
        self._right = QFrame()
        self._right.setProperty("role", "canvas")
        self._place = QVBoxLayout(self._right)
        self._place.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(edge)
        row.addWidget(self._right, 1)

    def _wire(self) -> None:
        self.query.textChanged.connect(lambda _text: self._typing.start())
        self.query.returnPressed.connect(self._search)
        self.query.installEventFilter(self)
        self.pages.chosen.connect(self.show_page)
        QShortcut(QKeySequence.StandardKey.Find, self, activated=self._to_search)  # type: ignore[call-arg]
        QShortcut(QKeySequence.StandardKey.Undo, self, activated=self._undo)  # type: ignore[call-arg]

    def _hold(self, name: str) -> None:
        """The queue that runs takes other times at once."""
        studio = self._window.studio
        if name.endswith("_seconds") and "queue" in vars(studio):
            studio.queue.take_times(queue_settings(studio.settings))

    def _to_search(self) -> None:
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query.selectAll()

    def _undo(self) -> None:
        if not self._window.undo_stack.undo():
            self.messages.tell(self.tr("There is nothing to undo."))

    # ---- pages ---------------------------------------------------------------------------------

    def all_pages(self) -> list[Page]:
        """Anew each time: ages and engines may have changed."""
        desk = self._desk
        return [
            general(desk), appearance(desk), shortcuts(desk), folders(desk), network(desk), *engine_pages(desk),
            *host_pages(desk), *(self._last(page) for page in (privacy(desk), about(desk))),
        ]

    def _last(self, page: Page) -> Page:
        return replace(page, group=self.tr("Easel"))

    def open_at(self, page: str = "", field: str = "") -> None:
        """Show it in front, at a page and a row of it; "" is where it was left."""
        self.query.clear()
        self._terms = ()
        self._typing.stop()
        self.show_page(page or self._page or FIRST_PAGE)
        self.show()
        self.raise_()
        self.activateWindow()
        if field and self._view is not None:
            view = self._view
            QTimer.singleShot(0, lambda: view.reveal(field) if shiboken6.isValid(view) else False)
        elif not field:
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page_id: str) -> None:
        """One page on the right; one that is not there (any more): the first."""
        pages = self.all_pages()
        shown = next((page for page in pages if page.id == page_id), pages[0])
        self._page = shown.id
        if not self._terms:
            self.pages.show_pages(pages, shown.id)
        else:
            self.pages.mark(shown.id)
        self._put(PageView(shown.title, shown.lead, shown.build(), self._terms))

    @property
    def page(self) -> str:
        """The id of the page that is shown."""
        return self._page

    @property
    def view(self) -> PageView:
        """What stands on the right."""
        assert self._view is not None
        return self._view

    def _put(self, widget: PageView) -> None:
        if self._view is not None:
            self._place.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = widget
        self._place.addWidget(widget)
        widget.lower()  # notices stay above it

    # ---- the search ----------------------------------------------------------------------------

    def _search(self) -> None:
        self._typing.stop()
        self._terms = search.terms(self.query.text())
        if not self._terms:
            self.show_page(self._page)
            return
        pages = self.all_pages()
        found = [(page, hits) for page in pages if (hits := self._hits(page))]
        found.sort(key=lambda one: not any(self._by_title(row) for row in one[1]))
        known = {page.id for page, _ in found}
        self.pages.show_pages([
            page for page in pages if page.id in known or search.matches(self._terms, page.title, page.words)], "")
        if not found:
            self._put(self._nothing())
            return
        sections, left = [], MOST_FOUND
        for page, hits in found:
            if left > 0:
                sections.append(Section(page.title, tuple(hits[:left])))
                left -= len(hits)
        count = sum(len(hits) for _, hits in found)
        title = self.tr("1 setting found") if count == 1 else self.tr("{n} settings found").format(n=count)
        self._put(PageView(title, "", sections, self._terms))

    def _hits(self, page: Page) -> list[Row]:
        """Rows that match by themselves, or together with their page's and section's words."""
        rows = []
        for section in page.build():
            for row in section.rows:
                own = (row.title, row.help, row.words)
                if search.matches(self._terms, *own, page.title, page.words, section.title) and (
                    any(search.matches([term], *own) for term in self._terms)
                ):
                    rows.append(row)
        return sorted(rows, key=lambda row: not self._by_title(row))

    def _by_title(self, row: Row) -> bool:
        return search.matches(self._terms, row.title)

    def _nothing(self) -> PageView:
        words = self.tr("Nothing here is called “{words}”.").format(words=self.query.text().strip()[:60])
        return PageView(words, self.tr("Another word may find it: key, theme, folder, language …"), ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list; Esc first empties the search."""
        if watched is self.query and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.pages.ids():
                self.pages.setFocus(Qt.FocusReason.TabFocusReason)
                if self.pages.currentRow() < 0:
                    self.show_page(self.pages.ids()[0])
                return True
            if event.key() == Qt.Key.Key_Escape and self.query.text():
                self.query.clear()
                self._search()
                return True
        return False

    # ---- folders, size -------------------------------------------------------------------------

    def _show_folder(self, folder: Path) -> None:
        """In the file manager; one that is not there yet is told, not made."""
        place = folder if folder.is_dir() else folder.parent
        if not place.is_dir() or not self._open(QUrl.fromLocalFile(str(place))):
            self.messages.tell(self.tr("No file manager answered. The folder is {path}.").format(path=folder))

    def _restore(self) -> None:
        if not self.restoreGeometry(_bytes(self._window.studio.settings.ui_state("settings_window"))):
            room = self._window.screen().availableSize() if self._window.screen() else START_SIZE
            self.resize(START_SIZE.boundedTo(room))

    def done(self, code: int) -> None:
        """Closed, by Esc too: the size is remembered."""
        try:
            self._window.studio.settings.set_ui_state(
                settings_window=bytes(self.saveGeometry().toBase64().data()).decode())
        except AppError as error:
            self._window.messages.explain(error.info)
        super().done(code)


def open_page(window: MainWindow) -> str:
    """The page a main window's settings show now, "" where they are not open."""
    open_now = "settings_window" in vars(window) and window.settings_window.isVisible()
    return window.settings_window.page if open_now else ""


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
