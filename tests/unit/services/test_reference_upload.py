"""Reference pictures on their way to an address: order, words, reuse, and nothing that stays."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_app.errors import AppError, HeldError, PassingError, RefusedError
from desktop_app.models import GenerationRequest, InputLimits, JobState, Mode, Offer
from desktop_app.storage.settings import Settings
from tests.support.clock import FakeClock
from tests.unit.services.reference_rig import DAY, Bench, bench, opened, picture
from tests.unit.services.rig import QUIET, Inline, Scripted, finish, run, success

# -- order and words ---------------------------------------------------------------------------------


def test_the_first_place_that_is_set_up_takes_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            job = b.submit(b.keep())
            await b.rig.advance(5)
            row = b.rig.row(job)
            assert row.state is JobState.POLLING and row.host == "r2" and b.sent() == ["r2"]
            assert row.inputs[0].note == "" and row.inputs[0].expires == pytest.approx(b.clock.wall() + DAY, abs=60)
            reference = b.engine.created[0][3][0]
            assert reference.url.startswith("https://r2.example/") and reference.url == row.inputs[0].url
            upload = b.r2.puts[0]
            assert upload.life == DAY and not upload.public and upload.name.endswith(".jpg")
            assert len(upload.name.split(".")[0]) == 32

    run(scenario())


@pytest.mark.parametrize(
    "fault",
    [HeldError("The R2 secret does not fit the access key id.", "", "host-refused"),
     PassingError("R2 has a problem of its own.", "", "host-unreachable"),
     RefusedError("The file is too large for R2.", "", "host-refused")],
)
def test_the_next_place_takes_over_and_the_row_says_why(fault: AppError, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.r2.faults = [fault]
            job = b.submit(b.keep())
            await b.rig.advance(5)
            row = b.rig.row(job)
            assert row.host == "imgbb" and row.inputs[0].note == f"R2: {fault.title}"

    run(scenario())


def test_every_place_says_what_it_said(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.r2.faults = [HeldError("Wrong secret.")] * 9
            b.imgbb.faults = [HeldError("Wrong key.")] * 9
            b.kie.faults = [HeldError("Blocked.")] * 9
            job = b.submit(b.keep())
            await b.rig.advance(5)
            row = b.rig.row(job)
            assert row.state is JobState.QUEUED and row.held and row.error is not None and row.error.kind == "no-host"
            assert row.error.hint == "R2: Wrong secret. ImgBB: Wrong key. KIE upload: Blocked."
            assert not b.engine.created

    run(scenario())


def test_all_down_waits_and_goes_on_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            for host in b.hosts.values():
                host.faults = [PassingError(f"{host.title} is away.", "", "host-unreachable")] * 4
            job = b.submit(b.keep())
            await b.rig.advance(20)
            assert b.rig.state(job) in (JobState.QUEUED, JobState.UPLOADING) and not b.engine.created
            await b.rig.advance(1200)
            assert b.rig.row(job).remote_id and len(b.engine.created) == 1
            assert all(reference.url for _, _, _, references in b.engine.created for reference in references)

    run(scenario())


def test_nothing_set_up_is_held_and_not_lost(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            for host in b.hosts.values():
                host.set_up = False
            job = b.submit(b.keep())
            await b.rig.advance(5)
            row = b.rig.row(job)
            assert row.held and row.error is not None and row.error.kind == "no-host"
            b.imgbb.set_up = True
            await b.rig.queue.retry(job.id)
            await b.rig.advance(5)
            assert b.rig.row(job).host == "imgbb"

    run(scenario())


def test_all_refuse_this_picture_and_the_job_ends(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            for host in b.hosts.values():
                host.faults = [RefusedError("Not a picture, it says.")]
            job = b.submit(b.keep())
            await b.rig.advance(5)
            assert b.rig.state(job) is JobState.FAILED and not b.engine.created

    run(scenario())


def test_a_place_that_is_away_is_not_asked_again_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path, concurrency=9) as b:
            b.r2.faults = [PassingError("R2 could not be reached.", "", "host-unreachable")] * 9
            for colour in ("red", "green", "blue", "white"):
                b.submit(b.keep(picture(colour)), prompt=colour)
                await b.rig.advance(0.5)
            assert len(b.r2.puts) == 2 and len(b.imgbb.kept) == 4  # two puts of three attempts: the breaker opens
            b.r2.faults = []
            await b.rig.advance(61)
            b.submit(b.keep(picture("black")), prompt="black")
            await b.rig.advance(1)
            assert len(b.r2.kept) == 1

    run(scenario())


# -- the same bytes ----------------------------------------------------------------------------------


def test_the_same_bytes_go_up_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            kept = b.keep()
            jobs = [b.submit(kept, prompt=str(number)) for number in range(4)]
            await b.rig.advance(5)
            jobs.append(b.submit(kept, prompt="later"))
            await b.rig.advance(5)
            assert len(b.r2.puts) == 1
            assert len({b.rig.row(job).inputs[0].url for job in jobs if b.rig.row(job).inputs[0].url}) == 1

    run(scenario())


def test_the_same_bytes_go_up_once_over_a_restart(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with bench(tmp_path, clock=clock) as b:
            b.submit(b.keep())
            await b.rig.advance(5)
            first = b.r2.kept
        async with bench(tmp_path, clock=clock) as b:
            b.r2.kept = first
            job = b.submit(b.keep(), prompt="red")
            await b.rig.advance(5)
            assert b.r2.puts == [] and b.rig.row(job).host == "r2"

    run(scenario())


def test_an_address_with_less_than_an_hour_left_is_not_handed_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            kept = b.keep()
            b.submit(kept)
            await b.rig.advance(5)
            b.clock.jump_wall(DAY - 3600)
            b.submit(kept, prompt="red")
            await b.rig.advance(5)
            assert len(b.r2.puts) == 2

    run(scenario())


def test_other_limits_are_other_bytes(tmp_path: Path) -> None:
    class Two(Scripted):
        id = "scripted"
        needs_url = True

        def offer(self, model: str = "") -> Offer:
            return Offer(frozenset(Mode), input_limits=InputLimits(max_side=32 if model == "small" else 4096))

    async def scenario() -> None:
        asyncio.get_running_loop().set_default_executor(Inline())
        clock = FakeClock()
        b = Bench(tmp_path, clock, Two(clock), QUIET)
        await finish(clock, b.rig.queue.start())
        kept = b.keep()
        for model in ("", "small", "small", ""):
            b.rig.queue.submit(GenerationRequest("scripted", "x", model=model, inputs=(kept,)), again=True)
            await b.rig.advance(3)
        assert [opened(upload.data).size for upload in b.r2.puts] == [(64, 48), (32, 24)]
        await b.rig.close()
        await b.uploads.close()

    run(scenario())


def test_what_the_engine_could_not_fetch_goes_up_anew_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            unreadable = RefusedError("KIE could not open the reference picture.", "", "input-unreadable")
            b.engine.creates = [unreadable, unreadable, "task"]
            job = b.submit(b.keep())
            await b.rig.advance(10)
            assert b.rig.state(job) is JobState.FAILED and len(b.engine.created) == 2 and len(b.r2.puts) == 2
            urls = [references[0].url for _, _, _, references in b.engine.created]
            assert urls[0] != urls[1]
            await b.rig.queue.retry(job.id)
            await b.rig.advance(10)
            assert len(b.r2.puts) == 3, "a retry is not given the address that could not be read"

    run(scenario())


# -- nothing stays -----------------------------------------------------------------------------------


def test_what_can_be_deleted_is_deleted_when_the_last_job_has_ended(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            kept = b.keep()
            b.engine.creates = ["one", "two"]
            b.engine.polls = {"one": [success()]}
            one = b.submit(kept)
            two = b.submit(kept, prompt="red")
            await b.rig.advance(5)
            assert b.rig.state(one) is JobState.DONE and b.rig.state(two) is JobState.POLLING and len(b.r2.kept) == 1
            b.engine.polls["two"] = [success("https://pictures.example/2.png")]
            await b.rig.advance(5)
            assert b.rig.state(two) is JobState.DONE and b.r2.kept == {}
            assert b.uploads.store.objects() == []
            b.submit(kept, prompt="green")
            await b.rig.advance(5)
            assert len(b.r2.puts) == 2, "an address whose object is deleted is not handed out"

    run(scenario())


def test_a_delete_that_fails_is_tried_until_it_is_gone(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.r2.delete_faults = [PassingError("R2 is away."), PassingError("R2 is away."), HeldError("Wrong key.")]
            b.engine.creates, b.engine.polls = ["one"], {"one": [success()]}
            b.submit(b.keep())
            await b.rig.advance(5)
            assert len(b.r2.kept) == 1
            await b.rig.advance(700)
            assert b.r2.kept == {} and b.r2.delete_faults == [] and b.uploads.store.objects() == []

    run(scenario())


def test_what_a_crash_left_is_swept_at_the_next_start(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        async with bench(tmp_path, clock=clock) as b:
            b.engine.creates = ["one", "two"]
            ended, going = b.submit(b.keep()), b.submit(b.keep(picture("red")), prompt="red")
            await b.rig.advance(5)
            left = b.r2.kept
            assert len(left) == 2
        async with bench(tmp_path, clock=clock, start=False) as b:
            # The process died after the job's last row and before the delete.
            b.rig.library.db.connection.execute("UPDATE jobs SET state = 'CANCELLED' WHERE id = ?", (ended.id,))
            b.r2.kept = left
            await finish(clock, b.rig.queue.start())
            await b.rig.advance(5)
            assert len(left) == 1 and b.rig.state(going) is JobState.POLLING

    run(scenario())


def test_a_put_whose_answer_was_lost_is_swept_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.engine.creates, b.engine.polls = ["one"], {"one": [success()]}
            b.r2.faults = [PassingError("The connection broke.", "", "host-unreachable")]
            job = b.submit(b.keep())
            await b.rig.advance(0.1)
            b.r2.kept[b.r2.puts[0].name] = b.r2.puts[0]  # it had arrived all the same
            await b.rig.advance(10)
            assert b.rig.row(job).host == "imgbb" and b.rig.state(job) is JobState.DONE and b.r2.kept == {}

    run(scenario())


# -- asked first -------------------------------------------------------------------------------------


class Person:
    """Answers questions about places."""

    def __init__(self, *answers: bool) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host_id: str, path: Path) -> bool:
        assert path.is_file()
        self.asked.append(host_id)
        return self.answers.pop(0)


def test_the_first_upload_of_all_is_asked_about_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.consents.ask = person = Person(True)
            for colour in ("red", "green"):
                b.submit(b.keep(picture(colour)), prompt=colour)
            await b.rig.advance(5)
            assert person.asked == ["r2"] and len(b.r2.kept) == 2
            assert Settings(tmp_path / "config", {}).text("allowed_hosts") == "r2"

    run(scenario())


def test_a_place_that_cannot_delete_is_asked_about_even_then(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.consents.remember("r2")
            b.consents.ask = person = Person(False, True)
            b.r2.faults = [HeldError("Wrong secret.")] * 2
            job = b.submit(b.keep())
            await b.rig.advance(5)
            assert person.asked == ["imgbb", "kie-upload"] and b.rig.row(job).host == "kie-upload"
            assert "ImgBB was not allowed" in b.rig.row(job).inputs[0].note and b.imgbb.puts == []

    run(scenario())


def test_a_no_to_every_place_waits_for_the_artist(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.consents.ask = person = Person(False, False, False, True)
            job = b.submit(b.keep())
            await b.rig.advance(5)
            row = b.rig.row(job)
            assert row.held and row.error is not None and row.error.kind == "no-host" and b.sent() == []
            await b.rig.queue.retry(job.id)
            await b.rig.advance(5)
            assert person.asked == ["r2", "imgbb", "kie-upload", "r2"] and b.rig.row(job).host == "r2"

    run(scenario())


def test_who_does_not_want_to_be_asked_is_not(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with bench(tmp_path) as b:
            b.settings.set("ask_before_host", False)
            b.consents.ask = person = Person()
            b.submit(b.keep())
            await b.rig.advance(5)
            assert person.asked == [] and b.sent() == ["r2"]

    run(scenario())
