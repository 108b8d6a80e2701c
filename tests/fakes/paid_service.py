"""A picture service that takes money: a create costs when it is accepted, and nothing makes it idempotent.

    python -m tests.fakes.paid_service --port 8123        (port 0: a free one; it prints the address)

    POST /create   {"prompt", "tag"}    → {"code": 200, "data": {"taskId"}}     costs PRICE credits
    GET  /record   ?taskId=             → {"code": 200, "data": {"state", "progress", "resultUrls", …}}
    POST /link     {"taskId", "url"}    → a fresh link for a dead one
    GET  /balance  · GET /pictures/<task>/<n>.png

For the tests: GET /ledger (accepted creates), GET /calls (every create call with its times),
POST /script (faults for the next calls), POST /settings (times, key, credits).
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import random
import struct
import time
import zlib
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.wire import Answer, Request, as_json, serve

PRICE = 6.0
HTML_502 = Answer(502, b"<html><body>Bad gateway</body></html>", {"Content-Type": "text/html"})
BLOCKED = Answer(403, b"error code: 1010", {"Content-Type": "text/plain"})
RESET = Answer(reset=True)


@dataclass(slots=True)
class Task:
    """A task somebody paid for."""

    id: str
    tag: str
    began: float
    fault: str = ""
    pictures: int = 1
    dead_links: bool = False
    generation: int = 0


@dataclass(slots=True)
class Settings:
    """Seconds unless said. accept_seconds: before and after a create is accepted, at random up to that."""

    task_seconds: float = 0.2
    accept_seconds: float = 0.0
    credits: float = 1_000_000.0
    key: str = ""
    tasks: dict[str, Any] = field(default_factory=dict)  # what the next tasks are like


class PaidService:
    """The service's whole memory."""

    def __init__(self, *, seed: int = 1) -> None:
        self.settings = Settings()
        self.ledger: list[dict[str, Any]] = []
        self.calls: list[dict[str, Any]] = []
        self.tasks: dict[str, Task] = {}
        self.scripts: dict[str, list[dict[str, Any]]] = {}
        self.polls = 0
        self._numbers = itertools.count(1)
        self._random = random.Random(seed)
        self._base = ""

    async def start(self, port: int = 0) -> tuple[asyncio.Server, str]:
        """Listen; the server and its address."""
        server = await serve(self.handle, port)
        self._base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        return server, self._base

    async def handle(self, request: Request) -> Answer:
        """One request."""
        route = request.path.strip("/").split("/")[0]
        action = getattr(self, f"_{request.method.lower()}_{route}", None)
        return await action(request) if action else as_json({"code": 404, "msg": "no such page"}, 404)

    # -- what costs money ----------------------------------------------------------------------------

    async def _post_create(self, request: Request) -> Answer:
        call = {"tag": request.json().get("tag", ""), "began": time.monotonic(), "ended": None, "accepted": False}
        self.calls.append(call)
        try:
            return await self._create(request, call)
        finally:
            call["ended"] = time.monotonic()

    async def _create(self, request: Request, call: dict[str, Any]) -> Answer:
        fault = self._fault("create")
        await asyncio.sleep(fault.get("seconds", 0.0) + self._random.uniform(0, self.settings.accept_seconds))
        if fault.get("accept") is False:
            return self._faulty(fault) or as_json({"code": 500, "msg": "not accepted"})
        if self.settings.key and request.headers.get("authorization") != f"Bearer {self.settings.key}":
            return as_json({"code": 401, "msg": "You do not have access permissions"})
        if self.settings.credits < PRICE:
            return as_json({"code": 402, "msg": "The credits are not enough"})
        task = self._accept(request.json(), call)
        await asyncio.sleep(self._random.uniform(0, self.settings.accept_seconds))
        answer = as_json({"code": 200, "msg": "success", "data": {"taskId": task.id}})
        if fault.get("do") == "cut-body":
            answer.cut = len(answer.body) // 2
        if fault.get("do") == "no-task-id":
            return as_json({"code": 200, "msg": "success", "data": {}})
        return self._faulty(fault) or answer

    def _accept(self, data: dict[str, Any], call: dict[str, Any]) -> Task:
        task = Task(f"task-{next(self._numbers):06d}", data.get("tag", ""), time.monotonic())
        for name, value in self.settings.tasks.items():
            setattr(task, name, value)
        self.settings.credits -= PRICE
        call["accepted"] = True
        self.tasks[task.id] = task
        self.ledger.append({"taskId": task.id, "tag": task.tag, "prompt": data.get("prompt", "")})
        return task

    # -- questions -----------------------------------------------------------------------------------

    async def _get_record(self, request: Request) -> Answer:
        self.polls += 1
        fault = self._fault("record")
        await asyncio.sleep(fault.get("seconds", 0.0))
        if (answer := self._faulty(fault)) is not None:
            return answer
        task = self.tasks.get(request.query.get("taskId", ""))
        if task is None or fault.get("do") == "null":
            return as_json({"code": 422, "msg": "recordInfo is null", "data": None})
        if fault.get("do") == "strange-word":
            return as_json({"code": 200, "data": {"state": "pondering"}})
        answer = as_json({"code": 200, "msg": "success", "data": self._record(task)})
        if fault.get("do") == "cut-body":
            answer.cut = len(answer.body) // 2
        return answer

    def _record(self, task: Task) -> dict[str, Any]:
        age = time.monotonic() - task.began
        share = min(1.0, age / max(1e-9, self.settings.task_seconds))
        if share < 1.0 or task.fault == "never":
            return {"state": "waiting" if share < 0.3 else "generating", "progress": round(min(share, 0.99), 2)}
        if task.fault == "fail":
            return {"state": "fail", "failCode": "501", "failMsg": "the model failed"}
        links = [f"{self._base}/pictures/{task.id}/{n}.png?g={task.generation}" for n in range(task.pictures)]
        if task.fault == "no-url":
            links = []
        if task.fault == "twice":
            links = links * 2
        completed = (time.time() - age + self.settings.task_seconds) * 1000
        return {"state": "success", "progress": 1.0, "resultUrls": links, "credits": PRICE, "completeTime": completed}

    async def _post_link(self, request: Request) -> Answer:
        task = self.tasks[request.json()["taskId"]]
        task.generation += 1
        return as_json({"code": 200, "data": request.json()["url"].split("?")[0] + f"?g={task.generation}"})

    async def _get_balance(self, request: Request) -> Answer:
        if self.settings.key and request.headers.get("authorization") != f"Bearer {self.settings.key}":
            return as_json({"code": 401, "msg": "You do not have access permissions"})
        return as_json({"code": 200, "data": self.settings.credits})

    async def _get_pictures(self, request: Request) -> Answer:
        fault = self._fault("picture")
        await asyncio.sleep(fault.get("seconds", 0.0))
        if (answer := self._faulty(fault)) is not None:
            return answer
        _, task_id, name = request.path.strip("/").split("/")
        task = self.tasks[task_id]
        if task.dead_links and request.query.get("g") == "0":
            return Answer(403, b"expired")
        answer = Answer(200, png(task_id + name), {"Content-Type": "image/png"})
        if fault.get("do") == "cut-body":
            answer.cut = len(answer.body) // 2
        return answer

    # -- for the tests -------------------------------------------------------------------------------

    async def _get_ledger(self, request: Request) -> Answer:
        return as_json(self.ledger)

    async def _get_calls(self, request: Request) -> Answer:
        return as_json({"calls": self.calls, "polls": self.polls})

    async def _post_script(self, request: Request) -> Answer:
        for name, faults in request.json().items():
            self.scripts.setdefault(name, []).extend(faults)
        return as_json({})

    async def _post_settings(self, request: Request) -> Answer:
        for name, value in request.json().items():
            setattr(self.settings, name, value)
        return as_json({})

    def _fault(self, name: str) -> dict[str, Any]:
        waiting = self.scripts.get(name)
        return waiting.pop(0) if waiting else {}

    def _faulty(self, fault: dict[str, Any]) -> Answer | None:
        """The bad answer a fault stands for, or None."""
        kind = fault.get("do", "")
        if kind == "code":
            headers = {"Retry-After": str(fault["retry_after"])} if "retry_after" in fault else {}
            return as_json({"code": fault["code"], "msg": fault.get("msg", "no")}, fault.get("http", 200), **headers)
        if kind == "body":
            return Answer(200, fault["body"].encode(), {"Content-Type": fault.get("type", "text/html")})
        fixed = {"reset": RESET, "html-502": HTML_502, "blocked": BLOCKED, "http": Answer(fault.get("status", 500))}
        return fixed.get(kind)


def png(text: str, side: int = 48) -> bytes:
    """A small picture whose colour comes from the text."""
    colour = struct.pack(">I", zlib.crc32(text.encode()))[:3]
    rows = b"".join(b"\0" + colour * side for _ in range(side))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


async def _main(port: int, settings: dict[str, Any]) -> None:
    service = PaidService()
    for name, value in settings.items():
        setattr(service.settings, name, value)
    server, address = await service.start(port)
    print(address, flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--settings", type=json.loads, default={}, help="JSON of Settings")
    options = parser.parse_args()
    try:
        asyncio.run(_main(options.port, options.settings))
    except KeyboardInterrupt:
        pass
