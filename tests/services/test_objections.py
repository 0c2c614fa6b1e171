"""An objection of the guardianship body is seen, waits to be answered and is answered by the next version."""

from __future__ import annotations

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.domain.undertakings import Origin, Standing
from shelter_app.services import papers, plan_lists, plan_reviews, support_plans, undertakings
from tests.records import PLAN, House
from tests.services.papers_story import text_of

WHY = "Тётя не проверена, жильё не осмотрено."


pytestmark = pytest.mark.usefixtures("printing")


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


@pytest.fixture
def objected(house: House, child: ResidentId) -> SupportPlan:
    plan = house.plan(child, approved=True)
    return plan_reviews.review(plan, False, house.officer.today(), note=WHY, by=house.officer)


def waiting(house: House, child: ResidentId) -> list[DueItem]:
    due = house.store.summaries.due_of(child)
    return [one for one in due if one.source == "objection" and one.closed_at is None]


def test_an_objection_waits_from_today_until_the_next_version_is_approved(
    house: House, child: ResidentId, objected: SupportPlan
) -> None:
    assert objected.objected
    (item,) = waiting(house, child)
    assert (item.text, item.due_at.astimezone(house.director.tz).date()) == (WHY, house.director.today())
    draft = support_plans.begin(child, by=house.case_worker)
    draft = support_plans.save_draft(draft, PLAN, by=house.case_worker)
    assert waiting(house, child), "a draft answers nobody"
    support_plans.decide(support_plans.submit(draft, by=house.case_worker), True, number="18", by=house.director)
    assert not waiting(house, child)
    (asked,) = undertakings.of(child, by=house.case_worker)
    assert (asked.origin, asked.standing) == (Origin.OBJECTION, Standing.MET)


def test_agreement_asks_for_no_answer(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    plan_reviews.review(plan, True, house.officer.today(), note="Согласны", by=house.officer)
    assert not waiting(house, child)


def test_the_list_of_plans_tells_it_from_those_in_force(house: House, child: ResidentId, objected: SupportPlan) -> None:
    (line,) = [one for one in plan_lists.waiting(by=house.case_worker) if one.plan.id == objected.id]
    assert line.plan.objected


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_printed_plan_says_what_the_body_objects_to(
    house: House, child: ResidentId, objected: SupportPlan, lang: str
) -> None:
    text = text_of(papers.gather("support-plan", child, (lang,), by=house.director).render())
    assert WHY in text


def test_whoever_objects_has_no_place_to_sign_that_it_was_agreed(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    before = text_of(papers.gather("support-plan", child, ("ru",), by=house.director).render())
    plan_reviews.review(plan, False, house.officer.today(), note=WHY, by=house.officer)
    after = text_of(papers.gather("support-plan", child, ("ru",), by=house.director).render())
    places = "подпись"
    assert after.count(places) == before.count(places) - 1


def test_a_returned_plan_knows_whether_anything_was_changed_since(house: House, child: ResidentId) -> None:
    plan = house.plan(child, submitted=True)
    plan = support_plans.decide(plan, False, reason="нет сроков", by=house.director)
    assert not support_plans.changed_since_return(plan, by=house.case_worker)
    plan = support_plans.save_draft(plan, PLAN, by=house.case_worker)
    assert support_plans.changed_since_return(plan, by=house.case_worker)
