"""Engines for window tests: they answer at once, or stand still until the test says go on."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from desktop_app.engines.base import Engine, Reference
from desktop_app.errors import AmbiguousError, ErrorInfo, HeldError
from desktop_app.models import (
    Choice,
    Credential,
    GenerationRequest,
    Mode,
    Option,
    OptionKind,
    Progress,
    ProgressState,
    Result,
    SizeRule,
)


def png(size: tuple[int, int] = (64, 48), colour: tuple[int, int, int] = (200, 120, 60)) -> bytes:
    """A small real picture."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()


class TableEngine(Engine):
    """Paints plain rectangles. `progress` is what every running task answers; None: it is finished."""

    id = "painter"
    title = "Studio Painter"
    note = "procedural, not an AI model"
    modes = frozenset({Mode.TEXT_TO_IMAGE})
    sizes = SizeRule(ratios=("1:1", "3:2", "2:3", "16:9"), free=True, minimum=32, maximum=2048, side=64)
    styles: ClassVar[tuple[Choice, ...]] = tuple(Choice(f"style-{n}", f"Style {n}") for n in range(6))
    options = (
        Option("strength", "Strength", OptionKind.NUMBER, 0.5, minimum=0.0, maximum=1.0, step=0.05),
        Option("crisp", "Crisp", OptionKind.FLAG, False),
        Option("brush", "Brush", OptionKind.CHOICE, "fine", (Choice("fine", "Fine"), Choice("bold", "Bold"))),
    )
    can_cancel = True
    first_poll_seconds = 0.01
    poll_seconds = 0.02
    concurrency = 8

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.progress: Progress | None = None
        self.failure: ErrorInfo | None = None
        self.held: HeldError | None = None
        self.ambiguous: AmbiguousError | None = None
        self.requests: list[GenerationRequest] = []
        self.references: list[Sequence[Reference]] = []
        self.cancelled: list[str] = []
        self.facts: dict[str, object] = {"understood": ["lighthouse"], "ignored": ["xyzzy"]}

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        if self.held is not None:
            raise self.held
        if self.ambiguous is not None:
            raise self.ambiguous
        self.requests.append(request)
        self.references.append(references)
        return f"{self.id}-{job_id}"

    async def poll(self, remote_id: str) -> Progress:
        if self.failure is not None:
            return Progress(ProgressState.FAILED, error=self.failure)
        if self.progress is not None:
            return self.progress
        path = self.folder / f"{remote_id}.png"
        path.write_bytes(png())
        return Progress(ProgressState.SUCCESS, 1.0, results=(Result(path=path),), facts=self.facts, raw="{}")

    async def cancel(self, remote_id: str) -> bool:
        self.cancelled.append(remote_id)
        return True


class EditEngine(TableEngine):
    """The same for pictures."""

    id = "stylist"
    title = "Stylist"
    note = ""
    modes = frozenset({Mode.IMAGE_TO_IMAGE})
    sizes = SizeRule()
    max_inputs = 2
    options = (
        *TableEngine.options,
        Option("upscale", "Upscale", OptionKind.CHOICE, "none", (Choice("none", "None"), Choice("2", "2×"))),
    )


class PaidEngine(TableEngine):
    """One that costs money and cannot be stopped."""

    id = "paid"
    title = "Paid Pictures"
    modes = frozenset(Mode)
    models = (Choice("one", "Model One"), Choice("two", "Model Two"))
    credentials = (Credential("paid", "Paid Pictures key", "PAID_KEY"),)
    costs_money = True
    can_cancel = False
    log_page = "https://example.com/logs"
    credits_left: float | None = None

    async def balance(self) -> float | None:
        return self.credits_left
