"""A program started twice calls the window that is there; nobody is called where there is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from shelter_app.views.neighbour import Neighbour, bring_to_front, name_of

CALLER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from shelter_app.views.neighbour import bring_to_front
app = QCoreApplication([])
sys.exit(0 if bring_to_front(Path(sys.argv[1])) else 9)
"""


def called(qtbot: QtBot, folder: Path) -> int:
    """What a second program hears, in a process of its own while this one goes on."""
    with subprocess.Popen([sys.executable, "-c", CALLER, str(folder)]) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        return second.returncode


def test_the_window_that_is_there_comes_to_the_front_each_time(qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[str] = []
    neighbour = Neighbour(tmp_path, lambda: seen.append("front"))
    assert [called(qtbot, tmp_path), called(qtbot, tmp_path)] == [0, 0]
    assert seen == ["front", "front"]
    assert called(qtbot, tmp_path / "another") == 9
    neighbour.close()
    assert called(qtbot, tmp_path) == 9


def test_nobody_is_called_where_there_is_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    assert not bring_to_front(tmp_path)


def test_the_name_of_the_socket_shows_no_path(tmp_path: Path) -> None:
    assert tmp_path.name not in name_of(tmp_path)
    assert name_of(tmp_path) == name_of(tmp_path / "inside" / "..")
    assert name_of(tmp_path) != name_of(tmp_path / "inside")
