"""Makes docs/images/styles.jpg: the 26 styles on a photograph, each with a painted scene set in.

`python packaging/style_sheet.py`. The last cell shows a style taken from another picture.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.engines.neural import net  # noqa: E402
from desktop_app.engines.neural.styles import STYLES  # noqa: E402
from desktop_app.engines.painter import work  # noqa: E402
from desktop_app.engines.painter.scene import parse  # noqa: E402
from desktop_app.engines.stylist.wish import DEFAULT_STRENGTH  # noqa: E402

COLUMNS, CELL, INSET, GAP, CAPTION = 7, 288, 108, 10, 30
SIDE = 768
MOST_BYTES = 1_500_000
BACKGROUND, WORDS, MUTED = "#131316", "#ECECF1", "#9D9DAA"
SCENE = ("a lighthouse on a cliff at sunset, storm clouds", 11)


def main() -> int:
    """Style, arrange and save."""
    cv2.setNumThreads(net.MAX_THREADS)
    with Image.open(ROOT / "packaging" / "sample-photo.jpg") as file:
        photo = np.asarray(file.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS))
    scene, _ = work.paint(parse(SCENE[0]), SIDE, SIDE, SCENE[1], {"finish": "none"}, _quiet)
    cells = [("As they were", photo, scene)]
    for style in STYLES:
        styled = net.stylise(photo, style.id, DEFAULT_STRENGTH)
        cells.append((style.title, styled, net.stylise(scene, style.id, DEFAULT_STRENGTH)))
        print(f"{style.index:2} {style.id}", flush=True)
    look = net.stylise(scene, "autumn-oil", 1.0)
    cells.append(("Any picture’s look", net.stylise_like(photo, look, 1.0), look))
    sheet = _arrange(cells)
    target = ROOT / "docs" / "images" / "styles.jpg"
    target.parent.mkdir(parents=True, exist_ok=True)
    for quality in range(88, 50, -4):
        sheet.save(target, quality=quality, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            break
    print(f"{target} ({target.stat().st_size / 1e6:.2f} MB)")
    return 0


def _arrange(cells: list[tuple[str, np.ndarray, np.ndarray]]) -> Image.Image:
    rows = -(-len(cells) // COLUMNS)
    sheet = Image.new(
        "RGB", (COLUMNS * (CELL + GAP) + GAP, rows * (CELL + CAPTION + GAP) + GAP), BACKGROUND
    )
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(size=16)
    for number, (title, photo, scene) in enumerate(cells):
        x = GAP + number % COLUMNS * (CELL + GAP)
        y = GAP + number // COLUMNS * (CELL + CAPTION + GAP)
        sheet.paste(_scaled(photo, CELL), (x, y))
        corner = (x + CELL - INSET - 8, y + CELL - INSET - 8)
        draw.rectangle((corner[0] - 2, corner[1] - 2, corner[0] + INSET + 1, corner[1] + INSET + 1), fill=BACKGROUND)
        sheet.paste(_scaled(scene, INSET), corner)
        plain = number in (0, len(cells) - 1)
        draw.text((x + 2, y + CELL + 6), title, fill=MUTED if plain else WORDS, font=font)
    return sheet


def _scaled(picture: np.ndarray, side: int) -> Image.Image:
    return Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS)


def _quiet(_fraction: float, _message: str, _canvas: np.ndarray | None) -> None:
    """Nobody waits for this picture alone."""


if __name__ == "__main__":
    sys.exit(main())
