"""Motion, only where it explains: short, never of the grid's layout, none when the system or the artist says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from .. import system

FADE_MS, SLIDE_MS = 100, 140
LONGEST_MS = 160

_less = False


def prefer_less(less: bool) -> None:
    """The artist's setting `reduced_motion`."""
    global _less
    _less = less


def allowed() -> bool:
    """May anything move?"""
    return not _less and not _system_wants_less()


@cache
def _system_wants_less() -> bool:
    return system.wants_less_motion()


def run(
    owner: QObject, step: Callable[[float], None], done: Callable[[], None] | None = None, ms: int = SLIDE_MS,
) -> QAbstractAnimation | None:
    """Call `step` with 0..1 as time goes, then `done`; at once, and None, where nothing may move.

    It ends with its owner. ms: at most LONGEST_MS.
    """
    if not allowed():
        step(1.0)
        if done is not None:
            done()
        return None
    animation = QVariantAnimation(owner)
    animation.setStartValue(0.0)
    animation.setEndValue(1.0)
    animation.setDuration(min(ms, LONGEST_MS))
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.valueChanged.connect(lambda value: step(float(value)))
    if done is not None:
        animation.finished.connect(done)
    animation.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
    return animation


def fade_in(widget: QWidget, ms: int = FADE_MS) -> None:
    """A thing that has just been shown appears."""
    if not allowed():
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)
    run(effect, effect.setOpacity, lambda: widget.setGraphicsEffect(None), ms)  # pyright: ignore[reportArgumentType]
