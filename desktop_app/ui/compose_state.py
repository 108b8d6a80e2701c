"""What stands in the compose panel, as plain data for a draft and as a way back for Undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .async_tools import spawn
from .drafts import reference_data

if TYPE_CHECKING:
    from .compose_panel import ComposePanel

VERSION = 1


def state(panel: ComposePanel) -> dict[str, Any]:
    """Words, settings, references and earlier prompts."""
    references = [data for one in panel.zone.references() if (data := reference_data(one)) is not None]
    return {
        "version": VERSION, "prompt": panel.prompt.toPlainText(), "references": references,
        "settings": panel.settings.state(), "history": panel.prompt.history(),
    }


def restore(panel: ComposePanel, kept: Mapping[str, Any]) -> None:
    """A draft of an earlier run. Nothing in it is trusted; what is written already stays."""
    history, references, settings = kept.get("history"), kept.get("references"), kept.get("settings")
    panel.remember([text for text in history if isinstance(text, str)] if isinstance(history, list) else [])
    if isinstance(text := kept.get("prompt"), str) and not panel.prompt.text():
        panel.prompt.write(text)
    if isinstance(references, list) and not panel.zone.references():
        panel.pictures.take_draft(references)
    if not isinstance(settings, dict):
        return
    if panel.pictures.busy:
        spawn(_restore_when_read(panel, settings))
    else:
        panel.settings.restore(settings)


async def _restore_when_read(panel: ComposePanel, settings: Mapping[str, Any]) -> None:
    """The settings belong to pictures, so they wait until those are there."""
    await panel.all_read()
    panel.settings.restore(settings)


def keep_written(panel: ComposePanel) -> Callable[[], None] | None:
    """Remember the words as an earlier prompt; the way back to all that stands there, None where nothing does."""
    written, references, settings = panel.prompt.toPlainText(), panel.zone.references(), panel.settings.state()
    if not written.strip() and not references:
        return None
    panel.prompt.remember([written])

    def bring_back() -> None:
        panel.zone.clear()
        panel.prompt.write(written)
        panel.zone.put_back(list(enumerate(references)))
        panel.settings.restore(settings)

    return bring_back
