"""Pictures from outside come in; pictures that already lie in the library folder are taken up where they are.

The same way rebuilds a lost database: every picture says itself what it is.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .. import pictures
from ..errors import AppError, BadInputError, DiskFullError, LibraryError
from ..models import Asset, AssetKind
from . import containers, files, foreign_recipes, picture_metadata
from .files import DATABASE, REFERENCES, TRASH
from .intake import is_edited_copy
from .recipes import Recipe, plain_name

if TYPE_CHECKING:
    from .library import Library

NOT_PICTURES = frozenset({"backups", "incoming"})  # folders of the library that hold none of its pictures
BATCH = 32  # rows of one transaction
_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".avif"})
MAX_WAITING = 64 * 1024 * 1024  # bytes of pictures held in memory before they are written

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """assets: the results asked for that are in the library now, newest first; `duplicates` of them were before.

    skipped: what did not come in, each with one sentence. rebuilt: pictures lying in the library that say
    themselves what they are and had no row (a lost database; shares are not in the pictures and stay lost).
    """

    assets: tuple[Asset, ...]
    skipped: tuple[tuple[Path, str], ...]
    duplicates: int = 0
    rebuilt: int = 0


@dataclass(frozen=True, slots=True)
class _Ready:
    """A picture that was looked at, ready to be given a row. data: to be copied in (None: stays in place)."""

    source: Path
    recipe: Recipe
    path: Path
    width: int
    height: int
    size: int
    sha256: str
    data: bytes | None = None
    trashed: float | None = None


@dataclass(slots=True)
class _Run:
    """One import under way."""

    library: Library
    ids: dict[str, None] = field(default_factory=dict)
    skipped: list[tuple[Path, str]] = field(default_factory=list)
    duplicates: int = 0
    rebuilt: int = 0
    ready: list[_Ready] = field(default_factory=list)

    def settle(self) -> None:
        """Put the batch in: files first, then all rows in one transaction."""
        batch, self.ready = self.ready, []
        placed = [item for item in batch if self._placed(item)]
        with self.library.db.transaction():
            for item in placed:
                self._make_way(item)
                asset = self.library.assets.insert(
                    item.recipe, path=item.path, width=item.width, height=item.height, size=item.size,
                    sha256=item.sha256, trashed=item.trashed,
                )
                self.ids[asset.id] = None

    def _make_way(self, item: _Ready) -> None:
        """A picture that was only an input so far gets its place in the gallery under the same id."""
        known = self.library.assets.find(item.recipe.id)
        if known is not None and known.kind is AssetKind.REFERENCE and item.recipe.kind is AssetKind.RESULT:
            self.library.assets.remove([known.id])

    def _placed(self, item: _Ready) -> bool:
        if item.data is None:
            return True
        try:
            files.write_whole(item.path, item.data)
            with contextlib.suppress(OSError):  # a rebuilt library reads the date there
                os.utime(item.path, (item.recipe.created, item.recipe.created))
        except FileExistsError:
            self.skipped.append((item.source, f"“{item.source.name}” met another file of its name; try again."))
            return False
        return True


def import_paths(library: Library, paths: Sequence[Path], progress: Progress | None = None) -> ImportReport:
    """Bring in files and folders (with what is below them).

    Full disk and a library that cannot be written end the import (DiskFullError, LibraryError); what came
    in before stays. Everything else is a sentence in the report.
    """
    run = _Run(library)
    found = list(_listed(run, [Path(path) for path in paths]))
    for number, path in enumerate(found):
        try:
            _take(run, path)
        except (DiskFullError, LibraryError):
            run.settle()
            raise
        except AppError as error:
            run.skipped.append((path, error.title))
        if len(run.ready) >= BATCH or sum(len(item.data or b"") for item in run.ready) > MAX_WAITING:
            run.settle()
        if progress is not None:
            progress(number + 1, len(found))
    run.settle()
    assets = [asset for asset_id in run.ids if (asset := library.assets.find(asset_id))]
    shown = [asset for asset in assets if asset.kind is AssetKind.RESULT and asset.trashed is None]
    shown.sort(key=lambda asset: -asset.key)
    return ImportReport(tuple(shown), tuple(run.skipped), run.duplicates, run.rebuilt)


def _listed(run: _Run, paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and the pictures in the folders named; a sentence for what is not there."""
    seen: set[Path] = set()
    for named in paths:
        path = named.expanduser().absolute()
        if path.is_dir():
            below = list(_pictures_below(run.library.folder, path))
            if not below:
                run.skipped.append((named, f"No pictures were found in “{path.name}”."))
        else:
            below = [path]
        for entry in below:
            if entry not in seen:
                seen.add(entry)
                yield entry


def _pictures_below(library: Path, folder: Path) -> Iterator[Path]:
    """Files that are pictures by name or by content. The library's references come last, so that
    a result used as an input is known by its own place first."""
    late: list[Path] = []
    for root, folders, names in os.walk(folder):
        here = Path(root)
        if here == library:
            folders[:] = [name for name in folders if name not in NOT_PICTURES]
        elif DATABASE in names:  # another library, or a backup: its pictures, not what it threw away
            folders[:] = [name for name in folders if name not in {*NOT_PICTURES, TRASH, REFERENCES}]
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = here / name
            if name.startswith(".") or name.endswith(files.PART) or not _looks_like_picture(path):
                continue
            if here == library / REFERENCES:
                late.append(path)
            else:
                yield path
    yield from late


def _looks_like_picture(path: Path) -> bool:
    if path.suffix.lower() in _SUFFIXES:
        return True
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return pictures.sniff(file.read(32)) is not None
    except OSError:
        return False


def _take(run: _Run, path: Path) -> None:
    """Look at one file and either find it known or make it ready."""
    library = run.library
    inside = path.is_relative_to(library.folder)
    if inside and (known := library.assets.by_path(path)) is not None:
        _refresh(library, known)
        run.ids[known.id] = None
        run.duplicates += known.kind is AssetKind.RESULT
        return
    info = pictures.inspect(path)
    data = pictures.read_bytes(path)
    sha256 = hashlib.sha256(data).hexdigest()
    in_references = path.parent == library.folder / REFERENCES
    recipe = _recipe(library, path, data, sha256, in_references=in_references)
    if _known(run, path, recipe, data, sha256, inside=inside):
        return
    if recipe.source != picture_metadata.OWN or not inside:
        pictures.load(data, max_side=256)  # broken beyond its header: not taken
    run.rebuilt += inside and recipe.source == picture_metadata.OWN
    ready = _Ready(path, recipe, path, info.width, info.height, info.bytes, sha256)
    run.ready.append(_in_place(library, ready) if inside else _copied(run, ready, data, info.format))


def _recipe(library: Library, path: Path, data: bytes, sha256: str, *, in_references: bool) -> Recipe:
    """What the picture says about itself: our own record, another program's, or nothing but its name."""
    try:
        boxes = containers.read(data)
    except containers.NotTakenApartError:
        raise BadInputError(f"“{path.name}” is broken or incomplete.") from None
    kind = AssetKind.REFERENCE if in_references else AssetKind.RESULT
    asset_id, created = files.brought_id(sha256), _file_time(path, library.clock.wall())
    own = picture_metadata.own_recipe(boxes)
    if own is not None:
        if is_edited_copy(library, own, data):
            own = replace(own, id=asset_id, created=created, parents=(own.id,), job_id=None, original=sha256)
        return replace(own, kind=kind)
    named = Recipe(
        id=asset_id, kind=kind, created=created, facts={"name": plain_name(path.name)}, original=sha256, source="",
    )
    if in_references:
        return replace(named, facts={})
    foreign = foreign_recipes.read(boxes) or foreign_recipes.read_hidden(boxes, data)
    if foreign is None:
        return named
    recipe = foreign_recipes.as_recipe(foreign, asset_id=asset_id, created=created, original=sha256)
    return replace(recipe, facts={**recipe.facts, **named.facts})


def _refresh(library: Library, known: Asset) -> None:
    """A picture of the library that another program has saved over: its row says what it is now."""
    if known.path.stat().st_size == known.bytes:
        return
    info = pictures.inspect(known.path)
    library.assets.update(
        known.id, sha256=files.sha256_of(known.path), bytes=info.bytes, width=info.width, height=info.height
    )


def _file_time(path: Path, now: float) -> float:
    try:
        return min(path.stat().st_mtime, now)
    except OSError:
        return now


def _known(run: _Run, path: Path, recipe: Recipe, data: bytes, sha256: str, *, inside: bool) -> bool:
    """Whether the library has this picture already, by its id or its bytes; then it is counted, not added."""
    library = run.library
    waiting = any(recipe.id == item.recipe.id or sha256 == item.sha256 for item in run.ready)
    if waiting:
        run.settle()
    known = library.assets.find(recipe.id) or library.assets.by_sha256(sha256)
    if known is None:
        return False
    in_references = path.parent == library.folder / REFERENCES
    if known.kind is AssetKind.REFERENCE and not in_references:
        return False  # an input so far: it gets a place in the gallery
    if inside and not in_references and not known.path.exists():
        library.assets.update(known.id, path=library.assets.relative(path), trashed=_trashed(library, path))
    elif known.trashed is not None and not in_references:
        run.skipped.append((path, f"“{path.name}” is in the library's trash; restore it there."))
        return True
    elif inside and not in_references and known.path != path:
        run.skipped.append((path, f"“{path.name}” is in the library already, as “{known.path.name}”."))
        return True
    elif not inside and not known.path.exists() and known.path.suffix.lower() == path.suffix.lower():
        files.write_whole(known.path, data)  # its file was lost, and here it is again
        library.assets.update(known.id, sha256=sha256, bytes=len(data))
    run.ids[known.id] = None
    run.duplicates += not in_references
    return True


def _in_place(library: Library, ready: _Ready) -> _Ready:
    return replace(ready, trashed=_trashed(library, ready.source))


def _trashed(library: Library, path: Path) -> float | None:
    return library.clock.wall() if path.is_relative_to(library.folder / TRASH) else None


def _copied(run: _Run, ready: _Ready, data: bytes, kind: str) -> _Ready:
    """The bytes as they are (a signature in them stays valid) under a readable name.

    GIF and AVIF come in as PNG, which can hold a recipe, with ours in it.
    """
    if kind not in files.SUFFIXES:
        data, kind = picture_metadata.embed(pictures.strip(data), ready.recipe), "PNG"
    library = run.library
    library.require_space(len(data))
    recipe = ready.recipe
    words = recipe.prompt or Path(recipe.name).stem
    taken = {item.path for item in run.ready}
    named = [name.with_name(name.name + files.SUFFIXES[kind]) for name in files.names(words, recipe.created, recipe.id)]
    places = [library.folder / name for name in named]
    free = (place for place in places if place not in taken and not place.exists())
    path = next(free, None) or files.free_name(places[-1])
    return replace(ready, path=path, data=data, size=len(data), sha256=hashlib.sha256(data).hexdigest())
