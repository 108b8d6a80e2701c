"""A paid service that has every trouble at once, for pictures of the window: by prompt, without a network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.engines.base import Reference
from desktop_app.errors import AmbiguousError, ErrorInfo, HeldError, RefusedError
from desktop_app.models import Choice, Credential, GenerationRequest, Progress, ProgressState

from .engines import PaidEngine

PARKED, UNKNOWN, FAILED, REFUSED, RUNNING, HELD = TROUBLES = (
    "a lighthouse in a storm", "a swan on a lake at sunset", "a castle in the mountains",
    "a robot in the city at night", "a cat in the desert at sunset", "an owl in the forest",
)


class ExampleService(PaidEngine):
    """Answers each prompt of `TROUBLES` with its trouble."""

    id = "example"
    title = "Example Cloud"
    models = (Choice("one", "Model One"),)
    credentials = (Credential("EXAMPLE_API_KEY", "Example Cloud key", "EXAMPLE_API_KEY"),)

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._prompts: dict[str, str] = {}

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        if request.prompt == UNKNOWN:
            raise AmbiguousError("The connection broke before the answer came.")
        if request.prompt == REFUSED:
            raise RefusedError("Example Cloud does not make pictures of this.", "No credits were spent.")
        if request.prompt == HELD:
            raise HeldError("Example Cloud did not accept the key.", "No credits were spent.", "key-refused",
                            pauses_engine=True)
        self._prompts[job_id] = request.prompt
        return job_id

    async def poll(self, remote_id: str) -> Progress:
        if self._prompts.get(remote_id) == FAILED:
            error = ErrorInfo("failed", "Example Cloud could not finish the picture.",
                              "Its message: internal error. The credits were given back.")
            return Progress(ProgressState.FAILED, error=error)
        return Progress(ProgressState.RUNNING, 0.4)
