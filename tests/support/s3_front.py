"""What stands before an S3 server: it may speak https with a certificate of its own, writes down what comes, and
answers by script, so that what R2 does and no local server can be met as well.
"""

from __future__ import annotations

import contextlib
import datetime
import http.client
import ipaddress
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from tests.support.s3 import Server


@dataclass
class Seen:
    """One request as it came over the wire. body: as sent, chunks and trailers included."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Fault:
    """The answer to the next request of a method. lost: the server does it, and the answer is lost."""

    status: int = 500
    code: str = ""
    message: str = ""
    lost: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """XML as S3 has it, or a page of whatever stands before it."""
        if not self.code:
            return b"<html><body>Bad gateway</body></html>"
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{self.code}</Code>'
            f"<Message>{self.message}</Message></Error>"
        ).encode()


class Front:
    """A reverse proxy in a thread. date_shift: seconds added to every Date header.

    line: told the bytes of each request's body before it is passed on; a benchmark lets it take its time.
    """

    def __init__(self, target: str, certificate: Path | None) -> None:
        self.seen: list[Seen] = []
        self.faults: dict[str, list[Fault]] = {}
        self.date_shift = 0.0
        self.line: Callable[[int], None] = lambda _bytes: None
        self.target = urlsplit(target).netloc
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"front": self}))
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if certificate is None else "https"
        self.server = Server(f"{scheme}://127.0.0.1:{self._server.server_address[1]}")
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def fail(self, method: str, *faults: Fault) -> None:
        """Answer the next requests of that method so, one each."""
        self.faults.setdefault(method, []).extend(faults)

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    front: ClassVar[Front]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((timestamp or time.time()) + self.front.date_shift)

    def _pass_on(self) -> None:
        body = self._body()
        self.front.line(len(body))
        self.front.seen.append(Seen(self.command, self.path, dict(self.headers.items()), body))
        waiting = self.front.faults.get(self.command)
        fault = waiting.pop(0) if waiting else None
        if fault is not None and not fault.lost:
            self._say(fault.status, fault.body, {"Content-Type": "application/xml", **fault.headers})
            return
        status, data, headers = self._ask(body)
        if fault is not None:
            self.close_connection = True
            return
        self._say(status, data, headers)

    do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = _pass_on

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        whole = b""
        while (line := self.rfile.readline()) != b"":
            whole += line
            size = int(line.split(b";")[0], 16)
            whole += self.rfile.read(size + 2) if size else self.rfile.readline()
            if not size:
                break
        return whole

    def _ask(self, body: bytes) -> tuple[int, bytes, dict[str, str]]:
        connection = http.client.HTTPConnection(self.front.target, timeout=30)
        headers = {k: v for k, v in self.headers.items() if k.lower() not in ("expect", "connection")}
        connection.request(self.command, self.path, body, headers)
        answer = connection.getresponse()
        data = answer.read()
        kept = {k: v for k, v in answer.getheaders() if k.lower() not in ("date", "connection", "server")}
        connection.close()
        return answer.status, data, kept

    def _say(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        if not any(name.lower() == "content-length" for name in headers):
            headers["Content-Length"] = str(len(data))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)


@contextlib.contextmanager
def front(server: Server, certificate: Path | None = None) -> Iterator[Front]:
    """A front for the length of a block. certificate: a PEM with key and certificate, for https."""
    one = Front(server.url, certificate)
    try:
        yield one
    finally:
        one.close()


def certificate(folder: Path) -> Path:
    """A self-signed certificate for 127.0.0.1 with its key, in one PEM."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "easel test")])
    now = datetime.datetime.now(datetime.UTC)
    names = [x509.IPAddress(ipaddress.IPv4Address("127.0.0.1")), x509.DNSName("localhost")]
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "certificate.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ) + made.public_bytes(serialization.Encoding.PEM)
    )
    return path
