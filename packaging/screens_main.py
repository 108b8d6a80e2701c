"""The main states of the window, for screenshots: from the first start to the shortcut sheet."""

from __future__ import annotations

import asyncio

from screens_stage import DRAFT, EDIT, Screen, Stage


async def _first_start(stage: Stage) -> None:
    stage.window.welcome_place.guide.begin()
    await stage.until(lambda: stage.window.welcome_place.guide.has_samples(), 20)
    await stage.session.painted(24)


async def _empty(stage: Stage) -> None:
    """The samples are gone and nothing was made yet."""
    await _first_start(stage)
    stage.window.actions_.run("remove-samples")
    await stage.session.painted()


async def _gallery(stage: Stage) -> None:
    stage.window.compose.prompt.write(DRAFT)
    stage.window.gallery.reveal(stage.newest(3)[2])
    await stage.session.painted(24)


async def _search(stage: Stage) -> None:
    stage.window.gallery.search()
    stage.window.gallery.findChild(_line_edit()).setText("moon")
    await stage.session.painted(24)


async def _nothing_found(stage: Stage) -> None:
    stage.window.gallery.search()
    stage.window.gallery.findChild(_line_edit()).setText("xylophone")
    await stage.session.painted(12)


async def _references(stage: Stage) -> None:
    """An edit with two references, one of them for its style."""
    window = stage.window
    window.use_as_input(stage.newest(6)[1:4:2])
    window.compose.prompt.write("as a woodcut, warmer, a little more contrast")
    await window.compose.all_read()
    await stage.session.painted()


async def _refused(stage: Stage) -> None:
    """What the engine cannot do is said under Generate."""
    window = stage.window
    window.use_as_input(stage.newest(2)[1:])
    await window.compose.all_read()
    window.compose.prompt.write("add a hat")
    window.compose.generate()
    await stage.session.painted()


async def _viewer(stage: Stage) -> None:
    stage.window.open_viewer(stage.newest(6)[5])
    stage.window.side.show_inspector()
    await stage.session.painted(24)


async def _compare(stage: Stage) -> None:
    """Before and after of an edit, in each way of looking."""
    from desktop_app.ui.viewer.compare import Look

    window = stage.window
    window.compose.prompt.write(EDIT)
    window.open_viewer(stage.edited())
    await stage.session.painted(20)
    if not window.viewer.compare.isChecked():
        window.viewer.compare.setChecked(True)
    for name, look in (("slider", Look.SLIDER), ("side", Look.SIDE)):
        window.viewer.choose_look(look)
        await stage.shoot(name)


async def _inspector(stage: Stage) -> None:
    window = stage.window
    window.gallery.select([stage.edited()], stage.edited())
    window.side.show_inspector()
    await stage.session.painted(24)


async def _palette(stage: Stage) -> None:
    stage.window.actions_.run("palette")
    await stage.session.painted(8)


async def _keys(stage: Stage) -> None:
    stage.window.actions_.run("keys")
    await stage.session.painted(8)


async def _trash(stage: Stage) -> None:
    window = stage.window
    window.gallery.asset_actions.trash(stage.newest(4))
    await asyncio.sleep(0.2)
    window.actions_.run("show-trash")
    await stage.session.painted(16)


async def _styles(stage: Stage) -> None:
    stage.window.compose.settings.styles.open_all()
    await stage.session.painted(12)


async def _mask(stage: Stage) -> None:
    """A part of a reference is painted over."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    window = stage.window
    window.use_as_input(stage.newest(3)[2:])
    await window.compose.all_read()
    window.stage.paint_mask(window.compose.zone.references()[0].number)
    await stage.session.painted(16)
    canvas = window.stage.mask_editor.canvas
    middle = canvas.rect().center()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, Qt.KeyboardModifier.NoModifier, middle)
    for step in range(1, 30):
        QTest.mouseMove(canvas, middle + QPoint(step * 4, (step % 7) * 9 - 27))
    QTest.mouseRelease(canvas, left, Qt.KeyboardModifier.NoModifier, middle + QPoint(120, 0))
    await stage.session.painted(8)


async def _share(stage: Stage) -> None:
    window = stage.window
    edited = stage.edited()
    window.gallery.select([edited], edited)
    window.actions_.run("share-sheet")
    await stage.session.painted(24)


async def _receipts(stage: Stage) -> None:
    """The list of what was shared, on this machine."""
    from desktop_app.sharing import ShareChoices
    from desktop_app.ui.sharing.share_sheet import ShareSheet

    window = stage.window
    for asset_id in stage.newest(3)[1:]:
        window.sharing.open_sheet([asset_id])
        await stage.until(lambda: window.findChild(ShareSheet) is not None, 10)
        sheet = window.findChild(ShareSheet)
        sheet.share_wanted.emit(ShareChoices(), "folder")
        await stage.session.painted(24)
        sheet.dismiss()
        await stage.session.painted(6)
    window.actions_.run("shares")
    await stage.session.painted(12)


def _line_edit():  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QLineEdit

    return QLineEdit


SCREENS = (
    Screen("first-start", _first_start, "new"),
    Screen("empty", _empty, "new"),
    Screen("gallery", _gallery),
    Screen("gallery-2000", _gallery, "many"),
    Screen("search", _search),
    Screen("nothing-found", _nothing_found),
    Screen("references", _references),
    Screen("refused", _refused),
    Screen("viewer", _viewer),
    Screen("compare", _compare),
    Screen("inspector", _inspector),
    Screen("palette", _palette),
    Screen("keys", _keys),
    Screen("trash", _trash),
    Screen("styles", _styles),
    Screen("mask", _mask),
    Screen("share", _share),
    Screen("receipts", _receipts),
)
