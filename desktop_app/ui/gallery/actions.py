"""What can be done with pictures, wherever they are shown: rate, trash, undo, copy, drag out."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ...errors import AppError
from ...models import Asset
from ..keymap import Keymap
from ..messages import Act, Messages
from ..picture_reading import read_picture
from ..undo import UndoStack, UndoStep


class LibraryActions(Protocol):
    """What is asked of `storage.library.Library`."""

    @property
    def assets(self) -> Any: ...

    def trash(self, ids: Sequence[str]) -> Any: ...

    def restore(self, ids: Sequence[str]) -> Any: ...

    def delete(self, ids: Sequence[str]) -> Any: ...

    def rate(self, asset_id: str, rating: int) -> Any: ...

    def favourite(self, asset_id: str, on: bool) -> Any: ...


class AssetActions(QObject):
    """Changes go to the library; news of them comes out as signals, words go through `messages`.

    changed(ids): look at these again. heard(ids): the gallery was told that these are new, different or gone,
    whoever did it.
    """

    changed = Signal(list)
    heard = Signal(list)
    _decoded = Signal(QImage)

    def __init__(
        self, library: LibraryActions, messages: Messages, parent: QObject | None = None,
        undo_stack: UndoStack | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._messages = messages
        self.undo_stack = undo_stack or UndoStack(messages, self)
        self.keymap = Keymap()  # the window's own takes its place
        self._marks: deque[tuple[str, int, _Marking]] = deque()
        self._marking = QTimer(self)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._mark_next)
        self._decoded.connect(self._put_picture, Qt.ConnectionType.QueuedConnection)

    # ---- trash ---------------------------------------------------------------------------------

    def trash(self, ids: Sequence[str]) -> None:
        """Into the trash; a notice offers to undo it."""
        ids = list(ids)
        if ids and self._try(lambda: self._library.trash(ids), ids):
            words = (self.tr("%n pictures moved to the trash.", "", len(ids)) if len(ids) > 1
                     else self.tr("Moved to the trash."))
            told = self.tr("Put back.")
            self._step(self.tr("Move to the trash"), lambda: self._library.restore(ids), ids, words, told)

    def restore(self, ids: Sequence[str]) -> None:
        """Out of the trash."""
        ids = list(ids)
        if ids and self._try(lambda: self._library.restore(ids), ids):
            words = self.tr("%n pictures put back.", "", len(ids)) if len(ids) > 1 else self.tr("Put back.")
            self._step(self.tr("Put back"), lambda: self._library.trash(ids), ids, words, self.tr("Back in the trash."))

    def undo(self) -> bool:
        """Take the window's last change back. False when there is nothing to undo."""
        return self.undo_stack.undo()

    def _step(self, title: str, undo: Callable[[], Any], ids: list[str], words: str, told: str) -> None:
        def take_back() -> None:
            try:
                undo()
            finally:
                self.changed.emit(ids)

        self.undo_stack.done(UndoStep(title, take_back, told, frozenset(ids)), words)

    def ask_delete(self, ids: Sequence[str]) -> None:
        """Ask, without stopping anything else, whether these shall be gone for good."""
        ids = list(ids)
        if not ids:
            return
        question = (
            self.tr("Delete this picture for good?") if len(ids) == 1
            else self.tr("Delete %n pictures for good?", "", len(ids))
        )
        hint = (
            self.tr("The file is removed from the disk. This cannot be undone.") if len(ids) == 1
            else self.tr("The files are removed from the disk. This cannot be undone.")
        )
        delete = Act(self.tr("Delete"), lambda: self.delete(ids))
        self._messages.pose(question, hint, (delete, Act(self.tr("Keep"), _nothing)))

    def delete(self, ids: Sequence[str]) -> None:
        """Gone for good, file and row."""
        ids = list(ids)
        if self._try(lambda: self._library.delete(ids), ids):
            self.undo_stack.forget(ids)
            self._tell(self.tr("%n pictures deleted.", "", len(ids)) if len(ids) > 1 else self.tr("Deleted."))

    # ---- marks ---------------------------------------------------------------------------------

    def rate(self, ids: Sequence[str], rating: int) -> None:
        """0 to 5 stars."""
        title = self.tr("Rate with %n stars", "", rating) if rating else self.tr("Take the stars off")
        self._mark(ids, rating, _Marking(title, lambda asset: asset.rating, self._library.rate))

    def toggle_favourite(self, ids: Sequence[str]) -> None:
        """A favourite, or no longer: all follow the first."""
        first = self._library.assets.find(ids[0]) if ids else None
        if first is not None:
            title = self.tr("No longer a favourite") if first.favourite else self.tr("Make a favourite")
            self._mark(ids, not first.favourite, _Marking(
                title, lambda asset: asset.favourite, lambda asset_id, on: self._library.favourite(asset_id, bool(on)),
            ))

    def _mark(self, ids: Sequence[str], value: int, marking: _Marking) -> None:
        """A mark is written into each file, so many are done one by one with the window alive between."""
        self._marks.extend((asset_id, value, marking) for asset_id in ids)
        self._mark_next()
        if self._marks:
            self._marking.start()

    def _mark_next(self) -> None:
        if self._marks:
            asset_id, value, marking = self._marks.popleft()
            asset = self._library.assets.find(asset_id)
            if asset is not None and marking.read(asset) != value:
                before = marking.read(asset)
                if self._try(lambda: marking.write(asset_id, value), [asset_id]):
                    self._marked(asset_id, before, marking)
        if not self._marks:
            self._marking.stop()

    def _marked(self, asset_id: str, before: int, marking: _Marking) -> None:
        if marking.undoing:
            return
        if not marking.before:
            self.undo_stack.push(UndoStep(marking.title, lambda: self._unmark(marking)))
        marking.before.append((asset_id, before))

    def _unmark(self, marking: _Marking) -> None:
        marking.undoing = True
        self._marks = deque(mark for mark in self._marks if mark[2] is not marking)
        self._marks.extend((asset_id, before, marking) for asset_id, before in marking.before)
        self._mark_next()
        if self._marks:
            self._marking.start()

    def key(self, event: QKeyEvent, ids: Sequence[str], *, in_trash: bool = False) -> bool:
        """The keys that mean the same in grid and viewer. True when it was one of them."""
        name = self.keymap.which(event)
        if not ids or not name:
            return False
        deeds: dict[str, Callable[[], None]] = {
            "delete": lambda: self.ask_delete(ids),
            "trash": lambda: self.ask_delete(ids) if in_trash else self.trash(ids),
            "copy": lambda: self.copy_picture(ids[0]),
            "copy-file": lambda: self.copy_files(ids),
            "favourite": lambda: self.toggle_favourite(ids),
            **{f"rate-{stars}": partial(self.rate, ids, stars) for stars in range(6)},
        }
        if name not in deeds:
            return False
        deeds[name]()
        return True

    # ---- out of the program --------------------------------------------------------------------

    def paths(self, ids: Iterable[str]) -> list[Path]:
        """The files of these pictures that are there."""
        assets: list[Asset | None] = [self._library.assets.find(asset_id) for asset_id in ids]
        return [asset.path for asset in assets if asset is not None and asset.path.is_file()]

    def copy_picture(self, asset_id: str) -> None:
        """The picture itself into the clipboard; it is decoded in a thread."""
        paths = self.paths([asset_id])
        if not paths:
            self._tell(self.tr("The file is no longer there, so nothing was copied."))
            return
        threading.Thread(target=self._decode, args=(paths[0],), daemon=True).start()

    def _decode(self, path: Path) -> None:
        self._decoded.emit(read_picture(path).image)

    def _put_picture(self, image: QImage) -> None:
        if image.isNull():
            self._tell(self.tr("This file cannot be read as a picture, so nothing was copied."))
            return
        QGuiApplication.clipboard().setImage(image)
        self._tell(self.tr("Picture copied."))

    def copy_files(self, ids: Sequence[str]) -> None:
        """The files into the clipboard, to be pasted in a folder or a chat."""
        paths = self.paths(ids)
        if paths:
            QGuiApplication.clipboard().setMimeData(_files(paths))
            self._tell(self.tr("%n files copied.", "", len(paths)) if len(paths) > 1 else self.tr("File copied."))

    def drag(self, ids: Sequence[str], source: QWidget, picture: QPixmap | None) -> None:
        """Begin a drag of the real files. Copy only: another program can never move them away."""
        paths = self.paths(ids)
        if not paths:
            return
        drag = QDrag(source)
        drag.setMimeData(_files(paths))
        if picture is not None:
            small = picture.scaledToWidth(
                round(96 * source.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(source.devicePixelRatioF())
            drag.setPixmap(small)
            drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.CopyAction)

    # ---- inside --------------------------------------------------------------------------------

    def _tell(self, words: str) -> None:
        self._messages.tell(words)

    def _try(self, act: Callable[[], Any], ids: Sequence[str]) -> bool:
        try:
            act()
        except AppError as error:
            self._messages.explain(error.info)
            return False
        finally:
            self.changed.emit(list(ids))
        return True


@dataclass(slots=True)
class _Marking:
    """One act of marking: its title, how the mark is read and written, and what it was before."""

    title: str
    read: Callable[[Asset], int]
    write: Callable[[str, int], Any]
    before: list[tuple[str, int]] = field(default_factory=list)
    undoing: bool = False


def _nothing() -> None:
    """What pressing Keep does."""


def _files(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
