"""In the real window: a picture for a service is asked about, once, on a card that stops nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import WindowSession, run_loop, window_session
from desktop_app.models import GenerationRequest, JobState, Mode
from desktop_app.ui.host_consent import HostConsentCard
from tests.fakes import imgbb
from tests.support.engines import PaidEngine, png
from tests.ui.shell.conftest import Bench


class Reader(PaidEngine):
    """Reads pictures from addresses."""

    needs_url = True


def with_window(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch,
    body: Callable[[WindowSession, Reader, imgbb.ImgBB], Awaitable[None]],
) -> None:
    async def main() -> None:
        service = imgbb.ImgBB()
        server, address = await service.start()
        monkeypatch.setenv("IMGBB_BASE_URL", address)
        monkeypatch.setenv("IMGBB_API_KEY", service.key)
        reader = Reader(folder)
        async with window_session(engines={"paid": reader}, size=(1100, 720)) as session:
            await session.painted()
            await body(session, reader, service)
        server.close()

    qapp.setQuitOnLastWindowClosed(False)
    run_loop(qapp, main)


def submit(session: WindowSession, prompt: str) -> Any:
    picture = session.studio.library.keep_input(png())
    request = GenerationRequest("paid", prompt, Mode.IMAGE_TO_IMAGE, "one", inputs=(picture,))
    return session.studio.queue.submit(request)[0]


def card(session: WindowSession) -> HostConsentCard | None:
    return next((one for one in session.window.findChildren(HostConsentCard) if one.isVisible()), None)


def test_yes_is_asked_for_once(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(session: WindowSession, reader: Reader, service: imgbb.ImgBB) -> None:
        bench = Bench(session, reader, reader, reader, tmp_path)  # type: ignore[arg-type]
        job = submit(session, "night")
        await bench.until(lambda: card(session) is not None)
        assert service.requests == [] and reader.requests == [], "nothing leaves before the answer"
        shown = card(session)
        assert shown is not None
        shown.yes.click()
        await bench.until(lambda: session.studio.queue.get(job.id).state is JobState.DONE)
        assert session.studio.queue.get(job.id).host == "imgbb" and len(service.kept) == 1
        again = submit(session, "day")
        await bench.until(lambda: session.studio.queue.get(again.id).state is JobState.DONE)
        assert len(service.kept) == 1 and card(session) is None

    with_window(qapp, tmp_path, monkeypatch, body)


def test_no_leaves_the_job_waiting_and_the_window_closes_over_a_question(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def body(session: WindowSession, reader: Reader, service: imgbb.ImgBB) -> None:
        bench = Bench(session, reader, reader, reader, tmp_path)  # type: ignore[arg-type]
        job = submit(session, "night")
        await bench.until(lambda: card(session) is not None)
        shown = card(session)
        assert shown is not None
        shown.no.click()
        await bench.until(lambda: session.studio.queue.get(job.id).held)
        row = session.studio.queue.get(job.id)
        assert row.error is not None and row.error.kind == "no-host" and service.requests == []
        await session.studio.queue.retry(job.id)
        await bench.until(lambda: card(session) is not None)  # and the window is closed with the question open

    with_window(qapp, tmp_path, monkeypatch, body)
