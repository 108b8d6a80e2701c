"""What is being written survives: a restart, a killed process, a library that moves, a file full of nonsense."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import system
from desktop_app.ui.drafts import FILE

from .conftest import Bench, Drive

ROOT = Path(__file__).parents[3]

WRITER = """
import asyncio, sys
from desktop_app.app import make_application, run_loop, window_session
from pathlib import Path

async def main():
    async with window_session(size=(1280, 800)) as session:
        compose = session.window.compose
        compose.take_files([Path(sys.argv[1])])
        await compose.all_read()
        compose.settings.set_count(4)
        compose.settings.set_seed(77)
        compose.prompt.write("the words before the crash 灯塔")
        print("written", flush=True)
        await asyncio.sleep(3600)

run_loop(make_application(), main)
"""


def draft_file() -> Path:
    """Where the draft lies."""
    return system.folders().config / FILE


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a word of Unix")
def test_a_killed_process_loses_nothing_older_than_a_second(drive: Drive, own_home: Path, tmp_path: Path) -> None:
    from tests.support.engines import png

    picture = tmp_path / "portrait.png"
    picture.write_bytes(png())
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(picture)], cwd=ROOT, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "EASEL_HOME": str(own_home)},
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "written"
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(1.0)
    child.send_signal(signal.SIGKILL)
    child.wait(10)

    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        await compose.all_read()
        await bench.until(lambda: compose.settings.seed() == 77)
        assert compose.prompt.text() == "the words before the crash 灯塔"
        assert compose.settings.count() == 4
        (reference,) = compose.zone.references()
        assert reference.name == "portrait.png" and reference.picture is not None

    drive(body)


def test_a_restart_brings_words_settings_and_earlier_prompts(drive: Drive, own_home: Path) -> None:
    async def write(bench: Bench) -> None:
        compose = bench.window.compose
        compose.prompt.write("sent")
        compose.generate()
        compose.prompt.write("never sent")
        compose.clear()
        compose.settings.choose_engine("paid")
        compose.settings._model.setCurrentIndex(1)
        compose.settings.sizes.choose("16:9")
        compose.settings.styles.choose("soft-pastel")
        compose.settings.form.set_value("brush", "bold")
        compose.settings.more.set_open(True)
        compose.prompt.write("half a")

    async def read(bench: Bench) -> None:
        settings, prompt = bench.window.compose.settings, bench.window.compose.prompt
        assert prompt.text() == "half a"
        assert (settings.engine().id, settings.model(), settings.size_words()) == ("paid", "two", "16:9")
        assert settings.styles.chosen() == "soft-pastel" and settings.more.is_open()
        assert settings.options()["brush"] == "bold"
        prompt.go_back(1)
        assert prompt.text() == "never sent"
        prompt.go_back(1)
        assert prompt.text() == "sent"
        prompt.go_back(-2)
        assert prompt.text() == "half a"

    drive(write)
    drive(read)


def test_the_draft_is_written_while_somebody_types_on(drive: Drive, own_home: Path) -> None:
    async def body(bench: Bench) -> None:
        keeper = bench.window.compose_life.keeper
        bench.window.compose.prompt.write("a")
        due = keeper._timer.remainingTime()
        bench.window.compose.prompt.write("a f")
        assert keeper._timer.isActive() and keeper._timer.remainingTime() <= due <= 1000
        await bench.until(lambda: draft_file().is_file() and "a f" in draft_file().read_text("utf-8"))
        assert not list(draft_file().parent.glob("*.part"))

    drive(body)


def test_a_draft_outlives_the_move_of_the_library(drive: Drive, own_home: Path, tmp_path: Path) -> None:
    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        compose.take_files([bench.picture()])
        await compose.all_read()
        compose.prompt.write("a fox")
        compose.settings.set_count(3)
        await bench.session.move_library(tmp_path / "elsewhere")
        after = bench.session.window.compose
        await after.all_read()
        await bench.until(lambda: after.settings.count() == 3)
        assert after.prompt.text() == "a fox" and len(after.zone.pictures()) == 1

    drive(body)


@pytest.mark.parametrize("content", [
    "", "not json", "[]", '{"prompt": 3, "history": "x", "references": [1, {"name": "a"}], "settings": 5}',
    json.dumps({"settings": {"engines": {"text-to-image": "gone"}, "model": 4, "options": {"strength": "x" * 50},
                             "seed": "-1abc", "count": "many", "size": "0x0", "style": "no such"}}),
    json.dumps({"references": [{"name": "x", "role": "image", "mask": None, "picture": {
        "sha256": "../../x", "asset_id": "", "width": 1, "height": 1, "role": "image", "name": ""}}]}),
])
def test_a_file_full_of_nonsense_leaves_an_ordinary_panel(drive: Drive, own_home: Path, content: str) -> None:
    draft_file().parent.mkdir(parents=True, exist_ok=True)
    draft_file().write_text(content, encoding="utf-8")

    async def body(bench: Bench) -> None:
        compose = bench.window.compose
        await compose.all_read()
        assert not compose.zone.references()
        compose.settings.set_seed(None)
        compose.settings.sizes.choose("1:1")
        compose.prompt.write("a fox")
        assert compose.request().prompt == "a fox"

    drive(body)
