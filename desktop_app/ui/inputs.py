"""What a drag or the clipboard brings, sorted into pictures and sentences about the rest.

Files that lie on this machine come first: they are the original, with its recipe inside. Then picture
bytes, which is what a browser hands over. A link alone is fetched only after asking: that sends a request
the artist may not want.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".avif"})
MOST_AT_ONCE = 24  # pictures taken from one drop
_PICTURE_TYPES = ("image/png", "image/jpeg", "image/webp", "image/avif", "image/gif")
_DATA_URL = re.compile(r"data:image/(?:png|jpeg|webp|gif|avif);base64,([A-Za-z0-9+/=\s]+)")
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Found:
    """One picture: a file, or the bytes of one that lies nowhere on this machine."""

    source: Path | bytes
    name: str


@dataclass(frozen=True, slots=True)
class Harvest:
    """Everything one drop brought, and a sentence for each thing that cannot be used. links: to ask about."""

    found: tuple[Found, ...] = ()
    refused: tuple[str, ...] = field(default=())
    links: tuple[str, ...] = field(default=())


def offers_pictures(mime: QMimeData) -> bool:
    """Could `mime` hold pictures? Cheap enough for every move of a drag; reads no file."""
    if mime.hasUrls() or mime.hasImage() or any(mime.hasFormat(name) for name in _PICTURE_TYPES):
        return True
    return mime.hasText() and mime.text()[:11] == "data:image/"


def harvest(mime: QMimeData) -> Harvest:
    """Take what `mime` offers. Must run while the drop lasts: its data is gone afterwards."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return Harvest(tuple(Found(path, path.name) for path in files))
    if (data := _picture_bytes(mime)) is not None:
        return Harvest((Found(data, _name_for(mime)),))
    if links := [url for url in mime.urls() if url.scheme() in ("http", "https")]:
        return Harvest(links=tuple(link.toString() for link in links))
    return Harvest((), (_tr("There is no picture in what was dropped. Drop a PNG, JPEG, WebP, GIF or AVIF."),))


def expand(found: Iterable[Found]) -> Harvest:
    """Folders become the pictures inside them. Blocking: reads the disk, so run it in a thread."""
    taken: list[Found] = []
    refused: list[str] = []
    for item in found:
        if not isinstance(item.source, Path) or not item.source.is_dir():
            taken.append(item)
            continue
        try:
            inside = sorted(p for p in item.source.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file())
        except OSError as error:
            refused.append(_tr("The folder {name} cannot be read: {why}.").format(
                name=item.name, why=error.strerror or error))
            continue
        if not inside:
            refused.append(_tr("There is no picture in the folder {name}.").format(name=item.name))
        taken.extend(Found(path, path.name) for path in inside)
    if len(taken) > MOST_AT_ONCE:
        refused.append(_tr("{n} pictures came at once; the first {most} are used.").format(
            n=len(taken), most=MOST_AT_ONCE))
    return Harvest(tuple(taken[:MOST_AT_ONCE]), tuple(refused))


def from_paths(paths: Sequence[Path]) -> Harvest:
    """The same for files picked in a dialog or handed over by the gallery."""
    return Harvest(tuple(Found(path, path.name) for path in paths))


def _picture_bytes(mime: QMimeData) -> bytes | None:
    for name in _PICTURE_TYPES:
        if mime.hasFormat(name) and (data := bytes(mime.data(name).data())):
            return data
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return _as_png(image)
    text = mime.html() if mime.hasHtml() else mime.text() if mime.hasText() else ""
    if len(text) < _MOST_BYTES * 2 and (match := _DATA_URL.search(text)):
        try:
            return base64.b64decode("".join(match[1].split()), validate=True)
        except binascii.Error:
            return None
    return None


def _as_png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 100)  # type: ignore[call-overload]
    return bytes(data.data())


def _name_for(mime: QMimeData) -> str:
    """What to call bytes without a file: the last word of the page's link, else a plain word."""
    for url in mime.urls():
        name = unquote(Path(urlsplit(url.toString()).path).name)
        if name and len(name) <= 80:
            return name
    return _tr("Pasted picture")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inputs", text)
