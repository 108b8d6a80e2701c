"""Keys: in the operating system's keyring, or for this run only. The one place that knows `keyring`.

An environment variable of the same name wins for the run and is never written down. Only backends that
encrypt and belong to the system are accepted; a write is read back before it is believed. A keyring that
does not answer within 20 seconds is given up for the run (its thread is a daemon, so quitting never hangs).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from ..apart import apart
from ..errors import AppError, UsageError
from ..redaction import Secret

SERVICE = "easel"
TIMEOUT_SECONDS = 20.0
_SAFE_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.libsecret",
)
_T = TypeVar("_T")

KNOWN: Mapping[str, str] = {
    "KIE_AI_API_KEY": "KIE AI key",
    "KIE_AI_USER_ID": "KIE AI user id",
    "IMGBB_API_KEY": "ImgBB key",
    "CLOUDFLARE_R2_ACCOUNT_ID": "Cloudflare R2 account id",
    "CLOUDFLARE_R2_ACCESS_KEY_ID": "Cloudflare R2 access key id",
    "CLOUDFLARE_R2_SECRET_ACCESS_KEY": "Cloudflare R2 secret access key",
    "CLOUDFLARE_R2_BUCKET": "Cloudflare R2 bucket",
    "CLOUDFLARE_R2_PUBLIC_URL": "Cloudflare R2 public URL",
    "CLOUDFLARE_R2_ENDPOINT": "Cloudflare R2 endpoint",
    "AI_HORDE_API_KEY": "AI Horde key",
    "EASEL_SHARE_URL": "Share service address",
    "EASEL_SHARE_TOKEN": "Share service token",
}


class Where(StrEnum):
    """Where a key was found."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    RUN = "run"
    MISSING = "missing"


class KeyringProblem(AppError):
    """No safe keyring, or one that is locked or silent."""

    kind = "no-keyring"


@dataclass(frozen=True, slots=True)
class KeyState:
    """One line of `easel keys list`. Never the value."""

    name: str
    title: str
    where: Where


def check_name(name: str) -> str:
    """The known name in upper case; UsageError for any other."""
    upper = name.strip().upper().replace("-", "_")
    if upper not in KNOWN:
        raise UsageError(f"There is no key called {name[:60]}.", "Known names: " + ", ".join(KNOWN) + ".")
    return upper


class Credentials:
    """Reads and writes keys. Every call may block for up to 20 s: use `get` from coroutines."""

    def __init__(
        self, environ: Mapping[str, str] | None = None, *, timeout: float = TIMEOUT_SECONDS, backend: Any = None
    ) -> None:
        """backend: a keyring with get_password, set_password, delete_password; None: the system's."""
        self._environ = os.environ if environ is None else environ
        self._timeout = timeout
        self._run: dict[str, Secret] = {}
        self._backend = self._given = backend
        self.problem: KeyringProblem | None = None  # why the keyring is not used in this run

    async def get(self, name: str) -> Secret | None:
        """The key, or None."""
        return await apart(lambda: self.find(name))

    def find(self, name: str) -> Secret | None:
        """The key, or None. Order: environment, this run, keyring."""
        return self.find_where(name)[0]

    def where(self, name: str) -> Where:
        """Where `find` would take it from."""
        return self.find_where(name)[1]

    def find_where(self, name: str) -> tuple[Secret | None, Where]:
        """The key and where it was found, with one question to the keyring."""
        if value := self._environ.get(name, "").strip():
            return Secret(value), Where.ENVIRONMENT
        if name in self._run:
            return self._run[name], Where.RUN
        try:
            value = self._ask(lambda backend: backend.get_password(SERVICE, name))
        except KeyringProblem:
            return None, Where.MISSING
        return (Secret(value), Where.KEYRING) if value else (None, Where.MISSING)

    def set(self, name: str, value: str) -> Where:
        """Keep a key. RUN means no safe keyring took it and `problem` says why."""
        secret = Secret(_clean(value))
        try:
            self._ask(lambda backend: backend.set_password(SERVICE, name, secret.reveal()))
            kept = self._ask(lambda backend: backend.get_password(SERVICE, name))
            if kept != secret.reveal():
                raise self._give_up("The keyring did not keep the key.")
        except KeyringProblem:
            self._run[name] = secret
            return Where.RUN
        self._run.pop(name, None)
        return Where.KEYRING

    def delete(self, name: str) -> bool:
        """Forget a key; True when there was one. An environment variable is not ours to remove."""
        had = self._run.pop(name, None) is not None
        if self._ask(lambda backend: backend.get_password(SERVICE, name)) is None:
            return had
        self._ask(lambda backend: backend.delete_password(SERVICE, name))
        return True

    def try_again(self) -> bool:
        """Ask a keyring that was given up once more (it was unlocked meanwhile) and hand it what this run holds.

        True when it answers; else `problem` says why not.
        """
        self.problem, self._backend = None, self._given
        try:
            self._ask(lambda backend: backend.get_password(SERVICE, "easel"))
        except KeyringProblem:
            return False
        return all(self.set(name, secret.reveal()) is Where.KEYRING for name, secret in list(self._run.items()))

    def list(self) -> list[KeyState]:
        """All known names and where each is."""
        return [KeyState(name, title, self.where(name)) for name, title in KNOWN.items()]

    def _ask(self, question: Callable[[Any], _T]) -> _T:
        """Run `question(backend)` in a daemon thread, at most `timeout` seconds."""
        if self.problem is not None:
            raise self.problem
        answer: list[_T] = []
        failure: list[BaseException] = []

        def work() -> None:
            try:
                if self._backend is None:
                    self._backend = _safe_backend()
                answer.append(question(self._backend))
            except BaseException as error:
                failure.append(error)

        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(self._timeout)
        if thread.is_alive():
            raise self._give_up(f"The keyring did not answer within {self._timeout:.0f} seconds.")
        if failure:
            raise self._translate(failure[0])
        return answer[0]

    def _translate(self, error: BaseException) -> KeyringProblem:
        if isinstance(error, KeyringProblem):
            self.problem = error
            return error
        words = {
            "KeyringLocked": "The keyring is locked.",
            "InitError": "The keyring could not be opened.",
            "NoKeyringError": "No keyring was found.",
            "PasswordSetError": "The keyring refused the key.",
            "PasswordDeleteError": "The keyring did not delete the key.",
        }
        return self._give_up(words.get(type(error).__name__, "The keyring could not be used."))

    def _give_up(self, title: str) -> KeyringProblem:
        self.problem = KeyringProblem(title, _RUN_ONLY)
        return self.problem


_RUN_ONLY = (
    "Keys live for this run only. Unlock or install a system keyring (Secret Service, KWallet, macOS Keychain,"
    " Windows Credential Manager), or set the environment variable of that name."
)


def _clean(value: str) -> str:
    cleaned = value.strip().strip("\"'").strip()
    if not cleaned or any(ord(c) < 32 or ord(c) == 127 for c in cleaned) or len(cleaned) > 4096:
        raise UsageError("That is not a key.", "A key is one line of text, without line breaks.")
    return cleaned


def _safe_backend() -> Any:
    """The first backend that encrypts; KeyringProblem where there is none."""
    import keyring

    current = keyring.get_keyring()
    for backend in [current, *getattr(current, "backends", [])]:
        module = type(backend).__module__
        if any(module == safe or module.startswith(safe + ".") for safe in _SAFE_BACKENDS):
            return backend
    raise KeyringProblem("No safe keyring was found on this machine.", _RUN_ONLY)
