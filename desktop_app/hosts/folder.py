"""The share folder on this machine: a page and its pictures, as good as a website that nobody else can see yet."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from pathlib import Path, PurePosixPath

from .. import system
from ..errors import BadInputError, DiskFullError, PassingError
from ..models import Check
from .base import Host, Stored, Upload

KINDS = frozenset({".html", ".jpg", ".png", ".webp"})


class Folder(Host):
    """Always ready. The link is for this machine only, until the folder is served on the network or handed on."""

    id = "folder"
    title = "Share folder"
    note = "on this machine; needs nothing set up"
    privacy = (
        "Nothing leaves the machine: pages and pictures are written into a folder, without place, camera and recipe.",
        "Whoever you hand the folder to, or serve it to, sees what is in it. Easel deletes it there at once.",
    )
    for_shares = True
    can_serve_pages = True
    can_delete = True
    max_bytes = 256 * 1024 * 1024

    @property
    def folder(self) -> Path:
        """Where shares lie; made when the first one is."""
        return self.kit.share_folder or system.folders().data / "shares"

    def path(self, name: str) -> Path:
        """The file of that name; BadInputError for a name that leads elsewhere."""
        parts = PurePosixPath(name).parts
        if not parts or any(part in ("..", ".", "/") or "\\" in part or ":" in part for part in parts):
            raise BadInputError("That is not a name of a shared file.")
        path = self.folder.joinpath(*parts)
        if path.suffix not in KINDS:
            raise BadInputError("That kind of file is not shared.")
        return path

    async def ready(self) -> bool:
        return True

    async def place(self) -> str:
        return str(self.folder.absolute())

    async def address(self, name: str) -> str:
        return self.path(name).absolute().as_uri()

    async def put(self, upload: Upload) -> Stored:
        path = self.path(upload.name)
        await asyncio.to_thread(_write_new, path, upload.data)
        return Stored(self.id, path.absolute().as_uri(), upload.name)

    async def delete(self, key: str) -> bool:
        return await asyncio.to_thread(self._remove, self.path(key))

    async def check(self) -> Check:
        """Can it be written to?"""
        probe = self.folder / ".easel-probe"
        try:
            await asyncio.to_thread(self._probe, probe)
        except OSError as error:
            return Check(False, f"The share folder cannot be written to: {error.strerror}.", f"It is {self.folder}.")
        return Check(True, "Ready", str(self.folder))

    def _probe(self, probe: Path) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()

    def _remove(self, path: Path) -> bool:
        try:
            path.unlink(missing_ok=True)
            _part(path).unlink(missing_ok=True)  # what a crash left of it
        except OSError as error:
            raise PassingError("The share folder does not let a file go.", f"{error.strerror}: {path.name}.") from error
        if path.parent not in (self.folder, self.folder / "s"):
            with suppress(OSError):
                path.parent.rmdir()  # only when nothing is left in it
        return not path.exists()


def _write_new(path: Path, data: bytes) -> None:
    """Whole or not at all, and never over another file."""
    part = _part(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            raise FileExistsError(path)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if system.is_disk_full(error):
            raise DiskFullError("There is no space left for the share.", "Free some space.") from error
        raise PassingError("The share folder cannot be written to.", f"{error.strerror}: {path.parent}.") from error


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")
