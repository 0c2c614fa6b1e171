"""What the whole program answers to with one key: the reports, the lock, another language, a Cyrillic layout."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt

from tests.app.conftest import StartPana
from tests.app.keystrokes import Keystrokes, send_key, within
from tests.app.pana import CTRL, Pana

RETURN = Qt.Key.Key_Return


@pytest.fixture
def desk(start_pana: StartPana) -> Pana:
    """A coordinator at Today, where every count begins."""
    pana = start_pana("ru")
    pana.unlock("caseworker")
    return pana


def test_the_reports_are_one_key_away(desk: Pana) -> None:
    with Keystrokes() as done:
        desk.press(Qt.Key.Key_R, CTRL)
        desk.settle()
    assert desk.page("reports")
    within(done, 1)


def test_locking_takes_one_key(pana: Pana) -> None:
    pana.unlock("caseworker")
    with Keystrokes() as done:
        pana.press_lock_key()
    pana.qtbot.waitUntil(lambda: bool(pana.restarts))
    within(done, 1)
    pana.open_after_lock()


@pytest.mark.parametrize(
    ("typed", "language"), [("kk", "kk"), ("лл", "kk"), ("KK", "kk"), ("en", "en"), ("ут", "en"), ("қаз", "kk")]
)
def test_another_language_takes_two_keys_and_its_letters(desk: Pana, typed: str, language: str) -> None:
    with Keystrokes() as done:
        desk.press(Qt.Key.Key_K, CTRL)
        desk.write(typed)
        desk.press(RETURN)
        desk.settle()
    assert desk.language.code == language
    within(done, 3)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the key is handed to Qt by its name in the library")
@pytest.mark.parametrize(
    ("letter", "page"),
    [("К", "reports"), ("r", "reports"), ("Ә", "residents"), ("І", "plans"), ("Ң", "follow_up")],
)
def test_a_key_of_a_cyrillic_layout_is_the_same_key(desk: Pana, letter: str, page: str) -> None:
    """What a Russian or Kazakh layout sends for Ctrl+R and Ctrl+2 to Ctrl+4."""
    send_key(desk.window, letter, CTRL)
    desk.settle()
    assert desk.page(page)
