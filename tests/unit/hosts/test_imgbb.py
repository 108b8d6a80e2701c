"""ImgBB over a real connection to a server that speaks its wire format."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop_app.errors import AppError, HeldError, PassingError, RefusedError
from desktop_app.hosts.base import Stored, Upload
from desktop_app.hosts.imgbb import ImgBB
from desktop_app.redaction import redact
from tests.fakes import imgbb
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.hosts.rig import kit

PICTURE = png("a picture")
SENT = Upload(PICTURE, "0a1b2c.png", "image/png", life=86_400.0)


def with_imgbb(
    work: Callable[[ImgBB, imgbb.ImgBB, FakeClock], Awaitable[Any]], *, key: str = "imgbb-test-key", old: bool = False,
    faults: tuple[str, ...] = (),
) -> Any:
    """A host and the service for the length of some work; waiting costs no time."""

    async def main() -> Any:
        service, clock = imgbb.ImgBB(old_style=old), FakeClock()
        service.script.extend({"do": fault} for fault in faults)
        server, address = await service.start()
        host = ImgBB(kit({"IMGBB_API_KEY": key, "IMGBB_BASE_URL": address}, clock))
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


@pytest.mark.parametrize("old", [False, True])
def test_a_picture_gets_its_bare_link_and_ends_by_itself(old: bool) -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> tuple[Stored, float]:
        began = clock.wall()
        return await host.put(SENT), began

    service_seen: list[dict[str, Any]] = []

    async def keep(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> tuple[Stored, float]:
        answer = await scenario(host, service, clock)
        service_seen.extend(service.requests)
        return answer

    stored, began = with_imgbb(keep, old=old)
    assert stored.url.endswith("/picture.png") and "scaled" not in stored.url
    assert began + 86_400 <= stored.expires <= began + 86_400 + 600
    request = service_seen[0]
    assert request["data"] == PICTURE and request["expiration"] == "86400" and request["query"] == {}
    assert request["authorization"] == "" and request["user_agent"].startswith("Easel/")


def test_the_delete_page_is_a_secret() -> None:
    stored: Stored = with_imgbb(lambda host, service, clock: host.put(Upload(PICTURE, "x.png", "image/png")))
    assert "5ecret" in stored.delete_page and stored.expires == 0.0
    assert "5ecret" not in repr(stored) and "5ecret" not in redact(f"look at {stored.delete_page}")


@pytest.mark.parametrize(("life", "sent"), [(1.0, "60"), (10.0**9, "15552000"), (3600.5, "3600")])
def test_the_end_is_within_what_imgbb_takes(life: float, sent: str) -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> str:
        await host.put(Upload(PICTURE, "x.png", "image/png", life=life))
        return service.requests[0]["expiration"]

    assert with_imgbb(scenario) == sent


FAULTS = [
    ("rate-limit", PassingError, "limit for this key"), ("flood", PassingError, "limit for this key"),
    ("not-a-picture", RefusedError, "could not read"), ("http-413", RefusedError, "too large"),
]


@pytest.mark.parametrize(("fault", "kind", "words"), FAULTS)
def test_each_fault_in_its_own_words_and_not_tried_again(fault: str, kind: type[AppError], words: str) -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> int:
        with pytest.raises(kind) as caught:
            await host.put(SENT)
        assert words in caught.value.title
        return len(service.requests)

    assert with_imgbb(scenario, faults=(fault, "html-500", "html-500")) == 1


@pytest.mark.parametrize("fault", ["html-500", "no-json", "busy", "reset", "lost"])
def test_what_passes_is_tried_three_times(fault: str) -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> int:
        with pytest.raises(PassingError):
            await host.put(SENT)
        service.script.clear()
        await host.put(SENT)
        return len(service.requests)

    assert with_imgbb(scenario, faults=(fault,) * 3) == 4


def test_a_picture_that_stays_is_not_sent_again_into_the_unknown() -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> int:
        with pytest.raises(PassingError):
            await host.put(Upload(PICTURE, "x.png", "image/png"))
        return len(service.kept)

    assert with_imgbb(scenario, faults=("lost",)) == 1


def test_a_wrong_key_and_a_used_up_limit_have_the_same_code_and_are_told_apart() -> None:
    async def wrong(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> None:
        with pytest.raises(HeldError) as caught:
            await host.put(SENT)
        assert caught.value.title == "ImgBB did not accept the key." and len(service.requests) == 1

    with_imgbb(wrong, key="another")


def test_what_is_too_large_is_not_sent() -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> int:
        with pytest.raises(RefusedError, match="32 MB"):
            await host.put(Upload(b"\x89PNG" + bytes(32 * 1024 * 1024), "x.png", "image/png"))
        return len(service.requests)

    assert with_imgbb(scenario) == 0


@pytest.mark.parametrize(
    ("key", "fault", "ok", "words"),
    [("imgbb-test-key", "", True, "accepted"), ("wrong-key", "", False, "did not accept the key"),
     ("imgbb-test-key", "rate-limit", False, "limit"), ("imgbb-test-key", "flood", False, "limit"),
     ("imgbb-test-key", "html-500", False, "did not answer properly")],
)
def test_the_key_is_tested_without_storing_anything(key: str, fault: str, ok: bool, words: str) -> None:
    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> None:
        check = await host.check()
        assert check.ok is ok and words in check.message
        assert not service.kept and len(service.requests) == 1

    with_imgbb(scenario, key=key, faults=(fault,) if fault else ())


@pytest.mark.parametrize("life", [None, 90 * 86_400.0])
def test_a_share_is_never_sent_again_blindly(life: float | None) -> None:
    """A second copy would be public, for months, without a receipt."""

    async def scenario(host: ImgBB, service: imgbb.ImgBB, clock: FakeClock) -> int:
        with pytest.raises(PassingError):
            await host.put(Upload(PICTURE, "x.png", "image/png", life=life, public=True))
        return len(service.kept)

    assert with_imgbb(scenario, faults=("lost",)) == 1
