"""What was read from the clipboard is taken out of it again; what somebody copied since stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.views import clipboard
from shelter_app.views.theme import Theme
from tests.records import House
from tests.views.desks import Desk


@pytest.fixture
def board(qapp: QGuiApplication) -> Iterator[QClipboard]:
    found = qapp.clipboard()
    found.clear()
    yield found
    clipboard.forget()
    found.clear()


def photo(colour: int) -> QMimeData:
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(colour)
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def copied(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def file(name: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name)])
    return mime


def held(board: QClipboard) -> list[str]:
    """In which forms something lies there; none where it is empty."""
    mime: QMimeData | None = board.mimeData()
    return mime.formats() if mime is not None else []


THINGS = {
    "a photo": lambda: photo(0xFFCC2200),
    "another photo": lambda: photo(0xFF0022CC),
    "words": lambda: copied("007-26"),
    "a file": lambda: file("/camera/a.jpg"),
    "another file": lambda: file("/camera/b.jpg"),
}


@pytest.mark.parametrize("thing", THINGS)
def test_what_was_read_is_gone_afterwards(board: QClipboard, thing: str) -> None:
    board.setMimeData(THINGS[thing]())
    clipboard.remember()
    clipboard.forget()
    assert held(board) == []


@pytest.mark.parametrize(
    ("read", "since"),
    [("a photo", "another photo"), ("words", "a photo"), ("a photo", "words"), ("a file", "another file")],
)
def test_what_was_copied_since_stays(board: QClipboard, read: str, since: str) -> None:
    board.setMimeData(THINGS[read]())
    clipboard.remember()
    board.setMimeData(THINGS[since]())
    kept = held(board)
    clipboard.forget()
    assert held(board) == kept != []
    clipboard.forget()
    assert held(board) == kept


def test_what_nobody_read_here_stays(board: QClipboard) -> None:
    board.setMimeData(THINGS["words"]())
    clipboard.forget()
    assert board.text() == "007-26"


@pytest.mark.parametrize("way", ["locked", "closed"])
def test_a_lock_and_a_closed_window_leave_nothing_there_that_was_read(
    board: QClipboard, house: House, tmp_path: Path, theme: Theme, qtbot: QtBot, way: str
) -> None:
    shell = Desk(house, Role.CASE_WORKER, tmp_path, theme, qtbot).shell
    board.setMimeData(THINGS["a photo"]())
    clipboard.remember()
    if way == "locked":
        shell.put_away()
    else:
        shell.window.closing.emit()
    assert held(board) == []
