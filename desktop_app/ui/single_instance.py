"""One window per library: a second start raises the first window and leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS = 300
_RAISE = b"raise\n"


class SingleInstance(QObject):
    """Holds the name of a library's window on this machine."""

    def __init__(self, library: Path) -> None:
        super().__init__()
        self._name = _name(library)
        self._server: QLocalServer | None = None
        self.on_raise: Callable[[], None] | None = None

    def raise_other(self) -> bool:
        """Is a window of this library open already? Then it is asked to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        socket.write(_RAISE)
        socket.waitForBytesWritten(_CONNECT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """From now on later starts find this window. A name left by a crash is taken over."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)
            server.listen(self._name)
        server.newConnection.connect(self._called)
        self._server = server

    def follow(self, library: Path) -> None:
        """The library moved: later starts look for the window under its new place's name."""
        self.close()
        self._name = _name(library)
        self.listen()

    def close(self) -> None:
        """Let the name go."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _called(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            if self.on_raise is not None:
                self.on_raise()


def _name(library: Path) -> str:
    return "easel-" + hashlib.sha256(str(library).encode()).hexdigest()[:20]
