"""Reading a picture file with Qt, safely and in any thread: size limits before decoding, EXIF rotation, sRGB.

Only QImage here, never QPixmap, so that worker threads may use all of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter, QTransform

MAX_PIXELS = 64_000_000
"""Larger pictures are not decoded; the header decides."""
FORMATS = frozenset({b"png", b"jpeg", b"webp", b"gif"})
ALLOCATION_MIB = 560
"""64 Mpx at 8 bytes (16-bit PNG), and a little."""

# Neutral greys that are kept inside thumbnails, so they cannot follow the theme.
CHECKER_LIGHT = QColor(204, 204, 204)
CHECKER_DARK = QColor(170, 170, 170)
CHECKER_SIDE = 8


class Trouble(Enum):
    """Why a picture cannot be shown."""

    MISSING = "missing"
    TOO_LARGE = "too large"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Reading:
    """A decoded picture, or what is wrong. size: full size in pixels as told by the header, rotated."""

    image: QImage
    size: QSize
    trouble: Trouble | None = None


def _failed(trouble: Trouble, size: QSize | None = None) -> Reading:
    return Reading(QImage(), size or QSize(), trouble)


def read_picture(path: Path, bound: QSize | None = None) -> Reading:
    """Decode the first frame, at most as large as `bound` where given. Never raises for a bad file.

    The image is premultiplied ARGB where the picture is transparent, else RGB32: what paints fastest.
    """
    QImageReader.setAllocationLimit(ALLOCATION_MIB)
    if not path.is_file():
        return _failed(Trouble.MISSING)
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return _failed(Trouble.MISSING)
    reader = QImageReader(file)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        return _read_other(path, bound)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MAX_PIXELS:
        return _failed(Trouble.TOO_LARGE, size)
    turned = bool(reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value)
    if bound is not None and size.isValid():
        limit = bound.transposed() if turned else bound
        if size.width() > limit.width() or size.height() > limit.height():
            reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return _failed(Trouble.BROKEN, size)
    return Reading(_for_screen(image), size.transposed() if turned else size)


def is_jpeg(path: Path) -> bool:
    """Whether the file begins like a JPEG."""
    try:
        with path.open("rb") as file:
            return file.read(3) == b"\xff\xd8\xff"
    except OSError:
        return False


def _read_other(path: Path, bound: QSize | None) -> Reading:
    """Formats Qt has no reader for here (AVIF) go through the library's own safe decoder."""
    from ..errors import AppError
    from ..pictures import load

    try:
        picture = load(path, max(bound.width(), bound.height()) if bound else None).convert("RGBA")
    except AppError:
        return _failed(Trouble.BROKEN)
    data = picture.tobytes()
    image = QImage(data, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888).copy()
    return Reading(_for_screen(image), image.size())


def _for_screen(image: QImage) -> QImage:
    space = image.colorSpace()
    if space.isValid() and space != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)) or image
    wanted = (
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    return image if image.format() == wanted else image.convertToFormat(wanted)


def read_covering(jpeg: bytes, side: int) -> QImage:
    """A kept thumbnail, decoded at the size whose shorter side is `side`: what the square needs, no more."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def checker_tile(side: int = CHECKER_SIDE) -> QImage:
    """Two by two squares of neutral grey, to be tiled behind what is transparent."""
    tile = QImage(2 * side, 2 * side, QImage.Format.Format_RGB32)
    tile.fill(CHECKER_LIGHT)
    painter = QPainter(tile)
    painter.fillRect(side, 0, side, side, CHECKER_DARK)
    painter.fillRect(0, side, side, side, CHECKER_DARK)
    painter.end()
    return tile


def checker_brush(origin: QPointF) -> QBrush:
    """The checkerboard, fixed to the picture whose corner `origin` is."""
    brush = QBrush(checker_tile())
    brush.setTransform(QTransform.fromTranslate(origin.x(), origin.y()))
    return brush


def flatten(image: QImage) -> QImage:
    """The picture on a checkerboard where it is transparent."""
    if not image.hasAlphaChannel():
        return image
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    painter = QPainter(flat)
    painter.fillRect(flat.rect(), QBrush(checker_tile()))
    painter.drawImage(0, 0, image)
    painter.end()
    return flat


def rounded_square(image: QImage, side: int, radius: float) -> QImage:
    """The middle of the picture as a square of `side` pixels with rounded corners."""
    short = min(image.width(), image.height())
    crop = image.copy(QRect((image.width() - short) // 2, (image.height() - short) // 2, short, short))
    if short != side:
        crop = crop.scaled(
            side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(flatten(crop)))
    painter.drawRoundedRect(QRectF(0, 0, side, side), radius, radius)
    painter.end()
    return square
