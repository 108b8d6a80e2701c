"""What one share consists of, worked out before anything leaves: its files, and the page around them."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..errors import BadInputError
from ..hosts.base import Upload
from ..models import Asset, Mode
from ..sharing import Share, ShareChoices
from ..storage.library import Library
from . import share_page, share_pictures
from .share_page import Page, PagePicture
from .share_pictures import Published

PICTURE_CACHE = "public, max-age=3600"  # a year would keep a picture alive in caches after it was taken back
PAGE_CACHE = "public, max-age=300"
MOST_PICTURES = 60
MOST_PROMPT = 4000


@dataclass(frozen=True, slots=True)
class Material:
    """The published bytes of one share. before: only where the artist ticked it. card: the preview's JPEG."""

    pictures: tuple[Published, ...]
    before: Published | None
    card: bytes
    prompt: str
    style: str


def content_of(assets: Sequence[Asset], choices: ShareChoices, to: str) -> str:
    """What makes two shares the same: pictures, choices and the host that was asked for, "" = whichever takes it."""
    said = json.dumps([[asset.sha256 for asset in assets], asdict(choices), to], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


async def gather(library: Library, assets: Sequence[Asset], choices: ShareChoices) -> Material:
    """Re-encode everything in threads. BadInputError: a picture cannot be read, or has no picture before it."""
    if not 1 <= len(assets) <= MOST_PICTURES:
        raise BadInputError(f"{len(assets)} pictures cannot be shared on one page.", f"Choose 1 to {MOST_PICTURES}.")
    source = before_of(library, assets[0]) if choices.before and len(assets) == 1 else None
    if choices.before and len(assets) == 1 and source is None:
        raise BadInputError("There is no picture before this one.", "Untick “Show before and after”.")
    carrying = [asset if choices.recipe else None for asset in assets]
    one, card = await asyncio.to_thread(share_pictures.with_card, assets[0].path, asset=carrying[0])
    before = await asyncio.to_thread(share_pictures.published, source.path) if source is not None else None
    published = [one]
    for asset, carried in zip(assets[1:], carrying[1:], strict=True):
        published.append(await asyncio.to_thread(share_pictures.published, asset.path, asset=carried))
    first = assets[0]
    style = str(first.facts.get("style") or (first.request.style if first.request else "") or "")
    return Material(
        tuple(published), before, card, first.prompt[:MOST_PROMPT] if choices.prompt else "",
        style if choices.style else "",
    )


def before_of(library: Library, asset: Asset) -> Asset | None:
    """The picture this one was made from, when its file is still there."""
    return next((parent for parent in library.assets.parents(asset.id) if parent.path.is_file()), None)


def picture_uploads(share: Share, material: Material) -> list[Upload]:
    """The files beside the page. Names say nothing but the share's id and a number."""
    def public(data: bytes, name: str, content_type: str) -> Upload:
        return Upload(data, name, content_type, cache_control=PICTURE_CACHE, public=True)

    uploads = [
        public(picture.data, _name(share, str(number), picture), picture.content_type)
        for number, picture in enumerate(material.pictures, 1)
    ]
    if (before := material.before) is not None:
        uploads.append(public(before.data, _name(share, "before", before), before.content_type))
    return [*uploads, public(material.card, f"s/{share.id}/card.jpg", "image/jpeg")]


def page_upload(share: Share, material: Material, url: str, card: str) -> Upload:
    """The page, which goes up last: the link never points at nothing. url, card: its own addresses."""
    public = url.startswith("https://")

    def shown(picture: Published, part: str, number: int) -> PagePicture:
        src = f"{share.id}/{part}{picture.suffix}"
        return PagePicture(src, f"easel-{number}{picture.suffix}", picture.width, picture.height)

    page = Page(
        [shown(picture, str(number), number) for number, picture in enumerate(material.pictures, 1)],
        share.choices.language, share.created,
        before=shown(material.before, "before", 0) if material.before is not None else None,
        prompt=material.prompt, style=material.style, recipe=share.choices.recipe,
        url=url if public else "", card=card if public else "", ends=share.expires,
    )
    return Upload(
        share_page.render(page), page_name(share), "text/html; charset=utf-8", cache_control=PAGE_CACHE, public=True,
    )


def record(share: Share, material: Material, uploads: Sequence[Upload], mode: Mode) -> dict[str, Any]:
    """The share as plain data, for a host that makes the page itself."""
    made = [*material.pictures, *([material.before] if material.before is not None else [])]
    files = [
        {"name": upload.name, "type": picture.content_type, "width": picture.width, "height": picture.height}
        for upload, picture in zip(uploads, made, strict=False)
    ]
    count = len(material.pictures)
    return {
        "pictures": files[:count], "before": files[count] if material.before is not None else None,
        "card": uploads[-1].name, "prompt": material.prompt, "style": material.style,
        "recipe": share.choices.recipe, "language": share.choices.language, "created": share.created,
        "expires": share.expires, "mode": mode.value,
    }


def page_name(share: Share) -> str:
    """What the page is called on hosts of static pages."""
    return f"s/{share.id}.html"


def _name(share: Share, part: str, picture: Published) -> str:
    return f"s/{share.id}/{part}{picture.suffix}"
