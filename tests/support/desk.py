"""A person at a real screen with Easel open: what the hands do, and what the library then knows."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.support.easel import ROOT
from tests.support.xserver import Screen, until

WINDOW = (1200, 840)
PLACE = (10, 30)  # below the title bar


def start(screen: Screen, home: Path, *words: str, more: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """A program on the screen; `-m desktop_app` is Easel."""
    environment = {**screen.environment, "EASEL_HOME": str(home), "PYTHONPATH": str(ROOT), **(more or {})}
    return subprocess.Popen([sys.executable, *words], cwd=ROOT, env=environment)


def _near(place: tuple[int, int], wanted: tuple[int, int]) -> bool:
    """But for the window's frame."""
    return all(0 <= is_ - ought < 40 for is_, ought in zip(place, wanted, strict=True))


class Desk:
    """Easel in a window at PLACE. place: False leaves the window where it opens. more: environment values."""

    def __init__(
        self, screen: Screen, home: Path, *, place: bool = True, more: Mapping[str, str] | None = None
    ) -> None:
        self.screen, self.home = screen, home
        self.program = start(screen, home, "-m", "desktop_app", more=more)
        self.window = until(lambda: screen.shown("^Easel$"), "the window")[-1]
        if place:
            screen.window("^Easel$", *PLACE, *WINDOW)
            until(lambda: _near(screen.origin(self.window), PLACE), "the window in its place")
        until(lambda: screen.focused() == self.window, "the focus")

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.screen.look().save(self.home.parent / "screen.png")  # for whoever asks why a test failed
        self.program.kill()
        self.program.wait()

    def at(self, x: int, y: int) -> tuple[int, int]:
        """A place in the window, as a place on the screen."""
        left, top = self.screen.origin(self.window)
        return left + x, top + y

    def click(self, x: int, y: int) -> None:
        """The left button at a place in the window."""
        self.screen.click(*self.at(x, y))

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """The colour at a place in the window."""
        return self.screen.colour(*self.at(x, y))

    def palette(self, words: str) -> None:
        """Ctrl+K, some words, Enter; what comes of it is for the caller to wait for."""
        place = WINDOW[0] // 2, WINDOW[1] - 10  # the status bar's empty middle
        before = self.pixel(*place)
        self.screen.keys("ctrl+k")
        until(lambda: self.pixel(*place) != before, "the palette")  # what lies behind it is dimmed
        self.screen.type(words)
        self.screen.keys("Return")

    def close(self) -> None:
        """By the window manager's key, to the end of the program."""
        until(lambda: self.screen.close(self.window, self.program), "the end of the program")
        assert self.program.returncode == 0

    # ---- what the library knows ----------------------------------------------------------------

    def rows(self, question: str, *values: object) -> list[dict[str, Any]]:
        """Rows of the library's database, read beside the running program."""
        path = self.home / "data/library/library.db"
        if not path.exists():
            return []
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            try:
                return [dict(row) for row in connection.execute(question, values)]
            except sqlite3.OperationalError:  # it is being made
                return []

    def pictures(self, where: str = "job_id IS NOT NULL") -> list[dict[str, Any]]:
        """Results, newest first; those made here unless told otherwise."""
        return self.rows(f"SELECT * FROM assets WHERE kind = 'result' AND {where} ORDER BY key DESC")

    def settings(self) -> dict[str, Any]:
        """What is kept in the settings' file."""
        path = self.home / "config/settings.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def ready(self) -> None:
        """The first start is over: the sample pictures are in."""
        until(lambda: self.settings().get("first_start_done"), "the first start")
        until(lambda: len(self.pictures("1")) == 8, "the sample pictures")


class OtherProgram:
    """tests/support/drag_source.py: a file to drag, and somebody who listens to the clipboard."""

    def __init__(self, screen: Screen, picture: Path, x: int, y: int) -> None:
        self.screen = screen
        self.clipboard: list[str] = []
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.support.drag_source", str(picture)], cwd=ROOT,
            env={**screen.environment, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.window = screen.window("Drag source", x, y)

    def _listen(self) -> None:
        assert self.program.stdout is not None
        for line in self.program.stdout:
            self.clipboard.append(json.loads(line))

    def __enter__(self) -> OtherProgram:
        return self

    def __exit__(self, *_: object) -> None:
        self.program.kill()
        self.program.wait()
        self._listener.join(timeout=10)
        for pipe in (self.program.stdin, self.program.stdout):
            if pipe is not None:
                pipe.close()

    def copy(self, text: str) -> None:
        """Put a text into the clipboard, and wait until it is there."""
        assert self.program.stdin is not None
        self.program.stdin.write(f"{text}\n")
        self.program.stdin.flush()
        until(lambda: self.clipboard[-1:] == [text], "the text in the clipboard")

    @property
    def middle(self) -> tuple[int, int]:
        """Where its picture can be taken hold of."""
        x, y = self.screen.origin(self.window)
        return x + 60, y + 60
