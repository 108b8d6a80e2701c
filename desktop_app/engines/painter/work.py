"""The worker: words → scene → composition → strokes → finish → one PNG of exactly the size asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image

from . import SIZES, compose, strokes
from .finish import chosen_style, strength_of
from .grain import weave
from .parse_told import own_look
from .scene import Scene, parse

if TYPE_CHECKING:
    from ..worker_main import Reporter

THREADS = 2
_LARGEST_TARGET = 1300 * 1300
"""Pixels of the composition; larger pictures are painted from it with more brushes."""

Tell = Callable[[float, str, np.ndarray | None], None]


def run(job: Mapping[str, Any], report: Reporter) -> None:
    """Paint what `job` asks for and report it; the facts say what was understood."""
    cv2.setNumThreads(THREADS)
    width, height = SIZES.pixels(str(job.get("size") or ""))
    scene = parse(str(job.get("prompt") or ""), str(job.get("style") or ""), str(job.get("negative_prompt") or ""))

    def tell(fraction: float, message: str, canvas: np.ndarray | None) -> None:
        report.progress(fraction, message, None if canvas is None else Image.fromarray(canvas))

    picture, facts = paint(scene, width, height, int(job.get("seed") or 0), dict(job.get("options") or {}), tell)
    Image.fromarray(picture).save(report.folder / "picture.png", compress_level=3)
    report.done(["picture.png"], facts)


def paint(
    scene: Scene, width: int, height: int, seed: int, options: Mapping[str, Any], tell: Tell
) -> tuple[np.ndarray, dict[str, Any]]:
    """The finished picture, uint8 height x width x 3, and the facts about it. Same arguments, same pixels."""
    tell(0.0, "composing", None)
    shrink = min(1.0, (_LARGEST_TARGET / (width * height)) ** 0.5)
    stage = compose.compose(scene, max(64, round(width * shrink)), max(64, round(height * shrink)), seed)
    target, care = compose.picture_of(stage), stage.care
    if shrink < 1:
        target = np.clip(cv2.resize(target, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)
        care = cv2.resize(care, (width, height), interpolation=cv2.INTER_LINEAR)
    rng = np.random.default_rng([seed & 0xFFFFFFFF, 2])
    style = chosen_style(scene, str(options.get("finish", "auto")), seed)
    share = 0.75 if style else 0.95

    def step(done: float, message: str, canvas: np.ndarray | None) -> None:
        tell(0.12 + (share - 0.12) * done, message, canvas)

    picture = strokes.paint(target, care, rng, str(options.get("brush", "medium")), step, style is None)
    if style is not None:
        from ..neural import net

        tell(share, "finishing", picture)
        picture = net.stylise(picture, style, strength_of(options, scene))
    picture = weave(picture, float(options.get("grain", 0.5)), rng)
    return picture, _facts(scene, stage.drawn, stage.missing, style)


def _facts(scene: Scene, drawn: list[str], missing: list[str], style: str | None) -> dict[str, Any]:
    unstyled = scene.style_words if style is None else ()
    gone = [*missing, *(words for words in unstyled if not own_look(words))]
    understood = [word for word in scene.understood if word not in gone]
    ignored = [*scene.ignored, *(word for word in gone if word not in scene.ignored)]
    summary = ", ".join(x for x in (scene.place, scene.time, scene.weather, scene.season, scene.mood) if x)
    note = "Painted by procedure, not by an AI model" + (", with a neural finish." if style else ".")
    return {
        "understood": understood,
        "ignored": ignored,
        "style": style,
        "scene": summary,
        "subjects": drawn,
        "source_type": "compositeWithTrainedAlgorithmicMedia" if style else "algorithmicMedia",
        "engine_note": note,
    }
