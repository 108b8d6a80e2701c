"""Thumbnails of 200 files, whole processes: our loader against vipsthumbnail (two processes) and gdk-pixbuf.

The kept thumbnails are cold (an empty store each round); the files themselves are in the system's cache for
everybody. All make 384 px JPEGs. A peer that is not installed is said so and left out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import Ratio, compare, report

FILES = 200
SIDE = 384
VIPS, GDK = 0.8, 0.3
ROOT = Path(__file__).parent.parent


def make_pictures(folder: Path, kinds: tuple[str, ...]) -> list[Path]:
    """200 pictures of 1024 x 1024, the kinds in turns, with structure and some noise."""
    import numpy
    from PIL import Image, ImageFilter

    dice = numpy.random.default_rng(11)
    bases = [
        Image.fromarray(dice.integers(0, 255, (64, 64, 3), dtype=numpy.uint8)).resize(
            (1024, 1024), Image.Resampling.BICUBIC
        ).filter(ImageFilter.GaussianBlur(1))
        for _ in range(6)
    ]
    grain = dice.integers(-6, 6, (1024, 1024, 1))
    paths = []
    for n in range(FILES):
        pixels = numpy.asarray(bases[n % 6]).astype(int) + numpy.roll(grain, n * 5, axis=0)
        image = Image.fromarray(pixels.clip(0, 255).astype(numpy.uint8))
        path = folder / f"{n:03d}.{kinds[n % len(kinds)]}"
        image.save(path, quality=90, compress_level=6)  # each format takes what it knows
        paths.append(path)
    return paths


def ours(folder: Path) -> float:
    """A process that makes and keeps all of them with the loader of the gallery."""
    return _seconds([[sys.executable, "-m", "benchmarks.thumbnails", "--child", str(folder)]])


def vips(paths: list[Path]) -> float:
    """Two processes, half of the files each."""
    with tempfile.TemporaryDirectory() as out:
        return _seconds([
            ["vipsthumbnail", "--size", str(SIDE), "-o", f"{out}/%s-{n}.jpg[Q=85]", *map(str, paths[n::2])]
            for n in range(2)
        ])


def gdk(paths: list[Path]) -> float:
    """One process a file, as file managers start it, one after the other. It reads no WebP."""
    with tempfile.TemporaryDirectory() as out:
        return sum(
            _seconds([["gdk-pixbuf-thumbnailer", "-s", str(SIDE), str(path), f"{out}/{path.stem}.png"]])
            for path in paths
        )


def _seconds(commands: list[list[str]]) -> float:
    started = time.perf_counter()
    children = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for command in commands
    ]
    codes = [child.wait() for child in children]
    if any(codes):
        raise RuntimeError(f"{commands[0][0]} ended with {max(codes)}")
    return time.perf_counter() - started


def child(folder: Path) -> None:
    """Make all thumbnails of a folder, keep them in a fresh store, leave."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.models import Asset, AssetKind, Mode
    from desktop_app.storage.thumbnails import ThumbnailStore
    from desktop_app.ui.thumbnail_loader import ThumbnailLoader

    app = QApplication([])
    assets = [
        Asset(n, path.name, AssetKind.RESULT, path, 1024, 1024, 1, path.name, Mode.TEXT_TO_IMAGE, "", "", "", None, 0.0)
        for n, path in enumerate(sorted(folder.iterdir()))
    ]
    with tempfile.TemporaryDirectory() as cache:
        store = ThumbnailStore(Path(cache))
        loader = ThumbnailLoader(store)
        left = {asset.id for asset in assets}

        def arrived(asset_id: str) -> None:
            left.discard(asset_id)
            if not left:
                app.quit()

        loader.ready.connect(arrived)
        loader.want("grid", assets, 180, 6)
        app.exec()
        loader.close()
        missing = [asset.id for asset in assets if store.get(asset.id, asset.sha256) is None]
        store.close()
    sys.exit(1 if missing else 0)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]))
    ratios: list[Ratio] = []
    for command, peer, target, kinds in (
        ("vipsthumbnail", vips, VIPS, ("png", "jpg", "webp")), ("gdk-pixbuf-thumbnailer", gdk, GDK, ("png", "jpg")),
    ):
        if shutil.which(command) is None:
            print(f"{command} is not installed; left out", flush=True)
            continue
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            paths = make_pictures(folder, kinds)
            ratios.append(compare(
                f"{FILES} cold thumbnails ({', '.join(kinds)}) / {command}" + (" ×2" if peer is vips else ""),
                lambda folder=folder: ours(folder), lambda paths=paths, peer=peer: peer(paths), target, unit="s",
            ))
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())
