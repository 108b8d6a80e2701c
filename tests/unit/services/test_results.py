"""From the link to the picture: dead links, broken pictures, a host that is down, a disk that is full."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.errors import (
    AppError,
    BadInputError,
    DiskFullError,
    ErrorInfo,
    LinkGoneError,
    NotRunError,
    PassingError,
    RefusedError,
)
from desktop_app.models import JobState, Progress, ProgressState, Result
from tests.fakes.paid_service import png
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, Rig, engine_like, rig, run, success

URL = "https://pictures.example/1.png"
GONE = LinkGoneError("The picture's link no longer works.")


def files(r: Rig) -> list[str]:
    """Pictures and parts in the library folder."""
    return [path.name for path in r.library.folder.rglob("*") if path.suffix in (".png", ".part")]


def test_a_host_that_is_down_for_ten_minutes(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            r.fetches[URL] = [PassingError("The picture's server could not be reached.")]
            job = r.submit()
            await r.advance(600)
            row = r.row(job)
            assert row.state is JobState.DOWNLOADING and not row.held and 5 < len(r.fetched) < 60
            r.fetches[URL] = [png("one")]
            await r.advance(130)
            assert r.state(job) is JobState.DONE and r.row(job).error is None

    run(scenario())


@pytest.mark.parametrize(("answer", "tries"), [
    (PassingError("The picture arrived incomplete.", kind="incomplete"), 3),
    (BadInputError("This is a web page, not a picture."), 3),
    (b"<html>not a picture</html>", 3),
    (png("cut")[:60], 3),
    (RefusedError("That address is on this machine.", kind="refused-address"), 1),
])
def test_what_comes_is_refused(answer: bytes | AppError, tries: int, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            r.fetches[URL] = [answer]
            job = r.submit()
            await r.advance(120)
            row = r.row(job)
            assert row.state is JobState.FAILED and row.error is not None and row.error.title
            assert row.remote_id == "task-1" and URL in row.result and row.credits == 6.0
            assert len(r.fetched) == tries and files(r) == []
            with_same_id = await r.queue.check(job.id)  # checked again while it is still so
            await r.advance(120)
            assert with_same_id.id == job.id and r.state(job) is JobState.FAILED and len(r.engine.created) == 1

    run(scenario())


def test_the_second_of_three_pictures_is_broken(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            urls = [f"https://pictures.example/{n}.png" for n in range(3)]
            r.engine.polls["task-1"] = [Progress(ProgressState.SUCCESS, results=tuple(map(Result, urls)))]
            r.fetches[urls[1]] = [b"broken", png("two")]
            job = r.submit()
            await r.advance(60)
            (_, assets), = r.done
            assert len(assets) == 3 and r.state(job) is JobState.DONE
            fetched = [url for _, url in r.fetched]
            assert fetched == [urls[0], urls[1], urls[1], urls[2]]  # the first is not fetched twice

    run(scenario())


def test_a_dead_link_asks_the_record_then_the_engine(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.fetches = {URL: [GONE], URL + "?2": [GONE]}
            r.engine.polls["task-1"] = [success(URL), success(URL + "?2"), success(URL + "?2")]
            r.engine.links[URL + "?2"] = URL + "?3"
            job = r.submit()
            await r.advance(60)
            assert r.state(job) is JobState.DONE
            assert [url for _, url in r.fetched] == [URL, URL + "?2", URL + "?3"]

    run(scenario())


def test_a_link_that_stays_dead_is_held_and_asked_for_later(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.fetches[URL] = [GONE]
            r.engine.polls["task-1"] = [success(URL)]
            r.engine.links[URL] = PassingError("no answer")
            job = r.submit()
            await r.advance(5)
            row = r.row(job)
            assert row.state is JobState.DOWNLOADING and row.held and row.error is not None
            assert row.error.kind == "link-gone"
            settled, = await r.queue.wait([job.id])
            assert settled.held
            await r.advance(3000)
            moments = [at for at, _ in r.fetched]
            gaps = [round((b - a) / 60) for a, b in pairwise(moments)]
            assert gaps == [1, 2, 5, 10, 30]
            r.fetches[URL] = [png("back")]
            await r.queue.check(job.id)
            await r.advance(2)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_a_full_disk_holds_and_goes_on_by_itself(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL)]
            r.fetches[URL] = [DiskFullError("The disk is full."), png("one")]
            job = r.submit()
            await r.advance(5)
            row = r.row(job)
            assert row.state is JobState.DOWNLOADING and row.held and URL in row.result and files(r) == []
            await r.advance(60)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_a_full_disk_while_the_task_id_is_written_loses_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            task = "t" * 200_000  # needs new pages in the database
            r.engine.creates, r.engine.polls[task] = [task], [success(URL)]
            connection = r.library.db.connection
            job = r.submit()
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 5}")
            await r.advance(30)
            assert r.state(job) is JobState.SUBMITTING and len(r.engine.created) == 1
            connection.execute("PRAGMA max_page_count = 1000000")
            await r.advance(5)
            assert r.state(job) is JobState.DONE and r.row(job).remote_id == task

    run(scenario())


def test_a_full_disk_everywhere_else_is_one_banner_and_everything_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [success(URL, facts={"note": "n" * 300_000})]
            job = r.submit()
            await r.advance(0.5)
            connection = r.library.db.connection
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 5}")
            await r.advance(20)
            told = [(name, reason.kind if reason else None) for name, reason in r.banners]
            assert told[0] == ("library", "disk-full") and r.state(job) is JobState.POLLING
            connection.execute("PRAGMA max_page_count = 1000000")
            await r.advance(30)
            assert r.state(job) is JobState.DONE and r.banners[-1] == ("library", None)

    run(scenario())


def test_a_painted_file_is_kept_with_its_facts(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        painted = tmp_path / "painted.png"
        painted.write_bytes(png("painted"))
        async with rig(tmp_path, engine=engine_like(clock, costs_money=False), clock=clock) as r:
            done = Progress(ProgressState.SUCCESS, results=(Result(path=painted),), facts={"understood": ["fox"]})
            r.engine.polls["task-1"] = [done]
            r.submit()
            await r.advance(3)
            (_, assets), = r.done
            assert assets[0].facts["understood"] == ["fox"] and r.engine.released == ["task-1"]

    run(scenario())


def test_a_painted_file_that_is_no_picture_fails_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        painted = tmp_path / "painted.png"
        painted.write_bytes(b"nothing")
        async with rig(tmp_path, engine=engine_like(clock, costs_money=False), clock=clock) as r:
            r.engine.polls["task-1"] = [Progress(ProgressState.SUCCESS, results=(Result(path=painted),))]
            job = r.submit()
            await r.advance(3)
            assert r.state(job) is JobState.FAILED and r.engine.released == ["task-1"]

    run(scenario())


def test_at_most_four_pictures_are_fetched_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path, settings=replace(QUIET, downloads_at_once=2)) as r:
            for n in range(1, 5):
                r.engine.polls[f"task-{n}"] = [success(f"https://pictures.example/{n}.png")]
            jobs = [r.submit(f"picture {n}") for n in range(4)]
            await r.advance(4)
            assert all(r.state(job) is JobState.DONE for job in jobs)

    run(scenario())


def test_check_again_on_failed_jobs(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.polls["task-1"] = [Progress(ProgressState.FAILED, error=ErrorInfo("service", "failed"))]
            job = r.submit()
            await r.advance(3)
            for answer in (PassingError("no answer"), Progress(ProgressState.RUNNING), Progress(ProgressState.LOST)):
                r.engine.polls["task-1"] = [answer]
                await r.queue.check(job.id)
                await r.advance(100)
                row = r.row(job)
                assert row.state is JobState.FAILED and row.next_check is None
            r.engine.polls["task-1"] = [success(URL)]
            await r.queue.check(job.id)
            await r.advance(3)
            assert r.state(job) is JobState.DONE

    run(scenario())


def test_check_again_needs_a_task(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with rig(tmp_path) as r:
            r.engine.creates = [RefusedError("no"), NotRunError("busy", retry_after=100.0)]
            failed, waiting = r.submit("one"), r.submit("two")
            await r.settle()
            with pytest.raises(AppError):
                await r.queue.check(failed.id)
            with pytest.raises(AppError):
                await r.queue.retry(waiting.id)
            again = await r.queue.retry(failed.id)
            assert again.parent == failed.id and again.request == failed.request

    run(scenario())
