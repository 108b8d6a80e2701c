"""A queue card as a sentence: what a job's state is called, how long, and which buttons it has.

Pure words, no widgets, so that every state is under test. All states of the queue are answered here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ..models import TERMINAL, Job, JobState, Mode
from ..services.waits import TAKEN_OUT, Reason, Waiting
from . import failure_words, translation
from .failure_words import Way
from .translation import said


class Verb(StrEnum):
    """What a button on a card asks the queue to do."""

    CANCEL = "cancel"
    RETRY = "retry"
    CHECK = "check"
    DISMISS = "dismiss"
    RESUBMIT = "resubmit"
    RESUME = "resume"
    MAIN = "main"  # what the failure's kind asks for: open keys, add credits, the log page …
    EDIT = "edit"
    PUT_BACK = "put-back"
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
    again: CardButton | None = None  # the way back of what is over, as a sign beside the cross
    opens: bool = False  # a click on the card shows the picture


@dataclass(frozen=True, slots=True)
class Setting:
    """What the words need to know besides the job.

    usual, span: seconds such a picture took before (the median; between which the middle half lay), or None.
    waiting: why it is not sent yet. next_look: seconds until the service is asked about it again.
    """

    engine_title: str
    local: bool
    message: str = ""
    seconds: float = 0.0
    usual: float | None = None
    span: tuple[float, float] | None = None
    retry_pays: bool = False
    waiting: Waiting | None = None
    next_look: float | None = None
    paused: bool = False  # the whole engine is stopped; its banner says why


_UNANSWERED = "This may have been accepted and billed."  # what the queue writes when nothing more was seen
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
        return _held(job, about)
    return _TABLE[job.state](job, about)


def clock_words(seconds: float) -> str:
    """0:02, 4:00, 1:02:03."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


# ---- one function a state ------------------------------------------------------------------------


def _waiting(job: Job, about: Setting) -> CardWords:
    why = about.waiting
    if about.paused or (why is not None and why.reason is Reason.PAUSED):
        words = _tr("Waiting until {engine} goes on").format(engine=about.engine_title)
    elif job.error is not None:
        words = join(said(job.error.title), _goes_on(why))
    elif why is not None and why.reason in (Reason.LIMIT, Reason.UNREACHABLE):
        words = _held_up(why, about)
    else:
        words = _tr("Waiting for its turn") if about.local else _tr("Waiting for {engine}").format(
            engine=about.engine_title)
        words = "  ·  ".join(part for part in (words, _turn(why)) if part)
    return CardWords("", "muted", words, can_cancel=True)


def _turn(why: Waiting | None) -> str:
    if why is None or why.before == 0:
        return ""
    if why.before == 1:
        return _tr("1 before it")
    return _tr("{n} before it").format(n=why.before)


def _held_up(why: Waiting, about: Setting) -> str:
    time = short_time(why.seconds or 0.0)
    if why.reason is Reason.LIMIT and why.limit is not None:
        return _tr("{engine} takes {n} new tasks in {window} s; goes on in {time}").format(
            engine=about.engine_title, n=why.limit[0], window=round(why.limit[1]), time=time)
    return _tr("{engine} does not answer; asked again in {time}").format(engine=about.engine_title, time=time)


def _goes_on(why: Waiting | None) -> str:
    if why is None or why.seconds is None:
        return _tr("It is tried again by itself.")
    return _tr("Tried again in {time}.").format(time=short_time(why.seconds))


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
    parts = [where, said(about.message), _elapsed(about)]
    if job.error is not None:
        parts = [where, said(job.error.title), _elapsed(about)]
    return CardWords("", "muted", "  ·  ".join(part for part in parts if part), _fraction(job, about), True,
                     can_cancel=True)


def _downloading(job: Job, about: Setting) -> CardWords:
    words = _tr("Keeping the picture") if about.local else _tr("Fetching the picture")
    if job.error is not None:
        words = join(said(job.error.title), _tr("It is tried again by itself."))
    return CardWords("", "muted", words, 1.0, True)


def _done(job: Job, about: Setting) -> CardWords:
    words = _tr("Done in {time}.").format(time=clock_words(about.seconds))
    return CardWords(words, "ok", ignored_words(job.facts), opens=True)


def _unknown(job: Job, about: Setting) -> CardWords:
    """The three ways out stand on the card as `unknown_task.UnknownTask`."""
    if about.local:
        return CardWords("", "muted", _tr("Starting again after an interruption"), can_cancel=True)
    seen = _tr("{engine} gave no clear answer.").format(engine=about.engine_title)
    if job.error is not None and job.error.title not in ("", _UNANSWERED):
        seen = said(job.error.title)
    return CardWords(_tr("This may have been accepted and billed."), "warn", join(seen, balance_words(job.facts)))


def balance_words(facts: Mapping[str, object]) -> str:
    """The credits before and after the call, where they are known: a hint whether it was billed."""
    before, after = facts.get("balance_before"), facts.get("balance_after")
    if not isinstance(before, (int, float)) or not isinstance(after, (int, float)):
        return ""
    words = _tr("Credits before: {before}, now: {after}.")
    return words.format(before=failure_words.number(before), after=failure_words.number(after))


def _timed_out(job: Job, about: Setting) -> CardWords:
    rest = _tr("{engine} is still working; it lands here when ready. Already paid, nothing to do.").format(
        engine=about.engine_title)
    if about.next_look is not None and about.next_look > 0:
        rest = join(rest, _tr("Next look in {time}.").format(time=short_time(about.next_look)))
    return CardWords(
        _tr("Parked after {time}.").format(time=clock_words(job.awake)), "warn", rest,
        buttons=(CardButton(Verb.CHECK, _tr("Check now")),), can_cancel=True,
    )


def _detached(job: Job, about: Setting) -> CardWords:
    return CardWords(
        _tr("Let go."), "muted",
        _tr("{engine} cannot be stopped: it goes on and is billed. The picture is kept if it comes.").format(
            engine=about.engine_title),
    )


def _failed(job: Job, about: Setting) -> CardWords:
    error = job.error
    lead = failure_words.title(error) if error else _tr("It did not work.")
    return CardWords(
        lead, "bad", _hint(job, about), buttons=(_way_out(job, about), CardButton(Verb.REPORT, _tr("Copy report")))
    )


def _way_out(job: Job, about: Setting) -> CardButton:
    """The main button of a failed job."""
    if job.remote_id is not None and job.result:
        return CardButton(Verb.CHECK, _tr("Check again"), True)
    asked_wrongly = job.error is not None and failure_words.words(job.error.kind).way is Way.EDIT
    if asked_wrongly and (job.remote_id is None or (job.error and job.error.kind == "content-policy")):
        return CardButton(Verb.EDIT, failure_words.button_words(Way.EDIT))
    pays_again = about.retry_pays and job.remote_id is not None  # one that was never taken paid nothing yet
    return CardButton(Verb.RETRY, _tr("Retry (pays again)") if pays_again else _tr("Retry"))


def _hint(job: Job, about: Setting) -> str:
    """What to do, and what it cost where the error's own words do not say so."""
    if job.error is None:
        return ""
    cost = failure_words.spent_words(job.error, job, costs_money=not about.local)
    return join(said(job.error.hint), "" if failure_words.says_cost(job.error.hint) else cost)


def _cancelled(job: Job, about: Setting) -> CardWords:
    if job.facts.get("decided") == TAKEN_OUT:
        words = _tr("Taken out; it is in the panel on the left.")
        return CardWords("", "muted", words, again=CardButton(Verb.PUT_BACK, _tr("Put back")))
    return CardWords("", "muted", _tr("Cancelled"), again=CardButton(Verb.RETRY, _tr("Start again")))


def _expired(job: Job, about: Setting) -> CardWords:
    return CardWords(
        _tr("{engine} no longer has the picture.").format(engine=about.engine_title), "bad",
        _tr("Results are kept there for 14 days."), buttons=(CardButton(Verb.REPORT, _tr("Copy report")),),
    )


def _held(job: Job, about: Setting) -> CardWords:
    """Waits for a person: its state stays, the error says why. The main button is what the kind asks for."""
    error = job.error
    lead = failure_words.title(error) if error else _tr("Waiting for you.")
    way = failure_words.words(error.kind).way if error else Way.AGAIN
    resumes = way in (Way.AGAIN, Way.RESUME, Way.CHECK, Way.NONE)
    main = (
        CardButton(Verb.RESUME, _tr("Try again"), True) if resumes
        else CardButton(Verb.EDIT if way is Way.EDIT else Verb.MAIN, failure_words.button_words(way), True)
    )
    return CardWords(
        lead, "bad", _hint(job, about), can_cancel=True,
        buttons=(main, CardButton(Verb.REPORT, _tr("Copy report"))),
    )


_TABLE = {
    JobState.DRAFT: _waiting, JobState.QUEUED: _waiting, JobState.READY: _waiting,
    JobState.UPLOADING: _uploading, JobState.SUBMITTING: _submitting, JobState.UNKNOWN: _unknown,
    JobState.POLLING: _polling, JobState.DOWNLOADING: _downloading, JobState.DONE: _done,
    JobState.TIMED_OUT: _timed_out, JobState.DETACHED: _detached, JobState.FAILED: _failed,
    JobState.CANCELLED: _cancelled, JobState.EXPIRED: _expired,
}


# ---- small parts ---------------------------------------------------------------------------------


def ignored_words(facts: Mapping[str, object]) -> str:
    """Which words were not understood; those that were are in the inspector."""
    words = facts.get("ignored")
    if not isinstance(words, (list, tuple)) or not words:
        return ""
    shown = translation.listed([said(str(word)) for word in words[:8]]) + (" …" if len(words) > 8 else "")
    return _tr("Not understood: {words}.").format(words=shown)


def join(*sentences: str) -> str:
    """Sentences one after another."""
    return translation.sentences(*sentences)


def short_time(seconds: float) -> str:
    """4 s, 2 min, 3 h: how long until something, rounded up."""
    whole = max(1, math.ceil(seconds))
    if whole < 90:
        return _tr("{n} s").format(n=whole)
    if whole < 5400:
        return _tr("{n} min").format(n=round(whole / 60))
    return _tr("{n} h").format(n=round(whole / 3600))


def usual_words(span: tuple[float, float]) -> str:
    """usually 35–50 s."""
    low, high = max(1, round(span[0])), max(1, round(span[1]))
    if high >= 120:
        times = clock_words(low), clock_words(high)
        return _tr("usually {time}").format(time=times[0]) if low == high else _tr("usually {low}–{high}").format(
            low=times[0], high=times[1])
    if low == high:
        return _tr("usually {n} s").format(n=low)
    return _tr("usually {low}–{high} s").format(low=low, high=high)


def _elapsed(about: Setting) -> str:
    """The time so far and what is usual; a service's varies, so it is told as a span."""
    time = clock_words(about.seconds)
    if about.usual is None:
        return time
    if about.span is not None and not about.local:
        return "  ·  ".join((time, usual_words(about.span).replace(" ", "\N{NO-BREAK SPACE}")))
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
