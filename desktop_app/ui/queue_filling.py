"""Fills a card with what its job or group is about: words, buttons, pictures."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap

from ..clock import Clock
from ..engines.base import Engine
from ..models import TERMINAL, Job, JobState
from ..services.pauses import EVERY
from ..storage.library import Library
from . import theme
from .history import UsualTimes
from .job_words import PARKED, CardWords, Setting, describe
from .queue_card import PICTURE_SIDE, QueueCard
from .queue_entries import Entry, describe_group
from .queue_group_card import CELL_SIDE, CELLS, GroupCard
from .queue_list import QueueList
from .translation import said

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue
    from ..services.waits import Waiting
    from .queue_pictures import CardPictures


class CardFiller:
    """Before `start` the queue is not asked. paused: ids of engines that stand, kept up to date by the panel.

    waiting: why jobs wait, by id, as the queue last said.
    """

    def __init__(
        self, queue: Callable[[], GenerationQueue], engines: Mapping[str, Engine], library: Library,
        usual: UsualTimes, clock: Clock, cards: QueueList, paused: Collection[str],
    ) -> None:
        self._queue, self._engines, self._library = queue, engines, library
        self._usual, self._clock, self._cards, self._paused = usual, clock, cards, paused
        self._pictures: CardPictures | None = None
        self.waiting: Mapping[str, Waiting] = {}

    def start(self) -> None:
        """The loop runs: pictures can be decoded."""
        from .queue_pictures import CardPictures

        self._pictures = CardPictures(self._library, self._queue, self._arrived)

    def fill(self, entry: Entry, *, unfolded: bool) -> None:
        """Everything on the entry's card."""
        card, first = self._cards.card(entry.key), entry.jobs[0]
        title = first.prompt or _tr("Without words")
        if isinstance(card, GroupCard):
            words = describe_group(entry.jobs, self.setting)
            card.show_group(entry.key, title, words, _close_tip(entry, words), unfolded=unfolded)
            card.strip.show_jobs(entry.jobs, self.image)
        elif isinstance(card, QueueCard):
            about = self.setting(first)
            words = describe(first, about)
            card.show_job(first.id, title, words, _close_tip(entry, words))
            card.show_picture(self.image(first.id))
            if first.state is JobState.UNKNOWN and not about.local:
                engine = self._engines.get(first.engine)
                card.show_ways_out(about.engine_title, has_log=bool(engine and engine.log_page))
            else:
                card.hide_ways_out()
        self.want(entry)

    def setting(self, job: Job) -> Setting:
        """What a job's words need to know besides the job."""
        engine = self._engines.get(job.engine)
        began = job.submitted or job.created
        until = job.updated if job.state in TERMINAL else self._clock.wall()
        started = self._pictures is not None
        return Setting(
            engine_title=said(engine.title) if engine else job.engine,
            local=engine is None or not engine.costs_money,
            message=self._queue().message(job.id) if started else "",
            seconds=until - began, usual=self._usual.seconds(job.engine), span=self._usual.span(job.request),
            retry_pays=bool(engine and engine.costs_money), waiting=self.waiting.get(job.id),
            next_look=self._queue().seconds_until_look(job.id) if started and job.state is PARKED else None,
            paused=job.engine in self._paused or EVERY in self._paused,
        )

    # ---- pictures ------------------------------------------------------------------------------

    def image(self, job_id: str) -> QPixmap | None:
        """The job's square, if it is there."""
        return self._pictures.get(job_id) if self._pictures is not None else None

    def want(self, entry: Entry) -> None:
        """See that the newest pictures of a card in sight come."""
        if self._pictures is None or not self._cards.in_sight(entry.key):
            return
        ratio = self._cards.devicePixelRatioF()
        side = round((CELL_SIDE if entry.is_group or entry.child else PICTURE_SIDE) * ratio)
        for job in entry.jobs[:CELLS]:
            self._pictures.want(job, side, theme.RADIUS_PICTURE * ratio)

    def forget(self, job_ids: Iterable[str]) -> None:
        """Their cards are gone."""
        if self._pictures is not None:
            self._pictures.forget(job_ids)

    def _arrived(self, job_id: str) -> None:
        for card in self._cards.cards():
            if isinstance(card, QueueCard) and card.key == job_id:
                card.show_picture(self.image(job_id))
            elif isinstance(card, GroupCard):
                card.strip.update_if(job_id)


def _close_tip(entry: Entry, words: CardWords) -> str:
    if all(job.state in TERMINAL for job in entry.jobs):
        return _tr("Take away")
    if not words.can_cancel:
        return ""
    return _tr("Cancel all of them") if entry.is_group else _tr("Cancel")


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueuePanel", text)
