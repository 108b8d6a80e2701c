"""Says once above the keys of a page that no safe keyring answers, and asks it again on demand."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...models import Credential
from ...services.key_care import KeyCare, KeyStatus
from .. import theme
from ..controls import Dot, button, label
from ..translation import said, sentences
from .key_field import KeyField
from .life import spawn_for


class KeyRing:
    """The keyring as the keys of one page see it."""

    def __init__(self, care: KeyCare, any_key: Credential) -> None:
        self._care, self._any_key = care, any_key
        self._fields: list[KeyField] = []
        self.notice: KeyringNotice | None = None

    def banner(self) -> QWidget:
        """Hidden while a keyring answers."""
        self._fields = []
        self.notice = KeyringNotice(self)
        return self.notice

    def watch(self, field: KeyField) -> None:
        """A field of the page."""
        self._fields.append(field)
        field.seen.connect(self._seen)

    async def try_again(self) -> None:
        """Ask a keyring that was given up once more; then every key anew."""
        self._seen(await self._care.try_again(self._any_key))
        for field in self._fields:
            if shiboken6.isValid(field):
                field.look_again()

    def _seen(self, status: KeyStatus) -> None:
        if self.notice is not None and shiboken6.isValid(self.notice):
            self.notice.say(status.problem)


class KeyringNotice(QWidget):
    """What is wrong with the keyring, what that means, and a way to try again."""

    def __init__(self, ring: KeyRing) -> None:
        super().__init__()
        self._ring = ring
        frame = QFrame()
        frame.setProperty("role", "banner")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, theme.GAP_2)
        box.addWidget(frame)
        self.words = label("", wrap=True, strong=True)
        self.again = button(self.tr("Ask it again"))
        self.again.clicked.connect(lambda: spawn_for(self, self._try_again(), name="ask the keyring again"))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.words)
        text.addWidget(label(
            _tr("Keys you set now are forgotten when Easel closes. An environment variable of the same name works"
                " too."), tone="muted", size="caption", wrap=True,
        ))
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_4, theme.GAP_3)
        row.setSpacing(theme.GAP_3)
        row.addWidget(Dot("warn"))
        row.addLayout(text, 1)
        row.addWidget(self.again)
        self.hide()

    def say(self, problem: str) -> None:
        """ "" hides it."""
        self.words.setText(sentences(said(problem)))
        self.setAccessibleName(self.words.text())
        self.setVisible(bool(problem))

    async def _try_again(self) -> None:
        self.again.setEnabled(False)
        await self._ring.try_again()
        self.again.setEnabled(True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyRing", text)
