"""One job as a card: a picture, a sentence, a line of progress, at most two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from . import icons, theme
from .controls import Elided, ProgressLine, button
from .job_words import CardWords, Verb
from .queue_frame import ButtonRow, CardFrame
from .tone_text import ToneText

if TYPE_CHECKING:
    from .unknown_task import UnknownTask

PICTURE_SIDE = 52
TITLE_HEIGHT = 22  # as high as the cross beside it, so that a card without one is no different


class Preview(QWidget):
    """The job's picture so far, rounded; a quiet sign while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(PICTURE_SIDE, PICTURE_SIDE)
        self._pixmap: QPixmap | None = None

    def show_picture(self, pixmap: QPixmap | None) -> None:
        """A square, already cut and rounded to device pixels."""
        if pixmap is not self._pixmap:
            self._pixmap = pixmap
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap is not None:
            painter.drawPixmap(self.rect(), self._pixmap)
        else:
            paint_empty(painter, QRectF(self.rect()))


def paint_empty(painter: QPainter, place: QRectF, sign: str = "image") -> None:
    """A quiet plate with a sign, where there is no picture yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens().mixed("muted", "raised", 0.16))
    painter.drawRoundedRect(place, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
    side = 20
    middle = place.center()
    icons.paint(painter, sign, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), "muted")


class QueueCard(CardFrame):
    """Shows one job at a time and may be given another.

    adopted(key, task id), link_wanted(key): from the three ways out of an unknown create.
    """

    adopted = Signal(str, str)
    link_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.picture = Preview()
        self._title = Elided()
        self._title.setMinimumHeight(TITLE_HEIGHT)
        self._text = ToneText()
        self._line = ProgressLine()
        self._again = button("", "icon", icon="undo")
        self._again.setIconSize(QSize(14, 14))
        self._again.clicked.connect(lambda: self.pressed.emit(self.key, self._again_verb))
        self._again_verb = Verb.RETRY
        self._row = ButtonRow(lambda verb: self.pressed.emit(self.key, verb))
        self._unknown: UnknownTask | None = None
        self._build()

    @property
    def job_id(self) -> str:
        """The job it shows."""
        return self.key

    def _build(self) -> None:
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GAP_2, theme.GAP_2, 6, theme.GAP_2)
        whole.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        top.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addSpacing(3)
        column.addWidget(self._line)
        column.addWidget(self._row)
        column.addStretch()
        across.addLayout(column, 1)
        whole.addLayout(across)

    def show_job(self, job_id: str, title: str, words: CardWords, close_tip: str) -> None:
        """Everything but the picture and the ways out of an unknown create. Cheap when little has changed."""
        self.key = job_id
        self._title.set_full(title)
        self._text.say(words.lead, words.rest, words.tone)
        self._line.setVisible(words.shows_line)
        self._line.set_fraction(words.fraction)
        self._line.setAccessibleName("" if words.fraction is None else f"{words.fraction * 100:.0f} %")
        self.set_close(close_tip, title)
        self.setAccessibleName(f"{title[:120]}. {self._text.words()}")
        self._row.show_buttons(words.buttons)
        self._show_again(words, title)
        self.set_opens(words.opens)

    def _show_again(self, words: CardWords, title: str) -> None:
        self._again.setVisible(words.again is not None)
        if words.again is not None:
            self._again_verb = words.again.verb
            self._again.setToolTip(words.again.title)
            self._again.setAccessibleName(f"{words.again.title}: {title[:80]}")

    def show_picture(self, pixmap: QPixmap | None) -> None:
        """What there is of it; None: nothing yet."""
        self.picture.show_picture(pixmap)

    def show_ways_out(self, engine_title: str, *, has_log: bool) -> None:
        """UNKNOWN at a paid service: paste the task id, submit again, dismiss."""
        from .unknown_task import UnknownTask

        if self._unknown is None:
            made = self._unknown = UnknownTask()
            made.adopted.connect(lambda task: self.adopted.emit(self.key, task))
            made.chosen.connect(lambda verb: self.pressed.emit(self.key, verb))
            made.link_wanted.connect(lambda: self.link_wanted.emit(self.key))
            self._whole.addWidget(made)
        self._unknown.show_for(self.key, engine_title, has_log=has_log)
        self._unknown.show()

    def hide_ways_out(self) -> None:
        """Any other state."""
        if self._unknown is not None:
            self._unknown.hide()

    def words(self) -> str:
        """What the card says below its title."""
        return self._text.words()
