"""A child leaves: to whom, on which route, what stops it, and what begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Sex
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import ItemState
from shelter_app.services import drafts
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.labels import Label
from tests.records import House
from tests.views.desks import Desk, TypeText
from tests.views.leaving import answer_duties, papers_at_hand

CTRL = Qt.KeyboardModifier.ControlModifier


def present(house: House, child: ResidentId) -> bool:
    return house.store.residents.get(child).status is CaseStatus.OPEN


def aunt(house: House, child: ResidentId) -> None:
    house.contact(
        child,
        "Рахимова Зарина",
        relation="aunt",
        collect=Permission.ALLOWED,
        decided_by="орган опеки",
        address="Шымкент",
    )


def test_a_discharge_to_an_allowed_contact_starts_follow_up_and_offers_the_act(
    desk: Desk, house: House, child: ResidentId, qtbot: QtBot
) -> None:
    aunt(house, child)
    house.later(days=3)
    page = desk.go("discharge", resident_id=int(child))
    route = page.form.ui.route.box
    assert route.hasFocus()
    route.set_value("relatives_guardianship")
    desk.tab_to(page.form.ui.who.view)
    desk.press(Qt.Key.Key_Space)
    assert page.form.ui.receiver.text() == "Рахимова Зарина"
    assert page.requirements.codes()["contact_right"]
    assert not page.requirements.codes()["guardianship_act"]
    page.form.ui.ground.line.setText("постановление № 12")
    assert page.requirements.codes()["guardianship_act"]
    planned = page.schedule.days()
    assert len(planned) == 5
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)
    assert page.done.isVisible()
    assert page.done.schedule.days() == planned
    assert len(house.store.follow_ups.all(resident_id=child)) == 5
    desk.press(Qt.Key.Key_P, CTRL)
    assert desk.opened_file() == {"resident_id": int(child), "section": "papers", "action": "leaving-pack"}


@pytest.mark.parametrize("typed", ["Рахимов Далер", "рахимов д.", "Rahimov Daler"])
def test_a_person_of_a_prohibition_is_stopped_however_the_name_is_typed(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText, typed: str
) -> None:
    house.contact(child, "Рахимов Далер", relation="father", must_not=True)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.receiver.line.setFocus()
    type_text(desk.focus(), typed)
    desk.press(Qt.Key.Key_Tab)
    assert page.form.ui.receiver.has_problem()
    assert page.form.stop.isVisible()
    assert "Рахимов Далер" in page.form.stop.text()
    assert not page.requirements.codes()["receiver"], "a step is not done by naming whoever must not have the child"
    assert "do not hand over" in page.requirements.words_of("receiver")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert page.form.ui.receiver.has_problem()
    assert present(house, child)
    assert house.store.follow_ups.all(resident_id=child) == []


def test_a_stop_stands_first_and_choosing_it_records_nothing(desk: Desk, house: House, child: ResidentId) -> None:
    aunt(house, child)
    house.contact(child, "Яковлев Пётр", must_not=True)
    page = desk.go("discharge", resident_id=int(child))
    assert [row.stopped for row in page.form.ui.who.offered()] == [True, False, False]
    page.form.ui.route.box.set_value("parents")
    page.form.ui.who.choose_row(0)
    assert page.form.ui.who.has_problem()
    assert page.form.ui.receiver.text() == ""
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)


def test_tab_through_the_list_chooses_nobody(desk: Desk, house: House, child: ResidentId) -> None:
    house.contact(child, "Яковлев Пётр", must_not=True)
    page = desk.go("discharge", resident_id=int(child))
    desk.tab_to(page.form.ui.who.view)
    desk.press(Qt.Key.Key_Tab)
    assert page.form.ui.who.current() is None
    assert not page.form.ui.who.has_problem()


def test_the_stop_goes_when_somebody_else_is_named(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    aunt(house, child)
    house.contact(child, "Яковлев Пётр", must_not=True)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.who.choose_row(0)
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert page.form.ui.who.has_problem()
    assert page.bar.isVisible()
    page.form.ui.who.choose_row(1)
    assert not page.form.ui.who.has_problem()
    assert not page.form.ui.receiver.has_problem()
    assert not page.bar.isVisible()
    assert page.requirements.codes()["receiver"]
    page.form.ui.who.choose_row(0)
    assert page.form.ui.receiver.text() == "", "the name of the one chosen before does not stand beside a stop"
    assert not page.requirements.codes()["receiver"]
    page.form.ui.receiver.line.setFocus()
    type_text(desk.focus(), "Рахимова Зарина")
    desk.press(Qt.Key.Key_Tab)
    assert not page.form.ui.who.has_problem()
    assert not page.form.stop.isVisible()
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)


def test_somebody_unknown_to_the_file_is_refused_at_the_place_where_the_name_stands(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    aunt(house, child)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.receiver.line.setFocus()
    type_text(desk.focus(), "Сериков Аскар")
    desk.press(Qt.Key.Key_Tab)
    assert "right to collect" in page.form.ui.receiver.info.text()
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert page.form.ui.receiver.has_problem()
    assert not page.requirements.codes()["contact_right"]
    assert present(house, child)
    page.form.ui.route.box.set_value("foster_family")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child), "the table of routes asks for no right to collect on this one"


def test_the_name_of_another_person_takes_the_place_of_the_chosen_one(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    aunt(house, child)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.who.choose_row(0)
    page.form.ui.receiver.line.setFocus()
    page.form.ui.receiver.line.selectAll()
    type_text(desk.focus(), "Сериков Аскар")
    assert page.form.receiver_contact() is None
    assert page.form.ui.receiver.text() == "Сериков Аскар"
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)


def test_every_open_measure_is_decided_before_anything_is_recorded(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    plan = house.plan(child, approved=True)
    house.later(days=15)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("foster_family")
    page.form.ui.receiver.line.setText("Рахимова Лола")
    assert page.left_open.isVisible()
    first, second = (line for line in page.left_open.rows() if line.matter.due.source == "plan")
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert first.problem()
    assert second.problem()
    assert desk.focus() in first.fate.buttons(), "the first open question has the focus"
    desk.press(Qt.Key.Key_Space)
    assert first.fate.choice() == "done"
    second.fate.buttons()[1].click()
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert "organisation or person" in second.problem()
    type_text(desk.focus(), "Отдел образования")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)
    states = [item.state for item in house.store.plan_items.all("position", plan_id=plan.id)]
    assert states == [ItemState.DONE, ItemState.PLANNED]
    waiting = [item for item in house.store.summaries.due_of(child) if item.source == "plan"]
    assert [(item.text, item.who) for item in waiting] == [("Устроить в школу", "Отдел образования")]
    assert "Устроить в школу: Отдел образования, until 10.12.2026" in page.done.carried.text()
    assert "Запросить ИИН" not in page.done.carried.text()


def test_one_answer_serves_every_other_measure_and_is_kept_in_the_draft(
    desk: Desk, house: House, child: ResidentId, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    house.plan(child, approved=True)
    page = desk.go("discharge", resident_id=int(child))
    first, second = (line for line in page.left_open.rows() if line.matter.due.source == "plan")
    first.fate.buttons()[1].click()
    first.words.setText("Опека Шымкента")
    page.left_open.same.click()
    assert (second.fate.choice(), second.words.text()) == ("goes_on", "Опека Шымкента")
    desk.shell.keep_drafts()
    again = Desk(house, Role.CASE_WORKER, tmp_path, theme, qtbot).go("discharge", resident_id=int(child))
    answers = [line.answered() for line in again.left_open.rows() if line.matter.due.source == "plan"]
    assert answers == [("goes_on", "Опека Шымкента")] * 2


def test_the_measures_of_ticked_siblings_are_asked_for_with_their_file(
    desk: Desk, house: House, child: ResidentId
) -> None:
    brother = house.admit(names=names_of(ru="Рахимов Фаррух"), sex=Sex.MALE, group_with=child)
    house.plan(brother, approved=True)
    page = desk.go("discharge", resident_id=int(child))
    assert {line.matter.number for line in page.left_open.rows()} == {"001-26"}
    page.siblings.button(brother).click()
    measures = [line for line in page.left_open.rows() if line.matter.due.source == "plan"]
    assert [line.matter.number for line in measures] == ["002-26", "002-26"]


def test_where_nobody_has_decided_the_child_stays(desk: Desk, house: House, child: ResidentId) -> None:
    house.contact(child, "Саидова Мавлюда", relation="grandmother")
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.who.choose_row(0)
    assert page.form.ui.who.has_problem()
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert not page.requirements.codes()["contact_right"]


def test_without_a_route_and_a_receiver_the_page_says_what_is_missing(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert page.form.ui.route.has_problem()
    page.form.ui.route.box.set_value("parents")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert page.form.ui.receiver.has_problem()
    assert present(house, child)


def test_ticked_siblings_leave_together_and_the_others_are_a_warning(
    desk: Desk, house: House, child: ResidentId
) -> None:
    brother = house.admit(names=names_of(ru="Рахимов Фаррух"), sex=Sex.MALE, group_with=child)
    page = desk.go("discharge", resident_id=int(child))
    assert page.siblings.isVisible()
    page.form.ui.route.box.set_value("foster_family")
    page.form.ui.receiver.line.setText("Рахимова Лола")
    page.siblings.button(brother).click()
    assert page.siblings.ticked() == (brother,)
    papers_at_hand(page)
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)
    assert not present(house, brother)


def test_a_stop_in_the_file_of_one_sibling_keeps_both_here(desk: Desk, house: House, child: ResidentId) -> None:
    brother = house.admit(names=names_of(ru="Рахимов Фаррух"), sex=Sex.MALE, group_with=child)
    house.contact(brother, "Рахимова Лола", must_not=True)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.receiver.line.setText("Рахимова Лола")
    page.siblings.tick([brother])
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert present(house, brother)
    assert page.form.ui.receiver.has_problem()


def test_a_draft_of_this_file_is_put_back(
    desk: Desk, house: House, child: ResidentId, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    aunt(house, child)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("parents")
    page.form.ui.who.choose_row(0)
    page.form.ui.safe_contact.line.setText("звонить после 18:00")
    desk.shell.keep_drafts()
    again = Desk(house, Role.CASE_WORKER, tmp_path, theme, qtbot).go("discharge", resident_id=int(child))
    assert again.form.ui.route.code() == "parents"
    assert again.form.ui.safe_contact.text() == "звонить после 18:00"
    assert again.form.receiver_contact() is not None
    assert again.bar.isVisible()


def test_an_opened_form_alone_is_no_draft(desk: Desk, child: ResidentId) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.keep_draft()
    assert drafts.mine(by=desk.session) == []


def test_a_file_whose_stay_has_ended_says_so(desk: Desk, house: House, child: ResidentId) -> None:
    house.discharge(child)
    page = desk.go("discharge", resident_id=int(child))
    assert page.states.currentWidget() is page.states.error


def test_where_nobody_received_the_child_no_act_is_offered(desk: Desk, house: House, child: ResidentId) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("left_without_permission")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)
    assert page.done.isVisible()
    assert not page.done.act.isVisible()


def test_a_mother_and_her_child_are_not_called_brothers_and_sisters(
    desk: Desk, house: House, child: ResidentId
) -> None:
    house.admit(names=names_of(ru="Рахимова Зулфия"), group_with=child, category="with_parent")
    page = desk.go("discharge", resident_id=int(child))
    assert any(one.text() == "Here as well: who came together" for one in page.siblings.findChildren(Label))


def test_a_receiver_who_is_stopped_in_another_file_is_refused_until_a_reason_is_given(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    aunt(house, child)
    house.contact(house.admit(), "Рахимова Зарина", must_not=True)
    page = desk.go("discharge", resident_id=int(child))
    form = page.form
    form.ui.route.box.set_value("parents")
    assert form.another.isHidden()
    form.ui.receiver.line.setText("Рахимова Зарина")
    assert not form.another.isHidden()
    page._watch_receiver()
    assert form.ui.receiver.has_problem()
    type_text(form.another.why, "сверено по удостоверению")
    form.another.button.click()
    assert form.another.isHidden()
    assert not form.ui.receiver.has_problem()
    assert house.store.audit.newest_about(child, ("contact.another",)) is not None
