"""Thumbnails: two threads that decode, one place that keeps the pixmaps.

A view says what it shows with `want()`; what it no longer wants is not decoded any more. The threads take
the JPEG of the thumbnail store, or else decode the file at a reduced size and keep the JPEG for next time.
Squares are cropped, scaled and rounded in the thread, so that the window only blits.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from ..models import Asset
from .picture_reading import flatten, read_covering, read_picture, rounded_square

log = logging.getLogger(__name__)

THUMBNAIL_SIDE = 384
"""The longer side of a kept thumbnail, in pixels."""
JPEG_QUALITY = 85
KEEP_BYTES = 48 * 1024 * 1024
"""About 400 squares of 176 px; a view that wants more at once still keeps what it shows."""
TAKE_SECONDS = 0.004
"""So long results are taken in one turn of the window's loop; the rest waits for the next, a frame fits between."""
CLOSE_SECONDS = 1.0
"""Closing waits no longer than this for a file under way; the threads end with the process."""


class Store(Protocol):
    """What is asked of `storage.thumbnails.ThumbnailStore`; called from the threads."""

    def get(self, asset_id: str, sha256: str) -> bytes | None: ...

    def put(self, asset_id: str, sha256: str, jpeg: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class _Task:
    role: str
    asset: Asset
    side: int
    radius: float


@dataclass(frozen=True, slots=True)
class _Kept:
    side: int
    pixmap: QPixmap


class ThumbnailLoader(QObject):
    """Square pixmaps by role ("grid", "strip", …) and picture. Lives on the GUI thread.

    ready(asset_id): `pixmap()` has something new for it. failed(asset_id): the file cannot be shown.
    Sides and radii are device pixels.
    """

    ready = Signal(str)
    failed = Signal(str)
    _arrived = Signal()

    def __init__(
        self, store: Store | None, *, workers: int = 2, now: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._now = store, now
        self._kept: OrderedDict[tuple[str, str], _Kept] = OrderedDict()
        self._kept_bytes = 0
        self._shown_bytes: dict[str, int] = {}
        self._broken: set[str] = set()
        self._condition = threading.Condition()
        self._waiting: OrderedDict[str, deque[_Task]] = OrderedDict()
        self._running: set[tuple[str, str, int]] = set()
        self._results: deque[tuple[_Task, QImage | None]] = deque()
        self._closing = False
        self._rest = QTimer(self)  # a posted event would be sent in the same turn
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._take_results)
        self._arrived.connect(self._results_came, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._work, name=f"thumbnails-{n}", daemon=True) for n in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    # ---- what views ask ------------------------------------------------------------------------

    def pixmap(self, role: str, asset_id: str) -> QPixmap | None:
        """The square for this role, perhaps of an older size; None until it is there."""
        kept = self._kept.get((role, asset_id))
        if kept is None:
            return None
        self._kept.move_to_end((role, asset_id))
        return kept.pixmap

    def is_broken(self, asset_id: str) -> bool:
        """The file was tried and cannot be shown."""
        return asset_id in self._broken

    def want(self, role: str, assets: Iterable[Asset], side: int, radius: float) -> None:
        """These, in this order, are what the view of this role shows now; earlier wishes are forgotten."""
        side = max(1, side)
        tasks: deque[_Task] = deque()
        shown = 0
        for asset in assets:
            shown += 1
            kept = self._kept.get((role, asset.id))
            if (kept is None or kept.side != side) and asset.id not in self._broken:
                tasks.append(_Task(role, asset, side, radius))
        self._shown_bytes[role] = shown * side * side * 4
        if not tasks and not self._waiting.get(role):
            return  # scrolled over what is there: no lock that a thread may hold just now
        with self._condition:
            self._waiting[role] = deque(t for t in tasks if (t.role, t.asset.id, t.side) not in self._running)
            self._waiting.move_to_end(role, last=False)
            self._condition.notify(len(tasks))

    def whole(self, asset: Asset) -> QImage | None:
        """The uncropped kept thumbnail, at once, or None (under a millisecond; for the viewer's first look)."""
        data = self._store.get(asset.id, asset.sha256) if self._store else None
        image = QImage.fromData(data) if data else QImage()
        return None if image.isNull() else image

    def retry(self, asset_ids: Iterable[str]) -> None:
        """Something about these is different (the file moved, or came back): what failed may be tried again."""
        self._broken.difference_update(asset_ids)

    def forget(self, asset_ids: Sequence[str]) -> None:
        """Drop what is kept in memory about these (deleted for good)."""
        gone = set(asset_ids)
        self._broken -= gone
        for key in [key for key in self._kept if key[1] in gone]:
            self._drop(key)

    def clear(self) -> None:
        """Drop every pixmap (another theme or screen)."""
        self._kept.clear()
        self._kept_bytes = 0

    def close(self) -> None:
        """Stop the threads; what waits is dropped."""
        with self._condition:
            self._closing = True
            self._waiting.clear()
            self._condition.notify_all()
        for thread in self._threads:
            thread.join(CLOSE_SECONDS)

    # ---- the GUI thread's side of a result -----------------------------------------------------

    def _results_came(self) -> None:
        if not self._rest.isActive():
            self._take_results()

    def _take_results(self) -> None:
        ends = self._now() + TAKE_SECONDS
        while self._results:
            if self._now() > ends:
                self._rest.start(0)
                return
            task, image = self._results.popleft()
            if image is None:
                self._broken.add(task.asset.id)
                self.failed.emit(task.asset.id)
                continue
            self._keep((task.role, task.asset.id), _Kept(task.side, QPixmap.fromImage(image)))
            self.ready.emit(task.asset.id)

    def _keep(self, key: tuple[str, str], kept: _Kept) -> None:
        if key in self._kept:
            self._drop(key)
        self._kept[key] = kept
        self._kept_bytes += kept.side * kept.side * 4
        limit = max(KEEP_BYTES, 2 * sum(self._shown_bytes.values()))
        while self._kept_bytes > limit and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, key: tuple[str, str]) -> None:
        kept = self._kept.pop(key)
        self._kept_bytes -= kept.side * kept.side * 4

    # ---- the threads ---------------------------------------------------------------------------

    def _work(self) -> None:
        while True:
            with self._condition:
                task = self._next()
                while task is None and not self._closing:
                    self._condition.wait()
                    task = self._next()
                if task is None:
                    return
                running = (task.role, task.asset.id, task.side)
                self._running.add(running)
            try:
                self._do(task)
            except Exception:
                log.exception("A thumbnail could not be made")
            finally:
                with self._condition:
                    self._running.discard(running)
                    self._condition.notify()  # another role may wait for this picture

    def _next(self) -> _Task | None:
        """The first wish for a picture that no other thread has in hand: each file is decoded once."""
        in_hand = {asset_id for _, asset_id, _ in self._running}
        for tasks in self._waiting.values():
            for place, task in enumerate(tasks):
                if task.asset.id not in in_hand:
                    del tasks[place]
                    return task
        return None

    def _do(self, task: _Task) -> None:
        """One task: deliver the square first, keep the JPEG afterwards."""
        data = self._store.get(task.asset.id, task.asset.sha256) if self._store else None
        image = read_covering(data, task.side) if data else QImage()
        made = image.isNull()
        if made:
            image = read_picture(task.asset.path, QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE)).image
        square = None if image.isNull() else rounded_square(image, task.side, task.radius)
        self._results.append((task, square))
        if not self._closing:
            self._arrived.emit()
        if made and not image.isNull():
            self._save(task.asset, image)

    def _save(self, asset: Asset, picture: QImage) -> None:
        if self._store is None:
            return
        if max(picture.width(), picture.height()) > THUMBNAIL_SIDE:
            picture = picture.scaled(
                THUMBNAIL_SIDE, THUMBNAIL_SIDE,
                Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation,
            )
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        if flatten(picture).save(buffer, "JPEG", JPEG_QUALITY):  # type: ignore[call-overload]
            self._store.put(asset.id, asset.sha256, bytes(data.data()))
