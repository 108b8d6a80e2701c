"""A paragraph in two tones: what happened in a state's colour, the rest quiet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from . import theme
from .translation import sentences

SEPARATOR = "  ·  "


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class ToneText(QLabel):
    """A wrapped paragraph whose first words carry a state's colour, the rest muted."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("textSize", "caption")
        self.setProperty("tone", "muted")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = ("", "", "muted")

    def say(self, lead: str, rest: str, tone: str) -> None:
        """`lead` in the colour of the token `tone`, then `rest`."""
        if (lead, rest, tone) != self._words:
            self._words = (lead, rest, tone)
            self._write()

    def lead(self) -> str:
        """The coloured part, "" where there is none."""
        return self._words[0]

    def words(self) -> str:
        """Both parts as plain text."""
        return sentences(*self._words[:2])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and SEPARATOR in self._words[1]:
            self._write()

    def _folded(self, rest: str) -> str:
        """Facts between dots: a line ends between two of them, and no line ends with a dot."""
        facts = rest.split(SEPARATOR) if "\n" not in rest else [rest]
        metrics, room = QFontMetrics(theme.ui_font(theme.CAPTION)), self.width()
        lines = facts[:1]
        for fact in facts[1:]:
            joined = lines[-1] + SEPARATOR + fact
            if metrics.horizontalAdvance(joined) <= room:
                lines[-1] = joined
            else:
                lines.append(fact)
        return "\n".join(lines)

    def _write(self) -> None:
        lead, rest, tone = self._words
        rest = rest if lead else self._folded(rest)
        parts = [_escaped(rest).replace("  ", "&nbsp; ").replace("\n", "<br>")] if rest else []
        if lead:
            colour = theme.tokens().colour(tone).name()
            parts.insert(0, f'<span style="color:{colour}">{_escaped(lead)}</span>')
        text = ("" if sentences(lead, "x") == f"{lead}x" else " ").join(parts)  # none after a full-width stop
        if text != self.text():
            self.setText(text)
        self.setAccessibleName(self.words())
