"""ImgBB's upload API as `wire/imgbb.md` has it, with its quirks and faults.

    python -m tests.fakes.imgbb --port 8124 --key mykey          (port 0: a free one; it prints the address)
    IMGBB_BASE_URL=http://127.0.0.1:8124 IMGBB_API_KEY=mykey easel …

    POST /1/upload     multipart: key, image, name, expiration          GET /i/<id>/<file>     the picture

For the tests: GET /uploads (what came, the bytes in hex), POST /script (faults for the next uploads, in order):
"rate-limit" "flood" "html-500" "http-413" "not-a-picture" "busy" "no-json" "no-url" "reset" "lost" (it keeps the
picture and drops the connection) "slow" (answers after `seconds`).
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import time
from dataclasses import dataclass
from typing import Any

from tests.fakes.wire import Answer, Request, as_json, serve

_MOST = 32 * 1024 * 1024
_SIGNS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"RIFF": "webp", b"GIF8": "gif"}


@dataclass(slots=True)
class Kept:
    """A picture that came."""

    id: str
    name: str
    data: bytes
    suffix: str
    expiration: int
    at: float


class ImgBB:
    """The service's memory. old_style: numbers as strings, as its older answers were."""

    def __init__(self, key: str = "imgbb-test-key", *, old_style: bool = False) -> None:
        self.key = key
        self.old_style = old_style
        self.kept: dict[str, Kept] = {}
        self.requests: list[dict[str, Any]] = []
        self.script: list[dict[str, Any]] = []
        self.address = ""
        self._numbers = itertools.count(1)

    async def start(self, port: int = 0) -> tuple[asyncio.Server, str]:
        """Listen; the server and its address."""
        server = await serve(self.handle, port)
        self.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        return server, self.address

    async def handle(self, request: Request) -> Answer:
        """One request."""
        if request.path == "/1/upload" and request.method == "POST":
            return await self._upload(request)
        if request.path.startswith("/i/"):
            kept = self.kept.get(request.path.split("/")[2])
            if kept is None or (kept.expiration and time.time() > kept.at + kept.expiration):
                return Answer(404, b"<html>not here</html>", {"Content-Type": "text/html"})
            return Answer(200, kept.data, {"Content-Type": f"image/{'jpeg' if kept.suffix == 'jpg' else kept.suffix}"})
        if request.path == "/uploads":
            return as_json([{**entry, "data": entry["data"].hex()} for entry in self.requests])
        if request.path == "/script" and request.method == "POST":
            self.script.extend(request.json())
            return as_json({})
        return as_json({"status_code": 404}, 404)

    async def _upload(self, request: Request) -> Answer:
        fields, image, name = _multipart(request)
        self.requests.append({
            "path": request.path, "query": dict(request.query), "name": name, "data": image or b"",
            "expiration": fields.get("expiration", ""), "user_agent": request.headers.get("user-agent", ""),
            "authorization": request.headers.get("authorization", ""),
        })
        fault = self.script.pop(0) if self.script else {}
        if (answer := await _faulty(fault)) is not None:
            return answer
        key = fields.get("key") or request.query.get("key", "")
        if key != self.key:
            return _error(100, "Invalid API v1 key.")
        if not image:
            return _error(130, "Empty upload source.")
        suffix = next((suffix for sign, suffix in _SIGNS.items() if image.startswith(sign)), "")
        if not suffix:
            return _error(310, "Can't get target upload source info")
        if len(image) > _MOST:
            return Answer(413, b"<html>Request Entity Too Large</html>", {"Content-Type": "text/html"})
        expiration = fields.get("expiration", "")
        if expiration and not 60 <= int(expiration) <= 15_552_000:
            return _error(400, "Invalid expiration")
        kept = Kept(f"pic{next(self._numbers):05d}", name, image, suffix, int(expiration or 0), time.time())
        self.kept[kept.id] = kept
        if fault.get("do") == "lost":
            return Answer(reset=True)
        return as_json(self._answer(kept, without_url=fault.get("do") == "no-url"))

    def _answer(self, kept: Kept, *, without_url: bool) -> dict[str, Any]:
        number = str if self.old_style else int
        url = f"{self.address}/i/{kept.id}/picture.{kept.suffix}"
        data: dict[str, Any] = {
            "id": kept.id, "title": "picture", "url_viewer": f"https://ibb.co/{kept.id}", "url": url,
            "display_url": f"{self.address}/i/{kept.id}/scaled.{kept.suffix}", "width": number(1), "height": number(1),
            "size": number(len(kept.data)), "time": number(int(kept.at)), "expiration": number(kept.expiration),
            "image": {"filename": f"picture.{kept.suffix}", "url": url}, "thumb": {"url": url},
            "delete_url": f"https://ibb.co/{kept.id}/dele7e{kept.id}5ecret",
        }  # no `medium`: small pictures have none
        if without_url:
            del data["url"], data["image"]
        return {"data": data, "success": True, "status": number(200)}


def _error(code: int, message: str) -> Answer:
    said = {"status_code": 400, "error": {"message": message, "code": code}, "status_txt": "Bad Request"}
    return as_json(said, 400)


async def _faulty(fault: dict[str, Any]) -> Answer | None:
    kind = fault.get("do", "")
    if kind == "slow":
        await asyncio.sleep(fault["seconds"])
    html = {"Content-Type": "text/html"}
    answers = {
        "rate-limit": _error(100, "Rate limit reached."),
        "flood": _error(130, "You can only upload 32 files per hour"),
        "not-a-picture": _error(310, "Can't get target upload source info"),
        "busy": _error(201, "Server temporarily unavailable"),
        "html-500": Answer(500, b"<html><h1>500</h1></html>", html),
        "http-413": Answer(413, b"<html>Request Entity Too Large</html>", html),
        "no-json": Answer(200, b"<html>welcome</html>", html),
        "reset": Answer(reset=True),
    }
    return answers.get(kind)


def _multipart(request: Request) -> tuple[dict[str, str], bytes | None, str]:
    """Form fields, the bytes of `image`, and its file name."""
    kind = request.headers.get("content-type", "")
    if "boundary=" not in kind:
        from urllib.parse import parse_qsl

        return dict(parse_qsl(request.body.decode("latin-1"))), None, ""
    boundary = b"--" + kind.split("boundary=")[1].strip('"').encode()
    fields: dict[str, str] = {}
    image, file_name = None, ""
    for part in request.body.split(boundary)[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        data, words = data.removesuffix(b"\r\n"), head.decode("utf-8", "replace")
        name = words.split('name="')[1].split('"')[0]
        if 'filename="' in words:
            file_name = words.split('filename="')[1].split('"')[0]
            image = data if name == "image" else image
        else:
            fields[name] = data.decode("utf-8", "replace")
    return fields, image, file_name


HINT = """
A stand-in for ImgBB listens. Nothing leaves this machine. In another terminal:

    IMGBB_BASE_URL={address} IMGBB_API_KEY={key} easel
"""


async def _main(port: int, key: str, old_style: bool, script: list[dict[str, Any]]) -> None:
    service = ImgBB(key, old_style=old_style)
    service.script.extend(script)
    server, address = await service.start(port)
    print(address, flush=True)
    print(HINT.format(address=address, key=key), flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--key", default="imgbb-test-key")
    parser.add_argument("--old-style", action="store_true", help="numbers as strings")
    parser.add_argument("--script", type=json.loads, default=[], help='JSON, e.g. [{"do": "rate-limit"}]')
    options = parser.parse_args()
    try:
        asyncio.run(_main(options.port, options.key, options.old_style, options.script))
    except KeyboardInterrupt:
        pass
