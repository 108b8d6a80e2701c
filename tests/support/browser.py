"""Debian's Chromium, headless, for looking at pages the way a stranger does."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import pytest

_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-proxy-server",
)


def chromium(url: str, *flags: str) -> str:
    """Run it on one page; what it writes to standard output."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.fail("chromium is not installed: run packaging/setup.sh tests", pytrace=False)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        done = subprocess.run(
            [program, *_FLAGS, f"--user-data-dir={profile}", *flags, url], capture_output=True, text=True,
            encoding="utf-8", timeout=120, check=False,
        )
    assert done.returncode == 0, done.stderr[-800:]
    return done.stdout


def dom(url: str) -> Dom:
    """The page as the browser understood it, after it was loaded."""
    return parse(chromium(url, "--dump-dom", "--virtual-time-budget=3000"))


def screenshot(url: str, path: Path, width: int, height: int, *, dark: bool = False) -> Path:
    """A picture of the page. Pixels."""
    scheme = ("--blink-settings=preferredColorScheme=0",) if dark else ("--blink-settings=preferredColorScheme=1",)
    chromium(url, f"--screenshot={path}", f"--window-size={width},{height}", "--virtual-time-budget=3000", *scheme)
    return path


class Dom(HTMLParser):
    """Elements with their attributes, and the text of some."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, str] = {}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[self._open[-1]] = self.texts.get(self._open[-1], "") + data

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element of that name."""
        return [attributes for name, attributes in self.elements if name == tag]

    def meta(self, name: str) -> str:
        """The content of the meta element of that name, property or http-equiv."""
        for attributes in self.all("meta"):
            if name.lower() in (v.lower() for k, v in attributes.items() if k in ("name", "property", "http-equiv")):
                return attributes.get("content", "")
        return ""


def parse(html: str) -> Dom:
    """HTML taken apart."""
    found = Dom()
    found.feed(html)
    return found
