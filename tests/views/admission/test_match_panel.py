"""Beside the form: whoever is here now is opened and never admitted again, and a slip is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.staff import Role
from shelter_app.services import events, journal, matching, today
from shelter_app.services.today import TodayRow
from shelter_app.views.admission.page import AdmissionPage
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.button import Button
from tests.records import House
from tests.views.admission.test_admission_page import fill
from tests.views.desks import Desk, TypeText

ALT = Qt.KeyboardModifier.AltModifier
NAME = "Султонов Мухаммадали"


@pytest.fixture
def here(house: House) -> ResidentId:
    """A boy of that name who is here now."""
    return house.admit(names=names_of(ru=NAME), sex=Sex.MALE)


@pytest.fixture
def gone(house: House) -> ResidentId:
    """A boy of that name who has left."""
    boy = house.admit(names=names_of(ru=NAME), sex=Sex.MALE)
    house.discharge(boy)
    return boy


def compared(desk: Desk, type_text: TypeText, qtbot: QtBot, name: str = NAME) -> AdmissionPage:
    """The page of admission once the name is typed and compared."""
    page = desk.go("admission")
    assert isinstance(page, AdmissionPage)
    type_text(desk.focus(), name)
    qtbot.waitUntil(page.matches.found.isVisible)
    return page


def test_who_is_here_now_can_be_opened_but_not_continued(
    desk: Desk, here: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    panel = compared(desk, type_text, qtbot).matches
    assert (panel.found.same.isVisible(), panel.found.open.isVisible()) == (False, True)
    desk.press(Qt.Key.Key_1, ALT)
    assert panel.same_as() is None
    assert desk.opened_file()["resident_id"] == here


def test_what_was_typed_is_there_again_after_the_other_file_was_looked_at(
    desk: Desk, house: House, here: ResidentId, type_text: TypeText, qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    compared(desk, type_text, qtbot)
    desk.press(Qt.Key.Key_1, ALT)
    assert desk.opened_file()["resident_id"] == here
    page = desk.go("admission")
    assert page.form.ui.name.text() == NAME
    desk.shell.keep_drafts()
    again = Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot)
    assert again.go("admission").form.ui.name.text() == NAME


def test_an_answer_kept_from_before_the_child_came_back_counts_no_more(
    desk: Desk, house: House, gone: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    panel = compared(desk, type_text, qtbot).matches
    desk.press(Qt.Key.Key_1, ALT)
    assert panel.same_as() == gone
    kept = panel.answers()
    house.later(hours=1)
    house.admit(names=names_of(ru=NAME), sex=Sex.MALE, same_as=gone)
    page = desk.shell.navigator.page()
    assert isinstance(page, AdmissionPage)
    page._compare()
    panel.restore(kept)  # type: ignore[arg-type]
    assert panel.same_as() is None
    assert panel.found.open.isVisible()


def test_another_child_can_be_taken_back_by_keyboard(
    desk: Desk, gone: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    page = compared(desk, type_text, qtbot)
    panel = page.matches
    desk.press(Qt.Key.Key_2, ALT)
    assert panel.current() is None
    (back,) = panel.aside.buttons
    assert back.isVisible()
    assert NAME in back.accessibleName()
    back.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert panel.current() is not None
    assert panel.current().summary.resident_id == gone  # type: ignore[union-attr]
    assert panel.found.same.isVisible()
    assert not panel.aside.isVisible()
    assert panel.answers() == {}


def test_of_two_that_were_set_aside_one_is_taken_back(
    desk: Desk, house: House, gone: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    second = house.admit(names=names_of(kk="Сұлтонов Мұхаммадали"), sex=Sex.MALE)
    panel = compared(desk, type_text, qtbot).matches
    for _ in range(2):
        desk.press(Qt.Key.Key_2, ALT)
    assert panel.answers() == {str(gone): "other", str(second): "other"}
    number = house.store.residents.get(second).number
    next(one for one in panel.aside.buttons if number in one.accessibleName()).click()
    assert panel.answers() == {str(gone): "other"}
    assert len(panel.aside.buttons) == 1
    qtbot.waitUntil(panel.aside.buttons[0].isVisible)
    assert len(panel.aside.findChildren(Button)) == 1


def test_the_way_back_is_there_in_a_narrow_window_as_well(
    desk: Desk, gone: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    desk.shell.window.resize(820, 600)
    page = compared(desk, type_text, qtbot)
    desk.press(Qt.Key.Key_2, ALT)
    desk.shell.window.resize(800, 600)
    qtbot.waitUntil(page.matches.aside.buttons[0].isVisible)


def test_a_twin_is_not_offered(desk: Desk, house: House, type_text: TypeText, qtbot: QtBot) -> None:
    born = claim(PartialDate(2014, 5, 6), AgeBasis.DOCUMENT)
    house.admit(names=names_of(ru="Ахметов Хасен"), sex=Sex.MALE, age=born)
    page = desk.go("admission")
    type_text(desk.focus(), "Ахметов Хусен")
    page.form.ui.age.edit.setText("6.5.2014")
    page._compare()
    assert page.matches.current() is None
    page.form.ui.name.line.setText("Ахметов Хасен")
    page._compare()
    assert page.matches.current() is not None


def test_a_likeness_nobody_answered_waits_on_today_and_is_noted_with_who_must_not_come_near(
    desk: Desk, house: House, here: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    house.contact(here, "Беков Тимур", relation="stepfather", must_not=True)
    new, text = admitted(desk, house, type_text, qtbot)
    number = house.store.residents.get(here).number
    assert f"file {number}" in text
    assert "Must not come near" in text
    assert "Беков Тимур" in text
    rows = [row for row in rows_of_today(house) if row.due.code == "R-48.likeness"]
    assert [row.due.resident_id for row in rows] == [new]
    events.mark_done(new, "likeness_decided", house.clock.now, "Другой ребёнок", by=house.case_worker)
    assert not [row for row in rows_of_today(house) if row.due.code == "R-48.likeness"]


def test_prohibitions_of_a_restricted_file_go_into_no_other_one(house: House, here: ResidentId) -> None:
    house.contact(here, "Беков Тимур", relation="stepfather", must_not=True)
    (told,) = matching.possible_matches(NAME, Sex.MALE, PartialDate(), by=house.case_worker)
    assert [one.name for one in told.stops] == ["Беков Тимур"]
    journal.restrict(here, (house.case_worker.staff.id,), by=house.director)
    (kept,) = matching.possible_matches(NAME, Sex.MALE, PartialDate(), by=house.case_worker)
    assert (kept.summary.restricted, kept.stops) == (True, ())


def test_another_child_leaves_nothing_for_the_morning(
    desk: Desk, house: House, here: ResidentId, type_text: TypeText, qtbot: QtBot
) -> None:
    _new, text = admitted(desk, house, type_text, qtbot, answer=Qt.Key.Key_2)
    assert text == ""
    assert not [row for row in rows_of_today(house) if row.due.code == "R-48.likeness"]


def rows_of_today(house: House) -> list[TodayRow]:
    view = today.today(by=house.case_worker)
    return [*view.overdue, *view.today, *view.week]


def admitted(
    desk: Desk, house: House, type_text: TypeText, qtbot: QtBot, answer: Qt.Key | None = None
) -> tuple[ResidentId, str]:
    """A child of that name admitted by the keyboard: the new file and what the notes in it say."""
    page = desk.go("admission")
    fill(desk, page, type_text, name=NAME)
    qtbot.waitUntil(page.matches.found.isVisible)
    page._compare()
    if answer is not None:
        desk.press(answer, ALT)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    new = ResidentId(desk.opened_file()["resident_id"])
    return new, "\n".join(stored.note.text for stored in house.store.notes.of(new))
