"""The safe report: what a person may paste into a public issue. No key, no prompt, no home folder."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QGuiApplication

from .. import __version__
from ..errors import ErrorInfo
from ..redaction import redact


def safe_report(error: ErrorInfo, details: str = "") -> str:
    """A few lines about the program and the failure. details: a traceback; redacted here."""
    lines = [
        f"Easel {__version__} · Python {sys.version.split()[0]} · Qt {PySide6.__version__}"
        f" · {QSysInfo.prettyProductName()} · {QGuiApplication.platformName()}",
        f"{error.kind}: {error.title}",
    ]
    if error.hint:
        lines.append(error.hint)
    if details:
        lines += ["", details.strip()]
    return _without_home(redact("\n".join(lines))) + "\n"


def _without_home(text: str) -> str:
    try:
        home = str(Path.home())
    except RuntimeError:  # no home can be told
        return text
    return text.replace(home, "~") if len(home) > 1 else text
