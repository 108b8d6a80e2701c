"""The viewer on 4096 x 4096 pictures: pan and zoom frames against QGraphicsView, sharpness against a bare decode.

And a mask stroke on such a picture: its frame against one painted on a full-size sheet and shown whole.
"""

from __future__ import annotations

import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.harness import Ratio, compare, report, timed

SIDE = 4096
WIDTH, HEIGHT = 1200, 760
FRAME, SHARP, FRAMES, STROKE = 1.0, 1.3, 2, 0.5


def make_library(folder: Path) -> Any:
    """Six large pictures, PNG and JPEG in turns."""
    import uuid

    import numpy
    from PIL import Image

    from desktop_app.models import GenerationRequest, Mode
    from desktop_app.storage.library import Library
    from desktop_app.storage.recipes import Recipe

    library = Library.open(folder / "library", cache=folder / "cache")
    dice = numpy.random.default_rng(3)
    small = Image.fromarray(dice.integers(0, 255, (96, 96, 3), dtype=numpy.uint8))
    large = numpy.asarray(small.resize((SIDE, SIDE), Image.Resampling.BICUBIC)).astype(int)
    large = (large + dice.integers(-4, 4, (SIDE, SIDE, 1))).clip(0, 255).astype(numpy.uint8)
    (library.folder / "2026").mkdir(parents=True)
    for n in range(6):
        path = library.folder / "2026" / f"large-{n}.{('png', 'jpg')[n // 3]}"
        image = Image.fromarray(numpy.roll(large, n * 300, axis=1))
        image.save(path, quality=92, compress_level=4)
        library.assets.insert(
            Recipe(
                id=str(uuid.UUID(int=n + 1)), created=1.79e9 + n, mode=Mode.TEXT_TO_IMAGE, engine="painter",
                request=GenerationRequest(engine="painter", prompt=f"large {n}"),
            ),
            path=path, width=SIDE, height=SIDE, size=path.stat().st_size, sha256=f"{n:064x}",
        )
    return library


def frames(widget: Any, moves: Iterator[Callable[[], None]], app: Any) -> float:
    """Median milliseconds of a frame: the move and its painting."""
    found = []
    for move in moves:
        def work(move: Callable[[], None] = move) -> None:
            move()
            widget.repaint()
        found.append(timed(work))
        app.processEvents()
    return statistics.median(found)


def frame_ratios(app: Any, path: Path) -> list[Ratio]:
    """Panning at 100 % and at 60 %, and zooming, on the same picture in both."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

    from desktop_app.ui.picture_reading import read_picture
    from desktop_app.ui.viewer.canvas import PictureCanvas
    from desktop_app.ui.viewer.decode import levels_of

    image = read_picture(path).image
    canvas = PictureCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    canvas.show_picture(levels_of(image), image.size())
    scene = QGraphicsScene()
    item = scene.addPixmap(QPixmap.fromImage(image))
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
    view.resize(WIDTH, HEIGHT)
    view.show()
    app.processEvents()

    def our_pan(zoom: float) -> float:
        canvas.set_zoom(zoom)
        return frames(canvas, (lambda: canvas.pan(-7, -3) for _ in range(60)), app)

    def peer_pan(zoom: float) -> float:
        view.resetTransform()
        view.scale(zoom, zoom)
        view.centerOn(SIDE / 2, SIDE / 2)
        across, down = view.horizontalScrollBar(), view.verticalScrollBar()

        def move() -> None:
            across.setValue(across.value() + 7)
            down.setValue(down.value() + 3)

        return frames(view.viewport(), (move for _ in range(60)), app)

    def our_zoom() -> float:
        return frames(canvas, (lambda z=z: canvas.set_zoom(z) for z in _zooms()), app)

    def peer_zoom() -> float:
        def move(z: float) -> None:
            view.resetTransform()
            view.scale(z, z)

        return frames(view.viewport(), (lambda z=z: move(z) for z in _zooms()), app)

    found = [
        compare(
            f"pan at {zoom:.0%}, frame p50 / QGraphicsView",
            lambda z=zoom: our_pan(z), lambda z=zoom: peer_pan(z), FRAME,
        )
        for zoom in (1.0, 0.6, 0.25)
    ]
    found.append(compare("zoom 15 % to 200 %, frame p50 / QGraphicsView", our_zoom, peer_zoom, FRAME))
    canvas.close()
    view.close()
    return found


def stroke_ratios(app: Any, path: Path) -> list[Ratio]:
    """A broad feathered stroke across the picture, frame by frame."""
    from PySide6.QtCore import QPointF, QRectF, Qt
    from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.mask.layer import MaskLayer
    from desktop_app.ui.mask.mask_canvas import MaskCanvas
    from desktop_app.ui.picture_reading import read_picture
    from desktop_app.ui.viewer.decode import levels_of

    image = read_picture(path).image
    canvas = MaskCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.layer = MaskLayer(image.size())
    canvas.show()
    canvas.show_picture(levels_of(image), image.size())
    app.processEvents()

    class Whole(QWidget):
        sheet = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)

        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for layer in (image, self.sheet):
                painter.drawImage(QRectF(self.rect()), layer)

    whole = Whole()
    whole.sheet.fill(0)
    whole.resize(WIDTH, HEIGHT)
    whole.show()
    points = [QPointF(400 + 30 * n, 600 + 25 * n) for n in range(60)]

    def ours(feather: float) -> float:
        layer = canvas.layer
        assert layer is not None
        layer.feather = feather
        _ = layer.shown
        layer.begin(points[0], 300, erase=False)
        found = []
        for point in points:
            def work(point: QPointF = point) -> None:
                canvas.draw_to(point, 300)
                app.processEvents()  # paints what is dirty, and nothing else
            found.append(timed(work))
        layer.end()
        return statistics.median(found)

    def peer() -> float:
        def move(start: QPointF, end: QPointF) -> None:
            painter = QPainter(whole.sheet)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(255, 120, 60, 120), 300, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(start, end)
            painter.end()

        pairs = itertools.pairwise(points)
        return frames(whole, (lambda a=a, b=b: move(a, b) for a, b in pairs), app)

    found = [
        compare(f"mask stroke, {words}, frame p50 / full size, painted whole", lambda f=f: ours(f), peer, STROKE)
        for words, f in (("hard edge", 0.0), ("feather 60 px", 60.0))
    ]
    canvas.close()
    whole.close()
    return found


def _zooms() -> list[float]:
    return [0.15 * 1.09**n for n in range(31)]


def sharp_ratios(app: Any, library: Any) -> list[Ratio]:
    """From the arrow key to the sharp picture painted, not prefetched and prefetched."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QImageReader
    from PySide6.QtWidgets import QWidget

    from desktop_app.storage.assets import AssetFilter
    from desktop_app.storage.thumbnails import ThumbnailStore
    from desktop_app.ui.gallery.actions import AssetActions
    from desktop_app.ui.gallery.model import AssetModel
    from desktop_app.ui.messages import WindowMessages
    from desktop_app.ui.thumbnail_loader import ThumbnailLoader
    from desktop_app.ui.viewer.viewer_panel import ViewerPanel

    store = ThumbnailStore(library.cache)
    loader = ThumbnailLoader(store)
    viewer = ViewerPanel(library, loader, AssetActions(library, WindowMessages(QWidget())))
    model = AssetModel(library.assets)
    model.show(AssetFilter())
    viewer.set_model(model)
    viewer.resize(WIDTH, HEIGHT)
    viewer.show()
    app.processEvents()

    def wait(done: Callable[[], bool]) -> None:
        while not done():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest() -> None:
        end = time.perf_counter() + 0.05
        while time.perf_counter() < end or viewer.decoder.busy:
            app.processEvents()

    def cold(row: int) -> float:
        viewer.decoder.want([])
        rest()
        for other in range(6):
            viewer.decoder.forget(str(model.ids([other])[0]))
        asset_id = model.ids([row])[0]

        def work() -> None:
            viewer.show_asset(asset_id)
            wait(lambda: viewer.canvas.sharp)
            viewer.canvas.repaint()

        return timed(work)

    def bare(row: int) -> float:
        asset = model.asset(row)
        assert asset is not None
        viewer.decoder.want([])  # nothing else decodes meanwhile
        rest()
        return timed(lambda: QImageReader(str(asset.path)).read())

    found = [
        compare(f"{kind} jump to sharp / bare decode", lambda r=row: cold(r), lambda r=row: bare(r), SHARP)
        for kind, row in (("PNG", 5), ("JPEG", 0))
    ]
    viewer.show_asset(model.ids([2])[0])
    wait(lambda: all(viewer.decoder.get(model.ids([row])[0]) is not None for row in (1, 2, 3)))
    rest()
    taken = timed(lambda: (viewer.step(1), viewer.canvas.repaint()))
    words = f"sharp in its first frame, {taken:.1f} ms" if viewer.canvas.sharp else "NOT sharp in its first frame"
    print(f"prefetched neighbour: {words} (target ≤ {FRAMES} frames)", flush=True)
    viewer.close_decoder()
    loader.close()
    store.close()
    return found


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        library = make_library(Path(folder))
        ratios = frame_ratios(app, library.folder / "2026" / "large-3.jpg")
        ratios += stroke_ratios(app, library.folder / "2026" / "large-3.jpg")
        ratios += sharp_ratios(app, library)
        library.close()
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())
