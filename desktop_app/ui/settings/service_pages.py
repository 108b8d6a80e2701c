"""One page per engine and per host, drawn from its class attributes alone: a new one brings its page with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from ...models import Credential, Mode
from ..translation import listed, said
from .desk import Desk
from .key_field import KeyField
from .key_ring import KeyRing
from .privacy_page import engine_privacy, host_privacy, is_local
from .rows import Page, Row, Section
from .service_test import ServiceTest
from .wording import bytes_words

if TYPE_CHECKING:
    from ...engines.base import Engine
    from ...hosts.base import Host


def engine_pages(desk: Desk) -> list[Page]:
    """In the order of the engines."""
    return [_engine_page(desk, engine) for engine in desk.engines.values()]


def host_pages(desk: Desk) -> list[Page]:
    """In the order in which hosts are tried."""
    return [_host_page(desk, host) for host in desk.hosts.values()]


def _engine_page(desk: Desk, engine: Engine) -> Page:
    test = _Shared()

    def build() -> Sequence[Section]:
        check = Row(
            "test", _tr("Is it ready?"), _tr("Asks it now. Nothing is made, and it costs nothing."),
            _tr("test check connection balance credits"),
            control=lambda: test.make(ServiceTest(engine.check, engine.balance)), wide=test.take,
        )
        return (
            *_keys(desk, engine.credentials, test),
            Section(_tr("Connection") if not is_local(engine) else _tr("State"), (check,)),
            Section(_tr("What it does"), _engine_facts(engine)),
            Section(_tr("What leaves the machine"), engine_privacy(engine)),
        )

    return Page(
        f"engine:{engine.id}", said(engine.title), "image", build, said(engine.note), _tr("Engines"),
        f"{engine.id} {_tr('engine service key account')}", attention=_old(desk, engine.credentials),
    )


def _host_page(desk: Desk, host: Host) -> Page:
    test = _Shared()

    def build() -> Sequence[Section]:
        check = Row(
            "test", _tr("Does it work?"), _tr("Tries it with what is set. Nothing stays there."),
            _tr("test check connection"), control=lambda: test.make(ServiceTest(host.check)), wide=test.take,
        )
        return (
            *_keys(desk, host.credentials, test), Section(_tr("Connection"), (check,)),
            Section(_tr("What it does"), _host_facts(host)),
            Section(_tr("What leaves the machine"), host_privacy(host)),
        )

    return Page(
        f"host:{host.id}", said(host.title), "share", build, said(host.note), _tr("Hosts"),
        f"{host.id} {_tr('host upload share link key account')}", attention=_old(desk, host.credentials),
    )


class _Shared:
    """The test of a page, which a key that was just set starts by itself."""

    def __init__(self) -> None:
        self.test: ServiceTest | None = None

    def make(self, test: ServiceTest) -> QWidget:
        """The test's button."""
        self.test = test
        return test.press

    def take(self) -> QWidget:
        """What the test says."""
        assert self.test is not None
        return self.test

    def run(self) -> None:
        import shiboken6

        if self.test is not None and shiboken6.isValid(self.test):
            self.test.run()


def _keys(desk: Desk, credentials: Sequence[Credential], test: _Shared) -> tuple[Section, ...]:
    if not credentials:
        return ()
    ring = KeyRing(desk.keys, credentials[0])
    rows = tuple(_key_row(desk, credential, test, ring) for credential in credentials)
    note = _tr("Keys lie in the system keyring, never in a file, and are never shown again.")
    title = _tr("Your keys") if any(one.secret for one in credentials) else _tr("Address")
    return (Section(title, rows, note, ring.banner),)


def _key_row(desk: Desk, credential: Credential, test: _Shared, ring: KeyRing) -> Row:
    def make() -> QWidget:
        field = KeyField(credential, desk.keys, desk.messages, desk.open_url)
        ring.watch(field)
        field.changed.connect(lambda status: test.run() if status.count else None)
        return field

    words = _tr("key token password secret api account credential") if credential.secret else _tr("address name")
    return Row(credential.env, said(credential.title), "", f"{credential.env} {words}", wide=make)


def _engine_facts(engine: Engine) -> tuple[Row, ...]:
    rows = [
        Row("cost", _tr("Costs"), words=_tr("price money free credits"),
            value=_tr("Credits of your account there") if engine.costs_money else _tr("Nothing")),
        Row("modes", _tr("Makes pictures"),
            value=listed([_modes()[mode] for mode in Mode if mode in engine.modes])),
    ]
    if engine.models:
        names = listed([said(model.title) for model in engine.models])
        rows.append(Row("models", _tr("Models"), names, _tr("model"), value=QLocale().toString(len(engine.models))))
    if Mode.IMAGE_TO_IMAGE in engine.modes:
        rows.append(Row("inputs", _tr("Pictures to start from, at most"), value=QLocale().toString(engine.max_inputs)))
    return tuple(rows)


def _host_facts(host: Host) -> tuple[Row, ...]:
    used = [words for on, words in (
        (host.for_references, _tr("pictures an engine must read from an address")),
        (host.for_shares, _tr("links you share")), (host.can_serve_pages, _tr("pages for a share")),
    ) if on]
    gone = _tr("Yes") if host.can_delete else _tr("Not by Easel")
    return (
        Row("use", _tr("Used for"), value=listed(used) if used else _tr("Nothing yet")),
        Row("delete", _tr("Can be deleted again"), words=_tr("unshare remove expire"), value=gone),
        Row("limit", _tr("Largest file"), value=bytes_words(host.max_bytes)),
    )


def _modes() -> dict[Mode, str]:
    return {Mode.TEXT_TO_IMAGE: _tr("from words"), Mode.IMAGE_TO_IMAGE: _tr("from a picture and words")}


def _old(desk: Desk, credentials: Sequence[Credential]) -> bool:
    return any(desk.keys.old(credential.env) for credential in credentials if credential.secret)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServicePages", text)
