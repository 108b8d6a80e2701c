"""Studio Painter: pictures from words by procedure alone, on this machine, in a process of its own."""

from __future__ import annotations

from typing import ClassVar

from ...errors import UsageError
from ...models import Choice, GenerationRequest, Mode, Option, OptionKind, SizeRule
from ..neural.style_names import CHOICES
from ..worker import WorkerEngine

SIZES = SizeRule(ratios=("1:1", "3:2", "2:3", "4:3", "3:4", "16:9", "9:16"), free=True, minimum=256, maximum=2048)


class Painter(WorkerEngine):
    """Reads the prompt as a scene, composes it, and paints it stroke by stroke."""

    id = "painter"
    title = "Studio Painter"
    note = "procedural, not an AI model"
    privacy = ("Nothing leaves the machine: it works without a network, in a process of its own.",)
    worker = "painter.work"
    modes = frozenset({Mode.TEXT_TO_IMAGE})
    sizes = SIZES
    max_inputs = 0
    negative_prompt = True
    styles: ClassVar[tuple[Choice, ...]] = CHOICES
    options = (
        Option(
            "finish",
            "Finish",
            OptionKind.CHOICE,
            "auto",
            (
                Choice("auto", "When the words ask for it"),
                Choice("none", "Brush only"),
                Choice("style", "Always a style"),
            ),
            help="A neural style laid over the finished painting.",
        ),
        Option(
            "strength",
            "Finish strength",
            OptionKind.NUMBER,
            0.65,
            minimum=0.1,
            maximum=1.0,
            step=0.05,
            help="How far the style may change the painting.",
        ),
        Option(
            "brush",
            "Brush",
            OptionKind.CHOICE,
            "medium",
            (Choice("fine", "Fine"), Choice("medium", "Medium"), Choice("bold", "Bold")),
        ),
    )

    def validate(self, request: GenerationRequest) -> None:
        if not request.prompt.strip():
            raise UsageError("The prompt is empty.", "Write what the picture should show.")
        self.sizes.pixels(request.size)
