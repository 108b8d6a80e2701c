"""Motion, only where it explains: short, never of the grid's layout, none when the system or the artist says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
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


def let_go(window: QWidget, place: QRect, change: Callable[[], None], slide: int = 0) -> None:
    """Make a change of what is at `place` of a window, and let what stood there before fade or slide away over it.

    slide: how far it goes to the right while it leaves, logical pixels; 0: it fades where it is.
    """
    if not allowed() or not window.isVisible() or place.isEmpty():
        change()
        return
    ghost = Ghost(window, place, window.grab(place))
    change()
    ghost.leave(slide)


class Ghost(QWidget):
    """A picture of what was, over what is; the mouse goes through it. It deletes itself when it has left."""

    def __init__(self, parent: QWidget, place: QRect, picture: QPixmap) -> None:
        super().__init__(parent)
        self._picture, self._gone, self._slide = picture, 0.0, 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(place)
        self.show()
        self.raise_()

    def leave(self, slide: int) -> None:
        """Begin."""
        self._slide = slide
        run(self, self._step, self.deleteLater)

    def _step(self, gone: float) -> None:
        self._gone = gone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._slide:
            painter.setOpacity(1.0 - self._gone)
        painter.drawPixmap(round(self._slide * self._gone), 0, self._picture)
