"""The signed answer comes back: whose it is and about which words is proved before it becomes the body's decision."""

from __future__ import annotations

from dataclasses import dataclass, field

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.packages import (
    AnswerForged,
    Package,
    PackageKind,
    PackageState,
    PackageUnknown,
    Partner,
    PartnerEnded,
    PlanAnswer,
    PlanChangedSince,
    Verdict,
)
from shelter_app.domain.plan_signatures import SETTLED
from shelter_app.domain.review_sheets import AnswerSheet
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import BodyReview, Decision, PlanItem, SupportPlan
from shelter_app.security import packages
from shelter_app.services import plan_reviews, plan_signing, support_plans
from shelter_app.services.events import record_event
from shelter_app.services.packages import partners
from shelter_app.services.packages.answering import read
from shelter_app.services.packages.sending import awaits_the_body
from shelter_app.services.session import Session, allowed


@dataclass(frozen=True, slots=True)
class Arrived:
    """An answer that was proved: to which package, from whom, about which version."""

    package: Package
    partner: Partner
    plan: SupportPlan
    number: str
    answer: PlanAnswer
    rows: tuple[PlanItem, ...]
    proof: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """The last package of a version: with whom it is or was, what came back, and whether its signature still fits."""

    package: Package
    partner: Partner
    genuine: bool = True


@allowed(Can.SEND_PACKAGE)
def look_into(data: bytes, *, by: Session) -> Arrived:
    """Opens an answer and proves it; nothing is stored yet.

    Raises what :func:`shelter_app.security.packages.unpack` raises, PackageUnknown, PackageSettled, PartnerEnded,
    PlanChangedSince, and AnswerForged where it is not signed by whom the package was sent to, or is about another.
    """
    opened = packages.unpack(PackageKind.ANSWER, data, partners.centre_keys(by))
    sheet = read(AnswerSheet, opened)
    package = next(iter(by.store.packages.all(code=sheet.package)), None)
    if package is None or package.plan_id is None:
        raise PackageUnknown
    resident = by.file(package.resident_id)
    partner = by.store.partners.get(package.partner_id)
    plan = by.store.plans.get(package.plan_id)
    if opened.signer != partner.verify or sheet.seal != package.seal:
        raise AnswerForged
    if partner.ended:
        raise PartnerEnded
    package.require_out()
    _require_same_words(by, package, plan, sheet.answer)
    rows = support_plans.items_of(by, plan.id)
    return Arrived(package, partner, plan, resident.number, sheet.answer, rows, opened.whole)


@allowed(Can.SEND_PACKAGE)
def take_in(arrived: Arrived, *, by: Session) -> SupportPlan:
    """Puts the answer into the register of decisions as what it is: the body's, under the name of who signed it.

    A plan for which a meeting is asked goes on waiting. Raises as ``look_into``, and Stale where somebody was quicker.
    """
    package, plan = by.store.packages.unchanged(arrived.package), by.store.plans.unchanged(arrived.plan)
    by.file(package.resident_id)
    answer, partner = arrived.answer, arrived.partner
    _require_same_words(by, package, plan, answer)
    now = by.now()
    action = "plan.meeting_asked" if answer.verdict is Verdict.MEETING else "plan.answer_taken_in"
    with by.change(action, "plans", plan.resident_id) as change:
        change.subject, change.detail = str(plan.number), f"{answer.verdict.value} {partner.fingerprint}"
        change.reason = answer.words
        said = remark(by, plan, answer)
        by.store.packages.save(package.answered(answer, said, arrived.proof, now, by.staff.id))
        if answer.verdict is Verdict.MEETING:
            record_event(by, plan.resident_id, "plan_meeting_asked", now, evidence=str(plan.number), note=said)
            return plan
        if plan.waits:
            return support_plans.store_decision(by, plan, _decision(by, partner, answer, said), outside=True)
        return plan_reviews.store_review(by, plan, _review(by, plan, partner, answer, said))


def last(by: Session, plan: SupportPlan) -> Review | None:
    """The last package of this version. ``genuine`` is False where the stored answer is not the one that was signed."""
    sent = [
        one
        for one in by.store.packages.all("-made_at", plan_id=plan.id)
        if one.state is not PackageState.CALLED_BACK
    ]  # fmt: skip
    if not sent:
        return None
    partner = by.store.partners.get(sent[0].partner_id)
    return Review(sent[0], partner, sent[0].answer is None or _genuine(by, plan, sent[0], partner))


def _genuine(by: Session, plan: SupportPlan, package: Package, partner: Partner) -> bool:
    try:
        opened = packages.checked(PackageKind.ANSWER, package.proof)
        sheet = read(AnswerSheet, opened)
    except ShelterError:
        return False
    frozen = plan.status in SETTLED and package.answer is not None and package.answer.verdict is not Verdict.MEETING
    if frozen and plan_signing.digest(by, plan) != package.content:
        return False
    same = (opened.signer, sheet.seal, sheet.answer) == (partner.verify, package.seal, package.answer)
    return same and sheet.answer.says(package.remark) and _as_stored(by, plan, partner, sheet.answer, package.remark)


def _as_stored(by: Session, plan: SupportPlan, partner: Partner, answer: PlanAnswer, remark: str) -> bool:
    """Whether the step in the register says what was signed; a version since written anew has none to compare.

    ``remark`` is what was composed when it came: later editions of a list may name the same needs otherwise.
    """
    if plan.editable:
        return True
    who = StaffId(partner.id)
    review, decision = plan.body_review, plan.decision
    if review is not None and review.by == who:
        said = _review(by, plan, partner, answer, remark)
        stored = (review.agreed, review.number, review.note, review.session, review.chair, review.conditions)
        return stored == (said.agreed, said.number, said.note, said.session, said.chair, said.conditions)
    if decision is not None and decision.by == who:
        made = _decision(by, partner, answer, remark)
        told = (decision.approved, decision.number, decision.reason, decision.session, decision.chair)
        return (*told, decision.conditions) == (
            made.approved, made.number, made.reason, made.session, made.chair, made.conditions
        )  # fmt: skip
    return answer.verdict is Verdict.MEETING


def remark(by: Session, plan: SupportPlan, answer: PlanAnswer) -> str:
    """Reasons and comments as one text, each comment under the need of its row."""
    words = by.reference
    needs = {
        item.id: words.label(by.profile.needs_list, item.need, "ru") or item.measure
        for item in support_plans.items_of(by, plan.id)
    }
    return answer.remark(needs)


def _require_same_words(by: Session, package: Package, plan: SupportPlan, answer: PlanAnswer) -> None:
    if not awaits_the_body(by, plan) or plan_signing.digest(by, plan) != package.content:
        raise PlanChangedSince
    if {one.item_id for one in answer.comments} - {item.id for item in support_plans.items_of(by, plan.id)}:
        raise AnswerForged


def _decision(by: Session, partner: Partner, answer: PlanAnswer, said: str) -> Decision:
    approved = answer.verdict is not Verdict.RETURNED
    return Decision(
        StaffId(partner.id), by.now(), approved, partner.body, answer.number.strip(), "" if approved else said,
        answer.session.strip(), answer.on, answer.chair.strip(), said if answer.verdict is Verdict.CONDITIONS else "",
    )  # fmt: skip


def _review(by: Session, plan: SupportPlan, partner: Partner, answer: PlanAnswer, said: str) -> BodyReview:
    """The body's review of a plan in force; its day lies between the draft and today, whatever the other clock says."""
    agreed, asks = answer.verdict is not Verdict.RETURNED, answer.verdict is Verdict.CONDITIONS
    day = answer.on or answer.at.astimezone(by.tz).date()
    return BodyReview(
        StaffId(partner.id), max(min(day, by.today()), plan.drafted_on), agreed, partner.body, answer.number.strip(),
        "" if asks else said, answer.session.strip(), answer.chair.strip(), said if asks else "",
    )  # fmt: skip
