"""Where a version of a plan stands with the officer outside: not sent, out, answered, and what may be done now."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.packages import PackageState
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services.packages import sending, taking_in
from shelter_app.services.packages.taking_in import Review
from shelter_app.services.session import Session, allowed


@dataclass(frozen=True, slots=True)
class Standing:
    """The last package of a version, None where none left; whether this member may send it now, or call it back."""

    review: Review | None
    may_send: bool
    may_call_back: bool


@allowed(Can.READ_PLAN)
def of(plan: SupportPlan, *, by: Session) -> Standing:
    """For the page on which the version lies open."""
    if by.staff.role is not Role.GUARDIANSHIP_OFFICER:
        by.file(plan.resident_id)
    review, sends = taking_in.last(by, plan), by.can(Can.SEND_PACKAGE)
    out = review is not None and review.package.state is PackageState.OUT
    return Standing(review, sends and not out and sending.awaits_the_body(by, plan), sends and out)
