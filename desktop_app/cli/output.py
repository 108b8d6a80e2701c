"""What the command line says: one JSON object or plain lines on stdout, notices on stderr, exit codes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TextIO

from ..errors import AppError, ErrorInfo, KeyProblemError, UsageError
from ..models import Asset, Job, JobState
from ..redaction import redact

DONE, FAILED, USAGE, PARKED, KEY, UNKNOWN = 0, 1, 2, 3, 4, 5
_WORST_FIRST = (UNKNOWN, KEY, PARKED, FAILED)
_KEY_KINDS = {"key-missing", "key-refused", "key-limit"}

# What an answer without jobs, assets … looks like when the command was refused.
_EMPTY: Mapping[str, Mapping[str, Any]] = {
    "generate": {"jobs": []}, "queue": {"jobs": []}, "gallery": {"assets": [], "total": 0},
    "import": {"assets": [], "total": 0}, "shares": {"shares": []},
}


def use_utf8() -> None:
    """Prompts in any language, also where the console is not UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def notice(text: str) -> None:
    """A line for the person, on stderr."""
    print(redact(text), file=sys.stderr, flush=True)


def answer(options: argparse.Namespace, data: Mapping[str, Any], lines: Iterable[str]) -> None:
    """The command's answer: the JSON object, or plain lines."""
    if getattr(options, "json", False):
        print(json.dumps(data, ensure_ascii=False))
        return
    for line in lines:
        print(line)


def refuse(options: argparse.Namespace, error: AppError) -> int:
    """Say what was refused (JSON too, where asked for) and return the exit code."""
    notice(f"easel: {error.title}" + (f" {error.hint}" if error.hint else ""))
    if getattr(options, "json", False):
        print(json.dumps({**_EMPTY.get(options.command, {}), "error": error_data(error.info)}, ensure_ascii=False))
    return error_code(error)


def error_code(error: AppError) -> int:
    """The exit code of an error that was raised."""
    if isinstance(error, UsageError):
        return USAGE
    if isinstance(error, KeyProblemError) or error.kind in _KEY_KINDS:
        return KEY
    return FAILED


def jobs_code(jobs: Sequence[Job]) -> int:
    """The worst of several jobs, in the order 5, 4, 3, 1, 0."""
    codes = {job_code(job) for job in jobs}
    return next((code for code in _WORST_FIRST if code in codes), DONE)


def job_code(job: Job) -> int:
    """The exit code one settled job stands for."""
    if job.state is JobState.UNKNOWN:
        return UNKNOWN
    if job.error is not None and job.error.kind in _KEY_KINDS:
        return KEY
    if job.state is JobState.TIMED_OUT:
        return PARKED
    if job.held or job.state in (JobState.FAILED, JobState.CANCELLED, JobState.EXPIRED):
        return FAILED
    return DONE


def error_data(error: ErrorInfo | None) -> dict[str, str] | None:
    """ERROR of the contract."""
    if error is None:
        return None
    return {"kind": error.kind, "title": redact(error.title), "hint": redact(error.hint)}


def job_data(job: Job, assets: Sequence[Asset]) -> dict[str, Any]:
    """JOB of the contract."""
    return {
        "id": job.id, "group": job.group, "state": job.state.value, "engine": job.engine, "model": job.model,
        "mode": job.mode.value, "prompt": job.prompt, "remote_id": job.remote_id, "progress": job.progress,
        "host": job.host or None, "credits": job.credits, "error": error_data(job.error),
        "assets": [asset_data(asset) for asset in assets], "parent": job.parent,
    }


def asset_data(asset: Asset) -> dict[str, Any]:
    """ASSET of the contract."""
    return {
        "id": asset.id, "path": str(asset.path), "width": asset.width, "height": asset.height,
        "sha256": asset.sha256, "mode": asset.mode.value, "prompt": asset.prompt, "engine": asset.engine,
        "model": asset.model, "seed": asset.seed, "created": iso(asset.created), "shares": list(asset.shares),
        "understood": list(asset.facts.get("understood", ())), "ignored": list(asset.facts.get("ignored", ())),
        "style": asset.facts.get("style") or (asset.request.preset if asset.request else "") or None,
    }


def iso(seconds: float) -> str:
    """A moment in UTC, as JSON holds it."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def job_line(job: Job, assets: Sequence[Asset]) -> str:
    """One job in words."""
    words = f"{job.id[:8]}  {job.state.value:<11} {job.engine:<12} {one_line(job.prompt, 60)}"
    if job.error is not None:
        words += f"\n          {job.error.title} {job.error.hint}".rstrip()
    for asset in assets:
        words += f"\n          {asset.path}"
    return redact(words)


def one_line(text: str, length: int) -> str:
    """`text` on one line, cut with an ellipsis."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


class ProgressBar:
    """Progress on stderr: a bar on a terminal, a line per change elsewhere."""

    WIDTH = 24

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._terminal = self._stream.isatty()
        self._last: dict[str, str] = {}
        self._drawn = 0

    def show(self, jobs: Sequence[Job], message: Mapping[str, str]) -> None:
        """Draw the state of some jobs. message: a short phrase per job id."""
        if self._terminal:
            done = sum(1.0 if job.state is JobState.DONE else (job.progress or 0.0) for job in jobs)
            fraction = done / max(1, len(jobs))
            filled = round(fraction * self.WIDTH)
            running = next((message[j.id] for j in jobs if message.get(j.id) and j.state is not JobState.DONE), "")
            line = f"[{'█' * filled}{'·' * (self.WIDTH - filled)}] {fraction:4.0%}  {running}"
            self._stream.write("\r" + line.ljust(self._drawn))
            self._stream.flush()
            self._drawn = len(line)
            return
        for job in jobs:
            words = f"{job.state.value.lower()} {message.get(job.id, '')}".strip()
            if self._last.get(job.id) != words:
                self._last[job.id] = words
                self._stream.write(f"{job.id[:8]} {words}\n")
                self._stream.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._terminal and self._drawn:
            self._stream.write("\n")
            self._drawn = 0
