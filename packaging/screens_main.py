"""The main states of the window, for screenshots: from the first start to the shortcut sheet."""

from __future__ import annotations

import asyncio

from screens_stage import DRAFT, EDIT, Screen, Stage


async def _first_start(stage: Stage) -> None:
    guide = stage.window.welcome_place.guide
    guide.begin()
    await stage.until(guide.has_samples)
    await stage.session.painted(20)


async def _empty(stage: Stage) -> None:
    """Everything that was there is gone."""
    await _first_start(stage)
    stage.window.welcome_place.guide.remove_samples()
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
    stage.window.open_palette()
    await stage.session.painted(8)


async def _keys(stage: Stage) -> None:
    stage.window.actions_.run("keys")
    await stage.session.painted(8)


async def _trash(stage: Stage) -> None:
    window = stage.window
    window.gallery.asset_actions.trash(stage.newest(4))
    await asyncio.sleep(0.2)
    window.actions_.run("trash-shown") if "trash-shown" in {a.id for a in window.actions_.all()} else None
    await stage.session.painted(16)


async def _styles(stage: Stage) -> None:
    stage.window.compose.settings.styles.show_all()
    await stage.session.painted(8)


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
)
