"""Sharing on real parts: a library, the share folder, Cloudflare's runtime, a browser."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app import system
from desktop_app.clock import Clock, SystemClock
from desktop_app.hosts.base import Host, HostKit
from desktop_app.hosts.folder import Folder
from desktop_app.models import Asset
from desktop_app.redaction import Secret
from desktop_app.services.share_service import ShareService
from desktop_app.storage.credentials import Credentials
from desktop_app.storage.library import Library
from tests.support.worker import RunningWorker, start_worker


@pytest.fixture(scope="session")
def worker() -> Iterator[RunningWorker]:
    """One runtime for the whole session; every share has names of its own."""
    running = start_worker()
    yield running
    running.stop()


@pytest.fixture
def library(own_home: Path) -> Iterator[Library]:
    """An empty library in this test's own home."""
    folders = system.folders()
    opened = Library.open(folders.data / "library", cache=folders.cache, clock=SystemClock())
    yield opened
    opened.close()


def kit(environ: dict[str, str] | None = None, clock: Clock | None = None) -> HostKit:
    """What a host is given; keys come from `environ`."""
    values = environ if environ is not None else {}

    async def key(name: str) -> Secret | None:
        return Secret(values[name]) if values.get(name) else None

    return HostKit(key, clock or SystemClock(), {**os.environ, **values})


Make = Callable[..., ShareService]


@pytest.fixture
def service(library: Library) -> Make:
    """A share service on this library. hosts: by default the share folder alone."""
    keys = Credentials({}, timeout=0.5)

    def make(*hosts: Host, clock: Clock | None = None, order: tuple[str, ...] | None = None) -> ShareService:
        used = hosts or (Folder(kit()),)
        by_id = {host.id: host for host in used}
        return ShareService(
            library, by_id, clock or SystemClock(), keys=lambda: keys, order=lambda: order or tuple(by_id)
        )

    return make


def bring(library: Library, path: Path) -> Asset:
    """A file as a picture of the library."""
    return library.import_paths([path]).assets[0]
