"""A decision on the page of a plan, step by step: taken back in time, the centre first, the guardianship body after."""

from __future__ import annotations

from datetime import date

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import plan_reviews, support_plans
from shelter_app.services.support_plans import PlanForm, Row
from shelter_app.views.plans.dialogs import WithdrawDialog
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.plans.plan_steps import steps_of
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk, Sit


def page_of(desk: Desk, child: ResidentId, number: int | None = None) -> PlanPage:
    page = desk.go("plan", resident_id=child, number=number)
    assert isinstance(page, PlanPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def test_its_author_takes_a_plan_back_and_the_page_says_why_it_is_a_draft_again(
    sit: Sit, house: House, child: ResidentId
) -> None:
    house.plan(child, submitted=True)
    page = page_of(sit(Role.CASE_WORKER), child)
    said = []

    def fill(dialog: WithdrawDialog) -> None:
        save(dialog)
        said.append(dialog.fields["reason"].info.text())
        dialog.reason.setPlainText("Забыли врача")
        save(dialog)

    in_dialog(fill)
    page.foot.withdraw.click()
    page.refresh()
    assert said == ["Say why: the history keeps it."]
    assert page.view is not None
    assert page.view.plan.status is PlanStatus.DRAFT
    assert "Забыли врача" in page.standing.text()
    assert not page.foot.withdraw.isVisible()
    assert page.foot.submit.isVisible()


def test_the_body_is_asked_after_the_centre_and_both_names_stand_on_the_page(
    sit: Sit, house: House, child: ResidentId
) -> None:
    plan = house.plan(child, submitted=True)
    page = page_of(sit(Role.GUARDIANSHIP_OFFICER), child)
    assert not page.foot.approve.isVisible()
    assert not page.foot.return_.isVisible()
    assert "decides first" in page.standing.text()
    support_plans.decide(plan, approved=True, number="7", by=house.director)
    page.refresh()
    assert page.foot.review.isVisible()
    day = house.officer.today()
    assert page.view is not None
    plan_reviews.review(page.view.plan, True, day, number="31", by=house.officer)
    page.refresh()
    assert page.view is not None
    steps = {step.key: step.detail for step in steps_of(page.view, page.context)}
    assert "No. 7" in steps["decided"]
    assert house.director.staff.short in steps["decided"]
    assert "No. 31" in steps["body"]
    assert house.officer.staff.short in steps["body"]


def test_what_a_director_wrote_the_centre_confirms_and_the_body_decides(
    sit: Sit, house: House, child: ResidentId
) -> None:
    plan = support_plans.begin(child, by=house.director)
    row = Row("legal", "Нет ИИН", "Запросить", date(2026, 12, 1))
    plan = support_plans.save_draft(plan, PlanForm((row,), "Домой"), by=house.director)
    support_plans.submit(plan, by=house.director)
    page = page_of(sit(Role.GUARDIANSHIP_OFFICER), child)
    assert page.foot.approve.isVisible()
    assert page.view is not None
    steps = {step.key: (step.title, step.state) for step in steps_of(page.view, page.context)}
    assert steps["submitted"] == ("Confirmed by the centre", "done")
    assert "decided" not in steps
    assert steps["body"][1] == "now"
