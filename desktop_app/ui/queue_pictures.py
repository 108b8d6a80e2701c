"""The small pictures on the queue's cards: decoded in threads, a few at a time, only for cards in sight."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap

from ..models import Job, JobState
from ..storage.library import Library
from .async_tools import spawn
from .picture_reading import read_picture, rounded_square

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue

AT_ONCE = 2


class CardPictures:
    """Squares by job id: the result, the newest preview, or the picture it starts from.

    arrived(job id): `get` has something new. side, radius: device pixels of a square.
    """

    def __init__(self, library: Library, queue: Callable[[], GenerationQueue], arrived: Callable[[str], None]) -> None:
        self._library, self._queue, self._arrived = library, queue, arrived
        self._images: dict[str, QPixmap] = {}
        self._drawn_from: dict[str, bytes | Path] = {}
        self._final: set[str] = set()  # jobs whose result is shown
        self._decoding: set[str] = set()
        self._places: asyncio.Semaphore | None = None

    def get(self, job_id: str) -> QPixmap | None:
        """What there is for it now."""
        return self._images.get(job_id)

    def want(self, job: Job, side: int, radius: float) -> None:
        """See that the newest is shown; nothing happens while one of its pictures is under way."""
        if job.id in self._decoding:
            return
        source = self._source(job)
        if source is None or self._drawn_from.get(job.id) == source:
            return
        self._decoding.add(job.id)
        self._drawn_from[job.id] = source
        spawn(self._decode(job.id, source, side, radius))

    def forget(self, job_ids: Iterable[str]) -> None:
        """Their cards are gone."""
        for job_id in job_ids:
            self._final.discard(job_id)
            for known in (self._images, self._drawn_from):
                known.pop(job_id, None)

    def _source(self, job: Job) -> bytes | Path | None:
        if job.state is JobState.DONE:
            if job.id in self._final:
                return self._drawn_from.get(job.id)
            assets = self._library.assets.by_job(job.id)
            if not assets:
                return None
            self._final.add(job.id)
            return self._library.thumbnails.get(assets[0].id, assets[0].sha256) or assets[0].path
        if (data := self._queue().preview(job.id)) is not None:
            return data
        return self._library.input_path(job.request.inputs[0].sha256) if job.request.inputs else None

    async def _decode(self, job_id: str, source: bytes | Path, side: int, radius: float) -> None:
        if self._places is None:
            self._places = asyncio.Semaphore(AT_ONCE)
        try:
            async with self._places:
                image = await asyncio.to_thread(_square, source, side, radius)
        finally:
            self._decoding.discard(job_id)
        if image is None or job_id not in self._drawn_from:
            return  # broken, or its card has gone meanwhile
        self._images[job_id] = QPixmap.fromImage(image)
        self._arrived(job_id)


def _square(source: bytes | Path, side: int, radius: float) -> QImage | None:
    """Decode and cut; runs in a thread."""
    if isinstance(source, bytes):
        image = QImage.fromData(source)
    else:
        image = read_picture(source, QSize(side * 2, side * 2)).image
    return None if image.isNull() else rounded_square(image, side, radius)
