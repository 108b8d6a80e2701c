"""What leaves the machine, in one place, out of the class attributes of every engine and host."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ...engines.base import ServiceEngine
from ...models import Mode
from ..translation import said, sentences
from .desk import Desk
from .rows import Page, Row, Section

if TYPE_CHECKING:
    from ...engines.base import Engine
    from ...hosts.base import Host


def privacy(desk: Desk) -> Page:
    """Per engine and host: what is sent, where to, what is stripped, how long it stays, whether it can be deleted."""

    def build() -> Sequence[Section]:
        local = [engine for engine in desk.engines.values() if is_local(engine)]
        away = [engine for engine in desk.engines.values() if not is_local(engine)]
        hosts = [_line(f"host:{host.id}", said(host.title), host_privacy(host)) for host in desk.hosts.values()]
        return (
            Section(_tr("Always"), _always()),
            *_section(_tr("Stays on this machine"), _engines(local)),
            *_section(_tr("Services that make pictures"), _engines(away)),
            *_section(_tr("Hosts that keep files"), hosts),
        )

    lead = _tr("Nothing is sent before you press Generate or Share. There is no account and no statistics.")
    words = _tr("data leaves machine tracking telemetry sent")
    return Page("privacy", _tr("Privacy"), "info", build, lead, words=words)


def is_local(engine: Engine) -> bool:
    """Does it work on this machine, without a service?"""
    return not isinstance(engine, ServiceEngine) and not engine.costs_money and not engine.credentials


def engine_privacy(engine: Engine) -> tuple[Row, ...]:
    """Its own sentences, else what its attributes say."""
    if engine.privacy:
        return _rows("privacy", engine.privacy)
    if is_local(engine):
        return (Row("privacy", _tr("Nothing"), _tr("It works on this machine and needs no network."), _words()),)
    sent = [_tr("Your prompt and the options you chose go to {service} when you press Generate.")]
    if Mode.IMAGE_TO_IMAGE in engine.modes:
        sent.append(
            _tr("Pictures to start from go to a host first; {service} fetches them from there.") if engine.needs_url
            else _tr("Pictures to start from go there too, without place, camera and recipe in them."))
    name = said(engine.title)
    return tuple(Row("privacy", line.format(service=name), words=_words()) for line in sent)


def host_privacy(host: Host) -> tuple[Row, ...]:
    """Its own sentences, else what its attributes say."""
    if host.privacy:
        return _rows("privacy", host.privacy)
    sent = [
        _tr("Pictures go there encoded anew: no place, no camera, no recipe in them."),
        _tr("Easel can delete them there.") if host.can_delete
        else _tr("Easel cannot delete them there; they stay until they expire."),
    ]
    return tuple(Row("privacy", line, words=_words()) for line in sent)


def _always() -> tuple[Row, ...]:
    return (
        Row("stripped", _tr("What is taken out of every picture that leaves"),
            _tr("Place, camera, date and the recipe. The file is encoded anew; your own copy keeps everything."),
            _tr("exif gps metadata")),
        Row("keys", _tr("Keys go only to the service they belong to"),
            _tr("They lie in the system keyring, never in a file, a log or a report."), _tr("password token")),
        Row("report", _tr("Reports are yours to send"),
            _tr("“Copy safe report” takes out keys, prompts and your folder names. Nothing is sent by itself."),
            _tr("crash log error")),
        Row("update", _tr("No call home"), _tr("No statistics, no account, no search for updates."), _tr("telemetry")),
    )


def _engines(engines: Sequence[Engine]) -> list[Row]:
    return [_line(f"engine:{engine.id}", said(engine.title), engine_privacy(engine)) for engine in engines]


def _line(row_id: str, title: str, facts: Sequence[Row]) -> Row:
    """An engine's or host's sentences as one row."""
    texts = [text for fact in facts for text in (fact.title, fact.help) if text]
    return Row(row_id, said(title), sentences(*(_stopped(text) for text in texts)), _words())


def _stopped(text: str) -> str:
    return text if text[-1] in ".。!?？" else _tr("{words}.").format(words=text)


def _rows(row_id: str, texts: Sequence[str]) -> tuple[Row, ...]:
    return tuple(Row(row_id, said(text), words=_words()) for text in texts)


def _section(title: str, rows: Sequence[Row]) -> tuple[Section, ...]:
    return (Section(title, tuple(rows)),) if rows else ()


def _words() -> str:
    return _tr("privacy sent data leaves")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrivacyPage", text)
