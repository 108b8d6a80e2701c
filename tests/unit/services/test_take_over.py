"""A process that followed takes the library over: the limit on creates is the account's, not the process's."""

from __future__ import annotations

from pathlib import Path

from desktop_app.models import GenerationRequest
from tests.support.clock import FakeClock
from tests.unit.services.rig import engine_like, rig, run


def test_eighteen_creates_in_ten_seconds_also_when_a_follower_takes_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        clock = FakeClock()
        engine = engine_like(clock, concurrency=100)
        async with (
            rig(tmp_path, engine=engine, clock=clock) as first, rig(tmp_path, engine=engine, clock=clock) as follower
        ):
            follower.queue.waiting()
            await first.advance(100)
            assert not follower.queue.running
            first.queue.submit(GenerationRequest("scripted", "many"), count=60)
            await first.advance(1)
            assert len(engine.created) == 18
            await first.queue.close()
            await follower.advance(60)
            assert follower.queue.running
            sent = [at for at, *_ in engine.created]
            assert len(sent) == 60
            assert all(sent[n + 18] - sent[n] >= 10.0 for n in range(60 - 18))

    run(scenario())
