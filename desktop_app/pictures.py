"""Pictures of unknown origin, opened with care: looked at, decoded, cleaned.

Everything here may be hostile or broken, so: regular files only, opened without waiting; the format by
its first bytes; the size decided from the header before a pixel is decoded; five formats, named to Pillow.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .errors import BadInputError

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 64_000_000
MAX_BYTES = 256 * 1024 * 1024
MAX_SIDE = 32_768
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "AVIF")
_MAX_TEXT = 16 * 1024 * 1024
# Pillow's remarks about odd files say nothing an artist could use; what matters is raised or checked here.
warnings.filterwarnings("ignore", module=r"PIL\.")
_OFFERED = "PNG, JPEG, WebP, GIF and AVIF can be used."


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What the header says. width, height: pixels after EXIF rotation. bytes: of the file."""

    format: str
    width: int
    height: int
    animated: bool
    has_alpha: bool
    bytes: int


def sniff(head: bytes) -> str | None:
    """The format by its first 32 bytes, or None."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "GIF"
    if head[4:8] == b"ftyp" and (b"avif" in head[8:32] or b"avis" in head[8:32]):
        return "AVIF"
    return None


def inspect(source: Path | bytes) -> PictureInfo:
    """Look at the header only. BadInputError, in one sentence, for anything that cannot be used."""
    name = _name(source)
    with _open(source) as file:
        size, kind = _measure(file, name)
        try:
            with _image(file, kind, name) as image:
                return _info(image, kind, size, name)
        except BadInputError:
            raise
        except Exception as error:  # Pillow's decoders raise almost anything on a broken file
            raise _broken(name) from error


def load(source: Path | bytes, max_side: int | None = None, *, name: str = "") -> Image.Image:
    """Decode the first frame: upright, 8-bit sRGB, mode RGB (RGBA where there is transparency).

    max_side: scale down so that neither side is longer, in pixels. name: what to call it in an error.
    BadInputError for a broken picture.
    """
    name = name or _name(source)
    with _open(source) as file:
        size, kind = _measure(file, name)
        try:
            with _image(file, kind, name) as image:
                _info(image, kind, size, name)
                return _decoded(image, max_side)
        except BadInputError:
            raise
        except MemoryError as error:
            raise BadInputError(f"{name} needs more memory than there is.") from error
        except Exception as error:  # see inspect
            raise _broken(name) from error


def halves_colour(source: Path | bytes) -> bool:
    """Is it a JPEG whose colours have half its resolution (4:2:0, as cameras write them)?"""
    from PIL import JpegImagePlugin

    with _open(source) as file:
        _, kind = _measure(file, _name(source))
        if kind != "JPEG":
            return False
        try:
            with _image(file, kind, _name(source)) as image:
                return JpegImagePlugin.get_sampling(image) == 2
        except BadInputError:
            raise
        except Exception as error:  # see inspect
            raise _broken(_name(source)) from error


def strip(source: Path | bytes) -> bytes:
    """The picture re-encoded with nothing but its pixels: no text, Exif, XMP, profile or trailing bytes.

    JPEG and WebP stay what they are; GIF and AVIF become PNG (first frame).
    """
    kind = inspect(source).format
    image = load(source)
    out = io.BytesIO()
    if kind == "JPEG":
        image.convert("RGB").save(out, "JPEG", quality=95, subsampling=0)
    elif kind == "WEBP":
        image.save(out, "WEBP", quality=95, method=4)
    else:
        image.save(out, "PNG", compress_level=6)
    return out.getvalue()


def read_bytes(source: Path | bytes) -> bytes:
    """All bytes of a regular file of bearable size; BadInputError otherwise."""
    if isinstance(source, bytes):
        return source
    name = _name(source)
    with _open(source) as file:
        _measure(file, name)
        try:
            return file.read(MAX_BYTES + 1)
        except OSError as error:
            raise BadInputError(f"{name} could not be read: {error.strerror or error}.") from error


def _name(source: Path | bytes) -> str:
    return "The picture" if isinstance(source, bytes) else f"“{source.name}”"


def _broken(name: str) -> BadInputError:
    return BadInputError(f"{name} is broken or incomplete.", "Open it in a picture editor and save it again.")


def _open(source: Path | bytes) -> IO[bytes]:
    """Open without ever waiting (a FIFO would block an ordinary open)."""
    if isinstance(source, bytes):
        return io.BytesIO(source)
    name = _name(source)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        kind = source.stat().st_mode
        if stat.S_ISDIR(kind):
            raise BadInputError(f"{name} is a folder, not a picture.")
        if not stat.S_ISREG(kind):
            raise BadInputError(f"{name} is not an ordinary file.")
        descriptor = os.open(source, flags)
    except FileNotFoundError as error:
        raise BadInputError(f"{name} is not there.", "It may have been moved or deleted.") from error
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM):
            raise BadInputError(f"{name} may not be read.", "Its permissions do not allow it.") from error
        raise BadInputError(f"{name} could not be opened.") from error
    file = os.fdopen(descriptor, "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise BadInputError(f"{name} is not an ordinary file.")
    return file


def _measure(file: IO[bytes], name: str) -> tuple[int, str]:
    """Bytes and format; the file is at its start again."""
    try:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        head = file.read(32)
        file.seek(0)
    except OSError as error:
        raise BadInputError(f"{name} could not be read: {error.strerror or error}.") from error
    if size == 0:
        raise BadInputError(f"{name} is empty (0 bytes).")
    kind = sniff(head)
    if kind is None:
        raise BadInputError(f"{name} is not a picture Easel can read.", _OFFERED)
    if size > MAX_BYTES:
        raise BadInputError(f"{name} is too large ({size // 1_000_000} MB; up to {MAX_BYTES // 1_000_000} MB).")
    return size, kind


def _image(file: IO[bytes], kind: str, name: str) -> Image.Image:
    from PIL import Image, PngImagePlugin

    PngImagePlugin.MAX_TEXT_CHUNK = _MAX_TEXT
    PngImagePlugin.MAX_TEXT_MEMORY = 2 * _MAX_TEXT
    try:
        return Image.open(file, formats=(kind,))
    except Image.DecompressionBombError:
        raise BadInputError(
            f"{name} is too large.", f"Up to {MAX_PIXELS // 1_000_000} million pixels can be used."
        ) from None


def _info(image: Image.Image, kind: str, size: int, name: str) -> PictureInfo:
    width, height = image.size
    if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
        raise BadInputError(
            f"{name} is too large: {width} × {height} pixels.",
            f"Up to {MAX_PIXELS // 1_000_000} million pixels can be used.",
        )
    if width < 1 or height < 1:
        raise _broken(name)
    if _orientation(image) >= 5:
        width, height = height, width
    animated = kind in ("PNG", "WEBP", "GIF", "AVIF") and bool(getattr(image, "is_animated", False))
    has_alpha = image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info
    return PictureInfo(kind, width, height, animated, has_alpha, size)


def _orientation(image: Image.Image) -> int:
    """The Exif orientation, 1..8; 1 where there is none or it is nonsense.

    AVIF is left alone: its decoder turns the picture itself.
    """
    if image.format == "AVIF":
        return 1
    try:
        value = image.getexif().get(0x0112, 1)
    except Exception:  # broken Exif must not make the picture unusable
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _decoded(image: Image.Image, max_side: int | None) -> Image.Image:
    from PIL import Image

    turn = _orientation(image)
    if max_side and image.format in ("JPEG", "MPO"):
        image.draft(None, (max_side, max_side))
    image.seek(0) if getattr(image, "is_animated", False) else None
    image.load()
    profile = image.info.get("icc_profile")
    plain = _eight_bit(image, profile if isinstance(profile, bytes) else None)
    if max_side and max(plain.size) > max_side:
        plain.thumbnail((max_side, max_side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    method = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }.get(turn)
    result = plain.transpose(method) if method is not None else plain
    clean = result.copy() if result is image else result
    clean.info = {}
    return clean


def _eight_bit(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Any mode the five formats give, as RGB or RGBA with 8 bits a channel, in sRGB."""
    if image.mode in ("I", "I;16", "I;16B", "I;16L", "I;16N"):
        scaled: Any = image.convert("I").point(lambda value: value * (1 / 257) + 0.5)
        image = scaled.convert("L")
    alpha = image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info
    target = "RGBA" if alpha else "RGB"
    if image.mode in ("P", "PA", "1", "La", "RGBa", "YCbCr"):
        image = image.convert(target)
    if profile and image.mode in ("RGB", "RGBA", "CMYK", "L"):
        image = _to_srgb(image, profile, target)
    return image if image.mode == target else image.convert(target)


def _to_srgb(image: Image.Image, profile: bytes, target: str) -> Image.Image:
    """Through the embedded profile; unchanged where the profile is broken, of another kind or sRGB itself."""
    from PIL import ImageCms

    try:
        source = ImageCms.getOpenProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return image
        out = target if image.mode != "CMYK" else "RGB"
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=out)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return converted if converted is not None else image
