"""The stand-in itself: what it accepts costs credits, and nothing makes a create idempotent.

Speaks the market, 4o and Flux interfaces, credit, download-url, the three uploads (POST /api/file-*-upload) and serves
uploads and results. A create's body is checked against wire_rows.toml; what does not fit is refused with 422.

For the tests: GET /control/ledger (accepted creates), /control/calls (every call with its times),
POST /control/script {"create": [{"do": "reset"}]}, POST /control/settings.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.kie import pictures, records, uploads
from tests.fakes.kie.faults import Scripts, first, wishes
from tests.fakes.kie.wire_rows import complaints
from tests.fakes.wire import Answer, Request, as_json, serve

DEFAULT_KEY = "kie-test-key"
PRICE = 6.0
_CREATES = {
    "/api/v1/jobs/createTask": "market", "/api/v1/gpt4o-image/generate": "4o", "/api/v1/flux/kontext/generate": "flux",
}
_RECORDS = {
    "/api/v1/jobs/recordInfo": "market", "/api/v1/gpt4o-image/record-info": "4o",
    "/api/v1/flux/kontext/record-info": "flux",
}


@dataclass(slots=True)
class Task:
    """A task somebody paid for."""

    id: str
    family: str
    model: str
    prompt: str
    key: str
    began: float
    wishes: dict[str, list[str]]
    body: dict[str, Any]
    polls: int = 0
    fetches: int = 0
    facts: dict[str, Any] = field(default_factory=dict)


class KieService:
    """The service's whole memory. settings: task_seconds, accept_seconds, credits, keys, check, edge_null_polls."""

    def __init__(self, *, seed: int = 1) -> None:
        self.settings: dict[str, Any] = {
            "task_seconds": 0.6, "accept_seconds": 0.0, "credits": 1000.5, "keys": {DEFAULT_KEY: 200}, "check": True,
            "null_polls": 0, "creates_per_10s": 20, "polls_per_s": 10,
        }
        self.scripts = Scripts()
        self.ledger: list[dict[str, Any]] = []
        self.calls: list[dict[str, Any]] = []
        self.polls: list[dict[str, Any]] = []
        self.tasks: dict[str, Task] = {}
        self.files: dict[str, tuple[bytes, str]] = {}
        self.asked: dict[str, int] = {}  # how often a prompt was tried, for [code=429x2]
        self.base = ""
        self._numbers = itertools.count(1)
        self._random = random.Random(seed)

    async def start(self, port: int = 0) -> tuple[asyncio.Server, str]:
        """Listen; the server and its address."""
        server = await serve(self.handle, port)
        self.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        return server, self.base

    async def handle(self, request: Request) -> Answer:
        """One request."""
        if request.path.startswith("/control/"):
            return self._control(request)
        if request.path.startswith("/files/"):
            return pictures.upload(self.files, request.path)
        if request.path.startswith("/results/"):
            return await pictures.result(self, request)
        if request.headers.get("user-agent", "") in ("", "-"):
            return records.BLOCKED
        if request.path in _CREATES:
            return await self._create_call(request, _CREATES[request.path])
        if (refusal := self._refuse_key(request)) is not None:
            return refusal
        if request.path in _RECORDS:
            return await self._record(request, _RECORDS[request.path])
        if request.path == "/api/v1/chat/credit":
            credit = self.settings["credits"]
            return self._scripted("credit") or as_json({"code": 200, "msg": "success", "data": credit})
        if request.path.endswith("/download-url"):
            return records.download_url(self, request)
        if request.path.startswith("/api/file-"):
            return self._scripted("upload") or uploads.take(self, request)
        return as_json({"code": 404, "msg": "Not Found"}, 404)

    def _refuse_key(self, request: Request) -> Answer | None:
        key = request.headers.get("authorization", "").removeprefix("Bearer ")
        code = self.settings["keys"].get(key, 401)
        words = {401: "You do not have access permissions", 402: "The current credits are insufficient",
                 403: "This key may not do that", 433: "The key's own limit is reached"}
        return None if code == 200 else as_json({"code": code, "msg": words.get(code, "no"), "data": None})

    # -- what costs money ----------------------------------------------------------------------------

    async def _create_call(self, request: Request, family: str) -> Answer:
        call = {"began": time.monotonic(), "ended": None, "accepted": False, "body": request.body.decode(), "tag": ""}
        self.calls.append(call)
        try:
            return await self._create(request, family, call)
        finally:
            call["ended"] = time.monotonic()

    async def _create(self, request: Request, family: str, call: dict[str, Any]) -> Answer:
        body = request.json()
        fields = body.get("input", {}) if family == "market" else body
        prompt = str(fields.get("prompt", ""))
        call["tag"] = prompt
        do, code = self._wished(prompt)
        await asyncio.sleep(self._random.uniform(0, self.settings["accept_seconds"]))
        if do.startswith("refused-") or do == "1010":
            return records.fault(do.removeprefix("refused-"))
        recent = [one for one in self.calls if one["accepted"] and time.monotonic() - one["began"] < 10.0]
        if code == 0 and len(recent) >= self.settings["creates_per_10s"]:
            code = 429
        if code:
            return as_json({"code": code, "msg": first(wishes(prompt), "msg", f"scripted {code}"), "data": None})
        if (refusal := self._refuse_key(request)) is not None:
            return refusal
        if self.settings["check"] and (wrong := complaints(family, body)):
            return as_json({"code": 422, "msg": "; ".join(wrong), "data": None})
        if self.settings["credits"] < PRICE:
            return as_json({"code": 402, "msg": "The current credits are insufficient", "data": None})
        task = self._accept(family, body, prompt, request, call)
        await asyncio.sleep(self._random.uniform(0, self.settings["accept_seconds"]))
        answer = as_json({"code": 200, "msg": "success", "data": {"taskId": task.id, "recordId": task.id}})
        if do == "cut":
            answer.cut = len(answer.body) // 2
            return answer
        return records.fault(do) if do else answer

    def _wished(self, prompt: str) -> tuple[str, int]:
        """What the script or the prompt wants of this create: a fault, or a code. Then it works."""
        script = self.scripts.next("create")
        if script:
            return script.get("do", ""), script.get("code", 0)
        found, number = wishes(prompt), self.asked.get(prompt, 0)
        self.asked[prompt] = number + 1
        faults = [("", int(value)) for value in found.get("code", [])] + [(v, 0) for v in found.get("create", [])]
        return faults[number] if number < len(faults) else ("", 0)

    def _accept(self, family: str, body: dict[str, Any], prompt: str, request: Request, call: dict[str, Any]) -> Task:
        number = next(self._numbers)
        task_id = f"task_{number:06d}_{uuid.uuid4().hex[:8]}" if family == "market" else uuid.uuid4().hex
        model = body.get("model", "gpt4o-image")
        key = request.headers.get("authorization", "").removeprefix("Bearer ")
        task = Task(task_id, family, model, prompt, key, time.monotonic(), wishes(prompt), body)
        self.settings["credits"] -= PRICE
        call["accepted"] = True
        self.tasks[task.id] = task
        self.ledger.append({
            "taskId": task.id, "tag": prompt, "prompt": prompt, "model": model, "body": body, "began": task.began,
        })
        return task

    # -- questions -----------------------------------------------------------------------------------

    async def _record(self, request: Request, family: str) -> Answer:
        self.polls.append({"at": time.monotonic(), "taskId": request.query.get("taskId", "")})
        if (answer := self._scripted("record")) is not None:
            return answer
        task = self.tasks.get(request.query.get("taskId", ""))
        if task is None or task.family != family or task.key != self._key(request):
            return records.NULL
        task.polls += 1
        if task.polls <= self.settings["null_polls"]:
            return records.NULL
        faults = task.wishes.get("poll", [])
        if task.polls <= len(faults):
            return records.poll_fault(faults[task.polls - 1], records.envelope(self, task))
        return as_json(records.envelope(self, task))

    def _key(self, request: Request) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    def _scripted(self, kind: str) -> Answer | None:
        fault = self.scripts.next(kind)
        if "code" in fault:
            headers = {"Retry-After": str(fault["retry_after"])} if "retry_after" in fault else {}
            return as_json(
                {"code": fault["code"], "msg": fault.get("msg", "scripted")}, fault.get("http", 200), **headers
            )
        return records.fault(fault["do"]) if fault else None

    # -- for the tests -------------------------------------------------------------------------------

    def _control(self, request: Request) -> Answer:
        name = request.path.removeprefix("/control/")
        if name == "ledger":
            return as_json(self.ledger)
        if name == "calls":
            return as_json({"calls": self.calls, "polls": self.polls})
        if name == "script":
            for kind, faults in request.json().items():
                self.scripts.add(kind, faults)
        if name == "settings":
            self.settings.update(request.json())
        if name == "forget-links":
            for task in self.tasks.values():
                task.facts["dead"] = True
        return as_json({"settings": self.settings, "now": time.monotonic()})

