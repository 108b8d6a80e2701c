"""The inspector in the window: what its buttons do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .compose_panel import Reuse
from .inspector import InspectorPanel

if TYPE_CHECKING:
    from .main_window import MainWindow


def build_inspector(window: MainWindow) -> InspectorPanel:
    """An inspector whose buttons reach the compose panel and the viewer."""
    inspector = InspectorPanel(window.studio.library, window.loader, window.gallery.asset_actions)
    inspector.open_asset.connect(window.open_viewer)
    for signal, what in (
        (inspector.reuse_all, Reuse.ALL), (inspector.reuse_prompt, Reuse.PROMPT), (inspector.reuse_seed, Reuse.SEED),
    ):
        signal.connect(partial(_reuse, window, what))
    return inspector


def _reuse(window: MainWindow, what: Reuse, asset_id: str) -> None:
    window.reuse(asset_id, what)
