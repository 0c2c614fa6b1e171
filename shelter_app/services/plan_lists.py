"""The list of plans: those that wait for a decision, those being written, those in force with what is late in them."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.staff import Can, Role
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.domain.support_plans import PlanItem, PlanStatus, SupportPlan
from shelter_app.services import plan_reviews
from shelter_app.services.session import Session, allowed
from shelter_app.services.support_plans import for_outside
from shelter_app.services.visibility import granted


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One plan in the list of plans: whose it is, where it stands, and how many rows are open and late.

    ``body_waits`` and ``decides`` say that it waits for this member: for the body's step, or for the decision.
    """

    plan: SupportPlan
    resident_number: str
    resident_name: str
    author: str
    open_rows: int
    late_rows: int
    body_waits: bool = False
    decides: bool = False


@allowed(Can.READ_PLAN)
def look_through(*, by: Session) -> None:
    """Writes down that the list of plans was opened; called once when it is opened, not at every refresh."""
    by.looked("list.opened", subject="plans")


@allowed(Can.READ_PLAN)
def waiting(*, lang: str = "ru", by: Session) -> list[PlanLine]:
    """Plans of people who are here: those waiting for a decision first, then drafts, then those in force."""
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    order = [PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.DRAFT, PlanStatus.APPROVED]
    if outside:
        order.remove(PlanStatus.DRAFT)
    known, mine = by.store.summaries.here(), granted(by)
    files = {line.resident_id: line for line in known if outside or not line.restricted or line.resident_id in mine}
    plans = [plan for plan in by.store.plans.among("resident_id", files, "-submitted_at") if plan.status in order]
    plans.sort(key=lambda plan: order.index(plan.status))
    items = by.store.plan_items.grouped("plan_id", (plan.id for plan in plans if not (outside and plan.editable)))
    reviewable = plan_reviews.awaiting(by, plans)
    return [
        _line(by, plan, files[plan.resident_id], items.get(plan.id, []), lang, plan.id in reviewable) for plan in plans
    ]


def _line(
    by: Session, plan: SupportPlan, file: ResidentSummary, items: list[PlanItem], lang: str, body_waits: bool
) -> PlanLine:
    outside, today = by.staff.role is Role.GUARDIANSHIP_OFFICER, by.today()
    return PlanLine(
        for_outside(plan) if outside else plan,
        file.number,
        "" if file.restricted and outside else file.name(lang),
        by.staff_name(plan.author),
        sum(item.open for item in items),
        sum(1 for item in items if item.open and item.due and item.due < today),
        body_waits,
        plan_reviews.may_decide(by, plan),
    )
