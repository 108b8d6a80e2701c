"""The pictures a first start shows: shipped small, with full recipes, taken into the library once and never again.

They were painted by the built-in painter (`packaging/samples.py`). They belong to nobody's work: their facts
say `sample`, they have no job, and whoever counts or learns from the artist's pictures leaves them out.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from .. import system
from ..models import Asset, AssetKind, GenerationRequest, Mode
from ..storage.assets import AssetFilter
from ..storage.recipes import Recipe

if TYPE_CHECKING:
    from ..storage.library import Library
    from ..storage.settings import Settings

LIST, FOLDER = "samples.toml", "samples"
FACT = "sample"
DONE = "first_start_done"
MOST = 8
_SPACE = "6f1c2b70-5a51-4d39-9a0e-6d3f6f4c8f11"  # ours alone, so that ids never meet others


@dataclass(frozen=True, slots=True)
class Sample:
    """One line of `samples.toml`."""

    name: str
    prompt: str
    seed: int
    engine: str

    @property
    def id(self) -> str:
        """The same in every library."""
        return str(uuid.uuid5(uuid.UUID(_SPACE), self.name))

    @property
    def file(self) -> str:
        """Its name in `resources/samples/`."""
        return f"{self.name}.webp"


@cache
def listed() -> tuple[Sample, ...]:
    """All samples, in the order in which they are shown."""
    import tomllib

    table = tomllib.loads(system.resource(LIST).read_text(encoding="utf-8"))
    engine = str(table["engine"])
    return tuple(Sample(str(row["name"]), str(row["prompt"]), int(row["seed"]), engine) for row in table["sample"])


def request_of(sample: Sample) -> GenerationRequest:
    """What paints it again."""
    return GenerationRequest(
        mode=Mode.TEXT_TO_IMAGE, prompt=sample.prompt, engine=sample.engine, size="640x640", seed=sample.seed
    )


def recipe_of(sample: Sample, facts: Mapping[str, Any], created: float) -> Recipe:
    """Its recipe; created: seconds since the epoch."""
    return Recipe(
        id=sample.id, kind=AssetKind.RESULT, created=created, mode=Mode.TEXT_TO_IMAGE, request=request_of(sample),
        engine=sample.engine, seed=sample.seed, facts={**facts, FACT: True},
    )


def is_sample(asset: Asset) -> bool:
    """Is it one of ours?"""
    return asset.facts.get(FACT) is True


def present(library: Library) -> list[Asset]:
    """The samples in the gallery, in the order in which they are shown. Reads the list: not before the first paint."""
    found = (library.assets.find(sample.id) for sample in listed())
    return [asset for asset in found if asset is not None and asset.trashed is None]


def own_pictures(library: Library, counts: Mapping[str, int] | None = None) -> int:
    """The artist's own pictures, the trash included; exact up to eight in each, else just more than none.

    Costs two small queries at most; a large library is not looked into.
    """
    counts = library.assets.counts() if counts is None else counts
    own = 0
    for trash, name in ((False, "all"), (True, "trash")):
        count = counts.get(name, 0)
        if count > MOST:
            return count
        if count:
            own += sum(not is_sample(one) for one in library.assets.page(AssetFilter(trash=trash), limit=MOST))
    return own


def wanted(library: Library, settings: Settings) -> bool:
    """Is this the first start, with nothing in the library yet?"""
    counts = library.assets.counts()
    return not settings.flag(DONE) and not counts.get("all", 0) and not counts.get("trash", 0)


def bring_in(library: Library) -> int:
    """Take the samples into the library; how many came. Blocks: for a thread. LibraryError, DiskFullError."""
    folder = system.resource(FOLDER)
    paths = [path for sample in listed() if (path := folder / sample.file).is_file()]
    return len(library.import_paths(paths).assets) if paths else 0


def ids(assets: Iterable[Asset]) -> Sequence[str]:
    """Their ids."""
    return [asset.id for asset in assets]
