"""Taking a plan back that was put forward too early: by those who wrote it, before anybody has decided."""

from __future__ import annotations

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import SupportPlan, Withdrawal
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed


class NotAuthor(ShelterError):
    """Only those who wrote a plan take it back; whoever decides returns it with reasons."""


def may_withdraw(by: Session, plan: SupportPlan) -> bool:
    """Whether this member may take this version back now."""
    return by.can(Can.WRITE_PLAN) and plan.waits and _wrote(by, plan)


@allowed(Can.WRITE_PLAN)
def withdraw(plan: SupportPlan, reason: str, *, by: Session) -> SupportPlan:
    """Takes a submitted plan back to its desk, with the reason, as long as nobody has decided.

    For those who wrote it, and whoever stands in for its author. Raises NotAuthor, InvalidInput (reason),
    WrongPlanStatus where somebody was quicker.
    """
    plan = by.store.plans.unchanged(plan)
    by.file(plan.resident_id)
    if not _wrote(by, plan):
        raise NotAuthor
    now = by.now()
    withdrawn = plan.withdrawn(Withdrawal(by.staff.id, now, reason.strip()))
    with by.change("plan.withdrawn", "plans", plan.resident_id) as change:
        change.subject, change.reason = str(plan.number), reason.strip()
        saved = by.store.plans.save(withdrawn)
        record_event(by, plan.resident_id, "plan_withdrawn", now, evidence=str(plan.number), note=reason.strip())
    return saved


def _wrote(by: Session, plan: SupportPlan) -> bool:
    return plan.written_by(by.staff.id) or by.answers_as(plan.author, plan.resident_id)
