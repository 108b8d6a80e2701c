"""Thumbnails: two threads, one store, and files that are no pictures."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Event, Semaphore

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QTimer
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.storage.library import Library
from desktop_app.storage.thumbnails import ThumbnailStore
from desktop_app.ui.thumbnail_loader import TAKE_SECONDS, THUMBNAIL_SIDE, ThumbnailLoader

from .gallery.support import add, png_header


def test_a_square_arrives_and_its_jpeg_is_kept(qtbot: QtBot, library: Library, loader: ThumbnailLoader) -> None:
    asset = add(library, size=(800, 600))
    assert loader.pixmap("grid", asset.id) is None
    with qtbot.waitSignal(loader.ready) as ready:
        loader.want("grid", [asset], 90, 6)
    assert ready.args == [asset.id]
    pixmap = loader.pixmap("grid", asset.id)
    assert pixmap is not None and (pixmap.width(), pixmap.height()) == (90, 90)
    assert pixmap.toImage().pixelColor(0, 0).alpha() == 0
    assert pixmap.toImage().pixelColor(45, 45).alpha() == 255
    qtbot.waitUntil(lambda: loader.whole(asset) is not None)
    whole = loader.whole(asset)
    assert whole is not None and (whole.width(), whole.height()) == (THUMBNAIL_SIDE, THUMBNAIL_SIDE * 3 // 4)


def test_the_store_is_asked_before_the_file(qtbot: QtBot, library: Library, loader: ThumbnailLoader) -> None:
    asset = add(library)
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, "JPEG")  # type: ignore[call-overload]
    ThumbnailStore(library.cache).put(asset.id, asset.sha256, bytes(data.data()))
    asset.path.unlink()
    with qtbot.waitSignal(loader.ready):
        loader.want("grid", [asset], 40, 0)
    pixmap = loader.pixmap("grid", asset.id)
    assert pixmap is not None
    assert pixmap.toImage().pixelColor(20, 20).red() > 240


def test_two_views_that_want_a_picture_decode_its_file_once(
    qtbot: QtBot, library: Library, loader: ThumbnailLoader
) -> None:
    asset = add(library, size=(1600, 1200))
    loader.want("grid", [asset], 40, 0)
    loader.want("queue", [asset], 30, 0)
    qtbot.waitUntil(lambda: loader.pixmap("grid", asset.id) is not None)
    asset.path.unlink()
    loader.want("strip", [asset], 20, 0)
    qtbot.waitUntil(lambda: all(loader.pixmap(role, asset.id) is not None for role in ("queue", "strip")))


class Counted:
    """A store that keeps nothing; what it is given comes after the square has been handed over."""

    def __init__(self) -> None:
        self.given = Semaphore(0)

    def get(self, asset_id: str, sha256: str) -> bytes | None:
        return None

    def put(self, asset_id: str, sha256: str, jpeg: bytes) -> None:
        self.given.release()


def test_many_that_arrive_at_once_are_taken_in_several_turns(qtbot: QtBot, library: Library) -> None:
    assets = [add(library) for _ in range(4)]
    seconds = count(step=TAKE_SECONDS * 0.75)  # one picture, and the turn's share is over
    store = Counted()
    loader = ThumbnailLoader(store, now=lambda: next(seconds))
    taken: list[int] = []
    turns = [0]
    turn = QTimer()
    turn.timeout.connect(lambda: turns.append(turns.pop() + 1))
    turn.start(0)
    loader.ready.connect(lambda _id: taken.append(turns[0]))
    loader.want("grid", assets, 40, 0)
    assert all(store.given.acquire(timeout=10) for _ in assets)  # all wait for the window's loop now
    qtbot.waitUntil(lambda: len(taken) == 4)
    loader.close()
    assert len(set(taken)) == 4


@pytest.mark.parametrize("spoil", [
    lambda path: path.unlink(),
    lambda path: path.write_bytes(b""),
    lambda path: path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    lambda path: path.write_bytes(path.read_bytes()[:60]),
    lambda path: path.write_bytes(png_header(30000)),
], ids=["missing", "empty", "svg", "cut", "huge"])
def test_what_is_no_picture_is_told_once(
    qtbot: QtBot, library: Library, loader: ThumbnailLoader, spoil: Callable[[Path], object]
) -> None:
    asset = add(library)
    spoil(asset.path)
    with qtbot.waitSignal(loader.failed) as failed:
        loader.want("grid", [asset], 40, 0)
    assert failed.args == [asset.id]
    assert loader.is_broken(asset.id)
    assert loader.pixmap("grid", asset.id) is None


class _SlowStore:
    """Holds the threads at the first question until it is opened; remembers who was asked for."""

    def __init__(self) -> None:
        self.gate = Event()
        self.asked: list[str] = []

    def get(self, asset_id: str, sha256: str) -> bytes | None:
        self.asked.append(asset_id)
        assert self.gate.wait(10)
        return None

    def put(self, asset_id: str, sha256: str, jpeg: bytes) -> None: ...


def test_what_scrolled_away_is_not_decoded(qtbot: QtBot, library: Library) -> None:
    store = _SlowStore()
    loader = ThumbnailLoader(store)
    try:
        old, new = [add(library) for _ in range(20)], [add(library) for _ in range(3)]
        loader.want("grid", old, 40, 0)
        qtbot.waitUntil(lambda: len(store.asked) == 2)
        loader.want("grid", new, 40, 0)
        store.gate.set()
        qtbot.waitUntil(lambda: all(loader.pixmap("grid", asset.id) is not None for asset in new))
        assert store.asked[2:] == [asset.id for asset in new]
    finally:
        store.gate.set()
        loader.close()


def test_memory_is_bounded_but_what_is_shown_stays(qtbot: QtBot, library: Library, loader: ThumbnailLoader) -> None:
    assets = [add(library) for _ in range(40)]
    for start in range(0, 40, 10):
        part = assets[start : start + 10]
        loader.want("grid", part, 900, 0)
        qtbot.waitUntil(lambda part=part: all(loader.pixmap("grid", a.id) is not None for a in part), timeout=10000)
    kept = sum(loader.pixmap("grid", asset.id) is not None for asset in assets)
    assert 10 <= kept <= 20
