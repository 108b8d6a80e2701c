"""The worker: picture → crop and turn → style → light and colour → enlarge → one PNG of the size asked."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image

from ... import pictures
from ...models import Role
from ..neural import net, packages, upscale
from . import edits, geometry, masks, roles_of_job
from .wish import Wish, check_masked, check_result_size, edits_told, understand

if TYPE_CHECKING:
    from ..worker_main import Reporter

RESULT = "picture.png"
THREADS = 2
_PREVIEW_SECONDS = 0.4
_PREVIEW_SIDE = 384
_LARGE = 2048 * 2048  # pixels from which a faster PNG is written
_SOURCE_TYPE = re.compile(rb"digitalsourcetype/([A-Za-z]{4,60})")
_SAYS_AI = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "algorithmicMedia")


@dataclass(slots=True)
class _Desk:
    """The picture being worked on, and how far the work is.

    rgb: HxWx3 uint8. alpha: HxW uint8 or None. change: HxW uint8 where a mask came with it, 0 keeps a pixel and
    255 lets it change. done, share: progress before this stage and this stage's part.
    """

    rgb: np.ndarray
    alpha: np.ndarray | None
    report: Reporter
    change: np.ndarray | None = None
    done: float = 0.02
    share: float = 0.0
    message: str = ""
    upscaler: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    _last_preview: float = 0.0

    def begin(self, message: str, share: float) -> None:
        """Start a stage that is `share` (0..1) of the whole work."""
        self.done += self.share
        self.share, self.message = share, message
        self.tell(0.0, self.rgb)

    def tell(self, part: float, picture: np.ndarray | None = None) -> None:
        """part: 0..1 of this stage. Previews are thinned out, they cost time."""
        preview = None
        if picture is not None and time.monotonic() - self._last_preview > _PREVIEW_SECONDS:
            preview = _small(picture)
            self._last_preview = time.monotonic()
        self.report.progress(min(0.99, self.done + self.share * part), self.message, preview)


def run(job: Mapping[str, Any], report: Reporter) -> None:
    """Carry out `job` and report one picture. AppError: what cannot be done, in words."""
    cv2.setNumThreads(THREADS)
    references = list(job["references"])
    paths = {role: Path(str(reference["path"])) for reference, role in
             zip(references, roles_of_job(references), strict=True)}
    wish = understand(
        str(job.get("prompt") or ""), str(job.get("style") or ""), dict(job.get("options") or {}),
        str(job.get("size") or ""), like_picture=Role.STYLE in paths,
    )
    report.progress(0.0, "reading")
    desk = _open(paths[Role.IMAGE], report)
    if Role.MASK in paths:
        check_masked(wish)
        desk.change = masks.read(paths[Role.MASK], desk.rgb.shape[1], desk.rgb.shape[0])
    _turn_and_crop(desk, wish)
    check_result_size(wish, desk.rgb.shape[1], desk.rgb.shape[0])
    _change(desk, wish, paths.get(Role.STYLE), int(job.get("seed") or 0))
    if wish.upscale:
        _enlarge(desk, wish.upscale)
    _fit(desk, wish)
    desk.begin("saving", 0.05)
    _save(desk, report.folder / RESULT)
    report.done([RESULT], _facts(desk, wish, paths[Role.IMAGE]))


def _change(desk: _Desk, wish: Wish, style_picture: Path | None, seed: int) -> None:
    """Style, light and colour; where the mask keeps the picture it stays as it was, to the pixel."""
    before = desk.rgb
    if wish.styles or wish.like_picture:
        _style(desk, wish, style_picture)
    light = [edit for edit in wish.plan.edits if edit.op not in edits.GEOMETRY]
    if light:
        desk.begin("light and colour", 0.15)
        desk.rgb = edits.apply_light(desk.rgb, light, seed, desk.tell)
    if desk.change is not None:
        desk.rgb = masks.blend(before, desk.rgb, desk.change)
        desk.facts["masked"] = round(float(desk.change.mean()) / 255, 4)


def _open(path: Path, report: Reporter) -> _Desk:
    picture = pictures.load(path)
    values = np.asarray(picture)
    if picture.mode == "RGBA":
        return _Desk(_filled(values), np.ascontiguousarray(values[..., 3]), report)
    return _Desk(np.ascontiguousarray(values[..., :3]), None, report)


def _filled(rgba: np.ndarray) -> np.ndarray:
    """The colours, and where nothing is seen the mean colour of what is, so that hidden ones cannot show."""
    alpha = rgba[..., 3]
    seen = alpha > 0
    colours = np.ascontiguousarray(rgba[..., :3])
    if seen.all() or not seen.any():
        return colours
    weights = alpha[seen].astype(np.float64)
    mean = (colours[seen] * weights[:, None]).sum(axis=0) / weights.sum()
    colours[~seen] = np.rint(mean).astype(np.uint8)
    return colours


def _turn_and_crop(desk: _Desk, wish: Wish) -> None:
    def moved(layer: np.ndarray) -> np.ndarray:
        layer = edits.apply_geometry(layer, wish.plan.edits)
        return layer if wish.ratio is None else geometry.crop_ratio(layer, *wish.ratio)

    desk.rgb = moved(desk.rgb)
    if desk.alpha is not None:
        desk.alpha = moved(desk.alpha)
    if desk.change is not None:
        desk.change = moved(desk.change)


def _style(desk: _Desk, wish: Wish, style_picture: Path | None) -> None:
    desk.begin("styling", 0.35 if wish.upscale else 0.7)
    original = desk.rgb
    if style_picture is not None:
        look = np.asarray(pictures.load(style_picture, max_side=1024).convert("RGB"))
        desk.rgb = net.stylise_like(original, look, wish.strength, desk.tell)
    else:
        weights = {style.index: 1.0 for style in wish.styles}
        desk.rgb = net.stylise_mixed(original, weights, wish.strength, desk.tell)
    if wish.keep_colours:
        desk.rgb = edits.own_colours(desk.rgb, original)


def _enlarge(desk: _Desk, factor: int) -> None:
    desk.begin(f"enlarging {factor}x", 0.45)
    result = upscale.upscale(desk.rgb, factor, desk.tell, packages.upscale_nets())
    if desk.alpha is not None:
        desk.alpha = upscale.upscale(desk.alpha, factor).image
    desk.rgb = result.image
    desk.upscaler = result.upscaler
    desk.facts["neural_upscale"] = result.neural


def _fit(desk: _Desk, wish: Wish) -> None:
    if wish.size is None:
        return
    height, width = desk.rgb.shape[:2]
    if (width, height) == wish.size:
        return
    desk.facts["fitted"] = f"cropped to cover {wish.size[0]} x {wish.size[1]}, from {width} x {height}"
    desk.rgb = geometry.cover(desk.rgb, *wish.size)
    if desk.alpha is not None:
        desk.alpha = geometry.cover(desk.alpha, *wish.size)


def _save(desk: _Desk, path: Path) -> None:
    values = desk.rgb if desk.alpha is None else np.dstack([desk.rgb, desk.alpha])
    level = 1 if values.shape[0] * values.shape[1] >= _LARGE else 3
    Image.fromarray(values).save(path, compress_level=level)


def _facts(desk: _Desk, wish: Wish, source: Path) -> dict[str, Any]:
    understood = list(wish.plan.understood)
    for style in wish.styles:
        if f"style: {style.title}" not in understood:
            understood.append(f"style: {style.title}")
    if wish.like_picture:
        understood.append("the style of the second picture")
    if wish.ratio:
        understood.append(f"cropped to {wish.ratio[0]}:{wish.ratio[1]}")
    if wish.upscale and f"enlarged {wish.upscale}x" not in understood:
        understood.append(f"enlarged {wish.upscale}x")
    if desk.change is not None:
        understood.append("only where the mask says")
    facts: dict[str, Any] = {
        "understood": understood,
        "ignored": [*wish.plan.ignored, *wish.ignored],
        "style": "picture" if wish.like_picture else wish.styles[0].id if wish.styles else None,
        "edits": edits_told(wish.plan.edits),
        "source_type": _source_type(wish, bool(desk.facts.pop("neural_upscale", False)), source),
        "engine_note": _note(wish, desk.upscaler),
    }
    if wish.styles:
        facts["styles"] = [style.id for style in wish.styles]
    if wish.styles or wish.like_picture:
        facts["strength"] = wish.strength
    if desk.upscaler:
        facts["upscaler"] = desk.upscaler
    return facts | desk.facts


def _source_type(wish: Wish, neural_upscale: bool, source: Path) -> str:
    """IPTC's term: what this work makes of the picture, but never less than the file says of itself."""
    if wish.styles or wish.like_picture or neural_upscale:
        return "compositeWithTrainedAlgorithmicMedia"
    said = _said_by(source)
    if wish.geometry_only or said in _SAYS_AI:
        return said
    return "algorithmicallyEnhanced"


def _said_by(source: Path) -> str:
    """The DigitalSourceType in a file's XMP, or ""."""
    with source.open("rb") as file:
        found = _SOURCE_TYPE.search(file.read(2**20))
    return found[1].decode("ascii") if found else ""


def _note(wish: Wish, upscaler: str) -> str:
    parts = []
    if wish.like_picture:
        parts.append("the look of the second picture")
    elif wish.styles:
        parts.append(" and ".join(style.title for style in wish.styles))
    if wish.styles or wish.like_picture:
        parts[-1] += f" at {round(wish.strength * 100)} %"
    if upscaler:
        parts.append(f"enlarged by {upscaler}")
    return "; ".join(parts)


def _small(picture: np.ndarray) -> Image.Image:
    height, width = picture.shape[:2]
    scale = min(1.0, _PREVIEW_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return Image.fromarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA)[..., :3])
