"""The only module that talks to the user: notices, explained failures, questions, file choosers.

Nothing here blocks: a dialog that runs its own loop would freeze every poller. A question is a coroutine
that waits for the answer while everything else goes on. tests/support/messages.py is the test twin.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..errors import ErrorInfo
from . import report, theme
from .controls import Dot, button, label
from .translation import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from .failure_ways import CardAction, Ways

STAYS_SECONDS = 6.0
MOST_AT_ONCE = 3
WIDTH = 520  # logical pixels of a notice with more than a line
SHORT_CHARACTERS = 48  # a sentence so short takes one line, its one button beside it
_MIDDLE, _TOP = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag(0)

Do = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Act:
    """A button on a notice: its word and what it does."""

    title: str
    do: Do


class Messages(Protocol):
    """How every other module speaks to the person."""

    def tell(self, text: str, act: Act | None = None) -> None:
        """One quiet sentence that goes by itself."""
        ...

    def explain(self, error: ErrorInfo, act: Act | None = None, details: str = "") -> None:
        """A failure: what happened, who must act, what it cost. Stays until it is closed.

        details: a traceback or log lines for the safe report; never shown.
        """
        ...

    def pose(self, question: str, hint: str, acts: Sequence[Act], *, otherwise: Do | None = None) -> None:
        """A question: the first act is what was asked for, the last the safe way out; closing it does `otherwise`."""
        ...

    async def choose(self, question: str, answers: Sequence[str], hint: str = "") -> int:
        """The same as a coroutine: the number of the answer, -1 when it is closed."""
        ...

    async def ask(self, question: str, yes: str, no: str) -> bool:
        """A question with two answers; closing it is `no`."""
        ...

    async def choose_pictures(self) -> list[Path]:
        """Pictures from the disk; empty when the person thinks better of it."""
        ...

    async def choose_folder(self, title: str, start: Path) -> Path | None:
        """A folder of the disk, perhaps a new one; None when the person thinks better of it."""
        ...

    def copy(self, text: str, said: str = "") -> None:
        """Put text on the clipboard and say so."""
        ...


class WindowMessages(QObject):
    """Notices over the lower edge of `place` (a widget of the window).

    ways: makes the main button of a failure that comes without one; given when the window is complete.
    """

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.ways: Ways | None = None
        self._place = place
        self._notices: list[_Notice] = []
        place.installEventFilter(self)

    def tell(self, text: str, act: Act | None = None) -> None:
        for old in [notice for notice in self._notices if notice.passing]:
            old.finish()  # the newest only: an older Undo would undo something else by now
        self._show(_Notice(self._place, text, "", "info", [act] if act else [], STAYS_SECONDS))

    def explain(self, error: ErrorInfo, act: Act | None = None, details: str = "") -> None:
        if act is None and self.ways is not None and (way := self.ways.action(error)) is not None:
            act = Act(way.title, lambda: _do(way))
        words = report.safe_report(error, details)
        copy = Act(_tr("Copy report"), lambda: self.copy(words, _tr("The report is in the clipboard.")))
        acts = [act, copy] if act else [copy]
        title, hint = said(error.title), said(error.hint)
        self._show(_Notice(self._place, title, hint, "bad", acts, None, primary=act is not None))

    def pose(self, question: str, hint: str, acts: Sequence[Act], *, otherwise: Do | None = None) -> None:
        notice = _Notice(self._place, question, hint, "warn", acts, None, primary=True)
        notice.on_close = otherwise
        self._show(notice)
        notice.take_focus()

    async def choose(self, question: str, answers: Sequence[str], hint: str = "") -> int:
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def settle(number: int) -> None:
            if not answer.done():
                answer.set_result(number)

        acts = [Act(words, lambda n=n: settle(n)) for n, words in enumerate(answers)]
        self.pose(question, hint, acts, otherwise=lambda: settle(-1))
        return await answer

    async def ask(self, question: str, yes: str, no: str) -> bool:
        return await self.choose(question, (yes, no)) == 0

    async def choose_pictures(self) -> list[Path]:
        from PySide6.QtWidgets import QFileDialog  # many names to learn, and seldom wanted

        dialog = QFileDialog(self._place.window(), _tr("Choose pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(_tr("Pictures") + " (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.avif)")
        return await _chosen(dialog)

    async def choose_folder(self, title: str, start: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._place.window(), title, str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen = await _chosen(dialog)
        return chosen[0] if chosen else None

    def copy(self, text: str, said: str = "") -> None:
        QGuiApplication.clipboard().setText(text)
        if said:
            self.tell(said)

    # ---- placing -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._place:
            self._arrange()
        return False

    def _show(self, notice: _Notice) -> None:
        notice.gone = self._forget
        self._notices.append(notice)
        for old in self._notices[:-MOST_AT_ONCE]:
            old.finish()
        notice.show()
        self._arrange()

    def _forget(self, notice: _Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
        self._arrange()

    def _arrange(self) -> None:
        bottom = self._place.height() - theme.GAP_4
        for notice in reversed(self._notices):
            notice.ensurePolished()
            width = notice.sizeHint().width() if notice.short else WIDTH
            notice.setFixedWidth(max(240, min(width, self._place.width() - 2 * theme.GAP_4)))
            notice.resize(notice.width(), notice.wanted_height())
            bottom -= notice.height()
            notice.move((self._place.width() - notice.width()) // 2, bottom)
            notice.raise_()
            bottom -= theme.GAP_2


class _Notice(QFrame):
    """A dot, a sentence or two, buttons, close. Only a question takes the focus, to its safe answer.

    seconds: how long it stays when the pointer is not on it; None: until it is closed.
    """

    def __init__(
        self, place: QWidget, title: str, hint: str, token: str, acts: Sequence[Act],
        seconds: float | None, *, primary: bool = False,
    ) -> None:
        super().__init__(place)
        self.setProperty("role", "notice")
        self.setAccessibleName(f"{title} {hint}".strip())
        self.gone: Callable[[_Notice], None] | None = None
        self.on_close: Callable[[], None] | None = None
        self.passing = seconds is not None
        self._before: QWidget | None = None  # what had the focus
        self._last: QWidget | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_2, theme.GAP_3)
        row.setSpacing(theme.GAP_3)
        self.short = len(acts) <= 1 and not hint and len(title) <= SHORT_CHARACTERS
        beside = self.short and bool(acts)
        dot = QVBoxLayout()
        dot.addSpacing(9 if beside else 6)
        dot.addWidget(Dot(token))
        dot.addStretch()
        row.addLayout(dot)
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_1)
        words.addWidget(label(title, wrap=not self.short, strong=bool(hint)), 0, _MIDDLE if self.short else _TOP)
        if hint:
            words.addWidget(label(hint, tone="muted", wrap=True))
        if acts and not beside:
            words.addSpacing(theme.GAP_1)
            words.addLayout(self._buttons(acts, primary))
        row.addLayout(words, 1)
        if beside:
            row.addLayout(self._buttons(acts, primary))
        close = button("", "icon", icon="close", name=self.tr("Close this message"))
        close.clicked.connect(self.finish)
        row.addWidget(close, 0, _MIDDLE if self.short else Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.finish)
        if seconds is not None:
            self._timer.start(round(seconds * 1000))

    def _buttons(self, acts: Sequence[Act], primary: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_2)
        for index, act in enumerate(acts):
            made = button(act.title, "primary" if primary and index == 0 else "")
            made.clicked.connect(self._presser(act))
            line.addWidget(made)
            self._last = made
        line.addStretch()
        return line

    def _presser(self, act: Act) -> Callable[[], None]:
        def press() -> None:
            self.on_close = None
            self.finish()
            act.do()

        return press

    def take_focus(self) -> None:
        """To the safe answer; it goes back where it was afterwards."""
        self._before = QApplication.focusWidget()
        if self._last is not None:
            self._last.setFocus(Qt.FocusReason.TabFocusReason)

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """What passes stays while the pointer is on it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.passing:
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def wanted_height(self) -> int:
        """For the width it has; wrapped words need more than the plain hint says."""
        return max(self._row.totalHeightForWidth(self.width()), self.minimumSizeHint().height())

    def finish(self) -> None:
        """Go away, telling whoever waits for an answer. Once."""
        close, self.on_close = self.on_close, None
        if close is not None:
            close()
        if self._before is not None and shiboken6.isValid(self._before) and self._has_focus():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        if self.gone is not None:
            self.gone(self)
        self.deleteLater()


    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)


async def _chosen(dialog: QFileDialog) -> list[Path]:
    """Open it without a loop of its own, and wait for what is chosen."""
    answer: asyncio.Future[list[Path]] = asyncio.get_running_loop().create_future()

    def settle(paths: Sequence[str]) -> None:
        if not answer.done():
            answer.set_result([Path(path) for path in paths])

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(settle)
    dialog.finished.connect(lambda _code: settle([]))
    dialog.open()
    return await answer


def _do(way: CardAction) -> None:
    way.do()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
