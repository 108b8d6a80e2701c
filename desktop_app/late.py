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
from collections.abc import Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

USUAL = (
    "asyncio", "subprocess", "uuid", "hashlib", "msgspec", "datetime", "random", "pkgutil", "unicodedata", "tempfile",
    "desktop_app.pictures", "desktop_app.storage.transfer", "desktop_app.storage.upkeep", "desktop_app.ui.inputs",
)
"""What neither the first paint of the window nor a list of pictures needs."""

SELDOM = tuple(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)
"""PySide6's signatures: compiled from source at every start, but only a wrong call or a help text reads them."""

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


class _Finder:
    """Makes modules late that cannot be looked for yet, as their package comes into being at its import.

    PySide6 puts a finder of its own in front while it loads, so this one steps before it again.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = set(names)

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if sys.meta_path[0] is not self:
            sys.meta_path.remove(self)
            sys.meta_path.insert(0, self)
        if name not in self._names:
            return None
        self._names.discard(name)
        if not self._names:
            sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is not None:
            spec.loader = _Postponing(name, spec.loader)
        return spec


class _Postponing(Loader):
    """The module is there at once, and the real loader runs it when it is looked into.

    PySide6 moves its modules to other names meanwhile; the real loader knows only the first one.
    """

    def __init__(self, name: str, loader: Any) -> None:
        self._name, self._loader = name, loader
        self._postponed = False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        spec = module.__spec__
        assert spec is not None
        if not self._postponed:
            self._postponed = True
            module.__class__ = _Late
            return
        moved, spec.name = spec.name, self._name
        names = module.__name__, module.__package__
        module.__name__, module.__package__ = self._name, self._name.rpartition(".")[0]
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = moved
            module.__name__, module.__package__ = names
            module.__loader__ = self


def defer_coming(*names: str) -> None:
    """The same for modules of a package that is not there yet. `load` leaves them alone."""
    if coming := [name for name in names if name.partition(".")[0] not in sys.modules]:
        sys.meta_path.insert(0, _Finder(coming))


def plain_imports() -> None:
    """Give Python its own `import` back after PySide6 has been loaded.

    PySide6 puts one in its place that looks for `from __feature__ import …`, which nothing here says, and
    reads the source of every module that is imported afterwards for it.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def load() -> None:
    """Load what is still deferred, now."""
    for module in list(sys.modules.values()):
        if type(module) is _Late and not isinstance(module.__spec__ and module.__spec__.loader, _Postponing):
            _run(module)
