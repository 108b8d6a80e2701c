"""Paints docs/images/painter.jpg: 24 prompts in three languages, each by Studio Painter on this machine.

`python packaging/contact_sheet.py [SIDE]`; SIDE is the side of each picture while it is painted (default 768).
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.engines.painter import work  # noqa: E402
from desktop_app.engines.painter.scene import parse  # noqa: E402

COLUMNS, CELL, GAP = 6, 400, 8
MOST_BYTES = 1_500_000
PROMPTS: tuple[tuple[str, int], ...] = (
    ("a lighthouse on a cliff at sunset, storm clouds", 4),
    ("a red fox in a misty autumn forest at dawn", 12),
    ("a blue whale swimming through a nebula", 13),
    ("two sailboats on a calm sea at sunrise", 14),
    ("a green dragon flying over the mountains at night, full moon", 4),
    ("a robot with a red umbrella in a rainy city street at night", 16),
    ("a castle by a lake in autumn, morning", 17),
    ("a field of sunflowers under a blue sky", 18),
    ("a cat by the window in a cozy room", 19),
    ("hot-air balloons over the desert at dawn", 20),
    ("an astronaut on the moon looking at a planet", 21),
    ("a tiny house under a giant tree on a hill", 22),
    ("a girl with a dog walking on the beach at sunset", 23),
    ("a windmill and three horses in a green meadow", 24),
    ("aurora above a frozen lake, a small cabin, winter night", 25),
    ("abstract composition in blue and gold", 26),
    ("月光下的湖面，一只白天鹅", 27),
    ("雪山脚下的小木屋，冬天", 28),
    ("雨夜的东京街头，一个人撑着红伞", 29),
    ("暴风雨中的大帆船，梵高风格", 2),
    ("森の中の赤いキノコと蝶", 31),
    ("富士山と桜、春の朝", 32),
    ("夕焼けの砂漠を走る馬", 33),
    ("宇宙を飛ぶロケット", 34),
)


def main() -> int:
    """Paint, arrange and save."""
    side = int(sys.argv[1]) if len(sys.argv) > 1 else 768
    cv2.setNumThreads(work.THREADS)
    rows = -(-len(PROMPTS) // COLUMNS)
    size = (COLUMNS * (CELL + GAP) + GAP, rows * (CELL + GAP) + GAP)
    sheet = Image.new("RGB", size, "#131316")
    for number, (prompt, seed) in enumerate(PROMPTS):
        picture, facts = work.paint(parse(prompt), side, side, seed, {}, _quiet)
        cell = Image.fromarray(picture).resize((CELL, CELL), Image.Resampling.LANCZOS)
        sheet.paste(cell, (GAP + number % COLUMNS * (CELL + GAP), GAP + number // COLUMNS * (CELL + GAP)))
        print(f"{number + 1:2} {prompt} — ignored: {', '.join(facts['ignored']) or 'nothing'}", flush=True)
    target = ROOT / "docs" / "images" / "painter.jpg"
    target.parent.mkdir(parents=True, exist_ok=True)
    for quality in range(90, 50, -4):
        sheet.save(target, quality=quality, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            break
    print(f"{target} ({target.stat().st_size / 1e6:.2f} MB)")
    return 0


def _quiet(_fraction: float, _message: str, _canvas: np.ndarray | None) -> None:
    """Nobody waits for these pictures one by one."""


if __name__ == "__main__":
    sys.exit(main())
