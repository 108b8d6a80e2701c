"""The key flow on a real screen: drop, type, Ctrl+Enter, picture, Ctrl+L, link; counted and timed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.desk import WINDOW, Desk, OtherProgram
from tests.support.xserver import until

DROP_ZONE = (160, 200)


@dataclass
class Flow:
    """What it took. Seconds are the program's and the machine's together; the hands wait for nothing else."""

    actions: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    _started: float = 0.0

    def act(self, what: str) -> None:
        """One more thing the hands did; the clock starts with it."""
        self.actions.append(what)
        self._started = time.monotonic()

    def done(self, what: str) -> None:
        """What the last action led to has happened."""
        self.seconds[what] = self.seconds.get(what, 0.0) + time.monotonic() - self._started


def beside(desk: Desk, picture: Path) -> OtherProgram:
    """Another program to the right of the window, with a picture to drag; the window is in front again."""
    other = OtherProgram(desk.screen, picture, WINDOW[0] + 60, 60)
    desk.screen.window("^Easel$", 10, 30)
    until(lambda: desk.screen.focused() == desk.window, "the focus")
    return other


def drop_to_picture(desk: Desk, other: OtherProgram, words: str, flow: Flow) -> None:
    """Three actions: the drag, the words, Ctrl+Enter. Ends when the picture is in the library."""
    references = desk.home / "data/library/references"
    known, made = len(list(references.glob("*.png"))), len(desk.pictures())
    flow.act("drag the picture in")
    desk.screen.drag(other.middle, desk.at(*DROP_ZONE))
    until(lambda: len(list(references.glob("*.png"))) > known, "the drop")
    flow.done("drag")
    flow.act("type")
    desk.screen.type(words)
    flow.done("type")
    flow.act("Ctrl+Enter")
    desk.screen.keys("ctrl+Return")
    until(lambda: len(desk.pictures()) > made, "the picture", 20)
    flow.done("Ctrl+Enter to picture")


def first_link(desk: Desk, other: OtherProgram, flow: Flow) -> None:
    """Ctrl+L shows what becomes public, Enter shares it; Esc closes the sheet."""
    before = desk.pixel(30, 560)
    flow.act("Ctrl+L")
    desk.screen.keys("ctrl+l")
    until(lambda: desk.pixel(30, 560) != before, "the share sheet")  # what lies behind it is dimmed
    flow.done("share sheet")
    _link(desk, other, "Return", "Enter", flow)
    desk.screen.keys("Escape")
    until(lambda: desk.pixel(30, 560) == before, "the end of the share sheet")


def next_link(desk: Desk, other: OtherProgram, flow: Flow) -> None:
    """Ctrl+L alone."""
    _link(desk, other, "ctrl+l", "Ctrl+L", flow)


def _link(desk: Desk, other: OtherProgram, key: str, spoken: str, flow: Flow) -> None:
    known = len(other.clipboard)
    flow.act(spoken)
    desk.screen.keys(key)
    copied = until(lambda: [text for text in other.clipboard[known:] if text], "the link in the clipboard")
    flow.links.append(copied[-1])
    flow.done(f"{spoken} to link")
