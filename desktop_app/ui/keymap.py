"""Which key does what: each action's keys as we chose them, and the artist's own in their place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

IN_PANELS: Mapping[str, tuple[str, ...]] = {
    "view": ("Return", "Enter"), "back": ("Esc",),
    "favourite": ("F",), **{f"rate-{stars}": (str(stars),) for stars in range(6)},
    "trash": ("Del", "Backspace"), "delete": ("Shift+Del",), "select-all": ("Ctrl+A",),
    "copy": ("Ctrl+C",), "copy-file": ("Ctrl+Shift+C",),
    "compare": ("M",), "fit": ("Ctrl+0",), "full": ("Ctrl+1",), "zoom-in": ("+", "="), "zoom-out": ("-",),
}
"""Keys the panel in focus answers itself, because elsewhere they mean something else (Del in a text)."""


class Keymap:
    """Keys by action. own: what the artist chose instead of our keys, () for no key at all.

    Keys are spelt as Qt spells them everywhere ("Ctrl+Shift+C"); `shown` spells them as this system does.
    """

    def __init__(self, own: Mapping[str, Sequence[str]] | None = None) -> None:
        self._usual: dict[str, tuple[str, ...]] = dict(IN_PANELS)
        self._own = {name: normal(keys) for name, keys in (own or {}).items()}

    @classmethod
    def read(cls, text: str) -> Keymap:
        """From what `written` gave; what does not fit is as if it was not there."""
        try:
            document = json.loads(text) if text else {}
        except ValueError:
            document = {}
        if not isinstance(document, dict):
            return cls()
        return cls({
            str(name): [str(key) for key in keys] for name, keys in document.items() if isinstance(keys, list)
        })

    def written(self) -> str:
        """The artist's own keys as JSON, "" for none."""
        return json.dumps(self._own, sort_keys=True) if self._own else ""

    def usual(self, action_id: str, keys: Sequence[str]) -> None:
        """Our keys for an action."""
        self._usual[action_id] = tuple(keys)

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that hold."""
        return self._own.get(action_id, self._usual.get(action_id, ()))

    def is_own(self, action_id: str) -> bool:
        """Did the artist choose them?"""
        return action_id in self._own

    def choose(self, action_id: str, keys: Sequence[str] | None) -> None:
        """The artist's keys for an action; None: ours again."""
        wanted = None if keys is None else normal(keys)
        if wanted is None or wanted == normal(self._usual.get(action_id, ())):
            self._own.pop(action_id, None)
        else:
            self._own[action_id] = wanted

    def shown(self, action_id: str) -> str:
        """The first key as this system writes it, "" for none."""
        keys = self.keys(action_id)
        return shown(keys[0]) if keys else ""

    def holder(self, keys: Iterable[str], besides: str = "") -> str:
        """The id of another action that has one of these keys, or ""."""
        wanted = set(normal(keys))
        names = (name for name in {**self._usual, **self._own} if name != besides)
        return next((name for name in names if wanted & set(normal(self.keys(name)))), "")

    def which(self, event: QKeyEvent, among: Iterable[str] = IN_PANELS) -> str:
        """The id of the action whose key this is, or ""."""
        pressed = _pressed(event)
        return next((name for name in among if pressed & set(normal(self.keys(name)))), "")


def shown(key: str) -> str:
    """A key as this system writes it (⌘K, Ctrl+K)."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_plain(key: str) -> bool:
    """Is it a single character, which must never act while somebody types?"""
    return len(key.removeprefix("Shift+")) == 1


@cache
def _spelt(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def normal(keys: Iterable[str]) -> tuple[str, ...]:
    """One spelling for each key; unknown ones fall out."""
    return tuple(dict.fromkeys(spelt for key in keys if (spelt := _spelt(key))))


def _pressed(event: QKeyEvent) -> set[str]:
    """How a press may be spelt: signs such as + carry Shift on some keyboards and not on others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    found = {QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)}
    is_sign = key < 0x100 and not chr(key).isalnum() and key != Qt.Key.Key_Space
    if is_sign and modifiers == Qt.KeyboardModifier.ShiftModifier:
        found.add(_spelt(chr(key)))
    return found
