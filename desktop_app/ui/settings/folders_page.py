"""Where everything lies, how much room is left, and what can be done with the library as a whole."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .. import theme
from ..controls import button, label
from .desk import Desk
from .life import spawn_for
from .rows import Page, Row, Section
from .wording import bytes_words


def folders(desk: Desk) -> Page:
    """The library first, then what the program keeps for itself."""

    def build() -> Sequence[Section]:
        library, places = desk.studio.library.folder, desk.studio.folders
        return (
            Section(_tr("Library"), (
                Row("library_folder", _tr("Your pictures"), str(library), _tr("library folder path move"),
                    control=lambda: _buttons(
                        (_tr("Show in folder"), lambda: desk.open_folder(library)),
                        (_tr("Move …"), lambda: desk.care().move()))),
                Row("space", _tr("Free space"), _tr("On the disk where the library lies."), _tr("disk full storage"),
                    control=lambda: FreeSpace(library)),
                Row("import", _tr("Bring pictures in"),
                    _tr("Files and folders; recipes in them come along. The originals stay."), _tr("import add"),
                    control=lambda: _buttons((_tr("Choose …"), lambda: desk.care().bring()))),
                Row("backup", _tr("Backup"), _tr("A copy that opens as a library. Made again, it copies what is new."),
                    _tr("save copy restore"),
                    control=lambda: _buttons((_tr("Back up to …"), lambda: desk.care().back_up()))),
            )),
            Section(_tr("What Easel keeps for itself"), tuple(
                Row(row_id, title, str(place), words, control=lambda place=place: _buttons(
                    (_tr("Show in folder"), lambda: desk.open_folder(place))))
                for row_id, title, place, words in (
                    ("config", _tr("Settings"), places.config, _tr("configuration file")),
                    ("cache", _tr("Cache"), places.cache, _tr("thumbnails temporary")),
                    ("log-folder", _tr("Log"), places.logs, _tr("debug file")),
                )
            ), _tr("Keys are in none of these; they lie in the system keyring.")),
        )

    return Page("folders", _tr("Folders"), "folder", build, words=_tr("path disk place library import backup move"))


class FreeSpace(QWidget):
    """How much is free, asked in a thread: a network drive may take its time."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.words = label("…", tone="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        spawn_for(self, self._ask(folder), name="free space")

    async def _ask(self, folder: Path) -> None:
        try:
            usage = await asyncio.to_thread(shutil.disk_usage, folder)
        except OSError:
            self.words.setText(_tr("The folder cannot be reached."))
            return
        self.words.setText(_tr("{free} of {total}").format(
            free=bytes_words(usage.free), total=bytes_words(usage.total)))


def _buttons(*entries: tuple[str, Callable[[], object]]) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GAP_2)
    for words, do in entries:
        one = button(words)
        one.clicked.connect(lambda _=False, do=do: do())
        row.addWidget(one)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("FoldersPage", text)
