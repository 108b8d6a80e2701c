"""The engine against the stand-in service: real connections, its own clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.engines.base import Kit, Reference
from desktop_app.engines.kie import KieEngine
from desktop_app.errors import (
    AmbiguousError,
    AppError,
    HeldError,
    KeyProblemError,
    NotRunError,
    PassingError,
    RefusedError,
)
from desktop_app.models import GenerationRequest, InputPicture, Mode, ProgressState
from desktop_app.redaction import Secret
from tests.fakes.kie.service import DEFAULT_KEY, KieService
from tests.support.clock import FakeClock

PROMPT = "a lighthouse"


@dataclass
class Desk:
    """An engine, its service, and what the engine was given."""

    engine: KieEngine
    service: KieService
    clock: FakeClock
    memory: dict[str, str]
    keys: list[str]

    async def create(self, prompt: str = PROMPT, model: str = "google/nano-banana") -> str:
        request = GenerationRequest("kie", prompt, model=model, seed=7)
        return await self.engine.create(request, (), "job")

    @property
    def creates(self) -> int:
        """Create calls the service has seen."""
        return len(self.service.calls)


def at(work: Callable[[Desk], Awaitable[object]], key: str = DEFAULT_KEY, config: Path | None = None) -> None:
    """Run `work` with a desk."""

    async def main() -> None:
        service, clock, memory, keys = KieService(), FakeClock(), dict[str, str](), [key]
        service.settings["task_seconds"] = 0.0
        server, address = await service.start()

        async def ask(name: str) -> Secret | None:
            return Secret(keys[0]) if name == "KIE_AI_API_KEY" and keys[0] else None

        engine = KieEngine(Kit(ask, clock, {"KIE_AI_BASE_URL": address}, memory, config))
        try:
            await work(Desk(engine, service, clock, memory, keys))
        finally:
            await engine.close()
            server.close()

    asyncio.run(main())


@pytest.mark.parametrize("model", ["google/nano-banana", "gpt4o-image", "flux-kontext-max", "z-image"])
def test_every_interface_from_create_to_link(model: str) -> None:
    async def work(desk: Desk) -> None:
        task = await desk.create(model=model)
        progress = await desk.engine.poll(task)
        assert progress.state is ProgressState.SUCCESS and len(progress.results) == 1
        assert progress.completed is not None
        link = await desk.engine.refresh_link(task, progress.results[0].url)
        assert link.startswith(progress.results[0].url) and "X-Amz" in link
        assert await desk.engine.refresh_link(task, "https://elsewhere.example/1.png") == ""

    at(work)


def test_pictures_and_mask_arrive_in_their_fields() -> None:
    async def work(desk: Desk) -> None:
        pictures = tuple(InputPicture(str(number) * 64, "a", 800, 600) for number in range(5))
        references = [Reference(Path("x"), url=f"https://files.example/{number}.jpg") for number in range(5)]
        request = GenerationRequest(
            "kie", "join them", Mode.IMAGE_TO_IMAGE, "google/nano-banana-edit", inputs=pictures
        )
        await desk.engine.create(request, references, "job")
        sent = desk.service.ledger[0]["body"]["input"]
        assert sent["image_urls"] == [reference.url for reference in references] and sent["aspect_ratio"] == "auto"

    at(work)


@pytest.mark.parametrize(("wish", "kind"), [
    ("[create=reset]", AmbiguousError), ("[create=cut]", AmbiguousError), ("[create=html502]", AmbiguousError),
    ("[create=no-task-id]", AmbiguousError), ("[create=silent]", AmbiguousError),
    ("[create=refused-reset]", AmbiguousError), ("[create=refused-html524]", AmbiguousError),
    ("[create=1010]", HeldError), ("[code=429]", NotRunError), ("[code=455]", NotRunError), ("[code=402]", HeldError),
    ("[code=500]", RefusedError), ("[code=422]", RefusedError), ("[code=505]", RefusedError),
])
def test_create_faults_are_told_apart_and_asked_once(wish: str, kind: type[AppError]) -> None:
    async def work(desk: Desk) -> None:
        with pytest.raises(kind):
            await desk.create(f"{PROMPT} {wish}")
        assert desk.creates == 1

    at(work)


def test_no_service_at_all_is_not_run() -> None:
    async def work(desk: Desk) -> None:
        gone = KieEngine(Kit(desk.engine.kit.key, desk.clock, {"KIE_AI_BASE_URL": "http://127.0.0.1:1"}))
        with pytest.raises(NotRunError, match="cannot be reached"):
            await gone.create(GenerationRequest("kie", PROMPT, model="z-image"), (), "job")
        with pytest.raises(PassingError):
            await gone.poll("task")
        await gone.close()

    at(work)


def test_poll_faults_pass_and_an_unknown_task_is_lost() -> None:
    async def work(desk: Desk) -> None:
        task = await desk.create(f"{PROMPT} [poll=429][poll=500][poll=html502][poll=cut][poll=reset][poll=null]")
        for _ in range(5):
            with pytest.raises(PassingError):
                await desk.engine.poll(task)
        assert (await desk.engine.poll(task)).state is ProgressState.LOST
        assert (await desk.engine.poll(task)).state is ProgressState.SUCCESS

    at(work)


def test_a_task_nobody_here_made_is_looked_for_in_every_interface_once() -> None:
    async def work(desk: Desk) -> None:
        task = await desk.create(model="flux-kontext-pro")
        desk.memory.clear()
        assert (await desk.engine.poll(task)).state is ProgressState.SUCCESS
        asked = len(desk.service.polls)
        assert asked == 3
        await desk.engine.poll(task)
        assert len(desk.service.polls) == asked + 1
        assert (await desk.engine.poll("never-made")).state is ProgressState.LOST

    at(work)


# -- keys --------------------------------------------------------------------------------------------


def test_a_task_is_polled_with_the_key_that_made_it_also_after_a_restart() -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-first-key": 200, "kie-second-key": 200}
        tasks = [await desk.create(f"{PROMPT} {number}") for number in range(4)]
        used = {desk.service.tasks[task].key for task in tasks}
        assert used == {"kie-first-key", "kie-second-key"}, "creates are spread"
        again = KieEngine(Kit(desk.engine.kit.key, desk.clock, desk.engine.kit.environ, desk.memory))
        asked = len(desk.service.polls)
        for task in tasks:
            assert (await again.poll(task)).state is ProgressState.SUCCESS  # the stand-in knows it by this key only
        assert len(desk.service.polls) == asked + 4
        await again.close()

    at(work, "kie-first-key, kie-second-key")


def test_no_key_and_no_part_of_it_is_in_the_memory() -> None:
    async def work(desk: Desk) -> None:
        await desk.create()
        text = repr(desk.memory)
        assert DEFAULT_KEY not in text and "test-key" not in text and len(desk.memory) == 3

    at(work)


@pytest.mark.parametrize("code", [401, 402, 433])
def test_a_refused_key_lets_another_go_on_and_rests_after_three(code: int) -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-bad-key-1": code, "kie-good-key": 200}
        for number in range(8):
            assert await desk.create(f"{PROMPT} {number}")
        assert len(desk.service.ledger) == 8
        assert desk.creates == 8 + 3, "after three refusals it is left alone"
        await desk.clock.advance(601.0)
        await desk.create(f"{PROMPT} a")
        await desk.create(f"{PROMPT} b")
        assert desk.creates == 8 + 3 + 3, "and is tried again after its rest"

    at(work, "kie-bad-key-1\nkie-good-key")


def test_when_every_key_is_refused_the_engine_pauses() -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-bad-key-1": 402, "kie-bad-key-2": 402}
        for _ in range(5):
            with pytest.raises(HeldError) as held:
                await desk.create()
            assert held.value.pauses_engine and held.value.kind == "no-credits"
        assert desk.service.ledger == []

    at(work, "kie-bad-key-1 kie-bad-key-2")


def test_an_ambiguous_answer_is_never_tried_with_the_next_key() -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-first-key": 200, "kie-second-key": 200}
        with pytest.raises(AmbiguousError):
            await desk.create(f"{PROMPT} [create=reset]")
        assert desk.creates == 1

    at(work, "kie-first-key kie-second-key")


@pytest.mark.parametrize(("key", "words"), [("", "needs a key"), ("schlüssel-🔑-0001", "is no key")])
def test_no_key_and_nonsense_are_told(key: str, words: str) -> None:
    async def work(desk: Desk) -> None:
        with pytest.raises(KeyProblemError, match=words):
            await desk.create()
        check = await desk.engine.check()
        assert not check.ok and words in check.message

    at(work, key)


def test_a_new_key_counts_at_once_when_the_engine_is_told() -> None:
    async def work(desk: Desk) -> None:
        with pytest.raises(HeldError):
            await desk.create()
        desk.keys[0] = DEFAULT_KEY
        with pytest.raises(HeldError):
            await desk.create()
        desk.engine.key_changed()
        assert await desk.create()

    at(work, "kie-wrong-key")


def test_the_balance_is_read_with_its_fraction_and_the_keys_age_is_told() -> None:
    async def work(desk: Desk) -> None:
        assert await desk.engine.balance() == 1000.5
        check = await desk.engine.check()
        assert check.ok and check.message == "Ready. 1,000.5 credits left." and check.hint == ""
        await desk.clock.advance(31 * 86_400)
        assert "31 days" in (await desk.engine.check()).hint
        desk.service.scripts.add("credit", [{"code": 500}, {"do": "html502"}, {"code": 401}])
        for kind in (PassingError, PassingError, HeldError):
            with pytest.raises(kind):
                await desk.engine.balance()

    at(work)


def test_what_a_model_cost_is_its_price_from_then_on(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        assert desk.engine.offer("z-image").price is None
        assert desk.engine.offer("gpt-image-2-text-to-image").price == 6.0
        await desk.engine.poll(await desk.create(model="z-image"))
        assert desk.engine.offer("z-image").price == 6.0
        again = KieEngine(Kit(desk.engine.kit.key, desk.clock, desk.engine.kit.environ, desk.memory))
        assert again.offer("z-image").price == 6.0 and again.offer("flux-kontext-pro").price is None

    at(work)


def test_models_come_from_the_table_and_the_artists_own_file(tmp_path: Path) -> None:
    (tmp_path / "kie_models.toml").write_text(
        '[[model]]\nid = "new/model"\ntitle = "New Model"\nlike = "z-image"\n', encoding="utf-8"
    )

    async def work(desk: Desk) -> None:
        names = [choice.value for choice in desk.engine.models]
        assert names[0] == "google/nano-banana" and names[-1] == "new/model" and len(names) == 53
        assert desk.engine.offer("new/model").prompt_limit == 1000
        assert desk.engine.offer().modes == {Mode.TEXT_TO_IMAGE}

    at(work, config=tmp_path)
