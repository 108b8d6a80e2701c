"""The test twin of ui/messages.py: remembers what would have been said, answers as told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.errors import ErrorInfo
from desktop_app.ui.messages import Act, Do


@dataclass
class RecordedMessages:
    """`Messages` without a window. answer: what `ask` and `pose` get; choices: the answers of `choose`, in order.

    files, folder: what a person would choose in a dialog.
    """

    answer: bool = False
    files: list[Path] = field(default_factory=list)
    choices: list[int] = field(default_factory=list)
    folder: Path | None = None
    told: list[str] = field(default_factory=list)
    explained: list[ErrorInfo] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)

    def tell(self, text: str, act: Act | None = None) -> None:
        self.told.append(text)
        if act is not None:
            self.acts.append(act)

    def explain(self, error: ErrorInfo, act: Act | None = None, details: str = "") -> None:
        self.explained.append(error)
        self.details.append(details)
        if act is not None:
            self.acts.append(act)

    def pose(self, question: str, hint: str, acts: Sequence[Act], *, otherwise: Do | None = None) -> None:
        self.asked.append(question)
        if self.answer:
            acts[0].do()
        elif otherwise is not None:
            otherwise()

    async def choose(self, question: str, answers: Sequence[str], hint: str = "") -> int:
        self.asked.append(question)
        return self.choices.pop(0) if self.choices else 0 if self.answer else -1

    async def ask(self, question: str, yes: str, no: str) -> bool:
        self.asked.append(question)
        return self.answer

    async def choose_pictures(self) -> list[Path]:
        return self.files

    async def choose_folder(self, title: str, start: Path) -> Path | None:
        return self.folder

    def copy(self, text: str, said: str = "") -> None:
        self.copied.append(text)
        if said:
            self.told.append(said)
