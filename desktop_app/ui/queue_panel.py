"""The queue as cards: what is being made, what waits, what needs the artist; finished ones leave."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from ..clock import Clock
from ..engines.base import Engine
from ..errors import AppError, ErrorInfo, NotFoundError
from ..models import TERMINAL, Job, JobState
from ..services.pauses import BY_HAND, EVERY
from ..storage.jobs import LIVE
from ..storage.library import Library
from . import report, theme
from .async_tools import spawn
from .controls import ScrollColumn, button
from .history import UsualTimes
from .job_words import PARKED, RUNNING, Setting, Verb, describe, needs_person, order
from .messages import Act, Messages
from .picture_reading import read_picture, rounded_square
from .queue_banner import Banner, with_way_out
from .queue_card import PICTURE_SIDE, QueueCard

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue

MOST_CARDS = 40
LEAVES_AFTER_SECONDS = 12.0
FLUSH_MS = 60  # at most one redraw in this time, however fast jobs report
TICK_MS = 1000


class QueuePanel(QWidget):
    """Signals: show_assets(job id) for a finished job, counted(running, waiting, needing).

    Feed it with `jobs_changed` and `engine_paused`, the queue's two callables. queue: builds the queue; not
    asked before `start` or the artist does something. Until then the rows are shown as the library has them.
    """

    show_assets = Signal(str)
    counted = Signal(int, int, int)

    def __init__(
        self, queue: Callable[[], GenerationQueue], engines: Mapping[str, Engine], library: Library, messages: Messages,
        usual: UsualTimes, clock: Clock,
    ) -> None:
        super().__init__()
        self._make_queue, self._engines, self._library = queue, engines, library
        self._messages, self._usual, self._clock = messages, usual, clock
        self._jobs: dict[str, Job] = {}
        self._hidden: set[str] = set()
        self._images: dict[str, QImage] = {}
        self._drawn_from: dict[str, bytes | Path] = {}  # job id → what its image was made from
        self._final: set[str] = set()  # jobs whose card shows the result
        self._decoding: set[str] = set()
        self._paused: dict[str, ErrorInfo | None] = {}
        self._banners: dict[str, Banner] = {}
        self._cards: list[QueueCard] = []
        self._limit = MOST_CARDS
        self._dirty = False
        self._started = False
        self._build()
        self._flush_timer = self._timer(FLUSH_MS, self._flush, single=True)
        self._tick_timer = self._timer(TICK_MS, self._tick, single=False)
        self._jobs.update((job.id, job) for job in library.jobs.list(LIVE))
        self._draw()

    @property
    def _queue(self) -> GenerationQueue:
        return self._make_queue()

    def _timer(self, milliseconds: int, slot, *, single: bool) -> QTimer:  # type: ignore[no-untyped-def]
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    def _build(self) -> None:
        self._empty = QLabel(self.tr("Nothing is being made.\nPress Ctrl ↵ and it appears here."))
        self._empty.setProperty("tone", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setSpacing(theme.GAP_2)
        self._more = button("", "link")
        self._more.clicked.connect(self._show_more)
        self._clear = button(self.tr("Clear finished"), "link")
        self._clear.clicked.connect(self.clear_finished)
        for tail in (self._more, self._clear):
            tail.hide()
            self._box.addWidget(tail, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addStretch()
        gap = theme.GAP_3
        self._scroll = ScrollColumn(inside, (gap, gap, gap, gap))
        above = self._above = QWidget()
        above.hide()
        self._tops = QVBoxLayout(above)
        self._tops.setContentsMargins(gap, gap, gap, 0)
        self._tops.setSpacing(theme.GAP_2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(above)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._empty, 1)

    def sizeHint(self) -> QSize:
        return QSize(theme.RIGHT_WIDTH, 400)

    def start(self) -> None:
        """The loop runs from now on: previews can be decoded."""
        self._started = True
        for job in self._queue.jobs():
            if job.state in TERMINAL and job.id not in self._jobs:
                self._hidden.add(job.id)
            else:
                self._jobs[job.id] = job
        whole = self._queue.pause_reason(EVERY)
        for engine_id in (EVERY, *self._engines):
            reason = self._queue.pause_reason(engine_id)
            if reason is not None and (engine_id == EVERY or reason is not whole):
                self.engine_paused(engine_id, reason)
        self._draw()

    # ---- what the queue says -------------------------------------------------------------------

    def jobs_changed(self, ids: frozenset[str]) -> None:
        """Rows that changed; drawn at once when it is quiet, else in the next batch."""
        for job_id in ids:
            try:
                job = self._queue.get(job_id)
            except NotFoundError:
                self._jobs.pop(job_id, None)
                continue
            self._usual.learn(job)
            if job.state not in TERMINAL:
                self._hidden.discard(job_id)
            if job_id not in self._hidden:
                self._jobs[job_id] = job
        self._dirty = True
        if not self._flush_timer.isActive():
            self._flush()

    def engine_paused(self, engine_id: str, reason: ErrorInfo | None) -> None:
        """One banner for a stopped engine, none when it goes on."""
        from ..services.runner import LIBRARY

        self._paused.pop(engine_id, None)
        if (old := self._banners.pop(engine_id, None)) is not None:
            self._tops.removeWidget(old)
            old.hide()
            old.deleteLater()
        if reason is not None:
            self._paused[engine_id] = reason
            go_on = self.tr("Resume") if reason.kind == BY_HAND.kind else self.tr("Try again")
            acts = [Act(self.tr("Copy report"), lambda: self._copy_report(reason))]
            if engine_id != LIBRARY:  # the disk's trouble ends by itself when its cause is gone
                acts.insert(0, Act(go_on, lambda: self._resume(engine_id)))
            banner = Banner(with_way_out(reason, self._engines.get(engine_id)), acts)
            self._banners[engine_id] = banner
            self._tops.addWidget(banner)
        self._draw()

    def clear_finished(self) -> None:
        """Take away the cards of jobs that are over; the pictures stay in the gallery."""
        for job in list(self._jobs.values()):
            if job.state in (JobState.DONE, JobState.CANCELLED):
                self._hide(job.id)
        self._draw()

    # ---- drawing -------------------------------------------------------------------------------

    def _flush(self) -> None:
        if self._dirty:
            self._dirty = False
            self._draw()
            self._flush_timer.start()

    def _tick(self) -> None:
        """A second has passed: elapsed times, and finished cards that leave."""
        now = self._clock.wall()
        for job in list(self._jobs.values()):
            over = job.state in (JobState.DONE, JobState.CANCELLED)
            if over and now - job.updated > LEAVES_AFTER_SECONDS and not self.underMouse():
                self._hide(job.id)
        self._draw()

    def _draw(self) -> None:
        jobs = sorted(self._jobs.values(), key=order)
        shown = jobs[: self._limit]
        self._make_cards(len(shown))
        for card, job in zip(self._cards, shown, strict=False):
            self._fill(card, job)
        left = len(jobs) - len(shown)
        self._more.setText(self.tr("{n} more").format(n=left))
        self._more.setVisible(left > 0)
        self._clear.setVisible(any(j.state in (JobState.DONE, JobState.CANCELLED) for j in jobs))
        self._above.setVisible(bool(self._banners))
        nothing = not jobs and not self._banners
        self._empty.setVisible(nothing)
        self._scroll.setVisible(not nothing)
        self._count(jobs)
        moving = any(j.state in RUNNING or j.state in (JobState.DONE, JobState.CANCELLED) for j in jobs)
        if moving and not self._tick_timer.isActive():
            self._tick_timer.start()
        elif not moving:
            self._tick_timer.stop()

    def _make_cards(self, wanted: int) -> None:
        while len(self._cards) < wanted:
            card = QueueCard()
            card.pressed.connect(self._press)
            card.closed.connect(self._close)
            card.menu_wanted.connect(self._open_menu)
            self._box.insertWidget(len(self._cards), card)
            self._cards.append(card)
        for index, card in enumerate(self._cards):
            card.setVisible(index < wanted)

    def _fill(self, card: QueueCard, job: Job) -> None:
        words = describe(job, self._setting(job))
        over = self.tr("Take away") if job.state in TERMINAL else ""
        tip = self.tr("Cancel") if words.can_cancel else over
        if card.job_id != job.id:
            card.picture.set_image(self._images.get(job.id))
        card.show_job(job.id, job.prompt or self.tr("Without words"), words, tip)
        self._want_image(card, job)

    def _setting(self, job: Job) -> Setting:
        engine = self._engines.get(job.engine)
        began = job.submitted or job.created
        until = job.updated if job.state in TERMINAL else self._clock.wall()
        return Setting(
            engine_title=engine.title if engine else job.engine,
            local=engine is None or not engine.costs_money,
            message=self._queue.message(job.id) if self._started else "",
            seconds=until - began, usual=self._usual.seconds(job.engine),
            retry_pays=bool(engine and engine.costs_money), paused=job.engine in self._paused or EVERY in self._paused,
        )

    def _count(self, jobs: list[Job]) -> None:
        running = sum((job.state in RUNNING or job.state is PARKED) and not job.held for job in jobs)
        needing = sum(needs_person(job) for job in jobs)
        over = sum(job.state in TERMINAL and not needs_person(job) for job in jobs)
        self.counted.emit(running, len(jobs) - running - needing - over, needing)

    # ---- pictures on cards ---------------------------------------------------------------------

    def _want_image(self, card: QueueCard, job: Job) -> None:
        if not self._started or job.id in self._decoding:
            return
        source = self._source(job)
        if source is None or self._drawn_from.get(job.id) == source:
            return
        self._decoding.add(job.id)
        self._drawn_from[job.id] = source
        data, path = (source, None) if isinstance(source, bytes) else (None, source)
        ratio = self.devicePixelRatioF()
        spawn(self._decode(job.id, data, path, round(PICTURE_SIDE * ratio), theme.RADIUS_PICTURE * ratio))

    def _source(self, job: Job) -> bytes | Path | None:
        """What a card's picture is made from: the result, the preview, or the picture it starts from."""
        if job.state is JobState.DONE:
            if job.id in self._final:
                return self._drawn_from.get(job.id)
            assets = self._library.assets.by_job(job.id)
            if not assets:
                return None
            self._final.add(job.id)
            return self._library.thumbnails.get(assets[0].id, assets[0].sha256) or assets[0].path
        if (data := self._queue.preview(job.id)) is not None:
            return data
        return self._library.input_path(job.request.inputs[0].sha256) if job.request.inputs else None

    async def _decode(self, job_id: str, data: bytes | None, path: Path | None, side: int, radius: float) -> None:
        try:
            image = await asyncio.to_thread(_square, data, path, side, radius)
        finally:
            self._decoding.discard(job_id)
        if image is None or job_id not in self._jobs:
            return
        self._images[job_id] = image
        for card in self._cards:
            if card.job_id == job_id:
                card.picture.set_image(image)

    # ---- what the artist does ------------------------------------------------------------------

    def _press(self, job_id: str, verb: Verb) -> None:
        job = self._jobs.get(job_id)
        if job is None:
            return
        if verb is Verb.SHOW:
            if job.state is JobState.DONE:
                self.show_assets.emit(job_id)
        elif verb is Verb.REPORT:
            self._copy_report(job.error or ErrorInfo("error", job.state.value))
        else:
            spawn(self._ask_queue(job, verb))

    def _close(self, job_id: str) -> None:
        job = self._jobs.get(job_id)
        if job is None:
            return
        if job.state in TERMINAL:
            self._hide(job_id)
            self._draw()
        else:
            spawn(self._ask_queue(job, Verb.CANCEL))

    def _open_menu(self, job_id: str, place: QPoint) -> None:
        job = self._jobs.get(job_id)
        if job is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, act in self.menu_entries(job):
            menu.addAction(title, act)
        menu.popup(place)

    def menu_entries(self, job: Job) -> list[tuple[str, Callable[[], object]]]:
        """What a right click on a card offers beyond its buttons."""
        entries: list[tuple[str, Callable[[], object]]] = []
        if job.state is JobState.UNKNOWN:
            entries.append((self.tr("Use the task id in the clipboard"), lambda: spawn(self._adopt(job))))
        entries.append((self.tr("Copy prompt"), lambda: self._messages.copy(job.prompt)))
        if job.error is not None:
            error = job.error
            entries.append((self.tr("Copy report"), lambda: self._copy_report(error)))
        if job.state in TERMINAL:
            entries.append((self.tr("Make it again"), lambda: spawn(self._ask_queue(job, Verb.RETRY))))
            entries.append((self.tr("Take away"), lambda: self._close(job.id)))
        return entries

    async def _adopt(self, job: Job) -> None:
        """The third way out of an unknown create: the artist found the task at the service."""
        remote_id = QGuiApplication.clipboard().text().strip()
        if not remote_id or len(remote_id) > 200 or len(remote_id.split()) > 1:
            self._messages.tell(self.tr("There is no task id in the clipboard. Copy it at the service first."))
            return
        try:
            await self._queue.adopt(job.id, remote_id)
        except AppError as error:
            self._messages.explain(error.info)

    async def _ask_queue(self, job: Job, verb: Verb) -> None:
        queue = self._queue
        try:
            if verb is Verb.CANCEL:
                await queue.cancel(job.id)
            elif verb is Verb.RETRY:
                await queue.retry(job.id)
                self._hide(job.id)
                self._draw()
            elif verb in (Verb.CHECK, Verb.RESUME):
                await queue.check(job.id)
            elif verb is Verb.DISMISS:
                await queue.dismiss(job.id)
            elif verb is Verb.RESUBMIT:
                await queue.resubmit(job.id)
        except AppError as error:
            self._messages.explain(error.info)

    def _resume(self, engine_id: str) -> None:
        self._queue.resume(None if engine_id == EVERY else engine_id)

    def _copy_report(self, reason: ErrorInfo) -> None:
        self._messages.copy(report.safe_report(reason), self.tr("The report is in the clipboard."))

    def _show_more(self) -> None:
        self._limit += MOST_CARDS
        self._draw()

    def _hide(self, job_id: str) -> None:
        self._hidden.add(job_id)
        self._final.discard(job_id)
        for known in (self._jobs, self._images, self._drawn_from):
            known.pop(job_id, None)


def _square(data: bytes | None, path: Path | None, side: int, radius: float) -> QImage | None:
    """Decode and cut a card's picture; runs in a thread."""
    if data is not None:
        image = QImage.fromData(data)
    elif path is not None:
        image = read_picture(path, QSize(side * 2, side * 2)).image
    else:
        return None
    return None if image.isNull() else rounded_square(image, side, radius)
