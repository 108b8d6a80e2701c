"""What is shown instead of the window when the library cannot be opened."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from .. import log, system
from ..errors import AppError, ErrorInfo
from . import theme
from .controls import button
from .failure_card import FailureCard


class StartFailure(QDialog):
    """One sentence, what to do, a report to copy. No other window is open, so it waits for nobody."""

    def __init__(self, error: ErrorInfo) -> None:
        super().__init__()
        self.setWindowTitle("Easel")
        self.setMinimumWidth(460)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_4)
        box.setSpacing(theme.GAP_2)
        box.addWidget(FailureCard(error, credits="", plain=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.GAP_3, 0, 0)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row.addStretch()
        row.addWidget(close)
        box.addLayout(row)


def cannot_start(app: QApplication, error: AppError) -> int:
    """The library cannot be opened: say it in a window of its own, or on the terminal. The exit code."""
    log.start(system.folders().logs)
    print(f"easel: {error.title} {error.hint}".strip(), file=sys.stderr)
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 1
    for dress in theme.Theme.worn:
        dress.dress()
    window = StartFailure(error.info)
    window.finished.connect(app.quit)
    window.show()
    app.exec()
    return 1
