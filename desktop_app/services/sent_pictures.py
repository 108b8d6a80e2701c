"""The bytes of a reference picture that leave this machine: new ones, made from the pixels, as a model takes them.

Nothing of the file goes along: no Exif, GPS, text, XMP, C2PA, profile or trailing bytes.
"""

from __future__ import annotations

import hashlib
import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .. import pictures
from ..errors import RefusedError
from ..models import InputLimits

if TYPE_CHECKING:
    from PIL import Image

_QUALITIES = (95, 90, 85)
_SHRINK = 0.85
_TYPES = {"JPEG": ("image/jpeg", ".jpg"), "PNG": ("image/png", ".png"), "WEBP": ("image/webp", ".webp")}


@dataclass(frozen=True, slots=True)
class Sent:
    """A picture ready to leave. width, height: pixels. sha256: of `data`, hex."""

    data: bytes
    content_type: str
    suffix: str
    width: int
    height: int
    sha256: str


def picture(source: Path, limits: InputLimits, *, exact: bool = False) -> Sent:
    """Turned by its Exif, in sRGB, within the limits. exact: PNG, because a mask goes with it pixel by pixel.

    BadInputError: cannot be read. RefusedError: the model takes none of our formats.
    """
    image = pictures.load(source, max_side=limits.max_side or None)
    wanted = _within(image.size, limits)
    if wanted != image.size:
        image = _resized(image, wanted)
    sampling = 2 if pictures.halves_colour(source) else 0  # what the file never had need not be sent
    kinds = _kinds(image, limits, exact)
    if not kinds:
        raise RefusedError("This model takes no picture format that Easel writes.", "Choose another model.")
    if kinds == ["JPEG"] and image.mode != "RGB":
        image = _on_white(image)
    while True:
        data, kind = _smallest_loss(image, kinds, limits.max_bytes, sampling)
        if len(data) <= limits.max_bytes or min(image.size) <= max(64, limits.min_side):
            return _sent(data, kind, image.size)
        image = _resized(image, (round(image.width * _SHRINK) or 1, round(image.height * _SHRINK) or 1))


def mask(source: Path, size: tuple[int, int] | None) -> Sent:
    """A mask as PNG, its pixels exactly as they are; only where the picture was scaled it follows, unsmoothed."""
    from PIL import Image

    image = _on_white(pictures.load(source))
    if size is not None and image.size != size:
        image = image.resize(size, Image.Resampling.NEAREST)
    return _sent(_encoded(image, "PNG", 0), "PNG", image.size)


def _within(size: tuple[int, int], limits: InputLimits) -> tuple[int, int]:
    width, height = size
    scale = 1.0
    if limits.max_side:
        scale = min(scale, limits.max_side / max(size))
    if limits.max_pixels:
        scale = min(scale, math.sqrt(limits.max_pixels / (width * height)))
    if limits.min_side and min(size) < limits.min_side:
        scale = limits.min_side / min(size)
    if scale == 1.0:
        return size
    if scale > 1.0:  # rounding must not cross the limit again
        return math.ceil(width * scale - 1e-6), math.ceil(height * scale - 1e-6)
    return max(1, math.floor(width * scale + 1e-6)), max(1, math.floor(height * scale + 1e-6))


def _kinds(image: Image.Image, limits: InputLimits, exact: bool) -> list[str]:
    """What it may be written as, the best liked first. Transparency needs PNG or WebP, where the model takes them."""
    offered = [kind for kind in limits.formats if kind in _TYPES]
    if exact and "PNG" in offered:
        return ["PNG"]
    if image.mode == "RGBA" and image.getchannel("A").histogram()[255] < image.width * image.height:
        return [kind for kind in ("PNG", "WEBP") if kind in offered] or offered[:1]
    return ["JPEG"] if "JPEG" in offered else offered


def _smallest_loss(image: Image.Image, kinds: list[str], most: int, sampling: int) -> tuple[bytes, str]:
    """The first encoding that fits; else the last one tried."""
    data, kind = b"", kinds[0]
    for kind in kinds:
        for quality in (100,) if kind == "PNG" else _QUALITIES:
            data = _encoded(image, kind, quality, sampling)
            if len(data) <= most:
                return data, kind
    return data, kind


def _encoded(image: Image.Image, kind: str, quality: int, sampling: int = 0) -> bytes:
    out = io.BytesIO()
    if kind == "JPEG":
        plain = image if image.mode == "RGB" else image.convert("RGB")
        plain.save(out, "JPEG", quality=quality, subsampling=sampling)
    elif kind == "WEBP":
        image.save(out, "WEBP", quality=quality, method=4)
    else:
        image.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    from PIL import Image

    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _on_white(image: Image.Image) -> Image.Image:
    """Without transparency: in a mask what is transparent is kept, and that is white."""
    from PIL import Image

    if image.mode != "RGBA":
        return image.convert("RGB")
    ground = Image.new("RGB", image.size, (255, 255, 255))
    ground.paste(image, (0, 0), image.getchannel("A"))
    return ground


def _sent(data: bytes, kind: str, size: tuple[int, int]) -> Sent:
    content_type, suffix = _TYPES[kind]
    return Sent(data, content_type, suffix, *size, hashlib.sha256(data).hexdigest())
