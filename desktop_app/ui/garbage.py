"""Garbage is collected on the GUI thread only.

Python collects in whichever thread allocates. When a worker thread happens to free a cycle that holds a
QObject, Qt destroys a timer or a widget outside its thread, and the program may crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


class GuiThreadGarbage(QObject):
    """Takes automatic collection's place from `start` to `stop`. Small generations cost under a millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._was_on = False

    def start(self) -> None:
        """Call on the GUI thread."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Collect once here, then let Python do it again."""
        self._timer.stop()
        gc.collect()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect the generations that are due, as Python itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
