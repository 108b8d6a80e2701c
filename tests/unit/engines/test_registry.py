"""A new engine is one new file: everything else is drawn from its class attributes."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import desktop_app
from desktop_app import engines
from desktop_app.engines import registry
from desktop_app.engines.base import Engine
from desktop_app.engines.worker import WorkerEngine
from desktop_app.models import Mode, OptionKind
from tests.support.easel import environment

PACKAGE = Path(desktop_app.__file__).parent
NOT_ENGINES = {"base", "registry", "worker", "worker_main", "neural"}  # what engines are made from
# Where an id is named on purpose: the order of the built-in ones, and the command line's default.
NAMED = {"engines/registry.py", "cli/generate.py"}

NEW_ENGINE = '''
from desktop_app.engines.base import Engine
from desktop_app.models import Mode, Option, OptionKind, Progress, ProgressState

class Sketch(Engine):
    id = "sketch"
    title = "Sketch pad"
    modes = frozenset({Mode.TEXT_TO_IMAGE})
    options = (Option("pencil", "Pencil", OptionKind.FLAG, True),)

    async def create(self, request, references, job_id):
        return job_id

    async def poll(self, remote_id):
        return Progress(ProgressState.WAITING)
'''


def test_every_file_of_the_folder_is_one_engine_or_a_known_tool() -> None:
    found = registry.discover()
    for module_info in pkgutil.iter_modules(engines.__path__):
        module = importlib.import_module(f"{engines.__name__}.{module_info.name}")
        own = [kind for kind in found.values() if kind.__module__.startswith(module.__name__)]
        assert len(own) == (0 if module_info.name in NOT_ENGINES else 1), module_info.name


def test_the_attributes_everything_is_drawn_from_are_whole() -> None:
    for engine_id, kind in registry.discover().items():
        assert kind.id == engine_id and re.fullmatch(r"[a-z][a-z0-9-]*", engine_id)
        assert kind.title and kind.modes <= frozenset(Mode)
        assert not kind.costs_money or not issubclass(kind, WorkerEngine)
        for option in kind.options:
            assert option.title and option.modes <= kind.modes | frozenset(Mode)
            if option.kind is OptionKind.CHOICE:
                assert option.default in {choice.value for choice in option.choices}
            if option.kind in (OptionKind.NUMBER, OptionKind.INTEGER):
                assert option.minimum is not None and option.maximum is not None
                assert option.minimum <= float(option.default) <= option.maximum


def test_no_other_room_names_an_engine() -> None:
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        others = [engine_id for engine_id in registry.discover() if not name.startswith(f"engines/{engine_id}")]
        if name in NAMED or name.startswith(("engines/painter/", "engines/stylist/")):
            continue
        text = path.read_text("utf-8")
        assert not [engine_id for engine_id in others if f'"{engine_id}"' in text], name


def test_a_file_laid_into_the_folder_is_an_engine_at_once(tmp_path: Path) -> None:
    (tmp_path / "sketch.py").write_text(NEW_ENGINE, "utf-8")
    code = (
        "import desktop_app.engines as e, sys; e.__path__.append(sys.argv[1])\n"
        "from desktop_app.cli import main; sys.exit(main(['engines', '--json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], env=environment(tmp_path), capture_output=True, text=True,
        check=False, timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert '"id": "sketch"' in done.stdout and '"pencil"' in done.stdout


def test_finding_the_engines_is_cheap(tmp_path: Path) -> None:
    code = (
        "import sys; from desktop_app.engines import registry; registry.discover(); "
        "print([m for m in ('numpy', 'PIL', 'cv2', 'onnxruntime', 'emoji', 'httpx', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_engines_are_classes_of_the_base() -> None:
    assert all(issubclass(kind, Engine) for kind in registry.discover().values())
