"""How rows of a plan in force end: confirmed by somebody, signed on paper, told on the printed plan."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import ItemState
from shelter_app.services import papers, plan_execution, support_plans
from shelter_app.services.plan_execution import OnPaper
from tests.records import House
from tests.services.papers_story import text_of

pytestmark = pytest.mark.usefixtures("printing")


@pytest.mark.parametrize("state", [ItemState.DONE, ItemState.NOT_DONE, ItemState.CANCELLED])
def test_whoever_says_how_a_measure_ended_has_confirmed_it(house: House, state: ItemState) -> None:
    row = support_plans.items_of(house.case_worker, house.plan(house.admit(), approved=True).id)[0]
    ended = plan_execution.mark(row, state, "решение комиссии", by=house.duty)
    assert (ended.signed_by, ended.state_on) == (house.duty.staff.id, house.duty.today())
    again = plan_execution.mark(ended, ItemState.IN_WORK, by=house.case_worker)
    assert again.signed_by is None


def test_the_day_of_the_signature_on_paper_is_kept_until_it_is_taken_away(house: House) -> None:
    row = support_plans.items_of(house.case_worker, house.plan(house.admit(), approved=True).id)[0]
    today = house.duty.today()
    signed = plan_execution.mark(row, ItemState.DONE, on_paper=OnPaper(today), by=house.duty)
    assert signed.paper_signed_on == today
    marked = plan_execution.mark(signed, ItemState.DONE, "и ещё", by=house.duty)
    assert marked.paper_signed_on == today
    assert plan_execution.mark(marked, ItemState.DONE, on_paper=OnPaper(None), by=house.duty).paper_signed_on is None


def test_nobody_signed_before_the_plan_was_drafted_or_ahead(house: House) -> None:
    row = support_plans.items_of(house.case_worker, house.plan(house.admit(), approved=True).id)[0]
    for days, problem in ((1, "in_future"), (-1, "before_draft")):
        wrong = OnPaper(house.duty.today() + timedelta(days))
        with pytest.raises(InvalidInput) as caught:
            plan_execution.mark(row, ItemState.DONE, on_paper=wrong, by=house.duty)
        assert caught.value.problems == {"paper_signed_on": problem}


def _printed(house: House, child: ResidentId, lang: str) -> str:
    """The words of the page without the breaks of narrow columns."""
    text = text_of(papers.gather("support-plan", child, (lang,), by=house.case_worker).render())
    return "".join(text.replace("-", "").split())


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_printed_plan_says_who_confirmed_and_when_it_was_signed(house: House, lang: str) -> None:
    child = house.admit()
    row = support_plans.items_of(house.case_worker, house.plan(child, approved=True).id)[0]
    before = _printed(house, child, lang)
    today = house.duty.today()
    plan_execution.mark(row, ItemState.NOT_DONE, "отказ ЦОН", on_paper=OnPaper(today), by=house.duty)
    text, name = _printed(house, child, lang), "".join(house.duty.staff.short.split())
    assert text.count(name) == before.count(name) + 1
    assert text.count(f"{today:%d.%m.%Y}") == before.count(f"{today:%d.%m.%Y}") + 1
    assert f"{today:%d.%m.%y}" in text.replace(f"{today:%d.%m.%Y}", "")
    assert "отказЦОН" in text
