"""The real program in a real X server: a file dragged with the mouse from another program becomes a picture."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.support.easel import ROOT, easel
from tests.support.xserver import Screen, real_screen, until

pytestmark = pytest.mark.real_window
WINDOW = (1200, 860)
PROMPT_FIELD = (160, 100)
DROP_ZONE = (160, 215)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with real_screen() as screen:
        yield screen


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "holiday.png"
    image = Image.linear_gradient("L").resize((320, 240)).convert("RGB")
    image.paste((200, 60, 40), (60, 60, 180, 180))
    image.save(path)
    return path


def start(screen: Screen, home: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *words], cwd=ROOT, env={**screen.environment, "EASEL_HOME": str(home), "PYTHONPATH": str(ROOT)}
    )


def test_a_dragged_file_and_typed_words_become_a_picture(screen: Screen, picture: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    program = start(screen, home, "-m", "desktop_app")
    other = start(screen, home, "-m", "tests.support.drag_source", str(picture))
    try:
        window = screen.window("Easel", 0, 0, *WINDOW)
        source = screen.window("Drag source", WINDOW[0] + 40, 40)
        left, top = screen.origin(window)
        from_x, from_y = screen.origin(source)
        screen.drag((from_x + 60, from_y + 60), (left + DROP_ZONE[0], top + DROP_ZONE[1]))
        until(lambda: list((home / "data/library/references").glob("*.png")), "the drop")
        screen.xdotool("windowactivate", "--sync", window)
        screen.xdotool("mousemove", left + PROMPT_FIELD[0], top + PROMPT_FIELD[1], "click", 1)
        screen.xdotool("type", "--delay", "20", "black and white")
        screen.xdotool("key", "ctrl+Return")

        def made() -> list[dict]:
            return easel(home, "gallery", "--json").data["assets"]

        (asset,) = until(made, "the picture")
        assert (asset["engine"], asset["mode"], asset["prompt"]) == ("stylist", "image-to-image", "black and white")
        with Image.open(asset["path"]) as result:
            assert result.size == (320, 240)
            red, green, blue = result.convert("RGB").resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
            assert max(red, green, blue) - min(red, green, blue) < 6
        until(lambda: screen.close(window, program), "the end of the program")
        assert program.returncode == 0
    finally:
        screen.screenshot(tmp_path / "screen.png")
        for process in (program, other):
            process.kill()
            process.wait()


def test_a_second_start_raises_the_first_window(screen: Screen, tmp_path: Path) -> None:
    first = start(screen, tmp_path, "-m", "desktop_app")
    try:
        screen.window("Easel", 0, 0, *WINDOW)
        second = start(screen, tmp_path, "-m", "desktop_app")
        assert second.wait(timeout=30) == 0
        assert len(screen.xdotool("search", "--onlyvisible", "--name", "Easel").split()) == 1
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()
