"""Recover: tasks the service knows and this library does not come back by their ids, and nothing is paid."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop_app.models import JobState, Progress, ProgressState
from desktop_app.ui.recover_dialog import RecoverDialog

from .conftest import Bench, Drive


def test_pasted_ids_are_fetched_and_nothing_is_created(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        assert bench.window.actions_.find("recover").possible  # type: ignore[union-attr]
        bench.window.actions_.run("recover")
        dialog = bench.window.findChild(RecoverDialog)
        assert dialog is not None and dialog.isVisible() and dialog.engine_id == "paid"
        assert not dialog._fetch.isEnabled()
        dialog._field.setPlainText("task-1, task-2")
        assert dialog._note.text() == "2 task ids"
        dialog._fetch.click()
        await bench.until(lambda: bench.window.gallery.model.rowCount() == 2)
        assert bench.paid.requests == [], "nothing was created"
        assert {job.remote_id for job in bench.studio.queue.jobs()} == {"task-1", "task-2"}
        assert {job.state for job in dialog.unfinished()} == {JobState.DONE}, "they stay in sight when they have come"
        dialog.close()

    drive(body)


def test_what_the_library_knows_as_unfinished_is_listed(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        bench.paid.progress = Progress(ProgressState.RUNNING, 0.5)
        (job,) = await bench.session.submit("a lighthouse", engine="paid")
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.POLLING)
        await bench.studio.queue.cancel(job.id)
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.DETACHED)
        bench.window.actions_.run("recover")
        dialog = bench.window.findChild(RecoverDialog)
        assert dialog is not None and [one.id for one in dialog.unfinished()] == [job.id]
        check = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Check again")
        bench.paid.progress = None
        check.click()
        await bench.until(lambda: bench.studio.queue.get(job.id).state is JobState.DONE)
        dialog.close()

    drive(body)
