"""Runs the real command line in a process of its own, as a script would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
SMALL = ("--size", "256x256")


@dataclass(frozen=True)
class Answer:
    """What one command said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        return json.loads(self.out)


def environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment with a library of its own, without display and D-Bus."""
    base = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    return {**base, "EASEL_HOME": str(home), "PYTHONPATH": str(ROOT), **(more or {})}


def easel(
    home: Path, *words: object, stdin: str = "", cwd: Path | None = None, more: Mapping[str, str] | None = None,
    before: tuple[str, ...] = (),
) -> Answer:
    """Run `easel words…`; no command may print a traceback, whatever it is given."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "desktop_app", *map(str, words)], input=stdin, capture_output=True,
        text=True, encoding="utf-8", env=environment(home, more), cwd=cwd or home, timeout=180, check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return Answer(done.returncode, done.stdout, done.stderr)
