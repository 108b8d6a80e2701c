"""A queue card as a sentence: what a job's state is called, how long, and which buttons it has.

Pure words, no widgets, so that every state is under test. All states of the queue are answered here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ..models import TERMINAL, Job, JobState, Mode


class Verb(StrEnum):
    """What a button on a card asks the queue to do."""

    CANCEL = "cancel"
    RETRY = "retry"
    CHECK = "check"
    DISMISS = "dismiss"
    RESUBMIT = "resubmit"
    RESUME = "resume"
    REPORT = "report"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class CardButton:
    """A word and a verb; the primary one is the one to press."""

    verb: Verb
    title: str
    primary: bool = False


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says. lead is coloured by tone; rest is muted. fraction: 0..1, None hides the line."""

    lead: str
    tone: str
    rest: str = ""
    fraction: float | None = None
    shows_line: bool = False
    buttons: tuple[CardButton, ...] = ()
    can_cancel: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What the words need to know besides the job. usual: seconds such a picture took before, or None."""

    engine_title: str
    local: bool
    message: str = ""
    seconds: float = 0.0
    usual: float | None = None
    retry_pays: bool = False
    paused: bool = False  # the whole engine is stopped; its banner says why


PARKED = JobState.TIMED_OUT  # the service goes on with it; nobody has to do anything
RUNNING = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.POLLING, JobState.DOWNLOADING})
WAITING = frozenset({JobState.DRAFT, JobState.QUEUED, JobState.READY})


def needs_person(job: Job) -> bool:
    """Does this job wait for the artist?"""
    return job.held or job.state in (JobState.UNKNOWN, JobState.FAILED, JobState.EXPIRED)


def order(job: Job) -> tuple[int, float, float]:
    """Running first, then what needs the artist, the parked, the waiting, and what is over."""
    if job.state in RUNNING and not job.held:
        return 0, job.position, job.created
    if needs_person(job):
        return 1, job.position, job.created
    if job.state is PARKED:
        return 2, job.position, job.created
    if job.state in WAITING:
        return 3, job.position, job.created
    return 4, -job.updated, 0


def describe(job: Job, about: Setting) -> CardWords:
    """The words for a job in any state."""
    if job.held and job.state not in TERMINAL:
        if about.paused:
            waits = _tr("Waiting until {engine} goes on").format(engine=about.engine_title)
            return CardWords("", "muted", waits, can_cancel=True)
        return _held(job)
    return _TABLE[job.state](job, about)


def clock_words(seconds: float) -> str:
    """0:02, 4:00, 1:02:03."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


# ---- one function a state ------------------------------------------------------------------------


def _waiting(job: Job, about: Setting) -> CardWords:
    if job.error is not None:
        rest = join(job.error.title, _tr("It is tried again by itself."))
        return CardWords("", "muted", rest, can_cancel=True)
    where = _tr("Waiting for its turn") if about.local else _tr("Waiting for {engine}").format(
        engine=about.engine_title)
    return CardWords("", "muted", where, can_cancel=True)


def _uploading(job: Job, about: Setting) -> CardWords:
    return CardWords("", "muted", _tr("Sending the picture to {engine}").format(engine=about.engine_title),
                     job.progress, True, can_cancel=True)


def _submitting(job: Job, about: Setting) -> CardWords:
    words = _tr("Starting") if about.local else _tr("Handing over to {engine}").format(engine=about.engine_title)
    return CardWords("", "muted", words, None, True, can_cancel=True)


def _polling(job: Job, about: Setting) -> CardWords:
    if job.cancel_requested:
        return CardWords("", "muted", _tr("Cancelling"), job.progress, True)
    if about.local:
        where = _tr("Painting") if job.mode is Mode.TEXT_TO_IMAGE else _tr("Restyling")
    else:
        where = _tr("At {engine}").format(engine=about.engine_title)
    parts = [where, about.message, _elapsed(about)]
    if job.error is not None:
        parts = [where, job.error.title, _elapsed(about)]
    return CardWords("", "muted", "  ·  ".join(part for part in parts if part), _fraction(job, about), True,
                     can_cancel=True)


def _downloading(job: Job, about: Setting) -> CardWords:
    words = _tr("Keeping the picture") if about.local else _tr("Fetching the picture")
    if job.error is not None:
        words = join(job.error.title, _tr("It is tried again by itself."))
    return CardWords("", "muted", words, 1.0, True)


def _done(job: Job, about: Setting) -> CardWords:
    words = _tr("Done in {time}.").format(time=clock_words(about.seconds))
    return CardWords(words, "ok", fact_words(job.facts), buttons=(CardButton(Verb.SHOW, _tr("Show")),))


def _unknown(job: Job, about: Setting) -> CardWords:
    if about.local:
        return CardWords("", "muted", _tr("Starting again after an interruption"), can_cancel=True)
    return CardWords(
        _tr("This may have been accepted and billed."), "warn",
        _tr("{engine} gave no clear answer. Submitting again may cost twice.").format(engine=about.engine_title),
        buttons=(CardButton(Verb.RESUBMIT, _tr("Submit again")), CardButton(Verb.DISMISS, _tr("Dismiss"))),
    )


def _timed_out(job: Job, about: Setting) -> CardWords:
    return CardWords(
        _tr("Parked after {time}.").format(time=clock_words(job.awake)), "warn",
        _tr("{engine} is still working; it lands here when ready. Already paid, nothing to do.").format(
            engine=about.engine_title),
        buttons=(CardButton(Verb.CHECK, _tr("Check now")),),
    )


def _detached(job: Job, about: Setting) -> CardWords:
    return CardWords(
        _tr("Let go."), "muted",
        _tr("{engine} cannot be stopped: it goes on and is billed. The picture is kept if it comes.").format(
            engine=about.engine_title),
    )


def _failed(job: Job, about: Setting) -> CardWords:
    error = job.error
    lead = error.title if error else _tr("It did not work.")
    check = job.remote_id is not None and bool(job.result)
    pays_again = about.retry_pays and job.remote_id is not None  # one that was never taken paid nothing yet
    first = (
        CardButton(Verb.CHECK, _tr("Check again"), True) if check
        else CardButton(Verb.RETRY, _tr("Retry (pays again)") if pays_again else _tr("Retry"), True)
    )
    second = CardButton(Verb.REPORT, _tr("Copy report"))
    return CardWords(lead, "bad", error.hint if error else "", buttons=(first, second))


def _cancelled(job: Job, about: Setting) -> CardWords:
    return CardWords("", "muted", _tr("Cancelled"), buttons=(CardButton(Verb.RETRY, _tr("Start again")),))


def _expired(job: Job, about: Setting) -> CardWords:
    return CardWords(
        _tr("{engine} no longer has the picture.").format(engine=about.engine_title), "bad",
        _tr("Results are kept there for 14 days."), buttons=(CardButton(Verb.REPORT, _tr("Copy report")),),
    )


def _held(job: Job) -> CardWords:
    """Waits for a person: its state stays, the error says why."""
    error = job.error
    lead = error.title if error else _tr("Waiting for you.")
    return CardWords(
        lead, "bad", error.hint if error else "", can_cancel=True,
        buttons=(CardButton(Verb.RESUME, _tr("Try again"), True), CardButton(Verb.REPORT, _tr("Copy report"))),
    )


_TABLE = {
    JobState.DRAFT: _waiting, JobState.QUEUED: _waiting, JobState.READY: _waiting,
    JobState.UPLOADING: _uploading, JobState.SUBMITTING: _submitting, JobState.UNKNOWN: _unknown,
    JobState.POLLING: _polling, JobState.DOWNLOADING: _downloading, JobState.DONE: _done,
    JobState.TIMED_OUT: _timed_out, JobState.DETACHED: _detached, JobState.FAILED: _failed,
    JobState.CANCELLED: _cancelled, JobState.EXPIRED: _expired,
}


# ---- small parts ---------------------------------------------------------------------------------


def fact_words(facts: Mapping[str, object]) -> str:
    """Which words were understood and which were not."""
    parts = []
    for key, title in (("understood", _tr("Understood: {words}.")), ("ignored", _tr("Not understood: {words}."))):
        words = facts.get(key)
        if isinstance(words, (list, tuple)) and words:
            shown = ", ".join(str(word) for word in words[:8]) + (" …" if len(words) > 8 else "")
            parts.append(title.format(words=shown))
    return " ".join(parts)


def join(*sentences: str) -> str:
    """Sentences one after another."""
    return " ".join(sentence for sentence in sentences if sentence)


def _elapsed(about: Setting) -> str:
    time = clock_words(about.seconds)
    if about.usual is None:
        return time
    usual = clock_words(max(1.0, about.usual))
    late = about.seconds > max(1.0, about.usual)
    words = _tr("{time}, usually {usual}") if late else _tr("{time} of about {usual}")
    return words.format(time=time, usual=usual).replace(" ", "\N{NO-BREAK SPACE}")


def _fraction(job: Job, about: Setting) -> float | None:
    """The engine's own number; else an estimate from what is usual, which never claims the last tenth."""
    if job.progress is not None:
        return job.progress
    if about.usual:
        return min(0.9, about.seconds / about.usual)
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobWords", text)
