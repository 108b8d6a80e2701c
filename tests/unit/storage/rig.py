"""Pictures, jobs and libraries for the storage tests."""

from __future__ import annotations

import io
import random
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app.models import Asset, GenerationRequest, InputPicture, Job, JobState, Mode
from desktop_app.storage.library import Library
from tests.support.clock import FakeClock


def picture(
    kind: str = "PNG", size: tuple[int, int] = (24, 16), seed: int = 0, mode: str = "RGB", **save: Any
) -> bytes:
    """Encoded noise, different for each seed."""
    rng = random.Random(seed)
    bands = len(Image.new(mode, (1, 1)).getbands())
    image = Image.frombytes(mode, size, rng.randbytes(size[0] * size[1] * bands))
    out = io.BytesIO()
    image.save(out, kind, **save)
    return out.getvalue()


def open_library(folder: Path, clock: FakeClock | None = None) -> Library:
    """A library in `folder`/library with a clock that stands still."""
    return Library.open(folder / "library", cache=folder / "cache", clock=clock or FakeClock())


def request(prompt: str = "A lighthouse in fog", **fields: Any) -> GenerationRequest:
    """A request to the painter, or to the stylist where there are inputs."""
    inputs: Sequence[InputPicture] = fields.get("inputs", ())
    mode = Mode.IMAGE_TO_IMAGE if inputs else Mode.TEXT_TO_IMAGE
    given = {"engine": "stylist" if inputs else "painter", "mode": mode, "seed": 42, **fields}
    return GenerationRequest(prompt=prompt, **given)


def job(wanted: GenerationRequest, created: float, state: JobState = JobState.DOWNLOADING) -> Job:
    """A job row's picture in memory."""
    return Job(
        id=str(uuid.uuid4()), group="g", engine=wanted.engine, model=wanted.model, mode=wanted.mode, request=wanted,
        request_hash="", state=state, revision=0, created=created, updated=created,
    )


def add(
    library: Library, data: bytes, wanted: GenerationRequest | None = None, facts: Mapping[str, Any] | None = None
) -> Asset:
    """A finished result in the library, its job's row included."""
    made = job(wanted or request(), library.clock.wall())
    library.jobs.insert([made], duplicate_window=None)
    made = library.jobs.get(made.id)
    part = library.folder / f"{made.id}.part"
    part.write_bytes(data)
    stored = library.store_result(made, 0, part, facts or {})
    part.unlink()
    _, assets = library.finish(made, [stored])
    return assets[0]
