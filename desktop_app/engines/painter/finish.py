"""Whether the painting gets a neural finish, which one, and how strongly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .scene import Scene


def chosen_style(scene: Scene, wish: str, seed: int) -> str | None:
    """The id of a neural style, or None to leave the painting as it is.

    wish: the option "finish": "none", "style" (always one), or "auto" (where the words ask for one).
    """
    from ..neural import styles

    if wish == "none" or (wish == "auto" and scene.finish == "none"):
        return None
    asked = next(
        (found for words in (scene.style, *scene.style_words) if words and (found := styles.find(words))), None
    )
    if asked is not None:
        return asked.id
    if wish == "style":
        return styles.STYLES[seed % len(styles.STYLES)].id
    return None


def strength_of(options: Mapping[str, Any], scene: Scene) -> float:
    """How far the finish goes, 0..1."""
    return min(1.0, max(0.0, float(options.get("strength", 0.65))))
