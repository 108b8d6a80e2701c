"""R2 against a real S3 server that checks signatures, expiry and conditions."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from desktop_app.clock import SystemClock
from desktop_app.errors import AppError, HeldError, PassingError, RefusedError
from desktop_app.hosts import r2_address
from desktop_app.hosts.base import Stored, Upload
from desktop_app.hosts.r2 import R2
from tests.support import s3, s3_front
from tests.support.s3_front import Fault
from tests.unit.hosts.rig import kit

PNG = Upload(b"\x89PNG not really", "abc.png", "image/png", life=3600.0)


class Hurried(SystemClock):
    """The machine's clock, but waiting takes no time."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


def with_r2(values: dict[str, str], work: Callable[[R2], Awaitable[Any]], **words: Any) -> Any:
    """A host for the length of some work."""

    async def main() -> Any:
        host = R2(kit(values, **words))
        try:
            return await work(host)
        finally:
            await host.close()

    return asyncio.run(main())


def fetch(url: str, method: str = "GET") -> tuple[int, bytes, dict[str, str]]:
    """As a stranger would, without keys."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=10) as answer:
            return answer.status, answer.read(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read(), dict(error.headers)


def test_a_reference_is_private_and_its_signed_address_opens_it(weed: s3.Server) -> None:
    stored: Stored = with_r2(weed.environ, lambda r2: r2.put(PNG))
    assert stored.key == "refs/abc.png" and stored.host == "r2"
    status, body, headers = fetch(stored.url)
    assert (status, body, headers["Content-Type"]) == (200, PNG.data, "image/png")
    assert fetch(stored.url.split("?")[0])[0] == 403, "without the signature it is closed"
    assert fetch(stored.url, "HEAD")[0] == 403, "only the signed method works"
    assert s3.SECRET not in stored.url


def test_a_delete_is_verified(weed: s3.Server) -> None:
    async def scenario(r2: R2) -> tuple[bool, bool]:
        stored = await r2.put(replace(PNG, name="short.png"))
        assert stored.key in weed.objects()
        return await r2.delete(stored.key), await r2.delete("refs/never-there.png")

    assert with_r2(weed.environ, scenario) == (True, True)
    assert "refs/short.png" not in weed.objects()


def test_a_signed_address_runs_out_and_lives_a_week_at_most(weed: s3.Server) -> None:
    async def scenario(r2: R2) -> Stored:
        with pytest.raises(RefusedError, match="seven days"):
            await r2.put(replace(PNG, life=8 * 86400.0))
        return await r2.put(replace(PNG, life=7 * 86400.0))

    stored = with_r2(weed.environ, scenario)
    query = dict(parse_qsl(urlsplit(stored.url).query))
    assert query["X-Amz-Expires"] == "604800" and stored.expires == pytest.approx(time.time() + 604800, abs=60)
    # The server keeps to the signature's time: the same address with another one is refused.
    assert fetch(stored.url.replace("X-Amz-Expires=604800", "X-Amz-Expires=1"))[0] == 403


def test_a_public_name_is_never_overwritten(weed: s3.Server) -> None:
    values = {**weed.environ, "CLOUDFLARE_R2_PUBLIC_URL": "https://pictures.example/"}
    page = Upload(b"<p>hello", "s/0f0f.html", "text/html; charset=utf-8", cache_control="max-age=300", public=True)

    async def scenario(r2: R2) -> Stored:
        stored = await r2.put(page)
        with pytest.raises(RefusedError, match="taken"):
            await r2.put(replace(page, data=b"<p>other"))
        assert stored.url == await r2.address("s/0f0f.html")
        return stored

    stored = with_r2(values, scenario)
    assert stored.url == "https://pictures.example/s/0f0f.html" and stored.key == "s/0f0f.html"
    found = weed.client().get_object(Bucket=s3.BUCKET, Key="s/0f0f.html")
    assert found["Body"].read() == page.data and found["ContentType"] == "text/html; charset=utf-8"
    assert found["CacheControl"] == "max-age=300"


def test_a_public_put_whose_answer_was_lost_is_our_own(weed: s3.Server) -> None:
    page = Upload(b"<p>hello", "s/1e1e.html", "text/html", public=True)
    with s3_front.front(weed) as front:
        front.fail("PUT", Fault(lost=True))
        values = {**front.server.environ, "CLOUDFLARE_R2_PUBLIC_URL": "https://pictures.example"}
        stored = with_r2(values, lambda r2: r2.put(page), clock=Hurried())
    assert stored.key == "s/1e1e.html" and [seen.method for seen in front.seen] == ["PUT", "PUT", "HEAD"]


def test_the_check_leaves_nothing(weed: s3.Server) -> None:
    before = weed.objects()
    with s3_front.front(weed) as front:
        check = with_r2(front.server.environ, lambda r2: r2.check())
    assert check.ok and s3.BUCKET in check.message and weed.objects() == before
    assert [seen.method for seen in front.seen] == ["PUT", "HEAD", "GET", "DELETE", "HEAD"]
    assert all(seen.path.startswith(f"/{s3.BUCKET}/refs/easel-test-") for seen in front.seen), "no list, no bucket call"


WRONG = [
    ({"CLOUDFLARE_R2_SECRET_ACCESS_KEY": "0" * 64}, "The R2 secret does not fit the access key id."),
    ({"CLOUDFLARE_R2_ACCESS_KEY_ID": "f" * 32}, "R2 does not know this access key id."),
    ({"CLOUDFLARE_R2_BUCKET": "Not A Bucket"}, "is not a bucket name"),
    ({"CLOUDFLARE_R2_ENDPOINT": "", "CLOUDFLARE_R2_ACCOUNT_ID": "12345"}, "not a Cloudflare account id"),
]


@pytest.mark.parametrize(("wrong", "words"), WRONG)
def test_what_is_wrong_is_named(wrong: dict[str, str], words: str, weed: s3.Server) -> None:
    async def scenario(r2: R2) -> None:
        check = await r2.check()
        assert not check.ok and words in check.message, check
        with pytest.raises(HeldError) as caught:
            await r2.put(PNG)
        assert words in caught.value.title

    with_r2({**weed.environ, **wrong}, scenario)


def test_nothing_set_is_said(weed: s3.Server) -> None:
    async def scenario(r2: R2) -> None:
        assert not await r2.ready()
        assert "not set up" in (await r2.check()).message

    with_r2({name: value for name, value in weed.environ.items() if "SECRET" not in name}, scenario)


TOLD: list[tuple[int, str, str, type[AppError], str]] = [
    (401, "Unauthorized", "", HeldError, "did not accept these credentials"),
    (400, "InvalidArgument", "Credential access key has length 64, should be 32", HeldError, "32 characters"),
    (403, "InvalidAccessKeyId", "", HeldError, "does not know this access key id"),
    (403, "SignatureDoesNotMatch", "", HeldError, "secret does not fit"),
    (403, "AccessDenied", "", HeldError, f"may not use the bucket “{s3.BUCKET}”"),
    (403, "NotEntitled", "", HeldError, "not switched on"),
    (404, "NoSuchBucket", "", HeldError, "no bucket"),
    (400, "InvalidBucketName", "", HeldError, "not a bucket name"),
    (400, "EntityTooLarge", "", RefusedError, "too large"),
    (400, "MetadataTooLarge", "", RefusedError, "MetadataTooLarge"),
    (501, "NotImplemented", "Header 'x-amz-checksum-crc32' not implemented", HeldError, "does not know something"),
    (403, "ObjectLockedByBucketPolicy", "", RefusedError, "lock rule"),
]


@pytest.mark.parametrize(("status", "code", "message", "kind", "words"), TOLD)
def test_each_code_has_its_words(
    status: int, code: str, message: str, kind: type[AppError], words: str, weed: s3.Server
) -> None:
    with s3_front.front(weed) as front:
        front.fail("PUT", Fault(status, code, message))
        with pytest.raises(kind) as caught:
            with_r2(front.server.environ, lambda r2: r2.put(PNG), clock=Hurried())
    assert words in caught.value.title and s3.SECRET not in f"{caught.value.title}{caught.value.hint}"
    assert len([seen for seen in front.seen if seen.method == "PUT"]) == 1, "not tried again"


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [(500, "InternalError", "problem of its own"), (503, "ServiceUnavailable", "problem of its own"),
     (502, "", "problem of its own"), (400, "BadDigest", "interrupted"), (429, "TooManyRequests", "no more")],
)
def test_what_passes_is_tried_three_times(status: int, code: str, words: str, weed: s3.Server) -> None:
    with s3_front.front(weed) as front:
        front.fail("PUT", *[Fault(status, code)] * 3)
        with pytest.raises(PassingError, match=words):
            with_r2(front.server.environ, lambda r2: r2.put(PNG), clock=Hurried())
        assert len(front.seen) == 3
        assert with_r2(front.server.environ, lambda r2: r2.put(PNG)).host == "r2"


def test_too_many_requests_are_waited_out_by_us(weed: s3.Server) -> None:
    clock = Hurried()
    with s3_front.front(weed) as front:
        front.fail("PUT", Fault(429, "TooManyRequests"), Fault(429, "TooManyRequests", headers={"Retry-After": "7"}))
        assert with_r2(front.server.environ, lambda r2: r2.put(PNG), clock=clock).host == "r2"
    assert len(front.seen) == 3 and len(clock.slept) == 2 and clock.slept[1] == 7.0


def test_head_codes_are_numbers(weed: s3.Server) -> None:
    with s3_front.front(weed) as front:
        front.fail("HEAD", Fault(403))
        with pytest.raises(HeldError, match="may not use the bucket"):
            with_r2(front.server.environ, lambda r2: r2.delete("refs/x.png"))


def test_a_fresh_key_is_given_a_moment(weed: s3.Server) -> None:
    clock = Hurried()
    with s3_front.front(weed) as front:
        front.fail("PUT", Fault(403, "AccessDenied"))
        assert with_r2(front.server.environ, lambda r2: r2.check(), clock=clock).ok
    assert len(clock.slept) == 1


@pytest.mark.parametrize(("shift", "which"), [(3600.0, "slow"), (-3600.0, "fast")])
@pytest.mark.parametrize("code", ["RequestTimeTooSkewed", "SignatureDoesNotMatch", "AccessDenied", "Unauthorized"])
def test_a_clock_off_by_an_hour_is_named_as_the_cause(shift: float, which: str, code: str, weed: s3.Server) -> None:
    with s3_front.front(weed) as front:
        front.date_shift = shift
        front.fail("PUT", Fault(403, code))
        with pytest.raises(HeldError) as caught:
            with_r2(front.server.environ, lambda r2: r2.put(PNG))
    assert f"clock is about 60 minutes {which}" in caught.value.title


def test_an_address_signed_by_a_wrong_clock_is_not_handed_out(weed: s3.Server) -> None:
    with s3_front.front(weed) as front:
        front.date_shift = 3600.0
        with pytest.raises(HeldError, match="clock"):
            with_r2(front.server.environ, lambda r2: r2.put(replace(PNG, name="skewed.png")))
    assert "refs/skewed.png" not in weed.objects()


def test_r2_that_cannot_be_reached_passes() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        values = {**s3.Server(f"http://127.0.0.1:{closed.getsockname()[1]}").environ}
        with pytest.raises(PassingError, match="could not be reached"):
            with_r2(values, lambda r2: r2.put(PNG), clock=Hurried())


# -- the checksum trap -------------------------------------------------------------------------------


def test_over_https_a_put_is_a_plain_body_with_its_length(weed: s3.Server, certificate: Path) -> None:
    with s3_front.front(weed, certificate) as front:
        trust = {"SSL_CERT_FILE": str(certificate)}
        assert with_r2(front.server.environ, lambda r2: r2.put(PNG), environ=trust).host == "r2"
    headers = {name.lower(): value for name, value in front.seen[0].headers.items()}
    assert headers["content-length"] == str(len(PNG.data)) and front.seen[0].body == PNG.data
    assert "transfer-encoding" not in headers and "content-encoding" not in headers
    assert not [name for name in headers if name.startswith(("x-amz-trailer", "x-amz-checksum", "x-amz-sdk-checksum"))]
    assert headers["x-amz-content-sha256"] == hashlib.sha256(PNG.data).hexdigest()


def test_the_trap_is_there_without_our_settings(weed: s3.Server, certificate: Path) -> None:
    """The test above could not fail if boto3 had changed its mind: this one says when it has."""
    from botocore.config import Config

    with s3_front.front(weed, certificate) as front:
        client = front.server.client(
            config=Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}), verify=str(certificate)
        )
        with contextlib.suppress(Exception):
            client.put_object(Bucket=s3.BUCKET, Key="trap", Body=b"x")
    headers = {name.lower(): value for name, value in front.seen[0].headers.items()}
    assert headers["x-amz-trailer"] == "x-amz-checksum-crc32" and "content-length" not in headers


def test_a_certificate_nobody_vouches_for_is_refused(weed: s3.Server, certificate: Path) -> None:
    with s3_front.front(weed, certificate) as front, pytest.raises(HeldError, match="No safe connection"):
        with_r2(front.server.environ, lambda r2: r2.put(PNG))
    assert front.seen == []


def test_nothing_of_the_machines_aws_settings_leaks_in(
    weed: s3.Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text("[profile other]\nregion = mars-1\nendpoint_url = http://127.0.0.1:9\n", "utf-8")
    (tmp_path / "credentials").write_text("[other]\naws_access_key_id = leaked\naws_secret_access_key = x\n", "utf-8")
    for name, value in {
        "AWS_CONFIG_FILE": str(tmp_path / "config"), "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
        "AWS_PROFILE": "other", "AWS_SESSION_TOKEN": "leaked-token", "AWS_ACCESS_KEY_ID": "leaked",
        "AWS_SECRET_ACCESS_KEY": "leaked", "AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_REGION": "mars-1",
        "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:9", "AWS_USE_FIPS_ENDPOINT": "true", "AWS_MAX_ATTEMPTS": "9",
        "AWS_CA_BUNDLE": str(tmp_path / "none.pem"), "AWS_REQUEST_CHECKSUM_CALCULATION": "when_supported",
        "AWS_USE_DUALSTACK_ENDPOINT": "true", "HTTP_PROXY": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)
    with s3_front.front(weed) as front:
        stored = with_r2(front.server.environ, lambda r2: r2.put(PNG))
    wire = str([(seen.path, seen.headers) for seen in front.seen]) + stored.url
    assert "leaked" not in wire and "mars-1" not in wire and "/auto/s3/aws4_request" in wire
    assert "checksum" not in wire.lower()


def test_keys_are_asked_for_anew(weed: s3.Server) -> None:
    values = dict(weed.environ)

    async def scenario(r2: R2) -> None:
        values["CLOUDFLARE_R2_SECRET_ACCESS_KEY"] = "0" * 64
        with pytest.raises(HeldError):
            await r2.put(PNG)
        values["CLOUDFLARE_R2_SECRET_ACCESS_KEY"] = s3.SECRET
        await r2.put(PNG)

    with_r2(values, scenario)


def test_a_second_real_server_takes_it_too(tmp_path: Path) -> None:
    with s3.rclone(tmp_path) as server:
        async def scenario(r2: R2) -> None:
            stored = await r2.put(PNG)
            assert fetch(stored.url)[:2] == (200, PNG.data)
            assert await r2.delete(stored.key) and fetch(stored.url)[0] in (403, 404)
            assert (await r2.check()).ok

        with_r2(server.environ, scenario)
        check = with_r2({**server.environ, "CLOUDFLARE_R2_SECRET_ACCESS_KEY": "0" * 64}, lambda r2: r2.check())
        assert not check.ok and "secret does not fit" in check.message
        check = with_r2({**server.environ, "CLOUDFLARE_R2_BUCKET": "not-there"}, lambda r2: r2.check())
        assert not check.ok and "There is no bucket “not-there”" in check.message


# -- addresses ---------------------------------------------------------------------------------------

ACCOUNT = "0123456789abcdef0123456789abcdef"
PASTED = [
    (ACCOUNT, f"https://{ACCOUNT}.r2.cloudflarestorage.com"),
    (f"  {ACCOUNT.upper()} ", f"https://{ACCOUNT}.r2.cloudflarestorage.com"),
    (f"https://{ACCOUNT}.r2.cloudflarestorage.com/my-bucket", f"https://{ACCOUNT}.r2.cloudflarestorage.com"),
    (f"{ACCOUNT}.eu.r2.cloudflarestorage.com/", f"https://{ACCOUNT}.eu.r2.cloudflarestorage.com"),
    (f"https://my-bucket.{ACCOUNT}.r2.cloudflarestorage.com", f"https://{ACCOUNT}.r2.cloudflarestorage.com"),
    (f"https://b.{ACCOUNT}.fedramp.r2.cloudflarestorage.com/x", f"https://{ACCOUNT}.fedramp.r2.cloudflarestorage.com"),
]


@pytest.mark.parametrize(("pasted", "meant"), PASTED)
def test_what_is_pasted_for_an_account_id_is_understood(pasted: str, meant: str) -> None:
    assert r2_address.endpoint(pasted) == meant


@pytest.mark.parametrize(
    "text", ["", "hello", "https://example.com", f"https://{ACCOUNT}.r2.cloudflarestorage.com.evil.example",
             "https://r2.cloudflarestorage.com", ACCOUNT + "0", "f" * 64],
)
def test_what_is_no_account_id_is_said_to_be_none(text: str) -> None:
    with pytest.raises(HeldError, match="not a Cloudflare account id"):
        r2_address.endpoint(text)


@pytest.mark.parametrize("text", ["ftp://x", "http://", "https://user:pw@host", "http://[::1"])
def test_an_endpoint_of_ones_own_must_be_an_address(text: str) -> None:
    with pytest.raises(HeldError, match="not an http or https address"):
        r2_address.endpoint("", text)


def test_an_endpoint_of_ones_own_is_an_origin() -> None:
    assert r2_address.endpoint("ignored", "http://127.0.0.1:9000/bucket/x?y") == "http://127.0.0.1:9000"
    assert r2_address.endpoint("", "http://[::1]:9000") == "http://[::1]:9000"


# -- no secret anywhere ------------------------------------------------------------------------------


def test_no_key_reaches_the_log(weed: s3.Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="desktop_app")
    with s3_front.front(weed) as front:
        front.fail("PUT", Fault(403, "SignatureDoesNotMatch", f"not {s3.SECRET}"))

        async def scenario(r2: R2) -> None:
            with pytest.raises(HeldError) as caught:
                await r2.put(PNG)
            assert caught.value.__cause__ is None, "botocore's error holds the whole answer"
            await r2.put(PNG)

        with_r2(front.server.environ, scenario)
    assert "R2:" in caplog.text and s3.SECRET not in caplog.text and s3.KEY_ID not in caplog.text
