"""A studio on table engines, and the real window on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import WindowSession, run_loop, window_session
from desktop_app.engines.base import Engine
from desktop_app.ui.theme import Theme
from tests.support.engines import EditEngine, PaidEngine, TableEngine, png

Drive = Callable[[Callable[["Bench"], Awaitable[Any]]], Any]


class Bench:
    """What a window test holds: the session and its engines."""

    def __init__(
        self, session: WindowSession, painter: TableEngine, stylist: EditEngine, paid: PaidEngine, folder: Path
    ) -> None:
        self.session = session
        self.window = session.window
        self.studio = session.studio
        self.folder = folder
        self.painter, self.stylist, self.paid = painter, stylist, paid

    def picture(self, name: str = "portrait.png", size: tuple[int, int] = (64, 48)) -> Path:
        """A real picture file."""
        path = self.folder / name
        path.write_bytes(png(size))
        return path

    async def until(self, true: Callable[[], bool], seconds: float = 10.0) -> None:
        """Let the loop run until something holds."""
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - what it waits for is on the screen and has no event
                await asyncio.sleep(0.01)

    def cards(self) -> list[Any]:
        """The visible queue cards."""
        return list(self.window.queue.list.cards())


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Drive:
    """Run a coroutine on Qt's loop with the real window open."""

    def run(body: Callable[[Bench], Awaitable[Any]]) -> Any:
        painter, stylist, paid = TableEngine(tmp_path), EditEngine(tmp_path), PaidEngine(tmp_path)
        engines: dict[str, Engine] = {"painter": painter, "stylist": stylist, "paid": paid}

        async def inside() -> Any:
            async with window_session(engines=engines, size=(1280, 800)) as session:
                return await asyncio.wait_for(body(Bench(session, painter, stylist, paid, tmp_path)), 30)

        return run_loop(qapp, inside)

    qapp.setQuitOnLastWindowClosed(False)
    return run


@pytest.fixture
def dressed(qapp: QApplication) -> Theme:
    """The application in the light dress."""
    return Theme(qapp, "light")
