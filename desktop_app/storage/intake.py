"""Pictures on their way into the library: inputs kept byte for byte, results checked and put in place."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import pictures
from ..errors import BadInputError, LibraryError
from ..models import Asset, AssetKind, InputPicture, Job, Role
from . import containers, files, picture_metadata, thumbnails
from .files import REFERENCES
from .library import StoredPicture
from .recipes import Recipe, input_parents, plain_name

if TYPE_CHECKING:
    from PIL.Image import Image

    from .library import Library


def keep_input(library: Library, source: Path | bytes, *, role: Role, name: str) -> InputPicture:
    """See `Library.keep_input`."""
    known_as = plain_name(name or (source.name if isinstance(source, Path) else ""))
    info = pictures.inspect(source)
    data = pictures.read_bytes(source)
    pictures.load(data, max_side=64, name=f"“{known_as}”" if known_as else "")
    sha256 = hashlib.sha256(data).hexdigest()
    kept = library.folder / REFERENCES / f"{sha256}{files.INPUT_SUFFIXES[info.format]}"
    if not kept.exists():
        library.require_space(len(data))
        try:
            files.write_whole(kept, data)
        except FileExistsError:
            pass  # another process kept the same bytes meanwhile
    asset = _register_input(library, source, kept, data, info, known_as)
    return InputPicture(sha256, asset.id, info.width, info.height, role, known_as)


def _register_input(
    library: Library, source: Path | bytes, kept: Path, data: bytes, info: pictures.PictureInfo, name: str
) -> Asset:
    """Find the picture this is, or give it a row, in one short transaction."""
    sha256, assets = kept.stem, library.assets
    inside = picture_metadata.read_recipe(data)
    if inside is not None and is_edited_copy(library, inside, data):
        inside = None
    with library.db.transaction():
        if isinstance(source, Path):
            place = source.absolute()
            if place.is_relative_to(library.folder) and (asset := assets.by_path(place)):
                return asset
        if asset := assets.by_sha256(sha256):
            return asset
        if inside is not None and (asset := assets.find(inside.id)):
            return asset
        recipe = Recipe(
            id=files.brought_id(sha256), kind=AssetKind.REFERENCE, created=library.clock.wall(),
            facts={"name": name} if name else {}, original=sha256,
        )
        if inside is not None:  # a result of another library: its id and words go with it
            recipe = replace(inside, kind=AssetKind.REFERENCE)
        return assets.insert(
            recipe, path=kept, width=info.width, height=info.height, size=info.bytes, sha256=sha256
        )


def is_edited_copy(library: Library, own: Recipe, data: bytes) -> bool:
    """Whether another program changed the pixels of one of our pictures and left the recipe in the file."""
    known = library.assets.find(own.id)
    if known is None or not known.path.is_file():
        return False
    return containers.pixel_digest(pictures.read_bytes(known.path)) != containers.pixel_digest(data)


def store_result(library: Library, job: Job, index: int, part: Path, facts: Mapping[str, Any]) -> StoredPicture:
    """See `Library.store_result`."""
    info = pictures.inspect(part)
    data = pictures.read_bytes(part)
    image = pictures.load(data)
    if info.format not in files.SUFFIXES:
        data = pictures.strip(data)
        info = pictures.inspect(data)
    recipe = Recipe(
        id=files.result_id(job.id, index), kind=AssetKind.RESULT, created=library.clock.wall(), mode=job.mode,
        request=job.request, engine=job.engine, model=job.model, seed=job.request.seed,
        parents=input_parents(job.request.inputs), job_id=job.id, facts=dict(facts),
    )
    data = picture_metadata.embed(data, recipe)
    library.require_space(len(data))
    path = _place(library, job, recipe, data, files.SUFFIXES[info.format])
    sha256 = hashlib.sha256(data).hexdigest()
    if image.mode == "RGB":  # what shows through is laid on the window's grey when it is drawn
        library.thumbnails.put(recipe.id, sha256, _thumbnail(image))
    return StoredPicture(index, path, info.width, info.height, len(data), sha256, recipe)


def _thumbnail(image: Image) -> bytes:
    """The kept small picture, from the one that is decoded already."""
    from PIL.Image import Resampling

    image.thumbnail((thumbnails.MAX_SIDE, thumbnails.MAX_SIDE), Resampling.BICUBIC, reducing_gap=2.0)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=thumbnails.QUALITY)
    return buffer.getvalue()


def stored_result(library: Library, job: Job, index: int) -> StoredPicture | None:
    """See `Library.stored_result`."""
    asset_id = files.result_id(job.id, index)
    for name in files.names_nearby(job.prompt, job.created, asset_id):
        for suffix in files.SUFFIXES.values():
            path = library.folder / name.with_name(name.name + suffix)
            if path.exists() and (found := _whole_result(path, asset_id, index)):
                return found
    return None


def _whole_result(path: Path, asset_id: str, index: int) -> StoredPicture | None:
    recipe = picture_metadata.read_recipe(path)
    if recipe is None or recipe.id != asset_id:
        return None
    try:
        info = pictures.inspect(path)
        pictures.load(path)
    except BadInputError:
        return None
    return StoredPicture(index, path, info.width, info.height, info.bytes, files.sha256_of(path), recipe)


def _place(library: Library, job: Job, recipe: Recipe, data: bytes, suffix: str) -> Path:
    """Write under the first name that is free or this very result's own; another's is never overwritten."""
    for name in files.names(job.prompt, job.created, recipe.id):
        path = library.folder / name.with_name(name.name + suffix)
        with library.placing:
            if not path.exists() or _is_of(path, recipe.id):
                files.write_whole(path, data, replace=True)
                return path
    raise LibraryError("A result found no free name in the library.", "Nothing was overwritten; try again.")


def _is_of(path: Path, asset_id: str) -> bool:
    recipe = picture_metadata.read_recipe(path)
    return recipe is not None and recipe.id == asset_id
