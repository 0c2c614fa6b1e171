"""The file page: opening is written down, sections by keys, the strip, and files that may not be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import Permission
from shelter_app.domain.names import NameForm
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.services import contacts, journal, people, residents, undoing
from shelter_app.services.contacts import ContactForm
from shelter_app.views.page import Context
from shelter_app.views.record.alerts import alert_faces
from tests.records import House
from tests.views.file.conftest import Elsewhere, OpenFile


def test_opening_a_file_is_written_into_the_audit_once_and_turning_pages_adds_nothing(
    house: House, open_file: OpenFile
) -> None:
    one = house.admit()
    before = house.line_count()
    page = open_file(one, house.case_worker)
    page.turn_to("identity")
    page.turn_to("contacts")
    assert house.line_count() == before + 1
    assert house.store.audit.recent(1)[0].action == "file.opened"


def test_ctrl_and_a_digit_turn_to_a_section(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    page = open_file(house.admit(), house.case_worker)
    qtbot.keyClick(page.list, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.stack_of_sections.currentWidget() is page.sections["identity"]
    qtbot.keyClick(page.list, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.stack_of_sections.currentWidget() is page.sections["contacts"]


def test_a_wide_section_has_the_compact_strip_and_a_button_instead_of_the_list(
    house: House, open_file: OpenFile
) -> None:
    page = open_file(house.admit(), house.case_worker)
    assert page.list.isVisible()
    assert page.strips[0].isVisible()
    page.turn_to("contacts")
    assert not page.list.isVisible()
    assert page.picker.isVisible()
    assert [strip.isVisible() for strip in page.strips].count(True) == 1
    assert not page.strips[0].isVisible()


def test_a_narrow_window_gives_the_room_of_the_list_to_the_section(house: House, open_file: OpenFile) -> None:
    page = open_file(house.admit(), house.case_worker, width=820)
    assert page.picker.isVisible()
    assert not page.list.isVisible()


def test_plan_and_leaving_are_opened_on_their_own_pages(house: House, open_file: OpenFile, context: Context) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker)
    page.turn_to("plan")
    plan = context.navigator.page()
    assert isinstance(plan, Elsewhere)
    assert plan.args == {"resident_id": one}
    context.navigator.back()
    page.turn_to("leaving")
    assert context.navigator.place() == ("discharge", {"resident_id": one})


def test_who_looked_is_offered_only_to_those_who_may_read_the_audit(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker)
    assert "access" not in [part.name for part in page.list.parts.rows()]
    page.turn_to("access")
    assert "access" not in page.sections


def test_the_director_reads_who_opened_the_file(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    residents.open_file(one, by=house.duty)
    page = open_file(one, house.director, section="access")
    shown = [row.title for row in page.sections["access"].list.rows.rows()]  # type: ignore[attr-defined]
    assert "Opened the file" in shown
    assert "Admitted" in shown


def test_the_director_reads_what_was_taken_back(house: House, open_file: OpenFile) -> None:
    one, by = house.admit(), house.case_worker
    people.rename(one, NameForm.RUSSIAN, "Рахимова Дильноза", by=by)
    for _ in range(2):
        done = undoing.last(by=by)
        assert done is not None
        undoing.undo(done, by=by)
    page = open_file(one, house.director, section="access")
    shown = [row.title for row in page.sections["access"].list.rows.rows()]  # type: ignore[attr-defined]
    assert "Took a change back: corrected a name" in shown
    assert "Made a change again that was taken back: corrected a name" in shown


def test_a_restricted_file_shows_a_way_back_and_no_name(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    journal.restrict(one, (), by=house.director)
    page = open_file(one, house.case_worker)
    assert page.states.currentWidget() is page.states.error
    assert not any(strip.isVisible() for strip in page.strips)
    assert "Рахимова" not in page.states.error.accessibleName()


def test_a_file_that_is_restricted_while_it_is_open_is_taken_from_the_screen(
    house: House, open_file: OpenFile, context: Context, qtbot: QtBot
) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker)
    journal.restrict(one, (), by=house.director)
    context.changes.announce("resident", one)
    qtbot.waitUntil(lambda: page.states.currentWidget() is page.states.error)
    assert not any(strip.isVisible() for strip in page.strips)


def test_prohibitions_come_before_every_other_alert_and_nothing_is_said_twice(house: House) -> None:
    one = house.admit()
    resident = residents.open_file(one, by=house.case_worker).resident
    alerts = (Alert(AlertKind.HEALTH, "Аллергия"), Alert(AlertKind.HEALTH, "аллергия"))
    residents.edit_case(resident, residents.CaseForm(None, "high", alerts, ""), by=house.case_worker)
    contacts.add(one, ContactForm("Беков Тимур", must_not=True), by=house.case_worker)
    faces = alert_faces(residents.open_file(one, by=house.case_worker))
    assert [face.tone for face in faces] == ["stop", "mark", "mark"]
    assert faces[0].words == "Stop: Беков Тимур"
    assert [face.words for face in faces[1:]] == ["Аллергия", "High risk"]


def test_a_change_made_elsewhere_appears_at_once(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker, section="contacts")
    table = page.sections["contacts"].table  # type: ignore[attr-defined]
    assert table.rows.rowCount() == 0
    house.contact(one, collect=Permission.UNDECIDED)
    qtbot.waitUntil(lambda: table.rows.rowCount() == 1)
