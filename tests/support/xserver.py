"""A real X server (Xvfb) with a window manager (openbox) and a mouse and keyboard (xdotool)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageGrab

T = TypeVar("T")
NEEDED = ("Xvfb", "openbox", "xdotool", "xwininfo")


def until(question: Callable[[], T], what: str, seconds: float = 30) -> T:
    """Ask until the answer is true; another process is at work, so there is nothing to inject a clock into."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"{what} did not happen within {seconds:.0f} s")


class Screen:
    """The screen, as a person uses it. Coordinates are of the whole screen, in pixels."""

    def __init__(self, display: str) -> None:
        self.environment = {
            **{k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")},
            "DISPLAY": display, "QT_QPA_PLATFORM": "xcb",
        }

    def xdotool(self, *words: object) -> str:
        return subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=30, check=False
        ).stdout.strip()

    def window(self, name: str, x: int, y: int, width: int = 0, height: int = 0) -> int:
        """Wait for a window of that name, place it, and return its id."""
        found = until(lambda: self.xdotool("search", "--onlyvisible", "--name", name), f"the window {name}")
        window = int(found.split()[-1])
        if width:
            self.xdotool("windowsize", "--sync", window, width, height)
        self.xdotool("windowmove", window, x, y)
        self.xdotool("windowactivate", "--sync", window)
        return window

    def origin(self, window: int) -> tuple[int, int]:
        """Where the window's contents begin."""
        place = self._geometry(window)
        return place["Absolute upper-left X"], place["Absolute upper-left Y"]

    def width(self, window: int) -> int:
        """How wide the window's contents are."""
        return self._geometry(window)["Width"]

    def _geometry(self, window: int) -> dict[str, int]:
        """xdotool counts the frame twice here."""
        command = ["xwininfo", "-id", str(window)]
        told = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=30, check=True
        ).stdout
        return {name: int(value) for name, value in re.findall(r"^ +([A-Z][\w -]+): +(-?\d+)$", told, re.MULTILINE)}

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, a few small moves, many steps, a pause, release: what drag and drop protocols expect."""
        self.xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, 11):
            self.xdotool("mousemove", start[0] + step * 2, start[1] + step)
        for step in range(1, 21):
            x = start[0] + (end[0] - start[0]) * step // 20
            y = start[1] + (end[1] - start[1]) * step // 20
            self.xdotool("mousemove", x, y, "sleep", "0.02")
        self.xdotool("mousemove", end[0] + 2, end[1], "sleep", "0.3", "mouseup", 1)

    def close(self, window: int, program: subprocess.Popen[bytes]) -> bool:
        """Close the window by its manager's key (which may be lost while focus moves); True once it has ended."""
        self.xdotool("windowactivate", "--sync", window, "key", "alt+F4")
        try:
            program.wait(timeout=2)  # the promise for a quit without a create call in flight
        except subprocess.TimeoutExpired:
            return False
        return True

    def keys(self, *names: str) -> None:
        """Keys, one after another, to whatever has the focus; `ctrl+Return`, `Escape`, `F11`."""
        self.xdotool("key", "--delay", "40", *names)

    def type(self, words: str) -> None:
        """As a person types it, only faster."""
        self.xdotool("type", "--delay", "15", words)

    def click(self, x: int, y: int) -> None:
        """The left button at this place."""
        self.xdotool("mousemove", x, y, "click", 1)

    def look(self, box: tuple[int, int, int, int] | None = None) -> Image.Image:
        """What can be seen now; box: left, top, right, bottom of a part of it."""
        return ImageGrab.grab(box, xdisplay=self.environment["DISPLAY"])

    def colour(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green and blue at this place."""
        red, green, blue = self.look((x, y, x + 1, y + 1)).convert("RGB").getpixel((0, 0))  # type: ignore[misc]
        return int(red), int(green), int(blue)

    def shown(self, name: str) -> list[int]:
        """The windows of that name that can be seen."""
        return [int(one) for one in self.xdotool("search", "--onlyvisible", "--name", name).split()]

    def focused(self) -> int:
        """The window that has the keyboard, 0 for none."""
        return int(self.xdotool("getactivewindow") or 0)

    def screenshot(self, path: Path) -> Path:
        program = shutil.which("import") or shutil.which("import-im6.q16") or "import"  # ImageMagick's, by either name
        subprocess.run([program, "-window", "root", str(path)], env=self.environment, timeout=30, check=True)
        return path


@contextmanager
def real_screen(width: int = 1440, height: int = 900) -> Iterator[Screen]:
    """A screen for the length of a block."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    assert not missing, f"not installed: {', '.join(missing)} (packaging/setup.sh tests)"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        screen = Screen(f":{pipe.readline().strip()}")
    manager = subprocess.Popen(["openbox"], env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=10)
