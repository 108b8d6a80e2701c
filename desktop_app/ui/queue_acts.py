"""What the artist does with the queue's cards, and how it is taken back. Asks the queue, says what it answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..engines.base import Engine
from ..errors import AppError, ErrorInfo
from ..models import TERMINAL, Job, JobState
from ..services.pauses import EVERY
from . import report
from .async_tools import spawn
from .failure_ways import CardAction, Ways
from .job_words import WAITING, Verb
from .messages import Messages
from .queue_entries import retryable
from .undo import UndoStack, UndoStep

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue

NOT_SENT = WAITING | {JobState.UPLOADING}


class QueueActs(QObject):
    """Verbs by job. Signals: taken_away(job ids), their cards may go; edit_wanted(request), for the compose panel.

    undo, ways: given by the window when it is complete; until then nothing can be taken back and main buttons
    that lead elsewhere do nothing.
    """

    taken_away = Signal(object)
    edit_wanted = Signal(object)

    def __init__(
        self, queue: Callable[[], GenerationQueue], engines: Mapping[str, Engine], messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._queue, self._engines, self._messages = queue, engines, messages
        self.undo: UndoStack | None = None
        self.ways: Ways | None = None

    # ---- one job -------------------------------------------------------------------------------

    def do(self, job: Job, verb: Verb) -> None:
        """A button of its card."""
        if verb is Verb.REPORT:
            self.copy_report(job.error or ErrorInfo("error", job.state.value), job)
        elif verb is Verb.EDIT:
            self.edit(job)
        elif verb is Verb.PUT_BACK:
            self._try(lambda: self._put_back([job]))
        elif verb is Verb.CANCEL and job.state in NOT_SENT:
            self.cancel_waiting([job])
        elif verb is Verb.MAIN:
            if (action := self.main_action(job)) is not None:
                action.do()
        else:
            spawn(self._ask(job, verb))

    def main_action(self, job: Job) -> CardAction | None:
        """What the failure's kind asks for."""
        if self.ways is None or job.error is None:
            return None
        again: Callable[[], object] = lambda: spawn(self._ask(job, Verb.RESUME))  # noqa: E731
        return self.ways.action(job.error, job.engine, again=again, edit=lambda: self.edit(job))

    def open_log(self, engine_id: str) -> None:
        """The service's own list of tasks, in the browser."""
        engine = self._engines.get(engine_id)
        if self.ways is not None and engine is not None and (do := self.ways.page(engine.log_page)) is not None:
            do()

    def adopt(self, job: Job, task: str) -> None:
        """The artist found the task at the service."""
        spawn(self._adopt(job, task))

    def edit(self, job: Job) -> None:
        """Its recipe into the compose panel; one that waits leaves the queue, and undo puts it back."""
        if job.state in TERMINAL:
            self.edit_wanted.emit(job.request)
            return
        try:
            taken = self._queue().take_out(job.id)
        except AppError as error:
            self._messages.explain(error.info)
            return
        self.edit_wanted.emit(taken.request)
        step = UndoStep(self.tr("Edit a waiting job"), lambda: self._put_back([taken]), self.tr("It waits again."))
        self._done(step, self.tr("Taken out of the queue to be edited. Nothing was sent."))

    def copy_report(self, reason: ErrorInfo, job: Job | None = None, *, with_prompt: bool = False) -> None:
        """The safe report into the clipboard."""
        text = report.safe_report(reason, job=job, with_prompt=with_prompt)
        self._messages.copy(text, self.tr("The report is in the clipboard."))

    # ---- several -------------------------------------------------------------------------------

    def cancel(self, jobs: Sequence[Job]) -> None:
        """Those that wait, at once; then those that run, as far as their engines can."""
        self.cancel_waiting([job for job in jobs if job.state in NOT_SENT])
        for job in jobs:
            if job.state not in NOT_SENT and job.state not in TERMINAL and job.state is not JobState.UNKNOWN:
                spawn(self._ask(job, Verb.CANCEL))

    def cancel_waiting(self, jobs: Sequence[Job]) -> None:
        """Free and immediate, and can be taken back."""
        if not jobs:
            return

        def cancel() -> None:
            gone = self._queue().cancel_waiting([job.id for job in jobs])
            if not gone:
                return
            words = self.tr("Cancelled; nothing was sent.") if len(gone) == 1 else self.tr(
                "{n} jobs cancelled; nothing was sent.").format(n=len(gone))
            back = self.tr("They wait again.") if len(gone) > 1 else self.tr("It waits again.")
            self._done(UndoStep(self.tr("Cancel"), lambda: self._put_back(gone), back), words)

        self._try(cancel)

    def retry_failed(self, jobs: Sequence[Job]) -> None:
        """The failed ones of a group, anew."""
        for job in retryable(jobs):
            spawn(self._ask(job, Verb.RETRY))

    def move(self, jobs: Sequence[Job], before: Job | None, after: Job | None) -> None:
        """Waiting jobs to another place. after: what stood behind them, for the way back."""
        ids = [job.id for job in jobs if job.state in NOT_SENT]

        def move() -> None:
            queue = self._queue()
            queue.move_all(ids, None if before is None else before.id)
            if self.undo is not None:
                back = None if after is None else after.id
                self.undo.push(UndoStep(self.tr("Move in the queue"), lambda: queue.move_all(ids, back)))

        if ids:
            self._try(move)

    # ---- the queue -----------------------------------------------------------------------------

    def pause(self, engine_id: str = EVERY) -> None:
        """Nothing more is sent; what runs goes on."""
        self._try(lambda: self._queue().pause(None if engine_id == EVERY else engine_id))

    def resume(self, engine_id: str = EVERY) -> None:
        """Go on."""
        self._try(lambda: self._queue().resume(None if engine_id == EVERY else engine_id))

    # ---- plumbing ------------------------------------------------------------------------------

    async def _ask(self, job: Job, verb: Verb) -> None:
        queue = self._queue()
        calls = {
            Verb.CANCEL: queue.cancel, Verb.RETRY: queue.retry, Verb.CHECK: queue.check, Verb.RESUME: queue.check,
            Verb.DISMISS: queue.dismiss, Verb.RESUBMIT: queue.resubmit,
        }
        try:
            await calls[verb](job.id)
        except AppError as error:
            self._messages.explain(error.info)
        else:
            if verb is Verb.RETRY and job.state in TERMINAL:
                self.taken_away.emit([job.id])

    async def _adopt(self, job: Job, task: str) -> None:
        try:
            await self._queue().adopt(job.id, task)
        except AppError as error:
            self._messages.explain(error.info)

    def _put_back(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            self._queue().put_back(job.id)
        self.taken_away.emit([job.id for job in jobs])

    def _done(self, step: UndoStep, words: str) -> None:
        if self.undo is not None:
            self.undo.done(step, words)
        else:
            self._messages.tell(words)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except AppError as error:
            self._messages.explain(error.info)
