"""Puts the share service online with Cloudflare's own tool, step by step; every step may be repeated.

Nothing here asks a question or opens a browser: who is not signed in is told how. The token goes to the tool by
its standard input, never by an argument.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import system
from ..errors import AppError, NotFoundError

BUCKET, BINDING = "easel-shares", "SHARE_DATA_KV"
WRANGLER = "wrangler@4.86.0"
MINUTES = 10
_NO_ID = "0" * 32
_ID = re.compile(r"\b[0-9a-f]{32}\b")
_ADDRESS = re.compile(r"https://[a-z0-9.-]+\.workers\.dev")

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Deployed:
    """Where the service is now; "" after a dry run."""

    url: str
    steps: tuple[str, ...]


def copy_worker(folder: Path) -> list[Path]:
    """The Worker's files into `folder`. A configuration that is there already stays as it is."""
    source = system.resource("share-worker")
    if not source.is_dir():  # a checkout, not an installed package
        source = system.resource("share").parent.parent / "packaging" / "share-worker"
    copied = []
    for path in sorted(source.rglob("*")):
        target = folder / path.relative_to(source)
        if path.is_dir() or path.name in (".dev.vars", "package-lock.json") or "node_modules" in path.parts:
            continue
        if target.name == "wrangler.jsonc" and target.exists():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        copied.append(target)
    return copied


def new_token() -> str:
    """What only the artist's own Easel and their Worker know."""
    return secrets.token_urlsafe(32)


def tool() -> list[str]:
    """How the tool is started here. NotFoundError with what to install."""
    if (found := shutil.which("wrangler")) is not None:
        return [found]
    if (found := shutil.which("npx")) is not None:
        return [found, "--yes", WRANGLER]
    raise NotFoundError(
        "Cloudflare's tool wrangler was not found.", "Install Node.js 22 or newer (it brings npx), then try again.",
        "no-wrangler",
    )


def deploy(folder: Path, token: str, say: Say, *, dry_run: bool = False) -> Deployed:
    """KV namespace, bucket, code, token. Blocks for minutes. AppError: which step failed and what the tool said."""
    if not (folder / "wrangler.jsonc").is_file():
        raise NotFoundError(f"There is no share service in {folder}.", "Run: easel share-service init")
    run = _Runner(folder, tool(), say)
    if dry_run:
        run("build the Worker", ["deploy", "--dry-run"])
        return Deployed("", tuple(run.steps))
    if "not authenticated" in run("see who is signed in", ["whoami"]).lower():
        raise AppError(
            "Nobody is signed in at Cloudflare here.",
            "Run `npx wrangler login` once, or set CLOUDFLARE_API_TOKEN, then try again.", "not-signed-in",
        )
    _set_namespace(folder, run)
    run("make the bucket", ["r2", "bucket", "create", BUCKET], fine="already exists")
    said = run("put the Worker online", ["deploy"])
    run("hand over the token", ["secret", "put", "EASEL_SHARE_TOKEN"], stdin=token + "\n")
    address = _ADDRESS.search(said)
    if address is None:
        raise AppError("The Worker is online, but its address was not told.", "Set EASEL_SHARE_URL to it.")
    return Deployed(address[0], tuple(run.steps))


def _set_namespace(folder: Path, run: _Runner) -> None:
    """The KV namespace's id into the configuration, when it is not there yet."""
    path = folder / "wrangler.jsonc"
    text = path.read_text(encoding="utf-8")
    if _NO_ID not in text:
        return
    known = run("look for the KV namespace", ["kv", "namespace", "list"])
    found = _named(known)
    if not found:
        made = run("make the KV namespace", ["kv", "namespace", "create", BINDING])
        ids = [value for value in _ID.findall(made) if value != _NO_ID]
        if not ids:
            raise AppError("The KV namespace's id was not told.", "Write it into wrangler.jsonc by hand.")
        found = ids[-1]
    path.write_text(text.replace(_NO_ID, found), encoding="utf-8")


def _named(listed: str) -> str:
    start = listed.find("[")
    try:
        entries = json.loads(listed[start:]) if start >= 0 else []
    except ValueError:
        return ""
    return next((str(e["id"]) for e in entries if isinstance(e, dict) and BINDING in str(e.get("title", ""))), "")


class _Runner:
    """Runs the tool in the Worker's folder and keeps what was done."""

    def __init__(self, folder: Path, command: Sequence[str], say: Say) -> None:
        self._folder, self._command, self._say = folder, command, say
        self.steps: list[str] = []

    def __call__(self, title: str, words: Sequence[str], *, stdin: str = "", fine: str = "") -> str:
        self._say(title)
        try:
            done = subprocess.run(
                [*self._command, *words], cwd=self._folder, input=stdin, capture_output=True, text=True,
                encoding="utf-8", errors="replace", timeout=MINUTES * 60, check=False, env=system.tool_environment(),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise AppError(f"Could not {title}.", "The tool did not run to its end.", "wrangler") from error
        said = done.stdout + done.stderr
        if done.returncode and not (fine and fine in said):
            raise AppError(f"Could not {title}.", f"The tool said: {_last_words(said)}", "wrangler")
        self.steps.append(title)
        return said


def _last_words(said: str) -> str:
    plain = re.sub(r"\x1b\[[0-9;]*m", "", said)
    lines = [line.strip() for line in plain.splitlines() if "ERROR" in line or "error" in line.lower()]
    return (lines[0] if lines else plain.strip()[-300:])[:300]
