"""Work of a widget that may be gone before it ends: pages come and go while a keyring or a service takes its time."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from ..async_tools import spawn


def spawn_for(widget: QWidget, work: Coroutine[Any, Any, Any], *, name: str = "") -> asyncio.Task[Any]:
    """Run `work` while the widget lives; it is cancelled with it. Not for what must be finished (a key being kept)."""
    task = spawn(work, name=name)
    widget.destroyed.connect(lambda: task.cancel())
    return task
