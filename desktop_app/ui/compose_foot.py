"""The foot of the compose panel: Generate, and under it what one press makes, costs and takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ..engines.base import Engine
from ..models import Offer
from . import theme
from .controls import button
from .tone_text import ToneText
from .translation import said

MINUTES_FROM = 120.0  # seconds; longer times are said in minutes
BETWEEN = "  ·  "


class ComposeFoot(QFrame):
    """Signals: generate, again (the same once more although it was just submitted)."""

    generate = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._parts: tuple[str, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_4, theme.GAP_3 - 1, theme.GAP_4, theme.GAP_3)
        box.setSpacing(theme.GAP_2)
        self.again_button = button(
            self.tr("Already submitted — submit again?"), name=self.tr("Submit the same again"))
        self.again_button.clicked.connect(self.again)
        self.again_button.hide()
        self.button = button(self.tr("Generate"), "generate")
        self.button.setToolTip(_tr("Ctrl ↵"))
        self.button.clicked.connect(self.generate)
        self.line = ToneText()
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.again_button)
        box.addWidget(self.button)
        box.addWidget(self.line)

    def say(self, parts: Sequence[str]) -> None:
        """The quiet line; where it is too long it breaks between its parts, and none of them is cut."""
        self._parts = tuple(parts)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.line.lead() and self._parts:
            self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(theme.ui_font(theme.CAPTION))
        room = max(120, self.width() - 2 * theme.GAP_4)
        lines: list[str] = []
        for part in self._parts:
            longer = f"{lines[-1]}{BETWEEN}{part}" if lines else part
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            elif part != self._parts[-1] or not lines:  # the key alone on a line would say little; it is a tool tip too
                lines.append(part)
        self.line.say("", "\n".join(lines), "muted")


def pictures_words(readings: int, count: int) -> str:
    """What one press makes: "" for one picture, "6 pictures", or "2 × 3 = 6 pictures" with variations."""
    whole = QLocale().toString(readings * count)
    if readings * count == 1:
        return ""
    if readings > 1 and count > 1:
        return _tr("{a} × {b} = {n} pictures").format(a=readings, b=count, n=whole)
    return _tr("{n} pictures").format(n=whole)


def price_words(engine: Engine, offer: Offer, pictures: int, balance: float | None) -> str:
    """What one press costs, and of how much."""
    if not engine.costs_money:
        return _tr("free") if offer.note or engine.note else _tr("free, on this machine")
    if offer.price is None:
        if balance is None:
            return _tr("uses credits")
        return _tr("uses credits, {left} left").format(left=_number(balance))
    cost = _number(offer.price * pictures)
    if balance is None:
        return _tr("about {cost} credits").format(cost=cost)
    return _tr("about {cost} credits of {left}").format(cost=cost, left=_number(balance))


def time_words(times: tuple[float, float] | None) -> str:
    """"usually 35–50 s", "" while too little is known. times: seconds."""
    if times is None:
        return ""
    minutes = times[1] >= MINUTES_FROM
    low, high = (max(1, round(seconds / (60 if minutes else 1))) for seconds in times)
    span = QLocale().toString(low) if low == high else f"{QLocale().toString(low)}–{QLocale().toString(high)}"
    return (_tr("usually {span} min") if minutes else _tr("usually {span} s")).format(span=span)


def foot_words(
    engine: Engine, offer: Offer, *, readings: int, count: int, times: tuple[float, float] | None,
    balance: float | None,
) -> tuple[str, ...]:
    """Pictures, price, honest note, time, key: the parts of the line."""
    note = said(offer.note or ("" if engine.costs_money else engine.note))  # the price says already that it costs
    parts = (
        pictures_words(readings, count), price_words(engine, offer, readings * count, balance), note,
        time_words(times), _tr("Ctrl ↵"),
    )
    return tuple(part for part in parts if part)


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == int(value) else 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ComposeFoot", text)
