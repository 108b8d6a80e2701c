"""How fast the services are asked, and whose turn it is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from desktop_app.errors import LinkGoneError, PassingError
from desktop_app.models import GenerationRequest, JobState
from tests.support.clock import FakeClock
from tests.unit.services.rig import QUIET, RUNNING, Answer, Rig, engine_like, rig, run, success

URL = "https://pictures.example/1.png"


def most_in_a_second(r: Rig) -> int:
    """The most questions that fell into any second."""
    moments = [at for at, _ in r.engine.asked]
    return max(sum(first <= at < first + 0.999 for at in moments) for first in moments)


def many(r: Rig, count: int) -> None:
    """One group of jobs."""
    r.queue.submit(GenerationRequest("scripted", "many"), count=count)


def test_the_poll_limit_holds_when_a_host_comes_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=20, polls_per_second=8.0, create_limit=(100, 1.0))
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            many(r, 20)
            await r.advance(20)
            engine.polls = {f"task-{n}": [PassingError("502")] for n in range(1, 21)}
            await r.advance(4)
            down = len(engine.asked)
            engine.polls = {}
            await r.advance(60)
            assert most_in_a_second(r) <= 8 and len(engine.asked) - down > 300

    run(scenario())


def test_the_poll_limit_holds_after_questions_that_hung(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=60, polls_per_second=8.0, create_limit=(100, 1.0))
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            many(r, 60)
            await r.advance(20)
            hang: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
            for n in range(1, 61):
                engine.polls[f"task-{n}"] = [hang, RUNNING]
            await r.advance(30)
            engine.polls = {}
            hang.set_result(RUNNING)
            await r.advance(30)
            assert most_in_a_second(r) <= 8
            assert len({task for at, task in engine.asked if at > clock.now() - 9}) == 60  # fairly

    run(scenario())


def test_asking_for_a_fresh_link_counts_as_a_question(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=40, polls_per_second=8.0, create_limit=(100, 1.0))
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            for n in range(1, 41):
                url = f"https://pictures.example/{n}.png"
                engine.polls[f"task-{n}"] = [success(url)]
                r.fetches[url] = [LinkGoneError("gone")]
            many(r, 40)
            await r.advance(30)
            assert most_in_a_second(r) <= 8 and len(engine.asked) >= 80

    run(scenario())


def test_who_waits_for_a_free_question_is_not_forgotten(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, can_cancel=True, costs_money=False)
        async with rig(tmp_path, clock=clock, engine=engine, settings=replace(QUIET, polls_at_once=1)) as r:
            answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
            engine.polls["task-1"] = [answer]
            jobs = [r.submit("first")]
            await r.advance(2)
            jobs += [r.submit(f"picture {n}") for n in range(3)]
            await r.advance(10)
            assert [task for _, task in engine.asked] == ["task-1"]
            for job in jobs[1:3]:
                await r.queue.cancel(job.id)
            engine.polls["task-4"] = [success(URL)]
            answer.set_result(success("https://pictures.example/first.png"))
            await r.advance(2)
            assert [r.state(job) for job in (jobs[0], jobs[3])] == [JobState.DONE] * 2

    run(scenario())


async def painted_in_turn(r: Rig, seconds: float) -> list[str]:
    """The prompts in the order of their creates, each taking a second or so."""
    for n in range(1, 60):
        r.engine.polls[f"task-{n}"] = [success(f"https://pictures.example/{n}.png")]
    await r.advance(seconds)
    return [request.prompt for _, _, request, _ in r.engine.created]


def test_pictures_that_keep_coming_do_not_starve_a_group(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=1, costs_money=False)
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            r.queue.submit(GenerationRequest("scripted", "variants"), count=5)
            await painted_in_turn(r, 0.5)
            for n in range(20):
                r.submit(f"single {n}")
                await r.advance(1)
            order = [request.prompt for _, _, request, _ in engine.created]
            assert order[:9].count("variants") >= 4

    run(scenario())


def test_variants_do_not_starve_one_picture(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=1, costs_money=False)
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            r.queue.submit(GenerationRequest("scripted", "variants"), count=50)
            await painted_in_turn(r, 5)
            r.submit("single")
            order = await painted_in_turn(r, 5)
            assert "single" in order

    run(scenario())


def test_a_job_keeps_the_place_the_artist_gave_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=1, costs_money=False)
        async with rig(tmp_path, engine=engine, clock=clock) as r:
            variants = r.queue.submit(GenerationRequest("scripted", "variants"), count=3)
            await painted_in_turn(r, 0.5)
            single, last = r.submit("single"), r.submit("last")
            r.submit("other")
            r.queue.move(last.id, None)
            r.queue.move(variants[2].id, single.id)
            r.queue.move(variants[1].id, single.id)
            order = await painted_in_turn(r, 20)
            assert order == ["variants", "variants", "variants", "single", "other", "last"]

    run(scenario())
