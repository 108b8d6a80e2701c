"""The recipe inside a picture file: written three ways, read back from the one that is ours.

Our own JSON is the truth (PNG: the text "easel"; JPEG and WebP: a property in XMP). Beside it stand the
A1111 text most galleries read, and XMP with the rating and IPTC's word for how the picture was made.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from .. import __version__, pictures
from ..errors import BadInputError
from ..models import AssetKind, Mode
from . import containers, xmp
from .containers import Boxes, NotTakenApartError
from .recipes import Recipe, from_json, to_json

OWN = "easel"
A1111 = "parameters"
_USER_COMMENT = 0x9286
_EXIF_IFD = 0x8769
_TERM = re.compile(r"[a-z][A-Za-z]{2,60}")  # IPTC's terms look like this; "" says nothing, and nothing is added


def read_recipe(source: Path | bytes) -> Recipe | None:
    """Our own recipe in a file; None where there is none. Never raises for what the file holds."""
    boxes = read_boxes(source)
    return own_recipe(boxes) if boxes is not None else None


def read_boxes(source: Path | bytes) -> Boxes | None:
    """What a file says beside its pixels; None where it cannot be read or taken apart."""
    try:
        return containers.read(pictures.read_bytes(source))
    except (BadInputError, NotTakenApartError):
        return None


def own_recipe(boxes: Boxes) -> Recipe | None:
    """Our recipe among the boxes."""
    text = boxes.texts.get(OWN, "") or xmp.recipe_in(boxes.xmp)
    if not text and boxes.extended_xmp:
        named = xmp.extension_in(boxes.xmp)
        if named == containers.extension_guid(boxes.extended_xmp):
            text = xmp.recipe_in(boxes.extended_xmp)
    return from_json(text) if text else None


def embed(data: bytes, recipe: Recipe) -> bytes:
    """The file with the recipe in it, its pixels untouched byte for byte.

    A result of ours gets the A1111 text and its source type too; a picture from elsewhere keeps what it
    says and gets our record beside it. BadInputError where the file is not PNG, JPEG or WebP.
    """
    try:
        boxes = containers.read(data)
        ours = recipe.source == OWN and recipe.request is not None and recipe.kind is AssetKind.RESULT
        ours = ours and bool(recipe.engine)
        text = a1111_text(recipe, data) if ours else ""
        words = xmp.Words(
            rating=recipe.rating, source_type=source_type(recipe) if ours else "",
            description=recipe.prompt if ours else "",
        )
        record = to_json(recipe)
        if boxes.format == "PNG":
            texts = {OWN: record} | ({A1111: text} if text else {})
            return containers.replace(data, texts=texts, xmp=xmp.packet(words, boxes.xmp))
        exif = _exif_with(boxes.exif, text) if text else None
        if boxes.format == "WEBP":
            packet = xmp.packet(words._replace(recipe=record), boxes.xmp)
            return containers.replace(data, exif=exif, xmp=packet)
        return _embed_jpeg(data, boxes, words, record, exif)
    except NotTakenApartError as error:
        raise BadInputError("The picture's file is broken, so its recipe cannot be written into it.") from error


def source_type(recipe: Recipe) -> str:
    """IPTC's term for how a result came about: the engine's own word, else what its mode says."""
    said = recipe.facts.get("source_type")
    if isinstance(said, str) and (not said or _TERM.fullmatch(said)):
        return said
    edited = recipe.mode is Mode.IMAGE_TO_IMAGE
    return "compositeWithTrainedAlgorithmicMedia" if edited else "trainedAlgorithmicMedia"


def a1111_text(recipe: Recipe, data: bytes) -> str:
    """The common tongue: prompt, negative prompt, then one line of settings with at least three pairs.

    Readers look for a line that begins with "Steps:" and names a sampler; where an engine has neither, it is
    one step of that engine.
    """
    request = recipe.request
    if request is None:
        return ""
    info = pictures.inspect(data)
    pairs: list[tuple[str, Any]] = [
        ("Steps", request.options.get("steps", 1)),
        ("Sampler", request.options.get("sampler", recipe.engine)),
        ("CFG scale", request.options.get("cfg", request.options.get("cfg_scale"))),
        ("Seed", recipe.seed),
        ("Size", f"{info.width}x{info.height}"),
        ("Model", recipe.model or recipe.engine),
        ("Denoising strength", request.options.get("strength") if recipe.mode is Mode.IMAGE_TO_IMAGE else None),
        ("Style", recipe.style or None),
        ("Version", f"Easel {__version__}"),
    ]
    line = ", ".join(f"{name}: {_quoted(str(value))}" for name, value in pairs if value is not None)
    parts = [request.prompt]
    if request.negative_prompt:
        parts.append(f"Negative prompt: {request.negative_prompt}")
    return "\n".join([*parts, line])


def _quoted(value: str) -> str:
    import json

    plain = not any(mark in value for mark in ',:\n"')
    return value if plain else json.dumps(value, ensure_ascii=False)


def _embed_jpeg(data: bytes, boxes: Boxes, words: xmp.Words, record: str, exif: bytes | None) -> bytes:
    """A segment holds 64 KB: longer recipes go into XMP's own extension, in pieces."""
    if exif is not None and len(exif) + 6 > containers.SEGMENT_ROOM:
        exif = None
    room = containers.SEGMENT_ROOM - 29
    packet = xmp.packet(words._replace(recipe=record), boxes.xmp)
    if len(packet) <= room:
        return containers.replace(data, exif=exif, xmp=packet)
    extended = xmp.packet(xmp.Words(words.rating, recipe=record))
    guid = containers.extension_guid(extended)
    for attempt in (words._replace(extension=guid), words._replace(extension=guid, description="")):
        packet = xmp.packet(attempt, boxes.xmp)
        if len(packet) <= room:
            break
    else:
        packet = xmp.packet(words._replace(extension=guid, description=""))
    return containers.replace(data, exif=exif, xmp=packet, extended_xmp=extended)


def _exif_with(existing: bytes, text: str) -> bytes:
    """The file's Exif with the A1111 text as its user comment; everything else in it stays."""
    from PIL import Image

    try:
        exif = Image.Exif()
        exif.load(b"Exif\0\0" + existing) if existing else None
        return _exif_bytes(exif, text)
    except Exception:  # Pillow raises almost anything on broken Exif: then it starts anew
        return _exif_bytes(Image.Exif(), text)


def _exif_bytes(exif: Any, text: str) -> bytes:
    comment = b"UNICODE\0" + text.encode("utf-16-be", "replace")
    exif.get_ifd(_EXIF_IFD)[_USER_COMMENT] = comment
    return exif.tobytes().removeprefix(b"Exif\0\0")
