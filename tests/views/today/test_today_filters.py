"""Narrowing Today, and the numbers of the director: each opens the list that it counts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.domain.waiting import Kind, Part
from shelter_app.services import drafts, events, groups, residents, today
from shelter_app.views.today.left_drafts import form_words
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.labels import IconLabel
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.task_list import MoreRow, TaskRow
from tests.records import House
from tests.views.desks import Sit


def tasks(page: TodayPage) -> list[TaskRow]:
    return [row for row in page.tasks.rows.rows() if isinstance(row, TaskRow)]


def heads(page: TodayPage) -> list[tuple[str, int | None]]:
    return [(row.title, row.count) for row in page.tasks.rows.rows() if isinstance(row, Head)]


@pytest.fixture
def busy(house: House, child: ResidentId) -> House:
    """A child with a plan in force and a coordinator, another without one, and two days gone by."""
    form = residents.CaseForm(house.case_worker.staff.id, "", (), "")
    residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
    house.plan(child, approved=True)
    house.admit(names=names_of(ru="Егоров Илья"))
    house.later(days=10)
    return house


def test_a_kind_that_is_on_leaves_its_rows_and_stays_in_sight(busy: House, sit: Sit, qtbot: QtBot) -> None:
    page: TodayPage = sit(Role.CASE_WORKER).go("today")
    everything = len(tasks(page))
    plan = page.filters.kinds[Kind.PLAN]
    assert plan.text().startswith("Plan ")
    plan.click()
    assert 0 < len(tasks(page)) < everything
    assert {row.icon for row in tasks(page)} == {"clipboard-list"}
    assert plan.isVisible()
    plan.click()
    assert len(tasks(page)) == everything


def test_the_filters_are_reached_and_pressed_by_keys(busy: House, sit: Sit) -> None:
    desk = sit(Role.CASE_WORKER)
    page: TodayPage = desk.go("today")
    desk.tab_to(page.filters.kinds[Kind.PLAN])
    desk.press(Qt.Key.Key_Space)
    assert page.filters.chosen_kinds() == {Kind.PLAN}


def test_a_filter_that_leaves_nothing_says_how_much_there_is_beside_it(busy: House, sit: Sit, qtbot: QtBot) -> None:
    page: TodayPage = sit(Role.CASE_WORKER).go("today")
    busy.store.database.execute_sql("DELETE FROM due WHERE source = 'plan'")
    page.filters.kinds[Kind.PLAN].setChecked(True)
    assert page.states.currentWidget() is page.states.empty
    qtbot.mouseClick(page.states.empty.way, Qt.MouseButton.LeftButton)
    assert tasks(page)
    assert page.filters.chosen_kinds() == frozenset()


def test_one_kind_alone_offers_no_filters(house: House, child: ResidentId, sit: Sit) -> None:
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    assert not any(button.isVisible() for button in page.filters.kinds.values())


def test_the_number_of_the_strip_is_the_number_of_the_list(busy: House, sit: Sit) -> None:
    page: TodayPage = sit(Role.DIRECTOR).go("today")
    overdue = today.today(by=busy.director).totals[Part.OVERDUE]
    assert page.figures.isVisible()
    assert page.figures.overdue.accessibleName() == f"Overdue: {overdue}"
    told = dict(heads(page))
    assert told["Overdue: yours"] + told["Overdue: with others"] == overdue
    page.figures.overdue.click()
    assert heads(page)[0] == ("Overdue", overdue)


def test_a_coordinator_of_the_strip_narrows_the_list_to_their_files(busy: House, sit: Sit) -> None:
    page: TodayPage = sit(Role.DIRECTOR).go("today")
    name = busy.case_worker.staff.short
    button = next(one for one in page.figures.parts.findChildren(FilterButton) if one.text().startswith(name))
    button.click()
    assert tasks(page)
    assert {row.detail.split()[0] for row in tasks(page)} == {"Рахимова"}
    assert page.tasks.hasFocus()
    again = next(one for one in page.figures.parts.findChildren(FilterButton) if one.isChecked())
    again.click()
    assert any("Егоров" in row.detail for row in tasks(page))


def test_what_was_closed_late_is_told_with_how_late_it_was(busy: House, child: ResidentId, sit: Sit) -> None:
    events.mark_done(child, "nurse_examined", busy.clock.now, "журнал", by=busy.duty)
    page: TodayPage = sit(Role.DIRECTOR).go("today")
    assert page.figures.late.accessibleName() == "Closed late, 30 days: 1"
    page.figures.late.click()
    assert heads(page) == [("Closed late in the last 30 days", 1)]
    assert [row.due.words for row in tasks(page)] == ["Late by 10 days"]
    page.figures.kept.click()
    assert heads(page)[0][0] == "Closed in the last 30 days"
    assert any(row.due.tone == "done" for row in tasks(page))
    page.figures.oldest.click()
    assert tasks(page)[0].due.tone == "overdue"


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.DUTY_EDUCATOR, Role.MEDICAL_WORKER])
def test_the_strip_is_the_directors_alone(busy: House, sit: Sit, role: Role) -> None:
    page: TodayPage = sit(role).go("today")
    assert not page.figures.isVisible()


def test_a_long_part_shows_a_page_and_a_row_for_the_rest(
    house: House, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "PAGE", 3)
    for place in range(4):
        house.admit(names=names_of(ru=f"Беков {place}"))
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    rows = page.tasks.rows.rows()
    place = next(number for number, row in enumerate(rows) if isinstance(row, MoreRow))
    page.tasks.setCurrentIndex(page.tasks.rows.index(place, 0))
    before = len(tasks(page))
    desk.press(Qt.Key.Key_Return)
    assert len(tasks(page)) == before + 3
    assert page.tasks.currentIndex().row() >= place


def test_the_family_is_told_in_words_as_well_as_by_its_mark(house: House, child: ResidentId, sit: Sit) -> None:
    other = house.admit(names=names_of(ru="Рахимова Азиза"))
    groups.link(child, other, GroupKind.SIBLINGS, by=house.case_worker)
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    assert all("family" in row.words() for row in tasks(page) if "Рахимова" in row.detail)


def test_how_much_hangs_on_a_duty_stands_in_a_word_with_its_icon(house: House, child: ResidentId, sit: Sit) -> None:
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    row = next(one for one in tasks(page) if one.title == "Notify the guardianship authority")
    assert row.weight is not None
    assert (row.weight.words, row.weight.icon_name) == ("mandatory", "shield-alert")
    assert row.clause
    assert row.clause in row.source


def test_a_draft_left_for_a_day_says_so_and_opens_by_enter(house: House, child: ResidentId, sit: Sit) -> None:
    drafts.keep("note", "{}", resident_id=child, by=house.duty)
    house.clock.now += timedelta(hours=25)
    drafts.keep("admission", "{}", by=house.duty)
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    marked = [one for one in page.drafts.lines.findChildren(IconLabel) if one.toolTip()]
    assert len(marked) == 1
    button = next(one for one in page.drafts.lines.findChildren(Button) if "Note" in one.text())
    button.setFocus()
    desk.press(Qt.Key.Key_Return)
    place = desk.shell.navigator.place()
    assert place is not None
    assert place[1]["resident_id"] == child


def test_every_form_of_a_page_that_keeps_drafts_is_called_by_its_name() -> None:
    told = {form_words(form) for form in ("admission", "note-1", "contact", "plan", "discharge", "follow-up")}
    assert len(told) == 6
    assert form_words("whatever") not in told


def test_at_a_low_window_the_filters_give_way_to_the_list_until_they_are_asked_for(busy: House, sit: Sit) -> None:
    desk = sit(Role.DIRECTOR)
    page: TodayPage = desk.go("today")
    desk.shell.window.resize(1366, 768)
    assert page.filters.isVisible()
    desk.shell.window.resize(1366, 520)
    assert not page.filters.isVisible()
    page.unfold.click()
    assert page.filters.isVisible()


def test_injuries_seen_at_the_door_wait_in_today_for_the_doctor_and_the_police(house: House, sit: Sit) -> None:
    house.admit(health_seen=("injuries",))
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    titles = [row.title for row in tasks(page)]
    assert "Doctor's examination of the injuries" in titles
    assert "Report the injuries to the police" in titles
    police = next(row for row in tasks(page) if row.title == "Report the injuries to the police")
    assert "Draft SOP of Kazakhstan, cl. 2.8" in police.source
