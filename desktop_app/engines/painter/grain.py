"""The last touches: bloom, grading, vignette, and the weave of the canvas under the paint."""

from __future__ import annotations

import cv2
import numpy as np

from .colour import FloatArray, encode, luminance, saturate, smooth, tone_map
from .stage import Stage


def bloom(stage: Stage, strength: float = 0.35, above: float = 0.85) -> None:
    """Light brighter than `above` spills over its surroundings, as in an eye or a lens."""
    bright = np.clip(stage.rgb - np.float32(above), 0, 2.5)
    wide = stage.blur(bright, 30 * stage.unit) * np.float32(0.6) + stage.blur(bright, 9 * stage.unit) * np.float32(0.7)
    stage.rgb += wide * np.float32(strength)


def develop(stage: Stage) -> FloatArray:
    """The finished target picture in sRGB 0..1: exposure, a little contrast, edges darker than the middle."""
    mood = stage.scene.mood
    x = (stage.xs / stage.width - 0.5) * 1.0
    y = (stage.ys / stage.height - 0.5) * 1.0
    far = x * x + y * y
    vignette = 1 - (0.42 if mood in ("dramatic", "dark") else 0.26) * np.clip(far * 2, 0, 1) ** 1.2
    exposure = _exposure(stage)
    rgb = tone_map(stage.rgb * vignette[..., None].astype(np.float32), exposure)
    rgb = saturate(rgb, {"dreamy": 0.95, "dark": 0.95, "cheerful": 1.12, "calm": 1.0}.get(mood, 1.06))
    if stage.light.night:  # eyes lose colour in the dark, and see blue last
        grey = luminance(rgb)[..., None]
        blue = grey * np.array([0.6, 0.88, 1.55], np.float32)
        seen = (1 - 0.75 * smooth(0.5, 0.95, stage.care))[..., None]
        rgb = rgb + (blue - rgb) * (0.55 * (1 - smooth(0.05, 0.5, grey))) * seen
    picture = encode(rgb)
    curve = {"dreamy": 0.02, "dramatic": 0.24}.get(mood, 0.14)
    picture += np.float32(curve) * (picture - 0.5) * picture * (1 - picture) * 4 * np.float32(0.6)
    return np.clip(picture, 0, 1)


def _exposure(stage: Stage) -> float:
    """A camera's meter: neither night nor snow end in the middle, but both come nearer to it."""
    mean = float(np.mean(luminance(stage.rgb[::4, ::4])))
    wanted = 0.12 if stage.light.night else 0.27
    return float(np.clip((wanted / max(mean, 1e-3)) ** 0.45, 0.7, 1.7))


def weave(picture: np.ndarray, strength: float, rng: np.random.Generator) -> np.ndarray:
    """Light catching the threads of a canvas; `picture` is uint8 H x W x 3."""
    height, width = picture.shape[:2]
    period = 2.6
    ys, xs = np.arange(height, dtype=np.float32), np.arange(width, dtype=np.float32)
    threads = (
        np.sin(xs * np.float32(2 * np.pi / period))[None, :] * np.sin(ys * np.float32(2 * np.pi / period))[:, None]
    )
    speckle = rng.standard_normal((height // 2 + 1, width // 2 + 1)).astype(np.float32)
    speckle = cv2.GaussianBlur(cv2.resize(speckle, (width, height)), (0, 0), 0.8)
    texture = (threads * 0.5 + speckle * 0.8) * np.float32(strength * 4.5)
    middle = 1 - np.abs(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32) / 127.5 - 1)
    return np.clip(picture + (texture * (0.35 + 0.65 * middle))[..., None], 0, 255).astype(np.uint8)
