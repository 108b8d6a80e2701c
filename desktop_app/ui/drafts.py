"""What is being written survives a crash: kept in the config folder within a second of the last change."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ..errors import AppError
from ..models import InputPicture, Role
from ..storage.files import write_whole
from .async_tools import spawn
from .compose_reference import Reference

log = logging.getLogger(__name__)

FILE = "draft.json"
DELAY = 300  # milliseconds from the first change to the write
MOST_BYTES = 4 * 1024 * 1024


class DraftKeeper(QObject):
    """Writes what `state` gives, whole or not at all, a moment after `touch`. A disk that refuses is only logged."""

    def __init__(self, config: Path, state: Callable[[], Mapping[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self.path = config / FILE
        self._state = state
        self._written = b""
        self._task: asyncio.Task[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._write)

    def touch(self) -> None:
        """Something changed. While somebody types on and on it is still written every DELAY."""
        if not self._timer.isActive():
            self._timer.start()

    def read(self) -> dict[str, Any]:
        """What was kept; {} where there is nothing, or nothing that can be read."""
        try:
            if self.path.stat().st_size > MOST_BYTES:
                return {}
            document = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return document if isinstance(document, dict) else {}

    def flush(self) -> None:
        """Write now, before the window goes."""
        self._timer.stop()
        self._put(self._content())

    def _write(self) -> None:
        if self._task is not None and not self._task.done():
            self._timer.start()  # one at a time, so that the newest is the last
        else:
            self._task = spawn(asyncio.to_thread(self._put, self._content()), name="keep the draft")

    def _content(self) -> bytes:
        text = json.dumps(self._state(), ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "replace")

    def _put(self, content: bytes) -> None:
        if content == self._written:
            return
        try:
            write_whole(self.path, content, replace=True)
            self._written = content
        except AppError as error:
            log.warning("the draft could not be kept: %s", error.title)


def reference_data(reference: Reference) -> dict[str, Any] | None:
    """A reference as plain data; None while its file is still being read."""
    if reference.picture is None:
        return None
    return {
        "name": reference.name, "role": reference.role.value, "picture": _picture_data(reference.picture),
        "mask": _picture_data(reference.mask) if reference.mask else None,
    }


def reference_from(data: Any) -> tuple[str, Role, InputPicture, InputPicture | None] | None:
    """Name, role, picture and mask; None for anything else. Nothing in it is trusted."""
    try:
        mask = data["mask"]
        return (
            str(data["name"])[:200], Role(data["role"]), _picture(data["picture"]), _picture(mask) if mask else None
        )
    except (KeyError, TypeError, ValueError):
        return None


def _picture_data(picture: InputPicture) -> dict[str, Any]:
    return {
        "sha256": picture.sha256, "asset_id": picture.asset_id, "width": picture.width, "height": picture.height,
        "role": picture.role.value, "name": picture.name,
    }


def _picture(data: Any) -> InputPicture:
    sha256 = str(data["sha256"])
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        raise ValueError(sha256)
    return InputPicture(
        sha256, str(data["asset_id"]), int(data["width"]), int(data["height"]), Role(data["role"]), str(data["name"])
    )
