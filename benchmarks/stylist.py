"""Styling a picture against the bare net, and how soon a cancelled job leaves its slot free.

Targets (speed.md): styling ≤ 1.3 × one bare pass of the net at 512² and 1024² in the same run; cancel to a
free slot ≤ 0.5 s.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from desktop_app.engines.base import Reference
from desktop_app.engines.neural import net
from desktop_app.engines.neural.styles import BY_ID
from desktop_app.engines.stylist import Stylist
from desktop_app.engines.stylist.wish import DEFAULT_STRENGTH
from desktop_app.models import GenerationRequest, ProgressState
from tests.support.photo import photo_like

from .harness import ROUNDS, Ratio, compare, report, timed

STYLE = "starry-oil"
CANCEL_TARGET_MS = 500


def styling(side: int) -> Ratio:
    """One picture, read to styled, against the net alone on a tensor made ready."""
    picture = photo_like(side, side)
    tensor = np.ascontiguousarray(picture.transpose(2, 0, 1)[None], np.float32) / np.float32(255)
    weights = np.zeros(26, np.float32)
    weights[BY_ID[STYLE].index] = 1
    session = net.session("multistyle26")

    def bare() -> float:
        return timed(lambda: session.run(None, {"image": tensor, "style_weights": weights}))

    def whole() -> float:
        return timed(lambda: net.stylise(picture, STYLE, DEFAULT_STRENGTH))

    return compare(f"styling {side}² against the bare net", whole, bare, 1.3, rounds=max(7, ROUNDS))


async def _cancelled_after(engine: Stylist, photo: Path, seconds: float) -> float:
    """Milliseconds from cancel to a worker that is gone, `seconds` after it first spoke."""
    request = GenerationRequest(engine="stylist", prompt="", style=STYLE, seed=1)
    remote_id = await engine.create(request, [Reference(photo)], "benchmark")
    while True:
        progress = await engine.poll(remote_id)
        if progress.state is not ProgressState.WAITING:
            break
        await asyncio.sleep(0.01)
    await asyncio.sleep(seconds)
    started = time.perf_counter()
    await engine.cancel(remote_id)
    return (time.perf_counter() - started) * 1000


def cancelling(folder: Path) -> Ratio:
    """Cancel in the middle of reading, styling and finishing a 2048² picture; the slowest of nine counts."""
    photo = folder / "photo.png"
    Image.fromarray(photo_like(2048, 2048)).save(photo, compress_level=1)
    engine = Stylist(folder / "work")

    async def rounds() -> list[float]:
        return [await _cancelled_after(engine, photo, 0.15 * number) for number in range(9)]

    taken = asyncio.run(rounds())
    print(f"cancel to a free slot: median {statistics.median(taken):.0f} ms, slowest {max(taken):.0f} ms")
    return Ratio("cancel to a free slot, slowest of 9, against 500 ms", max(taken), CANCEL_TARGET_MS, 1.0).show()


def main() -> int:
    cv2.setNumThreads(net.MAX_THREADS)
    ratios = [styling(512), styling(1024)]
    with tempfile.TemporaryDirectory() as folder:
        ratios.append(cancelling(Path(folder)))
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())
