"""The main job, in the real window: words become a picture, and a dropped picture and words become another.

With a display the window stays open on the result; without one the same code runs offscreen. Its library is
`.demo/` in this checkout (EASEL_HOME chooses another place).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROMPT = "a lighthouse on a cliff at sunset, stormy sea, two sailboats"
CHANGE = "warmer, more contrast, stained glass"
WINDOW = (1440, 900)

sys.path.insert(0, str(ROOT))
os.environ.setdefault("EASEL_HOME", str(ROOT / ".demo"))


def main() -> int:
    """Exit code 0 when both pictures are in the library."""
    from desktop_app.app import make_application, run_loop

    return run_loop(make_application(), demo)


async def demo() -> int:
    """Press Generate twice as a person would, and say where everything is."""
    from desktop_app.app import window_session
    from desktop_app.models import JobState

    async with window_session(size=WINDOW) as session:
        paths: list[Path] = []
        for words, pictures in ((PROMPT, ()), (CHANGE, paths)):
            print(f"generating: {words}", flush=True)
            jobs = await session.wait(await session.submit(words, pictures=list(pictures)))
            for job in jobs:
                if job.state is not JobState.DONE:
                    error = job.error
                    print(f"easel: {error.title} {error.hint}" if error else f"easel: {job.state}", file=sys.stderr)
                    return 1
                paths += [asset.path for asset in session.studio.library.assets.by_job(job.id)]
        await session.painted()
        screenshot = session.grab(session.studio.folders.data / "screenshot.png")
        for path in paths:
            print(f"picture:    {path}")
        print(f"library:    {session.studio.library.folder}")
        print(f"screenshot: {screenshot}", flush=True)
        if session.has_display():
            print("The window is open; close it to end.", flush=True)
            await session.until_closed()
    return 0


if __name__ == "__main__":
    sys.exit(main())
