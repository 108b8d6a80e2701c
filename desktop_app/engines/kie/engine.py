"""KIE AI: many image models behind one key. It takes money when it accepts a task, and cannot take a task back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ...models import Check, Choice, Credential, GenerationRequest, Mode, Offer, Progress
from ..base import Reference, ServiceEngine
from .pages import BILLING, KEYS, LOGS, NAME

if TYPE_CHECKING:
    from .work import Work


class KieEngine(ServiceEngine):
    """Create, poll and money at KIE AI; what each model takes is in kie_models.toml."""

    id: ClassVar[str] = "kie"
    title: ClassVar[str] = "KIE AI"
    note: ClassVar[str] = "many models in the cloud; costs credits"
    modes: ClassVar[frozenset[Mode]] = frozenset(Mode)
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential(NAME, "KIE AI key", NAME, KEYS),
        Credential("KIE_AI_USER_ID", "KIE AI user id", "KIE_AI_USER_ID", "https://kie.ai", secret=False),
    )
    concurrency: ClassVar[int] = 20
    costs_money: ClassVar[bool] = True
    needs_url: ClassVar[bool] = True
    max_inputs: ClassVar[int] = 16
    mask: ClassVar[bool] = True
    negative_prompt: ClassVar[bool] = True
    polls_per_second: ClassVar[float | None] = 8.0  # KIE allows 10 a second and key; one key may be all there is
    log_page: ClassVar[str] = LOGS
    credits_page: ClassVar[str] = BILLING
    privacy: ClassVar[tuple[str, ...]] = (
        "The prompt, the settings and the addresses of the reference pictures go to KIE AI, which hands them to the"
        " makers of the chosen model.",
        "Reference pictures lie at an address anyone could open who knew it; they are re-encoded first, without place,"
        " camera and recipe.",
        "KIE AI keeps results for 14 days and its logs for two months.",
    )

    @cached_property
    def _work(self) -> Work:
        """The window paints without it."""
        from .work import Work

        return Work(self.kit)

    @property
    def models(self) -> tuple[Choice, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        """Every row of the table, in its order."""
        return self._work.models

    def offer(self, model: str = "") -> Offer:
        return self._work.offer(model)

    def validate(self, request: GenerationRequest) -> None:
        self._work.validate(request)

    def key_changed(self) -> None:
        self._work.key_changed()

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        return await self._work.create(request, references)

    async def poll(self, remote_id: str) -> Progress:
        return await self._work.poll(remote_id)

    async def refresh_link(self, remote_id: str, url: str) -> str:
        return await self._work.refresh_link(remote_id, url)

    async def balance(self) -> float | None:
        return await self._work.balance()

    async def check(self) -> Check:
        return await self._work.check()

    async def close(self) -> None:
        if "_work" in vars(self):
            await self._work.close()
