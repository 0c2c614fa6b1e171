"""What the guardianship body objects to stands where the author works; a returned plan says why it came back."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import plan_reviews, support_plans
from shelter_app.views.plans import put_forward
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.plans.plan_steps import steps_of
from shelter_app.views.plans.standing import StandingBar
from tests.records import PLAN, House
from tests.views.desks import Desk, Sit

WHY = "Тётя не проверена"


def page_of(desk: Desk, child: ResidentId) -> PlanPage:
    page = desk.go("plan", resident_id=child, number=None)
    assert isinstance(page, PlanPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def test_an_objection_is_no_tick_and_its_words_stand_above_the_plan(sit: Sit, house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    plan_reviews.review(plan, False, house.officer.today(), note=WHY + ".", by=house.officer)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    assert page.view is not None
    (body,) = [step for step in steps_of(page.view, desk.shell.context) if step.key == "body"]
    assert body.state == "refused"
    assert isinstance(page.standing, StandingBar)
    assert page.standing.text() == f"The guardianship body objects: {WHY}. The next version answers it."


def test_a_returned_plan_is_asked_about_with_what_it_came_back_for(sit: Sit, house: House, child: ResidentId) -> None:
    plan = house.plan(child, submitted=True)
    plan = support_plans.decide(plan, False, reason=WHY, by=house.director)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    assert page.view is not None
    points = put_forward.gaps(page.view, desk.shell.context)
    assert points[:2] == [f"It came back with: “{WHY}”", "Nothing in it has been changed since."]
    assert "The needs of this person have not been assessed." in points
    support_plans.save_draft(plan, PLAN, by=house.case_worker)
    page = page_of(desk, child)
    desk.qtbot.waitUntil(lambda: page.view is not None and page.view.plan.version > plan.version)
    assert page.view is not None
    assert "Nothing in it has been changed since." not in put_forward.gaps(page.view, desk.shell.context)
