"""The files the stand-in serves: results in every state of repair, and what was uploaded."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.fakes.kie.faults import first
from tests.fakes.paid_service import png
from tests.fakes.wire import Answer, Request

if TYPE_CHECKING:
    from tests.fakes.kie.service import KieService

_GONE = Answer(403, b"<Error><Code>AccessDenied</Code></Error>", {"Content-Type": "application/xml"})
_PNG = {"Content-Type": "image/png"}


async def result(service: KieService, request: Request) -> Answer:
    """A result file. No key may come here."""
    if "authorization" in request.headers:
        service.calls.append({"leak": True, "began": 0.0, "ended": 0.0, "accepted": False, "body": "", "tag": ""})
        return Answer(400, b"a key was sent to a result host")
    *stale, task_id, name = request.path.removeprefix("/results/").split("/")
    task = service.tasks.get(task_id)
    if task is None or stale:
        return _GONE
    task.fetches += 1
    body, wish = png(f"{task.prompt} {name}", 64), first(task.wishes, "picture")
    if wish == "once-403" and "X-Amz-Expires" not in request.query:
        return _GONE
    if wish in ("403", "404"):
        return Answer(int(wish), b"gone")
    if wish == "cut":
        return Answer(200, body, _PNG, cut=len(body) // 2)
    answers = {
        "html": Answer(200, b"<html>not a picture</html>", {"Content-Type": "text/html"}),
        "svg": Answer(200, b"<svg xmlns='http://www.w3.org/2000/svg'/>", {"Content-Type": "image/svg+xml"}),
        "zero": Answer(200, b"", _PNG), "huge": Answer(200, _bomb(), _PNG),
        "gzip": Answer(200, gzip.compress(body), {**_PNG, "Content-Encoding": "gzip"}),
        "redirect-private": Answer(302, b"", {"Location": "https://127.0.0.1:9/secret.png"}),
    }
    return answers.get(wish, Answer(200, body, _PNG))


def upload(files: dict[str, tuple[bytes, str]], path: str) -> Answer:
    """What was uploaded, as an engine would fetch it."""
    found = files.get(path.removeprefix("/files/"))
    return Answer(404, b"no such file") if found is None else Answer(200, found[0], {"Content-Type": found[1]})


def _bomb() -> bytes:
    """A PNG header that claims 30000 x 30000."""
    import struct
    import zlib

    header = struct.pack(">IIBBBBB", 30000, 30000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    return b"\x89PNG\r\n\x1a\n" + chunk
