"""The viewer in the real window: masks on references, full screen, comparing what is selected, one-press upscale."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from desktop_app.models import Asset, GenerationRequest, JobState, Role
from desktop_app.ui.viewer.compare import Look
from desktop_app.ui.viewer.stage import Stage
from tests.ui.shell.conftest import Bench, Drive, drive

__all__ = ["drive"]


async def pictures(bench: Bench, count: int) -> list[Asset]:
    """So many results in the library."""
    found = []
    for n in range(count):
        (job,) = await bench.session.submit(f"picture {n}")
        await bench.session.wait([job])
        found += bench.studio.library.assets.by_job(job.id)
    return found


def test_a_mask_is_painted_on_a_reference_and_kept_with_it(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        zone, stage = window.compose.zone, window.stage
        window.compose.take_files([bench.picture()])
        await window.compose.all_read()
        (reference,) = zone.references()
        zone.mask_wanted.emit(reference.number)
        assert stage.masking
        await bench.until(lambda: stage.mask_editor.canvas.layer is not None)
        jobs = bench.studio.queue.submit(GenerationRequest(engine="painter", prompt="a fox"))
        await bench.session.wait(list(jobs))  # what is finished meanwhile does not take the editor away
        assert stage.masking
        stage.mask_editor.canvas.stroke(QPointF(100, 100), QPointF(500, 400))
        QTest.keyClick(stage.mask_editor, Qt.Key.Key_Return)
        await bench.until(lambda: not stage.masking)
        (reference,) = zone.references()
        assert reference.mask is not None
        assert reference.mask.role is Role.MASK
        assert (reference.mask.width, reference.mask.height) == (64, 48)
        zone.mask_wanted.emit(reference.number)
        await bench.until(lambda: stage.mask_editor.canvas.layer is not None)
        QTest.keyClick(stage.mask_editor, Qt.Key.Key_Escape)
        assert not stage.masking
        assert zone.references()[0].mask == reference.mask

    drive(body)


def test_full_screen_leaves_the_picture_alone_and_gives_the_panels_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        (asset,) = await pictures(bench, 1)
        window.open_viewer(asset.id)
        sizes = window.splitter.sizes()
        window.actions_.run("fullscreen")
        assert window.isFullScreen()
        panels = (window.compose, window.side, window.status, window.viewer.bar)
        assert not any(part.isVisible() for part in panels)
        QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
        assert not window.isFullScreen()
        assert all(part.isVisible() for part in panels)
        assert window.viewing
        await bench.until(lambda: window.splitter.sizes() == sizes)
        window.viewer.canvas.double_clicked.emit()
        assert window.isFullScreen()
        window.viewer.bar.back.click()
        assert not window.viewing
        assert window.compose.isVisible()

    drive(body)


def test_selected_pictures_are_compared_by_m_and_esc_goes_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        window = bench.window
        made = await pictures(bench, 3)
        window.show_gallery()
        window.gallery.grid.selectAll()
        window.gallery.grid.setFocus()
        QTest.keyClick(window.gallery.grid, Qt.Key.Key_M)
        assert window.viewing
        assert {pane.entry.asset.id for pane in window.viewer.side.panes} == {asset.id for asset in made}
        QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
        assert not window.viewing

    drive(body)


def test_upscale_is_one_press(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        (asset,) = await pictures(bench, 1)
        bench.window.open_viewer(asset.id)
        bench.window.viewer.bar.upscale.click()
        await bench.until(lambda: any(job.engine == "stylist" for job in bench.studio.library.jobs.list()))
        (job,) = [job for job in bench.studio.library.jobs.list() if job.engine == "stylist"]
        assert job.request.options == {"upscale": "2"}
        assert [picture.asset_id for picture in job.request.inputs] == [asset.id]
        await bench.until(lambda: bench.studio.library.jobs.get(job.id).state is JobState.DONE)

    drive(body)


def test_the_way_of_comparing_comes_back_after_a_restart(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        viewer = bench.window.viewer
        viewer.choose_look(Look.FLICKER)
        viewer.compare.setChecked(False)
        bench.window.close()  # the session decides when it really closes
        again = Stage(bench.window)
        assert again.viewer.look is Look.FLICKER
        assert not again.viewer.compare.isChecked()
        again.viewer.close_decoder()

    drive(body)
