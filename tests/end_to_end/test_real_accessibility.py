"""What a screen reader hears of the real window, over the accessibility bus it would use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desk import Desk
from tests.support.screen_reader import FOCUSED, SELECTED, Node, ScreenReader, named, screen_reader
from tests.support.xserver import real_screen, until

pytestmark = pytest.mark.real_window
PROMPT = "an owl in a forest"


@pytest.fixture
def desk_and_reader(tmp_path: Path) -> Iterator[tuple[Desk, ScreenReader]]:
    with real_screen() as screen, screen_reader(screen, tmp_path) as reader, Desk(screen, tmp_path / "home") as desk:
        yield desk, reader


def seen(reader: ScreenReader, role: str, words: str) -> Node:
    """Wait until Easel shows such a thing."""
    return reader.find("Easel", named(role, words), f"{role} “{words}”")


def test_a_screen_reader_makes_a_picture_and_hears_of_it(desk_and_reader: tuple[Desk, ScreenReader]) -> None:
    desk, reader = desk_and_reader
    desk.ready()
    seen(reader, "frame", "Easel")
    assert seen(reader, "text", "Prompt").has(FOCUSED)
    desk.screen.type(PROMPT)
    seen(reader, "push button", "Generate").press()
    until(desk.pictures, "the picture")
    card = reader.find(
        "Easel", lambda node: node.role == "list item" and PROMPT in node.name and "Done" in node.name, "the card")
    assert card.name.startswith(PROMPT)
    grid = seen(reader, "list", "Pictures")
    (chosen,) = until(lambda: [node for node in grid.walk() if node.has(SELECTED)], "the selected picture")
    assert chosen.name.startswith(PROMPT) and "text to image" in chosen.name


def test_everything_that_can_be_pressed_has_a_name(desk_and_reader: tuple[Desk, ScreenReader]) -> None:
    desk, reader = desk_and_reader
    desk.ready()
    seen(reader, "push button", "KIE AI: Paste a key").press()
    seen(reader, "dialog", "Settings")
    top = reader.program("Easel")
    assert top is not None
    roles = {"push button", "check box", "radio button", "combo box", "text", "slider", "list"}
    nodes = [node for node in top.walk() if node.role in roles]
    assert len(nodes) > 40
    assert [node for node in nodes if not node.name and not node.description] == []
