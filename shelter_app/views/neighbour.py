"""Lets a program started twice call the window that is already there to the front; nothing else is ever said."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS: Final = 700
_ANSWER: Final = b"here"


def name_of(folder: Path) -> str:
    """The name of the local socket for this registry; the path itself would show a person's login name."""
    return f"pana-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


class Neighbour(QObject):
    """Answers a second window of the same user on ``folder``, by calling ``come_to_front``."""

    def __init__(self, folder: Path, come_to_front: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._come_to_front = come_to_front
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Whoever holds the registry's lock is alone: a socket of this name was left over by a crash.
        QLocalServer.removeServer(name_of(folder))
        self._server.listen(name_of(folder))

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self._come_to_front()
            caller.write(_ANSWER)
            caller.disconnectFromServer()


def bring_to_front(folder: Path) -> bool:
    """Call the window that has ``folder`` open; False where none of this user answers in time."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(folder))
    answered = socket.waitForConnected(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)
    return answered and bytes(socket.readAll().data()) == _ANSWER
