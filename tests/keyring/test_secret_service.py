"""Keys against a real Secret Service (gnome-keyring under dbus-run-session; packaging/test.sh starts it)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.storage.credentials import Credentials, KeyringProblem, Where

pytestmark = pytest.mark.keyring
NAME = "IMGBB_API_KEY"


@pytest.fixture
def credentials():
    found = Credentials({})
    yield found
    found.delete(NAME)


def easel(*words: str, stdin: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *words], input=stdin, capture_output=True, text=True,
        env={**os.environ, **environ}, timeout=60, check=False,
    )


def test_a_key_is_kept_read_back_and_deleted(credentials: Credentials) -> None:
    assert credentials.set(NAME, "imgbb-test-key") is Where.KEYRING
    fresh = Credentials({})
    found = fresh.find(NAME)
    assert found is not None and found.reveal() == "imgbb-test-key"
    assert fresh.where(NAME) is Where.KEYRING
    assert fresh.delete(NAME)
    assert Credentials({}).find(NAME) is None
    assert not fresh.delete(NAME)


def test_the_environment_wins_and_is_never_written_down(credentials: Credentials) -> None:
    credentials.set(NAME, "imgbb-test-key")
    other = Credentials({NAME: "imgbb-test-key-of-this-run"})
    found = other.find(NAME)
    assert found is not None and found.reveal() == "imgbb-test-key-of-this-run"
    assert other.where(NAME) is Where.ENVIRONMENT
    kept = Credentials({}).find(NAME)
    assert kept is not None and kept.reveal() == "imgbb-test-key"


def test_the_command_line_sets_lists_and_deletes(credentials: Credentials, own_home: Path) -> None:
    done = easel("keys", "set", NAME, "--json", stdin="imgbb-test-key\n")
    assert done.returncode == 0, done.stderr
    listed = easel("keys", "list", "--json")
    rows = {row["name"]: row for row in json.loads(listed.stdout)["keys"]}
    assert (rows[NAME]["where"], rows[NAME]["age_days"]) == ("keyring", 0)
    assert rows["KIE_AI_API_KEY"]["age_days"] is None
    line = next(line for line in easel("keys", "list").stdout.splitlines() if line.startswith(NAME))
    assert line.split() == [NAME, "keyring", "set", "today"]
    assert easel("keys", "delete", NAME).returncode == 0
    assert easel("keys", "delete", NAME).returncode == 1
    written = b"".join(file.read_bytes() for file in own_home.rglob("*") if file.is_file())
    everything = done.stdout + done.stderr + listed.stdout + listed.stderr + written.decode("utf-8", "replace")
    assert "imgbb-test-key" not in everything


def test_an_env_file_is_imported(credentials: Credentials, tmp_path: Path) -> None:
    file = tmp_path / "deploy.env"
    file.write_text(f'# keys\nexport {NAME}="imgbb-test-key"\nDATABASE_URL=postgres://x\nKIE_AI_API_KEY=\n', "utf-8")
    done = easel("keys", "import", str(file), "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"imported": [NAME], "skipped": ["DATABASE_URL"]}
    found = credentials.find(NAME)
    assert found is not None and found.reveal() == "imgbb-test-key"


def test_a_locked_keyring_is_said_and_the_key_lives_for_this_run() -> None:
    import secretstorage

    bus = secretstorage.dbus_init()
    collection = secretstorage.get_default_collection(bus)
    collection.lock()
    try:
        credentials = Credentials({})
        assert credentials.set(NAME, "imgbb-test-key") is Where.RUN
        assert isinstance(credentials.problem, KeyringProblem)
        assert "locked" in credentials.problem.title
        found = credentials.find(NAME)
        assert found is not None and found.reveal() == "imgbb-test-key"
    finally:
        _unlock()


def _unlock() -> None:
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--replace", "--components=secrets"], input=b"pw", check=True,
        capture_output=True, timeout=20,
    )
