"""The only module that talks to the user: notices, explained failures, questions, file choosers.

Nothing here blocks: a dialog that runs its own loop would freeze every poller. A question is a coroutine
that waits for the answer while everything else goes on. tests/support/messages.py is the test twin.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..errors import ErrorInfo
from . import report, theme
from .controls import Dot, button, label

STAYS_SECONDS = 6.0
MOST_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Act:
    """A button on a notice: its word and what it does."""

    title: str
    do: Callable[[], None]


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

    async def ask(self, question: str, yes: str, no: str) -> bool:
        """A question with two answers; closing it is `no`."""
        ...

    async def choose_pictures(self) -> list[Path]:
        """Pictures from the disk; empty when the person thinks better of it."""
        ...

    def copy(self, text: str, said: str = "") -> None:
        """Put text on the clipboard and say so."""
        ...


class WindowMessages(QObject):
    """Notices over the lower edge of `place` (a widget of the window)."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._notices: list[_Notice] = []
        place.installEventFilter(self)

    def tell(self, text: str, act: Act | None = None) -> None:
        self._show(_Notice(self._place, text, "", "info", [act] if act else [], STAYS_SECONDS))

    def explain(self, error: ErrorInfo, act: Act | None = None, details: str = "") -> None:
        words = report.safe_report(error, details)
        copy = Act(_tr("Copy report"), lambda: self.copy(words, _tr("The report is in the clipboard.")))
        acts = [act, copy] if act else [copy]
        self._show(_Notice(self._place, error.title, error.hint, "bad", acts, None, primary=act is not None))

    async def ask(self, question: str, yes: str, no: str) -> bool:
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def settle(value: bool) -> None:
            if not answer.done():
                answer.set_result(value)

        acts = [Act(yes, lambda: settle(True)), Act(no, lambda: settle(False))]
        notice = _Notice(self._place, question, "", "warn", acts, None, primary=True)
        notice.on_close = lambda: settle(False)
        self._show(notice)
        return await answer

    async def choose_pictures(self) -> list[Path]:
        answer: asyncio.Future[list[Path]] = asyncio.get_running_loop().create_future()
        dialog = QFileDialog(self._place.window(), _tr("Choose pictures"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(_tr("Pictures") + " (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.avif)")

        def settle(paths: Sequence[str]) -> None:
            if not answer.done():
                answer.set_result([Path(path) for path in paths])

        dialog.filesSelected.connect(settle)
        dialog.finished.connect(lambda _code: settle([]))
        dialog.open()
        return await answer

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
            width = min(520, self._place.width() - 2 * theme.GAP_4)
            notice.setFixedWidth(max(240, width))
            notice.resize(notice.width(), notice.wanted_height())
            bottom -= notice.height()
            notice.move((self._place.width() - notice.width()) // 2, bottom)
            notice.raise_()
            bottom -= theme.GAP_2


class _Notice(QFrame):
    """A dot, a sentence or two, buttons, close. It never takes the focus by itself."""

    def __init__(
        self, place: QWidget, title: str, hint: str, token: str, acts: Sequence[Act],
        seconds: float | None, *, primary: bool = False,
    ) -> None:
        super().__init__(place)
        self.setProperty("role", "notice")
        self.setAccessibleName(f"{title} {hint}".strip())
        self.gone: Callable[[_Notice], None] | None = None
        self.on_close: Callable[[], None] | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_2, theme.GAP_3)
        row.setSpacing(theme.GAP_3)
        dot = QVBoxLayout()
        dot.addSpacing(6)
        dot.addWidget(Dot(token))
        dot.addStretch()
        row.addLayout(dot)
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_1)
        words.addWidget(label(title, wrap=True, strong=bool(hint)))
        if hint:
            words.addWidget(label(hint, tone="muted", wrap=True))
        if acts:
            words.addSpacing(theme.GAP_1)
            words.addLayout(self._buttons(acts, primary))
        row.addLayout(words, 1)
        close = button("", "icon", icon="close", name=self.tr("Close this message"))
        close.clicked.connect(self.finish)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), self, self.finish)

    def _buttons(self, acts: Sequence[Act], primary: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_2)
        for index, act in enumerate(acts):
            made = button(act.title, "primary" if primary and index == 0 else "")
            made.clicked.connect(self._presser(act))
            line.addWidget(made)
        line.addStretch()
        return line

    def _presser(self, act: Act) -> Callable[[], None]:
        def press() -> None:
            act.do()
            self.finish()

        return press

    def wanted_height(self) -> int:
        """For the width it has; wrapped words need more than the plain hint says."""
        return max(self._row.totalHeightForWidth(self.width()), self.minimumSizeHint().height())

    def finish(self) -> None:
        """Go away, telling whoever waits for an answer."""
        if self.on_close is not None:
            self.on_close()
        self.hide()
        if self.gone is not None:
            self.gone(self)
        self.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
