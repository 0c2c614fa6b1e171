"""Ctrl+Z at the window takes the last change back and does it again; in a field it belongs to the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import journal, residents
from shelter_app.services.session import Session
from tests.conftest import TypeText
from tests.records import House
from tests.views.conftest import Sit

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
    assert undo.text() == "Undo (Ctrl+Z)"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert house.store.residents.get(child).risk == ""
    assert undo.text() == "Do it again (Ctrl+Z)"
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
