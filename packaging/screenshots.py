"""Remakes docs/images: each main state of the real window, by one command, offscreen.

`python packaging/screenshots.py` takes all in English, light and dark, then the contact sheets of three languages,
two window sizes and two scales. With names (`gallery viewer`) only those. `--to FOLDER` puts PNGs there instead.
The pictures in them are painted by the built-in engines; what can go wrong at a paid service is shown with a
scripted one.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from screens_stage import ROOT, Screen, Studio

IMAGES = ROOT / "docs" / "images"
SCHEMES = ("light", "dark")
WINDOW = (1280, 800)
QUALITY = 72
# Language, window in logical pixels, scale, scheme: every pair of languages, sizes and scales is there.
SHEETS = (
    ("en", (1280, 800), 1.0, "light"), ("en", (2560, 1440), 1.5, "dark"),
    ("zh_CN", (1280, 800), 1.5, "dark"), ("zh_CN", (2560, 1440), 1.0, "light"),
    ("ja", (1280, 800), 1.0, "dark"), ("ja", (2560, 1440), 1.5, "light"),
)
ON_SHEETS = (
    "first-start", "gallery", "references", "mask", "styles", "queue", "viewer", "compare", "inspector", "palette",
    "keys", "share", "cards", "settings",
)


def screens() -> tuple[Screen, ...]:
    """Every screen there is."""
    import screens_cards
    import screens_main
    import screens_queue
    import screens_settings

    return (*screens_main.SCREENS, *screens_queue.SCREENS, *screens_cards.SCREENS, *screens_settings.SCREENS)


def main() -> int:
    """Exit code 0 when every picture was taken; 1, with the names of those that were not, else."""
    said = _arguments()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own:
        folder = said.prepared or Path(own)
        folder.mkdir(parents=True, exist_ok=True)
        studio = Studio(folder, said.language, tuple(said.size))
        studio.prepare()
        wanted = [screen for screen in screens() if not said.names or screen.name in said.names]
        failed = _take(studio, wanted, tuple(said.schemes), said.to)
        if not said.names and not said.to and not said.no_sheets:
            failed += _sheets(folder)
    print("\n".join(failed), file=sys.stderr)
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="screens; all without")
    parser.add_argument("--to", type=Path, help="a folder for PNGs, instead of docs/images")
    parser.add_argument("--prepared", type=Path, help="keep the painted libraries here for the next run")
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", type=int, nargs=2, default=WINDOW)
    parser.add_argument("--schemes", nargs="+", default=SCHEMES)
    parser.add_argument("--no-sheets", action="store_true")
    return parser.parse_args()


def _take(studio: Studio, wanted: list[Screen], schemes: tuple[str, ...], to: Path | None) -> list[str]:
    """One screen after another; a screen that fails is told and the others go on."""
    failed = []
    for screen in wanted:
        try:
            shots = studio.play(screen, schemes)
        except Exception as error:  # whatever a screen runs into, the next one is taken
            failed.append(f"{screen.name}: {type(error).__name__}: {error}")
            continue
        for name, image in shots.items():
            _keep(image, f"{screen.name}-{name}", to)
    return failed


def _keep(image, name: str, to: Path | None) -> None:  # type: ignore[no-untyped-def]
    """A PNG beside others, or a small WebP for the documentation."""
    from PIL import Image
    from PySide6.QtGui import QImage

    if to is not None:
        to.mkdir(parents=True, exist_ok=True)
        image.save(str(to / f"{name}.png"))
        return
    IMAGES.mkdir(parents=True, exist_ok=True)
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombytes(
        "RGB", (rgb.width(), rgb.height()), bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine()
    )
    picture.save(IMAGES / f"{name}.webp", quality=QUALITY, method=6)


def _sheets(prepared: Path) -> list[str]:
    """A contact sheet for each row of SHEETS; each in a process of its own, since the scale holds for a process."""
    from screens_sheets import sheet

    failed = []
    for language, size, scale, scheme in SHEETS:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as shots:
            environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
            done = subprocess.run(
                [sys.executable, __file__, *ON_SHEETS, "--to", shots, "--prepared", str(prepared),
                 "--language", language, "--size", *map(str, size), "--schemes", scheme],
                env=environment, check=False,
            )
            name = f"{language}-{size[0]}x{size[1]}-{round(scale * 100)}-{scheme}"
            sheet(sorted(Path(shots).glob("*.png")), IMAGES / "sheets" / f"{name}.jpg")
            if done.returncode:
                failed.append(f"sheet {name} is not complete")
    return failed


if __name__ == "__main__":
    sys.exit(main())
