"""The main screens of the window as the tests of words, room, focus and colour walk through them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop_app.models import Progress, ProgressState

from .shell.conftest import Bench

Act = Callable[[Bench], Awaitable[None]]


@dataclass(frozen=True)
class Screen:
    """A name and how to get there; afterwards the window, or the dialog over it, is what is looked at."""

    name: str
    act: Act


async def rest(seconds: float = 0.25) -> None:
    """Layouts, thumbnails and short motions come to rest."""
    await asyncio.sleep(seconds)
    QApplication.sendPostedEvents()


async def _empty(bench: Bench) -> None:
    await rest()


async def _gallery(bench: Bench) -> None:
    """A few pictures, one of them made from another."""
    for prompt in ("a whale", "an owl in a forest", "月夜下的红狐狸，水彩"):
        await bench.session.wait(await bench.session.submit(prompt, engine="painter"))
    await bench.session.wait(await bench.session.submit(
        "stained glass", pictures=[bench.picture()], engine="stylist"))
    bench.window.queue.clear_finished()
    await bench.until(lambda: bench.window.gallery.model.rowCount() >= 4)
    await rest()


async def _references(bench: Bench) -> None:
    await _gallery(bench)
    bench.window.compose.take_files([bench.picture("one.png"), bench.picture("a rather long name of a picture.png")])
    await bench.window.compose.all_read()
    bench.window.compose.prompt.write("as a woodcut, warmer")
    await rest()


async def _refused(bench: Bench) -> None:
    """Generate with nothing written."""
    bench.window.compose.prompt.write("")
    bench.window.compose.generate()
    await rest()


async def _queue(bench: Bench) -> None:
    bench.painter.progress = Progress(ProgressState.RUNNING, 0.4, message="pass 2 of 5")
    for prompt in ("a lighthouse in a storm, thick brush strokes, moonlight over the sea", "a castle", "雪の山"):
        await bench.session.submit(prompt, engine="painter")
    bench.paid.progress = Progress(ProgressState.RUNNING, None)
    await bench.session.submit("a robot in the city at night", engine="paid", count=2)
    await bench.until(lambda: len(bench.cards()) >= 4)
    await rest()


async def _viewer(bench: Bench) -> None:
    await _gallery(bench)
    bench.window.open_viewer(bench.window.gallery.model.ids([1])[0])
    await rest()


async def _compare(bench: Bench) -> None:
    await _gallery(bench)
    ids = bench.window.gallery.model.ids(range(4))
    edited = next(i for i in ids if bench.studio.library.assets.get(i).parents)
    bench.window.open_viewer(edited)
    await rest(0.4)
    if not bench.window.viewer.compare.isChecked():
        bench.window.viewer.compare.setChecked(True)
    await rest()


async def _inspector(bench: Bench) -> None:
    await _gallery(bench)
    first = bench.window.gallery.model.ids([0])[0]
    bench.window.gallery.select([first], first)
    bench.window.side.show_inspector()
    await rest()


async def _palette(bench: Bench) -> None:
    bench.window.actions_.run("palette")
    await rest()


async def _keys(bench: Bench) -> None:
    bench.window.actions_.run("keys")
    await rest()


def _settings(page: str) -> Act:
    async def act(bench: Bench) -> None:
        bench.window.open_settings(page)
        await rest()

    return act


SCREENS = (
    Screen("empty", _empty), Screen("gallery", _gallery), Screen("references", _references),
    Screen("refused", _refused), Screen("queue", _queue), Screen("viewer", _viewer), Screen("compare", _compare),
    Screen("inspector", _inspector), Screen("palette", _palette), Screen("keys", _keys),
    *(Screen(f"settings-{page.replace(':', '-')}", _settings(page)) for page in (
        "general", "appearance", "shortcuts", "folders", "network", "engine:paid", "privacy", "about")),
)


def shown_windows(bench: Bench) -> list[QWidget]:
    """The main window and the dialogs over it."""
    return [
        widget for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and (widget is bench.window or bench.window.isAncestorOf(widget))
    ]


def scope(bench: Bench) -> QWidget:
    """Where Tab goes round: the window in front, or what lies over it and holds the keys (a palette, a sheet)."""
    window = QApplication.activeWindow() or shown_windows(bench)[-1]
    step = QApplication.focusWidget()
    while step is not None and step.parentWidget() is not window:
        step = step.parentWidget()
    over = step is not None and window is bench.window and step is not bench.window.centralWidget()
    return step if over and step is not None else window


def descendants(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that can be seen, not those of windows of its own."""
    for child in window.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible():
            yield child
            yield from descendants(child)


def scrolls(widget: QWidget) -> bool:
    """Does it lie in something that scrolls, so that a part of it may be out of sight?"""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if parent.objectName() == "qt_scrollarea_viewport":
            return True
        parent = parent.parentWidget()
    return False


def reveal(widget: QWidget) -> None:
    """Bring it into view where it lies in something that scrolls."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def name_of(widget: QWidget) -> str:
    """A widget as a person would find it: the way down to it, and its words."""
    way = []
    step: QWidget | None = widget
    while step is not None:
        way.append(type(step).__name__)
        step = step.parentWidget()
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    place = widget.mapTo(widget.window(), QPoint())
    return f"{'/'.join(reversed(way[:3]))} “{words or widget.accessibleName()}” at {place.x()},{place.y()}"


def takes_tab(widget: QWidget) -> bool:
    """Is it one that Tab should reach now?"""
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible()
        and widget.focusProxy() is None
    )
