"""The three ways out of a create whose answer was lost: paste the task id, submit again, dismiss."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from . import theme
from .controls import button, label
from .job_words import Verb

LONGEST_ID = 200
SECOND_PRESS_MS = 700  # sooner than this it is a double click, not a decision
ARMED_MS = 8000


def task_id(text: str) -> str:
    """The id in what was pasted, "" where there is none: one word of printable characters."""
    text = text.strip().strip("\"'`,;")
    single = len(text.split()) == 1 and text.isprintable() and text.isascii()
    return text if single and len(text) <= LONGEST_ID and any(c.isalnum() for c in text) else ""


class UnknownTask(QWidget):
    """Signals: adopted(task id); chosen(Verb.RESUBMIT or DISMISS); link_wanted, to the service's log.

    "Submit again" must be pressed a second time, deliberately, because it may cost twice.
    """

    adopted = Signal(str)
    chosen = Signal(object)
    link_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job, self._engine = "", ""
        self._field = QLineEdit()
        self._use = button(self.tr("Use it"), "primary")
        self._note = label(tone="muted", size="caption", wrap=True)
        self._again = button("")
        self._dismiss = button(self.tr("Dismiss"), tip=self.tr("If it was accepted, it is billed and not fetched."))
        self._log = button(self.tr("Open log page"), "link")
        self._since = QElapsedTimer()
        self._disarm_timer = QTimer(self)
        self._disarm_timer.setSingleShot(True)
        self._disarm_timer.setInterval(ARMED_MS)
        self._lay_out()
        self._wire()

    def show_for(self, job_id: str, engine_title: str, *, has_log: bool) -> None:
        """Another job: what was typed and half decided for the last one is forgotten."""
        self._log.setVisible(has_log)
        if job_id == self._job and engine_title == self._engine:
            return
        self._job, self._engine = job_id, engine_title
        self._field.clear()
        self._field.setPlaceholderText(self.tr("Task id from {engine}").format(engine=engine_title))
        self._field.setAccessibleName(self._field.placeholderText())
        self._disarm()
        self._check()

    @property
    def armed(self) -> bool:
        """The next press of "Submit again" submits."""
        return self._disarm_timer.isActive()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP_2, 2, 0)
        box.setSpacing(theme.GAP_1)
        paste = QHBoxLayout()
        paste.setSpacing(6)
        paste.addWidget(self._field, 1)
        paste.addWidget(self._use)
        box.addLayout(paste)
        box.addWidget(self._note)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.GAP_1, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._again)
        row.addWidget(self._dismiss)
        row.addStretch()
        row.addWidget(self._log)
        box.addLayout(row)

    def _wire(self) -> None:
        self._field.textChanged.connect(self._check)
        self._field.returnPressed.connect(self._adopt)
        self._use.clicked.connect(self._adopt)
        self._again.clicked.connect(self._press_again)
        self._dismiss.clicked.connect(lambda: self.chosen.emit(Verb.DISMISS))
        self._log.clicked.connect(self.link_wanted)
        self._disarm_timer.timeout.connect(self._disarm)

    def _check(self) -> None:
        text, found = self._field.text().strip(), task_id(self._field.text())
        self._use.setVisible(bool(found))
        theme.mark(self._field, wrong="true" if text and not found else "")
        if text and not found:
            self._note.setText(self.tr("A task id is one word, as the service's log shows it."))
        elif found:
            self._note.setText(self.tr("Easel follows this task and keeps its picture. Nothing is paid again."))
        elif self.armed:
            self._note.setText(self.tr("{engine} may bill it twice. Press again to submit.").format(
                engine=self._engine))
        self._note.setVisible(bool(text) or self.armed)

    def _adopt(self) -> None:
        if found := task_id(self._field.text()):
            self.adopted.emit(found)

    def _press_again(self) -> None:
        if not self.armed:
            self._since.start()
            self._disarm_timer.start()
            self._again.setText(self.tr("Pay again"))
            theme.mark(self._again, role="primary")
            self._check()
        elif self._since.elapsed() >= SECOND_PRESS_MS:
            self._disarm()
            self.chosen.emit(Verb.RESUBMIT)

    def _disarm(self) -> None:
        self._disarm_timer.stop()
        self._again.setText(self.tr("Submit again"))
        theme.mark(self._again, role="")
        self._check()
