"""Ctrl+Z at the window takes the last change back and does it again; in a field it belongs to the field."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.staff import Role
from shelter_app.services import journal, residents, undoing
from shelter_app.services.session import Session
from shelter_app.views.audit_words import action_words
from shelter_app.views.file import access_words
from shelter_app.views.theme import look
from shelter_app.views.undo_words import change_words
from tests.conftest import TypeText
from tests.records import House
from tests.views.desks import Sit

CTRL = Qt.KeyboardModifier.ControlModifier


def settle(house: House, child: ResidentId, risk: str, by: Session) -> None:
    residents.edit_case(house.store.residents.get(child), residents.CaseForm(None, risk, (), ""), by=by)


def test_ctrl_z_takes_the_last_change_back_and_a_second_one_does_it_again(
    sit: Sit, house: House, child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    desk.go("residents")
    undo = desk.shell.window.bottom.undo
    assert not undo.isVisible()
    settle(house, child, "high", desk.session)
    assert undo.text() == "Undo: changed the file (Ctrl+Z)"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert house.store.residents.get(child).risk == ""
    assert undo.text() == undo.toolTip() == "Do it again: changed the file (Ctrl+Z)"
    undo.click()
    assert house.store.residents.get(child).risk == "high"


def test_ctrl_z_in_a_field_takes_back_what_was_typed_there(
    sit: Sit, house: House, child: ResidentId, type_text: TypeText
) -> None:
    desk = sit(Role.CASE_WORKER)
    desk.go("residents")
    settle(house, child, "high", desk.session)
    search = desk.shell.window.top.search
    search.setFocus()
    type_text(search, "Рахим")
    QTest.keyClick(search, Qt.Key.Key_Z, CTRL)
    assert search.text() == ""
    assert house.store.residents.get(child).risk == "high"


def test_a_row_changed_by_a_colleague_since_is_said_above_the_page(sit: Sit, house: House, child: ResidentId) -> None:
    desk = sit(Role.CASE_WORKER)
    desk.go("residents")
    settle(house, child, "high", desk.session)
    settle(house, child, "medium", house.director)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.shell.window.notice.text()
    assert house.store.residents.get(child).risk == "medium"


def test_what_cannot_be_taken_back_is_not_offered(sit: Sit, house: House, child: ResidentId) -> None:
    desk = sit(Role.CASE_WORKER)
    desk.go("residents")
    settle(house, child, "high", desk.session)
    journal.write(child, journal.NewNote("talk", house.clock.now, "Скучает"), by=desk.session)
    assert not desk.shell.window.bottom.undo.isVisible()


def test_every_change_that_can_be_taken_back_has_words_for_the_button_and_the_audit(qapp: QApplication) -> None:
    named = undoing.UNDOABLE - {undoing.UNDONE, undoing.REDONE}
    assert [action for action in named if change_words(action) == action] == []
    at = datetime(2026, 11, 22, tzinfo=UTC)
    for action in (undoing.UNDONE, undoing.REDONE):
        line = AuditEntry(1, at, StaffId(1), action, "", None, "", "person.renamed", b"")
        assert action_words(line).endswith(": corrected a name")
        assert access_words.action_words(action) != action


@pytest.mark.parametrize("width", [1366, 760])
def test_a_long_name_of_a_change_is_shortened_and_leaves_the_rest_of_the_line(
    sit: Sit, qtbot: QtBot, width: int
) -> None:
    bottom = sit(Role.CASE_WORKER).shell.window.bottom
    bottom.offer_undo("Undo: " + "changed " * 60)
    bottom.window().resize(width, 600)
    qtbot.waitUntil(lambda: bottom.undo.width() > 0 and bottom.help.geometry().right() <= bottom.rect().right())
    assert bottom.undo.width() <= look().px(400)
    assert bottom.undo.geometry().right() < bottom.languages.geometry().left()
