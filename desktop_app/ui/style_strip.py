"""Styles as thumbnails: a row of four, and all of them in a small window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .. import system
from ..models import Choice
from . import theme
from .controls import Heading, button

IN_A_ROW = 4
IN_POPUP = 100  # pixels a style, so that its name is read in full


@cache
def _picture(style_id: str) -> QImage:
    """The style's sample (resources/styles/<id>.jpg), or a null image where there is none."""
    return QImage(str(system.resource(f"styles/{style_id}.jpg")))


class StyleButton(QAbstractButton):
    """A sample of a style with its name below; pressing the chosen one lets it go."""

    def __init__(self, choice: Choice, width: int = 70) -> None:
        super().__init__()
        self.value = choice.value
        self._width = width
        self.setText(choice.title)
        self.setAccessibleName(choice.title)
        self.setToolTip(choice.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(self._width, 68)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(3.5, 3.5, self.width() - 7, 45)
        path = QPainterPath()
        path.addRoundedRect(box, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.fillPath(path, t.colour("raised"))
        picture = _picture(self.value)
        painter.save()
        painter.setClipPath(path)
        if picture.isNull():
            painter.setPen(t.colour("muted"))
            painter.setFont(theme.ui_font(theme.BUTTON, theme.STRONG))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text()[:1])
        else:
            scale = max(box.width() / picture.width(), box.height() / picture.height())
            size = QRectF(0, 0, box.width() / scale, box.height() / scale)
            size.moveCenter(QRectF(picture.rect()).center())
            painter.drawImage(box, picture, size)
        painter.restore()
        if self.isChecked() or self.hasFocus() or self.underMouse():
            on = self.isChecked() or self.hasFocus()
            painter.setPen(QPen(t.colour("accent" if on else "muted"), 2 if on else 1))
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8)
        painter.setPen(t.colour("text" if self.isChecked() else "muted"))
        painter.setFont(theme.ui_font(theme.CAPTION))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            QRectF(0, 51, self.width(), 17), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words
        )


class StyleStrip(QWidget):
    """`style()` gives the chosen id, or "" when the words (or the engine) decide."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._chosen = ""
        self._shown: list[str] = []
        self._all = button("", "link", name=self.tr("All styles"))
        self._all.clicked.connect(self._open_all)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_1)
        box.addWidget(Heading(self.tr("Style"), self._all))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        box.addLayout(self._row)
        self._buttons: list[StyleButton] = []
        self._popup: _AllStyles | None = None

    def show_styles(self, choices: Sequence[Choice]) -> None:
        """The styles of the engine; the chosen one stays where it is offered."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        values = [choice.value for choice in self._choices]
        if self._chosen not in values:
            self._chosen = ""
        self._shown = values[:IN_A_ROW]
        self._all.setText(self.tr("All {n}").format(n=len(values)))
        self._all.setVisible(len(values) > IN_A_ROW)
        self.setVisible(bool(values))
        self._draw()

    def offered(self) -> list[tuple[str, str]]:
        """(id, title) of every style that can be chosen now."""
        return [(choice.value, choice.title) for choice in self._choices]

    def style_id(self) -> str:
        """The chosen style, "" for none."""
        return self._chosen

    def choose(self, value: str) -> None:
        """Choose a style ("" for none); one that is not in the row takes its first place."""
        if value and value not in {choice.value for choice in self._choices}:
            value = ""
        if value and value not in self._shown:
            self._shown = [value, *self._shown[:IN_A_ROW - 1]]
        self._chosen = value
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        by_value = {choice.value: choice for choice in self._choices}
        self._buttons = []
        for index, value in enumerate(self._shown):
            if index:
                self._row.addStretch()
            made = StyleButton(by_value[value])
            made.setChecked(value == self._chosen)
            made.clicked.connect(self._pressed(value))
            self._row.addWidget(made)
            self._buttons.append(made)
        if len(self._shown) < IN_A_ROW:
            self._row.addStretch()

    def _pressed(self, value: str):  # type: ignore[no-untyped-def]
        return lambda: self.choose("" if value == self._chosen else value)

    def _open_all(self) -> None:
        popup = _AllStyles(self._choices, self._chosen, self)
        popup.picked.connect(self.choose)
        popup.move(self._all.mapToGlobal(QPoint(self._all.width() + theme.GAP_4, -theme.GAP_3)))
        popup.show()
        self._popup = popup


class _AllStyles(QFrame):
    """Every style in a grid; a click chooses and closes."""

    picked = Signal(str)

    def __init__(self, choices: Sequence[Choice], chosen: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("All styles"))
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        grid = QGridLayout(inside)
        grid.setSpacing(theme.GAP_2)
        for index, choice in enumerate(choices):
            made = StyleButton(choice, IN_POPUP)
            made.setChecked(choice.value == chosen)
            made.clicked.connect(self._taker(choice.value, chosen))
            grid.addWidget(made, index // 5, index % 5)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(scroll)
        self.resize(5 * (IN_POPUP + theme.GAP_2) + 40, min(520, inside.sizeHint().height() + 16))

    def _taker(self, value: str, chosen: str):  # type: ignore[no-untyped-def]
        def take() -> None:
            self.picked.emit("" if value == chosen else value)
            self.close()

        return take
