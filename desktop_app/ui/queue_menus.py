"""What the menus of the queue offer: on a card beyond its buttons, and for the whole queue."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ..engines.base import Engine
from ..models import TERMINAL, Job, JobState
from ..services.pauses import EVERY
from .job_words import WAITING, Verb
from .messages import Messages
from .queue_acts import NOT_SENT, QueueActs
from .queue_entries import retryable
from .queue_header import MenuEntry
from .translation import said

LINE = MenuEntry("")


class QueueMenus:
    """Entries as data; `queue_header.filled_menu` draws them."""

    def __init__(self, acts: QueueActs, engines: Mapping[str, Engine], messages: Messages) -> None:
        self._acts, self._engines, self._messages = acts, engines, messages

    def of_card(self, jobs: Sequence[Job], close: Callable[[], object]) -> list[MenuEntry]:
        """A right click on a card, or its menu key. close: what its cross does."""
        first, acts = jobs[0], self._acts
        made: list[MenuEntry] = []
        if len(jobs) == 1 and first.state in WAITING:
            made.append(MenuEntry(_tr("Edit"), lambda: acts.edit(first)))
        if len(jobs) == 1 and first.held:
            made.append(MenuEntry(_tr("Try again"), lambda: acts.do(first, Verb.RESUME)))
        if first.prompt:
            made.append(MenuEntry(_tr("Copy prompt"), lambda: self._messages.copy(first.prompt)))
        if len(jobs) == 1 and first.remote_id is not None and self._costs(first):
            made.append(MenuEntry(_tr("Copy task id"), lambda: self._messages.copy(first.remote_id or "")))
        if len(jobs) == 1 and (error := first.error) is not None:
            made.append(MenuEntry(_tr("Copy report"), lambda: acts.copy_report(error, first)))
            made.append(MenuEntry(
                _tr("Copy report with the prompt"), lambda: acts.copy_report(error, first, with_prompt=True)))
        if len(jobs) > 1 and (failed := retryable(jobs)):
            made.append(MenuEntry(_tr("Retry the failed ones"), lambda: acts.retry_failed(failed)))
        over = all(job.state in TERMINAL for job in jobs)
        if over and len(jobs) == 1:
            again = _tr("Make it again (pays again)") if self._costs(first) else _tr("Make it again")
            made.append(MenuEntry(again, lambda: acts.do(first, Verb.RETRY)))
        if over:
            made += [LINE, MenuEntry(_tr("Take away"), close)]
        elif any(job.state is not JobState.UNKNOWN for job in jobs):
            made += [LINE, MenuEntry(_tr("Cancel"), close)]
        return made

    def of_queue(
        self, jobs: Sequence[Job], paused: Collection[str], clear: Callable[[], object],
        recover: Callable[[str], object],
    ) -> list[MenuEntry]:
        """The header's menu. paused: ids of engines that stand, EVERY for all."""
        acts = self._acts
        waiting = [job for job in jobs if job.state in NOT_SENT]
        live = [job for job in jobs if job.state not in TERMINAL]
        made = [self._pause_entry(EVERY, _tr("the queue"), paused)]
        used = {job.engine for job in live} | (set(paused) & set(self._engines))
        if len(self._engines) > 1:
            made += [
                self._pause_entry(engine.id, said(engine.title), paused)
                for engine in self._engines.values() if engine.id in used
            ]
        made += [
            LINE,
            MenuEntry(_tr("Cancel all but the running"), lambda: acts.cancel_waiting(waiting), bool(waiting)),
            MenuEntry(_tr("Cancel all"), lambda: acts.cancel(live), bool(live)),
            MenuEntry(_tr("Clear finished"), clear, len(live) < len(jobs)),
        ]
        known = [engine for engine in self._engines.values() if engine.log_page]
        if known:
            made.append(LINE)
        for engine in known:
            words = _tr("Recover from {engine} …").format(engine=said(engine.title))
            made.append(MenuEntry(words, lambda engine_id=engine.id: recover(engine_id)))
        return made

    def _pause_entry(self, engine_id: str, title: str, paused: Collection[str]) -> MenuEntry:
        if engine_id in paused:
            return MenuEntry(_tr("Go on with {what}").format(what=title), lambda: self._acts.resume(engine_id))
        return MenuEntry(_tr("Pause {what}").format(what=title), lambda: self._acts.pause(engine_id))

    def _costs(self, job: Job) -> bool:
        engine = self._engines.get(job.engine)
        return engine is not None and engine.costs_money


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueueMenus", text)
