"""What the pages of settings are drawn from: one object with the services and the window's own means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...clock import Clock
from ...services.key_care import KeyCare
from ..messages import Messages
from .hand import Hand

if TYPE_CHECKING:
    from ...engines.base import Engine
    from ...hosts.base import Host
    from ...services.studio import Studio
    from ..actions import Actions
    from ..library_care import LibraryCare


@dataclass(frozen=True, slots=True)
class Desk:
    """open_url: addresses and folders, True when something answered. go: another page of this window."""

    studio: Studio
    hand: Hand
    keys: KeyCare
    messages: Messages
    actions: Actions
    care: Callable[[], LibraryCare]
    clock: Clock
    open_url: Callable[[str], bool]
    open_folder: Callable[[Path], None]
    go: Callable[[str], None]

    @property
    def engines(self) -> Mapping[str, Engine]:
        """All there are."""
        return self.studio.engines

    @property
    def hosts(self) -> Mapping[str, Host]:
        """All there are."""
        return self.studio.hosts
