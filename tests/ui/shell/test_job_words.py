"""A card's words for every state of the queue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.errors import ErrorInfo
from desktop_app.models import GenerationRequest, Job, JobState, Mode
from desktop_app.services.waits import TAKEN_OUT, Reason, Waiting
from desktop_app.ui.job_words import Setting, Verb, clock_words, describe, needs_person, order, usual_words

JOB = Job(
    id="j", group="g", engine="kie", model="", mode=Mode.TEXT_TO_IMAGE, request=GenerationRequest("kie", "a fox"),
    request_hash="h", state=JobState.QUEUED, revision=1, created=0.0, updated=0.0,
)
PAID = Setting("KIE", local=False, seconds=21, usual=40, retry_pays=True)
LOCAL = Setting("Studio Painter", local=True, message="pass 3 of 5", seconds=2, usual=3)


def at(state: JobState, **columns: object) -> Job:
    return replace(JOB, state=state, **columns)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", JobState)
@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("about", [PAID, LOCAL], ids=["paid", "local"])
def test_every_state_has_words_and_at_most_two_buttons(state: JobState, held: bool, about: Setting) -> None:
    error = ErrorInfo("held", "KIE did not accept the key.", "No credits were spent.") if held else None
    words = describe(at(state, held=held, error=error), about)
    assert words.lead or words.rest
    assert len(words.buttons) <= 2
    assert sum(button.primary for button in words.buttons) <= 1
    assert "!" not in words.lead + words.rest
    assert state.value not in words.lead + words.rest, "a state is said in words, not in capitals"


def test_parked_says_what_the_drawing_says() -> None:
    words = describe(at(JobState.TIMED_OUT, awake=240.0), PAID)
    assert f"{words.lead} {words.rest}" == (
        "Parked after 4:00. KIE is still working; it lands here when ready. Already paid, nothing to do."
    )
    assert [(b.verb, b.title) for b in words.buttons] == [(Verb.CHECK, "Check now")]
    assert words.tone == "warn"


def test_a_running_painting_tells_the_pass_and_the_time() -> None:
    words = describe(at(JobState.POLLING, progress=0.6), LOCAL)
    assert words.rest.replace("\N{NO-BREAK SPACE}", " ") == "Painting  ·  pass 3 of 5  ·  0:02 of about 0:03"
    assert words.fraction == 0.6
    assert words.shows_line and words.can_cancel


def test_without_a_number_the_line_follows_what_is_usual_but_never_says_ready() -> None:
    assert describe(at(JobState.POLLING), replace(PAID, seconds=20)).fraction == pytest.approx(0.5)
    assert describe(at(JobState.POLLING), replace(PAID, seconds=400)).fraction == 0.9
    assert describe(at(JobState.POLLING), replace(PAID, usual=None)).fraction is None


def test_unknown_at_a_paid_engine_offers_the_ways_out() -> None:
    words = describe(at(JobState.UNKNOWN), PAID)
    assert words.lead == "This may have been accepted and billed."
    assert not words.buttons, "the three ways out are the card's own (ui/unknown_task.py)"
    assert not words.can_cancel
    told = describe(at(JobState.UNKNOWN, facts={"balance_before": 482.0, "balance_after": 475.5}), PAID)
    assert told.rest == "KIE gave no clear answer. Credits before: 482, now: 475.5."
    assert not describe(at(JobState.UNKNOWN), LOCAL).buttons, "free engines start again by themselves"


def test_a_failure_that_has_a_result_is_checked_not_paid_again() -> None:
    error = ErrorInfo("refused", "What came is not a picture.", "")
    fetched = describe(at(JobState.FAILED, error=error, remote_id="t", result="{}"), PAID)
    assert fetched.buttons[0].verb is Verb.CHECK
    failed = describe(at(JobState.FAILED, error=error, remote_id="t"), PAID)
    assert failed.buttons[0].verb is Verb.RETRY
    assert "pays again" in failed.buttons[0].title
    refused = describe(at(JobState.FAILED, error=error), PAID)
    assert (refused.buttons[0].verb, refused.buttons[0].title) == (Verb.EDIT, "Change it")
    broken = ErrorInfo("engine", "It broke.")
    retry = describe(at(JobState.FAILED, error=broken), PAID).buttons[0].title
    assert retry == "Retry", "it was never taken, so nothing was paid"
    assert "pays" not in describe(at(JobState.FAILED, error=broken, remote_id="t"), LOCAL).buttons[0].title


def test_a_held_job_offers_what_its_kind_asks_for() -> None:
    for kind, verb, title in (
        ("key-refused", Verb.MAIN, "Open keys"), ("no-credits", Verb.MAIN, "Add credits"),
        ("disk-full", Verb.MAIN, "Free space …"), ("blocked", Verb.RESUME, "Try again"),
        ("no-host", Verb.MAIN, "Set up a host"), ("input-gone", Verb.EDIT, "Change it"),
    ):
        words = describe(at(JobState.READY, held=True, error=ErrorInfo(kind, "It happened.")), PAID)
        assert (words.buttons[0].verb, words.buttons[0].title, words.buttons[0].primary) == (verb, title, True)
        assert words.rest == "No credits were spent."
    paid = at(JobState.DOWNLOADING, held=True, remote_id="t", error=ErrorInfo("disk-full", "The disk is full."))
    assert describe(paid, PAID).rest == "Already paid."
    assert describe(paid, LOCAL).rest == ""


@pytest.mark.parametrize(("waiting", "words"), [
    (None, "Waiting for KIE"),
    (Waiting(Reason.SLOT), "Waiting for KIE"),
    (Waiting(Reason.TURN, 1), "Waiting for KIE  ·  1 before it"),
    (Waiting(Reason.TURN, 12), "Waiting for KIE  ·  12 before it"),
    (Waiting(Reason.LIMIT, 0, 3.2, (18, 10.0)), "KIE takes 18 new tasks in 10 s; goes on in 4 s"),
    (Waiting(Reason.UNREACHABLE, 0, 12.0), "KIE does not answer; asked again in 12 s"),
    (Waiting(Reason.PAUSED, 3), "Waiting until KIE goes on"),
])
def test_a_waiting_job_says_what_for(waiting: Waiting | None, words: str) -> None:
    assert describe(at(JobState.READY), replace(PAID, waiting=waiting)).rest == words


def test_maintenance_counts_down() -> None:
    job = at(JobState.READY, error=ErrorInfo("maintenance", "KIE is under maintenance."))
    about = replace(PAID, waiting=Waiting(Reason.RESTING, 0, 23.4))
    assert describe(job, about).rest == "KIE is under maintenance. Tried again in 24 s."
    assert describe(job, PAID).rest == "KIE is under maintenance. It is tried again by itself."


def test_a_service_tells_the_time_as_a_span() -> None:
    words = describe(at(JobState.POLLING), replace(PAID, span=(35.2, 50.4)))
    assert words.rest.replace("\N{NO-BREAK SPACE}", " ") == "At KIE  ·  0:21  ·  usually 35–50 s"
    assert usual_words((40.0, 40.4)) == "usually 40 s"
    assert usual_words((80.0, 150.0)) == "usually 1:20–2:30"


def test_parked_says_when_it_is_looked_at_next() -> None:
    words = describe(at(JobState.TIMED_OUT, awake=240.0), replace(PAID, next_look=118.0))
    assert words.rest.endswith("Next look in 2 min.")


def test_taken_out_to_be_edited_can_be_put_back() -> None:
    words = describe(at(JobState.CANCELLED, facts={"decided": TAKEN_OUT}), PAID)
    assert words.again is not None and words.again.verb is Verb.PUT_BACK and not words.buttons


def test_a_row_of_a_stopped_engine_leaves_the_reason_to_the_banner() -> None:
    error = ErrorInfo("key-refused", "KIE did not accept the key.", "No credits were spent.")
    job = at(JobState.READY, held=True, error=error)
    assert describe(job, PAID).lead == error.title
    quiet = describe(job, replace(PAID, paused=True))
    assert not quiet.lead and not quiet.buttons and error.title not in quiet.rest


def test_what_was_not_understood_is_told_at_the_end_and_the_card_opens_the_picture() -> None:
    job = at(JobState.DONE, facts={"understood": ["灯台", "storm"], "ignored": ["xyzzy"]})
    words = describe(job, LOCAL)
    assert words.lead == "Done in 0:02."
    assert words.rest == "Not understood: xyzzy."
    assert words.opens and not words.buttons


def test_cancelling_is_said_while_it_happens() -> None:
    words = describe(at(JobState.POLLING, cancel_requested=True, progress=0.2), LOCAL)
    assert words.rest == "Cancelling"
    assert not words.can_cancel


def test_order_running_then_needing_then_waiting_then_over() -> None:
    jobs = [at(JobState.DONE), at(JobState.QUEUED), at(JobState.FAILED), at(JobState.POLLING),
            at(JobState.READY, held=True)]
    states = [(job.state, job.held) for job in sorted(jobs, key=order)]
    assert states[0] == (JobState.POLLING, False)
    assert {states[1][0], states[2][0]} == {JobState.FAILED, JobState.READY}
    assert states[3:] == [(JobState.QUEUED, False), (JobState.DONE, False)]
    assert needs_person(jobs[4]) and not needs_person(jobs[0])


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.9, "0:59"), (240, "4:00"), (3723, "1:02:03"), (-5, "0:00")]
)
def test_clock_words(seconds: float, words: str) -> None:
    assert clock_words(seconds) == words


def test_a_painting_that_takes_longer_than_usual_says_so() -> None:
    words = describe(at(JobState.POLLING), Setting("Studio Painter", True, seconds=6.0, usual=3.0))
    assert words.rest.replace("\N{NO-BREAK SPACE}", " ").endswith("0:06, usually 0:03")


def test_a_parked_job_needs_nobody_and_stands_behind_those_that_do() -> None:
    parked, failed = at(JobState.TIMED_OUT), at(JobState.FAILED)
    assert not needs_person(parked)
    assert order(failed) < order(parked) < order(at(JobState.READY))
