"""What an engine is: a few verbs the queue drives, and attributes everything else is drawn from."""

from __future__ import annotations

import abc
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from ..clock import Clock
from ..models import Check, Choice, Credential, GenerationRequest, Mode, Offer, Option, Progress, Role, SizeRule
from ..redaction import Secret


@dataclass(frozen=True, slots=True)
class Reference:
    """An input as an engine gets it: the kept copy, and its URL where the engine needs one."""

    path: Path
    role: Role = Role.IMAGE
    url: str = ""


@dataclass(frozen=True, slots=True)
class Kit:
    """What an engine that speaks to a service is given; it imports neither storage nor settings.

    key: the key of that name (the `Credential.name`), asked for anew at each use and never kept, or None.
    environ: base URLs and the like. clock: never `time` itself. memory: what must outlive this run, by names that
    begin with the engine's id; never a key. config: the settings folder, where an artist may lay files for engines.
    """

    key: Callable[[str], Awaitable[Secret | None]]
    clock: Clock
    environ: Mapping[str, str]
    memory: MutableMapping[str, str] = field(default_factory=dict)
    config: Path | None = None


class Engine(abc.ABC):
    """Makes pictures. One file in this folder each; found by `registry.discover()`.

    Class attributes are the single source for pickers, forms, key fields, doctor rows and the command
    line. `create` returns the engine's id of the task; `poll` asks one question; neither blocks the loop.
    They raise the errors of `desktop_app.errors` that say what the queue is to do.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    note: ClassVar[str] = ""  # one honest line under the name
    # what leaves the machine, a sentence each: what is sent, where to, what is stripped, how long it stays, its end
    privacy: ClassVar[tuple[str, ...]] = ()
    modes: ClassVar[frozenset[Mode]]
    models: ClassVar[tuple[Choice, ...]] = ()
    styles: ClassVar[tuple[Choice, ...]] = ()
    options: ClassVar[tuple[Option, ...]] = ()
    sizes: ClassVar[SizeRule] = SizeRule()
    credentials: ClassVar[tuple[Credential, ...]] = ()
    concurrency: ClassVar[int] = 1
    costs_money: ClassVar[bool] = False
    needs_url: ClassVar[bool] = False
    can_cancel: ClassVar[bool] = False
    max_inputs: ClassVar[int] = 1
    mask: ClassVar[bool] = False
    negative_prompt: ClassVar[bool] = False
    first_poll_seconds: ClassVar[float] = 1.0
    poll_seconds: ClassVar[float] = 2.0
    # at most so many creates in so many seconds per account; None: 18 in 10 s if it costs money, else no limit
    create_limit: ClassVar[tuple[int, float] | None] = None
    log_page: ClassVar[str] = ""  # where the service lists its tasks; with one, lost tasks can be recovered
    credits_page: ClassVar[str] = ""  # where credits are bought
    polls_per_second: ClassVar[float | None] = None  # per key; None: no limit
    time_limited: ClassVar[bool] = False  # parked after the time limit; engines that cost money always are

    def offer(self, model: str = "") -> Offer:
        """What that model takes ("" = the first). Forms, checks and the command line ask this, never the class."""
        return Offer(
            self.modes, self.options, self.sizes, self.max_inputs, self.mask, self.negative_prompt
        )

    def validate(self, request: GenerationRequest) -> None:
        """Raise BadInputError or UsageError for what this engine cannot do. Called before a row exists."""

    @abc.abstractmethod
    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        """Start the task and return its remote id. Errors: NotRun, Refused, Held, Ambiguous."""

    @abc.abstractmethod
    async def poll(self, remote_id: str) -> Progress:
        """One question to the service. Errors: PassingError, HeldError."""

    async def cancel(self, remote_id: str) -> bool:
        """Stop the task; True when it is stopped for certain."""
        return False

    async def release(self, remote_id: str) -> None:
        """The results are kept (or given up): free what the task still holds on this machine."""

    async def refresh_link(self, remote_id: str, url: str) -> str:
        """A fresh link for a result whose link has died; "" when the engine offers none."""
        return ""

    async def balance(self) -> float | None:
        """Credits left, or None when the engine has none."""
        return None

    async def check(self) -> Check:
        """Is it ready to work?"""
        return Check(True, "Ready")

    def key_changed(self) -> None:
        """A key of `credentials` was set, changed or deleted: what was learnt about it is old."""

    async def close(self) -> None:
        """Stop children and connections."""


class ServiceEngine(Engine):
    """An engine that speaks to a service over the net."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
