"""One banner for an engine that is stopped: what happened, who must act, what it cost, one main button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..engines.base import Engine
from ..errors import ErrorInfo
from ..services.pauses import BY_HAND
from . import failure_words, theme
from .failure_card import FailureCard
from .failure_ways import CardAction, Ways
from .failure_words import Way
from .translation import said


def banner(
    reason: ErrorInfo, engine: Engine | None, ways: Ways | None, resume: Callable[[], object] | None
) -> FailureCard:
    """Stands above the cards until the engine goes on.

    resume: goes on with the engine; None where that happens by itself (the disk). Where the main button leads
    elsewhere (the keys), trying again stands beside it.
    """
    by_hand = reason.kind == BY_HAND.kind
    if by_hand and engine is not None:
        reason = ErrorInfo(reason.kind, _tr("{engine} is paused.").format(engine=said(engine.title)))
    title = _tr("Resume") if by_hand else _tr("Try again")
    main = CardAction(title, resume) if resume is not None else None
    if ways is not None and not by_hand:
        again = resume if failure_words.words(reason.kind).way in (Way.AGAIN, Way.RESUME) else None
        main = ways.action(reason, "" if engine is None else engine.id, again=again) or main
    more = [] if resume is None or main is None or main.title == title else [CardAction(title, resume)]
    costs = engine is not None and engine.costs_money
    return FailureCard(
        reason, credits="" if by_hand else None, main=main, more=more, costs_money=costs, failed=not by_hand,
        signs=True,
    )


class Banners(QWidget):
    """The column of them, above the cards; it has no height while nothing is stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, FailureCard] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(theme.GAP_3, theme.GAP_3, theme.GAP_3, 0)
        self._box.setSpacing(theme.GAP_2)
        self.hide()

    def put(self, engine_id: str, card: FailureCard | None) -> None:
        """The engine's banner, instead of any it had; None takes it away."""
        if (old := self._made.pop(engine_id, None)) is not None:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        if card is not None:
            self._made[engine_id] = card
            self._box.addWidget(card)
        self.setVisible(bool(self._made))

    def cards(self) -> list[FailureCard]:
        """From top to bottom."""
        return list(self._made.values())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Banner", text)
