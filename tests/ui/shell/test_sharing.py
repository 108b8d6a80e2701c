"""Sharing in the real window: asked the first time, one click afterwards, nothing public that was not shown."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.sharing import ShareChoices, ShareState
from desktop_app.ui.sharing import share_words
from desktop_app.ui.sharing.qr_code import QrCode
from desktop_app.ui.sharing.receipts import Receipts
from desktop_app.ui.sharing.share_sheet import ShareSheet
from tests.ui.shell.conftest import Bench, Drive


async def picture(bench: Bench) -> str:
    """A finished picture, selected in the gallery."""
    jobs = await bench.session.submit("a lighthouse in fog", engine="painter")
    await bench.session.wait(jobs)
    await bench.until(lambda: bool(bench.window.gallery.model.ids([0])))
    asset = bench.window.gallery.model.ids([0])[0]
    bench.window.gallery.reveal(asset)
    await bench.until(lambda: bench.window.gallery.selected_ids() == [asset])
    return asset


async def sheet_of(bench: Bench) -> ShareSheet:
    """The open share sheet."""
    await bench.until(lambda: bool(bench.window.findChildren(ShareSheet)))
    return bench.window.findChildren(ShareSheet)[-1]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_first_time_it_asks_then_one_click_is_enough(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        asset = await picture(bench)
        library = bench.studio.library
        QGuiApplication.clipboard().setText("before")
        bench.window.actions_.run("share")
        sheet = await sheet_of(bench)
        assert library.shares.list() == [] and clipboard() == "before"  # nothing is shared by opening it
        sheet.go.click()
        await bench.until(lambda: sheet.share is not None)
        made = library.shares.of_asset(asset)[0]
        assert clipboard() == made.url and made.choices == ShareChoices()
        sheet.dismiss()
        jobs = await bench.session.submit("a boat", engine="painter")
        await bench.session.wait(jobs)
        await bench.until(lambda: bench.window.gallery.model.ids([0]) != [asset])
        second = bench.window.gallery.model.ids([0])[0]
        bench.window.sharing.share([second])
        await bench.until(lambda: bool(library.shares.of_asset(second)))
        await bench.until(lambda: clipboard() == library.shares.of_asset(second)[0].url)
        bench.window.sharing.share([second])  # again: the same link, at once
        await asyncio.sleep(0)
        assert len(library.shares.of_asset(second)) == 1

    drive(body)


def test_the_sheet_says_exactly_what_becomes_public(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await picture(bench)
        bench.window.actions_.run("share-sheet")
        sheet = await sheet_of(bench)
        words = sheet._public.text()
        assert "this picture" in words and "Not in it: the prompt, camera data" in words
        assert not any(box.isChecked() for box in (sheet.prompt, sheet.style_, sheet.before, sheet.recipe))
        sheet.prompt.setChecked(True)
        assert "re-encoded, the prompt." in sheet._public.text() and "Not in it: the prompt" not in sheet._public.text()
        assert not sheet.before.isVisible()  # it was made from words
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await bench.until(lambda: not sheet.isVisible())
        assert bench.studio.library.shares.list() == []

    drive(body)


def test_unshare_in_the_sheet_deletes(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        asset = await picture(bench)
        bench.window.actions_.run("share")
        sheet = await sheet_of(bench)
        sheet.go.click()
        await bench.until(lambda: sheet.share is not None)
        made = bench.studio.library.shares.of_asset(asset)[0]
        await bench.until(lambda: sheet.unshare.isVisible())
        sheet.unshare.click()
        await bench.until(lambda: sheet.share is None)
        assert bench.studio.library.shares.get(made.id).state is ShareState.GONE
        assert bench.studio.library.assets.get(asset).shares == ()

    drive(body)


def test_the_network_switch_serves_only_shares_and_only_while_it_is_on(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        await picture(bench)
        bench.window.actions_.run("share")
        sheet = await sheet_of(bench)
        sheet.go.click()
        await bench.until(lambda: sheet.share is not None)
        bench.window.sharing._serve(sheet, True, False)
        url = sheet.link.url()
        assert url.startswith("http://127.0.0.1:") and clipboard() == url
        status, page = await asyncio.to_thread(fetch, url)
        assert status == 200 and b"made with Easel" in page
        base = url.rsplit("/s/", 1)[0]
        for wrong in ("/", "/s/", "/s/../library/library.db", "/x/y.html"):
            assert (await asyncio.to_thread(fetch, base + wrong))[0] == 404
        assert (await asyncio.to_thread(fetch, url.replace(base, base[:-4] + "AAAA")))[0] == 404
        bench.window.sharing._serve(sheet, False, False)
        with pytest.raises(OSError):
            await asyncio.to_thread(fetch, url)

    drive(body)


def test_a_zip_opens_without_easel(drive: Drive, tmp_path: Path) -> None:
    async def body(bench: Bench) -> None:
        await picture(bench)
        bench.window.actions_.run("share")
        sheet = await sheet_of(bench)
        sheet.go.click()
        await bench.until(lambda: sheet.share is not None)
        from desktop_app.services.share_zip import write_zip

        assert sheet.share is not None
        path = write_zip(bench.studio.hosts["folder"], sheet.share, tmp_path)  # type: ignore[arg-type]
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            page = archive.read("index.html").decode()
        assert f'src="{sheet.share.id}/1.jpg"' in page and f"{sheet.share.id}/1.jpg" in names

    drive(body)


def test_receipts_are_listed_searched_and_taken_back(drive: Drive) -> None:
    async def body(bench: Bench) -> None:
        asset = await picture(bench)
        await bench.studio.shares.share([asset], ShareChoices())
        await bench.studio.shares.share([asset], ShareChoices(prompt=True))
        bench.window.actions_.run("shares")
        await bench.until(lambda: bool(bench.window.findChildren(Receipts)))
        receipts = bench.window.findChildren(Receipts)[0]
        assert len(receipts.rows) == 2
        receipts.search.setText("nothing like it")
        assert receipts.rows == []
        receipts.search.setText("lighthouse")
        assert len(receipts.rows) == 2
        receipts.rows[0].unshare.click()
        await bench.until(lambda: len(receipts.rows) == 1)
        assert len(bench.studio.library.shares.list()) == 1

    drive(body)


def test_life_is_told_in_days_and_hours() -> None:
    from tests.unit.storage.test_shares import a_share

    share = a_share(expires=1_000_000.0)
    assert share_words.life_words(share, 1_000_000 - 3 * 86400) == "ends in 3 days"
    assert share_words.life_words(share, 1_000_000 - 5 * 3600) == "ends in 5 hours"
    assert share_words.life_words(share, 1_000_001) == "ended"
    assert share_words.life_words(a_share(), 5) == ""


def test_a_qr_code_can_be_read_by_its_modules(dressed: object) -> None:
    code = QrCode()
    code.resize(code.sizeHint())
    code.show_link("https://pics.example/s/k3v9")
    image = code.grab().toImage()
    colours = {image.pixelColor(x, y).lightness() > 128 for x in range(8, 100, 3) for y in range(8, 100, 3)}
    assert colours == {True, False}
    code.show_link("x" * 5000)
    assert not code.isVisible()


def fetch(url: str) -> tuple[int, bytes]:
    """One GET past any proxy."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, b""
