"""What the stand-in says about a task, in each interface's own words, and how it may say it badly."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tests.fakes.kie.faults import first
from tests.fakes.wire import Answer, Request, as_json

if TYPE_CHECKING:
    from tests.fakes.kie.service import KieService, Task

PRICE = 6.0
NULL = as_json({"code": 422, "msg": "recordInfo is null", "data": None})
BLOCKED = Answer(403, b"error code: 1010", {"Content-Type": "text/plain"})
_HTML = {"Content-Type": "text/html"}
_FAULTS = {
    "reset": Answer(reset=True), "1010": BLOCKED,
    "html502": Answer(502, b"<html>Bad gateway</html>", _HTML),
    "html524": Answer(524, b"<html>A timeout occurred</html>", _HTML),
    "no-task-id": as_json({"code": 200, "msg": "success", "data": {}}),
    "silent": Answer(200, b"", _HTML),
}


def fault(name: str) -> Answer:
    """A bad answer by name."""
    return _FAULTS[name]


def poll_fault(name: str, envelope: dict[str, Any]) -> Answer:
    """A bad answer to a poll."""
    if name == "null":
        return NULL
    if name in ("429", "500"):
        return as_json({"code": int(name), "msg": "busy", "data": None})
    if name == "strange-word":
        return as_json({"code": 200, "msg": "success", "data": {"state": "pondering", "resultJson": "", "status": "X"}})
    if name == "cut":
        answer = as_json(envelope)
        answer.cut = len(answer.body) // 2
        return answer
    return fault(name)


def envelope(service: KieService, task: Task) -> dict[str, Any]:
    """The record of a task now. The older pages write `message` where the newer ones write `msg`."""
    age = time.monotonic() - task.began
    seconds = float(first(task.wishes, "seconds", str(service.settings["task_seconds"])))
    finished = age >= seconds and "never" not in task.wishes
    failed = finished and first(task.wishes, "then") == "fail"
    data = {"market": _market, "4o": _4o, "flux": _flux}[task.family](service, task, min(1.0, age / max(seconds, 0.01)),
                                                                    finished, failed)
    return {"code": 200, "message" if task.family == "flux" else "msg": "success", "data": data}


def _market(service: KieService, task: Task, part: float, finished: bool, failed: bool) -> dict[str, Any]:
    state = "fail" if failed else "success" if finished else "waiting" if part < 0.3 else "generating"
    return {
        "taskId": task.id, "model": task.model, "state": state, "param": json.dumps(task.body),
        "resultJson": _result_json(service, task) if state == "success" else "",
        "failCode": first(task.wishes, "failcode", "500") if failed else "",
        "failMsg": first(task.wishes, "failmsg", "Internal Error") if failed else None,
        "costTime": 15000 if finished else None, "completeTime": _now() if finished else None,
        "createTime": _now(), "updateTime": _now(), "creditsConsumed": PRICE,
    }


def _result_json(service: KieService, task: Task) -> str:
    links, shape = _links(service, task), first(task.wishes, "result")
    shapes: dict[str, Any] = {
        "empty": "", "broken": '{"resultUrls":["http', "double": json.dumps(json.dumps({"resultUrls": links})),
        "duplicates": json.dumps({"resultUrls": links * 3}), "snake": json.dumps({"result_urls": links}),
        "nested": json.dumps({"data": {"output": {"resultUrls": links}}}), "list": json.dumps(links),
        "none": json.dumps({"resultUrls": []}),
    }
    return shapes.get(shape, json.dumps({"resultUrls": links}))


def _4o(service: KieService, task: Task, part: float, finished: bool, failed: bool) -> dict[str, Any]:
    name = "result_urls" if first(task.wishes, "result") == "snake" else "resultUrls"
    return {
        "taskId": task.id, "paramJson": json.dumps(task.body), "completeTime": _now() if finished else None,
        "response": {name: _links(service, task)} if finished and not failed else None,
        "successFlag": 2 if failed else int(finished),
        "status": "GENERATE_FAILED" if failed else "SUCCESS" if finished else "GENERATING",
        "errorCode": int(first(task.wishes, "failcode", "400")) if failed else None,
        "errorMessage": first(task.wishes, "failmsg", "null") if failed else None,
        "createTime": _now(), "progress": f"{part:.2f}",
    }


def _flux(service: KieService, task: Task, part: float, finished: bool, failed: bool) -> dict[str, Any]:
    moment = datetime.now(UTC).isoformat()
    links = _links(service, task)
    return {
        "taskId": task.id, "paramJson": json.dumps(task.body), "createTime": moment,
        "completeTime": moment if finished else None,
        "response": {"originImageUrl": f"{service.base}/results/{task.id}/origin.png", "resultImageUrl": links[0]}
        if finished and not failed else None,
        "successFlag": 3 if failed else int(finished),
        "errorCode": int(first(task.wishes, "failcode", "500")) if failed else None,
        "errorMessage": first(task.wishes, "failmsg", "Internal Error") if failed else "",
    }


def _links(service: KieService, task: Task) -> list[str]:
    fields = task.body.get("input", task.body)
    count = int(fields.get("nVariants") or fields.get("num_images") or fields.get("max_images") or 1)
    count = 50 if first(task.wishes, "result") == "many" else count
    if first(task.wishes, "picture") == "private":
        return ["https://169.254.169.254/latest/meta-data.png"]
    stale = "stale/" if task.facts.get("dead") else ""
    return [f"{service.base}/results/{stale}{task.id}/{number}.png" for number in range(count)]


def download_url(service: KieService, request: Request) -> Answer:
    """A fresh link for a dead one; a foreign address is refused."""
    url = request.json().get("url", "")
    if not url.startswith(f"{service.base}/results/"):
        return as_json({"code": 422, "msg": "no such result", "data": None})
    if "gpt4o" in request.path and request.json().get("taskId") not in service.tasks:
        return as_json({"code": 422, "msg": "record is empty", "data": None})
    fresh = url.replace("/results/stale/", "/results/").split("?")[0] + "?X-Amz-Expires=1200"
    return as_json({"code": 200, "msg": "success", "data": fresh})


def _now() -> int:
    return int(time.time() * 1000)
