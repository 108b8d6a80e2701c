"""Remakes docs/images/window-*.png: each main screen of the real window, by one command, offscreen.

The pictures on them are painted by the built-in engines, anew each time, in a library that is gone afterwards.
What can go wrong at a paid service is shown with the scripted engine of the window's tests.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
WINDOW = (1440, 900)
PAINTED = "640x640"
PROMPTS = (
    "a whale under the moon, starry night, oil",
    "a sailboat on the sea at sunset, soft pastel",
    "an owl in a forest at night, moonlight",
    "月夜下的红狐狸，水彩",
    "夕焼けの湖に浮かぶ白鳥",
    "a castle in the mountains at dawn",
    "a robot in a street at night",
    "a red fox in the snow",
    "two hot air balloons over a desert, morning",
    "a lighthouse in a storm",
    "a green dragon over mountains, thick brush strokes",
    "雪の山と小さな家",
)
EDIT, REFUSED = "stained glass, warmer", "add a hat"
DRAFT = "a green dragon over mountains at night, thick brush strokes, moonlight"

sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main() -> int:
    """Exit code 0 when every picture was taken."""
    from desktop_app.app import make_application, run_loop

    app = make_application("dark")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        for name, take_them in (("empty", empty), ("studio", studio), ("studio", troubles)):
            os.environ["EASEL_HOME"] = str(Path(home) / name)
            run_loop(app, take_them)
    return 0


async def empty() -> None:
    """A library without a picture."""
    from desktop_app.app import window_session

    async with window_session(size=WINDOW) as session:
        for scheme in ("light", "dark"):
            session.dress(scheme)
            await session.painted()
            session.grab(IMAGES / f"window-empty-{scheme}.png")


async def studio() -> None:
    """Gallery, viewer and queue on a library with pictures."""
    from desktop_app.app import window_session

    async with window_session(size=WINDOW) as session:
        await fill(session)
        await queue(session)
        window = session.window
        newest = window.gallery.model.ids([0, 1, 2])
        window.close_viewer()
        window.gallery.reveal(newest[2])
        window.compose.settings.sizes.choose("")
        window.compose.prompt.write(DRAFT)
        for scheme in ("light", "contrast", "dark"):
            await take(session, scheme, "gallery")
        edited = next((a.id for a in map(session.studio.library.assets.get, newest) if a.parents), newest[0])
        window.side.show_inspector()
        window.compose.prompt.write(EDIT)
        window.use_as_input(session.studio.library.assets.get(edited).parents)
        await window.compose.all_read()
        window.open_viewer(edited)
        for scheme in ("light", "dark"):
            await take(session, scheme, "viewer")
        window.viewer.compare.setChecked(True)
        for scheme in ("light", "dark"):
            await take(session, scheme, "compare")


async def take(session, scheme: str, name: str) -> None:  # type: ignore[no-untyped-def]
    """One picture of the window."""
    session.dress(scheme)
    await session.painted(24)
    session.grab(IMAGES / f"window-{name}-{scheme}.png")


async def fill(session) -> None:  # type: ignore[no-untyped-def]
    """Paint what is missing."""
    assets = session.studio.library.assets
    have = {job.prompt for job in session.studio.library.jobs.list()}
    for seed, prompt in enumerate(PROMPTS):
        if prompt not in have:
            await session.wait(await session.submit(prompt, size=PAINTED, seed=seed + 3))
    if EDIT not in have:
        castle = next(job.id for job in session.studio.library.jobs.list() if "castle" in job.prompt)
        await session.wait(await session.submit(EDIT, pictures=[assets.by_job(castle)[0].path]))
    session.window.queue.clear_finished()


async def queue(session) -> None:  # type: ignore[no-untyped-def]
    """Something that runs, something that waits; then something the engine refuses."""
    window = session.window
    first = session.window.gallery.model.ids([2])[0]
    running = list(await session.submit("sunflowers in a field, morning light", size="2048x2048"))
    running += await session.submit("黄昏的灯塔与帆船", size="1024x1024", count=2)
    compose = window.compose
    window.use_as_input([first])
    compose.settings.set_count(1)
    compose.prompt.write("stained glass, a little warmer")
    await compose.all_read()
    async with asyncio.timeout(60):
        while session.studio.queue.preview(running[0].id) is None:  # noqa: ASYNC110 - a preview has no event
            await asyncio.sleep(0.1)
    for scheme in ("light", "dark"):
        await take(session, scheme, "queue")
    compose.prompt.write(REFUSED)
    compose.generate()
    await take(session, "dark", "refused")
    for job in running:
        await session.studio.queue.cancel(job.id)
    await session.wait(running)
    await session.painted()
    compose.zone.clear()
    window.queue.clear_finished()


async def troubles() -> None:
    """A queue with everything that can need a person at a paid service."""
    from desktop_app.app import window_session
    from desktop_app.clock import SystemClock
    from desktop_app.models import JobState
    from desktop_app.services.studio import build_engines, make_kit
    from desktop_app.storage.credentials import Credentials
    from tests.support.examples import TROUBLES, ExampleService

    engines = build_engines(make_kit(Credentials, SystemClock()))
    engines["example"] = ExampleService(Path(os.environ["EASEL_HOME"]))
    os.environ["EASEL_TIMEOUT_SECONDS"] = "3"
    try:
        async with window_session(engines=engines, size=WINDOW) as session:
            jobs = [job for prompt in TROUBLES for job in await session.submit(prompt, engine="example")]
            async with asyncio.timeout(30):
                while session.studio.queue.get(jobs[0].id).state is not JobState.TIMED_OUT:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            for scheme in ("light", "dark"):
                await take(session, scheme, "troubles")
    finally:
        del os.environ["EASEL_TIMEOUT_SECONDS"]


if __name__ == "__main__":
    sys.exit(main())
