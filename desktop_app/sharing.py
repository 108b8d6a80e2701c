"""The words of sharing as frozen data: what becomes public, and the receipt of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ShareState(StrEnum):
    """Where a share is. A row exists before the first byte leaves and stays as a receipt afterwards."""

    MAKING = "MAKING"
    LIVE = "LIVE"
    REMOVING = "REMOVING"  # taken back; something still has to be deleted
    GONE = "GONE"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class ShareChoices:
    """What becomes public besides the picture itself. Everything is off unless the artist ticks it.

    expires: seconds the link shall live, None = until it is taken back. language: of the page, "en", "zh" or
    "ja". before: publishes the picture it was made from, too.
    """

    prompt: bool = False
    style: bool = False
    before: bool = False
    recipe: bool = False
    expires: float | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ShareObject:
    """One file of a share. key: what the host's `delete` needs, "" until it was put. gone: deleted, and verified.

    place: where it was put (`Host.place`), so that it is not looked for, and found gone, in another bucket.
    """

    name: str
    key: str = ""
    gone: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """A receipt. Times are seconds since the epoch; expires 0 = stays. alive: what the last look saw, None = never.

    left: what could not be deleted, in words. views: where the host tells.
    """

    id: str
    state: ShareState
    host: str
    assets: tuple[str, ...]
    choices: ShareChoices
    content: str
    created: float
    url: str = ""
    expires: float = 0.0
    objects: tuple[ShareObject, ...] = ()
    removed: float | None = None
    checked: float | None = None
    alive: bool | None = None
    views: int | None = None
    left: tuple[str, ...] = ()
