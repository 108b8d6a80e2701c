"""Every test gets folders of its own and no keys from the machine; Qt runs offscreen unless a test says otherwise."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from desktop_app.net.origins import URL_NAMES
from desktop_app.storage.credentials import KNOWN

if "QT_QPA_PLATFORM" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A suite started in the background inherits an ignored Ctrl+C and would hand it on to the programs it starts.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """EASEL_HOME in a fresh folder; names a user may set from outside are unset."""
    home = tmp_path_factory.mktemp("home")
    for name in (*KNOWN, *URL_NAMES, "EASEL_TIMEOUT_SECONDS", "EASEL_POLL_SECONDS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EASEL_HOME", str(home))
    return home
