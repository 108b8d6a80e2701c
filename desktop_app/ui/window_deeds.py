"""What actions do that no single panel does: with the chosen pictures, the whole queue, the look of the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from .. import system
from ..errors import AppError
from ..models import TERMINAL, Job
from ..services.pauses import EVERY
from .async_tools import spawn
from .compose_panel import Reuse
from .messages import Act
from .queue_acts import NOT_SENT
from .undo import UndoStep

if TYPE_CHECKING:
    from .main_window import MainWindow


class WindowDeeds(QObject):
    """Deeds over a window's panels; the registry (window_actions.py) gives them words and keys."""

    def __init__(
        self, window: MainWindow, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window, self._open_url = window, open_url

    # ---- pictures ------------------------------------------------------------------------------

    def chosen(self) -> list[str]:
        """The picture in the viewer, or those selected in the gallery."""
        window = self._window
        if window.viewing:
            return [window.viewer.asset_id] if window.viewer.asset_id else []
        return window.gallery.selected_ids()

    def some(self) -> bool:
        """Is a picture chosen?"""
        return bool(self.chosen())

    def in_trash(self) -> bool:
        """Is a picture in the trash chosen?"""
        return self._window.gallery.model.filter.trash and self.some()

    def view(self) -> None:
        """Open the chosen picture large."""
        self._window.open_viewer(self.chosen()[0])

    def back(self) -> None:
        """From the viewer to the gallery."""
        self._window.close_viewer()

    def use(self) -> None:
        """The chosen pictures become references."""
        self._window.use_as_input(self.chosen())

    def reuse(self, what: Reuse) -> None:
        """The chosen picture's recipe into the compose panel."""
        self._window.reuse(self.chosen()[0], what)

    def share(self) -> None:
        """One click: the link of the chosen pictures."""
        self._window.sharing.share(self.chosen())

    def share_sheet(self) -> None:
        """What becomes public, and every choice."""
        self._window.sharing.open_sheet(self.chosen())

    def unshare(self) -> None:
        """Take back every link of the chosen pictures."""
        self._window.sharing.unshare(self.chosen())

    def rate(self, stars: int) -> None:
        """0 to 5 stars on the chosen pictures."""
        self._window.gallery.asset_actions.rate(self.chosen(), stars)

    def favourite(self) -> None:
        """The heart on the chosen pictures."""
        self._window.gallery.asset_actions.toggle_favourite(self.chosen())

    def trash(self) -> None:
        """Into the trash, or from there for good after asking."""
        actions = self._window.gallery.asset_actions
        (actions.ask_delete if self.in_trash() else actions.trash)(self.chosen())

    def delete(self) -> None:
        """Gone for good, after asking."""
        self._window.gallery.asset_actions.ask_delete(self.chosen())

    def restore(self) -> None:
        """Out of the trash."""
        self._window.gallery.asset_actions.restore(self.chosen())

    def copy(self) -> None:
        """The first chosen picture into the clipboard."""
        self._window.gallery.asset_actions.copy_picture(self.chosen()[0])

    def copy_files(self) -> None:
        """The chosen files into the clipboard."""
        self._window.gallery.asset_actions.copy_files(self.chosen())

    def copy_prompt(self) -> None:
        """The prompts of the chosen pictures into the clipboard."""
        found = (self._window.studio.library.assets.find(asset_id) for asset_id in self.chosen())
        prompts = [asset.prompt for asset in found if asset is not None and asset.prompt]
        if prompts:
            self._window.messages.copy("\n".join(prompts), self.tr("The prompt is in the clipboard."))
        else:
            self._window.messages.tell(self.tr("This picture has no prompt."))

    def show_in_folder(self) -> None:
        """The folder with the chosen picture's file, in the file manager."""
        paths = self._window.gallery.asset_actions.paths(self.chosen()[:1])
        if paths:
            self._window.care.open_folder(paths[0].parent)

    def export(self) -> None:
        """Copies of the chosen pictures under human names into a folder."""
        spawn(self._export(self.chosen()))

    async def _export(self, ids: list[str]) -> None:
        window = self._window
        folder = await window.messages.choose_folder(self.tr("Export to"), Path.home())
        if folder is None:
            return
        try:
            written = await asyncio.to_thread(window.studio.library.export, ids, folder)
        except AppError as error:
            window.messages.explain(error.info)
            return
        words = self.tr("1 picture exported.") if len(written) == 1 else self.tr("{n} pictures exported.").format(
            n=window.locale().toString(len(written)))
        window.messages.tell(words, Act(self.tr("Open the folder"), lambda: window.care.open_folder(folder)))

    # ---- compose -------------------------------------------------------------------------------

    def choose_pictures(self) -> None:
        """Files of the disk become references."""
        spawn(self._choose_pictures())

    async def _choose_pictures(self) -> None:
        self._window.use_files(await self._window.messages.choose_pictures())

    def clear_prompt(self) -> None:
        """An empty prompt; undo brings the words back."""
        self.replace_prompt("")

    def replace_prompt(self, words: str) -> None:
        """Other words in the prompt; undo brings back those that stood there."""
        prompt = self._window.compose.prompt
        before = prompt.toPlainText()
        if before != words:
            prompt.write(words)
            if before.strip():
                title = self.tr("Replace the prompt") if words else self.tr("Clear the prompt")
                self._window.undo_stack.push(UndoStep(title, lambda: prompt.write(before)))
        self.write_prompt()

    def write_prompt(self) -> None:
        """The cursor into the prompt."""
        self._window.unfold(0)
        self._window.compose.prompt.setFocus()

    # ---- queue ---------------------------------------------------------------------------------

    def is_paused(self) -> bool:
        """Was the whole queue paused?"""
        return self._window.jobs.pause_reason(EVERY) is not None

    def pause(self) -> None:
        """Nothing more is sent; what runs goes on. Again: it goes on."""
        jobs = self._window.jobs
        jobs.resume() if self.is_paused() else jobs.pause()

    def waiting(self) -> list[Job]:
        """The jobs nothing was sent for yet."""
        return [job for job in self._window.jobs.jobs() if job.state in NOT_SENT]

    def live(self) -> list[Job]:
        """The jobs that are not over."""
        return [job for job in self._window.jobs.jobs() if job.state not in TERMINAL]

    def cancel_waiting(self) -> None:
        """Take out what was not sent; undo puts it back."""
        self._window.queue.acts.cancel_waiting(self.waiting())

    def cancel_all(self) -> None:
        """Cancel what waits, then what runs where its engine can."""
        self._window.queue.acts.cancel(self.live())

    # ---- the window ----------------------------------------------------------------------------

    def theme(self, name: str) -> None:
        """Another look, kept."""
        self._set("theme", name)

    def motion(self) -> None:
        """Less motion, or the usual."""
        self._set("reduced_motion", not self._window.studio.settings.flag("reduced_motion"))

    def _set(self, name: str, value: object) -> None:
        try:
            self._window.studio.settings.set(name, value)
        except AppError as error:
            self._window.messages.explain(error.info)

    def show(self, *, favourites: bool = False, trash: bool = False) -> None:
        """The gallery with all pictures, the favourites, or the trash."""
        self._window.show_gallery()
        bar = self._window.gallery.bar
        bar.trash.setChecked(trash)
        bar.favourites.setChecked(favourites)

    def undo(self) -> None:
        """Take the last change back; nothing paid or published is ever undone."""
        if not self._window.undo_stack.undo():
            self._window.messages.tell(self.tr("There is nothing to undo."))

    def open_palette(self) -> None:
        """Everything that can be done, found by a few letters."""
        from .palette import CommandPalette

        CommandPalette(self._window).show_over()

    def show_keys(self) -> None:
        """Every key on one sheet."""
        from .shortcut_sheet import ShortcutSheet
        from .window_actions import groups

        ShortcutSheet(self._window.actions_, groups(), self._window).show_over(self._window)

    def keep_keys(self, keys: str) -> None:
        """The artist's own keys, for the next start too."""
        self._window.studio.settings.set_ui_state(shortcuts=keys)

    def open_logs(self) -> None:
        """Where the log files lie."""
        self._window.care.open_folder(system.folders().logs)

    def copy_version(self) -> None:
        """Version and system, for a report."""
        from .. import __version__

        words = f"Easel {__version__}, Qt {QGuiApplication.platformName()}"
        self._window.messages.copy(words, self.tr("Copied."))
