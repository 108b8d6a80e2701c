"""Random lives of the queue against a small model of what the artist was promised.

The model knows only what the service accepted and what the artist did; the database writes down every
arrow. Whatever happens in whatever order: no task is created twice without a decision, nothing is lost,
nothing done is without its file, no row goes a way that is not in the table.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.engines.base import Reference
from desktop_app.errors import (
    AmbiguousError,
    AppError,
    BadInputError,
    DuplicateError,
    ErrorInfo,
    HeldError,
    LinkGoneError,
    NotRunError,
    PassingError,
    RefusedError,
)
from desktop_app.models import TERMINAL, GenerationRequest, Job, JobState, Progress, ProgressState
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, RUNNING, TURNS, Inline, Rig, Scripted, success

CREATE_FAULTS: tuple[Exception, ...] = (
    NotRunError("refused connection"), NotRunError("busy", kind="too-many-requests"),
    NotRunError("maintenance", slow=True), RefusedError("bad size"), HeldError("1010", kind="blocked"),
    HeldError("key", kind="key-refused", pauses_engine=True), AmbiguousError("reset"), RuntimeError("a bug"),
)
ANSWERS: tuple[Progress | Exception, ...] = (
    RUNNING, PassingError("502"), Progress(ProgressState.WAITING), Progress(ProgressState.LOST),
    Progress(ProgressState.FAILED, error=ErrorInfo("service", "failed")), Progress(ProgressState.SUCCESS),
)
FETCHES: tuple[bytes | Exception, ...] = (
    png("picture"), b"<html>", PassingError("down"), LinkGoneError("gone"), BadInputError("a web page"),
)


class Account(Scripted):
    """A paid service as the model sees it: what it accepted, for which job, and whether it said so."""

    concurrency = 3

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.next_create: Exception | None = None
        self.while_creating: Callable[[], None] | None = None
        self.billed: list[str] = []  # job ids of accepted creates

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        fault, self.next_create = self.next_create, None
        happens, self.while_creating = self.while_creating, None
        if happens is not None:
            happens()
        if isinstance(fault, AppError) and not isinstance(fault, AmbiguousError):
            raise fault
        self.billed.append(job_id)
        if fault is not None:
            raise fault
        return f"task-{len(self.billed)}"


class Lives(RuleBasedStateMachine):
    """One library, one service, process after process."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.runner.get_loop().set_default_executor(Inline())
        self.folder = Path(tempfile.mkdtemp(prefix="easel-machine-"))
        self.clock = FakeClock()
        self.account = Account(self.clock)
        self.submitted: dict[str, Job] = {}
        self.allowed: dict[str, int] = {}  # creates each job may have cost: one, and one per "submit again"
        self.final: dict[str, Job] = {}  # rows that may not change any more
        self.process = self.begin()

    def begin(self) -> Rig:
        """A new process on the same library."""

        async def start() -> Rig:
            rig = Rig(self.folder, self.clock, self.account, QUIET)
            starting = asyncio.ensure_future(rig.queue.start())
            while not starting.done():
                await self.clock.advance(0.5, turns=TURNS)
            await starting
            return rig

        return self.runner.run(start())

    def job(self, number: int) -> Job | None:
        """One of the jobs as the database has it."""
        ids = list(self.submitted)
        return self.process.library.jobs.get(ids[number % len(ids)]) if ids else None

    def unknown(self) -> list[Job]:
        """Jobs the artist must decide about."""
        return self.process.library.jobs.list({JobState.UNKNOWN})

    # -- what the artist does ------------------------------------------------------------------------

    @rule(count=st.integers(1, 3), fault=st.none() | st.sampled_from(CREATE_FAULTS))
    def submit(self, count: int, fault: Exception | None) -> None:
        async def act() -> None:
            self.account.next_create = fault
            request = GenerationRequest("scripted", f"picture {len(self.submitted)}")
            for job in self.process.queue.submit(request, count=count):
                self.submitted[job.id], self.allowed[job.id] = job, 1
            await self.process.settle()

        self.runner.run(act())

    @rule(fault=st.none() | st.sampled_from(CREATE_FAULTS), seconds=st.sampled_from([0.0, 2.0, 8.0]))
    def submit_while_the_disk_fills(self, fault: Exception | None, seconds: float) -> None:
        """The disk refuses from within the create call on, for a while."""

        async def act() -> None:
            self.account.next_create, self.account.while_creating = fault, self.process.refuse_writes
            job, = self.process.queue.submit(GenerationRequest("scripted", f"picture {len(self.submitted)}"))
            self.submitted[job.id], self.allowed[job.id] = job, 1
            await self.process.advance(seconds)
            self.account.while_creating = None
            self.process.refuse_writes(False)
            await self.process.advance(2.0)  # answers that waited are written within a second

        self.runner.run(act())

    @rule(number=st.integers(0, 50))
    def retry_twice(self, number: int) -> None:
        """A double click makes one new job at most."""

        async def act() -> None:
            job = self.job(number)
            if job is None or job.held:
                return
            try:
                after = await self.process.queue.retry(job.id)
            except AppError:
                return
            self.submitted[after.id], self.allowed[after.id] = after, 1
            try:
                await self.process.queue.retry(job.id)
            except DuplicateError as error:
                assert error.job_id == after.id
            else:
                raise AssertionError("the second click made another job")
            await self.process.settle()

        self.runner.run(act())

    @precondition(lambda self: self.unknown())
    @rule(verb=st.sampled_from(["adopt", "dismiss", "resubmit", "resubmit"]))
    def decide_about_unknown(self, verb: str) -> None:
        async def act() -> None:
            job = self.unknown()[0]
            if verb == "adopt":
                task = f"task-{self.account.billed.index(job.id) + 1}" if job.id in self.account.billed else "task-0"
                try:
                    await self.process.queue.adopt(job.id, task)
                except AppError:
                    return  # that task has its row already
            else:
                await getattr(self.process.queue, verb)(job.id)
                self.allowed[job.id] += verb == "resubmit"
            await self.process.settle()

        self.runner.run(act())

    @rule(number=st.integers(0, 50), verb=st.sampled_from(["cancel", "check", "retry"]))
    def decide(self, number: int, verb: str) -> None:
        async def act() -> None:
            job = self.job(number)
            if job is None:
                return
            try:
                after = await getattr(self.process.queue, verb)(job.id)
            except AppError:
                return
            if after.id not in self.submitted:
                assert verb == "retry" and after.parent == job.id
                self.submitted[after.id], self.allowed[after.id] = after, 1
            await self.process.settle()

        self.runner.run(act())

    @rule(pause=st.sampled_from([True, False, False, False]))
    def pause_or_resume(self, pause: bool) -> None:
        async def act() -> None:
            self.process.queue.pause() if pause else self.process.queue.resume()
            await self.process.settle()

        self.runner.run(act())

    # -- what the world does -------------------------------------------------------------------------

    @rule()
    def a_moment_passes(self) -> None:
        self.runner.run(self.process.advance(2.5))

    @precondition(lambda self: self.account.billed)
    @rule(number=st.integers(1, 50), answer=st.sampled_from(ANSWERS), lands=st.booleans())
    def service_says(self, number: int, answer: Progress | Exception, lands: bool) -> None:
        task = f"task-{number % len(self.account.billed) + 1}"
        self.account.polls[task] = [success(f"https://pictures.example/{task}.png") if lands else answer]

    @rule(fetch=st.sampled_from(FETCHES), number=st.integers(1, 50))
    def host_says(self, fetch: bytes | Exception, number: int) -> None:
        task = f"task-{number % max(1, len(self.account.billed)) + 1}"
        self.process.fetches[f"https://pictures.example/{task}.png"] = [fetch]

    @rule(seconds=st.sampled_from([0.1, 3.0, 11.0, 40.0, 300.0]))
    def time_passes(self, seconds: float) -> None:
        self.runner.run(self.process.advance(seconds))

    @rule(seconds=st.sampled_from([0.0, 3.0, 40.0]))
    def disk_refuses(self, seconds: float) -> None:
        async def act() -> None:
            self.process.refuse_writes()
            await self.process.advance(seconds)
            self.process.refuse_writes(False)
            await self.process.advance(2.0)

        self.runner.run(act())

    @rule(jump=st.sampled_from([-86400.0, 86400.0]))
    def clock_is_set(self, jump: float) -> None:
        self.clock.jump_wall(jump)

    @rule()
    def process_ends_and_another_begins(self) -> None:
        fetches = self.process.fetches
        self.runner.run(self.process.close())
        self.process = self.begin()
        self.process.fetches = fetches

    # -- what was promised ---------------------------------------------------------------------------

    @invariant()
    def nothing_is_paid_twice(self) -> None:
        for job_id, allowed in self.allowed.items():
            assert self.account.billed.count(job_id) <= allowed

    @invariant()
    def nothing_is_lost(self) -> None:
        rows = {job.id: job for job in self.process.library.jobs.list()}
        assert rows.keys() == self.submitted.keys()
        for job_id in self.account.billed:  # paid: it has its task, or the artist was told and has decided
            row = rows[job_id]
            assert row.remote_id or row.state is JobState.UNKNOWN or "decided" in row.facts
        for row in rows.values():
            view = self.process.queue.get(row.id)
            assert (view.state, view.revision, view.remote_id) == (row.state, row.revision, row.remote_id)

    @invariant()
    def settled_rows_stay(self) -> None:
        for row in self.process.library.jobs.list(TERMINAL - {JobState.FAILED}):
            assert self.final.setdefault(row.id, row) == row

    @invariant()
    def done_has_its_file(self) -> None:
        for row in self.process.library.jobs.list({JobState.DONE}):
            assets = self.process.library.assets.by_job(row.id)
            assert assets and all(asset.path.exists() for asset in assets)

    @invariant()
    def only_arrows_of_the_table(self) -> None:
        self.process.check_arrows()

    @invariant()
    def no_more_than_the_engine_takes(self) -> None:
        states = [row.state for row in self.process.library.jobs.list()]
        active = (JobState.UPLOADING, JobState.SUBMITTING)
        assert sum(state in active for state in states) <= 3

    def teardown(self) -> None:
        """At last everything goes well; then every job must come to rest."""
        self.account.polls = {
            f"task-{n}": [success(f"https://pictures.example/{n}.png")]
            for n in range(len(self.account.billed) + 99)
        }
        self.process.fetches = {}
        self.runner.run(self._rest())
        resting = TERMINAL | {JobState.UNKNOWN}
        for row in self.process.library.jobs.list():
            assert row.state in resting or row.held, row
        self.runner.run(self.process.close())
        self.runner.close()
        shutil.rmtree(self.folder)

    async def _rest(self) -> None:
        self.process.queue.resume()
        for job in self.process.queue.jobs():
            if job.held or job.state in (JobState.TIMED_OUT, JobState.DETACHED):
                await self.process.queue.check(job.id)
        await self.process.advance(200)
        await self.process.advance(200)


TestLives = Lives.TestCase
TestLives.settings = settings(
    max_examples=20, stateful_step_count=30, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
