"""The gallery's grid at 1,000, 10,000 and 100,000 pictures against QListView in IconMode, single pass.

`python -m benchmarks.gallery [SIZE…]`, for example 1000000. The peer shows the same rows of the same library
with the same painter of cells; it differs only in who lays them out.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import subprocess
import sys
import tempfile
import uuid
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.harness import Ratio, compare, report, timed

SIZES = (1_000, 10_000, 100_000)
WIDTH, HEIGHT = 1200, 760
FIRST_PAGE_GROWTH, INSERT, SCROLL, JUMP_MS, ADDED_MB = 5.0, 0.01, 1.0, 50.0, 40.0


def fill(folder: Path, count: int) -> None:
    """A library of `count` rows without files."""
    from desktop_app.storage import search
    from desktop_app.storage.library import Library

    library = Library.open(folder / "library", cache=folder / "cache")
    with library.db.transaction() as connection:
        connection.executemany(
            "INSERT INTO assets (key, id, kind, path, width, height, bytes, sha256, mode, prompt, words, engine,"
            " created) VALUES (?, ?, 'result', ?, 1024, 1024, 1000, ?, ?, ?, ?, 'painter', ?)",
            (
                (1_700_000_000_000_000 + n * 1000, str(uuid.UUID(int=n + 1)), f"2026/11/{n}.png", f"{n:064x}",
                 ("text-to-image", "image-to-image")[n % 2], words, search.index_text(words), 1.7e9 + n / 1000)
                for n in range(count)
                for words in (f"a lighthouse in fog number {n} " + ("at dawn" if n % 10 else "with a fox"),)
            ),
        )
    library.close()


class Bench:
    """One library, and views on it made anew for each measurement."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from desktop_app.storage.library import Library
        from desktop_app.ui.thumbnail_loader import ThumbnailLoader

        self.app = QApplication.instance() or QApplication([])
        self.library = Library.open(folder / "library", cache=folder / "cache")
        self.loader = ThumbnailLoader(None, workers=0)  # both views paint empty squares
        self.painted = paint_counter()
        self.views: list[Any] = []

    def close(self) -> None:
        self.loader.close()
        self.library.close()

    def ours(self, wanted: Any = None) -> Any:
        """Our grid, shown."""
        from desktop_app.storage.assets import AssetFilter
        from desktop_app.ui.gallery.grid_view import GridView
        from desktop_app.ui.gallery.model import AssetModel

        model = AssetModel(self.library.assets)
        model.show(wanted or AssetFilter())
        return self._shown(GridView(model, self.loader), model)

    def peer(self, wanted: Any = None) -> Any:
        """QListView in IconMode over the same keys."""
        from PySide6.QtCore import QSize
        from PySide6.QtWidgets import QListView

        model = peer_model(self.library, wanted)
        view = QListView()
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setUniformItemSizes(True)
        view.setLayoutMode(QListView.LayoutMode.SinglePass)
        view.setGridSize(QSize(198, 198))
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setItemDelegate(peer_delegate(view))
        view.setModel(model)
        return self._shown(view, model)

    def _shown(self, view: Any, model: Any) -> Any:
        model.setParent(view)
        view.resize(WIDTH, HEIGHT)
        view.viewport().installEventFilter(self.painted)
        view.show()
        self.paint(view)
        return view

    def paint(self, view: Any) -> None:
        """Let the view paint itself, and make sure that it did."""
        before = self.painted.count
        view.viewport().repaint()
        while self.painted.count == before:
            self.app.processEvents()

    def first_paint(self, make: Callable[[], Any]) -> float:
        gc.collect()
        made: list[Any] = []
        milliseconds = timed(lambda: made.append(make()))
        drop(self.app, made.pop())
        return milliseconds


def paint_counter() -> Any:
    """Counts the paint events of the viewports it watches."""
    from PySide6.QtCore import QEvent, QObject

    class Counter(QObject):
        count = 0

        def eventFilter(self, watched: Any, event: Any) -> bool:
            self.count += event.type() == QEvent.Type.Paint
            return False

    return Counter()


def drop(app: Any, view: Any) -> None:
    """Really gone, or its model would go on taking keys during the next measurement."""
    from PySide6.QtCore import QEvent

    view.close()
    view.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def peer_model(library: Any, wanted: Any = None) -> Any:
    """A plain list model: all keys at once, pictures looked up when painted."""
    from PySide6.QtCore import QAbstractListModel, QModelIndex

    from desktop_app.storage.assets import AssetFilter

    class KeysModel(QAbstractListModel):
        def __init__(self) -> None:
            super().__init__()
            self.keys: array[int] = array("q")
            self.cache: dict[int, Any] = {}
            self.load(wanted or AssetFilter())

        def load(self, chosen: Any) -> None:
            self.beginResetModel()
            self.keys = array("q")
            for chunk in library.assets.keys(chosen):
                self.keys.extend(chunk)
            self.endResetModel()

        def rowCount(self, parent: Any = None) -> int:
            return len(self.keys)

        def data(self, index: Any, role: int = 0) -> Any:
            return None

        def asset(self, row: int) -> Any:
            key = self.keys[row]
            if key not in self.cache:
                self.cache[key] = library.assets.by_key(key)
            return self.cache[key]

        def insert(self, key: int, row: int = 0) -> None:
            self.beginInsertRows(QModelIndex(), row, row)
            self.keys.insert(row, key)
            self.endInsertRows()

    return KeysModel()


def peer_delegate(parent: Any) -> Any:
    """The same cells, painted by the same painter."""
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QStyledItemDelegate

    from desktop_app.ui.gallery.cell_painter import CellPainter, CellState

    class Delegate(QStyledItemDelegate):
        def paint(self, painter: Any, option: Any, index: Any) -> None:
            asset = index.model().asset(index.row())
            CellPainter(painter).paint(option.rect.adjusted(4, 4, -4, -4), asset, None, CellState())

        def sizeHint(self, option: Any, index: Any) -> Any:
            return QSize(198, 198)

    return Delegate(parent)


def switch_ours(bench: Bench, view: Any, wanted: Any) -> float:
    """Milliseconds from choosing a filter to its painted first page."""
    def work() -> None:
        view.model().show(wanted)
        bench.paint(view)

    return timed(work)


def insert_ours(bench: Bench, view: Any) -> float:
    """A row comes to the top and is painted."""
    from dataclasses import replace

    model = view.model()
    newest = model.asset(0)
    extra = replace(newest, key=newest.key + 1, id=str(uuid.uuid4()))

    def work() -> None:
        model.insert(extra)
        bench.paint(view)

    milliseconds = timed(work)
    bench.app.processEvents()
    return milliseconds


def insert_peer(bench: Bench, view: Any) -> float:
    model = view.model()

    def work() -> None:
        model.insert(model.keys[0])
        bench.paint(view)

    milliseconds = timed(work)
    bench.app.processEvents()
    return milliseconds


def scroll_frames(bench: Bench, view: Any, rows: int = 240) -> list[float]:
    """Milliseconds of each frame of a long scroll."""
    bar = view.verticalScrollBar()
    start = bar.maximum() // 3
    bar.setValue(start)
    bench.paint(view)
    frames = []
    for n in range(rows):
        def work(n: int = n) -> None:
            bar.setValue(start + (n + 1) * 61)
            bench.paint(view)
        frames.append(timed(work))
        bench.app.processEvents()
    return frames


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def measure(folder: Path, count: int) -> tuple[list[Ratio], float]:
    """All ratios at one size, and our time from choosing a search to its painted first page."""
    from desktop_app.models import Mode
    from desktop_app.storage.assets import AssetFilter

    bench = Bench(folder)
    ratios = [compare(
        f"{count:>9,} first paint / QListView", lambda: bench.first_paint(bench.ours),
        lambda: bench.first_paint(bench.peer), 1.0,
    )]
    ours, peer = bench.ours(), bench.peer()
    ours.model().fill()
    some = [
        AssetFilter(mode=Mode.IMAGE_TO_IMAGE), AssetFilter(), AssetFilter(query="fox"),
        AssetFilter(mode=Mode.TEXT_TO_IMAGE),
    ]

    def peer_switch(wanted: Any) -> float:
        def work() -> None:
            peer.model().load(wanted)
            bench.paint(peer)
        return timed(work)

    ratios.append(compare(
        f"{count:>9,} filter or search to first page / QListView",
        lambda: statistics.median(switch_ours(bench, ours, wanted) for wanted in some),
        lambda: statistics.median(peer_switch(wanted) for wanted in some), 1.0,
    ))
    page = statistics.median(switch_ours(bench, ours, wanted) for _ in range(5) for wanted in some)
    ours.model().show(AssetFilter())
    ours.model().fill()
    peer.model().load(AssetFilter())
    scaled = max(INSERT, INSERT * 1_000_000 / count)
    ratios.append(compare(
        f"{count:>9,} insert one at the top / QListView", lambda: insert_ours(bench, ours),
        lambda: insert_peer(bench, peer), min(1.0, scaled),
    ))
    ratios.append(compare(
        f"{count:>9,} scroll frame p99 / QListView", lambda: percentile(scroll_frames(bench, ours), 0.99),
        lambda: percentile(scroll_frames(bench, peer), 0.99), SCROLL,
    ))
    jumps = jump(bench, ours)
    print(
        f"{count:>9,} jump anywhere to all cells sharp: p50 {statistics.median(jumps):.1f}, "
        f"p95 {percentile(jumps, 0.95):.1f} ms (target ≤ {JUMP_MS:g} ms)", flush=True,
    )
    drop(bench.app, ours)
    drop(bench.app, peer)
    bench.close()
    return ratios, page


def jump(bench: Bench, view: Any, times: int = 40) -> list[float]:
    """Milliseconds from a jump to every visible cell painted with its kept thumbnail."""
    from PySide6.QtCore import QEventLoop

    from desktop_app.storage.thumbnails import ThumbnailStore
    from desktop_app.ui.gallery.grid_view import GridView
    from desktop_app.ui.gallery.wanting import ROLE
    from desktop_app.ui.thumbnail_loader import ThumbnailLoader

    with tempfile.TemporaryDirectory() as folder:
        store = ThumbnailStore(Path(folder))
        loader = ThumbnailLoader(store)
        model = view.model()
        grid = GridView(model, loader)
        grid.resize(WIDTH, HEIGHT)
        grid.show()
        jpeg = sample_jpeg()
        dice = random.Random(7)
        places = [dice.randrange(0, max(1, grid.verticalScrollBar().maximum())) for _ in range(times)]
        for place in places:
            grid.verticalScrollBar().setValue(place)
            for asset in model.fetch(grid.visible_rows(1)):
                store.put(asset.id, asset.sha256, jpeg)
        grid.verticalScrollBar().setValue(0)
        bench.app.processEvents()
        found = []
        for place in places:
            loader.clear()
            def work(place: int = place) -> None:
                grid.verticalScrollBar().setValue(place)
                assets = model.fetch(grid.visible_rows())
                while any(loader.pixmap(ROLE, asset.id) is None for asset in assets):
                    bench.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                grid.viewport().repaint()
            found.append(timed(work))
        grid.close()
        loader.close()
        store.close()
    return found


def sample_jpeg() -> bytes:
    """A kept thumbnail as they are: 384 px, quality 85, about 20 KB."""
    import io

    import numpy
    from PIL import Image, ImageFilter

    noise = numpy.random.default_rng(5).integers(0, 255, (384, 384, 3), dtype=numpy.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).filter(ImageFilter.GaussianBlur(2)).save(out, "JPEG", quality=85)
    return out.getvalue()


def added_megabytes(folder: Path, kind: str) -> float:
    """RSS that a view and its rows add, measured in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.gallery", "--memory", kind, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent)
    return float(done.stdout)


def memory_child(kind: str, folder: Path) -> None:
    import psutil
    from PySide6.QtWidgets import QListView

    from desktop_app.ui import inspector_words  # noqa: F401  (what is loaded anyway shall not count)

    bench = Bench(folder)
    warm = QListView()
    warm.show()
    warm.viewport().repaint()
    before = psutil.Process().memory_info().rss
    view = bench.ours() if kind == "ours" else bench.peer()
    if kind == "ours":
        view.model().fill()
    scroll_frames(bench, view)
    print((psutil.Process().memory_info().rss - before) / 1e6, flush=True)
    os._exit(0)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:2] == ["--memory"]:
        memory_child(sys.argv[2], Path(sys.argv[3]))
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    ratios: list[Ratio] = []
    pages: dict[int, float] = {}
    for count in sizes:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder), count)
            found, pages[count] = measure(Path(folder), count)
            ratios += found
            for kind in ("ours", "peer"):
                megabytes = added_megabytes(Path(folder), kind)
                target = f" (target ≤ {ADDED_MB:g} MB)" if kind == "ours" else ""
                print(f"{count:>9,} memory added, {kind}: {megabytes:.1f} MB{target}", flush=True)
    if len(pages) > 1:
        least, most = min(pages), max(pages)
        name = f"filter or search to first page, {most:,} / {least:,}"
        ratios.append(Ratio(name, pages[most], pages[least], FIRST_PAGE_GROWTH).show())
    return report(ratios)


if __name__ == "__main__":
    sys.exit(main())
