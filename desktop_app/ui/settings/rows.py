"""What a page of settings is made of: rows with words and a control, in cards, under a heading.

Pages are data (`Page`, `Section`, `Row`); the search reads the same data, and a row can be drawn twice.
"""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from ..controls import Dot, Heading, Line, ScrollColumn, label
from .search import spans

PAGE_WIDTH = 720  # logical pixels a line of a page may be wide before the eye loses it
LONG_VALUE = 28  # characters; a longer value gets more of the line than the title
FIRST_SECONDS, STEP_SECONDS = 0.03, 0.006  # what building may take before the page shows, and at a time afterwards
Make = Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that can be set or read.

    id: for `open_settings(field=…)`. help: one quiet line. words: more that the search finds.
    value: a quiet text on the right. control: stands on the right. wide: stands below, over the whole width.
    dot: a state's token before the title; the help says the same in words.
    """

    id: str
    title: str
    help: str = ""
    words: str = ""
    control: Make | None = None
    wide: Make | None = None
    dot: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A card of rows under a caption. note: a quiet line below the card. banner: stands between the two."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""
    banner: Make | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of the list. lead: what it is about, one sentence. build: its sections, anew each time.

    group: the heading it stands under in the list. words: more that the search finds.
    """

    id: str
    title: str
    icon: str
    build: Callable[[], Sequence[Section]]
    lead: str = ""
    group: str = ""
    words: str = ""
    attention: bool = False


class Words(QLabel):
    """A wrapped text in which the words of a search stand out. `plain` is the text without any mark-up."""

    def __init__(
        self, text: str, terms: Sequence[str] = (), *, tone: str = "", size: str = "", strong: bool = False
    ) -> None:
        super().__init__()
        self.plain, self._terms = text, tuple(terms)
        self.setWordWrap(True)
        looks = {"tone": tone, "textSize": size, "strong": "true" if strong else ""}
        for name, value in looks.items():
            if value:
                self.setProperty(name, value)
        self._show()

    def say(self, text: str) -> None:
        """Another text."""
        if text != self.plain:
            self.plain = text
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._terms:
            self._show()

    def _show(self) -> None:
        found = spans(self.plain, self._terms)
        self.setAccessibleName(self.plain)
        self.setTextFormat(Qt.TextFormat.RichText if found else Qt.TextFormat.PlainText)
        self.setText(self._marked(found) if found else self.plain)

    def _marked(self, found: Sequence[tuple[int, int]]) -> str:
        t = theme.tokens()
        style = f"background-color: {t.accent_soft.name()}; color: {t.text};"
        parts, at = [], 0
        for start, end in found:
            parts.append(html.escape(self.plain[at:start]))
            parts.append(f'<span style="{style}">{html.escape(self.plain[start:end])}</span>')
            at = end
        return "".join(parts) + html.escape(self.plain[at:])


class RowView(QWidget):
    """A row as it stands in a card."""

    def __init__(self, row: Row, terms: Sequence[str] = ()) -> None:
        super().__init__()
        self.row = row
        self.control = row.control() if row.control else None
        self.wide = row.wide() if row.wide else None
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_4, theme.GAP_3)
        box.setSpacing(theme.GAP_2)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_4)
        long = len(row.value) > LONG_VALUE
        line.addLayout(self._words(row, terms), 1 if long or not row.value else 2)
        if row.value:
            value = Words(row.value, terms, tone="muted")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(value, 2 if long else 1)
        if self.control is not None:
            self._name(self.control, row)
            line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        box.addLayout(line)
        if self.wide is not None:
            self._name(self.wide, row)
            box.addWidget(self.wide)
        self.setMinimumHeight(52 if row.help or self.control else 44)

    def _words(self, row: Row, terms: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch()
        title = Words(row.title, terms)
        if row.dot:
            first = QHBoxLayout()
            first.setSpacing(theme.GAP_2)
            first.addWidget(Dot(row.dot))
            first.addWidget(title, 1)
            column.addLayout(first)
        else:
            column.addWidget(title)
        if row.help:
            column.addWidget(Words(row.help, terms, tone="muted", size="caption"))
        column.addStretch()
        return column

    def _name(self, widget: QWidget, row: Row) -> None:
        if not widget.accessibleName():
            widget.setAccessibleName(row.title)
        if not widget.accessibleDescription():
            widget.setAccessibleDescription(row.help)

    def take_focus(self) -> bool:
        """To the first thing in it that takes the keyboard."""
        for widget in (self.control, self.wide):
            if widget is None:
                continue
            for one in (widget, *widget.findChildren(QWidget)):
                if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and not one.isHidden():
                    one.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        return False


class Card(QFrame):
    """Rows with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, theme.GAP_1, 1, theme.GAP_1)
        self._box.setSpacing(0)

    def add(self, view: RowView) -> None:
        """One more row."""
        if self._box.count():
            inset = QHBoxLayout()
            inset.setContentsMargins(theme.GAP_4, 0, theme.GAP_4, 0)
            inset.addWidget(Line())
            self._box.addLayout(inset)
        self._box.addWidget(view)


class PageView(ScrollColumn):
    """A page as it is shown: its title, its lead, its cards; in the middle where there is room to spare.

    What is in sight is built at once, the rest piece by piece while the window goes on.
    """

    def __init__(self, title: str, lead: str, sections: Sequence[Section], terms: Sequence[str] = ()) -> None:
        inside, column = QWidget(), QWidget()
        outer = QHBoxLayout(inside)
        outer.setSpacing(0)
        outer.addStretch(1)
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        column.setMaximumWidth(PAGE_WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._box = box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Words(title, terms, size="title", strong=True))
        if lead:
            box.addSpacing(theme.GAP_1)
            box.addWidget(label(lead, tone="muted", wrap=True))
        box.addStretch(1)
        super().__init__(inside, (theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_5))
        self._views: list[RowView] = []
        self._steps = self._build(sections, terms)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._go_on(STEP_SECONDS))
        self._go_on(FIRST_SECONDS)

    @property
    def views(self) -> list[RowView]:
        """All rows; what is not built yet is built now."""
        for _ in self._steps:
            pass
        return self._views

    def _go_on(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        for _ in self._steps:
            if time.monotonic() >= end:
                self._later.start(0)
                return

    def _build(self, sections: Sequence[Section], terms: Sequence[str]) -> Iterator[None]:
        for number, section in enumerate(sections):
            self._space(theme.GAP_5 if section.title or not number else theme.GAP_3)
            if section.title:
                self._put(Heading(section.title))
                self._space(theme.GAP_2)
            if section.banner is not None:
                self._put(section.banner())
            if section.rows:
                card = Card()
                self._put(card)
                for row in section.rows:
                    view = RowView(row, terms)
                    self._views.append(view)
                    card.add(view)
                    yield
            if section.note:
                self._space(theme.GAP_2)
                self._put(label(section.note, tone="muted", size="caption", wrap=True))

    def _put(self, widget: QWidget) -> None:
        self._box.insertWidget(self._box.count() - 1, widget)  # above the stretch at the end

    def _space(self, pixels: int) -> None:
        self._box.insertSpacing(self._box.count() - 1, pixels)

    def row(self, row_id: str) -> RowView | None:
        """The row of that id, as far as this page has it."""
        return next((view for view in self.views if view.row.id == row_id), None)

    def reveal(self, row_id: str) -> bool:
        """Scroll to a row and give it the keyboard. False where there is no such row."""
        view = self.row(row_id)
        if view is None:
            return False
        self._inside.adjustSize()
        self.ensureWidgetVisible(view, 0, theme.GAP_5)
        return view.take_focus()
