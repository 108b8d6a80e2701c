"""A bucket that takes the connection and says nothing."""

from __future__ import annotations

import asyncio
import socket
import time

from desktop_app.clock import SystemClock
from desktop_app.hosts.base import Upload
from desktop_app.hosts.r2 import R2
from tests.unit.hosts.rig import kit


def test_it_holds_up_neither_the_end_of_the_program_nor_other_work() -> None:
    with socket.socket() as hole:
        hole.bind(("127.0.0.1", 0))
        hole.listen(64)

        async def main() -> None:
            host = R2(kit({
                "CLOUDFLARE_R2_ENDPOINT": f"http://127.0.0.1:{hole.getsockname()[1]}", "CLOUDFLARE_R2_BUCKET": "bucket",
                "CLOUDFLARE_R2_ACCESS_KEY_ID": "a" * 32, "CLOUDFLARE_R2_SECRET_ACCESS_KEY": "b" * 64,
            }, SystemClock()))
            puts = [
                asyncio.ensure_future(host.put(Upload(b"x", f"{number}.png", "image/png", 3600.0)))
                for number in range(40)  # more than the pool everybody shares has threads
            ]
            await asyncio.to_thread(hole.accept)
            await asyncio.wait_for(asyncio.to_thread(int), 10)
            for put in puts:
                put.cancel()
            await asyncio.wait(puts)
            await host.close()

        began = time.monotonic()
        asyncio.run(main())
        assert time.monotonic() - began < 10
