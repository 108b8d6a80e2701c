"""The share service under Cloudflare's own runtime: contract, page, and a real deletion."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from desktop_app.hosts.share_worker import ShareWorker
from desktop_app.services.share_service import ShareService
from desktop_app.sharing import Share, ShareChoices
from desktop_app.storage.library import Library
from tests.sharing.conftest import Make, bring, kit
from tests.support.browser import dom
from tests.support.engines import png
from tests.support.worker import ROOT, RunningWorker

T = TypeVar("T")


def ask(
    worker: RunningWorker, path: str, method: str = "GET", body: bytes | None = None, token: str | None = "",
    **headers: str,
) -> tuple[int, dict[str, str], bytes]:
    """One request. token: "" = the right one, None = none."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    if token is not None:
        given["Authorization"] = f"Bearer {token or worker.token}"
    url = path if path.startswith("http") else worker.url + path
    request = urllib.request.Request(url, body, given, method=method)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=20) as answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(png((90, 60)))
    return path


def shared(worker: RunningWorker, library: Library, service: Make, picture: Path, choices: ShareChoices) -> Share:
    """A share on the Worker, through the real host."""
    return on_worker(worker, service, lambda shares: shares.share([bring(library, picture).id], choices)).share


def on_worker(worker: RunningWorker, service: Make, act: Callable[[ShareService], Awaitable[T]]) -> T:
    """Do one thing with a share service that uses the Worker alone."""

    async def run() -> T:
        host = ShareWorker(kit(worker.environ))
        try:
            return await act(service(host))
        finally:
            await host.close()

    return asyncio.run(run())


def test_the_page_is_in_the_readers_language_with_its_headers(
    worker: RunningWorker, library: Library, service: Make, picture: Path
) -> None:
    made = shared(worker, library, service, picture, ShareChoices())
    for asked, lang in (("ja-JP,en;q=0.4", "ja"), ("fr,zh-CN;q=0.8,en;q=0.5", "zh-Hans"), ("de", "en")):
        status, headers, body = ask(worker, made.url, token=None, Accept_Language=asked)
        assert status == 200 and f'<html lang="{lang}">' in body.decode()
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff" and "set-cookie" not in headers
        assert len(body) <= 30 * 1024
    status, headers, body = ask(worker, made.url, "HEAD", token=None)
    assert status == 200 and body == b""


def test_a_browser_shows_it_and_finds_no_script(
    worker: RunningWorker, library: Library, service: Make, picture: Path
) -> None:
    made = shared(worker, library, service, picture, ShareChoices())
    found = dom(made.url)
    assert found.all("script") == []
    assert found.meta("og:url") == made.url
    status, headers, data = ask(worker, found.meta("og:image"), token=None)
    assert (status, headers["content-type"]) == (200, "image/jpeg")
    assert headers["cache-control"] == "public, max-age=3600"
    assert len(data) < 300 * 1024
    picture_url = worker.url + found.all("img")[0]["src"]
    status, headers, _ = ask(worker, picture_url, token=None)
    assert status == 200
    assert ask(worker, picture_url, token=None, If_None_Match=headers["etag"])[0] == 304


def test_unshare_really_deletes(worker: RunningWorker, library: Library, service: Make, picture: Path) -> None:
    made = shared(worker, library, service, picture, ShareChoices())
    places = [made.url, f"{worker.url}/s/{made.id}/1.jpg", f"{worker.url}/s/{made.id}/card.jpg"]
    assert [ask(worker, place, token=None)[0] for place in places] == [200, 200, 200]
    page_id = made.url.rsplit("/", 1)[1]
    assert page_id in ask(worker, "/api/share/list")[2].decode()
    done = on_worker(worker, service, lambda shares: shares.unshare(made.id))[0]
    assert not done.left and "page" in done.deleted
    assert [ask(worker, place, token=None)[0] for place in places] == [404, 404, 404]
    assert page_id not in ask(worker, "/api/share/list")[2].decode()
    assert ask(worker, f"/api/share/{page_id}")[0] == 404


def test_who_has_no_token_can_only_read(worker: RunningWorker) -> None:
    for method, path in (
        ("POST", "/api/share"), ("GET", "/api/share/list"), ("GET", "/api/share/monitor"),
        ("DELETE", "/api/share/aaaaaaaaaaaaaaaaaaaaaa"), ("PUT", "/api/picture/s/aaaaaaaaaaaaaaaaaaaaaa/1.jpg"),
    ):
        status, _, body = ask(worker, path, method, b"{}" if method in ("POST", "PUT") else None, token=None)
        assert status in (401, 429) and json.loads(body)["ok"] is False, path
    assert json.loads(ask(worker, "/api/health", token=None)[2])["auth"] == "missing"
    assert json.loads(ask(worker, "/api/health", token="wrong-token-wrong-token")[2])["auth"] == "wrong"
    assert json.loads(ask(worker, "/api/health")[2])["auth"] == "ok"


KEY = "k" * 22
NAME = f"s/{KEY}/1.png"
GOOD = {"pictures": [{"name": NAME, "width": 64, "height": 48}], "card": NAME, "created": 1_795_000_000}


@pytest.mark.parametrize("change", [
    {"pictures": []}, {"pictures": [{"name": "../x.jpg", "width": 1, "height": 1}]}, {"card": "https://evil.example/x.jpg"},
    {"prompt": 7}, {"prompt": "x" * 4001}, {"language": "xx"}, {"created": "now"}, {"expires": 1}, {"script": "x"},
    {"pictures": [{"name": NAME, "width": -1, "height": 5}]}, {"mode": "video"},
])
def test_a_record_that_does_not_fit_is_refused_by_field(worker: RunningWorker, change: dict[str, Any]) -> None:
    body = json.dumps({**GOOD, **change}).encode()
    status, _, answer = ask(worker, "/api/share", "POST", body, Idempotency_Key="x" * 22)
    assert status == 400, answer
    assert next(iter(change)) in json.loads(answer)["error"]["message"]


def test_the_same_key_gives_the_same_share_and_filters_work(worker: RunningWorker) -> None:
    assert ask(worker, f"/api/picture/{NAME}", "PUT", png(), Content_Type="image/png")[0] == 201
    assert ask(worker, f"/api/picture/{NAME}", "PUT", png(), Content_Type="image/png")[0] == 200  # the answer was lost
    assert ask(worker, f"/api/picture/{NAME}", "PUT", png(colour=(1, 2, 3)), Content_Type="image/png")[0] == 409
    body = json.dumps({**GOOD, "mode": "image-to-image"}).encode()
    first = ask(worker, "/api/share", "POST", body, Idempotency_Key=KEY)
    second = ask(worker, "/api/share", "POST", body, Idempotency_Key=KEY)
    assert (first[0], second[0]) == (201, 200)
    page_id = json.loads(first[2])["id"]
    assert json.loads(second[2])["id"] == page_id and len(page_id) == 22

    def listed(mode: str) -> list[str]:
        found, cursor = [], ""
        while True:
            status, headers, answer = ask(worker, f"/api/share/list?limit=2&mode={mode}&cursor={cursor}")
            assert status == 200 and headers["cache-control"] == "private, max-age=300"
            data = json.loads(answer)
            found += [share["id"] for share in data["shares"]]
            if not (cursor := data["cursor"]):
                return found

    assert page_id in listed("image-to-image") and page_id in listed("")
    assert page_id not in listed("text-to-image")
    monitor = json.loads(ask(worker, "/api/share/monitor")[2])
    assert monitor["ok"] and monitor["shares"] >= 1


def test_a_picture_must_be_one_and_be_there(worker: RunningWorker) -> None:
    path = f"/api/picture/s/{'q' * 22}/1.jpg"
    assert ask(worker, path, "PUT", b"<svg onload=alert(1)>", Content_Type="image/jpeg")[0] == 415
    record = {**GOOD, "pictures": [{"name": f"s/{'q' * 22}/1.jpg", "width": 1, "height": 1}]}
    assert ask(worker, "/api/share", "POST", json.dumps(record).encode(), Idempotency_Key="q" * 22)[0] == 409


def test_what_is_not_there_says_so_politely(worker: RunningWorker) -> None:
    status, headers, body = ask(worker, f"/s/{'z' * 22}", token=None, Accept_Language="zh")
    assert status == 404 and headers["cache-control"] == "no-store" and "已不再分享" in body.decode()
    assert ask(worker, f"/s/{'z' * 22}", "POST", b"", token=None)[0] == 405
    assert ask(worker, "/anything", token=None)[0] == 404


def test_the_check_tells_reachable_from_allowed(worker: RunningWorker) -> None:
    def check(environ: dict[str, str]) -> str:
        async def run() -> str:
            host = ShareWorker(kit(environ))
            try:
                return (await host.check()).message
            finally:
                await host.close()

        return asyncio.run(run())

    assert "ready" in check(worker.environ)
    assert "token" in check({**worker.environ, "EASEL_SHARE_TOKEN": "another-token-entirely"})
    assert "no share service" in check({**worker.environ, "EASEL_SHARE_URL": worker.url + "/nowhere"})
    assert "not set up" in check({})


def test_style_and_words_are_the_ones_of_the_static_page() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "share_worker_assets.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0


def put_picture(worker: RunningWorker, letter: str) -> str:
    """A picture to make a record of; its name."""
    name = f"s/{letter * 22}/1.png"
    assert ask(worker, f"/api/picture/{name}", "PUT", png(), Content_Type="image/png")[0] in (200, 201)
    return name


def test_a_long_prompt_of_pictures_is_as_long_as_it_looks(worker: RunningWorker) -> None:
    name = put_picture(worker, "e")
    record = {**GOOD, "pictures": [{"name": name, "width": 8, "height": 8}], "card": name, "prompt": "🦊" * 4000}
    body = json.dumps(record, ensure_ascii=False).encode()
    assert ask(worker, "/api/share", "POST", body, Idempotency_Key="e" * 22)[0] == 201
    longer = json.dumps({**record, "prompt": "🦊" * 4001}, ensure_ascii=False).encode()
    assert ask(worker, "/api/share", "POST", longer, Idempotency_Key="f" * 22)[0] == 400


def test_a_share_may_end_within_the_minute(worker: RunningWorker) -> None:
    name = put_picture(worker, "h")
    record = {
        **GOOD, "pictures": [{"name": name, "width": 8, "height": 8}], "card": name, "expires": time.time() + 30,
    }
    status, _, answer = ask(worker, "/api/share", "POST", json.dumps(record).encode(), Idempotency_Key="h" * 22)
    assert status == 201
    assert ask(worker, json.loads(answer)["url"], token=None)[0] == 200
    ask(worker, f"/api/share/{json.loads(answer)['id']}", "DELETE")


def test_a_rare_filter_is_answered_in_parts_not_in_a_thousand_questions(worker: RunningWorker) -> None:
    name = put_picture(worker, "r")
    record: dict[str, Any] = {}
    for number in range(12):
        record = {
            **GOOD, "pictures": [{"name": name, "width": 8, "height": 8}], "card": name, "mode": "text-to-image",
            "created": 1_600_000_000 + number,
        }
        body = json.dumps(record).encode()
        assert ask(worker, "/api/share", "POST", body, Idempotency_Key=f"rare{number:018}")[0] == 201
    body = json.dumps({**record, "mode": "image-to-image", "created": 1_599_999_999}).encode()
    wanted = json.loads(ask(worker, "/api/share", "POST", body, Idempotency_Key="r" * 22)[2])["id"]
    cursor, answers, found = "", 0, []
    while True:
        data = json.loads(ask(worker, f"/api/share/list?limit=1&mode=image-to-image&cursor={cursor}")[2])
        answers, found = answers + 1, found + [share["id"] for share in data["shares"]]
        if not (cursor := data["cursor"]):
            break
    assert wanted in found and len(found) == len(set(found))
    assert answers > len(found), "an answer stops looking before its time is up"
