"""Cards as a list: groups, order, what may be moved, and what a group says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.errors import ErrorInfo
from desktop_app.models import GenerationRequest, Job, JobState, Mode
from desktop_app.services.waits import Reason, Waiting
from desktop_app.ui.job_words import Setting, Verb
from desktop_app.ui.queue_entries import GROUP, describe_group, entries, retryable, tally
from desktop_app.ui.recover_dialog import task_ids
from desktop_app.ui.unknown_task import task_id

JOB = Job(
    id="j", group="g", engine="kie", model="", mode=Mode.TEXT_TO_IMAGE, request=GenerationRequest("kie", "a fox"),
    request_hash="h", state=JobState.QUEUED, revision=1, created=0.0, updated=0.0,
)


def job(name: str, group: str, state: JobState = JobState.QUEUED, position: int = 0, **columns: object) -> Job:
    return replace(JOB, id=name, group=group, state=state, position=position, **columns)  # type: ignore[arg-type]


def about(one: Job) -> Setting:
    waiting = Waiting(Reason.TURN, 3) if one.state is JobState.QUEUED else None
    return Setting("KIE", local=False, seconds=21, retry_pays=True, waiting=waiting)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_group_is_one_card_and_unfolds_below_itself() -> None:
    jobs = [job("a", "one", position=1), job("c", "two", position=3), job("b", "one", position=2)]
    assert [entry.key for entry in entries(jobs)] == [GROUP + "one", "c"]
    unfolded = entries(jobs, {GROUP + "one"})
    assert [(entry.key, entry.child) for entry in unfolded] == [
        (GROUP + "one", False), ("a", True), ("b", True), ("c", False)
    ]


def test_a_group_stands_where_its_most_pressing_job_stands() -> None:
    jobs = [
        job("w", "w", position=1), job("a", "one", JobState.DONE, 5), job("b", "one", JobState.POLLING, 6),
        job("d", "d", JobState.DONE),
    ]
    assert [entry.key for entry in entries(jobs)] == [GROUP + "one", "w", "d"]


def test_only_what_has_not_begun_may_be_moved() -> None:
    moves = {entry.key: entry.movable for entry in entries([
        job("w", "w"), job("r", "r", JobState.POLLING), job("h", "h", JobState.READY, held=True),
        job("a", "one"), job("b", "one", JobState.POLLING), job("c", "two"), job("d", "two"),
        job("e", "three", JobState.DONE), job("f", "three"),
    ], {GROUP + "two"})}
    assert {key for key, movable in moves.items() if movable} == {"w", GROUP + "two", GROUP + "three"}


@pytest.mark.parametrize(("states", "words"), [
    ((JobState.QUEUED, JobState.QUEUED), "2 pictures  ·  0 done  ·  3 before them"),
    ((JobState.DONE, JobState.POLLING, JobState.QUEUED), "3 pictures  ·  1 done  ·  1 waiting  ·  0:21"),
    ((JobState.DONE, JobState.DONE), "Done in 0:21. 2 pictures"),
    ((JobState.TIMED_OUT, JobState.DONE), "Parked after 4:00. 2 pictures  ·  1 done"),
])
def test_a_group_counts(states: tuple[JobState, ...], words: str) -> None:
    jobs = [job(str(n), "g", state, awake=240.0) for n, state in enumerate(states)]
    said = describe_group(jobs, about)
    assert plain(f"{said.lead} {said.rest}".strip()) == words


def test_a_group_names_its_trouble_and_what_trying_again_costs() -> None:
    failed = job("b", "g", JobState.FAILED, remote_id="t", error=ErrorInfo("failed", "It failed."))
    jobs = [job("a", "g", JobState.DONE), failed]
    said = describe_group(jobs, about)
    assert said.lead == "It failed." and said.tone == "bad"
    assert [(one.verb, one.title) for one in said.buttons] == [
        (Verb.RETRY, "Retry 1 (pays again)"), (Verb.SHOW, "Show them")
    ]
    assert retryable(jobs) == [failed]
    fetched = replace(failed, result="{}")
    assert retryable([fetched]) == [], "that one is fetched anew, not made anew"
    two = describe_group([failed, job("c", "g", JobState.UNKNOWN)], about)
    assert two.lead == "2 need you."


def test_one_cause_for_all_has_its_button_on_the_group() -> None:
    error = ErrorInfo("disk-full", "The disk is full.")
    held = [job(name, "g", JobState.READY, held=True, error=error) for name in "ab"]
    said = describe_group(held, about)
    assert [one.verb for one in said.buttons] == [Verb.MAIN, Verb.SHOW]


def test_tally() -> None:
    jobs = [
        job("a", "a", JobState.POLLING), job("b", "b", JobState.TIMED_OUT), job("c", "c"), job("d", "d", JobState.DONE),
        job("e", "e", JobState.FAILED), job("f", "f", JobState.READY, held=True),
    ]
    assert tally(jobs) == (2, 1, 2)


@pytest.mark.parametrize(("text", "found"), [
    (" abc-123\n", "abc-123"), ("\"4f2a\"", "4f2a"), ("two words", ""), ("", ""), ("---", ""), ("x" * 201, ""),
    ("任务", ""),
])
def test_a_task_id_is_one_word(text: str, found: str) -> None:
    assert task_id(text) == found


def test_many_ids_with_anything_between_them() -> None:
    assert task_ids("abc, def;ghi\n| jkl |\tabc [mno]") == ("abc", "def", "ghi", "jkl", "mno")
    assert task_ids(" , ; ") == ()
