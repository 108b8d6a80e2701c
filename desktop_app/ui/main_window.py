"""The window: compose on the left, gallery or viewer in the centre, queue and inspector on the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ..clock import SystemClock
from ..errors import AppError, DuplicateError
from ..models import Asset, GenerationRequest, Job, JobState
from . import inputs, queue_wiring, theme, window_memory
from .actions import Actions
from .async_tools import spawn
from .compose_panel import ComposePanel, Reuse
from .gallery.gallery_panel import GalleryPanel
from .history import UsualTimes
from .messages import Messages, WindowMessages
from .queue_panel import QueuePanel
from .side_panel import SidePanel
from .status_bar import StatusBar
from .thumbnail_loader import ThumbnailLoader
from .undo import UndoStack
from .welcome_place import WelcomePlace
from .window_actions import register
from .window_drops import WindowDrops

if TYPE_CHECKING:
    from ..services.generation_queue import GenerationQueue
    from ..services.studio import Studio
    from .compose_life import ComposeLife
    from .inspector import InspectorPanel
    from .library_care import LibraryCare
    from .moving_page import MovingPage
    from .notifications import Notifier
    from .settings.window import SettingsWindow
    from .sharing.share_desk import ShareDesk
    from .viewer.stage import Stage
    from .viewer.viewer_panel import ViewerPanel
    from .welcome import Welcome

LEAST_SIZE = QSize(900, 560)
HISTORY_JOBS = 200


class MainWindow(QMainWindow):
    """Builds the panels on a studio and wires them. Signal: closing, once, when the person closes it.

    Building it touches neither network nor workers, and makes only what the first paint shows: `start`
    does the rest. The queue, the viewer and the inspector are built then, or when they are first wanted.
    """

    closing = Signal()

    def __init__(self, studio: Studio, messages: Messages | None = None) -> None:
        super().__init__()
        self.studio = studio
        self._may_close = self._stopped = False
        self.setWindowTitle("Easel")
        self.setMinimumSize(LEAST_SIZE)
        self._centre = QStackedWidget()
        self.welcome_place = WelcomePlace(self, self._centre)
        self.messages: Messages = messages or WindowMessages(self._centre)
        self.loader = ThumbnailLoader(studio.library.thumbnails, parent=self)
        done = studio.library.jobs.list({JobState.DONE}, limit=HISTORY_JOBS)
        self.usual = UsualTimes(done)
        self.compose = ComposePanel(studio.engines, studio.library, self.messages, self.usual)
        self.compose.remember([job.prompt for job in sorted(done, key=lambda job: job.created)])
        self.undo_stack = UndoStack(self.messages, self)
        self.gallery = GalleryPanel(studio.library, self.loader, self.messages, undo_stack=self.undo_stack)
        self.queue = QueuePanel(
            lambda: self.jobs, studio.engines, studio.library, self.messages, self.usual, SystemClock()
        )
        self.side = SidePanel(self.queue, lambda: self.inspector)
        self.status = StatusBar()
        self.actions_ = Actions(self, studio.settings.ui_state("shortcuts"), lambda keys: self.deeds.keep_keys(keys))
        self.gallery.asset_actions.keymap = self.actions_.keymap
        self._lay_out()
        self._wire()
        self.deeds = register(self)
        window_memory.restore(self)
        self._counted(studio.library.assets.counts().get("all", 0))
        self.compose.prompt.setFocus()

    # ---- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._centre.addWidget(self.gallery)
        self._centre.setMinimumWidth(320)
        self.compose.setMinimumWidth(288)
        self.side.setMinimumWidth(256)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for index, panel in enumerate((self.compose, self._centre, self.side)):
            self.splitter.addWidget(panel)
            self.splitter.setCollapsible(index, index != 1)
            self.splitter.setStretchFactor(index, 1 if index == 1 else 0)
        whole = QWidget()
        theme.mark(whole, role="panel")
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.splitter, 1)
        box.addWidget(self.status)
        self.setCentralWidget(whole)

    def _wire(self) -> None:
        self.compose.submitted.connect(self._submit)
        self.gallery.activated.connect(self.open_viewer)
        self.gallery.selection_changed.connect(lambda ids: self.inspector.show_assets(ids))
        self.gallery.use_as_input.connect(self.use_as_input)
        self.gallery.counted.connect(self._counted)
        self.queue.show_assets.connect(self._show_result)
        self.queue.counted.connect(self._jobs_counted)
        self.studio.library.assets.on_change = self.gallery.assets_changed

    # What the first paint does not show.

    @cached_property
    def jobs(self) -> GenerationQueue:
        """The queue, which tells its news from now on. UsageError for a malformed environment value."""
        queue = self.studio.queue
        queue.changed = self.queue.jobs_changed
        queue.paused = self.queue.engine_paused
        queue.finished = self._finished
        return queue

    @cached_property
    def stage(self) -> Stage:
        """What takes the gallery's place: the viewer, the mask editor; and full screen."""
        from .viewer.stage import Stage

        return Stage(self)

    @property
    def viewer(self) -> ViewerPanel:
        """One picture large, in the gallery's place."""
        return self.stage.viewer

    @cached_property
    def welcome(self) -> Welcome:
        """What an empty library shows."""
        from .welcome import Welcome

        welcome = Welcome(self.loader)
        self.welcome_place.guide.attach(welcome)
        self._centre.addWidget(welcome)
        return welcome

    @cached_property
    def inspector(self) -> InspectorPanel:
        """How the selected picture came about."""
        from .inspector_desk import build_inspector

        return build_inspector(self)

    @cached_property
    def sharing(self) -> ShareDesk:
        """Makes links and takes them back."""
        from .sharing.share_desk import ShareDesk

        return ShareDesk(self)

    @cached_property
    def compose_life(self) -> ComposeLife:
        """Drafts, own styles, balances and links of the compose panel."""
        from .compose_life import ComposeLife

        return ComposeLife(self)

    @cached_property
    def care(self) -> LibraryCare:
        """What the status bar's library button offers."""
        from .library_care import LibraryCare

        return LibraryCare(self.studio, self.messages, self.status, self)

    @cached_property
    def notifier(self) -> Notifier:
        """Tells of pictures while the artist looks elsewhere."""
        from .notifications import Notifier

        return Notifier(self)

    @cached_property
    def settings_window(self) -> SettingsWindow:
        """All settings, in a window of their own."""
        from .settings.window import SettingsWindow

        return SettingsWindow(self)

    def open_settings(self, page: str = "", field: str = "") -> None:
        """The settings in front, at a page ("engine:kie") and a row of it."""
        self.settings_window.open_at(page, field)

    # ---- life ----------------------------------------------------------------------------------

    async def start(self) -> None:
        """After the first paint: build what it did not show, run the queue, ask the engines how they are."""
        self.side.complete()
        _ = self.stage
        _ = self.compose_life
        WindowDrops(self, self.compose, self.care.offer_import)
        window_memory.resume(self)
        _ = self.notifier
        try:
            queue = self.jobs
            self.queue.start()
            queue_wiring.complete(self)
            runs = await queue.start()
        except AppError as error:
            self.messages.explain(error.info)
        else:
            if not runs:
                self.messages.tell(self.tr("Another Easel process runs the queue; this window follows it."))
        self.sharing.start()
        for engine in self.studio.engines.values():
            spawn(self.check_engine(engine.id), name=f"check {engine.id}")

    async def check_engine(self, engine_id: str) -> None:
        """How it is, into the status bar."""
        engine = self.studio.engines[engine_id]
        self.status.show_engine(engine_id, engine.title, await engine.check())

    def stop(self) -> None:
        """Before the studio closes: no more news, no more threads. The second time nothing is left to do."""
        if self._stopped:
            return
        self._remember()
        self._stopped = True
        for part in ("compose_life", "care", "sharing", "notifier"):
            if part in vars(self):
                getattr(self, part).stop()
        if "jobs" in vars(self):
            self.jobs.changed = self.jobs.paused = self.jobs.finished = None
        self.studio.library.assets.on_change = None
        if "stage" in vars(self):
            self.viewer.close_decoder()
        self.loader.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is asynchronous: what is being sent may finish first (app.py drives it)."""
        if not self._stopped:
            self._remember()
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def let_close(self) -> None:
        """The queue has stopped: really close now."""
        self._may_close = True
        self.close()

    def say_closing(self) -> None:
        """Something is still being handed over; the window waits for it, at most 30 seconds."""
        if self._stopped:
            return
        self.compose.setEnabled(False)
        self.messages.tell(self.tr("Finishing what was sent, so that nothing is paid twice …"))

    def show_moving(self, to: Path) -> MovingPage:
        """Stop, and show nothing but how far the library's move is. Another window goes on afterwards."""
        from .moving_page import MovingPage

        self.stop()
        page = MovingPage(to)
        self.setCentralWidget(page)
        return page

    def come_to_front(self) -> None:
        """A second start asks for this window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _remember(self) -> None:
        try:
            window_memory.remember(self)
        except AppError as error:
            self.messages.explain(error.info)

    # ---- the main job --------------------------------------------------------------------------

    def _submit(self, request: GenerationRequest, count: int, again: bool) -> None:
        try:
            self.jobs.submit(request, count=count, again=again)
        except DuplicateError:
            self.compose.offer_again()
        except AppError as error:
            self.compose.refuse(error)
        else:
            self.compose.accepted()
            self.side.show_queue()

    def _finished(self, job: Job, assets: tuple[Asset, ...]) -> None:
        self.usual.learn(job)
        self.compose.times_changed()
        self.gallery.assets_changed([asset.id for asset in assets])
        self.gallery.arrived([asset.id for asset in assets])
        self.notifier.finished(assets)

    def _show_result(self, job_id: str) -> None:
        assets = self.studio.library.assets.by_job(job_id)
        if assets:
            self.open_viewer(assets[0].id)

    def use_as_input(self, asset_ids: Sequence[str]) -> None:
        """Pictures of the gallery become references."""
        assets = [self.studio.library.assets.find(asset_id) for asset_id in asset_ids]
        found = tuple(
            inputs.Found(asset.path, asset.prompt[:80] or asset.path.name) for asset in assets if asset is not None
        )
        self.compose.take_harvest(inputs.Harvest(found), offer=False)
        self.compose.prompt.setFocus()

    def use_files(self, paths: Sequence[Path]) -> None:
        """Files of the disk become references."""
        self.compose.take_files(paths)

    # ---- the centre ----------------------------------------------------------------------------

    def open_viewer(self, asset_id: str) -> None:
        """One picture large."""
        self.show_central(self.viewer)
        self.viewer.show_asset(asset_id)
        self.viewer.setFocus()

    def close_viewer(self) -> None:
        """Back to the grid, at the picture that was shown."""
        shown = self.viewer.asset_id
        self.welcome_place.home()
        if shown:
            self.gallery.reveal(shown)
        self.gallery.grid.setFocus()

    def _counted(self, pictures: int) -> None:
        self.status.show_pictures(pictures)
        self.welcome_place.counted()

    def reuse(self, asset_id: str, what: Reuse) -> None:
        """A picture's recipe, or a part of it, into the compose panel."""
        asset = self.studio.library.assets.find(asset_id)
        if asset is not None:
            self.compose.reuse(asset, what)
            self.compose.prompt.setFocus()

    @property
    def viewing(self) -> bool:
        """Is one picture shown large?"""
        return "stage" in vars(self) and self._centre.currentWidget() is self.viewer

    def show_central(self, widget: QWidget) -> None:
        """Something else in the centre."""
        if self._centre.indexOf(widget) < 0:
            self._centre.addWidget(widget)
        self._centre.setCurrentWidget(widget)

    def show_gallery(self) -> None:
        """The grid in the centre."""
        self._centre.setCurrentWidget(self.gallery)

    def search(self) -> None:
        """The gallery's search field."""
        self.show_gallery()
        self.gallery.search()

    def show_queue(self) -> None:
        """The queue's tab, unfolded."""
        self.unfold(2)
        self.side.show_queue()

    def toggle_inspector(self) -> None:
        """The inspector's tab, unfolded; again: back to the queue."""
        folded = not self.splitter.sizes()[2]
        self.unfold(2)
        self.side.show_inspector() if folded else self.side.toggle_inspector()

    def _jobs_counted(self, running: int, waiting: int, needing: int) -> None:
        self.status.show_jobs(running, waiting, needing)
        self.side.count(running + waiting + needing)

    def fold(self, index: int) -> None:
        """Fold the panel at this place of the splitter (0 left, 2 right), or unfold it."""
        from .folding import fold

        fold(self, self.splitter, index)

    def unfold(self, index: int) -> None:
        """Make sure a panel is in sight."""
        if not self.splitter.sizes()[index]:
            self.fold(index)
