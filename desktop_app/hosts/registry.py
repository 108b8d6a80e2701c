"""Finds the hosts: every module of this folder that defines a Host with an id."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from .base import Host

ORDER = ("share-service", "r2", "imgbb", "kie-upload", "folder")


@cache
def discover() -> dict[str, type[Host]]:
    """Host classes by id, in the order they are tried. Importing a host's module must stay cheap."""
    package = importlib.import_module(__package__ or "")
    found: dict[str, type[Host]] = {}
    for module_info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{module_info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Host) and value.__module__ == module.__name__ \
                    and "id" in vars(value):
                found[value.id] = value
    order = sorted(found, key=lambda host_id: (ORDER.index(host_id) if host_id in ORDER else len(ORDER), host_id))
    return {host_id: found[host_id] for host_id in order}
