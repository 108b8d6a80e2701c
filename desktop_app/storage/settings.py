"""The artist's settings: each declared once with its name, kind, default and words; one file, no secrets."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..models import Choice
from .database import os_trouble
from .files import write_whole

FILE = "settings.json"
Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. minimum, maximum: of numbers. choices: of words. env: wins for one run, never written."""

    name: str
    default: Value
    title: str
    help: str = ""
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    env: str = ""

    def checked(self, value: object) -> Value:
        """The value in this setting's kind; UsageError in one sentence where it does not fit."""
        kind = type(self.default)
        try:
            if kind is bool:
                return _flag(value)
            converted = kind(value)  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError):
            raise UsageError(f"{self.title}: “{str(value)[:60]}” does not fit.") from None
        if self.choices and converted not in {choice.value for choice in self.choices}:
            offered = ", ".join(choice.value for choice in self.choices)
            raise UsageError(f"{self.title}: “{str(value)[:60]}” is not offered.", f"Choose one of {offered}.")
        if isinstance(converted, (int, float)) and not self._within(converted):
            raise UsageError(f"{self.title}: must be {self.minimum:g} to {self.maximum:g}.")
        return converted

    def _within(self, value: float) -> bool:
        low = self.minimum if self.minimum is not None else float("-inf")
        high = self.maximum if self.maximum is not None else float("inf")
        return low <= value <= high


SETTINGS: tuple[Setting, ...] = (
    Setting("library_folder", "", "Library folder", "Where your pictures lie. Empty: the usual place."),
    Setting(
        "theme", "system", "Appearance",
        choices=(Choice("system", "Like the system"), Choice("dark", "Dark"), Choice("light", "Light"),
                 Choice("contrast", "High contrast")),
    ),
    Setting("language", "", "Language", "Empty: like the system."),
    Setting("reduced_motion", False, "Less motion", "No animations."),
    Setting(
        "timeout_seconds", 240.0, "Park a paid job after", "Seconds; it is checked on in the background.",
        minimum=0.1, maximum=864_000, env="EASEL_TIMEOUT_SECONDS",
    ),
    Setting(
        "poll_seconds", 2.0, "Ask about a job every", "Seconds; a service's own limits still hold.",
        minimum=0.01, maximum=600, env="EASEL_POLL_SECONDS",
    ),
    Setting(
        "patience_seconds", 600.0, "Keep trying a busy service for", "Seconds, then the job waits for you.",
        minimum=30, maximum=86_400,
    ),
    Setting(
        "budget_credits_per_day", 0.0, "Credits a day before you are asked", "0: no limit. Nothing is stopped by it.",
        minimum=0, maximum=1_000_000, env="EASEL_BUDGET_CREDITS",
    ),
    Setting("ask_before_host", True, "Ask before a picture goes to a host that cannot delete it"),
    Setting("allowed_hosts", "", "Places reference pictures may go to", "Ids of hosts; each is asked about once."),
    Setting("allowed_share_hosts", "", "Places without delete that shares may go to", "Each is asked about once."),
    Setting("notify", True, "Notify when a picture is ready and the window is not in front"),
    Setting("default_engine", "", "Engine at the start", "Empty: the built-in one that fits."),
    Setting("first_start_done", False, "First start is over"),
)
_BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The settings of one config folder. What the file does not say, or says wrongly, is the default.

    on_change: told the name of a setting that got another value.
    """

    def __init__(self, config: Path, environment: Mapping[str, str] | None = None) -> None:
        self.path = config / FILE
        self.on_change: Callable[[str], None] | None = None
        self._environment = os.environ if environment is None else environment
        self._values, self._ui, self._dates, self._foreign = self._read()

    def get(self, name: str) -> Value:
        """The value that holds for this run: the environment's, the file's, or the default."""
        setting = _known(name)
        if setting.env and (said := self._environment.get(setting.env)):
            return setting.checked(said)
        return self._values.get(name, setting.default)

    def text(self, name: str) -> str:
        """A setting made of words."""
        return str(self.get(name))

    def number(self, name: str) -> float:
        """A setting that is a number."""
        return float(self.get(name))

    def flag(self, name: str) -> bool:
        """A setting that is on or off."""
        return bool(self.get(name))

    def set(self, name: str, value: object) -> None:
        """Check and write a value. UsageError, LibraryError or DiskFullError."""
        setting = _known(name)
        checked = setting.checked(value)
        if self._values.get(name, setting.default) == checked:
            return
        changed = {**self._values, name: checked}
        self._write(changed, self._ui)
        self._values = changed
        if self.on_change is not None:
            self.on_change(name)

    def ui_state(self, name: str) -> str:
        """What a part of the window remembers about itself (sizes, columns), or ""."""
        return self._ui.get(name, "")

    def set_ui_state(self, **states: str) -> None:
        """Keep what parts of the window remember; written at once."""
        changed = {**self._ui, **states}
        if changed != self._ui:
            self._write(self._values, changed)
            self._ui = changed

    def key_date(self, name: str) -> float | None:
        """When the key of that name was last set on this machine (seconds since the epoch); None: not known.

        Only the date is kept here; the key is in the keyring.
        """
        return self._dates.get(name)

    def set_key_date(self, name: str, when: float | None) -> None:
        """Remember when a key was set; None forgets it. LibraryError, DiskFullError."""
        dates = {other: date for other, date in self._dates.items() if other != name}
        if when is not None:
            dates[name] = float(when)
        if dates != self._dates:
            self._write(self._values, self._ui, dates)
            self._dates = dates

    def _read(self) -> tuple[dict[str, Value], dict[str, str], dict[str, float], dict[str, Any]]:
        try:
            document = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            document = {}
        if not isinstance(document, dict):
            document = {}
        values: dict[str, Value] = {}
        for name, value in document.items():
            if name in _BY_NAME:
                try:
                    values[name] = _BY_NAME[name].checked(value)
                except UsageError:
                    continue  # edited by hand into nonsense: the default holds
        ui = document.get("ui_state")
        states = {str(k): v for k, v in ui.items() if isinstance(v, str)} if isinstance(ui, dict) else {}
        foreign = {k: v for k, v in document.items() if k not in _BY_NAME and k not in ("ui_state", "key_dates")}
        return values, states, _dates(document.get("key_dates")), foreign

    def _write(
        self, values: Mapping[str, Value], ui: Mapping[str, str], dates: Mapping[str, float] | None = None
    ) -> None:
        document = {**self._foreign, **values, "ui_state": dict(ui)}
        if kept := self._dates if dates is None else dates:
            document["key_dates"] = dict(kept)
        text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise os_trouble(error, self.path.parent) from error
        write_whole(self.path, text.encode("utf-8"), replace=True)


def declared(name: str) -> Setting:
    """The declaration of that name; UsageError for any other."""
    return _known(name)


def _dates(found: object) -> dict[str, float]:
    if not isinstance(found, dict):
        return {}
    return {
        str(name): float(when) for name, when in found.items()
        if isinstance(when, (int, float)) and not isinstance(when, bool) and 0 < when < 1e11
    }


def _known(name: str) -> Setting:
    try:
        return _BY_NAME[name]
    except KeyError:
        raise UsageError(f"There is no setting {name[:60]}.") from None


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    words = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
    return words[str(value).lower()] if str(value).lower() in words else _refuse()


def _refuse() -> bool:
    raise ValueError("not a flag")
