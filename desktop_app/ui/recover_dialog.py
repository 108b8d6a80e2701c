"""Fetches tasks a service knows and this library does not: paste their ids, one or many. Nothing is paid."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ..engines.base import Engine
from ..errors import AppError
from ..models import TERMINAL, Job, JobState
from ..storage.jobs import LIVE
from . import theme
from .async_tools import spawn
from .controls import Elided, Heading, ScrollColumn, Select, button, label
from .job_words import Setting, Verb, describe
from .queue_acts import QueueActs
from .translation import said
from .unknown_task import task_id

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue

MOST_ROWS = 60
REFRESH_MS = 1000
_AT_SERVICE = LIVE - {JobState.DRAFT, JobState.QUEUED, JobState.UPLOADING, JobState.READY}


def task_ids(text: str) -> tuple[str, ...]:
    """Every id in what was pasted, whatever stands between them; each once, in order."""
    words = re.split(r"[\s,;|\"'<>()\[\]{}]+", text)
    return tuple(dict.fromkeys(found for word in words if (found := task_id(word))))


class RecoverDialog(QDialog):
    """engines: only those whose service lists its tasks are offered. engine_id: the one to begin with."""

    def __init__(
        self, queue: GenerationQueue, engines: Mapping[str, Engine], acts: QueueActs, engine_id: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._queue, self._acts = queue, acts
        self._engines = {engine.id: engine for engine in engines.values() if engine.log_page}
        self._shown: list[tuple[str, JobState, str]] = []
        self._asked: set[str] = set()  # jobs this dialog fetched: they stay in sight when they are done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recover pictures"))
        self.setMinimumSize(480, 420)
        self._picker = Select(self.tr("Service"))
        for engine in self._engines.values():
            self._picker.addItem(said(engine.title), engine.id)
        self._picker.setCurrentIndex(max(0, self._picker.findData(engine_id)))
        self._field = QPlainTextEdit()
        self._field.setPlaceholderText(self.tr("Task ids, one or many, with anything between them"))
        self._field.setAccessibleName(self.tr("Task ids"))
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(84)
        self._note = label(tone="muted", size="caption", wrap=True)
        self._fetch = button(self.tr("Fetch"), "primary")
        self._log = button(self.tr("Open log page"), "link")
        self._rows = QVBoxLayout()
        self._lay_out()
        self._wire()
        self._field.setFocus()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.GAP_5, theme.GAP_5, theme.GAP_5, theme.GAP_4)
        box.setSpacing(theme.GAP_2)
        box.addWidget(label(self.tr("Recover pictures"), size="title", strong=True))
        words = self.tr("A picture that was made at the service but never came back is fetched by its task id. "
                        "The service's log lists them. Nothing is paid again.")
        box.addWidget(label(words, tone="muted", wrap=True))
        top = QHBoxLayout()
        top.addWidget(self._picker, 1)
        if len(self._engines) == 1:
            top.addWidget(label(said(next(iter(self._engines.values())).title), strong=True), 1)
        top.addSpacing(theme.GAP_2)
        top.addWidget(self._log)
        box.addSpacing(theme.GAP_2)
        box.addLayout(top)
        self._picker.setVisible(len(self._engines) > 1)
        box.addWidget(self._field)
        press = QHBoxLayout()
        press.addWidget(self._note, 1)
        press.addWidget(self._fetch)
        box.addLayout(press)
        box.addSpacing(theme.GAP_2)
        box.addWidget(Heading(self.tr("Not finished, as far as this library knows")))
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._rows.setSpacing(theme.GAP_1)
        column.addLayout(self._rows)
        column.addStretch()
        box.addWidget(ScrollColumn(inside, (0, 0, 0, 0)), 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        box.addSpacing(theme.GAP_2)
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _wire(self) -> None:
        self._field.textChanged.connect(self._check)
        self._fetch.clicked.connect(lambda: spawn(self.fetch()))
        self._log.clicked.connect(lambda: self._acts.open_log(self.engine_id))
        self._picker.currentIndexChanged.connect(self.refresh)
        timer = QTimer(self)
        timer.setInterval(REFRESH_MS)
        timer.timeout.connect(self.refresh)
        timer.start()
        self._check()
        self.refresh()

    @property
    def engine_id(self) -> str:
        """The service that is asked."""
        return str(self._picker.currentData() or "")

    async def fetch(self) -> None:
        """Ask for what is in the field."""
        ids = task_ids(self._field.toPlainText())
        if not ids:
            return
        try:
            jobs = await self._queue.recover(self.engine_id, ids)
        except AppError as error:
            self._note.setText(f"{said(error.title)} {said(error.hint)}".strip())
            return
        self._asked.update(job.id for job in jobs)
        self._field.clear()
        self._note.setText(self.tr("{n} asked for; each lands in the gallery when it has come.").format(n=len(jobs)))
        self.refresh()

    def _check(self) -> None:
        count = len(task_ids(self._field.toPlainText()))
        self._fetch.setEnabled(count > 0)
        if self._field.toPlainText().strip():
            words = self.tr("1 task id") if count == 1 else self.tr("{n} task ids").format(n=count)
            self._note.setText(words if count else self.tr("There is no task id in this."))

    def unfinished(self) -> list[Job]:
        """Jobs of this service that may still give a picture, and those asked for here."""
        jobs = [job for job in self._queue.jobs() if job.engine == self.engine_id]
        return [job for job in jobs if job.state in _AT_SERVICE or job.id in self._asked][-MOST_ROWS:][::-1]

    def refresh(self) -> None:
        """The list anew, when something about it has changed."""
        jobs = self.unfinished()
        look = [(job.id, job.state, job.error.kind if job.error else "") for job in jobs]
        if look == self._shown and self._rows.count():
            return
        self._shown = look
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for job in jobs:
            self._rows.addWidget(self._row(job))
        if not jobs:
            self._rows.addWidget(label(self.tr("Nothing is missing."), tone="muted"))

    def _row(self, job: Job) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, theme.GAP_1, 0, theme.GAP_1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Elided(job.prompt or job.remote_id or self.tr("Without words")))
        words.addWidget(_caption(self._words(job)))
        row.addLayout(words, 1)
        for title, verb in self._verbs(job):
            pressed = button(title)
            pressed.clicked.connect(lambda _checked=False, verb=verb: self._acts.do(job, verb))
            row.addWidget(pressed)
        return made

    def _words(self, job: Job) -> str:
        engine = self._engines[job.engine]
        said_words = describe(job, Setting(said(engine.title), local=not engine.costs_money))
        return " ".join(part for part in (said_words.lead, said_words.rest) if part)

    def _verbs(self, job: Job) -> Sequence[tuple[str, Verb]]:
        if job.state is JobState.UNKNOWN:
            return [(self.tr("Dismiss"), Verb.DISMISS)]
        if job.state in (JobState.TIMED_OUT, JobState.DETACHED) or (job.state in TERMINAL and job.remote_id):
            return [] if job.state in (JobState.DONE, JobState.CANCELLED) else [(self.tr("Check again"), Verb.CHECK)]
        return []


def _caption(text: str) -> Elided:
    made = Elided(text)
    made.setProperty("tone", "muted")
    made.setProperty("textSize", "caption")
    return made
