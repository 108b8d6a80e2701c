"""The status bar: who is ready, as dots with words; what runs; how many pictures there are."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ..models import Check
from . import theme
from .controls import Dot, button, label
from .translation import said, sentences


class StatusBar(QFrame):
    """left, right: the buttons that fold the side panels. library: the button with the count."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self.setFixedHeight(theme.STATUS_HEIGHT)
        self._entries: dict[str, _Entry] = {}
        self._balances: dict[str, str] = {}  # what a ready engine's entry says instead of its name
        self._jobs = label("", tone="muted", size="caption")
        self._work = label("", tone="muted", size="caption")
        self.library = button("", "link", tip=self.tr("The library: open, back up, move"))
        self.left = _toggle("panel-left", self.tr("Fold the left panel"))
        self.right = _toggle("panel-right", self.tr("Fold the right panel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_2, 0, theme.GAP_2, 0)
        row.setSpacing(theme.GAP_4)
        row.addWidget(self.left)
        self._left = QHBoxLayout()
        self._left.setSpacing(theme.GAP_4 + theme.GAP_1)
        row.addLayout(self._left)
        row.addStretch()
        row.addWidget(self._work)
        row.addWidget(self._jobs)
        row.addWidget(self.library)
        row.addWidget(self.right)

    def show_engine(self, engine_id: str, title: str, check: Check) -> None:
        """An engine's state: a dot and the word that says the same; the hint is the tool tip."""
        entry = self._entries.get(engine_id)
        if entry is None:
            entry = self._entries[engine_id] = _Entry()
            self._left.addWidget(entry)
        title = said(title)
        entry.ready = check.ok
        words = self._balances.get(engine_id, title) if check.ok else _trouble(title, said(check.message))
        entry.say("ok" if check.ok else "warn", words, sentences(said(check.message), said(check.hint)))

    def show_balance(self, engine_id: str, title: str, credits: float) -> None:
        """What is left at an engine, behind its name."""
        left = self.locale().toString(credits, "f", 0 if credits == int(credits) else 1)
        self._balances[engine_id] = self.tr("{engine}  ·  {left} credits").format(engine=said(title), left=left)
        entry = self._entries.get(engine_id)
        if entry is not None and entry.ready:
            entry.say("ok", self._balances[engine_id], "")

    def show_jobs(self, running: int, waiting: int, needing: int) -> None:
        """How many jobs, in words; nothing when there are none."""
        parts = []
        if running:
            parts.append(self.tr("{n} running").format(n=running))
        if waiting:
            parts.append(self.tr("{n} waiting").format(n=waiting))
        if needing:
            parts.append(self.tr("{n} need you").format(n=needing) if needing > 1 else self.tr("1 needs you"))
        self._jobs.setText("  ·  ".join(parts))

    def show_pictures(self, count: int) -> None:
        """How many pictures the gallery holds."""
        number = self.locale().toString(count)
        words = self.tr("1 picture") if count == 1 else self.tr("{n} pictures").format(n=number)
        self.library.setText(words)
        self.library.setAccessibleName(self.tr("Library, {pictures}").format(pictures=words))

    def show_work(self, words: str) -> None:
        """What is being done with the library, or "" when nothing is."""
        self._work.setText(words)


def _trouble(title: str, message: str) -> str:
    """The engine and what is wrong, its name once."""
    message = message.rstrip(".。")
    return message if title in message else f"{title}  ·  {message}"


def _toggle(icon: str, name: str) -> QPushButton:
    made = button("", "icon", icon=icon, name=name)
    made.setIconSize(QSize(14, 14))
    return made


class _Entry(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.ready = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_2)
        self._dot = Dot()
        self._words = label("", tone="muted", size="caption")
        row.addWidget(self._dot)
        row.addWidget(self._words)

    def say(self, token: str, words: str, tip: str) -> None:
        self._dot.set_token(token)
        self._words.setText(words)
        self.setToolTip(tip)
