"""What people install: the wheel, in another folder, without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.easel import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `python -m build` does it."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)],
        capture_output=True, timeout=120, check=True,
    )
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where it was installed; its dependencies are this environment's."""
    place = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), str(wheel)],
        timeout=120, check=True,
    )
    return place


def run(installed: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environ = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environ |= {"PYTHONPATH": str(installed), "EASEL_HOME": str(home)}
    return subprocess.run(
        [sys.executable, *words], env=environ, cwd=home, capture_output=True, text=True, timeout=120, check=False
    )


def test_every_resource_is_inside(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    resources = ROOT / "resources"
    files = [path.relative_to(resources).as_posix() for path in resources.rglob("*") if path.is_file()]
    wanted = {f"desktop_app/_resources/{name}" for name in files}
    assert wanted
    assert wanted <= inside
    migrations = {f"desktop_app/storage/migrations/{path.name}" for path in
                  (ROOT / "desktop_app/storage/migrations").iterdir() if path.suffix in (".sql", ".py")}
    assert migrations <= inside


def test_it_generates_from_another_folder(installed: Path, tmp_path: Path) -> None:
    where = run(installed, tmp_path, "-c", "import desktop_app; print(desktop_app.__file__)")
    assert where.stdout.startswith(str(installed))
    done = run(installed, tmp_path, "-m", "desktop_app", "generate", "一只红色的狐狸", "--size", "256x256")
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.rglob("*.png"))


def test_the_window_opens_from_another_folder(installed: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from desktop_app.app import make_application, run_loop, window_session\n"
        "async def look():\n"
        "    async with window_session(size=(1280, 800)) as session:\n"
        "        await session.painted()\n"
        f"        session.grab(__import__('pathlib').Path({str(tmp_path)!r}) / 'window.png')\n"
        "run_loop(make_application(), look)\n"
    )
    done = run(installed, tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "window.png").stat().st_size > 5000


def test_it_speaks_other_languages(installed: Path, tmp_path: Path) -> None:
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from desktop_app.app import make_application; from desktop_app.ui.translation import said, speak\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "app = make_application()\n"
        "for language in ('zh_CN', 'ja'):\n"
        "    speak(app, language)\n"
        "    print(ascii(QCoreApplication.translate('Actions', 'Search')), ascii(said('The disk with /x is full.')))\n"
    )
    done = run(installed, tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
    spoken = [line.encode("ascii").decode("unicode_escape") for line in done.stdout.splitlines()]
    assert spoken == ["'搜索' '/x 所在的磁盘已满。'", "'検索' '/x のあるディスクがいっぱいです。'"]
