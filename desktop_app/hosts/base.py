"""What a host is: keeps files on the net (reference pictures on their way to an engine, shares)."""

from __future__ import annotations

import abc
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from ..clock import Clock
from ..models import Check, Credential
from ..redaction import Secret


@dataclass(frozen=True, slots=True)
class HostKit:
    """What a host is given; it imports neither storage nor settings.

    key: the value of that name (the `Credential.env`), asked for anew at each use and never kept, or None.
    """

    key: Callable[[str], Awaitable[Secret | None]]
    clock: Clock
    environ: Mapping[str, str]
    share_folder: Path | None = None  # where the share folder is, when the artist chose another


@dataclass(frozen=True, slots=True)
class Upload:
    """Bytes on their way out, already free of metadata. name: unguessable, with the ending that fits the type.

    life: seconds the file must live at least; None: until it is deleted. public: for strangers to see (a share);
    else only who is told the address can read it. A public name is never overwritten.
    """

    data: bytes
    name: str
    content_type: str
    life: float | None = None
    cache_control: str = ""
    public: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """Where it went. expires: seconds since the epoch, 0 = not by itself. key: what `delete` needs.

    delete_page: a secret address a person opens to delete it (ImgBB), "" where there is none.
    """

    host: str
    url: str
    key: str
    expires: float = 0.0
    delete_page: str = field(default="", repr=False)


class Host(abc.ABC):
    """Keeps files. One file in this folder each; found by `registry.discover()`.

    put raises PassingError (try again), HeldError (a key is missing or refused), RefusedError (will not take it).
    """

    id: ClassVar[str]
    title: ClassVar[str]
    note: ClassVar[str] = ""
    # what leaves the machine, a sentence each: what is sent, where to, what is stripped, how long it stays, its end
    privacy: ClassVar[tuple[str, ...]] = ()
    credentials: ClassVar[tuple[Credential, ...]] = ()
    for_references: ClassVar[bool] = False  # may take a picture for an engine to read
    for_shares: ClassVar[bool] = False
    can_serve_pages: ClassVar[bool] = False
    renders_pages: ClassVar[bool] = False  # makes the page itself from a record (`publish`), else we bring the HTML
    can_delete: ClassVar[bool] = False
    max_bytes: ClassVar[int] = 32 * 1024 * 1024

    def __init__(self, kit: HostKit) -> None:
        self.kit = kit

    @abc.abstractmethod
    async def ready(self) -> bool:
        """Is everything it needs set? Asks the keyring, never the net."""

    async def ready_for_shares(self) -> bool:
        """The same for shares, which may need more."""
        return self.for_shares and await self.ready()

    @abc.abstractmethod
    async def put(self, upload: Upload) -> Stored:
        """Keep it and say where."""

    def planned_key(self, upload: Upload) -> str:
        """What `delete` will need, so that it can be written down before the put; "" where it is of no use."""
        return upload.name if self.can_delete else ""

    async def address(self, name: str) -> str:
        """The public address an object of that name has or will have (hosts that serve pages). HeldError: none set."""
        raise NotImplementedError(name)

    async def place(self) -> str:
        """Where it keeps files now (a folder, a bucket, a service's address); "" where there is only one place."""
        return ""

    async def page_key(self, content_key: str) -> str:
        """What `delete` will need for the page `publish` makes with that key (hosts that render pages)."""
        raise NotImplementedError(content_key)

    async def publish(self, record: Mapping[str, Any], content_key: str) -> Stored:
        """Make a page of a record whose pictures were put before (hosts that render pages).

        content_key: the same key gives the same page, so that a lost answer never makes two.
        """
        raise NotImplementedError(content_key)

    async def delete(self, key: str) -> bool:
        """True when the file is gone for certain."""
        return False

    @abc.abstractmethod
    async def check(self) -> Check:
        """Does it work with these keys? Stores nothing that stays."""

    async def close(self) -> None:
        """Stop connections."""
