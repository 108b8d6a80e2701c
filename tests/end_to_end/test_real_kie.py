"""KIE AI on a real screen: a key pasted from another program, one that is refused, the right one, and the picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.kie_rig import KEY, Kie, kie
from tests.support.desk import Desk, OtherProgram
from tests.support.screen_reader import FOCUSED, Node, ScreenReader, named, screen_reader
from tests.support.xserver import Screen, real_screen, until

pytestmark = pytest.mark.real_window
WRONG = "kie-wrong-key"


@pytest.fixture
def screen() -> Iterator[Screen]:
    with real_screen() as screen:
        yield screen


@pytest.fixture
def reader(screen: Screen, tmp_path: Path) -> Iterator[ScreenReader]:
    with screen_reader(screen, tmp_path) as reader:
        yield reader


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Kie]:
    with kie(tmp_path / "home") as running:
        yield running


@pytest.fixture
def desk(screen: Screen, reader: ScreenReader, service: Kie) -> Iterator[Desk]:
    """A first start that knows where the service is, and no key."""
    more = {name: value for name, value in service.environment.items() if name != "KIE_AI_API_KEY"}
    with Desk(screen, service.home, more=more) as desk:
        desk.ready()
        yield desk


@pytest.fixture
def other(screen: Screen, desk: Desk, tmp_path: Path) -> Iterator[OtherProgram]:
    with OtherProgram(screen, tmp_path / "keys.txt", 1260, 60) as other:
        screen.xdotool("windowactivate", "--sync", desk.window)
        yield other


def seen(reader: ScreenReader, role: str, words: str) -> Node:
    """Wait until Easel shows such a thing."""
    return reader.find("Easel", named(role, words), f"{role} “{words}”")


def paste_key(screen: Screen, reader: ScreenReader, other: OtherProgram, key: str) -> None:
    """Into the field that has the keyboard, and Enter."""
    other.copy(key)
    until(lambda: screen.focused() in screen.shown("Settings"), "the settings in front")
    field = named("text", "KIE AI key")
    reader.find("Easel", lambda node: field(node) and node.has(FOCUSED), "the key's field")
    screen.keys("ctrl+v", "Return")


def test_a_wrong_key_is_told_and_the_right_one_makes_the_picture(
    screen: Screen, reader: ScreenReader, service: Kie, desk: Desk, other: OtherProgram
) -> None:
    screen.click(*seen(reader, "push button", "KIE AI: Paste a key").middle)
    paste_key(screen, reader, other, WRONG)
    seen(reader, "label", "This run only: no safe keyring")
    screen.keys("Escape")
    until(lambda: screen.focused() == desk.window, "the window in front again")
    desk.palette("use nano banana")
    seen(reader, "combo box", "Nano Banana")
    screen.keys("ctrl+e")
    screen.type("a lighthouse in a storm")
    screen.keys("ctrl+Return")
    card = seen(reader, "alert message", "did not accept the key")
    assert "No credits were spent" in card.name
    screen.click(*seen(reader, "push button", "Open keys").middle)
    paste_key(screen, reader, other, KEY)
    (asset,) = until(desk.pictures, "the picture", 20)
    assert (asset["engine"], asset["prompt"]) == ("kie", "a lighthouse in a storm")
    assert service.paid == 1
    screen.keys("Escape")
    seen(reader, "list item", "a lighthouse in a storm")
    desk.close()
    for path in desk.home.rglob("*"):
        assert not path.is_file() or KEY.encode() not in path.read_bytes(), f"the key is in {path}"
