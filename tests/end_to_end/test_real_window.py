"""The real program in a real X server: from a file dragged out of another program to a link in the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from PIL import Image

from tests.support.desk import Desk, start
from tests.support.easel import easel
from tests.support.key_flow import Flow, beside, drop_to_picture, first_link, next_link
from tests.support.xserver import Screen, real_screen, until

pytestmark = pytest.mark.real_window


@pytest.fixture(scope="module")
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


def page(link: str) -> Path:
    """The file a link for this machine leads to."""
    assert link.startswith("file://")
    return Path(unquote(urlsplit(link).path))


def test_from_a_dragged_file_to_the_link_in_the_clipboard(screen: Screen, picture: Path, tmp_path: Path) -> None:
    home, flow = tmp_path / "home", Flow()
    with Desk(screen, home) as desk, beside(desk, picture) as other:
        desk.ready()
        drop_to_picture(desk, other, "black and white", flow)
        assert len(flow.actions) == 3
        (asset,) = desk.pictures()
        assert (asset["engine"], asset["mode"], asset["prompt"]) == ("stylist", "image-to-image", "black and white")
        with Image.open(home / "data/library" / asset["path"]) as result:
            assert result.size == (320, 240)
            red, green, blue = result.convert("RGB").resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
            assert max(red, green, blue) - min(red, green, blue) < 6
        first_link(desk, other, flow)
        desk.screen.keys("ctrl+a")
        desk.screen.type("like a woodcut")
        desk.screen.keys("ctrl+Return")
        until(lambda: len(desk.pictures()) == 2, "the second picture")
        next_link(desk, other, flow)
        links, newest = flow.links, desk.pictures()[0]
        assert len(set(links)) == 2 and all(page(link).exists() for link in links)
        shares = easel(home, "shares", "--json").data["shares"]
        assert {share["url"] for share in shares} == set(links)
        assert newest["id"] in next(share for share in shares if share["url"] == links[1])["assets"]
        desk.close()


def test_a_second_start_raises_the_first_window(screen: Screen, tmp_path: Path, picture: Path) -> None:
    with Desk(screen, tmp_path / "home") as desk, beside(desk, picture) as other:
        screen.xdotool("windowactivate", "--sync", other.window)
        until(lambda: screen.focused() == other.window, "the other program in front")
        second = start(screen, desk.home, "-m", "desktop_app")
        assert second.wait(timeout=30) == 0
        until(lambda: screen.focused() == desk.window, "the first window in front again")
        assert screen.shown("^Easel$") == [desk.window]
        assert desk.program.poll() is None
