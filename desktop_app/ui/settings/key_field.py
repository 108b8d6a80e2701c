"""One key of an engine or host: how it stands in words, and a field to set it. A key is never shown again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...errors import AppError, UsageError
from ...models import Credential
from ...services.key_care import OLD_DAYS, KeyCare, KeyStatus, tidy
from ...storage.credentials import Where
from .. import theme
from ..async_tools import spawn
from ..controls import Dot, button, label
from ..messages import Messages
from ..translation import said, sentences
from .life import spawn_for
from .wording import age


@dataclass(frozen=True, slots=True)
class Stand:
    """How a key stands: a dot and the sentence that says the same."""

    token: str
    words: str


class KeyField(QWidget):
    """Signals: changed(KeyStatus), after it was set or deleted; seen(KeyStatus), each time it is known.

    open_url: opens the page that hands out keys.
    """

    changed = Signal(object)
    seen = Signal(object)

    def __init__(
        self, credential: Credential, care: KeyCare, messages: Messages, open_url: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.credential = credential
        self.status: KeyStatus | None = None
        self._awaited = False  # the keyboard is wanted as soon as it is known how the key stands
        self._care, self._messages, self._open_url = care, messages, open_url
        self._dot = Dot("muted")
        self._words = label(self.tr("Asking the keyring …"), tone="muted", wrap=True)
        self._wrong = label("", tone="bad", size="caption", wrap=True)
        self._wrong.hide()
        self._build()
        self.setFocusProxy(self.edit)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_entry(False)
        self.look_again()

    # ---- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_2)
        self._state = QWidget()
        line = QHBoxLayout(self._state)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GAP_2)
        line.addWidget(self._dot)
        line.addWidget(self._words, 1)
        self.replace = self._button(self.tr("Replace"), self._replace, self.tr("Replace the {key}"))
        self.remove = self._button(self.tr("Delete"), self._ask_delete, self.tr("Delete the {key}"))
        for one in (self.replace, self.remove):
            line.addWidget(one)
        box.addWidget(self._state)
        box.addWidget(self._entry())
        box.addWidget(self._wrong)

    def _entry(self) -> QWidget:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_2)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(said(self.credential.title))
        self.edit.setMaxLength(4096)
        if self.credential.secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.edit.setInputMethodHints(
                Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhSensitiveData
            )
            self.edit.setPlaceholderText(self.tr("Paste the key here"))
        else:
            self.edit.setPlaceholderText(self.tr("Not set"))
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self.keep)
        paste = self._button("", self.paste, self.tr("Paste the {key} from the clipboard"), icon="clipboard")
        self.save = self._button(self.tr("Save"), self.keep, self.tr("Save the {key}"), role="primary")
        self.cancel = self._button(self.tr("Cancel"), lambda: self._show_entry(False))
        row.addWidget(self.edit, 1)
        for one in (paste, self.save, self.cancel):
            one.setFixedHeight(theme.FIELD_HEIGHT)
            row.addWidget(one)
        if self.credential.help_url:
            self.where = self._button(
                self.tr("Where to get it"), lambda: self._open_url(self.credential.help_url),
                self.tr("Where to get the {key}"), icon="external",
            )
            self.where.setFixedHeight(theme.FIELD_HEIGHT)
            self.where.setToolTip(self.credential.help_url)
            row.addWidget(self.where)
        self.save.setEnabled(False)
        return self._line

    def _button(  # type: ignore[no-untyped-def]
        self, words: str, do: Callable[[], object], name: str = "", *, role: str = "", icon: str = "",
    ):
        spoken = name.format(key=said(self.credential.title))
        made = button(words, role, icon=icon, name=spoken, tip="" if words else spoken)
        made.clicked.connect(lambda: do())
        return made

    # ---- how it stands -------------------------------------------------------------------------

    async def _look(self) -> None:
        self._show(await self._care.status(self.credential))

    def look_again(self) -> None:
        """Ask anew where it is."""
        spawn_for(self, self._look(), name=f"where is {self.credential.env}")

    def _show(self, status: KeyStatus) -> None:
        self.status = status
        stand = stand_of(status, self._care.age(status), secret=self.credential.secret)
        self._dot.set_token(stand.token)
        self._words.setText(stand.words)
        theme.mark(self._words, tone="")
        missing, ours = status.where is Where.MISSING, status.where in (Where.KEYRING, Where.RUN)
        self.replace.setText(self.tr("Replace") if self.credential.secret else self.tr("Change"))
        self.replace.setVisible(ours)
        self.remove.setVisible(ours)
        self._state.setVisible(self.credential.secret or not missing)
        self._show_entry(missing)
        if self._awaited:
            self.setFocus()
        self.seen.emit(status)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # type: ignore[override]
        """Into the field, opened for another key where there is one; once the keyring has answered."""
        self._awaited = self.status is None
        if self.status is not None and self.status.where in (Where.KEYRING, Where.RUN):
            self._replace()
        elif not self._awaited:
            self.edit.setFocus(reason)

    def _wait(self, words: str) -> None:
        self._state.show()
        self._dot.set_token("info")
        self._words.setText(words)
        theme.mark(self._words, tone="muted")
        for one in (self.replace, self.remove):
            one.hide()

    def _show_entry(self, on: bool) -> None:
        status = self.status
        self._line.setVisible(on)
        self.cancel.setVisible(status is not None and status.where is not Where.MISSING)
        self._wrong.hide()
        self.edit.clear()
        if status is None:
            for one in (self.replace, self.remove):
                one.hide()
        if on and status is not None and status.shown:
            self.edit.setText(status.shown)

    # ---- setting -------------------------------------------------------------------------------

    def _replace(self) -> None:
        self._show_entry(True)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        self._wrong.hide()
        self.save.setEnabled(bool(text.strip()))

    def paste(self) -> None:
        """The clipboard's text into the field, several keys in one line."""
        self.edit.setText(tidy(self.credential.env, QGuiApplication.clipboard().text())[:4096])
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Save what is in the field."""
        if self.edit.text().strip():
            spawn(self._keep(self.edit.text()), name=f"keep {self.credential.env}")

    async def _keep(self, value: str) -> None:
        self.save.setEnabled(False)
        self._wait(self.tr("Keeping it …"))
        try:
            status = await self._care.save(self.credential, value)
        except UsageError as error:
            if not shiboken6.isValid(self):
                return
            await self._look()
            self._show_entry(True)
            self._wrong.setText(sentences(said(error.title), said(error.hint)))
            self._wrong.show()
            return
        except AppError as error:
            if shiboken6.isValid(self):
                self._messages.explain(error.info)
                await self._look()
            return
        if shiboken6.isValid(self):  # the page may be another one by now
            self._show(status)
            self.changed.emit(status)

    def _ask_delete(self) -> None:
        spawn(self._delete(), name=f"delete {self.credential.env}")

    async def _delete(self) -> None:
        question = self.tr("Delete the {key}?").format(key=said(self.credential.title))
        agreed = await self._messages.ask(question, self.tr("Delete"), self.tr("Keep it"))
        if not agreed or not shiboken6.isValid(self):
            return
        self._wait(self.tr("Deleting it …"))
        try:
            status = await self._care.delete(self.credential)
        except AppError as error:
            if shiboken6.isValid(self):
                self._messages.explain(error.info)
                await self._look()
            return
        if shiboken6.isValid(self):  # the page may be another one by now
            self._show(status)
            self.changed.emit(status)


def stand_of(status: KeyStatus, days: int | None, *, secret: bool) -> Stand:
    """How a key stands in one or two sentences. days: since it was set, None where nobody noted it."""
    if status.where is Where.MISSING:
        return Stand("muted", _tr("No key yet.") if secret else _tr("Not set."))
    if not secret:
        place = status.shown if status.where is not Where.RUN else _tr("{value} (this run only)").format(
            value=status.shown)
        return Stand("ok", place)
    if status.where is Where.ENVIRONMENT:
        words = _tr("From the environment variable {name}, this run only.").format(name=status.name)
        return Stand("ok", _several(status, words))
    if status.where is Where.RUN:
        return Stand("warn", _several(status, _tr("This run only: no safe keyring, because: {why}").format(
            why=said(status.problem))))
    if days is None:
        return Stand("ok", _several(status, _tr("In the system keyring.")))
    when = age(days)
    words = _several(status, _tr("Set {when}, in the system keyring.").format(when=when))
    if days >= OLD_DAYS:
        return Stand("warn", sentences(words, _tr("Time to make a new one.")))
    return Stand("ok", words)


def _several(status: KeyStatus, words: str) -> str:
    if status.count < 2:
        return words
    return sentences(_tr("{n} keys.").format(n=status.count), words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyField", text)
