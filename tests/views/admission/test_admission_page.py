"""A child comes at night: nine fields by Tab, what they start, who may be known, and nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.staff import Role
from shelter_app.services import drafts
from shelter_app.views.admission.page import AdmissionPage
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.button import Button
from tests.records import House
from tests.views.desks import Desk, TypeText

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NAME = "Сұлтанов Мұхаммедәлі"


def fill(desk: Desk, page: AdmissionPage, type_text: TypeText, *, name: str = NAME, age: str = "~13") -> None:
    """All nine fields by keyboard, from the first one, with Tab only."""
    ui = page.form.ui
    type_text(desk.focus(), name)
    desk.tab_to(ui.sex.segments.buttons()[0])
    desk.press(Qt.Key.Key_Space)
    desk.tab_to(ui.age.edit)
    type_text(desk.focus(), age)
    for field in (ui.brought_by, ui.category, ui.ground):
        desk.tab_to(field.box)
        desk.press(Qt.Key.Key_Down)
    desk.tab_to(ui.health.parts()[0])
    desk.press(Qt.Key.Key_Space)
    desk.tab_to(ui.found_where.line)
    type_text(desk.focus(), "Шымкент, вокзал")


def earlier(house: House, **facts: object) -> ResidentId:
    """A boy of that name in another spelling who was here before and left."""
    boy = house.admit(
        names=names_of(ru="Султонов Мухаммадали"),
        sex=Sex.MALE,
        age=claim(PartialDate(2013, 1, 1), AgeBasis.SAID),
        **facts,
    )
    house.later(days=20)
    house.discharge(boy)
    house.later(days=30)
    return boy


def people_here(house: House) -> int:
    return house.store.summaries.count(here=True)


def test_an_admission_at_night_needs_tab_and_one_chord(desk: Desk, type_text: TypeText) -> None:
    desk.press(Qt.Key.Key_F7)
    page = desk.shell.navigator.page()
    assert isinstance(page, AdmissionPage)
    assert desk.focus() is page.form.ui.name.line
    fill(desk, page, type_text)
    assert len(page.form.filled()) == 9
    desk.press(Qt.Key.Key_Return, CTRL)
    opened = desk.opened_file()
    resident = desk.house.store.residents.get(ResidentId(opened["resident_id"]))
    person = desk.house.store.people.get(resident.person_id)
    assert person.written(NameForm.KAZAKH) == NAME
    assert (person.sex, person.born, person.born_basis) == (
        Sex.MALE, PartialDate(2013, estimated=True), AgeBasis.APPEARANCE,
    )  # fmt: skip
    stay = desk.house.store.stays.all(resident_id=resident.id)[0]
    assert (stay.admitted_at, stay.found_where) == (desk.house.clock.now, "Шымкент, вокзал")
    assert "section" not in opened
    assert drafts.mine(by=desk.session) == []


def test_save_and_print_opens_the_papers_of_the_new_file(desk: Desk, type_text: TypeText) -> None:
    fill(desk, desk.go("admission"), type_text)
    desk.press(Qt.Key.Key_P, CTRL)
    opened = desk.opened_file()
    assert (opened["section"], opened["action"]) == ("papers", "arrival-pack")


def test_the_meaning_of_the_age_is_told_back_and_the_count_follows(desk: Desk, type_text: TypeText) -> None:
    page = desk.go("admission")
    assert "1 of 9" in page.count.face.words
    page.form.ui.age.edit.setFocus()
    type_text(desk.focus(), "~13")
    assert "2012–2014" in page.form.ui.age.info.text()
    assert "2 of 9" in page.count.face.words


def test_the_duties_that_will_start_are_named_with_their_hours(desk: Desk) -> None:
    page = desk.go("admission")
    page.form.ui.admitted_at.edit.setText("20.11.2026 02:15")
    said = " ".join(page.duties.words())
    assert "04:15" in said
    assert "05:15" in said
    page.form.ui.ground.box.set_value("to_follow")
    assert "02:15" in page.form.ui.ground.info.text()


def test_problems_speak_in_their_own_place_and_nothing_is_saved(desk: Desk, type_text: TypeText) -> None:
    page = desk.go("admission")
    type_text(desk.focus(), NAME)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [name for name, field in page.form.fields.items() if field.has_problem()] == [
        "sex", "age", "brought_by", "category", "ground", "health", "found_where",
    ]  # fmt: skip
    assert people_here(desk.house) == 0
    assert page.form.ui.name.text() == NAME


def test_an_unknown_name_and_an_unknown_age_are_answers(desk: Desk, type_text: TypeText) -> None:
    page = desk.go("admission")
    desk.tab_to(page.form.unknown)
    desk.press(Qt.Key.Key_Space)
    page.form.ui.name.line.setFocus()
    fill(desk, page, type_text, name="", age="?")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert "resident_id" in desk.opened_file()


def test_a_draft_survives_the_page_and_is_put_back_with_a_way_to_discard_it(
    desk: Desk, house: House, type_text: TypeText, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    page = desk.go("admission")
    fill(desk, page, type_text)
    page.more.ui.languages.pick(["uz"])
    desk.shell.keep_drafts()
    again = Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot)
    page = again.go("admission")
    assert len(page.form.filled()) == 9
    assert page.more.ui.languages.codes() == ("uz",)
    assert page.bar.isVisible()
    way(page, "Begin anew").click()
    assert page.form.ui.name.text() == ""
    assert drafts.mine(by=again.session) == []


def way(page: AdmissionPage, words: str) -> Button:
    """The button of the bar with these words."""
    return next(button for button in page.bar.findChildren(Button) if button.text() == words)


def abandoned(desk: Desk, type_text: TypeText) -> AdmissionPage:
    """A sibling was to be recorded next and nobody did; somebody opens the admission for a stranger."""
    page: AdmissionPage = desk.go("admission")
    fill(desk, page, type_text)
    page.sibling.click()
    assert "Came together with" in page.tie.text()
    desk.go("today")
    return desk.go("admission")  # type: ignore[no-any-return]


def test_a_stranger_is_not_made_a_brother_by_an_abandoned_form(desk: Desk, type_text: TypeText) -> None:
    page = abandoned(desk, type_text)
    assert page.bar.isVisible()
    assert page.tie.isVisible()
    ui = page.form.ui
    ui.name.line.setText("Ким Лев")
    ui.sex.segments.buttons()[0].click()
    ui.age.edit.setText("9")
    ui.health.parts()[0].click()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert people_here(desk.house) == 1, "nothing is saved before it is said whose admission it is"
    assert ui.name.text() == "Ким Лев"
    way(page, "Begin anew").click()
    assert (page.tie.isVisible(), ui.found_where.text(), page.more.collect()) == (False, "", {})


def test_the_tie_stands_above_the_form_and_can_be_loosened_there(desk: Desk, type_text: TypeText) -> None:
    page = abandoned(desk, type_text)
    way(page, "Go on with the draft").click()
    assert page.tie.isVisible()
    assert not page.bar.isVisible()
    page.tie.button.click()
    assert not page.tie.isVisible()
    assert not page.more.ui.group_with.box.value()


def test_pressing_injuries_opens_the_box_in_which_they_are_described(desk: Desk) -> None:
    page = desk.go("admission")
    assert not page.more.isVisible()
    page.form.ui.health.press(("injuries",))
    assert page.more.ui.injuries.isVisible()
    assert "write them down here" in page.more.ui.injuries.info.text()
    assert "under “Injuries”" in page.form.ui.health.info.text()
    page.form.ui.health.press(("fever",))
    assert page.form.ui.health.info.text() == ""


def test_an_untouched_form_leaves_no_draft(desk: Desk) -> None:
    desk.go("admission").keep_draft()
    assert drafts.mine(by=desk.session) == []


def test_a_known_child_continues_the_earlier_file(desk: Desk, house: House, type_text: TypeText, qtbot: QtBot) -> None:
    boy = earlier(house, health_note="шрам на левой руке")
    page = desk.go("admission")
    fill(desk, page, type_text)
    qtbot.waitUntil(page.matches.found.isVisible)
    assert page.matches.current().marks == "шрам на левой руке"
    desk.press(Qt.Key.Key_1, ALT)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.opened_file()["resident_id"] == int(boy)
    assert len(house.store.stays.all(resident_id=boy)) == 2


def test_another_child_gets_a_file_of_their_own(desk: Desk, house: House, type_text: TypeText, qtbot: QtBot) -> None:
    boy = earlier(house)
    page = desk.go("admission")
    fill(desk, page, type_text)
    qtbot.waitUntil(page.matches.found.isVisible)
    desk.press(Qt.Key.Key_2, ALT)
    assert page.matches.current() is None
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.opened_file()["resident_id"] != int(boy)


def test_deciding_in_the_morning_leaves_a_note_in_the_new_file(
    desk: Desk, house: House, type_text: TypeText, qtbot: QtBot
) -> None:
    boy = earlier(house)
    number = house.store.residents.get(boy).number
    page = desk.go("admission")
    fill(desk, page, type_text)
    qtbot.waitUntil(page.matches.found.isVisible)
    desk.press(Qt.Key.Key_3, ALT)
    desk.press(Qt.Key.Key_Return, CTRL)
    new = ResidentId(desk.opened_file()["resident_id"])
    assert new != boy
    assert [number in stored.note.text for stored in house.store.notes.of(new)] == [True]


def test_a_child_who_came_back_meanwhile_is_not_admitted_a_second_time(
    desk: Desk, house: House, type_text: TypeText, qtbot: QtBot
) -> None:
    boy = earlier(house)
    page = desk.go("admission")
    fill(desk, page, type_text)
    qtbot.waitUntil(page.matches.found.isVisible)
    desk.press(Qt.Key.Key_1, ALT)
    house.admit(names=names_of(ru="Султонов Мухаммадали"), sex=Sex.MALE, same_as=boy)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert house.store.residents.get(boy).number in page.bar.text()
    assert len(house.store.stays.all(resident_id=boy)) == 2
    assert page.form.ui.name.text() == NAME


def test_a_sibling_keeps_who_brought_them_place_and_ground(desk: Desk, house: House, type_text: TypeText) -> None:
    page = desk.go("admission")
    fill(desk, page, type_text)
    page.sibling.click()
    ui = page.form.ui
    assert page.isVisible()
    assert (ui.name.text(), ui.found_where.text()) == ("", "Шымкент, вокзал")
    assert ui.brought_by.code()
    assert ui.ground.code()
    type_text(desk.focus(), "Сұлтанова Айша")
    ui.sex.segments.buttons()[1].click()
    ui.age.edit.setText("9")
    ui.health.parts()[0].click()
    desk.press(Qt.Key.Key_Return, CTRL)
    sister = house.store.residents.get(ResidentId(desk.opened_file()["resident_id"]))
    assert sister.group_id is not None
    assert len(house.store.residents.all(group_id=sister.group_id)) == 2


@pytest.mark.parametrize(
    ("main", "kazakh", "latin", "forms"),
    [
        ("Рахимова Дилноза", "", "", {"ru"}),
        ("Сұлтанов Мұрат", "", "", {"kk"}),
        ("Rahimova Dilnoza", "", "", {"latin"}),
        ("Султанов Мурат", "Сұлтанов Мұрат", "Sultanov Murat", {"ru", "kk", "latin"}),
        ("Сұлтанов", "Сұлтанов Мұрат", "", {"ru", "kk"}),
    ],
)
def test_each_name_is_kept_in_its_own_writing(desk: Desk, main: str, kazakh: str, latin: str, forms: set[str]) -> None:
    ui = desk.go("admission").form.ui
    ui.name.line.setText(main)
    ui.kazakh.line.setText(kazakh)
    ui.latin.line.setText(latin)
    page = desk.shell.navigator.page()
    assert isinstance(page, AdmissionPage)
    assert {form for form, text in page.form.writings().items() if text} == forms


def test_what_is_known_already_goes_into_the_file(desk: Desk, house: House, type_text: TypeText) -> None:
    page = desk.go("admission")
    fill(desk, page, type_text)
    more = page.more.ui
    more.citizenships.pick(["UZ"])
    more.injuries.note.setPlainText("левое предплечье: синяк 3 см\nцарапины")
    more.belongings.note.setPlainText("рюкзак\n1200 тенге")
    more.iin.line.setText("123")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert more.iin.has_problem()
    assert people_here(house) == 0
    more.iin.line.clear()
    page.save.click()
    stay = house.store.stays.all(resident_id=ResidentId(desk.opened_file()["resident_id"]))[0]
    assert [(injury.place, injury.text) for injury in stay.injuries] == [
        ("левое предплечье", "синяк 3 см"), ("", "царапины"),
    ]  # fmt: skip
    assert [thing.what for thing in stay.belongings] == ["рюкзак", "1200 тенге"]


def test_the_hour_of_the_arrival_is_that_at_which_the_form_was_begun(
    desk: Desk, house: House, type_text: TypeText, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    page = desk.go("admission")
    begun = page.form.ui.admitted_at.edit.text()
    type_text(page.form.ui.name.line, NAME)
    desk.shell.keep_drafts()
    house.later(hours=3)
    again = Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot).go("admission")
    assert again.form.ui.name.text() == NAME
    assert again.form.ui.admitted_at.edit.text() == begun


def test_the_bar_counts_what_is_left_while_it_is_mended(desk: Desk, qtbot: QtBot, type_text: TypeText) -> None:
    page = desk.go("admission")
    desk.press(Qt.Key.Key_Return, CTRL)
    before = page.bar.text()
    page.form.ui.name.line.setFocus()
    fill(desk, page, type_text)
    qtbot.waitUntil(lambda: page.bar.text() != before)
    qtbot.waitUntil(lambda: not page.bar.isVisible())


@pytest.mark.parametrize("typed", ["?", "не знает", "белгісіз", "unknown"])
def test_nobody_knows_the_age_is_understood_but_no_document_states_it(desk: Desk, typed: str) -> None:
    form = desk.go("admission").form
    form.ui.age.edit.setText(typed)
    assert form.ui.age.edit.result().problem == ""
    form.basis.set_value(AgeBasis.DOCUMENT.value)
    form.basis.activated.emit(form.basis.currentIndex())
    assert "By document" in form.ui.age.edit.result().problem


def test_money_in_the_list_and_no_money_below_is_asked_about(desk: Desk) -> None:
    more = desk.go("admission").more
    more.ui.belongings.note.setPlainText("телефон\nденьги 5000 тенге")
    assert more.unreadable() == {}
    more.ui.nothing.money.setChecked(True)
    assert "which of the two" in more.unreadable()["belongings"]
    assert more.ui.belongings.has_problem()
    more.ui.nothing.money.setChecked(False)
    assert not more.ui.belongings.has_problem()


def test_whoever_wants_to_save_first_says_whose_admission_it_is(
    desk: Desk, house: House, type_text: TypeText, qtbot: QtBot
) -> None:
    sister = house.admit()
    page = desk.go("admission")
    type_text(page.form.ui.name.line, NAME)
    desk.shell.keep_drafts()
    desk.go("residents")
    page = desk.go("admission", group_with=int(sister))
    qtbot.waitUntil(lambda: not page._entering and page.bar.isVisible())
    desk.press(Qt.Key.Key_Return, CTRL)
    assert page.bar.text().startswith("Answer first")
    qtbot.waitUntil(lambda: desk.focus() is way(page, "Go on with the draft"))
