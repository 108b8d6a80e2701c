"""The share folder on the network: a switch that acts at once, and nothing but shared files behind it."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from desktop_app.services.share_network import NetworkShare


def test_the_switch_holds_nobody_up(tmp_path: Path) -> None:
    server = NetworkShare(lambda name: tmp_path / name)
    began = time.monotonic()
    for _ in range(4):
        server.start()
        server.stop()
    assert time.monotonic() - began < 1.0 and not server.running


@pytest.mark.parametrize(
    "path", ["", "x.html", "../{token}/a.html", "{token}", "{token}/", "{token}/b.txt", "%2e%2e/a.html"]
)
def test_nothing_else_is_served(path: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("a", encoding="utf-8")
    (tmp_path / "b.txt").write_text("b", encoding="utf-8")
    server = NetworkShare(lambda name: tmp_path / name)
    base = server.start()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(base + "a.html", timeout=5) as answer:
            assert answer.read() == b"a"
        token = base.rstrip("/").rsplit("/", 1)[1]
        root = base.removesuffix(token + "/")
        with pytest.raises(urllib.error.HTTPError) as refused:
            opener.open(root + path.format(token=token), timeout=5)
        assert refused.value.code == 404
        refused.value.close()
    finally:
        server.stop()
