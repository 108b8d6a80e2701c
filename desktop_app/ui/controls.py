"""Small hand-painted controls shared by the panels, all reading the tokens when they paint."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from . import icons, theme


def label(text: str = "", *, tone: str = "", size: str = "", strong: bool = False, wrap: bool = False) -> QLabel:
    """A label with its part in the style sheet. Plain text always: prompts may look like markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    if size:
        made.setProperty("textSize", size)
    if strong:
        made.setProperty("strong", "true")
    return made


def button(text: str, role: str = "", *, icon: str = "", name: str = "", tip: str = "") -> QPushButton:
    """A push button that the mouse does not focus, so the ring shows for the keyboard only."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        made.setProperty("role", role)
    if icon:
        made.setIcon(icons.icon(icon, "on_accent" if role in ("primary", "generate") else "muted"))
        made.setIconSize(QSize(16, 16))
    if name or not text:
        made.setAccessibleName(name or tip)
    if tip:
        made.setToolTip(tip)
    return made


class Heading(QWidget):
    """A caption on the left and a quiet note or link on the right, over a group of controls."""

    def __init__(self, title: str, *notes: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(title, tone="muted", size="caption"))
        row.addStretch()
        for note in notes:
            row.addWidget(note)


class Elided(QLabel):
    """One line of text that ends in … where the room ends; the whole text is its tool tip."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_full(text)

    def set_full(self, text: str) -> None:
        """The whole text; line breaks become spaces."""
        text = " ".join(text.split())
        if text != self._full:
            self._full = text
            self.setToolTip(text)
            self.setAccessibleName(text)
            self._elide()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._elide()
        super().resizeEvent(event)

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._full[:400], Qt.TextElideMode.ElideRight, self.width()))


class Select(QComboBox):
    """A drop-down in our own dress: a field with the current words and a chevron."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        view = QListView()
        view.setUniformItemSizes(True)
        self.setView(view)
        self.setFixedHeight(theme.FIELD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def showPopup(self) -> None:
        """Rows of our height in a list with round corners, wide enough for its words."""
        frame = self.view().window()
        if not self.view().property("dressed"):
            self.view().setProperty("dressed", True)
            self.setItemDelegate(QStyledItemDelegate(self))
            frame.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            frame.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            frame.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.view().setMinimumWidth(min(480, self.view().sizeHintForColumn(0) + 2 * theme.GAP_4))
        super().showPopup()

    def wheelEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """The wheel scrolls the panel, it does not change a setting in passing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus, hot = self.hasFocus(), self.underMouse() and self.isEnabled()
        line = t.colour("accent") if focus else t.edge if hot else t.colour("line")
        painter.setPen(QPen(line, theme.RING if focus else 1))
        painter.setBrush(t.colour("raised" if self.isEnabled() else "panel"))
        radius = theme.RADIUS_FIELD
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(*_inset(focus)), radius, radius)
        text_box = self.rect().adjusted(theme.GAP_3, 0, -30, 0)
        painter.setPen(t.colour("text") if self.isEnabled() else t.faint)
        words = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, text_box.width())
        painter.drawText(text_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        icons.paint(painter, "chevron-down", QRectF(self.width() - 27, (self.height() - 18) / 2, 18, 18))


def _inset(focus: bool) -> tuple[float, float, float, float]:
    """How far a line of this width stands from the edge so that it is not cut off, and crisp."""
    by = theme.RING / 2 if focus else 0.5
    return by, by, -by, -by


class Menu(QMenu):
    """A menu with round corners and a soft edge, in our own dress."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


class TickBox(QCheckBox):
    """A check box in our own dress: a filled square with a tick."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(24)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - 16) / 2, 16, 16)
        on = self.isChecked()
        ring = "text" if self.hasFocus() and on else "accent" if self.hasFocus() or on else "muted"
        off = t.mixed("accent", "panel", 0.35)
        painter.setPen(QPen(t.colour(ring) if self.isEnabled() else off, theme.RING if self.hasFocus() else 1))
        painter.setBrush((t.colour("accent") if self.isEnabled() else off) if on else t.colour("raised"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            icons.paint(painter, "check", box.adjusted(1, 1, -1, -1), "on_accent")
        painter.setPen(t.colour("text") if self.isEnabled() else t.faint)
        painter.drawText(self.rect().adjusted(25, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())

    def sizeHint(self) -> QSize:
        return QSize(29 + self.fontMetrics().horizontalAdvance(self.text()), 24)

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)


class TabButton(QAbstractButton):
    """A tab as words over an accent line, with a small count beside them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._count = ""
        self._say()

    def set_count(self, count: int) -> None:
        """The number beside the words; none for 0."""
        text = self.locale().toString(count) if count else ""
        if text != self._count:
            self._count = text
            self._say()
            self.updateGeometry()
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._count}".strip())

    def _metrics(self) -> tuple[int, int]:
        strong = QFontMetrics(theme.ui_font(theme.BODY, theme.STRONG)).horizontalAdvance(self.text())
        small = QFontMetrics(theme.ui_font(theme.CAPTION)).horizontalAdvance(self._count) if self._count else 0
        return strong, small

    def sizeHint(self) -> QSize:
        strong, small = self._metrics()
        return QSize(strong + (small + 4 if small else 0), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        on = self.isChecked()
        painter.setPen(t.colour("text" if on or self.underMouse() else "muted"))
        painter.setFont(theme.ui_font(theme.BODY, theme.STRONG if on else theme.REGULAR))
        advance = painter.fontMetrics().horizontalAdvance(self.text())
        base = QRect(0, 0, self.width(), self.height() - 6)
        painter.drawText(base, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._count:
            painter.setPen(t.colour("muted"))
            painter.setFont(theme.ui_font(theme.CAPTION))
            painter.drawText(
                base.adjusted(advance + 4, 1, 0, 1),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._count,
            )
        if on:
            theme.fill(painter, QRect(0, self.height() - 2, self.width(), 2), t.colour("accent"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.colour("accent"), theme.RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -5), 4, 4)


class ProgressLine(QWidget):
    """Four pixels of progress; without a fraction it shows nothing but its groove."""

    def __init__(self) -> None:
        super().__init__()
        self._fraction: float | None = None
        self.setFixedHeight(4)

    def set_fraction(self, fraction: float | None) -> None:
        """0..1, or None while the engine gives no number."""
        if fraction != self._fraction:
            self._fraction = fraction
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.mixed("muted", "raised", 0.22))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        if self._fraction:
            painter.setBrush(t.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 0, max(4.0, self.width() * min(1.0, self._fraction)), 4), 2, 2)


class Dot(QWidget):
    """A state as a coloured dot; it always stands beside the word that says the same."""

    def __init__(self, token: str = "muted") -> None:
        super().__init__()
        self._token = token
        self.setFixedSize(8, 8)

    def set_token(self, token: str) -> None:
        """ok, warn, bad, info or muted."""
        if token != self._token:
            self._token = token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().colour(self._token))
        painter.drawEllipse(QRectF(0.5, 0.5, 7, 7))


class Line(QFrame):
    """A hairline between two groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.fill(QPainter(self), self.rect(), theme.tokens().colour("line"))


class ScrollColumn(QScrollArea):
    """A column that scrolls when it must; its words keep their place when the bar appears."""

    def __init__(self, inside: QWidget, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        inside.setProperty("role", "scrolled")
        self._inside, self._margins = inside, margins
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def _make_room(self, _low: int, high: int) -> None:
        left, top, right, bottom = self._margins
        taken = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
        layout = self._inside.layout()
        if layout is not None:
            layout.setContentsMargins(left, top, max(0, right - taken), bottom)


class ClickArea(QWidget):
    """A plain widget that says when it is clicked or activated by the keyboard."""

    clicked = Signal()

    def mouseReleaseEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
