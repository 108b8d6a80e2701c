"""Makes resources/styles/<id>.jpg: one small scene of our own painter in each style of the net.

Run it again when the painter or the styles change: `.venv/bin/python packaging/style_thumbnails.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

PROMPT = "a sailboat on the sea at sunset"
SEED = 7
PAINTED = (480, 352)
SHOWN = (192, 141)  # three times what the strip shows
QUALITY = 86


def main() -> int:
    """Paint once, style 26 times, write the JPEGs."""
    import numpy as np
    from PIL import Image

    from desktop_app.engines.neural import net
    from desktop_app.engines.neural.styles import STYLES
    from desktop_app.engines.painter.scene import parse
    from desktop_app.engines.painter.work import paint

    scene = parse(PROMPT, "", "")
    picture, _ = paint(scene, *PAINTED, SEED, {"finish": "none", "brush": "fine"}, lambda *_: None)
    folder = ROOT / "resources" / "styles"
    folder.mkdir(parents=True, exist_ok=True)
    for style in STYLES:
        styled = Image.fromarray(net.stylise(np.ascontiguousarray(picture), style.id, 0.9))
        styled.resize(SHOWN, Image.Resampling.LANCZOS).save(folder / f"{style.id}.jpg", quality=QUALITY)
    print(f"{len(STYLES)} styles in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
