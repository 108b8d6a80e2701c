"""Another program: a small window whose whole area is a file that can be dragged out (copy only).

It also tells what comes into the clipboard, each text as a line of JSON on its output, and copies each line of its
input.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts a real drag of `path` when the mouse moves with its button down."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self._path = path
        self.setWindowTitle("Drag source")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resize(160, 120)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def copy_lines(app: QApplication) -> QSocketNotifier:
    """What comes in on standard input goes into the clipboard."""
    lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    lines.activated.connect(lambda: app.clipboard().setText(sys.stdin.readline().strip()))
    return lines


def tell_clipboard() -> None:
    """What another program copied, as this one would paste it."""
    print(json.dumps(QApplication.clipboard().text()), flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = Source(Path(sys.argv[1]).absolute())
    window.show()
    app.clipboard().dataChanged.connect(tell_clipboard)
    copy_lines(app)
    sys.exit(app.exec())
