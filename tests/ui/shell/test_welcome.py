"""The first start: the welcome's cards, the samples, and what neither of them may do."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.services import samples
from desktop_app.services.local_servers import COMFYUI, SDWEBUI, Found, Stand
from desktop_app.ui.welcome_guide import WelcomeGuide
from desktop_app.ui.welcome_samples import _Square

from .conftest import Bench, Drive

ROOT = Path(__file__).parents[3]


def guide_of(bench: Bench, *found: Found) -> tuple[WelcomeGuide, list[int]]:
    """A guide that finds these, and how often it looked."""
    looked: list[int] = []

    async def look(_environ: Mapping[str, str]) -> tuple[Found, ...]:
        looked.append(len(looked))
        await asyncio.sleep(0)
        return found

    guide = WelcomeGuide(bench.window, look, {})
    bench.window.welcome_place.guide = guide
    guide.attach(bench.window.welcome)
    return guide, looked


async def begun(bench: Bench, guide: WelcomeGuide) -> None:
    """After the first start."""
    guide.begin()
    await bench.until(lambda: bench.window.welcome.samples.isVisibleTo(bench.window))
    await bench.until(lambda: "now" in bench.window.welcome.local.words or bench.window.welcome.local.title != (
        "Your own models"))


def test_the_first_start_brings_eight_samples_that_are_nobodys_work(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        guide, looked = guide_of(bench)
        await begun(bench, guide)
        welcome = window.welcome
        assert window.welcome_place.shown and len(looked) == 1
        squares = welcome.samples.findChildren(_Square)
        assert len(squares) == 8 and all(square.accessibleName() for square in squares)
        assert bench.studio.settings.flag(samples.DONE) and not bench.studio.library.jobs.list()
        squares[0].click()
        assert window.viewing and window.viewer.asset_id == squares[0].asset.id
        window.close_viewer()
        assert window.welcome_place.shown

    drive(body)


def test_samples_go_in_one_click_come_back_by_undo_and_never_by_themselves(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window, library = bench.window, bench.studio.library
        guide, _ = guide_of(bench)
        await begun(bench, guide)
        remove = next(one for one in window.welcome.samples.findChildren(QPushButton) if one.text() == "Remove samples")
        remove.click()
        assert library.assets.counts()["all"] == 0 and window.welcome_place.shown
        await bench.until(lambda: not window.welcome.samples.isVisibleTo(window))
        window.undo_stack.undo()
        assert library.assets.counts()["all"] == 8
        await bench.until(lambda: window.welcome.samples.isVisibleTo(window))
        window.actions_.run("remove-samples")
        guide.begin()
        await asyncio.sleep(0.1)
        assert library.assets.counts()["all"] == 0

    drive(body)


def test_the_welcome_goes_with_the_first_own_picture_and_comes_back_on_demand(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        guide, _ = guide_of(bench)
        await begun(bench, guide)
        await bench.session.wait(await bench.session.submit("a red kite"))
        await bench.until(lambda: not window.welcome_place.shown)
        assert window._centre.currentWidget() is window.gallery
        window.actions_.run("welcome")
        assert window.welcome_place.shown and window.welcome.back.isVisibleTo(window)
        window.welcome.back.click()
        assert window._centre.currentWidget() is window.gallery

    drive(body)


def test_the_cards_say_what_is_there_and_do_it(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window, welcome = bench.window, bench.window.welcome
        comfy = Found(COMFYUI, "ComfyUI", "http://127.0.0.1:8188")
        guide, looked = guide_of(bench, comfy)
        await guide.look_for_servers()
        assert welcome.local.title == "ComfyUI"
        assert welcome.local.words == (
            "Found on this machine, port 8188. This version of Easel does not work with it yet.")
        welcome.local.press.click()
        await bench.until(lambda: len(looked) == 2)

        bench.studio.engines["comfyui"] = bench.stylist  # type: ignore[index]
        await guide.look_for_servers()
        assert welcome.local.words == "Found on this machine, port 8188. Your own models, free and private."
        assert welcome.local.press.text() == "Use it"

        welcome.suggested.emit("a swan on a lake")
        assert window.compose.prompt.text() == "a swan on a lake" and window.compose.prompt.hasFocus()
        window.gallery.setFocus()
        QTest.keyClick(welcome.here.press, Qt.Key.Key_Space)
        assert window.compose.prompt.hasFocus()

    drive(body)


def test_a_server_without_its_api_and_none_at_all_are_told_plainly(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        card = bench.window.welcome.local
        guide, _ = guide_of(bench, Found(SDWEBUI, "AUTOMATIC1111", "http://127.0.0.1:7860", Stand.NO_API))
        await guide.look_for_servers()
        assert "--api" in card.words and card.press.text() == "Look again"
        guide, _ = guide_of(bench)
        await guide.look_for_servers()
        assert card.title == "Your own models" and "Start it and look again" in card.words

    drive(body)


def test_the_cloud_card_opens_its_settings_at_the_field(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        guide_of(bench)
        opened: list[tuple[str, str]] = []
        bench.window.open_settings = lambda page="", field="": opened.append((page, field))  # type: ignore[method-assign]
        bench.window.welcome.cloud.press.click()
        assert opened == [("engine:paid", "PAID_KEY")]

    drive(body)


def test_a_library_used_from_the_command_line_stays_empty(own_home: Path) -> None:
    environment = {**os.environ, "EASEL_HOME": str(own_home)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "gallery", "--json"], cwd=ROOT, env=environment, capture_output=True,
        text=True, timeout=60, check=True,
    )
    assert '"total": 0' in done.stdout or '"total":0' in done.stdout


def test_a_window_driven_by_a_script_brings_no_samples(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await bench.session.painted()
        assert not bench.studio.settings.flag(samples.DONE)
        assert bench.studio.library.assets.counts()["all"] == 0

    drive(body)
