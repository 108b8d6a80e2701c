"""What the window's tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.storage.library import Library
from desktop_app.storage.thumbnails import ThumbnailStore
from desktop_app.ui.thumbnail_loader import ThumbnailLoader

from .gallery.support import open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A real, empty library."""
    opened = open_library(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def loader(qtbot: QtBot, library: Library) -> Iterator[ThumbnailLoader]:
    """Thumbnails with a real store; its threads end with the test."""
    store = ThumbnailStore(library.cache)
    made = ThumbnailLoader(store)
    yield made
    made.close()
    store.close()
