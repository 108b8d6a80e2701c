"""What can be taken back: one bounded stack for the whole window.

Whoever changes something reversible pushes how to undo it. What was paid or published never goes here:
taking those back would be a promise nobody can keep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ..errors import AppError
from .messages import Act, Messages

DEPTH = 100


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One change that can be taken back.

    title: what was done as a menu would call it, without a full stop ("Clear the references").
    undo: takes it back; an AppError it raises is told.
    told: the notice afterwards, where "Undone: …" would be clumsy.
    subjects: ids it is about; when they are gone for good the step is forgotten.
    """

    title: str
    undo: Callable[[], object]
    told: str = ""
    subjects: frozenset[str] = field(default=frozenset())


class UndoStack(QObject):
    """The window's steps, newest last. Signal: changed, when the next step is another one."""

    changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._steps: list[UndoStep] = []

    def push(self, step: UndoStep) -> None:
        """Remember it; the oldest is forgotten when there are more than DEPTH."""
        self._steps.append(step)
        del self._steps[:-DEPTH]
        self.changed.emit()

    def done(self, step: UndoStep, words: str) -> None:
        """Remember it and say what was done, with a button that takes exactly this back."""
        self.push(step)
        self._messages.tell(words, Act(_tr("Undo"), lambda: self._take_back(step)))

    @property
    def next(self) -> UndoStep | None:
        """What `undo` would take back."""
        return self._steps[-1] if self._steps else None

    def undo(self) -> bool:
        """Take the newest step back and say so. False when there is nothing to undo."""
        if not self._steps:
            return False
        self._take_back(self._steps[-1])
        return True

    def forget(self, subjects: Iterable[str]) -> None:
        """These are gone for good: no step about them can work any more."""
        gone = set(subjects)
        kept = [step for step in self._steps if not gone & step.subjects]
        if len(kept) != len(self._steps):
            self._steps = kept
            self.changed.emit()

    def _take_back(self, step: UndoStep) -> None:
        if not any(step is one for one in self._steps):
            return  # pressed twice, or forgotten since
        self._steps = [one for one in self._steps if one is not step]
        self.changed.emit()
        try:
            step.undo()
        except AppError as error:
            self._messages.explain(error.info)
        else:
            self._messages.tell(step.told or _tr("Undone: {what}.").format(what=step.title))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)
