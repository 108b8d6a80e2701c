"""The client tells what a service cannot have seen from what it may have acted on, and keeps keys at home."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from desktop_app.net.client import BrokenError, Client, NotSentError, Timeouts
from desktop_app.redaction import Secret
from tests.fakes.wire import Answer, Request, as_json, serve

KEY = Secret("a-very-secret-key-0123456789")
QUICK = Timeouts(connect=0.5, read=0.3, write=0.5)


class Service:
    """Answers what the test wants and remembers what it was asked."""

    def __init__(self, answer: Callable[[Request], Awaitable[Answer]] | Answer) -> None:
        self.answer = answer
        self.requests: list[Request] = []
        self.open = self.most = 0

    async def __call__(self, request: Request) -> Answer:
        self.requests.append(request)
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            return self.answer if isinstance(self.answer, Answer) else await self.answer(request)
        finally:
            self.open -= 1


def on(service: Service, work: Callable[[Client], Awaitable[object]], **options: int) -> object:
    """Run `work` with a client of that service."""

    async def main() -> object:
        server = await serve(service, 0)
        client = Client(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/base", **options)
        try:
            return await work(client)
        finally:
            await client.close()
            server.close()

    return asyncio.run(main())


def test_a_status_is_an_answer_and_the_body_is_parsed() -> None:
    async def work(client: Client) -> None:
        answer = await client.post("/x", key=KEY, json={"a": 1}, timeouts=QUICK)
        assert (answer.status, answer.data, answer.headers["x-more"]) == (503, {"code": 455}, "yes")

    service = Service(as_json({"code": 455}, 503, **{"X-More": "yes"}))
    on(service, work)
    asked = service.requests[0]
    assert asked.path == "/base/x" and asked.json() == {"a": 1}
    assert asked.headers["authorization"] == f"Bearer {KEY.reveal()}"
    assert asked.headers["user-agent"].startswith("Easel/") and asked.headers["accept-encoding"] == "identity"


def test_a_body_that_is_no_json_is_text() -> None:
    async def work(client: Client) -> None:
        answer = await client.get("/", timeouts=QUICK)
        assert answer.json is None and answer.data is None and answer.text == "<html>ü"

    on(Service(Answer(200, "<html>ü".encode())), work)


def test_a_refused_connection_was_not_sent() -> None:
    async def main() -> None:
        server = await serve(Service(Answer()), 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        client = Client(f"http://127.0.0.1:{port}")
        with pytest.raises(NotSentError) as refused:
            await client.post("/", key=KEY, json={}, timeouts=QUICK)
        assert "cannot be reached" in refused.value.title and "Nothing was sent" in refused.value.hint
        await client.close()

    asyncio.run(main())


@pytest.mark.parametrize("answer", [
    Answer(reset=True), Answer(200, b'{"code":200,"data":{}}', cut=8), Answer(200, b"x" * 100, cut=0),
])
def test_whatever_breaks_after_the_first_byte_may_have_been_acted_on(answer: Answer) -> None:
    async def work(client: Client) -> None:
        with pytest.raises(BrokenError):
            await client.post("/", key=KEY, json={}, timeouts=QUICK)

    on(Service(answer), work)


def test_silence_after_sending_is_broken_not_unsent() -> None:
    async def silent(_: Request) -> Answer:
        await asyncio.Event().wait()
        raise AssertionError

    async def work(client: Client) -> None:
        with pytest.raises(BrokenError, match="did not answer in time"):
            await client.get("/", timeouts=QUICK)

    on(Service(silent), work)


def test_a_certificate_nobody_vouches_for_is_said_and_nothing_was_sent() -> None:
    """Plain HTTP behind https: the handshake fails before a byte of the request."""

    async def main() -> None:
        server = await serve(Service(Answer()), 0)
        client = Client(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        with pytest.raises(NotSentError):
            await client.post("/", key=KEY, json={}, timeouts=QUICK)
        await client.close()
        server.close()

    asyncio.run(main())


def test_redirects_are_answers_and_the_key_goes_nowhere_else() -> None:
    async def work(client: Client) -> None:
        answer = await client.get("/", key=KEY, timeouts=QUICK)
        assert answer.status == 302 and answer.headers["location"] == "http://127.0.0.1:1/"

    service = Service(Answer(302, b"", {"Location": "http://127.0.0.1:1/"}))
    on(service, work)
    assert len(service.requests) == 1


def test_a_flood_is_not_read_to_its_end() -> None:
    async def work(client: Client) -> None:
        with pytest.raises(BrokenError, match="too much"):
            await client.get("/", timeouts=QUICK)

    on(Service(Answer(200, b"x" * 100_000)), work, max_bytes=1000)
    on(Service(Answer(200, gzip.compress(b"x" * 1_000_000), {"Content-Encoding": "gzip"})), work, max_bytes=10_000)


def test_no_more_than_its_places_at_a_time() -> None:
    async def slow(_: Request) -> Answer:
        for _turn in range(50):
            await asyncio.sleep(0)
        return as_json({})

    async def work(client: Client) -> None:
        await asyncio.gather(*(client.get("/", timeouts=QUICK) for _ in range(20)))

    service = Service(slow)
    on(service, work, at_once=4)
    assert len(service.requests) == 20 and service.most <= 4


def test_who_stops_waiting_stops_nobody_and_loses_no_place() -> None:
    """Cancelling in flight leaks places of httpx's pool; here the request goes on and its answer is dropped."""
    gate: asyncio.Event | None = None

    async def gated(_: Request) -> Answer:
        assert gate is not None
        await gate.wait()
        return as_json({"ok": True})

    async def work(client: Client) -> None:
        nonlocal gate
        gate = asyncio.Event()
        for _ in range(30):
            waiting = asyncio.ensure_future(client.get("/", timeouts=QUICK))
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
        gate.set()
        answers = await asyncio.gather(*(client.get("/", timeouts=QUICK) for _ in range(6)))
        assert [answer.data for answer in answers] == [{"ok": True}] * 6

    service = Service(gated)
    on(service, work, at_once=2)
    assert len(service.requests) == 36


def test_no_error_and_no_log_line_holds_the_key(caplog: pytest.LogCaptureFixture) -> None:
    async def work(client: Client) -> None:
        with pytest.raises(BrokenError) as broken:
            await client.post("/", key=KEY, json={}, timeouts=QUICK)
        chain: BaseException | None = broken.value
        while chain is not None:
            assert KEY.reveal() not in repr(chain) + str(vars(chain))
            chain = chain.__cause__

    with caplog.at_level(logging.INFO):
        on(Service(Answer(reset=True)), work)
    assert KEY.reveal() not in caplog.text


def test_proxies_are_for_the_cloud_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")

    async def work(client: Client) -> None:
        assert (await client.get("/", timeouts=QUICK)).status == 200

    on(Service(as_json({})), work)


def test_an_answer_that_trickles_has_an_end() -> None:
    async def main() -> None:
        ended = asyncio.Event()

        async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 X\r\nContent-Length: 1000000\r\n\r\n")
            while not ended.is_set() and not writer.is_closing():
                writer.write(b" ")
                with contextlib.suppress(TimeoutError, ConnectionError):
                    await writer.drain()
                    await asyncio.wait_for(ended.wait(), 0.02)
            writer.close()

        server = await asyncio.start_server(trickle, "127.0.0.1", 0)
        client = Client(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        asked = asyncio.ensure_future(client.get("/x", timeouts=replace(QUICK, whole=0.2)))
        done, _ = await asyncio.wait({asked}, timeout=10)
        ended.set()
        assert done and isinstance(asked.exception(), BrokenError)
        await client.close()
        server.close()

    asyncio.run(main())
