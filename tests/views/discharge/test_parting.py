"""Who is left behind and what is left open: nothing is recorded before somebody has said why and what follows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactResult, Direction, Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Sex
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import Fate
from shelter_app.services import contacts
from shelter_app.services.contacts import ContactEntry
from tests.records import House
from tests.views.desks import Desk
from tests.views.discharge.test_discharge_page import CTRL, present
from tests.views.leaving import answer_duties, papers_at_hand


def test_the_refusal_names_the_open_measures_and_shows_the_first(desk: Desk, house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("foster_family")
    page.form.ui.receiver.line.setText("Рахимова Лола")
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    named = [line.title() for line in page.left_open.rows() if line.matter.due.source == "plan"]
    assert all(name in page.bar.text() for name in named)
    first = page.left_open.rows()[0]

    def in_sight() -> bool:
        view = page.pane.viewport()
        top = first.fate.mapTo(view, first.fate.rect().topLeft()).y()
        return top >= 0 and top + first.fate.height() <= view.height()

    desk.qtbot.waitUntil(in_sight)


def test_an_agreed_contact_waits_for_an_answer_like_everything_that_is_open(
    desk: Desk, house: House, child: ResidentId
) -> None:
    entry = ContactEntry(
        None, "Мать", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED, next_on=date(2026, 12, 20)
    )
    contacts.log(child, entry, by=house.case_worker)
    page = desk.go("discharge", resident_id=int(child))
    (agreed,) = (line for line in page.left_open.rows() if line.matter.due.source == "contact_next")
    assert agreed.fate.choice() is None, "nobody has looked at it yet"
    answer_duties(page)
    assert agreed.fate.choice() == "goes_on"


def test_those_who_belong_together_are_not_parted_without_a_note(desk: Desk, house: House, child: ResidentId) -> None:
    house.admit(names=names_of(ru="Рахимов Фаррух"), sex=Sex.MALE, group_with=child)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("foster_family")
    page.form.ui.receiver.line.setText("Рахимова Лола")
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert page.form.ui.note.has_problem()
    page.form.ui.note.note.setPlainText("решение комиссии")
    assert not page.form.ui.note.has_problem()
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)


def test_a_child_is_not_handed_to_a_mother_who_stays_here(desk: Desk, house: House, child: ResidentId) -> None:
    mother = house.admit(names=names_of(ru="Рахимова Зулфия"), group_with=child)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("foster_family")
    page.form.ui.receiver.line.setText("Рахимова Зулфия")
    page.form.ui.note.note.setPlainText("решение комиссии")
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert "lives here" in page.form.ui.receiver.info.text()
    page.siblings.button(mother).click()
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)
    assert not present(house, mother)


def test_a_stepfather_on_the_way_to_the_parents_is_questioned_and_kinship_wants_a_document(
    desk: Desk, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.relation.box.set_value("stepfather")
    assert "leads to a parent" in page.form.ui.relation.info.text()
    assert not page.requirements.codes()["relation_proof"]
    page.form.ui.relation.box.set_value("mother")
    assert not page.form.ui.relation.info.text()
    assert not page.requirements.codes()["relation_proof"]
    page.requirements.recorded.emit("relation_proof", "свидетельство о рождении № 7", "")
    assert page.requirements.codes()["relation_proof"]


def test_every_open_duty_waits_for_an_answer_and_the_button_counts_them(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("left_without_permission")
    rows = page.left_open.rows()
    assert rows
    assert {line.fate.choice() for line in rows} == {None}
    assert page.left_open.undecided() == len(rows)
    assert page.waiting.isVisible()
    assert str(len(rows)) in page.waiting.text()
    page.waiting.click()
    assert desk.focus() in rows[0].fate.buttons()
    answer_duties(page)
    assert page.waiting.isHidden()
    rows[0].answer(Fate.ENDED, "")
    assert rows[0].waits(), "an end has its reason, whatever the rules say"


def test_what_was_only_said_is_told_at_the_row_of_the_receiver(desk: Desk, house: House, child: ResidentId) -> None:
    house.contact(child, "Дядя Асан", collect=Permission.ALLOWED, decided_by="устно")
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("relatives_guardianship")
    page.form.ui.who.choose_row(0)
    assert "no document" in page.form.ui.who.offered()[0].right.words
    assert "word alone" in page.form.ui.who.info.text()
    assert not page.requirements.codes().get("contact_right", False)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert house.store.residents.get(child).status is CaseStatus.OPEN
