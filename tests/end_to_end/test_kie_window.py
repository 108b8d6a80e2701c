"""KIE AI in the real window (offscreen), end to end against the stand-in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import WindowSession, run_loop, window_session
from desktop_app.models import JobState
from tests.end_to_end.kie_rig import Kie, kie
from tests.support.engines import png

Body = Callable[[WindowSession], Awaitable[Any]]


@pytest.fixture
def service(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kie]:
    with kie(own_home) as running:
        for name, value in running.environment.items():
            monkeypatch.setenv(name, value)
        yield running


def drive(qapp: QApplication, body: Body) -> None:
    """The window with every engine and host it really has."""

    async def inside() -> None:
        async with window_session(size=(1280, 800)) as session:
            await asyncio.wait_for(body(session), 60)

    qapp.setQuitOnLastWindowClosed(False)
    run_loop(qapp, inside)


async def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let the loop run until something holds."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what it waits for is on the screen and has no event
            await asyncio.sleep(0.02)


def choose(session: WindowSession, model: str) -> None:
    """Engine and model in the panel."""
    settings = session.window.compose.settings
    settings.choose_model("kie", model)


def states(session: WindowSession) -> list[JobState]:
    return [job.state for job in session.studio.queue.jobs()]


def test_from_words_to_a_picture_with_the_balance_in_sight(qapp: QApplication, service: Kie) -> None:
    async def body(session: WindowSession) -> None:
        window = session.window
        choose(session, "google/nano-banana")
        window.compose.prompt.write("a lighthouse in a storm")
        await until(lambda: "000.5 credits" in status_words(session))  # "1,000.5" or "1000.5", by locale
        window.compose.generate()
        await until(lambda: states(session) == [JobState.DONE])
        await until(lambda: "994.5 credits" in status_words(session))
        assert session.studio.queue.jobs()[0].credits == 6.0
        assert "994.5" in window.compose.last_words()
        assert window.gallery.model.rowCount() == 1

    drive(qapp, body)
    assert service.paid == 1


def status_words(session: WindowSession) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in session.window.status.findChildren(QLabel))


def test_a_budget_asks_first_and_goes_on_when_told(
    qapp: QApplication, service: Kie, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def body(session: WindowSession) -> None:
        session.studio.settings.set("budget_credits_per_day", 4)
        compose = session.window.compose
        choose(session, "gpt-image-2-text-to-image")
        compose.prompt.write("a fox")
        compose.generate()
        assert "today's budget" in compose.last_words() and states(session) == []
        compose.foot.again_button.click()
        await until(lambda: states(session) == [JobState.DONE])

    drive(qapp, body)
    assert service.paid == 1


def test_a_refused_key_pauses_with_one_banner_and_a_new_one_goes_on(
    qapp: QApplication, service: Kie, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIE_AI_API_KEY", "kie-wrong-key")

    async def body(session: WindowSession) -> None:
        choose(session, "google/nano-banana")
        for number in range(3):
            session.window.compose.prompt.write(f"a fox {number}")
            session.window.compose.generate()
        queue = session.studio.queue
        await until(lambda: queue.pause_reason("kie") is not None)
        reason = queue.pause_reason("kie")
        assert reason is not None and reason.kind == "key-refused"
        monkeypatch.setenv("KIE_AI_API_KEY", "kie-test-key")
        session.studio.key_changed("KIE_AI_API_KEY")
        await until(lambda: states(session) == [JobState.DONE] * 3)

    drive(qapp, body)
    assert service.paid == 3


def test_a_reference_goes_up_after_the_artist_agreed(qapp: QApplication, service: Kie, tmp_path: Path) -> None:
    path = tmp_path / "portrait.png"
    path.write_bytes(png((300, 200)))

    async def body(session: WindowSession) -> None:
        window = session.window
        choose(session, "google/nano-banana-edit")
        window.compose.take_files([path])
        await window.compose.all_read()
        window.compose.prompt.write("make it night")
        session.studio.settings.set("allowed_hosts", "kie-upload")
        window.compose.generate()
        await until(lambda: states(session) == [JobState.DONE])
        assert session.studio.queue.jobs()[0].host == "kie-upload"

    drive(qapp, body)
    assert len(service.ask("ledger")[0]["body"]["input"]["image_urls"]) == 1


def test_closed_in_the_middle_and_opened_again(qapp: QApplication, service: Kie) -> None:
    async def first(session: WindowSession) -> None:
        choose(session, "google/nano-banana")
        session.window.compose.prompt.write("a fox [seconds=1.5]")
        session.window.compose.generate()
        await until(lambda: states(session) == [JobState.POLLING])

    async def second(session: WindowSession) -> None:
        await until(lambda: states(session) == [JobState.DONE])

    drive(qapp, first)
    drive(qapp, second)
    assert service.paid == 1
