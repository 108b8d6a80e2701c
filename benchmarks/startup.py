"""Start-up: process to first paint of the real window on a 10,000-picture library, against a bare QMainWindow."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.harness import compare, report

PICTURES = 10_000
TARGET = 1.4

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); QTimer.singleShot(0, leave)
def leave():
    print("painted", flush=True); import os; os._exit(0)
window = Window(); window.resize(1280, 800); window.show(); app.exec()
"""

REAL = """
import os
from desktop_app.app import WindowSession, make_application
from desktop_app.services.studio import build_studio
app = make_application()
session = WindowSession(build_studio())
session.window.resize(1280, 800)
session.show()
print("painted", flush=True); os._exit(0)
"""


def fill(home: Path, count: int = PICTURES) -> None:
    """A library of `count` rows; the files need not exist before their thumbnails are asked for."""
    os.environ["EASEL_HOME"] = str(home)
    from desktop_app.models import GenerationRequest
    from desktop_app.services.studio import build_studio
    from desktop_app.storage.recipes import request_to_json

    studio = build_studio()
    with studio.library.db.transaction():
        studio.library.db.connection.executemany(
            "INSERT INTO assets (id, kind, path, width, height, bytes, sha256, mode, prompt, engine, created, request)"
            " VALUES (?, 'result', ?, 1024, 1024, 1000, ?, ?, ?, 'painter', ?, ?)",
            ((f"{i:032x}", f"2026/11/{i}.png", f"{i:064x}", ("text-to-image", "image-to-image")[i % 2],
              f"picture number {i}", 1.79e9 + i, request_to_json(GenerationRequest("painter", f"picture number {i}")))
             for i in range(count)),
        )
    studio.library.close()


def first_paint(code: str) -> float:
    """Milliseconds from starting the process to its word that it has painted."""
    started = time.perf_counter()
    root = Path(__file__).parent.parent
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=root) as child:
        assert child.stdout is not None
        child.stdout.readline()
        return (time.perf_counter() - started) * 1000


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        # Both sides read byte code, as an installed program does; the warm-up round writes it.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "pycache")
        fill(Path(folder))
        ratio = compare(
            f"first paint, {PICTURES:,} pictures / bare QMainWindow", lambda: first_paint(REAL),
            lambda: first_paint(BARE), TARGET, rounds=9,
        )
    return report([ratio])


if __name__ == "__main__":
    sys.exit(main())
