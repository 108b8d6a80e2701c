"""SIGKILL at random moments: nothing lost, nothing paid twice. `make crash` does more of the same."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.crash.harness import kill_again_and_again

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and non-blocking pipes are POSIX")


def test_forty_kills(tmp_path: Path) -> None:
    verdict = kill_again_and_again(tmp_path, 40, seed=40)
    print(verdict.lines())
    assert verdict.clean, f"{verdict.lines()}\n{verdict.lost}\n{verdict.done_without_file}"
    assert verdict.during_create >= 2, verdict.lines()  # 5 % of the kills meet an open create call
    assert verdict.submitted >= 40 and verdict.accepted >= 40, verdict.lines()


def test_forty_kills_of_the_kie_engine(tmp_path: Path) -> None:
    verdict = kill_again_and_again(tmp_path, 40, kie=True, seed=41)
    print(verdict.lines())
    assert verdict.clean, f"{verdict.lines()}\n{verdict.lost}\n{verdict.done_without_file}"
    assert verdict.during_create >= 2, verdict.lines()
    assert verdict.submitted >= 40 and verdict.accepted >= 40, verdict.lines()


def test_naive_control_fails(tmp_path: Path) -> None:
    verdict = kill_again_and_again(tmp_path, 12, naive=True, seed=12)
    print(verdict.lines())
    assert verdict.double_creates > 0, verdict.lines()
