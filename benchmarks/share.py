"""Click to link in the clipboard, against bare `put_object` of the same objects to the same server.

A real S3 server on loopback; a 1024² picture; the share's own objects. As in the window, the picture and its preview
were encoded while the sheet was open; a second line counts that too. Ours also renders the page and keeps the receipt.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.clock import SystemClock
from desktop_app.hosts.base import HostKit
from desktop_app.hosts.r2 import R2
from desktop_app.redaction import Secret
from desktop_app.services.share_service import ShareService
from desktop_app.sharing import ShareChoices
from desktop_app.storage.credentials import Credentials
from desktop_app.storage.library import Library

from . import harness


def main() -> int:
    """Print the ratios."""
    from tests.support import s3

    with tempfile.TemporaryDirectory() as folder, s3.seaweed(_made(Path(folder) / "server")) as server:
        ratio = asyncio.run(_measure(Path(folder), server))
    _worker()
    return harness.report([ratio])


async def _measure(folder: Path, server) -> harness.Ratio:  # type: ignore[no-untyped-def]
    from tests.support import s3

    values = {**server.environ, "CLOUDFLARE_R2_PUBLIC_URL": "https://pics.example"}

    async def key(name: str) -> Secret | None:
        return Secret(values[name]) if name in values else None

    host = R2(HostKit(key, SystemClock(), {**os.environ, **values}))
    library = Library.open(folder / "library", cache=folder / "cache")
    asset = library.import_paths([_picture(folder)]).assets[0].id
    keys = Credentials({}, timeout=0.1)
    service = ShareService(library, {"r2": host}, SystemClock(), keys=lambda: keys)
    client = server.client()
    ours, peer, cold = [], [], []
    for number in range(harness.ROUNDS + 1):
        service._ready = None
        started = time.perf_counter()
        await service.prepare([asset], ShareChoices())
        cold.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        made = (await service.share([asset], ShareChoices(expires=86400.0 + number))).share
        spent = (time.perf_counter() - started) * 1000
        bodies = [
            (item.name, client.get_object(Bucket=s3.BUCKET, Key=item.name)["Body"].read()) for item in made.objects
        ]
        started = time.perf_counter()
        for name, body in bodies:
            await asyncio.to_thread(client.put_object, Bucket=s3.BUCKET, Key=f"bare/{number}/{name}", Body=body)
        if number:  # the first round warms up
            ours.append(spent)
            peer.append((time.perf_counter() - started) * 1000)
    await host.close()
    library.close()
    print(f"encoding the picture and its preview in advance: {sorted(cold)[len(cold) // 2]:.1f} ms")
    ours.sort()
    peer.sort()
    middle = len(ours) // 2
    return harness.Ratio("click to link / bare put_object of its objects", ours[middle], peer[middle], 1.3).show()


def _picture(folder: Path) -> Path:
    from PIL import Image

    path = folder / "picture.png"
    Image.effect_noise((1024, 1024), 60).convert("RGB").save(path)
    return path


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _worker() -> None:
    """The Worker's page under load, on loopback: wrk's own figures."""
    import json
    import urllib.request

    from tests.support.engines import png
    from tests.support.worker import start_worker

    worker = start_worker()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def send(method: str, path: str, body: bytes, **headers: str) -> bytes:
        given = {"Authorization": f"Bearer {worker.token}", **{n.replace("_", "-"): v for n, v in headers.items()}}
        request = urllib.request.Request(worker.url + path, body, given, method=method)
        with opener.open(request, timeout=20) as answer:
            return answer.read()

    try:
        name = f"s/{'b' * 22}/1.png"
        send("PUT", f"/api/picture/{name}", png(), Content_Type="image/png")
        record = {"pictures": [{"name": name, "width": 64, "height": 48}], "card": name, "created": time.time()}
        url = json.loads(send("POST", "/api/share", json.dumps(record).encode(), Idempotency_Key="b" * 22))["url"]
        done = subprocess.run(
            ["wrk", "-t2", "-c8", "-d5s", "--latency", url], capture_output=True, text=True, check=False
        )
        lines = [line.strip() for line in done.stdout.splitlines() if "%" in line or "Requests/sec" in line]
        print("Worker's page, 8 connections for 5 s: " + " · ".join(lines[-5:]))
    except FileNotFoundError:
        print("wrk is not installed: the Worker was not measured", file=sys.stderr)
    finally:
        worker.stop()


if __name__ == "__main__":
    sys.exit(main())
