"""One banner for an engine that is stopped: what happened, who must act, what it cost, one main button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ..engines.base import Engine
from ..errors import ErrorInfo
from ..services.pauses import BY_HAND
from . import failure_words
from .failure_card import FailureCard
from .failure_ways import CardAction, Ways
from .failure_words import Way


def banner(
    reason: ErrorInfo, engine: Engine | None, ways: Ways | None, resume: Callable[[], object] | None
) -> FailureCard:
    """Stands above the cards until the engine goes on.

    resume: goes on with the engine; None where that happens by itself (the disk). Where the main button leads
    elsewhere (the keys), trying again stands beside it.
    """
    by_hand = reason.kind == BY_HAND.kind
    title = _tr("Resume") if by_hand else _tr("Try again")
    main = CardAction(title, resume) if resume is not None else None
    if ways is not None and not by_hand:
        again = resume if failure_words.words(reason.kind).way in (Way.AGAIN, Way.RESUME) else None
        main = ways.action(reason, "" if engine is None else engine.id, again=again) or main
    more = [] if resume is None or main is None or main.title == title else [CardAction(title, resume)]
    costs = engine is not None and engine.costs_money
    return FailureCard(
        reason, credits="" if by_hand else None, main=main, more=more, costs_money=costs, reportable=not by_hand,
        signs=True,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Banner", text)
