"""The hand that writes settings: at once, told to every control that shows them, and taken back by Undo."""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ...errors import AppError
from ...storage.settings import Settings, declared
from ..messages import Messages
from ..undo import UndoStack, UndoStep
from .wording import duration, setting_title


class Hand(QObject):
    """Signal: changed(name), after a setting got another value through here."""

    changed = Signal(str)

    def __init__(
        self, settings: Settings, undo: UndoStack, messages: Messages, environ: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings
        self._undo, self._messages = undo, messages
        self._environ = os.environ if environ is None else environ

    def set(self, name: str, value: object) -> None:
        """Write it and remember how to take it back; what cannot be written is explained and shown as it is."""
        before = self.settings.get(name)
        try:
            self.settings.set(name, value)
        except AppError as error:
            self._messages.explain(error.info)
        else:
            if self.settings.get(name) != before:
                self.remember(UndoStep(setting_title(name), lambda: self._put_back(name, before)))
        self.changed.emit(name)

    def remember(self, step: UndoStep, words: str = "") -> None:
        """A change that Undo takes back. words: said here, where the control does not show it itself."""
        self._undo.push(step)
        if words:
            self._messages.tell(words)

    def is_fixed(self, name: str) -> bool:
        """Does the environment decide it for this run?"""
        return bool(self._environ.get(declared(name).env)) if declared(name).env else False

    def words(self, name: str, value: str) -> str:
        """A value nobody offers, in words."""
        return duration(float(value)) if name.endswith("_seconds") else value

    def _put_back(self, name: str, value: object) -> None:
        self.settings.set(name, value)
        self.changed.emit(name)
