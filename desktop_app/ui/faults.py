"""Exceptions nobody caught: from slots, tasks, callbacks and threads, all to one report. The app lives on."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ..errors import AppError, ErrorInfo
from ..redaction import safe_traceback
from .messages import Messages

log = logging.getLogger(__name__)


class FaultReporter(QObject):
    """Install once; `messages` may come later, when the window stands. The same fault is told once."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._messages: Messages | None = None
        self._waiting: list[BaseException] = []
        self._told: set[str] = set()
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def speak_through(self, messages: Messages) -> None:
        """From now on reports are shown; those that waited are shown now."""
        self._messages = messages
        waiting, self._waiting = self._waiting, []
        for error in waiting:
            self._tell(error)

    def install(self) -> None:
        """Take over the hooks for slots, threads and things that cannot raise."""
        sys.excepthook = self._from_slot
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._unraisable

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Take over the loop's handler for callbacks and lost tasks."""
        loop.set_exception_handler(self._from_loop)

    def report(self, error: BaseException) -> None:
        """Log it and tell it. From any thread."""
        if isinstance(error, (KeyboardInterrupt, SystemExit, asyncio.CancelledError)):
            return
        log.error("Uncaught", exc_info=error)
        self._arrived.emit(error)

    def _from_slot(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.report(error)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            log.error("Unraisable", exc_info=args.exc_value)

    def _from_loop(self, _loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error)
        else:
            log.error("Event loop: %s", context.get("message"))

    def _tell(self, error: BaseException) -> None:
        if self._messages is None:
            self._waiting.append(error)
            return
        if isinstance(error, AppError):
            self._messages.explain(error.info)
            return
        details = safe_traceback(type(error), error, error.__traceback__)
        where = details.strip().splitlines()[-3:]
        if (place := "\n".join(where)) in self._told:
            return
        self._told.add(place)
        self._messages.explain(
            ErrorInfo(
                "bug", self.tr("Something in Easel went wrong."),
                self.tr("Your pictures and the queue are safe, and you can go on. If it happens again, copy the"
                        " report and send it to us."),
            ),
            details=details,
        )
