"""Decodes whole pictures in a thread: the one shown first, then its neighbours; keeps the last few.

A picture is handed over the moment it is decoded, its smaller levels a little later: they make zoomed-out
painting quick and free of shimmer.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from ...models import Asset
from ..picture_reading import Trouble, is_jpeg, read_picture

log = logging.getLogger(__name__)

KEEP_BYTES = 400 * 1024 * 1024
KEEP_PICTURES = 6
CLOSE_SECONDS = 1.0
"""Closing waits no longer than this for a picture under way; the thread ends with the process."""
SMALLEST_LEVEL = 256


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture ready to paint. levels: full size, half, quarter …; empty when it cannot be shown."""

    asset_id: str
    size: QSize
    levels: tuple[QImage, ...] = ()
    complete: bool = False
    trouble: Trouble | None = None

    @property
    def bytes(self) -> int:
        """Memory the levels take."""
        return sum(level.sizeInBytes() for level in self.levels)


def levels_of(image: QImage) -> tuple[QImage, ...]:
    """The picture and its halves, down to a side of 256 to 511 pixels."""
    levels = [image]
    while min(levels[-1].width(), levels[-1].height()) >= 2 * SMALLEST_LEVEL:
        last = levels[-1]
        levels.append(last.scaled(
            (last.width() + 1) // 2, (last.height() + 1) // 2,
            Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
        ))
    return tuple(levels)


def trouble_words(result: Decoded, asset: Asset) -> str:
    """Why a picture cannot be shown, in a sentence; "" where it can."""
    if result.trouble is None:
        return ""
    if result.trouble is Trouble.MISSING:
        return _tr("The file is no longer there: {name}").format(name=asset.path.name)
    if result.trouble is Trouble.TOO_LARGE:
        return _tr("This picture is too large to show: {pixels} pixels, and 64 million is the limit.").format(
            pixels=f"{result.size.width()} × {result.size.height()}"
        )
    return _tr("This file cannot be read as a picture: {name}").format(name=asset.path.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Viewer", text)


class PictureDecoder(QObject):
    """decoded(Decoded): a picture, or its levels, or why it cannot be shown. Lives on the GUI thread."""

    decoded = Signal(object)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._waiting: deque[Asset] = deque()
        self._results: deque[Decoded] = deque()
        self._running = ""
        self._quick = ("", 1.0)
        self._closing = False
        self._kept: OrderedDict[str, Decoded] = OrderedDict()
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="viewer", daemon=True)
        self._thread.start()

    def want(self, assets: Sequence[Asset], zoom: float = 1.0) -> None:
        """Decode these, in this order; what was asked before and not begun is forgotten.

        zoom: device pixels per picture pixel at which the first is shown. A large JPEG shown small is first
        decoded at a half, a quarter or an eighth, which its format makes several times quicker.
        """
        with self._condition:
            self._quick = (assets[0].id, zoom) if assets and zoom <= 0.5 else ("", 1.0)
            self._waiting = deque(a for a in assets if a.id not in self._kept and a.id != self._running)
            self._condition.notify()

    def get(self, asset_id: str) -> Decoded | None:
        """What is kept of a picture."""
        kept = self._kept.get(asset_id)
        if kept is not None:
            self._kept.move_to_end(asset_id)
        return kept

    @property
    def busy(self) -> bool:
        """A picture is being decoded, or waits for it."""
        with self._condition:
            return bool(self._running or self._waiting)

    def forget(self, asset_id: str) -> None:
        """Read this one anew next time."""
        self._kept.pop(asset_id, None)

    def close(self) -> None:
        """Stop the thread; a picture under way is still finished."""
        with self._condition:
            self._closing = True
            self._waiting.clear()
            self._condition.notify()
        self._thread.join(CLOSE_SECONDS)

    def _take(self) -> None:
        while self._results:
            result = self._results.popleft()
            self._kept[result.asset_id] = result
            self._kept.move_to_end(result.asset_id)
            total = sum(kept.bytes for kept in self._kept.values())
            while len(self._kept) > 1 and (total > KEEP_BYTES or len(self._kept) > KEEP_PICTURES):
                total -= self._kept.popitem(last=False)[1].bytes
            self.decoded.emit(result)

    def _work(self) -> None:
        while True:
            with self._condition:
                self._running = ""
                while not self._waiting and not self._closing:
                    self._condition.wait()
                if self._closing:
                    return
                asset = self._waiting.popleft()
                self._running = asset.id
            try:
                self._decode(asset)
            except Exception:
                log.exception("A picture could not be decoded")
                self._hand_over(Decoded(asset.id, QSize(), trouble=Trouble.BROKEN, complete=True))

    def _decode(self, asset: Asset) -> None:
        wanted_id, zoom = self._quick
        if asset.id == wanted_id and is_jpeg(asset.path):
            part = 2 if zoom > 0.25 else 4 if zoom > 0.125 else 8
            small = read_picture(asset.path, QSize(-(-asset.width // part), -(-asset.height // part)))
            if small.trouble is None:
                self._hand_over(Decoded(asset.id, small.size, (small.image,)))
        reading = read_picture(asset.path)
        if reading.trouble is not None:
            self._hand_over(Decoded(asset.id, reading.size, trouble=reading.trouble, complete=True))
            return
        first = Decoded(asset.id, reading.image.size(), (reading.image,))
        self._hand_over(first)
        self._hand_over(replace(first, levels=levels_of(reading.image), complete=True))

    def _hand_over(self, result: Decoded) -> None:
        self._results.append(result)
        if not self._closing:
            self._arrived.emit()
