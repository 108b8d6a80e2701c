"""Modules that are loaded when they are first used, so that the window paints before they are read.

`import asyncio` costs more than the whole first page of the gallery, and nothing before the first paint
calls it. A stand-in takes the module's place until somebody looks at one of its names. (The standard
library's LazyLoader would load it at the next import statement already, which looks at `__spec__`.)
"""

from __future__ import annotations

import builtins
import importlib.util
import sys
import threading
from types import ModuleType
from typing import Any

USUAL = (
    "asyncio", "subprocess", "uuid", "hashlib", "msgspec", "datetime", "random", "pkgutil", "unicodedata", "tempfile",
    "desktop_app.pictures", "desktop_app.storage.transfer", "desktop_app.storage.upkeep", "desktop_app.ui.inputs",
)
"""What neither the first paint of the window nor a list of pictures needs."""

_lock = threading.RLock()
_running: set[str] = set()


class _Late(ModuleType):
    """A module whose code has not run. It is the module itself: names bound to it stay good."""

    def __getattr__(self, name: str) -> Any:
        with _lock:
            if type(self) is _Late and self.__name__ not in _running:
                _run(self)
        return ModuleType.__getattribute__(self, name)


def _run(module: _Late) -> None:
    spec = module.__spec__
    assert spec is not None and spec.loader is not None
    _running.add(spec.name)
    try:
        spec.loader.exec_module(module)
        module.__class__ = ModuleType  # pyright: ignore[reportAttributeAccessIssue]
    finally:
        _running.discard(spec.name)


def defer(*names: str) -> None:
    """Load these modules when they are first looked into. One that is loaded stays loaded."""
    for name in names:
        spec = None if name in sys.modules else importlib.util.find_spec(name)
        if spec is None:
            continue
        module = importlib.util.module_from_spec(spec)
        module.__class__ = _Late
        sys.modules[name] = module


def plain_imports() -> None:
    """Give Python its own `import` back after PySide6 has been loaded.

    PySide6 puts one in its place that looks for `from __feature__ import …`, which nothing here says, and
    reads the source of every module that is imported afterwards for it.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def load() -> None:
    """Load what is still deferred, now."""
    for module in list(sys.modules.values()):
        if type(module) is _Late:
            _run(module)
