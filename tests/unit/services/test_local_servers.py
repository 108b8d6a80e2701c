"""Programs on this machine, found by one question each to a real server on loopback."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest

from desktop_app.services.local_servers import COMFYUI, SDWEBUI, Found, Stand, look

NOBODY = "http://127.0.0.1:9"  # the discard port: nothing listens there
Answers = dict[str, tuple[int, str]]


@contextmanager
def server(answers: Answers, release: Event | None = None) -> Iterator[str]:
    """Answers by path; with `release` only once that is set."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if release is not None:
                release.wait(10)
            status, body = answers.get(self.path, (404, '{"detail":"Not Found"}'))
            data = body.encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None: ...

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.daemon_threads = True
    Thread(target=made.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{made.server_port}"
    finally:
        if release is not None:
            release.set()
        made.shutdown()
        made.server_close()


def ask(comfyui: str = NOBODY, sdwebui: str = NOBODY, seconds: float = 5.0) -> tuple[Found, ...]:
    """Look at these places."""
    return asyncio.run(look({"COMFYUI_URL": comfyui, "SDWEBUI_URL": sdwebui}, seconds))


def test_comfyui_is_known_by_its_stats() -> None:
    with server({"/system_stats": (200, '{"system": {"os": "posix"}, "devices": []}')}) as address:
        assert ask(comfyui=address + "/") == (Found(COMFYUI, "ComfyUI", address),)


@pytest.mark.parametrize(("answers", "title", "stand"), [
    ({"/sdapi/v1/sd-models": (200, '[{"title": "x"}]')}, "AUTOMATIC1111", Stand.READY),
    ({"/sdapi/v1/sd-models": (401, '{"detail": "Not authenticated"}')}, "AUTOMATIC1111", Stand.PASSWORD),
    ({"/": (200, "<html><script src=gradio.js></script></html>")}, "AUTOMATIC1111", Stand.NO_API),
    ({"/": (200, '{"model": "sd.ckpt", "steps": 20}')}, "Draw Things", Stand.READY),
])
def test_webui_and_kin_are_told_apart(answers: Answers, title: str, stand: Stand) -> None:
    with server(answers) as address:
        assert ask(sdwebui=address) == (Found(SDWEBUI, title, address, stand),)


@pytest.mark.parametrize("answers", [
    {}, {"/system_stats": (200, "[]"), "/sdapi/v1/sd-models": (200, "{}")},
    {"/system_stats": (500, "oops"), "/": (200, "<html>a router</html>")},
])
def test_somebody_else_on_the_port_is_nothing_we_know(answers: Answers) -> None:
    with server(answers) as address:
        assert ask(comfyui=address, sdwebui=address) == ()


def test_nobody_there_and_a_malformed_address() -> None:
    assert ask() == ()
    assert ask(comfyui="nonsense://x", sdwebui="http://") == ()


def test_a_silent_server_is_not_waited_for() -> None:
    release = Event()
    with server({}, release) as address:
        began = time.monotonic()
        assert ask(comfyui=address, seconds=0.3) == ()
        assert time.monotonic() - began < 5
