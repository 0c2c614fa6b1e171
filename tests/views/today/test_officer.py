"""Today for the guardianship officer: what waits for her decision, and until when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import rules
from shelter_app.views.today.page import TodayPage
from tests.records import House
from tests.views.desks import Sit
from tests.views.today.test_today_page import arrived, heads, tasks


def test_a_guardianship_officer_sees_the_plans_in_force_that_she_has_not_reviewed(
    house: House, child: ResidentId, sit: Sit
) -> None:
    house.plan(child, approved=True)
    house.later(days=3)
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    page: TodayPage = desk.go("today")
    assert heads(page) == [("Plans in force that you have not reviewed", 1)]
    assert "decision" not in page.head._detail.text(), "a plan in force waits for nobody's decision"
    assert not page.side.isVisible()
    assert not page.whose.isVisible()
    assert not page.figures.isVisible()
    row = tasks(page)[0]
    assert row.due.words == "Mon, 30 November", "until when she has to decide stands in her row"
    assert "waits 3" in row.detail
    assert row.clause == "Draft SOP of Kazakhstan, cl. 8.5; Draft SOP of Tajikistan, cl. 8.5"
    desk.press(Qt.Key.Key_Return)
    assert arrived(desk) == ("plan", {"resident_id": child})


def test_the_row_of_a_plan_is_red_on_the_day_after_its_term(house: House, child: ResidentId, sit: Sit) -> None:
    house.plan(child, approved=True)
    house.later(days=11)
    (row,) = tasks(sit(Role.GUARDIANSHIP_OFFICER).go("today"))
    assert row.due.tone == "overdue"


def test_a_plan_for_which_no_clock_runs_says_since_when_it_waits(house: House, child: ResidentId, sit: Sit) -> None:
    rule = house.director.profile.rule("R-32.approval")
    assert rule is not None
    rules.change("R-32.approval", replace(rule, active=False), "no term in the act", by=house.director)
    house.plan(child, approved=True)
    house.later(days=3)
    (row,) = tasks(sit(Role.GUARDIANSHIP_OFFICER).go("today"))
    assert row.due.words.startswith("waits 3")
    assert "waits" not in row.detail
