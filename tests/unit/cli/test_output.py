"""Exit codes and lines of the contract."""

from __future__ import annotations

import io

import pytest

from desktop_app.cli import output
from desktop_app.errors import AppError, ErrorInfo, KeyProblemError, UsageError
from desktop_app.models import GenerationRequest, Job, JobState, Mode


def job(state: JobState, kind: str = "", held: bool = False, name: str = "0") -> Job:
    error = ErrorInfo(kind, "Something happened.", "Do this.") if kind else None
    request = GenerationRequest("painter", "a fox\nin the snow")
    return Job(name * 8, "g", "painter", "", Mode.TEXT_TO_IMAGE, request, "hash", state, 0, 0.0, 0.0,
               error=error, held=held)


@pytest.mark.parametrize(("state", "kind", "held", "code"), [
    (JobState.DONE, "", False, 0), (JobState.FAILED, "refused", False, 1), (JobState.CANCELLED, "", False, 1),
    (JobState.EXPIRED, "", False, 1), (JobState.TIMED_OUT, "", False, 3),
    (JobState.UNKNOWN, "unknown-billing", False, 5),
    (JobState.READY, "key-refused", True, 4), (JobState.READY, "key-limit", True, 4),
    (JobState.READY, "no-credits", True, 1), (JobState.DOWNLOADING, "disk-full", True, 1),
    (JobState.QUEUED, "", False, 0),
])
def test_a_jobs_exit_code(state: JobState, kind: str, held: bool, code: int) -> None:
    assert output.job_code(job(state, kind, held)) == code


def test_the_worst_of_several_wins_in_the_contracts_order() -> None:
    done, failed = job(JobState.DONE), job(JobState.FAILED, "refused")
    parked, key, unknown = job(JobState.TIMED_OUT), job(JobState.READY, "key-missing", True), job(JobState.UNKNOWN)
    assert output.jobs_code([]) == 0
    assert output.jobs_code([done, failed]) == 1
    assert output.jobs_code([failed, parked, done]) == 3
    assert output.jobs_code([parked, key, failed]) == 4
    assert output.jobs_code([key, unknown, parked]) == 5


def test_errors_have_their_codes() -> None:
    assert output.error_code(UsageError("No.")) == 2
    assert output.error_code(KeyProblemError("No.")) == 4
    assert output.error_code(AppError("No.", kind="key-refused")) == 4
    assert output.error_code(AppError("No.")) == 1


def test_off_a_terminal_progress_is_one_line_a_change() -> None:
    stream = io.StringIO()
    bar = output.ProgressBar(stream)
    for message in ("pass 1 of 5", "pass 1 of 5", "pass 2 of 5"):
        bar.show([job(JobState.POLLING)], {"00000000": message})
    bar.end()
    assert stream.getvalue().splitlines() == ["00000000 polling pass 1 of 5", "00000000 polling pass 2 of 5"]


def test_a_prompt_stays_on_one_line() -> None:
    assert output.job_line(job(JobState.DONE), []).count("\n") == 0
    assert output.one_line("x" * 100, 10) == "x" * 9 + "…"
