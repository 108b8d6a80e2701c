"""Version, licences, the log, and a report that is safe to show to others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QSysInfo
from PySide6.QtWidgets import QWidget

from ... import __version__, system
from ...errors import ErrorInfo
from ..controls import button
from .desk import Desk
from .rows import Page, Row, Section


def about(desk: Desk) -> Page:
    """The program itself."""

    def build() -> Sequence[Section]:
        logs = desk.studio.folders.logs
        return (
            Section("", (
                Row("version", _tr("Easel {version}").format(version=__version__), versions()),
                Row("licence", _tr("Licence"), _tr("Easel and what it is made of, with their licences."),
                    _tr("open source copyright"), control=lambda: _press(_tr("Show"), lambda: _licences(desk))),
            )),
            Section(_tr("When something goes wrong"), (
                Row("report", _tr("Safe report"), _tr("Versions and states, without keys, prompts and folder names."),
                    _tr("bug issue crash help copy"), control=lambda: _press(_tr("Copy"), lambda: _copy(desk))),
                Row("log", _tr("Log"), str(logs), _tr("file debug"), control=lambda: _press(
                    _tr("Show in folder"), lambda: desk.open_folder(logs))),
            )),
        )

    return Page("about", _tr("About Easel"), "star", build, words=_tr("version licence help"))


def versions() -> str:
    """What it runs on."""
    python = sys.version.split()[0]
    return f"Python {python}  ·  Qt {PySide6.__version__}  ·  {QSysInfo.prettyProductName()}"


def _copy(desk: Desk) -> None:
    from ..report import safe_report

    engines = ", ".join(desk.engines)
    hosts = ", ".join(desk.hosts)
    jobs = len(desk.studio.library.jobs.list(limit=200))
    words = f"engines: {engines}\nhosts: {hosts}\njobs (last 200): {jobs}"
    error = ErrorInfo("report", "Asked for by the artist.", "")
    desk.messages.copy(safe_report(error, words), _tr("The report is in the clipboard."))


def _licences(desk: Desk) -> None:
    found = next((path for path in licence_files() if path.is_file()), None)
    if found is None or not desk.open_url(found.as_uri()):
        desk.messages.tell(_tr("The licences are in {place}.").format(place=found or "LICENSE"))


def licence_files() -> list[Path]:
    """Where they may lie: in the installed package, beside it in a checkout."""
    resources = system.resource("")
    return [resources / "LICENCES.md", resources.parent / "docs" / "LICENCES.md", resources.parent / "LICENSE"]


def _press(words: str, do: Callable[[], object]) -> QWidget:
    made = button(words)
    made.clicked.connect(lambda: do())
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutPage", text)
