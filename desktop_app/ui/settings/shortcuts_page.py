"""Every key, to be pressed anew: what it collides with is said before anything changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...errors import AppError
from .. import theme
from ..actions import Action, Actions
from ..controls import button, label
from ..keymap import shown
from ..undo import UndoStep
from ..window_actions import groups
from .desk import Desk
from .rows import Page, Row, Section

_BARE = frozenset({
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_unknown, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
})


def shortcuts(desk: Desk) -> Page:
    """All actions in their groups, and a way back to our keys."""

    def build() -> Sequence[Section]:
        sections = [Section("", (Row(
            "reset-keys", _tr("All keys as they came"), _tr("Takes back every change made on this page."),
            _tr("reset default"), control=lambda: _reset(desk)),))]
        for group, title in groups().items():
            rows = tuple(_row(desk, action) for action in desk.actions.all() if action.group == group)
            if rows:
                sections.append(Section(title, rows))
        return sections

    lead = _tr("Press a key's field, then the new key. Backspace takes the key away, Esc leaves it as it is.")
    return Page("shortcuts", _tr("Shortcuts"), "key", build, lead, words=_tr("keyboard keys hotkey"))


def _row(desk: Desk, action: Action) -> Row:
    return Row(
        f"key:{action.id}", action.title, "", f"{action.words} {desk.actions.shown(action.id)}",
        control=lambda: KeyChoice(action, desk),
    )


def _reset(desk: Desk) -> QWidget:
    made = button(_tr("Reset all"))
    made.clicked.connect(lambda: _reset_all(desk))
    return made


def _reset_all(desk: Desk) -> None:
    actions = desk.actions
    before = {action.id: actions.keys(action.id) for action in actions.all() if actions.keymap.is_own(action.id)}
    if not before:
        desk.messages.tell(_tr("All keys are as they came."))
        return

    def back() -> None:
        for action_id, keys in before.items():
            actions.rebind(action_id, keys, take=True)

    actions.reset_keys()
    desk.hand.remember(UndoStep(_tr("Reset the keys"), back), _tr("All keys are as they came."))


class KeyChoice(QWidget):
    """An action's key as a field that listens when it is pressed."""

    def __init__(self, action: Action, desk: Desk) -> None:
        super().__init__()
        self._action, self._desk = action, desk
        self._wanted = ""
        self.field = _Listener(self._pressed, self._show)
        self.field.setAccessibleName(_tr("Key for {action}").format(action=action.title))
        self._said = label("", tone="warn", size="caption", wrap=True)
        self._said.setMaximumWidth(300)
        self.take = button(_tr("Use it here"))
        self.take.clicked.connect(self._take)
        self.usual = button("", "icon", icon="undo", tip=_tr("The key it came with"))
        self.usual.clicked.connect(lambda: self._rebind(None))
        box, row, clash = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_1)
        for line in (row, clash):
            line.setSpacing(theme.GAP_2)
            box.addLayout(line)
        row.addStretch()
        row.addWidget(self.usual)
        row.addWidget(self.field)
        clash.addStretch()
        clash.addWidget(self._said)
        clash.addWidget(self.take)
        self.setFocusProxy(self.field)
        desk.actions.changed.connect(self._show)
        self._show()

    @property
    def said(self) -> str:
        """What stands in the way, or ""."""
        return self._said.text() if not self._said.isHidden() else ""

    def _show(self) -> None:
        actions = self._desk.actions
        self._wanted = ""
        self.field.rest(actions.shown(self._action.id) or _tr("No key"))
        keep = self.usual.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(keep)
        self.usual.setVisible(actions.keymap.is_own(self._action.id))
        self._said.hide()
        self.take.hide()

    def _pressed(self, key: str) -> None:
        if not key:
            self._rebind(())
            return
        other = self._desk.actions.conflict([key], self._action.id)
        if other is None:
            self._rebind((key,))
            return
        self._wanted = key
        self.field.rest(shown(key))
        self._said.setText(_tr("Belongs to “{action}”.").format(action=other.title))
        self._said.show()
        self.take.show()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self._rebind((self._wanted,), take=True)

    def _rebind(self, keys: Sequence[str] | None, *, take: bool = False) -> None:
        actions, action_id = self._desk.actions, self._action.id
        other = actions.conflict(keys, action_id) if keys else None
        before = {one: _own(actions, one) for one in (action_id, *((other.id,) if other else ()))}

        def back() -> None:
            for one, old in before.items():
                actions.rebind(one, old, take=True)

        try:
            actions.rebind(action_id, keys, take=take)
        except AppError as error:
            self._desk.messages.explain(error.info)
            self._show()
            return
        self._desk.hand.remember(UndoStep(_tr("Key for {action}").format(action=self._action.title), back))


def _own(actions: Actions, action_id: str) -> tuple[str, ...] | None:
    return actions.keys(action_id) if actions.keymap.is_own(action_id) else None


class _Listener(QPushButton):
    """Shows a key; pressed, it waits for the next one. Tab goes on, Esc leaves it, Backspace takes the key away."""

    def __init__(self, heard, given_up) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self._heard, self._given_up = heard, given_up
        self.listening = False
        self.setAutoDefault(False)
        self.setProperty("role", "key")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(132)
        self.clicked.connect(self._listen)

    def rest(self, words: str) -> None:
        """Show a key and listen no more."""
        self.listening = False
        theme.mark(self, listening=False)
        self.setText(words)
        self.setAccessibleDescription(words)

    def _listen(self) -> None:
        self.listening = True
        theme.mark(self, listening=True)
        self.setText(_tr("Press a key …"))

    def event(self, event) -> bool:  # type: ignore[no-untyped-def]
        if self.listening and event.type() == event.Type.ShortcutOverride:
            event.accept()  # ours, not the window's
            return True
        if self.listening and event.type() == event.Type.KeyPress and event.key() in (
                Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._given_up()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.listening:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _BARE:
            return
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        if key == Qt.Key.Key_Escape and not plain:
            self._given_up()
        elif key == Qt.Key.Key_Backspace and not plain:
            self._heard("")
        else:
            self._heard(QKeySequence(QKeyCombination(plain, key)).toString(QKeySequence.SequenceFormat.PortableText))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.listening:
            self._given_up()
        super().focusOutEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutsPage", text)
