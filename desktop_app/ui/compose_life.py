"""What the compose panel needs beyond its first paint: drafts, the artist's own styles, balances, links, undo."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..clock import SystemClock
from ..engines.base import Engine
from ..errors import AppError
from ..services.own_styles import OwnStyles
from ..services.styles import Preset, built_in
from .async_tools import spawn
from .compose_panel import ComposePanel
from .drafts import DraftKeeper
from .translation import said
from .undo import UndoStep

if TYPE_CHECKING:
    from .main_window import MainWindow

BALANCE_AGE = 60.0  # seconds a balance is shown before it is asked for again


class ComposeLife(QObject):
    """Completes the panel of one window; `stop` writes the draft a last time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._compose: ComposePanel = window.compose
        self._clock = SystemClock()
        self._asked: dict[str, float] = {}
        self._stopped = False
        self.own = OwnStyles(window.studio.folders.config)
        self.keeper = DraftKeeper(window.studio.folders.config, self._compose.state, self)
        self._show_styles()
        self._compose.restore(self.keeper.read())
        self._compose.pictures.fetch = self._fetch
        self._compose.touched.connect(self.keeper.touch)
        self._compose.undoable.connect(window.undo_stack.push)
        self._compose.priced.connect(self._ask_balance)
        styles = self._compose.settings.styles
        styles.own_wanted.connect(self._open_form)
        styles.delete_wanted.connect(self._delete)
        self._balances = window.studio.balances
        self._balances.changed = self._show_balance
        self._compose.settings.guess.attach(window.studio.folders.cache / "guess")
        window.queue.counted.connect(self._jobs_counted)
        self._ask_balance()

    def stop(self) -> None:
        """The window goes: the draft is written as it stands."""
        if not self._stopped:
            self._stopped = True
            self._balances.changed = None
            self._compose.touched.disconnect(self.keeper.touch)
            self.keeper.flush()
            self._compose.settings.guess.stop()

    def _jobs_counted(self, running: int, _waiting: int, _needing: int) -> None:
        self._compose.settings.guess.set_busy(running > 0)

    async def _fetch(self, link: str, target: Path) -> None:
        await self._window.studio.downloader.fetch(link, target)

    # ---- balances ------------------------------------------------------------------------------

    def _ask_balance(self) -> None:
        """What is left at the engine that is chosen, asked seldom; no answer shows nothing."""
        engine = self._compose.settings.engine()
        now = self._clock.now()
        if engine.costs_money and now - self._asked.get(engine.id, float("-inf")) >= BALANCE_AGE:
            self._asked[engine.id] = now
            spawn(self._read_balance(engine), name=f"balance of {engine.id}")

    async def _read_balance(self, engine: Engine) -> None:
        with suppress(AppError):
            await self._balances.read(engine)  # told to `_show_balance`

    def _show_balance(self, engine_id: str, credits: float) -> None:
        engine = self._window.studio.engines.get(engine_id)
        if engine is not None and not self._stopped:
            self._compose.show_balance(engine_id, credits)
            self._window.status.show_balance(engine_id, engine.title, credits)

    # ---- own styles ----------------------------------------------------------------------------

    def _show_styles(self) -> None:
        self._compose.settings.styles.set_presets((*built_in(), *self.own.all()))

    def _open_form(self, preset: Preset | None) -> None:
        from .style_form import StyleForm

        form = StyleForm(self.own, preset, self._selected_picture, self._window)
        form.saved.connect(self._saved)
        form.open()

    def _saved(self, preset: Preset) -> None:
        self._show_styles()
        self._compose.settings.styles.choose(preset.id)

    def _delete(self, preset: Preset) -> None:
        try:
            bring_back = self.own.remove(preset.id)
        except AppError as error:
            self._window.messages.explain(error.info)
            return
        except OSError:
            self._window.messages.tell(self.tr("The style {name} could not be deleted.").format(name=preset.title))
            return
        self._show_styles()

        def undo() -> None:
            bring_back()
            self._show_styles()

        step = UndoStep(self.tr("Delete the style {name}").format(name=said(preset.title)), undo)
        self._window.undo_stack.done(step, self.tr("The style {name} is deleted.").format(name=preset.title))

    def _selected_picture(self) -> Path | None:
        selected = self._window.gallery.selected_ids()
        asset = self._window.studio.library.assets.find(selected[0]) if selected else None
        return asset.path if asset is not None else None
