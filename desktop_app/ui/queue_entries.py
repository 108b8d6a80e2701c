"""The queue as a list of cards: single jobs, and groups that fold; in which order, and what a group says.

Pure data and words, no widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ..models import TERMINAL, Job, JobState
from .job_words import (
    PARKED,
    RUNNING,
    WAITING,
    CardButton,
    CardWords,
    Setting,
    Verb,
    clock_words,
    describe,
    needs_person,
    order,
)

GROUP = "group:"
_OVER = frozenset({JobState.DONE, JobState.CANCELLED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One card. key: the job's id, or GROUP and the group's. child: a job of an open group."""

    key: str
    jobs: tuple[Job, ...]
    child: bool = False

    @property
    def is_group(self) -> bool:
        """Several jobs on one card."""
        return self.key.startswith(GROUP)

    @property
    def movable(self) -> bool:
        """May the artist give it another place? Only what is not begun, and not single pictures of a group."""
        left = [job for job in self.jobs if job.state not in _OVER]
        return bool(left) and not self.child and all(job.state in WAITING and not job.held for job in left)


def entries(jobs: Iterable[Job], unfolded: Collection[str] = ()) -> list[Entry]:
    """Cards in the order they stand. unfolded: keys of groups whose jobs stand below them."""
    groups: dict[str, list[Job]] = {}
    for job in jobs:
        groups.setdefault(job.group, []).append(job)
    made: list[Entry] = []
    for group, members in groups.items():
        if len(members) == 1:
            made.append(Entry(members[0].id, (members[0],)))
        else:
            made.append(Entry(GROUP + group, tuple(sorted(members, key=_place))))
    listed: list[Entry] = []
    for entry in sorted(made, key=_rank):
        listed.append(entry)
        if entry.is_group and entry.key in unfolded:
            listed += [Entry(job.id, (job,), child=True) for job in entry.jobs]
    return listed


def describe_group(jobs: Sequence[Job], about: Callable[[Job], Setting]) -> CardWords:
    """The words of a group's card. A group of one kind of trouble says it in that job's own words."""
    settings = [about(job) for job in jobs]
    said = [describe(job, setting) for job, setting in zip(jobs, settings, strict=True)]
    needing = [place for place, job in enumerate(jobs) if needs_person(job) and said[place].lead]
    fraction = sum(_share(job, one) for job, one in zip(jobs, said, strict=True)) / len(jobs)
    live = any(job.state not in TERMINAL for job in jobs)
    lead, tone = "", "muted"
    if needing:
        leads = {said[place].lead for place in needing}
        lead = leads.pop() if len(leads) == 1 else _tr("{n} need you.").format(n=len(needing))
        tone = said[needing[0]].tone
    elif live and all(job.state is PARKED or job.state in _OVER for job in jobs):
        parked = next(place for place, job in enumerate(jobs) if job.state is PARKED)
        lead, tone = said[parked].lead, said[parked].tone
    elif not live and any(job.state is JobState.DONE for job in jobs):
        lead, tone = _tr("Done in {time}.").format(time=clock_words(max(one.seconds for one in settings))), "ok"
    return CardWords(
        lead, tone, _counts(jobs, settings), fraction if live else None, (live and fraction > 0) or _runs(jobs),
        _buttons(jobs, needing, said, settings), can_cancel=any(one.can_cancel for one in said),
        opens=all(one.opens for one in said),
    )


def tally(jobs: Sequence[Job]) -> tuple[int, int, int]:
    """How many run, wait, and need the artist; what is over counts for nothing."""
    running = sum((job.state in RUNNING or job.state is PARKED) and not job.held for job in jobs)
    needing = sum(needs_person(job) for job in jobs)
    over = sum(job.state in TERMINAL and not needs_person(job) for job in jobs)
    return running, len(jobs) - running - needing - over, needing


def retryable(jobs: Iterable[Job]) -> list[Job]:
    """The failed ones that are made anew by "Retry"."""
    return [job for job in jobs if job.state is JobState.FAILED and not (job.remote_id and job.result)]


def _buttons(
    jobs: Sequence[Job], needing: Sequence[int], said: Sequence[CardWords], settings: Sequence[Setting]
) -> tuple[CardButton, ...]:
    failed = retryable(jobs)
    if failed:
        pays = any(
            job.remote_id is not None and setting.retry_pays
            for job, setting in zip(jobs, settings, strict=True) if job in failed
        )
        words = _tr("Retry {n} (pays again)") if pays else _tr("Retry {n}")
        return CardButton(Verb.RETRY, words.format(n=len(failed))), CardButton(Verb.SHOW, _tr("Show them"))
    if any(job.state is PARKED for job in jobs) and not needing:
        return (CardButton(Verb.CHECK, _tr("Check now")),)
    if needing:
        mains = {one.buttons[0] for place, one in enumerate(said) if place in needing and one.buttons}
        main = tuple(mains) if len(mains) == 1 and next(iter(mains)).verb in (Verb.MAIN, Verb.RESUME) else ()
        return (*main, CardButton(Verb.SHOW, _tr("Show them")))
    return ()


def _counts(jobs: Sequence[Job], settings: Sequence[Setting]) -> str:
    """4 pictures · 2 done · 1 waiting · 0:21."""
    done = sum(job.state is JobState.DONE for job in jobs)
    waiting = sum(job.state in WAITING for job in jobs)
    parts = [_tr("{n} pictures").format(n=len(jobs))]
    if done < len(jobs):
        parts.append(_tr("{n} done").format(n=done))
    if waiting and waiting + done < len(jobs):
        parts.append(_tr("{n} waiting").format(n=waiting))
    running = [setting.seconds for job, setting in zip(jobs, settings, strict=True) if job.state in RUNNING]
    if running:
        parts.append(clock_words(max(running)))
    elif waiting:
        turns = [one.waiting.before for one in settings if one.waiting is not None]
        if turns and min(turns) > 0:
            parts.append(_tr("{n} before them").format(n=min(turns)))
    return "  ·  ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)


def _share(job: Job, said: CardWords) -> float:
    if job.state in TERMINAL:
        return 1.0
    return said.fraction or 0.0 if said.shows_line else 0.0


def _runs(jobs: Sequence[Job]) -> bool:
    return any(job.state in RUNNING for job in jobs)


def _place(job: Job) -> tuple[int, float]:
    return job.position, job.created


def _rank(entry: Entry) -> tuple[int, float, float]:
    if not entry.is_group:
        return order(entry.jobs[0])
    live = [order(job) for job in entry.jobs if job.state not in _OVER]
    return min(live) if live else min(order(job) for job in entry.jobs)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueueEntries", text)
