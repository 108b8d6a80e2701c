"""The bytes that become public: re-encoded from the pixels, so that nothing else of the file goes with them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .. import pictures
from ..models import Asset
from ..storage import picture_metadata, recipes

if TYPE_CHECKING:
    from PIL import Image

CARD = (1200, 630)
CARD_BYTES = 300 * 1024
_CARD_GROUND = (24, 24, 28)
_CARD_QUALITIES = (86, 78, 70, 60, 45)
QUALITY = 92


@dataclass(frozen=True, slots=True)
class Published:
    """One picture as strangers get it. suffix: with its dot. width, height: pixels."""

    data: bytes
    content_type: str
    suffix: str
    width: int
    height: int


def published(source: Path | Image.Image, *, asset: Asset | None = None) -> Published:
    """A picture's pixels in a new file: JPEG, or PNG where it has transparent parts.

    asset: its recipe is written into the file, because the artist ticked that. BadInputError: cannot be read.
    """
    image = pictures.load(source) if isinstance(source, Path) else source
    out = io.BytesIO()
    if _is_opaque(image):
        image.convert("RGB").save(out, "JPEG", quality=QUALITY, subsampling=0)
        kind, suffix = "image/jpeg", ".jpg"
    else:
        image.save(out, "PNG", compress_level=6)
        kind, suffix = "image/png", ".png"
    data = out.getvalue()
    if asset is not None:
        recipe = recipes.of_asset(asset, mode=asset.mode, original="", rating=0, favourite=False)
        data = picture_metadata.embed(data, recipe)
    return Published(data, kind, suffix, image.width, image.height)


def with_card(path: Path, *, asset: Asset | None = None) -> tuple[Published, bytes]:
    """`published` and `card` of one file, which is decoded once."""
    image = pictures.load(path)
    return published(image, asset=asset), card(image)


def card(source: Path | Image.Image) -> bytes:
    """The 1200 × 630 JPEG that previews show: the whole picture on a dark ground, under 300 KB."""
    from PIL import Image

    image = pictures.load(source, max_side=max(CARD)) if isinstance(source, Path) else source
    picture = image.convert("RGBA")
    scale = min(CARD[0] / picture.width, CARD[1] / picture.height)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    picture = picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    ground = Image.new("RGB", CARD, _CARD_GROUND)
    ground.paste(picture, ((CARD[0] - size[0]) // 2, (CARD[1] - size[1]) // 2), picture)
    data = b""
    for quality in _CARD_QUALITIES:
        out = io.BytesIO()
        ground.save(out, "JPEG", quality=quality)
        data = out.getvalue()
        if len(data) <= CARD_BYTES:
            break
    return data


def _is_opaque(image: Image.Image) -> bool:
    if "A" not in image.getbands():
        return True
    low, _high = image.getchannel("A").getextrema()
    return low == 255
