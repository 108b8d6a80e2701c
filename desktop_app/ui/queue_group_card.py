"""Several variants as one card: a strip of up to four small pictures, one line, and a fold that opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..models import Job, JobState
from . import icons, theme
from .controls import Elided, ProgressLine, button
from .job_words import CardWords, Verb, needs_person
from .queue_card import paint_empty
from .queue_frame import ButtonRow, CardFrame
from .tone_text import ToneText

CELLS = 4
CELL_SIDE = 58  # at the panel's usual width; a narrower panel makes them smaller


class PreviewStrip(QWidget):
    """Small pictures of the group's jobs. image: gives a job's square, or None."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: tuple[Job, ...] = ()
        self._image: Callable[[str], QPixmap | None] = lambda _job: None
        self.setFixedHeight(CELL_SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_jobs(self, jobs: Sequence[Job], image: Callable[[str], QPixmap | None]) -> None:
        """Those, in their order; repaints only when one has changed."""
        self._image = image
        if tuple(jobs) != self._jobs:
            self._jobs = tuple(jobs)
            self.update()

    def update_if(self, job_id: str) -> None:
        """A picture of this job has come."""
        if any(job.id == job_id for job in self._jobs[:CELLS]):
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(CELLS * CELL_SIDE + (CELLS - 1) * 6, CELL_SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = min(float(CELL_SIDE), (self.width() - (CELLS - 1) * 6) / CELLS)
        over = len(self._jobs) - CELLS
        for place, job in enumerate(self._jobs[:CELLS]):
            cell = QRectF(place * (side + 6), (self.height() - side) / 2, side, side)
            pixmap = self._image(job.id)
            if pixmap is not None:
                painter.drawPixmap(cell, pixmap, QRectF(pixmap.rect()))
            else:
                paint_empty(painter, cell, "alert" if needs_person(job) else "image")
            if over > 0 and place == CELLS - 1:
                _plate(painter, cell, f"+{over}")
            elif job.state is JobState.DONE:
                _tick(painter, cell)


class GroupCard(CardFrame):
    """One click's jobs. folded(key): the fold was pressed."""

    folded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = Elided()
        self._text = ToneText()
        self._line = ProgressLine()
        self._fold = button("", "icon", icon="chevron-right", tip=self.tr("Show each picture"))
        self._fold.setIconSize(QSize(14, 14))
        self._fold.clicked.connect(lambda: self.folded.emit(self.key))
        self.strip = PreviewStrip()
        self._row = ButtonRow(lambda verb: self.pressed.emit(self.key, verb))
        self._open = False
        self._build()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_2, theme.GAP_2, 6, theme.GAP_2)
        box.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        for made in (self._fold, self.close_button):
            top.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        box.addWidget(self._text)
        box.addSpacing(theme.GAP_1)
        box.addWidget(self.strip)
        box.addSpacing(theme.GAP_1)
        box.addWidget(self._line)
        box.addWidget(self._row)

    def show_group(self, key: str, title: str, words: CardWords, close_tip: str, *, unfolded: bool) -> None:
        """Everything but the pictures."""
        self.key = key
        self._title.set_full(title)
        self._text.say(words.lead, words.rest, words.tone)
        self._line.setVisible(words.shows_line)
        self._line.set_fraction(words.fraction)
        self.set_close(close_tip, title)
        self.setAccessibleName(f"{title[:120]}. {self._text.words()}")
        self._row.show_buttons(words.buttons)
        self.set_opens(words.opens)
        if unfolded != self._open:
            self._open = unfolded
            self._fold.setIcon(icons.icon("chevron-down" if unfolded else "chevron-right", "muted"))
            name = self.tr("Fold the pictures together") if unfolded else self.tr("Show each picture")
            self._fold.setAccessibleName(name)
            self._fold.setToolTip(name)

    def words(self) -> str:
        """What the card says below its title."""
        return self._text.words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens the fold, Left closes it, Enter shows."""
        key = Qt.Key(event.key())
        if (key == Qt.Key.Key_Right and not self._open) or (key == Qt.Key.Key_Left and self._open):
            self.folded.emit(self.key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.key, Verb.SHOW)
        else:
            super().keyPressEvent(event)


def _plate(painter: QPainter, cell: QRectF, words: str) -> None:
    t = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.badge)
    painter.drawRoundedRect(cell, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
    painter.setPen(t.badge_text)
    painter.setFont(theme.ui_font(theme.BODY, theme.STRONG))
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)


def _tick(painter: QPainter, cell: QRectF) -> None:
    """A finished one, told by a sign and not by colour alone."""
    t = theme.tokens()
    place = QRectF(cell.right() - 19, cell.bottom() - 19, 16, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.badge)
    painter.drawEllipse(place)
    icons.paint_in(painter, "check", place.adjusted(3, 3, -3, -3), t.badge_text.name())
