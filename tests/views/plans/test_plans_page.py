"""The list of plans: what waits comes first, Enter opens it, "mine" keeps what is mine."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.staff import Role
from shelter_app.services import support_plans, today
from shelter_app.services.plan_lists import PlanLine
from shelter_app.views.plans.page import PlansPage
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.theme import Theme
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import Head
from tests.records import PLAN, House
from tests.views.desks import Sit


def shown(page: PlansPage) -> list[str]:
    rows = [page.table.rows.object_at(place) for place in range(page.table.rows.rowCount())]
    return [row.title if isinstance(row, Head) else row.resident_name or row.resident_number for row in rows]


def people(house: House) -> None:
    """A draft, a plan in force and one that waits, each of another child."""
    house.plan(house.admit(names=names_of(ru="Ахметов Данияр")))
    house.plan(house.admit(names=names_of(ru="Ким Алина")), approved=True)
    house.plan(house.admit(names=names_of(ru="Пак Денис")), submitted=True)


def test_what_waits_for_a_decision_stands_first_and_enter_opens_it(sit: Sit, house: House) -> None:
    people(house)
    desk = sit(Role.DIRECTOR)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    body = "In force, the guardianship body has not reviewed them"
    assert shown(page) == ["Wait for a decision", "Пак Денис", "Drafts", "Ахметов Данияр", body, "Ким Алина"]
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    opened = desk.shell.navigator.page()
    assert isinstance(opened, PlanPage)
    desk.qtbot.waitUntil(lambda: opened.view is not None)
    assert opened.view is not None
    assert opened.view.line is not None
    assert opened.view.line.name_ru == "Пак Денис"


def test_an_officer_is_told_the_same_number_here_on_today_and_in_the_rail(sit: Sit, house: House) -> None:
    people(house)
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    waits = len(today.today(by=desk.session).plans)
    assert waits == today.counts(by=desk.session).plans == 1
    assert "decision" not in page.head._detail.text(), "a plan in force waits for nobody's decision"
    assert shown(page)[:2] == ["Wait for a decision", "Пак Денис"]
    assert shown(page)[2:] == ["In force, you have not reviewed them", "Ким Алина"]


def test_a_confirmed_plan_waits_for_the_officer_and_one_in_force_does_not(sit: Sit, house: House) -> None:
    people(house)
    begun = support_plans.begin(house.admit(names=names_of(ru="Цой Мария")), by=house.director)
    support_plans.submit(support_plans.save_draft(begun, PLAN, by=house.director), by=house.director)
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    assert shown(page)[:2] == ["Wait for your decision", "Цой Мария"]
    assert shown(page)[-2:] == ["In force, you have not reviewed them", "Ким Алина"]
    assert len(today.today(by=desk.session).plans) == today.counts(by=desk.session).plans == 2


def test_late_measures_bring_a_plan_before_the_others_in_force(sit: Sit, house: House) -> None:
    people(house)
    house.later(days=14)
    desk = sit(Role.CASE_WORKER)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    assert "In force, with late measures" in shown(page)
    line = page.table.rows.object_at(shown(page).index("Ким Алина"))
    assert isinstance(line, PlanLine)
    assert line.late_rows == 1


def test_mine_are_the_plans_i_wrote_and_those_i_decide(sit: Sit, house: House) -> None:
    people(house)
    desk = sit(Role.DIRECTOR)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    page.whose.buttons()[1].click()
    assert shown(page) == ["Wait for a decision", "Пак Денис"]


def test_an_officers_own_are_the_reviews_that_wait_and_no_decision_of_the_centre(sit: Sit, house: House) -> None:
    people(house)
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    page.whose.buttons()[1].click()
    assert [name for name in shown(page) if name in ("Пак Денис", "Ким Алина")] == ["Ким Алина"]


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_no_name_is_cut_while_another_column_has_room(sit: Sit, house: House, theme: Theme, zoom: float) -> None:
    long = "Абдрахманова Гүлжан Нұрсұлтанқызы"
    house.plan(house.admit(names=names_of(ru=long, kk=long)), submitted=True)
    desk = sit(Role.DIRECTOR)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    theme.set_zoom(zoom)
    try:
        desk.qtbot.waitUntil(lambda: page.table.columnWidth(0) >= paint.text_width(long, "strong"))
        shown = [number for number in range(5) if not page.table.isColumnHidden(number)]
        assert sum(page.table.columnWidth(number) for number in shown) <= page.table.viewport().width()
        assert {0, 1, 3} <= set(shown), "name, version and measures are never hidden"
    finally:
        theme.set_zoom(1.0)


def test_without_a_plan_the_page_says_where_one_begins(sit: Sit) -> None:
    desk = sit(Role.CASE_WORKER)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.states.currentWidget() is page.states.empty)
    assert "begins in the file" in page.states.empty.accessibleName()


def test_of_a_restricted_file_an_officer_reads_the_number_only(sit: Sit, house: House) -> None:
    child = house.admit(names=names_of(ru="Ахметов Данияр"))
    house.plan(child, submitted=True)
    resident = house.store.residents.get(child)
    with house.director.change("test", "residents", child):
        house.store.residents.save(replace(resident, restricted=True))
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    page = desk.go("plans")
    desk.qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    assert shown(page) == ["Wait for a decision", resident.number]
    view = support_plans.view(child, by=house.officer)
    assert view is not None
    assert view.line is not None
    assert not view.line.name("ru")
