"""A child too young for the house: the advice, the two ways of recording it all the same, and nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.services import residents
from shelter_app.views.admission.page import AdmissionPage
from shelter_app.views.theme import Theme
from tests.records import House
from tests.views.admission.test_admission_page import CTRL, NAME, fill, people_here
from tests.views.desks import Desk, TypeText


@pytest.fixture
def page(desk: Desk, type_text: TypeText) -> AdmissionPage:
    """All nine fields filled in for a child of one year."""
    page: AdmissionPage = desk.go("admission")
    fill(desk, page, type_text, age="1")
    return page


def test_the_advice_cites_its_source_in_the_language_of_the_interface_and_nothing_is_saved(
    desk: Desk, page: AdmissionPage
) -> None:
    said = page.form.ui.age.info.text
    assert page.form.ui.age.has_problem(), "the advice comes when the field is left"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert "Order No. ҚР ДСМ-327/2020" in said()
    page.context.language.switch("kk")
    page.form.left.emit("age")
    assert "№ ҚР ДСМ-327/2020 бұйрық" in said()
    page.context.language.switch("en")
    assert people_here(desk.house) == 0
    assert page.form.ui.name.text() == NAME


def test_an_older_child_is_asked_nothing_about_it(desk: Desk, type_text: TypeText) -> None:
    page = desk.go("admission")
    fill(desk, page, type_text, age="7")
    assert page.form.ui.young.isHidden()
    assert page.form.ui.young_reason.isHidden()


def test_in_an_emergency_the_keyboard_alone_records_the_child_and_the_duty_is_told_before(
    desk: Desk, page: AdmissionPage, type_text: TypeText
) -> None:
    ui = page.form.ui
    ui.age.edit.setFocus()
    desk.tab_to(ui.young.box)
    for _place in range(2):
        desk.press(Qt.Key.Key_Down)
    assert not ui.age.has_problem()
    assert any("Hand the child under three over" in words for words in page.duties.words())
    desk.press(Qt.Key.Key_Return, CTRL)
    assert ui.young_reason.has_problem()
    assert desk.focus() is ui.young_reason.line
    assert people_here(desk.house) == 0
    type_text(desk.focus(), "103: утром, Ахметова")
    desk.press(Qt.Key.Key_Return, CTRL)
    baby = ResidentId(desk.opened_file()["resident_id"])
    assert residents.open_file(baby, by=desk.session).marks == ("young_emergency",)


def test_with_the_mother_the_form_asks_which_of_those_here_she_is(
    desk: Desk, page: AdmissionPage, house: House
) -> None:
    mother = house.admit(names=names_of(ru="Юсупова Мадина"), age=claim(PartialDate(2001), AgeBasis.SAID))
    house.later(days=3)
    ui, more = page.form.ui, page.more.ui
    ui.young.box.set_value("with_parent")
    page.save.click()
    assert more.group_with.has_problem()
    assert more.group_with.isVisible()
    more.group_with.box.set_value(str(int(mother)))
    page.save.click()
    baby = house.store.residents.get(ResidentId(desk.opened_file()["resident_id"]))
    assert baby.group_id == house.store.residents.get(mother).group_id
    assert baby.group_id is not None


def test_a_lock_loses_neither_the_reason_nor_the_words(
    desk: Desk, page: AdmissionPage, house: House, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    page.form.ui.young.box.set_value("emergency")
    page.form.ui.young_reason.line.setText("103: утром")
    desk.shell.keep_drafts()
    again = Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot)
    form = again.go("admission").form
    assert form.ui.young.isVisible()
    assert (form.ui.young.code(), form.ui.young_reason.text()) == ("emergency", "103: утром")


def test_a_corrected_age_takes_the_question_back(desk: Desk, page: AdmissionPage) -> None:
    page.form.ui.young.box.set_value("emergency")
    page.form.ui.age.edit.setText("7")
    assert page.form.ui.young.isHidden()
    page.save.click()
    child = ResidentId(desk.opened_file()["resident_id"])
    assert residents.open_file(child, by=desk.session).marks == ()


def test_an_age_typed_anew_keeps_the_choice(desk: Desk, page: AdmissionPage) -> None:
    page.form.ui.young.box.set_value("emergency")
    page.form.ui.age.edit.clear()
    page.form.ui.age.edit.setText("2")
    assert page.form.ui.young.isVisible()
    assert page.form.ui.young.code() == "emergency"


def test_at_just_three_both_ways_exist_and_the_form_says_so(desk: Desk) -> None:
    ui = desk.go("admission").form.ui
    ui.age.edit.setText("1.10.2023")
    assert "ask there first" in ui.age.info.text()
    assert "born 1 October 2023" in ui.age.info.text()
    assert ui.young.isHidden()
    ui.age.edit.setText("1.10.2020")
    assert "ask there first" not in ui.age.info.text()


def test_a_number_of_years_by_document_is_told_that_a_document_states_a_date(desk: Desk, type_text: TypeText) -> None:
    ui = desk.go("admission").form.ui
    ui.age.edit.setFocus()
    type_text(desk.focus(), "13")
    assert "document" not in ui.age.info.text()
    form = desk.shell.navigator.page().form  # type: ignore[union-attr]
    form.basis.set_value(AgeBasis.DOCUMENT.value)
    form.basis.activated.emit(form.basis.currentIndex())
    assert "A document states the date" in ui.age.info.text()
    assert "about 13 years" in ui.age.info.text()
    ui.age.edit.setText("5.3.2013")
    assert "A document states" not in ui.age.info.text()


def test_listed_injuries_ask_whether_they_are_fresh_until_the_sign_is_pressed(desk: Desk) -> None:
    page = desk.go("admission")
    page.more.ui.injuries.note.setPlainText("бровь: рубец")
    assert "fresh" in page.more.ui.injuries.info.text()
    assert not any("injuries" in words for words in page.duties.words())
    page.form.ui.health.press(("injuries",))
    assert "fresh" not in page.more.ui.injuries.info.text()
    page.form.ui.admitted_at.edit.setText("20.11.2026 02:15")
    assert any("Doctor's examination of the injuries until 05:15" in words for words in page.duties.words())


def test_tab_goes_through_every_field_and_on_to_the_button_that_saves(desk: Desk, type_text: TypeText) -> None:
    page = desk.go("admission")
    ui = page.form.ui
    page.second_age.click()
    ui.age.edit.setText("1")
    ui.young.box.set_value("emergency")
    ui.name.line.setFocus()
    for wanted in (
        ui.name.line, ui.sex.segments.buttons()[0], ui.age.edit, page.form.basis, ui.second_age.edit, ui.young.box,
        ui.young_reason.line, ui.admitted_at.edit, ui.brought_by.box, ui.brought_by_person.line, ui.category.box,
        ui.ground.box, ui.health.parts()[0], ui.health_note.line, ui.found_where.line, page.save,
    ):  # fmt: skip
        for _step in range(8):
            if desk.focus() is wanted:
                break
            desk.press(Qt.Key.Key_Tab)
        assert desk.focus() is wanted


def test_the_admission_at_night_takes_two_chords_besides_the_fields(desk: Desk, type_text: TypeText) -> None:
    """F7 and Ctrl+Enter; in between nothing but Tab, typed words and the keys that choose in a field."""
    desk.press(Qt.Key.Key_Insert)
    page = desk.shell.navigator.page()
    assert isinstance(page, AdmissionPage)
    assert desk.focus() is page.form.ui.name.line
    fill(desk, page, type_text)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert "resident_id" in desk.opened_file()
