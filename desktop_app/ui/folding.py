"""The side panels fold away and come back; what is between them takes its new shape at once."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from . import motion, theme


def fold(window: QWidget, splitter: QSplitter, index: int) -> None:
    """Fold the panel at this place of the splitter (0 left, 2 right), or unfold it."""
    sizes = splitter.sizes()
    wanted = (theme.LEFT_WIDTH, 0, theme.RIGHT_WIDTH)[index]
    folding, width = bool(sizes[index]), sizes[index] or wanted
    place = splitter.geometry()
    place.setLeft(0 if index == 0 else place.right() + 1 - width)
    place.setWidth(width)
    sizes[1] += sizes[index] if folding else -wanted
    sizes[index] = 0 if folding else wanted
    away = (-width if index == 0 else width) if folding else 0
    motion.let_go(window, place, lambda: splitter.setSizes(sizes), away)
