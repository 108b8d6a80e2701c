"""The registry of what the window can do: keys, buttons, menus, palette and sheet all draw from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ..errors import UsageError
from . import icons, keymap
from .keymap import IN_PANELS, Keymap


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    keys: ours, in Qt's notation; the first is shown. do: None where only the panel in focus can do it.
    group: the heading it stands under ("create", "pictures", "view", "queue", "library", "easel").
    enabled: asked when it is shown or pressed; None means always. checked: is it on now, for what is switched.
    family: words under which several of a kind share one line of the sheet ("Rate"). words: more the palette finds.
    """

    id: str
    title: str
    keys: tuple[str, ...] = ()
    do: Callable[[], object] | None = None
    group: str = "easel"
    icon: str = ""
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    family: str = ""
    words: str = ""

    @property
    def possible(self) -> bool:
        """Can it be done now?"""
        return self.do is not None and (self.enabled is None or self.enabled())


def is_typing(widget: QWidget | None) -> bool:
    """Does a plain letter mean something to this widget (text, or a search by first letter)?"""
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QAbstractItemView):
        return isinstance(widget.window().parent(), QComboBox) or widget.window().windowType() == Qt.WindowType.Popup
    return isinstance(widget, (QComboBox, QAbstractSpinBox))


@dataclass(slots=True)
class _Live:
    """An action's shortcuts in the window, and the buttons that do it."""

    shortcuts: list[QShortcut] = field(default_factory=list)
    buttons: list[tuple[QAbstractButton, str]] = field(default_factory=list)


class Actions(QObject):
    """Holds the entries and makes their keys work in one window.

    own: the artist's keys as `Keymap.written` gave them; keep: told when they change, to be saved.
    Signal: changed, when keys are others.
    """

    changed = Signal()

    def __init__(self, window: QWidget, own: str = "", keep: Callable[[str], None] | None = None) -> None:
        super().__init__(window)
        self._window, self._keep = window, keep
        self.keymap = Keymap.read(own)
        self._actions: dict[str, Action] = {}
        self._live: dict[str, _Live] = {}
        self._plain: list[QShortcut] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    # ---- entries -------------------------------------------------------------------------------

    def add(self, action: Action) -> None:
        """Register an entry; its keys work from now on."""
        self._actions[action.id] = action
        self._live.setdefault(action.id, _Live())
        self.keymap.usual(action.id, action.keys)
        self._listen(action)

    def all(self) -> tuple[Action, ...]:
        """In the order they were added."""
        return tuple(self._actions.values())

    def find(self, action_id: str) -> Action | None:
        """By id."""
        return self._actions.get(action_id)

    def run(self, action_id: str) -> None:
        """Do it, as if its key was pressed; nothing where it is not possible now."""
        action = self._actions[action_id]
        if action.possible and action.do is not None:
            action.do()

    # ---- keys ----------------------------------------------------------------------------------

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that hold, in Qt's notation."""
        return self.keymap.keys(action_id)

    def shown(self, action_id: str) -> str:
        """The first key as this system writes it, "" for none."""
        return self.keymap.shown(action_id)

    def conflict(self, keys: Sequence[str], besides: str = "") -> Action | None:
        """Another action than `besides` that has one of these keys."""
        return self._actions.get(self.keymap.holder(keys, besides))

    def rebind(self, action_id: str, keys: Sequence[str] | None, *, take: bool = False) -> None:
        """The artist's keys for an action from now on; None: ours again, () none.

        take: a key another action has is taken from it; otherwise UsageError, and nothing changes.
        """
        wanted = self._actions[action_id].keys if keys is None else tuple(keys)
        while (other := self.conflict(wanted, action_id)) is not None:
            if not take:
                raise UsageError(_tr("This key belongs to “{title}”.").format(title=other.title))
            spelt = set(keymap.normal(wanted))
            self.keymap.choose(other.id, [key for key in self.keys(other.id) if not spelt & set(keymap.normal([key]))])
            self._listen(other)
        self.keymap.choose(action_id, keys)
        self._listen(self._actions[action_id])
        self._changed()

    def reset_keys(self) -> None:
        """Our keys everywhere again."""
        for action in self._actions.values():
            self.keymap.choose(action.id, None)
            self._listen(action)
        self._changed()

    def _changed(self) -> None:
        if self._keep is not None:
            self._keep(self.keymap.written())
        self.changed.emit()

    def _listen(self, action: Action) -> None:
        """Make its keys work, in place of those it had."""
        live = self._live[action.id]
        for old in live.shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._plain = [shortcut for shortcut in self._plain if shortcut not in live.shortcuts]
        live.shortcuts = []
        for made, tip in live.buttons:
            made.setToolTip(self._tip(action.id, tip))
        if action.do is None or action.id in IN_PANELS:
            return
        for key in self.keys(action.id):
            shortcut = QShortcut(QKeySequence(key), self._window)
            shortcut.activated.connect(lambda name=action.id: self.run(name))
            live.shortcuts.append(shortcut)
            if keymap.is_plain(key):
                shortcut.setEnabled(not is_typing(QApplication.focusWidget()))
                self._plain.append(shortcut)

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        typing = is_typing(now)
        for shortcut in self._plain:
            shortcut.setEnabled(not typing)

    # ---- buttons and menus ---------------------------------------------------------------------

    def bind(self, button: QAbstractButton, action_id: str, tip: str = "") -> None:
        """A button that does it; its tool tip names the key. tip: other words than the title."""
        action = self._actions[action_id]
        words = tip or action.title
        button.setProperty("action", action_id)
        button.setToolTip(self._tip(action_id, words))
        if not button.text():
            button.setAccessibleName(words)
        button.clicked.connect(lambda _=False: self.run(action_id))
        self._live[action_id].buttons.append((button, words))

    def put(self, menu: QMenu, *action_ids: str) -> None:
        """Entries of a menu; "" draws a line. What is not possible now is greyed."""
        for action_id in action_ids:
            if not action_id:
                menu.addSeparator()
                continue
            action = self._actions[action_id]
            keys = self.shown(action_id)
            entry = QAction(f"{action.title}\t{keys}" if keys else action.title, menu)
            if action.icon:
                entry.setIcon(icons.icon(action.icon, "muted"))
            if action.checked is not None:
                entry.setCheckable(True)
                entry.setChecked(action.checked())
            entry.setEnabled(action.possible)
            entry.setProperty("action", action_id)
            entry.triggered.connect(lambda _=False, name=action_id: self.run(name))
            menu.addAction(entry)

    def _tip(self, action_id: str, words: str) -> str:
        keys = self.shown(action_id)
        return f"{words}  {keys}" if keys else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
