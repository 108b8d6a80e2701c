"""The pages that only show declared settings: general, appearance, network and time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from ...models import Choice
from ..translation import LANGUAGES, said
from .desk import Desk
from .inputs import SettingSelect, SettingSwitch
from .rows import Page, Row, Section
from .wording import duration

PARK = ("60", "120", "240", "600", "1800", "3600")
ASK = ("1", "2", "5", "10")
BUDGETS = (20, 50, 100, 200, 500, 1000)
PATIENCE = ("60", "300", "600", "1800", "3600")


def general(desk: Desk) -> Page:
    """What happens by itself, and what is asked before."""

    def build() -> Sequence[Section]:
        return (
            Section(_tr("At the start"), (_engine(desk),)),
            Section(_tr("When a picture is ready"), (
                _switch(desk, "notify", _tr("Notify"), _tr("Only while the window is not in front."),
                        _tr("notification message tray alert")),
            )),
            Section(_tr("Ask first"), (
                _select(desk, "budget_credits_per_day", _budgets(), _tr("When a day costs more than"),
                        _tr("Credits of all services together. Nothing that runs is stopped by it."),
                        _tr("money price confirm pay limit budget")),
                _switch(desk, "ask_before_host", _tr("Before a picture goes to a host that cannot delete it"),
                        _tr("Some hosts keep a file until it expires."), _tr("upload confirm")),
            )),
        )

    return Page("general", _tr("General"), "settings", build, words=_tr("start default"))


def appearance(desk: Desk) -> Page:
    """How the window looks and speaks."""

    def build() -> Sequence[Section]:
        themes = (
            Choice("system", _tr("Like the system")), Choice("light", _tr("Light")), Choice("dark", _tr("Dark")),
            Choice("contrast", _tr("High contrast")),
        )
        languages = (Choice("", _tr("Like the system")), *(Choice(key, name) for key, name in LANGUAGES.items()))
        return (Section("", (
            _select(desk, "theme", themes, _tr("Look"),
                    _tr("The greys are neutral, so that colours are judged fairly."),
                    _tr("theme dark mode light colours scheme contrast")),
            _select(desk, "language", languages, _tr("Language"), _tr("The window changes at once; your draft stays."),
                    _tr("translation English 中文 日本語")),
            _switch(desk, "reduced_motion", _tr("Less motion"),
                    _tr("No animations, whatever the system says."), _tr("animation accessibility")),
        )),)

    return Page("appearance", _tr("Appearance"), "style", build, words=_tr("display interface"))


def network(desk: Desk) -> Page:
    """How long is waited for whom."""

    def build() -> Sequence[Section]:
        return (
            Section(_tr("Waiting"), (
                _times(desk, "timeout_seconds", PARK, _tr("Park a paid job after"),
                       _tr("It is not lost: it is asked about in the background and lands in the gallery later."),
                       _tr("timeout limit minutes patience")),
                _times(desk, "poll_seconds", ASK, _tr("Ask how a job is every"),
                       _tr("A service's own limits still hold."), _tr("poll interval seconds")),
                _times(desk, "patience_seconds", PATIENCE, _tr("Keep trying a busy service for"),
                       _tr("Then the job waits for you. Nothing is sent twice."), _tr("retry busy patience")),
            )),
            Section(_tr("Proxy"), (Row(
                "proxy", _tr("The system's proxy is used"),
                _tr("HTTPS_PROXY and NO_PROXY decide for services on the net. Engines on this machine are always"
                    " spoken to directly, and finished pictures are fetched directly."),
                _tr("vpn firewall internet connection"),
            ),), _tr("Certificates are always checked; there is no switch for it.")),
        )

    return Page("network", _tr("Network and time"), "clock", build, words=_tr("connection internet timeout"))


def _budgets() -> list[Choice]:
    numbers = QLocale()
    return [Choice("0", _tr("No limit"))] + [
        Choice(f"{credits:g}", _tr("{n} credits").format(n=numbers.toString(credits))) for credits in BUDGETS
    ]


def _engine(desk: Desk) -> Row:
    choices = [Choice("", _tr("The built-in one that fits"))]
    choices += [Choice(engine.id, said(engine.title)) for engine in desk.engines.values()]
    return _select(
        desk, "default_engine", choices, _tr("Engine"),
        _tr("What the panel on the left begins with. One that costs credits is never chosen by itself."),
        _tr("default model service"),
    )


def _switch(desk: Desk, name: str, title: str, text: str, words: str) -> Row:
    return Row(name, title, _fixed(desk, name, text), words, control=lambda: SettingSwitch(desk.hand, name))


def _select(desk: Desk, name: str, choices: Sequence[Choice], title: str, text: str, words: str) -> Row:
    return Row(
        name, title, _fixed(desk, name, text), words,
        control=lambda: SettingSelect(desk.hand, name, choices, title),
    )


def _times(desk: Desk, name: str, seconds: Sequence[str], title: str, text: str, words: str) -> Row:
    return _select(desk, name, [Choice(one, duration(float(one))) for one in seconds], title, text, words)


def _fixed(desk: Desk, name: str, text: str) -> str:
    """Where the environment decides for this run, the row says so."""
    from ...storage.settings import declared

    if desk.hand.is_fixed(name):
        return _tr("The environment variable {name} decides in this run.").format(name=declared(name).env)
    return text


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPages", text)
