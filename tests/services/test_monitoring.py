"""A plan in force is evaluated: the first month's clock closes, the next one runs, and each row keeps its way."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PlanItemId, ResidentId
from shelter_app.domain.monitoring import Monitoring, MonitoringOutcome, RowProgress, levels_of, trend
from shelter_app.domain.support_plans import SupportPlan, WrongPlanStatus
from shelter_app.services import monitoring, papers, support_plans
from shelter_app.services.monitoring import MonitoringForm
from tests.records import House
from tests.services.papers_story import text_of

pytestmark = pytest.mark.usefixtures("printing")


def held(house: House, plan: SupportPlan, outcome: MonitoringOutcome | None, **facts: Any) -> Monitoring:
    form = MonitoringForm(house.clock.now, outcome, **facts)
    return monitoring.record(plan, form, by=house.case_worker)


def open_codes(house: House, child: ResidentId) -> set[str]:
    return {item.code for item in house.store.summaries.due_of(child) if item.closed_at is None}


def test_it_closes_the_first_month_and_the_next_evaluation_is_due_after_it(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, approved=True)
    assert "R-36.first_month" in open_codes(house, child)
    house.later(days=20)
    held(house, plan, MonitoringOutcome.EXTEND)
    codes = open_codes(house, child)
    assert "R-36.first_month" not in codes
    assert "R-37.review" in codes


def test_ending_the_aid_needs_its_reason_and_stops_the_interval(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, approved=True)
    house.later(days=20)
    for outcome, field in ((MonitoringOutcome.END, "note"), (MonitoringOutcome.CHANGE, "note"), (None, "outcome")):
        with pytest.raises(InvalidInput) as caught:
            held(house, plan, outcome)
        assert caught.value.problems == {field: "empty"}
    held(house, plan, MonitoringOutcome.END, note="Цели достигнуты")
    assert not {"R-36.first_month", "R-37.review"} & open_codes(house, child)


def test_only_a_plan_in_force_is_evaluated_and_only_its_own_rows(house: House) -> None:
    draft = house.plan(house.admit())
    with pytest.raises(WrongPlanStatus):
        held(house, draft, MonitoringOutcome.EXTEND)
    plan = house.plan(house.admit(), approved=True)
    with pytest.raises(InvalidInput) as caught:
        held(house, plan, MonitoringOutcome.EXTEND, rows=(RowProgress(PlanItemId(1), 2),))
    assert caught.value.problems == {"rows": "unknown"}
    form = MonitoringForm(house.clock.now + timedelta(hours=1), MonitoringOutcome.EXTEND)
    with pytest.raises(InvalidInput) as caught:
        monitoring.record(plan, form, by=house.case_worker)
    assert caught.value.problems == {"held_at": "in_future"}


def test_a_row_keeps_its_way_and_the_page_tells_where_it_points(house: House) -> None:
    child = house.admit()
    plan = house.plan(child, approved=True)
    item = support_plans.items_of(house.case_worker, plan.id)[0]
    for level in (1, None, 3):
        house.later(days=10)
        held(house, plan, MonitoringOutcome.EXTEND, rows=(RowProgress(item.id, level),))
    view = support_plans.view(child, again=True, by=house.case_worker)
    assert view is not None
    assert levels_of(item.id, view.monitorings) == (1, 3)
    assert [trend(levels) for levels in ((1, 3), (3, 3), (3, 2), (3,))] == [1, 0, -1, None]


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_sheet_prints_every_measure_with_its_way_and_the_decision(house: House, lang: str) -> None:
    child = house.admit()
    plan = house.plan(child, approved=True)
    items = support_plans.items_of(house.case_worker, plan.id)
    for level in (1, 3):
        house.later(days=10)
        rows = (RowProgress(items[0].id, level),)
        held(house, plan, MonitoringOutcome.CHANGE, rows=rows, note="Добавить школу", child_views="Уже лучше")
    text = text_of(papers.gather("monitoring-sheet", child, (lang,), by=house.case_worker).render())
    assert all(item.measure in text for item in items)
    assert "3 ↑" in text
    assert "Добавить школу" in text
    assert "Уже лучше" in text
