"""A queue whose reference pictures go to three hosts that do what a test says."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app.models import GenerationRequest, InputPicture, Mode, Role
from desktop_app.services.generation_queue import QueueSettings
from desktop_app.services.host_consent import Consents
from desktop_app.services.reference_upload import ReferenceUpload
from desktop_app.services.remote_sweep import RemoteSweep
from desktop_app.storage.settings import Settings
from tests.support.clock import FakeClock
from tests.support.hosts import host_like
from tests.unit.services.rig import QUIET, Inline, Rig, Scripted, engine_like, finish

DAY = 24 * 3600.0


class Bench:
    """A queue with three hosts: `r2` can delete, `imgbb` and `kie` cannot."""

    def __init__(self, folder: Path, clock: FakeClock, engine: Scripted, settings: QueueSettings) -> None:
        self.clock = clock
        self.r2 = host_like(clock, id="r2", title="R2")
        self.imgbb = host_like(clock, id="imgbb", title="ImgBB", can_delete=False)
        self.kie = host_like(clock, id="kie-upload", title="KIE upload", can_delete=False)
        self.hosts = {host.id: host for host in (self.r2, self.imgbb, self.kie)}
        self.settings = Settings(folder / "config", {})
        self.consents = Consents(self.settings)
        self.rig = Rig(folder, clock, engine, settings, upload=self._upload, sweep=self._sweep)
        self.engine = engine
        self.uploads = ReferenceUpload(
            self.rig.library, {engine.id: engine}, lambda: self.hosts, clock, self.consents
        )
        self.sweep = RemoteSweep(self.rig.library, self.uploads, lambda: self.hosts, clock)

    async def _upload(self, *words: Any) -> Any:
        return await self.uploads(*words)

    async def _sweep(self) -> float | None:
        return await self.sweep()

    def submit(self, *inputs: InputPicture, prompt: str = "blue") -> Any:
        request = GenerationRequest(self.engine.id, prompt, Mode.IMAGE_TO_IMAGE, inputs=inputs)
        return self.rig.queue.submit(request, again=True)[0]

    def keep(self, data: bytes | None = None, role: Role = Role.IMAGE) -> InputPicture:
        return self.rig.library.keep_input(data or picture(), role=role)

    def sent(self) -> list[str]:
        """Which host was asked, in order of nothing but its kind."""
        return [host.id for host in self.hosts.values() for _ in host.puts]


@asynccontextmanager
async def bench(
    folder: Path, *, clock: FakeClock | None = None, settings: QueueSettings = QUIET, start: bool = True,
    **attributes: Any,
) -> AsyncIterator[Bench]:
    """Started, and closed at the end."""
    asyncio.get_running_loop().set_default_executor(Inline())
    clock = clock or FakeClock()
    one = Bench(folder, clock, engine_like(clock, needs_url=True, **attributes), settings)
    if start:
        await finish(clock, one.rig.queue.start())
    try:
        yield one
    finally:
        await one.rig.close()
        await one.uploads.close()


def picture(colour: str = "teal", size: tuple[int, int] = (64, 48), mode: str = "RGB", kind: str = "PNG", **words: Any
            ) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind, **words)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))
