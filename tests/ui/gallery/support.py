"""A real library with small pictures, for the tests of gallery and viewer."""

from __future__ import annotations

import hashlib
import itertools
import struct
import uuid
import zlib
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from desktop_app.models import Asset, GenerationRequest, Mode
from desktop_app.storage.library import Library
from desktop_app.storage.recipes import Recipe

START = 1_795_000_000.0
_numbers = itertools.count()


def open_library(folder: Path) -> Library:
    """An empty library below `folder`."""
    return Library.open(folder / "library", cache=folder / "cache")


def picture(path: Path, width: int = 32, height: int = 24, colour: str = "#3366cc") -> bytes:
    """Write a plain picture file and return its bytes."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path.parent.mkdir(parents=True, exist_ok=True)
    assert image.save(str(path))
    return path.read_bytes()


def png_header(side: int) -> bytes:
    """The start of a PNG that says it is `side` x `side` pixels."""
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000)))


def add(
    library: Library, prompt: str = "a lighthouse", *, mode: Mode = Mode.TEXT_TO_IMAGE, parents: tuple[str, ...] = (),
    size: tuple[int, int] = (32, 24), created: float | None = None, data: bytes | None = None,
    engine: str = "painter", facts: dict[str, object] | None = None, rating: int = 0,
) -> Asset:
    """Add one picture; later ones are newer. data: the file's bytes where they are not to be a real picture."""
    number = next(_numbers)
    path = library.folder / "2026" / f"picture-{number:06d}.png"
    if data is None:
        data = picture(path, *size, colour=f"#{(number * 7919) % 0xFFFFFF:06x}")
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    request = GenerationRequest(engine=engine, prompt=prompt, mode=mode, seed=number)
    recipe = Recipe(
        id=str(uuid.uuid4()), created=START + number if created is None else created, mode=mode, request=request,
        engine=engine, seed=number, parents=parents, facts=facts or {}, rating=rating,
    )
    return library.assets.insert(
        recipe, path=path, width=size[0], height=size[1], size=len(data), sha256=hashlib.sha256(data).hexdigest()
    )


def add_rows(library: Library, count: int, prompt: str = "a lighthouse") -> None:
    """Many rows without files, quickly."""
    with library.db.transaction():
        for _ in range(count):
            number = next(_numbers)
            request = GenerationRequest(engine="painter", prompt=f"{prompt} {number}")
            library.assets.insert(
                Recipe(
                    id=str(uuid.uuid4()), created=START + number, mode=Mode.TEXT_TO_IMAGE, request=request,
                    engine="painter",
                ),
                path=library.folder / "2026" / f"row-{number}.png", width=8, height=8, size=1, sha256=f"{number:064x}",
            )
