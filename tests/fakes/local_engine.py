"""An engine on this machine that costs nothing and needs some seconds."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from desktop_app.engines.base import Engine, Reference
from desktop_app.models import GenerationRequest, Mode, Progress, ProgressState, Result
from tests.fakes.paid_service import png


class LocalEngine(Engine):
    """Paints one colour. Its tasks die with the process."""

    id = "local"
    title = "Local"
    modes = frozenset(Mode)
    can_cancel = True
    first_poll_seconds = 0.02
    poll_seconds = 0.05

    def __init__(self, folder: Path, *, seconds: float) -> None:
        self._folder = folder
        self._seconds = seconds
        self._began: dict[str, float] = {}

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        task = uuid.uuid4().hex
        self._began[task] = time.monotonic()
        return task

    async def poll(self, remote_id: str) -> Progress:
        began = self._began.get(remote_id)
        if began is None:
            return Progress(ProgressState.LOST)
        if time.monotonic() - began < self._seconds:
            return Progress(ProgressState.RUNNING, 0.5)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{remote_id}.png"
        path.write_bytes(png(remote_id))
        return Progress(ProgressState.SUCCESS, 1.0, results=(Result(path=path),))

    async def cancel(self, remote_id: str) -> bool:
        return self._began.pop(remote_id, None) is not None
