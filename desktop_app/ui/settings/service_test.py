"""Asks an engine or a host how it is, in words; at most so long, and never twice at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...errors import AppError
from ...models import Check
from .. import theme
from ..controls import Dot, button, label
from ..translation import said, sentences
from .life import spawn_for

LIMIT_SECONDS = 20.0
Ask = Callable[[], Awaitable[Check]]
Balance = Callable[[], Awaitable[float | None]]


class ServiceTest(QWidget):
    """What came of it, in words; `press` is its button, which stands elsewhere. Signal: answered(Check)."""

    answered = Signal(object)

    def __init__(self, ask: Ask, balance: Balance | None = None, limit: float = LIMIT_SECONDS) -> None:
        super().__init__()
        self._ask, self._balance, self._limit = ask, balance, limit
        self._busy = False
        self._dot, self._words = Dot("muted"), label("", tone="muted", wrap=True)
        self.press = button(self.tr("Test"))
        self.press.clicked.connect(self.run)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_2)
        row.addWidget(self._dot)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def run(self) -> None:
        """Ask now."""
        if not self._busy:
            self._busy = True
            spawn_for(self, self._run(), name="test a service")

    async def _run(self) -> None:
        self.press.setEnabled(False)
        self._say("info", self.tr("Asking …"), "muted")
        try:
            check, credits = await asyncio.wait_for(self._question(), self._limit)
        except TimeoutError:
            seconds = QLocale().toString(round(self._limit))
            check, credits = Check(False, self.tr("No answer within {n} seconds.").format(n=seconds)), None
        except AppError as error:
            check, credits = Check(False, error.title, error.hint), None
        self._busy = False
        self.press.setEnabled(True)
        words = connected(check, credits) if check.ok else sentences(said(check.message), said(check.hint))
        self._say("ok" if check.ok else "bad", words, "")
        self.answered.emit(check)

    async def _question(self) -> tuple[Check, float | None]:
        check = await self._ask()
        return check, await self._balance() if check.ok and self._balance is not None else None

    def _say(self, token: str, words: str, tone: str) -> None:
        self.show()
        self._dot.set_token(token)
        self._words.setText(words)
        theme.mark(self._words, tone=tone)


def connected(check: Check, credits: float | None) -> str:
    """What a good answer says: "Connected · 482 credits" where there is a balance, else its own words."""
    if credits is None:
        return sentences(said(check.message), said(check.hint))
    number = QLocale().toString(credits, "f", 0 if float(credits).is_integer() else 2)
    return _tr("Connected  ·  {n} credits").format(n=number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServiceTest", text)
