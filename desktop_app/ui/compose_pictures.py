"""How pictures come into the compose panel: dropped, pasted, chosen, fetched, or out of a draft."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, QSize, Signal

from ..errors import AppError
from ..models import GenerationRequest, InputPicture, Role
from ..storage.library import Library
from . import inputs
from .async_tools import spawn
from .drafts import reference_from
from .drop_zone import DropZone
from .picture_reading import read_picture
from .recipe_offer import OfferCard
from .translation import said, sentences

THUMBNAIL_SIDE = 256

Fetch = Callable[[str, Path], Awaitable[None]]


class PictureTaker(QObject):
    """Reads everything in threads; rows appear at once.

    Signals: notes(sentences about what cannot be used), recipe_wanted(GenerationRequest, with its pictures?).
    fetch: gets a link's picture; None until the window is complete, and links are refused.
    """

    notes = Signal(object)
    recipe_wanted = Signal(object, bool)

    def __init__(self, library: Library, zone: DropZone, card: OfferCard, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._zone, self._card = library, zone, card
        self._reading: set[asyncio.Task[None]] = set()
        self.fetch: Fetch | None = None

    @property
    def busy(self) -> bool:
        """Is a picture still being read?"""
        return bool(self._reading)

    async def all_read(self) -> None:
        """Until no picture is being read any more."""
        while self._reading:
            await asyncio.gather(*list(self._reading))

    def take(self, harvest: inputs.Harvest, *, offer: bool = True, instead: int | None = None) -> None:
        """What was found becomes references. offer: ask about a recipe it carries. instead: the one it replaces."""
        self.notes.emit(harvest.refused)
        if harvest.links:
            self._ask_about(harvest.links[0], instead)
        if harvest.found:
            self._start(self._take_found(harvest.found, offer, instead))

    def _start(self, work: Any) -> None:
        task = spawn(work)
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)

    async def _take_found(self, found: Sequence[inputs.Found], offer: bool, instead: int | None) -> None:
        harvest = await asyncio.to_thread(inputs.expand, found)
        problems = list(harvest.refused)
        at = self._place_of(instead)
        rows = [
            (self._zone.add(item.name, at=None if at is None else at + place), item)
            for place, item in enumerate(harvest.found)
        ]
        if rows and instead is not None:
            self._zone.take_out([instead])
        for number, item in rows:
            try:
                picture = await asyncio.to_thread(self._library.keep_input, item.source, name=item.name)
                await self._show(number, picture)
                if offer and len(rows) == 1:
                    await self._look_for_recipe(number, item, self._library.input_path(picture.sha256))
            except AppError as error:
                self._zone.remove(number)
                problems.append(sentences(said(error.title), said(error.hint)))
        if problems:
            self.notes.emit(problems)

    def _place_of(self, number: int | None) -> int | None:
        order = [reference.number for reference in self._zone.references()]
        return order.index(number) if number in order else None

    async def _show(self, number: int, picture: InputPicture) -> None:
        path = self._library.input_path(picture.sha256)
        reading = await asyncio.to_thread(read_picture, path, QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        self._zone.read(number, picture, reading.image)

    # ---- recipes -------------------------------------------------------------------------------

    async def _look_for_recipe(self, number: int, item: inputs.Found, path: Path) -> None:
        """A picture that says how it was made: its recipe is offered, and nothing happens by itself."""
        from ..storage.foreign_recipes import recipe_in

        source = item.source if isinstance(item.source, bytes) else path
        recipe = await asyncio.to_thread(recipe_in, source)
        if recipe is None or recipe.request is None or not recipe.prompt or self._zone.reference(number) is None:
            return
        request = recipe.request

        self._card.offer(
            self.tr("{name} says how it was made").format(name=item.name), recipe.prompt,
            ((self.tr("Use picture"), lambda: None),
             (self.tr("Load recipe"), lambda: self.recipe_wanted.emit(request, True)),
             (self.tr("Both"), lambda: self.recipe_wanted.emit(request, False))),
        )

    # ---- links ---------------------------------------------------------------------------------

    def _ask_about(self, link: str, instead: int | None) -> None:
        """A request to a foreign server is sent only when the artist says so."""
        host = urlsplit(link).hostname or self.tr("unknown")
        if self.fetch is None:
            return
        self._card.offer(
            self.tr("Fetch this picture from {host}?").format(host=host),
            self.tr("That site then sees your address, as if you opened the picture in a browser."),
            ((self.tr("Fetch"), lambda: self._start(self._fetch(link, host, instead))),
             (self.tr("Leave it"), lambda: None)),
        )

    async def _fetch(self, link: str, host: str, instead: int | None) -> None:
        assert self.fetch is not None
        name = unquote(Path(urlsplit(link).path).name)[:80] or host
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            target = Path(folder) / "picture.part"
            try:
                await self.fetch(link, target)
                content = await asyncio.to_thread(target.read_bytes)
            except (AppError, OSError):
                self.notes.emit([self.tr(
                    "The picture could not be fetched from {host}. Save it in the browser and drop the file here."
                ).format(host=host)])
                return
        await self._take_found((inputs.Found(content, name),), True, instead)

    # ---- pictures the library has --------------------------------------------------------------

    def take_kept(self, request: GenerationRequest) -> None:
        """The pictures of a recipe, with their roles; those that are gone are passed over."""
        pictures = [picture for picture in request.inputs if picture.role is not Role.MASK]
        masks = [picture for picture in request.inputs if picture.role is Role.MASK]
        kept = [
            (picture.name or picture.sha256[:8], picture.role, picture,
             masks[0] if masks and picture.role is Role.IMAGE and picture is pictures[0] else None)
            for picture in pictures
        ]
        if kept:
            self._start(self._take_kept(kept))

    def take_draft(self, references: Sequence[Any]) -> None:
        """The references of a draft."""
        found = [kept for data in references[:inputs.MOST_AT_ONCE] if (kept := reference_from(data)) is not None]
        if found:
            self._start(self._take_kept(found))

    async def _take_kept(self, kept: Sequence[tuple[str, Role, InputPicture, InputPicture | None]]) -> None:
        for name, role, picture, mask in kept:
            if not self._library.input_path(picture.sha256).is_file():
                continue
            number = self._zone.add(name)
            self._zone.set_role(number, role)
            await self._show(number, picture)
            if mask is not None and self._library.input_path(mask.sha256).is_file():
                self._zone.set_mask(number, mask)
