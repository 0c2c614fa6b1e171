"""Python's cycle collector runs on the window's thread only."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shelter_app.views.tasks import Sweeper


class Ring:
    """Something only the cycle collector can free, and which tells on which thread that happened."""

    def __init__(self, freed_on: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: freed_on.append(threading.get_ident()))


def test_what_only_the_collector_can_free_is_freed_on_the_windows_thread(qtbot: QtBot) -> None:
    owner = QObject()
    freed_on: list[int] = []
    Sweeper(owner, milliseconds=5)
    Ring(freed_on)

    def busy() -> None:
        held = [[[]] for _ in range(50_000)]
        assert held

    worker = threading.Thread(target=busy)
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert freed_on == []
    keep = [[[]] for _ in range(5_000)]
    qtbot.waitUntil(lambda: freed_on == [threading.get_ident()])
    assert keep
