"""Keys that go while their tasks run, a library that goes while a create runs, texts no database takes."""

from __future__ import annotations

import json

import pytest

from desktop_app.engines.base import Kit
from desktop_app.engines.kie import KieEngine, answers
from desktop_app.errors import HeldError, LibraryError
from desktop_app.models import ProgressState
from desktop_app.net.client import Answer
from desktop_app.redaction import Secret

from .test_engine import Desk, at


class Memory(dict[str, str]):
    """The library's notes; `away`: its disk was pulled."""

    away = False

    def __getitem__(self, name: str) -> str:
        if self.away:
            raise LibraryError("The library cannot be read.")
        return super().__getitem__(name)

    def get(self, name: str, default: str | None = None) -> str | None:  # type: ignore[override]
        try:
            return self[name]
        except KeyError:
            return default

    def __setitem__(self, name: str, value: str) -> None:
        if self.away:
            raise LibraryError("The library cannot be written.")
        super().__setitem__(name, value)


def test_a_library_that_goes_during_the_call_does_not_lose_the_paid_task() -> None:
    async def work(desk: Desk) -> None:
        memory = Memory()
        engine = KieEngine(Kit(desk.engine.kit.key, desk.clock, desk.engine.kit.environ, memory))
        desk.engine = engine
        await desk.create("the first")
        memory.away = True
        assert await desk.create() in desk.service.tasks
        memory.away = False
        await engine.close()

    at(work)


def test_a_task_of_a_revoked_key_is_found_with_another_key_of_the_account() -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-first-key": 200, "kie-second-key": 200}
        tasks = [await desk.create(f"a fox {number}") for number in range(2)]
        one = next(task for task in tasks if desk.service.tasks[task].key == "kie-first-key")
        desk.service.settings["keys"]["kie-first-key"] = 401
        desk.service.tasks[one].key = "kie-second-key"  # the same account
        assert (await desk.engine.poll(one)).state is ProgressState.SUCCESS

    at(work, "kie-first-key, kie-second-key")


def test_a_revoked_key_holds_its_own_task_and_stops_nobody_else() -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-first-key": 200, "kie-second-key": 200}
        tasks = [await desk.create(f"a fox {number}") for number in range(2)]
        one = next(task for task in tasks if desk.service.tasks[task].key == "kie-first-key")
        desk.service.settings["keys"]["kie-first-key"] = 401
        with pytest.raises(HeldError) as held:
            await desk.engine.poll(one)
        assert not held.value.pauses_engine, "the second key works"
        desk.service.settings["keys"]["kie-second-key"] = 401
        with pytest.raises(HeldError) as held:
            await desk.engine.poll(one)
        assert held.value.pauses_engine

    at(work, "kie-first-key, kie-second-key")


def test_a_task_whose_key_was_taken_out_waits_for_it_and_is_not_given_up() -> None:
    async def work(desk: Desk) -> None:
        desk.service.settings["keys"] = {"kie-first-key": 200, "kie-other-account": 200}
        task = await desk.create()
        desk.keys[0] = "kie-other-account"
        desk.engine.key_changed()
        with pytest.raises(HeldError) as held:
            await desk.engine.poll(task)
        assert held.value.kind == "key-missing" and not held.value.pauses_engine
        desk.keys[0] = "kie-other-account, kie-first-key"
        desk.engine.key_changed()
        assert (await desk.engine.poll(task)).state is ProgressState.SUCCESS

    at(work, "kie-first-key")


def test_a_key_that_was_being_read_while_it_changed_is_not_kept() -> None:
    async def work(desk: Desk) -> None:
        async def slow(name: str) -> Secret | None:
            value = desk.keys[0]
            if value == "kie-old-key":
                desk.keys[0] = "kie-test-key"
                engine.key_changed()
            return Secret(value)

        engine = KieEngine(Kit(slow, desk.clock, desk.engine.kit.environ, {}))
        desk.engine = engine
        with pytest.raises(HeldError):
            await desk.create("with the old one")
        assert await desk.create()
        await engine.close()

    at(work, "kie-old-key")


HALF = "flagged: \ud83d"  # a picture character that was cut in the middle


def test_half_a_character_in_the_services_words_is_kept_out() -> None:
    body = {"code": 200, "data": {"state": "fail", "failCode": "400", "failMsg": HALF, "model": HALF}}
    error = answers.record(Answer(200, {}, json.dumps(body)), "market").error
    assert error is not None
    for text in (error.title, error.hint):
        text.encode("utf-8")
    refused = answers.create_error(Answer(200, {}, json.dumps({"code": 422, "msg": HALF})))
    f"{refused.title} {refused.hint}".encode()
    done = {"code": 200, "data": {"state": "success", "resultJson": '["https://x.example/1.png"]', "model": HALF}}
    facts = answers.record(Answer(200, {}, json.dumps(done)), "market").facts
    json.dumps(dict(facts), ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("code", ["²", "-", "", " 20 0", "२००x"])
def test_a_code_of_odd_letters_is_no_crash(code: str) -> None:
    assert answers.code_of(Answer(200, {}, json.dumps({"code": code}))) is None


def test_a_code_with_a_point_is_the_same_code() -> None:
    assert answers.code_of(Answer(200, {}, '{"code": 200.0}')) == 200
    assert answers.code_of(Answer(200, {}, '{"code": 200.5}')) is None
    assert answers.code_of(Answer(200, {}, '{"code": 1e999}')) is None


def test_a_refund_is_no_price() -> None:
    data = {"state": "success", "resultJson": '["https://x.example/1.png"]', "creditsConsumed": -6}
    answer = Answer(200, {}, json.dumps({"code": 200, "data": data}))
    assert answers.record(answer, "market").credits is None
