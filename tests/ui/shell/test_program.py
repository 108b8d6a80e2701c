"""The program as it is started: one process, offscreen, ended by signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are not sent there")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_a_signal_closes_the_window_in_order(own_home: Path, number: signal.Signals, code: int) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_app"], cwd=ROOT, env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )
    lock = own_home / "data" / "library" / "easel.lock"
    try:
        deadline = time.monotonic() + 60
        while not lock.exists():  # made when the queue has started
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.05)
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == code, errors
    assert "Traceback" not in errors


def test_a_library_that_cannot_be_opened_is_a_sentence(own_home: Path) -> None:
    (own_home / "data").mkdir(parents=True)
    (own_home / "data" / "library").write_text("a file where the folder should be", encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("easel: ")
    assert "Traceback" not in done.stderr
