"""Comments on single rows of a plan: written by whoever decides, seen by nobody else before the decision is made."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import PlanItemId, RowRemarkId
from shelter_app.domain.plan_signatures import NothingToComment, RowRemark
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services import plan_reviews, plan_signing
from shelter_app.services.session import Session, allowed, new_id


@dataclass(frozen=True, slots=True)
class Shown:
    """A comment as it stands at its row: whose, and whether it is given yet."""

    item_id: PlanItemId
    words: str
    name: str
    given: bool = True


def may_remark(by: Session, plan: SupportPlan) -> bool:
    """Whether this version waits for this member, who comments on its rows before saying anything."""
    return plan_reviews.may_decide(by, plan) or (
        by.staff.role is Role.GUARDIANSHIP_OFFICER and plan_reviews.may_review(by, plan)
    )


@allowed(Can.APPROVE_PLAN)
def remark(plan: SupportPlan, item_id: PlanItemId, words: str, *, by: Session) -> None:
    """Writes a comment on one row down until the decision is made; without words it is taken away.

    Nobody else sees it before. Raises NothingToComment where the version does not wait for this member, NotFound,
    Stale.
    """
    stored = by.store.plans.unchanged(plan)
    if by.staff.role is not Role.GUARDIANSHIP_OFFICER:
        by.file(stored.resident_id)
    if not may_remark(by, stored):
        raise NothingToComment
    if item_id not in {item.id for item in plan_signing.rows_of(by, stored)}:
        raise NotFound("plan_items")
    with by.change("plan.row_commented", "plans", stored.resident_id) as change:
        change.subject = str(stored.number)
        known = next(iter(by.store.row_remarks.all(plan_id=plan.id, item_id=item_id, by=by.staff.id)), None)
        if known is not None and not words.strip():
            by.store.row_remarks.remove(known.id)
        elif known is not None:
            by.store.row_remarks.save(replace(known, words=words.strip(), at=by.now()))
        elif words.strip():
            by.store.row_remarks.add(
                RowRemark(
                    RowRemarkId(new_id()), stored.resident_id, plan.id, item_id, by.staff.id, by.now(), words.strip()
                )
            )


def shown(by: Session, plan: SupportPlan) -> tuple[Shown, ...]:
    """The comments given with the last word about a version, and those this member has not given yet."""
    given: tuple[Shown, ...] = ()
    last = next(iter(by.store.plan_signatures.all("-at", plan_id=plan.id, limit=1)), None)
    signed = plan_signing.read(last) if last is not None else None
    if signed is not None:
        given = tuple(Shown(one.item_id, one.words, by.staff_name(signed.by)) for one in signed.comments)
    answered = [one for one in by.store.packages.all("-taken_in_at", plan_id=plan.id) if one.answer is not None]
    if answered and answered[0].answer is not None and (signed is None or answered[0].answer.at > signed.at):
        name = by.store.partners.get(answered[0].partner_id).name
        given = tuple(Shown(one.item_id, one.words, name) for one in answered[0].answer.comments)
    name, own = by.staff_name(by.staff.id), plan_signing.own_remarks(by, plan)
    mine = tuple(Shown(one.item_id, one.words, name, given=False) for one in own)
    taken = {one.item_id for one in mine}
    return (*mine, *(one for one in given if one.item_id not in taken))
