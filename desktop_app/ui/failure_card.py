"""The card that explains a failure: what happened, who must act, were credits spent, one main button, a report.

Used wherever an error stands in the window; notices that pass are `ui/messages.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..errors import ErrorInfo
from . import failure_words, icons, report, theme
from .controls import Dot, TickBox, button, label
from .failure_ways import CardAction, Do
from .flow_layout import FlowLayout
from .translation import said

if TYPE_CHECKING:
    from ..models import Job

__all__ = ["CardAction", "FailureCard"]


class FailureCard(QFrame):
    """One failure, told to the end. Signal: copied(report) after "Copy safe report".

    credits: the sentence about money; None: the kind's own words ("" for none). main: the one accented
    button. more: plain buttons behind it. job: its ids and states go into the report, and a tick offers to add
    the prompt. details: a traceback for the report, never shown. plain: without a frame, for a place that has one.
    failed: False for what is no failure (a pause by hand). signs: the report is a sign, where there is little room.
    """

    copied = Signal(str)

    def __init__(
        self, info: ErrorInfo, *, credits: str | None = None, main: CardAction | None = None,
        more: Sequence[CardAction] = (), job: Job | None = None, details: str = "", plain: bool = False,
        costs_money: bool = True, failed: bool = True, signs: bool = False,
    ) -> None:
        super().__init__()
        self.info = info
        self._job, self._details = job, details
        self._failed, self._signs = failed, signs
        if credits is None:
            credits = failure_words.spent_words(info, job, costs_money=costs_money)
        self._credits = "" if failure_words.says_cost(info.hint) else credits
        self._prompt = TickBox(self.tr("Include the prompt"))
        self._prompt.setVisible(job is not None and bool(job.prompt))
        if not plain:
            self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.words())
        self._lay_out(main, more, plain)

    def words(self) -> str:
        """Everything it says, in order, as one paragraph."""
        parts = (failure_words.title(self.info), said(self.info.hint), self._who(), self._credits)
        return " ".join(part for part in parts if part)

    def _who(self) -> str:
        return failure_words.who_words(self.info) if self._failed else ""

    def copy_report(self) -> None:
        """The safe report into the clipboard; with the prompt only when that is ticked."""
        text = report.safe_report(self.info, self._details, self._job, with_prompt=self._prompt.isChecked())
        QGuiApplication.clipboard().setText(text)
        if self._signs:
            self._copy.setIcon(icons.icon("check", "ok"))
        else:
            self._copy.setText(self.tr("Copied"))
        self.copied.emit(text)

    def _lay_out(self, main: CardAction | None, more: Sequence[CardAction], plain: bool) -> None:
        row = QHBoxLayout(self)
        gap = 0 if plain else theme.GAP_3
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(theme.GAP_2)
        side = QVBoxLayout()
        side.addSpacing(5)  # the dot stands on the height of the first line
        side.addWidget(Dot(failure_words.tone(self.info) if self._failed else "info"))
        side.addStretch()
        row.addLayout(side)
        box = QVBoxLayout()
        box.setSpacing(theme.GAP_1)
        row.addLayout(box, 1)
        box.addWidget(label(failure_words.title(self.info), strong=True, wrap=True))
        if self.info.hint:
            box.addWidget(label(said(self.info.hint), tone="muted", wrap=True))
        if last := "  ·  ".join(part for part in (self._who(), self._credits) if part):
            box.addWidget(label(last, tone="muted", size="caption", wrap=True))
        box.addWidget(self._buttons(main, more))
        if not self._prompt.isHidden():
            box.addWidget(self._prompt)

    def _buttons(self, main: CardAction | None, more: Sequence[CardAction]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=theme.GAP_2)
        flow.setContentsMargins(0, theme.GAP_1, 0, 0)
        if main is not None:
            flow.addWidget(_made(main, "primary"))
        for action in more:
            flow.addWidget(_made(action, ""))
        title, tip = self.tr("Copy safe report"), self.tr("No key, no prompt, no name of yours is in it.")
        self._copy = button("", icon="copy", name=title, tip=title) if self._signs else button(title, tip=tip)
        self._copy.clicked.connect(self.copy_report)
        if self._failed:
            flow.addWidget(self._copy)
        return row


def _made(action: CardAction, role: str) -> QWidget:
    made = button(action.title, role)
    made.clicked.connect(_presser(action.do))
    return made


def _presser(do: Do):  # type: ignore[no-untyped-def]
    return lambda: do()
