"""What the window shows while its library moves: nothing in it may be read or written meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from . import theme
from .controls import ProgressLine, label
from .library_care import StoppedError


class MovingPage(QFrame):
    """Takes the place of all panels. `report` may be called in any thread."""

    _progressed = Signal(int, int)

    def __init__(self, to: Path) -> None:
        super().__init__()
        self._stopping = False
        self.setProperty("role", "canvas")
        title = label(self.tr("Moving the library"), size="title", strong=True)
        place = label(str(to), tone="muted", wrap=True)
        self._count = label(self.tr("Finishing what was sent …"), tone="muted", size="caption")
        self._line = ProgressLine()
        self._line.setFixedWidth(280)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_5)
        box.setSpacing(theme.GAP_2)
        box.addStretch(2)
        for words in (title, place):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(words)
        box.addSpacing(theme.GAP_3)
        box.addWidget(self._line, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._count, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        self._progressed.connect(self._show)

    def stop(self) -> None:
        """The window is being closed."""
        self._stopping = True

    def report(self, done: int, total: int) -> None:
        """Files copied so far. StoppedError once the window is being closed: then nothing is moved."""
        if self._stopping:
            raise StoppedError
        self._progressed.emit(done, total)

    def _show(self, done: int, total: int) -> None:
        self._line.set_fraction(done / total if total else None)
        self._count.setText(self.tr("{done} of {total} files").format(done=done, total=total))
