"""Style presets: a look chosen by its picture, put into a request so that any engine can follow it.

An engine that has the preset's neural style gets that; any other gets the preset's words behind the prompt.
What the artist wrote stays as written: the words travel beside it in the request (`preset_words`) and are
joined only on the way to the engine (`as_sent`), so a recipe and "Reuse" bring both back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from ..engines.base import Engine
from ..errors import UsageError
from ..models import GenerationRequest, Mode
from ..system import resource
from .style_names import NAMES

STRENGTH = "strength"  # the option of engines that can take more or less of a style
OWN = "own-"  # ids of presets the artist made begin like this
_NEAREST = 0.75


@dataclass(frozen=True, slots=True)
class Preset:
    """One look. title, zh, ja: its names. neural: a style of the built-in engines, "" for none.

    strength: 0..1, how far the neural style goes. picture: the thumbnail's file. sample, seed: what it shows.
    """

    id: str
    title: str
    words: str = ""
    zh: str = ""
    ja: str = ""
    negative: str = ""
    neural: str = ""
    strength: float = 0.8
    picture: Path | None = None
    sample: str = ""
    seed: int = 0

    @property
    def own(self) -> bool:
        """Did the artist make it?"""
        return self.id.startswith(OWN)

    def name(self, language: str) -> str:
        """The name in "en", "zh" or "ja"."""
        return {"zh": self.zh, "ja": self.ja}.get(language[:2], "") or self.title


def named() -> tuple[Preset, ...]:
    """The built-in presets with no more than their names and pictures: enough to show them, at no cost."""
    folder = resource("styles/presets")
    return tuple(
        Preset(row[0], row[1], zh=row[2], ja=row[3], neural=row[4], picture=folder / f"{row[0]}.jpg") for row in NAMES
    )


@cache
def built_in() -> tuple[Preset, ...]:
    """The built-in presets, read from resources/styles.toml."""
    import tomllib

    rows = tomllib.loads(resource("styles.toml").read_text(encoding="utf-8"))["style"]
    return tuple(
        Preset(
            row["id"], row["en"], row["words"], row["zh"], row["ja"], row["negative"], row["neural"],
            float(row["strength"]), resource(f"styles/presets/{row['id']}.jpg"), row["sample"], int(row["seed"]),
        )
        for row in rows
    )


def is_neural(preset: Preset, engine: Engine) -> bool:
    """Does the engine have the preset's neural style?"""
    return bool(preset.neural) and any(choice.value == preset.neural for choice in engine.styles)


def apply(preset: Preset, request: GenerationRequest, engine: Engine) -> GenerationRequest:
    """The request in that look. Options the artist gave stay; the preset's strength fills in where none was."""
    if not is_neural(preset, engine):
        negative = preset.negative if engine.offer(request.model).negative_prompt else ""
        return replace(request, preset=preset.id, style="", preset_words=preset.words, preset_negative=negative)
    options = dict(request.options)
    if any(option.name == STRENGTH for option in engine.offer(request.model).options):
        options.setdefault(STRENGTH, preset.strength)
    return replace(
        request, preset=preset.id, style=preset.neural, options=options, preset_words="", preset_negative=""
    )


def as_sent(request: GenerationRequest) -> GenerationRequest:
    """The request as an engine gets it: the preset's words joined to the artist's."""
    if not request.preset_words and not request.preset_negative:
        return request
    negative = ", ".join(part for part in (request.negative_prompt.strip(), request.preset_negative) if part)
    return replace(
        request, prompt=_joined(request.prompt.strip(), request.preset_words, request.mode), negative_prompt=negative,
        preset_words="", preset_negative="",
    )


def _joined(prompt: str, words: str, mode: Mode) -> str:
    if not prompt or not words:
        return prompt or words
    ended = prompt[-1] in ".!?。！？"
    if mode is Mode.IMAGE_TO_IMAGE:
        return f"{prompt}{'' if ended else '.'} Style: {words}"
    return f"{prompt} {words}" if ended or prompt.endswith(",") else f"{prompt}, {words}"


def chosen(words: str, engine: Engine, presets: Sequence[Preset]) -> tuple[Preset | None, str]:
    """The preset, or else the engine's own style id, that `words` name: by name first, then by nearest words.

    (None, "none") asks for no style. UsageError where nothing is near.
    """
    from ..engines.neural.styles import NO_STYLE, find, fold

    text = fold(words)
    if text in NO_STYLE:
        return None, "none" if engine.styles and text else ""
    for preset in presets:
        names = (preset.id, preset.id.replace("-", " "), preset.title, preset.zh, preset.ja)
        if text in {fold(name) for name in names}:
            return preset, ""
    for choice in engine.styles:
        if text in (fold(choice.value), fold(choice.title)):
            preset = by_neural(choice.value, presets)
            return (preset, "") if preset is not None else (None, choice.value)
    near = find(words)
    if near is not None:
        if (preset := by_neural(near.id, presets)) is not None:
            return preset, ""
        if any(choice.value == near.id for choice in engine.styles):
            return None, near.id
    if (preset := _nearest(text, presets)) is not None:
        return preset, ""
    raise UsageError(
        f"There is no style like “{words.strip()[:40]}”.",
        f"Some styles: {', '.join(preset.title for preset in presets[:8])}.",
    )


def by_neural(neural: str, presets: Iterable[Preset]) -> Preset | None:
    """The preset that stands for a neural style."""
    return next((preset for preset in presets if neural and preset.neural == neural), None)


def _nearest(text: str, presets: Sequence[Preset]) -> Preset | None:
    """By spelling: names first, then the phrases a preset is made of."""
    import difflib

    from ..engines.neural.styles import fold

    known: dict[str, Preset] = {}
    for preset in presets:
        for name in (preset.title, preset.zh, preset.ja, *preset.words.split(",")):
            if phrase := fold(name):
                known.setdefault(phrase, preset)
    if close := difflib.get_close_matches(text, list(known), n=1, cutoff=_NEAREST):
        return known[close[0]]
    return next((preset for phrase, preset in known.items() if len(text) >= 4 and text in phrase), None)
