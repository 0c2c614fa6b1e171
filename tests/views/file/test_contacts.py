"""Contacts: a stop spans all rights, rights are decided beside the table, calls are logged, prohibitions hold."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import Direction, Permission, Right
from shelter_app.services import contacts
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.file.contacts import ContactsSection
from shelter_app.views.file.page import FilePage
from tests.conftest import TypeText
from tests.records import House
from tests.views.file.conftest import OpenFile


def section_of(page: FilePage) -> ContactsSection:
    section = page.sections["contacts"]
    assert isinstance(section, ContactsSection)
    return section


def test_a_stop_spans_the_four_rights_and_stands_first(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    house.contact(one, "Абаева Мать", inform=Permission.ALLOWED)
    house.contact(one, "Беков Тимур", must_not=True)
    section = section_of(open_file(one, house.case_worker, "contacts"))
    assert section.table.rows.object_at(0).name == "Беков Тимур"
    assert section.table.columnSpan(0, 1) == len(Right)
    assert section.table.columnSpan(1, 1) == 1
    stop = section.table.rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Беков Тимур" in stop
    assert "Do not connect" in stop


def test_the_right_in_focus_is_decided_beside_and_needs_a_name_for_a_yes(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    house.contact(one, "Ахметова Раушан", relation="aunt")
    section = section_of(open_file(one, house.case_worker, "contacts"))
    section.table.setCurrentIndex(section.table.rows.index(0, 4))
    editor = section.editor
    editor.choice.choose(Permission.ALLOWED.value)
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert editor.who_field.has_problem()
    assert contacts.of(one, by=house.case_worker)[0].collect is Permission.UNDECIDED
    type_text(editor.who, "Решение опеки № 5")
    editor.until.setText("01.02.2027")
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    stored = contacts.of(one, by=house.case_worker)[0]
    assert (stored.collect, stored.decided_by) == (Permission.ALLOWED, "Решение опеки № 5")
    assert stored.valid_until == date(2027, 2, 1)


def test_an_expired_decision_is_shown_as_undecided(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    house.contact(one, "Мать", visit=Permission.ALLOWED, decided_by="Собрание", valid_until=house.clock.now.date())
    house.later(days=1)
    section = section_of(open_file(one, house.case_worker, "contacts"))
    cell = section.table.rows.index(0, 3).data(Qt.ItemDataRole.DisplayRole)
    assert "Not decided" in cell


def test_a_contact_is_added_by_keyboard(house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker, "contacts")
    dialog = ContactDialog(section_of(page).context, one, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["name"].has_problem()
    type_text(dialog.name, "Рахимова Зульфия")
    dialog.numbers.setText("+7 701 111 22 33; 111")
    dialog.relation.set_value("mother")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    stored = contacts.of(one, by=house.case_worker)
    assert [(one.name, one.relation, len(one.phones)) for one in stored] == [("Рахимова Зульфия", "mother", 2)]


def test_collecting_cannot_be_allowed_without_saying_who_decided(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker, "contacts")
    dialog = ContactDialog(section_of(page).context, one, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText("Дядя")
    dialog.rights[Right.COLLECT].set_value(Permission.ALLOWED)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["decided_by"].has_problem()
    assert contacts.of(one, by=house.case_worker) == []


def test_calling_somebody_who_must_not_come_near_is_refused_with_the_sentence(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    stopped = house.contact(one, "Беков Тимур", must_not=True)
    page = open_file(one, house.case_worker, "contacts")
    section = section_of(page)
    dialog = ContactLogDialog(section.context, section.view, parent=page, contact=stopped)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.stop.isHidden()
    dialog.direction.choose(Direction.OUTGOING.value)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.problem.text().startswith("Stop: contact with this person is forbidden")
    assert contacts.log_of(one, by=house.case_worker) == []
    dialog.direction.choose(Direction.INCOMING.value)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert [event.direction for event in contacts.log_of(one, by=house.case_worker)] == [Direction.INCOMING]


def test_an_attempt_that_reached_nobody_is_logged_with_the_next_day(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    page = open_file(one, house.case_worker, "contacts")
    section = section_of(page)
    dialog = ContactLogDialog(section.context, section.view, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.other.setText("Школа № 12")
    dialog.direction.choose(Direction.OUTGOING.value)
    dialog.outcome.set_value("not_reached")
    dialog.next_on.setText("23.11.2026")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    event = contacts.log_of(one, by=house.case_worker)[0]
    assert (event.result.value, event.next_on, event.with_whom) == ("not_reached", date(2026, 11, 23), "Школа № 12")


def test_who_is_calling_answers_with_the_stop_first(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one, other = house.admit(), house.admit()
    house.contact(one, "Беков Асан", phones=("+7 701 000 11 22",))
    house.contact(other, "Беков Тимур", must_not=True)
    section = section_of(open_file(one, house.duty, "contacts"))
    type_text(section.callers.line, "беков")
    qtbot.waitUntil(lambda: section.callers.rows.rowCount() == 2)
    assert section.callers.rows.rows()[0].contact.name == "Беков Тимур"
    section.callers.line.setText("никто")
    section.callers.search()
    assert not section.callers.nobody.isHidden()


def test_without_the_right_nothing_is_offered_to_be_changed(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    house.contact(one, "Мать")
    section = section_of(open_file(one, house.duty, "contacts"))
    assert section.add.isHidden()
    assert section.edit.isHidden()
    assert section.editor.save.isHidden()
