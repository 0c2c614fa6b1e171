"""The rows of a plan in force as they are carried out: under way, done, not done and why, put off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shelter_app.domain.ids import PlanItemId
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import ItemState, PlanItem, SupportPlan, WrongPlanStatus
from shelter_app.services.session import Session, allowed


def _plan_at_work(by: Session, item: PlanItem) -> SupportPlan:
    plan = by.store.plans.get(item.plan_id)
    by.file(plan.resident_id)
    if not plan.in_force:
        raise WrongPlanStatus(plan.status)
    return plan


@allowed(Can.EXECUTE_PLAN)
def row_at_work(item_id: PlanItemId, *, by: Session) -> PlanItem:
    """One row of a plan in force, to be marked or postponed from a list of what is due; WrongPlanStatus otherwise."""
    item = by.store.plan_items.get(item_id)
    _plan_at_work(by, item)
    return item


@dataclass(frozen=True, slots=True)
class OnPaper:
    """On which day the responsible person signed a row on the printed plan; None where they have not."""

    day: date | None


@allowed(Can.EXECUTE_PLAN)
def mark(
    item: PlanItem,
    state: ItemState,
    note: str = "",
    progress: str | None = None,
    on_paper: OnPaper | None = None,
    *,
    by: Session,
) -> PlanItem:
    """Marks one row as under way, done, not done or cancelled; a reason is required for the last two (KG 5.2).

    Whoever marks it confirms it; ``on_paper`` says when it was signed on the printed plan. Raises InvalidInput:
    state_note ``reason_needed``, paper_signed_on ``in_future`` or ``before_draft``.
    """
    item = by.store.plan_items.unchanged(item)
    plan = _plan_at_work(by, item)
    marked = item.marked(state, note, by.today(), by.staff.id)
    if progress is not None:
        marked = replace(marked, progress=progress.strip())
    if on_paper is not None:
        marked = marked.signed_on_paper(on_paper.day, plan.drafted_on, by.today())
    with by.change("plan.item_marked", "plans", plan.resident_id) as change:
        change.subject, change.detail = str(item.id), state.value
        return by.store.plan_items.save(marked)


@allowed(Can.EXECUTE_PLAN)
def postpone(item: PlanItem, due: date, reason: str, *, by: Session) -> PlanItem:
    """Moves the term of one row, with the reason."""
    item = by.store.plan_items.unchanged(item)
    plan = _plan_at_work(by, item)
    with by.change("plan.item_postponed", "plans", plan.resident_id) as change:
        change.subject, change.reason = str(item.id), reason
        return by.store.plan_items.save(item.postponed(due, reason))
