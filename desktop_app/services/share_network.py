"""Serves the share folder on this machine or its network, for as long as a switch is on."""

from __future__ import annotations

import logging
import secrets
import socket
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

log = logging.getLogger(__name__)
_TYPES = {".html": "text/html; charset=utf-8", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}


class NetworkShare:
    """A small web server over `path_of` (a share's file by its name, or None). Off until `start`.

    Every address begins with a random part, new at each start; nothing can be listed.
    """

    def __init__(self, path_of: Callable[[str], Path | None]) -> None:
        self._path_of = path_of
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None
        self._base = ""

    @property
    def running(self) -> bool:
        """Is the switch on?"""
        return self._server is not None

    def start(self, *, lan: bool = False) -> str:
        """Serve; the base address. lan: to everybody in the network, else to this machine. OSError: no port."""
        self.stop()
        token = secrets.token_urlsafe(16)
        host = lan_address() if lan else "127.0.0.1"
        server = ThreadingHTTPServer((host, 0), _handler(self._path_of, token))
        server.daemon_threads = True
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="network share", daemon=True
        )  # `stop` waits that long, and the window with it
        self._thread.start()
        self._base = f"http://{host}:{server.server_address[1]}/{token}/"
        return self._base

    def link(self, name: str) -> str:
        """Where a shared file is reached now, "" while off."""
        return self._base + name if self.running else ""

    def stop(self) -> None:
        """Off; addresses given out stop working."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server, self._base = None, ""
        if self._thread is not None:
            self._thread.join(timeout=2)
            self._thread = None


def lan_address() -> str:
    """This machine's address in its network, or loopback where it has none. Sends nothing."""
    probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        probe.connect(("192.0.2.1", 9))  # a documentation address: only the route is looked up
        return str(probe.getsockname()[0])
    except OSError:
        return "127.0.0.1"
    finally:
        probe.close()


def _handler(path_of: Callable[[str], Path | None], token: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        server_version, sys_version = "Easel", ""
        timeout = 20

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def _answer(self, *, body: bool) -> None:
            path = self._wanted()
            try:
                data = path.read_bytes() if path is not None else None
            except OSError:
                data = None
            if path is None or data is None:
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", _TYPES[path.suffix])
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Referrer-Policy", "no-referrer")
            self.end_headers()
            if body:
                self.wfile.write(data)

        def _wanted(self) -> Path | None:
            given = urlsplit(self.path).path.removeprefix("/").split("/", 1)
            if len(given) != 2 or not secrets.compare_digest(given[0].encode(), token.encode()):
                return None
            path = path_of(given[1])
            return path if path is not None and path.suffix in _TYPES and path.is_file() else None

        def log_message(self, format: str, *args: object) -> None:
            """Addresses hold the token: they are not logged."""

    return Handler
