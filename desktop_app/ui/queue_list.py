"""The column of cards: one widget a job or group, kept while it is shown; walking by keys, moving by drag."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from . import theme
from .queue_card import QueueCard
from .queue_entries import Entry
from .queue_frame import CardFrame
from .queue_group_card import GroupCard

CHILD_INDENT = 20
EDGE = 28  # so near to the upper or lower edge a drag scrolls
SCROLL_STEP, SCROLL_MS = 12, 30


class DropLine(QWidget):
    """Where the card goes when it is let go."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(6)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().colour("accent"))
        painter.drawRoundedRect(3, 2, self.width() - 6, 2, 1, 1)
        painter.drawEllipse(0, 0, 6, 6)


class QueueList(QWidget):
    """Cards in a column. Signals: moved(key, key before which, "" for the end), and what the cards say."""

    moved = Signal(str, str)
    pressed = Signal(str, object)
    closed = Signal(str)
    menu_wanted = Signal(str, QPoint)
    folded = Signal(str)
    adopted = Signal(str, str)
    link_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, QueueCard | GroupCard] = {}
        self._spare: dict[bool, list[QueueCard | GroupCard]] = {True: [], False: []}
        self._entries: list[Entry] = []
        self._box = QVBoxLayout(self)
        self._box.setSpacing(theme.GAP_2)
        self._tails = 0
        self._line = DropLine(self)
        self._before: str | None = None  # of a drag; "" is the end
        self._pointer = QPoint()
        self._dragged = ""
        self._scroller = QTimer(self)
        self._scroller.setInterval(SCROLL_MS)
        self._scroller.timeout.connect(self._scroll_on)

    def add_tail(self, widget: QWidget) -> None:
        """What stands below the cards."""
        self._box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._tails += 1

    def end(self) -> None:
        """After the last tail."""
        self._box.addStretch()

    # ---- cards ---------------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """These and no others, in this order; a card keeps its job, so focus and half-typed words stay."""
        if [(e.key, e.child, e.movable) for e in entries] == [(e.key, e.child, e.movable) for e in self._entries]:
            self._entries = list(entries)
            return
        wanted = {entry.key for entry in entries}
        gone = [key for key in self._cards if key not in wanted]
        focus = next((key for key in gone if self._has_focus(key)), None)
        heir = self._heir(focus, wanted) if focus is not None else ""
        for key in gone:
            self._put_away(key)
        self._entries = list(entries)
        for place, entry in enumerate(entries):
            card = self._cards.get(entry.key) or self._take(entry)
            card.movable = entry.movable
            if self._box.indexOf(card) != place:
                self._box.removeWidget(card)
                self._box.insertWidget(place, card)
            card.setContentsMargins(0, 0, 0, 0)
            self._box.setAlignment(card, Qt.AlignmentFlag(0))
            theme.mark(card, child="true" if entry.child else "")
        if heir and heir in self._cards:
            self._cards[heir].setFocus(Qt.FocusReason.OtherFocusReason)

    def card(self, key: str) -> QueueCard | GroupCard | None:
        """The card of a job or group."""
        return self._cards.get(key)

    def cards(self) -> Iterable[QueueCard | GroupCard]:
        """In the order they stand."""
        return [self._cards[entry.key] for entry in self._entries]

    def in_sight(self, key: str) -> bool:
        """Is any of it on the screen? What is not needs no pictures."""
        card = self._cards.get(key)
        return card is not None and card.isVisible() and not card.visibleRegion().isEmpty()

    def _take(self, entry: Entry) -> QueueCard | GroupCard:
        spare = self._spare[entry.is_group]
        card = spare.pop() if spare else self._made(entry.is_group)
        card.key = entry.key
        self._cards[entry.key] = card
        card.show()
        return card

    def _put_away(self, key: str) -> None:
        card = self._cards.pop(key)
        if self._dragged == key:
            self._stop_drag()
        card.hide()
        self._box.removeWidget(card)
        self._spare[isinstance(card, GroupCard)].append(card)

    def _made(self, group: bool) -> QueueCard | GroupCard:
        card = GroupCard() if group else QueueCard()
        card.setParent(self)
        for signal, to in (
            (card.pressed, self.pressed), (card.closed, self.closed), (card.menu_wanted, self.menu_wanted),
        ):
            signal.connect(to)
        if isinstance(card, GroupCard):
            card.folded.connect(self.folded)
        else:
            card.adopted.connect(self.adopted)
            card.link_wanted.connect(self.link_wanted)
        card.walked.connect(self._walk)
        card.shifted.connect(self._shift)
        card.dragged.connect(self._drag)
        card.dropped.connect(self._drop)
        return card

    def _has_focus(self, key: str) -> bool:
        focus = QApplication.focusWidget()
        card = self._cards[key]
        return focus is not None and (focus is card or card.isAncestorOf(focus))

    def _heir(self, key: str, wanted: set[str]) -> str:
        """Who gets the focus of a card that goes: the next that stays, else the one before."""
        keys = [entry.key for entry in self._entries]
        place = keys.index(key) if key in keys else 0
        near: Callable[[str], int] = lambda other: abs(keys.index(other) - place)  # noqa: E731
        staying = [other for other in keys if other in wanted]
        return min(staying, key=near) if staying else ""

    # ---- keys ----------------------------------------------------------------------------------

    def _walk(self, key: str, step: int) -> None:
        keys = [entry.key for entry in self._entries]
        if key in keys:
            to = max(0, min(len(keys) - 1, keys.index(key) + step))
            card = self._cards[keys[to]]
            card.setFocus(Qt.FocusReason.TabFocusReason)
            self._reveal(card)

    def _shift(self, key: str, step: int) -> None:
        """Alt and an arrow: one place up or down among those that wait."""
        keys = [entry.key for entry in self._entries if entry.movable]
        if key not in keys:
            return
        place = keys.index(key)
        if step < 0 and place > 0:
            self.moved.emit(key, keys[0 if step < -1 else place - 1])
        elif step > 0 and place < len(keys) - 1:
            after = len(keys) if step > 1 else place + 2
            self.moved.emit(key, keys[after] if after < len(keys) else "")

    def _reveal(self, card: CardFrame) -> None:
        area = self._area()
        if area is not None:
            area.ensureWidgetVisible(card, 0, theme.GAP_2)

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        above = parent.parentWidget() if parent is not None else None
        return above if isinstance(above, QScrollArea) else None

    # ---- drag ----------------------------------------------------------------------------------

    def _drag(self, key: str, pointer: QPoint) -> None:
        self._dragged, self._pointer = key, pointer
        self._scroller.start()
        self._aim()

    def _aim(self) -> None:
        """The gap among the waiting cards that is nearest to the pointer."""
        cards = [(e.key, self._cards[e.key]) for e in self._entries if e.movable]
        y = self.mapFromGlobal(self._pointer).y()
        before, line = "", cards[-1][1].geometry().bottom() + theme.GAP_2 // 2 if cards else 0
        for key, card in cards:
            if y < card.geometry().center().y():
                before, line = key, card.geometry().top() - theme.GAP_2 // 2
                break
        self._before = before
        margins = self._box.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self._line.setGeometry(margins.left(), line - 3, width, 6)
        self._line.raise_()
        self._line.show()

    def _scroll_on(self) -> None:
        area = self._area()
        if area is None:
            return
        view, bar = area.viewport(), area.verticalScrollBar()
        y = view.mapFromGlobal(self._pointer).y()
        step = -SCROLL_STEP if y < EDGE else SCROLL_STEP if y > view.height() - EDGE else 0
        if step:
            bar.setValue(bar.value() + step)
            self._aim()

    def _drop(self, key: str, place: bool) -> None:
        before = self._before
        self._stop_drag()
        if not place or before is None or before == key:
            return
        keys = [entry.key for entry in self._entries if entry.movable]
        following = keys[keys.index(key) + 1] if key in keys and keys.index(key) + 1 < len(keys) else ""
        if before != following:
            self.moved.emit(key, before)

    def _stop_drag(self) -> None:
        self._dragged, self._before = "", None
        self._scroller.stop()
        self._line.hide()
