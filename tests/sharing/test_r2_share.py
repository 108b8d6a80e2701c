"""A page in the artist's own bucket, on a real S3 server that checks signatures and If-None-Match."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_app.errors import AppError
from desktop_app.hosts.base import Upload
from desktop_app.hosts.folder import Folder
from desktop_app.hosts.r2 import R2
from desktop_app.services.share_service import ShareService
from desktop_app.sharing import ShareChoices
from desktop_app.storage.library import Library
from tests.sharing.conftest import Make, bring, kit
from tests.support import s3
from tests.support.engines import png

T = TypeVar("T")
PUBLIC = "https://pics.example.org"


@pytest.fixture(scope="module")
def weed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[s3.Server]:
    with s3.seaweed(tmp_path_factory.mktemp("weed")) as server:
        yield server


def run(service: Make, environ: dict[str, str], act: Callable[[ShareService], Awaitable[T]]) -> T:
    """One thing with R2 first and the folder behind it."""

    async def inside() -> T:
        host = R2(kit(environ))
        try:
            return await act(service(host, Folder(kit())))
        finally:
            await host.close()

    return asyncio.run(inside())


@pytest.fixture
def asset(library: Library, tmp_path: Path) -> str:
    path = tmp_path / "a.png"
    path.write_bytes(png((80, 60)))
    return bring(library, path).id


def test_page_pictures_and_headers_then_nothing_is_left(weed: s3.Server, service: Make, asset: str) -> None:
    environ = {**weed.environ, "CLOUDFLARE_R2_PUBLIC_URL": PUBLIC}
    made = run(service, environ, lambda shares: shares.share([asset], ShareChoices())).share
    assert made.host == "r2" and made.url == f"{PUBLIC}/s/{made.id}.html"
    client, there = weed.client(), weed.objects()
    mine = [name for name in there if made.id in name]
    assert set(mine) == {f"s/{made.id}.html", f"s/{made.id}/1.jpg", f"s/{made.id}/card.jpg"}
    assert not any("index" in name for name in there)
    page = client.get_object(Bucket=s3.BUCKET, Key=f"s/{made.id}.html")
    assert page["ContentType"] == "text/html; charset=utf-8" and page["CacheControl"] == "public, max-age=300"
    assert f"{PUBLIC}/s/{made.id}/card.jpg" in page["Body"].read().decode()
    head = client.head_object(Bucket=s3.BUCKET, Key=f"s/{made.id}/1.jpg")
    assert head["ContentType"] == "image/jpeg" and head["CacheControl"] == "public, max-age=3600"
    done = run(service, environ, lambda shares: shares.unshare(made.id))[0]
    assert not done.left and [name for name in weed.objects() if made.id in name] == []


def test_a_public_name_is_never_overwritten(weed: s3.Server) -> None:
    async def twice() -> None:
        host = R2(kit({**weed.environ, "CLOUDFLARE_R2_PUBLIC_URL": PUBLIC}))
        upload = Upload(b"one", f"s/{secrets.token_urlsafe(16)}.html", "text/html", public=True)
        try:
            await host.put(upload)
            with pytest.raises(AppError):
                await host.put(Upload(b"two", upload.name, "text/html", public=True))
        finally:
            await host.close()
        kept = weed.client().get_object(Bucket=s3.BUCKET, Key=upload.name)["Body"].read()
        assert kept == b"one"

    asyncio.run(twice())


def test_without_a_public_address_r2_is_not_asked(weed: s3.Server, service: Make, asset: str) -> None:
    outcome = run(service, weed.environ, lambda shares: shares.share([asset], ShareChoices()))
    assert outcome.share.host == "folder" and outcome.tried == ()


def test_a_missing_bucket_is_named(service: Make, asset: str, tmp_path: Path) -> None:
    with s3.rclone(tmp_path) as server:
        environ = {**server.environ, "CLOUDFLARE_R2_PUBLIC_URL": PUBLIC, "CLOUDFLARE_R2_BUCKET": "no-such-bucket"}
        outcome = run(service, environ, lambda shares: shares.share([asset], ShareChoices()))
    assert outcome.share.host == "folder" and "no-such-bucket" in outcome.tried[0].error


@pytest.mark.parametrize(("change", "words"), [
    ({"CLOUDFLARE_R2_SECRET_ACCESS_KEY": "0" * 64}, "secret"),
    ({"CLOUDFLARE_R2_ENDPOINT": "http://127.0.0.1:9"}, "reached"),
])
def test_the_cause_in_words_and_the_next_place(
    weed: s3.Server, service: Make, asset: str, change: dict[str, str], words: str
) -> None:
    environ = {**weed.environ, "CLOUDFLARE_R2_PUBLIC_URL": PUBLIC, **change}
    outcome = run(service, environ, lambda shares: shares.share([asset], ShareChoices()))
    assert outcome.share.host == "folder"
    assert [tried.host for tried in outcome.tried] == ["r2"]
    assert words in outcome.tried[0].error.lower()
