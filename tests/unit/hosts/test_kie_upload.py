"""KIE's own upload against the stand-in for KIE."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop_app.errors import AppError, HeldError, PassingError, RefusedError
from desktop_app.hosts.base import Upload
from desktop_app.hosts.kie_upload import KieUpload
from tests.fakes.kie.service import DEFAULT_KEY, KieService
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.hosts.rig import kit

PICTURE = png("a picture")
SENT = Upload(PICTURE, "0a1b2c.png", "image/png", life=86_400.0)


def with_kie(
    work: Callable[[KieUpload, KieService, FakeClock], Awaitable[Any]], *, key: str = DEFAULT_KEY,
    faults: tuple[dict[str, Any], ...] = (),
) -> Any:
    """A host and the service for the length of some work; waiting costs no time."""

    async def main() -> Any:
        service, clock = KieService(), FakeClock()
        service.scripts.add("upload", list(faults))
        server, address = await service.start()
        host = KieUpload(kit({"KIE_AI_API_KEY": key, "KIE_AI_UPLOAD_URL": address}, clock))
        task = asyncio.ensure_future(work(host, service, clock))
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=0.005)
                await clock.advance(60.0)
            return await task
        finally:
            await host.close()
            server.close()

    return asyncio.run(main())


@pytest.mark.parametrize("key", [DEFAULT_KEY, f"not-it, {DEFAULT_KEY}"])
def test_a_picture_lies_with_kie_for_a_day(key: str) -> None:
    async def scenario(host: KieUpload, service: KieService, clock: FakeClock) -> None:
        began = clock.wall()
        stored = await host.put(SENT)
        assert service.files["easel/0a1b2c.png"] == (PICTURE, "image/png")
        assert stored.url == f"{service.base}/files/easel/0a1b2c.png" and stored.key == ""
        assert began + 86_400 <= stored.expires <= clock.wall() + 86_400

    with_kie(scenario, key=key)


FAULTS: list[tuple[dict[str, Any], type[AppError], str]] = [
    ({"code": 400, "msg": "Parameter error"}, RefusedError, "refused the picture"),
    ({"code": 401}, HeldError, "did not accept the key"),
    ({"do": "1010"}, HeldError, "blocked on the way"),
    ({"code": "401"}, HeldError, "did not accept the key"),
    ({"code": "400.0"}, RefusedError, "refused the picture"),
]


@pytest.mark.parametrize(("fault", "kind", "words"), FAULTS)
def test_each_fault_in_its_own_words(fault: dict[str, Any], kind: type[AppError], words: str) -> None:
    async def scenario(host: KieUpload, service: KieService, clock: FakeClock) -> None:
        with pytest.raises(kind) as caught:
            await host.put(SENT)
        assert words in caught.value.title and not service.files
        await host.put(SENT)  # the fault was used up: it had been tried once

    with_kie(scenario, faults=(fault,))


@pytest.mark.parametrize("fault", [{"code": 500}, {"code": 429}, {"do": "html502"}, {"do": "reset"}])
def test_what_passes_is_tried_three_times(fault: dict[str, Any]) -> None:
    async def scenario(host: KieUpload, service: KieService, clock: FakeClock) -> None:
        with pytest.raises(PassingError):
            await host.put(SENT)
        assert (await host.put(SENT)).host == "kie-upload"

    with_kie(scenario, faults=(fault,) * 3)


@pytest.mark.parametrize(("key", "ok"), [(DEFAULT_KEY, True), ("wrong", False)])
def test_the_key_is_tested_without_storing_anything(key: str, ok: bool) -> None:
    async def scenario(host: KieUpload, service: KieService, clock: FakeClock) -> None:
        assert (await host.check()).ok is ok and not service.files

    with_kie(scenario, key=key)


def test_without_a_key_it_is_not_ready() -> None:
    async def scenario(host: KieUpload, service: KieService, clock: FakeClock) -> None:
        assert not await host.ready()
        with pytest.raises(HeldError, match="not set"):
            await host.put(SENT)

    with_kie(scenario, key="")
