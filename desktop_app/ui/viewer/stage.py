"""What takes the gallery's place: the viewer, pictures beside each other, the mask editor; and full screen."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from ...errors import AppError
from ...models import GenerationRequest, InputPicture, Mode
from ..async_tools import spawn
from ..controls import button
from .compare import Look
from .full_screen import BareViewer
from .side_by_side import MOST
from .viewer_panel import ViewerPanel

if TYPE_CHECKING:
    from ...engines.base import Engine
    from ..main_window import MainWindow
    from ..mask.editor import MaskEditor

OPTION, FACTOR = "upscale", "2"  # of the engine that makes a picture larger
SHARE = "share"


class Stage(QObject):
    """Wires viewer and mask editor to a window; built when the window is complete."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sizes: list[int] = []
        self._was_full = False
        self._masked = 0  # the reference a mask is painted for
        self.viewer = ViewerPanel(window.studio.library, window.loader, window.gallery.asset_actions)
        self.bare = BareViewer(self.viewer)
        self._restore()
        self._wire()

    def _wire(self) -> None:
        window, viewer = self._window, self.viewer
        viewer.set_model(window.gallery.model)
        viewer.closed.connect(self._close)
        viewer.left.connect(self.full_screen)
        viewer.full_screen_wanted.connect(self.full_screen)
        viewer.shown.connect(lambda asset_id: window.inspector.show_asset(asset_id))
        viewer.use_as_input.connect(self._use)
        viewer.upscale_wanted.connect(self.upscale)
        viewer.bar.upscale.setVisible(self._upscaler() is not None)
        if window.actions_.find(SHARE) is not None:
            share = button(self.tr("Share"), "primary")
            window.actions_.bind(share, SHARE)
            viewer.bar.add_button(share, "share")
        window.compose.zone.mask_wanted.connect(self.paint_mask)
        window.gallery.compare_wanted.connect(self.compare)
        window.installEventFilter(self)

    def _restore(self) -> None:
        """Before and after as it was left: on or off, and in which way."""
        kept, _, off = self._window.studio.settings.ui_state("compare").partition(" ")
        if kept in list(Look):
            self.viewer.choose_look(Look(kept))
        self.viewer.compare.setChecked(not off)

    def _remember(self) -> None:
        on, look = self.viewer.compare.isChecked(), self.viewer.look
        try:
            self._window.studio.settings.set_ui_state(compare=f"{look}" if on else f"{look} off")
        except AppError as error:
            self._window.messages.explain(error.info)

    # ---- pictures ------------------------------------------------------------------------------

    def compare_chosen(self) -> None:
        """The key M: before and after in the viewer, the selected pictures in the gallery."""
        if self._window.viewing:
            self.viewer.toggle_compare()
        else:
            self.compare(self._window.gallery.selected_ids())

    def compare(self, asset_ids: Sequence[str]) -> None:
        """Pictures beside each other: two to four; of one, itself with what it was made from."""
        if len(asset_ids) > MOST:
            self._window.messages.tell(
                self.tr("At most {n} pictures can be compared at once; these are the first ones.").format(n=MOST)
            )
        if len(asset_ids) == 1:
            self._window.open_viewer(asset_ids[0])
            self.viewer.compare.setChecked(True)
        elif asset_ids:
            self._window.show_central(self.viewer)
            self.viewer.show_several(asset_ids)
            self.viewer.setFocus()

    def upscale(self, asset_id: str) -> None:
        """Make a picture twice as large, on this machine; the job stands in the queue like any other."""
        spawn(self._upscale(asset_id), name="upscale")

    def _upscaler(self) -> Engine | None:
        """An engine that makes a picture larger and costs nothing."""
        able = (e for e in self._window.studio.engines.values() if not e.costs_money)
        return next((e for e in able if any(option.name == OPTION for option in e.offer().options)), None)

    async def _upscale(self, asset_id: str) -> None:
        window = self._window
        asset, engine = window.studio.library.assets.find(asset_id), self._upscaler()
        if asset is None or engine is None:
            return
        try:
            picture = await asyncio.to_thread(window.studio.library.keep_input, asset.path, name=asset.prompt[:80])
            window.studio.library.assets.deliver_changes()
            window.jobs.submit(GenerationRequest(
                engine=engine.id, prompt="", mode=Mode.IMAGE_TO_IMAGE, options={OPTION: FACTOR}, inputs=(picture,),
            ))
        except AppError as error:
            window.messages.explain(error.info)
        else:
            window.show_queue()

    def _use(self, asset_ids: list[str]) -> None:
        if self.bare.on:
            self.full_screen()
        self._window.use_as_input(asset_ids)

    def _close(self) -> None:
        if self.bare.on:
            self.full_screen()
        self._window.close_viewer()

    # ---- masks ---------------------------------------------------------------------------------

    @cached_property
    def mask_editor(self) -> MaskEditor:
        """Painting where a reference may change."""
        from ..mask.editor import MaskEditor

        editor = MaskEditor(self._window.studio.library)
        editor.done.connect(self._mask_done)
        editor.cancelled.connect(self._mask_left)
        return editor

    @property
    def masking(self) -> bool:
        """Is a mask being painted?"""
        return "mask_editor" in vars(self) and self.mask_editor.isVisible()

    def paint_mask(self, number: int) -> None:
        """Open the editor on the reference with that number in the drop zone."""
        reference = next((r for r in self._window.compose.zone.references() if r.number == number), None)
        if reference is None or reference.picture is None:
            return
        self._masked = number
        self._window.show_central(self.mask_editor)
        self.mask_editor.edit(reference.picture, reference.mask)

    def _mask_done(self, mask: InputPicture | None) -> None:
        self._window.compose.zone.set_mask(self._masked, mask)
        self._mask_left()

    def _mask_left(self) -> None:
        self._window.welcome_place.home()
        self._window.compose.prompt.setFocus()

    # ---- full screen ---------------------------------------------------------------------------

    def full_screen(self) -> None:
        """In and out: in the viewer the picture alone, elsewhere the whole window."""
        window = self._window
        if self.bare.on:
            self._end_full_screen()
        elif window.viewing:
            self._was_full, self._sizes = window.isFullScreen(), window.splitter.sizes()
            for part in (window.compose, window.side, window.status):
                part.hide()
            self.bare.put_on()
            window.showFullScreen()
            self.viewer.setFocus()
        elif window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _end_full_screen(self) -> None:
        window = self._window
        self.bare.take_off()
        for part in (window.compose, window.side, window.status):
            part.show()
        window.splitter.setSizes(self._sizes)
        if not self._was_full:
            window.showNormal()
        self.viewer.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed remembers its panels, so they are there again first."""
        if event.type() == QEvent.Type.Close:
            if self.bare.on:
                self._end_full_screen()
            self._remember()
        return False
