"""A paid service that has every trouble at once, for pictures of the window: by prompt, without a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_app.engines.base import Reference
from desktop_app.errors import AmbiguousError, ErrorInfo, HeldError, NotRunError, RefusedError
from desktop_app.models import Choice, Credential, GenerationRequest, Progress, ProgressState, Result

from .engines import PaidEngine, png

PARKED, UNKNOWN, FAILED, REFUSED, RUNNING, HELD = TROUBLES = (
    "a lighthouse in a storm", "a swan on a lake at sunset", "a castle in the mountains",
    "a robot in the city at night", "a cat in the desert at sunset", "an owl in the forest",
)
BUSY, BLOCKED, CREDITS, DONE, GROUP = (
    "a sailing ship in fog", "a desert under the moon", "a red kite over a field", "a fox in the snow",
    "sunflowers in a field, morning light",
)
VARIANTS = 5

_NO_CREDITS = "No credits were spent."
_CREATES: Mapping[str, Exception] = {
    UNKNOWN: AmbiguousError("The connection broke before the answer came."),
    REFUSED: RefusedError("Example Cloud does not make pictures of this.", _NO_CREDITS),
    HELD: HeldError("Example Cloud did not accept the key.", _NO_CREDITS, "key-refused", pauses_engine=True),
    BUSY: NotRunError("Example Cloud is under maintenance.", kind="maintenance", slow=True),
    BLOCKED: HeldError(
        "Something on the way to Example Cloud stopped the connection.",
        "The key is not the cause; a network or a VPN may be.", "blocked",
    ),
    CREDITS: HeldError("The credits at Example Cloud have run out.", "", "no-credits"),
}


class ExampleService(PaidEngine):
    """Answers each prompt above with its trouble; of `GROUP` two come, one fails, the others run."""

    id = "example"
    title = "Example Cloud"
    models = (Choice("one", "Model One"),)
    credentials = (Credential("EXAMPLE_API_KEY", "Example Cloud key", "EXAMPLE_API_KEY"),)
    log_page = "https://example.com/logs"
    credits_page = "https://example.com/billing"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._prompts: dict[str, str] = {}
        self._variants: list[str] = []
        self._balances = [482.0, 476.0]

    async def create(self, request: GenerationRequest, references: Sequence[Reference], job_id: str) -> str:
        if (error := _CREATES.get(request.prompt)) is not None:
            raise error
        self._prompts[job_id] = request.prompt
        if request.prompt == GROUP:
            self._variants.append(job_id)
        return job_id

    async def poll(self, remote_id: str) -> Progress:
        prompt = self._prompts.get(remote_id, "")
        place = self._variants.index(remote_id) if remote_id in self._variants else -1
        if prompt == FAILED or place == 2:
            error = ErrorInfo("failed", "Example Cloud could not finish the picture.",
                              "Its message: internal error. The credits were given back.")
            return Progress(ProgressState.FAILED, error=error)
        if prompt == DONE or place in (0, 1):
            path = self.folder / f"{remote_id}.png"
            path.write_bytes(png((96, 96), (70 + 90 * max(0, place), 130, 190)))
            return Progress(ProgressState.SUCCESS, 1.0, results=(Result(path=path),), credits=6.0, raw="{}")
        preview = png((96, 96), (190, 120, 60)) if prompt in (RUNNING, GROUP) else None
        return Progress(ProgressState.RUNNING, 0.4, preview=preview)

    async def balance(self) -> float | None:
        return self._balances.pop(0) if len(self._balances) > 1 else self._balances[0]
