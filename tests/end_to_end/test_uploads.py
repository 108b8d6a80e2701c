"""Reference pictures of a paid service on their way out, on the command line: a real S3 server, ImgBB, KIE's upload."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.end_to_end.kie_rig import KEY, Kie, kie
from tests.support import s3, s3_front
from tests.support.easel import ROOT
from tests.support.s3_front import Fault, Front
from tests.support.xserver import until

EDIT = ("--model", "google/nano-banana-edit")
IMGBB_KEY = "imgbb-test-key-0f1e2d"
CANARY = "canary-77d1c0"


@dataclass
class ImgBB:
    """The stand-in as a process."""

    address: str

    def ask(self, page: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.address}/{page}", data=data), timeout=10) as answer:
            return json.load(answer)

    @property
    def environ(self) -> dict[str, str]:
        return {"IMGBB_API_KEY": IMGBB_KEY, "IMGBB_BASE_URL": self.address}


@contextmanager
def imgbb() -> Iterator[ImgBB]:
    command = [sys.executable, "-m", "tests.fakes.imgbb", "--key", IMGBB_KEY]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield ImgBB(process.stdout.readline().strip())
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@dataclass
class Places:
    """KIE, a bucket behind a front, and ImgBB; all set up in the environment."""

    kie: Kie
    front: Front
    bucket: s3.Server
    imgbb: ImgBB

    @property
    def keys(self) -> dict[str, str]:
        return {**self.front.server.environ, **self.imgbb.environ}

    def edit(self, prompt: str, image: Path, *words: object, **more: str) -> Any:
        return self.kie.generate(prompt, *EDIT, "--image", image, *words, more={**self.keys, **more})

    def sent_url(self) -> str:
        return self.kie.ask("ledger")[-1]["body"]["input"]["image_urls"][0]


@pytest.fixture(scope="module")
def bucket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[s3.Server]:
    with s3.seaweed(tmp_path_factory.mktemp("weed")) as server:
        yield server


@pytest.fixture
def places(tmp_path: Path, bucket: s3.Server) -> Iterator[Places]:
    with kie(tmp_path) as service, s3_front.front(bucket) as front, imgbb() as host:
        yield Places(service, front, bucket, host)


def photo(folder: Path) -> Path:
    """A photograph with a place and a name inside."""
    exif = Image.Exif()
    exif[0x010E] = CANARY
    exif.get_ifd(0x8825)[0x001D] = CANARY
    path = folder / f"{CANARY}.jpg"
    Image.linear_gradient("L").resize((320, 240)).convert("RGB").save(path, exif=exif, comment=CANARY.encode())
    path.write_bytes(path.read_bytes() + CANARY.encode())
    return path


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def test_a_picture_lies_in_r2_while_the_job_runs_and_no_longer(places: Places) -> None:
    words = ("generate", "make it night [seconds=4]", "--engine", "kie", "--json", *EDIT)
    places.kie.more = places.keys
    running = places.kie.begin(*words, "--image", photo(places.kie.home))
    until(lambda: places.kie.paid == 1, "a create")
    url = places.sent_url()
    assert status(url) == 200 and len(places.bucket.objects()) == 1, "the service can read it"
    assert status(url.split("?")[0]) == 403, "and nobody who was not told"
    out, err = running.communicate(timeout=60)
    assert running.returncode == 0, err
    assert json.loads(out)["jobs"][0]["host"] == "r2"
    assert places.bucket.objects() == [] and status(url) in (403, 404)


def test_nothing_of_the_file_but_its_pixels_leaves_and_no_key_stays(places: Places) -> None:
    answer = places.edit("make it night", photo(places.kie.home))
    assert answer.code == 0, answer.err
    places.front.fail("PUT", Fault(403, "SignatureDoesNotMatch", s3.SECRET))
    answer = places.edit("make it day", photo(places.kie.home))
    assert answer.code == 0 and answer.data["jobs"][0]["host"] == "imgbb"
    puts = [seen.body for seen in places.front.seen if seen.method == "PUT"]
    puts += [bytes.fromhex(entry["data"]) for entry in places.imgbb.ask("uploads")]
    assert len(puts) == 3 and all(Image.open(io.BytesIO(data)).size == (320, 240) for data in puts)
    assert not [data for data in puts if CANARY.encode() in data]
    names = [seen.path for seen in places.front.seen] + [entry["name"] for entry in places.imgbb.ask("uploads")]
    assert CANARY not in str(names) and "night" not in str(names)
    kept = {path: path.read_bytes() for path in places.kie.home.rglob("*") if path.is_file()}
    secrets = [KEY, IMGBB_KEY, s3.SECRET, "5ecret"]
    assert kept and not [(path, secret) for path, data in kept.items() for secret in secrets if secret.encode() in data]
    # The id of the key (not its secret) is part of every signed address, and that is in the job's row, nowhere else.
    assert {path.name.split(".")[0] for path, data in kept.items() if s3.KEY_ID.encode() in data} <= {"library"}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"CLOUDFLARE_R2_SECRET_ACCESS_KEY": "0" * 64}, "secret does not fit"),
     ({"CLOUDFLARE_R2_ACCESS_KEY_ID": "e" * 32}, "does not know this access key id"),
     ({"CLOUDFLARE_R2_ENDPOINT": "http://127.0.0.1:9"}, "could not be reached")],
)
def test_imgbb_takes_over_and_the_row_says_why(places: Places, wrong: dict[str, str], said: str) -> None:
    answer = places.edit("make it night", photo(places.kie.home), **wrong)
    assert answer.code == 0, answer.err
    assert answer.data["jobs"][0]["host"] == "imgbb" and "/i/pic" in places.sent_url()
    assert places.imgbb.ask("uploads")[0]["expiration"] == "86400"
    log = "".join(path.read_text("utf-8") for path in places.kie.home.rglob("easel.log"))
    assert not log or said in log


def test_kie_takes_it_when_both_are_down(places: Places) -> None:
    places.imgbb.ask("script", [{"do": "html-500"}] * 9)
    answer = places.edit("make it night", photo(places.kie.home), CLOUDFLARE_R2_BUCKET="Not A Bucket")
    assert answer.code == 0, answer.err
    assert answer.data["jobs"][0]["host"] == "kie-upload"
    assert places.sent_url().startswith(f"{places.kie.address}/files/easel/")


def test_all_refuse_waits_with_a_reason_and_nothing_is_created(places: Places) -> None:
    places.kie.ask("script", {"upload": [{"code": 401}]})
    image = photo(places.kie.home)
    answer = places.edit("make it night", image, CLOUDFLARE_R2_BUCKET="Not A Bucket", IMGBB_API_KEY="wrong")
    job = answer.data["jobs"][0]
    assert answer.code != 0 and job["state"] == "QUEUED" and places.kie.creates == []
    assert job["error"]["kind"] == "no-host"
    for said in ("Cloudflare R2: ", "is not a bucket name", "ImgBB did not accept the key", "KIE"):
        assert said in job["error"]["hint"], job["error"]
    # The cause is gone: the same row goes on.
    places.kie.easel("queue", "retry", job["id"], "--json", more=places.keys)
    places.kie.easel("queue", "run", "--json", more=places.keys)
    (row,) = places.kie.jobs()
    assert (row["id"], row["state"], row["host"]) == (job["id"], "DONE", "r2") and places.kie.paid == 1


def test_the_same_bytes_go_to_imgbb_once(places: Places) -> None:
    image, off = photo(places.kie.home), {"CLOUDFLARE_R2_BUCKET": ""}
    for prompt in ("make it night", "make it day"):
        answer = places.edit(prompt, image, **off)
        assert answer.code == 0 and answer.data["jobs"][0]["host"] == "imgbb", answer.err
    assert len(places.imgbb.ask("uploads")) == 1 and places.kie.paid == 2


def test_what_kie_cannot_fetch_goes_up_anew_once(places: Places) -> None:
    places.kie.ask("script", {"create": [{"code": 451}]})
    answer = places.edit("make it night", photo(places.kie.home))
    assert answer.code == 0, answer.err
    assert len([seen for seen in places.front.seen if seen.method == "PUT"]) == 2 and places.kie.paid == 1
    assert places.bucket.objects() == []


def test_the_keys_of_hosts_are_tested(places: Places) -> None:
    def tested(name: str, **wrong: str) -> tuple[int, str]:
        answer = places.kie.easel("keys", "test", name, more={**places.keys, **wrong})
        return answer.code, answer.out + answer.err

    code, words = tested("CLOUDFLARE_R2_ACCESS_KEY_ID")
    assert code == 0 and "R2 works" in words
    code, words = tested("CLOUDFLARE_R2_SECRET_ACCESS_KEY", CLOUDFLARE_R2_SECRET_ACCESS_KEY="0" * 64)
    assert code == 4 and "secret does not fit" in words
    assert tested("IMGBB_API_KEY")[0] == 0
    code, words = tested("IMGBB_API_KEY", IMGBB_API_KEY="wrong-key-0000")
    assert code == 4 and "did not accept the key" in words and "wrong-key-0000" not in words
    assert places.bucket.objects() == []
