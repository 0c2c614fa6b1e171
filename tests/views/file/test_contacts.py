"""Contacts: a stop spans all rights, rights are decided beside the table, calls are logged, prohibitions hold."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import Direction, Permission, Right
from shelter_app.services import contacts, drafts
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.file.contacts import ContactsSection
from shelter_app.views.file.forbid_dialog import ForbidDialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.widgets.button import Button
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
    assert section.forbid.isHidden(), "whoever edits contacts has the whole dialog"
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


def test_who_decided_is_kept_while_somebody_looks_at_another_right_or_the_program_locks(
    house: House, open_file: OpenFile, type_text: TypeText
) -> None:
    one = house.admit()
    house.contact(one, "Ахметова Раушан", relation="aunt")
    section = section_of(open_file(one, house.case_worker, "contacts"))
    editor, table = section.editor, section.table
    table.setCurrentIndex(table.rows.index(0, 4))
    editor.choice.choose(Permission.SUPERVISED.value)
    type_text(editor.who, "Комиссия, протокол 4")
    table.setCurrentIndex(table.rows.index(0, 1))
    assert editor.who.text() == ""
    assert ["Комиссия, протокол 4" in draft.content for draft in drafts.words(by=house.case_worker)] == [True]
    table.setCurrentIndex(table.rows.index(0, 4))
    assert (editor.who.text(), editor.choice.choice()) == ("Комиссия, протокол 4", "supervised")
    assert "Your words are back" in editor.restored.text()
    editor.save.click()
    assert contacts.of(one, by=house.case_worker)[0].collect is Permission.SUPERVISED
    table.setCurrentIndex(table.rows.index(0, 1))
    assert drafts.words(by=house.case_worker) == []


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
    dialog.outcome.set_value("refused")
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
    dialog.medium.set_value("phone")
    dialog.direction.choose(Direction.OUTGOING.value)
    dialog.outcome.set_value("not_reached")
    dialog.next_on.setText("23.11.2026")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    event = contacts.log_of(one, by=house.case_worker)[0]
    assert (event.result.value, event.next_on, event.with_whom) == ("not_reached", date(2026, 11, 23), "Школа № 12")


def test_whoever_is_stopped_in_another_file_is_let_near_only_with_a_reason(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one, other = house.admit(), house.admit()
    house.contact(other, "Беков Тимур", suspected=True)
    page = open_file(one, house.case_worker, "contacts")
    dialog = ContactDialog(section_of(page).context, one, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.another is None
    type_text(dialog.name, "Беков Тимур")
    dialog.rights[Right.COLLECT].set_value(Permission.ALLOWED)
    type_text(dialog.decided_by, "решение № 3")
    dialog.accept_button.click()
    assert dialog.another is not None
    assert "another file" in dialog.problem.text()
    assert contacts.of(one, by=house.case_worker) == []
    dialog.another.button.click()
    assert dialog.another.field.has_problem()
    type_text(dialog.another.why, "другой год рождения")
    dialog.another.button.click()
    assert dialog.problem.isHidden()
    assert dialog.another.isHidden()
    dialog.accept_button.click()
    assert [known.collect for known in contacts.of(one, by=house.case_worker)] == [Permission.ALLOWED]


def test_the_file_opens_at_the_contact_that_was_looked_for(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    for name in ("Абаева Мать", "Ермекова Тётя"):
        house.contact(one, name)
    wanted = house.contact(one, "Беков Тимур", must_not=True)
    page = open_file(one, house.duty, "timeline")
    page.context.navigator.go("file", resident_id=one, section="contacts", action=f"show {wanted.id}")
    section = section_of(page)
    qtbot.waitUntil(section.table.hasFocus)
    assert section.table.current_object() == wanted


def test_a_single_prohibition_is_said_in_words(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур", collect=Permission.FORBIDDEN)
    section = section_of(open_file(one, house.duty, "contacts"))
    section.callers.line.setText("беков")
    section.callers.search()
    spoken = section.callers.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Forbidden: collecting the child")


def test_without_the_right_nothing_is_offered_to_be_changed(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    house.contact(one, "Мать")
    section = section_of(open_file(one, house.duty, "contacts"))
    assert section.add.isHidden()
    assert section.edit.isHidden()
    assert section.editor.save.isHidden()


def test_at_night_somebody_can_be_stopped_without_the_right_to_edit_contacts(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    page = open_file(one, house.duty, "contacts")
    section = section_of(page)
    assert not section.forbid.isHidden()
    dialog = ForbidDialog(section.context, one, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["name"].has_problem()
    type_text(dialog.name, "Беков Тимур")
    dialog.relation.set_value("stepfather")
    dialog.numbers.setText("+7 701 111 22 33; 102")
    dialog.said_by.setText("Полиция, Ахметов, 02:15")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    (stored,) = contacts.of(one, by=house.duty)
    assert (stored.name, stored.must_not, stored.relation, len(stored.phones), stored.decided_by) == (
        "Беков Тимур",
        True,
        "stepfather",
        2,
        "Полиция, Ахметов, 02:15",
    )


def test_the_name_of_somebody_who_is_stopped_is_questioned_before_anything_is_allowed(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур", must_not=True)
    page = open_file(one, house.case_worker, "contacts")
    dialog = ContactDialog(section_of(page).context, one, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.name, "Bekov Timur")
    dialog.rights[Right.COLLECT].set_value(Permission.ALLOWED)
    dialog.decided_by.setText("опека")
    dialog.name.editingFinished.emit()
    assert "Stop" in dialog.fields["name"].info.text()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "Stop" in dialog.fields["name"].info.text()
    assert len(contacts.of(one, by=house.case_worker)) == 1


@pytest.mark.parametrize("width", [700, 740, 790, 1158])
def test_no_tool_lies_over_another_where_there_is_little_room(house: House, open_file: OpenFile, width: int) -> None:
    one = house.admit()
    house.contact(one, "Мать")
    section = section_of(open_file(one, house.case_worker, "contacts", width))
    tools = [part for part in (section.callers, section.remove, section.edit, section.add) if part.isVisible()]
    assert len(tools) == 4
    for left, right in pairwise(tools):
        assert left.geometry().right() < right.geometry().left()
    assert section.remove.accessibleName() == "Remove"
    faced = section.table.rows.columns[0].cell(section.table.rows.object_at(0)).avatar is not None
    assert faced is (width == 1158), "the picture makes way for the name"


def test_a_suspicion_closes_the_rights_and_says_so_and_the_list_shows_who_decided(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур", suspected=True, call=Permission.ALLOWED)
    section = section_of(open_file(one, house.director, "contacts"))
    assert section.table.columnSpan(0, 1) == len(Right)
    contact = contacts.of(one, by=house.director)[0]
    dialog = ContactDialog(section.context, one, contact, parent=section)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.suspected.isEnabled()
    assert "This suspicion is a stop" in dialog.stopped.text()
    assert not dialog.rights[Right.CALL].isEnabled()
    dialog.lifted.setPlainText("Полиция: подозрение снято")
    assert dialog.rights[Right.CALL].isEnabled()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert not contacts.of(one, by=house.director)[0].stopped

    def decided() -> str:
        return str(section.table.rows.index(0, 5).data(Qt.ItemDataRole.DisplayRole))

    qtbot.waitUntil(lambda: "Полиция: подозрение снято" in decided())
    decision = decided()
    assert house.director.staff.short in decision


def test_a_call_opens_with_nothing_answered_but_the_contact_it_was_opened_from(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур", must_not=True)
    aunt = house.contact(one, "Тётя")
    section = section_of(open_file(one, house.case_worker, "contacts"))
    section.table.setCurrentIndex(section.table.rows.index(1, 1))
    asked: list[ContactLogDialog] = []
    section.ask = asked.append  # type: ignore[method-assign, assignment]
    section.log_button.click()
    section._on_log(aunt)
    bare, about = asked
    for dialog in asked:
        qtbot.addWidget(dialog)
        dialog.show()
    assert (bare.who.value(), bare.direction.choice(), bare.medium.value(), bare.outcome.value()) == (None,) * 4
    assert (about.who.value(), about.direction.choice(), about.outcome.value()) == (aunt.id, None, None)
    for dialog, fields in ((bare, ("who", "direction", "result")), (about, ("direction", "result"))):
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert {name for name, field in dialog.fields.items() if field.has_problem()} == set(fields)
    assert contacts.log_of(one, by=house.case_worker) == []


def test_a_contact_is_offered_for_the_siblings_and_known_ones_are_taken_over(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    brother = house.admit(names=names_of(ru="Рахимов Фаррух"), group_with=one)
    house.contact(one, "Тётя Мира")
    page = open_file(brother, house.case_worker, "contacts")
    section = section_of(page)
    dialog = ContactDialog(section.context, brother, parent=page)
    qtbot.addWidget(dialog)
    dialog.show()
    ((tick, _line),) = dialog.siblings.values()
    assert tick.isChecked()
    dialog.must_not.setChecked(True)
    assert tick.isHidden()
    assert "brothers or sisters here" in dialog.shared.text()
    dialog.must_not.setChecked(False)
    type_text(dialog.name, "Рахимова Зульфия")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "Рахимова Зульфия" in [known.name for known in contacts.of(one, by=house.case_worker)]
    offered = [button for button in section.findChildren(Button) if "Тётя Мира" in button.accessibleName()]
    assert len(offered) == 1
    offered[0].click()
    assert "Тётя Мира" in [known.name for known in contacts.of(brother, by=house.case_worker)]


def test_whoever_may_be_stopped_elsewhere_stands_in_the_list_without_a_number(
    house: House, open_file: OpenFile
) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур", phones=("+7 701 123 45 67",), call=Permission.ALLOWED)
    contacts.forbid(house.admit(), "Беков Тимур", by=house.duty)
    section = section_of(open_file(one, house.duty, "contacts"))
    said = section.table.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ask the director" in said
    assert "123" not in said


def test_beside_the_table_it_is_asked_in_place_of_the_right_and_decided_after_the_answer(
    house: House, open_file: OpenFile, type_text: TypeText
) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур")
    contacts.forbid(house.admit(), "Беков Тимур", by=house.duty)
    section = section_of(open_file(one, house.case_worker, "contacts"))
    section.table.setCurrentIndex(section.table.rows.index(0, 3))
    editor = section.editor
    editor.choice.choose(Permission.ALLOWED.value)
    type_text(editor.who, "опека № 5")
    editor.save.click()
    assert "another file" in editor.problem.text()
    assert (editor.another.isHidden(), editor.choice.isHidden(), editor.save.isHidden()) == (False, True, True)
    type_text(editor.another.why, "другой год рождения")
    editor.another.button.click()
    assert (editor.another.isHidden(), editor.choice.isHidden(), editor.problem.isHidden()) == (True, False, True)
    assert editor.choice.choice() == Permission.ALLOWED.value, "what was chosen is not lost"
    editor.save.click()
    assert [known.visit for known in contacts.of(one, by=house.case_worker)] == [Permission.ALLOWED]
