"""Makes resources/styles/<id>.jpg and resources/styles/presets/<id>.jpg: scenes of our own painter in each style.

The 26 styles of the net share one scene, so that they can be compared; each preset of resources/styles.toml has
the scene it names. Run it again when the painter or the styles change:
`.venv/bin/python packaging/style_thumbnails.py [presets]`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

PROMPT = "a sailboat on the sea at sunset"
SEED = 7
PAINTED = (480, 352)
SHOWN = (192, 141)  # three times what the strip shows
QUALITY = 86
FOLDER = ROOT / "resources" / "styles"


def main() -> int:
    """Paint, style, write the JPEGs."""
    if "presets" not in sys.argv[1:]:
        styles()
    presets()
    return 0


def styles() -> None:
    """One scene in each style of the net."""
    from desktop_app.engines.neural.styles import STYLES

    picture = painted(PROMPT, SEED)
    for style in STYLES:
        save(picture, style.id, 0.9, FOLDER / f"{style.id}.jpg")
    print(f"{len(STYLES)} styles in {FOLDER}")


def presets() -> None:
    """Each preset's own scene in its style, as strong as the preset asks."""
    from desktop_app.services.styles import built_in

    folder = FOLDER / "presets"
    folder.mkdir(parents=True, exist_ok=True)
    for preset in built_in():
        save(painted(preset.sample, preset.seed), preset.neural, preset.strength, folder / f"{preset.id}.jpg")
    print(f"{len(built_in())} presets in {folder}")


def painted(prompt: str, seed: int) -> np.ndarray:
    """A scene of the painter without a finish, uint8 height x width x 3."""
    from desktop_app.engines.painter.scene import parse
    from desktop_app.engines.painter.work import paint

    scene = parse(prompt, "", "")
    return paint(scene, *PAINTED, seed, {"finish": "none", "brush": "fine"}, lambda *_: None)[0]


def save(picture: np.ndarray, style: str, strength: float, target: Path) -> None:
    """The picture in that style, small, as a JPEG."""
    from desktop_app.engines.neural import net

    styled = Image.fromarray(net.stylise(np.ascontiguousarray(picture), style, strength))
    styled.resize(SHOWN, Image.Resampling.LANCZOS).save(target, quality=QUALITY)


if __name__ == "__main__":
    sys.exit(main())
