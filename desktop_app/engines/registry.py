"""Finds the engines: every module or package of this folder that defines an Engine with an id."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path

from .base import Engine, Kit, ServiceEngine
from .worker import WorkerEngine


@cache
def discover() -> dict[str, type[Engine]]:
    """Engine classes by id, built-in ones first. Importing an engine's module must stay cheap."""
    found: dict[str, type[Engine]] = {}
    package = importlib.import_module(__package__ or "")
    for module_info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{module_info.name}")
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, Engine)
                and value.__module__.startswith(module.__name__)
                and "id" in vars(value)
            ):
                found[value.id] = value
    first = ["painter", "stylist"]
    order = sorted(found, key=lambda engine_id: (engine_id not in first, engine_id != "painter", engine_id))
    return {engine_id: found[engine_id] for engine_id in order}


def build(kind: type[Engine], work_folder: Path, kit: Kit) -> Engine:
    """An engine of that class; worker engines get a folder for what their children write, the others the kit."""
    if issubclass(kind, WorkerEngine):
        return kind(work_folder)
    return kind(kit) if issubclass(kind, ServiceEngine) else kind()
