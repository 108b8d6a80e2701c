"""Reference upload: from the kept picture to its signed address, against a bare `put_object` in the same run.

The picture is a photograph of 2048 × 1536. Over a home line (10 Mbit/s up, 30 ms there and back) the whole way,
decoding and re-encoding included, is held against one put of the very bytes that came out. On loopback, where the
wire costs nothing, what the program adds to a put of ready bytes is shown, and what re-encoding takes.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.harness import ROUNDS, Ratio, report

LINE_BITS, LINE_SECONDS = 10e6, 0.03
SIZE = (2048, 1536)


class Bench:
    """A library, R2 on a real S3 server behind a front, and a bare client beside it."""

    def __init__(self, folder: Path, front: Any) -> None:
        from desktop_app.clock import SystemClock
        from desktop_app.hosts.base import HostKit
        from desktop_app.hosts.r2 import R2
        from desktop_app.services.host_consent import Consents
        from desktop_app.services.reference_upload import ReferenceUpload
        from desktop_app.storage.credentials import Credentials
        from desktop_app.storage.library import Library
        from desktop_app.storage.settings import Settings
        from tests.support.engines import PaidEngine

        clock, environ = SystemClock(), front.server.environ
        self.front, self.bare = front, front.server.client()
        self.library = Library.open(folder / "library", cache=folder / "cache", clock=clock)
        self.engine = PaidEngine(folder)
        self.r2 = R2(HostKit(Credentials(environ).get, clock, environ))
        self.uploads = ReferenceUpload(
            self.library, {self.engine.id: self.engine}, lambda: {"r2": self.r2}, clock, Consents(Settings(folder, {}))
        )
        self._number = 0

    def kept(self) -> tuple[Any, Path]:
        """A job with a photograph nobody has sent yet."""
        import cv2

        from desktop_app.models import GenerationRequest, Job, JobState, Mode
        from tests.support.photo import photo_like

        self._number += 1
        _, data = cv2.imencode(".jpg", photo_like(*SIZE, seed=self._number), [cv2.IMWRITE_JPEG_QUALITY, 92])
        picture = self.library.keep_input(data.tobytes())
        request = GenerationRequest(self.engine.id, "x", Mode.IMAGE_TO_IMAGE, inputs=(picture,))
        job = Job(
            f"job-{self._number}", "group", self.engine.id, "", request.mode, request, "", JobState.UPLOADING, 1, 0.0,
            0.0,
        )
        return job, self.library.input_path(picture.sha256)

    async def ours(self) -> tuple[float, bytes]:
        """Milliseconds of the whole way, and the bytes that were sent."""
        job, path = self.kept()
        started = time.perf_counter()
        await self.uploads(job, path, job.request.inputs[0].sha256)
        spent = (time.perf_counter() - started) * 1000
        return spent, self.front.seen[-1].body

    async def put(self, data: bytes) -> float:
        """Milliseconds of the bare put of the same bytes, from a thread as any program with a window would."""
        return await _timed(lambda: asyncio.to_thread(
            self.bare.put_object, Bucket="easel-test", Key=f"bare/{time.time_ns()}", Body=data, ContentType="image/jpeg"
        ))

    async def ready(self, data: bytes) -> float:
        """Milliseconds of the host alone, with bytes that are ready."""
        from desktop_app.hosts.base import Upload

        upload = Upload(data, f"{time.time_ns()}.jpg", "image/jpeg", 86_400.0)
        return await _timed(lambda: self.r2.put(upload))


async def _timed(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    await work()
    return (time.perf_counter() - started) * 1000


async def measure(folder: Path, front: Any) -> list[Ratio]:
    """Rounds of ours and bare in turns; the line is switched on and off between them."""
    import statistics

    bench = Bench(folder, front)
    rows: dict[str, list[float]] = {name: [] for name in ("whole", "bare", "ready", "loopback", "alone")}
    _, data = await bench.ours()
    await bench.put(data)  # warm
    for _ in range(ROUNDS):
        front.line = lambda size: time.sleep(LINE_SECONDS + size * 8 / LINE_BITS)
        spent, data = await bench.ours()
        rows["whole"].append(spent)
        rows["bare"].append(await bench.put(data))
        front.line = lambda _size: None
        rows["ready"].append(await bench.ready(data))
        rows["loopback"].append(await bench.put(data))
        rows["alone"].append((await bench.ours())[0])
    job, path = bench.kept()
    await bench.uploads(job, path, job.request.inputs[0].sha256)
    before = len(front.seen)
    again = await _timed(lambda: bench.uploads(job, path, job.request.inputs[0].sha256))
    print(f"the same bytes again: {len(front.seen) - before} requests, {again:.2f} ms")
    await bench.uploads.close()
    await bench.r2.close()
    bench.library.close()
    middle = {name: statistics.median(values) for name, values in rows.items()}
    return [
        Ratio("whole way / bare put_object, 10 Mbit/s line", middle["whole"], middle["bare"], 1.1).show(),
        Ratio("host with ready bytes / bare put, loopback", middle["ready"], middle["loopback"], float("inf")).show(),
        Ratio("whole way / bare put, loopback", middle["alone"], middle["loopback"], float("inf")).show(),
    ]


def main() -> int:
    from tests.support import s3, s3_front

    with tempfile.TemporaryDirectory() as home:
        os.environ["EASEL_HOME"] = home
        folder = Path(home) / "weed"
        folder.mkdir()
        with s3.seaweed(folder) as server, s3_front.front(server) as front:
            return report(asyncio.run(measure(Path(home), front)))


if __name__ == "__main__":
    sys.exit(main())
