"""Kills a queue again and again at random moments, then counts what was lost and what was paid twice."""

from __future__ import annotations

import json
import os
import random
import selectors
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SERVICE = {"task_seconds": 0.15, "accept_seconds": 0.12}
UNLIMITED = {"creates_per_10s": 1_000_000, "credits": 1e9}
PAIRS = 0.25  # of the rounds have a second process, which follows the first
DRAIN_SECONDS = 90.0  # and one more for every kill: what many short lives left undone


@dataclass(slots=True)
class Verdict:
    """What a run of kills came to."""

    kills: int = 0
    during_create: int = 0
    before_ready: int = 0
    pairs: int = 0
    submitted: int = 0
    accepted: int = 0
    unknown: int = 0
    double_creates: int = 0
    lost: list[str] = field(default_factory=list)
    done_without_file: list[str] = field(default_factory=list)
    database: str = "ok"
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """Nothing lost, nothing paid twice, every DONE has its file, the database is intact."""
        return not (self.double_creates or self.lost or self.done_without_file) and self.database == "ok"

    def lines(self) -> str:
        """The figures."""
        share = self.during_create / max(1, self.kills)
        return (
            f"kills {self.kills} in {self.seconds:.0f} s (during a create call {self.during_create} = {share:.0%},"
            f" before the queue had started {self.before_ready};"
            f" {self.pairs} times two processes shared the library and both died)\n"
            f"jobs submitted {self.submitted}, creates accepted {self.accepted},"
            f" unknown and told so {self.unknown}\n"
            f"lost {len(self.lost)}, double creates {self.double_creates},"
            f" done without file {len(self.done_without_file)}, database {self.database}"
        )


class Children:
    """Starts the service and the queues, and ends those it started."""

    def __init__(self, folder: Path, *, naive: bool, kie: bool = False) -> None:
        self._folder = folder
        self._flags = ["--naive"] * naive + ["--kie"] * kie
        self._kie = kie
        self.submitted: list[str] = []
        service = ["tests.fakes.kie", "--port", "0", "--quiet"] if kie else ["tests.fakes.paid_service"]
        self._service = subprocess.Popen(
            [sys.executable, "-m", *service, "--settings", json.dumps(SERVICE | (UNLIMITED if kie else {}))],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )
        assert self._service.stdout is not None
        self.address = self._service.stdout.readline().strip()

    def close(self) -> None:
        """The service ends."""
        self._service.kill()
        self._service.wait()
        assert self._service.stdout is not None
        self._service.stdout.close()

    def get(self, route: str) -> Any:
        """A page of the service."""
        route = f"control/{route}" if self._kie else route
        with urllib.request.urlopen(f"{self.address}/{route}", timeout=10) as answer:
            return json.load(answer)

    def ledger(self) -> list[dict[str, Any]]:
        """Accepted creates, each with its job's id as `tag`; KIE is told none, but no two jobs have one prompt."""
        entries = self.get("ledger")
        if self._kie:
            with sqlite3.connect(self._folder / "library/library.db") as db:
                jobs = dict(db.execute("SELECT request ->> 'prompt', id FROM jobs"))
            db.close()
            for entry in entries:
                entry["tag"] = jobs.get(entry["prompt"], entry["prompt"])
        return entries

    def start(self, *extra: str) -> subprocess.Popen[bytes]:
        """A process with a queue."""
        command = [sys.executable, "-m", "tests.crash.child", str(self._folder), self.address, *self._flags, *extra]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)

    def listen(self, child: subprocess.Popen[bytes], until: float, word: str = "") -> bool:
        """Read the child's lines until `word`, its end or that moment; whether the word came."""
        assert child.stdout is not None
        os.set_blocking(child.stdout.fileno(), False)
        rest = b""
        with selectors.DefaultSelector() as selector:
            selector.register(child.stdout, selectors.EVENT_READ)
            while (left := until - time.monotonic()) > 0:
                if not selector.select(left):
                    break
                chunk = os.read(child.stdout.fileno(), 65536)
                if not chunk:
                    break
                *lines, rest = (rest + chunk).split(b"\n")
                words = [line.decode() for line in lines]
                self.submitted += [line[4:] for line in words if line.startswith("job ")]
                if word and word in words:
                    return True
        return False


def kill_again_and_again(
    folder: Path, kills: int, *, naive: bool = False, kie: bool = False, seed: int = 0
) -> Verdict:
    """The whole run: kills, a last life to carry everything on, and the count."""
    began, chance = time.monotonic(), random.Random(seed)
    verdict, children = Verdict(kills), Children(folder, naive=naive, kie=kie)
    try:
        moments: list[float] = []
        while len(moments) < kills:
            if not naive and chance.random() < PAIRS and kills - len(moments) >= 2:
                moments += _two_lives(children, len(moments), chance, verdict)
            else:
                moments.append(_one_life(children, len(moments), chance, verdict))
        _drain(children, DRAIN_SECONDS + kills)
        _judge(children, folder, verdict, naive=naive)
        if not naive:
            _adopt_unknown(children, folder, verdict)
        verdict.during_create = _during_create(children.get("calls")["calls"], moments)
    finally:
        children.close()
    verdict.seconds = time.monotonic() - began
    return verdict


def _one_life(children: Children, number: int, chance: random.Random, verdict: Verdict) -> float:
    """Start, submit, and kill: mostly while it works, sometimes while it starts. The moment of the kill."""
    child = children.start("--jobs", "3", "--prompt", f"life {number}", "--gap", "0.03")
    ready = True
    if chance.random() < 0.2:
        ready = children.listen(child, time.monotonic() + chance.uniform(0.05, 0.6), "ready")
    else:
        children.listen(child, time.monotonic() + 30, "ready")
    if ready:
        children.listen(child, time.monotonic() + chance.uniform(0.0, 0.6))
    verdict.before_ready += not ready
    return _kill(children, child)


def _two_lives(children: Children, number: int, chance: random.Random, verdict: Verdict) -> list[float]:
    """A runner and a follower on one library; either dies first, the other goes on for a while and dies, too."""
    verdict.pairs += 1
    pair = [children.start("--jobs", "3", "--prompt", f"life {number} {one}", "--gap", "0.05") for one in "ab"]
    for child in pair:
        children.listen(child, time.monotonic() + 30, "ready")
    chance.shuffle(pair)
    moments = []
    for child in pair:
        until = time.monotonic() + chance.uniform(0.0, 0.8)
        for one in pair:
            if one.returncode is None:
                children.listen(one, until)
        moments.append(_kill(children, child))
    return moments


def _kill(children: Children, child: subprocess.Popen[bytes]) -> float:
    moment = time.monotonic()
    child.send_signal(signal.SIGKILL)
    child.wait()
    children.listen(child, time.monotonic() + 0.05)  # lines written before the kill
    assert child.stdout is not None
    child.stdout.close()
    return moment


def _drain(children: Children, seconds: float, *extra: str) -> None:
    """A last life without a kill, at most that long."""
    child = children.start(*extra)
    settled = children.listen(child, time.monotonic() + seconds, "settled")
    if not settled:
        child.kill()
    child.wait(timeout=30)
    assert child.stdout is not None
    child.stdout.close()


def _judge(children: Children, folder: Path, verdict: Verdict, *, naive: bool) -> None:
    ledger = children.ledger()
    paid = Counter(entry["tag"] for entry in ledger)
    verdict.submitted, verdict.accepted = len(children.submitted), len(ledger)
    verdict.double_creates = sum(count - 1 for count in paid.values())
    database = folder / ("naive/jobs.db" if naive else "library/library.db")
    with sqlite3.connect(database) as db:
        verdict.database = db.execute("PRAGMA integrity_check").fetchone()[0]
        states = dict(db.execute("SELECT id, state FROM jobs"))
        files = (
            {job: folder / "naive" / f"{job}.png" for job in states} if naive
            else {job: folder / "library" / path for job, path in db.execute("SELECT job_id, path FROM assets")}
        )
    db.close()
    verdict.unknown = sum(state == "UNKNOWN" for state in states.values())
    for job in children.submitted:
        if states.get(job) not in ("DONE", "UNKNOWN", "done"):
            verdict.lost.append(f"{job} {states.get(job)}")
    verdict.lost += [f"{job} paid, but in no row" for job in paid if job not in states]
    for job, state in states.items():
        if state.upper() == "DONE" and not _whole(files.get(job)):
            verdict.done_without_file.append(job)


def _whole(path: Path | None) -> bool:
    from PIL import Image

    if path is None or not path.exists():
        return False
    try:
        with Image.open(path) as picture:
            picture.load()
    except OSError:
        return False
    return True


def _adopt_unknown(children: Children, folder: Path, verdict: Verdict) -> None:
    """What the artist would do with UNKNOWN rows: the service's log has their ids. Every paid task lands."""
    tasks = {entry["tag"]: entry["taskId"] for entry in children.ledger()}
    with sqlite3.connect(folder / "library/library.db") as db:
        unknown = [row[0] for row in db.execute("SELECT id FROM jobs WHERE state = 'UNKNOWN'")]
    db.close()
    _drain(children, DRAIN_SECONDS, "--adopt", json.dumps({job: tasks[job] for job in unknown if job in tasks}))
    with sqlite3.connect(folder / "library/library.db") as db:
        done = {row[0] for row in db.execute("SELECT id FROM jobs WHERE state = 'DONE'")}
    db.close()
    verdict.lost += [f"{job} paid, adopted, not done" for job in tasks if job not in done]
    paid = Counter(entry["tag"] for entry in children.ledger())
    verdict.double_creates = sum(count - 1 for count in paid.values())


def _during_create(calls: list[dict[str, Any]], moments: list[float]) -> int:
    """Kills that fell while the service had a create call open (its clock is the machine's, as ours)."""
    spans = [(call["began"], call["ended"] or float("inf")) for call in calls]
    return sum(any(began <= moment <= ended for began, ended in spans) for moment in moments)
