"""The one main button of a failure, for the window it stands in: the kind says which, this says how."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ..engines.base import Engine
from ..errors import ErrorInfo
from . import failure_words
from .failure_words import Way

Do = Callable[[], object]


@dataclass(frozen=True, slots=True)
class CardAction:
    """A button: its word and what it does."""

    title: str
    do: Do


class Places(Protocol):
    """Where a button may lead; the window is one."""

    def open_settings(self, page: str = "", field: str = "") -> None:
        """A page of the settings, at a field."""
        ...

    def choose_engine(self) -> None:
        """The picker of engines."""
        ...


class Ways:
    """Makes the main action of an error. open_page: shows a web page, in the system's browser by default."""

    def __init__(
        self, places: Places, engines: Mapping[str, Engine], open_page: Callable[[str], object] | None = None
    ) -> None:
        self._places, self._engines = places, engines
        self._open_page = open_page or (lambda url: QDesktopServices.openUrl(QUrl(url)))

    def action(
        self, info: ErrorInfo, engine_id: str = "", *, again: Do | None = None, check: Do | None = None,
        edit: Do | None = None, again_title: str = "",
    ) -> CardAction | None:
        """The main button, or the nearest one that can be had here; None when there is nothing to press.

        again, check, edit: what trying again, checking again and changing the request do in this place.
        """
        way = failure_words.words(info.kind).way
        do = self._do(way, self._engines.get(engine_id), again, check, edit)
        if do is not None:
            title = again_title if way is Way.AGAIN and again_title else failure_words.button_words(way)
            return CardAction(title, do)
        if check is not None:
            return CardAction(failure_words.button_words(Way.CHECK), check)
        if again is not None and way is not Way.NONE:
            return CardAction(again_title or failure_words.button_words(Way.AGAIN), again)
        return None

    def page(self, url: str) -> Do | None:
        """Opens a web page; None where there is none."""
        return (lambda: self._open_page(url)) if url else None

    def _do(
        self, way: Way, engine: Engine | None, again: Do | None, check: Do | None, edit: Do | None
    ) -> Do | None:
        credential = engine.credentials[0] if engine is not None and engine.credentials else None
        settings = self._places.open_settings
        page = f"engine:{engine.id}" if engine is not None else ""
        ways: dict[Way, Do | None] = {
            Way.KEYS: (lambda: settings(page, credential.name if credential else "")) if page else None,
            Way.KEY_PAGE: self.page(credential.help_url if credential else ""),
            Way.CREDITS: self.page((engine.credits_page or engine.log_page) if engine is not None else ""),
            Way.LOG: self.page(engine.log_page if engine is not None else ""),
            Way.AGAIN: again, Way.RESUME: again, Way.CHECK: check, Way.EDIT: edit,
            Way.ENGINE: self._places.choose_engine,
            Way.SPACE: lambda: settings("folders"), Way.FOLDERS: lambda: settings("folders"),
            Way.HOSTS: lambda: settings("hosts"), Way.NETWORK: lambda: settings("network"),
            Way.BUDGET: lambda: settings("general", "budget_credits_per_day"),
        }
        return ways.get(way)
