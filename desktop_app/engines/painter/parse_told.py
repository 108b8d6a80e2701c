"""What the artist is told: a word is understood only if it shows in the picture; the others are ignored."""

from __future__ import annotations

from functools import lru_cache

from desktop_app.engines.painter.parse_settle import Facts, texts
from desktop_app.engines.painter.scene import Scene
from desktop_app.engines.painter.shown import word_shows

_OWN_LOOK = frozenset({"painterly", "brush strokes", "brushstrokes", "loose brushwork", "brushwork", "筆致"})
"""Words for what every picture of this painter looks like."""


def told(facts: Facts, scene: Scene, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(understood, ignored), each as written in the prompt."""
    gone = {span for span, effects in facts.scenery if not word_shows(scene, effects)}
    heard = heard_styles(scene)
    gone.update(span for span in facts.styles if text[span[0] : span[1]] not in heard)
    spans = [span for span in facts.understood if span not in gone]
    return texts(spans, text), texts([*facts.ignored, *gone], text)


def heard_styles(scene: Scene) -> tuple[str, ...]:
    """The style words that the finish is chosen by, or that say what the painter does anyway."""
    if scene.finish == "none" or not scene.style_words:
        return ()
    taken = next((found for words in (scene.style, *scene.style_words) if (found := _style(words or ""))), None)
    return tuple(
        words
        for words in scene.style_words
        if own_look(words) or (taken is not None and _style(words) == taken)
    )


def own_look(words: str) -> bool:
    """Is this what every picture of this painter looks like?"""
    return words.casefold() in _OWN_LOOK


@lru_cache(maxsize=512)
def _style(words: str) -> str | None:
    from desktop_app.engines.neural import styles

    found = styles.find(words[:80]) if words else None
    return found.id if found is not None else None

