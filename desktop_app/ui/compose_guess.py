"""Before and after, small: what the built-in engine would make of the first reference at this strength.

Unfolded by the artist and never by itself. It runs in the engine's own worker process on a copy of at most 256
pixels, a moment after the last change, and not while a real job runs.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..engines.base import Engine
from ..engines.base import Reference as EngineReference
from ..engines.worker import WorkerEngine
from ..errors import AppError
from ..models import GenerationRequest, Progress, ProgressState
from . import theme
from .async_tools import spawn
from .compose_more import FoldButton
from .controls import label
from .picture_reading import flatten
from .translation import said

DELAY = 500  # milliseconds after the last change
SIDE = 256  # pixels of the copy
SHOWN = QSize(148, 112)  # logical pixels of each picture
_ENDED = (ProgressState.SUCCESS, ProgressState.FAILED, ProgressState.LOST)


class StrengthGuess(QWidget):
    """wanted: it is unfolded and would like to be told what to show (`show_request`)."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._work: Path | None = None
        self._busy = False
        self._asked: tuple[Engine, GenerationRequest, QImage] | None = None
        self._done: tuple[str, GenerationRequest] | None = None
        self._task: asyncio.Task[None] | None = None
        self._running: tuple[Engine, GenerationRequest] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._start)
        self.fold = FoldButton(self.tr("Before and after, small"))
        self.fold.toggled.connect(self._toggled)
        self._before, self._after = QLabel(), QLabel()
        for picture, name in ((self._before, self.tr("Before")), (self._after, self.tr("After"))):
            picture.setFixedSize(SHOWN)
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setAccessibleName(name)
        self.words = label("", tone="muted", size="caption", wrap=True)
        self._inside = QWidget()
        self._inside.hide()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP_1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_2)
        row.addWidget(self._before)
        row.addWidget(self._after)
        row.addStretch()
        inside.addLayout(row)
        inside.addWidget(self.words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP_1)
        box.addWidget(self.fold)
        box.addWidget(self._inside)
        self.hide()

    def attach(self, work: Path) -> None:
        """Where its worker may write; before that it shows nothing."""
        self._work = work

    def can_guess(self, engine: Engine) -> bool:
        """Only an engine of this machine, which costs nothing, is asked."""
        return self._work is not None and isinstance(engine, WorkerEngine) and not engine.costs_money

    def set_busy(self, busy: bool) -> None:
        """A real job runs: the guess gives way, and comes back afterwards."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy and self._task is not None:
            self._task.cancel()
        if self.fold.isChecked():
            self._say_waiting()
            self.wanted.emit()

    def show_request(self, engine: Engine, request: GenerationRequest, picture: QImage) -> None:
        """Guess what this request makes of `picture`, a small look at its first reference."""
        self._asked = (engine, replace(request, size="", seed=1), picture)
        if self._done != (engine.id, self._asked[1]) and not self._busy:
            self._timer.start()

    def refuse(self, sentence: str) -> None:
        """Nothing can be guessed, and why."""
        self._timer.stop()
        self._after.clear()
        self.words.setText(sentence)

    def stop(self) -> None:
        """The window goes."""
        self._busy = True
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    def _toggled(self, unfolded: bool) -> None:
        self._inside.setVisible(unfolded)
        if unfolded:
            self._say_waiting()
            self.wanted.emit()
        elif self._task is not None:
            self._timer.stop()
            self._task.cancel()

    def _say_waiting(self) -> None:
        self.words.setText(self.tr("Waits while a picture is being made.") if self._busy else self.tr("Looking …"))

    def _start(self) -> None:
        if self._asked is None or not self.fold.isChecked() or self._busy:
            return
        if self._task is not None and not self._task.done():
            if self._running == self._asked[:2]:
                return
            self._task.cancel()
        self._running = self._asked[:2]
        self._task = spawn(self._guess(*self._asked), name="guess of the strength")

    async def _guess(self, engine: Engine, request: GenerationRequest, picture: QImage) -> None:
        assert self._work is not None and isinstance(engine, WorkerEngine)
        small = flatten(picture)
        if max(small.width(), small.height()) > SIDE:
            small = small.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio,
                                 Qt.TransformationMode.SmoothTransformation)
        self._show(self._before, small)
        self.words.setText(self.tr("Looking …"))
        helper = type(engine)(self._work)
        try:
            progress = await self._run(helper, request, small)
            image = QImage(str(progress.results[0].path)) if progress.results else QImage()
        except AppError as error:
            self.refuse(said(error.title))
            return
        finally:
            await helper.close()
        if image.isNull():
            self.refuse(said(progress.error.title) if progress.error else self.tr("No guess could be made."))
            return
        self._done = (engine.id, request)
        self._show(self._after, image)
        self.words.setText(self.tr("A guess at {side} pixels. In the full picture the strokes are finer.").format(
            side=max(small.width(), small.height())))

    async def _run(self, helper: WorkerEngine, request: GenerationRequest, small: QImage) -> Progress:
        """One small job of the worker; it is freed in any case once its picture is read."""
        assert self._work is not None
        self._work.mkdir(parents=True, exist_ok=True)
        source = self._work / "before.png"
        await asyncio.to_thread(small.save, str(source))
        options = {name: value for name, value in request.options.items() if name != "upscale"}
        remote_id = await helper.create(replace(request, options=options), [EngineReference(source)], "guess")
        progress = await helper.poll(remote_id)
        while progress.state not in _ENDED:
            await asyncio.sleep(helper.poll_seconds)
            progress = await helper.poll(remote_id)
        return progress

    def _show(self, target: QLabel, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        scaled = image.scaled(
            SHOWN * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(ratio)
        target.setPixmap(pixmap)
