"""Keys where there is no safe keyring; the real Secret Service is tried in tests/keyring."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null

from desktop_app.errors import UsageError
from desktop_app.storage.credentials import KNOWN, Credentials, KeyringProblem, Where, check_name

NAME = "KIE_AI_API_KEY"


@pytest.fixture
def backend():
    """Choose the keyring's backend for one test, by keyring's own means."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


class _Plaintext(KeyringBackend):
    priority = 10  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.values[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.values[(service, username)]


class _Silent(SecretService.Keyring):
    """A Secret Service that never answers (a prompt nobody sees)."""

    def __init__(self, release: threading.Event) -> None:
        super().__init__()
        self._release = release

    def get_password(self, service: str, username: str) -> str | None:
        self._release.wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._release.wait()


_Silent.__module__ = SecretService.__name__


@pytest.mark.parametrize("make", [fail.Keyring, null.Keyring, _Plaintext])
def test_unsafe_backends_are_never_used(backend, make) -> None:
    chosen = make()
    backend(chosen)
    credentials = Credentials({})
    assert credentials.set(NAME, "kie-test-key") is Where.RUN
    assert not getattr(chosen, "values", {})
    assert credentials.problem is not None and "this run only" in credentials.problem.hint
    found = credentials.find(NAME)
    assert found is not None and found.reveal() == "kie-test-key"
    assert Credentials({}).find(NAME) is None


def test_a_silent_keyring_is_given_up_once(backend) -> None:
    release = threading.Event()
    backend(_Silent(release))
    credentials = Credentials({}, timeout=0.2)
    assert credentials.set(NAME, "kie-test-key") is Where.RUN
    assert credentials.problem is not None and "did not answer" in credentials.problem.title
    with pytest.raises(KeyringProblem):
        credentials.delete("IMGBB_API_KEY")
    release.set()


@pytest.mark.parametrize("value", ["", "  ", "two\nlines", "x" * 5000, "bell\x07"])
def test_what_is_not_a_key_is_refused(value: str) -> None:
    with pytest.raises(UsageError):
        Credentials({}).set(NAME, value)


def test_names_are_known_names() -> None:
    assert check_name("kie-ai-api-key") == NAME
    with pytest.raises(UsageError):
        check_name("AWS_SECRET")
    assert all(name == name.upper() for name in KNOWN)


def test_the_command_line_says_so_where_no_keyring_is(own_home: Path) -> None:
    environ = {k: v for k, v in os.environ.items() if k not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY")}
    environ |= {"EASEL_HOME": str(own_home), "XDG_RUNTIME_DIR": str(own_home)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "keys", "set", NAME], input="kie-test-key\n", capture_output=True,
        text=True, env=environ, timeout=60, check=False,
    )
    assert done.returncode == 1
    assert "The key was not kept" in done.stderr
    assert "kie-test-key" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
