"""One banner for an engine that is stopped: what happened, who must act, what it cost, one main button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ..errors import ErrorInfo
from . import theme
from .controls import Dot, button, label
from .messages import Act


class Banner(QFrame):
    """Stands above the cards until the engine goes on."""

    def __init__(self, reason: ErrorInfo, acts: Sequence[Act]) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setAccessibleName(f"{reason.title} {reason.hint}".strip())
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_3, 10, theme.GAP_3, theme.GAP_3)
        box.setSpacing(theme.GAP_1)
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_2)
        top.addWidget(Dot("bad"))
        top.addWidget(label(reason.title, strong=True, wrap=True), 1)
        box.addLayout(top)
        if reason.hint:
            box.addWidget(label(reason.hint, tone="muted", size="caption", wrap=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.GAP_1, 0, 0)
        row.setSpacing(6)
        for index, act in enumerate(acts):
            made = button(act.title, "primary" if index == 0 and len(acts) > 1 else "")
            made.clicked.connect(_presser(act))
            row.addWidget(made)
        row.addStretch()
        box.addLayout(row)


def _presser(act: Act) -> Callable[[], None]:
    return lambda: act.do()
