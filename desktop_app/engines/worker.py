"""Engines that work in a process of their own: one worker per job, JSON lines on its stdout.

The parent writes one JSON line (the job) to the worker's stdin and keeps it open; end of file there
means the parent is gone, and the worker leaves. The worker writes lines of these forms:

    {"event": "progress", "fraction": 0.4, "message": "pass 3 of 5", "preview": "<base64 JPEG>"}
    {"event": "done", "results": ["picture.png"], "facts": {…}}
    {"event": "error", "kind": "cannot-do", "title": "…", "hint": "…"}

Kill is cancel. A worker that ends without "done" or "error" is a crash, and an ordinary error.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import shutil
import subprocess
import threading
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from .. import system
from ..errors import ErrorInfo, RefusedError
from ..models import GenerationRequest, Progress, ProgressState, Result
from .base import Engine, Reference

log = logging.getLogger(__name__)

_STDERR_TAIL = 4000


class WorkerEngine(Engine):
    """Base of the built-in engines. Subclasses name their worker and say what to send it."""

    worker: ClassVar[str]  # module with `run(job: dict, report: Reporter) -> None`
    can_cancel: ClassVar[bool] = True
    first_poll_seconds: ClassVar[float] = 0.05
    poll_seconds: ClassVar[float] = 0.1

    def __init__(self, work_folder: Path) -> None:
        self._work = work_folder / self.id
        self._tasks: dict[str, _Task] = {}

    def job_message(self, request: GenerationRequest) -> Mapping[str, Any]:
        """What the worker is told about the request, beyond the references and the folder."""
        return {
            "prompt": request.prompt, "negative_prompt": request.negative_prompt, "model": request.model,
            "size": request.size, "seed": request.seed, "style": request.style,
            "options": dict(request.options),
        }

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        remote_id = uuid.uuid4().hex
        folder = self._work / remote_id
        message = {
            **self.job_message(request),
            "folder": str(folder),
            "references": [{"path": str(r.path), "role": r.role.value} for r in references],
        }
        try:
            await asyncio.to_thread(folder.mkdir, parents=True)
            self._tasks[remote_id] = await asyncio.to_thread(_Task, self.worker, folder, message)
        except OSError as error:
            raise RefusedError(
                f"{self.title} could not be started.", f"The system said: {error.strerror or error}.", "engine"
            ) from error
        return remote_id

    async def poll(self, remote_id: str) -> Progress:
        task = self._tasks.get(remote_id)
        if task is not None:
            return task.progress()
        return await asyncio.to_thread(_finished_earlier, self._work / remote_id)

    async def cancel(self, remote_id: str) -> bool:
        task = self._tasks.pop(remote_id, None)
        if task is not None:
            await asyncio.to_thread(task.kill)
        await asyncio.to_thread(shutil.rmtree, self._work / remote_id, True)
        return True

    async def release(self, remote_id: str) -> None:
        await self.cancel(remote_id)

    async def close(self) -> None:
        for task in list(self._tasks.values()):
            await asyncio.to_thread(task.kill)
        self._tasks.clear()


class _Task:
    """One worker process and what it last said."""

    def __init__(self, worker: str, folder: Path, message: Mapping[str, Any]) -> None:
        self._lock = threading.Lock()
        self._folder = folder
        self._last = Progress(ProgressState.WAITING)
        self._stderr = ""
        self._killed = False
        self._process = subprocess.Popen(
            [*system.own_command(), "_worker", worker],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            **system.child_options(),
        )
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        self._process.stdin.flush()
        self._errors = threading.Thread(target=self._read_errors, daemon=True)
        self._errors.start()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def progress(self) -> Progress:
        with self._lock:
            return self._last

    def kill(self) -> None:
        self._killed = True
        self._process.kill()
        self._process.wait()
        self._reader.join(timeout=5)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    pass

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._stderr = (self._stderr + line.decode("utf-8", "replace"))[-_STDERR_TAIL:]

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                self._take(json.loads(line))
            except (ValueError, KeyError, TypeError):
                continue  # a library printed something of its own
        code = self._process.wait()
        self._errors.join(timeout=2)
        with self._lock:
            if self._last.state not in (ProgressState.SUCCESS, ProgressState.FAILED):
                if not self._killed:
                    log.error("worker ended with %s:\n%s", code, self._stderr)
                self._last = Progress(ProgressState.FAILED, error=_crash(code, self._stderr))

    def _take(self, line: Mapping[str, Any]) -> None:
        event = line["event"]
        with self._lock:
            if event == "progress":
                preview = base64.b64decode(line["preview"]) if line.get("preview") else self._last.preview
                self._last = Progress(
                    ProgressState.RUNNING, fraction=line.get("fraction"), preview=preview,
                    message=line.get("message", ""),
                )
            elif event == "done":
                self._last = _done(self._folder, line, self._last.preview)
            elif event == "error":
                self._last = Progress(
                    ProgressState.FAILED,
                    error=ErrorInfo(line["kind"], line["title"], line.get("hint", "")),
                )


def _done(folder: Path, line: Mapping[str, Any], preview: bytes | None = None) -> Progress:
    results = tuple(Result(path=folder / name) for name in line["results"])
    raw = json.dumps({"results": line["results"], "facts": line.get("facts", {})})
    return Progress(
        ProgressState.SUCCESS, fraction=1.0, preview=preview, results=results, raw=raw,
        facts=line.get("facts", {}),
    )


def _finished_earlier(folder: Path) -> Progress:
    """A task of an earlier run: its result may lie there, finished; else it is lost, and its folder goes."""
    try:
        return _done(folder, json.loads((folder / "done.json").read_text("utf-8")))
    except (OSError, ValueError, KeyError):
        shutil.rmtree(folder, ignore_errors=True)
        return Progress(ProgressState.LOST, message="The painting was interrupted")


def _crash(code: int, stderr: str) -> ErrorInfo:
    last = stderr.strip().splitlines()[-1:] or [""]
    reason = f"exit code {code}" if code >= 0 else f"signal {-code}"
    if "MemoryError" in last[0]:
        return ErrorInfo("out-of-memory", "There was not enough memory for this picture.",
                         "Choose a smaller size and try again. No credits were spent.")
    return ErrorInfo(
        "engine-crashed", f"The engine stopped unexpectedly ({reason}).",
        "Press Retry; if it happens again, copy the report. No credits were spent.",
    )
