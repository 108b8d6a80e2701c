"""The worker's side of `worker.py`: reads the job, runs it, reports in JSON lines."""

from __future__ import annotations

import base64
import importlib
import io
import json
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import AppError

if TYPE_CHECKING:
    from PIL import Image

PREVIEW_SIDE = 384


class Reporter:
    """What a worker's `run(job, report)` uses to speak."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="\n")
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print must not mix in
        self._lock = threading.Lock()

    def progress(self, fraction: float | None, message: str = "", preview: Image.Image | None = None) -> None:
        """fraction: 0..1. preview: any PIL picture; it is made small here."""
        line: dict[str, Any] = {"event": "progress", "fraction": fraction, "message": message}
        if preview is not None:
            small = preview.convert("RGB")
            small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
            buffer = io.BytesIO()
            small.save(buffer, "JPEG", quality=80)
            line["preview"] = base64.b64encode(buffer.getvalue()).decode("ascii")
        self._write(line)

    def done(self, results: Sequence[str], facts: Mapping[str, Any]) -> None:
        """results: names of files written in `folder`. facts go into the picture's recipe."""
        line = {"event": "done", "results": list(results), "facts": dict(facts)}
        part = self.folder / "done.json.part"
        part.write_text(json.dumps(line), "utf-8")
        part.replace(self.folder / "done.json")
        self._write(line)

    def error(self, error: AppError) -> None:
        self._write({"event": "error", "kind": error.kind, "title": error.title, "hint": error.hint})

    def _write(self, line: Mapping[str, Any]) -> None:
        with self._lock:
            self._out.write(json.dumps(line) + "\n")
            self._out.flush()


def _read_job(descriptor: int) -> dict[str, Any]:
    """The one line the parent writes. Read without a buffer: a thread that sits in a buffered read when the
    interpreter ends aborts the process."""
    line = b""
    while not line.endswith(b"\n"):
        chunk = os.read(descriptor, 65536)
        if not chunk:
            os._exit(3)
        line += chunk
    return json.loads(line)


def _leave_with_parent(descriptor: int) -> None:
    """End of file on stdin: the parent is gone (or let go), so is this worker."""
    while os.read(descriptor, 4096):
        pass
    os._exit(3)


def main(module_name: str) -> int:
    """Run one job of `desktop_app.engines.<module_name>`."""
    descriptor = sys.stdin.fileno()
    job = _read_job(descriptor)
    threading.Thread(target=_leave_with_parent, args=(descriptor,), daemon=True).start()
    report = Reporter(Path(job["folder"]))
    try:
        module = importlib.import_module(f"{__package__}.{module_name}")
        module.run(job, report)
    except AppError as error:
        report.error(error)
    return 0
