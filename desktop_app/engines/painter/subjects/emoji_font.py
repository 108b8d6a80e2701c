"""Subjects out of the system's colour emoji font, made to look painted rather than printed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app import system
from desktop_app.engines.painter.subjects.colours import RGB, named
from desktop_app.engines.painter.subjects.layer import Layer

if TYPE_CHECKING:
    import numpy as np
    from PIL import Image, ImageFont

# Bitmap fonts open only at their own strikes: Noto at 109 px, Apple at these.
_STRIKES = (109, 160, 136, 128, 96, 64)
_GLYPH = 136


def draw_emoji(char: str, size: int, colour: str | None, rng: np.random.Generator) -> Layer | None:
    """`char` as a layer `size` px high, or None when no font of this system has it in colour."""
    glyph = _glyph(char)
    if glyph is None:
        return None
    import cv2
    import numpy as np

    edge = 8
    glyph = cv2.copyMakeBorder(glyph, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    calm = _without_gloss(glyph)
    premultiplied = np.dstack([calm * glyph[..., 3:], glyph[..., 3]])
    scale = size / (glyph.shape[0] - 2 * edge)
    w, h = max(8, round(glyph.shape[1] * scale)), max(8, round(glyph.shape[0] * scale))
    big = cv2.resize(premultiplied, (w, h), interpolation=cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA)
    if scale > 1.3:
        big = cv2.GaussianBlur(big, (0, 0), 0.3 * scale)
    alpha = np.clip((big[..., 3] - 0.5) * max(1.0, 0.9 * scale) + 0.5, 0, 1)
    rgb = np.clip(big[..., :3] / np.maximum(big[..., 3:], 0.02), 0, 1)
    rgb = _painterly(rgb, alpha, size, rng)
    wish = named(colour)
    if wish is not None:
        rgb = _tinted(rgb, alpha, wish)
    relief = _relief(alpha, rgb, size)
    rgba = np.dstack([rgb, alpha]).astype(np.float32)
    foot = (w / 2, float(h - edge * scale))
    return Layer(rgba, (relief * alpha).astype(np.float32), np.zeros_like(rgba[..., :3]), foot)


@lru_cache(maxsize=1)
def _font() -> ImageFont.FreeTypeFont | None:
    from PIL import ImageFont

    for path in system.emoji_fonts():
        for strike in _STRIKES:
            try:
                return ImageFont.truetype(str(path), strike, layout_engine=_layout())
            except (OSError, ValueError):
                continue
    return None


def forget_fonts() -> None:
    """Look for fonts anew next time (after one was installed)."""
    _font.cache_clear()
    _glyph.cache_clear()


def _layout() -> ImageFont.Layout:
    """Raqm joins the parts of composed emoji (families, flags); without it single ones still work."""
    from PIL import ImageFont, features

    return ImageFont.Layout.RAQM if features.check_feature("raqm") else ImageFont.Layout.BASIC


@lru_cache(maxsize=64)
def _glyph(char: str) -> np.ndarray | None:
    """The glyph cut to its bounds, float32 RGBA straight alpha; None when missing or without colour."""
    font = _font()
    if font is None or not char:
        return None
    import numpy as np
    from PIL import Image, ImageDraw

    canvas = Image.new("RGBA", (_GLYPH * 3, _GLYPH * 2), (0, 0, 0, 0))
    try:
        ImageDraw.Draw(canvas).text((_GLYPH // 2, _GLYPH // 4), char, font=font, embedded_color=True)
    except (OSError, ValueError):
        return None
    bounds = canvas.getbbox()
    if bounds is None:
        return None
    cut: Image.Image = canvas.crop(bounds)
    glyph = np.asarray(cut, np.float32) / 255.0
    seen = glyph[glyph[..., 3] > 0.5]
    if len(seen) < 200 or float(np.ptp(seen[:, :3], axis=1).mean()) + float(seen[:, :3].std()) < 0.02:
        return None
    return glyph


def _without_gloss(glyph: np.ndarray) -> np.ndarray:
    """The glyph's colours in flat brush patches; small white shines on coloured ground are taken off, but not
    the whites of eyes, which lie beside something dark."""
    import cv2
    import numpy as np

    solid = (glyph[..., 3:] > 0.5).astype(np.float32)
    bytes_ = np.round(glyph[..., :3] * 255).astype(np.uint8)
    calm = cv2.bilateralFilter(bytes_, 5, 40, 2.5).astype(np.float32) / 255
    light, spread = calm.min(axis=2), glyph.shape[0] / 7
    white = np.clip((light - 0.72) * 6, 0, 1)[..., None] * solid
    dark = np.clip((0.3 - calm.max(axis=2)) * 8, 0, 1)
    near_dark = cv2.GaussianBlur(dark, (0, 0), glyph.shape[0] / 22)
    ground = solid * (1 - white)
    cover = cv2.GaussianBlur(ground, (0, 0), spread)[..., None] + 1e-4
    around = cv2.GaussianBlur(calm * ground, (0, 0), spread) / cover
    rare = np.clip((cover - 0.25) * 4, 0, 1) * np.clip(1 - near_dark * 12, 0, 1)[..., None]
    return calm + cv2.GaussianBlur(white * rare, (0, 0), 1.0)[..., None] * 0.85 * (around - calm)


def _painterly(rgb: np.ndarray, alpha: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """Pigment that varies with the brush, and a soft darker contour."""
    import cv2
    import numpy as np

    from desktop_app.engines.painter.subjects.textures import noise

    unit = size / 100
    h, w = alpha.shape
    x = np.arange(w, dtype=np.float32)[None, :] / unit + float(rng.uniform(0, 30))
    y = np.arange(h, dtype=np.float32)[:, None] / unit
    grain = noise(x / 5 + y * 0.12, y / 2.4 + x * 0.06, 1) * 0.09 + noise(x / 14, y / 14, 2) * 0.07
    rim = 1 - np.clip(cv2.GaussianBlur(alpha, (0, 0), 1.6 * unit) * 2 - 1, 0, 1)
    return np.clip(rgb * (1 + grain[..., None]) * (1 - 0.12 * rim[..., None]), 0, 1)


def _tinted(rgb: np.ndarray, alpha: np.ndarray, wish: RGB) -> np.ndarray:
    """The glyph's most common vivid hue turned into the colour wished for; other hues stay."""
    import cv2
    import numpy as np

    lab = cv2.cvtColor(rgb.astype(np.float32), cv2.COLOR_RGB2LAB)
    vivid = (alpha > 0.5) & (np.hypot(lab[..., 1], lab[..., 2]) > 14)
    if int(vivid.sum()) < 0.04 * int((alpha > 0.5).sum()):
        vivid = alpha > 0.5
    angle = np.arctan2(lab[..., 2], lab[..., 1])
    histogram, edges = np.histogram(angle[vivid], bins=24, range=(-np.pi, np.pi))
    centre = edges[int(histogram.argmax())] + np.pi / 24
    near = np.clip(1.6 - np.abs((angle - centre + np.pi) % (2 * np.pi) - np.pi) / 0.55, 0, 1) * vivid
    near = cv2.GaussianBlur(near.astype(np.float32), (0, 0), 1.2)[..., None]
    target = cv2.cvtColor(np.array([[wish]], np.float32), cv2.COLOR_RGB2LAB)[0, 0]
    middle = float(np.median(lab[..., 0][vivid]))
    moved = np.dstack(
        [
            np.clip(lab[..., 0] * 0.75 + target[0] - middle * 0.75, 3, 98),
            np.full_like(angle, target[1]),
            np.full_like(angle, target[2]),
        ]
    )
    return np.clip(cv2.cvtColor((lab + near * (moved - lab)).astype(np.float32), cv2.COLOR_LAB2RGB), 0, 1)


def _relief(alpha: np.ndarray, rgb: np.ndarray, size: int) -> np.ndarray:
    """A soft cushion over the silhouette, its inner drawing slightly raised."""
    import cv2
    import numpy as np

    from desktop_app.engines.painter.subjects.relief import inflate

    distance = cv2.distanceTransform((alpha > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
    depth = inflate(alpha.astype(np.float32), distance) * 0.55
    tone_ = cv2.GaussianBlur(rgb.mean(axis=2).astype(np.float32), (0, 0), size / 110)
    broad = cv2.GaussianBlur(tone_, (0, 0), size / 22)
    return depth + np.clip(tone_ - broad, -0.25, 0.25) * size * 0.05
