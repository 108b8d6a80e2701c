"""The viewer's bars: what stands above the picture, and the ways of comparing that lie on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from .. import icons, theme
from ..controls import button, label
from ..gallery.segmented import Segmented
from .compare import Look

FIT, FULL = "fit", "full"
SEGMENTS = 30
"""Logical pixels: as high as the buttons beside them look."""
NARROW, NARROWEST = 600, 540
"""Below the first width the zoom in words is left out, below the second the buttons are icons."""


class ViewerBar(QWidget):
    """← Gallery · Fit, 100 %, Compare · Edit this, Upscale and what else is added."""

    def __init__(self) -> None:
        super().__init__()
        theme.mark(self, role="canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = button(self.tr("← Gallery"), name=self.tr("Back to the gallery"))
        steps = [(FIT, self.tr("Fit"), ""), (FULL, self.tr("100 %"), "")]
        self.zoom = Segmented(steps, self.tr("Zoom"), height=SEGMENTS)
        self.compare = button(self.tr("Compare"), "chip", tip=self.tr("Before and after (M)"))
        self.compare.setCheckable(True)
        self._zoom_words: QLabel = label(tone="muted", size="caption")
        self._zoom_words.setFixedWidth(40)
        self._zoom_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit = button(self.tr("Edit this"), tip=self.tr("Use this picture as the input"))
        self.upscale = button(self.tr("Upscale"), tip=self.tr("Make it twice as large, on this machine"))
        left, right = QWidget(), QWidget()
        self._right = QHBoxLayout(right)
        on_left = QHBoxLayout(left)
        for row in (on_left, self._right):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP_2)
        on_left.addWidget(self.back)
        on_left.addStretch()
        self._right.addWidget(self._zoom_words)
        self._right.addStretch()
        self._full: list[tuple[QPushButton, str, str]] = [(self.back, self.back.text(), "arrow-left")]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.add_button(self.edit, "edit")
        self.add_button(self.upscale, "zoom-in")
        bar = QHBoxLayout(self)
        bar.setContentsMargins(theme.GAP_4, 10, theme.GAP_4, 6)
        bar.setSpacing(theme.GAP_2)
        self.setFixedHeight(theme.FIELD_HEIGHT + 16)  # as high as the gallery's, so that nothing jumps between them
        bar.addWidget(left, 1)
        bar.addWidget(self.zoom)
        bar.addWidget(self.compare)
        bar.addWidget(right, 1)

    def add_button(self, made: QPushButton, icon: str) -> None:
        """A further button at the right end; where there is no room for its words it is the icon."""
        self._full.append((made, made.text(), icon))
        if not made.accessibleName():
            made.setAccessibleName(made.text())
        self._right.addWidget(made)
        self._fit_in()

    def tell_zoom(self, zoom: float | None, *, fitted: bool) -> None:
        """zoom: device pixels per picture pixel, None while there is no picture."""
        if zoom is None:
            self.zoom.set_value("")
            self._zoom_words.setText("")
            return
        self.zoom.set_value(FIT if fitted else FULL if abs(zoom - 1) < 1e-6 else "")
        self._zoom_words.setText(f"{self.locale().toString(round(zoom * 100))} %")

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_in()

    def _fit_in(self) -> None:
        self._zoom_words.setVisible(self.width() >= NARROW)
        small = self.width() < NARROWEST
        for made, words, icon in self._full:
            on_accent = made.property("role") == "primary"
            made.setText("" if small else words)
            made.setIcon(icons.icon(icon, "on_accent" if on_accent else "text") if small else QIcon())


class CompareBar(QWidget):
    """How to compare, and how to see the earlier picture for a moment. Lies on the picture's lower edge.

    chosen(Look as text). held(bool): the earlier picture shall be seen as long as the button is down.
    """

    chosen = Signal(str)
    held = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.looks = Segmented(
            [
                (Look.SLIDER, self.tr("Slider"), ""), (Look.SIDE, self.tr("Side by side"), self.tr("Side")),
                (Look.FLICKER, self.tr("Flicker"), ""), (Look.DIFFERENCE, self.tr("Difference"), self.tr("Diff.")),
            ],
            self.tr("Compare"), self, height=SEGMENTS,
        )
        self.looks.chosen.connect(self.chosen)
        self.before = button(self.tr("Before"), tip=self.tr("Hold to see the picture before (key B)"))
        self.before.pressed.connect(lambda: self.held.emit(True))
        self.before.released.connect(lambda: self.held.emit(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_1, theme.GAP_1, theme.GAP_1, theme.GAP_1)
        row.setSpacing(theme.GAP_2)
        row.addWidget(self.looks)
        row.addWidget(self.before)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_look(self, look: Look) -> None:
        """The way that is on."""
        self.looks.set_value(look)
        self.before.setEnabled(look is not Look.SIDE)

    def lie_in(self, room: QWidget, lift: int) -> None:
        """`lift` above the middle of the lower edge of that widget (a sibling), never wider than it."""
        size = self.sizeHint().boundedTo(QSize(room.width() - 2 * theme.GAP_2, 80))
        self.setGeometry(
            room.x() + (room.width() - size.width()) // 2,
            room.y() + room.height() - size.height() - theme.GAP_4 - lift, size.width(), size.height(),
        )
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plate of its own, because what lies below may be any picture."""
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(t.colour("line"))
        painter.setBrush(t.colour("panel"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS_CARD, theme.RADIUS_CARD)
