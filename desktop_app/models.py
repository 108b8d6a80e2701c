"""The words of the house as frozen data: requests, jobs, pictures, options, progress."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from .errors import ErrorInfo, UsageError

OptionValue = str | int | float | bool


class Mode(StrEnum):
    """How a picture comes about: from words alone, or from a picture and words."""

    TEXT_TO_IMAGE = "text-to-image"
    IMAGE_TO_IMAGE = "image-to-image"


class JobState(StrEnum):
    """Where a job is. The arrows between them are in services/transitions.py."""

    DRAFT = "DRAFT"
    QUEUED = "QUEUED"
    UPLOADING = "UPLOADING"
    READY = "READY"
    SUBMITTING = "SUBMITTING"
    UNKNOWN = "UNKNOWN"
    POLLING = "POLLING"
    DOWNLOADING = "DOWNLOADING"
    DONE = "DONE"
    TIMED_OUT = "TIMED_OUT"
    DETACHED = "DETACHED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"


TERMINAL = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.EXPIRED})


class AssetKind(StrEnum):
    """A picture an engine made, or one the artist brought."""

    RESULT = "result"
    REFERENCE = "reference"


class Role(StrEnum):
    """What an input picture is for."""

    IMAGE = "image"  # the picture to change
    STYLE = "style"  # a picture whose look is taken
    MASK = "mask"  # black = change, white = keep


@dataclass(frozen=True, slots=True)
class InputPicture:
    """A picture that goes into a job: a copy kept by the library under its hash.

    sha256: of the kept bytes, hex. asset_id: the library picture it is (a result used again, or the
    reference row made for it). width, height: pixels after EXIF rotation. name: what to call it.
    """

    sha256: str
    asset_id: str
    width: int
    height: int
    role: Role = Role.IMAGE
    name: str = ""


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One request to one engine, frozen the moment the artist presses Generate.

    size: "" (the engine's own choice, or the input's size), a ratio "3:2", or pixels "1024x768".
    seed: None until one is drawn; drawn when the row is made, after the duplicate hash is taken.
    preset: the style preset that was chosen, by id; preset_words and preset_negative: what it adds for models
    that read words. The prompt stays as the artist wrote it; services/styles.as_sent puts the two together.
    """

    engine: str
    prompt: str
    mode: Mode = Mode.TEXT_TO_IMAGE
    model: str = ""
    negative_prompt: str = ""
    size: str = ""
    seed: int | None = None
    style: str = ""
    options: Mapping[str, OptionValue] = field(default_factory=dict)
    inputs: tuple[InputPicture, ...] = ()
    preset: str = ""
    preset_words: str = ""
    preset_negative: str = ""


@dataclass(frozen=True, slots=True)
class InputState:
    """Where one input of a job stands on its way to a URL (only engines that need one).

    note: what the places tried before `host` said, "" where the first one took it.
    """

    sha256: str
    url: str = ""
    expires: float = 0.0  # seconds since the epoch, 0 = unknown
    host: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A row of the queue. The database is the truth; this is what it said at `revision`.

    awake: seconds this job was polled while a process ran (the 4-minute limit counts these).
    progress: 0..1, or None when the engine gives none. Times are seconds since the epoch.
    """

    id: str
    group: str
    engine: str
    model: str
    mode: Mode
    request: GenerationRequest
    request_hash: str
    state: JobState
    revision: int
    created: float
    updated: float
    priority: int = 0
    inputs: tuple[InputState, ...] = ()
    attempt: int = 0
    submitted: float | None = None
    remote_id: str | None = None
    awake: float = 0.0
    progress: float | None = None
    server_state: str = ""
    result: str = ""  # the raw answer that named the results, JSON
    server_completed: float | None = None
    next_check: float | None = None
    host: str = ""
    credits: float | None = None
    error: ErrorInfo | None = None
    held: bool = False
    cancel_requested: bool = False
    parent: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    position: int = 0  # order of submission among equals; the artist may move a waiting job

    @property
    def prompt(self) -> str:
        """What the artist wrote."""
        return self.request.prompt


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture in the library.

    key: the row's number (what the grid holds). id: the uuid the outside knows. path: absolute.
    parents: ids of the pictures it was made from. rating: 0..5. trashed: seconds since the epoch, or None.
    facts: what the engine said about it (words understood and ignored, style taken, source_type …).
    shares: ids of its live shares. share_ends: when the last of them ends by itself, 0 = not. share_gone: at the
    last look none of their links worked.
    """

    key: int
    id: str
    kind: AssetKind
    path: Path
    width: int
    height: int
    bytes: int
    sha256: str
    mode: Mode
    prompt: str
    engine: str
    model: str
    seed: int | None
    created: float
    parents: tuple[str, ...] = ()
    job_id: str | None = None
    rating: int = 0
    favourite: bool = False
    trashed: float | None = None
    request: GenerationRequest | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    shares: tuple[str, ...] = ()
    share_ends: float = 0.0
    share_gone: bool = False


class ProgressState(StrEnum):
    """An engine's answer, normalised."""

    WAITING = "waiting"  # accepted, not begun
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"
    LOST = "lost"  # the task is gone (a local worker died with its process)


@dataclass(frozen=True, slots=True)
class Result:
    """One picture an engine offers: an https URL, or a file of a worker on this machine."""

    url: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """What one poll says. preview: encoded JPEG or PNG bytes, at most 512 px. fraction: 0..1 or None.

    message: a short phrase for the card ("pass 3 of 5"). error: set when FAILED.
    completed: the server's own completion time, seconds since the epoch.
    """

    state: ProgressState
    fraction: float | None = None
    preview: bytes | None = None
    results: tuple[Result, ...] = ()
    credits: float | None = None
    message: str = ""
    error: ErrorInfo | None = None
    completed: float | None = None
    raw: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


class OptionKind(StrEnum):
    """How an option is shown and checked."""

    CHOICE = "choice"
    NUMBER = "number"
    INTEGER = "integer"
    FLAG = "flag"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice option and its word."""

    value: str
    title: str


@dataclass(frozen=True, slots=True)
class Option:
    """A setting an engine takes. The form, the command line and the checks are drawn from it."""

    name: str
    title: str
    kind: OptionKind
    default: OptionValue
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    help: str = ""
    modes: frozenset[Mode] = frozenset(Mode)


@dataclass(frozen=True, slots=True)
class SizeRule:
    """What sizes an engine makes. `side`: a ratio becomes about side² pixels.

    minimum, maximum: of each side, in pixels. multiple: both sides are multiples of it. automatic: with no size the
    model chooses the shape itself. exact: the pixels are as `pixels` says; else only the shape is sure.
    """

    ratios: tuple[str, ...] = ()
    free: bool = False
    minimum: int = 256
    maximum: int = 2048
    multiple: int = 1
    default: str = "1:1"
    side: int = 1024
    automatic: bool = False
    exact: bool = True

    def pixels(self, size: str, side: int | None = None) -> tuple[int, int]:
        """Width and height for "3:2", "800x600" or "" (the default); UsageError for what cannot be made.

        A ratio keeps its exact proportion, so "3:2" is 1248 x 832, not 1254 x 836.
        """
        size = (size or self.default).strip().lower().replace("×", "x")
        if not self.ratios and not self.free:
            raise UsageError("This model chooses the size itself.", "Leave the size out.")
        if match := re.fullmatch(r"(\d{1,3}):(\d{1,3})", size):
            across, down = int(match[1]), int(match[2])
            if size not in self.ratios or not across or not down:
                raise UsageError(f"The ratio {size} is not offered.", f"Choose one of {', '.join(self.ratios)}.")
            step = 4
            scale = max(step, round((side or self.side) / math.sqrt(across * down) / step) * step)
            return across * scale, down * scale
        if match := re.fullmatch(r"(\d{1,5})x(\d{1,5})", size):
            width, height = int(match[1]), int(match[2])
            fits = all(self.minimum <= v <= self.maximum and v % self.multiple == 0 for v in (width, height))
            if self.free and fits:
                return width, height
            raise UsageError(
                f"The size {width}x{height} is not offered.",
                f"Each side may be {self.minimum} to {self.maximum} pixels"
                + (f", in steps of {self.multiple}." if self.multiple > 1 else "."),
            )
        raise UsageError(f"“{size[:40]}” is not a size.", "Give a ratio such as 3:2 or pixels such as 1024x768.")


@dataclass(frozen=True, slots=True)
class Credential:
    """A key an engine or host needs. env: the name that wins for one run."""

    name: str
    title: str
    env: str
    help_url: str = ""
    secret: bool = True


@dataclass(frozen=True, slots=True)
class Check:
    """What `check()` found: ready or not, in a sentence."""

    ok: bool
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class InputLimits:
    """What a service accepts as a picture at a URL. max_side, min_side, max_pixels: 0 = no limit.

    formats: Pillow's names, the best liked first; JPEG is taken where nothing is transparent.
    """

    max_bytes: int = 10_000_000
    max_side: int = 4096
    min_side: int = 0
    max_pixels: int = 0
    formats: tuple[str, ...] = ("JPEG", "PNG", "WEBP")


@dataclass(frozen=True, slots=True)
class Offer:
    """What one model of an engine takes; for most engines the same for all of them.

    input_limits: of pictures sent by URL. max_inputs: pictures, masks not counted. mask: a mask may say where to
    change (black = change).
    prompt_limit: characters. price: credits a picture, None where it is not known beforehand.
    note: one honest line about this model. sibling: the model for the other mode, where this one has only one.
    seed: the same seed and words give the same picture; else none is drawn and none is kept.
    """

    modes: frozenset[Mode]
    options: tuple[Option, ...] = ()
    sizes: SizeRule = SizeRule()
    max_inputs: int = 1
    mask: bool = False
    negative_prompt: bool = False
    prompt_limit: int = 20_000
    prompt_needed: bool = True
    price: float | None = None
    note: str = ""
    input_limits: InputLimits = InputLimits()
    sibling: str = ""
    seed: bool = True
