"""Every function of needs, of the plan and of the library of measures as a step for the tests of changes and looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.monitoring import MonitoringOutcome
from shelter_app.domain.needs import NeedLine, NeedsAssessment
from shelter_app.domain.support_plans import ItemState, SupportPlan
from shelter_app.services import (
    monitoring,
    needs,
    plan_execution,
    plan_reviews,
    plan_withdrawals,
    row_remarks,
    support_plans,
)
from shelter_app.services.monitoring import MonitoringForm
from shelter_app.services.needs import NeedsForm
from shelter_app.services.support_plans import PlanForm, Row
from tests.records import PLAN, House

Step = Callable[[], object]
LINES = (NeedLine("L5", needed=True, priority=1), NeedLine("P2", needed=True), NeedLine("M2", needed=False))


def needs_form(house: House, **facts: Any) -> NeedsForm:
    """Two needs, one No, the guardianship body present; keyword arguments replace single facts."""
    whole: dict[str, Any] = {
        "held_at": house.clock.now,
        "lines": LINES,
        "took_part": ("guardianship_representative",),
    }
    return NeedsForm(**{**whole, **facts})


def assessed(house: House, child: ResidentId, **facts: Any) -> NeedsAssessment:
    """An assessment of the child at this hour."""
    return needs.record(child, needs_form(house, **facts), by=house.case_worker)


def approved(house: House, child: ResidentId, measure: str, need: str = "L5", due: date | None = None) -> SupportPlan:
    """An approved plan with one measure for one need."""
    row = Row("legal", need, measure, due or date(2026, 12, 1), responsible_id=house.case_worker.staff.id)
    plan = support_plans.begin(child, by=house.case_worker)
    plan = support_plans.save_draft(plan, PlanForm((row,), "Хочу домой"), by=house.case_worker)
    plan = support_plans.submit(plan, by=house.case_worker)
    return support_plans.decide(plan, approved=True, by=house.director)


def _correct(house: House, child: ResidentId) -> Step:
    one = assessed(house, child)
    return lambda: needs.correct(one, needs_form(house, comments="уточнено"), by=house.case_worker)


def _to_plan(house: House, child: ResidentId) -> Step:
    one = assessed(house, child)
    return lambda: needs.to_plan(one, lang="ru", by=house.case_worker)


def _monitor(house: House, child: ResidentId) -> Step:
    plan = house.plan(child, approved=True)
    form = MonitoringForm(house.clock.now, MonitoringOutcome.EXTEND)
    return lambda: monitoring.record(plan, form, by=house.case_worker)


def _save_draft(house: House, child: ResidentId) -> Step:
    plan = support_plans.begin(child, by=house.case_worker)
    return lambda: support_plans.save_draft(plan, PLAN, by=house.case_worker)


def _submit(house: House, child: ResidentId) -> Step:
    plan = house.plan(child)
    return lambda: support_plans.submit(plan, by=house.case_worker)


def _review_plan(house: House, child: ResidentId) -> Step:
    plan, by = house.plan(child, approved=True), house.director
    return lambda: plan_reviews.review(plan, True, by.today(), body="Отдел опеки", number="31", by=by)


def _ask_meeting(house: House, child: ResidentId) -> Step:
    plan = house.plan(child, approved=True)
    return lambda: plan_reviews.ask_meeting(plan, "позвать школу", by=house.officer)


def _remark(house: House, child: ResidentId) -> Step:
    plan = house.plan(child, submitted=True)
    row = support_plans.items_of(house.director, plan.id)[0]
    return lambda: row_remarks.remark(plan, row.id, "срок мал", by=house.director)


def _decide_plan(house: House, child: ResidentId) -> Step:
    plan = house.plan(child, submitted=True)
    return lambda: support_plans.decide(plan, approved=True, by=house.director)


def _withdraw(house: House, child: ResidentId) -> Step:
    plan = house.plan(child, submitted=True)
    return lambda: plan_withdrawals.withdraw(plan, "забыли врача", by=house.case_worker)


def _mark(house: House, child: ResidentId) -> Step:
    row = support_plans.items_of(house.case_worker, house.plan(child, approved=True).id)[0]
    return lambda: plan_execution.mark(row, ItemState.DONE, progress="есть", by=house.case_worker)


def _postpone_row(house: House, child: ResidentId) -> Step:
    row = support_plans.items_of(house.case_worker, house.plan(child, approved=True).id)[0]
    return lambda: plan_execution.postpone(row, date(2027, 1, 1), "ждём ответ", by=house.case_worker)


def _close_plan(house: House, child: ResidentId) -> Step:
    plan = house.plan(child, approved=True)
    return lambda: support_plans.close(plan, "goals_achieved", by=house.case_worker)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "needs.record": lambda house, child: lambda: assessed(house, child),
    "needs.correct": _correct,
    "needs.to_plan": _to_plan,
    "monitoring.record": _monitor,
    "support_plans.begin": lambda house, child: lambda: support_plans.begin(child, by=house.case_worker),
    "support_plans.save_draft": _save_draft,
    "support_plans.submit": _submit,
    "support_plans.decide": _decide_plan,
    "plan_reviews.review": _review_plan,
    "plan_reviews.ask_meeting": _ask_meeting,
    "row_remarks.remark": _remark,
    "plan_withdrawals.withdraw": _withdraw,
    "plan_execution.mark": _mark,
    "plan_execution.postpone": _postpone_row,
    "support_plans.close": _close_plan,
}
LISTS = ("needs.of", "needs.required", "plan_reviews.may_ask_meeting")
