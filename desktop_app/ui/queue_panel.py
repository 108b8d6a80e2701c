"""The queue as cards: what is being made, what waits, what needs the artist; finished ones leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..clock import Clock
from ..engines.base import Engine
from ..errors import ErrorInfo, NotFoundError
from ..models import TERMINAL, Job, JobState
from ..services.pauses import BY_HAND, EVERY
from ..storage.jobs import LIVE
from ..storage.library import Library
from . import theme
from .controls import ScrollColumn, button
from .history import UsualTimes
from .job_words import PARKED, RUNNING, WAITING, Verb, needs_person
from .messages import Messages
from .queue_acts import QueueActs
from .queue_banner import Banners, banner
from .queue_entries import entries, tally
from .queue_filling import CardFiller
from .queue_header import MenuEntry, QueueHeader, filled_menu
from .queue_list import QueueList
from .queue_menus import QueueMenus

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue
    from .failure_ways import Ways
    from .undo import UndoStack

MOST_CARDS = 40
LEAVES_AFTER_SECONDS = 12.0
FLUSH_MS = 60  # at most one redraw in this time, however fast jobs report
TICK_MS = 1000
_OVER = frozenset({JobState.DONE, JobState.CANCELLED})


class QueuePanel(QWidget):
    """Signals: show_assets(job id) for a finished job; counted(running, waiting, needing); recover_wanted(engine id).

    Feed it with `jobs_changed` and `engine_paused`, the queue's two callables. queue: builds the queue; not
    asked before `start` or the artist does something. Until then the rows are shown as the library has them.
    header: the queue's own buttons, for the row of tabs.
    """

    show_assets = Signal(str)
    counted = Signal(int, int, int)
    recover_wanted = Signal(str)

    def __init__(
        self, queue: Callable[[], GenerationQueue], engines: Mapping[str, Engine], library: Library, messages: Messages,
        usual: UsualTimes, clock: Clock,
    ) -> None:
        super().__init__()
        self._make_queue, self._engines, self._usual, self._clock = queue, engines, usual, clock
        self._jobs: dict[str, Job] = {}
        self._hidden: set[str] = set()
        self._unfolded: set[str] = set()
        self._paused: dict[str, ErrorInfo | None] = {}
        self._limit = MOST_CARDS
        self._changed: set[str] | None = None  # jobs to be drawn anew; None: every card
        self._dirty = self._started = False
        self.acts = QueueActs(queue, engines, messages, self)
        self.menus = QueueMenus(self.acts, engines, messages)
        self._build()
        self.filler = CardFiller(queue, engines, library, usual, clock, self.list, self._paused)
        self._flush_timer = self._timer(FLUSH_MS, self._flush, single=True)
        self._tick_timer = self._timer(TICK_MS, self._tick, single=False)
        self._jobs.update((job.id, job) for job in library.jobs.list(LIVE))
        self._draw()

    @property
    def _queue(self) -> GenerationQueue:
        return self._make_queue()

    def _timer(self, milliseconds: int, slot: Callable[[], None], *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    def _build(self) -> None:
        self._empty = QLabel(self.tr("Nothing is being made.\nPress Ctrl ↵ and it appears here."))
        self._empty.setProperty("tone", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = QueueList()
        self._more = button("", "link")
        self._more.clicked.connect(self._show_more)
        self._clear = button(self.tr("Clear finished"), "link")
        self._clear.clicked.connect(self.clear_finished)
        for tail in (self._more, self._clear):
            tail.hide()
            self.list.add_tail(tail)
        self.list.end()
        gap = theme.GAP_3
        self._scroll = ScrollColumn(self.list, (gap, gap, gap, gap))
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._want_soon)
        bar.rangeChanged.connect(self._want_soon)
        self._want_timer = self._timer(FLUSH_MS, self._want_pictures, single=True)
        self.banners = Banners()
        self.header = QueueHeader(self._header_entries)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.banners)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._empty, 1)
        self._wire()

    def _wire(self) -> None:
        self.list.pressed.connect(self._press)
        self.list.closed.connect(self._close)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.folded.connect(self._fold)
        self.list.moved.connect(self._move)
        self.list.adopted.connect(lambda key, task: self._on_job(key, lambda job: self.acts.adopt(job, task)))
        self.list.link_wanted.connect(lambda key: self._on_job(key, lambda job: self.acts.open_log(job.engine)))
        self.acts.taken_away.connect(self._take_away)
        self.header.pause_pressed.connect(self.toggle_pause)

    def sizeHint(self) -> QSize:
        return QSize(theme.RIGHT_WIDTH, 400)

    def start(self) -> None:
        """The loop runs from now on: previews can be decoded."""
        self.filler.start()
        self._started = True
        for job in self._queue.jobs():
            if job.state in TERMINAL and job.id not in self._jobs:
                self._hidden.add(job.id)
            else:
                self._jobs[job.id] = job
        for engine_id, reason in self._queue.pauses().items():
            self.engine_paused(engine_id, reason)
        self._draw()

    def complete(self, ways: Ways, undo: UndoStack) -> None:
        """What the window gives when it stands: where main buttons lead, and the way back."""
        self.acts.ways, self.acts.undo = ways, undo
        for engine_id, reason in list(self._paused.items()):
            self.engine_paused(engine_id, reason)

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
        if self._changed is not None:
            self._changed |= ids
        self._dirty = True
        if not self._flush_timer.isActive():
            self._flush()

    def engine_paused(self, engine_id: str, reason: ErrorInfo | None) -> None:
        """One banner for a stopped engine, none when it goes on."""
        from ..services.runner import LIBRARY

        self._paused.pop(engine_id, None)
        made = None
        if reason is not None:
            self._paused[engine_id] = reason
            resume = None if engine_id == LIBRARY else lambda: self.acts.resume(engine_id)
            made = banner(reason, self._engines.get(engine_id), self.acts.ways, resume)
        self.banners.put(engine_id, made)
        self.header.show_paused(self.is_paused())
        self._draw()

    def is_paused(self) -> bool:
        """Was the whole queue stopped by hand?"""
        reason = self._paused.get(EVERY)
        return reason is not None and reason.kind == BY_HAND.kind

    def toggle_pause(self) -> None:
        """Stop the whole queue, or go on."""
        self.acts.resume() if self.is_paused() else self.acts.pause()

    def jobs(self) -> list[Job]:
        """Those that have a place in the panel."""
        return list(self._jobs.values())

    def clear_finished(self) -> None:
        """Take away the cards of jobs that are over; the pictures stay in the gallery."""
        self._take_away([job.id for job in self.jobs() if job.state in _OVER])

    # ---- drawing -------------------------------------------------------------------------------

    def _flush(self) -> None:
        if self._dirty:
            self._dirty = False
            self._draw(self._changed)
            self._flush_timer.start()

    def _tick(self) -> None:
        """A second has passed: elapsed times, countdowns, and finished cards that leave."""
        now = self._clock.wall()
        groups = {job.group for job in self.jobs() if job.state not in _OVER}
        leaving = [
            job.id for job in self.jobs()
            if job.state in _OVER and job.group not in groups and now - job.updated > LEAVES_AFTER_SECONDS
        ]
        if leaving and not self.underMouse():
            self._hide(leaving)
        self._draw()

    def _draw(self, changed: set[str] | None = None) -> None:
        """changed: only these jobs' cards are filled anew; None: all."""
        self._changed = set()
        jobs = self.jobs()
        if self._started and (changed is None or self._moves_the_line(changed)):
            self.filler.waiting, changed = self._queue.waiting(), None
        listed = entries(jobs, self._unfolded)
        shown = listed[: self._limit]
        self.list.show_entries(shown)
        for entry in shown:
            if changed is None or any(job.id in changed for job in entry.jobs):
                self.filler.fill(entry, unfolded=entry.key in self._unfolded)
        self._more.setText(self.tr("{n} more").format(n=len(listed) - len(shown)))
        self._more.setVisible(len(listed) > len(shown))
        self._clear.setVisible(any(job.state in _OVER for job in jobs))
        nothing = not jobs and not self._paused
        self._empty.setVisible(nothing)
        self._scroll.setVisible(not nothing)
        self.counted.emit(*tally(jobs))
        self._keep_time(jobs)

    def _moves_the_line(self, changed: set[str]) -> bool:
        """Has something begun, ended or come that changes whose turn it is?"""
        waiting = self.filler.waiting
        return any(
            job_id not in self._jobs or self._jobs[job_id].state is not JobState.POLLING or job_id in waiting
            for job_id in changed
        )

    def _keep_time(self, jobs: list[Job]) -> None:
        """Something on the cards changes by itself: a clock that runs, a countdown, a card that leaves."""
        moving = any(job.state in RUNNING or job.state in _OVER or job.state is PARKED for job in jobs)
        if moving or any(why.seconds is not None for why in self.filler.waiting.values()):
            if not self._tick_timer.isActive():
                self._tick_timer.start()
        else:
            self._tick_timer.stop()

    def _want_soon(self) -> None:
        """Other cards are in sight now."""
        self._want_timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        self._want_soon()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._want_soon()
        super().resizeEvent(event)

    def _want_pictures(self) -> None:
        for entry in entries(self.jobs(), self._unfolded)[: self._limit]:
            self.filler.want(entry)


    # ---- what the artist does ------------------------------------------------------------------

    def _jobs_of(self, key: str) -> tuple[Job, ...]:
        entry = next((one for one in entries(self.jobs(), self._unfolded) if one.key == key), None)
        return () if entry is None else entry.jobs

    def _on_job(self, job_id: str, do: Callable[[Job], object]) -> None:
        if (job := self._jobs.get(job_id)) is not None:
            do(job)

    def _press(self, key: str, verb: Verb) -> None:
        jobs = self._jobs_of(key)
        if len(jobs) == 1 and verb is not Verb.SHOW:
            self.acts.do(jobs[0], verb)
        elif len(jobs) == 1 and jobs[0].state in WAITING:
            self.acts.edit(jobs[0])  # there is nothing to show yet; undo puts it back
        elif len(jobs) == 1 and jobs[0].state is JobState.DONE:
            self.show_assets.emit(jobs[0].id)
        elif len(jobs) > 1:
            self._press_group(key, jobs, verb)

    def _press_group(self, key: str, jobs: tuple[Job, ...], verb: Verb) -> None:
        if verb is Verb.RETRY:
            self.acts.retry_failed(jobs)
        elif verb is Verb.CHECK:
            for job in jobs:
                if job.state is PARKED:
                    self.acts.do(job, verb)
        elif verb is Verb.SHOW and all(job.state is JobState.DONE for job in jobs):
            self.show_assets.emit(jobs[0].id)
        elif verb is Verb.SHOW:
            self._fold(key)
        elif (job := next((job for job in jobs if needs_person(job)), None)) is not None:
            self.acts.do(job, verb)

    def _close(self, key: str) -> None:
        jobs = self._jobs_of(key)
        if all(job.state in TERMINAL for job in jobs):
            self._take_away([job.id for job in jobs])
        else:
            self.acts.cancel(jobs)

    def _fold(self, key: str) -> None:
        self._unfolded ^= {key}
        self._draw()

    def _move(self, key: str, before_key: str) -> None:
        movable = [entry for entry in entries(self.jobs()) if entry.movable]
        keys = [entry.key for entry in movable]
        jobs, before = self._jobs_of(key), self._jobs_of(before_key)
        place = keys.index(key) + 1 if key in keys else len(keys)
        after = movable[place].jobs[0] if place < len(movable) else None
        self.acts.move(jobs, before[0] if before else None, after)

    def _open_menu(self, key: str, place: QPoint) -> None:
        if jobs := self._jobs_of(key):
            filled_menu(self, self.menus.of_card(jobs, lambda: self._close(key))).popup(place)

    def _header_entries(self) -> list[MenuEntry]:
        return self.menus.of_queue(self.jobs(), self._paused, self.clear_finished, self.recover_wanted.emit)

    def _show_more(self) -> None:
        self._limit += MOST_CARDS
        self._draw()

    def _take_away(self, job_ids: list[str]) -> None:
        self._hide(job_ids)
        self._draw()

    def _hide(self, job_ids: list[str]) -> None:
        self._hidden.update(job_ids)
        self.filler.forget(job_ids)
        for job_id in job_ids:
            self._jobs.pop(job_id, None)
