"""What the window can do, entered in the registry that keys, buttons, menus, palette and sheet share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .actions import Action

if TYPE_CHECKING:
    from .main_window import MainWindow


def register(window: MainWindow) -> None:
    """Every entry in the order the sheet and the palette show it."""
    do = window.actions_
    do.add(Action("generate", _tr("Generate"), ("Ctrl+Return", "Ctrl+Enter"), window.compose.generate))
    do.add(Action("paste", _tr("Use the clipboard's picture"), ("Ctrl+V",), window.compose.paste))
    do.add(Action("search", _tr("Search"), ("Ctrl+F",), window.search))
    do.add(Action("undo", _tr("Undo"), ("Ctrl+Z",), window.undo))
    do.add(Action("inspector", _tr("Inspector"), ("I",), window.side.toggle_inspector))
    do.add(Action("fullscreen", _tr("Full screen"), ("F11",), window.full_screen))
    do.add(Action("keys", _tr("This sheet"), ("Shift+?", "?"), window.show_keys))
    for action_id, title, key in (
        ("view", _tr("Open in the viewer"), "Return"), ("back", _tr("Back"), "Esc"),
        ("favourite", _tr("Favourite"), "F"),
        ("trash", _tr("Move to the trash"), "Del"), ("delete", _tr("Delete for good"), "Shift+Del"),
        ("copy", _tr("Copy picture"), "Ctrl+C"), ("copy-file", _tr("Copy as file"), "Ctrl+Shift+C"),
        ("fit", _tr("Fit"), "Ctrl+0"), ("full", _tr("100 %"), "Ctrl+1"),
        ("earlier", _tr("Earlier prompt"), "Alt+Up"), ("later", _tr("Later prompt"), "Alt+Down"),
    ):
        do.add(Action(action_id, title, (key,)))
    do.add(Action("rate", _tr("Rate"), tuple("012345"), shown=_tr("0 to 5")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
