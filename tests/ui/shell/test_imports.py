"""What starting the window loads before its first paint, looked at in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

HEAVY = (
    "asyncio", "ssl", "numpy", "PIL", "httpx", "boto3", "keyring", "onnxruntime", "cv2", "qasync", "msgspec",
    "tomllib", "PySide6.QtNetwork", "desktop_app.services.generation_queue", "desktop_app.net.download",
    "desktop_app.ui.inspector", "desktop_app.ui.viewer.viewer_panel", "desktop_app.engines.neural.styles",
)
SHOWN = f"""
import os, sys
from desktop_app import late
from desktop_app.app import WindowSession, make_application
from desktop_app.services.studio import build_studio
make_application()
session = WindowSession(build_studio())
session.show()
loaded = [name for name in {HEAVY!r} if name in sys.modules and type(sys.modules[name]) is not late._Late]
loaded += [name for name in late.SELDOM if type(sys.modules[name]) is not late._Late]
parts = (session.window.compose.prompt, session.window.gallery.grid, session.window.queue)
print(loaded, [part.isVisible() and part.width() > 200 for part in parts], flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("pictures", [0, 60])
def test_the_first_paint_loads_nothing_it_does_not_show(own_home: Path, pictures: int) -> None:
    from benchmarks.startup import fill

    if pictures:
        fill(own_home, pictures)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "EASEL_HOME": str(own_home)}
    said = subprocess.run(
        [sys.executable, "-c", SHOWN], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
        check=True,
    ).stdout
    assert said.strip() == f"[] [True, {bool(pictures)}, True]"


WRONG = """
import desktop_app.app
from desktop_app import late
from PySide6.QtCore import QSize
late.load()
try:
    QSize("wide")
except TypeError as error:
    print("QSize.__init__(w: int, h: int, /)" in str(error))
"""


def test_a_wrong_call_is_still_explained_by_the_signatures_that_are_read_then() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRONG], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )
    assert done.stdout.strip() == "True", done.stderr


def test_listing_pictures_loads_neither_queue_nor_network(own_home: Path) -> None:
    code = (
        "import sys; from desktop_app.cli import main; code = main(['gallery', '--json'])\n"
        "print(code, [name for name in ('httpx', 'PySide6', 'numpy', 'PIL', 'tomllib',"
        " 'desktop_app.services.generation_queue') if name in sys.modules], file=sys.stderr)"
    )
    environment = {**os.environ, "EASEL_HOME": str(own_home)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
        check=True,
    )
    assert done.stderr.strip().endswith("0 []"), done.stderr
