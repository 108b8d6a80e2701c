"""One banner for an engine that is stopped: what happened, who must act, what it cost, one main button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ..errors import ErrorInfo
from . import theme
from .controls import Dot, button, label
from .messages import Act

if TYPE_CHECKING:
    from ..engines.base import Engine

KEY_KINDS = frozenset({"key-missing", "key-refused"})


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


def with_way_out(reason: ErrorInfo, engine: Engine | None) -> ErrorInfo:
    """Trouble with a key says where the key is set, in the words of the command line."""
    if reason.kind not in KEY_KINDS or engine is None or not engine.credentials:
        return reason
    way = QCoreApplication.translate("Banner", "Set the key in a terminal with: easel keys set {name}").format(
        name=engine.credentials[0].name)
    return replace(reason, hint=f"{reason.hint} {way}".strip())


def _presser(act: Act) -> Callable[[], None]:
    return lambda: act.do()
