"""Contact sheets: many small pictures on one, at most 380 KB."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

COLUMNS, WIDTH, GAP = 5, 480, 8
MOST_BYTES = 380_000
BACK = (40, 40, 44)


def sheet(pictures: Sequence[Path], target: Path, columns: int = COLUMNS, width: int = WIDTH) -> None:
    """Put them side by side, in their order; a JPEG as good as the size allows."""
    if not pictures:
        return
    small = []
    for path in pictures:
        with Image.open(path) as picture:
            height = round(picture.height * width / picture.width)
            small.append(picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS))
    cell = max(picture.height for picture in small)
    rows = -(-len(small) // columns)
    whole = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (cell + GAP) + GAP), BACK)
    for index, picture in enumerate(small):
        whole.paste(picture, (GAP + index % columns * (width + GAP), GAP + index // columns * (cell + GAP)))
    target.parent.mkdir(parents=True, exist_ok=True)
    for quality in (85, 74, 62, 52, 44, 36, 28):
        whole.save(target, quality=quality, optimize=True, progressive=True)
        if target.stat().st_size <= MOST_BYTES:
            return
