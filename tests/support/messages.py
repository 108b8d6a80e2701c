"""The test twin of ui/messages.py: remembers what would have been said, answers as told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.errors import ErrorInfo
from desktop_app.ui.messages import Act


@dataclass
class RecordedMessages:
    """`Messages` without a window. answer: what `ask` returns; files: what a person would choose."""

    answer: bool = False
    files: list[Path] = field(default_factory=list)
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

    async def ask(self, question: str, yes: str, no: str) -> bool:
        self.asked.append(question)
        return self.answer

    async def choose_pictures(self) -> list[Path]:
        return self.files

    def copy(self, text: str, said: str = "") -> None:
        self.copied.append(text)
        if said:
            self.told.append(said)
