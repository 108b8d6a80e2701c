"""What a screen reader hears: the real accessibility bus of a session of its own, walked node by node.

The session's bus starts nothing by itself, so no keyring of the machine is woken and none of its windows asks.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.xserver import Screen, until

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
PROPERTIES = "org.freedesktop.DBus.Properties"
SELECTED, SHOWING, FOCUSED = 23, 25, 12  # AtspiStateType
MOST_CHILDREN = 300


@dataclass(frozen=True)
class Node:
    """One thing a screen reader can speak of."""

    reader: ScreenReader
    bus_name: str
    path: str

    def _call(self, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        return self.reader.call(self.bus_name, self.path, interface, method, signature, *body)

    @property
    def name(self) -> str:
        return self._call(PROPERTIES, "Get", "ss", ACCESSIBLE, "Name")[1]

    @property
    def description(self) -> str:
        return self._call(PROPERTIES, "Get", "ss", ACCESSIBLE, "Description")[1]

    @property
    def role(self) -> str:
        """In English, as the screen reader names it ("push button")."""
        return self._call(ACCESSIBLE, "GetRoleName")

    @property
    def states(self) -> int:
        """A bit for each AtspiStateType."""
        low, high = self._call(ACCESSIBLE, "GetState")
        return low | high << 32

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    @property
    def children(self) -> list[Node]:
        found = self._call(ACCESSIBLE, "GetChildren")
        return [Node(self.reader, name, path) for name, path in found[:MOST_CHILDREN]]

    @property
    def text(self) -> str:
        """What is written in a field."""
        return self._call("org.a11y.atspi.Text", "GetText", "ii", 0, -1)

    @property
    def middle(self) -> tuple[int, int]:
        """Where a mouse would press it, in pixels of the screen."""
        x, y, width, height = self._call(COMPONENT, "GetExtents", "u", 0)
        return x + width // 2, y + height // 2

    def press(self) -> None:
        """As a screen reader presses it, without mouse and keys."""
        assert self._call("org.a11y.atspi.Action", "DoAction", "i", 0)

    def walk(self) -> Iterator[Node]:
        """This one and all below it that can be seen."""
        yield self
        for child in self.children:
            if child.has(SHOWING):
                yield from child.walk()

    def tree(self, depth: int = 0) -> str:
        """Indented lines, for a person who wonders."""
        line = f"{'  ' * depth}{self.role} “{self.name}”{' FOCUSED' if self.has(FOCUSED) else ''}"
        return "\n".join([line, *(child.tree(depth + 1) for child in self.children if child.has(SHOWING))])


class ScreenReader:
    """Connected to the accessibility bus of one session."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(self, bus_name: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        """One question; its answer's first value, or all of them where there are several."""
        answer = _ask(self._connection, bus_name, path, interface, method, signature, *body)
        return answer[0] if len(answer) == 1 else answer

    def program(self, name: str) -> Node | None:
        """The program that calls itself so."""
        root = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return next((child for child in root.children if child.name == name), None)

    def find(self, program: str, wanted: Callable[[Node], bool], what: str, seconds: float = 30) -> Node:
        """Wait until the program shows such a thing. Things may go while they are asked: then it is asked again."""

        def look() -> Node | None:
            try:
                top = self.program(program)
                return next((node for node in top.walk() if wanted(node)), None) if top is not None else None
            except DBusErrorResponse:
                return None

        try:
            found = until(look, what, seconds)
        except AssertionError as error:
            top = self.program(program)
            raise AssertionError(f"{error}; there is\n{top.tree() if top else 'nothing'}") from None
        assert found is not None
        return found


def named(role: str, words: str) -> Callable[[Node], bool]:
    """A thing of this role whose name holds these words."""
    return lambda node: node.role == role and words in node.name


def _ask(
    connection: DBusConnection, bus_name: str, path: str, interface: str, method: str, signature: str = "", *body: Any
) -> tuple[Any, ...]:
    address = DBusAddress(path, bus_name=bus_name, interface=interface)
    message = new_method_call(address, method, signature or None, body)
    answer = connection.send_and_get_reply(message, timeout=20)
    if answer.header.message_type.name == "error":
        raise DBusErrorResponse(answer)
    return answer.body


@contextmanager
def screen_reader(screen: Screen, folder: Path) -> Iterator[ScreenReader]:
    """A session bus and an accessibility bus; programs started on the screen from now on speak there."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    missing = [name for name, there in (("dbus", shutil.which("dbus-daemon")), ("at-spi2-core", launcher)) if not there]
    assert not missing and launcher, f"not installed: {', '.join(missing)} (packaging/setup.sh tests)"
    config = folder / "session.conf"
    config.write_text(BUS.format(folder="/tmp"), encoding="utf-8")  # a socket's path must be short
    session = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"], stdout=subprocess.PIPE, text=True
    )
    assert session.stdout is not None
    bus = session.stdout.readline().strip()
    environment = {**os.environ, **screen.environment, "DBUS_SESSION_BUS_ADDRESS": bus}
    speaker = subprocess.Popen([launcher, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL)
    try:
        screen.environment |= {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        address = until(lambda: _accessibility_address(bus), "the accessibility bus")
        with open_dbus_connection(address) as connection:
            yield ScreenReader(connection)
    finally:
        for process in (speaker, session):
            process.terminate()
            process.wait(timeout=10)
        session.stdout.close()


def _accessibility_address(session: str) -> str:
    with open_dbus_connection(session) as connection:
        try:
            return _ask(connection, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        except DBusErrorResponse:
            return ""
