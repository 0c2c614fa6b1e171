"""Plans that wait for somebody's next word: a decision, the review of the guardianship body, or the author's pen."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.ids import PlanId, ResidentId
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.services import plan_reviews
from shelter_app.services.session import Session
from shelter_app.services.support_plans import is_here


class Step(StrEnum):
    """What the plan waits for."""

    DECIDE = "decide"
    REVIEW = "review"
    REWRITE = "rewrite"


@dataclass(frozen=True, slots=True)
class PlanWaiting:
    """One plan that waits for this member: whose it is, who wrote it, since when it waits, and until when.

    ``term`` is the clock that the rules set for the decision, None where no clock of that kind runs.
    """

    plan: SupportPlan
    summary: ResidentSummary
    author: str
    step: Step
    since: datetime | None
    term: DueItem | None = None

    def days(self, now: datetime) -> int:
        """For how many days it has waited, as people count them: midnights in the time zone of ``now``."""
        return max((now.date() - self.since.astimezone(now.tzinfo).date()).days, 0) if self.since else 0


def plans_for(by: Session, granted: Collection[ResidentId]) -> list[PlanWaiting]:
    """Plans of people who are here that wait for this member, the longest waiting first.

    An officer of the guardianship body sees a restricted file as its number, everybody else as far as they are named.
    """
    plans = _plans(by)
    lines = by.store.summaries.many({plan.resident_id for plan, _ in plans})
    terms = _terms(by, [plan for plan, step in plans if step is not Step.REWRITE])
    waiting = []
    for plan, step in plans:
        line = lines.get(plan.resident_id)
        if line is None or not is_here(line):
            continue
        seen = line if not line.restricted or line.resident_id in granted else line.hidden()
        term = None if step is Step.REWRITE else terms.get(plan.resident_id)
        if term is not None and not seen.named:
            term = term.hidden()
        waiting.append(PlanWaiting(plan, seen, by.staff_name(plan.author), step, _since(plan, step), term))
    return sorted(waiting, key=lambda one: (one.since is None, one.since, one.summary.number))


def _plans(by: Session) -> list[tuple[SupportPlan, Step]]:
    if not by.can(Can.APPROVE_PLAN):
        whose, authors = by.whose(), {by.staff.id, *(one.away for one in by.places())}
        back = by.store.plans.among("author", authors, status=PlanStatus.RETURNED) if by.can(Can.WRITE_PLAN) else []
        return [(plan, Step.REWRITE) for plan in back if whose.has(str(plan.author), plan.resident_id)]
    submitted = by.store.plans.all(status=PlanStatus.SUBMITTED)
    waiting = [(plan, Step.DECIDE) for plan in submitted if plan_reviews.may_decide(by, plan)]
    if by.staff.role is Role.GUARDIANSHIP_OFFICER:
        approved = by.store.plans.all(status=PlanStatus.APPROVED)
        asked: Collection[PlanId] = plan_reviews.awaiting(by, approved) if approved else ()
        waiting += [(plan, Step.REVIEW) for plan in approved if plan.id in asked]
    return waiting


def _since(plan: SupportPlan, step: Step) -> datetime | None:
    decided = plan.decision.at if plan.decision else None
    return plan.submitted_at if step is Step.DECIDE else decided or plan.submitted_at


def _terms(by: Session, plans: Iterable[SupportPlan]) -> dict[ResidentId, DueItem]:
    """The running clock that a decision on each child's plan closes, the one that ends first."""
    codes = [rule.code for rule in by.profile.rules if "plan_finally_decided" in rule.closed_by]
    wanted = {plan.resident_id for plan in plans}
    return {item.resident_id: item for item in by.store.summaries.terms_of(codes, wanted)}
