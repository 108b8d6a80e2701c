"""Bad input: one clear sentence each, the exit code of the contract, no traceback, nothing lost."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

from tests.support.easel import SMALL, Answer, easel

WORDS = "warmer"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bad")


def refused(answer: Answer, code: int = 1) -> str:
    """The sentence that was said; nothing was queued."""
    assert answer.code == code, answer.err
    assert answer.data["jobs"] == []
    error = answer.data["error"]
    assert error["title"].endswith(".")
    assert error["title"] in answer.err
    return error["title"] + " " + error["hint"]


def picture(path: Path, mode: str = "RGB", size: tuple[int, int] = (200, 150), **options: object) -> Path:
    Image.linear_gradient("L").resize(size).convert(mode).save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("prompt", ["", "   ", "x " * 50_000])
def test_empty_and_endless_prompts(home: Path, prompt: str) -> None:
    assert "prompt" in refused(easel(home, "generate", prompt, *SMALL, "--json"))


@pytest.mark.parametrize("words", [
    ("--size", "5:7"), ("--size", "64x64"), ("--size", "9000x9000"), ("--size", "wide"), ("--count", "0"),
    ("--seed", "-5"), ("--engine", "dall-e"), ("--option", "sharpness"), ("--option", "sharpness=9"),
    ("--mask", "nothing.png"),
])
def test_what_cannot_be_asked_is_usage(home: Path, words: tuple[str, str]) -> None:
    refused(easel(home, "generate", "a fox", *words, "--json"), code=2)


def _broken(folder: Path) -> Path:
    path = picture(folder / "broken.png", size=(400, 400))
    path.write_bytes(path.read_bytes()[:300])
    return path


def _bomb(folder: Path) -> Path:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    path = folder / "bomb.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
                     + chunk(b"IEND", b""))
    return path


def _text(folder: Path) -> Path:
    path = folder / "words.png"
    path.write_text("not a picture", "utf-8")
    return path


def _svg(folder: Path) -> Path:
    path = folder / "drawing.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    return path


def _empty(folder: Path) -> Path:
    path = folder / "empty.jpg"
    path.touch()
    return path


def _missing(folder: Path) -> Path:
    return folder / "gone.png"


def _folder(folder: Path) -> Path:
    (folder / "album").mkdir()
    return folder / "album"


@pytest.mark.parametrize("make", [_broken, _bomb, _text, _svg, _empty, _missing, _folder])
def test_files_that_are_no_pictures(home: Path, tmp_path: Path, make) -> None:
    path = make(tmp_path)
    sentence = refused(easel(home, "generate", WORDS, "--image", path, "--json"))
    assert path.name in sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs on this system")
def test_a_fifo_does_not_hang(home: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert "pipe.png" in refused(easel(home, "generate", WORDS, "--image", tmp_path / "pipe.png", "--json"))


@pytest.mark.parametrize("kind", ["animated", "cmyk", "sixteen", "rotated", "transparent", "palette", "grey"])
def test_odd_pictures_work(home: Path, tmp_path: Path, kind: str) -> None:
    path, size = tmp_path / f"{kind}.png", (200, 150)
    if kind == "animated":
        frames = [Image.new("RGB", size, colour) for colour in ("red", "green", "blue")]
        path = path.with_suffix(".gif")
        frames[0].save(path, save_all=True, append_images=frames[1:])
    elif kind == "cmyk":
        path = picture(path.with_suffix(".jpg"), "CMYK")
    elif kind == "sixteen":
        Image.linear_gradient("L").resize(size).convert("I").point(lambda v: v * 256).convert("I;16").save(path)
    elif kind == "rotated":
        exif = Image.Exif()
        exif[0x0112] = 6
        path = picture(path.with_suffix(".jpg"), exif=exif)
        size = (150, 200)
    else:
        picture(path, {"transparent": "RGBA", "palette": "P", "grey": "L"}[kind])
    answer = easel(home, "generate", WORDS, "--image", path, "--json")
    assert answer.code == 0, answer.err
    asset = answer.data["jobs"][0]["assets"][0]
    assert (asset["width"], asset["height"]) == size


def test_what_the_stylist_cannot_do_is_refused_with_who_could(home: Path, tmp_path: Path) -> None:
    answer = easel(home, "generate", "add a hat", "--image", picture(tmp_path / "a.png"), "--json")
    assert answer.code == 1
    error = answer.data["error"] if "error" in answer.data else answer.data["jobs"][0]["error"]
    assert error["kind"] == "cannot-do"
    assert "ComfyUI" in error["hint"] + error["title"]


def test_a_library_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way", "utf-8")
    answer = easel(tmp_path, "generate", "a fox", *SMALL, "--json")
    assert answer.code == 1
    assert answer.data["error"]["kind"] == "library"


def _own_mounts(script: str) -> list[str] | None:
    """A shell in a mount namespace of its own, where small and read-only file systems can be made."""
    if shutil.which("unshare") is None:
        return None
    for command in (["unshare", "-m"], ["unshare", "-Urm"]):
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return [*command, "sh", "-c", script, "sh"]
    return None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces")
def test_a_full_disk_holds_the_job_and_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    before = _own_mounts(f'mount -t tmpfs -o size=3m none "{tmp_path}/data"; "$@"; code=$?; '
                         f'cp -r "{tmp_path}/data" "{tmp_path}/after"; exit $code')
    if before is None:
        pytest.skip("this system lets us make no mount namespace")
    answer = easel(tmp_path, "generate", "a lighthouse in a storm", "--size", "2048x2048", "--json",
                   before=tuple(before))
    assert answer.code == 1, answer.err
    error = answer.data.get("error") or answer.data["jobs"][0]["error"]
    assert error["kind"] == "disk-full"
    assert not list((tmp_path / "after").rglob("*.part"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces")
def test_a_read_only_library_is_said(tmp_path: Path) -> None:
    assert easel(tmp_path, "gallery").code == 0  # makes it
    before = _own_mounts(f'mount --bind "{tmp_path}/data" "{tmp_path}/data" && '
                         f'mount -o remount,ro,bind "{tmp_path}/data" && exec "$@"')
    if before is None:
        pytest.skip("this system lets us make no mount namespace")
    answer = easel(tmp_path, "generate", "a fox", *SMALL, "--json", before=tuple(before))
    assert answer.code == 1, answer.err
    assert answer.data["error"]["kind"] == "library"


def test_unknown_ids_are_said(home: Path) -> None:
    for words in (("trash", "ffffffff"), ("queue", "check", "ffffffff"), ("export", "ffffffff", "--to", "x")):
        assert easel(home, *words).code == 1
