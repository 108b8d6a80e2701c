"""The safe report: what a person may paste into a public issue. No key, no prompt, no home folder."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QGuiApplication

from .. import __version__
from ..errors import ErrorInfo
from ..redaction import redact

if TYPE_CHECKING:
    from ..models import Job

PROMPT_MASK = "[prompt]"
_SHORTEST = 4  # a prompt of three letters would blank half the report


def safe_report(error: ErrorInfo, details: str = "", job: Job | None = None, *, with_prompt: bool = False) -> str:
    """A few lines about the program, the failure and its job.

    details: a traceback; redacted here. with_prompt: the artist ticked it; else the prompt's words are
    taken out even where a service repeats them in its message.
    """
    lines = [
        f"Easel {__version__} · Python {sys.version.split()[0]} · Qt {PySide6.__version__}"
        f" · {QSysInfo.prettyProductName()} · {QGuiApplication.platformName()}",
        f"{error.kind}: {error.title}",
    ]
    if error.hint:
        lines.append(error.hint)
    if job is not None:
        lines += ["", *_about(job)]
    if details:
        lines += ["", details.strip()]
    text = "\n".join(lines)
    if job is not None:
        text = text + f"\nprompt: {job.prompt}" if with_prompt else _without_words(text, job)
    return _without_home(redact(text)) + "\n"


def _about(job: Job) -> list[str]:
    """The row's facts that help somebody else: ids, states, times. Nothing the artist wrote."""
    lines = [
        f"job: {job.id} · revision {job.revision} · attempt {job.attempt}",
        f"engine: {job.engine} · model: {job.model or '-'} · {job.mode.value} · inputs: {len(job.request.inputs)}",
        f"state: {job.state.value}{' (held)' if job.held else ''} · at the service: {job.server_state or '-'}"
        f" · task: {job.remote_id or '-'}",
        f"created: {_utc(job.created)} · submitted: {_utc(job.submitted)} · changed: {_utc(job.updated)}"
        f" · awake: {job.awake:.0f} s",
    ]
    balances = [f"{job.facts[name]}" for name in ("balance_before", "balance_after") if name in job.facts]
    known = {
        "host": job.host, "credits": "" if job.credits is None else f"{job.credits:g}",
        "balance": " → ".join(balances),
    }
    more = [f"{name}: {value}" for name, value in known.items() if value]
    return [*lines, " · ".join(more)] if more else lines


def _utc(seconds: float | None) -> str:
    return "-" if seconds is None else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(max(0.0, seconds)))


def _without_words(text: str, job: Job) -> str:
    """Longest first, so that a negative prompt inside the prompt leaves nothing behind."""
    for words in sorted({job.prompt, job.request.negative_prompt}, key=len, reverse=True):
        if len(words) >= _SHORTEST:
            text = text.replace(words, PROMPT_MASK)
    return text


def _without_home(text: str) -> str:
    try:
        home = str(Path.home())
    except RuntimeError:  # no home can be told
        return text
    return text.replace(home, "~") if len(home) > 1 else text
