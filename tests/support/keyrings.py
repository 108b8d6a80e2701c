"""Keyrings given to `Credentials`: one in memory, one that answers only when it is let."""

from __future__ import annotations

import threading


class MemoryKeyring:
    """Keeps what it is given."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.values[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.values[(service, username)]


class SilentKeyring(MemoryKeyring):
    """Does not answer before `release` is set, like a prompt nobody sees. asked: somebody waits."""

    def __init__(self, release: threading.Event) -> None:
        super().__init__()
        self._release = release
        self.asked = threading.Event()
        self.questions = 0

    def _wait(self) -> None:
        self.questions += 1
        self.asked.set()
        self._release.wait(30)

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        super().set_password(service, username, password)
