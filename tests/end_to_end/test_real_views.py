"""Palette, settings, viewer, compare, trash and a restart on a real screen with mouse and keyboard."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.support.desk import Desk
from tests.support.easel import easel
from tests.support.screen_reader import SELECTED, Node, ScreenReader, named, screen_reader
from tests.support.xserver import Screen, real_screen, until

pytestmark = pytest.mark.real_window
PANEL = (30, 560)  # nothing but the left panel's colour
COLOURS = {"red": (200, 60, 40), "green": (40, 160, 80), "blue": (50, 80, 200)}


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with real_screen() as screen:
        yield screen


@pytest.fixture(scope="module")
def reader(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    with screen_reader(screen, tmp_path_factory.mktemp("bus")) as reader:
        yield reader


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with three plain pictures and, newest, a red one that was made black and white."""
    home = tmp_path_factory.mktemp("furnished")
    files = []
    for name, colour in COLOURS.items():
        files.append(home / f"{name}.png")
        Image.new("RGB", (320, 240), colour).save(files[-1])
    assert easel(home, "import", *files, "--json").code == 0
    assert easel(home, "generate", "black and white", "--image", files[0], "--json").code == 0
    (home / "config").mkdir(exist_ok=True)
    settings = {"first_start_done": True, "reduced_motion": True, "theme": "light"}
    (home / "config/settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return home


@pytest.fixture
def home(furnished: Path, tmp_path: Path) -> Path:
    shutil.copytree(furnished, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def desk(screen: Screen, reader: ScreenReader, home: Path) -> Iterator[Desk]:
    with Desk(screen, home) as desk:
        yield desk


def seen(reader: ScreenReader, role: str, words: str) -> Node:
    """Wait until Easel shows such a thing."""
    return reader.find("Easel", named(role, words), f"{role} “{words}”")


def stand_on(screen: Screen, reader: ScreenReader, words: str = "black and white") -> None:
    """The mouse picks a picture in the grid."""
    screen.click(*seen(reader, "list item", words).middle)
    until(lambda: seen(reader, "list item", words).has(SELECTED), "the selection")


def rating(desk: Desk, words: str) -> int:
    (row,) = desk.rows("SELECT rating FROM assets WHERE prompt = ?", words)
    return row["rating"]


def test_the_palette_changes_the_look(desk: Desk) -> None:
    assert min(desk.pixel(*PANEL)) > 200
    desk.palette("dark")
    until(lambda: max(desk.pixel(*PANEL)) < 60, "the dark look")
    until(lambda: desk.settings()["theme"] == "dark", "the setting")


def test_a_setting_is_found_and_esc_leads_back(desk: Desk, screen: Screen, reader: ScreenReader) -> None:
    screen.keys("ctrl+comma")
    window = until(lambda: screen.shown("Settings"), "the settings")[-1]
    until(lambda: screen.focused() == window, "the settings in front")
    seen(reader, "list item", "Privacy")
    screen.keys("ctrl+f")
    screen.type("language")
    seen(reader, "label", "settings found")
    seen(reader, "label", "Language")
    screen.keys("Escape")
    seen(reader, "list item", "Privacy")  # the first Esc empties the search
    screen.keys("Escape")
    until(lambda: not screen.shown("Settings"), "the settings' end")
    until(lambda: screen.focused() == desk.window, "the window in front again")


def test_from_the_grid_into_the_viewer_and_the_full_screen(desk: Desk, screen: Screen, reader: ScreenReader) -> None:
    stand_on(screen, reader)
    screen.keys("Right", "Return")
    seen(reader, "graphic", "blue")
    screen.keys("Right")
    seen(reader, "graphic", "green")
    size = int(screen.xdotool("getdisplaygeometry").split()[0])
    screen.keys("F11")
    until(lambda: screen.width(desk.window) == size, "the full screen")
    screen.keys("Escape")
    until(lambda: screen.width(desk.window) < size, "the window")
    seen(reader, "push button", "Generate")
    screen.keys("Escape")
    until(lambda: seen(reader, "list item", "green").has(SELECTED), "the grid, at the picture that was shown")


def test_the_line_between_before_and_after_follows_the_mouse(desk: Desk, screen: Screen, reader: ScreenReader) -> None:
    stand_on(screen, reader)
    screen.keys("m")
    x, y = seen(reader, "graphic", "black and white").middle
    left, right = (x - 90, y - 60), (x + 90, y - 60)
    until(lambda: colourful(screen, left) and not colourful(screen, right), "red before, grey after")
    screen.drag((x, y), (x + 150, y))
    until(lambda: colourful(screen, left) and colourful(screen, right), "more of the before")
    screen.drag((x + 150, y), (x - 150, y))
    until(lambda: not colourful(screen, left) and not colourful(screen, right), "more of the after")
    screen.keys("m")
    until(lambda: not colourful(screen, (x - 200, y - 60)), "the later picture alone")


def colourful(screen: Screen, place: tuple[int, int]) -> bool:
    """Is it anything but grey there?"""
    red, green, blue = screen.colour(*place)
    return max(red, green, blue) - min(red, green, blue) > 40


def test_rate_throw_away_and_take_back(desk: Desk, screen: Screen, reader: ScreenReader) -> None:
    stand_on(screen, reader)
    screen.keys("4")
    until(lambda: rating(desk, "black and white") == 4, "four stars")
    screen.keys("Delete")
    until(lambda: desk.pictures("trashed IS NOT NULL"), "the trash")
    screen.keys("ctrl+z")
    until(lambda: not desk.pictures("trashed IS NOT NULL"), "the picture back")
    screen.keys("ctrl+z")
    until(lambda: rating(desk, "black and white") == 0, "no stars again")
    (asset,) = desk.pictures()
    assert (desk.home / "data/library" / asset["path"]).exists()


def test_a_restart_brings_everything_back(screen: Screen, reader: ScreenReader, home: Path) -> None:
    with Desk(screen, home) as desk:
        screen.xdotool("windowsize", "--sync", desk.window, 1100, 760)
        screen.xdotool("windowmove", "--sync", desk.window, 120, 60)
        screen.keys("ctrl+e")
        screen.type("a draft nobody sent")
        screen.keys("ctrl+f")
        screen.type("blue")
        until(lambda: count(reader, "list item") == 1, "the filter")
        stand_on(screen, reader, "blue")
        place = screen.origin(desk.window)
        desk.close()
    with Desk(screen, home, place=False) as desk:
        until(lambda: seen(reader, "list item", "blue").has(SELECTED), "the selected picture")
        assert count(reader, "list item") == 1
        assert screen.origin(desk.window) == place
        assert screen.width(desk.window) == 1100
        assert seen(reader, "text", "Prompt").text == "a draft nobody sent"
        assert seen(reader, "text", "Search pictures").text == "blue"
        desk.close()


def count(reader: ScreenReader, role: str) -> int:
    """How many of these the gallery shows."""
    grid = seen(reader, "list", "Pictures")
    return sum(node.role == role for node in grid.walk())
