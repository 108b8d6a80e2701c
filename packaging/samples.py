"""Remakes resources/samples/: the pictures of the first start, painted by the built-in painter, by one command.

Each is a small WebP with its full recipe inside, so that "use the whole recipe again" paints it once more.
"""

from __future__ import annotations

import asyncio
import io
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SIZE = "640x640"
PAINTED = 1_793_000_000.0  # 26 October 2026: older than whatever the artist makes
MOST_BYTES = 49_000  # of one picture, so that all eight stay under 400 KB

sys.path.insert(0, str(ROOT))


def main() -> int:
    """Exit code 0 when all were painted."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["EASEL_HOME"] = home
        return asyncio.run(paint())


async def paint() -> int:
    """One after another, through the queue like any other job."""
    from desktop_app.models import GenerationRequest, JobState
    from desktop_app.services.samples import FOLDER, listed, request_of
    from desktop_app.services.studio import open_studio

    folder = ROOT / "resources" / FOLDER
    folder.mkdir(exist_ok=True)
    total = 0
    async with open_studio() as studio:
        await studio.queue.start()
        for number, sample in enumerate(listed()):
            request: GenerationRequest = request_of(sample)
            (job,) = await studio.queue.wait([job.id for job in studio.queue.submit(request)])
            if job.state is not JobState.DONE:
                print(f"{sample.name}: {job.error}", file=sys.stderr)
                return 1
            (asset,) = studio.library.assets.by_job(job.id)
            data = small(asset.path, sample, asset.facts, PAINTED - number * 60)
            (folder / sample.file).write_bytes(data)
            total += len(data)
            print(f"{sample.file:<20} {len(data):>7}", flush=True)
    print(f"{total} bytes")
    return 0


def small(path: Path, sample, facts, created: float) -> bytes:  # type: ignore[no-untyped-def]
    """The painting as WebP, as good as its bytes allow, with its recipe."""
    from PIL import Image

    from desktop_app.services.samples import recipe_of
    from desktop_app.storage import picture_metadata

    with Image.open(path) as image:
        picture = image.convert("RGB")
    recipe = recipe_of(sample, facts, created)
    data = b""
    for quality in range(88, 20, -3):
        buffer = io.BytesIO()
        picture.save(buffer, "WEBP", quality=quality, method=6)
        data = picture_metadata.embed(buffer.getvalue(), recipe)
        if len(data) <= MOST_BYTES:
            break
    return data


if __name__ == "__main__":
    sys.exit(main())
