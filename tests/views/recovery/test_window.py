"""Recovery at the window: wrong words are told by number and change nothing; the right ones lead in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.security.errors import NotEnrolled
from shelter_app.services import vault
from shelter_app.views.page import Context
from shelter_app.views.program import Program
from shelter_app.views.recovery.window import RecoveryWindow
from tests.services.registries import FIRST, Registry, make
from tests.views.registry_windows import tools_of

THIRD = "сосна над синим озером"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def window(qtbot: QtBot, context: Context, registry: Registry) -> RecoveryWindow:
    made = RecoveryWindow(tools_of(context), registry.place())
    qtbot.addWidget(made)
    made.show()
    return made


def type_words(window: RecoveryWindow, words: list[str] | tuple[str, ...]) -> None:
    for place, field in enumerate(window.words.rows):
        field.input.setText(" ".join(words[4 * place : 4 * place + 4]))  # type: ignore[attr-defined]
    window.go_on()


def test_a_wrong_word_is_told_in_its_row_and_nothing_changes(
    qtbot: QtBot, window: RecoveryWindow, registry: Registry
) -> None:
    before = registry.hashes()
    wrong = list(registry.words)
    wrong[6] = next(word for word in registry.words if word != wrong[6])
    type_words(window, wrong)
    qtbot.waitUntil(window.words.rows[1].has_problem)
    assert "7" in window.words.rows[1].info.text()
    assert window.page is window.words
    assert registry.hashes() == before


def test_a_row_of_three_words_is_told(window: RecoveryWindow, registry: Registry) -> None:
    type_words(window, registry.words[:3])
    assert window.words.rows[0].has_problem()


def test_the_right_sheet_leads_in_with_a_new_passphrase_and_a_new_sheet(
    qtbot: QtBot, window: RecoveryWindow, registry: Registry
) -> None:
    type_words(window, registry.words)
    qtbot.waitUntil(lambda: window.page is window.person, timeout=10_000)
    qtbot.waitUntil(window.person.store.check)
    for edit in (window.person.passphrase.first, window.person.passphrase.again):
        edit.line.setText(THIRD)
    window.go_on()
    qtbot.waitUntil(lambda: window.page is window.sheet, timeout=10_000)
    recovered = window._recovered
    assert recovered is not None
    rows = {letter: " ".join(words) for letter, words in recovered.renewal.sheet.rows()}
    for place, letter in enumerate(window.sheet.panel.typed()):
        window.sheet.panel._line(place).setText(rows[letter])
    with qtbot.waitSignal(window.created) as told:
        window.go_on()
    window.close()
    session = told.args[0].session
    assert session.store.audit.recent(1)[0].action == "sheet.renewed"
    vault.leave(session)
    assert registry.opens(passphrase=THIRD)
    assert not registry.opens(passphrase=FIRST)


def test_the_lock_takes_the_words_of_the_sheet_away(qtbot: QtBot, context: Context, registry: Registry) -> None:
    restarts: list[dict[str, object]] = []
    program = Program(registry.place().folder, tools_of(context), restart=restarts.append)
    program.open_place(registry.place())
    program.show_recovery()
    window = program._window
    assert isinstance(window, RecoveryWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert restarts == []
    type_words(window, registry.words)
    qtbot.waitUntil(lambda: window.page is window.person, timeout=10_000)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert restarts == [{"login": ""}]
    assert window.words.typed() == []
    assert not window.isVisible()
    window.close()


def test_back_goes_to_the_door_and_takes_the_words_away(
    qtbot: QtBot, window: RecoveryWindow, registry: Registry
) -> None:
    for place, field in enumerate(window.words.rows):
        field.input.setText(registry.words[place])  # type: ignore[attr-defined]
    with qtbot.waitSignal(window.cancelled):
        window.back.click()
    assert window.words.typed() == []


def test_f05_a_computer_that_only_lost_its_key_gets_it_back_and_every_passphrase_stays(
    qtbot: QtBot, window: RecoveryWindow, registry: Registry
) -> None:
    registry.secrets.entries.clear()
    with pytest.raises(NotEnrolled):
        vault.knock(registry.place())
    before = {name: one for name, one in registry.hashes().items() if name.endswith((".db", ".hdr", ".hdr.1"))}
    type_words(window, registry.words)
    qtbot.waitUntil(lambda: window.page is window.person, timeout=10_000)
    qtbot.waitUntil(window.person.store.check)
    window.person.only.setChecked(True)
    assert window.person.passphrase.isHidden()
    assert window.next.text() == "Give this computer its key"
    with qtbot.waitSignal(window.enrolled, timeout=10_000):
        window.go_on()
    assert not window.holds_keys()
    assert {name: registry.hashes()[name] for name in before} == before
    assert registry.opens("director", FIRST)
