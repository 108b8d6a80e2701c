"""The inspector in the window: what its buttons do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

from .. import system
from .compose_panel import Reuse
from .inspector import InspectorPanel

if TYPE_CHECKING:
    from .main_window import MainWindow


def build_inspector(window: MainWindow) -> InspectorPanel:
    """An inspector whose buttons reach the compose panel, the viewer and the file manager."""
    inspector = InspectorPanel(window.studio.library, window.loader, window.gallery.asset_actions)
    inspector.open_asset.connect(window.open_viewer)
    for signal, what in (
        (inspector.reuse_all, Reuse.ALL), (inspector.reuse_prompt, Reuse.PROMPT), (inspector.reuse_seed, Reuse.SEED),
    ):
        signal.connect(partial(_reuse, window, what))
    inspector.reuse_size.connect(partial(_size, window))
    inspector.remix.connect(partial(_remix, window))
    inspector.compare_wanted.connect(lambda ids: window.stage.compare(ids))
    inspector.use_as_input.connect(window.use_as_input)
    inspector.reveal_wanted.connect(partial(_reveal, window))
    inspector.copy_wanted.connect(window.messages.copy)
    return inspector


def _reuse(window: MainWindow, what: Reuse, asset_id: str) -> None:
    window.reuse(asset_id, what)


def _size(window: MainWindow, asset_id: str) -> None:
    """The size that was asked for, or the pixels that came of it."""
    asset = window.studio.library.assets.find(asset_id)
    if asset is not None:
        asked = asset.request.size if asset.request else ""
        window.compose.settings.sizes.choose(asked or f"{asset.width}x{asset.height}")


def _remix(window: MainWindow, asset_id: str) -> None:
    """The picture as the reference, its prompt to be changed."""
    window.use_as_input([asset_id])
    window.reuse(asset_id, Reuse.PROMPT)


def _reveal(window: MainWindow, path: Path) -> None:
    """The file, selected, where the system can show it so; else its folder."""
    command = system.reveal_command(path)
    if not command or not path.exists() or not QProcess.startDetached(command[0], command[1:])[0]:
        window.care.open_folder(path.parent)
