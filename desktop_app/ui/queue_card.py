"""One job as a card: a picture, a sentence, a line of progress, at most two buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from . import icons, theme
from .controls import Elided, ProgressLine, button
from .flow_layout import FlowLayout
from .job_words import CardButton, CardWords, Verb
from .tone_text import ToneText

PICTURE_SIDE = 52


class Preview(QWidget):
    """The job's picture so far, rounded; a quiet sign while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(PICTURE_SIDE, PICTURE_SIDE)
        self._pixmap: QPixmap | None = None

    def set_image(self, image: QImage | None) -> None:
        """A square, already cut and rounded to device pixels."""
        self._pixmap = None if image is None else QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap is not None:
            painter.drawPixmap(self.rect(), self._pixmap)
            return
        t = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.mixed("muted", "raised", 0.16))
        painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        side = 20
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, "image", place, "muted")


class QueueCard(QFrame):
    """Shows one job at a time and may be given another. Signals carry the job's id."""

    pressed = Signal(str, object)  # id, Verb
    closed = Signal(str)
    menu_wanted = Signal(str, QPoint)  # id, place on the screen

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.job_id = ""
        self._buttons: tuple[CardButton, ...] = ()
        self.picture = Preview()
        self._title = Elided()
        self._text = ToneText()
        self._line = ProgressLine()
        self._close = button("", "icon", icon="close")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(lambda: self.closed.emit(self.job_id))
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=6)
        self._flow.setContentsMargins(0, 4, 0, 0)
        self._build()

    def _build(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 8, 6, 8)
        across.setSpacing(10)
        across.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addSpacing(3)
        column.addWidget(self._line)
        column.addWidget(self._row)
        column.addStretch()
        across.addLayout(column, 1)

    def show_job(self, job_id: str, title: str, words: CardWords, close_tip: str) -> None:
        """Everything but the picture. Cheap when little has changed."""
        self.job_id = job_id
        self._title.set_full(title)
        self._text.say(words.lead, words.rest, words.tone)
        self._line.setVisible(words.shows_line)
        self._line.set_fraction(words.fraction)
        self._line.setAccessibleName("" if words.fraction is None else f"{words.fraction * 100:.0f} %")
        self._close.setVisible(bool(close_tip))
        self._close.setToolTip(close_tip)
        self._close.setAccessibleName(f"{close_tip}: {title[:80]}")
        self.setAccessibleName(f"{title[:120]}. {self._text.words()}")
        if words.buttons != self._buttons:
            self._buttons = words.buttons
            self._draw_buttons()

    def words(self) -> str:
        """What the card says below its title."""
        return self._text.words()

    def _draw_buttons(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._buttons:
            made = button(one.title, "primary" if one.primary else "")
            made.clicked.connect(self._presser(one.verb))
            self._flow.addWidget(made)
        self._row.setVisible(bool(self._buttons))

    def _presser(self, verb: Verb):  # type: ignore[no-untyped-def]
        return lambda: self.pressed.emit(self.job_id, verb)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.job_id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the picture, Del cancels or takes the card away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.job_id, Verb.SHOW)
        elif event.key() == Qt.Key.Key_Delete and not self._close.isHidden():
            self.closed.emit(self.job_id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.pressed.emit(self.job_id, Verb.SHOW)
