"""Over the trash: where one is, and what can be done with what is chosen here."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from .. import theme
from ..controls import Elided, button
from .geometry import MARGIN


class TrashBar(QWidget):
    """One line with two buttons; the panel connects them."""

    def __init__(self) -> None:
        super().__init__()
        words = Elided(self.tr("In the trash until you delete them for good."))
        theme.mark(words, tone="muted")
        self.restore = button(self.tr("Put back"))
        self.delete = button(self.tr("Delete for good…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 4)
        row.setSpacing(theme.GAP_2)
        row.addWidget(words, 1)
        row.addWidget(self.restore)
        row.addWidget(self.delete)
        self.set_chosen(0)
        self.hide()

    def set_chosen(self, count: int) -> None:
        """How many pictures the buttons are about."""
        for made in (self.restore, self.delete):
            made.setEnabled(count > 0)
