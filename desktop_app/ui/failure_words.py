"""What each kind of failure means to a person: what happened, who must act, what it cost, what to press.

`ErrorInfo.kind` is the key. Pure words, no widgets; tests/ui/shell/test_failure_words.py finds every kind
the source raises and asks for its words here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from ..errors import ErrorInfo
from ..models import Job, JobState
from .translation import said


class Who(StrEnum):
    """Whose turn it is."""

    YOU = "you"
    SERVICE = "service"
    NOBODY = "nobody"  # it goes on, or ends, by itself


class Spent(StrEnum):
    """Were credits spent?"""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"
    BY_JOB = "by-job"  # the job's own row says


class Way(StrEnum):
    """What the one main button does."""

    KEYS = "keys"
    KEY_PAGE = "key-page"
    CREDITS = "credits"
    AGAIN = "again"
    CHECK = "check"
    ENGINE = "engine"
    EDIT = "edit"
    SPACE = "space"
    FOLDERS = "folders"
    HOSTS = "hosts"
    NETWORK = "network"
    BUDGET = "budget"
    LOG = "log"
    RESUME = "resume"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FailureWords:
    """happened: a whole sentence, for errors that come without a title of their own."""

    happened: str
    who: Who
    spent: Spent
    way: Way


_Y, _S, _N = Who.YOU, Who.SERVICE, Who.NOBODY
_FREE, _PAID, _OPEN, _JOB = Spent.NO, Spent.YES, Spent.UNKNOWN, Spent.BY_JOB
_FACTS: dict[str, tuple[Who, Spent, Way]] = {
    # keys and money
    "key-missing": (_Y, _FREE, Way.KEYS), "key-refused": (_Y, _FREE, Way.KEYS),
    "key-limit": (_Y, _FREE, Way.KEY_PAGE), "no-credits": (_Y, _FREE, Way.CREDITS),
    "no-keyring": (_Y, _FREE, Way.NONE), "budget": (_Y, _FREE, Way.BUDGET), "unknown-billing": (_Y, _OPEN, Way.LOG),
    # the service and the way to it
    "blocked": (_Y, _FREE, Way.AGAIN), "too-many-requests": (_N, _FREE, Way.NONE),
    "maintenance": (_S, _FREE, Way.AGAIN), "queue-full": (_S, _FREE, Way.AGAIN),
    "model-off": (_S, _FREE, Way.ENGINE), "upstream": (_S, _JOB, Way.AGAIN), "failed": (_S, _JOB, Way.AGAIN),
    "service": (_S, _JOB, Way.AGAIN), "network": (_N, _JOB, Way.AGAIN), "offline": (_N, _FREE, Way.AGAIN),
    "not-run": (_N, _FREE, Way.AGAIN), "held": (_Y, _JOB, Way.AGAIN), "paused": (_Y, _FREE, Way.RESUME),
    # what was asked
    "content-policy": (_Y, _JOB, Way.EDIT), "refused": (_Y, _JOB, Way.EDIT), "bad-parameters": (_Y, _FREE, Way.EDIT),
    "bad-input": (_Y, _FREE, Way.EDIT), "cannot-do": (_Y, _FREE, Way.EDIT), "usage": (_Y, _FREE, Way.EDIT),
    "input-gone": (_Y, _FREE, Way.EDIT), "input-unreadable": (_Y, _JOB, Way.AGAIN),
    "duplicate": (_N, _FREE, Way.NONE),
    # the result
    "task-unknown": (_Y, _OPEN, Way.LOG), "no-result": (_S, _PAID, Way.CHECK), "link-gone": (_N, _PAID, Way.CHECK),
    "expired": (_N, _PAID, Way.LOG), "refused-address": (_S, _PAID, Way.LOG), "not-a-picture": (_S, _PAID, Way.CHECK),
    "too-large": (_S, _PAID, Way.LOG), "incomplete": (_N, _PAID, Way.CHECK),
    # places on the net
    "no-host": (_Y, _FREE, Way.HOSTS), "host-refused": (_Y, _FREE, Way.HOSTS), "host-limit": (_Y, _FREE, Way.HOSTS),
    "no-wrangler": (_Y, _FREE, Way.AGAIN), "wrangler": (_Y, _FREE, Way.AGAIN), "not-signed-in": (_Y, _FREE, Way.AGAIN),
    "left-over": (_Y, _FREE, Way.AGAIN), "busy": (_N, _FREE, Way.AGAIN), "taken-back": (_N, _FREE, Way.AGAIN),
    "host-settings": (_Y, _FREE, Way.HOSTS), "host-unreachable": (_N, _FREE, Way.AGAIN),
    # this machine
    "disk-full": (_Y, _JOB, Way.SPACE), "library": (_Y, _JOB, Way.FOLDERS), "library-damaged": (_Y, _JOB, Way.NONE),
    "library-newer": (_Y, _FREE, Way.NONE), "engine": (_Y, _FREE, Way.AGAIN),
    "engine-crashed": (_Y, _FREE, Way.AGAIN), "engine-off": (_Y, _FREE, Way.AGAIN),
    "out-of-memory": (_Y, _FREE, Way.EDIT),
    "no-engine": (_Y, _JOB, Way.ENGINE), "not-found": (_N, _FREE, Way.NONE), "stale": (_N, _FREE, Way.NONE),
    "bug": (_Y, _JOB, Way.AGAIN), "error": (_Y, _JOB, Way.AGAIN),
}
KINDS = frozenset(_FACTS)


def words(kind: str) -> FailureWords:
    """The words of this kind; an unknown one is told like any other error."""
    known = kind if kind in _FACTS else "error"
    return FailureWords(_happened(known), *_FACTS[known])


def title(info: ErrorInfo) -> str:
    """What happened, in the error's own sentence or its kind's."""
    return said(info.title) or words(info.kind).happened


def tone(info: ErrorInfo) -> str:
    """The token of its dot: bad where somebody must act, warn where it passes or is not known."""
    known = words(info.kind)
    return "warn" if known.who is Who.NOBODY or known.spent is Spent.UNKNOWN else "bad"


def who_words(info: ErrorInfo) -> str:
    """Who must act."""
    return {
        Who.YOU: _tr("This needs you."), Who.SERVICE: _tr("The service has to act."),
        Who.NOBODY: _tr("Nothing to do."),
    }[words(info.kind).who]


def spent_words(info: ErrorInfo, job: Job | None = None, *, costs_money: bool = True) -> str:
    """Were credits spent; "" for an engine that costs nothing and where nobody asked a service."""
    if not costs_money:
        return ""
    spent = words(info.kind).spent
    if spent in (Spent.BY_JOB, Spent.YES):
        spent = _by_job(job, spent) if job is not None else Spent.BY_JOB
    if spent is Spent.YES and job is not None and job.credits:
        return _tr("Already paid: {n} credits.").format(n=number(job.credits))
    return {
        Spent.NO: _tr("No credits were spent."), Spent.YES: _tr("Already paid."),
        Spent.UNKNOWN: _tr("It is not known whether credits were spent."), Spent.BY_JOB: "",
    }[spent]


def button_words(way: Way) -> str:
    """What the main button is called; "" for none."""
    return {
        Way.KEYS: _tr("Open keys"), Way.KEY_PAGE: _tr("Open key page"), Way.CREDITS: _tr("Add credits"),
        Way.AGAIN: _tr("Try again"), Way.CHECK: _tr("Check again"), Way.ENGINE: _tr("Other engine"),
        Way.EDIT: _tr("Change it"), Way.SPACE: _tr("Free space …"), Way.FOLDERS: _tr("Open folders"),
        Way.HOSTS: _tr("Set up a host"), Way.NETWORK: _tr("Network settings"), Way.LOG: _tr("Open log page"),
        Way.RESUME: _tr("Resume"), Way.BUDGET: _tr("Change the budget"), Way.NONE: "",
    }[way]


def says_cost(hint: str) -> bool:
    """Does this English hint tell already what it cost? Then it is not said twice."""
    text = hint.lower()
    return any(word in text for word in ("credit", "paid", "billed", "payment", "cost twice"))


def _by_job(job: Job, said: Spent) -> Spent:
    if job.state is JobState.UNKNOWN:
        return Spent.UNKNOWN
    if job.remote_id is None:
        return Spent.NO
    if said is Spent.YES or job.state in (JobState.DOWNLOADING, JobState.TIMED_OUT, JobState.EXPIRED) or job.credits:
        return Spent.YES
    return Spent.UNKNOWN


def number(credits: float) -> str:
    """Credits as this place writes numbers; a fraction only where there is one."""
    return QLocale().toString(credits, "f", 0 if credits == int(credits) else 1)


def _happened(kind: str) -> str:
    for table in (_of_keys, _of_the_service, _of_the_request, _of_the_result, _of_hosts, _of_this_machine):
        if kind in (sentences := table()):
            return sentences[kind]
    return _tr("It did not work.")


def _of_keys() -> dict[str, str]:
    return {
        "key-missing": _tr("A key is missing."),
        "key-refused": _tr("The service did not accept the key."),
        "key-limit": _tr("This key has reached its own limit."),
        "no-credits": _tr("The credits at the service have run out."),
        "no-keyring": _tr("This system keeps no keys safely; a key stays for this run only."),
        "budget": _tr("This goes beyond the budget of the day."),
        "unknown-billing": _tr("This may have been accepted and billed."),
    }


def _of_the_service() -> dict[str, str]:
    return {
        "blocked": _tr("The connection was stopped on the way to the service. The key is not the cause."),
        "too-many-requests": _tr("The service takes no more tasks for a moment."),
        "maintenance": _tr("The service is under maintenance."),
        "queue-full": _tr("The service's own queue is full."),
        "model-off": _tr("This model is switched off at the service."),
        "upstream": _tr("The maker of the model did not answer the service."),
        "failed": _tr("The service could not finish the picture."),
        "service": _tr("The service answered with an error."),
        "network": _tr("The service could not be reached."),
        "offline": _tr("This machine is not connected to the internet."),
        "not-run": _tr("The task was not started."),
        "held": _tr("The job waits for you."),
        "paused": _tr("The queue is paused."),
    }


def _of_the_request() -> dict[str, str]:
    return {
        "content-policy": _tr("The service's content filter refused this picture."),
        "refused": _tr("The service does not make this picture."),
        "bad-parameters": _tr("The service did not accept one of the settings."),
        "bad-input": _tr("Something in the request cannot be used."),
        "cannot-do": _tr("The engine cannot do this."),
        "usage": _tr("Something in the request does not fit."),
        "input-gone": _tr("A reference picture is no longer in the library."),
        "input-unreadable": _tr("The service could not open the reference picture."),
        "duplicate": _tr("The same was submitted a moment ago."),
    }


def _of_the_result() -> dict[str, str]:
    return {
        "task-unknown": _tr("The service does not know this task."),
        "no-result": _tr("The service says it has finished but named no picture."),
        "link-gone": _tr("The finished picture's link no longer works."),
        "expired": _tr("The service no longer has the picture."),
        "refused-address": _tr("The picture's address is not a public one, so it was not fetched."),
        "not-a-picture": _tr("What the service sent is not a picture."),
        "too-large": _tr("What the service sent is too large."),
        "incomplete": _tr("The picture did not arrive whole."),
    }


def _of_hosts() -> dict[str, str]:
    return {
        "no-host": _tr("No place is set up for the reference picture."),
        "host-refused": _tr("The place for pictures on the net did not take this one."),
        "host-limit": _tr("The place for pictures on the net takes no more for a while."),
        "host-settings": _tr("A setting of the place for pictures on the net is not right."),
        "no-wrangler": _tr("The tool that sets up the share service is not installed."),
        "wrangler": _tr("The tool that sets up the share service failed."),
        "not-signed-in": _tr("Nobody is signed in at Cloudflare on this machine."),
        "left-over": _tr("Not everything of the share could be deleted."),
        "busy": _tr("The same is being done already."),
        "taken-back": _tr("The share was taken back while it was being made."),
        "host-unreachable": _tr("The place for pictures on the net could not be reached."),
    }


def _of_this_machine() -> dict[str, str]:
    return {
        "disk-full": _tr("The disk is full."),
        "library": _tr("The library cannot be read or written."),
        "library-damaged": _tr("The library's database is damaged."),
        "library-newer": _tr("The library was written by a newer Easel."),
        "engine": _tr("The engine failed."),
        "engine-crashed": _tr("The engine ended unexpectedly."),
        "engine-off": _tr("The engine is not running."),
        "out-of-memory": _tr("There was not enough memory for a picture of this size."),
        "no-engine": _tr("The engine of this job is not here."),
        "not-found": _tr("It is no longer there."),
        "stale": _tr("The job has changed meanwhile."),
        "bug": _tr("Something in Easel went wrong."),
        "error": _tr("It did not work."),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("FailureWords", text)
