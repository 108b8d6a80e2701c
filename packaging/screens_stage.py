"""The stage screenshots are taken on: a library painted by the built-in engines, the real window, and a camera.

Each screen starts on a fresh copy of a prepared library at the same place, so no screen sees what another left.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*.warning=false"

from PySide6.QtCore import QPoint, QRect, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

PAINTED = "640x640"
PROMPTS = (
    "a whale under the moon, starry night, oil",
    "a sailboat on the sea at sunset, soft pastel",
    "an owl in a forest at night, moonlight",
    "月夜下的红狐狸，水彩",
    "夕焼けの湖に浮かぶ白鳥",
    "a castle in the mountains at dawn",
    "a robot in a street at night",
    "a red fox in the snow",
    "two hot air balloons over a desert, morning",
    "a lighthouse in a storm",
    "a green dragon over mountains, thick brush strokes",
    "雪の山と小さな家",
    "a field of sunflowers under a blue sky",
    "a tiny house under a giant tree on a hill",
    "a windmill and three horses in a green meadow",
    "aurora above a frozen lake, a small cabin, winter night",
)
EDIT = "stained glass, warmer"
DRAFT = "a green dragon over mountains at night, thick brush strokes, moonlight"
MANY = 2000

Act = Callable[["Stage"], Awaitable[None]]
Engines = Callable[[Path], Mapping[str, Any]]


@dataclass(frozen=True)
class Screen:
    """One state of the window. library: "new", "used" or "many". engines: others than the built-in ones.

    environ: for this screen only.
    """

    name: str
    act: Act
    library: str = "used"
    engines: Engines | None = None
    environ: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Stage:
    """What a screen's act is given."""

    session: Any  # app.WindowSession
    schemes: tuple[str, ...] = ("dark",)
    shots: dict[str, QImage] = field(default_factory=dict)

    @property
    def window(self) -> Any:
        """The window that stands now."""
        return self.session.window

    def newest(self, count: int) -> list[str]:
        """Ids of the newest pictures, the newest first."""
        model = self.window.gallery.model
        return model.ids(range(min(count, model.rowCount())))

    def edited(self) -> str:
        """The id of a picture that was made from another."""
        assets = self.session.studio.library.assets
        return next(asset_id for asset_id in self.newest(20) if assets.get(asset_id).parents)

    async def until(self, true: Callable[[], bool], seconds: float = 60.0) -> None:
        """Let the loop run until something shows; what it waits for has no event."""
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def shoot(self, name: str = "") -> None:
        """The window and what stands over it, in each scheme. name: where one screen has several pictures."""
        for scheme in self.schemes:
            self.session.dress(scheme)
            await self.session.painted(16)
            self.shots[f"{name}-{scheme}" if name else scheme] = whole(self.window)


def whole(window: QWidget) -> QImage:
    """The window with every visible dialog and menu on it, where it stands."""
    picture = window.grab().toImage()
    ratio = picture.devicePixelRatio()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible() or other.windowType() in (
            Qt.WindowType.ToolTip, Qt.WindowType.Desktop
        ):
            continue
        bounds = QRect(QPoint(), window.size())
        place = window.mapFromGlobal(other.mapToGlobal(QPoint()))
        if other.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Window):
            place = bounds.center() - other.rect().center()
            painter.fillRect(QRect(place, other.size()).adjusted(-1, -1, 1, 1), window.palette().mid())
        painter.drawImage(place, other.grab().toImage())
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class Studio:
    """Prepared libraries in a folder, and the way to play a screen on one of them."""

    def __init__(self, folder: Path, language: str = "en", size: tuple[int, int] = (1280, 800)) -> None:
        self.folder, self.language, self.size = folder, language, size
        self.home = folder / "home"
        os.environ["EASEL_HOME"] = str(self.home)

    def prepare(self) -> None:
        """Paint the pictures, once for all runs on this folder."""
        from desktop_app.app import run_loop

        if not (self.folder / "used").is_dir():
            run_loop(_application(), self._paint)
            shutil.move(self.home, self.folder / "used")
        if not (self.folder / "many").is_dir():
            shutil.copytree(self.folder / "used", self.home)
            many(MANY)
            shutil.move(self.home, self.folder / "many")

    async def _paint(self) -> None:
        from desktop_app.app import window_session

        async with window_session(size=self.size) as session:
            for seed, prompt in enumerate(PROMPTS):
                await session.wait(await session.submit(prompt, size=PAINTED, seed=seed + 3))
            assets = session.studio.library.assets
            castle = next(job.id for job in session.studio.library.jobs.list() if "castle" in job.prompt)
            await session.wait(await session.submit(EDIT, pictures=[assets.by_job(castle)[0].path]))
            session.window.queue.clear_finished()
            session.window.compose.zone.clear()
            session.window.compose.prompt.setPlainText("")

    def play(self, screen: Screen, schemes: tuple[str, ...]) -> dict[str, QImage]:
        """Its pictures, by scheme."""
        from desktop_app.app import run_loop, window_session
        from desktop_app.ui import translation

        shutil.rmtree(self.home, ignore_errors=True)
        if (self.folder / screen.library).is_dir():
            shutil.copytree(self.folder / screen.library, self.home)
        self._settings()
        app = _application()
        translation.speak(app, self.language)
        before = {name: os.environ.get(name) for name in screen.environ}
        os.environ.update(screen.environ)
        shots: dict[str, QImage] = {}

        async def body() -> None:
            engines = screen.engines(self.home) if screen.engines else None
            async with window_session(engines=engines, size=self.size) as session:
                stage = Stage(session, schemes)
                await screen.act(stage)
                if not stage.shots:
                    await stage.shoot()
                shots.update(stage.shots)

        try:
            run_loop(app, body)
        finally:
            for name, value in before.items():
                os.environ.pop(name, None) if value is None else os.environ.__setitem__(name, value)
        return shots

    def _settings(self) -> None:
        path = self.home / "config" / "settings.json"
        document = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        document.pop("ui_state", None)
        document["language"] = self.language
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document), encoding="utf-8")


def _application() -> QApplication:
    from desktop_app.app import make_application

    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else make_application("dark")


def many(count: int) -> None:
    """Fill the library with that many pictures: the painted ones again and again, under other names."""
    from desktop_app.services.studio import build_studio

    studio = build_studio()
    database = studio.library.db
    rows = [dict(row) for row in database.connection.execute(
        "SELECT * FROM assets WHERE kind = 'result' ORDER BY created")]
    columns = [row["name"] for row in database.connection.execute("PRAGMA table_info(assets)")]
    insert = f"INSERT INTO assets ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    with database.transaction():
        for number in range(count - len(rows)):
            old = rows[number % len(rows)]
            created = old["created"] - 3600 * (number + 1)
            folder, name = old["path"].rsplit("/", 1)
            row = old | {"id": f"{number:032x}", "key": round(created * 1e6), "created": created, "job_id": None,
                         "path": f"{folder}/{number:05}-{name}", "rating": number * 7 % 11 // 2,
                         "favourite": int(number % 9 == 4)}
            os.link(studio.library.folder / old["path"], studio.library.folder / row["path"])
            database.connection.execute(insert, [row[column] for column in columns])
    studio.library.close()
