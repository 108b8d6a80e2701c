"""The window's composition root: application, loop, studio, window, and their orderly end."""

from __future__ import annotations

import gc

from . import late

_collects = gc.isenabled()
gc.disable()  # importing leaves next to no garbage, and looking for it takes a tenth of the time
late.defer(*late.USUAL)
late.defer_coming(*late.SELDOM)

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

late.plain_imports()

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from . import __version__, system
from .errors import AppError, ErrorInfo
from .services.studio import Studio, build_studio
from .ui import async_tools, motion, translation
from .ui.faults import FaultReporter
from .ui.garbage import GuiThreadGarbage
from .ui.main_window import MainWindow
from .ui.messages import WindowMessages
from .ui.theme import Theme, ui_font

if TYPE_CHECKING:
    from .engines.base import Engine
    from .models import Job

gc.freeze()
if _collects:
    gc.enable()

T = TypeVar("T")
QUICK_CLOSE_SECONDS = 0.7  # longer than this, and the window says what it waits for


def main(arguments: Sequence[str] = ()) -> int:
    """The window, until it is closed; the exit code.

    arguments: pictures to start with, as a file manager hands them over.
    """
    app = make_application()
    faults = FaultReporter()
    faults.install()
    try:
        studio = build_studio()
    except AppError as error:
        from .ui.start_failure import cannot_start

        return cannot_start(app, error)
    if studio.library.is_locked() and _raised_other(studio):
        studio.library.close()
        return 0
    session = WindowSession(studio, faults=faults)
    session.show()
    from . import log
    from .ui.single_instance import SingleInstance

    log.start(system.folders().logs)
    instance = SingleInstance(studio.library.folder)
    instance.on_raise = lambda: session.window.come_to_front()
    instance.listen()
    session.moved = instance.follow
    signal.signal(signal.SIGTERM, lambda *_: session.window.closing.emit())
    try:
        run_loop(app, lambda: session.live([Path(name) for name in arguments]))
    except KeyboardInterrupt:
        return 130
    finally:
        instance.close()
        faults.uninstall()
    return 0


def make_application(theme: str = "") -> QApplication:
    """The one QApplication, in our dress. theme: "dark", "light" …, or "" for the artist's setting."""
    choose_platform()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    existing = QApplication.instance()
    # Named here, the style is not handed back as an object: that alone would bind all of Qt's style classes.
    app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])
    if app is existing:
        app.setStyle("Fusion")
    app.setApplicationName("Easel")
    app.setApplicationDisplayName("Easel")
    app.setDesktopFileName("easel")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    if theme or not app.property("easel_dressed"):
        language, chosen = _chosen_looks()
        translation.speak(app, language)
        Theme(app, theme or chosen, late=True)
        app.setProperty("easel_dressed", True)
        app.setWindowIcon(QIcon(str(system.resource("easel.svg"))))
    return app


def choose_platform(environ: dict[str, str] | None = None) -> None:
    """Without a display and without a choice Qt would fail with a confusing error: draw offscreen then."""
    environment = os.environ if environ is None else environ
    if system.needs_display() and not any(
        environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    ):
        environment["QT_QPA_PLATFORM"] = "offscreen"


def run_loop(app: QApplication, body: Callable[[], Awaitable[T]]) -> T:
    """Run a coroutine on Qt's loop. qasync is imported only now, after the first paint, with all that was deferred."""
    import qasync

    late.load()

    async def wrapped() -> T:
        return await body()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(wrapped())


@dataclass
class WindowSession:
    """The real window on a studio, for `main` and for scripts that drive it (make demo, screenshots)."""

    studio: Studio
    faults: FaultReporter = field(default_factory=FaultReporter)
    engines: Mapping[str, Engine] | None = None
    window: MainWindow = field(init=False)
    moved: Callable[[Path], None] | None = field(default=None, init=False)
    guided: bool = field(default=False, init=False)  # samples at the first start, and a look around this machine
    _closed: asyncio.Event | None = field(default=None, init=False)
    _moving: asyncio.Task[None] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._garbage = GuiThreadGarbage()
        self._garbage.start()
        self._make_window()

    def _make_window(self) -> None:
        self.window = MainWindow(self.studio)
        for dress in Theme.worn:
            dress.dress()
        self.faults.speak_through(self.window.messages)
        self.window.closing.connect(self._close_wanted)
        self.studio.settings.on_change = self._setting_changed

    def show(self) -> None:
        """Show the window and let it paint once. Only before the loop runs: events that are processed
        inside a coroutine step into other tasks and kill them.
        """
        self.window.show()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    async def live(self, pictures: Sequence[Path] = ()) -> None:
        """Start what the window needs and stay until it is closed, then take everything down."""
        self.guided = True
        try:
            await self.open()
            if pictures:
                self.window.use_files(pictures)
            await self.until_closed()
        finally:
            await self.shut()

    async def open(self) -> None:
        """The loop runs: queue, engines, reports."""
        self._closed = asyncio.Event()
        loop = asyncio.get_running_loop()
        self.faults.watch(loop)
        async_tools.report_to(self.faults.report)
        await self._start()

    async def _start(self) -> None:
        self._setting_changed("reduced_motion")
        from .ui import accessibility

        accessibility.install()
        await self.window.start()
        self.window.care.move_wanted.connect(self._move_wanted)
        if self.guided:
            self.window.welcome_place.guide.begin()

    async def until_closed(self) -> None:
        """Until the person closes the window."""
        assert self._closed is not None
        await self._closed.wait()

    async def shut(self) -> None:
        """Stop intake, let a create call in flight finish, close the library."""
        if self._moving is not None:
            await asyncio.wait({self._moving})
        closing = asyncio.ensure_future(self.studio.queue.close())
        done, _ = await asyncio.wait({closing}, timeout=QUICK_CLOSE_SECONDS)
        if not done:
            self.window.say_closing()
        await closing
        self.window.stop()
        self.window.let_close()
        await async_tools.settle()
        await self.studio.close()
        async_tools.report_to(None)
        self.window.deleteLater()
        await asyncio.sleep(0)
        self._garbage.stop()

    # ---- the library moves ---------------------------------------------------------------------

    def _move_wanted(self, to: Path) -> None:
        if self._moving is None:
            self._moving = async_tools.spawn(self.move_library(to), name="move the library")

    async def move_library(self, to: Path) -> None:
        """Move the library, then go on with a new studio and a new window in the old one's place.

        When it fails everything is as it was, and the new window says why.
        """
        from .services.moving import move_library
        from .ui.library_care import StoppedError

        old, draft = self.window, self.window.compose.prompt.text()
        page = old.show_moving(to)
        old.closing.connect(page.stop)
        self.faults.speak_through(WindowMessages(page))
        await async_tools.settle()
        trouble: ErrorInfo | None = None
        try:
            to = await move_library(self.studio, to, page.report)
        except AppError as error:
            trouble = error.info
        except StoppedError:
            return  # the window is being closed
        finally:
            self._moving = None
        await self._go_on(old, draft)
        if trouble is not None:
            self.window.messages.explain(trouble)
        else:
            self.window.messages.tell(QCoreApplication.translate("Session", "The library is in {folder} now.").format(
                folder=to))

    async def _go_on(self, old: MainWindow, draft: str) -> None:
        await self.studio.close()
        self.studio = build_studio(engines=self.engines)
        if self.moved is not None:
            self.moved(self.studio.library.folder)
        await self._replace(old, draft)

    async def _replace(self, old: MainWindow, draft: str) -> None:
        """A new window in the old one's place, at the same page of settings where they were open."""
        from .ui.settings.window import open_page

        page = open_page(old)
        self._make_window()
        self.window.compose.prompt.setPlainText(draft)
        self.window.show()
        old.let_close()
        old.deleteLater()
        await self._start()
        if page:
            self.window.open_settings(page)

    def _setting_changed(self, name: str) -> None:
        if name == "reduced_motion":
            motion.prefer_less(self.studio.settings.flag(name))
        if name == "theme":
            self.dress(self.studio.settings.text("theme"))
        elif name == "language" and self._closed is not None:
            async_tools.spawn(self.speak(self.studio.settings.text("language")), name="change the language")

    async def speak(self, choice: str) -> None:
        """Another language ("" the system's, "en" …), now: a new window in the old one's place. What runs goes on."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        before = translation.spoken()
        if translation.speak(app, choice) == before:
            return
        app.setFont(ui_font())
        old, draft = self.window, self.window.compose.prompt.text()
        old.stop()
        await async_tools.settle()
        await self._replace(old, draft)

    def _close_wanted(self) -> None:
        if self._closed is not None:
            self._closed.set()

    # ---- for scripts ---------------------------------------------------------------------------

    async def submit(
        self, prompt: str, *, pictures: Sequence[Path] = (), engine: str = "", count: int = 1,
        style: str = "", size: str = "", seed: int | None = None,
    ) -> tuple[Job, ...]:
        """Fill the panel like a person would and press Generate; the jobs that came of it.

        AppError with the panel's own sentence when nothing was submitted.
        """
        compose = self.window.compose
        before = {job.id for job in self.studio.queue.jobs()}
        compose.zone.clear()
        if pictures:
            compose.take_files(pictures)
            await compose.all_read()
        if engine:
            compose.settings.choose_engine(engine)
        compose.prompt.setPlainText(prompt)
        compose.settings.set_seed(seed)
        compose.settings.set_count(count)
        compose.settings.styles.choose(style)
        compose.settings.sizes.choose(size)
        compose.generate()
        jobs = tuple(job for job in self.studio.queue.jobs() if job.id not in before)
        if not jobs:
            raise AppError(compose.last_words())
        return jobs

    async def wait(self, jobs: Sequence[Job]) -> tuple[Job, ...]:
        """Until these jobs are settled."""
        return await self.studio.queue.wait([job.id for job in jobs])

    async def painted(self, turns: int = 12) -> None:
        """Until thumbnails and previews that are on their way have been drawn."""
        for _ in range(turns):
            await asyncio.sleep(0.05)

    def grab(self, path: Path) -> Path:
        """The window as it looks now, as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(path))
        return path

    def dress(self, choice: str) -> None:
        """Another scheme, now: "dark", "light", "contrast" or "system"."""
        for theme in Theme.worn:
            theme.choose(choice)

    def has_display(self) -> bool:
        """Is there a screen somebody could look at?"""
        return QGuiApplication.platformName() not in ("offscreen", "minimal")


@asynccontextmanager
async def window_session(
    *, engines: Mapping[str, Engine] | None = None, size: tuple[int, int] | None = None,
) -> AsyncIterator[WindowSession]:
    """The real window for the length of a block; use it inside `run_loop`.

    The library is the usual one (EASEL_HOME decides). size: of the window in logical pixels.
    """
    session = WindowSession(build_studio(engines=engines), engines=engines)
    session.faults.install()
    if size is not None:
        session.window.resize(*size)
    session.window.show()
    try:
        await session.open()
        yield session
    finally:
        await session.shut()
        session.faults.uninstall()


def _chosen_looks() -> tuple[str, str]:
    """The artist's language and theme."""
    from .storage.settings import Settings

    with suppress(AppError):
        settings = Settings(system.folders().config)
        return settings.text("language"), settings.text("theme")
    return "", "system"


def _raised_other(studio: Studio) -> bool:
    """Another process works in this library: when that is a window, it comes to the front."""
    from .ui.single_instance import SingleInstance

    return SingleInstance(studio.library.folder).raise_other()
