"""A result is fetched from a scripted server on loopback that does what bad servers do."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.errors import AppError, BadInputError, DiskFullError, LinkGoneError, PassingError
from desktop_app.net.download import Downloader, Limits, retry_after
from desktop_app.net.origins import Origin, pinned_address, trusted_origins

Script = Callable[[str, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving(script: Script) -> AsyncIterator[str]:
    """A raw server: `script(path, writer)` writes whatever it likes."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            assert b"accept-encoding: identity" in head.lower()
            await script(head.split()[1].decode(), writer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def says(status: str, body: bytes = b"", *headers: str, length: int | None = None) -> Script:
    async def script(_path: str, writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
        writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode() + body)

    return script


def fetch(script: Script, target: Path, limits: Limits = Limits()) -> None:
    async def run() -> None:
        async with serving(script) as base:
            downloader = Downloader(frozenset({Origin.of(base)}), limits=limits)
            try:
                await downloader.fetch(base + "/picture.png", target)
            finally:
                await downloader.close()

    asyncio.run(run())


def refused(script: Script, target: Path, kind: type[AppError], limits: Limits = Limits()) -> AppError:
    with pytest.raises(kind) as caught:
        fetch(script, target, limits)
    assert not target.exists()
    return caught.value


def test_a_body_arrives_byte_for_byte(tmp_path: Path) -> None:
    body = bytes(range(256)) * 4000
    fetch(says("200 OK", body), tmp_path / "x.part")
    assert (tmp_path / "x.part").read_bytes() == body


@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "410 Gone"])
def test_a_dead_link_is_told_apart(tmp_path: Path, status: str) -> None:
    refused(says(status, b"no"), tmp_path / "x.part", LinkGoneError)


def test_a_busy_server_says_when_to_come_back(tmp_path: Path) -> None:
    error = refused(says("503 Busy", b"", "Retry-After: 7"), tmp_path / "x.part", PassingError)
    assert isinstance(error, PassingError) and error.retry_after == 7


def test_a_short_body_is_not_kept(tmp_path: Path) -> None:
    refused(says("200 OK", b"half", length=8), tmp_path / "x.part", PassingError)


def test_an_announced_giant_is_refused_before_its_body(tmp_path: Path) -> None:
    refused(says("200 OK", b"", length=10**9), tmp_path / "x.part", BadInputError)


def test_an_endless_body_is_cut_at_the_cap(tmp_path: Path) -> None:
    sent = 0

    async def endless(_path: str, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        for _ in range(4000):
            writer.write(b"x" * 65536)
            sent += 65536
            await writer.drain()

    refused(endless, tmp_path / "x.part", BadInputError, Limits(max_bytes=1_000_000))
    assert sent < 100_000_000  # it was cut, not drained


def test_compressed_bodies_are_refused(tmp_path: Path) -> None:
    refused(says("200 OK", b"\x1f\x8b", "Content-Encoding: gzip"), tmp_path / "x.part", BadInputError)


def test_a_trickle_is_given_up(tmp_path: Path) -> None:
    async def trickle(_path: str, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(200):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)  # the server's own pace, not the test's

    error = refused(trickle, tmp_path / "x.part", PassingError, Limits(grace_seconds=0.1, min_speed=100_000))
    assert "slow" in error.title


def test_a_reset_connection_is_a_passing_fault(tmp_path: Path) -> None:
    async def reset(_path: str, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    refused(reset, tmp_path / "x.part", PassingError)


def test_redirects_are_followed_by_hand_three_times(tmp_path: Path) -> None:
    async def hops(path: str, writer: asyncio.StreamWriter) -> None:
        step = int(path.rsplit("/", 1)[-1]) if path[1:].isdigit() else 0
        script = says("200 OK", b"there") if step == 3 else says("302 Found", b"", f"Location: /{step + 1}")
        await script(path, writer)

    fetch(hops, tmp_path / "x.part")
    assert (tmp_path / "x.part").read_bytes() == b"there"


@pytest.mark.parametrize("place", [
    "http://127.0.0.1:1/x", "https://127.0.0.1/x", "https://10.0.0.1/x", "https://169.254.169.254/latest",
    "https://[::ffff:10.0.0.1]/x", "https://100.64.0.1/x", "https://[::1]/x", "https://[64:ff9b::a00:1]/x",
    "https://0.0.0.0/", "file:///etc/passwd", "ftp://example.org/x", "https://user:pw@example.org/x",
])
def test_a_redirect_into_the_network_is_refused(tmp_path: Path, place: str) -> None:
    refused(says("302 Found", b"", f"Location: {place}"), tmp_path / "x.part", BadInputError)


@pytest.mark.parametrize("status", ["302 Found", "304 Not Modified", "300 Multiple Choices", "204 No Content"])
def test_an_answer_that_is_no_picture_and_leads_nowhere_is_refused(tmp_path: Path, status: str) -> None:
    refused(says(status), tmp_path / "x.part", BadInputError)


@pytest.mark.parametrize("url", [
    "https://" + "a" * 70 + ".example.org/x", "https://example.org/a\x01b", "https://example.org/" + "x" * 70_000,
    "https://example.org/\ud800", "https://example.org:99999/x", "https://[::1/x", "https://\u2100.example/x", "",
])
def test_an_address_no_client_can_use_is_refused(tmp_path: Path, url: str) -> None:
    async def run() -> None:
        async def resolver(_host: str, _port: int) -> list[str]:
            return ["127.0.0.1"]  # whatever passes the checks must not leave this machine

        await Downloader(resolver=resolver).fetch(url, tmp_path / "x.part")

    with pytest.raises(BadInputError):
        asyncio.run(run())
    assert not list(tmp_path.iterdir())


def test_redirects_in_circles_end(tmp_path: Path) -> None:
    refused(says("302 Found", b"", "Location: /picture.png"), tmp_path / "x.part", BadInputError)


def test_a_full_disk_is_said_and_leaves_no_file(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    link = tmp_path / "x.part"
    link.symlink_to(full)
    refused(says("200 OK", b"x" * 100_000), link, DiskFullError)


@pytest.mark.parametrize(("addresses", "allowed"), [
    (["93.184.216.34"], True), (["93.184.216.34", "10.0.0.1"], False), ([], False), (["fe80::1%eth0"], False),
    (["224.0.0.1"], False),
])
def test_every_resolved_address_must_be_public(addresses: list[str], allowed: bool) -> None:
    async def resolver(_host: str, _port: int) -> list[str]:
        return addresses

    async def run() -> str:
        return await pinned_address(Origin.of("https://pics.example.org/x"), frozenset(), resolver)

    if allowed:
        assert asyncio.run(run()) == addresses[0]
    else:
        with pytest.raises(BadInputError):
            asyncio.run(run())


def test_trust_belongs_to_exactly_one_origin() -> None:
    trusted = trusted_origins({"COMFYUI_URL": "http://127.0.0.1:8188/path", "HOME": "http://evil"})
    assert trusted == {Origin("http", "127.0.0.1", 8188)}
    assert Origin.of("http://127.0.0.1:8189") not in trusted
    assert Origin.of("https://127.0.0.1:8188") not in trusted


@pytest.mark.parametrize(("value", "seconds"), [
    (None, None), ("", None), ("12", 12.0), ("0", 1.0), ("99999", 3600.0), ("soon", None), ("nan", None),
    ("Thu, 01 Jan 1970 00:02:00 GMT", 20.0),
])
def test_retry_after_in_seconds_and_dates_is_clamped(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=100.0) == seconds
