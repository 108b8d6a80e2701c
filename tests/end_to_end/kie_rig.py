"""The stand-in for KIE AI as a process, and the command line pointed at it."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.easel import ROOT, Answer, easel, environment

KEY = "kie-test-key"
MODEL = ("--engine", "kie", "--model", "google/nano-banana", "--json")


@dataclass
class Kie:
    """One service and one library."""

    address: str
    home: Path
    more: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """What points Easel at the service, quick enough for a test."""
        return {
            "KIE_AI_BASE_URL": self.address, "KIE_AI_UPLOAD_URL": self.address, "KIE_AI_API_KEY": KEY,
            "EASEL_POLL_SECONDS": "0.2", "EASEL_TIMEOUT_SECONDS": "60", **self.more,
        }

    def easel(self, *words: object, more: Mapping[str, str] | None = None) -> Answer:
        """Run a command to its end."""
        return easel(self.home, *words, more={**self.environment, **(more or {})})

    def generate(self, prompt: str, *words: object, more: Mapping[str, str] | None = None) -> Answer:
        """`easel generate` with the plainest model, unless `words` name another."""
        model = ("--engine", "kie", "--json") if "--model" in words else MODEL
        return self.easel("generate", prompt, *model, *words, more=more)

    def begin(self, *words: object) -> subprocess.Popen[str]:
        """Start a command and let it run."""
        return subprocess.Popen(
            [sys.executable, "-m", "desktop_app", *map(str, words)], env=environment(self.home, self.environment),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.home,
        )

    def ask(self, page: str, body: Any = None) -> Any:
        """The service's own memory, or an order to it."""
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(
            urllib.request.Request(f"{self.address}/control/{page}", data=data), timeout=10
        ) as answer:
            return json.load(answer)

    @property
    def paid(self) -> int:
        """Creates the service has accepted."""
        return len(self.ask("ledger"))

    @property
    def creates(self) -> list[dict[str, Any]]:
        """Every create call it has seen."""
        return self.ask("calls")["calls"]

    def jobs(self) -> list[dict[str, Any]]:
        """The library's rows, newest first."""
        return self.easel("queue", "list", "--json").data["jobs"]


@contextmanager
def kie(home: Path, **settings: Any) -> Iterator[Kie]:
    """A running service. settings: of the service."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.kie", "--port", "0", "--quiet", "--settings", json.dumps(settings)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )
    assert process.stdout is not None
    try:
        yield Kie(process.stdout.readline().strip(), home)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
