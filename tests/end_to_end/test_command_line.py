"""The command line's contract, with the real engines in real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.support.easel import SMALL, easel, environment

JOB_KEYS = {"id", "group", "state", "engine", "model", "mode", "prompt", "remote_id", "progress", "host", "credits",
            "error", "assets", "parent"}
ASSET_KEYS = {"id", "path", "width", "height", "sha256", "mode", "prompt", "engine", "model", "seed", "created",
              "shares"}


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory):
    """A library with one painted picture, and the answer that made it."""
    home = tmp_path_factory.mktemp("painted")
    return home, easel(home, "generate", "a red fox in a snowy forest", *SMALL, "--seed", 7, "--json")


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture of 320 × 240 with some structure."""
    path = tmp_path_factory.mktemp("photo") / "holiday.jpg"
    picture = Image.linear_gradient("L").resize((320, 240)).convert("RGB")
    picture.paste((200, 60, 40), (40, 60, 160, 180))
    picture.save(path, quality=92)
    return path


def test_generate_makes_a_png_of_exactly_the_size_asked(painted) -> None:
    _, answer = painted
    assert answer.code == 0, answer.err
    (job,) = answer.data["jobs"]
    (asset,) = job["assets"]
    assert set(job) >= JOB_KEYS and set(asset) >= ASSET_KEYS
    assert (job["state"], job["engine"], job["mode"]) == ("DONE", "painter", "text-to-image")
    assert asset["seed"] == 7
    with Image.open(asset["path"]) as picture:
        assert (picture.format, picture.size) == ("PNG", (256, 256))
    assert len(answer.out.splitlines()) == 1  # progress and notices are on stderr
    assert answer.err


def test_the_same_seed_paints_the_same_picture(painted, tmp_path: Path) -> None:
    _, first = painted
    second = easel(tmp_path, "generate", "a red fox in a snowy forest", *SMALL, "--seed", 7, "--json")
    pictures = [Image.open(answer.data["jobs"][0]["assets"][0]["path"]).tobytes() for answer in (first, second)]
    assert pictures[0] == pictures[1]


def test_the_words_understood_and_ignored_are_said(tmp_path: Path) -> None:
    answer = easel(tmp_path, "generate", "a red fox with flibbertigibbet", *SMALL, "--json")
    asset = answer.data["jobs"][0]["assets"][0]
    assert any("fox" in word for word in asset["understood"])
    assert any("flibbertigibbet" in word for word in asset["ignored"])


def test_a_picture_and_words_go_to_the_stylist(painted, photo: Path) -> None:
    home, _ = painted
    answer = easel(home, "generate", "warmer, as a stained glass window", "--image", photo, "--json")
    assert answer.code == 0, answer.err
    (job,) = answer.data["jobs"]
    assert (job["engine"], job["mode"]) == ("stylist", "image-to-image")
    asset = job["assets"][0]
    assert (asset["width"], asset["height"]) == (320, 240)
    assert asset["style"]
    listed = easel(home, "gallery", "--mode", "image-to-image", "--json").data
    assert [found["id"] for found in listed["assets"]] == [asset["id"]]


def test_a_style_is_matched_by_its_nearest_words_and_said(tmp_path: Path) -> None:
    answer = easel(tmp_path, "generate", "a house by a lake", *SMALL, "--style", "starry night", "--json")
    assert answer.code == 0, answer.err
    assert "star" in answer.data["jobs"][0]["assets"][0]["style"]


def test_several_pictures_are_one_group_with_seeds_of_their_own(tmp_path: Path) -> None:
    answer = easel(tmp_path, "generate", "a boat", *SMALL, "--count", 2, "--seed", 3, "--json")
    jobs = answer.data["jobs"]
    assert len({job["group"] for job in jobs}) == 1
    assert sorted(job["assets"][0]["seed"] for job in jobs) == [3, 4]


def test_the_same_request_at_once_is_a_duplicate_unless_asked_again(tmp_path: Path) -> None:
    words = ("generate", "three boats on the sea", *SMALL, "--no-wait", "--json")
    assert easel(tmp_path, *words).code == 0
    second = easel(tmp_path, *words)
    assert second.code == 1
    assert second.data["error"]["kind"] == "duplicate"
    assert second.data["jobs"] == []
    assert easel(tmp_path, *words, "--again").code == 0
    assert len(easel(tmp_path, "queue", "list", "--json").data["jobs"]) == 2


def test_queued_jobs_are_carried_on_by_queue_run(tmp_path: Path) -> None:
    queued = easel(tmp_path, "generate", "a windmill", *SMALL, "--no-wait", "--json").data["jobs"][0]
    assert queued["state"] == "QUEUED"
    ran = easel(tmp_path, "queue", "run", "--json")
    assert ran.code == 0
    assert [(job["id"], job["state"]) for job in ran.data["jobs"]] == [(queued["id"], "DONE")]


def test_a_waiting_job_is_cancelled_and_a_done_one_retried(tmp_path: Path) -> None:
    queued = easel(tmp_path, "generate", "a tower", *SMALL, "--no-wait", "--json").data["jobs"][0]
    cancelled = easel(tmp_path, "queue", "cancel", queued["id"][:8], "--json").data["jobs"][0]
    assert cancelled["state"] == "CANCELLED"
    again = easel(tmp_path, "queue", "retry", queued["id"], "--json")
    (job,) = again.data["jobs"]
    assert (job["state"], job["parent"]) == ("DONE", queued["id"])


def test_trash_restore_delete_and_export(painted, tmp_path: Path) -> None:
    home, answer = painted
    asset = answer.data["jobs"][0]["assets"][0]["id"]
    assert easel(home, "trash", asset).code == 0
    assert [a["id"] for a in easel(home, "gallery", "--trash", "--json").data["assets"]] == [asset]
    assert asset not in [a["id"] for a in easel(home, "gallery", "--json").data["assets"]]
    assert easel(home, "restore", asset[:8]).code == 0
    exported = easel(home, "export", asset, "--to", tmp_path / "out", "--without-recipe", "--json").data["files"]
    with Image.open(exported[0]) as picture:
        assert not picture.info.get("parameters")
        assert picture.size == (256, 256)
    made = easel(home, "generate", "a mushroom", *SMALL, "--json").data["jobs"][0]["assets"][0]
    assert easel(home, "delete", made["id"]).code == 0
    assert not Path(made["path"]).exists()
    assert easel(home, "delete", made["id"]).code == 1


def test_a_lost_database_is_rebuilt_by_import(tmp_path: Path) -> None:
    made = easel(tmp_path, "generate", "月夜下的红狐狸", *SMALL, "--seed", 5, "--json").data["jobs"][0]["assets"][0]
    library = next(path for path in tmp_path.rglob("*.db") if "thumb" not in path.name)
    for file in library.parent.glob(library.name + "*"):
        file.unlink()
    answer = easel(tmp_path, "import", library.parent, "--json")
    assert answer.code == 0, answer.err
    assert "receipts are lost" in answer.err
    again = next(asset for asset in easel(tmp_path, "gallery", "狐狸", "--json").data["assets"])
    assert {k: again[k] for k in ASSET_KEYS} == {k: made[k] for k in ASSET_KEYS}


def test_a_backup_opens_as_a_library(painted, tmp_path: Path) -> None:
    home, _ = painted
    assert easel(home, "backup", tmp_path / "copy").code == 0
    pictures = list((tmp_path / "copy").rglob("*.png"))
    assert pictures
    assert easel(tmp_path / "copy", "import", tmp_path / "copy", "--json").data["total"] >= 1


def test_engines_are_listed_with_what_they_take(painted) -> None:
    home, _ = painted
    engines = {engine["id"]: engine for engine in easel(home, "engines", "--json").data["engines"]}
    assert list(engines)[:2] == ["painter", "stylist"]
    assert len(engines["stylist"]["styles"]) >= 26
    assert not any(engine["costs_money"] for engine in (engines["painter"], engines["stylist"]))


def test_help_says_where_the_log_is(painted) -> None:
    home, _ = painted
    assert str(home / "logs") in easel(home, "--help").out


def test_the_command_line_imports_no_qt(painted) -> None:
    home, _ = painted
    code = (
        "import sys, desktop_app.cli as cli; cli.main(['gallery', '--json']); "
        "heavy = {'PySide6', 'qasync', 'httpx', 'keyring', 'boto3', 'onnxruntime', 'cv2'} & set(sys.modules); "
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment(home), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C reaches a child differently there")
def test_ctrl_c_keeps_the_job(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "generate", "a castle by a lake", "--size", "1536x1536"],
        env=environment(tmp_path), stderr=subprocess.PIPE, text=True, cwd=tmp_path,
    )
    assert child.stderr is not None
    for line in child.stderr:
        if "polling" in line:
            break
    os.kill(child.pid, signal.SIGINT)
    _, rest = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Traceback" not in rest
    (job,) = easel(tmp_path, "queue", "list", "--json").data["jobs"]
    assert job["state"] not in ("FAILED", "CANCELLED", "DONE")
